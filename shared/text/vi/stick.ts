/** Words of one visit of the stick: found, read, taken in, left, safe to pull. */
import type { LaptopNews, MergeSummary, StickFile } from '../../model/exchange-views.ts';
import { commonWords } from './common.ts';
import { instantInWords } from './instants.ts';

const { number } = commonWords;

/** Clocks of two laptops never agree quite; less is no matter. Milliseconds. */
const CLOCKS_APART = 10 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

function laptopName(name: string | null): string {
  return name ? `máy ${name}` : 'một máy không ghi tên';
}

function duration(ms: number): string {
  if (ms < HOUR) return `${number(Math.round(ms / 60_000))} phút`;
  return ms < 48 * HOUR ? `${number(Math.round(ms / HOUR))} giờ` : `${number(Math.round(ms / (24 * HOUR)))} ngày`;
}

/** What deserves a look before a laptop's steps are taken in, a line each. */
function laptopLines({ name, fingerprint, isNew, unsigned, clockAhead }: LaptopNews): string[] {
  const who = laptopName(name);
  return [
    isNew && fingerprint ? `Lần đầu nhận của ${who}. Gọi điện hỏi người giữ máy đó: dấu nhận dạng phải là ${fingerprint}.` : '',
    isNew && !fingerprint ? `Lần đầu nhận của ${who}, tệp không có dấu nhận dạng của máy đó.` : '',
    unsigned > 0 ? `${number(unsigned)} lần ghi của ${who} không có chữ ký của máy đó, không kiểm tra được ai đã ghi.` : '',
    clockAhead > CLOCKS_APART ? `Đồng hồ của ${who} chạy trước máy này ${duration(clockAhead)}. Xem lại ngày giờ của hai máy.` : '',
  ].filter((line) => line !== '');
}

export const stickWords = {
  title: 'Trao đổi qua USB',
  views: 'Các phần của màn hình Trao đổi',
  tabs: { stick: 'Qua USB', file: 'Bằng tệp', backups: 'Bản sao lưu', lost: 'Máy bị mất' },
  hint: 'Cắm USB rồi bấm nút dưới đây. Chương trình nhận những gì máy khác để lại, rồi ghi tệp của máy này cho máy khác.',
  begin: 'Trao đổi qua USB',
  looking: 'Đang tìm USB…',
  noStick: 'Cắm USB vào máy.',
  noStickText: 'Chưa thấy USB nào. Cắm USB, chờ vài giây rồi bấm Tìm lại.',
  again: 'Tìm lại',
  failed: 'Chưa xem được USB.',
  choose: 'Có nhiều USB. Dùng cái nào?',
  stick: (label: string, files: number) => (files > 0 ? `USB ${label}, ${number(files)} tệp` : `USB ${label}, chưa có tệp nào`),
  on: (label: string) => `Trên USB ${label}`,
  nobody: 'Chưa có máy khác nào để lại tệp trên USB này.',
  from: ({ laptop, name }: Pick<StickFile, 'laptop' | 'name'>) => (laptop ? `Máy ${laptop}` : name),
  written: (at: number | null) => (at === null ? '' : `ghi lúc ${instantInWords(at)}`),
  news: (steps: number) => `${number(steps)} lần ghi mới`,
  known: 'không có gì mới',
  reading: 'Đang đọc và kiểm tra…',
  closed: 'Tệp này có mật khẩu.',
  passphrase: 'Mật khẩu của tệp',
  unlock: 'Mở tệp',
  unreadable: 'Tệp này không đọc được.',
  refused: 'Chưa nhận được tệp này. Máy này chưa bị thay đổi gì.',
  lookAnyway: 'Vẫn xem tệp này',
  agreeRemovals: 'Đồng ý xóa',
  removalsAgreed: 'Đã đồng ý xóa. Bấm Nhận và ghi để làm tiếp.',
  merged: 'Đã nhận. Trước khi nhận đã sao lưu.',
  receive: 'Nhận và ghi',
  leaveOnly: 'Ghi tệp của máy này',
  unanswered: (files: number) => `${number(files)} tệp chưa mở thì để lại, lần sau nhận.`,
  unchanged: 'Máy này chưa bị thay đổi gì.',
  receiving: 'Đang sao lưu rồi nhận. Chưa rút USB.',
  leaving: 'Đang ghi tệp của máy này và kiểm tra lại. Chưa rút USB.',
  notLeft: 'Chưa ghi được tệp của máy này lên USB.',
  safe: 'An toàn để rút USB.',
  took: (files: number) => (files > 0 ? `Đã nhận tệp của ${number(files)} máy.` : 'Không có gì mới để nhận.'),
  left: (name: string, closed: boolean) => `Đã ghi tệp ${name}${closed ? ', có mật khẩu' : ''}.`,
  end: 'Xong',
  laptopLines,
  waitingLine: ({ waiting }: MergeSummary) =>
    waiting > 0 ? `${number(waiting)} chỗ do bản mới hơn của chương trình ghi: được giữ lại, hiện ra sau khi cài bản mới ở máy này.` : '',
} as const;
