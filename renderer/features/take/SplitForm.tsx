import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cutPlaces, likelyCut } from '../../../shared/domain/review/parts.ts';
import type { ReviewedTask } from '../../../shared/model/review.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';

const words = reviewWords.split;

interface SplitFormProps {
  task: ReviewedTask;
  text: string;
  onSplit: (at: number) => void;
  onCancel: () => void;
}

/** A task with the place to cut it at: moved by the arrow keys from clause to clause. */
export function SplitForm({ task, text, onSplit, onCancel }: SplitFormProps) {
  const places = cutPlaces(text, task.source);
  const [at, setAt] = useState(() => likelyCut(text, task.source));
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.focus(), []);
  const step = (by: number) => setAt(places[Math.max(0, Math.min(places.length - 1, places.indexOf(at ?? 0) + by))] ?? at);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1);
    else if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.target === form.current && at !== null) onSplit(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={form} className="split" role="group" tabIndex={-1} aria-label={words.title} onKeyDown={onKeyDown}>
      {at === null ? (
        <p>{words.nowhere}</p>
      ) : (
        <>
          <p className="split-part"><span className="split-name">{words.first}</span>{text.slice(task.source.start, at).trim()}</p>
          <p className="split-part" aria-live="polite"><span className="split-name">{words.second}</span>{text.slice(at, task.source.end).trim()}</p>
        </>
      )}
      <div className="split-actions">
        {at !== null && (
          <>
            <Button size="compact-xs" variant="default" onClick={() => step(-1)} disabled={at === places[0]}>{words.previous}</Button>
            <Button size="compact-xs" variant="default" onClick={() => step(1)} disabled={at === places.at(-1)}>{words.next}</Button>
            <Button size="compact-xs" onClick={() => onSplit(at)}>{words.confirm}</Button>
          </>
        )}
        <Button size="compact-xs" variant="default" onClick={onCancel}>{commonWords.cancel}</Button>
        {at !== null && <span className="dim">{words.note}</span>}
      </div>
    </div>
  );
}
