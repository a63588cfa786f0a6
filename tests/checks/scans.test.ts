import { expect, test } from 'vitest';
import { boundaryProblems } from '../../build/checks/boundaries.ts';
import type { Problem } from '../../build/checks/source.ts';
import { tableNameProblems } from '../../build/checks/table-names.ts';
import { vietnameseProblems } from '../../build/checks/vietnamese-literals.ts';
import { scratchFolder } from '../support/scratch.ts';

type Check = (root: string) => Problem[];

/** What a check says of one file planted into an otherwise empty repository. */
function planted(check: Check, file: string, text: string): string[] {
  return check(scratchFolder({ [file]: text })).map((problem) => `${problem.file}:${problem.line}`);
}

const refused: [string, string][] = [
  ['shared/domain/a.ts', "import { x } from '../../electron/db/x.ts';"],
  ['shared/domain/a.ts', "import { readFileSync } from 'node:fs';"],
  ['shared/domain/a.ts', "import { readFileSync } from 'fs';"],
  ['shared/domain/a.ts', "import { z } from 'zod';"],
  ['shared/reports/a.ts', "import { Document } from 'docx';"],
  ['electron/services/a.ts', "import { app } from 'electron';"],
  ['electron/services/a.ts', "import type { App } from 'electron';"],
  ['electron/cli.ts', "import { app } from 'electron';"],
  ['electron/services/a.ts', "import { request } from 'node:https';"],
  ['electron/app/a.ts', "import { lookup } from 'dns/promises';"],
  ['electron/db/a.ts', "import { x } from '../services/x.ts';"],
  ['electron/db/a.ts', "export * from '../docx/x.ts';"],
  ['electron/db/a.ts', "const later = await import('../ipc/x.ts');"],
  ['electron/sync/a.ts', "import { x } from '../services/x.ts';"],
  ['electron/services/a.ts', "import { x } from '../ipc/x.ts';"],
  ['electron/services/deep/a.ts', "import { x } from '../../ipc/x.ts';"],
  ['electron/ipc/a.ts', "import { x } from '../app/x.ts';"],
  ['electron/app/a.ts', "import { x } from '../main.ts';"],
  ['electron/app/a.ts', "import { x } from '../preload/preload.ts';"],
  ['electron/app/a.ts', "import { x } from '../../renderer/x.ts';"],
  ['electron/app/a.ts', "import { x } from '../../tests/x.ts';"],
  ['electron/preload/preload.ts', "import { x } from '../services/x.ts';"],
  ['electron/preload/preload.ts', "import { join } from 'node:path';"],
  ['migrations/0001.ts', "import { x } from '../shared/model/x.ts';"],
  ['migrations/0001.ts', "import Database from 'better-sqlite3';"],
  ['renderer/api/a.ts', "import { x } from '../../electron/db/x.ts';"],
  ['renderer/api/a.tsx', "import { ipcRenderer } from 'electron';"],
  ['renderer/api/a.tsx', "import { join } from 'node:path';"],
  ['renderer/features/a/x.tsx', "import { x } from '../b/x.tsx';"],
  ['renderer/components/x.tsx', "import { x } from '../stores/x.ts';"],
];

const allowed: [string, string][] = [
  ['shared/contract/a.ts', "import { z } from 'zod'; import { x } from '../model/x.ts';"],
  ['electron/main.ts', "import { app } from 'electron'; import { x } from './app/x.ts'; import { join } from 'node:path';"],
  ['electron/ipc/a.ts', "import { x } from '../services/x.ts'; import { y } from '../../shared/contract/y.ts';"],
  ['electron/services/a.ts', "import { x } from '../db/x.ts'; import { y } from '../docx/y.ts';"],
  ['electron/preload/preload.ts', "import { ipcRenderer } from 'electron'; import { y } from '../../shared/contract/y.ts';"],
  ['migrations/0001.ts', "import { sql } from 'kysely'; import data from './program/0001.json' with { type: 'json' };"],
  ['renderer/features/a/x.tsx', "import { y } from './y.tsx'; import { z } from '../../components/z.tsx'; import 'react';"],
];

test.each(refused)('boundaries refuse, in %s: %s', (file, text) => {
  expect(planted(boundaryProblems, file, text)).toContain(`${file}:1`);
});

test.each(allowed)('boundaries allow, in %s: %s', (file, text) => {
  expect(planted(boundaryProblems, file, text)).toEqual([]);
});

test('files that import each other in a circle are named with the way back; one that only imports into it is not', () => {
  const root = scratchFolder({
    'shared/a.ts': "import { b } from './b.ts';",
    'shared/b.ts': "\nimport type { C } from './c.ts';",
    'shared/c.ts': "export * from './a.ts';",
    'shared/d.ts': "import { a } from './a.ts';",
  });
  expect(boundaryProblems(root)).toMatchObject([{ file: 'shared/a.ts', line: 1, message: expect.stringContaining('shared/b.ts -> shared/c.ts -> shared/a.ts') }]);
});

test('a boundary problem says what to do instead, and seeing nothing is an error', () => {
  const root = scratchFolder({ 'electron/services/a.ts': "\nimport { app } from 'electron';" });
  expect(boundaryProblems(root)[0]).toMatchObject({ line: 2, message: expect.stringContaining('Platform') });
  expect(() => boundaryProblems(scratchFolder())).toThrow('no source');
});

test('Vietnamese words stand in shared/text and vocabulary files only', () => {
  const text = "export const a = 'x';\n// ghi chú\nexport const b = 'Quá hạn';";
  expect(planted(vietnameseProblems, 'shared/domain/a.ts', text)).toEqual(['shared/domain/a.ts:3']);
  expect(planted(vietnameseProblems, 'electron/docx/a.ts', 'export const a = `hạn ${1}`;')).toHaveLength(1);
  expect(planted(vietnameseProblems, 'renderer/a.tsx', 'export const a = <p title="Lưu">Đóng</p>;')).toHaveLength(2);
  expect(planted(vietnameseProblems, 'shared/text/vi/a.ts', text)).toEqual([]);
  expect(planted(vietnameseProblems, 'electron/docx/vocabulary-dates.ts', text)).toEqual([]);
  expect(planted(vietnameseProblems, 'shared/domain/a.ts', "export const a = '3 × 4';")).toEqual([]);
});

test('tables are named in electron/db only', () => {
  const query = "export const q = db.selectFrom('task').execute();";
  expect(planted(tableNameProblems, 'electron/services/a.ts', query)).toEqual(['electron/services/a.ts:1']);
  expect(planted(tableNameProblems, 'electron/db/a.ts', query)).toEqual([]);
  expect(planted(tableNameProblems, 'electron/ipc/a.ts', 'export const q = sql`select 1`;')).toHaveLength(1);
  expect(planted(tableNameProblems, 'electron/services/a.ts', "db.prepare('select * from task where id = ?');")).toHaveLength(1);
  expect(planted(tableNameProblems, 'electron/services/a.ts', "export const t = 'Update the list';")).toEqual([]);
});
