/**
 * The registry of everything users edit: the one list from which come the log's triggers, the `live_` views, the row types
 * and the checks. Tables and columns are named once and for ever: the log carries the names, other laptops know them.
 * A table is added here together with a migration; a test compares both.
 *
 * Days end in `On` and are civil dates `YYYY-MM-DD`; flags are 0 or 1; ids are UUID text; every list of values is open
 * (an unknown word of a newer version is shown as it is).
 */

interface Column<T> {
  readonly type: 'text' | 'integer';
  readonly required: boolean;
  readonly ref: string | null;
  /** Carries the column's TypeScript type only. */
  readonly value?: T;
}

const text: Column<string | null> = { type: 'text', required: false, ref: null };
const need: Column<string> = { type: 'text', required: true, ref: null };
const whole: Column<number | null> = { type: 'integer', required: false, ref: null };
const day: Column<string | null> = text;

function to(table: string): Column<string | null> {
  return { type: 'text', required: false, ref: table };
}

interface TableDefinition {
  /** The owning foreign key: removing the owner removes the row with it. Never within one table. */
  readonly owner?: string;
  /** Cells that only make sense together: one value, one conflict. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
}

function table<const T extends TableDefinition>(definition: T): T {
  return definition;
}

export const registry = {
  // Reference: units, people, clusters, days, settings
  unit: table({
    columns: {
      name: need, shortName: text, kind: need, code: text, precedence: whole, region: text, provinceSystem: text,
      fromOn: day, toOn: day, parentId: to('unit'), contactName: text, contactPhone: text, address: text, note: text,
    },
  }),
  unitName: table({
    owner: 'unitId',
    columns: { unitId: to('unit'), name: need, shortName: text, fromOn: day, toOn: day },
  }),
  unitAlias: table({ owner: 'unitId', columns: { unitId: to('unit'), alias: need } }),
  unitSuccession: table({
    owner: 'unitId',
    columns: { unitId: to('unit'), successorId: to('unit'), onDay: day, kind: text, basis: text },
  }),
  person: table({
    columns: { name: need, kind: text, precedence: whole, unitId: to('unit'), phone: text, note: text },
  }),
  personPosition: table({
    owner: 'personId',
    columns: {
      personId: to('person'), position: need, addressAs: text, unitId: to('unit'), fromOn: day, toOn: day,
    },
  }),
  cluster: table({ columns: { name: need, precedence: whole, note: text } }),
  clusterMember: table({
    owner: 'clusterId',
    columns: { clusterId: to('cluster'), unitId: to('unit'), fromOn: day, toOn: day },
  }),
  clusterCharge: table({
    owner: 'clusterId',
    columns: {
      clusterId: to('cluster'), role: need, unitId: to('unit'), personId: to('person'), fromOn: day, toOn: day,
    },
  }),
  holiday: table({ columns: { onDay: day, name: text, kind: text } }),
  setting: table({ columns: { name: need, value: text } }),

  // Meetings and documents
  meetingSeries: table({ columns: { name: need, kind: text, clusterId: to('cluster'), precedence: whole } }),
  meeting: table({
    columns: {
      seriesId: to('meetingSeries'), name: text, plannedOn: day, heldOn: day, chairId: to('person'), chairName: text,
      noticeId: to('document'), sheetId: to('paper'), place: text, note: text,
    },
  }),
  document: table({
    columns: {
      kind: need, number: text, symbol: text, issuer: text, place: text, issuedOn: day, meetingOn: day,
      meetingId: to('meeting'), title: text, chair: text, signer: text, text: text, head: text,
      fileSha256: text, fileName: text, standing: text, standingById: to('document'), standingOn: day,
      standingReason: text, trackerId: to('person'), restricted: whole, note: text,
    },
    groups: { standingChange: ['standing', 'standingById', 'standingOn', 'standingReason'] },
  }),
  item: table({
    owner: 'documentId',
    columns: {
      documentId: to('document'), parentId: to('item'), path: text, number: text, ordinal: whole, kind: text,
      shortTitle: text, heading: text, originalText: text, sourceStart: whole, sourceEnd: whole,
    },
    groups: { source: ['sourceStart', 'sourceEnd'] },
  }),

  // Tasks
  task: table({
    owner: 'itemId',
    columns: {
      itemId: to('item'), visitId: to('visit'), ordinal: whole, kind: text, shortTitle: text, originalText: text,
      sourceStart: whole, sourceEnd: whole, jointResult: whole, urgent: whole, advisingUnitId: to('unit'),
      trackerId: to('person'), checklistGroup: text, waitingFor: text, reviewOn: day, reviewMeetingId: to('meeting'),
      endedOn: day, endedReason: text, restricted: whole, note: text,
    },
    groups: { source: ['sourceStart', 'sourceEnd'], ending: ['endedOn', 'endedReason'], review: ['reviewOn', 'reviewMeetingId'] },
  }),
  assignment: table({
    owner: 'taskId',
    columns: {
      taskId: to('task'), role: need, name: text, unitId: to('unit'), personId: to('person'), groupName: text,
      ordinal: whole,
    },
  }),
  deadline: table({
    owner: 'taskId',
    columns: {
      taskId: to('task'), phrase: text, fromOn: day, toOn: day, inclusive: whole, fuzzy: whole, provisional: whole,
      anchor: text, ordinal: whole,
    },
    groups: { deadline: ['phrase', 'fromOn', 'toOn', 'inclusive'] },
  }),
  recurrence: table({
    owner: 'taskId',
    columns: { taskId: to('task'), phrase: text, every: text, detail: text, owesPaper: whole, dueDay: whole },
  }),
  dutyPeriod: table({
    owner: 'taskId',
    columns: { taskId: to('task'), fromOn: day, toOn: day, state: text, result: text, note: text, onDay: day },
  }),
  checklistLine: table({
    owner: 'taskId',
    columns: { taskId: to('task'), unitId: to('unit'), done: whole, doneOn: day, note: text },
    groups: { mark: ['done', 'doneOn'] },
  }),
  progress: table({
    owner: 'taskId',
    columns: {
      taskId: to('task'), onDay: day, unitId: to('unit'), fromName: text, result: text, obstacle: text, request: text,
      outcome: text, delayReason: text, meetingId: to('meeting'), confirmation: text, confirmedOn: day, confirmationReason: text,
    },
    groups: { judgement: ['confirmation', 'confirmedOn', 'confirmationReason'] },
  }),
  evidence: table({
    owner: 'taskId',
    columns: {
      taskId: to('task'), progressId: to('progress'), documentNumber: text, documentOn: day, issuer: text,
      fileSha256: text, fileName: text, note: text,
    },
  }),
  extension: table({
    owner: 'taskId',
    columns: {
      taskId: to('task'), onDay: day, phrase: text, toOn: day, reason: text, agreedBy: text, agreedById: to('person'),
    },
  }),
  reminder: table({
    owner: 'taskId',
    columns: {
      taskId: to('task'), onDay: day, unitId: to('unit'), toName: text, how: text, words: text, answer: text,
      answeredOn: day, paperId: to('paper'),
    },
    groups: { answered: ['answer', 'answeredOn'] },
  }),
  taskLink: table({
    owner: 'taskId',
    columns: { taskId: to('task'), toTaskId: to('task'), kind: text, onDay: day, reason: text },
  }),
  taskTag: table({ owner: 'taskId', columns: { taskId: to('task'), label: need } }),
  meetingRemark: table({
    owner: 'taskId',
    columns: { taskId: to('task'), meetingId: to('meeting'), advice: text, remark: text },
  }),

  // Inspections and field visits
  round: table({
    owner: 'documentId',
    columns: {
      documentId: to('document'), itemId: to('item'), ordinal: whole, year: whole, name: text, kind: text,
      content: text, windowPhrase: text, windowFrom: day, windowTo: day, fuzzy: whole, provisional: whole,
      stage: text, meetingId: to('meeting'), noticeId: to('document'), note: text,
    },
    groups: { window: ['windowPhrase', 'windowFrom', 'windowTo'] },
  }),
  visit: table({
    owner: 'roundId',
    columns: {
      roundId: to('round'), unitId: to('unit'), unitName: text, ordinal: whole, stage: text, mode: text, place: text,
      announcedFrom: day, announcedTo: day, actualFrom: day, actualTo: day, partOfDay: text, stageReason: text,
      note: text,
    },
    groups: { announced: ['announcedFrom', 'announcedTo'], actual: ['actualFrom', 'actualTo'] },
  }),
  dateChange: table({
    owner: 'visitId',
    columns: {
      visitId: to('visit'), kind: text, fromOn: day, toOn: day, onDay: day, reason: text, paperId: to('paper'),
      documentId: to('document'),
    },
  }),
  teamMember: table({
    owner: 'visitId',
    columns: { visitId: to('visit'), personId: to('person'), name: text, unitId: to('unit'), role: text, ordinal: whole },
  }),
  outlineLine: table({ owner: 'roundId', columns: { roundId: to('round'), ordinal: whole, words: text } }),
  outlineAnswer: table({
    owner: 'visitId',
    columns: { visitId: to('visit'), outlineLineId: to('outlineLine'), answer: text, onDay: day },
  }),
  finding: table({
    owner: 'visitId',
    columns: {
      visitId: to('visit'), ordinal: whole, kind: text, weight: text, place: text, words: text, taskId: to('task'),
      recheckOn: day, recheckResult: text,
    },
  }),
  proposal: table({
    owner: 'visitId',
    columns: {
      visitId: to('visit'), ordinal: whole, words: text, answererUnitId: to('unit'), dueOn: day, answer: text,
      answeredOn: day,
    },
    groups: { answered: ['answer', 'answeredOn'] },
  }),
  quota: table({
    owner: 'documentId',
    columns: { documentId: to('document'), year: whole, subject: text, amount: whole, measure: text, per: text },
  }),
  fieldTrip: table({ columns: { fromOn: day, toOn: day, partOfDay: text, place: text, note: text, appointmentId: to('appointment') } }),
  fieldTripPerson: table({ owner: 'fieldTripId', columns: { fieldTripId: to('fieldTrip'), personId: to('person') } }),
  fieldTripUnit: table({ owner: 'fieldTripId', columns: { fieldTripId: to('fieldTrip'), unitId: to('unit') } }),
  fieldTripPurpose: table({ owner: 'fieldTripId', columns: { fieldTripId: to('fieldTrip'), purpose: need } }),
  /** A time for which a person owes no days at the grassroots: studies, illness, maternity. */
  fieldExemption: table({
    owner: 'personId',
    columns: { personId: to('person'), fromOn: day, toOn: day, reason: text },
    groups: { days: ['fromOn', 'toOn'] },
  }),
  appointment: table({
    columns: {
      onDay: day, fromTime: text, toTime: text, matter: text, leaderId: to('person'), leaderName: text, place: text,
      participants: text, preparedBy: text, note: text, meetingId: to('meeting'), visitId: to('visit'),
    },
  }),

