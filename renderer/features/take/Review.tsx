import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fullNumber } from '../../../shared/domain/full-number.ts';
import { applyReview, isWritten } from '../../../shared/domain/review/apply-review.ts';
import { flatItems } from '../../../shared/domain/review/keyed.ts';
import { isNewUnit } from '../../../shared/domain/review/names.ts';
import { askedAlike, openQuestions, questionsOf } from '../../../shared/domain/review/questions.ts';
import type { ReviewDecision, ReviewedTask } from '../../../shared/model/review.ts';
import { documentKindWords } from '../../../shared/text/vi/common.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { MarkedText, type TextMark } from '../../components/MarkedText.tsx';
import { Message } from '../../components/Feedback.tsx';
import { LeaveReview } from '../../components/LeaveReview.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { appInfo } from '../../stores/app.ts';
import { useParties } from '../../stores/choices.ts';
import { type ReviewState, takeActions } from '../../stores/take.ts';
import { EditInHand } from './EditInHand.tsx';
import { countOf, entriesOf, marksOf, type Stop, stopAt, stopsOf } from './entries.ts';
import { HeadFacts } from './HeadFacts.tsx';
import { InspectionOffers } from './InspectionOffers.tsx';
import { useReviewKeys } from './keys.ts';
import { LeaveDoubts } from './Leaving.tsx';
import { Proposal } from './Proposal.tsx';
import { Question } from './Question.tsx';
import { useScrollTogether } from './scroll-together.ts';
import { KeyHints, type ReviewAction, Toolbar } from './Toolbar.tsx';
import './take.css';
import './review.css';

type Asking = 'edit' | 'split' | 'write' | 'leave' | null;

const words = reviewWords.actions;
const { decide } = takeActions;

/** To the next paper that came with this one, or home. */
function goOn(): void {
  if (!takeActions.next()) navigate(paths.today);
}

async function later(): Promise<void> {
  if (await takeActions.later()) goOn();
}

function leave(): void {
  takeActions.leave();
  goOn();
}

/** What can be done with what is in hand. */
function actionsOf(stop: Stop | undefined, ask: (asking: Asking) => void): ReviewAction[] {
  const task: ReviewedTask | null = stop?.kind === 'task' ? stop.task : null;
  const item = stop?.kind === 'item' ? stop.item : null;
  const round = stop?.kind === 'round' ? stop : null;
  const on = (decision: ReviewDecision | null) => (decision ? () => decide(decision) : null);
  const kind = (to: 'task' | 'statement'): ReviewDecision | null =>
    task ? { kind: 'task', task: task.key, set: { kind: to } } : item ? { kind: 'add', item: item.key, ...item.source } : null;
  const watched = task !== null && task.kind !== 'statement';
  return [
    { key: 'F2', label: words.edit, run: task || round ? () => ask('edit') : null },
    { key: 'F4', label: words.split, run: task && isWritten(task) ? () => ask('split') : null },
    { key: 'F6', label: words.merge, run: on(stop?.kind === 'task' && !stop.first ? { kind: 'merge', task: stop.key } : null) },
    { key: 'F9', label: watched ? words.toStatement : words.toTask, run: on(kind(watched ? 'statement' : 'task')) },
    {
      key: 'Delete',
      label: task?.dropped ? words.bringBack : words.drop,
      run: on(task ? { kind: task.dropped ? 'bringBack' : 'drop', task: task.key } : round && round.round.units.length > 0 ? { kind: 'round', round: round.place, set: { units: [] } } : null),
    },
  ];
}

