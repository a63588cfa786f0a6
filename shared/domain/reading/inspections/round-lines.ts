/** What a line of an inspection plan says by itself: the name of a round, units and nothing else, a time and nothing else. */
import type { Deadline, ReadRound } from '../../../model/reading.ts';
import type { ItemNode } from '../items/item-tree.ts';
import { MentionReader } from '../names/mentions.ts';
import type { Dictionary } from '../names/dictionary.ts';
import type { TwoForms } from '../names/name-text.ts';
import { skipAll, startWords } from '../patterns.ts';
import { findDeadlines } from '../times/deadlines.ts';
import type { TimeContext } from '../times/time-context.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import type { RoundUnits } from './round-units.ts';
import type { RoundWindows } from './round-windows.ts';

export interface LineFacts {
  start: number;
  end: number;
  text: string;
  /** 'ĐỢT I', as printed. */
  opener: string | null;
  units: ReadRound['units'];
  window: Deadline | null;
}

interface UnitList {
  /** Where the names begin. */
  start: number;
  units: ReadRound['units'];
  /** The time behind them: 'Huyện đoàn A: ngày 15/5'. */
  window: Deadline | null;
}

/** Letters; what is longer than thirty units with their heads is a story. */
const LONGEST_LINE = 1500;
const roundName = startWords(ROUND.name);
const team = startWords(ROUND.team);
const inspects = startWords(ROUND.inspection);
const windowHead = startWords(ROUND.window);
const where = new RegExp(ROUND.where, 'gu');
const ownersCaption = new RegExp(`(?<!\\p{L})(?:${ROUND.ownersCaption})\\s*:`, 'u');
const beforeTime = new RegExp(`^[^\\p{L}\\d]*(?:(?:${ROUND.beforeTime})[^\\p{L}\\d]*)*$`, 'u');

/** Whether a line says what is inspected, and so of which kind a round is. */
export function isInspectionLine({ text, units }: LineFacts): boolean {
  return units.length === 0 && inspects.test(text.toLowerCase());
}

/** Reads the lines of points. */
export class RoundLines {
  readonly #forms: TwoForms;
  readonly #time: TimeContext;
  readonly #units: RoundUnits;
  readonly #windows: RoundWindows;
  readonly #mentions: MentionReader;

  constructor(forms: TwoForms, time: TimeContext, dictionary: Dictionary, units: RoundUnits, windows: RoundWindows) {
    this.#forms = forms;
    this.#time = time;
    this.#units = units;
    this.#windows = windows;
    this.#mentions = new MentionReader(forms, dictionary);
  }

  /** The lines of a point and of all below it, in order of the text. */
  of(node: ItemNode): LineFacts[] {
    const headed = windowHead.test(this.#aligned(node.blocks[0]));
    return [
      ...node.blocks.map((block) => this.#facts(block.start, block.end, headed)),
      ...node.children.flatMap((child) => this.of(child)),
    ].toSorted((one, other) => one.start - other.start);
  }

  #aligned(span: { start: number; end: number } | undefined): string {
    return span ? this.#forms.aligned.slice(span.start, span.end) : '';
  }

  /** @param ofTime the head above says that the line is a time */
  #facts(start: number, end: number, ofTime: boolean): LineFacts {
    const aligned = this.#forms.aligned.slice(start, end);
    const named = roundName.exec(aligned);
    const behind = start + ((named ?? team.exec(aligned))?.[0].length ?? 0);
    const text = this.#forms.text.slice(start, end);
    const list = this.#listIn(behind, end);
    const window = list ? (list.window ?? this.#timeIn(behind, list.start, named !== null))
      : ofTime || named || windowHead.test(aligned) ? this.#windows.windowIn(behind, end) : this.#onlyTime(start, end);
    return { start, end, text, opener: named ? text.slice(0, named[0].length).trim() : null, units: list?.units ?? [], window };
  }

  /** A time in front of names: 'Tháng 5/2026: giám sát tại A'. Further back it is the time of something else, unless a round is named. */
  #timeIn(start: number, end: number, named: boolean): Deadline | null {
    const aligned = this.#forms.aligned.slice(start, end);
    const first = findDeadlines(aligned, this.#time, true)[0];
    return first && (named || beforeTime.test(aligned.slice(0, first.start))) ? this.#windows.windowIn(start, end) : null;
  }

  #onlyTime(start: number, end: number): Deadline | null {
    return this.#isTime(this.#forms.aligned.slice(start, end)) ? this.#windows.windowIn(start, end) : null;
  }

  #isTime(aligned: string): boolean {
    const found = findDeadlines(aligned, this.#time, true);
    const first = found[0];
    const last = found.at(-1);
    return first !== undefined && last !== undefined && beforeTime.test(aligned.slice(0, first.start)) && /^[^\p{L}\d]*(?:\(|$)/u.test(aligned.slice(last.end));
  }

  /** The names that a line ends with, but for their time: from its start, behind a colon, behind 'tại'. */
  #listIn(start: number, end: number): UnitList | null {
    const aligned = this.#forms.aligned.slice(start, end);
    if (aligned.length > LONGEST_LINE || ownersCaption.test(aligned)) return null;
    const places = [0, ...Array.from(aligned.matchAll(/:/gu), ({ index }) => index + 1), ...Array.from(aligned.matchAll(where), (match) => match.index + match[0].length)];
    for (const place of places.toSorted((one, other) => one - other)) {
      const list = this.#listAt(skipAll(/[\s()]/u, this.#forms.text, start + place, end), end);
      if (list) return list;
    }
    return null;
  }

  #listAt(start: number, end: number): UnitList | null {
    const names = this.#mentions.listAt(start, end);
    const aligned = this.#forms.aligned.slice(start, end);
    const shared = ROUND.sharedHead.test(aligned) || ROUND.ofLevel.test(this.#forms.text.slice(start, end));
    if (!shared && (names.length === 0 || names.some(({ kind }) => kind !== 'unit'))) return null;
    const until = shared ? start + (/[.:(]|\s[-–]\s/u.exec(aligned.replace(/^[^:]*:/u, (head) => head.replace(':', ' ')))?.index ?? aligned.length) : (names.at(-1)?.end ?? start);
    const behind = this.#forms.aligned.slice(until, end);
    const dated = this.#isTime(behind);
    if (!dated && !/^[\s.;,]*(?:\([^()]*\)[\s.;,]*)?$/u.test(behind)) return null;
    const units = this.#units.unitsIn(start, until);
    return units.length === 0 ? null : { start, units, window: dated ? this.#windows.windowIn(until, end) : null };
  }
}
