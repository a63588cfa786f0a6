import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import type { AppInfo } from '../../../shared/model/views.ts';
import { dutyWords } from '../../../shared/text/vi/duties.ts';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { Message, RefusedMessage } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { type ItemFilter, paths } from '../../paths.ts';
import { reloadOnChange } from '../../stores/changes.ts';
import { useDocumentChoices, useUnitChoices } from '../../stores/choices.ts';
import { itemListActions, useItemList } from '../../stores/item-list.ts';
import { trackerList } from '../../stores/marks.ts';
import { useResource } from '../../stores/resource.ts';
import { Beside } from './Beside.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HandOver } from './HandOver.tsx';
import { ItemTable } from './ItemTable.tsx';
import { ListActions } from './ListActions.tsx';
import './items.css';

/** The list; its address carries the conditions, so that figures elsewhere can point at it. */
export function ItemsPage({ info }: { info: AppInfo }) {
  const query = useSearch();
  const filter = useMemo<ItemFilter>(() => Object.fromEntries(new URLSearchParams(query)), [query]);
  const key = JSON.stringify(filter);
  const answered = useItemList((list) => list.of !== null);
  const total = useItemList((list) => list.total);
  const refused = useItemList((list) => list.refused);
  const documents = useDocumentChoices();
  const units = useUnitChoices();
  const tracker = useResource(trackerList, {}).data?.rows.find((one) => one.id === filter.trackerId);
  useEffect(() => {
    itemListActions.open(JSON.parse(key) as ItemFilter);
    return reloadOnChange(itemListActions.reload);
  }, [key]);

  const narrow = useCallback((part: ItemFilter) => navigate(paths.items({ ...filter, ...part }), { replace: true }), [filter]);
  const clear = useCallback(() => navigate(paths.items({ by: filter.by, sort: filter.sort }), { replace: true }), [filter]);
  const byTask = filter.by === 'task';
  const conditions = Object.keys(filter).filter((name) => name !== 'by' && name !== 'sort').length;
  return (
    <Page
      title={itemsWords.title}
      note={answered ? (
        <span role="status">
          {itemsWords.total(total, byTask)} {conditions > 0 ? itemsWords.filtered : ''}
        </span>
      ) : ''}
      actions={
        <>
          {total > 0 && <ListActions today={info.today} onPrint={() => navigate(paths.report('danh-sach', { filter: query }))} />}
          <HandOver tracker={tracker ?? null} today={info.today} />
          <Link href={paths.duties} className="items-duties">{dutyWords.link}</Link>
        </>
      }
      fixed
    >
      <FilterBar filter={filter} documents={documents} units={units} today={info.today} conditions={conditions} onChange={narrow} onClear={clear} />
      {filter.search && <Beside words={filter.search} />}
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
    </Page>
  );
}
