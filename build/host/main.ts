/** A process of the development host: hooks first, then the program as it is. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { theApp } from './app.ts';
import { installHooks } from './hooks.ts';
import { readOptions } from './options.ts';

const options = readOptions();
const main = resolve(options.main);
process.argv = [process.execPath, main, ...options.args];
installHooks();
try {
  await import(pathToFileURL(main).href);
} catch (error) {
  console.error(error);
  theApp.exit(1);
}
theApp.loaded();
