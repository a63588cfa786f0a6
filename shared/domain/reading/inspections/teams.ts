/**
 * A notice or decision that founds inspection teams and fixes their days: a table of units with days and team, or parts
 * headed 'Đoàn số 1' with their members and units.
 */
import type { DocumentText, ReadingContext } from '../../../model/reading.ts';
import type { ReadAnnouncement, ReadMember } from '../../../model/teams-reading.ts';
import { foldWords } from '../../fold-text.ts';
import { findDeadlines } from '../times/deadlines.ts';
import { type Dictionary, dictionaryOf, unitIdOf } from '../names/dictionary.ts';
import { alignDocument, type Line, linesOf } from '../source/lines.ts';
import { labelOf } from '../source/line-labels.ts';
import { MentionReader } from '../names/mentions.ts';
import { RoundUnits } from './round-units.ts';
import type { TableRow } from '../items/table-columns.ts';
import { cellsOf, isMergedAway, type Table, tableAt } from '../items/tables.ts';
import { membersIn, roleOf } from './team-members.ts';
import type { TimeContext } from '../times/time-context.ts';
import { TEAM } from '../vocabulary/teams.ts';

interface Days {
  from: string | null;
  to: string | null;
}

const NO_DAYS: Days = { from: null, to: null };

/** The units that a paper sends teams to, each once. Empty for papers that found no team and fix no day. */
export function readTeams(document: DocumentText, time: TimeContext, context: ReadingContext): ReadAnnouncement[] {
  const aligned = alignDocument(document);
  const reader = new TeamReader({ text: document.text, aligned }, time, dictionaryOf(context));
  const lines = linesOf(document, aligned);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    if (line.cell === null) {
      reader.line(line);
      at += 1;
      continue;
    }
    const { table, next } = tableAt(lines, at);
    reader.table(table);
    at = next;
  }
  return reader.found();
}

class TeamReader {
  readonly #forms: { text: string; aligned: string };
  readonly #time: TimeContext;
  readonly #dictionary: Dictionary;
  readonly #units: RoundUnits;
  readonly #mentions: MentionReader;
  readonly #found: ReadAnnouncement[] = [];
  /** The part headed 'Đoàn số 1' that is being read. */
  #team: { members: ReadMember[]; visits: ReadAnnouncement[] } | null = null;

  constructor(forms: { text: string; aligned: string }, time: TimeContext, dictionary: Dictionary) {
    this.#forms = forms;
    this.#time = time;
    this.#dictionary = dictionary;
    this.#units = new RoundUnits(forms, time, dictionary);
    this.#mentions = new MentionReader(forms, dictionary);
  }

  /** Only what has days or somebody who goes; a unit that is named twice is told where more is said of it. */
  found(): ReadAnnouncement[] {
    const best = new Map<string, ReadAnnouncement>();
    const told = ({ from, members }: ReadAnnouncement) => (from === null ? 0 : 1) + members.length;
    for (const one of this.#found.filter((visit) => told(visit) > 0)) {
      const key = one.unitId ?? foldWords(one.unitName);
      const known = best.get(key);
      if (!known || told(one) > told(known)) best.set(key, one);
    }
    return [...best.values()];
  }

  table(table: Table): void {
    if (![...(table.roles?.values() ?? [])].includes('unit')) return;
    const heads = table.rows.filter((row) => !table.body.includes(row));
    const roleAt = (column: number) => roleOf(heads.flatMap((row) => row.cells.get(column) ?? []).map(({ text }) => text).join(' '));
    let days = NO_DAYS;
    let members: ReadMember[] = [];
    for (const row of table.body) {
      const time = cellsOf(table, row, 'time');
      if (!isMergedAway(table, row, 'time')) days = time.length > 0 ? this.#days(time[0]?.start ?? 0, time.at(-1)?.end ?? 0) : NO_DAYS;
      const own = this.#rowMembers(table, row, roleAt);
      if (own) members = own;
      for (const cell of cellsOf(table, row, 'unit')) {
        for (const { name, unitId } of this.#units.unitsIn(cell.start, cell.end)) {
          this.#found.push({ unitName: name, unitId, ...days, members: members.map((one) => ({ ...one })), source: { start: cell.start, end: cell.end } });
        }
      }
    }
  }

