/** Headings of items: whether a numbered line is one, and whom it makes the owner of what stands under it. */
import { bracketAtEnd } from '../clauses/bracketed-owners.ts';
import { readClause } from '../clauses/read-clause.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import type { ItemContext } from './item-context.ts';
import type { Block, ItemNode } from './item-tree.ts';
import type { MentionReader } from '../names/mentions.ts';
import { longestAt, matchAt, skipAll, spaced, startWords, words } from '../patterns.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';
import { SECTION } from '../vocabulary/papers.ts';
import { GROUP_ATTRIBUTES, GROUP_STARTS } from '../vocabulary/groups.ts';
import { NOT_HEADS, UNIT_HEADS } from '../vocabulary/heads.ts';
import { AND as AND_WORD } from '../vocabulary/names.ts';
import { PREDICATE } from '../vocabulary/verbs.ts';

/** Longer words before a colon are a sentence. */
export const HEADING_LIMIT = 300;
const topic = startWords(SECTION.topic);
const assignStart = startWords(ASSIGN.verbs);
const dutiesOf = startWords(SECTION.dutiesOf);
const dutiesOfSome = startWords(SECTION.dutiesOfSome);
const toWhom = startWords(SECTION.toWhom);
/** A group and, before any duty, what tells which of them. */
const narrowed = new RegExp(`^[\\s"]*${GROUP_STARTS} (?:[^ ,;:]+ ){1,8}(?:${GROUP_ATTRIBUTES})(?![\\p{L}])`, 'u');
const owes = new RegExp(` ${spaced(SECTION.owes)}[\\s:.]*$`, 'u');
const dated = new RegExp(spaced(SECTION.dated), 'iu');
const duties = words(SECTION.duties);
const predicate = longestAt(PREDICATE);
const unitHead = longestAt(UNIT_HEADS);
const notHead = longestAt(NOT_HEADS);
const kindOf = /^(?: \p{Ll}+){1,4}(?=[\s:]*$)/u;
/** 'Các tỉnh bị thiệt hại nặng gồm: Lào Cai, Yên Bái' */
const consists = new RegExp(` (?:${SECTION.consists})[\\s:]*$`, 'u');
const LONGEST_PLACE = 40;
const goesOn = /\p{Ll}{2}\.\s+\p{Lu}/u;
/** 'Các cơ quan đăng ký đầu tư (Sở A, Ban B):' */
const LAST_BRACKET = / \([^()]*\)(?=[\s:]*$)/u;
/** A group is narrowed by no more words. */
const MOST_WORDS = 24;
/** ' (nêu trên), theo chức năng, nhiệm vụ:', ', ngoài các nội dung tại mục 1:' */
const namesEnd = new RegExp(`^[\\s:.,;]*(?:\\([^)]*\\))?[\\s,]*(?:${spaced(SECTION.besides)} [^:.;]{3,80})?(?:${spaced(ASSIGN.byOffice)})?[\\s:.,;]*$`, 'u');

const AND = ` ${AND_WORD} `;
const andSomebody = new RegExp(`${AND}(?=\\p{Lu})`, 'gu');

/** Reads the heading of an item. */
export class HeadingReader {
  readonly #given: ItemContext;
  readonly #mentions: MentionReader;

  constructor(given: ItemContext, mentions: MentionReader) {
    this.#given = given;
    this.#mentions = mentions;
  }

  /**
   * Names only, perhaps behind 'Giao': the words make their bearers owners of what stands below.
   * @param titled with what the last bears behind his name: 'Đồng chí A, Phó Chủ tịch'
   */
  onlyNames(start: number, end: number, titled = false): RoledMention[] {
    const { aligned } = this.#given.forms;
    const list = this.#mentions.listAt(this.#behindVerb(start, end), end);
    const last = list.at(-1);
    if (!last) return [];
    const rest = aligned.slice(titled || last.kind === 'unit' ? last.until : last.end, end);
    // 'Các ngân hàng, doanh nghiệp xuất khẩu:': of what kind the last is
    const kind = kindOf.exec(rest.replace(consists, '').replace(LAST_BRACKET, ''))?.[0];
    const more = kind && !duties.test(kind) && (last.kind === 'group' || matchAt(predicate, kind, 1) === null);
    if (more) list[list.length - 1] = { ...last, end: last.end + kind.length, name: last.name + kind, until: last.end + kind.length };
    else if (!namesEnd.test(rest.replace(consists, ''))) return [];
    return list.map((mention) => ({ ...mention, role: 'lead' as const }));
  }

