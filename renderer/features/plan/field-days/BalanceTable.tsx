import type { FieldBalance } from '../../../../shared/model/views.ts';
import { fieldDayWords } from '../../../../shared/text/vi/field-days.ts';
import { IconAlarm, IconDone } from '../../../icons.ts';
import '../../../components/data-table.css';

interface BalanceTableProps {
  rows: readonly FieldBalance[];
  chosen: string | null;
  onChoose: (person: string) => void;
}

const { columns } = fieldDayWords;

/** A line a person, in order of precedence: days made, what is owed, what is still needed each month. */
export function BalanceTable({ rows, chosen, onChoose }: BalanceTableProps) {
  return (
    <div className="field-scroll">
      <table className="data-table field-table" aria-label={fieldDayWords.balance}>
        <thead>
          <tr>
            <th scope="col" className="data-ordinal">{columns.ordinal}</th>
            <th scope="col">{columns.person}</th>
            <th scope="col" className="data-number">{columns.days}</th>
            <th scope="col" className="data-number">{columns.ahead}</th>
            <th scope="col" className="data-number">{columns.quota}</th>
            <th scope="col" className="data-number">{columns.gap}</th>
            <th scope="col" className="data-number">{columns.pace}</th>
            <th scope="col" className="data-number">{columns.overlaps}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.personId} className={row.personId === chosen ? 'data-row visit-row visit-row-chosen' : 'data-row visit-row'} onClick={() => onChoose(row.personId)}>
              <td className="data-ordinal">{index + 1}</td>
              <th scope="row">
                <button type="button" className="button-plain visit-name" aria-pressed={row.personId === chosen} title={row.position ?? undefined}>
                  {row.person}
                </button>
                <Share row={row} />
              </th>
              <td className="data-number">
                {row.trips > 0 ? (
                  <button type="button" className="button-plain link field-days-number" aria-label={fieldDayWords.openTrips(row.person, row.days, row.trips)} tabIndex={-1}>
                    {fieldDayWords.count(row.days)}
                  </button>
                ) : '0'}
              </td>
              <td className="data-number">{row.ahead > 0 ? fieldDayWords.count(row.ahead) : ''}</td>
              <td className="data-number">{row.quota === 0 ? <span className="dim">{fieldDayWords.none}</span> : <Quota row={row} />}</td>
              <td className="data-number">{row.quota === 0 ? '' : row.gap === 0 ? <Met /> : fieldDayWords.count(row.gap)}</td>
              <td className="data-number">{row.perMonth ? fieldDayWords.pace(row.perMonth) : ''}</td>
              <td className="data-number">
                {row.overlaps > 0 && (
                  <span className="field-overlap" title={fieldDayWords.overlapCount(row.overlaps)}>
                    <IconAlarm size={13} aria-hidden />
                    {row.overlaps}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Quota({ row }: { row: FieldBalance }) {
  if (row.exemptions.length === 0) return fieldDayWords.count(row.quota);
  const { line, reduced } = fieldDayWords.exempt;
  return <span title={[reduced, ...row.exemptions.map((one) => line(one.fromOn, one.toOn, one.reason))].join('\n')}>{fieldDayWords.count(row.quota)}*</span>;
}

function Met() {
  return (
    <span className="field-met">
      <IconDone size={14} stroke={2.2} aria-hidden />
      {fieldDayWords.met}
    </span>
  );
}

/** The days made as a share of those owed. */
function Share({ row }: { row: FieldBalance }) {
  if (row.quota === 0) return null;
  const made = Math.min(100, (100 * (row.days - row.ahead)) / row.quota);
  const ahead = Math.min(100 - made, (100 * row.ahead) / row.quota);
  return (
    <span className="field-share" aria-hidden>
      <i className="field-share-made" style={{ width: `${made}%` }} />
      <i className="field-share-ahead" style={{ width: `${ahead}%` }} />
    </span>
  );
}
