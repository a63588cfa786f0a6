import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ChecklistCluster, ChecklistView, TaskDetail } from '../../../shared/model/views.ts';
import { checklistWords } from '../../../shared/text/vi/checklist.ts';
import { copyText } from '../../clipboard.ts';
import { Segments } from '../../components/Segments.tsx';
import { IconClipboard, IconPaste } from '../../icons.ts';
import { checklistDetail } from '../../stores/checklist.ts';
import { say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { isTyping } from '../../components/key-target.ts';
import { ChecklistUnits } from './ChecklistUnits.tsx';
import { PasteNames } from './PasteNames.tsx';
import './checklist.css';

interface ChecklistProps {
  task: TaskDetail;
  place: string;
  today: string;
}

function missingOf(clusters: readonly ChecklistCluster[]): ChecklistCluster[] {
  return clusters
    .map((cluster) => ({ ...cluster, units: cluster.units.filter((unit) => !unit.done) }))
    .filter((cluster) => cluster.units.length > 0);
}

/** The ready message about who is missing, of all clusters or of one. */
function messageOf({ task, place, today }: ChecklistProps, view: ChecklistView, clusters: readonly ChecklistCluster[]): string {
  return checklistWords.message({
    place,
    title: task.title,
    dueOn: task.dueOn,
    on: today,
    done: view.done,
    total: view.total,
    clusters: missingOf(clusters).map((one) => ({ cluster: one.cluster, department: one.department, units: one.units.map((unit) => unit.shortName) })),
  });
}

/** Keys of the card: D pastes a list of names, C copies the message; null where the card is not in hand. */
function useCardKeys(paste: () => void, copy: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'd') paste();
      else if (key === 'c') copy();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** The state of each unit that owes the task: by cluster, marked by a click or a pasted list. Only of the task in hand. */
export function Checklist(props: ChecklistProps) {
  const { task, today } = props;
  const { data } = useResource(checklistDetail, { taskId: task.id });
  const [pasting, setPasting] = useState(false);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const view = data?.taskId === task.id ? data : null;
  const missing = view ? missingOf(view.clusters) : [];
  const copy = () => {
    if (!view) return;
    if (missing.length === 0) say(checklistWords.nobodyMissing);
    else if (copyText(messageOf(props, view, view.clusters))) say(checklistWords.copied(view.total - view.done));
  };
  const copyCluster = (cluster: ChecklistCluster) => {
    if (view && copyText(messageOf(props, view, [cluster]))) say(checklistWords.copiedOf(cluster.cluster ?? checklistWords.withoutCluster));
  };
  useCardKeys(() => setPasting(true), copy);
  const part = useRef<HTMLDivElement>(null);
  const ready = view !== null;
  // The card has grown by the list: its head goes to the top again, the list below it into sight.
  useEffect(() => {
    if (ready) part.current?.closest('.task')?.scrollIntoView({ block: 'start' });
  }, [ready]);
  if (!view) return null;
  const shown = onlyMissing ? missing : view.clusters;
  return (
    <div className="checklist" ref={part}>
      <div className="checklist-actions">
        <Button size="compact-sm" variant="default" leftSection={<IconPaste size={15} aria-hidden />} aria-keyshortcuts="D" onClick={() => setPasting(true)}>
          {checklistWords.paste.open} <kbd className="key-on-button" aria-hidden>D</kbd>
        </Button>
        <Button size="compact-sm" variant="default" leftSection={<IconClipboard size={15} aria-hidden />} aria-keyshortcuts="C" disabled={missing.length === 0} onClick={copy}>
          {checklistWords.copy} <kbd className="key-on-button" aria-hidden>C</kbd>
        </Button>
        <Segments
          label={checklistWords.show}
          options={[{ value: 'all', words: checklistWords.all }, { value: 'missing', words: checklistWords.onlyMissing }]}
          value={onlyMissing ? 'missing' : 'all'}
          onChange={(show) => setOnlyMissing(show === 'missing')}
        />
      </div>
      {shown.length === 0 && <p className="dim">{checklistWords.nobodyMissing}</p>}
      <ChecklistUnits taskId={task.id} clusters={shown} today={today} onCopy={copyCluster} />
      <PasteNames taskId={task.id} today={today} opened={pasting} onClose={() => setPasting(false)} />
    </div>
  );
}
