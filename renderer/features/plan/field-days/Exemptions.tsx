import { useState } from 'react';
import type { FieldBalance } from '../../../../shared/model/views.ts';
import { fieldDayWords } from '../../../../shared/text/vi/field-days.ts';
import { EntryForm } from '../../../components/EntryForm.tsx';
import { IconClose } from '../../../icons.ts';
import { run, say } from '../../../stores/commands.ts';

const words = fieldDayWords.exempt;

/** The times for which one person owes no days; the quota is less by them. */
export function Exemptions({ person, today }: { person: FieldBalance; today: string }) {
  // Null before it was ever open: the keys come back to where it was opened, and only then.
  const [adding, setAdding] = useState<boolean | null>(null);
  return (
    <section className="exempt" aria-label={words.title}>
      {person.exemptions.length > 0 && (
        <ul>
          {person.exemptions.map(({ id, fromOn, toOn, reason }) => (
            <li key={id}>
              {words.line(fromOn, toOn, reason)}
              <button type="button" className="visit-close" aria-label={words.remove(fromOn, toOn)} title={words.remove(fromOn, toOn)} onClick={() => void run('fieldDays.unexempt', { id })}>
                <IconClose size={12} stroke={2} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <EntryForm
          label={words.form(person.person)}
          save={words.save}
          today={today}
          onClose={() => setAdding(false)}
          fields={[
            { name: 'from', label: words.from, kind: 'day', required: true, width: 128 },
            { name: 'to', label: words.to, kind: 'day', required: true, width: 128 },
            { name: 'reason', label: words.reason, kind: 'text', required: true, hint: words.reasonHint },
          ]}
          onSave={async ({ from, to, reason }) => {
            const written = await run('fieldDays.exempt', { personId: person.personId, from: from ?? '', to: to ?? '', reason: reason ?? '' });
            if (written) say(words.saved(person.person, written.quota));
            return written !== null;
          }}
        />
      ) : (
        <button type="button" className="button-plain link" autoFocus={adding === false} onClick={() => setAdding(true)}>{words.add}</button>
      )}
    </section>
  );
}
