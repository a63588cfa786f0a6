/** The log in words: names of tables and cells, and what a step did. */
import { printedDate } from '../../domain/civil-date.ts';
import { statusWords } from './common.ts';

const tableWords: Readonly<Record<string, string>> = {
  unit: 'đơn vị', unitName: 'tên đơn vị', unitAlias: 'tên gọi khác', unitSuccession: 'đơn vị kế thừa', person: 'lãnh đạo',
  personPosition: 'chức vụ', cluster: 'Cụm', clusterMember: 'đơn vị trong Cụm', clusterCharge: 'phụ trách Cụm', holiday: 'ngày nghỉ',
  setting: 'thiết đặt', meetingSeries: 'loại giao ban', meeting: 'giao ban', document: 'văn bản', item: 'mục', task: 'nhiệm vụ',
  assignment: 'phân công', deadline: 'thời hạn', recurrence: 'định kỳ', dutyPeriod: 'kỳ', checklistLine: 'tình hình từng đơn vị',
  progress: 'kết quả', evidence: 'minh chứng', extension: 'gia hạn', reminder: 'đôn đốc', taskLink: 'liên quan', taskTag: 'nhãn',
  meetingRemark: 'ý kiến tại giao ban', round: 'đợt kiểm tra', visit: 'cuộc kiểm tra', dateChange: 'lần dời ngày',
  teamMember: 'thành viên đoàn kiểm tra', outlineLine: 'đề cương', outlineAnswer: 'trả lời đề cương', finding: 'tồn tại, hạn chế',
  proposal: 'đề xuất, kiến nghị của cơ sở', quota: 'định mức đi cơ sở', fieldTrip: 'chuyến đi cơ sở',
  fieldTripPerson: 'người đi cơ sở', fieldTripUnit: 'nơi đi cơ sở', fieldTripPurpose: 'mục đích chuyến đi', appointment: 'lịch làm việc',
  paper: 'giấy tờ', paperTask: 'nhiệm vụ trong giấy tờ', attachment: 'tệp kèm',
};

const fieldWords: Readonly<Record<string, string>> = {
  name: 'tên', shortName: 'tên gọn', kind: 'loại', number: 'số', symbol: 'ký hiệu', title: 'trích yếu', issuedOn: 'ngày ban hành',
  meetingOn: 'ngày giao ban', shortTitle: 'tên nhiệm vụ', heading: 'tiêu đề', originalText: 'nguyên văn', path: 'mục', note: 'ghi chú',
  reviewOn: 'ngày rà soát', review: 'ngày rà soát', urgent: 'khẩn', waitingFor: 'điều kiện chờ', endedOn: 'ngày thôi theo dõi',
  endedReason: 'lý do thôi theo dõi', ending: 'thôi theo dõi', advisingUnitId: 'đơn vị tham mưu', trackerId: 'người theo dõi',
  role: 'vai trò', unitId: 'đơn vị', personId: 'người', deadline: 'thời hạn', phrase: 'lời văn', fromOn: 'từ ngày', toOn: 'đến ngày',
  inclusive: 'tính cả ngày cuối', fuzzy: 'chưa rõ ngày', provisional: 'tạm tính', onDay: 'ngày', result: 'kết quả',
  obstacle: 'khó khăn, vướng mắc', request: 'đề nghị', outcome: 'tình trạng', documentNumber: 'số văn bản', documentOn: 'ngày văn bản',
  stage: 'tình trạng', mode: 'hình thức', announced: 'theo thông báo', announcedFrom: 'từ ngày', announcedTo: 'đến ngày',
  actual: 'thực tế', actualFrom: 'từ ngày', actualTo: 'đến ngày', window: 'thời gian dự kiến', windowPhrase: 'lời văn',
  windowFrom: 'từ ngày', windowTo: 'đến ngày', place: 'nơi', leaderId: 'Bí thư phụ trách', departmentId: 'ban thường trực',
  clusterId: 'Cụm', contactName: 'người liên hệ', contactPhone: 'điện thoại', standing: 'hiệu lực', standingChange: 'hiệu lực',
  text: 'toàn văn', code: 'mã', parentId: 'thuộc', taskId: 'nhiệm vụ', itemId: 'mục', documentId: 'văn bản', roundId: 'đợt',
  successorId: 'đơn vị kế thừa', precedence: 'thứ tự', region: 'vùng', done: 'xong', doneOn: 'ngày xong', every: 'chu kỳ', detail: 'chi tiết',
};

const valueWords: Readonly<Record<string, string>> = {
  ...statusWords,
  planned: 'theo kế hoạch', announced: 'đã thông báo', visited: 'đã kiểm tra', reported: 'đã có báo cáo', concluded: 'đã có kết luận',
  cancelled: 'đã hủy', postponed: 'đã hoãn', lead: 'chủ trì', support: 'phối hợp', oversee: 'đôn đốc', direct: 'chỉ đạo', done: 'xong',
  task: 'nhiệm vụ', standing: 'thường xuyên', statement: 'quán triệt, ghi nhận', inForce: 'còn hiệu lực', online: 'trực tuyến', onSite: 'trực tiếp',
};

