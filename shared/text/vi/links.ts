/** Words of tasks of a new paper that go on with earlier ones. */
import { commonWords } from './common.ts';

const count = commonWords.number;

export const linksWords = {
  title: (document: string) => `Việc nối tiếp của ${document}`,
  note: (left: number) => (left === 0 ? 'không còn cặp nào chờ xem' : `${count(left)} cặp chờ xem`),
  found: (pairs: number) => `${count(pairs)} nhiệm vụ giống việc chưa xong của thông báo trước. Chưa nối gì.`,
  see: 'Xem từng cặp',
  back: 'Về văn bản',
  later: 'Văn bản mới',
  earlier: 'Đã giao trước',
  list: 'Các cặp nhiệm vụ',
  none: 'Không có nhiệm vụ nào giống việc chưa xong của các thông báo trước.',
  doneAll: 'Đã xem hết.',
  hint: '↑ ↓ để chuyển cặp. Chỉ nối khi bấm phím; Ctrl+Z để hoàn tác.',
  keys: { continues: 'T', replaces: 'H', unrelated: 'K' },
  choices: {
    continues: 'Tiếp tục việc trước',
    replaces: 'Thay việc trước',
    unrelated: 'Không liên quan',
  },
  effects: {
    continues: 'Hai việc cùng theo dõi; kết quả cũ hiện ở việc mới.',
    replaces: 'Việc trước thôi theo dõi; kết quả cũ hiện ở việc mới.',
    unrelated: 'Không hỏi lại cặp này.',
  },
  proposed: 'đề xuất',
  enter: 'Enter',
  saved: {
    continues: (later: string, earlier: string) => `${later} tiếp tục ${earlier}. Ctrl+Z để hoàn tác.`,
    replaces: (later: string, earlier: string) => `${later} thay ${earlier}. Ctrl+Z để hoàn tác.`,
    unrelated: (later: string, earlier: string) => `${later} không liên quan ${earlier}. Ctrl+Z để hoàn tác.`,
  },
} as const;
