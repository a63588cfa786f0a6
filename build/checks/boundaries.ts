/**
 * Who may import whom (ARCHITECTURE.md has the same in words). A table over resolved paths: patterns over what stands in
 * an import statement cannot tell `../ipc/x` in one folder from the same words in another.
 */
import { circleProblems } from './circles.ts';
import { type Problem, type Source, sourcesUnder } from './source.ts';

interface Rule {
  /** files that the rule is about */
  from: RegExp;
  /** files of `from` that it leaves alone */
  except?: RegExp;
  /** true: this import is refused */
  refuses: (target: string, file: string) => boolean;
  advice: string;
}

/** The program is offline: nothing that ships can open a connection. */
const NETWORK = /^node:(http|https|http2|net|tls|dgram|dns|inspector)(\/|$)/;

const PRODUCT = ['shared', 'electron', 'migrations', 'renderer'];

/** Inside electron/: a file imports its own level and below. Folders that are not named stand between db and services. */
const LEVELS = ['db', '', 'services', 'ipc', 'app'];
const TOP = LEVELS.length;

function levelOf(path: string): number {
  const folder = /^electron\/([^/]+)\//.exec(path)?.[1];
  if (folder === undefined) return TOP;
  const level = LEVELS.indexOf(folder);
  return level === -1 ? LEVELS.indexOf('') : level;
}

function isLocal(target: string): boolean {
  return !target.startsWith('npm:') && !target.startsWith('node:');
}

function outside(...allowed: string[]): (target: string) => boolean {
  return (target) => isLocal(target) && !allowed.some((folder) => target.startsWith(`${folder}/`));
}

function featureOf(path: string): string | undefined {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
}

const RULES: Rule[] = [
  {
    from: /^shared\//,
    refuses: outside('shared'),
    advice: 'shared/ is pure: it imports only shared/. Hand the value in as an argument.',
  },
  {
    from: /^shared\//,
    refuses: (target) => !isLocal(target) && target !== 'npm:zod',
    advice: 'shared/ has no Node, no Electron and no package but zod in shared/contract.',
  },
  {
    from: /^shared\/(?!contract\/)/,
    refuses: (target) => target === 'npm:zod',
    advice: 'zod belongs to shared/contract; types stand in shared/model.',
  },
  {
    from: /^electron\//,
    refuses: outside('electron', 'shared', 'migrations'),
    advice: 'The main process imports electron/, shared/ and migrations/ only.',
  },
  {
    from: /^electron\//,
    except: /^electron\/(main\.ts$|app\/|preload\/)/,
    refuses: (target) => target === 'npm:electron',
    advice: "Only electron/main.ts, electron/app and electron/preload import 'electron'. Ask the Platform that is handed in.",
  },
  {
    from: /^electron\/(?!preload\/)/,
    refuses: (target, file) => target.startsWith('electron/') && levelOf(target) > levelOf(file),
    advice: 'Inside electron/ imports go downwards: db < services < ipc < app < main. Hand in what is needed as a function.',
  },
  {
    from: /^electron\/(?!preload\/)/,
    refuses: (target) => target.startsWith('electron/preload/'),
    advice: 'The preload is an entry of its own; what both sides need is shared/contract.',
  },
  {
    from: /^electron\/preload\//,
    refuses: (target) =>
      isLocal(target) ? !/^(electron\/preload|shared)\//.test(target) : target !== 'npm:electron',
    advice: 'The preload runs in the sandbox: only electron, itself and shared/.',
  },
  {
    from: /^(electron|migrations|shared|renderer)\//,
    refuses: (target) => NETWORK.test(target),
    advice: 'The program has no network. Files come in by the user, or on a stick.',
  },
  {
    from: /^migrations\//,
    refuses: (target) => (isLocal(target) ? !target.startsWith('migrations/') : target !== 'npm:kysely'),
    advice: 'A migration imports kysely and nothing of the program, so that old steps stay true.',
  },
  {
    from: /^renderer\//,
    refuses: outside('renderer', 'shared'),
    advice: 'The window imports renderer/ and shared/ only; everything else is a call of shared/contract.',
  },
  {
    from: /^renderer\//,
    refuses: (target) => target.startsWith('node:') || /^npm:(electron|better-sqlite3|kysely)$/.test(target),
    advice: 'The window has no Node, no Electron and no database; call the contract through renderer/api.',
  },
  {
    from: /^renderer\/features\//,
    refuses: (target, file) => featureOf(target) !== undefined && featureOf(target) !== featureOf(file),
    advice: 'A feature never imports another. What two of them share goes to renderer/components or renderer/stores.',
  },
  {
    from: /^renderer\/components\//,
    refuses: (target) => /^renderer\/(stores|api|features)\//.test(target),
    advice: 'A component gets everything by its props.',
  },
];

export function boundaryProblems(root: string): Problem[] {
  const sources = sourcesUnder(root, PRODUCT);
  if (sources.length === 0) throw new Error('The boundary check saw no source at all.');
  return [...sources.flatMap(problemsOf), ...circleProblems(sources)];
}

function problemsOf({ file, imports, lineAt }: Source): Problem[] {
  return imports.flatMap(({ target, at }) =>
    RULES.filter((rule) => rule.from.test(file) && rule.except?.test(file) !== true && rule.refuses(target, file)).map(
      ({ advice }) => ({ file, line: lineAt(at), message: `imports ${target}. ${advice}` }),
    ),
  );
}
