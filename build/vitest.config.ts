/** Tests by part; build/test.ts runs them one after the other, `npx vitest --config build/vitest.config.ts` by hand. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = fileURLToPath(new URL('./vitest-bundle.ts', import.meta.url));

/** Folders of tests/ that are a part of their own; all others are unit and integration tests. */
const OWN_PARTS = ['properties', 'e2e', 'reports', 'packaging'];

// Nothing fails for being slow: the limits only end what hangs.
const UNIT_LIMIT_MS = 60_000;
const LONG_LIMIT_MS = 300_000;

export default defineConfig({
  root,
  test: {
    // Most tests wait for processes: two at a time are faster also where there are but two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: OWN_PARTS.map((part) => `tests/${part}/**`),
          testTimeout: UNIT_LIMIT_MS,
          hookTimeout: UNIT_LIMIT_MS,
        },
      },
      ...OWN_PARTS.map((part) => ({
        test: {
          name: part,
          root,
          include: [`tests/${part}/**/*.test.{ts,tsx}`],
          testTimeout: LONG_LIMIT_MS,
          hookTimeout: LONG_LIMIT_MS,
          ...(part === 'properties' ? {} : { globalSetup: [bundled] }),
          // A window beside another is only slower, and its clicks come late.
          ...(part === 'e2e' ? { fileParallelism: false, expect: { poll: { timeout: UNIT_LIMIT_MS } } } : {}),
        },
      })),
    ],
  },
});
