import { useState } from 'react';
import { trackerWords } from '../../shared/text/vi/trackers.ts';
import { EntryForm, type EntryField, type EntryValues } from './EntryForm.tsx';

/** Written; or declined, with the sentence where the name resembles a known one. */
export type Named = boolean | { doubt: string };

interface PersonFormProps {
  label: string;
  save: string;
  today: string;
  /** The field for the name stands first. */
  name: Omit<EntryField, 'kind' | 'options'>;
  people: readonly string[];
  more?: readonly EntryField[];
  /** @param asNew the name is somebody else's than the one that it resembles */
  onSave: (values: EntryValues, asNew: boolean) => Promise<Named>;
  onClose: () => void;
}

/** A person by name, offered from the register; a name that resembles a known one is asked about. */
export function PersonForm({ name, people, more = [], onSave, ...form }: PersonFormProps) {
  const [doubt, setDoubt] = useState<{ words: string; values: EntryValues } | null>(null);
  const save = async (values: EntryValues, asNew: boolean): Promise<boolean> => {
    const answer = await onSave(values, asNew);
    setDoubt(typeof answer === 'object' ? { words: answer.doubt, values } : null);
    return answer === true;
  };
  return (
    <EntryForm
      {...form}
      fields={[{ ...name, kind: 'suggest', options: people.map((label) => ({ value: label, label })) }, ...more]}
      onSave={(values) => save(values, false)}
    >
      {doubt && (
        <p className="entry-doubt" role="alert">
          {doubt.words}{' '}
          <button type="button" className="button-plain link" onClick={() => void save(doubt.values, true).then((done) => done && form.onClose())}>{trackerWords.asNew}</button>
        </p>
      )}
    </EntryForm>
  );
}
