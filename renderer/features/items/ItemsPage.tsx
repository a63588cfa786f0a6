import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { AppInfo } from '../../../shared/model/views.ts';
import { dutyWords } from '../../../shared/text/vi/duties.ts';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { Message, RefusedMessage } from '../../components/Feedback.tsx';
import { Grid } from '../../components/Grid.tsx';
import { Page } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { type ItemFilter, paths } from '../../paths.ts';
import { reloadOnChange } from '../../stores/changes.ts';
import { say } from '../../stores/commands.ts';
import { useDocumentChoices, useUnitChoices } from '../../stores/choices.ts';
import { itemListActions, type ListLine, PAGE, useItemList } from '../../stores/item-list.ts';
import { trackerList } from '../../stores/marks.ts';
import { useResource } from '../../stores/resource.ts';
import { Beside } from './Beside.tsx';
import { itemColumns } from './columns.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HandOver } from './HandOver.tsx';
import { LineEditor } from './LineEditor.tsx';
import { ListActions } from './ListActions.tsx';
import './items.css';

/** True when the list may take the keys: nothing else is being used. */
function isFree(at: Element | null): boolean {
  return at === null || at === document.body || at.id === 'main' || at.closest('nav') !== null;
}

/** The one task that a line stands for; null for items with several. */
function taskOf(line: ListLine): string | null {
  return line.taskId ?? (line.tasks === 1 ? (line.openTaskIds[0] ?? null) : null);
}

/** Where a line stands now: what was done may have left the list above it. */
function placeOf(line: { id: string; index: number }, rowAt: (index: number) => ListLine | undefined): number {
  return [line.index, line.index - 1, line.index + 1].find((index) => rowAt(index)?.id === line.id) ?? line.index;
}

/** The keys go back to the table, once it is drawn without the editor. */
function gridFocus(): void {
  setTimeout(() => document.querySelector<HTMLElement>('.grid')?.focus());
}

/** The list; its address carries the conditions, so that figures elsewhere can point at it. */
export function ItemsPage({ info }: { info: AppInfo }) {
  const query = useSearch();
  const filter = useMemo<ItemFilter>(() => Object.fromEntries(new URLSearchParams(query)), [query]);
  const key = JSON.stringify(filter);
  const list = useItemList();
  const active = Math.min(list.places.get(key) ?? 0, Math.max(0, list.total - 1));
  const documents = useDocumentChoices();
  const units = useUnitChoices();
  const tracker = useResource(trackerList, {}).data?.rows.find((one) => one.id === filter.trackerId);
  useEffect(() => {
    itemListActions.open(JSON.parse(key) as ItemFilter);
    return reloadOnChange(itemListActions.reload);
  }, [key]);

  const narrow = (part: ItemFilter) => navigate(paths.items({ ...filter, ...part }), { replace: true });
  const rowAt = useCallback((index: number) => list.pages.get(Math.floor(index / PAGE))?.[index % PAGE], [list.pages]);
  const open = (index: number) => {
    const line = rowAt(index);
    if (line) navigate(paths.item(line.itemId, line.taskId ?? undefined));
  };
  const selection = useMemo(() => ({
    has: (line: ListLine) => list.chosen.has(line.id),
    toggle: (index: number) => itemListActions.choose([index], 'toggle'),
    extend: (from: number, to: number) => {
      const first = Math.min(from, to);
      itemListActions.choose(Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => first + step), true);
    },
  }), [list.chosen]);
  const [edited, setEdited] = useState<{ id: string; index: number } | null>(null);
  const editing = edited === null ? null : placeOf(edited, rowAt);
  const line = rowAt(active);
  const edit = (index: number) => {
    const next = rowAt(index);
    if (!next || taskOf(next) === null) {
      setEdited(null);
      gridFocus();
      if (next) say(itemsWords.line.several, 'alarm');
      return;
    }
    itemListActions.setPlace(key, index);
    setEdited({ id: next.id, index });
  };
  const leave = (index: number, step: 1 | -1 | 0) => {
    const next = index + step;
    if (step !== 0 && next >= 0 && next < list.total) return edit(next);
    setEdited(null);
    gridFocus();
  };
  const lines = list.chosen.size > 0 ? [...list.chosen.values()] : line ? [line] : [];
  const chosenIds = [...list.chosen.values()].flatMap((one) => taskOf(one) ?? []);
  const byTask = filter.by === 'task';
  const conditions = Object.keys(filter).filter((name) => name !== 'by' && name !== 'sort').length;
  return (
    <Page
      title={itemsWords.title}
      note={list.of === null ? '' : (
        <span role="status">
          {itemsWords.total(list.total, byTask)} {conditions > 0 ? itemsWords.filtered : ''}
        </span>
      )}
      actions={
        <>
          {list.total > 0 && <ListActions lines={lines} chosen={list.chosen.size} today={info.today} onEdit={() => edit(active)} onPrint={() => navigate(paths.report('danh-sach', { filter: query }))} />}
          <HandOver tracker={tracker ?? null} today={info.today} />
          <Link href={paths.duties} className="items-duties">{dutyWords.link}</Link>
        </>
      }
      fixed
    >
      <FilterBar
        filter={filter}
        documents={documents}
        units={units}
        today={info.today}
        conditions={conditions}
        onChange={narrow}
        onClear={() => navigate(paths.items({ by: filter.by, sort: filter.sort }), { replace: true })}
      />
      {filter.search && <Beside words={filter.search} />}
      {list.refused && <RefusedMessage message={list.refused.message} onRetry={itemListActions.reload} />}
      {list.of !== null && !list.refused && list.total === 0 && (
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
      {list.of !== null && list.total > 0 && (
        <Grid
          label={itemsWords.grid}
          columns={itemColumns}
          count={list.total}
          rowAt={rowAt}
          active={active}
          onActive={(index) => itemListActions.setPlace(key, index)}
          onOpen={open}
          onRange={itemListActions.need}
          selection={selection}
          editing={editing === null ? null : {
            index: editing,
            editor: (row) => (
              <LineEditor key={row.id} line={row} taskId={taskOf(row) ?? ''} units={units} today={info.today} chosenIds={chosenIds} onDone={(step) => leave(editing, step)} />
            ),
          }}
          autoFocus={editing === null && isFree(document.activeElement)}
        />
      )}
    </Page>
  );
}
