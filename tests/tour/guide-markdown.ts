/** The user guide as a Markdown file, from the words that the program itself shows. */
import type { GuidePart } from '../../shared/text/vi/guide-parts.ts';
import { guideSections, helpWords, shortcutGroups, whatsNew } from '../../shared/text/vi/guide.ts';
import { version } from '../../shared/version.ts';

/** The picture of a section, relative to the guide. */
export const pictureFile = (name: string): string => `hinh/${name}.jpg`;

function partLines(part: GuidePart): string[] {
  if (typeof part === 'string') return [part, ''];
  if ('steps' in part) return [...part.steps.map((step, n) => `${n + 1}. ${step}`), ''];
  return [...part.points.map((point) => `- ${point}`), ''];
}

/** The whole guide. */
export function guideMarkdown(): string {
  const lines = [`# ${helpWords.guideTitle}`, '', helpWords.guideNote(version), ''];
  for (const { title, parts, picture } of guideSections) {
    lines.push(`## ${title}`, '', ...parts.flatMap(partLines));
    if (picture) lines.push(`![${title}](${pictureFile(picture)})`, '');
  }
  lines.push(`## ${helpWords.shortcuts}`, '');
  for (const { title, keys } of shortcutGroups) {
    lines.push(`### ${title}`, '', `| ${helpWords.keyColumns.key} | ${helpWords.keyColumns.does} |`, '| --- | --- |');
    lines.push(...keys.map(([key, does]) => `| ${key} | ${does} |`), '');
  }
  lines.push(`## ${helpWords.whatsNew}`, '');
  for (const news of whatsNew) lines.push(`### ${helpWords.version(news.version)}`, '', ...partLines({ points: news.points }));
  return `${lines.join('\n').trimEnd()}\n`;
}
