/** Rounds whose units stand in one place and their time in another: under the same caption, by the number of a point, or in an annex. */
import type { ReadRound, Span } from '../../../model/reading.ts';
import { foldWords } from '../../fold-text.ts';
import type { ItemNode } from '../items/item-tree.ts';
import { pointsNamed } from '../items/point-references.ts';
import { startWords, words } from '../patterns.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import { claimOf, type ListedReading } from './listed-rounds.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import { isInspectionLine, type LineFacts, opensInspection } from './round-lines.ts';
import { isVisit } from './round-spans.ts';
import { isNamedIn } from './round-units.ts';
import { withOwnDays } from './unit-days.ts';

const howMany = words(ROUND.howMany);
const listsThem = new RegExp(ROUND.listsThem, 'iu');
const meets = startWords(ROUND.meets);
const listedInAnnex = words(ROUND.listedInAnnex, 'iu');

/** A line that says when, and the point it says that of. */
interface Pointing {
  line: LineFacts;
  point: ItemNode;
}

/** The lines of a whole plan, and the rounds found so far. */
export class RoundsApart {
  readonly #lines: readonly LineFacts[];
  readonly #told: readonly ReadRound[];
  readonly #isTold: (line: Span) => boolean;
  readonly #timed: readonly LineFacts[];
  readonly #pointing: readonly Pointing[];

  /**
   * @param nodes the points that the lines stand in
   * @param told the rounds found so far; those without a time, as a table of units leaves them, take the time that stands under their name
   * @param isTold whether a line belongs to a round already
   */
  constructor(lines: readonly LineFacts[], nodes: readonly ItemNode[], told: readonly ReadRound[], isTold: (line: Span) => boolean) {
    this.#lines = lines;
    this.#told = told;
    this.#isTold = isTold;
    this.#timed = lines.filter(({ units, window }) => units.length === 0 && window !== null);
    this.#pointing = this.#timed.flatMap((line) => pointedAt(line, nodes).map((point) => ({ line, point })));
  }

  /** Gives the rounds found so far their times, and reads those of units and times that find each other. */
  read(path: readonly string[]): ListedReading {
    const read: ListedReading = { rounds: [], spans: [], counts: [] };
    read.spans.push(...this.#fillOpen());
    this.#widen();
    read.spans.push(...this.#listedInAnnex().map(claimOf));
    for (const line of this.#lines.filter((one) => one.units.length > 0 && one.window === null && !this.#isTold(one))) this.#pair(line, path, read);
    return read;
  }

  /** 'Giám sát gián tiếp qua báo cáo đối với: A, B và C': those that no round has, whenever that is; what they owe for it is their work. */
  untimed(path: readonly string[]): ListedReading {
    const known = this.#told.flatMap(({ units }) => units).map(({ name }) => foldWords(name));
    const isOpen = ({ units, window, before }: LineFacts): boolean => units.length > 1 && window === null && before !== '';
    const inspects = (line: LineFacts): boolean => isInspectionLine(line) || (opensInspection(line.heading) && listsThem.test(line.text));
    const lines = this.#lines.filter((line) => isOpen(line) && inspects(line) && !this.#isTold(line) && !line.units.some((unit) => isNamedIn(known, unit)));
    const rounds = lines.map(({ before, units, start, end }) => ({ name: cutHeading([before]), kind: kindOf([...path, before]), content: null, window: null, units, source: { start, end } }));
    return { rounds, spans: [], counts: [] };
  }

  /** The time of rounds that have none: under their name, or the one time that the whole plan has. */
  #fillOpen(): Span[] {
    const open = this.#told.filter(({ window }) => window === null);
    const only = this.#lines.filter((line) => line.onlyTime && line.window !== null && !this.#isTold(line));
    return open.flatMap((round) => {
      const name = foldWords(round.name);
      // 'PHỤ LỤC 1 CẤP MẦM NON' and 'Cấp Mầm non: ngày 09 và 10/5'
      const time = this.#timeUnder(name) ?? this.#timed.find(({ caption }) => caption.includes(' ') && ` ${name} `.includes(` ${caption} `));
      round.window = time?.window ?? (only.length === 1 && open.length === 1 ? (only[0]?.window ?? null) : null);
      return time ? [claimOf(time)] : [];
    });
  }

  /** 'Đợt 1: từ ngày 13/4 đến ngày 24/4' and the day of each of its units in an annex: it lasts as long as its line says. */
  #widen(): void {
    for (const round of this.#told.filter(({ units, window }) => isVisit(window) || units.some(({ days }) => days))) {
      const whole = this.#lines.find(({ onlyTime, opener, window }) => onlyTime && opener !== null && foldWords(opener) === foldWords(round.name) && window?.fuzzy === false)?.window;
      if (!whole?.from || !whole.to || !round.window?.from || !round.window.to || round.window.from < whole.from || whole.to < round.window.to) continue;
      round.units = withOwnDays([round], whole);
      round.window = whole;
    }
  }

  /** 'Đợt 1: kiểm tra tại 06 đơn vị, từ ngày … đến ngày …', the units of which an annex lists. */
  #listedInAnnex(): LineFacts[] {
    const ends = new Set(this.#told.flatMap(({ window }) => (window ? [window.to] : [])));
    return this.#lines.filter((line) => line.units.length === 0 && (line.opener !== null
      ? line.window !== null && ends.has(line.window.to)
      : this.#told.length > 0 && isInspectionLine(line) && listedInAnnex.test(line.text)));
  }

  /** A line of units with the time or times that stand elsewhere. */
  #pair(line: LineFacts, path: readonly string[], into: ListedReading): void {
    const source = { start: line.start, end: line.end };
    const pointing = this.#pointing.filter(({ point }) => line.start >= point.start && line.end <= point.end).map((one) => one.line);
    const parts = inParts(line, pointing);
    if (parts.length > 0) {
      into.rounds.push(...parts.map(({ time, units }) => ({
        name: time.text.slice(0, time.caption.length), kind: kindOf([...path, line.heading, time.about]), content: null, window: time.window, units, source,
      })));
      into.spans.push(claimOf(line), ...parts.map(({ time }) => claimOf(time)));
      return;
    }
    const time = this.#timeUnder(line.caption) ?? this.#timeUnder(foldWords(line.team ?? '')) ?? this.#timeUnder(line.under) ?? pointing[0] ?? this.#ofTeams(line);
    if (!time) return;
    const heading = (meets.test(line.before.toLowerCase()) && line.heading) || (opensInspection(line.before) && line.before) || line.text;
    into.rounds.push({ name: line.team ?? cutHeading([heading]), kind: kindOf([...path, line.heading, line.text]), content: null, window: time.window, units: line.units, source });
    into.spans.push(claimOf(line), claimOf(time));
  }

