/** Words of the list of items. */
import { monthOf, printedDate, yearOf } from '../../domain/civil-date.ts';
import { spokenPath } from '../../domain/item-path.ts';
import type { LoadColumn } from '../../domain/list-views.ts';
import { commonWords, overseeing, statusWords } from './common.ts';

/** 'Số/Mục' as people say it: '533/7'. */
export function placeInWords(documentName: string, path: string): string {
  const number = /^\d+/u.exec(documentName)?.[0] ?? documentName;
  return path === '' ? number : `${number}/${spokenPath(path)}`;
}

/** Who answers for it: those who lead, else those who see to it that others do. */
export function ownersInWords({ leads, overseers }: { leads: readonly string[]; overseers: readonly string[] }): string {
  return leads.length > 0 ? leads.join('; ') : overseers.map(overseeing).join('; ');
}

/** What the list can be narrowed to; values are states joined by commas. */
export const statusChoices: readonly { value: string; label: string }[] = [
  { value: 'open', label: 'Chưa xong' },
  { value: 'overdue', label: statusWords.overdue },
  { value: 'dueSoon', label: statusWords.dueSoon },
  { value: 'openInTime,dueSoon,undated,waiting', label: 'Trong hạn (gồm chưa có hạn)' },
  { value: 'undated', label: statusWords.undated },
  { value: 'waiting', label: statusWords.waiting },
  { value: 'toRemind', label: 'Cần đôn đốc hôm nay' },
  { value: 'noWord', label: 'Chưa có báo cáo' },
  { value: 'quiet', label: 'Lâu chưa cập nhật' },
  { value: 'unanswered', label: 'Đã đôn đốc, chưa trả lời' },
  { value: 'claimed', label: 'Chờ xác nhận' },
  { value: 'sentBack', label: 'Bị trả lại' },
  { value: 'restricted', label: 'Không phổ biến' },
  { value: 'done', label: 'Đã hoàn thành' },
  { value: 'doneInTime', label: statusWords.doneInTime },
  { value: 'doneLate', label: statusWords.doneLate },
  { value: 'standing', label: 'Thường xuyên, định kỳ' },
  { value: 'ended', label: statusWords.ended },
  { value: 'open,done', label: 'Đang tính vào tổng số' },
];

export const itemsWords = {
  title: 'Nhiệm vụ',
  total: (lines: number, tasks: boolean) => `${commonWords.number(lines)} ${tasks ? 'nhiệm vụ' : 'mục'}`,
  filtered: 'theo bộ lọc',
  grid: 'Danh sách nhiệm vụ',
  filters: 'Bộ lọc',
  status: 'Trạng thái',
  unit: 'Đơn vị',
  role: 'Vai trò',
  document: 'Văn bản',
  dueFrom: 'Hạn từ ngày',
  dueTo: 'Hạn đến ngày',
  beside: 'Cũng tìm thấy',
  more: 'Lọc thêm',
  any: 'bất kỳ',
  views: { label: 'Cách xem nhiệm vụ', list: 'Danh sách', board: 'Bảng', load: 'Khối lượng' },
  by: { label: 'Mỗi dòng là', item: 'Mục', task: 'Nhiệm vụ' },
  columns: {
    place: 'Số/Mục',
    title: 'Nội dung',
    leads: 'Đơn vị chủ trì',
    due: 'Hạn',
    status: 'Trạng thái',
    last: 'Cập nhật cuối',
  },
  line: {
    edit: 'Ghi nhanh',
    editKey: 'F2',
    label: (place: string) => `Ghi nhanh ${place}`,
    hint: 'Enter ghi và sang dòng sau, Esc thôi',
    hintFill: (lines: number) => `Enter ghi dòng này; Ctrl+Enter ghi hạn, kết quả này cho cả ${lines} dòng đã chọn`,
    owner: 'Đơn vị chủ trì',
    due: 'Hạn',
    result: 'Kết quả',
    on: 'Ngày',
    number: 'Số văn bản',
    done: 'Xong',
    several: 'Mục này có nhiều nhiệm vụ: chọn “Nhiệm vụ” ở góc phải rồi ghi từng dòng.',
    saved: (place: string) => `Đã ghi ${place}. Ctrl+Z để hoàn tác.`,
  },
  actions: {
    remind: 'Đôn đốc',
    copy: 'Chép lời nhắc',
    more: 'Việc khác',
    print: 'In danh sách này…',
    printChosen: (lines: number) => `In ${lines} dòng đã chọn…`,
    slip: 'Phiếu nhắc việc gửi ban, đơn vị…',
    letter: 'Công văn đôn đốc gửi địa phương…',
    course: 'Phiếu quá trình nhiệm vụ…',
    oneTask: 'Chọn một dòng có một nhiệm vụ.',
    answer: 'Ghi một trả lời…',
    tags: 'Gắn nhãn…',
    track: 'Giao người theo dõi…',
    confirm: 'Xác nhận hoàn thành',
    chosen: (lines: number) => `Đã chọn ${lines} dòng`,
    chooseNone: 'Bỏ chọn',
    noTask: 'Dòng này không có nhiệm vụ nào đang mở để đôn đốc.',
    noRecipient: 'Các nhiệm vụ này do lãnh đạo trực tiếp phụ trách hoặc chưa rõ đơn vị: không có nơi để nhắc.',
    hint: 'Phím cách để chọn dòng, Ctrl+A chọn tất cả',
    cardHint: 'Cho thẻ đang chọn',
    noCard: 'Chưa chọn thẻ nào: bấm phím mũi tên hoặc Tab tới một thẻ trước.',
  },
  units: (done: number, total: number) => `${done}/${total} đơn vị`,
  noLead: 'Chưa rõ',
  noDue: '–',
  review: 'Rà soát',
  noWord: 'Chưa có báo cáo',
  nothing: 'Không có nhiệm vụ nào khớp bộ lọc.',
  nothingHint: 'Bỏ bớt điều kiện, hoặc tìm bằng ít từ hơn.',
  searchAll: (words: string) => `Tìm “${words}” trong cả sổ`,
  noneYet: 'Sổ chưa có nhiệm vụ nào.',
  noneYetHint: 'Kéo tệp Word của thông báo kết luận hoặc kế hoạch kiểm tra vào cửa sổ này.',
} as const;

