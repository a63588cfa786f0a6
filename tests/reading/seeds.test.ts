/** The two papers the program was first written for, read without a fault in every form they come in. Runs where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocumentFile } from '../../electron/docx/read/read-file.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather, type GatheredItem } from '../support/gather.ts';

interface LabelledItem {
  path: string;
  task: boolean;
  leads: string[];
  supports: string[];
  oversees: string[];
  deadlines: { to: string }[];
  recurrences: { every: string }[];
}

interface Labels {
  document: Record<string, string | null>;
  items: LabelledItem[];
  rounds: { name: string; kind: string; from: string | null; to: string | null; units: string[] }[];
}

const shared = new URL('../../../shared/', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, shared));

const PAPERS = [
  { labels: 'reading/533-TB.labels.json', files: ['seeds/533-TB-TWDTN-VP.docx', 'seeds/533-TB-TWDTN-VP-auto-numbered.docx', 'seeds/533-TB-TWDTN-VP.txt'] },
  { labels: 'reading/356-KH.labels.json', files: ['seeds/356-KH-TWDTN-BKT.docx', 'seeds/356-KH-TWDTN-BKT.txt'] },
];

const sorted = (values: string[]): string[] => [...new Set(values)].sort();

function expected(item: LabelledItem): GatheredItem {
  return {
    path: item.path,
    task: item.task,
    leads: sorted(item.leads.map(foldWords)),
    supports: sorted(item.supports.map(foldWords)),
    oversees: sorted(item.oversees.map(foldWords)),
    deadlines: sorted(item.deadlines.map(({ to }) => to)),
    recurrences: sorted(item.recurrences.map(({ every }) => every)),
  };
}

describe.runIf(existsSync(at('seeds')))('seeds', () => {
  const context = referenceContext();
  for (const { labels: labelFile, files } of PAPERS) {
    for (const file of files) {
      test(file, async () => {
        const labels = JSON.parse(readFileSync(at(labelFile), 'utf8')) as Labels;
        const { text } = await readDocumentFile(at(file));
        const reading = readDocument(text, context);
        expect(reading.document).toMatchObject(labels.document);
        expect(gather(reading)).toEqual(labels.items.map(expected));
        expect(reading.rounds.map(({ name, kind, window, units }) => ({
          name, kind, from: window?.from ?? null, to: window?.to ?? null, units: units.map((unit) => unit.name),
        }))).toEqual(labels.rounds.map(({ name, kind, from, to, units }) => ({ name, kind, from, to, units })));
        for (const round of reading.rounds) expect(round.units.filter(({ unitId }) => unitId === null)).toEqual([]);
      });
    }
  }
});
