/** Words of the page 'Máy bị mất': what lay on it, what came from it, what nobody can know, what to do. */
import type { LaptopView } from '../../model/exchange-views.ts';
import { commonWords } from './common.ts';
import { historyWords } from './history.ts';
import { instantInWords } from './instants.ts';
import { stickWords } from './stick.ts';

const { number } = commonWords;

function who({ author }: LaptopView): string {
  return author || historyWords.nobody;
}

export const lostLaptopWords = {
  title: 'Máy bị mất hoặc hỏng',
  choose: 'Chọn máy',
  hint: 'Chọn máy bị mất để xem trên máy đó có gì và phải làm gì.',
  none: 'Sổ này mới có máy này ghi, chưa nhận gì từ máy khác.',
  noneText: 'Nếu chính máy này bị mất thì chỉ còn những gì đã ghi ra USB. Trao đổi qua USB đều đặn và cất USB ở nơi khác.',
  sections: {
    held: 'Trên máy đó có gì',
    here: 'Máy này đã có đến đâu',
    unknown: 'Điều không biết được',
    closed: 'Người khác có đọc được không',
    todo: 'Việc phải làm, theo thứ tự',
    replace: 'Máy thay thế lấy lại sổ thế nào',
  },
  held: (laptop: LaptopView) =>
    laptop.knewUpTo === null
      ? `Những gì ${who(laptop)} ghi ở máy đó. Máy đó chưa nhận gì từ máy khác, theo tệp cuối cùng về đến đây.`
      : `Cả sổ như máy đó đã nhận, ít nhất đến lần ghi lúc ${instantInWords(laptop.knewUpTo)} của máy khác, và những gì ${who(laptop)} ghi ở đó.`,
  here: (laptop: LaptopView) =>
    `${number(laptop.steps)} lần ghi của máy đó, lần cuối lúc ${instantInWords(laptop.lastAt)}, về đến máy này ${instantInWords(laptop.heardAt)}. Những lần ghi này không mất.`,
  unknown: (laptop: LaptopView) =>
    `Máy đó ghi gì sau ${instantInWords(laptop.lastAt)} mà chưa trao đổi thì ở đây không có, và không ai biết được có bao nhiêu. Chương trình không đoán.`,
  file: (closed: boolean | null) =>
    closed === true
      ? 'Tệp gần nhất máy đó ghi ra có mật khẩu: ai nhặt được USB cũng không mở được tệp, nếu mật khẩu không bị lộ cùng máy.'
      : 'Tệp gần nhất máy đó ghi ra không có mật khẩu: ai có USB đã dùng với máy đó là đọc được cả sổ.',
  disk: 'Sổ nằm trên ổ đĩa của máy không có mật khẩu riêng. Chỉ kín khi Windows có mật khẩu và ổ đĩa được mã hóa (BitLocker): hỏi người quản trị máy.',
  todo: (laptop: LaptopView) => [
    'Báo ngay người phụ trách và bộ phận bảo mật của Văn phòng: trên máy có sổ, kể cả tên, số điện thoại và ý kiến chỉ đạo.',
    `Tìm mọi USB đã cắm vào máy đó. Cắm từng USB vào máy này, bấm ${stickWords.begin}: có thể có tệp mới hơn ${instantInWords(laptop.lastAt)}.`,
    'Trao đổi với từng máy khác: máy nào gặp máy đó sau cùng thì có thể giữ những lần ghi mà ở đây chưa có.',
    `Hỏi ${who(laptop)} đã ghi gì sau ${instantInWords(laptop.lastAt)}, ghi lại từ giấy tờ.`,
    ...(laptop.closed === true ? ['Đổi mật khẩu tệp trao đổi ở các máy còn lại, in phiếu mới, hủy phiếu cũ.'] : ['Từ nay đặt mật khẩu cho tệp trao đổi.']),
    'Nếu tìm lại được máy: chưa nhận tệp nào của máy đó cho đến khi biết chắc không ai khác đã dùng.',
  ],
  replace: [
    'Cài chương trình vào máy mới từ USB cài đặt, không cần mạng và quyền quản trị. Ghi họ tên người dùng.',
    `Ở máy này bấm ${stickWords.begin} để ghi tệp mới nhất. Sang máy mới, cắm USB đó và bấm ${stickWords.begin}: sổ trống nhận cả sổ.`,
    `Không còn máy nào thì dùng USB của lần trao đổi cuối; hoặc mở ${stickWords.tabs.backups}, chọn một bản sao lưu .sgb chép ở nơi khác.`,
    'Máy mới có dấu nhận dạng mới: các máy khác sẽ thấy dòng “Lần đầu nhận của máy…”. Những lần ghi cũ vẫn mang tên người đã ghi.',
  ],
} as const;
