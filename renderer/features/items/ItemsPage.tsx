import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import type { AppInfo } from '../../../shared/model/views.ts';
import { dutyWords } from '../../../shared/text/vi/duties.ts';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { Message, RefusedMessage } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { ViewTabs } from '../../components/ViewTabs.tsx';
import { navigate } from '../../hash-location.ts';
import { type ItemFilter, type ItemView, paths } from '../../paths.ts';
import { reloadOnChange } from '../../stores/changes.ts';
import { useDocumentChoices, useUnitChoices } from '../../stores/choices.ts';
import { itemListActions, useItemList } from '../../stores/item-list.ts';
import { trackerList } from '../../stores/marks.ts';
import { useResource } from '../../stores/resource.ts';
import { Beside } from './Beside.tsx';
import { Board } from './Board.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HandOver } from './HandOver.tsx';
import { ItemTable } from './ItemTable.tsx';
import { ListActions } from './ListActions.tsx';
import { Load } from './Load.tsx';
import './items.css';

const tabs = [
  { value: null, words: itemsWords.views.list },
  { value: 'board', words: itemsWords.views.board },
  { value: 'load', words: itemsWords.views.load },
];

/** Of the conditions those that narrow nothing: how the lines stand, and what the columns of a view say themselves. */
const narrowsNothing = (view: ItemView['view']): readonly string[] => ['by', 'sort', ...(view ? ['status'] : []), ...(view === 'load' ? ['role'] : [])];

/** The list, and other ways to look at it; its address carries the conditions, so that figures elsewhere can point at it. */
export function ItemsPage({ info }: { info: AppInfo }) {
  const query = useSearch();
  const [filter, shown] = useMemo((): [ItemFilter, ItemView] => {
    const { view, span, ...rest } = Object.fromEntries(new URLSearchParams(query)) as ItemFilter & ItemView;
    return [rest, { view: view === 'board' || view === 'load' ? view : undefined, span }];
  }, [query]);
  const { view } = shown;
  const key = JSON.stringify(filter);
  const answered = useItemList((list) => list.of !== null);
  const total = useItemList((list) => list.total);
  const refused = useItemList((list) => list.refused);
  const documents = useDocumentChoices();
  const units = useUnitChoices();
  const tracker = useResource(trackerList, {}).data?.rows.find((one) => one.id === filter.trackerId);
  useEffect(() => {
    if (view) return undefined;
    itemListActions.open(JSON.parse(key) as ItemFilter);
    return reloadOnChange(itemListActions.reload);
  }, [key, view]);

  const narrow = useCallback((part: ItemFilter) => navigate(paths.items({ ...filter, ...shown, ...part }), { replace: true }), [filter, shown]);
  const clear = useCallback(() => navigate(paths.items({ by: filter.by, sort: filter.sort, ...shown }), { replace: true }), [filter, shown]);
  const show = useCallback((next: ItemView) => navigate(paths.items({ ...filter, ...next }), { replace: true }), [filter]);
  const byTask = filter.by === 'task';
  const conditions = Object.keys(filter).filter((name) => !narrowsNothing(view).includes(name)).length;
  return (
    <Page
      title={itemsWords.title}
      note={answered && !view ? (
        <span role="status">
          {itemsWords.total(total, byTask)} {conditions > 0 ? itemsWords.filtered : ''}
        </span>
      ) : ''}
      actions={
        <>
          {((!view && total > 0) || view === 'board') && <ListActions key={view} today={info.today} board={view === 'board'} onPrint={() => navigate(paths.report('danh-sach', { filter: new URLSearchParams({ ...filter }).toString() }))} />}
          {!view && <HandOver tracker={tracker ?? null} today={info.today} />}
          <Link href={paths.duties} className="items-duties">{dutyWords.link}</Link>
          <ViewTabs label={itemsWords.views.label} name="view" tabs={tabs} />
        </>
      }
      fixed
    >
      <FilterBar filter={filter} shown={shown} documents={documents} units={units} today={info.today} conditions={conditions} onChange={narrow} onClear={clear} onShown={show} />
      {filter.search && <Beside words={filter.search} />}
      {view === 'board' ? <Board filter={filter} today={info.today} /> : view === 'load' ? <Load filter={filter} span={shown.span ?? 'week'} /> : (
        <>
          {refused && <RefusedMessage message={refused.message} onRetry={itemListActions.reload} />}
          {answered && !refused && total === 0 && (
            <Message
              title={conditions > 0 ? itemsWords.nothing : itemsWords.noneYet}
              actions={filter.search && conditions > 1 ? (
                <Button onClick={() => navigate(paths.items({ by: filter.by, search: filter.search }), { replace: true })}>
                  {itemsWords.searchAll(filter.search)}
                </Button>
              ) : undefined}
            >
              {conditions > 0 ? itemsWords.nothingHint : itemsWords.noneYetHint}
            </Message>
          )}
          {answered && total > 0 && <ItemTable of={key} units={units} today={info.today} />}
        </>
      )}
    </Page>
  );
}
