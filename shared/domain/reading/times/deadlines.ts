/** Time phrases of a sentence or a cell as deadlines: runs the rules of the grammar and says what each of them means. */
import type { Deadline } from '../../../model/reading.ts';
import { PhraseReader } from './phrase-reader.ts';
import type { Meaning, TimeContext } from './time-context.ts';
import { spaced } from '../patterns.ts';
import { DEADLINE_RULES, type DeadlineRuleName } from '../vocabulary/deadline-rules.ts';
import { CITED_BEFORE, COMPLETION, IN_EVERY_TIME, NO_DEADLINE_BEFORE, NOMINAL_PERIOD, ON_DAY_BEFORE, SENSE, TIME_PIECES } from '../vocabulary/time.ts';

/** A deadline with its place in the aligned text that was read. */
export interface FoundDeadline extends Omit<Deadline, 'source' | 'phrase'> {
  start: number;
  end: number;
  yearAssumed: boolean;
  impossible: boolean;
}

/** Letters in front of a phrase that tell its sense. */
const NEAR = 40;
/** Letters behind it in which 'sẽ có thông báo sau' may stand. */
const FAR = 200;

interface CompiledRule {
  name: DeadlineRuleName;
  pattern: RegExp;
  onlyInCell: boolean;
}

function expand(pattern: string): string {
  const expanded = pattern.replace(/(?<!\\p)\{([A-Za-z]\w*)\}/g, (_, name: string) => {
    const piece = TIME_PIECES[name];
    if (piece === undefined) throw new Error(`no piece of time named ${name}`);
    return piece;
  });
  return expanded;
}

