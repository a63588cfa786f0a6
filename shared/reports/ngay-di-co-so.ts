/** Days at the grassroots of a year: what each has made of the quota, and the trips. */
import type { FieldBalance, FieldTripRow } from '../model/views.ts';
import { planWords } from '../text/vi/plan.ts';
import { inspectionWords } from '../text/vi/report-inspection.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cells, columnsOf, heading, number, ordinalColumn, paperOf, paragraph, words } from './paper.ts';
import type { ParamFields } from './params.ts';
import type { ReportBlock, ReportDoc } from './report-doc.ts';

const text = inspectionWords.fieldDays;

export const ngayDiCoSoParams = { year: { kind: 'year', label: inspectionWords.common.year } } as const satisfies ParamFields;

export interface FieldDayFacts {
  year: string;
  balance: FieldBalance[];
  trips: FieldTripRow[];
  /** What a purpose is called. */
  purpose: (word: string) => string;
  asAt: string;
  sample: boolean;
}

export function ngayDiCoSo(facts: FieldDayFacts, format: PaperFormat): ReportDoc {
  const owing = facts.balance.filter((one) => one.quota > 0);
  const { columns, tripColumns } = text;
  const centre = 'centre' as const;
  const blocks: ReportBlock[] = [
    asAtLine(facts.asAt),
    paragraph(`${text.counted(owing.length, owing.filter((one) => one.gap === 0).length)} ${text.rule}`),
    facts.balance.length === 0 ? paragraph(text.nobody, { italic: true }) : {
      kind: 'table',
      columns: columnsOf(format, 'landscape', [
        ordinalColumn(format), { title: columns.person, share: 24 }, { title: columns.position, share: 24 },
        ...[columns.trips, columns.days, columns.ahead, columns.quota, columns.gap, columns.pace].map((title) => ({ title, share: 10, align: centre })),
      ]),
      rows: facts.balance.map((one, index) =>
        cells(number(index + 1), words(one.person), words(one.position), number(one.trips), number(one.days), number(one.ahead), number(one.quota), number(one.gap), one.perMonth === null ? words() : number(one.perMonth))),
    },
    heading(text.trips),
    facts.trips.length === 0 ? paragraph(text.noTrips, { italic: true }) : {
      kind: 'table',
      columns: columnsOf(format, 'landscape', [
        ordinalColumn(format), { title: tripColumns.days, share: 20, align: centre }, { title: tripColumns.where, share: 30 }, { title: tripColumns.people, share: 26 }, { title: tripColumns.purposes, share: 24 },
      ]),
      rows: facts.trips.map((trip, index) =>
        cells(
          number(index + 1),
          words(planWords.days(trip.fromOn, trip.toOn)),
          words([...trip.units.map((unit) => unit.name), trip.place].filter(Boolean).join(', ')),
          words(trip.people.map((person) => person.name).join(', ')),
          words(capital(trip.purposes.map(facts.purpose).join(', '))),
        )),
    },
  ];
  return paperOf({ id: 'ngay-di-co-so', orientation: 'landscape', symbol: null, title: text.title, subtitle: [text.subtitle(facts.year)], blocks, signedBy: 'house', asAt: facts.asAt, sample: facts.sample });
}
