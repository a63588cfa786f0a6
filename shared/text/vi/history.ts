/** The log in words: names of tables and cells, and what a step did. */
import { fullNumber } from '../../domain/full-number.ts';
import type { RemovedRow } from '../../model/bin-views.ts';
import type { RegisteredTable } from '../../model/registry.ts';
import { telling } from '../../model/telling.ts';
import { cellInWords, valueInWords } from './cells.ts';
import { fieldInWords, tableInWords } from './fields.ts';
import { shortened } from './sentence.ts';

/** Letters of what a row says of itself. */
const MOST_LETTERS = 120;

/** A change of one cell; `field` is '' where the row was made. */
interface Change {
  table: string;
  row: string;
  field: string;
  old: unknown;
  new: unknown;
}

interface Step {
  kind: string;
  subject: { table: string; name: string } | null;
  /** Rows written, by table; of a large step only the first changes are there. */
  rows: Readonly<Record<string, number>>;
  operations: number;
  changes: readonly Change[];
}

/** What people speak of first; everything else belongs to one of these. */
const foremost = ['document', 'round', 'visit', 'task'];

/** 'nhiệm vụ, 3 minh chứng', of rows by table. */
function counted(rows: Step['rows']): string {
  const named = foremost.flatMap((table) => (rows[table] ? [[table, rows[table]] as const] : []));
  return [...named, ...Object.entries(rows).filter(([table]) => !foremost.includes(table))]
    .map(([table, count]) => (count > 1 ? `${count} ${tableInWords(table)}` : tableInWords(table)))
    .slice(0, 4)
    .join(', ');
}

function rowsOf(changes: readonly Change[]): Step['rows'] {
  const rows = new Map<string, Set<string>>();
  for (const change of changes) rows.set(change.table, (rows.get(change.table) ?? new Set()).add(change.row));
  return Object.fromEntries([...rows].map(([table, ids]) => [table, ids.size]));
}

/** 'kết quả, minh chứng của nhiệm vụ 533/6.1'; the thing alone when it was itself changed. */
function about(step: Step): string | null {
  if (!step.subject) return null;
  const { table, name } = step.subject;
  const kind = tableInWords(table);
  // 'Cụm Tây Bắc' says itself what it is.
  const thing = name.toLowerCase().startsWith(`${kind.toLowerCase()} `) ? name : `${kind} ${name}`;
  const parts = counted(Object.fromEntries(Object.entries(step.rows).filter(([other]) => other !== table)));
  return parts === '' ? thing : `${parts} của ${thing}`;
}

/** What the step was about in a few words. */
export function stepSummary(step: Step): string {
  const document = step.changes.find((change) => change.table === 'document' && (change.field === '' || change.field === 'removed'));
  // Of several papers each is as telling as the next.
  if (document && (step.rows['document'] ?? 0) > 1) return counted(step.rows);
  const made = document?.new;
  if (document && typeof made === 'object' && made !== null && 'number' in made && made.number !== null) {
    return `văn bản ${fullNumber(valueInWords(made.number), 'symbol' in made && typeof made.symbol === 'string' ? made.symbol : null)}`;
  }
  const title = document && madeWords('document', made);
  if (title) return `văn bản “${title}”`;
  if (document) return 'nhận văn bản';
  return about(step) ?? (counted(step.rows) || 'thay đổi');
}

const verbs: Readonly<Record<string, string>> = { undo: 'Hoàn tác', redo: 'Làm lại', merge: 'Gộp', import: 'Nhập' };

/** Open work that went from one tracker to another: every change is of who tracks, away from the same person to the same other. */
function handedOver(step: Step): string | null {
  const moved = step.changes.filter((change) => change.field === 'trackerId' && change.old !== null && change.new !== null);
  const others = step.changes.filter((change) => change.field !== 'trackerId' && change.table !== 'person');
  const ways = new Set(moved.map((change) => `${String(change.old)} ${String(change.new)}`));
  if (moved.length === 0 || others.length > 0 || ways.size > 1) return null;
  // Of a large step only the first changes are there: then what it wrote is what was handed over.
  return historyWords.handedOver(counted(step.operations > step.changes.length ? step.rows : rowsOf(moved)));
}

