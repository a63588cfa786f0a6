/** Words of the start, the window's place, and what is shown when the program fails. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LogFile } from '../../electron/app/log-file.ts';
import { placeOn } from '../../electron/app/place.ts';
import { fileIn, isSafeMode, purposeOf, SAFE_MODE } from '../../electron/app/start-words.ts';
import { faultWords } from '../../shared/text/vi/faults.ts';
import { scratchFolder } from '../support/scratch.ts';

const electron = vi.hoisted(() => ({
  asked: [] as { message: string; detail: string; buttons: string[] }[],
  answers: [] as number[],
  copied: [] as string[],
  ended: [] as unknown[],
}));

vi.mock('electron', () => ({
  app: { getVersion: () => '1.2.3', exit: (code: number) => electron.ended.push(code), relaunch: (how: unknown) => electron.ended.push(how), on: () => undefined },
  clipboard: { writeText: (text: string) => electron.copied.push(text) },
  dialog: {
    showMessageBox: async (...words: unknown[]) => {
      electron.asked.push(words.at(-1) as never);
      return { response: electron.answers.shift() ?? 0 };
    },
  },
}));

describe('the words of the start', () => {
  test.each([
    [['so.exe'], null],
    [['so.exe', 'C:\\Tài liệu\\533-TB.docx'], 'C:\\Tài liệu\\533-TB.docx'],
    [['so.exe', '--allow-file-access', '--original=a.sgbx', 'E:\\so.SGBX'], 'E:\\so.SGBX'],
    [['so.exe', 'a.docx', 'b.sgbx'], 'b.sgbx'],
    [['so.docx'], null],
    [['so.exe', 'virus.exe', 'http://example.org/'], null],
  ])('%j opens %j', (words, file) => expect(fileIn(words)).toBe(file));

  test('by its name a file is a document or an exchange file', () => {
    expect(['a.docx', 'a.TXT', 'a.md', 'a.sgbx', 'a.sgb', 'a'].map(purposeOf)).toEqual(['document', 'document', 'document', 'exchange', null, null]);
  });

  test('safe mode is asked for by a word', () => {
    expect([isSafeMode(['so.exe', SAFE_MODE]), isSafeMode(['so.exe'])]).toEqual([true, false]);
  });
});

describe('the place of the window', () => {
  const screens = [{ x: 0, y: 0, width: 1366, height: 728 }];
  const usual = { width: 1366, height: 768 };

  test.each([
    ['is where it was', { x: 10, y: 20, width: 1000, height: 700 }, { x: 10, y: 20, width: 1000, height: 700 }],
    ['half off the screen can still be reached', { x: -800, y: 0, width: 1000, height: 700 }, { x: -800, y: 0, width: 1000, height: 700 }],
    ['on a screen that is gone is forgotten', { x: 2000, y: 0, width: 1000, height: 700 }, usual],
    ['with its title above the screen is forgotten', { x: 0, y: -300, width: 1000, height: 700 }, usual],
    ['that is no place is forgotten', { x: 'a', y: null } as never, usual],
    ['in safe mode is the usual one', null, usual],
  ])('%s', (_what, last, place) => expect(placeOn(screens, last)).toEqual(place));
});

describe('when the program fails', () => {
  let log: LogFile;
  const reload = vi.fn();
  const end = vi.fn();
  const contents = Object.assign(new EventEmitter(), { reload, forcefullyCrashRenderer: end });
  const frame = Object.assign(new EventEmitter(), { isDestroyed: () => false, webContents: contents });
  const window = frame as never;

  beforeEach(() => {
    log = new LogFile(join(scratchFolder(), 'logs'), () => 'time');
    for (const list of Object.values(electron)) list.length = 0;
    reload.mockClear();
    end.mockClear();
    contents.removeAllListeners();
    frame.removeAllListeners();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  const faults = async () => new (await import('../../electron/app/faults.ts')).Faults({ log, window: () => window });

  test('a crashed window is said so, its details are copied, and it opens again', async () => {
    const watched = await faults();
    watched.watchWindow(window);
    electron.answers.push(1, 0);
    contents.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(electron.asked.map((box) => box.message)).toEqual([faultWords.window.title, faultWords.window.title]);
    expect(electron.asked[0]?.buttons).toEqual([faultWords.ways.reload, faultWords.ways.copy, faultWords.ways.quit]);
    expect(electron.asked[1]?.detail).toContain(faultWords.copied);
    expect(electron.copied[0]).toContain('1.2.3');
    expect(electron.copied[0]).toContain('window gone: crashed');
    expect(readFileSync(log.path, 'utf8')).toContain('window gone: crashed');
    contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(electron.asked).toHaveLength(2);
  });

  test('a window that hangs is waited for, or its process is ended and it opens again without a second question', async () => {
    const watched = await faults();
    watched.watchWindow(window);
    electron.answers.push(0);
    frame.emit('unresponsive');
    await vi.waitFor(() => expect(electron.asked).toHaveLength(1));
    expect(electron.asked[0]).toMatchObject({ message: faultWords.hung.title, cancelId: 0, buttons: [faultWords.ways.wait, faultWords.ways.reopen, faultWords.ways.copy, faultWords.ways.quit] });
    expect([end.mock.calls, reload.mock.calls]).toEqual([[], []]);
    await new Promise((done) => setImmediate(done));
    electron.answers.push(1);
    frame.emit('unresponsive');
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(end).toHaveBeenCalledOnce();
    contents.emit('render-process-gone', {}, { reason: 'killed' });
    expect(electron.asked).toHaveLength(2);
    contents.emit('did-finish-load');
    contents.emit('render-process-gone', {}, { reason: 'crashed' });
    await vi.waitFor(() => expect(electron.asked).toHaveLength(3));
    expect(readFileSync(log.path, 'utf8')).toContain('window unresponsive');
  });

  test('the question goes away when the window has caught up', async () => {
    const watched = await faults();
    watched.watchWindow(window);
    frame.emit('unresponsive');
    await vi.waitFor(() => expect(electron.asked).toHaveLength(1));
    const { signal } = electron.asked[0] as unknown as { signal: AbortSignal };
    expect(signal.aborted).toBe(false);
    frame.emit('responsive');
    expect(signal.aborted).toBe(true);
  });

  test('what the window tells of a fault is written without contents, and not for ever', async () => {
    const watched = await faults();
    watched.noteWindow('TypeError: no "Nguyễn Thị Hoa" in C:\\Users\\Hoa\n  at f (main.js:1:2)');
    const written = readFileSync(log.path, 'utf8');
    expect(written).toContain('TypeError: no …');
    expect(written).toContain('at f (main.js:1:2)');
    expect(written).not.toMatch(/Hoa|Users/u);
    for (let n = 0; n < 200; n++) watched.noteWindow('Error: again');
    expect(readFileSync(log.path, 'utf8').match(/again/gu)).toHaveLength(49);
  });

  test('a register that does not open: its sentence, then safe mode or the end', async () => {
    const failing = await faults();
    electron.answers.push(0);
    await failing.giveUp('Sổ đang mở ở máy khác.', new Error('locked'));
    expect(electron.asked[0]).toMatchObject({ message: faultWords.start.title, detail: 'Sổ đang mở ở máy khác.' });
    expect(electron.ended).toEqual([{ args: expect.arrayContaining([SAFE_MODE]) }, 1]);
    electron.ended.length = 0;
    electron.answers.push(2);
    await failing.giveUp('Sổ đang mở ở máy khác.', new Error('locked'));
    expect(electron.ended).toEqual([1]);
  });
});
