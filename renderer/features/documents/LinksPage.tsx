import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import type { ItemStatus, LinkedTask, LinkProposal } from '../../../shared/model/views.ts';
import { linksWords as words } from '../../../shared/text/vi/links.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { isBusy } from '../../components/key-target.ts';
import { Page } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { paths } from '../../paths.ts';
import { documentDetail } from '../../stores/documents.ts';
import { judgePair, type LinkJudgement, linkProposals } from '../../stores/links.ts';
import { useResource } from '../../stores/resource.ts';
import './links.css';

const judgements = Object.keys(words.keys) as LinkJudgement[];

/** The tasks of a paper that may go on with earlier ones, pair by pair with both texts; a key says what each is. */
export function LinksPage({ id }: { id: string }) {
  const { data: paper } = useResource(documentDetail, { id });
  const { data, of, refused } = useResource(linkProposals, { documentId: id });
  const [at, setAt] = useState(0);
  const pairs = of === JSON.stringify({ documentId: id }) ? (data?.rows ?? []) : null;
  const active = Math.min(at, Math.max(0, (pairs?.length ?? 0) - 1));
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isBusy(event.target)) return;
      const pair = pairs?.[active];
      if (!pairs || !pair) return;
      const judged = event.key === 'Enter' ? pair.kind : judgements.find((kind) => words.keys[kind].toLowerCase() === event.key.toLowerCase());
      if (judged) void judgePair(pair, judged);
      else if (event.key === 'ArrowDown') setAt(Math.min(active + 1, pairs.length - 1));
      else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const back = <Link href={paths.document(id)} className="document-back">{words.back}</Link>;
  if (refused) return <Page title={words.title('')} actions={back}><RefusedMessage message={refused.message} onRetry={() => void linkProposals.reload()} /></Page>;
  if (!pairs || paper?.id !== id) return <Page title={words.title('')}><Waiting /></Page>;
  return (
    <Page title={words.title(paper.name)} note={<span role="status">{words.note(pairs.length)}</span>} actions={back}>
      {pairs.length === 0 ? <Message title={words.none} /> : <p className="dim">{words.hint}</p>}
      <ol className="links" aria-label={words.list}>
        {pairs.map((pair, index) => (
          <Pair key={`${pair.later.id} ${pair.earlier.id}`} pair={pair} active={index === active} onActive={() => setAt(index)} />
        ))}
      </ol>
    </Page>
  );
}

function Pair({ pair, active, onActive }: { pair: LinkProposal; active: boolean; onActive: () => void }) {
  return (
    <li className={active ? 'link-pair link-pair-active' : 'link-pair'} aria-current={active || undefined} onFocusCapture={onActive} ref={(element) => { if (active) element?.scrollIntoView({ block: 'nearest' }); }}>
      <Side label={words.later} task={pair.later} other={pair.earlier} />
      <Side label={words.earlier} task={pair.earlier} other={pair.later} />
      <div className="link-choices">
        {judgements.map((kind) => (
          <Button key={kind} size="xs" variant={kind === pair.kind ? 'filled' : 'default'} title={words.effects[kind]} aria-keyshortcuts={words.keys[kind]} onClick={() => void judgePair(pair, kind)}>
            {words.choices[kind]}
            <kbd className="key-on-button" aria-hidden>{words.keys[kind]}{kind === pair.kind && active ? ` / ${words.enter}` : ''}</kbd>
          </Button>
        ))}
      </div>
    </li>
  );
}

function Side({ label, task, other }: { label: string; task: LinkedTask; other: LinkedTask }) {
  return (
    <div className="link-side">
      <p className="link-place">
        <span className="dim">{label}</span> <Link href={paths.item(task.itemId, task.id)}><strong>{task.place}</strong></Link>
        <StatusMark status={task.status as ItemStatus} days={task.overdueDays} />
        {task.dueOn && <span className="number">{printedDate(task.dueOn)}</span>}
      </p>
      <p><Common text={task.words} other={other.words} /></p>
      {task.leads.length > 0 && <p className="dim">{task.leads.join('; ')}</p>}
    </div>
  );
}

/** A text with the words that both have in strong; a word at a time, so that what differs is seen at once. */
function Common({ text, other }: { text: string; other: string }) {
  const known = new Set(foldWords(other).split(' '));
  const parts: { words: string; both: boolean }[] = [];
  for (const part of text.split(/(?<=\s)/u)) {
    const folded = foldWords(part);
    const both = folded !== '' && folded.split(' ').every((word) => known.has(word));
    const last = parts.at(-1);
    if (last?.both === both) last.words += part;
    else parts.push({ words: part, both });
  }
  return parts.map(({ words: said, both }, index) => (both ? said : <mark key={index} className="link-differs">{said}</mark>));
}
