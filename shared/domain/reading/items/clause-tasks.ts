/** The clauses of a paragraph as tasks: which of them give work, who of the owners before goes on with it. */
import type { DocumentKind, ReadTask, Span } from '../../../model/reading.ts';
import { readClause, type ClauseReading } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import type { Captioned, Captions } from './captions.ts';
import type { ItemContext, Inherited } from './item-context.ts';
import type { ItemNode } from './item-tree.ts';
import type { MentionReader } from '../names/mentions.ts';
import { namedBefore } from '../clauses/named-before.ts';
import { clausesOf } from '../clauses/sentences.ts';
import type { TaskMaker } from './task-maker.ts';
import { startWords, words } from '../patterns.ts';
import { EACH_OF_THEM, FIRM_NOUNS } from '../vocabulary/groups.ts';
import { DUTY } from '../vocabulary/duties.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { STATEMENT } from '../vocabulary/statements.ts';

/** Letters in which what somebody does says by when. */
const NEAR = 400;
const closing = new RegExp(`^[\\s-]*${STATEMENT.closing.replace(/ (?![?*+{])/g, ' +')}`, 'u');

/** 'các sở, Tổng công ty và các đơn vị': a head without a name means all of them. */
const severalBodies = new RegExp(`^(?:${FIRM_NOUNS})$`, 'iu');
const delivers = words(DUTY.delivers);
const atMost = words(DUTY.atMost);
const asksFavour = words(ASSIGN.favour);
const invites = startWords(ASSIGN.invites);
/** Among what is aimed at, only a sentence that begins so gives work: not '…, kiến nghị cấp ủy tháo gỡ'. */
const opensGiving = startWords(ASSIGN.opensGiving);
/** Papers whose numbered imperatives are work; an inspection's plan tells what is looked at. */
const GIVES_WORK: ReadonlySet<DocumentKind> = new Set(['notice', 'dispatch', 'plan', 'other']);

/** Letters; no duty is so long, however many semicolons it has. */
const LONGEST_TASK = 6_000;

/** Reads the tasks of a paragraph. */
export class ClauseTasks {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;
  readonly #maker: TaskMaker;
  readonly #captions: Captions;

  constructor(given: ItemContext, mentions: MentionReader, maker: TaskMaker, captions: Captions) {
    this.#captions = captions;
    this.#given = given;
    this.#mentions = mentions;
    this.#maker = maker;
  }

