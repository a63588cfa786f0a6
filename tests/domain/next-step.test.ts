/** The ladder of reminding as a table of cases. */
import { expect, test } from 'vitest';
import { nextStep } from '../../shared/domain/next-step.ts';

const sent = (how: string, onDay: string, answer: string | null = null) => ({ how, onDay, answer });

test.each<[string, ReturnType<typeof sent>[], string | null, string | null]>([
  ['nobody reminded', [], null, null],
  ['once', [sent('phone', '2021-10-10')], null, null],
  ['twice by telephone', [sent('phone', '2021-10-10'), sent('zalo', '2021-10-15')], null, 'letter'],
  ['one of them answered', [sent('phone', '2021-10-10', 'Đang làm'), sent('zalo', '2021-10-15')], null, null],
  ['a word came between', [sent('phone', '2021-10-10'), sent('zalo', '2021-10-15')], '2021-10-12', null],
  ['a word on the day of the last', [sent('phone', '2021-10-10'), sent('phone', '2021-10-12'), sent('zalo', '2021-10-15')], '2021-10-15', null],
  ['a letter among them', [sent('phone', '2021-10-10'), sent('paper', '2021-10-15')], null, 'meeting'],
  ['a letter that was answered, silent since', [sent('paper', '2021-10-01', 'Xin lùi'), sent('phone', '2021-10-10'), sent('phone', '2021-10-15')], '2021-10-03', 'letter'],
])('%s', (_case, reminders, word, step) => {
  expect(nextStep(reminders, word)).toBe(step);
});
