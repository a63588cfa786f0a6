import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { ROOT } from '../../build/files.ts';
import { scratchFolder } from '../support/scratch.ts';

function repository(): string {
  const root = scratchFolder({
    'package.json': '{"name": "x", "type": "module"}',
    'electron/main.ts': [
      "import { app } from 'electron';",
      "import { readFileSync } from 'node:fs';",
      "import { z } from 'zod';",
      "import { word } from '../shared/word.ts';",
      "import data from '../migrations/program/0001.json' with { type: 'json' };",
      "const beside = readFileSync(new URL('./program/0001.json', import.meta.url), 'utf8');",
      'console.log(app, z.string().parse(word), data.n, beside);',
    ].join('\n'),
    'electron/writer-worker.ts': "import { word } from '../shared/word.ts';\nconsole.log(word);",
    'electron/preload/preload.ts': "import { contextBridge } from 'electron';\nimport { word } from '../../shared/word.ts';\ncontextBridge.exposeInMainWorld('word', word);",
    'migrations/program/0001.json': '{"n": 41}',
    'renderer/index.html': '<!doctype html><html><body><div id="root"></div><script type="module" src="./main.tsx"></script></body></html>',
    'renderer/main.tsx': "import { createRoot } from 'react-dom/client';\nimport { word } from '../shared/word.ts';\nconst root = document.getElementById('root');\nif (root) createRoot(root).render(<p>{word}</p>);",
    'shared/word.ts': "export const word: string = 'planted word';",
  });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

test('three bundles: what is native stays outside, what is shared is inside, and only what changed is built again', async () => {
  const root = repository();
  const read = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');
  expect(await bundle(root)).toEqual(['main', 'preload', 'renderer']);

  expect(read('main/main.js')).toMatch(/from ['"]electron['"]/);
  expect(read('main/main.js')).not.toMatch(/from ['"]zod['"]/);
  expect(read('main/writer-worker.js')).toBeTruthy();
  expect(JSON.parse(read('main/program/0001.json'))).toEqual({ n: 41 });

  const required = [...read('preload/preload.cjs').matchAll(/require\(['"]([^'"]+)['"]\)/g)].map((match) => match[1]);
  expect(required).toEqual(['electron']);
  expect(read('preload/preload.cjs')).toContain('planted word');

  const page = read('renderer/index.html');
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).toMatch(/src="\.\/assets\//);

  expect(await bundle(root)).toEqual([]);
  writeFileSync(join(root, 'renderer/main.tsx'), 'export {};');
  expect(await bundle(root)).toEqual(['renderer']);
});
