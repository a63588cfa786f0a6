/** The states of a task as a table of cases; `shared/domain/task-state.ts` says where the rule comes from. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/civil-date.ts';
import { stateOn, statesOf, type TaskFacts, worstSpans } from '../../shared/domain/task-state.ts';

const open: TaskFacts = { standing: false, dueOn: null, doneOn: null, endedOn: null, waiting: false };
const due = '2021-10-15';

describe('the state on a day', () => {
  test.each<[string, Partial<TaskFacts>, string, string]>([
    ['without a date', {}, '2021-10-05', 'undated'],
    ['waiting for something', { waiting: true }, '2021-10-05', 'waiting'],
    ['waiting, but with a date', { waiting: true, dueOn: due }, '2021-10-05', 'openInTime'],
    ['eight days before', { dueOn: due }, '2021-10-07', 'openInTime'],
    ['seven days before', { dueOn: due }, '2021-10-08', 'dueSoon'],
    ['on the day itself it is not overdue', { dueOn: due }, '2021-10-15', 'dueSoon'],
    ['the day after', { dueOn: due }, '2021-10-16', 'overdue'],
    ['done on the last day', { dueOn: due, doneOn: due }, '2021-10-20', 'doneInTime'],
    ['done a day late', { dueOn: due, doneOn: '2021-10-16' }, '2021-10-20', 'doneLate'],
    ['done without a date', { doneOn: '2021-10-16' }, '2021-10-20', 'doneInTime'],
    ['before it was done it was overdue', { dueOn: due, doneOn: '2021-10-20' }, '2021-10-18', 'overdue'],
    ['a standing duty is never overdue', { standing: true, dueOn: due }, '2021-12-31', 'standing'],
    ['ended', { dueOn: due, endedOn: '2021-10-12' }, '2021-10-20', 'ended'],
    ['before it ended', { dueOn: due, endedOn: '2021-10-12' }, '2021-10-11', 'dueSoon'],
    ['ended after it was done', { dueOn: due, doneOn: '2021-10-10', endedOn: '2021-10-12' }, '2021-10-11', 'doneInTime'],
  ])('%s', (_case, facts, day, state) => {
    expect(stateOn({ ...open, ...facts }, day)).toBe(state);
  });

  test('the spans leave no day out and none twice', () => {
    const spans = statesOf({ ...open, dueOn: due, doneOn: '2021-10-20', endedOn: '2021-11-01' });
    for (const [index, span] of spans.entries()) {
      const next = spans[index + 1];
      if (next) expect(next.fromOn).toBe(addDays(span.toOn, 1));
    }
    expect([spans[0]?.fromOn, spans.at(-1)?.toOn]).toEqual(['0001-01-01', '9999-12-31']);
  });
});

test('several tasks together show the worst of each day', () => {
  const first = statesOf({ ...open, dueOn: due });
  const second = statesOf({ ...open, dueOn: '2021-10-05', doneOn: '2021-10-04' });
  expect(worstSpans([first, second])).toEqual([
    { state: 'dueSoon', fromOn: '2021-09-28', toOn: '2021-10-03' },
    { state: 'openInTime', fromOn: '2021-10-04', toOn: '2021-10-07' },
    { state: 'dueSoon', fromOn: '2021-10-08', toOn: '2021-10-15' },
    { state: 'overdue', fromOn: '2021-10-16', toOn: '9999-12-31' },
  ].toSpliced(0, 0, { state: 'openInTime', fromOn: '0001-01-01', toOn: '2021-09-27' }));
  expect(worstSpans([])).toEqual([]);
});
