import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { stickWords as words } from '../../../shared/text/vi/stick.ts';
import { Message, Waiting } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { IconCopy, IconDone } from '../../icons.ts';
import { useReloadOnChange } from '../../stores/changes.ts';
import { conflictList, newestMerge, useExchange } from '../../stores/exchange.ts';
import { useResource } from '../../stores/resource.ts';
import { type Incoming, stickActions, useStick, type VisitState } from '../../stores/stick.ts';
import { IncomingFile } from './IncomingFile.tsx';
import { LastMerge } from './LastMerge.tsx';
import { Undone } from './Undone.tsx';
import { useFocusOnChange } from './focus.ts';

const busy = new Set<VisitState['phase']>(['looking', 'receiving', 'leaving']);

/** One visit of the stick, both directions: found, looked at, taken in, left, safe to pull. */
export function StickVisit({ today }: { today: string }) {
  useReloadOnChange(stickActions.renew);
  const { visit } = useStick();
  const { takeIn } = useExchange();
  const { data: conflicts } = useResource(conflictList, {});
  const { data: merged } = useResource(newestMerge, {});
  const outcome = useFocusOnChange(visit.phase);
  const standing = conflicts?.length ?? 0;
  const undoing = takeIn.phase === 'undoing';
  const resting = visit.phase === 'none' || visit.phase === 'safe';
  return (
    <Panel title={words.title} className="exchange-stick">
      <div className="exchange-body" ref={outcome} tabIndex={-1} aria-busy={busy.has(visit.phase) || undoing}>
        {undoing ? <Waiting words={exchangeWords.lastMerge.undoing} /> : <Phase visit={visit} standing={standing} />}
        {takeIn.phase === 'undone' && visit.phase === 'none' && <div role="status"><Undone cut={takeIn.cut} /></div>}
      </div>
      {resting && merged && !undoing && <LastMerge key={merged.at} merge={merged} today={today} merges={Math.max(1, taken(visit))} onUndo={stickActions.end} />}
    </Panel>
  );
}

/** How many files were taken in during the visit. */
function taken(visit: VisitState): number {
  return 'incoming' in visit ? visit.incoming.filter(({ state }) => state.phase === 'merged' && state.report.steps > 0).length : 0;
}

function Begin({ again }: { again: boolean }) {
  return (
    <Button
      size={again ? undefined : 'md'}
      leftSection={<IconCopy size={18} stroke={1.8} aria-hidden />}
      onClick={() => void stickActions.begin()}
    >
      {again ? words.again : words.begin}
    </Button>
  );
}

function Actions({ children }: { children: ReactNode }) {
  return <div className="exchange-actions">{children}</div>;
}

const cancel = <Button variant="default" onClick={stickActions.end}>{commonWords.cancel}</Button>;

function Phase({ visit, standing }: { visit: VisitState; standing: number }) {
  switch (visit.phase) {
    case 'none':
      return <><p>{words.hint}</p><Actions><Begin again={false} /></Actions></>;
    case 'looking':
      return <Waiting words={words.looking} />;
    case 'noStick':
      return (
        <div role="status">
          <p className="exchange-title">{words.noStick}</p>
          <p>{words.noStickText}</p>
          <Actions><Begin again />{cancel}</Actions>
        </div>
      );
    case 'failed':
      return <Message title={words.failed} tone="alarm" actions={<><Begin again />{cancel}</>}>{visit.refused.message}</Message>;
    case 'choose':
      return (
        <>
          <p className="exchange-title">{words.choose}</p>
          <ul className="stick-choices">
            {visit.sticks.map((stick) => (
              <li key={stick.token}>
                <Button variant="default" onClick={() => void stickActions.choose(stick)}>{words.stick(stick.label, stick.files.length)}</Button>
              </li>
            ))}
          </ul>
          <Actions>{cancel}</Actions>
        </>
      );
    case 'open':
    case 'receiving':
    case 'leaving':
      return <><Files visit={visit} standing={standing} /><OpenActions phase={visit.phase} incoming={visit.incoming} /></>;
    case 'notLeft':
      return (
        <>
          <Files visit={visit} standing={standing} />
          <Message title={words.notLeft} tone="alarm" actions={<><Button onClick={() => void stickActions.leaveFile()}>{commonWords.retry}</Button>{cancel}</>}>
            {visit.refused.message}
          </Message>
        </>
      );
    case 'safe': {
      const took = taken(visit);
      return (
        <>
          <div role="status">
            <p className="stick-safe"><IconDone size={26} stroke={2.2} aria-hidden />{words.safe}</p>
            <p>{words.took(took)} {words.left(visit.left.name, visit.closed)}</p>
            {standing > 0 && <p className="exchange-warn">{exchangeWords.takeIn.mergedConflicts(standing)}</p>}
          </div>
          {took > 0 && <Files visit={visit} standing={standing} />}
          <Actions><Button variant="default" onClick={stickActions.end}>{words.end}</Button></Actions>
        </>
      );
    }
  }
}

function Files({ visit, standing }: { visit: Extract<VisitState, { incoming: Incoming[] }>; standing: number }) {
  const { stick, incoming, phase } = visit;
  if (incoming.length === 0) return <p>{words.on(stick.label)}: {words.nobody}</p>;
  const known = incoming.filter(({ state }) => state.phase === 'known');
  return (
    <section aria-label={words.on(stick.label)}>
      <ul className="stick-files">
        {[...incoming.filter((one) => !known.includes(one)), ...known].map((one) => <IncomingFile key={one.file.name} one={one} standing={standing} busy={phase !== 'open'} />)}
      </ul>
    </section>
  );
}

function OpenActions({ phase, incoming }: { phase: 'open' | 'receiving' | 'leaving'; incoming: readonly Incoming[] }) {
  const count = (wanted: Incoming['state']['phase']) => incoming.filter(({ state }) => state.phase === wanted).length;
  const working = phase !== 'open';
  return (
    <>
      {!working && count('closed') > 0 && <p className="dim">{words.unanswered(count('closed'))}</p>}
      <Actions>
        <Button loading={working} disabled={count('reading') > 0} onClick={() => void stickActions.receiveAndLeave()}>
          {count('preview') > 0 || phase === 'receiving' ? words.receive : words.leaveOnly}
        </Button>
        {!working && cancel}
        <span role="status" className="exchange-warn">{phase === 'receiving' ? words.receiving : phase === 'leaving' ? words.leaving : ''}</span>
      </Actions>
    </>
  );
}
