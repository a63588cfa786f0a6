import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { foldText } from '../../../shared/domain/fold-text.ts';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { DocumentDetail, ItemRow } from '../../../shared/model/views.ts';
import { attachmentWords } from '../../../shared/text/vi/attachments.ts';
import { announcementWords } from '../../../shared/text/vi/announcements.ts';
import { commonWords, documentKindWords, standingWords } from '../../../shared/text/vi/common.ts';
import type { ErasedDocument } from '../../../shared/model/exchange-views.ts';
import { eraseWords } from '../../../shared/text/vi/erase.ts';
import { ownersInWords } from '../../../shared/text/vi/items.ts';
import { linksWords } from '../../../shared/text/vi/links.ts';
import { markWords } from '../../../shared/text/vi/marks.ts';
import { trackerWords } from '../../../shared/text/vi/trackers.ts';
import { documentsWords } from '../../../shared/text/vi/documents.ts';
import { AttachedFiles } from '../../components/AttachedFiles.tsx';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { RestrictedMark } from '../../components/Marks.tsx';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import { MarkedText } from '../../components/MarkedText.tsx';
import { NumberInput } from '../../components/NumberInput.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { attachmentActions, attachmentList } from '../../stores/attachments.ts';
import { awaitsNumber, documentDetail, giveNumber } from '../../stores/documents.ts';
import { linkProposals } from '../../stores/links.ts';
import { markActions } from '../../stores/marks.ts';
import { useResource } from '../../stores/resource.ts';
import { Erase, Erased } from './Erase.tsx';
import { DocumentTracker, MeetingForm } from './DocumentForms.tsx';
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
    { label: trackerWords.tracker, value: document.tracker },
    { label: words.standing, value: standingWords[document.standing] ?? document.standing },
  ].filter((fact) => fact.value);
  return (
    <dl className="document-facts">
      {facts.map((fact) => (
        <div key={fact.label} className={fact.long ? 'document-fact-long' : undefined}>
          <dt>{fact.label}</dt>
          <dd title={fact.value ?? ''}>{fact.value}</dd>
        </div>
      ))}
      <div className="document-fact-long">
        <dt>{words.file}</dt>
        <dd title={document.fileName ?? words.pasted}>
          {document.fileName === null ? words.pasted : (
            <button type="button" className="button-plain link" title={attachmentWords.openOriginal} onClick={() => void attachmentActions.open(document.id)}>{document.fileName}</button>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What came with the paper: its annexes, the scan with the signature. */
function Files({ id }: { id: string }) {
  const target = { of: 'document', row: id } as const;
  const { data, of } = useResource(attachmentList, target);
  const files = of === JSON.stringify(target) ? (data?.rows ?? []) : [];
  if (files.length === 0) return null;
  return (
    <section className="document-files" aria-label={attachmentWords.title}>
      <strong>{attachmentWords.title}</strong>
      <AttachedFiles files={files} onOpen={(file) => void attachmentActions.open(file.id)} onRemove={(file) => void attachmentActions.remove(file)} />
    </section>
  );
}

/** Tasks that seem to go on with earlier ones wait to be looked at. */
function Proposals({ id }: { id: string }) {
  const { data, of } = useResource(linkProposals, { documentId: id });
  const pairs = of === JSON.stringify({ documentId: id }) ? (data?.total ?? 0) : 0;
  if (pairs === 0) return null;
  return <Message inline title={linksWords.found(pairs)} actions={<Link href={paths.documentLinks(id)}>{linksWords.see}</Link>} />;
}

function ItemLine({ item }: { item: ItemRow }) {
  return (
    <li>
      <Link href={paths.item(item.id)} className="document-item">
        <span className="document-path">{item.path}</span>
        <span>
          <span className="two-lines">{item.title}</span>
          {ownersInWords(item) !== '' && <span className="cell-second">{ownersInWords(item)}</span>}
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

type Asked = 'withdraw' | 'erase' | 'meeting' | 'track';

/** One document: its facts, its items, its own words. */
export function DocumentPage({ id, today }: { id: string; today: string }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [erased, setErased] = useState<ErasedDocument | null>(null);
  const { data: document, refused } = useResource(documentDetail, { id });
  if (erased) return <Page title={documentsWords.title} actions={<Link href={paths.documents} className="document-back">{documentsWords.back}</Link>}><Erased erased={erased} /></Page>;
  if (refused) return <Page title={documentsWords.title}><RefusedMessage message={refused.message} onRetry={() => void documentDetail.reload()} /></Page>;
  if (!document || document.id !== id) return <Page title={commonWords.loading}><Waiting /></Page>;
  const counts = document.standing === 'inForce' || document.standing === 'corrected';
  return (
    <Page
      title={document.name}
      note={<span className="two-lines" title={document.title ?? ''}>{document.restricted && <RestrictedMark />}{document.title}</span>}
      actions={
        <>
          <MoreMenu
            choices={[
              { label: attachmentWords.add, act: () => void attachmentActions.add({ of: 'document', row: id }) },
              { label: documentsWords.meeting.open, act: () => setAsked('meeting'), opensForm: true },
              { label: documentsWords.trackerOpen, act: () => setAsked('track'), opensForm: true },
              { label: document.restricted ? markWords.allow : markWords.restricted, act: () => void markActions.restrictDocument(document) },
            ]}
          />
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
      <Files id={id} />
      <Proposals id={id} />
      {asked === 'meeting' && <MeetingForm document={document} today={today} onClose={() => setAsked(null)} />}
      {asked === 'track' && <DocumentTracker document={document} today={today} onClose={() => setAsked(null)} />}
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
