import { Button, Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { pasteClusterWords } from '../../../shared/text/vi/units.ts';
import { run, say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { ClusterPreviewList } from './ClusterPreviewList.tsx';
import { clusterPreview } from './data.ts';

const PAUSE_MS = 200;

/** The table of clusters from Excel: pasted at the left, what was recognised at the right, nothing written until asked. */
export function PasteClusters({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const input = opened && settled.trim() !== '' ? { text: settled } : null;
  const { data, of } = useResource(clusterPreview, input);
  const rows = input !== null && of === JSON.stringify(input) ? (data?.rows ?? []) : [];
  const write = async () => {
    if (rows.length === 0) return;
    const answer = await run('clusters.paste', { text: settled });
    if (!answer) return;
    const { clusters, units, unknown } = answer;
    say([pasteClusterWords.written(clusters, units), unknown.length > 0 ? pasteClusterWords.skipped(unknown.join(', ')) : ''].join(' '));
    setText('');
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && event.ctrlKey && event.key === 'Enter') void write();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={pasteClusterWords.title} size={1040} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <div className="paste-layout">
        <div className="paste-side">
          <Textarea
            label={pasteClusterWords.field}
            description={pasteClusterWords.hint}
            rows={11}
            data-autofocus
            wrap="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <Example onUse={setText} />
        </div>
        <section className="paste-side paste-result" aria-label={pasteClusterWords.recognised} aria-live="polite" tabIndex={0}>
          <h3 className="paste-title">{pasteClusterWords.recognised}</h3>
          {text.trim() === '' && <p className="dim">{pasteClusterWords.waiting}</p>}
          {input !== null && of === JSON.stringify(input) && rows.length === 0 && <p>{pasteClusterWords.noRows}</p>}
          {rows.length > 0 && <ClusterPreviewList rows={rows} />}
        </section>
      </div>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>{commonWords.cancel}</Button>
        <Button onClick={() => void write()} disabled={rows.length === 0}>{pasteClusterWords.write(rows.length)}</Button>
      </div>
    </Modal>
  );
}

function Example({ onUse }: { onUse: (text: string) => void }) {
  const [head, ...rows] = pasteClusterWords.exampleRows;
  return (
    <div className="paste-example">
      <div className="paste-example-head">
        <span>{pasteClusterWords.example}</span>
        <button type="button" className="button-plain link" onClick={() => onUse(pasteClusterWords.exampleRows.map((row) => row.join('\t')).join('\n'))}>
          {pasteClusterWords.useExample}
        </button>
      </div>
      <table aria-label={pasteClusterWords.example}>
        <thead>
          <tr>{head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => <tr key={row[0]}>{row.map((cell) => <td key={cell}>{cell}</td>)}</tr>)}
        </tbody>
      </table>
    </div>
  );
}
