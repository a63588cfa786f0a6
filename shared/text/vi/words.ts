/** Words of the program that stand in more than one place: on screens, in messages, on paper. */
import { printedDate } from '../../domain/civil-date.ts';

const days = (from: string, to: string) => (from === to ? `ngày ${printedDate(from)}` : `${printedDate(from)} đến ${printedDate(to)}`);

export const t = {
  documents: {
    unnumbered: (symbol: string | null) => (symbol ? `…-${symbol}` : 'Văn bản chưa có số'),
    otherVersion: 'Đã nhận bản khác của cùng văn bản',
  },
  visits: {
    sameUnit: (unit: string, from: string, to: string) => `${unit} đã có cuộc kiểm tra khác ${days(from, to)}`,
    samePerson: (person: string, unit: string, from: string, to: string) => `${person} đã có trong đoàn kiểm tra ${unit} ${days(from, to)}`,
  },
} as const;
