/** The start: with a file, a second time, after a fault; what the window may not do, tried from inside it. */
import { existsSync, readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHostProcess } from '../../build/host/launch.ts';
import { faultWords } from '../../shared/text/vi/faults.ts';
import { exchangeWords } from '../../shared/text/vi/exchange.ts';
import { shellWords } from '../../shared/text/vi/shell.ts';
import { takeWords } from '../../shared/text/vi/take.ts';
import { makeNoticeDocx, makePlanDocx } from '../fixtures/make-documents.ts';
import { openProgram, type OpenWindow } from '../support/window.ts';

const files = mkdtempSync(join(tmpdir(), 'sgb-files-'));
const notice = join(files, '533-TB.docx');
const plan = join(files, '356-KH.docx');

beforeAll(async () => {
  writeFileSync(notice, await makeNoticeDocx());
  writeFileSync(plan, await makePlanDocx());
});

afterAll(() => rmSync(files, { recursive: true, force: true }));

describe('a file that was double-clicked', () => {
  let office: OpenWindow;

  beforeAll(async () => {
    office = await openProgram({ author: null, args: [notice] });
  });

  afterAll(() => office.close());

  /** Starts the program once more beside the running one. */
  async function startAgain(...args: string[]): Promise<void> {
    const second = startHostProcess({ profileDir: office.folder, args });
    expect(await second.exited, second.output()).toBe(0);
  }

  test('waits for the name at the very first start, then is read; nothing is written', async () => {
    const { page } = office;
    await page.getByLabel(shellWords.firstRun.name).fill('Trần Văn Nam');
    await page.getByRole('button', { name: shellWords.firstRun.start }).click();
    await page.getByText(takeWords.notWritten).waitFor();
    expect((await office.call('documents.list', {})).total).toBe(0);
  });

  test('given to a second start it opens in the window that is there', async () => {
    await office.go('/');
    await startAgain(plan);
    await office.page.getByText(takeWords.notWritten).waitFor();
    expect(office.host.pages()).toHaveLength(1);
  });

  test('an exchange file goes to what it would bring; a second start without a file changes nothing in sight', async () => {
    const other = await openProgram({ author: 'Lê Thị Mai' });
    const file = join(files, 'may-mai.sgbx');
    try {
      other.host.answers.save(file);
      const picked = await other.call('files.pickSave', { purpose: 'exchange', name: 'may-mai.sgbx' });
      await other.call('sync.export', { token: picked?.token ?? '' });
    } finally {
      await other.close();
    }
    await startAgain(file);
    await office.page.getByRole('heading', { name: exchangeWords.takeIn.title }).waitFor();
    await office.page.getByText('may-mai.sgbx').first().waitFor();
    const before = await office.page.evaluate(() => window.location.hash);
    await startAgain();
    await expect.poll(() => office.page.evaluate(() => window.location.hash)).toBe(before);
  });
});

describe('what the window may not do', () => {
  let office: OpenWindow;

  beforeAll(async () => {
    office = await openProgram();
  });

  afterAll(() => office.host.close().then(() => rmSync(office.folder, { recursive: true, force: true })));

  test('inline scripts are stopped by the policy, other addresses by the session', async () => {
    const outcome = await office.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const fetched = await fetch('http://example.org/').then(() => 'answered', () => 'refused');
      script.remove();
      return { ran: 'ran' in window, fetched, node: 'require' in window || 'process' in window };
    });
    expect(outcome).toEqual({ ran: false, fetched: 'refused', node: false });
  });

  test('it stays on its page', async () => {
    const { page } = office;
    await page.evaluate(() => void window.open('http://example.org/'));
    await page.evaluate(() => void (window.location.href = 'http://example.org/'));
    // Whatever opens does so by now; closing it again may take a moment more.
    await page.waitForTimeout(300);
    await expect.poll(() => office.host.pages().length).toBe(1);
    expect(page.url()).toContain('http://office.app.localhost/');
  });

  test('a fault inside the page ends in a clear window and in the log, without contents', async () => {
    const { page } = office;
    await page.evaluate(() => void setTimeout(() => {
      throw new Error('thiếu "Nguyễn Thị Hoa"');
    }));
    const dialog = page.getByRole('dialog', { name: faultWords.screen.title });
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.evaluate(() => void Promise.reject(new Error('rejected')));
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    const log = join(office.folder, 'logs/so-giao-ban.log');
    await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8')).toMatch(/window:[^]*Error: rejected/u);
    expect(readFileSync(log, 'utf8')).not.toContain('Hoa');
  });

  test('a window that crashes is noted in the log, and a clear window offers to open it again', async () => {
    office.host.answers.message(1);
    office.host.answers.message(2);
    const cdp = await office.page.context().newCDPSession(office.page);
    void cdp.send('Page.crash').catch(() => undefined);
    const log = join(office.folder, 'logs/so-giao-ban.log');
    await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8'), { timeout: 20_000 }).toMatch(/window gone: crashed/u);
    expect(readFileSync(log, 'utf8')).not.toContain('Hoa');
  });
});
