/**
 * Property tests run on a fixed seed and on one other: the one that `SGB_SEED` gives (the runner prints a new one each
 * time), else a new one. `SGB_RUNS` multiplies the number of cases for long runs.
 */
export interface SeededRun {
  name: string;
  seed: number;
  /** The number of cases for this run, of a basic number. */
  count(basic: number): number;
}

const FIXED = 20211005;

export function runs(): SeededRun[] {
  const factor = Number(process.env['SGB_RUNS'] ?? 1);
  const count = (basic: number) => Math.ceil(basic * factor);
  const other = Number(process.env['SGB_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  return [
    { name: 'fixed seed', seed: FIXED, count },
    { name: `SGB_SEED=${other}`, seed: other, count },
  ];
}
