/** What an edited cell of a sheet says, column by column: three texts held against each other, the sheet's, the edited and the register's. */
import type { CellEdit, EditedCell, EditedField, FormReason } from '../../model/form-views.ts';
import { capital } from '../../reports/paper.ts';
import type { TrackedTask } from '../../reports/task-facts.ts';
import { editedSheetWords as text } from '../../text/vi/edited-sheet.ts';
import { reportWords } from '../../text/vi/reports.ts';
import { printedDate } from '../civil-date.ts';
import { foldWords } from '../fold-text.ts';
import { parseDay, pastDay } from '../typed-day.ts';

const words = reportWords.bieuTongHop;

/** A cell that is not as it was written. */
export interface EditedLines {
  /** As the sheet was written, and as they are now. */
  base: readonly string[];
  lines: readonly string[];
  /** The task as the register has it now. */
  task: TrackedTask;
  units: ReadonlyMap<string, string | null>;
  today: string;
  /** The day of the sheet. */
  asAt: string;
}

interface CellProblem {
  reason: FormReason;
  /** The column where nothing else is said. */
  detail?: string;
}

/** Nothing of the register's, what it has already, an edit, or why it is none. */
type Judged = 'same' | 'known' | Pick<EditedCell, 'was' | 'now' | 'register' | 'edit' | 'changed'> | CellProblem;

export type CellReader = (cell: EditedLines) => Judged;

/** Texts are the same whatever their spaces and line ends are: Word and LibreOffice set both anew. */
export function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The lines without those that the sheet writes by itself, also where two were joined into one. */
function without(lines: readonly string[], own: readonly string[]): string[] {
  const known = own.map(plain).filter(Boolean);
  return lines.flatMap((one) => {
    const line = plain(one);
    const first = known.find((each) => line === each || line.startsWith(`${each} `));
    const rest = first === undefined ? line : line.slice(first.length).trim();
    return rest === '' ? [] : [rest];
  });
}

const joined = (lines: readonly string[]) => lines.map(plain).join('\n');

/** Three texts of a cell; the edit is made only where it is one. */
function held(texts: { was: string; now: string; register: string }, edit: () => CellEdit | CellProblem | 'known'): Judged {
  const { was, now, register } = texts;
  if (plain(now) === plain(was)) return 'same';
  if (plain(now) === plain(register)) return 'known';
  if (now === '') return { reason: 'cleared' };
  const made = edit();
  if (made === 'known') return made;
  return 'reason' in made ? made : { ...texts, edit: made, changed: plain(register) !== plain(was) };
}

function readWords({ base, lines, task }: EditedLines): Judged {
  const prefix = plain(words.item(task.path, ''));
  const bare = (told: readonly string[]) => {
    const all = plain(told.join(' '));
    return prefix !== '' && all.startsWith(`${prefix} `) ? all.slice(prefix.length).trim() : all;
  };
  const now = bare(without(lines, base.slice(1)));
  return held({ was: bare(base.slice(0, 1)), now, register: capital(task.words) }, () => ({ field: 'words', words: now }));
}

type Party = Extract<CellEdit, { parties: unknown }>['parties'][number];

/** A name of the task's own, or of a unit; null for any other. */
function partyOf(name: string, own: readonly string[], { task, units }: EditedLines): Party | null {
  const folded = foldWords(name);
  const known = own.find((one) => foldWords(one) === folded);
  const unitId = task.leading.find((one) => foldWords(one.name) === folded)?.id ?? units.get(folded) ?? null;
  return known === undefined && unitId === null ? null : { name: known ?? name, unitId };
}

/** Names parted by semicolons; by commas where a name is not known whole ('Các tỉnh, thành đoàn' is one). */
function namesIn(words: string, own: readonly string[], cell: EditedLines): string[] {
  return words.split(/[;\n]/u).map(plain).filter(Boolean).flatMap((name) => (partyOf(name, own, cell) ? [name] : name.split(',').map(plain).filter(Boolean)));
}

const isLeader = (name: string) => name.startsWith(text.comrade);
const leadersIn = (names: readonly string[]) => names.filter(isLeader).map(foldWords).join('; ');
const keysOf = (parties: readonly Party[]) => parties.map(({ name, unitId }) => unitId ?? foldWords(name)).join('; ');

/** Units and groups; leaders stand beside them, and are changed in the register. @param own the names that the register has */
function readParties(field: 'leads' | 'supports', own: readonly string[], cell: EditedLines): Judged {
  const directing = (lines: readonly string[]) => lines.map(plain).filter((line) => line.startsWith(text.directed)).join('; ');
  const named = (lines: readonly string[]) => lines.map(plain).filter((line) => !line.startsWith(text.directed)).join('; ');
  const { base, lines } = cell;
  if (directing(lines) !== directing(base)) return { reason: 'byHand' };
  return held({ was: named(base), now: named(lines), register: capital(own.join('; ')) }, () => {
    const names = namesIn(named(lines), own, cell);
    const unknown = names.find((name) => partyOf(name, own, cell) === null);
    if (unknown !== undefined) return { reason: 'unknownUnit', detail: unknown };
    if (leadersIn(names) !== leadersIn(own)) return { reason: 'byHand' };
    const partiesOf = (all: readonly string[]) => all.filter((name) => !isLeader(name)).flatMap((name) => partyOf(name, own, cell) ?? []);
    const parties = partiesOf(names);
    return keysOf(parties) === keysOf(partiesOf(own)) ? 'known' : { field, parties };
  });
}