  /** A clash of dates, or of two ways of parting an item, that somebody let stand: named by its sides as they were, so that it comes back when one of them changes. */
  acceptedClash: table({ columns: { clash: need, reason: text } }),

  // Papers
  paper: table({
    columns: {
      kind: need, state: text, title: text, recipientUnitId: to('unit'), recipientName: text, number: text,
      symbol: text, issuedOn: day, writtenOn: day, handedOutOn: day, meetingId: to('meeting'), correctsId: to('paper'),
      code: text, parameters: text, snapshot: text, reason: text,
    },
    groups: { handedOut: ['state', 'handedOutOn'] },
  }),
  paperTask: table({ owner: 'paperId', columns: { paperId: to('paper'), taskId: to('task') } }),
  attachment: table({
    columns: { ofTable: need, ofRow: need, fileSha256: text, fileName: text, onDay: day, note: text },
  }),
} as const;

export type Registry = typeof registry;
export type RegisteredTable = keyof Registry;

type ColumnValue<C> = C extends Column<infer T> ? T : never;

/** The cells of a registered row, without its id. */
export type RowValues<T extends RegisteredTable> = {
  -readonly [C in keyof Registry[T]['columns']]: ColumnValue<Registry[T]['columns'][C]>;
};

/** The registry with its literal types loosened, for code that walks over all tables. */
export const tables: Readonly<Record<string, TableDefinition>> = { ...registry };

