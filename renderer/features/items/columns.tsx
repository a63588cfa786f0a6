import { printedDate } from '../../../shared/domain/civil-date.ts';
import { itemsWords, ownersInWords, placeInWords } from '../../../shared/text/vi/items.ts';
import { markWords } from '../../../shared/text/vi/marks.ts';
import { reminderWords } from '../../../shared/text/vi/reminders.ts';
import { trackingWords } from '../../../shared/text/vi/tracking.ts';
import type { GridColumn } from '../../components/GridRow.tsx';
import { RestrictedMark, Tags } from '../../components/Marks.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import type { ListLine } from '../../stores/item-list.ts';

const words = itemsWords.columns;

function Due({ line }: { line: ListLine }) {
  if (line.dueOn) {
    return (
      <>
        <span className="number">{printedDate(line.dueOn)}</span>
        {line.extensions > 0 ? (
          <span className="cell-second">{trackingWords.extendedTimes(line.extensions)}</span>
        ) : (
          line.deadlinePhrase && <span className="cell-second" title={line.deadlinePhrase}>{line.deadlinePhrase}</span>
        )}
      </>
    );
  }
  if (line.reviewOn) {
    return (
      <>
        <span className="dim">{itemsWords.review}</span>
        <span className="cell-second number">{printedDate(line.reviewOn)}</span>
      </>
    );
  }
  return line.deadlinePhrase ? <span className="two-lines">{line.deadlinePhrase}</span> : <span className="dim">{itemsWords.noDue}</span>;
}

function Last({ line }: { line: ListLine }) {
  if (!line.lastWord) return <span className="dim">{line.status === 'statement' ? '' : itemsWords.noWord}</span>;
  const { on, from, text } = line.lastWord;
  return (
    <>
      <span className="clip items-word" title={text ?? ''}>{text}</span>
      <span className="cell-second">{[printedDate(on), from].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Status({ line }: { line: ListLine }) {
  const { chase, checklist } = line;
  return (
    <>
      <StatusMark status={line.status} days={line.overdueDays} />
      {line.confirmation && <span className="cell-second items-unanswered">{markWords.confirmation[line.confirmation]}</span>}
      {!line.confirmation && chase && (
        <span className={chase.unanswered ? 'cell-second items-unanswered' : 'cell-second'} title={reminderWords.times(chase.times, chase.lastOn)}>
          {chase.unanswered ? reminderWords.unanswered : reminderWords.times(chase.times, chase.lastOn)}
        </span>
      )}
      {!line.confirmation && !chase && checklist && <span className="cell-second">{itemsWords.units(checklist.done, checklist.total)}</span>}
    </>
  );
}

export const itemColumns: readonly GridColumn<ListLine>[] = [
  {
    key: 'place',
    title: words.place,
    width: '96px',
    cell: (line) => (
      <>
        <strong className="items-place clip" title={placeInWords(line.documentName, line.path)}>{placeInWords(line.documentName, line.path)}</strong>
        <span className="cell-second">{printedDate(line.documentIssuedOn)}</span>
      </>
    ),
  },
  {
    key: 'title',
    title: words.title,
    width: 'minmax(150px, 1.45fr)',
    cell: (line) => (
      <span className="two-lines" title={line.title}>
        {line.restricted && <RestrictedMark />}
        <Tags tags={line.tags} />
        {line.title}
      </span>
    ),
  },
  {
    key: 'leads',
    title: words.leads,
    width: 'minmax(100px, 0.95fr)',
    cell: (line) =>
      ownersInWords(line) !== '' ? (
        <span className="two-lines" title={ownersInWords(line)}>{ownersInWords(line)}</span>
      ) : (
        <span className="dim">{line.status === 'statement' ? '' : itemsWords.noLead}</span>
      ),
  },
  { key: 'due', title: words.due, width: '140px', cell: (line) => <Due line={line} /> },
  { key: 'status', title: words.status, width: '176px', cell: (line) => <Status line={line} /> },
  { key: 'last', title: words.last, width: 'minmax(100px, 1.15fr)', cell: (line) => <Last line={line} /> },
];
