/** What is said of jobs whose process ends under them. */
import { describe, expect, test } from 'vitest';
import { JobLine } from '../../electron/services/job-line.ts';

/** A line whose process answers nothing, and the end of that process. */
function lineThatDies(): { line: JobLine; die: () => void; started: () => number } {
  const ends: (() => void)[] = [];
  const line = new JobLine({
    start: (_receive, ended) => {
      ends.push(ended);
      return { send: () => undefined, kill: () => undefined };
    },
  });
  return { line, die: () => ends.at(-1)?.(), started: () => ends.length };
}

const HOUR = 3_600_000;

describe('a process that ends', () => {
  test('under a report does not accuse a document', async () => {
    const { line, die } = lineThatDies();
    const report = line.run('writeReport', {}, HOUR);
    die();
    await expect(report).rejects.toMatchObject({ code: 'task-died' });
  });

  test('while it read one document: the document is damaged', async () => {
    const { line, die } = lineThatDies();
    const reading = line.run('readDocument', {}, HOUR);
    die();
    await expect(reading).rejects.toMatchObject({ code: 'document-damaged' });
  });

  test('under several jobs tells each of them no more than that', async () => {
    const { line, die, started } = lineThatDies();
    const jobs = [line.run('readDocument', {}, HOUR), line.run('previewReport', {}, HOUR)];
    const ended = Promise.allSettled(jobs);
    die();
    expect((await ended).map((one) => one.status === 'rejected' && (one.reason as { code: string }).code)).toEqual(['task-died', 'task-died']);
    const next = line.run('previewReport', {}, HOUR);
    expect(started()).toBe(2);
    die();
    await expect(next).rejects.toMatchObject({ code: 'task-died' });
  });
});
