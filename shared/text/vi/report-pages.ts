/** Words of single pages: of a unit, of one task's history, of a year, of what is handed over. */
import { printedDate } from '../../domain/civil-date.ts';
import { countWord } from './reports.ts';
import { linkWords } from './tracking.ts';

const tasks = (count: number) => `${countWord(count)} nhiệm vụ`;

export const pageWords = {
  unit: {
    name: 'Trang thông tin đơn vị',
    description: 'Mang theo khi đi cơ sở: đầu mối, Cụm, nhiệm vụ chưa xong, các lần kiểm tra, việc còn nợ sau kiểm tra.',
    unitId: 'Đơn vị',
    title: 'Thông tin đơn vị',
    fact: 'Thông tin',
    value: 'Nội dung',
    facts: { cluster: 'Cụm', department: 'Ban thường trực Cụm', leader: 'Bí thư phụ trách Cụm', contact: 'Đầu mối liên hệ', former: 'Tiền thân', successor: 'Đơn vị kế thừa' },
    comrade: (name: string) => `Đồng chí ${name}`,
    unknown: 'Chưa ghi trong sổ',
    tasks: (count: number, overdue: number) => `1. Nhiệm vụ chưa hoàn thành: ${tasks(count)}${overdue > 0 ? `, quá hạn ${countWord(overdue)}` : ''}`,
    noTasks: 'Không có nhiệm vụ nào chưa hoàn thành.',
    visits: '2. Các lần kiểm tra',
    noVisits: 'Sổ chưa ghi lần kiểm tra nào.',
    visitColumns: { days: 'Thời gian', round: 'Đợt kiểm tra', head: 'Trưởng đoàn', stage: 'Tình trạng' },
    owed: '3. Việc còn nợ sau kiểm tra',
    noOwed: 'Không còn việc nào.',
    owedColumns: { kind: 'Loại', words: 'Nội dung', owner: 'Đơn vị xử lý', due: 'Thời hạn' },
  },

  history: {
    name: 'Quá trình thực hiện một nhiệm vụ',
    description: 'Nguyên văn, đơn vị, thời hạn và mọi việc đã diễn ra theo ngày: kết quả, gia hạn, đôn đốc, trả lời, ý kiến tại giao ban.',
    taskId: 'Nhiệm vụ',
    title: 'Quá trình thực hiện',
    fact: 'Thông tin',
    value: 'Nội dung',
    facts: { wording: 'Nguyên văn', leads: 'Chủ trì', supports: 'Phối hợp', directors: 'Chỉ đạo', due: 'Thời hạn', state: 'Tình hình' },
    events: (count: number) => `Diễn biến: ${countWord(count)} lần ghi`,
    columns: { on: 'Ngày', what: 'Việc', words: 'Nội dung', from: 'Đơn vị, người' },
    kinds: { given: 'Giao nhiệm vụ', progress: 'Kết quả', extension: 'Gia hạn', reminder: 'Đôn đốc', answer: 'Trả lời', remark: 'Ý kiến lãnh đạo', advice: 'Văn phòng tham mưu', end: 'Thôi theo dõi', link: 'Liên quan' },
    extension: (toOn: string | null, reason: string | null) => [toOn ? `Đến ngày ${printedDate(toOn)}` : '', reason].filter(Boolean).join('; '),
    obstacle: (said: string) => `Vướng mắc: ${said}`,
    request: (said: string) => `Đề xuất: ${said}`,
    evidence: (number: string, on: string | null) => `Văn bản ${number}${on ? ` ngày ${printedDate(on)}` : ''}`,
    link: (kind: string | null, from: boolean, place: string, title: string) => {
      const words = linkWords[kind ?? ''];
      return `${words ? (from ? words.from : words.to) : 'Liên quan đến'} ${place}: ${title}`;
    },
  },

  year: {
    name: 'Lịch năm (A3, A4)',
    description: 'Một trang ngang: kiểm tra, giao ban, đi cơ sở, nhiệm vụ đến hạn, ngày nghỉ của từng tháng trong năm.',
    year: 'Năm',
    size: 'Khổ giấy',
    sizes: { A3: 'A3', A4: 'A4 (chữ nhỏ, việc nhiều thì rút gọn)' },
    title: (year: string) => `Lịch công tác năm ${year}`,
    columns: { month: 'Tháng', visits: 'Kiểm tra', meetings: 'Giao ban', trips: 'Đi cơ sở', due: 'Nhiệm vụ đến hạn', off: 'Nghỉ lễ, tết' },
    at: (days: string, what: string) => `${days}: ${what}`,
    more: (count: number) => `và ${countWord(count)} việc nữa`,
    due: (all: number, open: number) => (open > 0 ? `${countWord(all)}, chưa xong ${countWord(open)}` : countWord(all)),
    counted: (visits: number, meetings: number, trips: number) =>
      `Cả năm: ${countWord(visits)} cuộc kiểm tra, ${countWord(meetings)} cuộc giao ban, ${countWord(trips)} chuyến đi cơ sở.`,
  },

  handover: {
    name: 'Biên bản bàn giao',
    description: 'Khi đổi người theo dõi: nhiệm vụ đang theo dõi, giấy tờ chờ ký, chờ số, đôn đốc chưa được trả lời; hai bên ký.',
    giver: 'Bên giao',
    receiver: 'Bên nhận',
    title: 'Biên bản',
    subtitle: 'Bàn giao việc theo dõi kết luận, kế hoạch',
    opening: (day: string, giver: string, receiver: string) => `Ngày ${printedDate(day)}, tại Văn phòng Trung ương Đoàn, bên giao${giver ? ` (${giver})` : ''} và bên nhận${receiver ? ` (${receiver})` : ''} bàn giao như sau:`,
    open: (count: number, overdue: number) => `1. Nhiệm vụ đang theo dõi: ${tasks(count)} chưa hoàn thành, quá hạn ${countWord(overdue)}`,
    papers: (count: number) => `2. Giấy tờ chờ ký, chờ số: ${countWord(count)}`,
    paperColumns: { title: 'Giấy tờ', state: 'Tình trạng' },
    draft: 'Bản nháp, chờ ký',
    noNumber: 'Đã phát, chờ số',
    unanswered: (count: number) => `3. Nhiệm vụ đã đôn đốc từ hai lần trở lên, chưa được trả lời: ${countWord(count)}`,
    unansweredWords: (place: string, said: string, times: number) => `- ${place}: ${said} (${times} lần).`,
    none: 'Không có.',
    closing: 'Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.',
    giverSign: 'BÊN GIAO',
    receiverSign: 'BÊN NHẬN',
  },
} as const;
