import { Button, Select } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flatItems } from '../../../shared/domain/review/keyed.ts';
import type { DocumentKind } from '../../../shared/model/reading.ts';
import type { ReviewDecision, ReviewedReading, ReviewQuestion } from '../../../shared/model/review.ts';
import { documentKindWords } from '../../../shared/text/vi/common.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { NumberInput } from '../../components/NumberInput.tsx';
import { Panel } from '../../components/Page.tsx';
import { PartiesSelect, type Party, PartySelect } from '../../components/PartySelect.tsx';
import { IconQuestion } from '../../icons.ts';
import { askOf, type AskField } from './asks.ts';

const words = reviewWords.ask;
/** So many further names, and one answer for all of them is offered. */
const MANY_NAMES = 4;

interface FieldProps {
  question: ReviewQuestion;
  reviewed: ReviewedReading;
  parties: readonly Party[];
  today: string;
  onAnswer: (decision: ReviewDecision) => void;
  /** A name was found for words of the paper: the reviewer says whether to remember it. */
  onName: (party: Party) => void;
}

function GroupField({ question, parties, onAnswer }: FieldProps) {
  const [chosen, setChosen] = useState<Party[]>([]);
  return (
    <>
      <PartiesSelect label={words.units} parties={parties} chosen={chosen} onChange={setChosen} width={230} />
      {chosen.length > 0 && (
        <Button size="xs" onClick={() => onAnswer({ kind: 'group', name: question.words, meaning: { owners: chosen } })}>{words.choose}</Button>
      )}
    </>
  );
}

/** The task that stands where a question is asked. */
function taskAt(reviewed: ReviewedReading, { source }: ReviewQuestion): string {
  const tasks = flatItems(reviewed.items).flatMap((item) => item.tasks);
  return tasks.find((task) => task.source.start <= source.start && source.start < task.source.end)?.key ?? '';
}

const fields: Record<AskField, (props: FieldProps) => ReactNode> = {
  headDay: ({ today, onAnswer }) => (
    <DayInput quiet label={words.day} value={null} today={today} onChange={(issuedOn) => onAnswer({ kind: 'head', set: { issuedOn } })} />
  ),
  deadlineDay: ({ question, today, onAnswer }) => (
    <DayInput quiet label={words.day} value={null} today={today} onChange={(to) => onAnswer({ kind: 'deadline', at: question.source.start, from: null, to })} />
  ),
  number: ({ today, onAnswer }) => (
    <NumberInput
      label={words.number}
      today={today}
      onEnter={(typed) => onAnswer({ kind: 'head', set: Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null)) })}
    />
  ),
  kind: ({ onAnswer }) => (
    <Select
      size="xs"
      w={190}
      aria-label={words.kind}
      placeholder={words.kind}
      data={Object.entries(documentKindWords).map(([value, label]) => ({ value, label }))}
      value={null}
      onChange={(kind) => kind && onAnswer({ kind: 'head', set: { kind: kind as DocumentKind } })}
    />
  ),
  unit: ({ question, parties, onAnswer }) => (
    <PartySelect
      quiet
      label={words.unit}
      width={230}
      parties={parties.filter(({ kind }) => kind === 'unit')}
      onPick={({ unitId }) => unitId && onAnswer({ kind: 'advise', person: question.words, unitId })}
    />
  ),
  party: ({ parties, onName }) => <PartySelect quiet label={words.party} width={230} parties={parties} onPick={onName} />,
  owner: ({ question, reviewed, parties, onAnswer }) => (
    <PartySelect
      quiet
      typing
      label={words.party}
      width={230}
      parties={parties}
      onPick={(party) => onAnswer({ kind: 'task', task: taskAt(reviewed, question), set: { owners: [{ ...party, role: 'lead' }] } })}
    />
  ),
  group: (props) => <GroupField {...props} />,
};

/** Whether the answer is to be remembered: offered, never done by itself. */
function Remember({ question, party, onAnswer }: { question: ReviewQuestion; party: Party; onAnswer: (decision: ReviewDecision) => void }) {
  const meaning = party.unitId !== null ? { unitId: party.unitId } : { personId: party.personId ?? '' };
  const answer = (remember: boolean) => onAnswer({ kind: 'name', name: question.words, meaning, remember });
  return (
    <>
      <p className="question-words">{words.remember(question.words, party.name)}</p>
      <div className="question-answers">
        <Button size="xs" autoFocus onClick={() => answer(true)}>{words.rememberYes} <kbd className="key-on-button" aria-hidden>Enter</kbd></Button>
        <Button size="xs" variant="default" onClick={() => answer(false)}>{words.rememberNo}</Button>
      </div>
    </>
  );
}

interface QuestionProps {
  question: ReviewQuestion;
  left: number;
  /** Keys of the other open questions that the same answer can settle. */
  alike: readonly string[];
  reviewed: ReviewedReading;
  parties: readonly Party[];
  today: string;
  /** Counts how often the keys were sent here; negative while they are elsewhere. */
  called: number;
  onAnswer: (decision: ReviewDecision) => void;
  onNext: () => void;
}

/** One question at a time; its answer counts for the whole document. */
export function Question({ question, left, alike, reviewed, parties, today, called, onAnswer, onNext }: QuestionProps) {
  const [named, setNamed] = useState<Party | null>(null);
  const answers = useRef<HTMLDivElement>(null);
  const ask = askOf(question, reviewed);
  const answer = (decision: ReviewDecision) => onAnswer({ ...decision, answers: question.key });
  const name = (party: Party) => {
    if (party.unitId === null) answer({ kind: 'name', name: question.words, meaning: { personId: party.personId ?? '' } });
    else setNamed(party);
  };
  useEffect(() => {
    if (called >= 0) answers.current?.querySelector<HTMLElement>(ask.fieldFirst ? 'input' : 'button')?.focus({ preventScroll: true });
  }, [question.key, called, ask.fieldFirst]);
  const field = ask.field && fields[ask.field]({ question, reviewed, parties, today, onAnswer: answer, onName: name });
  return (
    <Panel
      className="question"
      title={<><IconQuestion size={15} stroke={1.9} aria-hidden /> {words.title(left)}</>}
      note={words.once}
      actions={left > 1 && <Button size="compact-xs" variant="subtle" onClick={onNext} aria-keyshortcuts="F8">{words.next} <kbd className="key">F8</kbd></Button>}
    >
      <div className="question-body" role="group" aria-label={words.region}>
        {named ? (
          <Remember question={question} party={named} onAnswer={answer} />
        ) : (
          <>
            <p className="question-words" aria-live="polite">{question.message}</p>
            <div className="question-answers" ref={answers}>
              {ask.fieldFirst && field}
              {ask.choices.map(({ label, decision }, place) => (
                <Button key={label} size="xs" variant={place === 0 && !ask.fieldFirst ? 'filled' : 'default'} onClick={() => answer(decision)}>
                  {label}
                  {place === 0 && !ask.fieldFirst && called >= 0 && <kbd className="key-on-button" aria-hidden>Enter</kbd>}
                </Button>
              ))}
              {!ask.fieldFirst && field}
              {alike.length >= MANY_NAMES && (
                <Button size="xs" variant="subtle" onClick={() => answer({ kind: 'settle', also: [...alike] })}>{words.allAsRead(alike.length + 1)}</Button>
              )}
            </div>
          </>
        )}
      </div>
    </Panel>
  );
}
