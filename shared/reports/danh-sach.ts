/** The list of tasks as it stands on the screen: whatever was filtered, on paper. */
import type { TaskRow } from '../model/views.ts';
import { commonWords, statusWords } from '../text/vi/common.ts';
import { printedDate } from '../domain/civil-date.ts';
import { ownersInWords, placeInWords } from '../text/vi/items.ts';
import { listPaperWords as text } from '../text/vi/list-paper.ts';
import { reportWords } from '../text/vi/reports.ts';
import type { PaperFormat } from './format-hd29.ts';
import { asAtLine, capital, cell, cells, columnsOf, dateColumn, line, number, ordinalColumn, paperOf, paragraph, shortened, words } from './paper.ts';
import type { ParamFields } from './params.ts';
import type { ReportBlock, ReportDoc } from './report-doc.ts';

export const danhSachParams = {
  filter: { kind: 'filter', label: text.filter },
  taskIds: { kind: 'tasks', label: text.chosenTasks },
} as const satisfies ParamFields;

export interface ListPaperFacts {
  /** What the list was narrowed to, in words; '' for all of it. */
  conditions: string;
  tasks: readonly TaskRow[];
  /** How many match in all: a paper has its limit. */
  total: number;
  asAt: string;
  sample: boolean;
}

const MOST_LETTERS = 280;

export function danhSach({ conditions, tasks, total, asAt, sample }: ListPaperFacts, format: PaperFormat): ReportDoc {
  const shown = tasks.filter((task) => !task.restricted);
  const withheld = tasks.length - shown.length;
  const { columns } = text;
  const blocks: ReportBlock[] = [
    asAtLine(asAt),
    paragraph(text.counted(shown.length, total)),
    ...(withheld > 0 ? [paragraph(reportWords.bieuTongHop.withheld(withheld))] : []),
    ...(shown.length === 0 ? [] : [{
      kind: 'table' as const,
      columns: columnsOf(format, 'landscape', [
        ordinalColumn(format), { title: columns.place, share: 10 }, { title: columns.title, share: 36 }, { title: columns.leads, share: 19 },
        dateColumn(format, columns.due), { title: columns.status, share: 13 }, { title: columns.last, share: 22 },
      ]),
      rows: shown.map((task, index) =>
        cells(
          number(index + 1),
          words(placeInWords(task.documentName, task.path)),
          words(capital(shortened(task.title, MOST_LETTERS))),
          words(ownersInWords(task)),
          words(printedDate(task.dueOn)),
          cell(line(task.status === 'overdue' && task.overdueDays > 0 ? commonWords.overdueBy(task.overdueDays) : statusWords[task.status])),
          words(task.lastWord ? [printedDate(task.lastWord.on), shortened(task.lastWord.text ?? '', MOST_LETTERS)].filter(Boolean).join(': ') : ''),
        )),
    }]),
  ];
  return paperOf({ id: 'danh-sach', orientation: 'landscape', symbol: null, title: text.title, subtitle: conditions ? [conditions] : [], blocks, signedBy: 'house', asAt, sample });
}
