/** Owners in brackets behind the work: '(Ban A phụ trách, Văn phòng phối hợp)', '(chủ trì: Ban A; phối hợp: Ban B)'. */
import type { AssigneeRole, Span } from '../../../model/reading.ts';
import type { MentionReader } from '../names/mentions.ts';
import type { Mention } from '../names/name-text.ts';
import { matchAt, skipAll, spaced } from '../patterns.ts';
import { BRACKETED } from '../vocabulary/captions.ts';

/** The bracket that a clause ends with. */
const lastBracket = /\(([^()]{4,400})\)[\s.;]*$/u;
const behindNames = BRACKETED.map(([role, words]) => ({ role, pattern: new RegExp(`\\s+(?:${spaced(words)})\\s*(?=[,;)])`, 'uy') }));
const beforeNames = BRACKETED.map(([role, words]) => ({ role, pattern: new RegExp(`(?:${spaced(words)})\\s*:\\s*`, 'uy') }));

/** Each name of the bracket that a clause ends with and the part it is given there; none where the bracket says anything else. */
export function bracketedOwners(aligned: string, span: Span, reader: MentionReader): (Mention & { role: AssigneeRole })[] {
  const bracket = lastBracket.exec(aligned.slice(span.start, span.end));
  if (!bracket || bracket.index === 0) return [];
  const owners: (Mention & { role: AssigneeRole })[] = [];
  let at = span.start + bracket.index + 1;
  const end = at + (bracket[1]?.length ?? 0);
  while (at < end) {
    const captioned = said(beforeNames, aligned, at);
    const list = reader.listAt(at + (captioned?.length ?? 0), end);
    const last = list.at(-1);
    const role = captioned ?? (last ? said(behindNames, aligned, last.until) : null);
    if (!last || !role) return [];
    owners.push(...list.map((mention) => ({ ...mention, role: role.role })));
    at = skipAll(/[\s,;]/, aligned, last.until + (captioned ? 0 : role.length), end);
  }
  return owners;
}

function said(patterns: readonly { role: AssigneeRole; pattern: RegExp }[], aligned: string, at: number): { role: AssigneeRole; length: number } | null {
  for (const { role, pattern } of patterns) {
    const found = matchAt(pattern, aligned, at);
    if (found) return { role, length: found[0].length };
  }
  return null;
}
