/** Papers from the register: a report's maker gathers and writes, what the office has set for all papers is put on here. */
import { settings, type SettingName } from '../../shared/model/settings.ts';
import type { PaperFormat } from '../../shared/reports/format-hd29.ts';
import { formats, isFormat } from '../../shared/reports/formats.ts';
import { dressed, type House, houseParams } from '../../shared/reports/house.ts';
import { isReport, signedOutside } from '../../shared/reports/registry.ts';
import type { ReportDoc } from '../../shared/reports/report-doc.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { recipientLists } from '../../shared/text/vi/report-house.ts';
import { settingValues } from '../db/queries/settings.ts';
import type { ReadDb } from '../db/queries/scope.ts';
import { makers } from './report-makers.ts';
import { checked, type Correcting, type Given } from './report-maker.ts';

export interface PapersAsked {
  report: string;
  params: Given;
  /** Civil date. */
  today: string;
}

/**
 * The papers of a report, in the office's format and name.
 * @param correcting the paper that the new one would take the place of
 * @throws Refusal `unknown-report`, `wrong-input`, `report-needs`, of the report's maker
 */
export async function makePapers(db: ReadDb, { report, params, today }: PapersAsked, correcting?: Correcting): Promise<ReportDoc[]> {
  if (!isReport(report)) throw new Refusal('unknown-report', { report });
  const { own, said } = signedOutside(report) ? { own: params, said: {} } : parted(params);
  const house = await houseOf(db);
  const docs = await makers[report](db, own, today, { format: formats[house.format], correcting });
  return docs.map((doc) => dressed(doc, house, checked(houseParams, said)));
}

/** What is asked of the report itself, and what is said of issuer, signer and recipients. */
function parted(params: Given): { own: Given; said: Given } {
  const entries = Object.entries(params);
  const isSaid = ([name]: [string, unknown]) => Object.hasOwn(houseParams, name);
  return { own: Object.fromEntries(entries.filter((entry) => !isSaid(entry))), said: Object.fromEntries(entries.filter(isSaid)) };
}

/** A paper beside the reports, in the office's format and name. @param make in the measures that it is given */
export async function houseDressed(db: ReadDb, make: (format: PaperFormat) => ReportDoc): Promise<ReportDoc> {
  const house = await houseOf(db);
  return dressed(make(formats[house.format]), house, {});
}

async function houseOf(db: ReadDb): Promise<House> {
  const set = await settingValues(db, Object.keys(settings).filter((name) => name.startsWith('papers.')));
  const value = (name: SettingName) => set.get(name) ?? settings[name].default;
  const format = value('papers.format');
  const lists = Object.entries(recipientLists).map(([kind, list]) => [list, value(`papers.recipients.${kind as keyof typeof recipientLists}`)] as const);
  return {
    format: isFormat(format) ? format : 'hd29',
    issuer: value('papers.issuer') === 'office' ? 'office' : 'committee',
    signing: {
      committee: { authority: value('papers.committee.authority'), position: value('papers.committee.position') },
      office: { authority: value('papers.office.authority'), position: value('papers.office.position') },
    },
    signer: value('papers.signer'),
    recipients: new Map(lists),
  };
}
