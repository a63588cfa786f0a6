import { Button } from '@mantine/core';
import type { MergeSummary, NamedChange } from '../../../shared/model/exchange-views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { cellInWords, exchangeWords, rowInWords } from '../../../shared/text/vi/exchange.ts';
import { exchangeActions } from '../../stores/exchange.ts';

const SHOWN = 100;
const words = exchangeWords.takeIn;

interface PreviewProps {
  name: string;
  preview: MergeSummary<NamedChange>;
  /** Conflicts that stand already. */
  standing: number;
  merging: boolean;
}

/** What a merge would bring; nothing has been written yet. */
export function Preview({ name, preview, standing, merging }: PreviewProps) {
  if (preview.steps === 0) {
    return (
      <div role="status">
        <p className="exchange-title">{words.nothing(name)}</p>
        <p>{words.nothingText}</p>
        <div className="exchange-actions">
          <Button variant="default" onClick={() => void exchangeActions.pick()}>{words.pickOther}</Button>
          <Button variant="default" onClick={exchangeActions.leave}>{commonWords.close}</Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <div role="status">
        <p className="exchange-title">{words.brings(preview, standing)} {words.unchanged}</p>
        <ul className="exchange-counts">
          {words.countLines(preview).map((line) => <li key={line}>{line}</li>)}
        </ul>
      </div>
      {preview.changes.length > 0 && <Changes changes={preview.changes} />}
      <div className="exchange-actions">
        <Button loading={merging} onClick={() => void exchangeActions.merge()}>{words.merge}</Button>
        <Button variant="default" disabled={merging} onClick={exchangeActions.leave}>{commonWords.cancel}</Button>
        {merging && <span role="status">{words.merging}</span>}
      </div>
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
