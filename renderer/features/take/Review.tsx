import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { DocumentPreview } from '../../../shared/model/views.ts';
import { documentKindWords } from '../../../shared/text/vi/common.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { MarkedText, type TextMark } from '../../components/MarkedText.tsx';
import { Message } from '../../components/Feedback.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { takeActions } from '../../stores/take.ts';
import { Doubts } from './Doubts.tsx';
import { countOf, doubtMark, entriesOf, entryAt, marksOf } from './entries.ts';
import { HeadFacts } from './HeadFacts.tsx';
import { Proposal } from './Proposal.tsx';
import './take.css';

function leave(): void {
  takeActions.leave();
  navigate(paths.today);
}

function isBusy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [role="dialog"], [role="menu"]') !== null;
}

function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a') !== null;
}

/** What was read beside the document's own words; nothing is written before the user says so. */
export function Review({ preview, writing }: { preview: DocumentPreview; writing: boolean }) {
  const { reading, text, known } = preview;
  const { document: head, doubts } = reading;
  const entries = useMemo(() => entriesOf(reading), [reading]);
  const marks = useMemo(() => marksOf(entries, doubts), [entries, doubts]);
  const counts = useMemo(() => countOf(reading), [reading]);
  const [at, setAt] = useState(0);
  const [mark, setMark] = useState<string | null>(null);
  const entry = entries[at];

  const go = (index: number) => {
    setAt(Math.max(0, Math.min(entries.length - 1, index)));
    setMark(null);
  };
  const pick = (picked: TextMark) => {
    const holder = entryAt(entries, picked.start);
    if (holder) setAt(entries.indexOf(holder));
    setMark(picked.kind === 'item' ? null : picked.id);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey || isBusy(event.target)) return;
      if (event.ctrlKey && event.key === 'Enter' && !known) void takeActions.write();
      else if (event.ctrlKey || (event.key === 'Enter' && isButton(event.target))) return;
      else if (event.key === 'Enter') go(at + 1);
      else if (event.key === 'ArrowDown') go(at + 1);
      else if (event.key === 'ArrowUp') go(at - 1);
      else if (event.key === 'Home') go(0);
      else if (event.key === 'End') go(entries.length - 1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });

  const name = [documentKindWords[head.kind], head.number || head.symbol ? `${head.number ?? '…'}-${head.symbol ?? ''}` : ''].filter(Boolean).join(' ');
  const summary = [
    takeWords.read(name, counts.items, counts.tasks),
    counts.rounds > 0 ? takeWords.readRounds(counts.rounds, counts.units) : '',
    doubts.length > 0 ? takeWords.doubtCount(doubts.length) : '',
    takeWords.notWritten,
  ].filter(Boolean).join(' ');
  return (
    <Page
      title={takeWords.title}
      note={<span role="status" className="take-summary" title={summary}>{summary}</span>}
      actions={
        <>
          <Button variant="default" onClick={leave}>{takeWords.leave}</Button>
          {!known && (
            <Button loading={writing} onClick={() => void takeActions.write()} aria-keyshortcuts="Control+Enter">
              {doubts.length > 0 ? takeWords.writeDoubts(doubts.length) : takeWords.write}
              <kbd className="key-on-button" aria-hidden>{takeWords.writeKey}</kbd>
            </Button>
          )}
        </>
      }
      fixed
    >
      {known && (
        <Message
          inline
          tone="warn"
          title={takeWords.known(known.name)}
          actions={<Button onClick={() => navigate(paths.document(known.id))}>{takeWords.openKnown}</Button>}
        />
      )}
      <HeadFacts head={head} />
      <div className="take-columns">
        <Panel className="take-source" title={takeWords.source}>
          <MarkedText
            label={takeWords.source}
            text={text}
            marks={marks}
            active={[...(entry ? [entry.id] : []), ...(mark ? [mark] : [])]}
            onPick={pick}
          />
        </Panel>
        <div className="take-side">
          {doubts.length > 0 && (
            <Doubts
              doubts={doubts}
              active={mark}
              onPick={(index) => {
                const source = doubts[index]?.source;
                if (source) pick({ id: doubtMark(index), kind: 'doubt', ...source });
              }}
            />
          )}
          <Proposal entries={entries} at={at} mark={mark} onPick={go} />
        </div>
      </div>
    </Page>
  );
}
