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
