/** The menu: words, keys and what each command does. */
import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuOptions } from '../../electron/app/menu.ts';
import { safelyAgain } from '../../electron/app/start-words.ts';
import { menuWords } from '../../shared/text/vi/menu.ts';

test('help has its keys and starts the program anew in safe mode', () => {
  const sent: string[] = [];
  let safely = 0;
  const menu = menuOptions((command) => sent.push(command), () => { safely += 1; });
  const help = menu.find(({ label }) => label === menuWords.help)?.submenu as MenuItemConstructorOptions[];
  for (const entry of help) entry.click?.(undefined as never, undefined, undefined as never);
  expect(sent).toEqual(['help', 'shortcuts', 'whatsNew']);
  expect(safely).toBe(1);
  expect(help[0]?.accelerator).toBe('F1');
});

test('the safe start opens no file and says its word once', () => {
  expect(safelyAgain(['so.exe', '.', 'C:\\a.sgbx', '--safe-mode'])).toEqual(['.', '--safe-mode']);
});