/** The document's own words beside what would be written; everything can be put right before, nothing is written until the user says so. */
export function Review({ source: from, preview, decisions, instead, writing }: ReviewState & { writing: boolean }) {
  const { reading, text } = preview;
  // A version that takes the place of the stored one is reviewed like a new paper.
  const known = instead === null ? preview.known : null;
  const reviewed = useMemo(() => applyReview(reading, text, decisions), [reading, text, decisions]);
  const all = useMemo(() => questionsOf(reading, text), [reading, text]);
  const questions = useMemo(() => openQuestions(all, reviewed, decisions), [all, reviewed, decisions]);
  const entries = useMemo(() => entriesOf(reviewed), [reviewed]);
  const stops = useMemo(() => stopsOf(entries), [entries]);
  const marks = useMemo(() => marksOf(entries, questions), [entries, questions]);
  const counts = useMemo(() => countOf(reviewed), [reviewed]);
  const parties = useParties(reviewed.document.issuedOn);
  const today = appInfo.store((app) => app.data?.today ?? '');
  const names = useMemo(() => new Map(parties.map(({ unitId, name }) => [unitId, name])), [parties]);
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState({ place: 0, called: 0 });
  const [onQuestion, setOnQuestion] = useState(true);
  const [asking, setAsking] = useState<Asking>(null);
  const list = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  useScrollTogether(source, list);
  const place = questions.length > 0 ? asked.place % questions.length : 0;
  const question = questions[place];
  // While a question is in hand, so is the task it is about.
  const here = onQuestion && question ? Math.max(0, stopAt(stops, question.source.start)) : Math.min(at, stops.length - 1);
  const stop = stops[here];
  const walking = !onQuestion || question === undefined;
  useEffect(() => {
    if (walking) list.current?.focus({ preventScroll: true });
  }, [walking]);

  const go = (to: number) => {
    setAt(Math.max(0, Math.min(stops.length - 1, to)));
    setOnQuestion(false);
    setAsking(null);
    list.current?.focus({ preventScroll: true });
  };
  const goToQuestion = (to: number) => {
    setAsked({ place: to, called: asked.called + 1 });
    setOnQuestion(true);
    setAsking(null);
  };
  const pick = (mark: TextMark) => {
    const wanted = questions.findIndex(({ key }) => key === mark.id);
    if (wanted >= 0) goToQuestion(wanted);
    else go(stopAt(stops, mark.start));
  };
  const closeForm = () => {
    go(here);
  };
  const write = () => {
    if (known && !known.completes) return;
    if (questions.length > 0) setAsking('write');
    else void takeActions.write();
  };
  const tools = actionsOf(stop, setAsking);
  useReviewKeys({
    ...Object.fromEntries(tools.flatMap(({ key, run }) => (run ? [[key, run]] : []))),
    Enter: () => go(here + 1),
    ArrowDown: () => go(here + 1),
    ArrowUp: () => go(here - 1),
    Home: () => go(0),
    End: () => go(stops.length - 1),
    F8: () => questions.length > 0 && goToQuestion(onQuestion ? place + 1 : place),
    'Ctrl+Enter': write,
  });

  const head = reviewed.document;
  const name = [documentKindWords[head.kind], head.number || head.symbol ? fullNumber(head.number ?? '…', head.symbol) : ''].filter(Boolean).join(' ');
  const summary = [
    takeWords.read(name, counts.items, counts.tasks),
    counts.rounds > 0 ? takeWords.readRounds(counts.rounds, counts.units) : '',
    questions.length > 0 ? takeWords.doubtCount(questions.length) : takeWords.allAnswered,
    takeWords.notWritten,
  ].filter(Boolean).join(' ');
  const item = flatItems(reviewed.items).find(({ tasks }) => stop?.kind === 'task' && tasks.some(({ key }) => key === stop.key));
  const form = stop && (asking === 'edit' || asking === 'split') && (
    <EditInHand stop={stop} asking={asking} item={item} text={text} parties={parties} today={today} onDecide={(made) => decide(...made)} onClose={closeForm} />
  );
  return (
    <Page
      title={takeWords.title}
      note={<span role="status" className="take-summary" title={summary}>{summary}</span>}
      actions={
        <>
          <Button variant="default" disabled={writing} onClick={() => (decisions.length > 0 ? setAsking('leave') : leave())}>{takeWords.leave}</Button>
          {!known && <Button variant="default" disabled={writing} onClick={() => void later()}>{takeWords.later}</Button>}
          {(!known || known.completes) && (
            <Button loading={writing} onClick={write} aria-keyshortcuts="Control+Enter">
              {known ? takeWords.complete : takeWords.write}
              <kbd className="key-on-button" aria-hidden>{takeWords.writeKey}</kbd>
            </Button>
          )}
        </>
      }
      fixed
    >
      {known && (
        <Message
          inline
          tone="warn"
          title={known.completes ? takeWords.knownWaits(known.name) : takeWords.known(known.name)}
          actions={<Button variant={known.completes ? 'default' : 'filled'} onClick={() => navigate(paths.document(known.id))}>{takeWords.openKnown}</Button>}
        />
      )}
      {!known && <InspectionOffers inspections={preview.inspections} source={from} />}
      <HeadFacts head={head} />
      <div className="take-columns">
        <Panel className="take-source" title={takeWords.source}>
          <MarkedText
            label={takeWords.source}
            text={text}
            marks={marks}
            active={onQuestion && question ? [question.key] : stop ? [stop.key] : []}
            onPick={pick}
            box={source}
          />
        </Panel>
        <div className="take-side">
          {question && (
            <Question
              key={question.key}
              question={question}
              left={questions.length}
              alike={askedAlike(question, questions)}
              reviewed={reviewed}
              parties={parties}
              today={today}
              called={onQuestion ? asked.called : -1}
              onAnswer={(decision) => {
                setAt(here);
                setOnQuestion(true);
                decide(decision);
              }}
              onNext={() => goToQuestion(place + 1)}
            />
          )}
          <Panel className="proposal" title={takeWords.proposal} note={<KeyHints />}>
            <Toolbar actions={tools} />
            <Proposal
              entries={entries}
              questions={questions}
              at={stop?.key ?? null}
              unitName={(id) => names.get(id) ?? (isNewUnit(id) ? (reviewed.newUnits.find((unit) => unit.id === id)?.name ?? '') : '')}
              form={form}
              onPick={(key) => asking === null && go(stops.findIndex((one) => one.key === key))}
              onOpen={() => stop && stop.kind !== 'item' && setAsking('edit')}
              list={list}
            />
          </Panel>
        </div>
      </div>
      {asking === 'write' && <LeaveDoubts left={questions.length} onClose={() => goToQuestion(place)} onWrite={() => void takeActions.write()} />}
      {asking === 'leave' && <LeaveReview decisions={decisions.length} onClose={() => setAsking(null)} onLater={() => void later()} onLeave={leave} />}
    </Page>
  );
}
