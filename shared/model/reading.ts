/**
 * What reading a document yields. The shape is fixed: other programs call `documents.read` and judge its answer.
 * All text is NFC, all dates are civil dates `YYYY-MM-DD`. What cannot be told is null; what is doubtful carries a doubt.
 */

/** A place in the document's text: offsets in UTF-16 units into `DocumentText.text`, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type DocumentKind = 'notice' | 'plan' | 'dispatch' | 'decision' | 'report' | 'other';

/** The facts printed at the head (and foot) of a paper. */
export interface DocumentHead {
  kind: DocumentKind;
  /** '533', as printed and without leading zeros taken away; null when the registry has not filled it in. */
  number: string | null;
  /** 'TB/TWĐTN-VP': everything behind the number. */
  symbol: string | null;
  issuer: string | null;
  place: string | null;
  issuedOn: string | null;
  meetingOn: string | null;
  title: string | null;
  chair: string | null;
  signer: string | null;
}

export type AssigneeKind = 'unit' | 'person' | 'group';
export type AssigneeRole = 'lead' | 'support' | 'oversee' | 'direct';

export interface Assignee {
  /** As worded in the text. */
  name: string;
  unitId: string | null;
  personId: string | null;
  kind: AssigneeKind;
  role: AssigneeRole;
  source: Span;
}

export interface Deadline {
  /** As worded in the text. */
  phrase: string;
  from: string | null;
  /** The last day that is still in time. */
  to: string | null;
  fuzzy: boolean;
  provisional: boolean;
  /** What a relative phrase counts from ('issue date', 'next meeting', the words of an event), else null. */
  anchor: string | null;
  source: Span;
}

export type RecurrenceEvery = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'continuous';

export interface Recurrence {
  phrase: string;
  every: RecurrenceEvery;
  /** The rest of the rule as worded ('trước ngày 18', 'thứ Sáu, trước 16 giờ'), else null. */
  detail: string | null;
  source: Span;
}

export interface ReadTask {
  text: string;
  assignees: Assignee[];
  deadlines: Deadline[];
  recurrences: Recurrence[];
  urgent: boolean;
  /** The group of units that the task is to be ticked off for ('các tỉnh, thành đoàn, đoàn trực thuộc'), as worded. */
  checklistGroup: string | null;
  /** 0..1: how sure the reading is of owner and time together. */
  confidence: number;
  source: Span;
}

export interface ReadItem {
  /** As printed: '4', 'II', '1.1', 'PL1'; null for a paragraph that carries none. */
  number: string | null;
  heading: string | null;
  /** The item's own words, its children's not included; offsets in `source` cover them. */
  text: string;
  /** False for assessments, noted decisions, closing formulas and headings that only hold children. */
  task: boolean;
  tasks: ReadTask[];
  children: ReadItem[];
  source: Span;
}

export type RoundKind = 'periodic' | 'thematic' | 'field' | 'other';

/** A unit to be inspected. */
export interface InspectedUnit {
  name: string;
  unitId: string | null;
  /** The unit's own days (civil dates, both within), where a schedule names them and they are not those of the whole round. */
  days?: { from: string; to: string };
}

export interface ReadRound {
  name: string;
  kind: RoundKind;
  content: string | null;
  window: Deadline | null;
  units: InspectedUnit[];
  source: Span;
}

export interface ReadQuota {
  subject: string;
  amount: number;
  unit: string;
  per: string;
  source: Span;
}

/** A doubt's code; `shared/text/vi/doubts.ts` has a sentence for each. */
export type DoubtCode =
  | 'date-malformed'
  | 'date-missing'
  | 'date-impossible'
  | 'date-after-today'
  | 'number-missing'
  | 'kind-unknown'
  | 'unit-unknown'
  | 'unit-ambiguous'
  | 'person-unknown'
  | 'group-meaning'
  | 'owner-missing'
  | 'advising-unit-missing'
  | 'year-assumed'
  | 'year-mismatch'
  | 'deadline-passed'
  | 'deadline-fuzzy'
  | 'count-mismatch'
  | 'number-repeated'
  | 'encoding-converted';

export interface Doubt {
  code: DoubtCode;
  /** A Vietnamese sentence for the reader, made from `shared/text`. */
  message: string;
  source: Span;
}

export interface Reading {
  document: DocumentHead;
  items: ReadItem[];
  rounds: ReadRound[];
  quotas: ReadQuota[];
  doubts: Doubt[];
}

/** One paragraph of a document as a source yields it. */
export interface SourceParagraph extends Span {
  /** Length of the computed label (Word's own numbering) at the paragraph's start, 0 when the label was typed or there is none. */
  autoLabel: number;
  /** Where the paragraph stands in a table, null outside of tables. Numbers count from 0; table ordinals count through the document. */
  cell: { table: number; row: number; column: number; columns: number } | null;
  bold: boolean;
  italic: boolean;
  centred: boolean;
  /** Marks of ours that a row of a sheet carries (`shared/domain/form/row-code.ts`); absent everywhere else. */
  marks?: string[];
}

/**
 * The plain text of a document with the place of each paragraph in it: what the sources (.docx, .txt, pasted text) yield
 * and the reading works on. Paragraphs are joined by '\n'; computed labels stand in the text as if they had been typed,
 * so that the same paper gives the same text in every form.
 */
export interface DocumentText {
  text: string;
  paragraphs: SourceParagraph[];
  /** Doubts met while the text was taken out of its file. */
  doubts: Doubt[];
}

/** A name that the dictionary knows a unit by. Days are civil dates, inclusive; null is open. */
export interface DictionaryUnit {
  id: string;
  kind: string;
  /** Every spelling: names, short names, codes, aliases. */
  names: string[];
  fromOn: string | null;
  toOn: string | null;
}

export interface DictionaryPerson {
  id: string;
  name: string;
  /** Positions and forms of address the person is named by without the name ('Bí thư thường trực'). */
  positions: string[];
}

/** What the reading knows of the house; gathered by the service, so that the reading itself is a pure function. */
export interface ReadingContext {
  units: DictionaryUnit[];
  persons: DictionaryPerson[];
  /** Civil date of the reader; a paper dated after it is a doubt. */
  today: string;
  /** True (the rule of the house): 'trước ngày X' means X-1 at the latest. */
  strictBefore: boolean;
  /** Days that are no working days besides Saturdays and Sundays. */
  holidays?: readonly string[];
}
