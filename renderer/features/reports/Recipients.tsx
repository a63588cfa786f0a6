import { Checkbox } from '@mantine/core';
import type { ReportDoc } from '../../../shared/reports/report-doc.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';

/** How a recipient of a batch is told from the others. */
export function recipientKey(doc: ReportDoc): string {
  return doc.recipient?.unitId ?? doc.recipient?.name ?? '';
}

interface RecipientsProps {
  papers: readonly ReportDoc[];
  shown: number;
  leftOut: ReadonlySet<string>;
  onShow: (index: number) => void;
  onLeave: (keys: ReadonlySet<string>) => void;
}

/** Who a batch goes to: ticked are those that get one, the name shows the paper. */
export function Recipients({ papers, shown, leftOut, onShow, onLeave }: RecipientsProps) {
  const toggle = (key: string, sent: boolean) => {
    const next = new Set(leftOut);
    if (sent) next.delete(key);
    else next.add(key);
    onLeave(next);
  };
  const chosen = papers.filter((doc) => !leftOut.has(recipientKey(doc))).length;
  return (
    <div className="recipients" role="group" aria-label={reportScreenWords.recipientsLabel}>
      <p className="recipients-count" role="status">{reportScreenWords.recipients(chosen, papers.length)}</p>
      <ul tabIndex={-1}>
        {papers.map((doc, index) => {
          const name = doc.recipient?.name ?? '';
          const key = recipientKey(doc);
          return (
            <li key={key}>
              <Checkbox size="xs" aria-label={reportScreenWords.send(name)} checked={!leftOut.has(key)} onChange={(event) => toggle(key, event.currentTarget.checked)} />
              <button type="button" aria-label={reportScreenWords.look(name)} aria-pressed={index === shown} onClick={() => onShow(index)}>{name}</button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
