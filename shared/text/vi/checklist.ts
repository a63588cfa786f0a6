/** Words of a task's checklist: the state of each unit of a group. */
import { printedDate } from '../../domain/civil-date.ts';

/** Groups that are always on offer, as papers word them. */
export const groupWords: Readonly<Record<string, string>> = {
  provinces: 'Các tỉnh, thành đoàn',
  local: 'Các tỉnh, thành đoàn, đoàn trực thuộc',
  directUnit: 'Các đoàn trực thuộc',
  departments: 'Các ban, đơn vị',
};

export const checklistWords = {
  short: 'Từng đơn vị',
  count: (done: number, total: number) => `${done}/${total}`,
  countLabel: (done: number, total: number) => `Đã có ${done} trong ${total} đơn vị`,
  fanOut: 'Giao cho từng đơn vị…',
  group: (name: string, units: number) => `${name} (${units})`,
  fannedOut: (units: number, group: string) => `Đã giao cho ${units} đơn vị: ${group}. Ctrl+Z để hoàn tác.`,
  round: (name: string, year: number | null) => (year ? `Đợt kiểm tra ${year}: ${name}` : `Đợt kiểm tra: ${name}`),
  withoutCluster: 'Chưa xếp Cụm',
  inCharge: (department: string) => `${department} phụ trách`,
  nobodyInCharge: 'Chưa có ban phụ trách',
  complete: 'Đủ',
  missingOf: (count: number) => `còn ${count}`,
  onlyMissing: 'Chỉ đơn vị còn thiếu',
  all: 'Mọi đơn vị',
  show: 'Xem đơn vị nào',
  doneOn: (unit: string, on: string | null) => (on ? `${unit}: đã có, ngày ${printedDate(on)}` : `${unit}: đã có`),
  notDone: (unit: string) => `${unit}: còn thiếu`,
  marked: (unit: string, done: boolean) => (done ? `Đã đánh dấu ${unit}. Ctrl+Z để hoàn tác.` : `Đã bỏ đánh dấu ${unit}. Ctrl+Z để hoàn tác.`),
  nobodyMissing: 'Mọi đơn vị đã có.',
  copy: 'Chép lời nhắc',
  copied: (units: number) => `Đã chép lời nhắc ${units} đơn vị còn thiếu. Dán vào Zalo hoặc E-office.`,
  copiedOf: (cluster: string) => `Đã chép lời nhắc của ${cluster}. Dán vào Zalo hoặc E-office.`,
  copyOf: (cluster: string) => `Chép lời nhắc của ${cluster}`,
  paste: {
    open: 'Dán danh sách…',
    title: 'Đánh dấu theo danh sách',
    names: 'Tên các đơn vị đã có báo cáo',
    hint: 'Mỗi dòng một tên, hoặc cách nhau bằng dấu phẩy. Không cần dấu; nhận cả tên cũ và tên viết tắt.',
    on: 'Ngày',
    mark: 'Đánh dấu',
    key: 'Ctrl+Enter',
    result: 'Kết quả',
    waiting: 'Tên nào không chắc sẽ được hỏi lại, không đoán.',
    marked: (count: number) => `Đã đánh dấu ${count} đơn vị.`,
    ask: (count: number) => `${count} tên chưa chắc, chọn đơn vị đúng:`,
    noCandidate: 'Không có đơn vị nào gần giống trong danh sách này.',
    passedOver: 'Bỏ qua',
    taken: (name: string, unit: string) => `${name} → ${unit}`,
    renamed: (count: number) => `${count} tên được hiểu theo tên trong sổ`,
    done: 'Xong',
  },
  /** The message to the department that is in charge of a cluster, ready for Zalo or E-office. */
  message: (given: { place: string; title: string; dueOn: string | null; on: string; done: number; total: number; clusters: readonly { cluster: string | null; department: string | null; units: readonly string[] }[] }) =>
    [
      `${given.place}: ${given.title}`,
      `Đến ${printedDate(given.on)} đã có ${given.done}/${given.total} đơn vị${given.dueOn ? ` (hạn ${printedDate(given.dueOn)})` : ''}. Còn thiếu:`,
      ...given.clusters.map(({ cluster, department, units }) => {
        const head = cluster ? `${cluster}${department ? ` (${department} phụ trách)` : ''}` : 'Chưa xếp Cụm';
        return `- ${head}: ${units.join(', ')}.`;
      }),
      'Đề nghị đôn đốc và báo lại kết quả.',
    ].join('\n'),
} as const;
