/** The real program in a browser: for end-to-end tests and the tour. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Answer, InputOf, OperationName, OutputOf } from '../../shared/contract/index.ts';
import { startHost } from '../../build/host/launch.ts';
import { Profile } from '../../electron/db/profile.ts';

type Host = Awaited<ReturnType<typeof startHost>>;

export interface OpenWindow {
  host: Host;
  page: Page;
  folder: string;
  /** Every request that the page made, and every error that it told. */
  requests: string[];
  errors: string[];
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** Goes to a screen by its address and waits until nothing is loading. */
  go(path: string): Promise<void>;
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What the preload gives the page. */
interface Bridge {
  office: { call(name: string, input: unknown): Promise<Answer<unknown>> };
}

/** What a window may ask for: its own page, and what it made itself. No test ends well after another request. */
const OWN = /^(http:\/\/office\.app\.localhost\/|data:|blob:)/u;

export interface ProgramOptions {
  /** Who sits there; null for the very first run. */
  author?: string | null;
  /** The office's day, at eight in the morning. */
  day?: string;
  sample?: boolean;
  /** A folder that stands in for a stick. */
  stick?: string;
  /** A profile that a program used before, to start it again; without it a new one. */
  folder?: string;
  /** Words of the start. */
  args?: string[];
}

export async function openProgram(options: ProgramOptions = {}): Promise<OpenWindow> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'sgb-window-'));
  const { author = 'Nguyễn Thị Hoa', day = '2021-10-05', sample = false, stick, args = [] } = options;
  if (author !== null) new Profile(folder).setAuthor(author);
  const env = { SGB_NOW: `${day}T08:00:00+07:00`, ...(stick === undefined ? {} : { SGB_STICK: stick }) };
  const host = await startHost({ profileDir: folder, args, env });
  const page = host.page;
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const settled = async () => {
    await page.waitForFunction(() => document.querySelector('#root > *') !== null && document.querySelector('[aria-busy="true"], .waiting') === null);
    await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
    // Colours that are still on their way to another scheme are those of neither.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished)).then(() => undefined));
  };
  const call = async <N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const answer = await page.evaluate(
      ([asked, given]) => (window as unknown as Bridge).office.call(asked, given),
      [name as string, input as unknown] as const,
    );
    if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
    return answer.output as OutputOf<N>;
  };
  await settled();
  if (sample) {
    await call('app.openSample', {});
    await settled();
  }
  return {
    host,
    page,
    folder,
    requests,
    errors,
    call,
    settled,
    go: async (path) => {
      // The screen of the new address is drawn, with what it waits for, before it is asked whether anything is loading.
      await page.evaluate((hash) => new Promise<void>((drawn) => {
        const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
        if (window.location.hash === `#${hash}`) return frames();
        window.addEventListener('hashchange', frames, { once: true });
        window.location.hash = hash;
        return undefined;
      }), path);
      await page.waitForTimeout(150);
      await settled();
    },
    close: async () => {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
      const left = requests.filter((url) => !OWN.test(url));
      if (left.length > 0) throw new Error(`the window asked for what is not its own: ${left.join(', ')}`);
    },
  };
}
