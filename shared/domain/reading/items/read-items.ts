/** The tree of numbered paragraphs as items with their tasks: what a heading hands down, what each paragraph gives. */
import type { ReadItem, ReadTask, Span } from '../../../model/reading.ts';
import { readClause } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import { Addressees } from './addressees.ts';
import { Captions, type Captioned } from './captions.ts';
import { ClauseTasks } from './clause-tasks.ts';
import { dictionaryOf } from '../names/dictionary.ts';
import { doubtAt } from '../doubt.ts';
import type { ItemContext, Inherited } from './item-context.ts';
import { HandedDown, leadsOf } from './handed-down.ts';
import { isInRounds, outsideRounds } from './in-rounds.ts';
import { HeadingReader, HEADING_LIMIT } from './item-headings.ts';
import type { Block, ItemNode } from './item-tree.ts';
import { MentionReader } from '../names/mentions.ts';
import { matchAt, startWords, words, wordsAt } from '../patterns.ts';
import { clausesOf } from '../clauses/sentences.ts';
import { TableItems } from './table-items.ts';
import { isTaskTable } from './tables.ts';
import { TaskMaker } from './task-maker.ts';
import { unifyOwners } from './unify-owners.ts';
import { SEVERAL_PEOPLE } from '../vocabulary/positions.ts';
import { STATEMENT } from '../vocabulary/statements.ts';
import { SECTION } from '../vocabulary/papers.ts';
import { ROUND } from '../vocabulary/rounds.ts';

const people = startWords(SEVERAL_PEOPLE);
const notTasks = startWords(SECTION.notTasks);
const alsoTasks = startWords(SECTION.alsoTasks);
const phase = startWords(SECTION.phase);
const due = words(SECTION.due);
const notTasksOfPart = startWords(SECTION.notTasksOfPart);
const leadsRound = words(ROUND.leadsRound);
const finishes = words(ROUND.finishes);
const goers = wordsAt(ROUND.goers);
const closing = new RegExp(`^[\\s-]*${STATEMENT.closing.replace(/ (?![?*+{])/g, ' +')}`, 'u');

/** 'Đơn vị được giám sát và thời gian' lists those that are gone to. */
const inspectedHead = startWords(SECTION.inspectedUnits);
const appeal = startWords(STATEMENT.closingAppeal);

/** Reads the items of a document. */
export class ItemReader {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;
  readonly #headings: HeadingReader;
  readonly #addressees: Addressees;
  readonly #handedDown: HandedDown;
  readonly #captions: Captions;
  readonly #maker: TaskMaker;
  readonly #clauses: ClauseTasks;
  readonly #tables: TableItems;

  constructor(given: ItemContext) {
    const maker = new TaskMaker(given);
    this.#maker = maker;
    this.#given = given;
    this.#mentions = new MentionReader(given.forms, dictionaryOf(given.context));
    this.#headings = new HeadingReader(given, this.#mentions);
    this.#addressees = new Addressees(given, this.#mentions, this.#headings);
    this.#handedDown = new HandedDown(given, this.#mentions);
    this.#captions = new Captions(given, this.#mentions, maker);
    this.#clauses = new ClauseTasks(given, this.#mentions, maker, this.#captions);
    this.#tables = new TableItems(given, this.#mentions, maker, this.#clauses);
  }

  /** Reads the items of a document in order. */
  read(roots: readonly ItemNode[], preamble: readonly Block[] = []): ReadItem[] {
    const ownersOf = this.#addressees.ownersOf(roots, preamble);
    return roots.map((node, index) => this.#item(node, { owners: ownersOf(node), quiet: node.style === 'annex' && !this.#nameDoers(node.children) }, index === roots.length - 1));
  }

  /** 'Giao Sở Nội vụ:' above its points says nothing else. */
  #onlyGives(block: Block | undefined): boolean {
    return block !== undefined && this.#headings.onlyNames(block.start, block.end).length > 0;
  }

  /** 'Đề nghị các cơ quan, đơn vị phối hợp' above points that say who does what. */
  #headsOthers(node: ItemNode, [task, ...more]: readonly ReadTask[]): boolean {
    return task !== undefined && more.length === 0 && node.blocks.length === 1 && node.children.length > 0
      && task.assignees.every(({ kind }) => kind === 'group') && task.deadlines.length === 0 && task.recurrences.length === 0
      && node.children.every((child) => this.#addressees.names(child));
  }

