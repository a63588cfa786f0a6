/** By what names of the paper are taken for the same: a unit by its words, a group without the words of politeness. */
import { foldWords } from '../fold-text.ts';

const POLITE = /(?:^| )(?:cac|nhung|tap the|dong chi|lanh dao|thuoc trung uong doan|trung uong doan)(?= |$)/gu;

/** 'Các đồng chí lãnh đạo ban, đơn vị' and 'các ban, đơn vị' are one group: 'ban don vi'. */
export function groupKey(name: string): string {
  const folded = foldWords(name);
  return folded.replace(POLITE, ' ').replace(/ +/gu, ' ').trim() || folded;
}

const NEW_UNIT = 'new:';

/** The id that stands for a unit until it is written. */
export function newUnitId(name: string): string {
  return NEW_UNIT + foldWords(name);
}

/** Whether an id stands for a unit that is not yet in the register. */
export function isNewUnit(id: string | null): boolean {
  return id?.startsWith(NEW_UNIT) ?? false;
}
