/** The list of units an inspection names: 'Tỉnh đoàn Nghệ An, Thanh Hóa và Đoàn Khối …', '11 đơn vị: …', 'Huyện đoàn: A, B'. */
import { foldWords } from '../../fold-text.ts';
import type { InspectedUnit, ReadRound } from '../../../model/reading.ts';
import { unitIdOf, type Dictionary } from '../names/dictionary.ts';
import { MentionReader } from '../names/mentions.ts';
import type { TwoForms } from '../names/name-text.ts';
import { skipAll, startWords, words } from '../patterns.ts';
import type { TimeContext } from '../times/time-context.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';

const unitHead = words(ROUND.unitHead);
const place = startWords(ROUND.place);
const notRest = startWords(`${ROUND.notRest}|${ROUND.object}|${ROUND.goers}`);
const seated = startWords(ROUND.seated);
const cellOf = startWords(ROUND.cellOf);
const placeBehind = new RegExp(`(?:^| )(?:${ROUND.place})$`, 'u');

/** 'Trường THCS Xuân Diệu, phường Mỹ Tho': where it lies. */
const COMMUNE = new RegExp(`^(?:${ROUND.commune}) \\p{Lu}`, 'u');
const TWO_CAPITALS = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** 'Tân Phong', 'thôn Bản Pẻn' */
const BEGINS_NAME = new RegExp(`^(?:(?:${ROUND.partOfCommune}) [\\p{Lu}\\d]|\\p{Lu})`, 'u');

/** 'các phường Tân Phong, Bửu Long': what stands in front of each name, and how long it is; null where a list has none. */
export function headOfNames(list: string): RegExpExecArray | null {
  const head = ROUND.ofLevel.exec(list) ?? ROUND.sharedHead.exec(list.toLowerCase());
  return head && BEGINS_NAME.test(list.slice(head[0].length)) ? head : null;
}

/** Whether a unit is one of those named so far, as folded words; a schedule says 'Chư Sê' of 'Hội Nông dân huyện Chư Sê'. */
export function isNamedIn(known: readonly string[], { name }: Pick<InspectedUnit, 'name'>): boolean {
  const own = foldWords(name);
  return known.some((whole) => whole === own || whole.endsWith(` ${own}`));
}

/** Reads lists of inspected units. */
export class RoundUnits {
  readonly #forms: TwoForms;
  readonly #time: TimeContext;
  readonly #dictionary: Dictionary;
  readonly #mentions: MentionReader;

  constructor(forms: TwoForms, time: TimeContext, dictionary: Dictionary) {
    this.#forms = forms;
    this.#time = time;
    this.#dictionary = dictionary;
    this.#mentions = new MentionReader(forms, dictionary);
  }

