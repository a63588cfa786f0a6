/** Papers that found inspection teams: who goes where and when, from a table and from words. */
import { expect, test } from 'vitest';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readTeams } from '../../shared/domain/reading/inspections/teams.ts';
import { noticeText } from '../../shared/text/vi/sample-papers.ts';
import { referenceContext } from '../support/dictionary.ts';
import { teamNotice, teamNoticeInWords } from '../support/inspection-papers.ts';

const time = { reference: '2021-05-20', issuedOn: '2021-05-20', strictBefore: true };
const context = referenceContext('2021-05-21');
const read = (text: string) =>
  readTeams(plainText(text), time, context).map(({ unitName, unitId, from, to, members }) => [unitName, unitId !== null, from, to, ...members.map(({ name, role }) => `${role} ${name}`)]);

test('a table with a column for each role', () => {
  expect(read(teamNotice)).toEqual([
    ['Tỉnh đoàn Lai Châu', true, '2021-06-07', '2021-06-08', 'head Nguyễn Ngọc Lương', 'recorder Trần Minh Hiếu', 'member Lê Thu Hà', 'member Phạm Quốc Toản'],
    ['Tỉnh đoàn Tuyên Quang', true, '2021-06-10', '2021-06-10', 'head Nguyễn Ngọc Lương', 'recorder Trần Minh Hiếu', 'member Lê Thu Hà'],
    ['Thành đoàn Hải Phòng', true, '2021-06-11', '2021-06-11', 'head Ngô Văn Cương', 'recorder Vũ Lan Chi'],
  ]);
});

test('parts headed by the number of a team, roles behind the names or before them', () => {
  expect(read(teamNoticeInWords)).toEqual([
    ['Tỉnh đoàn Lai Châu', true, '2021-06-07', '2021-06-08', 'head Nguyễn Ngọc Lương', 'recorder Trần Minh Hiếu', 'member Lê Thu Hà', 'member Phạm Quốc Toản'],
    ['Tỉnh đoàn Tuyên Quang', true, '2021-06-10', '2021-06-10', 'head Nguyễn Ngọc Lương', 'recorder Trần Minh Hiếu', 'member Lê Thu Hà', 'member Phạm Quốc Toản'],
    ['Tỉnh đoàn Bắc Ninh', true, '2021-06-14', '2021-06-14', 'head Ngô Văn Cương', 'member Vũ Lan Chi', 'member Đỗ Hải Nam'],
  ]);
});

test('who is known is the person of the register, whose office is a unit of it', () => {
  const [first] = readTeams(plainText(teamNotice), time, context);
  expect(first?.members[0]).toMatchObject({ personId: expect.any(String) as string });
  expect(first?.members[2]).toMatchObject({ words: 'Ban Tổ chức', personId: null, unitId: expect.any(String) as string });
});

test('one cell for the whole team, as the program itself prints it', () => {
  const [only] = read(`| TT | Đơn vị được kiểm tra | Thời gian | Thành phần đoàn | Ghi chú |\n| 1 | Tỉnh đoàn Lai Châu | 07/06/2021 – 08/06/2021 | Trưởng đoàn: Nguyễn Ngọc Lương, Bí thư<br>Thư ký: Trần Minh Hiếu<br>Thành viên: Lê Thu Hà, Ban Tổ chức | |`);
  expect(only).toEqual(['Tỉnh đoàn Lai Châu', true, '2021-06-07', '2021-06-08', 'head Nguyễn Ngọc Lương', 'recorder Trần Minh Hiếu', 'member Lê Thu Hà']);
});

test('a notice of conclusions founds no teams', () => {
  expect(read(noticeText())).toEqual([]);
});
