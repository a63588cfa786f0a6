import { Link } from 'wouter';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import { dutyWords } from '../../../shared/text/vi/duties.ts';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { settingsWords } from '../../../shared/text/vi/settings.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { paths, screens } from '../../paths.ts';
import { createResource, useResource } from '../../stores/resource.ts';

const besideSearch = createResource('search.beside');

/** Places of the program that the one box finds too. */
const places: readonly { name: string; path: string }[] = [
  ...screens.map(({ name, path }) => ({ name: shellWords.screens[name], path })),
  { name: dutyWords.link, path: paths.duties },
  { name: settingsWords.open, path: paths.settings },
];

/** What the search finds beside tasks: units, papers, screens; nothing is shown where there is nothing. */
export function Beside({ words }: { words: string }) {
  const { data, of } = useResource(besideSearch, { words });
  const found = of === JSON.stringify({ words }) ? data : null;
  const asked = foldWords(words);
  const links = [
    ...(found?.units ?? []).map(({ id, name }) => ({ key: id, path: paths.unit(id), name, title: name })),
    ...(found?.documents ?? []).map(({ id, name, title }) => ({ key: id, path: paths.document(id), name, title: title ?? name })),
    ...places.filter(({ name }) => asked.length > 2 && foldWords(name).startsWith(asked)).map(({ name, path }) => ({ key: path, path, name, title: name })),
  ];
  if (links.length === 0) return null;
  return (
    <nav className="items-beside" aria-label={itemsWords.beside}>
      <span className="dim">{itemsWords.beside}:</span>
      {links.map(({ key, path, name, title }) => <Link key={key} href={path} title={title}>{name}</Link>)}
    </nav>
  );
}
