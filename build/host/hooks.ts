/** Makes `import … from 'electron'` mean the host, in the program and in everything it loads. */
import { registerHooks } from 'node:module';
import { electronMainNames, MAIN_NAMES } from './names.ts';

const HOST_MODULE = 'development-host:electron';

/** The host's names, and for each further name of Electron a stand-in that throws when it is used. */
function hostModule(): string {
  const here = (file: string): string => JSON.stringify(new URL(file, import.meta.url).href);
  const missing = electronMainNames().filter((name) => !MAIN_NAMES.includes(name));
  return [
    `export * from ${here('./electron.ts')};`,
    `import * as all from ${here('./electron.ts')};`,
    `import { known, unknown } from ${here('./known.ts')};`,
    `export default known('electron', { ...all });`,
    ...missing.map((name) => `export const ${name} = unknown(${JSON.stringify(name)});`),
  ].join('\n');
}

export function installHooks(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url: HOST_MODULE, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url === HOST_MODULE ? { format: 'module', source: hostModule(), shortCircuit: true } : next(url, context),
  });
}