  #timeUnder(caption: string): LineFacts | undefined {
    if (caption === '') return undefined;
    return this.#timed.find((other) => other.caption === caption) ?? this.#timed.find((other) => other.caption.includes(' ') && caption.startsWith(`${other.caption} `));
  }

  /** 'Thành lập 05 đoàn, làm việc từ … đến …' above 'Đoàn số 5: kiểm tra A và B' */
  #ofTeams(line: LineFacts): LineFacts | undefined {
    return line.team === null ? undefined : this.#lines.findLast((other) => other.founds && other.window !== null && other.start < line.start);
  }
}

/** 'Làm việc với các đơn vị nêu tại điểm a khoản 3 Mục II: từ ngày …': the points that a line names, else those that its paragraph does. */
function pointedAt({ text, about }: LineFacts, nodes: readonly ItemNode[]): ItemNode[] {
  const own = pointsNamed(text.toLowerCase(), nodes);
  return own.length > 0 ? own : pointsNamed(about.toLowerCase(), nodes);
}

/**
 * 'đợt 1 từ … (Đức Phổ, Mộ Đức); đợt 2 từ … (Sơn Hà)', 'đợt 1 … đối với 05 trường nêu trước, đợt 2 … đối với 04 trường còn lại': which of the
 * units each time is for; empty unless every unit has one.
 */
function inParts(line: LineFacts, pointing: readonly LineFacts[]): { time: LineFacts; units: ReadRound['units'] }[] {
  const times = pointing.filter(({ ofName }) => ofName);
  const counts = times.map(({ text }) => Number(howMany.exec(text.toLowerCase())?.[1] ?? 0));
  if (counts.length > 1 && !counts.includes(0) && counts.reduce((sum, count) => sum + count) === line.units.length) {
    return times.map((time, index) => {
      const from = counts.slice(0, index).reduce((sum, count) => sum + count, 0);
      return { time, units: line.units.slice(from, from + (counts[index] ?? 0)) };
    });
  }
  const parts = times.map((time) => {
    const named = (/\(([^()]+)\)/u.exec(time.text)?.[1] ?? '').split(/[,;]| và /u).map(foldWords).filter((name) => name !== '');
    return { time, units: line.units.filter(({ name }) => named.some((one) => foldWords(name) === one || foldWords(name).endsWith(` ${one}`))) };
  });
  return parts.length > 1 && parts.flatMap(({ units }) => units).length === line.units.length ? parts : [];
}