/** A cell of the log: one column, or a group of columns with one value. */
export interface Cell {
  name: string;
  columns: readonly string[];
  grouped: boolean;
}

const knownCells = new WeakMap<TableDefinition, readonly Cell[]>();

/** The cells of a table in the registry's order: its groups, its other columns, and `removed`. None of a table unknown here. */
export function cellsOf(table: string): readonly Cell[] {
  const definition = tables[table];
  if (!definition) return [];
  const known = knownCells.get(definition) ?? listCells(definition);
  knownCells.set(definition, known);
  return known;
}

/** A cell of a table by its name; a name that this program does not know is a plain column. */
export function cellNamed(table: string, name: string): Cell {
  return cellsOf(table).find((cell) => cell.name === name) ?? { name, columns: [name], grouped: false };
}

function listCells(definition: TableDefinition): Cell[] {
  const groups = definition.groups ?? {};
  const grouped = new Set(Object.values(groups).flat());
  return [
    ...Object.entries(groups).map(([name, columns]) => ({ name, columns, grouped: true })),
    ...Object.keys(definition.columns)
      .filter((column) => !grouped.has(column))
      .map((column) => ({ name: column, columns: [column], grouped: false })),
    { name: 'removed', columns: ['removed'], grouped: false },
  ];
}

/** The table that a table's rows belong to, with the foreign key; null for tables that stand alone. */
export function ownerOf(table: string): { column: string; table: string } | null {
  const definition = tables[table];
  const column = definition?.owner;
  const owner = column ? definition.columns[column]?.ref : null;
  return column && owner ? { column, table: owner } : null;
}

/** The tables whose rows belong to rows of this one. */
export function ownedBy(table: string): { column: string; table: string }[] {
  return Object.keys(tables).flatMap((name) => {
    const owner = ownerOf(name);
    return owner?.table === table ? [{ table: name, column: owner.column }] : [];
  });
}

/** Tables in such an order that every table stands before its owner: removal is decided from the leaves up. */
export const leavesFirst: readonly string[] = Object.keys(tables).sort((a, b) => depth(b) - depth(a));

function depth(table: string): number {
  const owner = ownerOf(table);
  return owner ? 1 + depth(owner.table) : 0;
}