  /** 'II. NỘI DUNG' of a plan of inspections and a line for each matter: they are looked at. */
  #isInspected(node: ItemNode, section: string): boolean {
    return this.#given.inspects && SECTION.inspected.test(section) && !this.#nameDoers(node.children) && node.children.every(({ blocks, children }) => blocks.length === 1 && children.length === 0);
  }

  /** Most of the points say themselves who does what. */
  #nameDoers(points: readonly ItemNode[]): boolean {
    return points.filter((point) => this.#addressees.names(point)).length * 2 > points.length;
  }

  #item(node: ItemNode, inherited: Inherited, last: boolean): ReadItem {
    const { text } = this.#given.forms;
    const first = node.blocks[0];
    const headed = node.number !== null && first ? this.#headings.heading(node, first) : { heading: null, owners: [], rest: first?.start ?? node.start };
    const section = headed.heading === null ? '' : this.#aligned(first?.start ?? 0, headed.rest);
    const ofPart = notTasksOfPart.test(section) && (node.style === 'roman-upper' || headed.heading === headed.heading?.toUpperCase());
    const named = this.#given.inspects && inspectedHead.test(section) ? [] : headed.owners;
    const quiet = inherited.quiet || (named.length === 0 && ((!alsoTasks.test(section) && (ofPart || notTasks.test(section))) || this.#isInspected(node, section)));
    const owners = named.length > 0 ? named : inherited.owners;
    const ownEnd = node.blocks.at(-1)?.end ?? node.end;
    const isHeaded = named.length > 0 || inherited.headed === true;
    const read = node.style === 'annex' || inherited.captioned?.includes(node) ? [] : this.#tasks(node, { owners, headed: isHeaded, quiet }, headed.rest, last);
    const intro = this.#handedDown.ledInto(node, read, quiet);
    // 'Ban Thường vụ tập trung thực hiện các nội dung sau:' only says whose the points below are.
    const general = intro.every(({ kind }) => kind === 'group') && this.#addressees.speaksToAll(intro) && node.children.some((child) => this.#addressees.names(child));
    const tasks = this.#headsOthers(node, read) || (intro.length > 0 && (general || this.#handedDown.onlyLeadsOver(node.start, ownEnd) || this.#onlyGives(node.blocks.at(-1)))) ? [] : read;
    const asked = intro.length === 0 ? this.#handedDown.asked(node, read) : [];
    const passedOn = intro.length > 0 ? intro : asked.length > 0 ? asked : owners;
    const points = quiet ? [] : this.#captionPoints(node);
    const captioned = node.children.filter(({ blocks }) => blocks[0] && points.includes(blocks[0]));
    const listed = this.#handedDown.listsContents(node, node.children.some((child) => this.#addressees.names(child)));
    const children = node.children.map((child, index) =>
      this.#item(child, { owners: passedOn, headed: isHeaded || passedOn === intro, quiet: listed || (quiet && intro.length === 0), captioned }, last && index === node.children.length - 1));
    for (const table of node.tables) {
      if (isTaskTable(table)) children.push(...this.#tables.itemsOf(table));
      else if (node.style === 'annex') children.push(...this.#tables.scheduleRows(table));
    }
    this.#timeOfHeading(tasks, first?.start ?? 0, section);
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

  /** 'Giai đoạn chuẩn bị (trước 31/5/2026): …': the day in brackets holds for what the heading is of and names no day itself. */
  #timeOfHeading(tasks: readonly ReadTask[], start: number, section: string): void {
    const bracket = /\([^()]{1,80}\)\s*:?\s*$/u.exec(section);
    if (!bracket || !(phase.test(section) || due.test(bracket[0]))) return;
    const from = start + bracket.index;
    const deadlines = this.#maker.times({ start: from, end: start + section.length }).deadlines.map((found) => this.#maker.deadline(found, from));
    for (const task of tasks) if (task.deadlines.length === 0) task.deadlines.push(...deadlines);
  }

  #tasks(node: ItemNode, inherited: Inherited, rest: number, last: boolean): ReadTask[] {
    const tasks: ReadTask[] = [];
    let owners = inherited.owners;
    let ownersMark: string | null = null;
    let spokenOf: ReadTask | null = null;
    const captioned: Captioned[] = [];
    let matter: Span = { start: node.blocks[0]?.start ?? node.start, end: node.blocks[0]?.end ?? node.end };
    const pieces = node.blocks.flatMap((block, index) => {
      const outside = outsideRounds(this.#given.roundSpans, block, index === 0 ? Math.max(block.start, rest) : block.start, this.#given.forms.text);
      return outside.length > 0 ? outside.map((piece) => ({ index, block: { ...block, ...piece } })) : [{ index, block: { ...block, start: block.end } }];
    });
    for (const { index, block } of pieces) {
      const { start } = block;
      if (start >= block.end) {
        const whole = node.blocks[index];
        if (whole && isInRounds(this.#given.roundSpans, whole)) tasks.push(...this.#givenInRound(index === 0 ? Math.max(whole.start, rest) : whole.start, whole.end));
        continue;
      }
      const trailing = last && index > 0 && index >= node.blocks.length - 3 && block.bullet === null && node.children.length === 0;
      const words = this.#aligned(start, block.end);
      const closes = (trailing && appeal.test(words)) || ((trailing || (block.bullet === null && index > 0)) && closing.test(words));
      if (closes && this.#maker.times({ start, end: block.end }).deadlines.length === 0) continue;
      // '* Ban Kiểm tra:' names the owner of the lines below it, until the next of its rank.
      if (ownersMark !== null && block.bullet === ownersMark) {
        owners = inherited.owners;
        ownersMark = null;
      }
      const named = this.#givenByBullet(block, start);
      if (named) {
        const role = spokenOf && named.owners.every(({ kind }) => kind === 'person') ? roleOfAll(spokenOf) : null;
        // 'Phân công các đồng chí theo dõi địa bàn:' and who they are: those below, with the part of them all.
        if (role) {
          if (tasks.at(-1) === spokenOf) tasks.pop();
          tasks.push(this.#maker.given({ start, end: block.end }, named.owners.map((owner) => ({ ...owner, role }))));
          continue;
        }
        owners = named.owners;
        ownersMark = block.bullet;
        if (named.rest >= block.end) continue;
      }
      if (index > 0 && !this.#captions.at({ start, end: block.end })) matter = { start, end: block.end };
      const under = { owners, headed: inherited.headed === true && (block.bullet !== null || index === 0), quiet: inherited.quiet };
      const read = this.#clauses.blockTasks(named ? named.rest : start, block.end, under, node, matter, captioned);
      tasks.push(...read);
      // 'Giao Ban Quản lý chỉ đạo các doanh nghiệp:' leads over to the dashes below it.
      if (block.bullet === null) {
        spokenOf = this.#given.forms.text[block.end - 1] === ':' ? (read.at(-1) ?? null) : null;
        const leads = this.#given.forms.text[block.end - 1] === ':' ? leadsOf(read.at(-1)) : [];
        owners = leads.length > 0 ? leads : inherited.owners;
      }
    }
    for (const child of inherited.quiet ? [] : this.#captionPoints(node)) {
      const caption = this.#captions.at(child);
      if (caption) captioned.push(this.#captions.read(caption, child.end, matter));
    }
    if (!inherited.quiet || tasks.length > 0) this.#captions.give(tasks, captioned);
    return tasks;
  }

  /** 'Kiểm tra vốn vay: giao Ban Phong trào chủ trì …': whom a round is given to has work; its time is the round's, unless it is to be done by then. */
  #givenInRound(start: number, end: number): ReadTask[] {
    const [clause] = clausesOf(this.#given.forms, start, end);
    const read = clause ? readClause(this.#given.forms, clause, this.#mentions) : null;
    if (!clause || !read?.owned) return [];
    const wording = this.#aligned(clause.start, clause.end);
    // 'Đoàn số 1: Chi cục A chủ trì': the team is made of those.
    const roles = read.roles.filter(({ start }) => matchAt(goers, this.#given.forms.aligned, start) === null);
    if (roles.every(({ kind }) => kind !== 'unit') || !(read.assigned || leadsRound.test(wording))) return [];
    const task = this.#maker.task({ ...read, roles }, []);
    return [finishes.test(wording) ? task : { ...task, deadlines: [], recurrences: [] }];
  }

  /** 'a) Nội dung: …', 'b) Đơn vị chủ trì: …', 'c) Thời hạn: …': points that only say who does what stands above them, and when. */
  #captionPoints(node: ItemNode): Block[] {
    const points = node.children
      .filter(({ children, blocks }) => children.length === 0 && !blocks.some((block) => isInRounds(this.#given.roundSpans, block)) && this.#onlyCaptions(blocks))
      .flatMap(({ blocks }) => blocks);
    return points.some((block) => ['lead', 'support'].includes(this.#captions.at(block)?.role ?? '')) ? points : [];
  }

  /** Every line has a caption, or the first says the matter; with captions below it that is a duty of its own. */
  #onlyCaptions([first, ...more]: readonly Block[]): boolean {
    const captions = more.filter((block) => this.#captions.at(block) !== null).length;
    return first !== undefined && (this.#captions.isMatter(first) ? captions === 0 : this.#captions.at(first) !== null && captions === more.length);
  }

  #givenByBullet(block: Block, start: number): { owners: RoledMention[]; rest: number } | null {
    if (block.bullet === null || this.#captions.at({ start, end: block.end })) return null;
    const line = this.#given.forms.text.slice(start, block.end);
    const colon = line.search(/:(?=\s|$)/u);
    if (colon < 0 || colon > HEADING_LIMIT) return null;
    const owners = this.#headings.onlyNames(start, start + colon, true);
    return owners.length > 0 ? { owners, rest: start + colon + 1 } : null;
  }

  #aligned(start: number, end: number): string {
    return this.#given.forms.aligned.slice(start, end);
  }
}

/** The part of people spoken of as one group, nobody else beside them. */
function roleOfAll({ assignees: [group, ...more] }: ReadTask): RoledMention['role'] | null {
  return group?.kind === 'group' && more.length === 0 && people.test(group.name.toLowerCase()) ? group.role : null;
}
