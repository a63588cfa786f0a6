import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { UnitDetail } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { unitPageWords } from '../../../shared/text/vi/units.ts';
import { Panel } from '../../components/Page.tsx';
import { IconEdit } from '../../icons.ts';
import { run, say } from '../../stores/commands.ts';

interface Contact {
  contactName: string | null;
  contactPhone: string | null;
}

const blankIsNull = (text: string) => (text.trim() === '' ? null : text.trim().normalize('NFC'));

/** Whom to call; edited in its place. What was seen goes along, so that nobody's newer entry is written over. */
export function UnitContact({ unit }: { unit: UnitDetail }) {
  const [seen, setSeen] = useState<Contact | null>(null);
  const begin = () => setSeen({ contactName: unit.contactName, contactPhone: unit.contactPhone });
  return (
    <Panel
      title={unitPageWords.contact}
      actions={
        seen === null && (
          <button type="button" className="button-plain link unit-edit" onClick={begin} aria-label={unitPageWords.editContact}>
            <IconEdit size={15} stroke={1.8} aria-hidden />
            {unitPageWords.editContact}
          </button>
        )
      }
    >
      {seen !== null ? (
        <ContactForm id={unit.id} seen={seen} onDone={() => setSeen(null)} />
      ) : unit.contactName || unit.contactPhone ? (
        <dl className="unit-facts">
          {unit.contactName && <div><dt>{unitPageWords.contactName}</dt><dd>{unit.contactName}</dd></div>}
          {unit.contactPhone && <div><dt>{unitPageWords.contactPhone}</dt><dd>{unit.contactPhone}</dd></div>}
        </dl>
      ) : (
        <p className="unit-nothing">{unitPageWords.contactEmpty}</p>
      )}
    </Panel>
  );
}

function ContactForm({ id, seen, onDone }: { id: string; seen: Contact; onDone: () => void }) {
  const [name, setName] = useState(seen.contactName ?? '');
  const [phone, setPhone] = useState(seen.contactPhone ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const set = { contactName: blankIsNull(name), contactPhone: blankIsNull(phone) };
    const answer = await run('units.update', { id, set, was: { ...seen } });
    if (!answer) return;
    say(unitPageWords.contactSaved);
    onDone();
  };
  return (
    <form className="unit-form" onSubmit={(event) => void save(event)}>
      <TextInput size="xs" data-autofocus autoFocus label={unitPageWords.contactName} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput size="xs" type="tel" label={unitPageWords.contactPhone} value={phone} onChange={(event) => setPhone(event.currentTarget.value)} />
      <div className="unit-form-actions">
        <Button type="submit">{commonWords.save}</Button>
        <Button variant="default" onClick={onDone}>{commonWords.cancel}</Button>
      </div>
    </form>
  );
}