/** What was done, as a sentence without its subject: 'Ghi kết quả, minh chứng'. */
export function stepSentence(step: Step): string {
  // Which paper it was is nowhere any more.
  if (step.kind === 'erase') return historyWords.erased;
  const verb = verbs[step.kind];
  if (verb) return `${verb}: ${stepSummary(step)}`;
  const handed = handedOver(step);
  if (handed) return handed;
  const made = step.changes.some((change) => change.field === '');
  const [first] = step.changes;
  if (!made && first?.field === 'removed') return `Xóa ${stepSummary(step)}`;
  return `${made ? 'Ghi' : 'Sửa'} ${stepSummary(step)}`;
}

/**
 * What changed, cell by cell, as people read it; rows that were made are named once.
 * @param most so many lines at the most; `more` are the changes that have none
 */
export function changesInWords(step: Step, most: number): { lines: string[]; more: number } {
  const all = linesOf(step);
  const lines = all.slice(0, most);
  return { lines, more: all.length - lines.length + Math.max(0, step.operations - step.changes.length) };
}

function linesOf(step: Step): string[] {
  const several = new Set(step.changes.map((change) => change.table)).size > 1;
  const lines = step.changes.flatMap((change): string[] => {
    const table = tableInWords(change.table);
    if (change.field === '') {
      const said = madeWords(change.table, change.new);
      return [historyWords.added(said === null ? table : `${table}: ${said}`)];
    }
    if (change.field === 'removed') return [change.new ? historyWords.removed(table) : historyWords.restored(table)];
    const long = change.field === 'text' || change.field === 'originalText';
    const field = fieldInWords(change.field);
    const words = historyWords.change(field, cellInWords(change.field, change.old, null), cellInWords(change.field, change.new, null));
    return long ? [] : [several && field !== table ? `${table} – ${words}` : words];
  });
  return [...new Set(lines)];
}

/** What a new row says of itself; null where none of its telling cells is filled. */
function madeWords(table: string, made: unknown): string | null {
  if (typeof made !== 'object' || made === null) return null;
  const cells = made as Record<string, unknown>;
  const said = (telling[table as RegisteredTable] ?? []).map((cell) => cells[cell]).find((value): value is string => typeof value === 'string' && value !== '');
  return said === undefined ? null : shortened(said, MOST_LETTERS);
}

export const historyWords = {
  erased: 'Xóa hẳn một văn bản',
  handedOver: (what: string) => `Bàn giao việc theo dõi: ${what}`,
  title: 'Lịch sử',
  note: (total: string) => `${total} lần ghi, mới nhất ở trên`,
  empty: 'Chưa có thay đổi nào.',
  nobody: 'chưa ghi tên',
  undo: 'Hoàn tác',
  undoStep: (what: string) => `Hoàn tác: ${what}`,
  undone: 'đã hoàn tác',
  more: (count: number) => `và ${count} thay đổi nữa`,
  older: 'Xem cũ hơn',
  newer: 'Xem mới hơn',
  change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (what: string) => `thêm ${what}`,
  removed: (what: string) => `xóa ${what}`,
  restored: (what: string) => `khôi phục ${what}`,
  views: { label: 'Lịch sử', steps: 'Các lần ghi', bin: 'Đã xóa' },
  bin: {
    list: 'Những gì đã xóa',
    note: (rows: string) => `${rows} dòng đã xóa, lấy lại được`,
    range: (first: string, last: string, total: string) => `${first}–${last} trong ${total}`,
    empty: 'Chưa xóa gì, hoặc đã lấy lại hết.',
    restore: 'Lấy lại',
    restoreRow: (what: string) => `Lấy lại ${what}`,
    done: (what: string, rows: number) => (rows > 1 ? `Đã lấy lại ${what} và ${rows - 1} dòng kèm theo. Ctrl+Z để bỏ.` : `Đã lấy lại ${what}. Ctrl+Z để bỏ.`),
  },
} as const;

/** 'nhiệm vụ “Tham mưu kế hoạch”', with what it belonged to: 'tồn tại, hạn chế “Sổ sách…” (Tỉnh đoàn Sơn La)' */
export function removedInWords({ table, words, subject }: RemovedRow): string {
  const own = words === '' ? tableInWords(table) : `${tableInWords(table)} “${shortened(words, MOST_LETTERS)}”`;
  return subject && subject.name !== words ? `${own} (${subject.name})` : own;
}
