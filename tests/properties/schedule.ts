/**
 * Random schedules of an office: two to five laptops, clocks years apart, some of them still with an older program until they
 * are updated in between.
 */
import fc from 'fast-check';

export type Action =
  | { kind: 'create'; table: number; at: number; parent: number }
  | { kind: 'edit'; at: number; row: number; cell: number; value: number }
  | { kind: 'remove' | 'revive'; at: number; row: number }
  | { kind: 'undo' | 'redo' | 'unmerge'; at: number }
  | { kind: 'receive'; at: number; from: number }
  | { kind: 'rename'; at: number; unit: number; value: number }
  | { kind: 'settle'; at: number; conflict: number; version: number }
  | { kind: 'update'; at: number }
  | { kind: 'leave'; at: number; slot: number; to: number | null }
  | { kind: 'take'; at: number; slot: number };

/** Days on which the clocks of five laptops stand. */
export const CLOCKS = ['2021-10-05', '2019-10-06', '2026-09-30', '2021-10-06', '2020-02-29'];
const laptops = fc.nat({ max: CLOCKS.length - 1 });
const slots = fc.nat({ max: 3 });
const small = fc.nat({ max: 30 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('update' as const), at: laptops }),
  fc.record({ kind: fc.constant('create' as const), table: fc.nat({ max: 4 }), at: laptops, parent: small }),
  fc.record({ kind: fc.constant('edit' as const), at: laptops, row: small, cell: fc.nat({ max: 3 }), value: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'revive' as const), at: laptops, row: small }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'unmerge' as const), at: laptops }),
  fc.record({ kind: fc.constant('receive' as const), at: laptops, from: laptops }),
  fc.record({ kind: fc.constant('rename' as const), at: laptops, unit: fc.nat({ max: 1 }), value: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('settle' as const), at: laptops, conflict: small, version: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('leave' as const), at: laptops, slot: slots, to: fc.option(laptops) }),
  fc.record({ kind: fc.constant('take' as const), at: laptops, slot: slots }),
);

/** How many laptops, which of them begin with an older program, and what is done. */
export const schedule = fc.tuple(
  fc.integer({ min: 2, max: CLOCKS.length }),
  fc.array(fc.boolean(), { minLength: CLOCKS.length, maxLength: CLOCKS.length }),
  fc.array(action, { minLength: 5, maxLength: 45 }),
);