/** A change of one cell; `field` is '' where the row was made. */
interface Change {
  table: string;
  row: string;
  field: string;
  old: unknown;
  new: unknown;
}

interface Step {
  kind: string;
  subject: { table: string; name: string } | null;
  changes: readonly Change[];
}

/** A cell's value as people write it. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'để trống';
  if (typeof value === 'object') return Object.values(value).filter((part) => part !== null && part !== '').map(valueInWords).join(' – ') || 'để trống';
  const words = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(words)) return printedDate(words);
  if (/^[\da-f]{8}-[\da-f]{4}-/u.test(words)) return 'mục khác trong sổ';
  return valueWords[words] ?? words;
}

function tableInWords(table: string): string {
  return tableWords[table] ?? table;
}

function fieldInWords(field: string): string {
  return fieldWords[field] ?? field;
}

function counted(changes: readonly Change[]): string {
  const rows = new Map<string, Set<string>>();
  for (const change of changes) rows.set(change.table, (rows.get(change.table) ?? new Set()).add(change.row));
  return [...rows]
    .map(([table, ids]) => (ids.size > 1 ? `${ids.size} ${tableInWords(table)}` : tableInWords(table)))
    .slice(0, 4)
    .join(', ');
}

/** 'kết quả, minh chứng của nhiệm vụ 533/6.1'; the thing alone when it was itself changed. */
function about(step: Step): string | null {
  if (!step.subject) return null;
  const { table, name } = step.subject;
  const parts = step.changes.filter((change) => change.table !== table);
  const thing = `${tableInWords(table)} ${name}`;
  return parts.length === 0 ? thing : `${counted(parts)} của ${thing}`;
}

/** What the step was about in a few words. */
export function stepSummary(step: Step): string {
  const document = step.changes.find((change) => change.table === 'document' && (change.field === '' || change.field === 'removed'));
  const made = document?.new;
  if (document && typeof made === 'object' && made !== null && 'number' in made) {
    return `văn bản ${valueInWords(made.number)}-${'symbol' in made ? valueInWords(made.symbol) : ''}`;
  }
  if (document) return 'nhận văn bản';
  return about(step) ?? (counted(step.changes) || 'thay đổi');
}

const verbs: Readonly<Record<string, string>> = { undo: 'Hoàn tác', redo: 'Làm lại', merge: 'Gộp', import: 'Nhập' };

/** What was done, as a sentence without its subject: 'Ghi kết quả, minh chứng'. */
export function stepSentence(step: Step): string {
  const verb = verbs[step.kind];
  if (verb) return `${verb}: ${stepSummary(step)}`;
  const made = step.changes.some((change) => change.field === '');
  const [first] = step.changes;
  if (!made && first?.field === 'removed') return `Xóa ${stepSummary(step)}`;
  return `${made ? 'Ghi' : 'Sửa'} ${stepSummary(step)}`;
}

/** What changed, cell by cell, as people read it; rows that were made are named once. */
export function changeInWords(step: Step): string[] {
  const several = new Set(step.changes.map((change) => change.table)).size > 1;
  const lines = step.changes.flatMap((change): string[] => {
    const table = tableInWords(change.table);
    if (change.field === '') {
      const [said] = madeWords(change.new);
      return said ? [historyWords.added(`${table}: ${said}`)] : [historyWords.added(table)];
    }
    if (change.field === 'removed') return [change.new ? historyWords.removed(table) : historyWords.restored(table)];
    const long = change.field === 'text' || change.field === 'originalText';
    const words = historyWords.change(fieldInWords(change.field), valueInWords(change.old), valueInWords(change.new));
    return long ? [] : [several ? `${table} – ${words}` : words];
  });
  return [...new Set(lines)];
}

/** The words that tell a new row from others of its table. */
function madeWords(made: unknown): string[] {
  if (typeof made !== 'object' || made === null) return [];
  const cells = made as Record<string, unknown>;
  return ['result', 'documentNumber', 'name', 'unitName', 'shortTitle', 'heading', 'phrase', 'title', 'originalText', 'alias']
    .map((cell) => cells[cell])
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map((value) => (value.length > 120 ? `${value.slice(0, 120)}…` : value));
}

export const historyWords = {
  title: 'Lịch sử',
  note: (total: string) => `${total} lần ghi, mới nhất ở trên`,
  empty: 'Chưa có thay đổi nào.',
  nobody: 'chưa ghi tên',
  undo: 'Hoàn tác',
  undoStep: (what: string) => `Hoàn tác: ${what}`,
  undone: 'đã hoàn tác',
  more: (count: number) => `và ${count} thay đổi nữa`,
  older: 'Xem cũ hơn',
  change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (what: string) => `thêm ${what}`,
  removed: (what: string) => `xóa ${what}`,
  restored: (what: string) => `khôi phục ${what}`,
} as const;
