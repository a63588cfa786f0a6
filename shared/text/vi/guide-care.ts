/** The part of the guide about keeping the register: exchange, copies, a lost laptop, faults. */
import { backupWords } from './backups.ts';
import { eraseWords } from './erase.ts';
import { exchangeWords } from './exchange.ts';
import { faultWords } from './faults.ts';
import type { GuideSection } from './guide-parts.ts';
import { lostLaptopWords } from './lost-laptop.ts';
import { menuWords } from './menu.ts';
import { passphraseWords } from './passphrase.ts';
import { stickWords } from './stick.ts';

const { takeIn, giveOut, conflicts, lastMerge } = exchangeWords;

export const careSections: readonly GuideSection[] = [
  {
    id: 'trao-doi',
    at: ['/exchange'],
    title: 'Trao đổi giữa các máy',
    picture: 'trao-doi',
    parts: [
      'Các máy không nối mạng. Một USB đi vòng qua các máy, mỗi máy nhận những gì máy khác để lại rồi ghi tệp của mình.',
      {
        steps: [
          `Cắm USB, ở **${stickWords.tabs.stick}** bấm **${stickWords.begin}**. Chương trình cho xem máy nào để lại gì.`,
          `Bấm **${stickWords.receive}**. Chương trình sao lưu, gộp, rồi ghi tệp của máy này. Chỉ rút USB khi thấy báo an toàn.`,
          'Lần đầu gặp một máy: gọi điện hỏi người giữ máy đó, so dấu nhận dạng trên màn hình.',
        ],
      },
      `Gửi một tệp riêng lẻ thì dùng **${stickWords.tabs.file}**:`,
      {
        steps: [
          `Máy cho: ở **${giveOut.title}** bấm **${giveOut.pick}**, chọn USB, đợi dòng “${giveOut.written}”`,
          `Máy nhận: bấm **${takeIn.pick}** (hoặc bấm đúp tệp .sgbx trong Windows), xem tệp mang gì tới.`,
          `Bấm **${takeIn.merge}**. Chương trình sao lưu trước rồi mới gộp.`,
          `Ở **${conflicts.title}**, chọn giá trị đúng từng chỗ. Chưa chọn thì cả hai giá trị vẫn còn.`,
        ],
      },
      `Hai máy cùng nhận một thông báo và tách một mục thành nhiệm vụ khác nhau thì mỗi mục là một câu hỏi: **${conflicts.keepParting}** ở bên đúng, hoặc **${conflicts.keepPartings}**.`,
      `Máy được sao chép nguyên từ máy khác (cả ổ đĩa hoặc cả thư mục) thì hai máy ghi dưới cùng một tên, chương trình dừng lại và báo. Bấm **${takeIn.giveWay}** ở một trong hai máy rồi gộp như thường lệ; không dòng nào mất.`,
      `Gộp hai lần một tệp, hoặc gộp tệp cũ sau tệp mới, đều không hỏng gì. Gộp nhầm: **${lastMerge.undo}**.`,
    ],
  },
  {
    id: 'mat-khau-tep',
    at: [],
    title: 'Mật khẩu của tệp trao đổi',
    parts: [
      'Tệp không có mật khẩu: ai cầm USB đều đọc được sổ. Gộp xong thì xóa tệp khỏi USB.',
      'Tệp có mật khẩu được mã hóa, thiếu mật khẩu thì không mở được, kể cả bằng chương trình này. Mật khẩu không nằm trong sổ và không ai khôi phục được: quên thì chép ra tệp mới. Báo mật khẩu cho máy kia bằng đường khác, không ghi trên USB.',
      `Đặt ở **${passphraseWords.begin}**, rồi **${passphraseWords.sheet}** để in, cho vào phong bì niêm phong.`,
      'Mật khẩu chỉ giữ tệp trên USB. Sổ trong máy do BitLocker giữ, xem phần sau.',
    ],
  },
  {
    id: 'sao-luu',
    at: [],
    title: 'Sao lưu',
    parts: [
      'Chương trình tự sao lưu mỗi ngày có ghi chép, và trước mỗi lần gộp. Bản sao được đọc lại ngay để chắc là dùng được.',
      'Bản sao nằm trong thư mục sao-luu cạnh sổ: gõ %APPDATA%\\so-giao-ban\\so\\sao-luu vào thanh địa chỉ của Windows. Bản tự động được thưa dần: 7 ngày, 5 tuần, 12 tháng gần nhất; 3 bản mới nhất luôn được giữ.',
      `Lấy lại một bản: ở thẻ **${stickWords.tabs.backups}** bấm **${backupWords.look}**, xem những lần ghi nào sẽ ra khỏi sổ, rồi **${backupWords.restore.go}**. Sổ hiện nay được sao lưu trước, những gì ra khỏi sổ được cất vào một tệp gộp lại được.`,
      'Sổ hỏng không mở được thì chương trình đưa các bản sao ra để chọn, kể cả bản ở USB hay ổ đĩa khác, và vớt những gì còn đọc được sau bản sao đó.',
      `Những bản sao này ở cùng máy, mất máy là mất theo. Bản ngoài máy có được nhờ **${stickWords.begin}**: dòng dưới cùng cho biết bản ấy đã cũ bao lâu, sau 3 ngày làm việc trang đầu nhắc, sau 7 ngày thì nhắc mạnh.`,
    ],
  },
  {
    id: 'bao-ve-may',
    at: [],
    title: 'Bảo vệ máy, khi mất máy',
    parts: [
      'Sổ trong máy không có mật khẩu riêng: ai vào được tài khoản Windows là mở được sổ. Vì vậy cần:',
      {
        points: [
          'Đặt mật khẩu Windows, khóa màn hình khi rời chỗ (phím Windows+L).',
          'Bật BitLocker (hoặc Mã hóa thiết bị) trong Cài đặt của Windows. Cất khóa khôi phục ở cơ quan, không để trong cặp máy. Có BitLocker, người nhặt được máy không đọc được ổ đĩa.',
          'Không nhận văn bản mật vào sổ.',
        ],
      },
      `Khi mất máy, mở thẻ **${stickWords.tabs.lost}** ở máy còn lại và **${lostLaptopWords.choose.toLowerCase()}** đó: trang ấy cho biết trên máy có gì, đến ngày nào, tệp ghi ra có mật khẩu không, và việc phải làm:`,
      {
        steps: [
          'Báo ngay lãnh đạo văn phòng và người phụ trách máy tính; cho biết máy có bật BitLocker không, trong túi có USB trao đổi không.',
          'Đổi mật khẩu tài khoản Windows hoặc Microsoft đã dùng trên máy đó.',
          'Ở máy mới, cài chương trình, ghi tên, rồi gộp tệp trao đổi gần nhất của mình hoặc của máy kia. Chỉ mất những gì ghi sau tệp ấy.',
          'Tìm thấy máy cũ thì vẫn gộp được những gì ghi trên máy đó.',
        ],
      },
    ],
  },
  {
    id: 'xoa-han',
    at: [],
    title: 'Xóa hẳn một văn bản',
    parts: [
      `Xóa thường thì hoàn tác được và lịch sử còn giữ. Văn bản không được phép giữ thì mở văn bản, bấm **${eraseWords.open}** và gõ ${eraseWords.confirm}: chữ của văn bản và mọi kết quả biến mất khỏi sổ này, và khỏi các máy khác khi trao đổi. Sổ chỉ còn ghi đã xóa, ai xóa, khi nào.`,
      'Không hoàn tác được. Chương trình kể ra những bản sao lưu còn giữ văn bản đó; tệp đã chép ra USB trước đây cũng phải hủy.',
    ],
  },
  {
    id: 'su-co',
    at: [],
    title: 'Khi chương trình gặp lỗi',
    parts: [
      `Chương trình báo lỗi thì sổ vẫn nguyên. Bấm **${faultWords.ways.copy}** rồi gửi cho người phụ trách máy tính; phần sao chép và tệp ghi lỗi không chứa tên người hay nội dung sổ. Tệp ghi lỗi ở %APPDATA%\\so-giao-ban\\logs.`,
      `Cửa sổ lạc khỏi màn hình, hiện sai hoặc không hiện: chọn **${menuWords.commands.safeMode}** ở mục ${menuWords.help} trên thanh lệnh, hoặc chạy chương trình kèm --safe-mode. Chế độ này đưa cửa sổ về chỗ thường và không dùng cạc đồ họa; sổ không đổi.`,
      'Mở chương trình lần thứ hai chỉ đưa cửa sổ đang mở lên trước.',
    ],
  },
];
