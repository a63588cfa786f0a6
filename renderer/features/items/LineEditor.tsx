import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { itemsWords, placeInWords } from '../../../shared/text/vi/items.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { isChoosing, isListOpen } from '../../components/list-open.ts';
import { NumberOfPaperInput, PhraseInput } from '../../components/OfferedInput.tsx';
import type { ListLine } from '../../stores/item-list.ts';
import { trackingActions } from '../../stores/tracking.ts';
import { useTypingHelp } from '../../stores/typing.ts';

const words = itemsWords.line;

interface LineEditorProps {
  line: ListLine;
  taskId: string;
  units: { value: string; label: string }[];
  today: string;
  /** Tasks of the lines that are chosen beside this one: Ctrl+Enter writes the same to all of them. */
  chosenIds: readonly string[];
  /** Done with this line: on to the next one (1), the one before (-1), or away (0). */
  onDone: (step: 1 | -1 | 0) => void;
}

interface Draft {
  leadId: string | null;
  dueOn: string | null;
  text: string;
  on: string;
  number: string;
  done: boolean;
}

/** A line of the table while it is typed in. Enter writes what was filled in and goes on; nothing filled in, it only goes on. */
export function LineEditor({ line, taskId, units, today, chosenIds, onDone }: LineEditorProps) {
  const [draft, setDraft] = useState<Draft>({ leadId: null, dueOn: line.dueOn, text: '', on: today, number: '', done: false });
  // A day that is half typed is taken over when its field is left, in the same breath as it is written.
  const latest = useRef(draft);
  const help = useTypingHelp(taskId);
  const writing = useRef(false);
  const set = (part: Partial<Draft>) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
  };
  const place = placeInWords(line.documentName, line.path);
  const write = async (step: 1 | -1 | 'fill') => {
    const { leadId, dueOn, text, on, number, done } = latest.current;
    const reported = text.trim() !== '' || number.trim() !== '' || done;
    const moved = dueOn !== line.dueOn;
    if (!reported && !moved && leadId === null) return onDone(step === 'fill' ? 0 : step);
    if (writing.current) return;
    writing.current = true;
    const result = reported ? { on, done, text: text.trim().normalize('NFC') || number.trim(), evidence: number.trim().normalize('NFC') } : null;
    if (step === 'fill') {
      const filled = await trackingActions.fill({ taskIds: [...new Set([taskId, ...chosenIds])], ...(moved && dueOn !== null ? { dueOn } : {}), ...(result ? { result } : {}) });
      writing.current = false;
      if (filled) onDone(0);
      return;
    }
    const written = await trackingActions.record({
      taskId,
      ...(leadId ? { leadId } : {}),
      ...(moved ? { dueOn } : {}),
      ...(result ? { result } : {}),
      was: { ...(moved ? { dueOn: line.dueOn } : {}), ...(leadId ? { leads: line.leads } : {}) },
    }, place);
    writing.current = false;
    if (written) onDone(step);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && !isListOpen(event.target)) onDone(0);
    else if (event.key === 'Enter' && !isChoosing(event.target)) {
      const field = event.target instanceof HTMLElement ? event.target : null;
      field?.blur();
      const step = event.ctrlKey && chosenIds.length > 0 ? 'fill' : event.shiftKey ? -1 : 1;
      setTimeout(() => {
        // Keys that come while it is written are none of the list's.
        field?.focus();
        void write(step);
      });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="line-editor" role="group" aria-label={words.label(place)} title={chosenIds.length > 0 ? words.hintFill(chosenIds.length) : words.hint} onKeyDown={onKeyDown}>
      <strong className="clip">{place}</strong>
      <span className="two-lines" title={line.title}>{line.title}</span>
      <FoldSelect quiet label={words.owner} placeholder={line.leads.join('; ') || words.owner} data={units} value={draft.leadId} onChange={(leadId) => set({ leadId })} />
      <DayInput quiet label={words.due} value={draft.dueOn} today={today} width={118} onChange={(dueOn) => set({ dueOn })} />
      <PhraseInput autoFocus aria-label={words.result} placeholder={words.result} help={help} value={draft.text} onChange={(text) => set({ text })} />
      <DayInput quiet label={words.on} value={draft.on} today={today} width={118} clearable={false} onChange={(on) => set({ on: on ?? today })} />
      <NumberOfPaperInput aria-label={words.number} placeholder={words.number} help={help} value={draft.number} onChange={(number) => set({ number })} />
      <Checkbox size="xs" label={words.done} checked={draft.done} onChange={(event) => set({ done: event.currentTarget.checked })} />
    </div>
  );
}
