/** Whom a paper as a whole speaks to in front of its items, and which items name somebody themselves. */
import { readClause } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import { clausesOf } from '../clauses/sentences.ts';
import type { MentionReader } from '../names/mentions.ts';
import { words } from '../patterns.ts';
import { CONCERNED } from '../vocabulary/groups.ts';
import type { ItemContext } from './item-context.ts';
import type { HeadingReader } from './item-headings.ts';
import type { Block, ItemNode } from './item-tree.ts';

const concerned = words(CONCERNED);

/** Reads who is spoken to. */
export class Addressees {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;
  readonly #headings: HeadingReader;

  constructor(given: ItemContext, mentions: MentionReader, headings: HeadingReader) {
    this.#given = given;
    this.#mentions = mentions;
    this.#headings = headings;
  }

  /** 'Bộ A đề nghị các Bộ, ngành … như sau:' in front of the items gives an item its owner, unless all of it is of somebody it names itself. */
  ownersOf(roots: readonly ItemNode[], preamble: readonly Block[]): (node: ItemNode) => RoledMention[] {
    const asked = this.#askedIn(preamble);
    const owners = isVague(asked) && roots.some((node) => this.names(node)) ? [] : asked;
    return (node) => (node.children.length === 0 && this.names(node) ? [] : owners);
  }

  #askedIn(preamble: readonly Block[]): RoledMention[] {
    const last = preamble.at(-1);
    if (!last || this.#given.forms.text[last.end - 1] !== ':') return [];
    const readings = clausesOf(this.#given.forms, last.start, last.end).map((clause) => readClause(this.#given.forms, clause, this.#mentions));
    const asked = readings.findLastIndex(({ assigned }) => assigned);
    // 'đề nghị Ban Chỉ huy các huyện; các sở, ban, ngành triển khai:' has a semicolon in its list.
    const whole = asked >= 0 && readings.slice(asked).every(({ owned }) => owned);
    return whole ? readings.slice(asked).flatMap(({ roles }) => roles.filter(({ role }) => role === 'lead')) : [];
  }

  /** A letter is addressed to who has the work; another paper speaks to all, and so does who writes 'các đơn vị liên quan'. */
  speaksToAll(owners: readonly RoledMention[]): boolean {
    return this.#given.kind !== 'dispatch' || isVague(owners);
  }

  /** Whether an item, or a point of it, names who does what. */
  names(node: ItemNode): boolean {
    const first = node.blocks[0];
    if (!first || node.style === 'annex') return false;
    if (this.#headings.heading(node, first).owners.length > 0) return true;
    const names = node.blocks.some(({ start, end }) => {
      const [clause] = clausesOf(this.#given.forms, start, end);
      return clause !== undefined && readClause(this.#given.forms, clause, this.#mentions).owned;
    });
    return names || node.children.some((child) => this.names(child));
  }
}

/** 'Đề nghị các đơn vị liên quan …' asks nobody in particular. */
function isVague(owners: readonly RoledMention[]): boolean {
  return owners.some(({ kind, name }) => kind === 'group' && concerned.test(name));
}
