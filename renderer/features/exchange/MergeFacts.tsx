import type { MergeSummary, NamedChange } from '../../../shared/model/exchange-views.ts';
import { cellInWords } from '../../../shared/text/vi/cells.ts';
import { exchangeWords, rowInWords } from '../../../shared/text/vi/exchange.ts';
import { stickWords } from '../../../shared/text/vi/stick.ts';

const SHOWN = 100;
const words = exchangeWords.takeIn;

/** What a merge brings: by person, by kind of row, what deserves a second look, and the cells that change. */
export function MergeFacts({ preview, standing }: { preview: MergeSummary<NamedChange>; standing: number }) {
  const care = [...preview.laptops.flatMap(stickWords.laptopLines), stickWords.waitingLine(preview)].filter((line) => line !== '');
  return (
    <>
      <div role="status">
        <p className="exchange-title">{words.brings(preview, standing)} {words.unchanged}</p>
        <ul className="exchange-counts">
          {words.countLines(preview).map((line) => <li key={line}>{line}</li>)}
        </ul>
        {care.length > 0 && <ul className="exchange-care">{care.map((line) => <li key={line}>{line}</li>)}</ul>}
      </div>
      {preview.changes.length > 0 && <Changes changes={preview.changes} />}
    </>
  );
}

/** The cells that would change, each with its value here and the one that comes. */
function Changes({ changes }: { changes: readonly NamedChange[] }) {
  return (
    <section className="exchange-changes" aria-label={words.changes}>
      <h3>
        {words.changes}
        {changes.length > SHOWN && <span className="dim"> {words.firstChanges(SHOWN)}</span>}
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard */}
      <ul tabIndex={0} aria-label={words.changes}>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.row} ${change.field}`}>
            <span className="exchange-what">{rowInWords(change)}</span>
            <span className="exchange-cell">{exchangeWords.conflicts.cell(change.field)}</span>
            <span className="exchange-old">{exchangeWords.conflicts.shown(cellInWords(change.field, change.old, change.oldName))}</span>
            <span aria-hidden>→</span>
            <span>{exchangeWords.conflicts.shown(cellInWords(change.field, change.new, change.newName))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
