/** Values of the register's cells as people read them, for the history and for what another laptop brings. */
import { printedDate } from '../../domain/civil-date.ts';
import { statusWords } from './common.ts';
import { fieldInWords } from './fields.ts';

const valueWords: Readonly<Record<string, string>> = {
  ...statusWords,
  planned: 'theo kế hoạch', announced: 'đã thông báo', underWay: 'đang kiểm tra', visited: 'đã kiểm tra',
  concluded: 'đã có kết luận', followedUp: 'đang theo dõi sau kiểm tra', closed: 'đã kết thúc', written: 'bằng văn bản',
  cancelled: 'đã hủy', postponed: 'đã hoãn', lead: 'chủ trì', support: 'phối hợp', oversee: 'đôn đốc', direct: 'chỉ đạo', done: 'xong',
  task: 'nhiệm vụ', standing: 'thường xuyên', statement: 'quán triệt, ghi nhận', inForce: 'còn hiệu lực', online: 'trực tuyến', claimed: 'chờ xác nhận', confirmed: 'đã xác nhận', sentBack: 'trả lại', onSite: 'trực tiếp',
};

/** Cells that say yes or no. */
const flags = new Set(['urgent', 'done', 'inclusive', 'fuzzy', 'provisional', 'jointResult', 'restricted', 'owesPaper']);

/** A single value as people write it. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'để trống';
  const words = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(words)) return printedDate(words);
  if (/^[\da-f]{8}-[\da-f]{4}-/u.test(words)) return 'mục khác trong sổ';
  return valueWords[words] ?? words;
}

/** '31/10/2021 (“trong tháng 10”)': the last day first, it is what people decide about. */
function deadlineInWords({ phrase, fromOn, toOn }: Readonly<Record<string, unknown>>): string {
  const day = toOn === null && fromOn !== null ? `từ ${valueInWords(fromOn)}` : valueInWords(toOn);
  return phrase ? `${day} (“${valueInWords(phrase)}”)` : day;
}

/** A cell's value as people read it; of a group the parts that say something. @param name of the row that it points to */
export function cellInWords(field: string, value: unknown, name: string | null): string {
  if (name !== null) return name;
  if (typeof value === 'object' && value !== null) {
    if (field === 'deadline') return deadlineInWords({ ...value });
    const parts = Object.entries(value).filter(([part, said]) => said !== null && said !== '' && !(flags.has(part) && said === 0));
    return parts.map(([part, said]) => (flags.has(part) ? fieldInWords(part) : valueInWords(said))).join(', ') || valueInWords(null);
  }
  if (flags.has(field)) return value === 1 ? 'có' : 'không';
  return valueInWords(value);
}
