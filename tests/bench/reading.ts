/** What reading costs: a notice of ten pages and an annex of sixty, as Word files, from bytes to proposed tasks. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readBytes } from '../../electron/docx/read/read-file.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { NOTICE, noticeText } from '../../shared/text/vi/sample-papers.ts';
import { copied, pageOf, type TableSetter } from '../reading/score/page.ts';
import { referenceContext } from '../support/dictionary.ts';
import { type Figure, median } from './measure.ts';

/** A printed page of A4 at 14 points holds about so many letters. */
const LETTERS_A_PAGE = 2400;
/** … and so many in a line. */
const PAGE_LETTERS = 84;
const TIMES = 7;

const head = noticeText().split('\n').slice(0, 8);

/** Numbered items until the pages are full. */
function noticeOf(pages: number): Paragraph[] {
  const lines = [...head];
  for (let n = 1, letters = 0; letters < pages * LETTERS_A_PAGE; n++) {
    const item = NOTICE.items[n % NOTICE.items.length];
    const words = `${n}. ${item?.heading}: ${item?.text} ${item?.bullets.join(' ')}`;
    lines.push(words);
    letters += words.length;
  }
  return lines.map((line) => new Paragraph(line));
}

/** An annex as a table: task, who leads, by when. */
function annexOf(pages: number): (Paragraph | Table)[] {
  const row = (...cells: string[]) => new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) });
  const rows = [row('STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành')];
  for (let n = 1, letters = 0; letters < pages * LETTERS_A_PAGE; n++) {
    const item = NOTICE.items[n % NOTICE.items.length];
    const words = `${item?.heading}: ${item?.text}`;
    rows.push(row(String(n), words, n % 2 === 0 ? 'Ban Kiểm tra' : 'Văn phòng Trung ương Đoàn', `trước ngày ${1 + (n % 28)}/11/2021`));
    letters += words.length;
  }
  return [...head.map((line) => new Paragraph(line)), new Paragraph('PHỤ LỤC'), new Table({ rows })];
}

async function packed(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** The text of a page as a PDF gives it back. */
function onPage(bytes: Uint8Array, set?: TableSetter): Uint8Array {
  return new TextEncoder().encode(pageOf(readBytes(bytes).text, PAGE_LETTERS, set));
}

export async function reading(): Promise<Figure[]> {
  const context = referenceContext('2021-10-05');
  const figures: Figure[] = [];
  const aPage = new Map<string, number>();
  const annex = await packed(annexOf(60));
  const cases = [
    { name: 'a notice of 10 pages', bytes: await packed(noticeOf(10)), pages: 10, wanted: '< 150 ms' },
    { name: 'a notice of 60 pages', bytes: await packed(noticeOf(60)), pages: 60 },
    { name: 'an annex of 60 pages in a table', bytes: annex, pages: 60, wanted: '< 1000 ms' },
    { name: 'the same out of a PDF, in columns', bytes: onPage(annex), pages: 60, wanted: '< 1000 ms' },
    { name: 'the same as a viewer copies it', bytes: onPage(annex, copied), pages: 60, wanted: '< 1000 ms' },
  ];
  for (const { name, bytes, pages, wanted } of cases) {
    const taken = await median(TIMES, () => readDocument(readBytes(bytes).text, context));
    aPage.set(name, taken / pages);
    figures.push({ name, value: taken, unit: 'ms', ...(wanted ? { wanted } : {}) });
  }
  const growth = (aPage.get('a notice of 60 pages') ?? 0) / (aPage.get('a notice of 10 pages') ?? 1);
  return [...figures, { name: 'a page of 60 / a page of 10', value: growth, unit: 'x', wanted: 'about 1 x' }];
}
