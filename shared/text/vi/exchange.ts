/** Words of the screen 'Trao đổi qua USB': what a file brings, where two wrote differently, what goes to the other laptop. */
import type { ConflictVersion, ConflictView, MergeSummary, NewestMergeView, PartedTask, RowSubject } from '../../model/exchange-views.ts';
import { cellInWords } from './cells.ts';
import { commonWords } from './common.ts';
import { fieldInWords, tableInWords } from './fields.ts';
import { historyWords } from './history.ts';
import { shortened } from './sentence.ts';
import { instantInWords } from './instants.ts';

const NAMED_TABLES = 6;

const { number } = commonWords;

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function authorInWords(author: string): string {
  return author || historyWords.nobody;
}

/** 'Nhiệm vụ 533/7.2', 'Kết quả của nhiệm vụ 533/6.1'; of a deadline's deadline the task alone. */
export function rowInWords({ table, field, subject }: { table: string; field: string; subject: RowSubject | null }): string {
  if (!subject) return capital(tableInWords(table));
  const thing = `${tableInWords(subject.table)} ${subject.name}`;
  return capital(subject.table === table || tableInWords(table) === fieldInWords(field) ? thing : `${tableInWords(table)} của ${thing}`);
}

/** 'Tham mưu ban hành kế hoạch (Ban Tổ chức), đã ghi 2 dòng theo dõi' */
export function partedTaskInWords({ title, owners, entries }: PartedTask): string {
  const by = owners.length > 0 ? ` (${owners.join(', ')})` : '';
  return `${shortened(title, 160)}${by}${entries > 0 ? `, đã ghi ${number(entries)} dòng theo dõi` : ''}`;
}

/** What one of the versions of a conflict says. */
export function versionInWords({ field }: Pick<ConflictView, 'field'>, version: ConflictView['versions'][number]): string {
  if (field === 'removed') return version.value === null ? exchangeWords.conflicts.kept : exchangeWords.conflicts.removed;
  if (version.tasks) return version.tasks.map((task, index) => `${index + 1}. ${partedTaskInWords(task)}`).join('; ');
  return cellInWords(field, version.value, version.name);
}

/** 'Nguyễn Thị Hoa (7), Trần Văn Nam (3)'; without numbers for one alone. */
function authorsInWords(by: MergeSummary['by']): string {
  return by.map(({ author, steps }) => authorInWords(author) + (by.length > 1 ? ` (${number(steps)})` : '')).join(', ');
}

/** '1 văn bản, 11 mục, 25 nhiệm vụ' */
function rowsInWords(tables: MergeSummary['tables'], which: 'added' | 'removed'): string {
  const named = tables.filter((one) => one[which] > 0);
  const words = named.slice(0, NAMED_TABLES).map((one) => `${number(one[which])} ${tableInWords(one.table)}`);
  const rest = named.slice(NAMED_TABLES).reduce((sum, one) => sum + one[which], 0);
  return rest > 0 ? `${words.join(', ')} và ${number(rest)} dòng khác` : words.join(', ');
}

/** What a file brings, in one sentence. @param standing conflicts that stand already */
function brings(preview: MergeSummary, standing: number): string {
  const what = preview.by.length > 0
    ? `Tệp có ${number(preview.by.reduce((sum, one) => sum + one.steps, 0))} lần ghi mới của ${authorsInWords(preview.by)}`
    : 'Tệp chỉ có dữ liệu kèm theo chương trình';
  if (preview.conflicts === 0) return `${what}.`;
  const cells = `${number(preview.conflicts)} chỗ hai người ghi khác nhau`;
  return standing > 0 ? `${what}. Gộp xong, sổ có ${cells}.` : `${what}, ${cells}.`;
}

/** What comes and goes, a line each. */
function countLines(summary: MergeSummary): string[] {
  return [
    summary.added > 0 ? `Thêm ${rowsInWords(summary.tables, 'added')}` : '',
    summary.changed > 0 ? `Sửa ${number(summary.changed)} dòng đã có` : '',
    summary.removed > 0 ? `Xóa ${rowsInWords(summary.tables, 'removed')}` : '',
  ].filter((line) => line !== '');
}

