/** Words of what the office notes of tasks: not for circulation, confirmation, tags. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;

export const markWords = {
  restricted: 'Không phổ biến',
  restrictedHint: 'Không đưa vào biểu, thư và lời nhắc gửi ra ngoài',
  allow: 'Bỏ “Không phổ biến”',
  restrictedSaved: (what: string, on: boolean) => (on ? `${what}: không phổ biến. Ctrl+Z để hoàn tác.` : `${what}: phổ biến như thường. Ctrl+Z để hoàn tác.`),
  withheld: (tasks: number) => `${count(tasks)} nhiệm vụ không phổ biến không đưa vào lời nhắc.`,
  confirmation: { claimed: 'Chờ xác nhận', sentBack: 'Bị trả lại' } as Readonly<Record<string, string>>,
  confirmedOn: (on: string | null) => `Văn phòng xác nhận ${printedDate(on)}`,
  sentBackOn: (on: string | null, reason: string | null) => `Trả lại ${printedDate(on)}${reason ? `: ${reason}` : ''}`,
  confirmed: (tasks: number) => `Đã xác nhận ${count(tasks)} nhiệm vụ hoàn thành. Ctrl+Z để hoàn tác.`,
  returned: (place: string) => `Đã trả lại kết quả nhiệm vụ ${place}. Ctrl+Z để hoàn tác.`,
  returnReason: 'Lý do trả lại',
  tags: 'Nhãn',
  tagsLabel: (tasks: number) => (tasks === 1 ? 'Nhãn của nhiệm vụ' : `Thêm nhãn cho ${count(tasks)} nhiệm vụ`),
  tagsHint: 'gõ nhãn rồi Enter; nhãn đã dùng hiện ở dưới',
  tagsSave: 'Ghi nhãn',
  tagged: (tasks: number) => `Đã ghi nhãn cho ${count(tasks)} nhiệm vụ. Ctrl+Z để hoàn tác.`,
} as const;
