import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT } from '../../build/files.ts';
import { electronMainNames, MAIN_NAMES, PRELOAD_NAMES } from '../../build/host/names.ts';
import { policyForChromium, addScheme, fromChromium, toChromium } from '../../build/host/urls.ts';

/** Value names that a source imports from electron. */
function importedNames(source: string): string[] {
  const clauses = [...source.matchAll(/import\s+(?!type\b)\{([^}]*)\}\s+from\s+'electron(?:\/\w+)?'/g)];
  return clauses
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name);
}

test('the scan finds value imports only', () => {
  const source = "import { app, type Event, Menu as M } from 'electron';\nimport type { Tray } from 'electron';";
  expect(importedNames(source)).toEqual(['app', 'Menu']);
});

test('the host knows every name that the product imports from electron', () => {
  const unknown = filesUnder(ROOT, 'electron')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const names = file.startsWith('electron/preload/') ? PRELOAD_NAMES : MAIN_NAMES;
      return importedNames(readFileSync(join(ROOT, file), 'utf8'))
        .filter((name) => !names.includes(name))
        .map((name) => `${file}: ${name}`);
    });
  expect(unknown).toEqual([]);
});

test('its list is the list of the module, and every name is one of Electron', () => {
  const source = readFileSync(join(ROOT, 'build/host/electron.ts'), 'utf8');
  const exported = [...source.matchAll(/export \{([^}]*)\}/g)].flatMap((match) => (match[1] ?? '').split(',')).map((name) => name.trim());
  expect(exported.toSorted()).toEqual([...MAIN_NAMES].toSorted());
  expect(electronMainNames()).toEqual(expect.arrayContaining([...MAIN_NAMES]));
});

test('addresses of our scheme go to Chromium and come back', () => {
  addScheme('app');
  expect(toChromium('app://office')).toBe('http://office.app.localhost/');
  for (const url of ['app://office/index.html?a=1#/x', 'app:///y']) expect(fromChromium(toChromium(url))).toBe(url);
  for (const url of ['http://example.org/', 'https://a.other.localhost/x']) expect(fromChromium(toChromium(url))).toBe(url);
  expect(policyForChromium("connect-src app: 'self'")).toBe(
    "connect-src http://*.app.localhost http://app.localhost 'self'",
  );
});
