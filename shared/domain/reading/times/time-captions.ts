/** 'Tháng 7/2026: sơ kết': a time in front of a colon says when what follows is due. */
import { matchAt } from '../patterns.ts';
import { ASSIGN } from '../vocabulary/assigning.ts';

const caption = new RegExp(`(?:${ASSIGN.timeOpening}) [^:;,.]{0,50}\\d[\\d/]* *: +`, 'uy');

/** The letters of the time, its colon and the space behind, that begin at a place of aligned text; 0 when none does. */
export function timeCaptionAt(aligned: string, at: number): number {
  return matchAt(caption, aligned, at)?.[0].length ?? 0;
}
