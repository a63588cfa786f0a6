import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { foldText } from '../../../shared/domain/fold-text.ts';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { DocumentDetail, ItemRow } from '../../../shared/model/views.ts';
import { announcementWords } from '../../../shared/text/vi/announcements.ts';
import { commonWords, documentKindWords, standingWords } from '../../../shared/text/vi/common.ts';
import type { ErasedDocument } from '../../../shared/model/exchange-views.ts';
import { eraseWords } from '../../../shared/text/vi/erase.ts';
import { documentsWords } from '../../../shared/text/vi/documents.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { MarkedText } from '../../components/MarkedText.tsx';
import { NumberInput } from '../../components/NumberInput.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { awaitsNumber, documentDetail, giveNumber } from '../../stores/documents.ts';
import { useResource } from '../../stores/resource.ts';
import { Erase, Erased } from './Erase.tsx';
import { Withdraw } from './Withdraw.tsx';
import './documents.css';

const words = documentsWords.facts;
const none: readonly never[] = [];
const FOUNDING: ReadonlySet<string> = new Set(['notice', 'decision']);
const OF_VISITS = /truong doan|don vi (?:duoc )?kiem tra|lich kiem tra/u;

/** A notice or decision that speaks of teams or visits may be read for the plan. */
function mayFoundTeams({ kind, text }: DocumentDetail): boolean {
  return FOUNDING.has(kind) && OF_VISITS.test(foldText(text));
}

function Facts({ document }: { document: DocumentDetail }) {
  const facts = [
    { label: words.kind, value: documentKindWords[document.kind] ?? document.kind },
    { label: words.issuedOn, value: printedDate(document.issuedOn) || words.missing },
    { label: words.meetingOn, value: printedDate(document.meetingOn) },
    { label: words.chair, value: document.chair, long: true },
    { label: words.signer, value: document.signer },
    { label: words.standing, value: standingWords[document.standing] ?? document.standing },
    { label: words.file, value: document.fileName ?? words.pasted, long: true },
  ].filter((fact) => fact.value);
  return (
    <dl className="document-facts">
      {facts.map((fact) => (
        <div key={fact.label} className={fact.long ? 'document-fact-long' : undefined}>
          <dt>{fact.label}</dt>
          <dd title={fact.value ?? ''}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ItemLine({ item }: { item: ItemRow }) {
  return (
    <li>
      <Link href={paths.item(item.id)} className="document-item">
        <span className="document-path">{item.path}</span>
        <span>
          <span className="two-lines">{item.title}</span>
          {item.leads.length > 0 && <span className="cell-second">{item.leads.join('; ')}</span>}
        </span>
        <span className="document-item-end">
          <StatusMark status={item.status} days={item.overdueDays} />
          {(item.dueOn ?? item.deadlinePhrase) && (
            <span className="cell-second">{printedDate(item.dueOn) || item.deadlinePhrase}</span>
          )}
        </span>
      </Link>
    </li>
  );
}

/** One document: its facts, its items, its own words. */
export function DocumentPage({ id, today }: { id: string; today: string }) {
  const [asked, setAsked] = useState<'withdraw' | 'erase' | null>(null);
  const [erased, setErased] = useState<ErasedDocument | null>(null);
  const { data: document, refused } = useResource(documentDetail, { id });
  if (erased) return <Page title={documentsWords.title} actions={<Link href={paths.documents} className="document-back">{documentsWords.back}</Link>}><Erased erased={erased} /></Page>;
  if (refused) return <Page title={documentsWords.title}><RefusedMessage message={refused.message} onRetry={() => void documentDetail.reload()} /></Page>;
  if (!document || document.id !== id) return <Page title={commonWords.loading}><Waiting /></Page>;
  const counts = document.standing === 'inForce' || document.standing === 'corrected';
  return (
    <Page
      title={document.name}
      note={<span className="two-lines" title={document.title ?? ''}>{document.title}</span>}
      actions={
        <>
          {counts && mayFoundTeams(document) && <Button size="xs" variant="default" onClick={() => navigate(paths.announcement(id))}>{announcementWords.open}</Button>}
          {counts && <Button size="xs" variant="default" onClick={() => setAsked(asked === 'withdraw' ? null : 'withdraw')}>{documentsWords.withdraw.open}</Button>}
          <Button size="xs" variant="default" onClick={() => setAsked(asked === 'erase' ? null : 'erase')}>{eraseWords.open}</Button>
          <Link href={paths.documents} className="document-back">{documentsWords.back}</Link>
        </>
      }
      fixed
    >
      {awaitsNumber(document) && (
        <Message
          inline
          tone="warn"
          title={documentsWords.waitingNote}
          actions={<NumberInput label={documentsWords.numberOf(document.name)} today={today} onEnter={(typed) => void giveNumber(document, typed)} />}
        />
      )}
      <Facts document={document} />
      {asked === 'withdraw' && <Withdraw document={document} today={today} onClose={() => setAsked(null)} />}
      {asked === 'erase' && <Erase document={document} today={today} onErased={setErased} onClose={() => setAsked(null)} />}
      <div className="document-columns">
        <Panel
          className="document-part"
          title={documentsWords.items}
          note={documentsWords.itemsNote(document.items, document.tasks)}
          actions={<Link href={paths.items({ documentId: document.id })}>{documentsWords.inList}</Link>}
        >
          <ul className="document-items">{document.itemRows.map((item) => <ItemLine key={item.id} item={item} />)}</ul>
        </Panel>
        <Panel className="document-part" title={documentsWords.source}>
          <MarkedText label={documentsWords.source} text={document.text} marks={none} active={none} />
        </Panel>
      </div>
    </Page>
  );
}
