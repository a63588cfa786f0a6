/** Words of the papers around a giao ban: report, sheet of a department, summary for the leader, letters that ask. */
import { printedDate } from '../../domain/civil-date.ts';
import { spokenPath } from '../../domain/item-path.ts';
import { countWord } from './reports.ts';

const tasks = (count: number) => `${countWord(count)} nhiệm vụ`;

/** 'hội nghị giao ban …', whatever the series is called. */
function meetingWords(name: string | null): string {
  return name ? `hội nghị ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}` : 'hội nghị giao ban';
}

const common = {
  issuedOn: 'Ngày ký',
  asAt: 'Số liệu tính đến ngày',
  meetingId: 'Giao ban',
  documentId: 'Văn bản',
  chosenTasks: 'Chỉ các nhiệm vụ đã chọn',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  columns: { words: 'Nội dung nhiệm vụ', source: 'Văn bản giao', unit: 'Đơn vị', due: 'Thời hạn', state: 'Tình hình', role: 'Vai trò' },
  chased: (times: number, lastOn: string | null) => `Đã đôn đốc ${countWord(times)} lần, gần nhất ${printedDate(lastOn)}`,
  /** What a paper compares with, where no sheet was handed out. */
  meetingDay: (day: string) => `giao ban ngày ${printedDate(day)}`,
  sheetOf: (day: string, code: string | null, corrects: string | null) =>
    `biểu đã phát ngày ${printedDate(day)}${code ? ` (mã số liệu ${code}${corrects ? `, đính chính biểu mã số liệu ${corrects}` : ''})` : ''}`,
};

