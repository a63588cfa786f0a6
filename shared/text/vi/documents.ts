/** Words of the register of documents. */
import { commonWords } from './common.ts';

const count = commonWords.number;

export const documentsWords = {
  title: 'Văn bản',
  total: (documents: number) => `${count(documents)} văn bản`,
  list: 'Danh sách văn bản',
  empty: 'Sổ chưa có văn bản nào.',
  columns: {
    name: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    kind: 'Loại văn bản',
    title: 'Trích yếu',
    items: 'Mục',
    tasks: 'Nhiệm vụ',
    open: 'Chưa xong',
    overdue: 'Quá hạn',
  },
  facts: {
    kind: 'Loại văn bản',
    issuedOn: 'Ngày ban hành',
    meetingOn: 'Ngày giao ban',
    chair: 'Chủ trì',
    signer: 'Người ký',
    standing: 'Hiệu lực',
    file: 'Tệp gốc',
    pasted: 'dán từ ngoài vào',
    missing: 'chưa có',
  },
  waiting: 'Chờ số',
  waitingLine: (name: string, title: string) => `Chờ số: ${name}${title === '' ? '' : `, ${title}`}`,
  numberOf: (name: string) => `Số và ngày của ${name}`,
  waitingNote: 'Văn bản chờ số. Gõ số và ngày rồi Enter, hoặc kéo bản đã ký vào đây.',
  numbered: (name: string) => `Đã điền số, ngày: ${name}.`,
  items: 'Các mục',
  itemsNote: (items: number, tasks: number) => `${count(items)} mục, ${count(tasks)} nhiệm vụ`,
  inList: 'Mở trong Nhiệm vụ',
  source: 'Toàn văn',
  back: 'Về danh sách',
} as const;
