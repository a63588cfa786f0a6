import { Popover } from '@mantine/core';
import { isCivilDate } from '../../../../shared/domain/civil-date.ts';
import { fieldDayWords } from '../../../../shared/text/vi/field-days.ts';
import { RefusedMessage, Waiting } from '../../../components/Feedback.tsx';
import { IconDown } from '../../../icons.ts';
import { useQueryState } from '../../../query-state.ts';
import { useResource } from '../../../stores/resource.ts';
import { BalanceTable } from './BalanceTable.tsx';
import { fieldBalance, fieldTrips } from './data.ts';
import { Exemptions } from './Exemptions.tsx';
import { RulesForm } from './RulesForm.tsx';
import { TripForm } from './TripForm.tsx';
import { TripTable } from './TripTable.tsx';
import './field-days.css';

const dayOf = (asked: string | null) => (asked !== null && isCivilDate(asked) ? asked : null);

/** Trips typed in one line, how everybody stands against the quota, and the trips behind each number. */
export function FieldDays({ year, today }: { year: number; today: string }) {
  const [query, change] = useQueryState();
  const { data: balance, refused } = useResource(fieldBalance, { year });
  const { data: trips } = useResource(fieldTrips, { year });
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void fieldBalance.reload()} />;
  if (!balance || !trips) return <Waiting />;
  const person = balance.find((row) => row.personId === query.get('person')) ?? null;
  const shown = person ? trips.rows.filter((trip) => trip.people.some((one) => one.id === person.personId)) : trips.rows;
  const overlaps = trips.overlaps.filter((one) => person === null || one.personId === person.personId);
  return (
    <div className="field-days">
      <TripForm key={`${year} ${query.get('from') ?? ''}`} year={year} today={today} from={dayOf(query.get('from'))} to={dayOf(query.get('to'))} />
      <div className="field-split">
        <section className="panel field-balance">
          <div className="panel-head">
            <h2 className="panel-title">{fieldDayWords.balance}</h2>
            <span className="panel-note">{fieldDayWords.balanceNote(year)}</span>
            <div className="panel-actions"><Rules /></div>
          </div>
          <BalanceTable rows={balance} chosen={person?.personId ?? null} onChoose={(id) => change({ person: id === person?.personId ? null : id })} />
        </section>
        <section className="panel field-trips">
          <div className="panel-head">
            <h2 className="panel-title clip">{person ? fieldDayWords.tripsOf(person.person) : fieldDayWords.trips}</h2>
            <span className="panel-note">{fieldDayWords.tripsNote(shown.length)}</span>
            {person && (
              <div className="panel-actions">
                <button type="button" className="button-plain link" onClick={() => change({ person: null })}>{fieldDayWords.everybody}</button>
              </div>
            )}
          </div>
          {person && person.quota + person.exemptions.length > 0 && <Exemptions key={person.personId} person={person} today={today} />}
          <TripTable rows={shown} overlaps={overlaps} alone={person !== null} />
        </section>
      </div>
    </div>
  );
}

function Rules() {
  return (
    <Popover position="bottom-end" shadow="md" width={330} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="button-plain link field-rules-open">
          {fieldDayWords.rules.title}
          <IconDown size={14} stroke={2} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={fieldDayWords.rules.title}>
        <RulesForm />
      </Popover.Dropdown>
    </Popover>
  );
}