  /** Behind 'Giao', 'Yêu cầu', where the names begin. */
  #behindVerb(start: number, end: number): number {
    const verb = assignStart.exec(this.#aligned(start, end));
    return skipAll(/[\s:]/, this.#given.forms.aligned, start + (verb?.[0].length ?? 0), end);
  }

  /** Behind 'Giao', 'Đối với', where the names begin. */
  #behindOpening(start: number, end: number): number {
    const opening = dutiesOf.exec(this.#aligned(start, end));
    return opening ? skipAll(/\s/, this.#given.forms.aligned, start + opening[0].length, end) : this.#behindVerb(start, end);
  }

  /** In front of 'có trách nhiệm' that ends a heading: names, or one group with what narrows it. */
  #owing(start: number, end: number): RoledMention[] {
    const named = this.onlyNames(start, end);
    return named.length > 0 ? named : this.#wholeGroup(start, end);
  }

  /** 'Nhiệm vụ của Tổ công tác', 'Trách nhiệm của Sở A': whose duties stand below. */
  #ownersOfDuties(start: number, end: number): RoledMention[] {
    const opening = dutiesOf.exec(this.#aligned(start, end));
    if (!opening) return [];
    const from = skipAll(/\s/, this.#given.forms.aligned, start + opening[0].length, end);
    const owners = this.onlyNames(from, end);
    if (owners.length > 0) return owners;
    if (dutiesOfSome.test(this.#aligned(start, end))) return [this.#told(from, end), this.#wholeGroup(from, end)].find(({ length }) => length > 0) ?? [];
    if (!toWhom.test(this.#aligned(start, end))) return [];
    // 'Đối với phòng giáo dục và đào tạo'
    if (matchAt(unitHead, this.#given.forms.aligned, from) && !matchAt(notHead, this.#given.forms.aligned, from)) return this.#told(from, end);
    const places = this.#mentions.onlyPlaces(from, end);
    return places.length > 0 ? places.map((mention) => ({ ...mention, role: 'lead' as const })) : this.#wholeGroup(from, end);
  }

  /** Words that say who somebody is, whatever they are; 'Phó Trưởng phòng phụ trách khoáng sản và Chuyên viên được giao' are two. */
  #told(from: number, end: number): RoledMention[] {
    const name = this.#given.forms.text.slice(from, end).replace(/[\s.:,;]+$/gu, '').trim();
    if (name.split(' ').length > MOST_WORDS || /[\d,;.]/u.test(name) || !/^\p{L}/u.test(name)) return [];
    const ends = [...Array.from(name.matchAll(andSomebody), ({ index }) => index), name.length];
    return ends.map((until, index) => {
      const at = index === 0 ? 0 : (ends[index - 1] ?? 0) + AND.length;
      return { start: from + at, end: from + until, name: name.slice(at, until), kind: 'group', until: from + until, role: 'lead' };
    });
  }

  /** 'Đối với các đơn vị vừa hợp nhất:', 'Các hộ dân lấy nước từ kênh có trách nhiệm': one group, whatever narrows it. */
  #wholeGroup(from: number, end: number): RoledMention[] {
    const [group, ...more] = this.#mentions.listAt(from, end);
    if (group?.kind !== 'group' || more.length > 0 ) return [];
    const name = this.#given.forms.text.slice(from, end).replace(/\([^()]*\)|[\s.:,;]+$/gu, '').replace(consists, '').trim().replace(/\s+/gu, ' ');
    return name.split(' ').length > MOST_WORDS ? [] : [{ ...group, name, role: 'lead' }];
  }

  heading(node: ItemNode, first: Block): { heading: string | null; owners: RoledMention[]; rest: number } {
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
    if (colon >= 0 && this.#mentions.listAt(this.#behindOpening(first.start, first.end), first.end).some(({ start, end }) => start < headEnd && end > headEnd)) {
      const whole = holds || /:\s*$/u.test(line) ? this.onlyNames(this.#behindOpening(first.start, first.end), first.end) : [];
      return whole.length > 0 ? { heading: line.replace(/[\s:]+$/u, ''), owners: whole, rest: first.end } : none;
    }
    // 'Đề nghị: Hiệp hội A, Hội B' above what they do
    const given = holds && colon >= 0 && assignStart.exec(this.#aligned(first.start, headEnd))?.[0].trim().length === clean.length ? this.onlyNames(first.start, first.end) : [];
    if (given.length > 0) return { heading: line.replace(/[\s:.;]+$/u, ''), owners: given, rest: first.end };
    const bracket = holds ? this.#inBracket(first, node.blocks[1] ?? node.children[0]?.blocks[0]) : [];
    if (bracket.length > 0) return { heading: line.replace(/[\s.;:]+$/u, ''), owners: bracket, rest: first.end };
    const named = this.onlyNames(first.start, headEnd);
    const owing = holds ? owes.exec(this.#aligned(first.start, headEnd)) : null;
    // 'Các doanh nghiệp hoạt động trên địa bàn:'
    const alone = colon >= 0 ? colon >= line.trimEnd().length - 1 && narrowed.test(this.#aligned(first.start, headEnd)) : opensDashes(node) && !/[.;]\s*$/u.test(line);
    const group = named.length === 0 && !owing && alone && !duties.test(this.#aligned(first.start, headEnd)) ? this.#wholeGroup(first.start, headEnd) : [];
    const owners = named.length > 0 ? named : group.length > 0 ? group : owing ? this.#owing(first.start, first.start + owing.index) : this.#ownersOfDuties(first.start, headEnd);
    if (colon >= 0) {
      const rest = line.slice(colon + 1).trim();
      if (owners.length > 0) return { heading: clean, owners, rest: consists.test(this.#aligned(first.start, headEnd)) && listsPlaces(rest) ? first.end : headEnd + 1 };
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
    // 'Công tác phát triển Đảng. Văn phòng lập danh sách …': what follows the topic is told.
    const sentence = /[.;]$/u.test(line.trim()) && (goesOn.test(line) || !topic.test(this.#aligned(first.start, headEnd)));
    if (sentence && !first.line.bold) return none;
    return { heading: clean, owners: [], rest: first.end };
  }

  /** 'Đại hội (do Ban A chủ trì, Ban B phối hợp)' above what they do; where a time is told with it or no work stands below, it is itself what they do. */
  #inBracket({ start, end }: Block, below: Block | undefined): RoledMention[] {
    if (end - start > HEADING_LIMIT || below === undefined || !this.#beginsWithWork(below.start)) return [];
    const found = bracketAtEnd(this.#given.forms.aligned, { start, end }, this.#mentions);
    const said = found ? this.#given.forms.text.slice(start, found.start) : '';
    return !found || /[.;]\s/u.test(said) || dated.test(said) || this.#givesWork(start, found.start) ? [] : found.owners;
  }

  #beginsWithWork(start: number): boolean {
    const { aligned } = this.#given.forms;
    return matchAt(predicate, aligned, skipAll(/[\s"]/, aligned, start, aligned.length)) !== null;
  }

  /** An owner with a duty stands in these words: they are text, not a heading. */
  #givesWork(start: number, end: number): boolean {
    const reading = readClause(this.#given.forms, { start, end }, this.#mentions);
    return reading.owned;
  }

  #aligned(start: number, end: number): string {
    return this.#given.forms.aligned.slice(start, end);
  }
}

/** Dashes or points stand below the first line of an item. */
function opensDashes({ blocks, children }: ItemNode): boolean {
  return children.length > 0 || (blocks[1] !== undefined && blocks[1].bullet !== null);
}

/** 'Thái Nguyên, Cao Bằng và Hà Tĩnh': names and nothing else. */
function listsPlaces(words: string): boolean {
  return words.replace(/[\s.]+$/u, '').split(/,\s*/u).every((name) => /^\p{Lu}/u.test(name) && name.length <= LONGEST_PLACE);
}
