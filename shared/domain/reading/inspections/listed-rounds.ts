/**
 * Rounds by their lines, where no caption says what is what: 'ĐỢT I (từ … đến …)' and a line for each unit, 'Tháng 5: giám sát
 * tại A, B', 'Huyện đoàn A: ngày 15/5'.
 */
import type { ReadRound, Span } from '../../../model/reading.ts';
import { foldWords } from '../../fold-text.ts';
import type { ItemNode } from '../items/item-tree.ts';
import { cutHeading, kindOf } from './round-kinds.ts';
import { belongsWith, isVisit, spanOf } from './round-spans.ts';
import { withOwnDays } from './unit-days.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import { isInspectionLine, type LineFacts, type RoundLines, opensInspection } from './round-lines.ts';

export interface ListedReading {
  rounds: ReadRound[];
  /** Paragraphs that belong to them. */
  spans: Span[];
  /** How many units the words say there are, where they do. */
  counts: { printed: number; counted: number; source: Span }[];
}

/** Neighbouring lines that one head, one time or one place in the paper holds together. */
interface Part {
  opener: LineFacts | null;
  lines: LineFacts[];
}

/** Reads rounds of the lines below a point, or of a whole paper. */
export class ListedRounds {
  readonly #lines: RoundLines;

  constructor(lines: RoundLines) {
    this.#lines = lines;
  }

