/**
 * Property tests run on fixed seeds and on one new seed, which is printed; `SGB_SEED` repeats one, `SGB_RUNS` multiplies
 * the number of cases for long runs.
 */
export interface SeededRun {
  name: string;
  seed: number;
  /** The number of cases for this run, of a basic number. */
  count(basic: number): number;
}

export function runs(): SeededRun[] {
  const factor = Number(process.env['SGB_RUNS'] ?? 1);
  const count = (basic: number) => Math.ceil(basic * factor);
  const given = process.env['SGB_SEED'];
  if (given) return [{ name: `seed ${given}`, seed: Number(given), count }];
  const fresh = Math.floor(Math.random() * 2 ** 31);
  console.log(`new seed: SGB_SEED=${fresh}`);
  return [
    { name: 'fixed seed', seed: 20211005, count },
    { name: 'new seed', seed: fresh, count },
  ];
}
