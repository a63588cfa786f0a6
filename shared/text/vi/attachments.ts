/** Words of files attached to tasks, visits and papers. */
import type { FileLeft } from '../../model/attachment-views.ts';
import { commonWords } from './common.ts';
import { refusals } from './refusals.ts';

/** More than these are counted, not named. */
const NAMED = 8;

/** Why a file was not kept, in few words, where several are named after each other. */
const reasons: Partial<Record<FileLeft['code'], (params: FileLeft['params']) => string>> = {
  'attachment-too-large': (params) => `nặng ${params.size} MB, sổ chỉ giữ tệp đến ${params.limit} MB`,
  'attachment-kind': () => 'không phải loại tệp sổ nhận giữ',
  'attachment-empty': () => 'không có nội dung',
  'attachments-full': (params) => `các tệp trong sổ đã đến ${params.limit} MB`,
  'attachments-at-once': (params) => `quá ${params.limit} MB một lần, đính kèm tiếp ở lần sau`,
  'document-secret': () => 'có dấu MẬT, sổ không nhận và không giữ lại gì',
  'file-not-found': () => 'không tìm thấy tệp',
  'file-locked': () => 'không đọc được, đóng tệp ở chương trình khác rồi đính kèm lại',
};

function leftInWords({ name, code, params }: FileLeft): string {
  return `${name} (${reasons[code]?.(params) ?? refusals[code](params)})`;
}

export const attachmentWords = {
  /** On a task a file is evidence. */
  evidence: 'Tệp minh chứng',
  title: 'Tệp kèm',
  add: 'Đính kèm tệp…',
  none: 'Chưa có tệp nào.',
  open: (name: string) => `Mở thư mục có tệp ${name}`,
  shown: 'Đã mở thư mục có bản sao của tệp. Bấm đúp vào tệp để xem.',
  openOriginal: 'Mở thư mục có tệp gốc',
  remove: (name: string) => `Bỏ tệp ${name}`,
  removed: (name: string) => `Đã bỏ tệp ${name}. Ctrl+Z để hoàn tác.`,
  added: (name: string) => `Đã giữ tệp ${name} trong sổ. Ctrl+Z để hoàn tác.`,
  addedSeveral: (files: number) => `Đã giữ ${files} tệp trong sổ. Ctrl+Z để hoàn tác.`,
  /** Some of several could not be kept: each is named with the reason. @param kept how many were */
  left: (left: readonly FileLeft[], kept: number) => {
    const [only] = left;
    if (only && left.length === 1 && kept === 0) return refusals[only.code](only.params);
    const named = left.slice(0, NAMED).map(leftInWords);
    if (left.length > NAMED) named.push(`và ${left.length - NAMED} tệp nữa`);
    return `${left.length} tệp không giữ được: ${named.join('; ')}. ${kept > 0 ? `${kept} tệp kia đã giữ.` : 'Chưa ghi gì.'}`;
  },
  dropOnTask: (place: string) => `Thả vào đây để làm minh chứng cho ${place}`,
  dropHere: 'Thả vào đây để đính kèm',
  noPlace: 'Không lấy được tệp vừa thả. Chưa ghi gì. Kéo tệp từ thư mục trên máy, hoặc bấm Đính kèm tệp.',
  elsewhere: (by: string) => (by ? `tệp ở máy ${by}` : 'tệp ở máy khác'),
  /** '340 KB', '2,4 MB' */
  size: (bytes: number) =>
    bytes < 1024 * 1024 ? `${commonWords.number(Math.max(1, Math.round(bytes / 1024)))} KB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`,
} as const;
