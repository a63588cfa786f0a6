/** Types, lint, boundaries, unused code: `npm run check`, and the first parts of `npm test`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { boundaryProblems } from './checks/boundaries.ts';
import type { Problem } from './checks/source.ts';
import { tableNameProblems } from './checks/table-names.ts';
import { vietnameseProblems } from './checks/vietnamese-literals.ts';
import { filesUnder, isMain, ROOT } from './files.ts';
import { type Part, type PartResult, runParts, runScript } from './parts.ts';

const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');
const KNIP = join(ROOT, 'node_modules/knip/bin/knip.js');
const PROJECTS = ['shared', 'electron', 'renderer', 'build', 'tests'];
const LINTED = [...PROJECTS, 'migrations'];

function asPart({ code, text }: { code: number; text: string }): PartResult {
  return code === 0 ? { passed: 1, failed: 0, text } : { passed: 0, failed: 1, text };
}

/** One tsconfig per process of the program, so that `process` does not compile in the window. */
export async function checkTypes(root: string = ROOT): Promise<PartResult> {
  const version = await runScript(TSC, ['--version'], { cwd: root });
  if (!version.text.startsWith('Version 7.')) return asPart({ code: 1, text: `TypeScript 7 is wanted, this is: ${version.text}` });
  const present = PROJECTS.filter((folder) => filesUnder(root, folder).some((file) => /\.tsx?$/.test(file)));
  const runs = [];
  for (const folder of present) runs.push(await runScript(TSC, ['-p', folder, '--pretty', 'false'], { cwd: root }));
  return asPart({ code: Math.max(0, ...runs.map((run) => run.code)), text: runs.map((run) => run.text).join('') });
}

export async function checkLint(root: string = ROOT): Promise<PartResult> {
  const folders = LINTED.filter((folder) => existsSync(join(root, folder)));
  const config = join(ROOT, 'build/oxlint.json');
  return asPart(await runScript(OXLINT, ['--config', config, '--format', 'unix', '--deny-warnings', ...folders], { cwd: root }));
}

export async function checkUnused(root: string = ROOT): Promise<PartResult> {
  const config = join(ROOT, 'build/knip.json');
  const args = ['--directory', root, '--config', config, '--no-progress', '--no-config-hints'];
  return asPart(await runScript(KNIP, args, { cwd: root }));
}

function scan(find: (root: string) => Problem[]): () => Promise<PartResult> {
  return async () => {
    const problems = find(ROOT);
    const text = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
    return asPart({ code: problems.length === 0 ? 0 : 1, text });
  };
}

/** The budget of 45 s is for all of them together. */
export const CHECKS: Part[] = [
  { name: 'types', budget: 20, run: () => checkTypes() },
  { name: 'lint', budget: 5, run: () => checkLint() },
  { name: 'boundaries', budget: 5, run: scan(boundaryProblems) },
  { name: 'words', budget: 3, run: scan(vietnameseProblems) },
  { name: 'tables', budget: 3, run: scan(tableNameProblems) },
  { name: 'unused', budget: 9, run: () => checkUnused() },
];

if (isMain(import.meta)) {
  const timed = await runParts(CHECKS);
  process.exitCode = timed.some(({ result }) => result.failed > 0) ? 1 : 0;
}
