import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLint, checkTypes, checkUnused } from '../../build/check.ts';
import { ROOT } from '../../build/files.ts';
import { scratchFolder } from '../support/scratch.ts';

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const typesOf = (folder: string, source: string) => {
  const configs = { 'tsconfig.base.json': text('tsconfig.base.json'), [`${folder}/tsconfig.json`]: text(`${folder}/tsconfig.json`) };
  const root = scratchFolder({ ...configs, [`${folder}/planted.ts`]: source });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return checkTypes(root);
};

test('types: a wrong type is named', async () => {
  const result = await typesOf('shared', "export const n: number = 'word';");
  expect(result).toMatchObject({ failed: 1, text: expect.stringContaining('shared/planted.ts(1,14)') });
});

test('types: neither shared nor the window knows process, and nothing compiles to code by itself', async () => {
  for (const folder of ['shared', 'renderer']) {
    expect(await typesOf(folder, 'export const cwd = process.cwd();')).toMatchObject({ failed: 1 });
  }
  expect(await typesOf('electron', 'export enum Colour { red }')).toMatchObject({ failed: 1 });
});

const lintCases: [string, string, string][] = [
  ['import(no-default-export)', 'shared/a.ts', 'export default 1;'],
  ['no-explicit-any', 'electron/a.ts', 'export const a = (x: any): unknown => x;'],
  ['no-unused-vars', 'electron/a.ts', 'const unused = 1;\nexport const a = 2;'],
  ['rules-of-hooks', 'renderer/a.tsx', "import { useState } from 'react';\nexport const A = (p: {x: boolean}) => { if (p.x) { useState(1); } return null; };"],
];

test.each(lintCases)('lint: %s', async (rule, file, source) => {
  const result = await checkLint(scratchFolder({ [file]: source }));
  expect(result).toMatchObject({ failed: 1, text: expect.stringContaining(file) });
  expect(result.text).toContain(rule);
});

test('lint: a cycle of imports is named', async () => {
  const root = scratchFolder({
    'shared/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();",
    'shared/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();",
  });
  const result = await checkLint(root);
  expect(result.failed).toBe(1);
  expect(result.text).toContain('no-cycle');
});

test('unused: a file that nobody imports, an export that nobody uses, a package that nobody needs', async () => {
  const root = scratchFolder({
    'package.json': JSON.stringify({ name: 'x', type: 'module', dependencies: { zod: '4' } }),
    'electron/main.ts': "import { used } from './other.ts';\nconsole.log(used);",
    'electron/other.ts': 'export const used = 1;\nexport const unused = 2;',
    'shared/nobody.ts': 'export const nobody = 3;',
  });
  const result = await checkUnused(root);
  expect(result.failed).toBe(1);
  for (const word of ['shared/nobody.ts', 'unused', 'zod']) expect(result.text).toContain(word);
});
