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
  items: 'Các mục',
  itemsNote: (items: number, tasks: number) => `${count(items)} mục, ${count(tasks)} nhiệm vụ`,
  inList: 'Mở trong Nhiệm vụ',
  source: 'Toàn văn',
  back: 'Về danh sách',
  withdraw: {
    open: 'Thu hồi, thay thế…',
    label: 'Thu hồi hoặc thay thế văn bản',
    note: (open: number) => `${count(open)} nhiệm vụ đang mở sẽ thôi theo dõi, kết quả đã ghi vẫn giữ.`,
    save: 'Ghi thu hồi',
    on: 'Từ ngày',
    by: 'Thay bằng văn bản',
    byHint: 'để trống nếu chỉ thu hồi',
    reason: 'Lý do',
    done: (ended: number) => `Đã ghi. ${count(ended)} nhiệm vụ thôi theo dõi. Ctrl+Z để hoàn tác.`,
    reminded: 'Các nơi đã được đôn đốc, cần báo lại:',
    remindedUnit: (to: string, places: readonly string[]) => `${to}: ${places.join(', ')}`,
  },
} as const;
