/** Owners in brackets behind the work: '(Ban A phụ trách, Văn phòng phối hợp)', '(chủ trì: Ban A; phối hợp: Ban B)', '(chị Diễm)'. */
import type { Span } from '../../../model/reading.ts';
import { namesOnly, opensWithPart, type RoledName } from './named-beside.ts';
import type { MentionReader } from '../names/mentions.ts';

/** '(công an, dân quân…)' gives examples. */
const brackets = /\((?![^()]*(?:\.\.\.|…)\))([^()]{3,400})\)/gu;
/** A name that a bracket belongs to stands so near before it. */
const LONGEST_NAME = 100;

/**
 * Each name of the brackets in a clause that hold names and their parts and nothing more.
 * @param alone nobody else is named for the work, so that a name without a word of its part leads
 * @param duty what stands before says what to do; 'Diễn đàn A (Phụ trách: Ban B)' does not, and only such words of the part make it work
 */
export function bracketedOwners(aligned: string, span: Span, reader: MentionReader, alone: boolean, duty = true): RoledName[] {
  const clause = aligned.slice(span.start, span.end);
  if (!clause.includes('(')) return [];
  return Array.from(clause.matchAll(brackets)).flatMap((bracket) => {
    const at = span.start + bracket.index;
    const parts = opensWithPart(aligned, at + 1);
    if (!parts && (bracket.index === 0 || !duty)) return [];
    const names = namesOnly(aligned, at + 1, at + bracket[0].length - 1, reader, alone);
    return names && !(alone && !parts && isBehindName(aligned, span.start, at, reader)) ? names : [];
  });
}

const atEnd = /\((?:(?:do|giao) )?([^()]{3,400})\)[\s:.]*$/du;

/** 'Đón đoàn khách (do Ban A chủ trì, Ban B phối hợp)': where the bracket that ends these words begins, and whom it names, each with his part. */
export function bracketAtEnd(aligned: string, { start, end }: Span, reader: MentionReader): { start: number; owners: RoledName[] } | null {
  const bracket = atEnd.exec(aligned.slice(start, end));
  const within = bracket?.indices?.[1];
  const owners = within ? namesOnly(aligned, start + within[0], start + within[1], reader, false) : null;
  return bracket && owners ? { start: start + bracket.index, owners } : null;
}

/** 'gửi Sở Nội vụ (Phòng Cải cách hành chính)': the bracket says more of the name before it. */
function isBehindName(aligned: string, start: number, at: number, reader: MentionReader): boolean {
  const from = Math.max(start, at - LONGEST_NAME);
  const end = at - (aligned[at - 1] === ' ' ? 1 : 0);
  return Array.from(aligned.slice(from, end).matchAll(/(?:^|[\s,(])(?=\p{L})/gu)).some((word) => {
    const list = reader.listAt(from + word.index + word[0].length, end);
    return list.at(-1)?.end === end;
  });
}
