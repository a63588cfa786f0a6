import { printedDate } from '../../../shared/domain/civil-date.ts';
import { fullNumber } from '../../../shared/domain/full-number.ts';
import type { DocumentHead } from '../../../shared/model/reading.ts';
import { documentKindWords } from '../../../shared/text/vi/common.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';

const words = takeWords.facts;

/** What the head and foot of the paper say. */
export function HeadFacts({ head }: { head: DocumentHead }) {
  const number = head.number === null && head.symbol === null ? null : fullNumber(head.number ?? '…', head.symbol);
  const facts: { key: string; label: string; value: string | null; asked: boolean }[] = [
    { key: 'kind', label: words.kind, value: documentKindWords[head.kind] ?? head.kind, asked: true },
    { key: 'number', label: words.number, value: number, asked: true },
    { key: 'issuedOn', label: words.issuedOn, value: printedDate(head.issuedOn) || null, asked: true },
    { key: 'meetingOn', label: words.meetingOn, value: printedDate(head.meetingOn) || null, asked: head.kind === 'notice' },
    { key: 'chair', label: words.chair, value: head.chair, asked: head.kind === 'notice' },
    { key: 'signer', label: words.signer, value: head.signer, asked: false },
    { key: 'title', label: words.title, value: head.title, asked: true },
  ];
  return (
    <dl className="head-facts">
      {facts
        .filter((fact) => fact.value !== null || fact.asked)
        .map((fact) => (
          <div key={fact.key} className={`head-fact head-fact-${fact.key}`}>
            <dt>{fact.label}</dt>
            <dd className={fact.value === null ? 'head-missing' : ''} title={fact.value ?? undefined}>{fact.value ?? words.missing}</dd>
          </div>
        ))}
    </dl>
  );
}
