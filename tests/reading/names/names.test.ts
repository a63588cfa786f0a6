/** Names of bodies are read whole wherever they stand: `bodies.txt` lists bodies of the state, the Party, the unions and firms, a line each. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainText } from '../../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../../shared/domain/reading/read-document.ts';
import { referenceContext } from '../../support/dictionary.ts';

const HEAD = ['VĂN PHÒNG TỈNH', 'Số: 7/TB-VP', 'Hòa Sơn, ngày 15 tháng 10 năm 2025', 'THÔNG BÁO', 'Kết luận cuộc họp'];
const BODIES = readFileSync(new URL('bodies.txt', import.meta.url), 'utf8').trim().split('\n');

/** Items of one notice; no number has four digits. */
const OF_A_NOTICE = 500;

/** The names read in notices with one sentence an item. */
function namesIn(sentences: readonly string[]): string[][] {
  if (sentences.length > OF_A_NOTICE) return [...namesIn(sentences.slice(0, OF_A_NOTICE)), ...namesIn(sentences.slice(OF_A_NOTICE))];
  const { items } = readDocument(plainText([...HEAD, ...sentences.map((sentence, index) => `${index + 1}. ${sentence}`)].join('\n')), referenceContext());
  return items.map(({ tasks }) => tasks.flatMap(({ assignees }) => assignees.map(({ name }) => name)));
}

const PLACES: Record<string, (name: string) => string> = {
  'behind a verb that gives work': (name) => `Giao ${name} báo cáo kết quả trước ngày 30/11/2025.`,
  'as the subject': (name) => `${name} khẩn trương hoàn thành hồ sơ, xong trước ngày 30/11/2025.`,
  'behind those who help': (name) => `Giao Văn phòng Bộ chủ trì, phối hợp với ${name} rà soát hồ sơ.`,
  'in a list': (name) => `Sở Y tế, ${name}, Sở Nội vụ rà soát hồ sơ.`,
};

test.each(Object.entries(PLACES))('a name is read whole %s', (_, sentence) => {
  const read = namesIn(BODIES.map(sentence));
  expect(read).toHaveLength(BODIES.length);
  expect(BODIES.filter((name, index) => !read[index]?.includes(name))).toEqual([]);
});

test('… and behind the office that somebody holds in it', () => {
  const bodies = BODIES.filter((name) => /^(?:Trung tâm|Quỹ|Bệnh viện|Cục|Viện|Công ty) /u.test(name));
  const read = namesIn(bodies.map((name) => `Giao Giám đốc ${name} báo cáo kết quả trước ngày 30/11/2025.`));
  expect(bodies.length).toBeGreaterThan(100);
  expect(bodies.filter((name, index) => !read[index]?.includes(`Giám đốc ${name}`))).toEqual([]);
});

test('a name that is printed whole among the recipients is read whole in the text', () => {
  const name = 'Trung tâm Gìn giữ nghề mây tre lá';
  const text = (tail: string[]) => plainText([...HEAD, `1. ${name} lập danh sách nghệ nhân trước ngày 30/11/2025.`, ...tail].join('\n'));
  const ownersOf = (tail: string[]) => readDocument(text(tail), referenceContext()).items[0]?.tasks[0]?.assignees.map((one) => one.name);
  expect(ownersOf(['Nơi nhận:', '- Như trên;', `- ${name};`, '- Lưu: VT.'])).toEqual([name]);
});
