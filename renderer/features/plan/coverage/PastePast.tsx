import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { pastePastWords as words } from '../../../../shared/text/vi/coverage.ts';
import { run, say } from '../../../stores/commands.ts';
import { useResource } from '../../../stores/resource.ts';
import { pastVisitPreview } from './data.ts';

const PAUSE_MS = 200;

/** Past visits as a list: pasted at the left, what was recognised at the right. */
export function PastePast({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [text, setText] = useState('');
  const [complete, setComplete] = useState(false);
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const input = opened && settled.trim() !== '' ? { text: settled } : null;
  const { data, of } = useResource(pastVisitPreview, input);
  const rows = input !== null && of === JSON.stringify(input) ? (data?.rows ?? []) : [];
  const known = rows.filter((row) => row.unitId !== null).length;
  const write = async () => {
    if (known === 0) return;
    const answer = await run('coverage.paste', { text: settled, complete });
    if (!answer) return;
    say([words.written(answer.visits), answer.unknown.length > 0 ? words.skipped(answer.unknown.join(', ')) : ''].join(' ').trim());
    setText('');
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && event.ctrlKey && event.key === 'Enter') void write();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={words.title} size={900} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <div className="past-layout">
        <Textarea label={words.field} description={words.hint} rows={14} data-autofocus wrap="off" value={text} onChange={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
        <section className="past-result" aria-label={words.recognised} aria-live="polite" tabIndex={0}>
          <h3>{words.recognised}</h3>
          {rows.length === 0 && <p className="dim">{words.waiting}</p>}
          <ul>
            {rows.map((row, place) => (
              <li key={`${place} ${row.words}`} className={row.unitId === null ? 'past-unknown' : undefined}>
                {row.name === null ? `${row.words}: ${row.year === 0 ? words.noYear : words.unknown}` : words.line(row.name, row.year, row.day)}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="dialog-actions past-actions">
        <Checkbox size="xs" className="past-complete" label={words.complete} checked={complete} onChange={(event) => setComplete(event.currentTarget.checked)} />
        <Button variant="default" onClick={onClose}>{commonWords.cancel}</Button>
        <Button onClick={() => void write()} disabled={known === 0}>{words.write(known)}</Button>
      </div>
    </Modal>
  );
}
