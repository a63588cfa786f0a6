/** Sources as the checks see them: parsed once each, with what they import. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { filesUnder } from '../files.ts';

export interface Problem {
  file: string;
  line: number;
  message: string;
}

export type Program = ReturnType<typeof parseSync>['program'];

export interface Source {
  file: string;
  program: Program;
  /** 'electron/db/open.ts', 'npm:kysely' or 'node:fs' */
  imports: { target: string; at: number }[];
  lineAt: (offset: number) => number;
}

/** TypeScript below the given folders of `root`, without declarations. */
export function sourcesUnder(root: string, folders: readonly string[]): Source[] {
  const files = folders.flatMap((folder) => filesUnder(root, folder));
  return files.filter((file) => /(?<!\.d)\.tsx?$/.test(file)).map((file) => parse(root, file));
}

function parse(root: string, file: string): Source {
  const text = readFileSync(join(root, file), 'utf8');
  const { program, module, errors } = parseSync(file, text);
  const first = errors[0];
  if (first !== undefined) throw new Error(`${file} cannot be parsed: ${first.message}`);
  const named = [
    ...module.staticImports.map((found) => ({ name: found.moduleRequest.value, at: found.start })),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => (entry.moduleRequest ? [{ name: entry.moduleRequest.value, at: found.start }] : [])),
    ),
    ...module.dynamicImports.flatMap((found) => {
      const written = text.slice(found.moduleRequest.start, found.moduleRequest.end);
      const literal = /^['"`](.*)['"`]$/.exec(written)?.[1];
      return literal === undefined ? [] : [{ name: literal, at: found.start }];
    }),
  ];
  return {
    file,
    program,
    imports: named.map(({ name, at }) => ({ target: targetOf(file, name), at })),
    lineAt: (offset) => text.slice(0, offset).split('\n').length,
  };
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`;
  return `npm:${specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')}`;
}
