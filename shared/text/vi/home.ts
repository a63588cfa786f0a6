/** Words of the page 'Hôm nay'. */
import { printedDate, weekday } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;

export const homeWords = {
  /** 'Thứ Ba, 05/10/2021' */
  date: (today: string) => `${commonWords.weekday(weekday(today))}, ${printedDate(today)}`,
  documents: (documents: number) => `${count(documents)} văn bản trong sổ`,
  figures: 'Tình hình nhiệm vụ',
  total: 'Tổng số nhiệm vụ',
  denominator: (standing: number, ended: number) =>
    standing + ended === 0
      ? ''
      : `Không tính ${[standing > 0 ? `${count(standing)} nhiệm vụ thường xuyên` : '', ended > 0 ? `${count(ended)} đã thôi theo dõi` : ''].filter(Boolean).join(', ')}.`,
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  openInTime: 'Trong hạn',
  overdue: 'Quá hạn',
  ofInTime: (undated: number, waiting: number) =>
    [undated > 0 ? `${count(undated)} chưa có hạn` : '', waiting > 0 ? `${count(waiting)} chờ điều kiện` : ''].filter(Boolean).join(', '),
  share: (part: number, total: number) => (total === 0 ? '' : `${count(Math.round((part * 100) / total))}% của ${count(total)}`),
  beside: { toRemind: 'Cần đôn đốc hôm nay', claimed: 'Chờ xác nhận', dueSoon: 'Đến hạn trong 7 ngày', noWord: 'Chưa có báo cáo', unanswered: 'Đã đôn đốc, chưa trả lời', undated: 'Chưa có hạn', standing: 'Thường xuyên, định kỳ' },
  since: {
    label: (series: string | null, on: string) => `Từ ${series ?? 'giao ban'} ${printedDate(on)}`,
    done: 'đã xong',
    new: 'giao mới',
    overdue: 'thành quá hạn',
    extended: 'gia hạn',
  },
  mine: {
    title: 'Việc tôi theo dõi',
    open: 'Chưa xong',
    overdue: 'Quá hạn',
    dueSoon: 'Sắp đến hạn',
    toRemind: 'Cần đôn đốc hôm nay',
  },
  overdueList: 'Quá hạn',
  ages: {
    week: (tasks: number) => `đến 7 ngày: ${count(tasks)}`,
    month: (tasks: number) => `8 đến 30 ngày: ${count(tasks)}`,
    older: (tasks: number) => `trên 30 ngày: ${count(tasks)}`,
  },
  dueSoonList: 'Sắp đến hạn',
  dueSoonNote: 'trong 7 ngày tới',
  seeAll: (total: number) => `Xem cả ${count(total)}`,
  noneOverdue: 'Không có nhiệm vụ quá hạn.',
  noneDueSoon: 'Không có nhiệm vụ nào đến hạn trong 7 ngày tới.',
  dueOn: (date: string) => `hạn ${printedDate(date)}`,
  leadUnknown: 'chưa rõ đơn vị chủ trì',
  byUnit: 'Việc chưa xong theo đơn vị chủ trì',
  byUnitNote: 'quá hạn / chưa xong',
  noneByUnit: 'Chưa có nhiệm vụ nào gắn với đơn vị.',
  unitRow: (open: number, overdue: number) => `${count(open)} chưa xong, ${count(overdue)} quá hạn`,
  visits: 'Kiểm tra sắp tới',
  noneVisits: 'Không có cuộc kiểm tra nào trong sáu tuần tới.',
  visitWindow: 'dự kiến',
  seePlan: 'Mở kế hoạch',
  notices: 'Cần xử lý',
  withoutCluster: (units: number) => `${count(units)} đơn vị chưa vào Cụm nên chưa có ban phụ trách`,
  endedUnits: (units: number) => `${count(units)} đơn vị đã kết thúc hoạt động còn việc chưa chuyển`,
  conflicts: (cells: number) => `${count(cells)} chỗ hai người ghi khác nhau`,
  toUnits: 'Mở Đơn vị',
  toExchange: 'Mở Trao đổi',
} as const;
