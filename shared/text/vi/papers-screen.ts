/** Words of the lists of papers that the office made: waiting for signature and number, and handed out. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';

const count = commonWords.number;
const papers = (amount: number) => `${count(amount)} bản`;

export const paperScreenWords = {
  views: 'Phần của báo cáo',
  tabs: { make: 'Lập báo cáo', waiting: 'Chờ ký, chờ số', handedOut: 'Đã phát' },
  title: { waiting: 'Giấy tờ chờ ký, chờ số', handedOut: 'Giấy tờ đã phát' },
  empty: { waiting: 'Không có giấy tờ nào chờ ký, chờ số', handedOut: 'Chưa phát giấy tờ nào' },
  emptyHint: {
    waiting: 'Lưu hoặc in một báo cáo là có bản nháp ở đây, để ghi ngày phát và số văn thư cấp.',
    handedOut: 'Khi bấm Đã phát ở phần Chờ ký, chờ số, số liệu của bản đó được chốt và nằm ở đây, in lại được bất cứ lúc nào.',
  },
  columns: { title: 'Giấy tờ, nơi nhận', state: 'Tình trạng', number: 'Số, ký hiệu', handedOutOn: 'Ngày phát', code: 'Mã số liệu', actions: 'Việc' },
  choose: 'Chọn',
  pick: (title: string) => `Chọn ${title}`,
  group: (kind: string, amount: number) => `${kind} (${count(amount)})`,
  chosenLabel: 'Việc với các bản đã chọn',
  chosen: (amount: number) => `Đã chọn ${papers(amount)}.`,
  chooseHint: 'Chọn các bản để ghi ngày phát, ghi số hoặc bỏ bản nháp.',
  handOutOn: 'Ngày phát',
  handOut: (amount: number) => (amount > 1 ? `Đã phát ${papers(amount)}` : 'Đã phát'),
  handedOut: (amount: number) => `Đã chốt số liệu ${papers(amount)}. Ctrl+Z để hoàn tác.`,
  setNumbers: (amount: number) => (amount > 1 ? `Ghi số ${papers(amount)}…` : 'Ghi số…'),
  remove: 'Bỏ bản nháp',
  removed: (amount: number) => `Đã bỏ ${papers(amount)} nháp. Ctrl+Z để lấy lại.`,
  state: (state: string) => (state === 'draft' ? 'Bản nháp' : 'Đã phát'),
  noNumber: 'không lấy số',
  waitsNumber: 'chờ số',
  tasks: (amount: number) => `(${count(amount)} nhiệm vụ)`,
  corrects: (code: string) => `Đính chính bản ${code}`,
  correctedBy: (code: string) => `Đã đính chính bằng bản ${code}`,
  of: (deed: string, title: string) => `${deed.replace('…', '')}: ${title}`,
  print: 'In…',
  printed: 'Đã gửi tới máy in, với số liệu của bản này.',
  reprint: 'Lưu lại…',
  saved: (name: string) => `Đã lưu ${name}, với số liệu của bản này.`,
  compare: 'So bản trước',
  correct: 'Đính chính…',
  fileName: (title: string) => `${title.slice(0, 80).replace(/[<>:"/\\|?*]+/gu, ' ').trim()}.docx`,
  numbers: {
    title: (amount: number) => `Ghi số cho ${papers(amount)}`,
    field: 'Số văn thư cấp',
    hint: 'Gõ một số đầu, các bản sau lấy số kế tiếp. Hoặc dán mỗi dòng một số, kèm tên nơi nhận nếu có.',
    on: 'Ngày văn bản',
    result: 'Số của từng bản',
    counted: (amount: number, all: number) => `Có số cho ${count(amount)}/${papers(all)}`,
    unknown: (lines: string) => `Chưa rõ của bản nào: ${lines}`,
    none: 'chưa có số',
    write: (amount: number) => `Ghi ${count(amount)} số`,
    written: (amount: number) => `Đã ghi số cho ${papers(amount)}. Ctrl+Z để hoàn tác.`,
  },
  comparison: {
    title: (title: string) => `So với bản trước: ${title}`,
    first: 'Đây là bản đầu tiên thuộc phạm vi này, chưa có bản nào trước đó đã phát để so.',
    counted: (code: string | null, on: string | null, rows: number) =>
      `So với bản phát ngày ${printedDate(on)}${code ? ` (mã số liệu ${code})` : ''}: ${rows === 0 ? 'không có dòng nào khác.' : `${count(rows)} dòng khác.`}`,
    rows: 'Các dòng khác',
    columns: { name: 'Dòng', part: 'Cột', before: 'Bản trước', now: 'Bản này' },
    kinds: { changed: '', new: 'Thêm dòng', gone: 'Không còn dòng này' } as Readonly<Record<string, string>>,
  },
  correcting: {
    title: (code: string | null) => `Đính chính bản ${code ?? 'đã phát'}`,
    hint: 'Sửa chỗ sai trong sổ trước. Chương trình lập lại bản này theo sổ, tự tìm các dòng thay đổi và kèm phiếu đính chính; bản cũ giữ nguyên.',
    reason: 'Lý do đính chính',
    example: 'Ví dụ: ghi sót kết quả của Ban Tuyên giáo',
    make: 'Lập bản đính chính',
    made: 'Đã lập bản đính chính, nằm ở Chờ ký, chờ số. Phát bản đó thì bản cũ được ghi là đã đính chính.',
  },
} as const;
