/** Words of what happens to a task: extensions, its end, links, and who wrote what. */
import { printedDate } from '../../domain/civil-date.ts';

export const linkWords: Readonly<Record<string, { to: string; from: string }>> = {
  continues: { to: 'Tiếp tục', from: 'Được tiếp tục tại' },
  replaces: { to: 'Thay thế', from: 'Được thay bằng' },
  ends: { to: 'Kết thúc', from: 'Kết thúc bởi' },
};

/** Reasons that offices give for being late or for more time; others are typed. */
const delayReasons: readonly string[] = [
  'Chờ ý kiến cấp trên',
  'Chờ đơn vị phối hợp',
  'Chờ kinh phí',
  'Thiếu người làm',
  'Khối lượng lớn hơn dự kiến',
  'Dịch bệnh, thiên tai',
];

export const trackingWords = {
  endedBy: (kind: string, place: string) => (kind === 'replaces' ? `Thay bằng nhiệm vụ ${place}` : `Kết thúc theo nhiệm vụ ${place}`),
  reasons: delayReasons,
  extendedTimes: (times: number) => `đã gia hạn ${times} lần`,
  firstDue: (day: string) => `hạn đầu ${day},`,
  extension: (to: string, phrase: string | null, reason: string | null, agreedBy: string | null, on: string) =>
    [`Đến ${to}${phrase ? ` (“${phrase}”)` : ''}`, reason, agreedBy ? `${agreedBy} đồng ý ngày ${on}` : `ngày ${on}`].filter(Boolean).join('; '),
  written: (by: string, at: string) => `${by || 'chưa ghi tên'} ghi ${at}`,
  withdrawn: (reason: string) => `Văn bản thu hồi, thay thế: ${reason}`,
  finished: 'Đã hoàn thành',
  ofEarlier: (place: string) => `(${place})`,
  extended: (place: string, to: string) => `Đã gia hạn nhiệm vụ ${place} đến ${to}. Ctrl+Z để hoàn tác.`,
  endedSaved: (place: string) => `Đã thôi theo dõi nhiệm vụ ${place}. Ctrl+Z để hoàn tác.`,
  linked: (place: string) => `Đã nối nhiệm vụ ${place}. Ctrl+Z để hoàn tác.`,
  linkNeeded: 'Chọn nhiệm vụ trước đó: gõ số/mục hoặc vài từ.',
  endedLabel: 'Thôi theo dõi',
  links: 'Liên quan',
  delay: 'Lý do chậm',
  actions: {
    extend: { label: 'Gia hạn', key: 'G', save: 'Ghi gia hạn' },
    remind: { label: 'Đôn đốc', key: 'N', save: 'Ghi đôn đốc' },
    link: { label: 'Liên quan', key: 'L', save: 'Ghi liên quan' },
    confirm: { label: 'Xác nhận', key: 'X' },
    sendBack: { label: 'Trả lại', key: 'V', save: 'Ghi trả lại' },
    attach: { label: 'Tệp minh chứng…', key: 'F' },
    tags: { label: 'Nhãn', key: 'H' },
    track: { label: 'Người theo dõi', key: 'P' },
    restrict: { label: 'Không phổ biến', key: 'K' },
    end: { label: 'Thôi theo dõi', key: 'T', save: 'Ghi thôi theo dõi' },
  },
  fields: {
    toOn: 'Hạn mới',
    agreedOn: 'Ngày đồng ý',
    agreedBy: 'Người đồng ý',
    reason: 'Lý do',
    why: 'Lý do (nếu cần)',
    endedOn: 'Từ ngày',
    on: 'Ngày',
    linkKind: 'Nhiệm vụ này',
    earlier: 'Nhiệm vụ trước đó',
    earlierHint: 'gõ số/mục, ví dụ 533/7, hoặc vài từ',
  },
  ended: (on: string, reason: string | null) => `Thôi theo dõi từ ${printedDate(on)}${reason ? `: ${reason}` : ''}`,
} as const;
