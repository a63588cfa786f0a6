import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { UnreadRow } from '../../../shared/model/sheet.ts';
import type { SheetRowView } from '../../../shared/model/views.ts';
import { sheetWords } from '../../../shared/text/vi/sheet.ts';

const words = sheetWords.rows;

/** The rows as they will stand. */
export function RowTable({ rows, total }: { rows: readonly SheetRowView[]; total: number }) {
  if (rows.length === 0) return <p className="sheet-note">{words.none}</p>;
  return (
    <>
      {rows.length < total && <p className="sheet-note">{words.shown(rows.length, total)}</p>}
      <div className="data-scroll sheet-scroll" tabIndex={0} role="region" aria-label={sheetWords.tabs.rows}>
        <table className="data-table sheet-table">
          <thead>
            <tr>
              <th scope="col" className="data-ordinal">{words.row}</th>
              <th scope="col">{words.text}</th>
              <th scope="col">{words.leads}</th>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} className="data-row">
                <td className="data-ordinal">{row.row}</td>
                <td>
                  <span className="sheet-cell-text" title={[row.text, row.result, row.note].filter(Boolean).join('\n')}>{row.text}</span>
                  <span className="sheet-cell-notice">{row.notice ?? words.noNotice}</span>
                </td>
                <td className="sheet-cell-leads">{row.leads.join('; ')}{row.others.length > 0 && <span className="dim"> ({row.others.join('; ')})</span>}</td>
                <td className="sheet-cell-due" title={row.phrase ?? undefined}>{row.dueOn === null ? (row.phrase ?? '') : printedDate(row.dueOn)}</td>
                <td className={`sheet-state sheet-state-${row.state}`}>{sheetWords.states[row.state]}{row.doneOn !== null && <span className="dim"> {printedDate(row.doneOn)}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Rows that become no task, with the reason; their words are kept. */
export function UnreadTable({ rows }: { rows: readonly UnreadRow[] }) {
  if (rows.length === 0) return <p className="sheet-note">{sheetWords.unread.none}</p>;
  return (
    <>
      <p className="sheet-note">{sheetWords.unread.note}</p>
      <div className="data-scroll sheet-scroll" tabIndex={0} role="region" aria-label={sheetWords.tabs.unread}>
        <table className="data-table sheet-table">
          <thead>
            <tr>
              <th scope="col" className="data-ordinal">{words.row}</th>
              <th scope="col">{sheetWords.unread.reason}</th>
              <th scope="col">{sheetWords.unread.words}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row} className="data-row">
                <td className="data-ordinal">{row.row}</td>
                <td className="sheet-cell-reason">{sheetWords.reasons[row.reason]}</td>
                <td>{row.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
