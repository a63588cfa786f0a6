/**
 * The tour: where there is no display, `npm start` walks through the program and leaves what it saw in a folder: a
 * screenshot of each screen, the .docx, and a summary.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeNoticeDocx, makePlanDocx } from '../fixtures/make-documents.ts';
import { missingParam } from '../../shared/reports/params.ts';
import { isReport, reports } from '../../shared/reports/registry.ts';
import { reviewWords } from '../../shared/text/vi/review.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { neededParams } from '../support/report-params.ts';
import { screens } from '../support/screens.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

/** Runs the tour. @param out folder for what it leaves; emptied first */
export async function runTour(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const said: string[] = [];
  const say = (line: string) => {
    said.push(line);
    console.log(line);
  };
  const window = await openProgram({ day: '2021-10-05' });
  try {
    await takeIn(window, out, say);
    await live(window, say);
    await walk(window, out, say);
    await report(window, out, say);
    await exchange(window, out, say);
    const { ok } = await window.call('store.check', {});
    say(`The register against its log: ${ok ? 'true' : 'NOT TRUE'}`);
  } finally {
    await window.close();
  }
  writeFileSync(join(out, 'summary.txt'), `${said.join('\n')}\n`);
}

type Say = (line: string) => void;

async function takeIn(window: OpenWindow, out: string, say: Say): Promise<void> {
  const papers = { '356-KH.docx': await makePlanDocx(), '533-TB.docx': await makeNoticeDocx() };
  for (const [name, bytes] of Object.entries(papers)) {
    const file = join(out, name);
    writeFileSync(file, bytes);
    await window.go('/');
    await window.host.dropFiles('body', [file]);
    await window.page.getByText(takeWords.notWritten).waitFor();
    await window.page.screenshot({ path: join(out, `nhan-${name.slice(0, 3)}.png`) });
    await window.page.keyboard.press('Control+Enter');
    const anyway = window.page.getByRole('button', { name: reviewWords.leaveDoubts.write });
    const written = window.page.getByRole('button', { name: takeWords.undo });
    await anyway.or(written).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await written.waitFor();
    say(`Taken in: ${name}`);
  }
}

/** A few lines of progress, two visits with dates, one change taken back. */
async function live(window: OpenWindow, say: Say): Promise<void> {
  const tasks = await window.call('tasks.list', { status: 'open', limit: 3 });
  for (const task of tasks.rows) await window.call('progress.add', { taskId: task.id, on: '2021-10-05', text: 'Đã triển khai', done: task === tasks.rows[0] });
  say(`Progress recorded for ${tasks.rows.length} tasks`);
  const visits = await window.call('visits.list', { year: 2021 });
  for (const [n, visit] of visits.rows.slice(-2).entries()) {
    await window.call('visits.update', { id: visit.id, set: { announcedFrom: `2021-12-0${n + 1}`, announcedTo: `2021-12-0${n + 2}`, stage: 'announced' } });
  }
  say('Two visits got their dates');
  const { undone } = await window.call('history.undo', {});
  await window.call('history.redo', {});
  say(`Undone and done again: ${undone} cells`);
}

async function walk(window: OpenWindow, out: string, say: Say): Promise<void> {
  for (const [n, screen] of screens.entries()) {
    await screen.open(window);
    const name = `${String(n + 1).padStart(2, '0')}-${screen.name}.png`;
    await window.page.screenshot({ path: join(out, name) });
    say(`Screen: ${name}`);
  }
}

/** A second laptop takes the register over from a file, changes a line, and its file comes back. */
async function exchange(window: OpenWindow, out: string, say: Say): Promise<void> {
  const file = await exported(window, join(out, 'so-giao-ban.sgbx'));
  const other = await openProgram({ author: 'Trần Văn Nam', day: '2021-10-05' });
  try {
    await merged(other, file);
    const [item] = (await other.call('items.list', { limit: 1 })).rows;
    await other.call('items.update', { id: item?.id ?? '', set: { shortTitle: 'Đề án trình Thủ tướng' } });
    const { changed, by } = await merged(window, await exported(other, join(out, 'may-nam.sgbx')));
    say(`Merged from another laptop: ${changed} rows changed by ${by.map((one) => one.author).join(', ')}`);
  } finally {
    await other.close();
  }
}

async function exported(window: OpenWindow, path: string): Promise<string> {
  window.host.answers.save(path);
  const picked = await window.call('files.pickSave', { purpose: 'exchange', name: basename(path) });
  await window.call('sync.export', { token: picked?.token ?? '' });
  return path;
}

async function merged(window: OpenWindow, path: string) {
  window.host.answers.open([path]);
  const picked = await window.call('files.pick', { purpose: 'exchange' });
  return window.call('sync.merge', { token: picked?.token ?? '' });
}

async function report(window: OpenWindow, out: string, say: Say): Promise<void> {
  const { rows } = await window.call('reports.list', {});
  for (const { id } of rows) {
    if (!isReport(id)) continue;
    const params = await neededParams(window, id);
    const missing = missingParam(reports[id].params, params);
    const found = missing ? 0 : (await window.call('reports.preview', { report: id, params, mostRows: 1 })).papers.length;
    if (found === 0) {
      say(`Report: ${id} has nothing to say of this register`);
      continue;
    }
    const path = join(out, `${id}.docx`);
    window.host.answers.save(path);
    const picked = await window.call('files.pickSave', { purpose: 'report', name: `${id}.docx` });
    const written = await window.call('reports.write', { report: id, params, token: picked?.token ?? '' });
    say(`Report: ${id}.docx, ${written.rows} rows`);
  }
}
