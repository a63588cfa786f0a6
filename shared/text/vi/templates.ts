/** Words of the office's own templates of reports. */
import type { TemplateFault, TemplateFinding, TemplatePlace } from '../../model/template-views.ts';
import { commonWords } from './common.ts';

const braces = (name: string) => `{${name}}`;

const faults: Readonly<Record<TemplateFault, (written: string, meant: string | null) => string>> = {
  unknown: (written, meant) => `Báo cáo này không có ${written}.${meant ? ` Có phải ${braces(meant)}?` : ''}`,
  outsideList: (written, list) => `${written} chỉ dùng được giữa ${braces(`#${list}`)} và ${braces(`/${list}`)}.`,
  isList: (written, list) => `${written} là tên một danh sách: viết ${braces(`#${list}`)} ở đầu và ${braces(`/${list}`)} ở cuối phần lặp lại.`,
  notList: (written) => `${written} không phải danh sách: bỏ dấu # hoặc / trong ngoặc.`,
  brace: (written) => `Dấu ${written} thiếu dấu ngoặc còn lại trong cùng đoạn.`,
  notClosed: (written) => `${written} chưa có chỗ kết thúc: thêm ${written.replace(/[#^]/u, '/')}.`,
  notOpened: (written) => `${written} chưa có chỗ bắt đầu: thêm ${written.replace('/', '#')} ở trước.`,
  crossesTable: (written) => `${written} bắt đầu trong bảng và kết thúc ngoài bảng (hoặc ngược lại): đặt cả hai trong cùng một bảng.`,
};

function placeWords({ part, paragraph, cell }: TemplatePlace): string {
  const where = cell ? `bảng ${cell.table}, dòng ${cell.row}, ô ${cell.column}` : `đoạn ${paragraph}`;
  return part === 'body' ? `Ở ${where}` : `Ở ${part === 'header' ? 'đầu trang' : 'chân trang'}, ${where}`;
}

export const templateWords = {
  title: (report: string) => `Mẫu Word riêng: ${report}`,
  open: 'Mẫu Word riêng…',
  hint: 'Soạn tệp .docx trong Word theo ý cơ quan, đặt các chỗ điền dưới đây vào nơi cần số liệu. Báo cáo lưu ra .docx sẽ theo mẫu này; in, PDF và Excel vẫn theo mẫu có sẵn.',
  listRule: 'Phần nằm giữa {#danh_sách} và {/danh_sách} lặp lại cho từng dòng; trong bảng, đặt chỗ đầu ở ô đầu và chỗ cuối ở ô cuối của dòng. Đoạn hay dòng bảng chỉ có một dấu bắt đầu hoặc kết thúc thì không in ra.',
  used: (name: string) => `Đang dùng: ${name}`,
  usedNote: (name: string) => `.docx theo mẫu riêng ${name}; in, PDF, Excel theo mẫu có sẵn`,
  builtIn: 'Đang dùng mẫu có sẵn của chương trình.',
  pick: 'Chọn mẫu…',
  pickOther: 'Thay mẫu…',
  takeOff: 'Bỏ mẫu riêng',
  sample: 'Lưu mẫu ví dụ…',
  sampleName: (report: string) => `Mẫu ${report}.docx`,
  sampleSaved: (name: string) => `Đã lưu ${name}. Mở bằng Word, sửa theo ý rồi chọn lại vào đây.`,
  added: (name: string) => `Báo cáo .docx từ nay theo mẫu ${name}. Ctrl+Z để hoàn tác.`,
  takenOff: 'Báo cáo .docx trở lại mẫu có sẵn. Ctrl+Z để hoàn tác.',
  wrong: (name: string, count: number) => `${name} có ${commonWords.number(count)} chỗ điền chưa đúng. Chưa dùng mẫu này; sửa trong Word, lưu rồi bấm Kiểm tra lại.`,
  again: 'Kiểm tra lại',
  findings: 'Chỗ điền chưa đúng',
  finding: ({ fault, written, meant }: TemplateFinding) => faults[fault](written, meant),
  place: (place: TemplatePlace) => placeWords(place),
  around: (text: string) => `“${text}”`,
  fields: 'Dùng ở mọi nơi',
  list: 'Lặp lại cho từng dòng',
  inner: 'Trong từng nhóm, lặp lại cho từng dòng',
  tag: braces,
  pair: (name: string) => `${braces(`#${name}`)}${braces(`/${name}`)}`,
  copy: (tag: string) => `Chép ${tag}`,
  copied: (tag: string) => `Đã chép ${tag}. Dán vào mẫu trong Word.`,
  empty: '(hôm nay trống)',
} as const;
