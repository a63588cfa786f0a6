/** When a line of an inspection plan says that something is: in front of its units, behind a caption, alone. */
import type { Deadline } from '../../../model/reading.ts';
import type { TwoForms } from '../names/name-text.ts';
import { startWords, words } from '../patterns.ts';
import { findDeadlines } from '../times/deadlines.ts';
import { findRecurrences } from '../times/recurrences.ts';
import type { TimeContext } from '../times/time-context.ts';
import { ROUND } from '../vocabulary/rounds.ts';
import type { RoundWindows } from './round-windows.ts';

/** Letters; what is longer is a sentence. */
const LONGEST_CAPTION = 80;
const inspection = words(ROUND.inspection);
const ofMatter = startWords(`(?:${ROUND.ofMatter})\\s*:`);
const windowHead = startWords(ROUND.window);
const foundsTeams = startWords(ROUND.foundsTeams);
const inspects = startWords(ROUND.inspection);
const somewhere = startWords(ROUND.somewhere);
const beforeTime = new RegExp(`^[^\\p{L}\\d]*(?:(?:${ROUND.beforeTime})[^\\p{L}\\d]*)*$`, 'u');
const circumstance = new RegExp(`^\\s*(?:${ROUND.circumstance}) [^,;:.]{3,60}, `, 'u');
const timeLater = new RegExp(`(?<=[.;,] )(?:${ROUND.windowInLine})`, 'u');

/** Reads the times of lines. */
export class LineTimes {
  readonly #forms: TwoForms;
  readonly #time: TimeContext;
  readonly #windows: RoundWindows;

  constructor(forms: TwoForms, time: TimeContext, windows: RoundWindows) {
    this.#forms = forms;
    this.#time = time;
    this.#windows = windows;
  }

  /** The time of a line that names no unit. @param told that it is one */
  timeOf(start: number, end: number, told: boolean): Deadline | null {
    const aligned = this.#forms.aligned.slice(start, end);
    if (ofMatter.test(aligned)) return null;
    const colon = aligned.indexOf(':');
    // 'Kiểm tra cuối năm: nửa đầu tháng 11' under 'Thời gian'
    const named = told && colon > 0 && colon < LONGEST_CAPTION && inspects.test(aligned) ? this.#windows.windowIn(start + colon + 1, end) : null;
    if (told || windowHead.test(aligned)) return named ?? this.#windows.windowIn(start, end);
    // 'Khu vực Tây Nguyên: 7 ngày, từ 18 đến 24/4'; 'Đồng chí A: kiểm tra ngành than, thời gian từ … đến …:'
    const leads = /:\s*$/u.test(aligned);
    const later = leads ? this.underCaption(start, end) : null;
    // 'Thành lập 05 đoàn, làm việc từ … đến …. Mỗi đoàn báo cáo trước ngày …'
    if (foundsTeams.test(aligned)) return this.#inSentence(start, end);
    if (later) return later.window;
    if (!leads && colon > 0 && colon < LONGEST_CAPTION) return this.timeIn(start + colon + 1, end, false);
    // 'Ban A kiểm tra trực tuyến, tháng 9/2026, đối với:', 'Tại công đoàn cơ sở, từ ngày 05/9 đến ngày 30/9, mỗi đơn vị 01 buổi:'
    return this.isTime(aligned) || (leads && (inspection.test(aligned) || somewhere.test(aligned))) ? this.#windows.windowIn(start, end) : null;
  }

