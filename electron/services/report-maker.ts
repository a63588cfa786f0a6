/** What every report's gathering begins with: its parameters, checked. */
import type { PaperFormat } from '../../shared/reports/format-hd29.ts';
import { type ParamFields, type ParamsOf, missingParam, readParams } from '../../shared/reports/params.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { ReadDb } from '../db/queries/scope.ts';

export type Given = Record<string, unknown>;

/** A paper that was handed out and is made anew. */
export interface Correcting {
  id: string;
  handedOutOn: string;
}

/** In which measures a report is made; `correcting` is the paper that it would take the place of. */
export interface Making {
  format: PaperFormat;
  correcting?: Correcting | undefined;
}

/** Gathers the facts of one report and hands them to its pure function. */
export type Maker = (db: ReadDb, given: Given, today: string, making: Making) => Promise<ReportDoc[]>;

/** @throws Refusal `wrong-input`, `report-needs` */
export function checked<F extends ParamFields>(fields: F, given: Given): ParamsOf<F> {
  const read = readParams(fields, given);
  if ('wrong' in read) throw new Refusal('wrong-input', { detail: `params.${read.wrong}` });
  const missing = missingParam(fields, read.params);
  if (missing) throw new Refusal('report-needs', { label: missing.label });
  return read.params;
}
