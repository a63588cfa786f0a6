/** Things of one day side by side: what meets in time stands in lanes of its own. */

/** Minutes since midnight. */
export interface TimeSpan {
  from: number;
  to: number;
}

export interface Lane {
  /** From 0. */
  lane: number;
  /** How many lanes there are where it stands. */
  lanes: number;
}

const MINUTES = 60;

/** '8:30' and '08:30' -> 510; null for what is no time of day. */
export function minutesOf(time: string | null): number | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/u.exec(time ?? '') ?? [];
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? null : Number(hour) * MINUTES + Number(minute);
}

/** A lane for each span, in the order given: the first free one from the left; those that touch one another share the width. */
export function lanesOf(spans: readonly TimeSpan[]): Lane[] {
  const order = spans.map((_, place) => place).toSorted((a, b) => startOf(spans, a) - startOf(spans, b) || a - b);
  const lanes: Lane[] = spans.map(() => ({ lane: 0, lanes: 1 }));
  let group: number[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const place of group) lanes[place] = { lane: lanes[place]?.lane ?? 0, lanes: ends.length };
    group = [];
    ends = [];
  };
  for (const place of order) {
    const { from = 0, to = 0 } = spans[place] ?? {};
    if (ends.every((end) => end <= from)) close();
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[place] = { lane, lanes: 1 };
    group.push(place);
  }
  close();
  return lanes;
}

function startOf(spans: readonly TimeSpan[], place: number): number {
  return spans[place]?.from ?? 0;
}