  /**
   * The rounds that the lines of points tell.
   * @param path headings above, the title first
   */
  of(nodes: readonly ItemNode[], path: readonly string[]): ListedReading {
    const read: ListedReading = { rounds: [], spans: [], counts: [] };
    const { lines, used } = withNamedTimes(nodes.flatMap((node) => this.#lines.of(node)));
    for (const part of partsOf(lines)) takePart(part, path, read);
    read.spans.push(...used.map(claimOf));
    return read;
  }

  /** As of a point; a line that begins with its unit waits for the point above, which holds its neighbours too. */
  below(node: ItemNode, path: readonly string[]): ListedReading {
    const lines = this.#lines.of(node);
    return node.children.length === 0 && lines[0]?.unitsFirst ? { rounds: [], spans: [], counts: [] } : this.of([node], path);
  }
}

/** Lines of units with the time that another names theirs: 'Đoàn số 2 từ 16/11 đến 27/11' among several. */
function withNamedTimes(lines: readonly LineFacts[]): { lines: LineFacts[]; used: LineFacts[] } {
  const timeOf = ({ team, caption }: LineFacts): LineFacts | undefined => lines.find((one) => one.ofName && (one.caption === foldWords(team ?? '') || one.caption === caption));
  const open = (line: LineFacts): boolean => !line.ofName && line.units.length > 0 && line.window === null;
  const used = new Set(lines.filter(open).flatMap((line) => timeOf(line) ?? []));
  return { lines: lines.filter((line) => !used.has(line)).map((line) => (open(line) ? { ...line, window: timeOf(line)?.window ?? null } : line)), used: [...used] };
}

/** What of a line belongs to its round. */
export function claimOf({ start, until }: LineFacts): Span {
  return { start, end: until };
}

/** What a line says of how many units there are, and how many are found. */
function countOf(line: LineFacts, counted: number): ListedReading['counts'] {
  return line.printed === null ? [] : [{ printed: line.printed, counted, source: line }];
}

/** Adds the rounds of a part: one where it has a name, a team or a time of its own, else one for each time of its units. */
function takePart({ opener, lines }: Part, path: readonly string[], into: ListedReading): void {
  const held = opener ? [opener, ...lines] : lines;
  const withUnits = held.filter(({ units }) => units.length > 0);
  const first = withUnits[0];
  if (!first) return;
  const team = held.find((line) => line.team !== null && line.start <= first.start);
  const shared = held.find(({ units, window }) => units.length === 0 && window !== null);
  // 'Tháng 8: không bố trí' between months that have their units holds for none of them.
  const holds = shared && (shared.start < first.start || shared.onlyTime || withUnits.some(({ window }) => window === null));
  // 'ĐỢT 1' and a line for each day above its units
  const days = opener && opener.window === null ? held.filter(({ units, window, onlyTime }) => units.length === 0 && window !== null && onlyTime) : [];
  const common = opener?.window ?? (days.length > 1 ? spanOf(days) : holds ? shared.window : null);
  const groups = common || opener || team ? [withUnits] : byTime(withUnits);
  // 'Đợt cuối năm' and its units: the time stands elsewhere.
  const found = groups.filter((group) => opener !== null || common !== null || spanOf(group) !== null);
  if (found.length === 0) return;
  // What stands behind the units of a sentence is no matter: 'Giám sát đối với A, tiến hành trước kỳ họp giữa năm'.
  const told = path.map((heading) => withUnits.find(({ text, before }) => text === heading && before !== '')?.before ?? heading);
  const above = [...told, ...(opener ? [opener.text] : []), ...held.filter(isInspectionLine).map(({ text, before, units }) => (units.length > 0 && before !== '' ? before : text))];
  const start = groups.length === 1 ? held[0]?.start : undefined;
  for (const group of found) {
    const name = opener?.opener ?? team?.team ?? nameOf(group, path, groups.length > 1);
    const source = { start: start ?? group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
    const kind = kindOf([...above, ...group.flatMap(matterOf)]);
    const window = windowOf(group, common);
    into.rounds.push({ name, kind, content: null, window, units: withOwnDays(group, window), source });
  }
  const all = held.reduce((sum, { units }) => sum + units.length, 0);
  into.counts.push(...held.flatMap((line) => countOf(line, line.units.length || all)));
  into.spans.push(...[...found.flat(), ...held.filter((line) => line.onlyTime || line.members || line.heads || line === team || line === opener)].map(claimOf));
}

/** 'Tháng 5: giám sát chuyên đề quy chế làm việc tại …', 'kiểm tra A về việc nộp đoàn phí': what is looked at, behind the time or the units. */
function matterOf({ before, behind }: LineFacts): string[] {
  const matter = before.slice(before.indexOf(':') + 1).trim();
  return [...(behind === '' ? [] : [`${ROUND.inspects} ${behind}`]), ...(opensInspection(matter) ? [matter] : [])];
}

/** The days of all units say more than the month above them. */
function windowOf(group: readonly LineFacts[], common: ReadRound['window']): ReadRound['window'] {
  return common !== null && !group.every(({ window }) => isVisit(window)) ? common : spanOf(group);
}

/** Words that say more than that one goes somewhere. */
function saysMatter(words: string): boolean {
  return opensInspection(words) && words.includes(' ');
}

/** What a point tells in a sentence is called by what stands in front of its units, else by its heading. */
function nameOf([line]: readonly LineFacts[], path: readonly string[], oneOfSeveral: boolean): string {
  const own = line?.text === path.at(-1);
  const told = line && (own || (oneOfSeveral && line.caption !== '')) ? cutHeading([line.before]) : '';
  if (!own || saysMatter(told)) return told || cutHeading(path);
  // 'Làm việc với UBND tỉnh: ngày 28/5' is called so, 'Ngày 22, Đoàn làm việc với A' by what stands above it.
  const whole = line?.caption === '' ? '' : cutHeading(path);
  return whole.length > 0 && !/\d/u.test(whole) ? whole : cutHeading(path.slice(0, -1)) || told;
}

/** A new part begins with the name of a round or a team, and with a time where another time already stands beside units. */
function partsOf(lines: readonly LineFacts[]): Part[] {
  const parts: Part[] = [{ opener: null, lines: [] }];
  for (const line of lines) {
    const part = parts.at(-1);
    if (!part) break;
    if (line.opener !== null) parts.push({ opener: line, lines: [] });
    else if (beginsAnew(part, line)) parts.push({ opener: null, lines: [line] });
    else part.lines.push(line);
  }
  return parts;
}

/** 'Tháng 5', units, 'Tháng 9', units; or units, time, units, time; or a team each. */
function beginsAnew({ opener, lines }: Part, line: LineFacts): boolean {
  const units = lines.findIndex((one) => one.units.length > 0);
  if (opener?.window) return false;
  // 'ĐỢT 1' and day by day the units of each
  if (opener && line.onlyTime && isVisit(line.window) && lines.some((one) => one.onlyTime && isVisit(one.window))) return false;
  // 'Thời gian: từ … đến …, chia thành hai tổ:' holds for every team below it that has no time of its own.
  const first = lines.findIndex((one) => one.team !== null || one.units.length > 0);
  const shared = lines.findIndex((one) => one.units.length === 0 && one.team === null && one.window !== null);
  if (line.team !== null && line.window === null && shared >= 0 && (first < 0 || shared < first)) return false;
  if (line.team !== null && (units >= 0 || lines.some(({ window }) => window !== null))) return true;
  const isTime = line.units.length === 0 && line.window !== null;
  const time = lines.findIndex((one) => one.units.length === 0 && one.window !== null);
  if (time < 0 || units < 0) return false;
  return time < units ? isTime : line.units.length > 0;
}

/** Neighbours of one time are one round, and days that follow each other. */
function byTime(lines: readonly LineFacts[]): LineFacts[][] {
  const groups: LineFacts[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && belongsWith(group.at(-1)?.window ?? null, line.window)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
