import { describe, expect, test } from 'vitest';
import { matchNumbers } from '../../shared/domain/paper-numbers.ts';

const papers = ['Tỉnh đoàn Hà Giang', 'Tỉnh đoàn Hà Nam', 'Thành đoàn Hải Phòng'].map((recipient, place) => ({ id: String(place), recipient }));

describe('numbers of a batch', () => {
  test('one number is the first of a row', () => {
    expect(matchNumbers('1201', papers).rows.map((row) => row.number)).toEqual(['1201', '1202', '1203']);
  });

  test('lines without names follow the order of the papers', () => {
    expect(matchNumbers('1201\n1205\n1203', papers).rows).toEqual([{ id: '0', number: '1201' }, { id: '1', number: '1205' }, { id: '2', number: '1203' }]);
  });

  test('names find their papers, in any order, before or behind the number, with a symbol', () => {
    expect(matchNumbers('thanh doan hai phong\t1203\n1201-CV/TWĐTN-VP Tỉnh đoàn Hà Giang\n1202 Hà Nam', papers)).toEqual({
      rows: [{ id: '2', number: '1203' }, { id: '0', number: '1201' }, { id: '1', number: '1202' }], left: [], unknown: [],
    });
  });

  test('what fits nothing is told, and who is left', () => {
    expect(matchNumbers('1201 Tỉnh đoàn Hà Giang\n1202 Tỉnh đoàn Cà Mau\nkhông có số', papers)).toEqual({
      rows: [{ id: '0', number: '1201' }], left: ['1', '2'], unknown: ['1202 Tỉnh đoàn Cà Mau', 'không có số'],
    });
    expect(matchNumbers('1\n2\n3\n4', papers).unknown).toEqual(['4']);
  });
});
