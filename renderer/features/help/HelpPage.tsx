import { useEffect, useRef } from 'react';
import { guideSections, helpWords, shortcutGroups, whatsNew } from '../../../shared/text/vi/guide.ts';
import { Page } from '../../components/Page.tsx';
import { paths } from '../../paths.ts';
import { GuidePartView } from './GuidePartView.tsx';
import './help.css';

const SHORTCUTS = 'phim-tat';
const NEWS = 'co-gi-moi';

const contents = [
  ...guideSections.map(({ id, title }) => ({ id, title })),
  { id: SHORTCUTS, title: helpWords.shortcuts },
  { id: NEWS, title: helpWords.whatsNew },
];

/** The guide, inside the program. @param section the part to begin with; null for the top */
export function HelpPage({ section }: { section: string | null }) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = section === null ? null : text.current?.querySelector<HTMLElement>(`#${CSS.escape(section)}`);
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  }, [section]);
  return (
    <Page title={helpWords.title} fixed>
      <div className="help">
        <nav className="help-contents" aria-label={helpWords.contents}>
          <ul>
            {contents.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${paths.help(id)}`} aria-current={id === section ? 'true' : undefined}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="help-text panel" ref={text} role="region" aria-label={helpWords.guideTitle} tabIndex={0}>
          {guideSections.map(({ id, title, parts }) => (
            <section key={id} id={id} tabIndex={-1} aria-label={title}>
              <h2>{title}</h2>
              {parts.map((part, n) => <GuidePartView key={n} part={part} />)}
            </section>
          ))}
          <section id={SHORTCUTS} tabIndex={-1} aria-label={helpWords.shortcuts}>
            <h2>{helpWords.shortcuts}</h2>
            {shortcutGroups.map(({ title, keys }) => (
              <div key={title}>
                <h3>{title}</h3>
                <dl className="help-keys">
                  {keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}
                </dl>
              </div>
            ))}
          </section>
          <section id={NEWS} tabIndex={-1} aria-label={helpWords.whatsNew}>
            <h2>{helpWords.whatsNew}</h2>
            {whatsNew.map(({ version, points }) => (
              <div key={version}>
                <h3>{helpWords.version(version)}</h3>
                <GuidePartView part={{ points }} />
              </div>
            ))}
          </section>
        </div>
      </div>
    </Page>
  );
}
