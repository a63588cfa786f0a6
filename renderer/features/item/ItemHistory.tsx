import { useEffect, useState } from 'react';
import type { ItemDetail } from '../../../shared/model/views.ts';
import { itemWords } from '../../../shared/text/vi/item.ts';
import { HistorySteps } from '../../components/HistorySteps.tsx';
import { itemActions, useItemHistory } from '../../stores/item.ts';
import { undo } from '../../stores/undo.ts';

/** The item's history, asked for when it is unfolded. */
export function ItemHistory({ item }: { item: ItemDetail }) {
  const [open, setOpen] = useState(false);
  const { of, steps } = useItemHistory();
  useEffect(() => {
    if (open) void itemActions.loadHistory(item);
  }, [open, item]);
  return (
    <details className="item-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{itemWords.history}</summary>
      {open && of === item.id && steps && steps.length === 0 && <p className="dim">{itemWords.noHistory}</p>}
      {open && of === item.id && steps && <HistorySteps steps={steps} onUndo={(step) => void undo(step)} />}
    </details>
  );
}
