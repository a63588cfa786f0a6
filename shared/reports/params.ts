/** Parameters of reports as data: the window draws a form from them, the service checks what it is given against them. */
import { isCivilDate } from '../domain/civil-date.ts';

/** What a parameter names by its id. */
export type ParamRow = 'document' | 'unit' | 'person' | 'cluster' | 'meeting' | 'checklist' | 'task' | 'round' | 'visit';

/** `several`: keys of choices joined by commas, an empty choice is 'none'. `today` of a day: today's where none is given. `needed`: the report says nothing without it. `recipients`: ids joined by commas, those of a batch that are wanted. `tasks`: ids joined by commas, those that were chosen in the list. `filter`: the list's conditions as its address carries them. */
export type ParamField =
  | { kind: ParamRow; label: string; needed?: boolean }
  | { kind: 'day'; label: string; today?: true; needed?: boolean }
  | { kind: 'month' | 'year' | 'text' | 'recipients' | 'tasks' | 'filter'; label: string; needed?: boolean }
  | { kind: 'several'; label: string; choices: Readonly<Record<string, string>>; usual: readonly string[]; needed?: boolean }
  | { kind: 'choice'; label: string; choices: Readonly<Record<string, string>>; needed?: boolean };

export type ParamFields = Readonly<Record<string, ParamField>>;

/** All parameters are optional; an id, a civil date, a month ('2021-10'), a year, the key of a choice or several keys. */
export type ParamsOf<F extends ParamFields> = {
  -readonly [K in keyof F]?: F[K] extends { kind: 'choice'; choices: infer C } ? Extract<keyof C, string> : string;
};

/** The parameters as typed values, or the name of the first that is wrong. */
export function readParams<F extends ParamFields>(
  fields: F,
  input: Readonly<Record<string, unknown>>,
): { params: ParamsOf<F> } | { wrong: string } {
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === null || value === undefined || value === '') continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field || typeof value !== 'string' || !fits(field, value)) return { wrong: name };
    params[name] = value;
  }
  return { params: params as ParamsOf<F> };
}

/** A choice of nothing: an empty value would count as none given. */
const NONE = 'none';

/** What is chosen of several, in the order of the choices; the usual ones where nothing was given. */
export function chosenOf(field: Extract<ParamField, { kind: 'several' }>, value: string | null | undefined): string[] {
  if (!value) return [...field.usual];
  const named = value.split(',');
  return Object.keys(field.choices).filter((key) => named.includes(key));
}

/** The value of a parameter with these choices. */
export function severalOf(field: Extract<ParamField, { kind: 'several' }>, chosen: readonly string[]): string {
  return Object.keys(field.choices).filter((key) => chosen.includes(key)).join(',') || NONE;
}

function fits(field: ParamField, value: string): boolean {
  if (field.kind === 'day') return isCivilDate(value);
  if (field.kind === 'choice') return Object.hasOwn(field.choices, value);
  if (field.kind === 'several') return chosenOf(field, value).join(',') === value || value === NONE;
  if (field.kind === 'month') return /^[12]\d{3}-(0[1-9]|1[0-2])$/u.test(value);
  if (field.kind === 'year') return /^[12]\d{3}$/u.test(value);
  return true;
}

/** The ids of a parameter that joins them by commas; null where it was not given. */
export function idsOf(joined: string | undefined): ReadonlySet<string> | null {
  return joined === undefined ? null : new Set(joined.split(','));
}

/** The first parameter that is needed and was not given; null when none is. */
export function missingParam(fields: ParamFields, params: Readonly<Record<string, unknown>>): { name: string; label: string } | null {
  for (const [name, { needed, label }] of Object.entries(fields)) if (needed && !params[name]) return { name, label };
  return null;
}
