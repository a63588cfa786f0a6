import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReportDoc } from '../../../shared/reports/report-doc.ts';
import { nameOfPaper } from '../../../shared/reports/paper.ts';
import { measuresOf, pageOf } from '../../../shared/reports/format-hd29.ts';
import { formatOf } from '../../../shared/reports/formats.ts';
import { paperCss } from '../../../shared/reports/paper-css.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';
import { PaperBlock, PaperHead, PaperSignature, PaperTable } from './PaperParts.tsx';
import { type Measured, type Piece, paginate, piecesOf } from './pages.ts';
import './paper.css';

/** More rows than anybody reads on a screen; the file has them all. */
export const MOST_ROWS = 300;

interface PaperProps {
  doc: ReportDoc;
  /** How large a millimetre of paper is drawn: 1 is true size. */
  zoom: number;
  onPages: (pages: number) => void;
}

/** The paper in pages as they would come out of the printer. */
export function Paper({ doc, zoom, onPages }: PaperProps) {
  const pieces = useMemo(() => piecesOf(doc), [doc]);
  const ruler = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<{ of: readonly Piece[]; at: Measured } | null>(null);
  const format = formatOf(doc);
  const { widthMm, heightMm } = pageOf(format, doc.orientation, doc.size);
  const { topMm, bottomMm, leftMm, rightMm } = format.margins;
  useLayoutEffect(() => {
    const element = ruler.current;
    if (!element) return;
    const room = element.getBoundingClientRect().width * ((heightMm - topMm - bottomMm) / (widthMm - leftMm - rightMm));
    const tableHead = element.querySelector('[data-table-head]')?.getBoundingClientRect().height ?? 0;
    setMeasured({ of: pieces, at: { heights: heightsOf(element), tableHead, room } });
  }, [pieces, widthMm, heightMm, topMm, bottomMm, leftMm, rightMm]);
  const pages = useMemo(() => (measured?.of === pieces ? paginate(pieces, measured.at) : [pieces]), [measured, pieces]);
  useLayoutEffect(() => onPages(pages.length), [pages.length, onPages]);
  const page = { width: `${widthMm}mm`, minHeight: `${heightMm}mm`, padding: `${topMm}mm ${rightMm}mm ${bottomMm}mm ${leftMm}mm` };
  return (
    <>
      <style>{paperCss(measuresOf(doc, format))}</style>
      <div ref={ruler} className={`paper paper-ruler${doc.compact ? ' paper-compact' : ''}`} aria-hidden inert style={{ width: `${widthMm - leftMm - rightMm}mm` }}>
        <Pieces pieces={pieces} doc={doc} />
      </div>
      <div className="papers" style={{ zoom }}>
        {pages.map((part, index) => (
          <section key={`${index} of ${pages.length}`} className={`paper paper-page${doc.compact ? ' paper-compact' : ''}`} style={page} aria-label={reportScreenWords.page(index + 1, pages.length)}>
            {index > 0 && <p className="paper-page-number" aria-hidden>{index + 1}</p>}
            {doc.watermark && <p className="paper-stamp">{doc.watermark}</p>}
            <Pieces pieces={part} doc={doc} />
            {doc.code && <p className="paper-code">{doc.code}</p>}
          </section>
        ))}
      </div>
    </>
  );
}

/** Distances from the top of each piece to the top of the next: with the space between them. */
function heightsOf(element: HTMLElement): number[] {
  const boxes = [...element.querySelectorAll('[data-piece]')].map((piece) => piece.getBoundingClientRect());
  const end = element.getBoundingClientRect().bottom;
  return boxes.map((box, index) => {
    const next = boxes[index + 1]?.top ?? end;
    return Math.max(box.height, Math.min(next - box.top, box.height + 40));
  });
}

function Pieces({ pieces, doc }: { pieces: readonly Piece[]; doc: ReportDoc }): ReactNode {
  const drawn: ReactNode[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind === 'head') drawn.push(<PaperHead key={at} doc={doc} />);
    else if (piece?.kind === 'block') drawn.push(<PaperBlock key={at} block={piece.block} />);
    else if (piece?.kind === 'signature') drawn.push(<PaperSignature key={at} doc={doc} />);
    else if (piece?.kind === 'row') {
      const rows = [piece];
      for (let next = pieces[at + 1]; next?.kind === 'row' && next.table === piece.table; next = pieces[at + 1]) {
        rows.push(next);
        at += 1;
      }
      drawn.push(<PaperTable key={at} table={piece.table} rows={rows} label={nameOfPaper(doc)} />);
    }
  }
  return drawn;
}
