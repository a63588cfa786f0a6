import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { backupWords as words } from '../../../shared/text/vi/backups.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { backupActions, useBackups } from '../../stores/backups.ts';
import { RestorePanel } from './RestorePanel.tsx';
import './backups.css';

/** The copies on this machine, what made each, and the way back to one. */
export function Backups() {
  const { list, refused } = useBackups();
  useEffect(() => {
    void backupActions.load();
    return backupActions.leave;
  }, []);
  const actions = (
    <>
      <Button variant="default" onClick={() => void backupActions.pick()}>{words.fromFile}</Button>
      <Button onClick={() => void backupActions.make()}>{words.make}</Button>
    </>
  );
  return (
    <div className="backups">
      <Panel title={words.title} actions={actions} className="backup-panel">
        <p className="backup-note">{words.note}</p>
        {refused && <RefusedMessage message={refused.message} onRetry={() => void backupActions.load()} />}
        {!list && !refused && <Waiting />}
        {list?.length === 0 && <p className="panel-empty">{words.none}</p>}
        {list && list.length > 0 && <List />}
      </Panel>
      <RestorePanel />
    </div>
  );
}

function List() {
  const { list, restore } = useBackups();
  const chosen = 'choice' in restore ? restore.choice.name : null;
  const busy = restore.phase === 'looking' || restore.phase === 'restoring';
  return (
    <table className="backup-table">
      <thead>
        <tr><th>{words.columns.at}</th><th>{words.columns.reason}</th><th className="number">{words.columns.size}</th><td /></tr>
      </thead>
      <tbody>
        {list?.map((copy) => (
          <tr key={copy.name} className={copy.name === chosen ? 'backup-chosen' : undefined}>
            <td className="number">{words.at(copy.at)}</td>
            <td>{words.reason(copy.name)}</td>
            <td className="number">{words.size(copy.bytes)}</td>
            <td>
              <Button variant="default" size="compact-sm" disabled={busy} aria-label={words.lookAt(copy.at)} onClick={() => void backupActions.look({ name: copy.name })}>
                {words.look}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
