/** The tree of numbered paragraphs as items with their tasks: headings, inherited owners, times, statements. */
import type { Assignee, Deadline, Doubt, DocumentKind, ReadItem, ReadTask, ReadingContext, Span } from '../../model/reading.ts';
import { foldWords } from '../fold-text.ts';
import { readClause, type ClauseReading, type RoledMention } from './assignees.ts';
import { printedDate } from './civil-date.ts';
import { findDeadlines, type FoundDeadline, type TimeContext } from './deadlines.ts';
import { dictionaryOf, personIdOf, unitIdOf, unitsOn, type Dictionary } from './dictionary.ts';
import { doubtAt } from './doubt.ts';
import type { Block, ItemNode } from './item-tree.ts';
import { MentionReader, type Mention, type TwoForms } from './mentions.ts';
import { startWords, words } from './patterns.ts';
import { findRecurrences } from './recurrences.ts';
import { clausesOf } from './sentences.ts';
import { cellsOf, isMergedAway, isTaskTable, type Table, type TableRow } from './tables.ts';
import { ASSIGN, SECTION, STATEMENT, URGENT } from './vocabulary.ts';
import { STARTS_AND, TICKED_GROUPS } from './vocabulary-names.ts';
import { labelOf } from './line-labels.ts';

/** All that reading an item needs to know of the paper. */
export interface ItemContext {
  forms: TwoForms;
  time: TimeContext;
  kind: DocumentKind;
  /** The paper is the house's own: 'Ban Tổ chức' in it is the house's. */
  ofHouse: boolean;
  context: ReadingContext;
  /** Places that belong to a round; what stands there is no task. */
  roundSpans: readonly Span[];
  doubts: Doubt[];
}

interface Inherited {
  owners: RoledMention[];
  /** Under 'Mục đích', 'Đánh giá' …: only work that is given by name counts. */
  quiet: boolean;
}

const HEADING_LIMIT = 300;
const topic = startWords(SECTION.topic);
const notTasks = startWords(SECTION.notTasks);
const assignStart = startWords(ASSIGN.verbs);
const closing = new RegExp(`^[\\s-]*${STATEMENT.closing.replace(/ (?![?*+{])/g, ' +')}`, 'u');
const dutiesOf = startWords(SECTION.dutiesOf);
const urgent = words(URGENT);
const ticked = words(TICKED_GROUPS);

export class ItemReader {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;
  readonly #dictionary: Dictionary;
  readonly #asked = new Set<string>();

  constructor(given: ItemContext) {
    this.#given = given;
    this.#dictionary = dictionaryOf(given.context);
    this.#mentions = new MentionReader(given.forms, this.#dictionary);
  }

