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

/** Units, groups and people as the register names them, with the unit where it is one. */
function parties(field: 'leads' | 'supports', known: readonly string[], { base, lines, task, units }: EditedLines): Judged {
  const isLeader = (line: string) => line.startsWith(text.directed);
  const leaders = (told: readonly string[]) => told.map(plain).filter(isLeader).join('; ');
  if (leaders(lines) !== leaders(base)) return { reason: 'byHand' };
  const names = (told: readonly string[]) => told.map(plain).filter((one) => !isLeader(one)).join('; ');
  const now = names(lines);
  return held({ was: names(base), now, register: capital(known.join('; ')) }, () => {
    const idOf = new Map(task.leading.map(({ id, name }) => [foldWords(name), id]));
    const partyOf = (name: string) => {
      const folded = foldWords(name);
      const own = known.find((one) => foldWords(one) === folded);
      const unitId = units.get(folded) ?? null;
      return own === undefined && unitId === null ? null : { name: own ?? name, unitId: idOf.get(folded) ?? unitId };
    };
    const found = now.split(/[;\n]/u).map(plain).filter(Boolean).flatMap((name) => {
      const whole = partyOf(name);
      return whole ? [{ name, party: whole }] : name.split(',').map(plain).filter(Boolean).map((part) => ({ name: part, party: partyOf(part) }));
    });
    const unknown = found.find(({ party }) => party === null);
    if (unknown) return { reason: 'unknownUnit', detail: unknown.name };
    const people = (told: readonly string[]) => told.filter((one) => one.startsWith(text.comrade)).map(foldWords).join('; ');
    if (people(found.map(({ name }) => name)) !== people(known)) return { reason: 'byHand' };
    const named = found.flatMap(({ party }) => (party && !party.name.startsWith(text.comrade) ? [party] : []));
    const keys = (all: readonly { name: string; unitId: string | null }[]) => all.map(({ name, unitId }) => unitId ?? foldWords(name)).join('; ');
    const standing = known.filter((name) => !name.startsWith(text.comrade)).flatMap((name) => partyOf(name) ?? []);
    return keys(named) === keys(standing) ? 'known' : { field, parties: named };
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
  leads: (cell) => parties('leads', cell.task.leads, cell),
  supports: (cell) => parties('supports', cell.task.supports, cell),
  due: readDue,
  result: readResult,
  obstacle: readObstacle,
  note: readNote,
};
