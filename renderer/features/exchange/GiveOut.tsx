import { Button } from '@mantine/core';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { Message } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { IconDone, IconFolder } from '../../icons.ts';
import { exchangeActions, useExchange } from '../../stores/exchange.ts';

const words = exchangeWords.giveOut;

/** The register as a file for the other laptop; the stick may be pulled only after it was read back. */
export function GiveOut({ today }: { today: string }) {
  const { giveOut } = useExchange();
  const write = () => void exchangeActions.giveOut(words.name(today));
  const taken = giveOut.phase === 'refused' && giveOut.refused.code === 'target-exists';
  return (
    <Panel title={words.title} className="exchange-out">
      <div className="exchange-body">
        <p>{words.hint}</p>
        <p className="dim">{words.care}</p>
        <div className="exchange-actions">
          <Button loading={giveOut.phase === 'writing'} onClick={write}>{taken ? words.pickAgain : words.pick}</Button>
        </div>
        <div role="status">
          {giveOut.phase === 'writing' && <p className="exchange-warn">{words.writing}</p>}
          {giveOut.phase === 'written' && (
            <>
              <p className="exchange-title exchange-done"><IconDone size={18} stroke={2.2} aria-hidden />{words.written}</p>
              <p className="exchange-path">{words.file(giveOut.file.name)}</p>
            </>
          )}
        </div>
        {giveOut.phase === 'written' && (
          <div className="exchange-actions">
            <Button variant="default" leftSection={<IconFolder size={16} stroke={1.8} aria-hidden />} onClick={() => void exchangeActions.showFile()}>
              {words.show}
            </Button>
          </div>
        )}
        {giveOut.phase === 'refused' && <Message title={words.refused} tone="alarm">{giveOut.refused.message}</Message>}
      </div>
    </Panel>
  );
}
