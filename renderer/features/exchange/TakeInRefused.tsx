import { Button } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import type { Refused } from '../../api/office.ts';
import { Message } from '../../components/Feedback.tsx';
import { exchangeActions } from '../../stores/exchange.ts';
import { Passphrase } from './Passphrase.tsx';
import { passing } from './passing.ts';

const words = exchangeWords.takeIn;

/** Why a file was not taken in; what removes much or comes from elsewhere may be taken in by a second, explicit button. */
export function TakeInRefused({ name, refused }: { name: string; refused: Refused }) {
  const removals = refused.code === 'mass-removal';
  const foreign = refused.code === 'other-register';
  const closed = refused.code === 'needs-passphrase' || refused.code === 'wrong-passphrase';
  return (
    <Message
      title={words.refused(name)}
      tone={removals || foreign || refused.code === 'needs-passphrase' ? 'warn' : 'alarm'}
      actions={
        <>
          {passing.has(refused.code) && <Button onClick={() => void exchangeActions.look(false)}>{commonWords.retry}</Button>}
          {removals && <Button variant="default" className="exchange-danger" onClick={() => void exchangeActions.mergeWithRemovals()}>{words.mergeAnyway}</Button>}
          {foreign && <Button variant="default" onClick={() => void exchangeActions.look(true)}>{words.lookAnyway}</Button>}
          {refused.code === 'fork' && <Button onClick={() => void exchangeActions.giveWay()}>{words.giveWay}</Button>}
          {!removals && <Button variant="default" onClick={() => void exchangeActions.pick()}>{words.pickOther}</Button>}
          <Button variant="default" onClick={exchangeActions.leave}>{commonWords.cancel}</Button>
        </>
      }
    >
      <p>{refused.message}</p>
      {removals && <p>{words.removalsText}</p>}
      {foreign && <p>{words.lookAnywayText}</p>}
      {closed && <Passphrase of={name} wrong={null} onOpen={(typed) => void exchangeActions.unlock(typed)} />}
    </Message>
  );
}
