/** What the words of an item hand down to the points below it: whose they are, or that they are no work. */
import type { AssigneeRole, ReadTask } from '../../../model/reading.ts';
import { readClause } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import type { ItemContext } from './item-context.ts';
import type { ItemNode } from './item-tree.ts';
import type { MentionReader } from '../names/mentions.ts';
import { longestAt, matchAt, spaced, words } from '../patterns.ts';
import { clausesOf } from '../clauses/sentences.ts';
import { SECTION } from '../vocabulary/papers.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

const urged = words(SECTION.urged);
const leadIn = new RegExp(`${spaced(SECTION.leadIn)} *: *$`, 'u');
const chairs = new RegExp(`${spaced(SECTION.chairs)} *: *$`, 'u');
const standsAs = new RegExp(`${spaced(SECTION.standsAs)} *: *$`, 'u');
const principles = new RegExp(spaced(SECTION.principles), 'u');
const contents = new RegExp(spaced(SECTION.contents), 'u');
const predicate = longestAt(PREDICATE);

/** Reads what an item says of its points. */
export class HandedDown {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;

  constructor(given: ItemContext, mentions: MentionReader) {
    this.#given = given;
    this.#mentions = mentions;
  }

  /** 'Ban Thường vụ thực hiện các nội dung sau:' gives no work of its own; who 'cần tập trung' has some. */
  onlyLeadsOver(start: number, end: number): boolean {
    const said = this.#aligned(start, end);
    return (leadIn.test(said) || chairs.test(said) || standsAs.test(said)) && !urged.test(said);
  }

  /** A lead-in 'Giao A chủ trì, phối hợp với B:' passes its owners on to the numbered duties below. */
  ledInto(node: ItemNode, tasks: readonly ReadTask[], quiet: boolean): RoledMention[] {
    if (node.children.length === 0) return [];
    const ownEnd = node.blocks.at(-1)?.end ?? node.end;
    // An assessment that ends with what somebody has to do: 'Tỉnh cần thực hiện một số nhiệm vụ sau:'
    const block = node.blocks.at(-1);
    const closingClause = quiet && block && leadIn.test(this.#aligned(block.start, block.end)) ? clausesOf(this.#given.forms, block.start, block.end).at(-1) : undefined;
    if (closingClause) {
      const { owned, roles } = readClause(this.#given.forms, closingClause, this.#mentions);
      return owned ? roles.filter(({ role }) => role === 'lead') : [];
    }
    const last = tasks.at(-1);
    if (!last || this.#given.forms.text[ownEnd - 1] !== ':') return [];
    // 'Bộ A chủ trì, phối hợp với Bộ B:' says nothing else, so whom it names for the points goes down whole.
    return chairs.test(this.#aligned(last.source.start, ownEnd)) ? rolesOf(last, ['lead', 'support']) : leadsOf(last);
  }

  /** 'Yêu cầu các đơn vị khẩn trương, bảo đảm tiến độ.' and points below that all begin with what is to be done: the same are meant. */
  asked(node: ItemNode, tasks: readonly ReadTask[]): RoledMention[] {
    const [block, ...more] = node.blocks;
    const [task, ...further] = tasks;
    if (!block || more.length > 0 || !task || further.length > 0 || node.children.length === 0) return [];
    const { assigned } = readClause(this.#given.forms, { start: task.source.start, end: task.source.end }, this.#mentions);
    return assigned && node.children.every((child) => this.#beginsWithWork(child)) ? leadsOf(task) : [];
  }

  #beginsWithWork({ blocks: [block] }: ItemNode): boolean {
    if (!block) return false;
    const { aligned } = this.#given.forms;
    const [clause] = clausesOf(this.#given.forms, block.start, block.end);
    return clause !== undefined && matchAt(predicate, aligned, clause.start) !== null && !readClause(this.#given.forms, clause, this.#mentions).owned;
  }

  /**
   * '… theo một số nguyên tắc sau:', '… bao gồm:': the points are what it goes by or consists of.
   * @param owned some of the points say whose they are
   */
  listsContents({ blocks, start, end }: ItemNode, owned: boolean): boolean {
    const last = blocks.at(-1);
    const said = this.#aligned(last?.start ?? start, last?.end ?? end);
    return principles.test(said) || (!owned && contents.test(said));
  }

  #aligned(start: number, end: number): string {
    return this.#given.forms.aligned.slice(start, end);
  }
}

/** Who leads in a task, as names that go on with what stands below it. */
export function leadsOf(task: ReadTask | undefined): RoledMention[] {
  return rolesOf(task, ['lead']);
}

function rolesOf(task: ReadTask | undefined, roles: readonly AssigneeRole[]): RoledMention[] {
  return (task?.assignees ?? []).filter(({ role }) => roles.includes(role)).map(({ source: { start, end }, name, kind, role }) => ({ start, end, name, kind, role, until: end }));
}
