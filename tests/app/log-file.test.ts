/** The log of faults: turned over, and without a word of what is in the register. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LogFile } from '../../electron/app/log-file.ts';
import { describeFault, withoutContents } from '../../shared/domain/describe-fault.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import { scratchFolder } from '../support/scratch.ts';

test.each([
  ['UNIQUE constraint failed: item.id', 'UNIQUE constraint failed: item.id'],
  ['Unexpected token \'N\', "Nguyễn Thị Hoa" is not valid JSON', 'Unexpected token …, … is not valid JSON'],
  ["ENOENT: no such file or directory, open 'C:\\Users\\Hoa\\so.sgb'", 'ENOENT: no such file or directory, open …'],
  ['cannot open C:\\Users\\Hoa\\so.sgb now', 'cannot open … now'],
  ['fts5: syntax error near "dau tu', 'fts5: syntax error near …'],
  ['người dùng Hoa', '… … Hoa'],
  ['first\nBí mật', 'first'],
])('of the message %j stays %j', (message, left) => expect(withoutContents(message)).toBe(left));

test('no quoted, accented or path-like word is ever left', () => {
  const word = fc.constantFrom('Đề', 'án', 'Trần', '/home/hoa', 'C:\\so', 'đ/c');
  const quoted = fc.tuple(fc.constantFrom('"', "'", '`'), fc.stringMatching(/^[a-z ]{1,12}$/u)).map(([mark, text]) => `${mark}SECRET ${text}${mark}`);
  const message = fc.array(fc.oneof(word, quoted, fc.constantFrom('failed', 'at', '12')), { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(fc.property(message, (text) => {
    const left = withoutContents(text);
    expect(left).not.toMatch(/SECRET|[\u00C0-\u1EF9]|[\\/]/u);
  }));
});

test('a fault is told by kind, message and places in the program; a refusal by its code', () => {
  const error = new TypeError('no "Hoa" here', { cause: new Refusal('not-found', { what: 'Trần Văn Nam' }) });
  error.stack = 'TypeError: no "Hoa" here\n    at read (file:///C:/Users/Hoa/app.asar/dist/main/main.js:12:3)\n    at C:\\Users\\Nguyễn Hoa\\x.js:1:2';
  const told = describeFault(error);
  expect(told).toContain('TypeError: no … here\n  at read (main.js:12:3)');
  expect(told).toContain('caused by Refusal not-found');
  expect(told).not.toMatch(/Hoa|Nam|Users/u);
  expect(describeFault('Nguyễn Thị Hoa')).toBe('thrown: string');
});

test('a full file is put aside, three older ones are kept', () => {
  const log = new LogFile(join(scratchFolder(), 'logs'), () => 'time');
  const folder = join(log.path, '..');
  expect(existsSync(folder)).toBe(false);
  for (let n = 1; n <= 6; n += 1) {
    log.write(`entry ${n}`);
    writeFileSync(log.path, readFileSync(log.path, 'utf8').padEnd(600_000, '.'));
  }
  log.write('last');
  expect(readdirSync(folder).toSorted()).toEqual(['so-giao-ban.log', 'so-giao-ban.log.1', 'so-giao-ban.log.2', 'so-giao-ban.log.3']);
  expect(readFileSync(log.path, 'utf8')).toBe('time last\n');
  expect(readFileSync(`${log.path}.1`, 'utf8')).toMatch(/^time entry 6/u);
  expect(statSync(`${log.path}.3`).size).toBe(600_000);
});

test('a log that cannot be written stops nothing', () => {
  const folder = scratchFolder({ logs: 'a file where the folder should be' });
  expect(() => new LogFile(join(folder, 'logs'), () => '').write('x')).not.toThrow();
});
