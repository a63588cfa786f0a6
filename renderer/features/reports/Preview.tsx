import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { pageOf } from '../../../shared/reports/format-hd29.ts';
import { formatOf } from '../../../shared/reports/formats.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';
import { templateWords } from '../../../shared/text/vi/templates.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Segments } from '../../components/Segments.tsx';
import { useResource } from '../../stores/resource.ts';
import { reportPreview } from './data.ts';
import { MOST_ROWS, Paper } from './Paper.tsx';
import { Recipients } from './Recipients.tsx';

/** A millimetre in CSS pixels. */
const MM = 96 / 25.4;
/** Paper's shadow, the space around it and a scroll bar. */
const AROUND = 12 * MM + 20;

interface PreviewProps {
  report: { id: string; name: string };
  params: Readonly<Record<string, string>>;
  /** Of a batch: who is left out. */
  leftOut: ReadonlySet<string>;
  onLeave: (keys: ReadonlySet<string>) => void;
}

/** The paper as it will be, following the parameters. */
export function Preview({ report, params, leftOut, onLeave }: PreviewProps) {
  const { data, refused } = useResource(reportPreview, { report: report.id, params, mostRows: MOST_ROWS });
  const { ref, width } = useElementSize();
  const [full, setFull] = useState(false);
  const [pages, setPages] = useState(1);
  const [shown, setShown] = useState(0);
  const papers = data?.papers ?? [];
  const doc = papers[shown] ?? papers[0];
  const paperWidth = pageOf(formatOf(doc), doc?.orientation ?? 'landscape', doc?.size).widthMm * MM;
  const fitting = width > 0 ? Math.max(0.35, Math.min(1, width / (paperWidth + AROUND))) : 0.6;
  return (
    <section className="preview" aria-label={reportScreenWords.previewLabel(report.name)}>
      <div className="preview-head">
        <h2>{reportScreenWords.preview}</h2>
        {doc && <span className="dim" role="status">{reportScreenWords.size(pages, doc.rows)}</span>}
        {data?.template && <span className="preview-template">{templateWords.usedNote(data.template)}</span>}
        {doc && doc.rows > MOST_ROWS && <span className="preview-cut">{reportScreenWords.cut(MOST_ROWS, doc.rows)}</span>}
        <Segments
          label={reportScreenWords.zoom}
          options={[{ value: 'fit', words: reportScreenWords.fit }, { value: 'full', words: reportScreenWords.full }]}
          value={full ? 'full' : 'fit'}
          onChange={(zoom) => setFull(zoom === 'full')}
        />
      </div>
      {papers.length > 0 && papers[0]?.recipient && <Recipients papers={papers} shown={doc === papers[shown] ? shown : 0} leftOut={leftOut} onShow={setShown} onLeave={onLeave} />}
      <div ref={ref} className="preview-desk" tabIndex={0} role="region" aria-label={reportScreenWords.preview}>
        {refused?.code === 'report-needs' ? (
          <p className="preview-nobody">{reportScreenWords.needs(String(refused.params['label'] ?? ''))}</p>
        ) : refused ? (
          <RefusedMessage message={refused.message} onRetry={() => void reportPreview.reload()} />
        ) : doc ? (
          <Paper doc={doc} zoom={full ? 1 : fitting} onPages={setPages} />
        ) : data ? (
          <p className="preview-nobody">{reportScreenWords.nobody}</p>
        ) : (
          <Waiting />
        )}
      </div>
    </section>
  );
}
