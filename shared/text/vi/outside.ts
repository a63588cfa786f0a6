/** Words of what lies outside of this machine: the newest copy, the work that is only here, the other laptops. */
import type { LaptopView, OutsideCopy, OutsideView } from '../../model/exchange-views.ts';
import { commonWords } from './common.ts';
import { historyWords } from './history.ts';
import { ageInWords, instantInWords } from './instants.ts';

const { number } = commonWords;

/** The register counts no further. */
const MOST_COUNTED = 1000;

function stepsInWords(steps: number): string {
  return steps >= MOST_COUNTED ? `hơn ${number(MOST_COUNTED)} lần ghi` : `${number(steps)} lần ghi`;
}

export const outsideWords = {
  foot: ({ at, steps }: OutsideCopy, today: string) => {
    const copy = at === null ? 'chưa có' : ageInWords(at, today);
    return `Bản sao ngoài máy: ${copy}${steps > 0 ? `, ${stepsInWords(steps)} chỉ ở máy này` : ''}`;
  },
  go: 'Trao đổi qua USB',
  ask: ({ days, steps }: OutsideView) => `${number(days)} ngày làm việc chưa có bản sao ngoài máy: ${stepsInWords(steps)} chỉ nằm ở máy này.`,
  insist: ({ days }: OutsideView) => `Đã ${number(days)} ngày làm việc chưa có bản sao ngoài máy`,
  insistText: ({ steps, since }: OutsideView) =>
    `Máy này hỏng hoặc mất là mất ${stepsInWords(steps)}${since === null ? '' : `, từ ${instantInWords(since)}`}. Cắm USB và trao đổi ngay hôm nay.`,
  laptops: 'Máy khác',
  laptop: ({ name, author }: Pick<LaptopView, 'name' | 'author'>) => `${name ?? 'Máy không tên'} (${author || historyWords.nobody})`,
  heard: (at: number, today: string) => `nhận tin gần nhất ${ageInWords(at, today)}`,
} as const;
