import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { holidayWords as words } from '../../../shared/text/vi/visits.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { Panel } from '../../components/Page.tsx';
import { IconClose } from '../../icons.ts';
import { run } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { holidayList } from './visit-store.ts';

/** The days off of a year; the government's swaps are added by hand. */
export function Holidays({ year, today }: { year: number; today: string }) {
  const { data } = useResource(holidayList, { year });
  const [day, setDay] = useState<string | null>(null);
  const [kind, setKind] = useState<'off' | 'working'>('off');
  const [name, setName] = useState('');
  const anchor = today.startsWith(`${year}-`) ? today : `${year}-01-01`;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (day === null || !(await run('holidays.set', { onDay: day, kind, name: name.trim() || null }))) return;
    setDay(null);
    setName('');
  };
  return (
    <Panel title={words.title} note={words.note}>
      <ul className="holidays">
        {(data?.rows ?? []).map((row) => (
          <li key={row.onDay} className={row.working ? 'holiday holiday-working' : 'holiday'}>
            <b>{printedDate(row.onDay)}</b> {row.name}
            {row.own && (
              <button type="button" className="visit-close" aria-label={words.remove(row.onDay)} title={words.remove(row.onDay)} onClick={() => void run('holidays.set', { onDay: row.onDay, kind: null })}>
                <IconClose size={12} stroke={2} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      <form className="holiday-form" onSubmit={(event) => void submit(event)}>
        <DayInput label={words.day} value={day} today={anchor} width={130} onChange={setDay} />
        <Select size="xs" w={110} label={words.kind} data={words.kinds} value={kind} allowDeselect={false} onChange={(value) => setKind(value === 'working' ? 'working' : 'off')} />
        <TextInput size="xs" w={240} label={words.name} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" size="xs" variant="default" disabled={day === null}>{words.add}</Button>
      </form>
    </Panel>
  );
}
