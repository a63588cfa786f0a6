/** Words of who tracks what, and of handing it over. */
import { printedDate } from '../../domain/civil-date.ts';
import type { HandedOver } from '../../model/tracker-views.ts';
import { commonWords, statusWords } from './common.ts';

const count = commonWords.number;

export const trackerWords = {
  tracker: 'Người theo dõi',
  short: 'Theo dõi',
  label: 'Giao người theo dõi',
  save: 'Ghi người theo dõi',
  name: 'Họ và tên',
  asNew: 'Là người khác, ghi tên mới',
  nameHint: 'để trống nếu bỏ người theo dõi',
  tracked: (tasks: number, name: string | null) =>
    name === null ? `Đã bỏ người theo dõi ${count(tasks)} nhiệm vụ. Ctrl+Z để hoàn tác.` : `${name} theo dõi ${count(tasks)} nhiệm vụ. Ctrl+Z để hoàn tác.`,
  documentTracked: (document: string, name: string | null) =>
    name === null ? `Đã bỏ người theo dõi ${document}. Ctrl+Z để hoàn tác.` : `${name} theo dõi ${document}. Ctrl+Z để hoàn tác.`,
  handOver: {
    open: 'Bàn giao…',
    title: (from: string) => `Bàn giao việc ${from} đang theo dõi`,
    note: 'Mọi nhiệm vụ chưa xong chuyển sang người nhận; việc đã xong giữ tên người theo dõi cũ.',
    to: 'Người nhận',
    on: 'Ngày bàn giao',
    save: 'Bàn giao',
    done: (record: HandedOver) => `${record.from} đã bàn giao ${count(record.tasks.length)} nhiệm vụ cho ${record.to}. Ctrl+Z để hoàn tác.`,
    copy: 'Chép danh sách bàn giao',
    copied: 'Đã chép danh sách bàn giao. Dán vào Word hoặc Excel.',
  },
  /** A table for the clipboard: a line a task, cells apart by tabs. */
  record: (record: HandedOver) =>
    [
      `Bàn giao việc theo dõi từ ${record.from} sang ${record.to}, ngày ${printedDate(record.on)}`,
      ['Số/Mục', 'Nội dung', 'Đơn vị chủ trì', 'Hạn', 'Trạng thái'].join('\t'),
      ...record.tasks.map((task) =>
        [task.place, task.title, task.leads.join('; '), printedDate(task.dueOn), task.overdueDays > 0 ? commonWords.overdueBy(task.overdueDays) : (statusWords[task.status as keyof typeof statusWords] ?? '')].join('\t')),
    ].join('\n'),
} as const;
