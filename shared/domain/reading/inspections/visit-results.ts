/**
 * A report or notice of what an inspection found: its limitations, what the unit was asked to do, what the unit asks. Read
 * by headings and what stands under them; a heading may have its matter behind a colon.
 */
import type { DocumentText, SourceParagraph, Span } from '../../../model/reading.ts';
import type { ReadResult, ResultPart } from '../../../model/results-reading.ts';
import { foldWords } from '../../fold-text.ts';
import { findDeadlines } from '../times/deadlines.ts';
import { type LabelStyle, labelOf, type LineLabel } from '../source/line-labels.ts';
import type { TimeContext } from '../times/time-context.ts';
import { RESULT_END, RESULT_LEADS, RESULT_SECTIONS, VIOLATION } from '../vocabulary/results.ts';
import { alignSpelling } from '../vocabulary/spelling.ts';

const LONGEST_HEADING = 120;
/** A sentence that leads over to a list: 'Tuy nhiên, vẫn còn một số hạn chế sau:'. */
const LONGEST_LEAD = 180;

const RANKS: Readonly<Record<LabelStyle, number>> = {
  part: 0, 'letter-upper': 1, 'roman-upper': 1, article: 2, arabic: 2, dotted: 3, 'letter-lower': 4, 'roman-lower': 5, bullet: 6,
};
/** Headings without a label end with the next large part only. */
const UNLABELLED = 1.5;

interface Paragraph extends Span {
  text: string;
  label: LineLabel | null;
  rank: number;
  /** Set apart by its looks. */
  strong: boolean;
}

interface Heading {
  part: ResultPart;
  /** What stands behind the colon. */
  rest: Span | null;
}

/** The lines of a paper, in its order; a line that says the same twice once. */
export function readResults(document: DocumentText, time: TimeContext): ReadResult[] {
  const paragraphs = document.paragraphs.filter(({ cell }) => cell === null).map((one) => paragraphOf(document.text, one)).filter(({ text }) => text.trim() !== '');
  const found: ReadResult[] = [];
  let section: { part: ResultPart; rank: number } | null = null;
  for (const [place, paragraph] of paragraphs.entries()) {
    const folded = foldWords(paragraph.text);
    if (RESULT_END.test(folded)) {
      section = null;
      continue;
    }
    const heading = headingOf(document.text, paragraph, section !== null);
    if (heading) {
      section = { part: heading.part, rank: paragraph.label && paragraph.label.style !== 'bullet' ? paragraph.rank : UNLABELLED };
      if (heading.part !== null && heading.rest) for (const span of clauses(document.text, heading.rest)) add(span, heading.part);
      continue;
    }
    if (!section || ends(section.rank, paragraph)) {
      section = null;
      continue;
    }
    if (section.part === null || isLeadIn(paragraph, paragraphs[place + 1])) continue;
    add({ start: paragraph.start + (paragraph.label?.length ?? 0), end: paragraph.end }, section.part);
  }
  return found;

  function add(span: Span, what: ReadResult['what']): void {
    const words = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ').replace(/[\s;.,]+$/u, '').trim();
    if (foldWords(words).length < 4 || found.some((one) => one.what === what && foldWords(one.words) === foldWords(words))) return;
    const dueOn = what === 'recommendation' ? (findDeadlines(alignSpelling(words), time).findLast(({ to }) => to !== null)?.to ?? null) : null;
    found.push({ what, words, dueOn, violation: what === 'finding' && VIOLATION.test(foldWords(words)), source: span });
  }
}

function paragraphOf(all: string, { start, end, bold }: SourceParagraph): Paragraph {
  const text = all.slice(start, end);
  const label = labelOf(text);
  const words = text.slice(label?.length ?? 0).trim();
  return { start, end, text, label, rank: label ? RANKS[label.style] : Number.POSITIVE_INFINITY, strong: bold || (words === words.toUpperCase() && /\p{Lu}{3}/u.test(words)) };
}

/** A heading begins with words of a part; a sentence that leads over to a list has them before its colon. */
function headingOf(all: string, paragraph: Paragraph, inside: boolean): Heading | null {
  const from = paragraph.start + (paragraph.label?.length ?? 0);
  const text = all.slice(from, paragraph.end);
  const colon = text.indexOf(':');
  const hasColon = colon >= 0 && colon <= LONGEST_LEAD;
  const head = hasColon ? text.slice(0, colon) : text;
  if (!hasColon && (text.length > LONGEST_HEADING || !isSetApart(paragraph))) return null;
  const bare = foldWords(head).replace(RESULT_LEADS, '');
  const row = RESULT_SECTIONS.find(({ pattern, starts }) => {
    const at = pattern.exec(bare)?.index ?? -1;
    return at === 0 || (at > 0 && hasColon && !starts);
  });
  // 'Đối với …' is a heading only under one that asks for something.
  if (!row || (!inside && /^(?:doi voi|voi) /u.test(bare))) return null;
  const rest = hasColon && text.slice(colon + 1).trim() !== '' ? { start: from + colon + 1, end: paragraph.end } : null;
  return { part: row.part, rest };
}

/** Numbered, starred or strong: a dash begins a line and not a heading. */
function isSetApart({ label, strong }: Paragraph): boolean {
  return strong || (label !== null && (label.style !== 'bullet' || label.mark === '*'));
}

/** A number of the same or a higher level begins something else; so does a strong line without a number. */
function ends(rank: number, paragraph: Paragraph): boolean {
  if (paragraph.label === null) return paragraph.strong;
  return paragraph.label.style !== 'bullet' && paragraph.rank <= rank;
}

/** 'Qua kiểm tra, Đoàn yêu cầu:' and the name of a field over its dashes are no lines of their own. */
function isLeadIn(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = paragraph.text.trim();
  if (text.endsWith(':')) return true;
  const over = next?.label?.style === 'bullet' && paragraph.label?.style !== 'bullet';
  return over && text.length < LONGEST_HEADING && !/[.;]$/u.test(text);
}

/** What stands behind a colon, cut at semicolons. */
function clauses(all: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && all[at] !== ';') continue;
    if (all.slice(from, at).trim() !== '') spans.push({ start: from, end: at });
    from = at + 1;
  }
  return spans;
}