export const paperWords = {
  common,

  giaoBan: {
    name: 'Báo cáo giao ban',
    description: 'Báo cáo tình hình thực hiện kết luận từ giao ban trước đến nay: số liệu, theo đơn vị, việc quá hạn, đề xuất.',
    symbol: 'BC/TWĐTN-VP',
    title: 'Báo cáo',
    subtitle: 'Tình hình thực hiện kết luận giao ban',
    forMeeting: (day: string) => `(phục vụ giao ban ngày ${printedDate(day)})`,
    opening: (since: string | null) =>
      since ? `Văn phòng Trung ương Đoàn báo cáo tình hình thực hiện kết luận giao ban, so với ${since}, như sau:` : 'Văn phòng Trung ương Đoàn báo cáo tình hình thực hiện kết luận giao ban như sau:',
    general: 'I. Kết quả chung',
    byUnit: 'II. Kết quả theo đơn vị chủ trì',
    late: 'III. Nhiệm vụ quá hạn',
    soon: 'IV. Nhiệm vụ sắp đến hạn',
    asks: 'V. Khó khăn, vướng mắc và đề xuất',
    changes: (since: string, counts: { new: number; done: number; overdue: number; due: number; reported: number }) =>
      `So với ${since}: giao mới ${countWord(counts.new)}; hoàn thành thêm ${countWord(counts.done)}; mới quá hạn ${countWord(counts.overdue)}; ` +
      `đổi hạn ${countWord(counts.due)}; có báo cáo mới ${countWord(counts.reported)}.`,
    noLate: 'Không có nhiệm vụ quá hạn.',
    noSoon: 'Không có nhiệm vụ sắp đến hạn.',
    noAsks: 'Các đơn vị chưa báo cáo khó khăn, vướng mắc, đề xuất.',
    lateCount: (count: number, units: number) => `Có ${tasks(count)} quá hạn ở ${countWord(units)} đơn vị.`,
    soonCount: (count: number) => `Có ${tasks(count)} sắp đến hạn.`,
    figureColumns: {
      unit: 'Đơn vị chủ trì', total: 'Tổng số', inTime: 'Xong đúng hạn', late: 'Xong quá hạn', open: 'Còn trong hạn', overdue: 'Quá hạn', silent: 'Chưa có báo cáo',
    },
    /** Of a task that many units owe only the first are named. */
    units: (names: readonly string[]) => (names.length > 4 ? `${countWord(names.length)} đơn vị, trong đó ${names.slice(0, 3).join('; ')}…` : names.join('; ')),
    sumOfUnits: 'Cộng theo đơn vị',
    sumOfTasks: 'Tổng số nhiệm vụ',
    severalLeads: (several: number) => `(${tasks(several)} có nhiều đơn vị chủ trì được tính ở từng đơn vị, tính một lần ở dòng tổng số.)`,
    ask: (unit: string, words: string) => `- ${unit}: ${words}`,
    recipients: ['Ban Bí thư Trung ương Đoàn (để báo cáo)', 'Các ban, đơn vị dự giao ban', 'Lưu VP'],
  },

  theoDoi: {
    name: 'Phiếu theo dõi của đơn vị',
    description: 'Các nhiệm vụ một đơn vị chủ trì hoặc phối hợp, có chỗ trống để đơn vị ghi kết quả và gửi lại.',
    unitId: 'Đơn vị',
    title: 'Phiếu theo dõi',
    subtitle: (unit: string) => `Nhiệm vụ của ${unit}`,
    counted: (lead: number, overdue: number, support: number) =>
      `Chủ trì ${tasks(lead)} chưa hoàn thành${overdue > 0 ? `, trong đó quá hạn ${countWord(overdue)}` : ''}; phối hợp ${tasks(support)}.`,
    ask: (day: string) => `Đề nghị đơn vị ghi kết quả vào hai cột bên phải, gửi Văn phòng trước ngày ${printedDate(day)}.`,
    answerBy: 'Gửi lại trước ngày',
    columns: { known: 'Kết quả đã báo cáo', result: 'Kết quả đến nay', obstacle: 'Khó khăn, vướng mắc; đề xuất' },
    authority: 'LÃNH ĐẠO ĐƠN VỊ',
    nothing: 'Đơn vị không có nhiệm vụ nào chưa hoàn thành.',
  },

  review: {
    name: 'Phiếu rà soát trước giao ban',
    description: 'Mỗi ban, đơn vị một phiếu: sổ đang ghi gì về nhiệm vụ của đơn vị, để đơn vị đánh dấu đúng hoặc ghi lại cho đúng.',
    answerBy: 'Gửi lại trước ngày',
    title: 'Phiếu rà soát',
    subtitle: 'Tình hình thực hiện nhiệm vụ của đơn vị',
    ask: (count: number, day: string) =>
      `Sổ theo dõi đang ghi ${tasks(count)} đơn vị chủ trì chưa hoàn thành. Đề nghị đơn vị đánh dấu vào cột Đúng, hoặc ghi nội dung cần sửa, gửi Văn phòng trước ngày ${printedDate(day)}.`,
    columns: { due: 'Thời hạn đang ghi', known: 'Tình hình đang ghi', right: 'Đúng', correction: 'Nội dung cần sửa; kết quả, số văn bản minh chứng' },
    box: '☐',
  },

  draftNotice: {
    name: 'Dự thảo Thông báo kết luận',
    description: 'Từ ý kiến lãnh đạo đã ghi tại cuộc giao ban: mỗi nhiệm vụ một kết luận, để sửa tiếp trong Word trước khi ký; nhiệm vụ không phổ biến để ngoài.',
    comparisonName: 'So sánh dự thảo với thông báo đã ký',
    comparisonDescription: 'Kết luận nào ký như dự thảo, kết luận nào sửa lời, bỏ hoặc thêm; dùng khi thông báo đã ký được nhận vào sổ.',
    symbol: 'TB/TWĐTN-VP',
    draft: 'DỰ THẢO',
    title: 'Thông báo',
    subtitle: (name: string | null, on: string | null, chair: string | null) =>
      `Kết luận${chair ? ` của đồng chí ${chair}` : ''} tại ${meetingWords(name)}${on ? ` ngày ${printedDate(on)}` : ''}`,
    opening: (name: string | null, on: string | null, chair: string | null) =>
      `${on ? `Ngày ${printedDate(on)}, ` : ''}${chair ? `đồng chí ${chair} chủ trì` : on ? 'cơ quan tổ chức' : 'Cơ quan tổ chức'} ${meetingWords(name)}. Sau khi nghe báo cáo và ý kiến các ban, đơn vị, đồng chí chủ trì kết luận như sau:`,
    conclusion: (ordinal: number, title: string, remark: string, leads: string, place: string) =>
      `${ordinal}. ${title}: ${remark}${leads ? ` (${leads} thực hiện` : ' ('}${leads && place ? '; ' : ''}${place ? `tiếp tục ${place}` : ''}).`.replace(' ().', '.'),
    nothing: 'Cuộc giao ban này chưa có ý kiến lãnh đạo nào để đưa vào thông báo.',
    closing: 'Văn phòng Trung ương Đoàn thông báo để các ban, đơn vị biết, thực hiện và báo cáo kết quả tại cuộc giao ban tiếp theo.',
    recipients: ['Ban Bí thư Trung ương Đoàn (để báo cáo)', 'Các ban, đơn vị', 'Lưu VP'],
    comparisonTitle: 'Bảng so sánh',
    comparisonSubtitle: (name: string | null, on: string | null) => `Dự thảo và thông báo đã ký, ${meetingWords(name)}${on ? ` ngày ${printedDate(on)}` : ''}`,
    notSigned: 'Cuộc giao ban này chưa gắn thông báo đã ký. Nhận thông báo vào sổ, ghi vào cuộc giao ban, rồi lập lại bảng này.',
    compared: (notice: string, kept: number, leftOut: number, added: number) =>
      `So với ${notice}: ${countWord(kept)} kết luận của dự thảo có trong thông báo, ${countWord(leftOut)} không có, ${countWord(added)} mục thông báo thêm.`,
    columns: { draft: 'Dự thảo từ ý kiến tại cuộc họp', signed: 'Thông báo đã ký', verdict: 'So sánh' },
    item: (path: string, said: string) => (path ? `Mục ${spokenPath(path)}: ${said}` : said),
    asDrafted: 'Như dự thảo',
    reworded: 'CÓ SỬA',
    leftOut: 'KHÔNG CÓ TRONG BẢN KÝ',
    added: 'MỚI THÊM',
  },

  correction: {
    subtitle: (on: string, code: string | null) => `(Đính chính bản phát ngày ${printedDate(on)}${code ? `, mã số liệu ${code}` : ''})`,
    slip: 'Phiếu đính chính',
    replaces: (on: string, code: string | null, rows: number, reason: string) =>
      `Bản này thay bản phát ngày ${printedDate(on)}${code ? ` (mã số liệu ${code})` : ''}; ${countWord(rows)} dòng thay đổi. Lý do: ${reason.replace(/\.$/u, '')}.`,
    columns: { name: 'Dòng', part: 'Cột', before: 'Đã phát', now: 'Sửa thành', reason: 'Lý do' },
    row: 'Cả dòng',
    stood: 'Có',
    missing: 'Không có',
    takenOut: 'Bỏ',
    putIn: 'Thêm',
  },

  tomTat: {
    name: 'Tóm tắt 01 trang cho lãnh đạo',
    description: 'Bốn con số và mức thay đổi, việc quá hạn theo đơn vị, tối đa bảy việc cần cho ý kiến.',
    title: 'Tóm tắt',
    subtitle: 'Tình hình thực hiện kết luận giao ban',
    since: (name: string) => `So với ${name}.`,
    noSince: 'Chưa có kỳ trước để so sánh.',
    columns: { figure: 'Chỉ tiêu', now: 'Kỳ này', before: 'Kỳ trước', change: 'Tăng, giảm' },
    figures: { done: 'Đã hoàn thành', open: 'Chưa hoàn thành, còn trong hạn', overdue: 'Quá hạn', silent: 'Chưa có báo cáo' },
    total: (count: number) => `Tổng số ${tasks(count)}.`,
    none: '–',
    more: (change: number) => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'),
    overdue: '1. Việc quá hạn theo đơn vị',
    noOverdue: 'Không có việc quá hạn.',
    overdueColumns: { unit: 'Đơn vị', count: 'Số việc', longest: 'Lâu nhất', chased: 'Đôn đốc' },
    days: (days: number) => `${days} ngày`,
    times: (times: number) => (times > 0 ? `${times} lần` : 'Chưa'),
    otherUnits: (units: number) => `${countWord(units)} đơn vị khác`,
    decide: '2. Việc cần cho ý kiến',
    noDecide: 'Không có việc cần cho ý kiến.',
    matter: (place: string, words: string, unit: string) => `${words} (${[place, unit].filter(Boolean).join('; ')}).`,
    request: (words: string) => `Đề xuất: ${words}`,
    obstacle: (words: string) => `Vướng mắc: ${words}`,
    waiting: (words: string | null) => (words ? `Chờ: ${words}` : 'Đang chờ điều kiện để thực hiện'),
    unanswered: (times: number) => `Đã đôn đốc ${countWord(times)} lần, đơn vị chưa trả lời`,
    long: (days: number) => `Quá hạn ${days} ngày`,
    others: (count: number) => `Ngoài ra còn ${countWord(count)} việc khác, xem biểu tổng hợp.`,
  },

  letters: {
    name: 'Công văn đôn đốc',
    description: 'Mỗi tỉnh, thành đoàn, đoàn trực thuộc một công văn, chỉ kê việc của đơn vị đó; số để trống cho văn thư.',
    symbol: 'CV/TWĐTN-VP',
    about: 'V/v đôn đốc thực hiện kết luận, kế hoạch',
    which: 'Nhiệm vụ đưa vào',
    whichChoices: { overdue: 'Quá hạn', soon: 'Quá hạn và sắp đến hạn', open: 'Mọi nhiệm vụ chưa hoàn thành' },
    recipients: 'Nơi nhận',
    answerBy: 'Đề nghị báo cáo trước ngày',
    opening: (unit: string, asAt: string, count: number) =>
      `Qua theo dõi đến ngày ${printedDate(asAt)}, Văn phòng Trung ương Đoàn chưa nhận được báo cáo hoàn thành của ${unit} đối với ${tasks(count)} sau đây:`,
    closing: (unit: string, day: string) =>
      `Văn phòng Trung ương Đoàn đề nghị ${unit} khẩn trương thực hiện, báo cáo bằng văn bản kết quả, khó khăn, vướng mắc và đề xuất (nếu có) về Văn phòng Trung ương Đoàn trước ngày ${printedDate(day)}.`,
    thanks: 'Trân trọng./.',
    nothing: (asAt: string) => `Đến ngày ${printedDate(asAt)} không có đơn vị nào cần gửi.`,
    noDue: 'Không định hạn',
    copies: ['Như trên', 'Thường trực Ban Bí thư Trung ương Đoàn (để báo cáo)', 'Lưu VP'],
  },

  reminders: {
    name: 'Phiếu nhắc việc',
    description: 'Mỗi ban, đơn vị của cơ quan Trung ương Đoàn một phiếu nhắc, chỉ kê việc của đơn vị đó.',
    title: 'Phiếu nhắc việc',
    opening: (asAt: string, count: number) => `Văn phòng trân trọng nhắc ${tasks(count)} sau, tính đến ngày ${printedDate(asAt)}:`,
    closing: (day: string) =>
      `Đề nghị đơn vị thông tin kết quả, khó khăn, vướng mắc và số văn bản minh chứng về Văn phòng trước ngày ${printedDate(day)} để tổng hợp.`,
  },

  directed: {
    name: 'Việc đồng chí trực tiếp chỉ đạo',
    description: 'Mỗi đồng chí lãnh đạo một bản: các nhiệm vụ đồng chí chỉ đạo, đơn vị tham mưu, tình hình.',
    leaderId: 'Lãnh đạo',
    title: 'Danh mục nhiệm vụ',
    subtitle: (name: string) => `${name} trực tiếp chỉ đạo`,
    opening: (count: number, open: number) => `Có ${tasks(count)}, trong đó ${countWord(open)} chưa hoàn thành.`,
    columns: { unit: 'Đơn vị tham mưu, thực hiện', next: 'Khó khăn, đề xuất' },
    nothing: 'Chưa có nhiệm vụ nào ghi lãnh đạo chỉ đạo.',
    recipients: ['Như trên', 'Lưu VP'],
  },
} as const;
