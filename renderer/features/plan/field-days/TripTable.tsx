import type { FieldOverlap, FieldTripRow } from '../../../../shared/model/views.ts';
import { fieldDayWords } from '../../../../shared/text/vi/field-days.ts';
import { planWords } from '../../../../shared/text/vi/plan.ts';
import { IconAlarm, IconClose } from '../../../icons.ts';
import { run, say } from '../../../stores/commands.ts';

interface TripTableProps {
  rows: readonly FieldTripRow[];
  overlaps: readonly FieldOverlap[];
  /** All trips are of one person, who need not be named in each. */
  alone: boolean;
}

const { tripColumns: columns } = fieldDayWords;

async function remove(id: string): Promise<void> {
  if (await run('fieldDays.remove', { id })) say(fieldDayWords.removed);
}

/** Trips in the order of time; what meets another trip of the same person says so. */
export function TripTable({ rows, overlaps, alone }: TripTableProps) {
  if (rows.length === 0) return <p className="field-empty">{fieldDayWords.noTrips}</p>;
  return (
    <div className="field-scroll">
      <table className="data-table field-trip-table" aria-label={fieldDayWords.trips}>
        <thead>
          <tr>
            <th scope="col">{columns.time}</th>
            <th scope="col">{columns.where}</th>
            {!alone && <th scope="col">{columns.people}</th>}
            <th scope="col">{columns.purposes}</th>
            <th scope="col"><span className="visually-hidden">{fieldDayWords.remove}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <TripLine key={row.id} row={row} overlaps={overlaps.filter((one) => one.trips.includes(row.id))} alone={alone} />)}
        </tbody>
      </table>
    </div>
  );
}

function TripLine({ row, overlaps, alone }: { row: FieldTripRow; overlaps: readonly FieldOverlap[]; alone: boolean }) {
  const where = [...row.units.map((unit) => unit.name), row.place ?? ''].filter(Boolean).join(', ');
  const days = fieldDayWords.span(row.fromOn, row.toOn);
  const part = row.partOfDay ? fieldDayWords.partOfDay[row.partOfDay] : undefined;
  return (
    <tr className="data-row">
      <td className="visit-time">
        {planWords.shortDays(row.fromOn, row.toOn)}
        {part && <span className="dim field-line">{part}</span>}
        {overlaps.length > 0 && (
          <span className="field-overlap field-line" title={overlaps.map((one) => one.words).join('\n')}>
            <IconAlarm size={13} aria-hidden />
            {fieldDayWords.overlapCount(overlaps.length)}
            <span className="visually-hidden">{overlaps.map((one) => one.words).join('. ')}</span>
          </span>
        )}
      </td>
      <td>{where}</td>
      {!alone && <td>{row.people.map((person) => person.name).join(', ')}</td>}
      <td>
        {row.purposes.map(fieldDayWords.purpose).join('; ')}
        {row.kind === 'visit' && <span className="dim field-line">{fieldDayWords.fromVisit}</span>}
        {row.note && <span className="dim field-line">{row.note}</span>}
      </td>
      <td className="field-remove">
        {row.kind === 'trip' && (
          <button type="button" className="visit-close" onClick={() => void remove(row.id)} aria-label={fieldDayWords.removeTrip(where, days)} title={fieldDayWords.remove}>
            <IconClose size={14} stroke={1.8} aria-hidden />
          </button>
        )}
      </td>
    </tr>
  );
}
