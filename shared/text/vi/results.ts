/** Words of what came of a visit and of what is still owed. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;
const choices = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));

const kinds: Readonly<Record<string, string>> = { shortcoming: 'Tồn tại, hạn chế', violation: 'Vi phạm', strength: 'Ưu điểm' };
const weights: Readonly<Record<string, string>> = { light: 'Nhẹ', notable: 'Đáng lưu ý', serious: 'Nghiêm trọng' };
const whats: Readonly<Record<string, string>> = { recommendation: 'Kiến nghị sau kiểm tra', proposal: 'Đề xuất của cơ sở', recheck: 'Kiểm tra lại' };

export const resultWords = {
  findings: 'Tồn tại, hạn chế',
  findingsNote: 'Mỗi dòng một điều; dán nhiều dòng cùng lúc được',
  recommendations: 'Kiến nghị sau kiểm tra',
  recommendationsNote: (owner: string | null) => (owner ? `giao ${owner} theo dõi` : 'đơn vị chưa xếp Cụm, chưa có ban theo dõi'),
  proposals: 'Đề xuất của cơ sở',
  proposalsNote: 'ai trả lời, trước ngày nào',
  none: 'Chưa ghi.',
  field: { finding: 'Thêm tồn tại, hạn chế', recommendation: 'Thêm kiến nghị', proposal: 'Thêm đề xuất' },
  hint: 'Gõ hoặc dán, mỗi dòng một điều, Ctrl+Enter để ghi',
  kind: 'Loại',
  kinds: choices(kinds),
  kindWord: (kind: string | null) => (kind ? (kinds[kind] ?? kind) : ''),
  weight: 'Mức độ',
  weights: choices(weights),
  weightWord: (weight: string | null) => (weight ? (weights[weight] ?? weight) : ''),
  place: 'Nơi xảy ra',
  dueOn: { finding: 'Kiểm tra lại ngày', recommendation: 'Hạn', proposal: 'Trả lời trước' },
  owner: 'Đơn vị trả lời',
  ownerDefault: 'Ban thường trực Cụm',
  add: 'Ghi',
  added: (n: number, owner: string | null) => `Đã ghi ${count(n)} dòng${owner ? `, ${owner} theo dõi` : ''}.`,
  remove: (words: string) => `Xóa: ${words}`,
  removed: 'Đã xóa. Ctrl+Z để lấy lại.',
  recheck: (day: string) => `Kiểm tra lại ${printedDate(day)}`,
  recheckResult: 'Kết quả kiểm tra lại',
  recheckLabel: (words: string) => `Kết quả kiểm tra lại: ${words}`,
  answer: 'Nội dung trả lời',
  answerLabel: (words: string) => `Nội dung trả lời: ${words}`,
  answered: (day: string | null) => (day ? `Đã trả lời ngày ${printedDate(day)}` : 'Đã trả lời'),
  answererNone: 'chưa có đơn vị trả lời',
  before: (day: string) => `trước ${printedDate(day)}`,
  paper: 'Thông báo kết quả số',
  paperHint: 'Số do văn thư cấp',
} as const;

export const followUpWords = {
  tab: 'Sau kiểm tra',
  title: 'Việc còn phải làm sau kiểm tra',
  none: 'Không còn việc nào sau kiểm tra.',
  noneHint: 'Kiến nghị chưa xong, đề xuất chưa trả lời, nội dung phải kiểm tra lại của các đơn vị hiện ở đây theo ban theo dõi.',
  columns: { what: 'Loại', unit: 'Đơn vị được kiểm tra', words: 'Nội dung', due: 'Hạn' },
  what: (what: string) => whats[what] ?? what,
  noOwner: 'Chưa có đơn vị theo dõi',
  noDay: 'chưa có hạn',
} as const;

/** Words of a report or notice of results that is read for a visit. */
export const resultPaperWords = {
  open: 'Nhập kết quả từ văn bản',
  title: (unit: string) => `Kết quả kiểm tra ${unit}`,
  pick: 'Chọn báo cáo…',
  back: 'Về cuộc kiểm tra',
  nothing: 'Chưa có báo cáo, thông báo kết quả nào đang đọc.',
  nothingNote: 'Kéo báo cáo của đoàn kiểm tra (tệp Word) vào đây: tồn tại, kiến nghị, đề xuất được tách ra để xác nhận.',
  reading: (name: string) => `Đang đọc ${name}…`,
  notRead: (name: string) => `Chưa đọc được ${name}`,
  summary: (name: string, lines: number) => `${name === '' ? 'Văn bản chưa có số' : name}: tách được ${count(lines)} nội dung. Chưa ghi gì vào sổ.`,
  otherUnit: (unit: string) => `Văn bản không nhắc đến ${unit}. Kiểm tra lại có đúng cuộc kiểm tra này không.`,
  known: (name: string) => `Văn bản này đã có trong sổ (${name}). Các nội dung vẫn ghi được vào cuộc kiểm tra.`,
  source: 'Nguyên văn',
  lines: 'Sẽ ghi vào cuộc kiểm tra',
  none: 'Không tách được nội dung nào theo các mục tồn tại, kiến nghị, đề xuất. Ghi tay ở trang cuộc kiểm tra, mỗi dòng một điều.',
  take: (line: string) => `Ghi: ${line}`,
  words: (line: string) => `Lời văn: ${line}`,
  what: (line: string) => `Loại nội dung: ${line}`,
  due: { recommendation: 'Hạn', proposal: 'Trả lời trước' },
  leave: 'Thôi, không ghi',
  write: (lines: number) => `Ghi ${count(lines)} nội dung`,
  taken: (lines: number, owner: string | null) =>
    lines === 0 ? 'Các nội dung này đã có ở cuộc kiểm tra, không ghi thêm.' : `Đã ghi ${count(lines)} nội dung${owner ? `, ${owner} theo dõi` : ''}. Ctrl+Z để lấy lại.`,
  offer: (unit: string, round: string) => `Văn bản nói về kết quả kiểm tra ${unit} (${round}).`,
  toVisit: 'Đưa vào cuộc kiểm tra',
} as const;
