import type { ReportCell, ReportDoc, ReportLine, ReportTable, Signature } from '../../../shared/reports/report-doc.ts';
import { formatOf } from '../../../shared/reports/formats.ts';
import { reportWords } from '../../../shared/text/vi/reports.ts';
import type { Piece } from './pages.ts';

/** Letterhead in two columns and the title, as the format has them. */
export function PaperHead({ doc }: { doc: ReportDoc }) {
  const { letterhead } = doc;
  const format = formatOf(doc);
  const last = letterhead.issuer.length - 1;
  return (
    <div data-piece className="paper-piece">
      <div className="paper-letterhead" style={{ gridTemplateColumns: `${format.letterhead.leftMm[doc.orientation]}mm minmax(0, 1fr)` }}>
        <div className="paper-issuer">
          {letterhead.issuer.map((line, index) => <p key={line} className={index === last ? 'paper-issuer-last' : ''}>{line}</p>)}
        </div>
        <p className="paper-union"><span>{letterhead.heading}</span></p>
        <p className="paper-stars">{format.letterhead.separator}</p>
        <span />
        <div>
          <p className="paper-number">{reportWords.numberLine(letterhead, format.letterhead.numberColon)}</p>
          {letterhead.about && <p className="paper-about">{letterhead.about}</p>}
        </div>
        <p className="paper-date">{reportWords.dateLine(letterhead.place, letterhead.issuedOn, letterhead.year)}</p>
      </div>
      {doc.title !== null && (
        <>
          <p className="paper-title">{doc.title}</p>
          {doc.subtitle.map((line) => <p key={line} className="paper-subtitle">{line}</p>)}
          <p className="paper-title-end" aria-hidden>{format.titleEnd.rule}</p>
        </>
      )}
      <Addressed names={doc.addressees ?? []} />
    </div>
  );
}

function Addressed({ names }: { names: readonly string[] }) {
  const [only] = names;
  if (only === undefined) return null;
  return (
    <div className="paper-addressed">
      <p><em>{reportWords.addressed}</em>{names.length === 1 && ` ${only}`}</p>
      {names.length > 1 && names.map((name, index) => <p key={name} className="paper-addressees">{reportWords.recipient(name, index === names.length - 1)}</p>)}
    </div>
  );
}

export function PaperSignature({ doc }: { doc: ReportDoc }) {
  const last = doc.recipients.length - 1;
  return (
    <div data-piece className="paper-piece paper-signature" style={{ gridTemplateColumns: `${formatOf(doc).signature.leftMm[doc.orientation]}mm minmax(0, 1fr)` }}>
      {doc.cosignature ? <p className="paper-authority">{doc.cosignature.authority}</p> : <span />}
      <p className="paper-authority">{doc.signature?.authority}</p>
      {doc.cosignature ? <Signer of={doc.cosignature} /> : (
        <div className="paper-recipients">
          {last >= 0 && <p className="paper-recipients-label">{reportWords.recipientsLabel}</p>}
          {doc.recipients.map((words, index) => <p key={words}>{reportWords.recipient(words, index === last)}</p>)}
        </div>
      )}
      <Signer of={doc.signature} />
    </div>
  );
}

function Signer({ of }: { of: Signature | null }) {
  return (
    <div>
      <p className="paper-office">{of?.office}</p>
      <p className="paper-signer">{of?.name}</p>
    </div>
  );
}

export function PaperBlock({ block }: { block: Extract<Piece, { kind: 'block' }>['block'] }) {
  if (block.kind === 'heading') {
    return <p data-piece className={`paper-piece paper-heading-${block.level}`}>{block.text}</p>;
  }
  const look = [block.bold ? 'paper-bold' : '', block.italic ? 'paper-italic' : '', block.centred ? 'paper-centred' : 'paper-body'];
  return <p data-piece className={`paper-piece ${look.join(' ')}`}>{block.text}</p>;
}

type RowPiece = Extract<Piece, { kind: 'row' }>;

/** Rows of one table on one page, under its head. */
export function PaperTable({ table, rows, label }: { table: ReportTable; rows: readonly RowPiece[]; label: string }) {
  return (
    <table className="paper-table" aria-label={label}>
      <colgroup>
        {table.columns.map((column) => <col key={column.title} style={{ width: `${column.width}%` }} />)}
      </colgroup>
      <thead>
        <tr data-table-head>
          {table.columns.map((column) => <th key={column.title} scope="col">{column.title}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row }, index) =>
          row.kind === 'group' ? (
            <tr key={`${index} ${row.text}`} data-piece className="paper-group"><td colSpan={table.columns.length}>{row.text}</td></tr>
          ) : (
            <tr key={`${index} ${row.cells[0]?.lines[0]?.text ?? ''}`} data-piece>
              {row.cells.map((cell, place) => <Cell key={table.columns[place]?.title} cell={cell} align={table.columns[place]?.align ?? 'left'} />)}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Cell({ cell, align }: { cell: ReportCell; align: 'left' | 'centre' | 'right' }) {
  return (
    <td className={`paper-${align}`}>
      {cell.lines.map((line, index) => <p key={`${index} ${line.text}`} className={lookOf(line)}>{line.text}</p>)}
    </td>
  );
}

function lookOf(line: ReportLine): string {
  return [line.bold ? 'paper-bold' : '', line.italic ? 'paper-italic' : '', line.underline ? 'paper-underline' : '', line.faint ? 'paper-faint' : ''].filter(Boolean).join(' ');
}
