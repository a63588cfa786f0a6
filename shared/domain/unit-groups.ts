/**
 * Groups of units as papers word them ('các tỉnh, thành đoàn, đoàn trực thuộc') and the kinds of units they mean. A wording
 * of which one part is not known is no known group: nothing is guessed.
 */
import { foldText, foldWords } from './fold-text.ts';

const PROVINCIAL = ['provincialUnit'];
const DIRECT = ['directUnit'];
const DEPARTMENTS = ['department'];

/** Words for groups that stand in calls; the kinds of units are such words themselves. */
const tokens: Readonly<Record<string, readonly string[]>> = {
  provinces: PROVINCIAL,
  local: [...PROVINCIAL, ...DIRECT],
  departments: DEPARTMENTS,
  provincialUnit: PROVINCIAL,
  directUnit: DIRECT,
  department: DEPARTMENTS,
  organisation: ['organisation'],
};

/** Parts of wordings, folded, without 'các' and without counts. */
const parts: Readonly<Record<string, readonly string[]>> = {
  tinh: PROVINCIAL,
  'tinh doan': PROVINCIAL,
  'tinh thanh': PROVINCIAL,
  'tinh thanh doan': PROVINCIAL,
  'tinh thanh pho': PROVINCIAL,
  thanh: PROVINCIAL,
  'thanh doan': PROVINCIAL,
  'thanh pho': PROVINCIAL,
  'doan cap tinh': PROVINCIAL,
  'truc thuoc': DIRECT,
  'doan truc thuoc': DIRECT,
  'doan truc thuoc trung uong doan': DIRECT,
  'don vi truc thuoc': DIRECT,
  'doan khoi': DIRECT,
  ban: DEPARTMENTS,
  'don vi': DEPARTMENTS,
  'ban don vi': DEPARTMENTS,
  'ban van phong': DEPARTMENTS,
  'van phong': DEPARTMENTS,
  'lanh dao ban': DEPARTMENTS,
  'lanh dao cac ban': DEPARTMENTS,
};

const FILLERS = /^(?:tat ca |toan bo )?(?:cac |cac dong chi )?/u;

/** The kinds of units that a group means; null when its words are not all known. */
export function kindsOfGroup(group: string): readonly string[] | null {
  const asked = group.trim();
  if (Object.hasOwn(tokens, asked)) return tokens[asked] ?? null;
  const kinds = new Set<string>();
  for (const part of foldText(asked).split(/[,;]| va /u)) {
    const words = foldWords(part).replace(/\d+ ?/gu, '').replace(FILLERS, '').trim();
    if (words === '') continue;
    const known = Object.hasOwn(parts, words) ? parts[words] : undefined;
    if (!known) return null;
    for (const kind of known) kinds.add(kind);
  }
  return kinds.size > 0 ? [...kinds] : null;
}
