import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { Grid } from '../../components/Grid.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { itemListActions, lineAt, type ListLine, placeIn, taskOf, useItemList } from '../../stores/item-list.ts';
import { itemColumns } from './columns.tsx';
import { isFree } from './is-free.ts';
import { LineEditor } from './LineEditor.tsx';

/** Where a line stands now: what was done may have left the list above it. */
function placeOf(line: { id: string; index: number }, rowAt: (index: number) => ListLine | undefined): number {
  return [line.index, line.index - 1, line.index + 1].find((index) => rowAt(index)?.id === line.id) ?? line.index;
}

interface ItemTableProps {
  /** The filter as JSON: the line in hand is remembered for each. */
  of: string;
  units: { value: string; label: string }[];
  today: string;
}

/** The lines of the list, the one in hand among them, and the one that is typed in. */
export function ItemTable({ of, units, today }: ItemTableProps) {
  const pages = useItemList((list) => list.pages);
  const total = useItemList((list) => list.total);
  const chosen = useItemList((list) => list.chosen);
  const active = useItemList((list) => placeIn(list, of));
  const late = useItemList((list) => list.of !== of);
  const rowAt = useCallback((index: number) => lineAt({ pages }, index), [pages]);
  const open = (index: number) => {
    const line = late ? undefined : rowAt(index);
    if (line) navigate(paths.item(line.itemId, line.taskId ?? undefined));
  };
  const selection = useMemo(() => ({
    has: (line: ListLine) => chosen.has(line.id),
    toggle: (index: number) => itemListActions.choose([index], 'toggle'),
    extend: (from: number, to: number) => {
      const first = Math.min(from, to);
      itemListActions.choose(Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => first + step), true);
    },
  }), [chosen]);
  // Asked once, as the table appears: later the keys are where somebody took them.
  const [takesKeys] = useState(() => isFree(document.activeElement));
  const edited = useItemList((list) => list.edited);
  const editing = edited === null ? null : placeOf(edited, rowAt);
  const wasEdited = useRef(edited);
  useEffect(() => {
    // The keys go back to the table, now that it is drawn without the editor.
    if (wasEdited.current !== null && edited === null) document.querySelector<HTMLElement>('.grid')?.focus();
    wasEdited.current = edited;
  }, [edited]);
  const chosenIds = [...chosen.values()].flatMap((one) => taskOf(one) ?? []);
  return (
    <Grid
      label={itemsWords.grid}
      late={late}
      columns={itemColumns}
      count={total}
      rowAt={rowAt}
      active={active}
      onActive={(index) => itemListActions.setPlace(of, index)}
      onOpen={open}
      onRange={itemListActions.need}
      selection={selection}
      editing={editing === null ? null : {
        index: editing,
        editor: (row) => (
          <LineEditor key={row.id} line={row} taskId={taskOf(row) ?? ''} units={units} today={today} chosenIds={chosenIds} onDone={(step) => itemListActions.leave(editing, step)} />
        ),
      }}
      autoFocus={takesKeys}
    />
  );
}