const RULES: readonly CompiledRule[] = DEADLINE_RULES.map(({ name, pattern, onlyInCell }) => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}/])(?:${spaced(expand(pattern))})(?![\\p{L}\\p{N}])`, 'gu'),
  onlyInCell: onlyInCell ?? false,
}));

/**
 * Finds the deadlines in aligned text.
 * @param text aligned text of one sentence (or of a cell)
 * @param inCell true when the text is a time by its place (a 'Thời gian' cell), so that a bare 'Tháng 10/2021' counts
 */
export function findDeadlines(text: string, time: TimeContext, inCell = false): FoundDeadline[] {
  if (!IN_EVERY_TIME.test(text)) return [];
  const candidates: { rule: CompiledRule; start: number; end: number }[] = [];
  for (const rule of RULES) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
      // 'thời gian hoàn thành: tháng 01/2025' says as much as a cell of that name.
      if (rule.onlyInCell && !inCell && !SENSE.captionBefore.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
      candidates.push({ rule, start: match.index, end: match.index + match[0].length });
    }
  }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundDeadline[] = [];
  let end = -1;
  let last: DeadlineRuleName | null = null;
  for (const { rule, start, end: candidateEnd } of candidates) {
    if (start < end) continue;
    const phrase = text.slice(start, candidateEnd);
    // 'trước ngày 20/6 và ngày 05/12': what stands before the first day holds for the second.
    const further: DeadlineRuleName | null = rule.name === 'onDay' && FURTHER.test(text.slice(end, start)) ? last : null;
    const behind = text.slice(candidateEnd, candidateEnd + 40);
    if (SENSE.exceptBefore.test(text.slice(Math.max(0, start - 12), start))
      || SENSE.numberOfPoint.test(text.slice(Math.max(0, start - 12), candidateEnd)) || SENSE.oldYear.test(behind)
      || (SENSE.fraction.test(phrase) && SENSE.fractionOf.test(behind))) continue;
    if (SENSE.noEnd.test(behind) || (inCell && SENSE.onlyStart.test(text.slice(Math.max(0, start - NEAR), start)) && !/(?:đến|-) /u.test(phrase))) continue;
    // 'kỳ 6 tháng (từ ngày 15/12 đến ngày 14/6, gửi trước ngày 20/6)': what the report is about
    if (RANGES.has(rule.name) && phrase.startsWith(SENSE.from) && SENSE.sentLater.test(behind)) {
      end = candidateEnd;
      continue;
    }
    const said = inCell || further ? 'deadline' : senseOf(rule.name, text, start, candidateEnd);
    const sense = said === 'deadline' && !inCell && isTold(text, start, candidateEnd) ? 'ifAhead' : said;
    // The end of an event's days is none either.
    if (sense === 'event') end = candidateEnd;
    if (sense === 'none' || sense === 'event') continue;
    const reader = new PhraseReader(phrase, text.slice(Math.max(0, start - NEAR), start), time);
    const meaning = reader.mean(further ?? rule.name);
    if (!meaning || (sense === 'ifAhead' && !isAhead(meaning, time)) || (!inCell && isOver(phrase, meaning, time))) continue;
    end = candidateEnd;
    last = further ?? (FURTHER_RULES.has(rule.name) ? rule.name : null);
    found.push({
      from: meaning.from,
      to: meaning.to,
      fuzzy: (meaning.fuzzy ?? false) || SENSE.about.test(text.slice(Math.max(0, start - 12), start) + phrase),
      provisional: SENSE.provisional.test(text.slice(candidateEnd, candidateEnd + FAR)),
      anchor: meaning.anchor ?? null,
      yearAssumed: reader.yearAssumed,
      impossible: reader.impossible,
      start,
      end: candidateEnd,
    });
  }
  return found;
}

/** 'chậm nhất ngày 10/7 (đối với Đợt 1 và) ngày 05/12', 'chậm nhất ngày 29/3 ((đợt 1) và) ngày 31/10' */
const FURTHER = /^(?: đối với [^,;.]{1,30}| \([^()]{1,30}\))?(?:,| và|, và) *$/u;
const FURTHER_RULES = new Set<DeadlineRuleName>(['beforeDate', 'byDate', 'onDay']);
const RANGES = new Set<DeadlineRuleName>(['dayRange', 'shortDayRange', 'onDay', 'byDate']);
const DAYS_OF_EVENTS = new Set<DeadlineRuleName>(['dayRange', 'shortDayRange', 'onDay', 'atClock', 'byDate', 'partOfMonth', 'weekOfMonth', 'month']);
const DATE_RULES = new Set<DeadlineRuleName>(['atClock', 'onDay', 'byDate', 'shortDayRange', 'dayRange']);

/** What stands before tells a deadline from the date of another paper, a past fact or the name of a programme. */
function senseOf(name: DeadlineRuleName, text: string, start: number, end: number): 'deadline' | 'ifAhead' | 'event' | 'none' {
  const before = text.slice(Math.max(0, start - 70), start);
  if (DAYS_OF_EVENTS.has(name) && SENSE.eventBefore.test(text.slice(Math.max(0, start - 160), start)) && !SENSE.due.test(text.slice(start, end))) return 'event';
  if (RANGES.has(name) && SENSE.attendedBefore.test(text.slice(Math.max(0, start - 240), start))) return 'none';
  if (DATE_RULES.has(name) && NO_DEADLINE_BEFORE.test(before)) {
    // 'chậm nhất ngày', 'vào ngày': no other paper is dated so.
    if (!SENSE.sure.test(text.slice(start, end)) || SENSE.factBefore.test(before)) return 'none';
  }
  if (DATE_RULES.has(name) && CITED_BEFORE.test(before) && !(SENSE.sure.test(text.slice(start, end)) && !SENSE.factBefore.test(before))) return 'ifAhead';
  if (name === 'onDay' && before.trim() !== '') {
    const opening = text.slice(start, start + 5).replace(/ .*/u, '');
    // 'công bố kết quả ngày 16/7': a day to come is one to be ready by, a day that is past is a fact.
    if (!ON_DAY_BEFORE.test(before) && !ON_DAY_BEFORE.test(opening)) return COMPLETION.test(before) ? 'ifAhead' : 'none';
  }
  // 'chuyến công tác ngày 20 - 25/8': days that are past are a fact, days to come a time.
  if (name === 'shortDayRange' && before.trim() !== '' && !SENSE.sure.test(text.slice(start, end)) && !/^(?:từ|trong)/u.test(text.slice(start, end))) return 'ifAhead';
  // 'ra quân ít nhất 02 đợt trong tháng' measures, 'gửi báo cáo trong tuần' is due
  if (SENSE.nowBefore.test(before) && SENSE.isWhat.test(text.slice(end, end + 24))) return 'none';
  if (name === 'periodAtEnd') return COMPLETION.test(before) && !SENSE.counted.test(before) ? 'deadline' : 'none';
  if (name === 'session') return SENSE.laidBefore.test(before) ? 'ifAhead' : 'none';
  if (name === 'yearEnd' && SENSE.notUntil.test(before)) return 'none';
  const period = name === 'year' || name === 'yearEnd';
  if (period && SENSE.ofMatterBefore.test(before)) return 'none';
  if ((name === 'onDay' || name === 'atClock') && SENSE.toldBefore.test(before)) return 'ifAhead';
  if (period && NOMINAL_PERIOD.test(before) && !COMPLETION.test(before.replace(SENSE.matterOf, ''))) return 'none';
  if (name === 'year' && SENSE.ofMatter.test(before)) return 'none';
  if (name === 'withinBare' && text.slice(end, end + 12).includes('/')) return 'none';
  return 'deadline';
}

/** A day of what was done or how it stands: no deadline when it is past. */
function isTold(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  return SENSE.toldBehind.test(text.slice(end, end + 60)) || (SENSE.doneBefore.test(before) && !SENSE.againBefore.test(before));
}

/** 'trong 6 tháng đầu năm' of a meeting in October tells what was; who says 'chậm nhất' has miswritten a day. */
function isOver(phrase: string, { to }: Meaning, { reference, issuedOn }: TimeContext): boolean {
  const day = reference ?? issuedOn;
  return to !== null && day !== null && to < day && !SENSE.due.test(phrase);
}

function isAhead({ to }: Meaning, { reference, issuedOn }: TimeContext): boolean {
  const day = issuedOn ?? reference;
  return to !== null && day !== null && to > day;
}
