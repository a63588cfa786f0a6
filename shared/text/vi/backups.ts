/** Words of the copies of the register on this machine: listed, looked into, put back; also where the register is damaged. */
import type { LostWork } from '../../model/exchange-views.ts';
import { commonWords } from './common.ts';
import { historyWords } from './history.ts';
import { instantInWords } from './instants.ts';

const { number } = commonWords;

/** Why a copy was made, by a part of its name. */
const reasons: readonly (readonly [string, string])[] = [
  ['tu-sao-luu', 'Bấm Sao lưu ngay'],
  ['tu-dong', 'Tự động hằng ngày'],
  ['truoc-khi-gop', 'Trước khi nhận từ máy khác'],
  ['truoc-khi-khoi-phuc', 'Trước khi khôi phục'],
];

function size(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes < 1 ? `${number(Math.max(1, Math.round(bytes / 1024)))} KB` : `${number(Math.round(megabytes * 10) / 10)} MB`;
}

/** 'Nguyễn Thị Hoa: 12 lần ghi, từ 27/10/2021 08:10 đến 28/10/2021 16:02' */
function lostLine({ author, steps, firstAt, lastAt }: LostWork['by'][number]): string {
  const from = instantInWords(firstAt);
  const to = instantInWords(lastAt);
  return `${author || historyWords.nobody}: ${number(steps)} lần ghi, ${from === to ? `lúc ${from}` : `từ ${from} đến ${to}`}`;
}

/** The name of a file in a path of Windows or of others. */
function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}

export const backupWords = {
  title: 'Bản sao lưu trên máy này',
  note: 'Máy hỏng hoặc mất là mất cả các bản này: bản ngoài máy có được nhờ Trao đổi qua USB.',
  make: 'Sao lưu ngay',
  made: 'Đã sao lưu và kiểm tra lại.',
  fromFile: 'Chọn bản sao lưu từ tệp…',
  columns: { at: 'Lúc', reason: 'Vì sao có', size: 'Cỡ' },
  none: 'Chưa có bản sao lưu nào. Mỗi ngày có làm việc, chương trình tự sao lưu một lần.',
  reason: (name: string) => reasons.find(([part]) => name.includes(part))?.[1] ?? 'Chép từ nơi khác',
  at: instantInWords,
  size,
  fileName,
  look: 'Khôi phục…',
  lookAt: (at: number) => `Khôi phục bản lúc ${instantInWords(at)}`,
  restore: {
    title: 'Khôi phục',
    pick: 'Chọn một bản ở bên trái. Xem trước sẽ mất gì rồi mới khôi phục.',
    looking: 'Đang mở và kiểm tra bản sao lưu…',
    of: (name: string, newest: number | null) => (newest === null ? `Bản ${name} chưa có lần ghi nào.` : `Bản ${name}, lần ghi cuối ${instantInWords(newest)}.`),
    loses: (steps: number) => `Khôi phục bản này thì ${number(steps)} lần ghi sau đó ra khỏi sổ:`,
    losesNothing: 'Bản này có mọi thứ đang có trong sổ: khôi phục không mất lần ghi nào.',
    lostLine,
    kept: 'Trước khi khôi phục, sổ hiện nay được sao lưu; những lần ghi bị lấy ra được cất vào một tệp .sgbx, gộp lại được.',
    go: 'Khôi phục bản này',
    working: 'Đang sao lưu rồi khôi phục…',
    refused: 'Chưa khôi phục. Sổ không bị thay đổi.',
    anyway: 'Vẫn xem bản này',
    done: 'Đã khôi phục.',
    before: (path: string) => `Sổ trước khi khôi phục: tệp ${fileName(path)}, có trong danh sách.`,
    file: (path: string) => `Những lần ghi bị lấy ra: tệp ${fileName(path)}. Muốn có lại thì gộp tệp này.`,
    again: 'Gộp lại tệp đó…',
    show: 'Mở thư mục',
  },
  rescue: {
    title: 'Tệp sổ bị hỏng, chưa mở được',
    what: 'Thường do mất điện, ổ đĩa lỗi hoặc chương trình khác ghi vào tệp. Chương trình chưa thay đổi gì: tệp hỏng được giữ nguyên để tìm lại.',
    looking: 'Đang tìm bản sao lưu tốt gần nhất và đọc thử tệp hỏng. Sổ lớn có thể mất vài phút.',
    newest: 'Bản sao lưu tốt gần nhất',
    copy: (at: number, name: string) => `${instantInWords(at)} (${name})`,
    skipped: (copies: number) => `${number(copies)} bản mới hơn không đọc được nên bỏ qua.`,
    saved: (steps: number) => `Đọc lại được ${number(steps)} lần ghi sau bản sao lưu đó, sẽ được ghi tiếp vào sổ:`,
    savedNothing: 'Tệp hỏng không còn lần ghi nào đọc lại được sau bản sao lưu đó. Những gì ghi sau lúc ấy ở máy này có thể đã mất; máy khác đã nhận thì lấy lại qua USB.',
    go: 'Mở lại sổ từ bản sao lưu này',
    working: 'Đang mở lại sổ. Chưa tắt máy.',
    noCopy: 'Không có bản sao lưu nào đọc được trên máy này.',
    noCopyText: 'Đóng và mở lại chương trình để thử lần nữa. Nếu vẫn vậy: chọn một bản sao lưu (.sgb) chép ở nơi khác, hoặc giữ nguyên máy và gọi người hỗ trợ.',
    refused: 'Chưa mở lại được. Tệp hỏng và các bản sao lưu vẫn nguyên.',
    done: 'Sổ đã mở lại được.',
    doneFrom: (at: number | null) => (at === null ? 'Sổ trở về bản sao lưu đã chọn.' : `Sổ trở về bản sao lưu có lần ghi cuối lúc ${instantInWords(at)}.`),
    doneSaved: (steps: number) => (steps > 0 ? `Đã ghi tiếp ${number(steps)} lần ghi đọc lại được từ tệp hỏng.` : 'Không đọc lại được lần ghi nào từ tệp hỏng.'),
    damaged: (path: string) => `Tệp hỏng được giữ lại với tên ${fileName(path)} trong thư mục sao lưu.`,
    next: 'Nếu máy khác có ghi sau lúc đó, cắm USB và bấm Trao đổi qua USB để nhận lại.',
    open: 'Vào sổ',
  },
} as const;
