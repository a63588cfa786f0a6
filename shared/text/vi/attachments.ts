/** Words of files attached to tasks, visits and papers. */
import { commonWords } from './common.ts';

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
  elsewhere: (by: string) => (by ? `tệp ở máy ${by}` : 'tệp ở máy khác'),
  /** '340 KB', '2,4 MB' */
  size: (bytes: number) =>
    bytes < 1024 * 1024 ? `${commonWords.number(Math.max(1, Math.round(bytes / 1024)))} KB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`,
} as const;
