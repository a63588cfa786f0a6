/** What a line of an inspection plan says by itself: the name of a round or a team, units, a time. */
import type { Deadline, ReadRound, Span } from '../../../model/reading.ts';
import { foldWords } from '../../fold-text.ts';
import type { ItemNode } from '../items/item-tree.ts';
import { cellsOf, headsRows, isUnitTable, saysWhen, type Table } from '../items/tables.ts';
import type { TwoForms } from '../names/name-text.ts';
import { startWords, words } from '../patterns.ts';
import type { TimeContext } from '../times/time-context.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import { LineLists, LONGEST_LINE } from './line-lists.ts';
import { LineTimes } from './line-times.ts';
import type { RoundWindows } from './round-windows.ts';
import { isWithin } from './round-spans.ts';
import { roleOf } from './team-members.ts';
import type { UnitLists } from './unit-lists.ts';

export interface LineFacts {
  start: number;
  end: number;
  text: string;
  /** 'ĐỢT I', as printed. */
  opener: string | null;
  /** 'Đoàn số 1', or a leader whom a round is given to: what stands below is one round, and bears this name. */
  team: string | null;
  /** What stands in front of the colon, folded: 'khu vuc tay nguyen'; empty for none. */
  caption: string;
  /** The short line without a colon that its point begins with: 'Kiểm tra cuối năm'; empty for none. */
  heading: string;
  /** … in front of the first line of its point. */
  under: string;
  units: ReadRound['units'];
  /** What stands in front of the units, without the word that leads to them: 'Giám sát quỹ đoàn' of 'Giám sát quỹ đoàn tại A'. */
  before: string;
  /** What is looked at there, behind them: 'việc nộp đoàn phí' of 'kiểm tra A về việc nộp đoàn phí'; empty for none. */
  behind: string;
  /** '04 đơn vị': how many it says there are. */
  printed: number | null;
  /** It begins with a unit: 'Huyện đoàn A: ngày 15/5'. */
  unitsFirst: boolean;
  window: Deadline | null;
  /** Up to where it speaks of the round; a duty of others may follow. */
  until: number;
  /** It says when and nothing else. */
  onlyTime: boolean;
  /** Who goes, and nothing else. */
  members: boolean;
  /** 'Lịch kiểm tra:' above days or units. */
  heads: boolean;
  /** 'Thành lập 05 đoàn kiểm tra': above what each of them does. */
  founds: boolean;
  /** The time of whom its caption names: 'Cụm 1 trong tháng 4' among others. */
  ofName: boolean;
  /** The whole paragraph of several of those: 'Kiểm tra theo điểm 1 mục II: đợt 1 …; đợt 2 …'; empty for all others. */
  about: string;
}

const LONGEST_CAPTION = 80;
const roundName = startWords(ROUND.name);
const team = startWords(ROUND.team);
const led = startWords(ROUND.led);
const foundsTeams = startWords(ROUND.foundsTeams);
const inspects = startWords(ROUND.inspection);
const windowHead = startWords(ROUND.window);
const unitsHead = startWords(ROUND.units);
const ofPlaces = words(ROUND.ofPlaces);
const nextRound = new RegExp(`(?<=[.;:] )(?:${ROUND.next})`, 'gu');
const leadsToUnits = new RegExp(`[\\s,]*(?:${ROUND.leadsToUnits})[\\s:]*$`, 'u');
const matterBehind = new RegExp(`${ROUND.matterBehind.source}([^.;:]{3,})`, 'u');
const leadsOver = new RegExp(ROUND.leadsOver, 'u');
const headOfLines = new RegExp(`^(?:${ROUND.headOfLines})[^:]{0,40}:\\s*$`, 'u');
const MOST_BEFORE_NAMED_TIME = 16;
const joined = new RegExp(`^(?:,| ${ROUND.joins}) $`, 'u');
const namedTime = new RegExp(ROUND.namedTime, 'gu');

/** Whether a line says what is inspected, and so of which kind a round is. */
export function isInspectionLine({ text }: LineFacts): boolean {
  return opensInspection(text);
}

/** Words that begin with 'kiểm tra', 'giám sát'. */
export function opensInspection(text: string): boolean {
  return inspects.test(text.toLowerCase());
}

/** 'Cụm 1 trong tháng 4/2026; Cụm 2 trong tháng 5/2026' */
export function namesTimes(aligned: string): boolean {
  return Array.from(aligned.matchAll(namedTime)).length > 1;
}

/** A short line without a colon above others. */
function headingOf(node: ItemNode, first: LineFacts | undefined): string {
  const alone = first && (node.blocks.length > 1 || node.children.length > 0) && first.units.length === 0 && first.text.length < LONGEST_CAPTION;
  return alone ? first.text : '';
}

