import { Button } from '@mantine/core';
import type { LostWork } from '../../../shared/model/exchange-views.ts';
import { backupWords } from '../../../shared/text/vi/backups.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { Message, Waiting } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { IconDone, IconFolder } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { backupActions, type RestoreState, useBackups } from '../../stores/backups.ts';
import { run } from '../../stores/commands.ts';
import { exchangeActions } from '../../stores/exchange.ts';
import { useFocusOnChange } from './focus.ts';

const words = backupWords.restore;

/** What putting a copy back would take away, and what it did. */
export function RestorePanel() {
  const { restore } = useBackups();
  const outcome = useFocusOnChange(restore.phase);
  const busy = restore.phase === 'looking' || restore.phase === 'restoring';
  return (
    <Panel title={words.title} className="backup-restore">
      <div className="exchange-body" ref={outcome} tabIndex={-1} aria-busy={busy}>
        <Phase restore={restore} />
      </div>
    </Panel>
  );
}

function Phase({ restore }: { restore: RestoreState }) {
  switch (restore.phase) {
    case 'none':
      return <p className="dim">{words.pick}</p>;
    case 'looking':
      return <Waiting words={words.looking} />;
    case 'refused': {
      const foreign = restore.refused.code === 'other-register';
      return (
        <Message
          title={words.refused}
          tone={foreign ? 'warn' : 'alarm'}
          actions={
            <>
              {foreign && <Button variant="default" onClick={() => void backupActions.look({ ...restore.choice, foreign: true })}>{words.anyway}</Button>}
              <Button variant="default" onClick={backupActions.leave}>{commonWords.cancel}</Button>
            </>
          }
        >
          {restore.refused.message}
        </Message>
      );
    }
    case 'look':
    case 'restoring': {
      const { look } = restore;
      return (
        <>
          <p>{words.of(look.name, look.newest)}</p>
          <Lost lost={look.lost} />
          <p className="dim">{words.kept}</p>
          <div className="exchange-actions">
            <Button className={look.lost.steps > 0 ? 'exchange-danger' : ''} variant={look.lost.steps > 0 ? 'default' : 'filled'} loading={restore.phase === 'restoring'} onClick={() => void backupActions.restore()}>
              {words.go}
            </Button>
            <Button variant="default" disabled={restore.phase === 'restoring'} onClick={backupActions.leave}>{commonWords.cancel}</Button>
            <span role="status">{restore.phase === 'restoring' ? words.working : ''}</span>
          </div>
        </>
      );
    }
    case 'restored': {
      const { before, file, again } = restore.restored;
      const mergeAgain = () => {
        if (file === null || again?.token === undefined) return;
        void exchangeActions.take({ token: again.token, name: backupWords.fileName(file) });
        navigate(`${paths.exchange}?view=file`);
      };
      return (
        <>
          <div role="status">
            <p className="exchange-title exchange-done"><IconDone size={18} stroke={2.2} aria-hidden />{words.done}</p>
            <p className="exchange-path">{words.before(before)}</p>
            {file !== null && <p className="exchange-path">{words.file(file)}</p>}
          </div>
          {again?.token !== undefined && (
            <div className="exchange-actions">
              <Button variant="default" onClick={mergeAgain}>{words.again}</Button>
              <Button variant="default" leftSection={<IconFolder size={16} stroke={1.8} aria-hidden />} onClick={() => void run('files.show', { token: again.token ?? '' })}>{words.show}</Button>
            </div>
          )}
        </>
      );
    }
  }
}

function Lost({ lost }: { lost: LostWork }) {
  if (lost.steps === 0) return <p>{words.losesNothing}</p>;
  return (
    <>
      <p className="exchange-warn">{words.loses(lost.steps)}</p>
      <ul className="backup-lost">{lost.by.map((one) => <li key={one.author}>{words.lostLine(one)}</li>)}</ul>
    </>
  );
}
