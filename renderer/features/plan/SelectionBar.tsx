import type { RoundRow, VisitRow } from '../../../shared/model/views.ts';
import { planWords } from '../../../shared/text/vi/plan.ts';
import { changeWords } from '../../../shared/text/vi/visits.ts';
import './change.css';

interface SelectionBarProps {
  rounds: readonly RoundRow[];
  visits: readonly VisitRow[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

/** Choosing whole rounds, how many visits are chosen, and the way to what is done with them: by Tab it lies behind the whole table. */
export function SelectionBar({ rounds, visits, selected, onSelect }: SelectionBarProps) {
  return (
    <div className="selection-bar">
      <span className="dim">{changeWords.selectRound}</span>
      {rounds.map((round) => {
        const ids = visits.filter((visit) => visit.roundId === round.id).map((visit) => visit.id);
        const all = ids.length > 0 && ids.every((id) => selected.has(id));
        const toggle = () => onSelect(new Set(all ? [...selected].filter((id) => !ids.includes(id)) : [...selected, ...ids]));
        return (
          <button key={round.id} type="button" className="selection-round" aria-pressed={all} onClick={toggle}>
            <span className="clip">{planWords.roundName(round.kind, round.name)}</span>
          </button>
        );
      })}
      {selected.size > 0 && (
        <span className="selection-count" role="status">
          {changeWords.selected(selected.size)}{' '}
          <button type="button" className="button-plain link" onClick={() => document.getElementById('change-panel')?.focus()}>{changeWords.toPanel}</button>{' · '}
          <button type="button" className="button-plain link" onClick={() => onSelect(new Set())}>{changeWords.clear}</button>
        </span>
      )}
    </div>
  );
}