/** How many units words say that follow: '04 đơn vị, gồm:'; null where they say nothing of it. */
export function printedIn(lead: string): number | null {
  const count = ROUND.count.exec(lead);
  if (!count || ROUND.ofEach.test(lead.slice(0, count.index))) return null;
  return Array.from(count[0].matchAll(ROUND.further), (match) => Number(match[1])).reduce((sum, more) => sum + more, Number(count[1]));
}

/** Reads the lines of points. */
export class RoundLines {
  readonly #forms: TwoForms;
  readonly #lists: UnitLists;
  readonly #listed: LineLists;
  readonly #windows: RoundWindows;
  readonly #times: LineTimes;

  constructor(forms: TwoForms, time: TimeContext, lists: UnitLists, windows: RoundWindows) {
    this.#forms = forms;
    this.#lists = lists;
    this.#windows = windows;
    this.#times = new LineTimes(forms, time, windows);
    this.#listed = new LineLists(forms, lists, windows, this.#times);
  }

  /**
   * The lines of a point and of all below it, in order of the text.
   * @param above how the heads above it begin: units or a time may be all that stands below
   */
  of(node: ItemNode, above: { ofTime: boolean; ofUnits: boolean } = { ofTime: false, ofUnits: false }): LineFacts[] {
    const first = this.#aligned(node.blocks[0]);
    const head = { ofTime: above.ofTime || windowHead.test(first), ofUnits: above.ofUnits || unitsHead.test(first) || ofPlaces.test(first) };
    const lines = node.blocks.flatMap((block) => this.#told(block, head));
    const opening = lines[0];
    // 'Kiểm tra liên đội, từ ngày 12/4 đến ngày 23/4' above its clusters
    if (opening && node.children.length > 0 && opening.units.length === 0 && isInspectionLine(opening)) opening.window ??= this.#timeApart(opening);
    const heading = headingOf(node, opening);
    const under = opening?.caption || foldWords(heading);
    return [
      ...lines.map((line) => ({ ...line, heading, under })),
      ...node.tables.filter((table) => isUnitTable(table) && !saysWhen(table)).flatMap((table) => this.#rowsOf(table)),
      ...node.children.flatMap((child) => this.of(child, head)),
    ].toSorted((one, other) => one.start - other.start);
  }

  /** 'Đợt 1 từ … kiểm tra A, B. Đợt 2 từ … kiểm tra C', 'tháng 10 làm việc với A; tháng 11 làm việc với B': a line of its own each. */
  #told({ start, end }: Span, head: { ofTime: boolean; ofUnits: boolean }): LineFacts[] {
    const whole = this.#facts(start, end, head);
    const named = this.#namedTimes(whole);
    if (named.length > 1) return named;
    const text = this.#forms.text.slice(start, end);
    const stops = text.length > LONGEST_LINE ? [] : Array.from(text.matchAll(nextRound), ({ index }) => start + index);
    if (stops.length === 0) return [whole];
    const parts = [start, ...stops].map((from, index) => this.#facts(from, stops[index] ?? end, head));
    // '…, khảo sát … tại A; khảo sát … tại B': in the same time
    for (const [index, part] of parts.entries()) if (opensInspection(part.text)) part.window ??= parts[index - 1]?.window ?? null;
    // 'Giám sát A về …; giám sát B về …. Thời gian: quý III'
    for (const [index, part] of [...parts.entries()].toReversed()) if (part.units.length > 0 && opensInspection(parts[index + 1]?.text ?? '')) part.window ??= parts[index + 1]?.window ?? null;
    const told = parts.filter(({ units, window }) => units.length > 0 && window !== null);
    // 'Các đồng chí đi cơ sở ít nhất 60 ngày. Từ ngày 01/7 đến ngày 20/7, Thường trực khảo sát tại A': one sentence of several
    return told.length > 1 || (told.length === 1 && told[0] !== parts[0] && whole.window === null) ? parts : [whole];
  }

  /** 'Thời gian: Cụm 1 trong tháng 4/2026; Cụm 2 trong tháng 5/2026': a line each, captioned by its name. */
  #namedTimes(whole: LineFacts): LineFacts[] {
    const { start, end } = whole;
    if (end - start > LONGEST_LINE) return [];
    const stops = Array.from(this.#forms.aligned.slice(start, end).matchAll(namedTime), ({ index, 0: name }) => ({ at: start + index, name }));
    // 'Cụm 1', 'Cụm 2' alone are no units.
    if (stops.length < 2 || whole.units.some(({ name }) => !stops.some((stop) => foldWords(stop.name) === foldWords(name)))) return [];
    let told: { window: Deadline; near: boolean } | null = null;
    const lines: LineFacts[] = [];
    // 'Đoàn số 1 và Đoàn số 2 từ …': the time behind the last holds for those joined to it.
    for (const [index, { at, name }] of [...stops.entries()].toReversed()) {
      const until = stops[index + 1]?.at ?? end;
      const own = this.#windows.windowIn(at + name.length, until);
      if (own) told = { window: own, near: own.source.start - at - name.length <= MOST_BEFORE_NAMED_TIME };
      else if (!joined.test(this.#forms.aligned.slice(at + name.length, until))) return [];
      if (!told?.near) return [];
      lines.unshift({
        ...whole, start: at, end: until, until, text: this.#forms.text.slice(at, until), opener: null, team: null, units: [], before: '', behind: '',
        unitsFirst: false, caption: foldWords(name), window: told.window, onlyTime: true, ofName: true, about: whole.text,
      });
    }
    return lines;
  }

  /** Units in a table that says no more of them. */
  #rowsOf(table: Table): LineFacts[] {
    return table.body.filter((row) => !headsRows(table, row)).flatMap((row) => cellsOf(table, row, 'unit')).map(({ start, end, text }) => ({
      start, end, text, opener: null, team: null, caption: '', heading: '', under: '', units: this.#lists.inCell(start, end), before: '', behind: '',
      printed: null, unitsFirst: true, window: null, until: end, onlyTime: false, members: false, heads: false, founds: false, ofName: false,
      about: '',
    }));
  }

  /** Behind a comma at its end; '… nhiệm kỳ 2021 - 2026' is the matter. */
  #timeApart({ start, end }: Span): Deadline | null {
    const time = this.#times.atEnd(start, end);
    return time && /[,:(]\s*$/u.test(this.#forms.text.slice(start, time.source.start)) ? time : null;
  }

  /** 'Tháng 7/2023: kiểm tra chéo, từ ngày 10/7 đến ngày 14/7, gồm: A, B': the days right in front of the units say more exactly when. */
  #timeInFront(start: number, names: number, named: boolean): Deadline | null {
    const whole = this.#times.timeIn(start, names, named);
    const near = this.#times.timeBefore(start, names);
    return whole && near && !isWithin(near, whole) ? whole : (near ?? whole);
  }

  #aligned(span: { start: number; end: number } | undefined): string {
    return span ? this.#forms.aligned.slice(span.start, span.end) : '';
  }

  #facts(start: number, end: number, head: { ofTime: boolean; ofUnits: boolean }): LineFacts {
    const aligned = this.#forms.aligned.slice(start, end);
    const text = this.#forms.text.slice(start, end);
    const named = roundName.exec(aligned);
    const goes = team.exec(aligned);
    const behind = start + ((named ?? goes)?.[0].length ?? 0);
    const colon = aligned.indexOf(':');
    const list = this.#listed.at(behind, end, head.ofUnits);
    // 'Kiểm tra cuối năm', 'Kiểm tra 6 tháng đầu năm' are names.
    const called = list === null && opensInspection(text) && !/[\d:]/u.test(aligned.replace(ROUND.halfYear, ''));
    const window = called ? null : list
      ? (list.window ?? this.#timeInFront(behind, list.start, named !== null))
      : this.#times.timeOf(behind, end, head.ofTime || named !== null);
    return {
      start, end, text,
      opener: named ? text.slice(0, named[0].length).trim() : null,
      team: goes ? text.slice(0, goes[0].length).trim() : led.test(aligned) ? text.slice(0, colon) : null,
      caption: foldWords(named ? text.slice(0, named[0].length) : colon > 0 && colon < LONGEST_CAPTION ? text.slice(0, colon) : ''),
      heading: '',
      under: '',
      units: list?.units ?? [],
      before: list ? text.slice(0, list.start - start).replace(leadsToUnits, '').trim() : '',
      behind: list ? (matterBehind.exec(aligned.slice(list.until - start))?.[1] ?? '') : '',
      printed: printedIn(aligned.slice(0, (list?.start ?? end) - start)),
      unitsFirst: list !== null && list.start - start < 3,
      window,
      until: list ? this.#times.endOfRound(Math.max(list.until, window?.source.end ?? 0), end) : end,
      onlyTime: list === null && (windowHead.test(aligned) || this.#times.isTime(aligned) || (colon > 0 && this.#times.isTime(aligned.slice(colon + 1)))),
      heads: list === null && (headOfLines.test(aligned) || leadsOver.test(aligned)),
      ofName: false,
      about: '',
      founds: list === null && foundsTeams.test(aligned),
      members: list === null && colon > 0 && roleOf(text.slice(0, colon)) !== null,
    };
  }
}
