import { type DragEvent, useState } from 'react';
import { moveWords } from '../../../shared/text/vi/move.ts';
import { monthWords, planWords } from '../../../shared/text/vi/plan.ts';
import { IconDown, IconSoon } from '../../icons.ts';
import { hasDay, type RoundWithVisits } from './data.ts';

interface UndatedBandProps {
  groups: readonly RoundWithVisits[];
  month: string;
  onOpen: (visit: string) => void;
  /** A unit is taken up to be laid on a day. */
  onDrag: (visit: string) => void;
}

/** Rounds of the month whose visits have no days yet: their window in words, their units on request. */
export function UndatedBand({ groups, month, onOpen, onDrag }: UndatedBandProps) {
  const waiting = groups
    .map(({ round, visits }) => ({ round, visits: visits.filter((visit) => !hasDay(visit)) }))
    .filter(({ round, visits }) => visits.length > 0 && (round.windowFrom ?? '') <= `${month}-31` && (round.windowTo ?? '9999') >= `${month}-01`);
  if (waiting.length === 0) return null;
  return (
    <section className="undated" aria-label={monthWords.undated}>
      <p className="undated-title">
        <IconSoon size={14} stroke={2} aria-hidden />
        {monthWords.undated}
      </p>
      {waiting.map((group) => <UndatedRound key={group.round.id} group={group} onOpen={onOpen} onDrag={onDrag} />)}
    </section>
  );
}

function UndatedRound({ group: { round, visits }, onOpen, onDrag }: { group: RoundWithVisits; onOpen: (visit: string) => void; onDrag: (visit: string) => void }) {
  const [opened, setOpened] = useState(true);
  const take = (id: string) => (event: DragEvent) => {
    event.dataTransfer.setData('text/plain', id);
    event.dataTransfer.effectAllowed = 'copyMove';
    onDrag(id);
  };
  const window = planWords.days(round.windowFrom, round.windowTo);
  return (
    <div className="undated-round">
      <p>
        {monthWords.undatedNote(planWords.roundName(round.kind, round.name), round.windowPhrase ?? window)}
        {round.windowPhrase && <span className="dim"> ({window})</span>}
        <button type="button" className="button-plain link undated-more" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {monthWords.showUnits(visits.length)}
          <IconDown size={14} stroke={2} aria-hidden className={opened ? 'undated-open' : undefined} />
        </button>
      </p>
      {opened && (
        <ul>
          {visits.map((visit) => (
            <li key={visit.id}>
              <button type="button" className="undated-unit" data-visit={visit.id} draggable title={moveWords.drag} onDragStart={take(visit.id)} onClick={() => onOpen(visit.id)}>{visit.unitName}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
