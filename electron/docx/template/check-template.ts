/** Whether a template can be filled with what a report says: every placeholder that cannot is named with its place. */
import type { PlaceholderList, Placeholders, TemplateFault, TemplateFinding } from '../../../shared/model/template-views.ts';
import { foldText } from '../../../shared/domain/fold-text.ts';
import { editDistance } from '../../../shared/domain/unit-match.ts';
import type { WrittenTag } from './scan-template.ts';

/** Lists of tables: a paper need not have each of its tables every day. */
const OF_TABLE = /^(?:hang|nhom|truoc)_/u;

interface Level {
  tag: WrittenTag;
  /** Null inside of a list that is not there today: nothing is known of it. */
  scope: Placeholders | null;
}

export interface CheckOptions {
  /** A table's list that is unknown has no rows today and is no fault: for filling a template that was checked before. */
  tablesMayLack?: boolean;
}

/** @param tags of one part in reading order */
export function checkTemplate(tags: readonly WrittenTag[], known: Placeholders, { tablesMayLack = false }: CheckOptions = {}): TemplateFinding[] {
  const findings: TemplateFinding[] = [];
  const levels: Level[] = [];
  const report = (tag: WrittenTag, fault: TemplateFault, meant: string | null = null) => {
    findings.push({ fault, written: tag.written, meant, place: tag.place });
  };
  for (const tag of tags) {
    const scopes = [known, ...levels.map((level) => level.scope)];
    if (tag.kind === 'brace') report(tag, 'brace');
    else if (tag.kind === 'close') closeLevel(tag, levels, known, report);
    else if (tag.kind === 'field') checkField(tag, scopes, known, report);
    else {
      const scope = scopes.includes(null) ? null : listIn(scopes, tag.name);
      const lacks = scope === undefined && tablesMayLack && OF_TABLE.test(tag.name);
      if (scope === undefined && !lacks) report(tag, ...whyNoList(tag.name, scopes, known));
      // What stands inside of an unknown list is told once the list is right.
      levels.push({ tag, scope: scope ?? null });
    }
  }
  for (const { tag } of levels) report(tag, 'notClosed');
  return findings;
}

type Report = (tag: WrittenTag, fault: TemplateFault, meant?: string | null) => void;

function closeLevel(tag: WrittenTag, levels: Level[], known: Placeholders, report: Report): void {
  const at = levels.findLastIndex((level) => level.tag.name === tag.name);
  if (at < 0) {
    report(tag, isKnownList(tag.name, known) ? 'notOpened' : 'notList', nearest(tag.name, known));
    return;
  }
  for (const { tag: open } of levels.splice(at + 1)) report(open, 'notClosed');
  const [level] = levels.splice(at);
  if (level && level.tag.table !== tag.table) report(level.tag, 'crossesTable');
}

function checkField(tag: WrittenTag, scopes: readonly (Placeholders | null)[], known: Placeholders, report: Report): void {
  if (scopes.some((scope) => scope === null || scope.fields.some((field) => field.name === tag.name))) return;
  if (isKnownList(tag.name, known)) return report(tag, 'isList', tag.name);
  const owner = ownerOf(tag.name, known.lists);
  if (owner !== null) return report(tag, 'outsideList', owner);
  report(tag, 'unknown', nearest(tag.name, known));
}

function listIn(scopes: readonly (Placeholders | null)[], name: string): PlaceholderList | undefined {
  return scopes.flatMap((scope) => scope?.lists ?? []).findLast((list) => list.name === name);
}

function whyNoList(name: string, scopes: readonly (Placeholders | null)[], known: Placeholders): [TemplateFault, string | null] {
  if (scopes.some((scope) => scope?.fields.some((field) => field.name === name))) return ['notList', name];
  return ['unknown', nearest(name, known)];
}

function isKnownList(name: string, { lists }: Placeholders): boolean {
  return lists.some((list) => list.name === name || isKnownList(name, list));
}

/** The list that has a field of this name. */
function ownerOf(name: string, lists: readonly PlaceholderList[]): string | null {
  for (const list of lists) {
    if (list.fields.some((field) => field.name === name)) return list.name;
    const inner = ownerOf(name, list.lists);
    if (inner !== null) return inner;
  }
  return null;
}

function allNames({ fields, lists }: Placeholders): string[] {
  return [...fields.map((field) => field.name), ...lists.flatMap((list) => [list.name, ...allNames(list)])];
}

/** The known name that differs least, if by little: a slip of typing, marks, blanks for lines. */
function nearest(written: string, known: Placeholders): string | null {
  const plain = foldText(written).trim().replace(/[\s-]+/gu, '_');
  const most = Math.max(1, Math.floor(plain.length / 4));
  let best: { name: string; steps: number } | null = null;
  for (const name of new Set(allNames(known))) {
    const steps = editDistance(plain, name);
    if (steps <= most && (best === null || steps < best.steps)) best = { name, steps };
  }
  return best?.name ?? null;
}
