/** Rows of tables of work: which stands under which, and cells that a converter repeats. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { referenceContext } from '../support/dictionary.ts';
import { gather } from '../support/gather.ts';

const HEAD = 'UBND TỈNH ĐỒNG THÁP\nSố: 61/KH-UBND\nĐồng Tháp, ngày 10 tháng 10 năm 2025\nKẾ HOẠCH\nHỗ trợ doanh nghiệp\n\n'
  + 'Căn cứ chương trình năm, UBND tỉnh ban hành kế hoạch như sau:\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n';

function rowsOf(...rows: string[]): ReturnType<typeof gather> {
  return gather(readDocument(plainText(HEAD + rows.map((row) => `| ${row} |\n`).join('')), referenceContext()));
}

const work = (number: string): string => `${number} | Soạn tài liệu | Sở Nội vụ | Sở Tài chính | Quý IV/2025`;
const pathsOf = (...rows: string[]): string[] => rowsOf(...rows).map(({ path, task }) => `${path}${task ? '' : ' -'}`);

describe('which row stands under which', () => {
  test.each<[what: string, rows: string[], paths: string[]]>([
    ['parts and points', ['A | Chung | | | ', 'I | Nhận thức | | | ', work('1'), 'II | Hạ tầng | | | ', work('1'), 'B | Riêng | | | ', work('1')],
      ['PL/A -', 'PL/A/I -', 'PL/A/I/1', 'PL/A/II -', 'PL/A/II/1', 'PL/B -', 'PL/B/1']],
    ['numbers of two figures', ['1 | Tuyên truyền | | | ', work('1.1'), work('1.2'), '2 | Tổ chức | | | ', work('2.1'), work('3')],
      ['PL/1 -', 'PL/1/1.1', 'PL/1/1.2', 'PL/2 -', 'PL/2/2.1', 'PL/3']],
    ['letters', ['1 | Tuyên truyền | | | ', work('a'), work('b'), work('2')], ['PL/1 -', 'PL/1/a', 'PL/1/b', 'PL/2']],
    ['work with parts of its own', [work('1'), work('1.1'), work('2')], ['PL/1', 'PL/1/1.1', 'PL/2']],
    ['a title in the column of numbers', ['I. NÂNG CAO NHẬN THỨC | | | | ', work('1'), '**II. HẠ TẦNG** | | | | ', work('2')],
      ['PL/I -', 'PL/I/1', 'PL/II -', 'PL/II/2']],
    ['a title written into each column', ['I. NHẬN THỨC | I. NHẬN THỨC | I. NHẬN THỨC | I. NHẬN THỨC | I. NHẬN THỨC', work('1'), 'II | HẠ TẦNG | HẠ TẦNG | HẠ TẦNG | HẠ TẦNG', work('2')],
      ['PL/I -', 'PL/I/1', 'PL/II -', 'PL/II/2']],
  ])('%s', (_, rows, paths) => {
    expect(pathsOf(...rows).slice(1)).toEqual(paths);
  });
});

test('dashes under a title give the work of its number', () => {
  const rows = rowsOf('1 | Tuyên truyền | | | ', '- | Đăng tin | Sở Nội vụ | | Tháng 11/2025', '- | Phát tờ rơi | Sở Tài chính | | Tháng 12/2025', work('2'));
  expect(rows.slice(1).map(({ path, leads, deadlines }) => ({ path, leads, deadlines }))).toEqual([
    { path: 'PL/1', leads: ['so noi vu', 'so tai chinh'], deadlines: ['2025-11-30', '2025-12-31'] },
    { path: 'PL/2', leads: ['so noi vu'], deadlines: ['2025-12-31'] },
  ]);
});

test('the same office in two columns is no title', () => {
  expect(rowsOf('1 | Soạn tài liệu | Sở Nội vụ | Sở Nội vụ | Quý IV/2025').at(-1)).toMatchObject({ path: 'PL/1', task: true, leads: ['so noi vu'] });
});

test('captions in one cell part who leads from who helps; what somebody is stands behind his name', () => {
  const rows = rowsOf('1 | Trại hè | Chủ trì: Sở Nội vụ; Sở Y tế<br>Phối hợp: các huyện | | Tháng 11/2025', '2 | Nhập số liệu | Phan Thị Nga, chuyên viên Phòng Kế hoạch | | Tháng 11/2025', '3 | Trực hồ | Võ Minh Tuấn, Đặng Quốc Khánh, Phòng Quản lý dự án | | Tháng 11/2025');
  expect(rows.slice(1).map(({ leads, supports }) => [leads, supports])).toEqual([
    [['so noi vu', 'so y te'], ['cac huyen']], [['phan thi nga'], []], [['dang quoc khanh', 'vo minh tuan'], []],
  ]);
});