  /** Reads the items of a document in order. */
  read(roots: readonly ItemNode[], preamble: readonly Block[] = []): ReadItem[] {
    const owners = this.#addressed(preamble);
    return roots.map((node, index) => this.#item(node, { owners, quiet: node.style === 'annex' }, index === roots.length - 1));
  }

  /** 'Bộ A đề nghị các Bộ, ngành … như sau:' in front of the items gives them their owner. */
  #addressed(preamble: readonly Block[]): RoledMention[] {
    const last = preamble.at(-1);
    if (!last || this.#given.forms.text[last.end - 1] !== ':') return [];
    const clause = clausesOf(this.#given.forms, last.start, last.end).at(-1);
    if (!clause) return [];
    const reading = readClause(this.#given.forms, clause, this.#mentions);
    return reading.assigned ? reading.roles.filter(({ role }) => role === 'lead') : [];
  }

  #item(node: ItemNode, inherited: Inherited, last: boolean): ReadItem {
    const { text } = this.#given.forms;
    const first = node.blocks[0];
    const headed = node.number !== null && first ? this.#heading(node, first) : { heading: null, owners: [], rest: first?.start ?? node.start };
    const section = headed.heading === null ? '' : this.#aligned(first?.start ?? 0, headed.rest);
    const quiet = inherited.quiet || (headed.owners.length === 0 && notTasks.test(section));
    const owners = headed.owners.length > 0 ? headed.owners : inherited.owners;
    const ownEnd = node.blocks.at(-1)?.end ?? node.end;
    const tasks = node.style === 'annex' ? [] : this.#tasks(node, { owners, quiet }, headed.rest, last);
    const intro = this.#introOwners(node, tasks);
    const passedOn = intro.length > 0 ? intro : owners;
    const children = node.children.map((child, index) =>
      this.#item(child, { owners: passedOn, quiet }, last && index === node.children.length - 1));
    for (const table of node.tables) if (isTaskTable(table)) children.push(...this.#tableItems(table));
    unifyOwners(tasks);
    if (node.repeated && first) {
      this.#given.doubts.push(doubtAt('number-repeated', { start: node.start, end: first.start }, { quoted: node.number ?? '' }));
    }
    return {
      number: node.number,
      heading: headed.heading,
      text: text.slice(first?.start ?? node.start, ownEnd).trim(),
      task: tasks.length > 0,
      tasks,
      children,
      source: { start: node.start, end: Math.max(node.end, ownEnd) },
    };
  }

  #aligned(start: number, end: number): string {
    return this.#given.forms.aligned.slice(start, end);
  }

  /** Names only, perhaps behind 'Giao': the words make their bearers owners of what stands below. */
  #onlyNames(start: number, end: number): RoledMention[] {
    const { aligned } = this.#given.forms;
    let at = start;
    const verb = assignStart.exec(this.#aligned(start, end));
    if (verb) at += verb[0].length;
    while (at < end && /[\s:]/.test(aligned[at] ?? '')) at++;
    const list = this.#mentions.listAt(at, end);
    const last = list.at(-1);
    if (!last || !/^[\s:.,;]*(?:\([^)]*\))?[\s:.,;]*$/u.test(aligned.slice(last.end, end))) return [];
    return list.map((mention) => ({ ...mention, role: 'lead' as const }));
  }

  /** 'Nhiệm vụ của Tổ công tác', 'Trách nhiệm của Sở A': whose duties stand below. */
  #ownersOfDuties(start: number, end: number): RoledMention[] {
    const opening = dutiesOf.exec(this.#aligned(start, end));
    return opening ? this.#onlyNames(start + opening[0].length, end) : [];
  }

  #heading(node: ItemNode, first: Block): { heading: string | null; owners: RoledMention[]; rest: number } {
    const { text } = this.#given.forms;
    const line = text.slice(first.start, first.end);
    const holds = node.children.length > 0 || node.blocks.length > 1 || node.tables.length > 0;
    const none = { heading: null, owners: [], rest: first.start };
    const colon = line.search(/:(?=\s|$|\p{Lu})/u);
    const head = colon >= 0 ? line.slice(0, colon) : line;
    const headEnd = first.start + head.length;
    if (head.length > HEADING_LIMIT) return none;
    const clean = head.replace(/[\s.;:]+$/u, '');
    // The colon of 'Các Sở: Công Thương, Xây dựng …' stands inside a list of names.
    if (colon >= 0 && this.#mentions.listAt(first.start, first.end).some(({ start, end }) => start < headEnd && end > headEnd)) return none;
    const named = this.#onlyNames(first.start, headEnd);
    const owners = named.length > 0 ? named : this.#ownersOfDuties(first.start, headEnd);
    if (colon >= 0) {
      const rest = line.slice(colon + 1).trim();
      if (owners.length > 0) return { heading: clean, owners, rest: headEnd + 1 };
      const oneSentence = !/[.;]\s+\p{Lu}/u.test(head.replace(/\b\p{Lu}{1,3}\./gu, ''));
      const isTopic = topic.test(this.#aligned(first.start, headEnd)) || first.line.bold || head === head.toUpperCase();
      if (oneSentence && isTopic && (rest !== '' || holds) && !this.#givesWork(first.start, headEnd)) {
        return { heading: clean, owners: [], rest: headEnd + 1 };
      }
      if (rest !== '' || !holds) return none;
    }
    if (!holds && !(head === head.toUpperCase() && /\p{Lu}{2}/u.test(head))) return owners.length > 0 ? none : none;
    if (owners.length > 0) return { heading: clean, owners, rest: first.end };
    if (this.#givesWork(first.start, headEnd)) return none;
    const sentence = /[.;]$/u.test(line.trim()) && !topic.test(this.#aligned(first.start, headEnd));
    if (sentence && !first.line.bold) return none;
    return { heading: clean, owners: [], rest: first.end };
  }

  /** An owner with a duty stands in these words: they are text, not a heading. */
  #givesWork(start: number, end: number): boolean {
    const reading = readClause(this.#given.forms, { start, end }, this.#mentions);
    return reading.owned;
  }

  /** A lead-in 'Giao A chủ trì, phối hợp với B:' passes its owners on to the numbered duties below. */
  #introOwners(node: ItemNode, tasks: readonly ReadTask[]): RoledMention[] {
    if (node.children.length === 0) return [];
    const ownEnd = node.blocks.at(-1)?.end ?? node.end;
    const last = tasks.at(-1);
    if (!last || this.#given.forms.text[ownEnd - 1] !== ':') return [];
    return last.assignees.filter(({ role }) => role === 'lead').map((assignee) => ({
      start: assignee.source.start, end: assignee.source.end, name: assignee.name, kind: assignee.kind, role: assignee.role, until: assignee.source.end,
    }));
  }

  #tasks(node: ItemNode, inherited: Inherited, rest: number, last: boolean): ReadTask[] {
    const tasks: ReadTask[] = [];
    let owners = inherited.owners;
    let ownersMark: string | null = null;
    for (const [index, block] of node.blocks.entries()) {
      const start = index === 0 ? Math.max(block.start, rest) : block.start;
      if (start >= block.end || this.#inRound(block)) continue;
      const trailing = last && index > 0 && index >= node.blocks.length - 3 && block.bullet === null && node.children.length === 0;
      if ((trailing || (block.bullet === null && index > 0)) && closing.test(this.#aligned(start, block.end))) continue;
      // '* Ban Kiểm tra:' names the owner of the lines below it, until the next of its rank.
      if (ownersMark !== null && block.bullet === ownersMark) {
        owners = inherited.owners;
        ownersMark = null;
      }
      const named = this.#givenByBullet(block, start);
      if (named) {
        owners = named.owners;
        ownersMark = block.bullet;
        if (named.rest >= block.end) continue;
      }
      tasks.push(...this.#blockTasks(named ? named.rest : start, block.end, { owners, quiet: inherited.quiet }, node));
    }
    return tasks;
  }

  #givenByBullet(block: Block, start: number): { owners: RoledMention[]; rest: number } | null {
    if (block.bullet === null) return null;
    const line = this.#given.forms.text.slice(start, block.end);
    const colon = line.search(/:(?=\s|$)/u);
    if (colon < 0 || colon > HEADING_LIMIT) return null;
    const owners = this.#onlyNames(start, start + colon);
    return owners.length > 0 ? { owners, rest: start + colon + 1 } : null;
  }

  #inRound(block: Block): boolean {
    return this.#given.roundSpans.some((span) => block.start < span.end && block.end > span.start);
  }

  #blockTasks(start: number, end: number, inherited: Inherited, node: ItemNode): ReadTask[] {
    const { forms } = this.#given;
    const tasks: ReadTask[] = [];
    let owners = inherited.owners;
    for (const span of clausesOf(forms, start, end)) {
      const clause = readClause(forms, span, this.#mentions);
      if (clause.statement && !clause.assigned) continue;
      if (inherited.quiet && !clause.assigned && !clause.roles.some(({ role }) => role === 'support' && clause.owned)) continue;
      if (closing.test(this.#aligned(span.start, span.end)) && !this.#hasTime(span) && tasks.length > 0 && isGeneral(clause)) continue;
      if (clause.owned) owners = clause.roles.filter(({ role }) => role !== 'support');
      else if (owners.length === 0 && !this.#standsAlone(clause, node)) continue;
      const before = tasks.at(-1);
      const goesOn = !clause.owned && before !== undefined && /;\s*$/u.test(forms.text.slice(before.source.start, span.start));
      // Behind a semicolon without an owner of its own a clause only goes on with the duty.
      if (goesOn) {
        const assignees = before.assignees.map((one) =>
          (one.role === 'oversee' && clause.works) || (one.role === 'direct' && this.#hasTime(span)) ? { ...one, role: 'lead' as const } : one);
        tasks[tasks.length - 1] = this.#task({ ...clause, span: { start: before.source.start, end: span.end } }, [], assignees);
      } else tasks.push(this.#task(clause, clause.owned ? [] : clause.watches ? owners.map(watching) : owners));
    }
    return tasks;
  }

  #hasTime(span: Span): boolean {
    return this.#times(span).deadlines.length > 0;
  }

  /** Without an owner only a duty that says so counts: a notice's imperative, or one with a time to it. */
  #standsAlone(clause: ClauseReading, node: ItemNode): boolean {
    if (!clause.duty) return false;
    const times = this.#times(clause.span);
    if (times.deadlines.length > 0 || times.recurrences.length > 0) return true;
    return (this.#given.kind === 'notice' || this.#given.kind === 'dispatch') && node.number !== null;
  }

  #times({ start, end }: Span): { deadlines: FoundDeadline[]; recurrences: ReturnType<typeof findRecurrences> } {
    let aligned = this.#aligned(start, end);
    const recurrences = findRecurrences(aligned);
    for (const found of recurrences) aligned = aligned.slice(0, found.start) + '#'.repeat(found.end - found.start) + aligned.slice(found.end);
    return { deadlines: findDeadlines(aligned, this.#given.time), recurrences };
  }

  #task(clause: ClauseReading, inheritedOwners: readonly RoledMention[], before: readonly Assignee[] = []): ReadTask {
    const { text } = this.#given.forms;
    const { start, end } = clause.span;
    const known = new Set(before.map(({ source }) => source.start));
    const assignees = [...before, ...[...inheritedOwners.filter((owner) => !clause.roles.some((role) => foldWords(role.name) === foldWords(owner.name))), ...clause.roles]
      .filter((mention) => !known.has(mention.start))
      .map((mention) => this.#assignee(mention))];
    const found = this.#times(clause.span);
    const deadlines = found.deadlines.map((deadline) => this.#deadline(deadline, start));
    const recurrences = found.recurrences.map(({ every, detail, start: from, end: to }) => ({
      phrase: text.slice(start + from, start + to), every, detail, source: { start: start + from, end: start + to },
    }));
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

  #deadline(found: FoundDeadline, offset: number): Deadline {
    const source = { start: offset + found.start, end: offset + found.end };
    const phrase = this.#given.forms.text.slice(source.start, source.end);
    const { doubts } = this.#given;
    if (found.impossible) doubts.push(doubtAt('date-impossible', source, { quoted: phrase }));
    else if (found.to !== null && found.yearAssumed) doubts.push(doubtAt('year-assumed', source, { quoted: phrase, meant: printedDate(found.to) }));
    else if (found.fuzzy || found.to === null) doubts.push(doubtAt('deadline-fuzzy', source, { quoted: phrase }));
    const issued = this.#given.time.issuedOn;
    if (found.to !== null && !found.yearAssumed && issued !== null && found.to < issued) {
      doubts.push(doubtAt('year-mismatch', source, { quoted: phrase }));
    }
    return { phrase, from: found.from, to: found.to, fuzzy: found.fuzzy, provisional: found.provisional, anchor: found.anchor, source };
  }

  #assignee(mention: Mention & { role: Assignee['role'] }): Assignee {
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

  #tableItems(table: Table): ReadItem[] {
    const items: ReadItem[] = [];
    let section: ReadItem | null = null;
    let carried: { lead: Assignee[]; time: Deadline[]; support: Assignee[] } = { lead: [], time: [], support: [] };
    for (const row of table.body) {
      const lines = [...row.cells.values()].flat().filter((line) => line.text !== '');
      const start = Math.min(...lines.map((line) => line.start));
      const end = Math.max(...lines.map((line) => line.end));
      if (lines.length === 0) continue;
      const number = (cellsOf(table, row, 'number')[0]?.text ?? '').replace(/[.)\s]+$/u, '') || null;
      const matter = cellsOf(table, row, 'text');
      const text = matter.map((line) => line.text).join('\n');
      const filled = [...row.cells.values()].filter((cell) => cell.some((line) => line.text !== '')).length;
      const isSection = filled <= 2 && (number === null || /^[IVX]+$|^[A-Z]$/u.test(number));
      if (isSection) {
        const only = lines.filter((line) => line.text !== number).map((line) => line.text).join(' ');
        const label = number === null ? labelOf(only) : null;
        const printed = number ?? (label && label.style !== 'bullet' ? label.number : null);
        if (printed === null && matter.length === 0) continue;
        section = { number: printed, heading: label ? only.slice(label.length) : only, text: only, task: false, tasks: [], children: [], source: { start, end } };
        items.push(section);
        continue;
      }
      if (text === '' && number === null) continue;
      const item = this.#rowItem(table, row, number, { start, end }, carried);
      carried = item.carried;
      (section && !/^[IVX]+$/u.test(number ?? '') ? section.children : items).push(item.item);
    }
    return items;
  }

  #rowItem(
    table: Table, row: TableRow, number: string | null, source: Span,
    carried: { lead: Assignee[]; time: Deadline[]; support: Assignee[] },
  ): { item: ReadItem; carried: { lead: Assignee[]; time: Deadline[]; support: Assignee[] } } {
    const matter = cellsOf(table, row, 'text');
    const text = matter.map((line) => line.text).join('\n');
    const named = (role: 'lead' | 'support'): Assignee[] =>
      isMergedAway(table, row, role) ? carried[role]
        : cellsOf(table, row, role).flatMap((line) => this.#cellNames(line.start, line.end)).map((mention) => this.#assignee({ ...mention, role }));
    const lead = named('lead');
    const support = named('support');
    const times = cellsOf(table, row, 'time');
    const recurrences = times.flatMap((line) => findRecurrences(line.aligned).map(({ every, detail, start, end }) => ({
      phrase: line.text.slice(start, end), every, detail, source: { start: line.start + start, end: line.start + end },
    })));
    const time = isMergedAway(table, row, 'time') ? carried.time : times.flatMap((line) => {
      let aligned = line.aligned;
      for (const found of findRecurrences(aligned)) aligned = aligned.slice(0, found.start) + '#'.repeat(found.end - found.start) + aligned.slice(found.end);
      return findDeadlines(aligned, this.#given.time, true).map((found) => this.#deadline(found, line.start));
    });
    const own: ReadTask[] = lead.length === 0 && support.length === 0
      ? matter.flatMap((line) => this.#blockTasks(line.start, line.end, { owners: [], quiet: false }, { number } as ItemNode)) : [];
    const inText = matter.map((line) => this.#times({ start: line.start, end: line.end }));
    const textTimes = time.length > 0 || recurrences.length > 0 ? [] : matter.flatMap((line, index) =>
      (inText[index]?.deadlines ?? []).map((found) => this.#deadline(found, line.start)));
    const assignees = [...lead, ...support];
    const deadlines = [...time, ...textTimes];
    const task: ReadTask = {
      text, assignees, deadlines, recurrences,
      urgent: matter.some((line) => urgent.test(line.aligned)),
      checklistGroup: checklistGroupOf(assignees),
      confidence: lead.length > 0 ? 0.9 : 0.5,
      source,
    };
    const tasks = own.length > 0 && deadlines.length === 0 ? own : own.length > 0
      ? [{ ...task, assignees: own.flatMap((one) => one.assignees) }] : text === '' ? [] : [task];
    return {
      item: { number, heading: null, text, task: tasks.length > 0, tasks, children: [], source },
      carried: { lead, support, time },
    };
  }

  /** Names of an owner cell: by the grammar, else each part between commas as it stands. */
  #cellNames(start: number, end: number): Mention[] {
    const { text } = this.#given.forms;
    const found: Mention[] = [];
    let at = start;
    while (at < end) {
      while (at < end && /[\s,;+\-–•]/u.test(text[at] ?? '')) at++;
      if (at >= end) break;
      const list = this.#mentions.listAt(at, end);
      const last = list.at(-1);
      if (last) {
        found.push(...list);
        at = last.end;
        // What the grammar left over up to the next comma belongs to the last name.
        const stop = text.slice(at, end).search(/[,;\n]/u);
        const rest = text.slice(at, stop < 0 ? end : at + stop).trim();
        if (rest !== '' && !STARTS_AND.test(rest)) {
          const until = stop < 0 ? end : at + stop;
          last.name = text.slice(last.start, until).trim();
          last.end = last.start + last.name.length;
          at = until;
        } else if (rest !== '') at += text.slice(at).indexOf(rest) + 2;
        continue;
      }
      const stop = text.slice(at, end).search(/[,;\n]/u);
      const until = stop < 0 ? end : at + stop;
      const name = text.slice(at, until).trim().replace(/\.$/u, '');
      if (/\p{L}/u.test(name)) found.push({ start: at, end: at + name.length, name, kind: 'unit', until: at + name.length });
      at = until + 1;
    }
    return found;
  }
}

/** An owner whose duty in a clause is only to watch. */
function watching(owner: RoledMention): RoledMention {
  return owner.role === 'lead' ? { ...owner, role: 'oversee' } : owner;
}

/** A closing sentence speaks to a group or nobody. */
function isGeneral(clause: ClauseReading): boolean {
  return clause.roles.every(({ kind }) => kind === 'group');
}

/** A duty that every member of a group owes is ticked off member by member. */
function checklistGroupOf(assignees: readonly Assignee[]): string | null {
  return assignees.find(({ kind, role, name }) => kind === 'group' && role === 'lead' && ticked.test(name.toLowerCase()))?.name ?? null;
}

function confidenceOf(assignees: readonly Assignee[], deadlines: readonly Deadline[], clause: ClauseReading): number {
  let sure = clause.owned ? (clause.assigned ? 0.95 : 0.85) : assignees.length > 0 ? 0.6 : 0.3;
  if (assignees.some(({ kind, unitId, personId }) => kind !== 'group' && unitId === null && personId === null)) sure -= 0.15;
  if (deadlines.some(({ fuzzy, to }) => fuzzy || to === null)) sure -= 0.1;
  return Math.max(0.1, Math.round(sure * 100) / 100);
}

/**
 * Within an item one owner has one role and one name: who has another duty besides watching is lead, and the short
 * 'Văn phòng' beside 'Văn phòng Trung ương Đoàn' is the same office.
 */
function unifyOwners(tasks: readonly ReadTask[]): void {
  const keyOf = ({ unitId, personId, name }: Assignee): string => unitId ?? personId ?? foldWords(name).replace(/(?:^| )(?:cac|dong chi)(?= )/g, '').trim();
  const leads = new Set<string>();
  const names = new Map<string, string>();
  for (const assignee of tasks.flatMap((task) => task.assignees)) {
    const key = keyOf(assignee);
    if (assignee.role === 'lead') leads.add(key);
    const known = names.get(key);
    if (known === undefined || (assignee.kind === 'unit' && assignee.name.length > known.length)) names.set(key, assignee.name);
  }
  for (const assignee of tasks.flatMap((task) => task.assignees)) {
    const key = keyOf(assignee);
    assignee.name = names.get(key) ?? assignee.name;
    if ((assignee.role === 'oversee' || assignee.role === 'direct') && leads.has(key)) assignee.role = 'lead';
  }
}
