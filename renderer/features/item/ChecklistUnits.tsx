import { type KeyboardEvent, useRef, useState } from 'react';
import { foldText } from '../../../shared/domain/fold-text.ts';
import type { ChecklistCluster } from '../../../shared/model/views.ts';
import { checklistWords } from '../../../shared/text/vi/checklist.ts';
import { IconClipboard, IconDone } from '../../icons.ts';
import { checklistActions } from '../../stores/checklist.ts';

interface ChecklistUnitsProps {
  taskId: string;
  clusters: readonly ChecklistCluster[];
  today: string;
  onCopy: (cluster: ChecklistCluster) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The units as marks in a row for each cluster. One stop of the Tab key; arrows and first letters move among them. */
export function ChecklistUnits({ taskId, clusters, today, onCopy }: ChecklistUnitsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const units = clusters.flatMap((cluster) => cluster.units);
  const stop = units.some((unit) => unit.unitId === at) ? at : (units[0]?.unitId ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || units.length === 0) return;
    const here = units.findIndex((unit) => unit.unitId === stop);
    const step = steps[event.key];
    let goal = -1;
    if (step !== undefined) goal = here + step;
    else if (event.key === 'Home') goal = 0;
    else if (event.key === 'End') goal = units.length - 1;
    else if (/^\p{L}$/u.test(event.key)) {
      const letter = foldText(event.key);
      const order = units.map((_, index) => (here + 1 + index) % units.length);
      goal = order.find((index) => foldText(units[index]?.shortName ?? '').startsWith(letter)) ?? -1;
    } else return;
    event.preventDefault();
    event.stopPropagation();
    const unit = units[goal];
    if (!unit) return;
    setAt(unit.unitId);
    list.current?.querySelector<HTMLElement>(`[data-unit="${unit.unitId}"]`)?.focus();
  };
  return (
    <ul className="checklist-clusters" ref={list} onKeyDown={onKeyDown}>
      {clusters.map((cluster) => (
        <li key={cluster.clusterId ?? ''}>
          <p className="checklist-head">
            <strong>{cluster.cluster ?? checklistWords.withoutCluster}</strong>
            {cluster.clusterId && (
              <span className="dim clip">{cluster.department ? checklistWords.inCharge(cluster.department) : checklistWords.nobodyInCharge}</span>
            )}
            <span className={cluster.done === cluster.total ? 'checklist-count number checklist-full' : 'checklist-count number'}>
              {cluster.done === cluster.total ? checklistWords.complete : checklistWords.missingOf(cluster.total - cluster.done)} · {checklistWords.count(cluster.done, cluster.total)}
            </span>
            {cluster.done < cluster.total && (
              <button
                type="button"
                className="checklist-copy"
                aria-label={checklistWords.copyOf(cluster.cluster ?? checklistWords.withoutCluster)}
                title={checklistWords.copyOf(cluster.cluster ?? checklistWords.withoutCluster)}
                onClick={() => onCopy(cluster)}
              >
                <IconClipboard size={15} aria-hidden />
              </button>
            )}
          </p>
          <div className="checklist-units">
            {cluster.units.map((unit) => (
              <button
                key={unit.unitId}
                type="button"
                data-unit={unit.unitId}
                className="checklist-unit"
                aria-pressed={unit.done}
                aria-label={unit.done ? checklistWords.doneOn(unit.name, unit.doneOn) : checklistWords.notDone(unit.name)}
                title={unit.done ? checklistWords.doneOn(unit.name, unit.doneOn) : checklistWords.notDone(unit.name)}
                tabIndex={unit.unitId === stop ? 0 : -1}
                onFocus={() => setAt(unit.unitId)}
                onClick={() => void checklistActions.mark(taskId, unit, !unit.done, today)}
              >
                {unit.done && <IconDone size={13} stroke={2.4} aria-hidden />}
                {unit.shortName}
              </button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
