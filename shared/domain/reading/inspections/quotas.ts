/** Measures a year must reach: 'tối thiểu 60 ngày trong năm'. */
import type { ReadQuota } from '../../../model/reading.ts';
import type { TwoForms } from '../names/name-text.ts';
import { spaced } from '../patterns.ts';
import { QUOTA } from '../vocabulary/time.ts';

const quota = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(QUOTA.pattern)})(?![\\p{L}\\p{N}])`, 'gu');
const stop = new RegExp(`(?:${spaced(QUOTA.subjectStop)}) *$`, 'u');

/** Quotas in order of the text. */
export function readQuotas({ text, aligned }: TwoForms): ReadQuota[] {
  return Array.from(aligned.matchAll(quota), (match) => {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = Math.max(aligned.lastIndexOf('\n', start), aligned.lastIndexOf('. ', start), aligned.lastIndexOf('; ', start));
    const before = text.slice(sentence + 1, start);
    const trimmed = before.slice(0, before.length - (stop.exec(before.toLowerCase())?.[0].length ?? 0));
    return {
      subject: trimmed.replace(/^[\s.\-*–+]+/u, '').trim(),
      amount: Number(match[1]),
      unit: match[2] ?? '',
      per: match[3] ?? '',
      source: { start, end },
    };
  });
}
