import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { LostWork } from '../../../shared/model/exchange-views.ts';
import { backupWords } from '../../../shared/text/vi/backups.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { Message, Waiting } from '../../components/Feedback.tsx';
import { IconAlarm, IconDone } from '../../icons.ts';
import { rescueActions, type RescueState, useRescue } from '../../stores/rescue.ts';
import './rescue.css';

const words = backupWords.rescue;

/** In the place of every screen while the register cannot be opened: what happened, what is there, one button. */
export function RescuePage() {
  const { rescue } = useRescue();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => void rescueActions.begin(), []);
  useEffect(() => body.current?.focus({ preventScroll: true }), [rescue.phase]);
  const done = rescue.phase === 'restored';
  const busy = rescue.phase === 'looking' || rescue.phase === 'restoring';
  return (
    <main className="rescue">
      <p className="brand">{shellWords.app}</p>
      <div className="rescue-card" ref={body} tabIndex={-1} aria-busy={busy}>
        <h1 className={done ? 'rescue-done' : ''}>
          {done ? <IconDone size={24} stroke={2.2} aria-hidden /> : <IconAlarm size={24} aria-hidden />}
          {done ? words.done : words.title}
        </h1>
        {!done && <p>{words.what}</p>}
        <Phase rescue={rescue} />
      </div>
      <p className="dim">{shellWords.bye}</p>
    </main>
  );
}

function Phase({ rescue }: { rescue: RescueState }) {
  switch (rescue.phase) {
    case 'idle':
    case 'looking':
      return <Waiting words={words.looking} />;
    case 'noCopy':
      return (
        <Message title={words.noCopy} tone="warn" actions={<Button onClick={() => void rescueActions.pick()}>{backupWords.fromFile}</Button>}>
          {words.noCopyText}
        </Message>
      );
    case 'refused':
      return (
        <Message
          title={words.refused}
          tone="alarm"
          actions={
            <>
              <Button onClick={rescueActions.back}>{commonWords.retry}</Button>
              <Button variant="default" onClick={() => void rescueActions.pick()}>{backupWords.fromFile}</Button>
            </>
          }
        >
          {rescue.refused.message}
        </Message>
      );
    case 'found':
    case 'restoring': {
      const working = rescue.phase === 'restoring';
      return (
        <>
          <h2>{words.newest}</h2>
          <p className="rescue-copy">{rescue.at === null ? rescue.choice.name : words.copy(rescue.at, backupWords.reason(rescue.choice.name))}</p>
          {rescue.skipped > 0 && <p className="dim">{words.skipped(rescue.skipped)}</p>}
          <Saved lost={rescue.look.lost} />
          <div className="rescue-actions">
            <Button size="md" loading={working} onClick={() => void rescueActions.restore()}>{words.go}</Button>
            <Button size="md" variant="default" disabled={working} onClick={() => void rescueActions.pick()}>{backupWords.fromFile}</Button>
          </div>
          <p role="status" className="rescue-working">{working ? words.working : ''}</p>
        </>
      );
    }
    case 'restored':
      return (
        <>
          <div role="status">
            <p>{words.doneFrom(rescue.look.newest)} {words.doneSaved(rescue.restored.lost.steps)}</p>
            <p>{words.damaged(rescue.restored.before)}</p>
            <p>{words.next}</p>
          </div>
          <div className="rescue-actions">
            <Button size="md" onClick={() => void rescueActions.open()}>{words.open}</Button>
          </div>
        </>
      );
  }
}

/** What can still be read of the damaged file beyond the copy, and whose it is. */
function Saved({ lost }: { lost: LostWork }) {
  if (lost.steps === 0) return <p>{words.savedNothing}</p>;
  return (
    <>
      <p>{words.saved(lost.steps)}</p>
      <ul>{lost.by.map((one) => <li key={one.author}>{backupWords.restore.lostLine(one)}</li>)}</ul>
    </>
  );
}
