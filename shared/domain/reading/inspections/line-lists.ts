/** The units that a line lists, and the time that stands with them. */
import type { Deadline, ReadRound } from '../../../model/reading.ts';
import type { TwoForms } from '../names/name-text.ts';
import { skipAll, startWords, words } from '../patterns.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import type { LineTimes } from './line-times.ts';
import { spanOf } from './round-spans.ts';
import type { RoundWindows } from './round-windows.ts';
import { withOwnDays } from './unit-days.ts';
import type { UnitLists } from './unit-lists.ts';

export interface Listed {
  /** Where the names begin. */
  start: number;
  until: number;
  units: ReadRound['units'];
  /** The time behind them: 'Huyện đoàn A: ngày 15/5'. */
  window: Deadline | null;
}

/** A place in a line behind which names may begin. */
interface Place {
  /** Letters from the start of the line. */
  at: number;
  /** Behind 'của': whose matter is looked at, so that several are meant. */
  ofMatter: boolean;
}

/** Letters; what is longer than thirty units with their heads is a story. */
export const LONGEST_LINE = 1500;
/** Letters behind a verb in which a name begins. */
const NEAR = 80;
/** Of a time right behind the units; before it 'trong', 'từ', a comma. */
const LONGEST_TIME = 90;
const generic = new RegExp(ROUND.generic, 'u');
const labelInLine = new RegExp(`(?<=[.;] )(?:${ROUND.units}):`, 'u');
const ofPlaces = words(ROUND.ofPlaces);
const where = new RegExp(ROUND.where, 'gu');
const verb = new RegExp(ROUND.verb, 'gu');
const meetWhom = new RegExp(`^ ${ROUND.meetWhom}`, 'u');
const opensWithInspection = startWords(ROUND.inspection);
const ownersCaption = new RegExp(`(?<!\\p{L}|${ROUND.ofTime})(?:${ROUND.ownersCaption})\\s*:`, 'u');
const leaderBehind = new RegExp(`^[\\s,;.\\-–(]*(?:${ROUND.leaderBehind})(?!\\p{L})`, 'u');
const timeFollows = new RegExp(`^\\s*[;,]\\s*(?:${ROUND.timeFollows})(?!\\p{L})`, 'u');
/** ', đơn vị xếp loại trung bình năm học trước' */
const saidOfUnit = new RegExp(`^, (?:${ROUND.saidOfUnit}) [^,;:.]{3,80}(?=,)`, 'u');
const timeInBrackets = new RegExp(`^${ROUND.timeInBrackets}(?=;)`, 'u');
/** 'Việc sử dụng quỹ của A và B': whose matter is looked at. */
const opensMatter = new RegExp(`^(?:[^:.;]{1,${NEAR}}: )?(?:${ROUND.opensMatter}) `, 'u');
const ofWhom = new RegExp(` ${ROUND.ofWhom} `, 'gu');
const teamGoes = new RegExp(ROUND.teamGoes, 'u');
const nothing = new RegExp(`^(?: ${ROUND.andOthers})?[\\s.;,]*(?:\\([^()]*\\)[\\s.;,]*)?$`, 'u');

/** Reads what lines list. */
export class LineLists {
  readonly #forms: TwoForms;
  readonly #lists: UnitLists;
  readonly #windows: RoundWindows;
  readonly #times: LineTimes;

  constructor(forms: TwoForms, lists: UnitLists, windows: RoundWindows, times: LineTimes) {
    this.#forms = forms;
    this.#lists = lists;
    this.#windows = windows;
    this.#times = times;
  }

