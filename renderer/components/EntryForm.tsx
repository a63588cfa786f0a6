import { Autocomplete, Button, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { commonWords } from '../../shared/text/vi/common.ts';
import { DayInput } from './DayInput.tsx';
import { isListOpen } from './list-open.ts';
import { foldFilter } from './fold-filter.ts';
import { FoldSelect } from './FoldSelect.tsx';
import './entry-form.css';

export interface EntryField {
  name: string;
  label: string;
  kind: 'day' | 'text' | 'long' | 'suggest' | 'choice';
  /** What stands in it at first. */
  value?: string | null;
  required?: boolean;
  /** Of a choice its values, of suggestions their words. */
  options?: readonly { value: string; label: string }[];
  hint?: string;
  width?: number;
}

export type EntryValues = Record<string, string | null>;

interface EntryFormProps {
  label: string;
  fields: readonly EntryField[];
  today: string;
  save: string;
  /** Answers true when it was written; the form stays for what was declined. */
  onSave: (values: EntryValues) => Promise<boolean>;
  onClose: () => void;
  /** What is asked besides, before the button. */
  children?: ReactNode;
}

function isMissing(field: EntryField, values: EntryValues): boolean {
  return field.required === true && (values[field.name] ?? '').trim() === '';
}

/** A short form for one entry. Ctrl+Enter writes it, Esc leaves it; what is needed and missing is said beside the field. */
export function EntryForm({ label, fields, today, save, onSave, onClose, children }: EntryFormProps) {
  const [values, setValues] = useState<EntryValues>(() => Object.fromEntries(fields.map((field) => [field.name, field.value ?? null])));
  // What stands there when it is written: a field may be taken over by leaving it, in the same breath.
  const latest = useRef(values);
  const [tried, setTried] = useState(false);
  const [writing, setWriting] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const set = (name: string, value: string | null) => {
    latest.current = { ...latest.current, [name]: value };
    setValues(latest.current);
  };
  const write = async () => {
    if (writing) return;
    setTried(true);
    if (fields.some((field) => isMissing(field, latest.current))) return form.current?.querySelector<HTMLElement>('[data-missing] input, [data-missing] textarea')?.focus();
    setWriting(true);
    const done = await onSave(Object.fromEntries(Object.entries(latest.current).map(([name, value]) => [name, value?.trim().normalize('NFC') || null])));
    setWriting(false);
    if (done) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      // A day that is half typed is taken over when its field is left.
      (document.activeElement as HTMLElement | null)?.blur();
      setTimeout(() => void write());
    } else if (event.key === 'Escape' && !isListOpen(event.target)) onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      ref={form}
      className="entry-form"
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      {fields.map((field, index) => (
        <div key={field.name} className={field.kind === 'long' || !field.width ? 'entry-wide' : undefined} data-missing={isMissing(field, values) || undefined}>
          <Field field={field} value={values[field.name] ?? null} today={today} focus={index === 0} wrong={tried && isMissing(field, values)} onChange={(value) => set(field.name, value)} />
        </div>
      ))}
      {children}
      <div className="entry-actions">
        <Button type="submit" size="xs" loading={writing} aria-keyshortcuts="Control+Enter">
          {save} <kbd className="key-on-button" aria-hidden>{commonWords.saveKey}</kbd>
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}

interface FieldProps {
  field: EntryField;
  value: string | null;
  today: string;
  focus: boolean;
  wrong: boolean;
  onChange: (value: string | null) => void;
}

function Field({ field, value, today, focus, wrong, onChange }: FieldProps) {
  const { label, kind, options = [], hint, width } = field;
  if (kind === 'day') return <DayInput label={label} value={value} today={today} width={width ?? 128} focus={focus} onChange={onChange} />;
  if (kind === 'choice') return <FoldSelect label={label} placeholder={hint ?? ''} data={[...options]} value={value} width={width ?? '100%'} focus={focus} onChange={onChange} />;
  const common = {
    size: 'xs' as const,
    label,
    placeholder: hint,
    value: value ?? '',
    autoFocus: focus,
    'data-autofocus': focus || undefined,
    error: wrong ? commonWords.needed : undefined,
    ...(width ? { w: width } : {}),
  };
  if (kind === 'long') return <Textarea {...common} autosize minRows={2} maxRows={6} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (kind === 'suggest') return <Autocomplete {...common} data={options.map((option) => option.label)} filter={foldFilter} limit={40} openOnFocus={false} maxDropdownHeight={260} onChange={onChange} />;
  return <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />;
}
