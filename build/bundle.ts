/**
 * Bundles the program: main process and its two helpers (ESM), preload (one CJS file, as the sandbox wants it), window.
 * A target whose inputs are as they were at its last build is left alone. Run as a script: `npm run build`.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { filesUnder, isMain, ROOT } from './files.ts';

interface Target {
  name: 'main' | 'preload' | 'renderer';
  /** bundled when this file exists */
  entry: string;
  /** folders and files that the result depends on */
  inputs: string[];
  config: (root: string, outDir: string) => InlineConfig;
  after?: (root: string, outDir: string) => void;
}

const NATIVE = ['electron', 'better-sqlite3'];
const MAIN_ENTRIES = ['main', 'writer-worker', 'task-process'];
const EVERY_TARGET_INPUTS = ['shared', 'package.json', 'package-lock.json', 'build/bundle.ts'];

function isExternal(id: string): boolean {
  return NATIVE.includes(id) || isBuiltin(id);
}

function common(root: string, outDir: string): InlineConfig {
  return { root, configFile: false, logLevel: 'warn', publicDir: false, build: { outDir, emptyOutDir: true, minify: false } };
}

/** Node code in one piece each, with nothing left to look up in node_modules but what is native. */
function forNode(root: string, outDir: string, input: Record<string, string>, format: 'es' | 'cjs'): InlineConfig {
  const extension = format === 'es' ? 'js' : 'cjs';
  const base = common(root, outDir);
  return {
    ...base,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ...base.build,
      ssr: true,
      target: 'node22',
      sourcemap: format === 'es',
      rolldownOptions: {
        input,
        external: isExternal,
        // Flat, so that import.meta.url of every chunk is this folder: workers and data are found beside it.
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
}

const TARGETS: Target[] = [
  {
    name: 'main',
    entry: 'electron/main.ts',
    inputs: ['electron', 'migrations'],
    config: (root, outDir) => {
      const present = MAIN_ENTRIES.filter((name) => existsSync(join(root, 'electron', `${name}.ts`)));
      const input = Object.fromEntries(present.map((name) => [name, join(root, 'electron', `${name}.ts`)]));
      return forNode(root, outDir, input, 'es');
    },
    after: (root, outDir) => {
      const data = join(root, 'migrations/program');
      if (existsSync(data)) cpSync(data, join(outDir, 'program'), { recursive: true });
    },
  },
  {
    name: 'preload',
    entry: 'electron/preload/preload.ts',
    inputs: ['electron/preload'],
    config: (root, outDir) => forNode(root, outDir, { preload: join(root, 'electron/preload/preload.ts') }, 'cjs'),
  },
  {
    name: 'renderer',
    entry: 'renderer/index.html',
    inputs: ['renderer'],
    config: (root, outDir) => {
      const base = common(root, outDir);
      return {
        ...base,
        root: join(root, 'renderer'),
        base: './',
        plugins: [react()],
        build: {
          ...base.build,
          target: 'chrome140',
          minify: true,
          // No inline script and no data: address, so that the window's strict content policy holds.
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 4096,
          // @mantine/schedule asks rrule for a default export that its ES module has not, and does without it.
          rolldownOptions: { checks: { importIsUndefined: false } },
        },
      };
    },
  },
];

/** What a target was made from: every input file with its content. */
function fingerprint(root: string, inputs: string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(root, input))) {
    hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

/** Bundles what is out of date below `root`; answers the names of the targets that were built. */
export async function bundle(root: string = ROOT): Promise<string[]> {
  const built: string[] = [];
  for (const target of TARGETS) {
    if (!existsSync(join(root, target.entry))) continue;
    const outDir = join(root, 'dist', target.name);
    const mark = join(root, 'dist', `.${target.name}-inputs`);
    const now = fingerprint(root, [...target.inputs, ...EVERY_TARGET_INPUTS]);
    if (existsSync(outDir) && existsSync(mark) && readFileSync(mark, 'utf8') === now) continue;
    await build(target.config(root, outDir));
    target.after?.(root, outDir);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(mark, now);
    built.push(target.name);
  }
  return built;
}

if (isMain(import.meta)) {
  const started = performance.now();
  const built = await bundle();
  const what = built.length === 0 ? 'Everything is up to date' : `Built ${built.join(', ')}`;
  console.log(`${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
