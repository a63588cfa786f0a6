/** Names that stand beside their work without a verb of it: 'in băng rôn (Văn phòng)', 'Hậu cần: Ban A chính, Ban B hỗ trợ'. */
import type { AssigneeRole, Span } from '../../../model/reading.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { matchAt, skipAll, spaced, words } from '../patterns.ts';
import { BESIDE, BRACKETED } from '../vocabulary/captions.ts';

export type RoledName = Mention & { role: AssigneeRole };

const behindNames = BRACKETED.map(([role, words]) => ({ role, pattern: new RegExp(`,?\\s+(?:${spaced(words)})\\s*(?=[,;.)]|$)`, 'uy') }));
const beforeNames = BRACKETED.map(([role, words]) => ({ role, pattern: new RegExp(`(?:${spaced(words)})\\s*:\\s*`, 'uy') }));
const time = new RegExp(`(?:${spaced(BESIDE.time)})[^,;()]*`, 'uy');
/** 'tổ chức lớp trong nửa đầu tháng 11': behind the names, what is done when. */
const timed = new RegExp(`[^,;():]{1,60} (?:${spaced(BESIDE.time)})[^,;()]*`, 'uy');
const also = new RegExp(` (?:${BESIDE.also}) `, 'uy');

/**
 * The names between two places when nothing else stands there, each with the part it is given; null where anything else does.
 * @param alone names without a word of their part count too: they lead
 */
export function namesOnly(aligned: string, from: number, end: number, reader: MentionReader, alone: boolean): RoledName[] | null {
  const within = aligned.slice(0, end);
  const names: RoledName[] = [];
  let parts = false;
  let at = from;
  while (at < end) {
    const passed = matchAt(time, within, at);
    if (passed && alone) {
      at = skipAll(/[\s,;]/, aligned, at + passed[0].length, end);
      continue;
    }
    const captioned = said(beforeNames, within, at);
    const list = someAt(at + (captioned?.length ?? 0), end, reader);
    const last = list.at(-1);
    const until = last ? null : matchAt(timed, within, at);
    if (until && alone && parts) {
      at = skipAll(/[\s,;]/, aligned, at + until[0].length, end);
      continue;
    }
    if (!last) return null;
    const suffix = captioned ? null : said(behindNames, within, last.until);
    const next = last.until + (suffix?.length ?? 0);
    const joined = matchAt(also, within, next);
    const closed = next >= end || joined !== null || /^\s*(?:[,;.]|$)/u.test(within.slice(next));
    if (!closed || (!captioned && !suffix && !alone)) return null;
    parts ||= captioned !== null;
    names.push(...list.map((mention) => ({ ...mention, role: (captioned ?? suffix)?.role ?? ('lead' as const) })));
    at = skipAll(/[\s,;.]/, aligned, next + (joined?.[0].length ?? 0), end);
  }
  return names.length > 0 ? names : null;
}

/** Names of the tables, or somebody told by what he is: 'hội cha mẹ học sinh'. */
function someAt(at: number, end: number, reader: MentionReader): Mention[] {
  const listed = reader.listAt(at, end);
  return listed.length > 0 ? listed : reader.toldAt(at, end);
}

/** 'Chủ trì: …' stands at a place. */
export function opensWithPart(aligned: string, at: number): boolean {
  return said(beforeNames, aligned, at) !== null;
}

function said(patterns: readonly { role: AssigneeRole; pattern: RegExp }[], aligned: string, at: number): { role: AssigneeRole; length: number } | null {
  for (const { role, pattern } of patterns) {
    const found = matchAt(pattern, aligned, at);
    if (found) return { role, length: found[0].length };
  }
  return null;
}

const matter = new RegExp(`[^:.;()]{3,60}:\\s+`, 'uy');
const notMatter = words(BESIDE.notMatter);
/** So many may be named for one matter. */
const MOST_NAMES = 5;

/** 'Hậu cần: Văn phòng, thầy Đạo.': those named behind what the matter is called, with nothing more. */
export function namedForMatter(aligned: string, at: number, span: Span, reader: MentionReader): RoledName[] {
  const caption = matchAt(matter, aligned, at);
  if (!caption || at + caption[0].length >= span.end || notMatter.test(caption[0])) return [];
  const names = namesOnly(aligned, at + caption[0].length, span.end, reader, true);
  return names && names.length <= MOST_NAMES ? names : [];
}
