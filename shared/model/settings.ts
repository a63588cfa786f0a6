/** What the office sets for itself, as one table: name, form, value where nothing was set. Kept in the store as text. */

interface SettingForm {
  /** `switch`: '1' or '0'; `days`: whole numbers with commas, '' for none; `number`: one whole number from `least` on. */
  kind: 'switch' | 'days' | 'number';
  default: string;
  least?: number;
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
} as const satisfies Record<string, SettingForm>;

export type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];

const MOST_DAYS = 400;

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
  const number = Number(value);
  return value !== '' && Number.isInteger(number) && number >= (form.least ?? 0) && number <= 1_000_000 ? String(number) : null;
}

export interface SettingView {
  name: SettingName;
  value: string;
  /** Nobody set it yet. */
  isDefault: boolean;
}
