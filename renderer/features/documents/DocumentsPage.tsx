import { useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { DocumentRow } from '../../../shared/model/views.ts';
import { commonWords, documentKindWords, standingWords } from '../../../shared/text/vi/common.ts';
import { documentsWords } from '../../../shared/text/vi/documents.ts';
import { useBegun } from '../../begun.ts';
import { Drafts } from '../../components/Drafts.tsx';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Grid } from '../../components/Grid.tsx';
import type { GridColumn } from '../../components/GridRow.tsx';
import { RestrictedMark } from '../../components/Marks.tsx';
import { NumberInput } from '../../components/NumberInput.tsx';
import { Page } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { type ItemFilter, paths } from '../../paths.ts';
import { appInfo } from '../../stores/app.ts';
import { awaitsNumber, documentList, giveNumber } from '../../stores/documents.ts';
import { useResource } from '../../stores/resource.ts';
import './documents.css';

const words = documentsWords.columns;
const MOST = 1000;
/** So many papers that wait for a number stand above the list; every one can be given it on its own page. */
const MOST_WAITING = 3;

/** A number that opens the rows it counts; by key the document's own page does. */
function figure(value: number, filter: ItemFilter, className?: string) {
  if (value === 0) return <span className="dim">{commonWords.number(0)}</span>;
  return (
    <Link href={paths.items(filter)} tabIndex={-1} className={className ?? 'document-figure'} onClick={(event) => event.stopPropagation()}>
      {commonWords.number(value)}
    </Link>
  );
}

const columns: readonly GridColumn<DocumentRow>[] = [
  { key: 'name', title: words.name, width: '172px', cell: (row) => <><strong className="document-name">{row.name}</strong>{awaitsNumber(row) && <span className="cell-second">{documentsWords.waiting}</span>}</> },
  { key: 'issuedOn', title: words.issuedOn, width: '124px', className: 'number', cell: (row) => printedDate(row.issuedOn) || '–' },
  {
    key: 'kind',
    title: words.kind,
    width: '162px',
    cell: (row) => (
      <>
        {documentKindWords[row.kind] ?? row.kind}
        <span className="cell-second">{standingWords[row.standing] ?? row.standing}</span>
      </>
    ),
  },
  { key: 'title', title: words.title, width: 'minmax(200px, 1fr)', cell: (row) => <span className="two-lines" title={row.title ?? ''}>{row.restricted && <RestrictedMark />}{row.title}</span> },
  { key: 'items', title: words.items, width: '58px', className: 'cell-figure', cell: (row) => figure(row.items, { documentId: row.id }) },
  { key: 'tasks', title: words.tasks, width: '86px', className: 'cell-figure', cell: (row) => figure(row.tasks, { by: 'task', documentId: row.id }) },
  { key: 'open', title: words.open, width: '92px', className: 'cell-figure', cell: (row) => figure(row.open, { by: 'task', status: 'open', documentId: row.id }) },
  {
    key: 'overdue',
    title: words.overdue,
    width: '84px',
    className: 'cell-figure',
    cell: (row) => figure(row.overdue, { by: 'task', status: 'overdue', documentId: row.id }, 'document-overdue'),
  },
];

/** Every document that was taken in, newest first. */
export function DocumentsPage() {
  const { data, refused } = useResource(documentList, { limit: MOST });
  const begun = useBegun();
  const [active, setActive] = useState(0);
  const rows = data?.rows ?? [];
  const today = appInfo.store((app) => app.data?.today ?? '');
  return (
    <Page title={documentsWords.title} note={data ? documentsWords.total(data.total) : ''} fixed>
      <Drafts {...begun} />
      {rows.filter(awaitsNumber).slice(0, MOST_WAITING).map((row) => (
        <Message
          key={row.id}
          inline
          title={documentsWords.waitingLine(row.name, row.title ?? '')}
          actions={<NumberInput label={documentsWords.numberOf(row.name)} today={today} onEnter={(typed) => void giveNumber(row, typed)} />}
        />
      ))}
      {refused && <RefusedMessage message={refused.message} onRetry={() => void documentList.reload()} />}
      {!data && !refused && <Waiting />}
      {data && rows.length === 0 && <Message title={documentsWords.empty} />}
      {rows.length > 0 && (
        <Grid
          label={documentsWords.list}
          columns={columns}
          count={rows.length}
          rowAt={(index) => rows[index]}
          active={Math.min(active, rows.length - 1)}
          onActive={setActive}
          onOpen={(index) => {
            const row = rows[index];
            if (row) navigate(paths.document(row.id));
          }}
          autoFocus
        />
      )}
    </Page>
  );
}
