import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { pasteWeekWords as words } from '../../../../shared/text/vi/week.ts';
import { IconDocuments } from '../../../icons.ts';
import { run, say } from '../../../stores/commands.ts';
import { useResource } from '../../../stores/resource.ts';
import { useWeekPaste, weekPasteActions } from '../../../stores/week-paste.ts';
import { appointmentPreview } from './data.ts';
import '../coverage/coverage.css';
import './week.css';

const PAUSE_MS = 200;

interface PasteWeekProps {
  /** For days that are written without one. */
  year: number;
  onWritten: (day: string) => void;
}

/** The week's table: pasted or taken from a Word file at the left, what was recognised at the right. */
export function PasteWeek({ year: yearInSight, onWritten }: PasteWeekProps) {
  const { opened, reading, text, year: yearOfFile } = useWeekPaste();
  const year = yearOfFile ?? yearInSight;
  const [corrected, setCorrected] = useState(true);
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const input = opened && settled.trim() !== '' ? { text: settled, year } : null;
  const { data, of } = useResource(appointmentPreview, input);
  const current = input !== null && of === JSON.stringify(input) ? data : null;
  const rows = current?.rows ?? [];
  const gone = current?.gone ?? [];
  const write = async () => {
    const [first] = rows;
    if (!first) return;
    const answer = await run('appointments.paste', { text: settled, year, corrected: corrected && gone.length > 0 });
    if (!answer) return;
    say([words.written(answer.added, answer.removed), answer.unknown.length > 0 ? words.skipped(answer.unknown.join(', ')) : ''].join(' ').trim());
    weekPasteActions.finish();
    onWritten(first.onDay);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && event.ctrlKey && event.key === 'Enter') void write();
  };
  return (
    <Modal opened={opened} onClose={weekPasteActions.close} title={words.title} size={1000} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <div className="past-layout">
        <Textarea label={words.field} description={words.hint} placeholder={words.example} rows={14} data-autofocus wrap="off" value={text} onChange={(event) => weekPasteActions.type(event.currentTarget.value)} onKeyDown={onKeyDown} />
        <section className="past-result" aria-label={words.recognised} aria-live="polite" tabIndex={0}>
          <h3>{words.recognised}</h3>
          {rows.length === 0 && <p className="dim">{words.waiting}</p>}
          <ul>
            {rows.map((row, place) => (
              <li key={`${place} ${row.matter}`}>
                {row.change !== 'same' && <b className={`week-change week-${row.change}`}>{words.changes[row.change]}</b>} {words.line(row.onDay, row.fromTime, row.matter)}
                <span className={row.known ? 'dim field-line' : 'past-unknown field-line'}>{[row.leaderName, row.place].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
          {gone.length > 0 && (
            <>
              <h3>{words.gone}</h3>
              <ul>{gone.map((row) => <li key={row.id} className={corrected ? 'week-gone' : undefined}>{words.line(row.onDay, row.fromTime, row.matter)}<span className="dim field-line">{row.leaderName}</span></li>)}</ul>
            </>
          )}
        </section>
      </div>
      <div className="dialog-actions past-actions">
        <Button variant="default" className="week-file" leftSection={<IconDocuments size={16} stroke={1.8} aria-hidden />} loading={reading} onClick={() => void weekPasteActions.pick()}>{words.pick}</Button>
        {gone.length > 0 && <Checkbox size="xs" className="past-complete" label={words.corrected(gone.length)} checked={corrected} onChange={(event) => setCorrected(event.currentTarget.checked)} />}
        <Button variant="default" onClick={weekPasteActions.close}>{commonWords.cancel}</Button>
        <Button onClick={() => void write()} disabled={rows.length === 0}>{words.write(rows.length)}</Button>
      </div>
    </Modal>
  );
}
