/**
 * The three times of a step (see ARCHITECTURE.md): the wall clock of its author, the hybrid stamp for the displayed
 * order, the order of arrival. This file holds the first two.
 */

const EPOCH = Date.UTC(2020, 0, 1);
const COUNTER = 4096;

/**
 * The next stamp: greater than every stamp in the store, and not behind the wall clock.
 * @param wall milliseconds since 1970
 * @param newest the greatest stamp in the store, 0 when there is none
 */
export function nextStamp(wall: number, newest: number): number {
  return Math.max(Math.max(0, wall - EPOCH) * COUNTER, newest + 1);
}

/** The program's clock: the real one, or the instant that `SGB_NOW` freezes. */
export interface Clock {
  /** Milliseconds since 1970, frozen by `SGB_NOW`. */
  now(): number;
  /** Milliseconds since 1970, never frozen: what stamps count by. */
  wall(): number;
}

/** What a clock is made from: an instant at which it stands still (milliseconds since 1970), or null for the real one. */
export interface ClockSetting {
  frozenAt: number | null;
}

/** A clock that goes, or stands where it is told to. */
export function clockAt({ frozenAt }: ClockSetting): Clock {
  return frozenAt === null ? { now: Date.now, wall: Date.now } : { now: () => frozenAt, wall: Date.now };
}

/** The clock that the environment asks for; an `SGB_NOW` that is no time is ignored. */
export function clockSetting(environment: { SGB_NOW?: string | undefined }): ClockSetting {
  const frozen = environment.SGB_NOW ? Date.parse(environment.SGB_NOW) : Number.NaN;
  return { frozenAt: Number.isNaN(frozen) ? null : frozen };
}

const OFFICE_OFFSET = 7 * 3600 * 1000;

/** Date and time of an instant at the office, `YYYY-MM-DDTHH:MM:SS`. */
export function officeTime(instant: number): string {
  return new Date(instant + OFFICE_OFFSET).toISOString().slice(0, 19);
}

/** The civil date `YYYY-MM-DD` of an instant at the office (+07:00 all year). */
export function officeDay(instant: number): string {
  return officeTime(instant).slice(0, 10);
}
