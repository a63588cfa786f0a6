/** What the office sets for itself, as one table: name, form, value where nothing was set. Kept in the store as text. */
import { recipientLists } from '../text/vi/report-house.ts';
import { reportWords } from '../text/vi/reports.ts';

interface SettingForm {
  /**
   * `switch`: '1' or '0'; `days`: whole numbers with commas, '' for none; `number`: one whole number from `least` on; `choice`:
   * one of `choices`; `line`: words, the default where none are left.
   */
  kind: 'switch' | 'days' | 'number' | 'choice' | 'line';
  default: string;
  least?: number;
  choices?: readonly string[];
}

export const settings = {
  /** A completion counts once the office confirmed it; DESIGN section 5. */
  'progress.confirmation': { kind: 'switch', default: '0' },
  /** Days before the last day on which a task comes up to be reminded of. */
  'reminders.before': { kind: 'days', default: '7,3' },
  /** Days after it. */
  'reminders.after': { kind: 'days', default: '30,7,1' },
  /** After so many days without a word an open task counts as not updated. */
  'progress.quietDays': { kind: 'number', default: '30', least: 1 },
  /** All attached files together. */
  'files.megabytes': { kind: 'number', default: '1024', least: 1 },
  /** `shared/reports/formats.ts`. */
  'papers.format': { kind: 'choice', default: 'hd29', choices: ['hd29', 'hd05'] },
  /** In whose name numbered papers go out; `shared/reports/house.ts`. */
  'papers.issuer': { kind: 'choice', default: 'committee', choices: ['committee', 'office'] },
  'papers.committee.authority': { kind: 'line', default: reportWords.byOrder },
  'papers.committee.position': { kind: 'line', default: reportWords.chief },
  'papers.office.authority': { kind: 'line', default: reportWords.chief },
  'papers.office.position': { kind: 'line', default: '' },
  'papers.signer': { kind: 'line', default: '' },
  'papers.recipients.sheet': { kind: 'line', default: recipientLists.sheet },
  'papers.recipients.meeting': { kind: 'line', default: recipientLists.meeting },
  'papers.recipients.notice': { kind: 'line', default: recipientLists.notice },
  'papers.recipients.letter': { kind: 'line', default: recipientLists.letter },
  'papers.recipients.inspection': { kind: 'line', default: recipientLists.inspection },
  'papers.recipients.cluster': { kind: 'line', default: recipientLists.cluster },
} as const satisfies Record<string, SettingForm>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];

const MOST_DAYS = 400;
const MOST_LETTERS = 500;

/** Days as they were typed: '7, 3' -> [7, 3]; null for what is no list of days. */
export function daysOf(value: string): number[] | null {
  const parts = value.split(/[\s,;]+/u).filter((part) => part !== '');
  const days = parts.map(Number);
  return days.every((day) => Number.isInteger(day) && day >= 0 && day <= MOST_DAYS) ? [...new Set(days)].toSorted((a, b) => b - a) : null;
}

/** A typed value as it is kept; null for one that the setting cannot have. */
export function settingValue(name: SettingName, typed: string): string | null {
  const form: SettingForm = settings[name];
  const value = typed.trim();
  if (form.kind === 'switch') return value === '1' || value === '0' ? value : null;
  if (form.kind === 'days') return daysOf(value)?.join(',') ?? null;
  if (form.kind === 'choice') return form.choices?.includes(value) ? value : null;
  if (form.kind === 'line') {
    const words = value.normalize('NFC').replace(/\s+/gu, ' ');
    return words.length > MOST_LETTERS ? null : words || form.default;
  }
  const number = Number(value);
  return value !== '' && Number.isInteger(number) && number >= (form.least ?? 0) && number <= 1_000_000 ? String(number) : null;
}

export interface SettingView {
  name: SettingName;
  value: string;
  /** Nobody set it yet. */
  isDefault: boolean;
}