  /** Null where the cells of the team are merged into the row above. */
  #rowMembers(table: Table, row: TableRow, roleAt: (column: number) => ReadMember['role'] | null): ReadMember[] | null {
    const columns = [...(table.roles ?? [])].filter(([column, role]) => (role === 'other' || role === 'lead') && roleAt(column) !== null).map(([column]) => column);
    const cells = columns.flatMap((column) => (row.cells.has(column) ? [{ column, lines: row.cells.get(column) ?? [] }] : []));
    if (columns.length > 0 && cells.length === 0) return null;
    return cells.flatMap(({ column, lines }) => membersIn(lines.map(({ text }) => text).join('\n'), roleAt(column), this.#dictionary));
  }

  line({ start, end, text }: Line): void {
    const label = labelOf(text);
    const from = start + (label?.length ?? 0);
    const folded = foldWords(text.slice(label?.length ?? 0));
    if (TEAM.ends.test(folded)) this.#team = null;
    else if (TEAM.opens.test(folded)) {
      this.#team = { members: [], visits: [] };
      const colon = text.indexOf(':');
      if (colon >= 0) this.#inTeam(start + colon + 1, end);
    } else if (this.#team) this.#inTeam(from, end);
  }

  /** A line of a team names members or units; members that come later go with the units named before. */
  #inTeam(start: number, end: number): void {
    const team = this.#team;
    if (!team) return;
    const text = this.#forms.text.slice(start, end);
    const members = TEAM.units.test(foldWords(text)) ? [] : membersIn(text, null, this.#dictionary);
    if (members.length > 0) {
      team.members.push(...members);
      for (const visit of team.visits) visit.members = team.members.map((one) => ({ ...one }));
      return;
    }
    for (const visit of this.#unitsWithDays(start, end)) {
      const announced = { ...visit, members: team.members.map((one) => ({ ...one })) };
      team.visits.push(announced);
      this.#found.push(announced);
    }
  }

  /** 'Tỉnh đoàn Lai Châu (07-08/6/2021), Tỉnh đoàn Sơn La (09/6/2021)' · 'Ngày 07/6/2021: Tỉnh đoàn Lai Châu'. */
  #unitsWithDays(start: number, end: number): Omit<ReadAnnouncement, 'members'>[] {
    const named: { name: string; unitId: string; start: number; end: number }[] = [];
    for (let at = start; at < end; ) {
      const begins = at === start || !/[\p{L}\p{N}]/u.test(this.#forms.text[at - 1] ?? '');
      const mention = begins && this.#mentions.startsCapital(at) ? this.#mentions.listAt(at, end) : [];
      for (const { name, start: from, end: to } of mention) {
        const unitId = unitIdOf(this.#dictionary, name, this.#time.issuedOn);
        if (unitId !== null) named.push({ name, unitId, start: from, end: to });
      }
      at = Math.max(at + 1, mention.at(-1)?.end ?? 0);
    }
    const before = named[0] ? this.#days(start, named[0].start) : NO_DAYS;
    return named.map(({ name, unitId, start: from, end: to }, place) => {
      const own = this.#days(to, named[place + 1]?.start ?? end);
      return { unitName: name, unitId, ...(own.to === null ? before : own), source: { start: from, end: to } };
    });
  }

  #days(start: number, end: number): Days {
    const found = findDeadlines(this.#forms.aligned.slice(start, end), this.#time, true).filter(({ to }) => to !== null);
    const [first] = found;
    return first ? { from: first.from ?? first.to, to: found.at(-1)?.to ?? null } : NO_DAYS;
  }
}
