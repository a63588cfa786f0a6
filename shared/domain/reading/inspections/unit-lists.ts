/** Lists of units that a line of an inspection plan ends with or goes on behind: names, places, what stands under one head. */
import type { ReadRound, Span } from '../../../model/reading.ts';
import type { Dictionary } from '../names/dictionary.ts';
import { MentionReader } from '../names/mentions.ts';
import type { Mention, TwoForms } from '../names/name-text.ts';
import { longestAt, matchAt, wordsAt } from '../patterns.ts';
import { PREDICATE, VERBS } from '../vocabulary/verbs.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import { headOfNames, type RoundUnits } from './round-units.ts';

export interface UnitList {
  units: ReadRound['units'];
  /** Where the list ends. */
  until: number;
  /** Times that stand behind several of the names, and how many names up to each. */
  days?: (Span & { names: number })[];
}

/** 'buổi sáng kiểm tra', '(1)' in front of a name. */
const lead = new RegExp(`(?:(?:${ROUND.beforeUnit})(?!\\p{L})[\\s:,-]*|\\(\\d{1,2}\\)\\s*)+`, 'uy');
const ASIDE = /\s*\([^()\n]{1,160}\)/uy;
const SEPARATOR = /\s*(?:[,;]\s*(?:và\s+|cùng\s+)?|(?<=\s)(?:và|cùng)\s+(?:với\s+)?)/uy;
/** Words that go on with a name which the table of names ends before: 'tại Quảng Ninh', '- Hướng nghiệp tỉnh'. */
const TAIL = new RegExp(`(?:\\s+(?!(?:${ROUND.noTail}|${ROUND.timeFollows})[\\s,])(?:[-–]\\s(?=\\p{Lu}))?[\\p{L}\\d&]+)+(?=\\s*(?:[,;.:(\\n]|$|\\s(?:${ROUND.and}|${ROUND.timeFollows})\\s))`, 'uy');
/** A full stop ends a name where a space is behind it. */
const LETTERS = `(?:[\\p{L}\\d'’-]|\\.(?=\\S))`;
const CAPITALS = new RegExp(`\\p{Lu}${LETTERS}*(?: (?!(?:${ROUND.noTail}|${ROUND.timeFollows}) )${LETTERS}+)*`, 'uy');
/** Words between two commas, or at the end, that begin with a capital. */
const REST_OF_NAME = /\p{Lu}\p{L}*(?: [\p{L}\d-]+){1,7}(?=\s*(?:[,;]|\.\s|\.?$))/uy;
const notRest = wordsAt(ROUND.notRest);
const NUMBERED = wordsAt(`${ROUND.numbered} \\d{1,3}`);
const place = wordsAt(ROUND.place);
const object = wordsAt(ROUND.object);
const LOW_WORDS = / (?:(?!(?:tại|ở|của|trên|thuộc) )\p{Ll}+ ){0,4}(?=\p{Lu})/uy;
/** 'Nhà thuốc bệnh viện số 2', 'lớp 12A1' */
const NUMBER_OF_THING = new RegExp(` (?:\\p{Ll}+ ){0,4}${ROUND.numbered} \\d{1,3}| (?:${ROUND.partOfThing}) \\d{1,2}(?![\\d/])| \\d{1,2}\\p{Lu}\\d{0,2}(?![\\p{L}\\d])`, 'uy');
/** There is but one of it: 'Thư viện', 'Căng tin'. */
const ONLY_ONE = /(?=\s*(?:[,;.(]|$))/uy;
/** 'phường 12' */
const NUMBER_OF_PLACE = / \d{1,2}(?![\d/]|\s\p{L})/uy;
const predicate = longestAt(PREDICATE);
const doing = longestAt(VERBS);
const timeFollows = wordsAt(ROUND.timeFollows);
const endOfList = new RegExp(`[.;(\\n]|:|\\s[-–]\\s(?=(?:${ROUND.timeFollows}|${ROUND.leaderBehind})(?!\\p{L}))|,? (?:${ROUND.timeFollows})(?!\\p{L})`, 'u');
const goers = wordsAt(ROUND.goers);
const goesHimself = wordsAt(ROUND.goesHimself);
const dayBehind = wordsAt(ROUND.dayBehind);
const meetWhom = new RegExp(ROUND.meetWhom, 'uy');
/** '(quý II)', '(ngày 08, 09/6; kiểm tra thêm …)' */
const timeInBrackets = new RegExp(ROUND.timeInBrackets, 'uy');
/** It begins with a capital and has another behind it. */
const OWN_NAME = /^\p{Lu}(?!.*(?: các | những ))[^:]* \p{Lu}/u;
const LONGEST_TAIL = 60;
const MOST_WORDS_OF_PLACE = 5;

/** Reads lists of inspected units. */
export class UnitLists {
  readonly #forms: TwoForms;
  readonly #units: RoundUnits;
  readonly #mentions: MentionReader;

  constructor(forms: TwoForms, dictionary: Dictionary, units: RoundUnits) {
    this.#forms = forms;
    this.#units = units;
    this.#mentions = new MentionReader(forms, dictionary);
  }

  /**
   * The list that begins at a place; null where none does.
   * @param bare words above say that places are listed, so that capitals alone are one: 'Hà Giang, Điện Biên'
   */
  at(start: number, end: number, bare: boolean): UnitList | null {
    const units: ReadRound['units'] = [];
    let at = start;
    const days: (Span & { names: number })[] = [];
    let until = start;
    let told = start;
    for (;;) {
      at += matchAt(lead, this.#forms.aligned, at)?.[0].length ?? 0;
      const part = at < end ? (this.#sameKind(units.at(-1)?.name, at, end) ?? this.#part(at, end, bare, units.length)) : null;
      const before = units.at(-1);
      const goesOn = part || units.length < 2 ? null : this.#goesOn(until, at, end);
      if (before && goesOn) {
        units[units.length - 1] = this.#units.unit(`${before.name}${goesOn}`);
        until += goesOn.length;
      } else if (!part) break;
      else {
        days.push(...(part.days ?? []).map((one) => ({ ...one, names: one.names + units.length })));
        units.push(...part.units);
        until = part.until;
      }
      const day = this.#forms.aligned[until] === ' ' ? matchAt(dayBehind, this.#forms.aligned, until + 1) : null;
      const aside = day ? until + 1 + day[0].length : until + (matchAt(ASIDE, this.#forms.aligned, until)?.[0].length ?? 0);
      const timed = day ? null : this.#timeInBrackets(until);
      if (day) days.push({ start: until + 1, end: aside, names: units.length });
      else if (timed) days.push({ ...timed, names: units.length });
      if (day || timed) told = aside;
      const separator = matchAt(SEPARATOR, this.#forms.aligned, aside);
      // '… trong tháng 5/2026; Ban sẽ có công văn': behind the time of all of them another sentence begins.
      if (!separator || (day && days.length === 1 && separator[0].startsWith(';') && !/^ngày|[^\p{L}]ngày/u.test(day[0]))) break;
      at = aside + separator[0].length;
    }
    // The day behind the last unit belongs to the list only where others have one too.
    return units.length > 0 && until <= end ? { units, until: days.length > 1 ? Math.max(until, told) : until, days: days.length > 1 ? days : [] } : null;
  }

  /** The units of a cell, whatever their names look like. */
  inCell(start: number, end: number): ReadRound['units'] {
    return this.#units.inCell(start, end);
  }

  /** '…, Đoàn cơ sở Viện Nghiên cứu Chiến lược, Chính sách Công Thương': what is no unit of its own goes on with the name before it. */
  #goesOn(until: number, at: number, end: number): string | null {
    if (!/^,\s*$/u.test(this.#forms.text.slice(until, at))) return null;
    const name = matchAt(REST_OF_NAME, this.#forms.text, at)?.[0] ?? '';
    const verb = Array.from(name.matchAll(/(?<= )\p{Ll}\S*/gu)).some((word) => matchAt(predicate, this.#forms.aligned, at + word.index) !== null);
    return name === '' || at + name.length > end || verb || matchAt(notRest, this.#forms.aligned, at) !== null ? null : this.#forms.text.slice(until, at + name.length);
  }

  #part(start: number, end: number, bare: boolean, before: number): UnitList | null {
    return this.#underHead(start, end) ?? this.#named(start, end, before) ?? this.#placed(start, end) ?? (bare ? this.#bare(start, end) : this.#known(start, end));
  }

  /** 'Chi đoàn Tổ dân phố số 1 và số 3' */
  #sameKind(before: string | undefined, start: number, end: number): UnitList | null {
    const number = matchAt(NUMBERED, this.#forms.aligned, start)?.[0];
    const head = before === undefined ? null : /^(.+ )\p{L}+ \d+$/u.exec(before)?.[1];
    return number && head && start + number.length <= end ? { units: [this.#units.unit(`${head}${number}`)], until: start + number.length } : null;
  }

  /** 'các huyện đoàn A, B', 'Hội LHTN Việt Nam các huyện: A, B': one in each. */
  #underHead(start: number, end: number): UnitList | null {
    const raw = this.#forms.text.slice(start, end);
    const head = headOfNames(raw);
    if (!head) return null;
    const stop = endOfList.exec(raw.slice(head[0].length));
    const until = stop ? start + head[0].length + stop.index : end;
    const units = this.#units.unitsIn(start, until);
    return units.length > 0 ? { units, until } : null;
  }

  /** @param before how many names the list has already */
  #named(start: number, end: number, before: number): UnitList | null {
    const listed = this.#withoutDoer(this.#mentions.listAt(start, end), before);
    const names = this.#beforeGoers(listed);
    const last = names.at(-1);
    if (!last || names.some((one) => one.kind !== 'person' && !this.#isInspected(one))) return null;
    const tail = this.#tail(last.end, end, matchAt(object, this.#forms.aligned, last.start)?.[0].length === last.end - last.start);
    const days = names.slice(0, -1).flatMap((one, index) => {
      const day = this.#timeInBrackets(one.end);
      return day ? [{ ...day, names: index + 1 }] : [];
    });
    return { units: names.map((one) => this.#units.unit((one === last ? `${one.name}${tail}` : one.name).replace(ROUND.personBeside, '').replace(ROUND.asOneBody, ''))), until: last.end + tail.length, days };
  }

  /** '…; Đảng ủy xã A; đồng chí bí thư đảng ủy xã này': a person ends the list, unless it says of which body; empty where one begins it. */
  #beforeGoers(listed: readonly Mention[]): readonly Mention[] {
    let holder = false;
    const ends = listed.findIndex((one) => {
      holder = one.kind === 'person' && this.#isHolder(one, holder);
      return one.kind === 'person' && !holder;
    });
    return ends < 0 ? listed : listed.slice(0, ends);
  }

  /** 'Đối với A, B và C, Ban Dân tộc xem xét báo cáo': the last is none of the list, but does something. */
  #withoutDoer(names: readonly Mention[], before: number): readonly Mention[] {
    const last = names.at(-1);
    return before + names.length > 2 && last && matchAt(doing, this.#forms.aligned, last.end + 1)
      && ![timeFollows, dayBehind, meetWhom].some((pattern) => matchAt(pattern, this.#forms.aligned, last.end + 1)) ? names.slice(0, -1)
      : names;
  }

  /** A unit by name, no team that goes there; 'Ban Chỉ đạo 389 huyện Hướng Hóa' is one, whatever it is called elsewhere. */
  #isInspected(mention: Mention): boolean {
    const { name, kind, start } = mention;
    if (matchAt(goers, this.#forms.aligned, start)) return false;
    if (kind === 'person') return this.#isHolder(mention, false);
    return kind === 'unit' || (kind === 'group' && (OWN_NAME.test(name.replace(ROUND.asOneBody, '')) || ROUND.oneOfMany.test(name)));
  }

  /** 'Giám sát đồng chí Bí thư Đảng ủy xã A về …': who is inspected himself, and does not lead it; so is who stands behind him. */
  #isHolder({ name, start, end }: Mention, behindHolder: boolean): boolean {
    const { aligned } = this.#forms;
    const led = behindHolder || ROUND.beforeHolder.test(aligned.slice(Math.max(0, start - 20), start));
    return led && ROUND.holder.test(name) && matchAt(goesHimself, aligned, end + 1) === null;
  }

  #timeInBrackets(at: number): Span | null {
    const timed = matchAt(timeInBrackets, this.#forms.aligned, at);
    return timed ? { start: at + timed[0].length - (timed[1]?.length ?? 0), end: at + timed[0].length } : null;
  }

  /**
   * What goes on with a name and is nothing that is done.
   * @param thing the name is only the kind of a thing, so that a verb may say what it does: 'Cơ sở sản xuất nem Thành Công'
   */
  #tail(from: number, end: number, thing = false): string {
    const tail = matchAt(TAIL, this.#forms.text, from)?.[0] ?? '';
    if (tail.length > LONGEST_TAIL || from + tail.length > end) return '';
    // 'Trung tâm Sản xuất thiết bị đo điện tử Điện lực miền Trung': in front of a capital one syllable is no duty yet.
    const lastCapital = tail.search(/\p{Lu}\S*[^\p{Lu}]*$/u);
    for (const word of tail.matchAll(/\S+/gu)) {
      const verb = ROUND.inName.test(word[0]) ? null : matchAt(predicate, this.#forms.aligned, from + word.index);
      if (verb && ((verb[0].includes(' ') && !thing) || word.index > lastCapital)) return '';
    }
    return tail;
  }

  /** 'Xã Khánh Hợp', 'phường 12', 'tỉnh Lào Cai', 'Hồ chứa nước Kẻ Gỗ'. */
  #placed(start: number, end: number): UnitList | null {
    // 'Cửa hàng tự chọn Minh Tâm': what it sells stands in low letters between its kind and its name; 'làng nghề' is no 'làng'.
    const kinds = { place: matchAt(place, this.#forms.aligned, start), object: matchAt(object, this.#forms.aligned, start) };
    const level = (kinds.object?.[0].length ?? 0) > (kinds.place?.[0].length ?? 0) ? null : kinds.place;
    const thing = level ? null : kinds.object;
    const kindEnd = start + ((level ?? thing)?.[0].length ?? 0);
    const gap = kindEnd === start ? 0 : (matchAt(thing ? LOW_WORDS : / (?=\p{Lu})/uy, this.#forms.text, kindEnd)?.[0].length ?? 0);
    const numbered = kindEnd === start ? 0 : (matchAt(thing ? NUMBER_OF_THING : NUMBER_OF_PLACE, this.#forms.text, kindEnd)?.[0].length ?? 0);
    // 'Công trường Nhà máy Nhiệt điện Thái Bình 2'
    const only = thing !== null && /\p{Lu}/u.test(this.#forms.text[start] ?? '') && matchAt(ONLY_ONE, this.#forms.text.slice(0, end), kindEnd) !== null;
    const name = numbered > 0 || only ? { until: kindEnd + numbered } : gap > 0 ? (this.#bare(kindEnd + gap, end) ?? (thing ? this.#body(kindEnd + gap, end) : null)) : null;
    return name ? { units: [this.#units.unit(this.#forms.text.slice(start, name.until))], until: name.until } : null;
  }

  #body(start: number, end: number): { until: number } | null {
    const [first] = this.#mentions.listAt(start, end);
    return first && this.#isInspected(first) ? { until: first.end + this.#tail(first.end, end).length } : null;
  }

  /** 'Điện Biên': a place that the dictionary has a unit of. */
  #known(start: number, end: number): UnitList | null {
    const place = this.#bare(start, end);
    return place && this.#units.knows(place.units[0]?.name ?? '') ? place : null;
  }

  #bare(start: number, end: number): UnitList | null {
    const name = matchAt(CAPITALS, this.#forms.text, start)?.[0].replace(/[.\s]+$/u, '') ?? '';
    const words = name.split(' ');
    if (name.length < 2 || start + name.length > end || words.length > MOST_WORDS_OF_PLACE || words.some((word) => !/^[\p{Lu}\d-]/u.test(word))) return null;
    return { units: [this.#units.unit(name)], until: start + name.length };
  }
}
