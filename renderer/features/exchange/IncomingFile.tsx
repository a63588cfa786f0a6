import { Button } from '@mantine/core';
import { type RefusalCode, refusalSentence } from '../../../shared/model/refusal.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { stickWords as words } from '../../../shared/text/vi/stick.ts';
import { Message, Waiting } from '../../components/Feedback.tsx';
import { IconDone } from '../../icons.ts';
import { type Incoming, stickActions } from '../../stores/stick.ts';
import { MergeFacts } from './MergeFacts.tsx';
import { Passphrase } from './Passphrase.tsx';
import { passing } from './passing.ts';

/** A file that another laptop left: whose, of when, what it brings, or why not. */
export function IncomingFile({ one, standing, busy }: { one: Incoming; standing: number; busy: boolean }) {
  const { file, state } = one;
  const notes = [
    words.written(file.writtenAt),
    state.phase === 'known' ? words.known : '',
    state.phase === 'preview' ? words.news(state.preview.steps) : '',
  ].filter((note) => note !== '');
  return (
    <li className={state.phase === 'known' ? 'stick-known' : 'stick-file'}>
      <h3>
        {words.from(file)}
        <span> {notes.join(', ')}</span>
      </h3>
      <Body one={one} standing={standing} busy={busy} />
    </li>
  );
}

function Body({ one, standing, busy }: { one: Incoming; standing: number; busy: boolean }) {
  const { file, state } = one;
  switch (state.phase) {
    case 'known':
      return null;
    case 'reading':
      return <Waiting words={words.reading} />;
    case 'unreadable':
      return <Message title={words.unreadable}>{refusalSentence(file.state as RefusalCode)}</Message>;
    case 'closed':
      return (
        <>
          <p>{words.closed}</p>
          <Passphrase of={file.name} wrong={one.passphrase === undefined ? null : (state.wrong?.message ?? null)} onOpen={(typed) => void stickActions.unlock(file.name, typed)} />
        </>
      );
    case 'refused':
      return <Refused one={one} code={state.refused.code} message={state.refused.message} busy={busy} />;
    case 'preview':
      return (
        <>
          <MergeFacts preview={state.preview} standing={standing} />
          {one.allowRemovals && <p className="exchange-warn">{words.removalsAgreed}</p>}
        </>
      );
    case 'merged':
      return (
        <div>
          <p className="exchange-title exchange-done"><IconDone size={18} stroke={2.2} aria-hidden />{words.merged}</p>
          <ul className="exchange-counts">
            {exchangeWords.takeIn.countLines(state.report).map((line) => <li key={line}>{line}</li>)}
          </ul>
        </div>
      );
  }
}

/** Why a file was not taken in; removing much and another register may be answered with a second, explicit yes. */
function Refused({ one, code, message, busy }: { one: Incoming; code: string; message: string; busy: boolean }) {
  const { name } = one.file;
  const removals = code === 'mass-removal';
  const foreign = code === 'other-register';
  return (
    <Message
      title={words.refused}
      tone={removals || foreign ? 'warn' : 'alarm'}
      actions={
        <>
          {passing.has(code) && <Button variant="default" disabled={busy} onClick={() => void stickActions.look(name, one.foreign)}>{commonWords.retry}</Button>}
          {removals && <Button variant="default" className="exchange-danger" disabled={busy} onClick={() => void stickActions.allowRemovals(name)}>{words.agreeRemovals}</Button>}
          {code === 'fork' && <Button variant="default" disabled={busy} onClick={() => void stickActions.giveWay(name)}>{exchangeWords.takeIn.giveWay}</Button>}
          {foreign && <Button variant="default" disabled={busy} onClick={() => void stickActions.look(name, true)}>{words.lookAnyway}</Button>}
        </>
      }
    >
      <p>{message}</p>
      {foreign && <p>{exchangeWords.takeIn.lookAnywayText}</p>}
    </Message>
  );
}
