import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { PaperRow } from '../../../shared/model/views.ts';
import { reportScreenWords as words } from '../../../shared/text/vi/reports-screen.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { Panel } from '../../components/Page.tsx';
import { run, say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { paperList } from './data.ts';

const SHOWN = 200;

/** The papers that were made: drafts first, to be marked as handed out, numbered, or written again with their old figures. */
export function PapersPanel({ today }: { today: string }) {
  const { data } = useResource(paperList, { limit: SHOWN });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [on, setOn] = useState<string | null>(today);
  const rows = data?.rows ?? [];
  const drafts = rows.filter((row) => row.state === 'draft' && chosen.has(row.id)).map((row) => row.id);
  const waiting = rows.filter((row) => row.state === 'draft' || (row.symbol !== null && row.number === null)).length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const handOut = async () => {
    const answer = on === null ? null : await run('papers.handOut', { ids: drafts, on });
    if (answer) say(words.handedOut(answer.total));
  };
  const remove = async () => {
    if (await run('papers.remove', { ids: drafts })) say(words.removed);
  };
  return (
    <Panel title={words.papers} note={words.papersNote(waiting)}>
      {rows.length === 0 && <p className="papers-empty">{words.papersEmpty}</p>}
      {drafts.length > 0 && (
        <div className="papers-actions">
          <DayInput label={words.handOutOn} width={134} value={on} today={today} onChange={setOn} />
          <Button size="xs" onClick={() => void handOut()}>{words.handOut(drafts.length)}</Button>
          <Button size="xs" variant="default" onClick={() => void remove()}>{words.remove}</Button>
        </div>
      )}
      <ul className="papers-list">
        {rows.map((row) => <PaperLine key={row.id} row={row} chosen={chosen.has(row.id)} onChoose={() => toggle(row.id)} />)}
      </ul>
    </Panel>
  );
}

function PaperLine({ row, chosen, onChoose }: { row: PaperRow; chosen: boolean; onChoose: () => void }) {
  const reprint = async () => {
    const place = await run('files.pickSave', { purpose: 'report', name: words.paperName(row.title) });
    if (place) await run('papers.write', { id: row.id, token: place.token });
  };
  return (
    <li>
      {row.state === 'draft'
        ? <Checkbox size="xs" aria-label={words.pick(row.title)} checked={chosen} onChange={onChoose} />
        : <span className="papers-done" aria-hidden>✓</span>}
      <div>
        <p>{row.title}</p>
        <p className="dim">
          {[
            words.states[row.state] ?? row.state, printedDate(row.handedOutOn), row.code,
            row.symbol === null ? null : row.number === null ? words.waitsNumber : `${row.number}-${row.symbol}`,
            row.tasks > 0 ? words.tasks(row.tasks) : null,
          ].filter(Boolean).join(' · ')}
        </p>
        <div className="papers-actions">
          {row.symbol !== null && row.number === null && <NumberForm row={row} />}
          <Button size="compact-xs" variant="default" onClick={() => void reprint()}>{words.reprint}</Button>
        </div>
      </div>
    </li>
  );
}

function NumberForm({ row }: { row: PaperRow }) {
  const [number, setNumber] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (number.trim() === '') return;
    if (await run('papers.number', { rows: [{ id: row.id, number }] })) say(words.numbered);
  };
  return (
    <form className="papers-number" onSubmit={(event) => void save(event)}>
      <TextInput size="xs" w={72} aria-label={words.numberOf(row.title)} placeholder={words.number} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      <Button size="compact-xs" variant="default" type="submit">{words.setNumber}</Button>
    </form>
  );
}
