/** Parameters of reports as data: the window draws a form from them, the service checks what it is given against them. */
import { isCivilDate } from '../domain/civil-date.ts';

export type ParamField =
  | { kind: 'document'; label: string }
  | { kind: 'unit'; label: string }
  | { kind: 'day'; label: string }
  | { kind: 'choice'; label: string; choices: Readonly<Record<string, string>> };

export type ParamFields = Readonly<Record<string, ParamField>>;

/** All parameters are optional; an id, a civil date or the key of a choice. */
export type ParamsOf<F extends ParamFields> = {
  -readonly [K in keyof F]?: F[K] extends { choices: infer C } ? Extract<keyof C, string> : string;
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

function fits(field: ParamField, value: string): boolean {
  if (field.kind === 'day') return isCivilDate(value);
  if (field.kind === 'choice') return Object.hasOwn(field.choices, value);
  return true;
}
