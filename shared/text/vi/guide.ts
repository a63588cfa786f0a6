/**
 * The user guide, one source for the program's own help (F1) and for docs/huong-dan-su-dung.md. Names of buttons come from
 * the words of their screens, so that the guide cannot name one that is not there. `**` marks what is to be found on screen.
 */
import { careSections } from './guide-care.ts';
import type { GuideSection } from './guide-parts.ts';
import { commonWords } from './common.ts';
import { itemsWords } from './items.ts';
import { shellWords } from './shell.ts';
import { takeWords } from './take.ts';
import { dailySections } from './guide-daily.ts';

export const guideSections: readonly GuideSection[] = [...dailySections, ...careSections];

/** Keys by where they work; those of one screen are on it as well. */
export const shortcutGroups: readonly { title: string; keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Ở mọi màn hình',
    keys: [
      ['F1', 'Trợ giúp về màn hình đang xem'],
      ['Alt+1 … Alt+9', 'Đến màn hình theo thứ tự ở bên trái'],
      ['Ctrl+K', shellWords.search],
      ['Ctrl+O', shellWords.take],
      ['Ctrl+Z, Ctrl+Y', 'Hoàn tác, làm lại'],
      ['Ctrl+Enter', 'Ghi biểu mẫu đang mở'],
      ['Esc', commonWords.cancel],
    ],
  },
  {
    title: 'Trong danh sách nhiệm vụ',
    keys: [
      ['↑ ↓ PageUp PageDown Home End', 'Đi trong danh sách'],
      ['Enter', 'Mở dòng'],
      ['F2', itemsWords.line.edit],
      ['Phím cách, Ctrl+A', 'Chọn dòng, chọn tất cả'],
      ['N', itemsWords.actions.remind],
      ['C', itemsWords.actions.copy],
      ['Ctrl+C, Ctrl+V', 'Chép sang Excel, dán từ Excel'],
      ['Y, H, P, I', 'Ghi một trả lời, gắn nhãn, giao người theo dõi, in danh sách'],
    ],
  },
  {
    title: 'Khi xem lại văn bản',
    keys: [
      ['↑ ↓, Enter', 'Đi từng việc'],
      ['F2, F4, F6, F9, Delete', 'Sửa, tách, gộp, đổi loại, bỏ'],
      ['F8', 'Chỗ cần trả lời tiếp theo'],
      ['Ctrl+Enter', takeWords.write],
    ],
  },
];

/** What each version brought; the newest first, the first is the program's own. */
export const whatsNew: readonly { version: string; points: readonly string[] }[] = [
  {
    version: '0.1.0',
    points: [
      'Bản đầu: nhận thông báo kết luận và kế hoạch kiểm tra từ Word, theo dõi nhiệm vụ, giao ban, kiểm tra, đi cơ sở, báo cáo Word.',
      'Trao đổi giữa các máy bằng một tệp; chỗ ghi khác nhau được hỏi từng chỗ.',
      'Bấm đúp tệp .sgbx là xem ngay tệp đó mang gì tới.',
    ],
  },
];

export const helpWords = {
  title: 'Trợ giúp',
  contents: 'Mục lục',
  shortcuts: 'Phím tắt',
  whatsNew: 'Có gì mới',
  version: (version: string) => `Bản ${version}`,
  open: 'Trợ giúp',
  key: 'F1',
  guideTitle: 'Hướng dẫn sử dụng Sổ Giao ban',
  guideNote: (version: string) => `Bản ${version}. Trong chương trình, bấm F1 là mở đúng phần nói về màn hình đang xem.`,
  keyColumns: { key: 'Phím', does: 'Việc' },
} as const;
