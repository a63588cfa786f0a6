/** '- Chủ trì: Ban Tuyên giáo', 'Thời gian hoàn thành: Quý III': what a caption says of the duty printed above it. */
import type { Assignee, Deadline, ReadTask, Recurrence, Span } from '../../../model/reading.ts';
import { cellOwners } from './cell-names.ts';
import type { ItemContext } from './item-context.ts';
import type { MentionReader } from '../names/mentions.ts';
import { spaced } from '../patterns.ts';
import type { TaskMaker } from './task-maker.ts';
import { CAPTIONS, MATTER_POINT } from '../vocabulary/captions.ts';

type CaptionRole = (typeof CAPTIONS)[number][0];

/** What stands under one caption, and the words it speaks of. */
export interface Captioned {
  role: CaptionRole;
  matter: Span;
  assignees: Assignee[];
  deadlines: Deadline[];
  recurrences: Recurrence[];
}

const PATTERNS = CAPTIONS.map(([role, words]) => ({ role, pattern: new RegExp(`^[\\s"(+*–-]*(?:${spaced(words)})\\s*:`, 'u') }));

const matterPoint = new RegExp(`^[\\s"(+*–-]*(?:${spaced(MATTER_POINT)})\\s*:`, 'u');

/** Reads captions and gives what they say to the tasks. */
export class Captions {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;
  readonly #maker: TaskMaker;

  constructor(given: ItemContext, mentions: MentionReader, maker: TaskMaker) {
    this.#given = given;
    this.#mentions = mentions;
    this.#maker = maker;
  }

  /** Which caption a clause begins with, and where its words begin. */
  at({ start, end }: Span): { role: CaptionRole; behind: number } | null {
    const aligned = this.#given.forms.aligned.slice(start, end);
    for (const { role, pattern } of PATTERNS) {
      const match = pattern.exec(aligned);
      if (match) return { role, behind: start + match[0].length };
    }
    return null;
  }

  /** A point that only says of what the duty above is made. */
  isMatter({ start, end }: Span): boolean {
    return matterPoint.test(this.#given.forms.aligned.slice(start, end));
  }

  /** Reads what stands behind a caption as a cell of a table is read. */
  read({ role, behind }: { role: CaptionRole; behind: number }, end: number, matter: Span): Captioned {
    if (role === 'time') return { role, matter, assignees: [], ...this.#maker.timesOfCell({ start: behind, end }) };
    const owners = role === 'other' ? [] : cellOwners(this.#given.forms, this.#mentions, { start: behind, end }, role);
    return { role, matter, assignees: owners.map((owner) => this.#maker.assignee(owner)), deadlines: [], recurrences: [] };
  }

  /** Adds captions to the task of their words; words that are none yet become one when somebody is named for them. */
  give(tasks: ReadTask[], captioned: readonly Captioned[]): void {
    for (const matter of new Set(captioned.map((one) => one.matter))) {
      const own = captioned.filter((one) => one.matter === matter);
      const assignees = own.flatMap((one) => one.assignees);
      let task = tasks.findLast(({ source }) => source.start >= matter.start);
      if (!task && assignees.length === 0) continue;
      if (!task) {
        task = this.#maker.captioned(matter);
        tasks.push(task);
      }
      if (assignees.some(({ role }) => role === 'lead')) this.#answered(task.source);
      task.assignees.push(...assignees);
      task.deadlines.push(...own.flatMap((one) => one.deadlines));
      task.recurrences.push(...own.flatMap((one) => one.recurrences));
    }
  }

  /** A task whose owner stands in a caption is not asked about. */
  #answered({ start }: Span): void {
    const { doubts } = this.#given;
    const asked = doubts.findIndex(({ code, source }) => code === 'owner-missing' && source.start === start);
    if (asked >= 0) doubts.splice(asked, 1);
  }
}
