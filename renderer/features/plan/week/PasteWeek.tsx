import { Button, Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { pasteWeekWords as words } from '../../../../shared/text/vi/week.ts';
import { run, say } from '../../../stores/commands.ts';
import { useResource } from '../../../stores/resource.ts';
import { appointmentPreview } from './data.ts';
import '../coverage/coverage.css';

const PAUSE_MS = 200;

interface PasteWeekProps {
  /** For days that are written without one. */
  year: number;
  opened: boolean;
  onClose: () => void;
  onWritten: (day: string) => void;
}

/** The week's table: pasted at the left, what was recognised at the right. */
export function PasteWeek({ year, opened, onClose, onWritten }: PasteWeekProps) {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const input = opened && settled.trim() !== '' ? { text: settled, year } : null;
  const { data, of } = useResource(appointmentPreview, input);
  const rows = input !== null && of === JSON.stringify(input) ? (data?.rows ?? []) : [];
  const write = async () => {
    const [first] = rows;
    if (!first) return;
    const answer = await run('appointments.paste', { text: settled, year });
    if (!answer) return;
    say([words.written(answer.added), answer.unknown.length > 0 ? words.skipped(answer.unknown.join(', ')) : ''].join(' ').trim());
    setText('');
    onClose();
    onWritten(first.onDay);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && event.ctrlKey && event.key === 'Enter') void write();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={words.title} size={1000} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <div className="past-layout">
        <Textarea label={words.field} description={words.hint} placeholder={words.example} rows={14} data-autofocus wrap="off" value={text} onChange={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
        <section className="past-result" aria-label={words.recognised} aria-live="polite" tabIndex={0}>
          <h3>{words.recognised}</h3>
          {rows.length === 0 && <p className="dim">{words.waiting}</p>}
          <ul>
            {rows.map((row, place) => (
              <li key={`${place} ${row.matter}`}>
                {words.line(row.onDay, row.fromTime, row.matter)}
                <span className={row.known ? 'dim field-line' : 'past-unknown field-line'}>{[row.leaderName, row.place].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="dialog-actions past-actions">
        <Button variant="default" onClick={onClose}>{commonWords.cancel}</Button>
        <Button onClick={() => void write()} disabled={rows.length === 0}>{words.write(rows.length)}</Button>
      </div>
    </Modal>
  );
}