export const exchangeWords = {
  title: 'Trao đổi qua USB',
  note: 'Hai máy không nối mạng: máy này chép ra một tệp, máy kia gộp tệp đó vào sổ của mình.',
  sample: {
    title: 'Dữ liệu mẫu không trao đổi được với máy khác.',
    text: 'Ở sổ của cơ quan, màn hình này gộp những gì máy kia ghi, hỏi từng chỗ hai người ghi khác nhau, và chép sổ ra USB cho máy kia.',
  },
  takeIn: {
    title: 'Nhận từ máy kia',
    hint: 'Cắm USB rồi chọn tệp .sgbx mà máy kia đã chép ra. Xem trước rồi mới gộp.',
    pick: 'Chọn tệp trao đổi…',
    pickOther: 'Chọn tệp khác…',
    reading: (file: string) => `Đang đọc tệp ${file}…`,
    merging: 'Đang sao lưu rồi gộp…',
    unchanged: 'Máy này chưa bị thay đổi gì.',
    brings,
    countLines,
    changes: 'Những chỗ sẽ sửa',
    firstChanges: (count: number) => `Nêu ${number(count)} chỗ đầu tiên.`,
    nothing: (file: string) => `Tệp ${file} không có gì mới.`,
    nothingText: 'Máy này đã có mọi thứ trong tệp. Sổ không bị thay đổi.',
    merge: 'Gộp',
    mergeAnyway: 'Vẫn gộp',
    lookAnyway: 'Vẫn xem tệp này',
    giveWay: 'Nhường tên',
    gaveWay: (steps: number) => `Máy này đã đổi tên, ${steps} lần ghi được giữ nguyên dưới tên mới.`,
    lookAnywayText: 'Chỉ nhận khi biết chắc tệp từ đâu đến: hai sổ sẽ thành một.',
    removalsText: 'Bấm Vẫn gộp là đồng ý xóa. Trước khi gộp có sao lưu, và hoàn tác được.',
    refused: (file: string) => `Chưa nhận được tệp ${file}`,
    merged: 'Đã gộp. Trước khi gộp đã sao lưu.',
    mergedConflicts: (cells: number) => `Còn ${number(cells)} chỗ hai người ghi khác nhau, chọn ở phần bên dưới.`,
  },
  lastMerge: {
    words: ({ at, steps }: NewestMergeView) => `Lần gộp gần nhất: ${instantInWords(at)}, ${number(steps)} lần ghi.`,
    wordsWithOwn: ({ at, steps, own }: NewestMergeView) =>
      `Lần gộp gần nhất: ${instantInWords(at)}, ${number(steps - own)} lần ghi; từ đó máy này ghi thêm ${number(own)} lần.`,
    undo: 'Hoàn tác việc gộp',
    ask: (own: number) => `${number(own)} lần ghi ở máy này sau khi gộp cũng bị lấy ra. Tất cả được cất vào một tệp trước, gộp tệp đó là có lại.`,
    undoAnyway: 'Vẫn hoàn tác',
    undoing: 'Đang hoàn tác…',
    undone: ({ steps, own }: { steps: number; own: number }) =>
      own > 0
        ? `Đã hoàn tác việc gộp: lấy ra ${number(steps)} lần ghi, trong đó ${number(own)} lần của máy này.`
        : `Đã hoàn tác việc gộp: lấy ra ${number(steps)} lần ghi. Sổ trở lại như trước khi gộp.`,
    file: (file: string) => `Đã cất vào tệp ${file}. Gộp tệp đó là có lại.`,
  },
  conflicts: {
    title: 'Chỗ ghi khác nhau',
    note: (cells: number) => `còn ${number(cells)} chỗ, chưa chỗ nào bị mất`,
    none: 'Không có chỗ nào hai người ghi khác nhau.',
    hint: 'Chọn giá trị đúng ở từng chỗ. Ctrl+Z để chọn lại.',
    cell: (field: string) => ({ removed: 'xóa hay giữ lại', tasks: 'mỗi máy tách thành nhiệm vụ một cách' })[field] ?? fieldInWords(field),
    parted: (tasks: number) => `${number(tasks)} nhiệm vụ`,
    keepParting: 'Giữ cách tách này',
    keepPartings: 'Giữ tất cả',
    partingHint: 'Nhiệm vụ của cách không giữ bị xóa cùng những gì đã ghi cho nó. Ctrl+Z để chọn lại.',
    by: ({ author, at }: ConflictVersion) => `${authorInWords(author)}, ${instantInWords(at)}`,
    removed: 'Đã xóa',
    kept: 'Đã ghi tiếp',
    remove: 'Xóa',
    keepRow: 'Giữ lại',
    keep: (value: string) => `Giữ: ${shortened(value, 42)}`,
    keepBy: (version: ConflictVersion) => `Giữ bản của ${authorInWords(version.author)}, ${instantInWords(version.at)}`,
    select: (what: string) => `Chọn để giữ hàng loạt: ${what}`,
    selectAll: 'Chọn tất cả',
    selected: (cells: number) => `Đã chọn ${number(cells)} chỗ:`,
    bulk: { mine: 'Giữ của máy này', theirs: 'Giữ của máy kia', newest: 'Giữ bản ghi sau cùng' },
    settledAll: (cells: number) => `Đã chọn xong ${number(cells)} chỗ. Ctrl+Z để chọn lại cả.`,
    noneFits: 'Những chỗ đã chọn không có bản nào như vậy. Chưa ghi gì.',
    both: 'Giữ cả hai…',
    other: 'Ghi khác…',
    otherLabel: (what: string) => `Ghi khác: ${what}`,
    otherHint: 'Enter để ghi, Shift+Enter xuống dòng, Esc để thôi',
    settled: (value: string) => `Đã ghi: ${shortened(value, 80)}. Ctrl+Z để chọn lại.`,
    more: (cells: number) => `Còn ${number(cells)} chỗ nữa, hiện dần khi chọn xong.`,
    shown: (value: string) => shortened(value, 400),
  },
  giveOut: {
    title: 'Chép ra cho máy kia',
    hint: 'Cắm USB rồi chọn nơi ghi trên USB. Tệp chứa cả sổ, máy kia chỉ lấy những gì còn thiếu.',
    care: 'Ai mở được tệp là đọc được sổ: máy kia gộp xong thì xóa tệp khỏi USB.',
    pick: 'Chép ra tệp…',
    pickAgain: 'Chép ra tên khác…',
    name: (today: string) => `so-giao-ban-${today}.sgbx`,
    writing: 'Đang chép và kiểm tra lại. Chưa rút USB.',
    written: 'Đã chép và kiểm tra lại. Rút USB được rồi.',
    file: (name: string) => `Tệp ${name}.`,
    refused: 'Chưa chép được.',
    show: 'Mở thư mục',
  },
} as const;
