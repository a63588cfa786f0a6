/** Words of reminders: how, what is written to a unit, what the list says. */
import { foldWords } from '../../domain/fold-text.ts';
import { printedDate } from '../../domain/civil-date.ts';

/** Ways of reminding, by the word that is kept. */
export const reminderWays: Readonly<Record<string, string>> = {
  phone: 'điện thoại',
  zalo: 'Zalo',
  eOffice: 'E-office',
  inPerson: 'trực tiếp',
  paper: 'giấy',
};

/** The kept word of a way as people write it; other words stay as they are. */
export function reminderWay(words: string): string {
  const asked = foldWords(words);
  const known = Object.entries(reminderWays).find(([way, name]) => foldWords(way) === asked || foldWords(name) === asked || squeezed(name) === squeezed(words));
  return known?.[0] ?? words.trim().normalize('NFC');
}

function squeezed(words: string): string {
  return foldWords(words).replaceAll(' ', '');
}

export function wayInWords(how: string | null): string {
  return how === null ? '' : (reminderWays[how] ?? how);
}

/** '20/10': reminders are of these weeks. */
function shortDay(day: string | null): string {
  return printedDate(day).slice(0, 5);
}

export const reminderWords = {
  times: (times: number, lastOn: string | null) =>
    times === 1 ? `Đã đôn đốc ${shortDay(lastOn)}` : `Đã đôn đốc ${times} lần, gần nhất ${shortDay(lastOn)}`,
  unanswered: 'Đã đôn đốc, chưa trả lời',
  next: {
    lead: 'Bước tiếp theo:',
    letter: 'soạn công văn đôn đốc',
    slip: 'soạn phiếu nhắc việc (các ban)',
    meeting: 'báo cáo tại giao ban tới',
  },
  title: 'Đôn đốc',
  dialog: (tasks: number) => `Đôn đốc ${tasks} nhiệm vụ`,
  save: 'Ghi đôn đốc',
  recipients: (count: number) => `${count} nơi nhận`,
  copy: (to: string) => `Chép lời nhắc gửi ${to}`,
  copied: (recipients: readonly string[]) => (recipients.length === 1 ? `Đã chép lời nhắc gửi ${recipients[0]}. Dán vào Zalo hoặc E-office.` : `Đã chép lời nhắc gửi ${recipients.length} nơi. Dán vào Zalo hoặc E-office.`),
  taskCount: (count: number) => `${count} nhiệm vụ`,
  contact: (name: string | null, phone: string | null) => [name, phone].filter(Boolean).join(', '),
  lines: (count: number) => `${count} lần nhắc`,
  line: (to: string, how: string, words: string | null) => [`${to}${how ? `, ${how}` : ''}`, words].filter(Boolean).join(': '),
  answerWas: (answer: string, on: string) => `Trả lời${on ? ` ${on}` : ''}: ${answer}`,
  writeAnswer: 'Ghi trả lời',
  saveAnswer: 'Ghi trả lời',
  answerOf: (to: string) => `Ghi trả lời của ${to}`,
  answerForTasks: (tasks: number) => `Ghi một trả lời cho ${tasks} nhiệm vụ`,
  forAll: (count: number) => `Cả ${count} nhiệm vụ nhắc cùng lúc`,
  forOne: 'Chỉ nhiệm vụ này',
  added: (recipients: readonly string[]) => `Đã ghi đôn đốc: ${recipients.join(', ')}. Ctrl+Z để hoàn tác.`,
  leftToLeaders: (places: readonly string[]) => `Không ghi cho ${places.join(', ')}: do lãnh đạo trực tiếp phụ trách.`,
  leftToNobody: (places: readonly string[]) => `Không ghi cho ${places.join(', ')}: chưa rõ đơn vị.`,
  answered: (count: number) => (count === 1 ? 'Đã ghi trả lời. Ctrl+Z để hoàn tác.' : `Đã ghi trả lời cho ${count} lần nhắc. Ctrl+Z để hoàn tác.`),
  fields: { how: 'Cách đôn đốc', on: 'Ngày', to: 'Nơi nhận', toAll: 'Các đơn vị chủ trì', words: 'Nội dung (nếu cần)', answer: 'Trả lời', for: 'Ghi cho' },
  message: (given: { to: string; today: string; tasks: readonly { place: string; title: string; dueOn: string | null; overdueDays: number }[] }) =>
    [
      `Kính gửi ${given.to.replace(/^Các /u, 'các ')},`,
      `Văn phòng đề nghị cho biết tiến độ ${given.tasks.length === 1 ? 'nhiệm vụ' : `${given.tasks.length} nhiệm vụ`} sau (tính đến ${printedDate(given.today)}):`,
      ...given.tasks.map((task, index) => {
        const due = task.dueOn ? `hạn ${printedDate(task.dueOn)}${task.overdueDays > 0 ? `, quá ${task.overdueDays} ngày` : ''}` : 'chưa có hạn';
        const number = given.tasks.length === 1 ? '-' : `${index + 1}.`;
        return `${number} ${task.place}: ${task.title.replace(/\.$/u, '')} (${due}).`;
      }),
      'Xin gửi kết quả, khó khăn vướng mắc (nếu có) và số văn bản minh chứng. Trân trọng.',
    ].join('\n'),
} as const;
