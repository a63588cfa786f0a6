/** Words of the program that stand in more than one place: on screens, in messages, on paper. */
import { printedDate } from '../../domain/civil-date.ts';

const days = (from: string, to: string) => (from === to ? `ngày ${printedDate(from)}` : `${printedDate(from)} đến ${printedDate(to)}`);

export const t = {
  documents: {
    unnumbered: (symbol: string | null) => (symbol ? `…-${symbol}` : 'Văn bản chưa có số'),
    otherVersion: 'Đã nhận bản khác của cùng văn bản',
  },
  clashes: {
    trip: (name: string, from: string, to: string) => `${name} (${days(from, to)})`,
    samePerson: (person: string, first: string, second: string) => `${person}: ${first} trùng ngày với ${second}`,
    sameUnit: (unit: string, from: string, to: string, otherFrom: string, otherTo: string) =>
      `${unit} có hai cuộc kiểm tra gần nhau: ${days(from, to)} và ${days(otherFrom, otherTo)}`,
    holiday: (unit: string, from: string, to: string, holiday: string, on: string) =>
      `${unit} (${days(from, to)}) vướng ${holiday}, ngày ${printedDate(on)}`,
  },
  /** The city that the office is in. */
  appointments: { home: 'Thành đoàn Hà Nội' },
  briefings: { series: (cluster: string) => `Giao ban ${cluster}` },
  visits: { notice: (name: string) => `Thông báo ${name}` },
  rounds: {
    carried: (round: string, year: number) => `${round} (chuyển từ năm ${year})`,
    carriedTo: (year: number) => `Chuyển sang năm ${year}`,
    carriedFrom: (round: string, year: number) => `Chuyển từ năm ${year}: ${round}`,
  },
  results: {
    symbol: (unit: string) => `KQKT ${unit.replace(/^(Tỉnh|Thành) đoàn /u, '')}`,
    title: (unit: string, from: string | null, to: string | null) => `Kết quả kiểm tra ${unit}${from ? `, ${days(from, to ?? from)}` : ''}`,
  },
  pastVisits: {
    symbol: 'Kiểm tra trước đây',
    title: 'Các cuộc kiểm tra trước khi dùng sổ',
    round: (year: number) => `Các cuộc kiểm tra năm ${year}`,
  },
  fieldTrips: {
    unnamed: 'chuyến đi cơ sở',
    typed: 'chuyến đang nhập',
    overlap: (person: string, first: string, from: string, to: string, second: string, otherFrom: string, otherTo: string) =>
      `${person}: ${first} (${days(from, to)}) trùng với ${second} (${days(otherFrom, otherTo)})`,
  },
} as const;
