import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { AppInfo } from '../../../shared/model/views.ts';
import { helpWords } from '../../../shared/text/vi/guide.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { navigate } from '../../hash-location.ts';
import { IconQuestion, IconTake } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { appActions } from '../../stores/app.ts';
import { AuthorMenu } from './AuthorMenu.tsx';
import { useFileDrop } from './drop.ts';
import { Foot } from './Foot.tsx';
import { pickAndReview } from '../../take-in.ts';
import { openHelp, useShellKeys } from './keys.ts';
import { Navigation } from './Navigation.tsx';
import { useOpenedFile } from './opened.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { SearchBox } from './SearchBox.tsx';
import './shell.css';

async function leaveSample(): Promise<void> {
  if (await appActions.closeSample()) navigate(paths.today);
}

/** The frame around every screen. */
export function Shell({ info, children }: { info: AppInfo; children: ReactNode }) {
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const focusSearch = useCallback(() => {
    search.current?.focus();
    search.current?.select();
  }, []);
  useShellKeys(focusSearch);
  useOpenedFile(info.sample);
  const dropping = useFileDrop();
  useEffect(() => {
    if (!main.current) return;
    main.current.scrollTop = 0;
    // Reading goes on in the new screen; its own choice of focus, made before, stands.
    if (document.activeElement === document.body) main.current.focus({ preventScroll: true });
  }, [path]);
  return (
    <div className={info.sample ? 'shell shell-sample' : 'shell'}>
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        {shellWords.skip}
      </a>
      <header className="top">
        <span className="brand">{shellWords.app}</span>
        <SearchBox input={search} />
        <div className="top-end">
          <Button
            variant="filled"
            leftSection={<IconTake size={16} stroke={1.8} aria-hidden />}
            onClick={() => void pickAndReview()}
            aria-keyshortcuts="Control+O"
            title={shellWords.takeKey}
          >
            {shellWords.take}
          </Button>
          <button type="button" className="author" onClick={openHelp} aria-keyshortcuts="F1" title={helpWords.key}>
            <IconQuestion size={17} stroke={1.8} aria-hidden />
            {helpWords.open}
          </button>
          <AuthorMenu author={info.author} others={info.others} />
        </div>
      </header>
      {info.sample && (
        <section className="ribbon" aria-label={shellWords.sample.mark}>
          <strong>{shellWords.sample.mark}</strong>
          <span className="clip">{shellWords.sample.note(printedDate(info.today))}</span>
          <button type="button" className="ribbon-leave" onClick={() => void leaveSample()}>
            {shellWords.sample.leave}
          </button>
        </section>
      )}
      <Navigation />
      <main className="main" id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Foot info={info} />
      <PasteDialog />
      {dropping && (
        <div className="drop" aria-hidden>
          <p>{shellWords.drop}</p>
          <span>{shellWords.dropNote}</span>
        </div>
      )}
    </div>
  );
}