/** Columns of the board; the last one is of one month. */
export const boardWords = {
  label: 'Bảng nhiệm vụ theo trạng thái',
  columns: {
    overdue: () => statusWords.overdue,
    dueSoon: () => statusWords.dueSoon,
    openInTime: () => statusWords.openInTime,
    undated: () => 'Chưa có hạn, chờ',
    done: (today: string) => `Xong trong tháng ${monthOf(today)}`,
  },
  open: (column: string, tasks: number) => `${column}: ${commonWords.number(tasks)} nhiệm vụ, mở danh sách`,
  more: (tasks: number) => `Còn ${commonWords.number(tasks)} nhiệm vụ, mở danh sách`,
  none: 'Không có nhiệm vụ nào.',
  done: (day: string) => `Xong ${day}`,
} as const;

/** The load of units: columns are days of deadlines. */
export const loadWords = {
  none: 'Không có nhiệm vụ nào đang mở khớp bộ lọc.',
  label: 'Nhiệm vụ đang mở theo đơn vị chủ trì và thời hạn',
  span: 'Hạn theo',
  spans: { week: 'Tuần', month: 'Tháng' },
  unit: 'Đơn vị chủ trì',
  all: 'Tất cả nhiệm vụ đang mở',
  total: 'Cộng',
  column: ({ kind, dueFrom, dueTo }: Pick<LoadColumn, 'kind' | 'dueFrom' | 'dueTo'>) => {
    if (kind === 'overdue') return statusWords.overdue;
    if (kind === 'undated') return 'Chưa có hạn, chờ';
    if (kind === 'later') return 'Sau đó';
    return kind === 'month' ? `Tháng ${monthOf(dueFrom ?? '')}/${yearOf(dueFrom ?? '')}` : `${dayAndMonth(dueFrom ?? '')}–${dayAndMonth(dueTo ?? '')}`;
  },
  cell: (unit: string, column: string, tasks: number) => `${unit}, ${column}: ${commonWords.number(tasks)} nhiệm vụ, mở danh sách`,
  note: 'Mỗi ô là số nhiệm vụ chưa xong có hạn trong thời gian đó; bấm vào số để mở danh sách. Nhiệm vụ có nhiều đơn vị chủ trì tính ở từng đơn vị, dòng đầu chỉ tính một lần; nhiệm vụ do cá nhân chủ trì hoặc chưa rõ đơn vị chỉ có ở dòng đầu.',
} as const;

const dayAndMonth = (day: string) => printedDate(day).slice(0, 'dd/mm'.length);

export const savedFilterWords = {
  open: 'Đã lưu',
  keep: 'Lưu bộ lọc này…',
  title: 'Lưu bộ lọc',
  name: 'Tên bộ lọc',
  hint: 'ví dụ: Đến hạn trong tháng, Ban Kiểm tra',
  save: 'Lưu',
  saved: (name: string) => `Đã lưu bộ lọc “${name}”.`,
  remove: (name: string) => `Xóa “${name}”`,
  removed: (name: string) => `Đã xóa bộ lọc “${name}”. Ctrl+Z để hoàn tác.`,
} as const;
