/**
 * `npm test`: every check and every test, part by part; all parts run even if one fails. `npm test -- types unit` runs the
 * parts named. The times are told beside what they should be on two cores; nothing fails for being slow.
 */
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './check.ts';
import { findChromium } from './chromium.ts';
import { filesUnder, ROOT } from './files.ts';
import { type Part, type PartResult, runParts, runScript, type TimedPart } from './parts.ts';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const RESULTS = join(ROOT, 'out/test');
const SLOWEST = 10;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; duration?: number | null }[];
  }[];
}

interface VitestPart {
  name: string;
  /** vitest project; its folder below tests/, unless it is the rest */
  project: string;
  budget: number;
  before?: () => Promise<NodeJS.ProcessEnv>;
}

async function newSeed(): Promise<NodeJS.ProcessEnv> {
  const seed = process.env['SGB_SEED'] ?? String(randomInt(2 ** 31));
  console.log(`      new seed ${seed}; the same again: SGB_SEED=${seed} npm test -- properties`);
  return { SGB_SEED: seed };
}

async function tellChromium(): Promise<NodeJS.ProcessEnv> {
  console.log(`      with ${(await findChromium()).path}`);
  return {};
}

const VITEST_PARTS: VitestPart[] = [
  { name: 'unit and integration', project: 'unit', budget: 240 },
  { name: 'properties, kills, damaged files', project: 'properties', budget: 120, before: newSeed },
  { name: 'end to end', project: 'e2e', budget: 540, before: tellChromium },
  { name: 'reports through LibreOffice', project: 'reports', budget: 90 },
  { name: 'packaging', project: 'packaging', budget: 30 },
];

function testsOf(project: string): string[] {
  const folder = project === 'unit' ? 'tests' : `tests/${project}`;
  return filesUnder(ROOT, folder).filter((file) => /\.test\.tsx?$/.test(file));
}

async function runVitest({ project, before }: VitestPart): Promise<PartResult | undefined> {
  if (testsOf(project).length === 0) return undefined;
  const env = await before?.();
  const report = join(RESULTS, `${project}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--config', join(ROOT, 'build/vitest.config.ts'), '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runScript(VITEST, [...args, ...reporters], { show: true, ...(env ? { env } : {}) });
  if (!existsSync(report)) return { passed: 0, failed: 1, text: `vitest ended with ${code} and left no report` };
  return resultOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, code);
}

/** A file that does not even load has no failed test in it, but it failed. */
function resultOf(report: VitestReport, code: number): PartResult {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    text: '',
    tests: tests.map((test) => ({ name: test.fullName.trim(), ms: test.duration ?? 0 })),
  };
}

function summary(timed: TimedPart[]): void {
  console.log('\nTimes (s, and what it should be)');
  for (const { name, seconds, budget, result } of timed) {
    const marks = [result.failed > 0 ? 'FAILED' : '', seconds > budget ? 'longer than it should be' : ''];
    const note = marks.filter((mark) => mark !== '').join(', ');
    console.log(`  ${seconds.toFixed(1).padStart(6)} / ${String(budget).padStart(3)}  ${name}${note === '' ? '' : `  (${note})`}`);
  }
  const tests = timed.flatMap(({ result }) => result.tests ?? []).toSorted((a, b) => b.ms - a.ms);
  if (tests.length > 0) console.log('\nSlowest tests');
  for (const { name, ms } of tests.slice(0, SLOWEST)) console.log(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

const all: Part[] = [
  ...CHECKS,
  ...VITEST_PARTS.map((part) => ({ name: part.name, budget: part.budget, run: () => runVitest(part) })),
];
const wanted = process.argv.slice(2);
const keyOf = (name: string): string => VITEST_PARTS.find((part) => part.name === name)?.project ?? name;
const strange = wanted.filter((word) => !all.some(({ name }) => keyOf(name) === word));
if (strange.length > 0) {
  console.error(`No part is called ${strange.join(', ')}. Parts: ${all.map(({ name }) => keyOf(name)).join(', ')}`);
  process.exit(2);
}
const timed = await runParts(wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(keyOf(name))));
summary(timed);
const failed = timed.reduce((sum, { result }) => sum + result.failed, 0);
const passed = timed.reduce((sum, { result }) => sum + result.passed, 0);
if (failed > 0) console.log(`\nWhat failed is named above. Run one part again: npm test -- ${keyOf(timed.find(({ result }) => result.failed > 0)?.name ?? '')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
