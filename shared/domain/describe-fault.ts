/** What may be told of a fault to anybody: names, words and places of files are left out. */
import { Refusal } from '../model/refusal.ts';

const FRAMES = 12;
const LONGEST = 300;

/** A message without what it quotes, without words that are not plain English, without paths. */
export function withoutContents(message: string): string {
  const [line = ''] = message.split('\n', 1);
  return line
    .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/gu, '…')
    .replaceAll(/(?<!\S)\S*[^\u0021-\u007E\s…]\S*/gu, '…')
    .replaceAll(/(?<!\S)\S*[\\/]\S*/gu, '…')
    .replaceAll(/["'`“].*$/gu, '…')
    .slice(0, LONGEST);
}

/** 'at f (file:///C:/Users/Hoa/main.js:12:3)' -> 'at f (main.js:12:3)': the folders name people. */
function frameOf(line: string): string {
  const [, name = '', place = ''] = /^\s*at (?:(.*?) \()?(.*?)\)?$/u.exec(line) ?? [];
  const file = place.split(/[\\/]/u).at(-1) ?? '';
  return `at ${name} (${file})`.replaceAll(/[^\u0020-\u007E]/gu, '?');
}

/** What may be told of an error: its kind, its message without contents, where in the program it arose. */
export function describeFault(error: unknown): string {
  if (error instanceof Refusal) return `Refusal ${error.code}`;
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)).slice(0, FRAMES);
  const cause = error.cause === undefined ? [] : [`caused by ${describeFault(error.cause)}`];
  return [`${error.name}: ${withoutContents(error.message)}`, ...frames.map((line) => `  ${frameOf(line)}`), ...cause].join('\n');
}
