/** Words of the list of tasks on paper. */
import { printedDate } from '../../domain/civil-date.ts';
import { commonWords } from './common.ts';
import { statusChoices } from './items.ts';

const count = commonWords.number;

export const listPaperWords = {
  name: 'Danh sách nhiệm vụ',
  description: 'Các nhiệm vụ đang lọc ở màn hình Nhiệm vụ: mở từ một con số bất kỳ rồi in. Không có bộ lọc thì in tất cả.',
  filter: 'Bộ lọc',
  chosenTasks: 'Chỉ các nhiệm vụ đã chọn',
  chosen: '(các nhiệm vụ được chọn)',
  title: 'Danh sách nhiệm vụ',
  counted: (shown: number, total: number) => (total > shown ? `Kê ${count(shown)} trong ${count(total)} nhiệm vụ.` : `Có ${count(shown)} nhiệm vụ.`),
  columns: { place: 'Số/Mục', title: 'Nội dung', leads: 'Đơn vị chủ trì', due: 'Hạn', status: 'Tình trạng', last: 'Kết quả, tiến độ' },
  /** The filter as a line under the title; names of units and papers are given. */
  conditions: (query: Readonly<Record<string, string | undefined>>, names: readonly string[]) =>
    [
      statusChoices.find((choice) => choice.value === query['status'])?.label ?? '',
      ...names,
      query['tag'] ? `nhãn “${query['tag']}”` : '',
      query['search'] ? `có “${query['search']}”` : '',
      query['dueFrom'] ? `hạn từ ${printedDate(query['dueFrom'])}` : '',
      query['dueTo'] ? `hạn đến ${printedDate(query['dueTo'])}` : '',
      ...['doneAfter', 'issuedAfter', 'extendedAfter'].map((name) => (query[name] ? `sau ngày ${printedDate(query[name])}` : '')),
    ].filter(Boolean).join('; '),
} as const;