  /**
   * The names of a line: from its start, behind a colon, behind 'tại'.
   * @param ofUnits a head above says that units stand here
   */
  at(start: number, end: number, ofUnits: boolean): Listed | null {
    const said = this.#forms.aligned.slice(start, end);
    const owners = ownersCaption.exec(said);
    // '… tại A, B. Trưởng đoàn: đồng chí C': the sentence of those who go is another one.
    const aligned = owners && /[.;] $/u.test(said.slice(0, owners.index)) ? said.slice(0, owners.index).trimEnd() : said;
    if (aligned.length > LONGEST_LINE || (owners && aligned === said)) return null;
    const places = this.#placesIn(start, aligned);
    // '- Khu vực miền Trung: từ ngày …; Trưởng đoàn: …' says when, and of whom it does so stands in front.
    for (const place of owners ? places.filter(({ at }) => at > 0) : places) {
      const listed = this.#behind(place, start, aligned, ofUnits);
      if (listed) return listed;
    }
    return null;
  }

  /** Where names may begin, in the order they are tried. */
  #placesIn(start: number, aligned: string): Place[] {
    const behind = (matches: Iterable<RegExpExecArray>): number[] => Array.from(matches, (match) => match.index + match[0].length);
    // 'làm Trưởng đoàn, kiểm tra Sở Y tế': the verb is printed low, the name with a capital.
    const verbs = Array.from(aligned.matchAll(verb)).filter((match) => this.#isVerb(start + match.index, start + match.index + match[0].length, match.index === 0));
    const timed = ROUND.timeAtStart.exec(aligned);
    const plain = [0, ...behind([...aligned.matchAll(/:/gu), ...(timed ? [timed] : []), ...aligned.matchAll(where), ...verbs])];
    const owned = opensMatter.test(aligned) ? behind(aligned.matchAll(ofWhom)) : [];
    const places = [...plain.map((at) => ({ at, ofMatter: false })), ...owned.map((at) => ({ at, ofMatter: true }))].toSorted((one, other) => one.at - other.at);
    // 'Cụm A kiểm tra Cụm B. Các đơn vị được kiểm tra: …'
    const label = labelInLine.exec(aligned);
    return label ? [{ at: label.index + label[0].length, ofMatter: false }, ...places] : places;
  }

