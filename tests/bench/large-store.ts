/** A register of many items, written through the log as a user's work is. */
import type { AnyTables } from '../../electron/db/rows.ts';
import { computedId } from '../../electron/services/ids.ts';
import { foldWords } from '../../shared/domain/fold-text.ts';
import { addDays } from '../../shared/domain/civil-date.ts';
import type { Laptop } from '../support/store.ts';

const SUBJECTS = ['đầu tư công trung hạn', 'Bộ tiêu chí công tác đoàn', 'chuyển đổi số', 'công tác cán bộ', 'Đại hội Đoàn các cấp', 'quản lý báo chí', 'tuyển sinh học viện', 'giải ngân ngân sách'];
const DEEDS = ['Xây dựng đề án', 'Tham mưu ban hành hướng dẫn', 'Rà soát, báo cáo tiến độ', 'Đôn đốc các đơn vị thực hiện', 'Tổ chức hội nghị sơ kết', 'Hoàn thiện tờ trình'];

/** Fills a store with documents of twelve items, one task each, an owner and a deadline. */
export async function fill(desk: Laptop, items: number): Promise<void> {
  const units = desk.store.raw.prepare<[], { id: string; name: string }>('SELECT id, name FROM live_unit ORDER BY precedence').all();
  const perDocument = 12;
  const documents = Math.ceil(items / perDocument);
  let left = items;
  for (let batch = 0; batch < documents; batch += 80) {
    await desk.write(async (trx) => {
      const rows = { document: [] as object[], item: [] as object[], task: [] as object[], assignment: [] as object[], deadline: [] as object[] };
      for (let n = batch; n < Math.min(batch + 80, documents); n++) {
        const documentId = computedId('bench', 'document', n);
        const issuedOn = addDays('2015-01-05', n % 4000);
        rows.document.push({ id: documentId, kind: 'notice', number: String(n + 1), symbol: 'TB/TWĐTN-VP', issuedOn, title: `Kết luận giao ban số ${n + 1}` });
        for (let i = 0; i < perDocument && left > 0; i++, left--) {
          const seed = n * perDocument + i;
          const itemId = computedId(documentId, 'item', i);
          const taskId = computedId(itemId, 'task', 0);
          const unit = units[seed % units.length];
          const words = `${DEEDS[seed % DEEDS.length]} về ${SUBJECTS[(seed >> 3) % SUBJECTS.length]} (việc ${seed})`;
          rows.item.push({ id: itemId, documentId, path: String(i + 1), number: String(i + 1), ordinal: i + 1, kind: 'task', heading: words, originalText: `${words}. Giao ${unit?.name ?? ''} thực hiện và báo cáo Ban Bí thư.` });
          rows.task.push({ id: taskId, itemId, ordinal: 0, kind: 'task', originalText: words });
          rows.assignment.push({ id: computedId(taskId, 'assignment', 'lead'), taskId, role: 'lead', name: unit?.name ?? foldWords(words), unitId: unit?.id ?? null, ordinal: 0 });
          if (seed % 3 !== 0) rows.deadline.push({ id: computedId(taskId, 'deadline', 0), taskId, phrase: 'trong tháng', toOn: addDays(issuedOn, 30 + (seed % 60)), inclusive: 1, ordinal: 0 });
        }
      }
      for (const [table, all] of Object.entries(rows)) {
        for (let start = 0; start < all.length; start += 500) {
          const some = all.slice(start, start + 500);
          await (trx as unknown as AnyTables).insertInto(table).values(some as Record<string, unknown>[]).execute();
        }
      }
    });
  }
}
