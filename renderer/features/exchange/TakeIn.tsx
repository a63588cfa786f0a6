import { Button } from '@mantine/core';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { Waiting } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { IconDone } from '../../icons.ts';
import { useReloadOnChange } from '../../stores/changes.ts';
import { conflictList, exchangeActions, newestMerge, type TakeInState, useExchange } from '../../stores/exchange.ts';
import { useResource } from '../../stores/resource.ts';
import { LastMerge } from './LastMerge.tsx';
import { Preview } from './Preview.tsx';
import { TakeInRefused } from './TakeInRefused.tsx';
import { Undone } from './Undone.tsx';
import { useFocusOnChange } from './focus.ts';

const words = exchangeWords.takeIn;

const busy = new Set<TakeInState['phase']>(['reading', 'undoing']);

/** What the other laptop wrote: picked, looked at, merged, taken back. */
export function TakeIn({ today }: { today: string }) {
  useReloadOnChange(exchangeActions.renew);
  const { takeIn } = useExchange();
  const { data: conflicts } = useResource(conflictList, {});
  const { data: merged } = useResource(newestMerge, {});
  const outcome = useFocusOnChange(takeIn.phase);
  const undoable = merged !== null && takeIn.phase !== 'preview' && takeIn.phase !== 'refused' && !busy.has(takeIn.phase);
  return (
    <Panel title={words.title} className="exchange-in">
      <div className="exchange-body" ref={outcome} tabIndex={-1} aria-busy={busy.has(takeIn.phase)}>
        <Phase takeIn={takeIn} standing={conflicts?.length ?? 0} />
      </div>
      {undoable && <LastMerge key={merged.at} merge={merged} today={today} />}
    </Panel>
  );
}

function Pick({ again }: { again: boolean }) {
  return (
    <div className="exchange-actions">
      <Button variant={again ? 'default' : 'filled'} onClick={() => void exchangeActions.pick()}>
        {again ? words.pickOther : words.pick}
      </Button>
    </div>
  );
}

function Phase({ takeIn, standing }: { takeIn: TakeInState; standing: number }) {
  switch (takeIn.phase) {
    case 'none':
      return (
        <>
          <p>{words.hint}</p>
          <Pick again={false} />
        </>
      );
    case 'reading':
      return <Waiting words={words.reading(takeIn.file.name)} />;
    case 'undoing':
      return <Waiting words={exchangeWords.lastMerge.undoing} />;
    case 'refused':
      return <TakeInRefused name={takeIn.file.name} refused={takeIn.refused} />;
    case 'preview':
      return <Preview name={takeIn.file.name} preview={takeIn.preview} standing={standing} merging={takeIn.merging} />;
    case 'merged':
      return (
        <div role="status">
          <p className="exchange-title exchange-done"><IconDone size={18} stroke={2.2} aria-hidden />{words.merged}</p>
          <ul className="exchange-counts">
            {words.countLines(takeIn.report).map((line) => <li key={line}>{line}</li>)}
          </ul>
          {standing > 0 && <p>{words.mergedConflicts(standing)}</p>}
          <Pick again />
        </div>
      );
    case 'undone':
      return (
        <div role="status">
          <Undone cut={takeIn.cut} />
          <Pick again />
        </div>
      );
  }
}
