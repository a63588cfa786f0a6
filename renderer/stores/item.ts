/** One item with its document's text and its history. */
import { create } from 'zustand';
import type { HistoryStepView, InputOf } from '../../shared/contract/index.ts';
import type { ItemDetail, TaskDetail } from '../../shared/model/views.ts';
import { call } from '../api/office.ts';
import { run } from './commands.ts';
import { createResource } from './resource.ts';

export const itemDetail = createResource('items.get');
export const itemDocument = createResource('documents.get');

/** The steps that touched an item, newest first; null until they are asked for. */
export const useItemHistory = create<{ of: string; steps: HistoryStepView[] | null }>(() => ({ of: '', steps: null }));

/** The rows that belong to an item: itself, its tasks, what was written on them. */
function rowsOf(item: ItemDetail): { table: string; row: string }[] {
  return [
    { table: 'item', row: item.id },
    ...item.tasks.map((task) => ({ table: 'task', row: task.id })),
    ...item.tasks.flatMap((task) => task.deadlines.map((deadline) => ({ table: 'deadline', row: deadline.id }))),
    ...item.tasks.flatMap((task) => task.extensions.map((entry) => ({ table: 'extension', row: entry.id }))),
    ...item.tasks.flatMap((task) => task.reminders.map((entry) => ({ table: 'reminder', row: entry.id }))),
    ...item.tasks.flatMap((task) => task.links.map((link) => ({ table: 'taskLink', row: link.id }))),
    ...item.tasks.flatMap((task) => task.files.map((file) => ({ table: 'evidence', row: file.id }))),
    ...item.tasks.flatMap((task) => task.progress.map((entry) => ({ table: 'progress', row: entry.id }))),
  ];
}

/** The step's number on its laptop: steps of one instant keep their order. */
function numberOf(step: HistoryStepView): number {
  return Number(step.step.split('/')[1]);
}

export const itemActions = {
  /** @returns true when it was written */
  async rename(item: ItemDetail, title: string): Promise<boolean> {
    const shortTitle = title.trim() === '' || title.trim() === item.heading ? null : title.trim();
    if (shortTitle === item.shortTitle) return true;
    return (await run('items.update', { id: item.id, set: { shortTitle }, was: { shortTitle: item.shortTitle } })) !== null;
  },
  /** @returns true when it was written */
  async setDue(task: TaskDetail, dueOn: string | null): Promise<boolean> {
    if (dueOn === task.dueOn) return false;
    return (await run('tasks.update', { id: task.id, set: { dueOn }, was: { dueOn: task.dueOn } })) !== null;
  },
  /** @returns true when it was written */
  async addProgress(entry: InputOf<'progress.add'>): Promise<boolean> {
    return (await run('progress.add', entry)) !== null;
  },
  /** Gathers the history of an item: one step may have touched several of its rows. */
  async loadHistory(item: ItemDetail): Promise<void> {
    const answers = await Promise.all(rowsOf(item).map((asked) => call('history.list', asked)));
    const steps = new Map<string, HistoryStepView>();
    for (const answer of answers) {
      for (const step of answer.ok ? answer.output.rows : []) {
        const known = steps.get(step.step);
        steps.set(step.step, known ? { ...known, changes: [...known.changes, ...step.changes] } : step);
      }
    }
    useItemHistory.setState({ of: item.id, steps: [...steps.values()].toSorted((a, b) => b.at - a.at || numberOf(b) - numberOf(a)) });
  },
};
