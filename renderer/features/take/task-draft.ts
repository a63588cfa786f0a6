/** A task as it stands in the form, and what of it was changed. */
import type { RecurrenceEvery } from '../../../shared/model/reading.ts';
import type { ReviewedItem, ReviewedTask, ReviewOwner, TaskChange, TaskKind } from '../../../shared/model/review.ts';

export interface TaskDraft {
  title: string;
  kind: TaskKind;
  owners: ReviewOwner[];
  phrase: string;
  due: string | null;
  every: RecurrenceEvery | null;
  detail: string;
  advisingUnitId: string | null;
  itemTitle: string;
  /** Units that unknown names were said to mean. */
  named: { name: string; unitId: string; unitName: string; remember: boolean }[];
}

/** The form shows the first time of each sort; further ones stay as they were read. */
export function draftOf(task: ReviewedTask, item: Pick<ReviewedItem, 'title'>): TaskDraft {
  return {
    title: task.title ?? '',
    kind: task.kind,
    owners: task.assignees.map(({ name, unitId, personId, kind, role }) => ({ name, unitId, personId, kind, role })),
    phrase: task.deadlines[0]?.phrase ?? '',
    due: task.deadlines[0]?.to ?? null,
    every: task.recurrences[0]?.every ?? null,
    detail: task.recurrences[0]?.detail ?? '',
    advisingUnitId: task.advisingUnitId,
    itemTitle: item.title ?? '',
    named: [],
  };
}

const tidy = (text: string) => text.trim().normalize('NFC');

function deadlinesOf(task: ReviewedTask, draft: TaskDraft): NonNullable<TaskChange['deadlines']> {
  const [first, ...more] = task.deadlines;
  const phrase = tidy(draft.phrase);
  const own = phrase === '' && draft.due === null ? [] : [{ phrase, from: draft.due === first?.to ? (first?.from ?? null) : null, to: draft.due }];
  return [...own, ...more.map(({ phrase: words, from, to }) => ({ phrase: words, from, to }))];
}

function recurrencesOf(task: ReviewedTask, draft: TaskDraft, everyWords: Readonly<Record<string, string>>): NonNullable<TaskChange['recurrences']> {
  const [first, ...more] = task.recurrences;
  const rest = more.map(({ phrase, every, detail }) => ({ phrase, every, detail }));
  if (draft.every === null) return rest;
  const phrase = first?.every === draft.every ? first.phrase : (everyWords[draft.every] ?? '');
  return [{ phrase, every: draft.every, detail: tidy(draft.detail) || null }, ...rest];
}

/** Only what differs from the task; null when nothing does. @param everyWords how a rule is worded that the paper does not word */
export function changesOf(task: ReviewedTask, draft: TaskDraft, everyWords: Readonly<Record<string, string>>): TaskChange | null {
  const was = draftOf(task, { title: null });
  const set: TaskChange = {
    ...(tidy(draft.title) === was.title ? {} : { title: tidy(draft.title) || null }),
    ...(draft.kind === was.kind ? {} : { kind: draft.kind }),
    ...(JSON.stringify(draft.owners) === JSON.stringify(was.owners) ? {} : { owners: draft.owners }),
    ...(tidy(draft.phrase) === was.phrase && draft.due === was.due ? {} : { deadlines: deadlinesOf(task, draft) }),
    ...(draft.every === was.every && tidy(draft.detail) === was.detail ? {} : { recurrences: recurrencesOf(task, draft, everyWords) }),
    ...(draft.advisingUnitId === was.advisingUnitId ? {} : { advisingUnitId: draft.advisingUnitId }),
  };
  return Object.keys(set).length > 0 ? set : null;
}