  /**
   * A time in front of names: 'Tháng 5/2026: giám sát tại A', 'Giám sát chuyên đề: từ … đến …, kiểm tra … tại A'. Further back it is
   * the time of something else, unless a round is named.
   */
  timeIn(opens: number, end: number, named: boolean): Deadline | null {
    // 'Trước khi làm việc với cấp huyện, từ ngày 03/4 đến ngày 07/4, Đoàn khảo sát tại A'
    const start = opens + (circumstance.exec(this.#forms.aligned.slice(opens, end))?.[0].length ?? 0);
    const colon = this.#forms.aligned.slice(start, end).indexOf(':');
    // 'Tháng 11/2026: kiểm tra cuối năm đối với A'; but 'Cuối năm: từ 21/11 đến 30/11'
    if (colon > 0 && this.isTime(this.#forms.aligned.slice(start, start + colon)) && !/\d/u.test(this.#forms.aligned.slice(start + colon, end))) return this.#windows.windowIn(start, start + colon);
    for (const from of colon < 0 ? [start] : [start + colon + 1, start]) {
      const aligned = this.#forms.aligned.slice(from, end);
      const first = findDeadlines(aligned, this.#time, true)[0];
      if (!first || !(named || beforeTime.test(aligned.slice(0, first.start)))) continue;
      const comma = aligned.indexOf(', ', first.end);
      // '…, xong trước ngày 15/6' is the end of the time before it.
      const near = comma < 0 || ROUND.doneBehind.test(aligned.slice(comma)) ? null : this.#windows.windowIn(from, from + comma);
      return near ?? this.#windows.windowIn(from, end);
    }
    return null;
  }

  /** A time right in front of the units, however long what stands before it: 'Đoàn số 1 … kiểm tra từ 08/11 đến 11/11 các đơn vị: A'. */
  timeBefore(start: number, names: number): Deadline | null {
    const aligned = this.#forms.aligned.slice(start, names);
    const last = findDeadlines(aligned, this.#time, true).at(-1);
    return last && ROUND.betweenTimeAndUnits.test(aligned.slice(last.end)) ? this.#windows.windowIn(start + last.start, start + last.end) : null;
  }

  /** '…. Thời gian: quý II', '…, thời gian từ ngày …': behind its own caption in the middle of a line; null where no such caption stands. */
  underCaption(start: number, end: number): { window: Deadline | null } | null {
    const later = timeLater.exec(this.#forms.aligned.slice(start, end));
    return later && { window: this.#windows.windowIn(start + later.index, end) };
  }

  /** A time that ends a sentence and is yet to come: '… vào tuần thứ hai của tháng 3/2026'; 'kinh phí năm 2025' is the matter. */
  atEnd(start: number, end: number): Deadline | null {
    const aligned = this.#forms.aligned.slice(start, end);
    const last = findDeadlines(aligned, this.#time, true).at(-1);
    if (!last || last.to === null || start + last.end < end || ROUND.yearAlone.test(aligned.slice(last.start))) return null;
    if (this.#time.issuedOn !== null && last.to < this.#time.issuedOn) return null;
    return this.#windows.windowIn(start + last.start, end);
  }

  /** The time of the first sentence of a line. */
  #inSentence(start: number, end: number): Deadline | null {
    const stop = /\.(?=\s+\p{Lu})/u.exec(this.#forms.text.slice(start, end));
    return this.#windows.windowIn(start, stop ? start + stop.index : end);
  }

  /** Whether nothing but a comma or words that a time begins with stands there. */
  leadsToTime(aligned: string): boolean {
    return !/[.;]/u.test(aligned) && beforeTime.test(aligned);
  }

  isTime(aligned: string): boolean {
    const found = findDeadlines(aligned, this.#time, true);
    const first = found[0];
    const last = found.at(-1);
    return first !== undefined && last !== undefined && beforeTime.test(aligned.slice(0, first.start)) && /^[^\p{L}\d]*(?:\(|$)/u.test(aligned.slice(last.end));
  }

  /** The end of the sentence that names units and their time, where another with a time of its own follows: 'Hằng tháng, Thường trực nghe …'. */
  endOfRound(from: number, end: number): number {
    const stop = /\.(?=\s+\p{Lu})/u.exec(this.#forms.text.slice(from, end));
    const next = stop ? from + stop.index + 1 : end;
    const behind = this.#forms.aligned.slice(next, end);
    return stop && (findDeadlines(behind, this.#time).length > 0 || findRecurrences(behind).length > 0 || ROUND.othersFollow.test(behind)) ? next : end;
  }
}
