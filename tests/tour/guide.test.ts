/** The guide speaks of the program as it is. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../build/files.ts';
import { paths, screens as navigation } from '../../renderer/paths.ts';
import { markedPieces, sectionFor } from '../../shared/domain/guide-text.ts';
import { guideSections, whatsNew } from '../../shared/text/vi/guide.ts';
import { version } from '../../shared/version.ts';
import { screens } from '../support/screens.ts';
import { guideMarkdown, pictureFile } from './guide-markdown.ts';

const docs = join(ROOT, 'docs');

test('the printed guide is what the program shows (npm run guide writes it anew)', () => {
  expect(readFileSync(join(docs, 'huong-dan-su-dung.md'), 'utf8')).toBe(guideMarkdown());
});

test('every picture is of a screen that there is, and small', () => {
  for (const { picture } of guideSections) {
    if (!picture) continue;
    expect(screens.map(({ name }) => name)).toContain(picture);
    expect(existsSync(join(docs, pictureFile(picture))), picture).toBe(true);
    expect(statSync(join(docs, pictureFile(picture))).size).toBeLessThan(130_000);
  }
});

test('F1 finds a section on every screen of the navigation, the nearest one', () => {
  for (const { path } of navigation) expect(sectionFor(guideSections, path), path).toBeDefined();
  const at = (path: string) => sectionFor(guideSections, path)?.id;
  expect([at('/'), at('/items/x'), at('/items/duties'), at(paths.visit('v')), at('/itemsx')]).toEqual(['hom-nay', 'nhiem-vu', 'thuong-xuyen', 'ke-hoach', undefined]);
});

test('ids are one each, marks come in pairs, the newest news are of this version', () => {
  const ids = guideSections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect((guideMarkdown().match(/\*\*/gu) ?? []).length % 2).toBe(0);
  expect(markedPieces('bấm **Ghi** rồi')).toEqual([['bấm ', false], ['Ghi', true], [' rồi', false]]);
  expect(whatsNew[0]?.version).toBe(version);
});

describe('what the guide says of the machine', () => {
  test('the folder of the register is the one that the packaged program uses', () => {
    const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { name: string };
    expect(guideMarkdown()).toContain(`%APPDATA%\\${name}\\so\\sao-luu`);
    expect(guideMarkdown()).toContain(`%APPDATA%\\${name}\\logs`);
  });
});