function readDue({ base, lines, task, today }: EditedLines): Judged {
  const now = joined(without(lines, base.slice(1)));
  return held({ was: base[0] ?? '', now, register: task.dueOn ? printedDate(task.dueOn) : capital(task.phrase ?? '') }, () => {
    const dueOn = parseDay(now, today);
    return dueOn === null ? { reason: 'wrongDue', detail: now } : { field: 'due', dueOn };
  });
}

/** What a cell of results says beside the state that it begins with. */
interface SaidResult {
  day: string;
  words: string;
  doneOn: string | null;
  evidence: { number: string; on: string | null }[];
}

function saidResult(lines: readonly string[], base: readonly string[], today: string): SaidResult {
  const said: SaidResult = { day: '', words: '', doneOn: null, evidence: [] };
  const told: string[] = [];
  for (const line of without(lines, [base[0] ?? '', words.noWord])) {
    const [, doneOn] = text.doneLine.exec(line) ?? [];
    const [, number, on] = text.evidenceLine.exec(line) ?? [];
    if (doneOn) said.doneOn = pastDay(doneOn, today);
    else if (number) said.evidence.push({ number, on: on ? pastDay(on, today) : null });
    else told.push(line);
  }
  const all = told.join('\n');
  const [before = '', day = ''] = text.dayBefore.exec(all) ?? [];
  return { ...said, day, words: all.slice(before.length) };
}

function readResult({ base, lines, task, today, asAt }: EditedLines): Judged {
  const was = saidResult(base, base, today);
  const said = saidResult(lines, base, today);
  const { report } = task;
  const known = new Set([...was.evidence, ...(report?.evidence ?? [])].map(({ number }) => foldWords(number ?? '')));
  const evidence = said.evidence.filter(({ number }) => !known.has(foldWords(number)));
  const done = said.doneOn !== null && said.doneOn !== task.doneOn;
  const same = plain(said.words) === plain(was.words) && said.day === was.day;
  if (!done && evidence.length === 0) {
    const isOld = same && said.doneOn === null && said.evidence.length <= was.evidence.length;
    if (isOld) return 'same';
    if (same || plain(said.words) === plain(report?.result ?? '')) return 'known';
    if (said.words === '') return { reason: 'cleared' };
  }
  if (done && (task.state === 'standing' || task.state === 'ended')) return { reason: 'byHand' };
  const typed = said.day === '' ? null : pastDay(said.day, today);
  if (said.day !== '' && typed === null) return { reason: 'wrongDay', detail: said.day };
  const isSame = said.day === was.day && was.words !== '' && plain(report?.result ?? '') === plain(was.words);
  const on = done ? said.doneOn : isSame ? (report?.on ?? null) : (typed ?? (asAt < today ? asAt : today));
  if (on !== null && on > today) return { reason: 'futureDay', detail: printedDate(on) };
  return {
    was: joined(without(base, base.slice(0, 1))) || joined(base.slice(0, 1)),
    now: joined(without(lines, base.slice(0, 1))),
    register: report?.result ?? '',
    edit: {
      field: 'result', on, text: same && done ? '' : said.words, done, corrects: isSame && !done ? (report?.result ?? null) : null, evidence,
      beside: { obstacle: report?.obstacle ?? null, request: report?.request ?? null },
    },
    changed: plain(report?.result ?? '') !== plain(was.words),
  };
}

function saidObstacle(lines: readonly string[]): { obstacle: string | null; request: string | null } {
  const isRequest = (line: string) => line.startsWith(text.request);
  const told = lines.map(plain);
  return {
    obstacle: told.filter((line) => !isRequest(line)).join('\n') || null,
    request: told.filter(isRequest).map((line) => line.slice(text.request.length).trim()).join('\n') || null,
  };
}

function readObstacle({ base, lines, task, today, asAt }: EditedLines): Judged {
  const standing = { obstacle: task.report?.obstacle ?? null, request: task.report?.request ?? null };
  const shown = ({ obstacle, request }: typeof standing) => [obstacle, request && words.request(request)].filter(Boolean).join('\n');
  const texts = { was: joined(base), now: joined(lines), register: shown(standing) };
  const corrects = texts.register !== '' && plain(texts.register) === plain(texts.was) ? standing : null;
  return held(texts, () => ({ field: 'obstacle', on: asAt < today ? asAt : today, ...saidObstacle(lines), corrects }));
}

/** Marks and ledger stand in the cell too: only what was added, or put in the note's place, is the office's. */
function readNote({ base, lines, task }: EditedLines): Judged {
  const note = plain(task.note ?? '');
  const others = base.filter((one) => note === '' || plain(one) !== note);
  const told = without(lines, others);
  const shows = others.length < base.length;
  const keeps = !shows || told.includes(note);
  const added = told.filter((one) => one !== note);
  if (added.length === 0) return keeps ? (told.length > 0 && !shows ? 'known' : 'same') : { reason: 'cleared' };
  if (added.every((one) => foldWords(note).includes(foldWords(one)))) return 'known';
  const now = [...(keeps && task.note ? [task.note] : []), ...added].join('\n');
  return { was: joined(base), now: joined(lines), register: task.note ?? '', edit: { field: 'note', note: now }, changed: false };
}

export const cellReaders: Readonly<Record<EditedField, CellReader>> = {
  words: readWords,
  leads: (cell) => readParties('leads', cell.task.leads, cell),
  supports: (cell) => readParties('supports', cell.task.supports, cell),
  due: readDue,
  result: readResult,
  obstacle: readObstacle,
  note: readNote,
};