  /** The names behind a place and their time, where what follows on them lets them be units. */
  #behind(place: Place, start: number, aligned: string, ofUnits: boolean): Listed | null {
    const before = aligned.slice(0, place.at);
    const end = start + aligned.length;
    const from = skipAll(/[\s()]/u, this.#forms.text, start + place.at, end);
    const list = this.#lists.at(from, end, (ofUnits && place.at > 0) || ofPlaces.test(before));
    // 'việc thực hiện kết luận của Bộ Chính trị' names whom the matter comes from.
    if (!list || generic.test(list.units[0]?.name ?? '') || (place.ofMatter && list.units.length < 2)) return null;
    // 'Sau khảo sát, Đoàn làm việc với UBND tỉnh; dự kiến trung tuần tháng 6'
    const led = place.at > 0 && (list.units.length > 1 || opensWithInspection.test(aligned) || teamGoes.test(before));
    const read = this.#ended(start, from, list.until, end, led);
    if (!read) return null;
    const days = list.days ?? [];
    const visits = days.map((day, index) => ({ window: this.#windows.windowIn(day.start, day.end), units: list.units.slice(days[index - 1]?.names ?? 0, day.names) }));
    const window = spanOf(visits);
    const units = window ? [...withOwnDays(visits, window), ...list.units.slice(days.at(-1)?.names)] : list.units;
    return { start: from, until: list.until, units, window: window ?? read.window };
  }

  /** 'kiểm tra Sở Y tế', 'giám sát các huyện đoàn'; 'Ban Kiểm tra' is none, and neither is 'kiểm tra việc'. */
  #isVerb(start: number, behind: number, opens: boolean): boolean {
    return (opens || /\p{Ll}/u.test(this.#forms.text[start] ?? '')) && ROUND.beginsName.test(this.#forms.text.slice(behind, behind + NEAR));
  }

  /** 'kiểm tra A, B về quản lý kinh phí vào tuần thứ hai của tháng 3': at the end of the sentence, or under its own caption in the next. */
  #behindMatter(until: number, end: number): { window: Deadline | null } | null {
    const later = this.#times.underCaption(until, end);
    if (later) return later;
    const stop = /\.(?=\s|$)/u.exec(this.#forms.aligned.slice(until, end));
    const own = this.#times.atEnd(until, stop ? until + stop.index : end);
    return own && { window: own };
  }

  /**
   * What may stand behind names that a line lists; null where they only begin a sentence.
   * @param ledTo a colon, 'tại' or a verb leads to several of them, or to one of an inspection
   */
  #ended(start: number, from: number, until: number, end: number, ledTo: boolean): { window: Deadline | null } | null {
    const behind = this.#forms.aligned.slice(until, end);
    if (this.#times.isTime(behind)) return { window: this.#windows.windowIn(until, end) };
    // '- LĐLĐ huyện A (ngày 08, 09/6; kiểm tra thêm công đoàn cơ sở B)'
    const timed = timeInBrackets.exec(behind);
    if (timed) return { window: this.#windows.windowIn(until + timed[0].length - (timed[1]?.length ?? 0), until + timed[0].length) };
    // 'Phòng Y tế, Căng tin (trong tháng 9 và tháng 10)'
    const bracket = /^\s*\(([^()]{4,90})\)[\s.;]*$/u.exec(behind)?.[1];
    if (bracket !== undefined && this.#times.isTime(bracket)) return { window: this.#windows.windowIn(until + behind.indexOf('(') + 1, until + behind.indexOf(')')) };
    if (nothing.test(behind) || leaderBehind.test(behind)) return { window: null };
    // 'Chi đoàn A, Chi đoàn B làm việc với Ban Thường vụ vào tuần thứ 2 tháng 12'
    const met = ledTo ? meetWhom.exec(behind) : null;
    if (met && this.#times.isTime(behind.slice(met[0].length))) return { window: this.#windows.windowIn(until + met[0].length, end) };
    const aside = (/^\s*\([^()]*\)/u.exec(behind) ?? (ledTo ? saidOfUnit.exec(behind) : null))?.[0].length ?? 0;
    // 'kiểm tra A, B và C trong nửa cuối tháng 4/2026, kết hợp dự …'
    const next = ledTo ? this.#windows.windowIn(until + aside, Math.min(end, until + aside + LONGEST_TIME)) : null;
    if (next && this.#times.leadsToTime(behind.slice(aside, next.source.start - until))) return { window: next };
    const front = this.#times.timeIn(start, from, false);
    if (ledTo && ROUND.matterBehind.test(behind)) return this.#behindMatter(until, end) ?? (front || opensWithInspection.test(this.#forms.aligned.slice(start, from)) ? { window: null } : null);
    // 'Làm việc với UBND tỉnh: sáng ngày 28/5, tại Phòng họp A'
    const told = from > start && /^\s*:/u.test(behind) ? this.#times.timeIn(until + behind.indexOf(':') + 1, end, false) : null;
    if (told) return { window: told };
    if (!/^\s*[.;,]/u.test(behind.slice(aside))) return null;
    const later = this.#times.underCaption(until, end);
    if (later) return later;
    // '…. Thời hạn gửi báo cáo: chậm nhất ngày 20/3' is the time of something else.
    const own = behind.includes(':') ? null : this.#times.timeIn(until + aside, end, false);
    if (own) return { window: own };
    // 'Giám sát đối với A và B, tiến hành trước kỳ họp giữa năm, từ … đến …'
    const atEnd = ledTo && timeFollows.test(behind.slice(aside)) ? this.#behindMatter(until, end) : null;
    if (atEnd) return atEnd;
    // 'Công an xã kiểm tra A, B. Các thôn tự kiểm tra …'; 'Tháng 3: Hội A, Hội B (…). Đoàn do anh C phụ trách.'
    return (ledTo && /^\s*[.;]/u.test(behind.slice(aside))) || front || (ledTo && this.#times.timeBefore(start, from)) ? { window: null } : null;
  }
}