  /** A list of names: commas and 'và', ended by a full stop. A name of the dictionary keeps its own commas and 'và'. */
  unitsIn(start: number, end: number): { name: string; unitId: string | null }[] {
    const raw = this.#forms.text.slice(start, end);
    const whole = this.#wholeList(start, end);
    if (whole.length > 0) return whole;
    const stop = /\.(?=\s+[("\p{Lu}]|\s*$)/u.exec(raw);
    let list = (stop && !/(?:TP|Tp)$/u.test(raw.slice(0, stop.index)) ? raw.slice(0, stop.index) : raw).trim().replace(/\([^)]*\)/gu, '').replace(/[.;\s]+$/u, '');
    // '03 Chi cục Thuế các huyện: A, B'; '06 chi bộ tổ dân phố: Tây Sơn 1, Tây Sơn 2' counts them and calls them so.
    list = list.replace(/^\d{1,3} (?=\p{Lu})/u, '');
    if (!ROUND.sharedHead.test(list.toLowerCase())) list = list.replace(/^\d{1,3} \p{Ll}[^:,;]{2,60}: *(?=\p{Lu})/u, '');
    const shared = ROUND.sharedHead.exec(list.toLowerCase());
    // 'Hội LHTN Việt Nam các tỉnh: Hà Giang, Nghệ An': one in each
    const ofLevel = ROUND.ofLevel.exec(list);
    const head = ofLevel ? `${ofLevel[1] ?? ''} ${ofLevel[2] ?? ''}`
      : shared ? list.slice(shared[0].indexOf(shared[1] ?? ''), shared[0].indexOf(shared[1] ?? '') + (shared[1]?.length ?? 0)) : null;
    list = list.slice((ofLevel ?? shared)?.[0].length ?? 0);
    const units: { name: string; unitId: string | null }[] = [];
    let inner: string | null = null;
    for (const counted of this.#parts(list)) {
      const part = counted.replace(/^\s*\d{1,3} (?=\p{Lu})/u, '');
      // '…; các huyện đoàn: Hoằng Hóa, Quảng Xương': from here on of one kind, up to a name with a head of its own
      const level = ROUND.ofLevel.exec(part.trim());
      const opens = level ?? ROUND.sharedHead.exec(part.trim().toLowerCase());
      if (opens) inner = level ? `${level[1] ?? ''} ${level[2] ?? ''}` : (opens[1] ?? null);
      const bare = (opens ? part.trim().slice(opens[0].length) : part).trim().replace(ROUND.joiner, '').replace(ROUND.levelHead, '').trim();
      if (!/\p{Lu}/u.test(bare) || bare.length > 120) continue;
      // 'Đoàn các xã: Tháp Mười, Trường Xuân': a place, whatever its first word is elsewhere
      const ownHead = !(placeBehind.test((inner ?? head) ?? '') && TWO_CAPITALS.test(bare)) && (unitHead.test(bare.toLowerCase()) || this.#isUnit(bare));
      if (!opens && ownHead) inner = null;
      // 'Đoàn các xã A, B và thị trấn C': a place of another level has its own word for that.
      const kind = place.test(bare.toLowerCase()) ? (inner ?? head)?.replace(placeBehind, '').trim() : (inner ?? head);
      // 'Các chi bộ: thôn A, Trạm Y tế': cells within other bodies
      const within = typeof kind === 'string' && cellOf.test(kind) && !cellOf.test(bare.toLowerCase());
      const name = kind && (!ownHead || within) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${bare}` : bare;
      units.push({ name, unitId: this.#unitId(name) ?? this.#unitId(bare) });
    }
    return units;
  }

  /** The units of a cell: a cell of the Party or the Union that several bodies have together is one, 'Chi đoàn Trạm Y tế, Quân sự và Cơ quan Đảng ủy xã'. */
  inCell(start: number, end: number): ReadRound['units'] {
    const name = this.#forms.text.slice(start, end).trim();
    return ROUND.jointCell.test(this.#forms.aligned.slice(start, end).trim()) ? [this.unit(name)] : this.unitsIn(start, end);
  }

  /**
   * A list that holds nothing but bodies, whose names keep their own commas, or nothing but groups, which are no names to be
   * taken apart: 'Các huyện, thị, thành đoàn và đoàn trực thuộc'. Empty for others.
   */
  #wholeList(start: number, end: number): { name: string; unitId: string | null }[] {
    const { text } = this.#forms;
    const list = this.#mentions.listAt(skipAll(/\s/, text, start, end), end);
    const last = list.at(-1);
    if (!last || !/^[\s.;]*$/u.test(text.slice(last.end, end))) return [];
    // 'Khoa Phẫu thuật, Gây mê hồi sức': what is no body by itself goes on with a name
    const bodies = list.every(({ name, kind }) => kind === 'unit' && (list.length === 1 || this.#isUnit(name)));
    if (bodies && !headOfNames(text.slice(start, end).trim())) return list.map(({ name }) => this.unit(name));
    return list.every(({ kind, name }) => kind === 'group' && !headOfNames(name)) ? list.map(({ name }) => ({ name, unitId: null })) : [];
  }

  /** A unit of the house where the dictionary knows its name. */
  unit(name: string): ReadRound['units'][number] {
    const words = name.replace(/\s+/gu, ' ');
    return { name: words, unitId: this.#unitId(words) };
  }

  /** The dictionary has a unit of this name, perhaps of another time. */
  knows(name: string): boolean {
    return this.#dictionary.byName.has(foldWords(name));
  }

  #unitId(name: string): string | null {
    const id = unitIdOf(this.#dictionary, name, this.#time.issuedOn);
    if (id === null && this.#dictionary.byName.has(foldWords(name)) === false) return null;
    return id;
  }

  #parts(list: string): string[] {
    const pieces = list.replace(/\s+/gu, ' ').split(';').flatMap((segment) => this.#piecesOf(segment));
    const parts: string[] = [];
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] ?? '';
      const next = pieces[index + 1];
      const joined = next === undefined ? null : `${piece}, ${next.trim()}`;
      if (joined !== null && this.#dictionary.byName.has(foldWords(joined)) && !this.#dictionary.byName.has(foldWords(piece))) {
        parts.push(joined);
        index++;
      } else parts.push(piece);
    }
    return parts;
  }

  /** Between commas and 'và', where each piece is a name: 'Phẫu thuật, Gây mê hồi sức' goes on with the name before it, a place does not. */
  #piecesOf(all: string): string[] {
    const segment = all.replace(ROUND.personBeside, '').replace(ROUND.withinPlace, '');
    const shared = ROUND.sharedHead.test(segment.trim().toLowerCase()) || ROUND.ofLevel.test(segment);
    const pieces: string[] = [];
    for (const part of segment.split(',')) {
      for (const [index, piece] of this.#splitAtAnd(part).entries()) {
        const before = pieces.at(-1);
        const goesOn = this.#isRest(piece.trim()) || (before !== undefined && seated.test(before.toLowerCase()) && COMMUNE.test(piece.trim()));
        if (before !== undefined && !shared && goesOn) pieces[pieces.length - 1] = `${before}${index > 0 ? ` ${ROUND.joins} ` : ', '}${piece.trim()}`;
        else pieces.push(piece);
      }
    }
    return pieces;
  }

  /** Its second word is printed low, and it is no body by itself. */
  #isRest(piece: string): boolean {
    return /^\p{Lu}\p{Ll}* \p{Ll}/u.test(piece) && !unitHead.test(piece.toLowerCase()) && !place.test(piece.toLowerCase()) && !notRest.test(piece.toLowerCase()) && !this.#isUnit(piece);
  }

  /** 'Bệnh viện Đa khoa Sa Đéc' bears its own head. */
  #isUnit(name: string): boolean {
    return new MentionReader({ text: name, aligned: alignSpelling(name) }, this.#dictionary).listAt(0, name.length)[0]?.kind === 'unit';
  }

  /** 'Sở Nông nghiệp và Môi trường' is one body. */
  #isOneName(piece: string): boolean {
    const text = piece.trim();
    const list = new MentionReader({ text, aligned: alignSpelling(text) }, this.#dictionary).listAt(0, text.length);
    return list.length === 1 && list[0]?.end === text.length;
  }

  #splitAtAnd(piece: string): string[] {
    if (this.#dictionary.byName.has(foldWords(piece)) || this.#isOneName(piece)) return [piece];
    const match = ROUND.andName.exec(piece);
    return match ? [piece.slice(0, match.index), piece.slice(match.index + match[0].length)] : [piece];
  }
}
