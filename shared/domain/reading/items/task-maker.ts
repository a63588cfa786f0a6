/** Makes tasks of clauses: their owners as units, people and groups of the house, their times, and what is doubtful about them. */
import type { Assignee, Deadline, Doubt, ReadTask, Recurrence, Span } from '../../../model/reading.ts';
import { printedDate } from '../../civil-date.ts';
import { foldWords } from '../../fold-text.ts';
import type { ClauseReading } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import { findDeadlines, type FoundDeadline } from '../times/deadlines.ts';
import { dictionaryOf, personIdOf, unitIdOf, unitsOn, type Dictionary } from '../names/dictionary.ts';
import { doubtAt } from '../doubt.ts';
import type { ItemContext } from './item-context.ts';
import type { Mention } from '../names/name-text.ts';
import { words } from '../patterns.ts';
import { SpanMemo } from '../span-memo.ts';
import { findRecurrences } from '../times/recurrences.ts';
import { timeCaptionAt } from '../times/time-captions.ts';
import { TICKED_GROUPS } from '../vocabulary/groups.ts';
import { URGENT } from '../vocabulary/duties.ts';

const urgent = words(URGENT);
const QUOTED = /["“][^"“”\n]{1,160}["”]/gu;
const ticked = words(TICKED_GROUPS);
const NAMES_YEAR = /\d{4}/u;

interface Times {
  deadlines: readonly FoundDeadline[];
  recurrences: ReturnType<typeof findRecurrences>;
}

/** Makes tasks, and asks about each name once. */
export class TaskMaker {
  readonly #given: ItemContext;
  readonly #dictionary: Dictionary;
  readonly #asked = new Set<string>();
  readonly #times = new SpanMemo<Times>();
  readonly #timesOfCells = new SpanMemo<Times>();

  constructor(given: ItemContext) {
    this.#given = given;
    this.#dictionary = dictionaryOf(given.context);
  }

  /** The times of a sentence; with `inCell` those of a place that holds nothing else. */
  times({ start, end }: Span, inCell = false): Times {
    return (inCell ? this.#timesOfCells : this.#times).at(start, end, () => this.#readTimes(start, end, inCell));
  }

  #readTimes(start: number, end: number, inCell: boolean): Times {
    // Between quotation marks stands what something is called: “Mỗi tuần một câu chuyện đẹp”.
    let aligned = this.#aligned(start, end).replace(QUOTED, (name) => '#'.repeat(name.length));
    const recurrences = findRecurrences(aligned);
    for (const found of recurrences) aligned = aligned.slice(0, found.start) + '#'.repeat(found.end - found.start) + aligned.slice(found.end);
    // 'Tháng 7/2026: sơ kết': a time by its place
    const caption = inCell ? '' : aligned.slice(0, timeCaptionAt(aligned, 0));
    if (caption === '') return { deadlines: findDeadlines(aligned, this.#given.time, inCell), recurrences };
    const behind = findDeadlines(' '.repeat(caption.length) + aligned.slice(caption.length), this.#given.time);
    return { deadlines: [...findDeadlines(caption, this.#given.time, true), ...behind], recurrences };
  }

  /** The times of a cell or behind a caption, ready for a task. */
  timesOfCell(span: Span): { deadlines: Deadline[]; recurrences: Recurrence[] } {
    const { deadlines, recurrences } = this.times(span, true);
    return { deadlines: deadlines.map((found) => this.deadline(found, span.start)), recurrences: this.#recurrences(recurrences, span.start) };
  }

  /** Words that are a task by what is captioned below them. */
  captioned(span: Span): ReadTask {
    return {
      text: this.#given.forms.text.slice(span.start, span.end), assignees: [], deadlines: [], recurrences: [],
      urgent: urgent.test(this.#aligned(span.start, span.end)), checklistGroup: null, confidence: 0.9, source: span,
    };
  }

  #recurrences(found: ReturnType<typeof findRecurrences>, offset: number): Recurrence[] {
    return found.map(({ every, detail, start, end }) => ({
      phrase: this.#given.forms.text.slice(offset + start, offset + end), every, detail, source: { start: offset + start, end: offset + end },
    }));
  }

  /** Words that are the task of those named, whatever they say. */
  given(span: Span, roles: RoledMention[]): ReadTask {
    return this.task({ span, roles, owned: true, joined: false, assigned: true, beside: false, statement: false, duty: false, imperative: false, watches: false, works: false }, []);
  }

  task(clause: ClauseReading, inheritedOwners: readonly RoledMention[], before: readonly Assignee[] = []): ReadTask {
    const { text } = this.#given.forms;
    const { start, end } = clause.span;
    const known = new Set(before.map(({ source }) => source.start));
    const assignees = [...before, ...[...inheritedOwners.filter((owner) => !clause.roles.some((role) => foldWords(role.name) === foldWords(owner.name))), ...clause.roles]
      .filter((mention) => !known.has(mention.start))
      .map((mention) => this.assignee(mention))];
    const found = this.times(clause.span);
    const deadlines = found.deadlines.map((deadline) => this.deadline(deadline, start));
    const recurrences = this.#recurrences(found.recurrences, start);
    const leads = assignees.filter(({ role }) => role !== 'support');
    if (leads.length === 0) this.#given.doubts.push(doubtAt('owner-missing', clause.span, { quoted: text.slice(start, end) }));
    if (leads.length > 0 && leads.every(({ kind }) => kind === 'person') && !assignees.some(({ kind }) => kind === 'unit')) {
      this.#doubtOnce('advising-unit-missing', leads[0]?.source ?? clause.span, leads[0]?.name ?? '');
    }
    return {
      text: text.slice(start, end),
      assignees,
      deadlines,
      recurrences,
      urgent: urgent.test(this.#aligned(start, end)),
      checklistGroup: checklistGroupOf(assignees),
      confidence: confidenceOf(assignees, deadlines, clause),
      source: { start, end },
    };
  }

  deadline(found: FoundDeadline, offset: number): Deadline {
    const source = { start: offset + found.start, end: offset + found.end };
    const phrase = this.#given.forms.text.slice(source.start, source.end);
    const { doubts } = this.#given;
    if (found.impossible) doubts.push(doubtAt('date-impossible', source, { quoted: phrase }));
    else if (found.to !== null && found.yearAssumed) doubts.push(doubtAt('year-assumed', source, { quoted: phrase, meant: printedDate(found.to) }));
    else if (found.fuzzy || found.to === null) doubts.push(doubtAt('deadline-fuzzy', source, { quoted: phrase }));
    const issued = this.#given.time.issuedOn;
    if (found.to !== null && !found.yearAssumed && issued !== null && found.to < issued) {
      // 'trong tuần này' counts from a meeting that was held the week before: no year is wrong in it.
      doubts.push(NAMES_YEAR.test(phrase) ? doubtAt('year-mismatch', source, { quoted: phrase }) : doubtAt('deadline-passed', source, { quoted: phrase, meant: printedDate(found.to) }));
    }
    return { phrase, from: found.from, to: found.to, fuzzy: found.fuzzy, provisional: found.provisional, anchor: found.anchor, source };
  }

  assignee(mention: Mention & { role: Assignee['role'] }): Assignee {
    const source = { start: mention.start, end: mention.end };
    const { name, kind, role } = mention;
    if (kind === 'person') {
      const personId = personIdOf(this.#dictionary, name);
      if (personId === null) this.#doubtOnce('person-unknown', source, name);
      return { name, unitId: null, personId, kind, role, source };
    }
    if (kind === 'group') {
      this.#doubtOnce('group-meaning', source, name);
      return { name, unitId: null, personId: null, kind, role, source };
    }
    const unitId = this.#unitId(name, source);
    return { name, unitId, personId: null, kind, role, source };
  }

  /** Units of the house are meant only in the house's own papers; a province's 'Ban Tổ chức' is another. */
  #unitId(name: string, source: Span): string | null {
    const day = this.#given.time.issuedOn;
    const unitId = unitIdOf(this.#dictionary, name, day);
    const units = unitsOn(this.#dictionary.byName.get(foldWords(name)) ?? [], day);
    const foreign = !this.#given.ofHouse && units[0]?.kind !== 'provincialUnit' && units[0]?.kind !== 'directUnit';
    if (unitId !== null && !foreign) return unitId;
    this.#doubtOnce(units.length > 0 ? 'unit-ambiguous' : 'unit-unknown', source, name);
    return null;
  }

  #doubtOnce(code: Doubt['code'], source: Span, quoted: string): void {
    const key = `${code} ${foldWords(quoted)}`;
    if (this.#asked.has(key)) return;
    this.#asked.add(key);
    this.#given.doubts.push(doubtAt(code, source, { quoted }));
  }

  #aligned(start: number, end: number): string {
    return this.#given.forms.aligned.slice(start, end);
  }
}

/** A duty that every member of a group owes is ticked off member by member. */
export function checklistGroupOf(assignees: readonly Assignee[]): string | null {
  return assignees.find(({ kind, role, name }) => kind === 'group' && role === 'lead' && ticked.test(name.toLowerCase()))?.name ?? null;
}

function confidenceOf(assignees: readonly Assignee[], deadlines: readonly Deadline[], clause: ClauseReading): number {
  let sure = clause.owned ? (clause.assigned ? 0.95 : 0.85) : assignees.length > 0 ? 0.6 : 0.3;
  if (assignees.some(({ kind, unitId, personId }) => kind !== 'group' && unitId === null && personId === null)) sure -= 0.15;
  if (deadlines.some(({ fuzzy, to }) => fuzzy || to === null)) sure -= 0.1;
  return Math.max(0.1, Math.round(sure * 100) / 100);
}
