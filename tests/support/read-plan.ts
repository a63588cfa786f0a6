/** Reads the lines of an inspection plan of a provincial Youth Union, issued on 10 January 2026. */
import { plainText } from '../../shared/domain/reading/source/plain-text.ts';
import { readDocument } from '../../shared/domain/reading/read-document.ts';
import { referenceContext } from './dictionary.ts';

/** The plan with these lines in the part that says what is inspected. */
export function planOf(...lines: string[]) {
  return readDocument(plainText(['TỈNH ĐOÀN HÒA SƠN', 'Số: 5-KH/TĐTN', 'Hòa Sơn, ngày 10 tháng 01 năm 2026', 'KẾ HOẠCH', 'Kiểm tra công tác đoàn năm 2026', 'I. NỘI DUNG KIỂM TRA', ...lines].join('\n')), referenceContext());
}

/** Its rounds as kind, last day and units; and how many tasks its items give. */
export function readPlan(...lines: string[]) {
  const reading = planOf(...lines);
  const tasks = (items: typeof reading.items): number => items.reduce((sum, item) => sum + item.tasks.length + tasks(item.children), 0);
  return { rounds: reading.rounds.map(({ kind, window, units }) => [kind, window?.to ?? null, units.map(({ name }) => name)]), tasks: tasks(reading.items) };
}
