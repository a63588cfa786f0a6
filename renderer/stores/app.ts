/** What the whole window needs to know: who sits here, which register is open, when it was last written. */
import { createResource } from './resource.ts';
import { run } from './commands.ts';

export const appInfo = createResource('app.info');

export const appActions = {
  setAuthor: (name: string) => run('app.setAuthor', { name }),
  openSample: () => run('app.openSample', {}),
  closeSample: () => run('app.closeSample', {}),
};