  /**
   * @param matter the words that captions in this paragraph speak of, when they stand above it
   * @param captioned takes what stands under captions
   */
  blockTasks(start: number, end: number, inherited: Inherited, node: ItemNode, matter?: Span, captioned: Captioned[] = []): ReadTask[] {
    const { forms } = this.#given;
    const tasks: ReadTask[] = [];
    let owners = inherited.owners;
    // 'Đoàn các xã; Chi đoàn cơ quan tổ chức …': names before a semicolon go with the owner behind it.
    let listed: RoledMention[] = [];
    // 'Lễ ra quân sáng 06/6; Ban A chuẩn bị …': what stands before a semicolon with its day goes with the duty behind it.
    let opening: number | null = null;
    let given = false;
    let aside = false;
    for (const span of this.#joined(clausesOf(forms, start, end))) {
      const caption = this.#captions.at(span);
      if (caption) {
        captioned.push(this.#captions.read(caption, span.end, matter ?? { start, end }));
        aside = caption.role === 'other';
        continue;
      }
      // 'Thành viên: 02 chuyên viên; mời 01 đồng chí Ban Kiểm tra'
      if (aside && invites.test(this.#aligned(span.start, span.end))) continue;
      aside = false;
      const names = this.#onlyNames(span);
      if (names.length > 0) {
        listed.push(...names);
        continue;
      }
      const headed = inherited.headed === true && inherited.owners.every(({ kind }) => kind !== 'group');
      const under = inherited.owners.length === 0 ? null : headed ? 'headed' : 'addressed';
      const bare = readClause(forms, span, this.#mentions, this.#goesOn(tasks.at(-1), span), under);
      const said = ofThem(behindNames(bare, listed), inherited.headed === true || owners !== inherited.owners ? owners : []);
      said.roles = said.roles.map((owner) => namedBefore(forms, this.#mentions, start, owner));
      const read = said.joined && owners.length === 0 ? { ...said, owned: true } : said;
      const clause: ClauseReading = opening !== null && read.owned ? { ...read, span: { start: opening, end: read.span.end } } : read;
      opening = null;
      listed = [];
      if (clause.statement && !clause.assigned) {
        if (clause.roles.length > 0) owners = clause.roles;
        continue;
      }
      // Where no work is told, who does what by when gives some all the same: 'Các đơn vị còn lại tự kiểm tra; báo cáo trước ngày 30/6'.
      given ||= !inherited.quiet || (clause.assigned && opensGiving.test(this.#aligned(span.start, span.end)))
        || (clause.owned && this.#isTimed({ start: span.start, end: Math.min(end, span.start + NEAR) }));
      if (!given) continue;
      const wording = this.#aligned(span.start, span.end);
      // 'Đề nghị các huyện ủy quan tâm, tạo điều kiện …' as a point of a plan of inspections asks for more than that it be carried out.
      const favour = this.#given.inspects && node.number !== null && clause.assigned && asksFavour.test(wording);
      if (closing.test(wording) && !favour && !this.#hasTime(span) && isGeneral(clause)) continue;
      if (clause.owned) owners = clause.roles.filter(({ role }) => role !== 'support');
      else if (owners.length === 0 && !this.#standsAlone(clause, node)) {
        if (forms.text[span.end - 1] === ';' && this.#hasTime(span)) opening = span.start;
        continue;
      }
      const before = tasks.at(-1);
      // 'Lập chốt; báo cáo số liệu (Trạm Thú y)': the bracket names who does all of it.
      const goesOn = (!clause.owned || (clause.beside && before?.assignees.length === 0)) && this.#goesOn(before, span);
      // Behind a semicolon without an owner of its own a clause only goes on with the duty.
      if (goesOn && before) {
        const assignees = before.assignees.map((one) =>
          (one.role === 'oversee' && clause.works) || (one.role === 'direct' && (this.#hasTime(span) || this.#maker.times(span).recurrences.length > 0)) ? { ...one, role: 'lead' as const } : one);
        tasks[tasks.length - 1] = this.#maker.task({ ...clause, span: { start: before.source.start, end: span.end } }, [], assignees);
      } else tasks.push(this.#maker.task(clause, clause.owned ? [] : clause.watches ? owners.map(watching) : owners));
    }
    return tasks;
  }

  /** 'Chủ trì: Ban A; Ban B; các ban': names behind a semicolon stay under their caption. */
  #joined(clauses: readonly Span[]): Span[] {
    const joined: Span[] = [];
    for (const span of clauses) {
      const before = joined.at(-1);
      const goesOn = before !== undefined && this.#captions.at(before) !== null && this.#isNames(span);
      if (goesOn) joined[joined.length - 1] = { start: before.start, end: span.end };
      else joined.push(span);
    }
    return joined;
  }

  #isNames({ start, end }: Span): boolean {
    const last = this.#mentions.listAt(start, end).at(-1);
    return last !== undefined && /^[\s;.]*$/u.test(this.#given.forms.text.slice(last.end, end));
  }

  #onlyNames({ start, end }: Span): RoledMention[] {
    const { text } = this.#given.forms;
    if (text[end - 1] !== ';') return [];
    const names = this.#mentions.listAt(start, end);
    const last = names.at(-1);
    return last && /^\s*;$/u.test(text.slice(last.end, end)) ? names.map((name) => ({ ...name, role: 'lead' })) : [];
  }

  #goesOn(before: ReadTask | undefined, { start }: Span): boolean {
    return before !== undefined && start - before.source.start < LONGEST_TASK && /;\s*$/u.test(this.#given.forms.text.slice(before.source.start, start));
  }

  #hasTime(span: Span): boolean {
    return this.#maker.times(span).deadlines.length > 0;
  }

  /** Due on a day, or again and again; 'Mỗi đơn vị kiểm tra không quá một lần trong năm' says how often at most. */
  #isTimed(span: Span): boolean {
    const { deadlines, recurrences } = this.#maker.times(span);
    return deadlines.length > 0 || (recurrences.length > 0 && !atMost.test(this.#aligned(span.start, span.end)));
  }

  /** Without an owner only a duty that says so counts: an imperative of a paper that gives work, or one with a time to it. */
  #standsAlone(clause: ClauseReading, node: ItemNode): boolean {
    const times = this.#maker.times(clause.span);
    // 'Các dự thảo gửi về Văn phòng chậm nhất ngày 20/10': a day to come for work that nobody is named for.
    if (!clause.imperative) return delivers.test(this.#aligned(clause.span.start, clause.span.end)) && times.deadlines.some(({ to }) => to !== null && to > (this.#given.time.issuedOn ?? to));
    if (times.deadlines.length > 0 || times.recurrences.length > 0) return true;
    return (node.attached || GIVES_WORK.has(this.#given.kind)) && this.#given.roundSpans.length === 0 && node.number !== null;
  }

  #aligned(start: number, end: number): string {
    return this.#given.forms.aligned.slice(start, end);
  }
}

/** A clause with the names listed before it as further owners. */
function behindNames(clause: ClauseReading, listed: readonly RoledMention[]): ClauseReading {
  const first = listed[0];
  const owner = clause.roles[0];
  if (!first || !owner || !clause.owned) return clause;
  const roles = [...listed.map((name) => ({ ...name, role: owner.role })), ...clause.roles];
  return { ...clause, roles, span: { start: first.start, end: clause.span.end } };
}

/** '…; mỗi cơ quan xây dựng 01 chuyên mục': each of the owners before, nobody else. */
function ofThem(clause: ClauseReading, owners: readonly RoledMention[]): ClauseReading {
  const leads = clause.roles.filter(({ role }) => role !== 'support');
  const several = owners.length > 1 || owners.some(({ kind }) => kind === 'group');
  const same = several && leads.length > 0 && !clause.assigned && leads.every(({ name }) => EACH_OF_THEM.test(name)) && !owners.every(({ name }) => EACH_OF_THEM.test(name));
  return same ? { ...clause, roles: clause.roles.filter(({ role }) => role === 'support'), owned: false } : clause;
}

/** An owner whose duty in a clause is only to watch. */
function watching(owner: RoledMention): RoledMention {
  return owner.role === 'lead' ? { ...owner, role: 'oversee' } : owner;
}

/** A closing sentence speaks to a group or nobody. */
function isGeneral(clause: ClauseReading): boolean {
  return clause.roles.every(({ kind, name }) => kind === 'group' || severalBodies.test(name));
}
