import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { FindingRow, ProposalRow, TaskRow } from '../../../shared/model/views.ts';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { resultWords as words } from '../../../shared/text/vi/results.ts';
import { Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { IconClose } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { run, say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { ResultForm } from './ResultForm.tsx';
import { resultList } from './visit-store.ts';
import './results.css';

interface ResultsProps {
  visitId: string;
  /** The department in charge of the unit's cluster. */
  department: string | null;
  today: string;
}

/** What was found, what the unit was asked to do, what the unit asks: each with a line to type more. */
export function Results({ visitId, department, today }: ResultsProps) {
  const { data, of } = useResource(resultList, { visitId });
  if (!data || of !== JSON.stringify({ visitId })) return null;
  return (
    <>
      <Panel title={words.findings} note={words.findingsNote}>
        <List empty={data.findings.length === 0}>{data.findings.map((row) => <Finding key={row.id} row={row} />)}</List>
        <ResultForm visitId={visitId} what="finding" today={today} />
      </Panel>
      <Panel title={words.recommendations} note={words.recommendationsNote(department)} actions={data.paper && <PaperNumber key={data.paper.number} visitId={visitId} number={data.paper.number} />}>
        <List empty={data.recommendations.length === 0}>{data.recommendations.map((row) => <Recommendation key={row.id} row={row} />)}</List>
        <ResultForm visitId={visitId} what="recommendation" today={today} />
      </Panel>
      <Panel title={words.proposals} note={words.proposalsNote}>
        <List empty={data.proposals.length === 0}>{data.proposals.map((row) => <Proposal key={row.id} row={row} today={today} />)}</List>
        <ResultForm visitId={visitId} what="proposal" today={today} />
      </Panel>
    </>
  );
}

function List({ empty, children }: { empty: boolean; children: ReactNode }) {
  return empty ? <p className="dim result-none">{words.none}</p> : <ol className="results">{children}</ol>;
}

function Remove({ what, id, label }: { what: 'finding' | 'proposal'; id: string; label: string }) {
  const remove = async () => {
    if (await run('results.remove', { what, id })) say(words.removed);
  };
  return (
    <button type="button" className="visit-close" onClick={() => void remove()} aria-label={words.remove(label)} title={words.remove(label)}>
      <IconClose size={14} stroke={1.8} aria-hidden />
    </button>
  );
}

function Finding({ row }: { row: FindingRow }) {
  const [result, setResult] = useState(row.recheckResult ?? '');
  const settle = () => {
    const now = result.trim().normalize('NFC') || null;
    if (now !== row.recheckResult) void run('findings.update', { id: row.id, set: { recheckResult: now }, was: { recheckResult: row.recheckResult } });
  };
  const facts = [row.kind === 'shortcoming' ? '' : words.kindWord(row.kind), words.weightWord(row.weight), row.place ?? ''].filter(Boolean).join(' · ');
  return (
    <li>
      <div className="result-words">
        <p>{row.words}</p>
        {facts !== '' && <span className={`dim result-weight-${row.weight ?? 'none'}`}>{facts}</span>}
        {row.recheckOn && (
          <div className="result-line">
            <span>{words.recheck(row.recheckOn)}</span>
            <TextInput size="xs" aria-label={words.recheckLabel(row.words)} placeholder={words.recheckResult} value={result} onChange={(event) => setResult(event.currentTarget.value)} onBlur={settle} />
          </div>
        )}
      </div>
      <Remove what="finding" id={row.id} label={row.words} />
    </li>
  );
}

function Recommendation({ row }: { row: TaskRow }) {
  return (
    <li>
      <div className="result-words">
        <Link href={paths.item(row.itemId, row.id)}>{row.title}</Link>
        <span className="result-facts">
          <StatusMark status={row.status} days={row.overdueDays} />
          <span className="dim">{[row.leads.join(', '), row.dueOn ? printedDate(row.dueOn) : ''].filter(Boolean).join(' · ')}</span>
        </span>
      </div>
    </li>
  );
}

function Proposal({ row, today }: { row: ProposalRow; today: string }) {
  const [answer, setAnswer] = useState(row.answer ?? '');
  const settle = () => {
    const now = answer.trim().normalize('NFC') || null;
    if (now === row.answer) return;
    const set = { answer: now, answeredOn: now === null ? null : (row.answeredOn ?? today) };
    void run('proposals.update', { id: row.id, set, was: { answer: row.answer, answeredOn: row.answeredOn } });
  };
  const owed = row.dueOn ? words.before(row.dueOn) : '';
  return (
    <li>
      <div className="result-words">
        <p>{row.words}</p>
        <span className="dim">{[row.answererName ?? words.answererNone, row.answer ? words.answered(row.answeredOn) : owed].filter(Boolean).join(' · ')}</span>
        <TextInput size="xs" aria-label={words.answerLabel(row.words)} placeholder={words.answer} value={answer} onChange={(event) => setAnswer(event.currentTarget.value)} onBlur={settle} />
      </div>
      <Remove what="proposal" id={row.id} label={row.words} />
    </li>
  );
}

function PaperNumber({ visitId, number }: { visitId: string; number: string | null }) {
  const [typed, setTyped] = useState(number ?? '');
  const changed = typed.trim() !== (number ?? '');
  return (
    <form
      className="result-paper"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) void run('results.setPaper', { visitId, number: typed.trim() || null });
      }}
    >
      <TextInput size="xs" w={120} aria-label={words.paper} placeholder={words.paperHint} title={words.paper} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      {changed && <Button type="submit" size="xs" variant="default">{words.add}</Button>}
    </form>
  );
}
