/** `npm run guide`: writes docs/huong-dan-su-dung.md and photographs the screens that it shows, from the sample year. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { ROOT } from '../../build/files.ts';
import { guideSections } from '../../shared/text/vi/guide.ts';
import { screens } from '../support/screens.ts';
import { openProgram } from '../support/window.ts';
import { guideMarkdown, pictureFile } from './guide-markdown.ts';

const docs = join(ROOT, 'docs');
/** Letters stay clear, a picture stays below a tenth of a megabyte. */
const QUALITY = 50;

await bundle();
const window = await openProgram({ sample: true });
try {
  rmSync(dirname(join(docs, pictureFile(''))), { recursive: true, force: true });
  for (const { picture } of guideSections) {
    if (!picture) continue;
    const screen = screens.find(({ name }) => name === picture);
    if (!screen) throw new Error(`the guide shows a screen that is none: ${picture}`);
    await screen.open(window);
    const path = join(docs, pictureFile(picture));
    mkdirSync(dirname(path), { recursive: true });
    await window.page.screenshot({ path, type: 'jpeg', quality: QUALITY });
  }
} finally {
  await window.close();
}
writeFileSync(join(docs, 'huong-dan-su-dung.md'), guideMarkdown());
console.log(`Written to ${docs}`);
