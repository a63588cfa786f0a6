import { Button, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { VisitClash } from '../../../shared/model/views.ts';
import { clashWords } from '../../../shared/text/vi/visits.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { paths } from '../../paths.ts';
import { run } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { Holidays } from './Holidays.tsx';
import { clashList, clashRules } from './visit-store.ts';
import '../../components/data-table.css';
import './change.css';

const { columns } = clashWords;

/** Every clash of the year: open ones first, accepted ones with the reason. */
export function ClashView({ year, today }: { year: number; today: string }) {
  const { data, refused } = useResource(clashList, { year });
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void clashList.reload()} />;
  if (!data) return <Waiting />;
  return (
    <div className="clash-view">
      {data.rows.length === 0 ? <Message title={clashWords.none}>{clashWords.noneHint}</Message> : <ClashTable rows={data.rows} />}
      <UnitSpan />
      <Holidays key={year} year={year} today={today} />
    </div>
  );
}

/** Within how many days the same unit may not be inspected twice without a word. */
function UnitSpan() {
  const { data: rules } = useResource(clashRules, {});
  if (!rules) return null;
  const set = (words: string) => {
    const unitSpan = Number(words);
    if (words.trim() !== '' && Number.isInteger(unitSpan) && unitSpan !== rules.unitSpan) void run('clashes.setRules', { unitSpan });
  };
  return (
    <div className="clash-span">
      <label htmlFor="clash-span">{clashWords.span}</label>
      <NumberInput
        key={rules.unitSpan}
        size="xs"
        w={90}
        id="clash-span"
        defaultValue={rules.unitSpan}
        min={0}
        max={1830}
        allowDecimal={false}
        hideControls
        onBlur={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && set(event.currentTarget.value)}
      />
      <span className="dim">{clashWords.spanNote(rules.unitSpan)}</span>
    </div>
  );
}

function ClashTable({ rows }: { rows: readonly VisitClash[] }) {
  return (
    <div className="data-fill">
      <div className="data-scroll">
        <table className="data-table" aria-label={clashWords.title}>
          <thead>
            <tr>
              <th scope="col">{columns.day}</th>
              <th scope="col">{columns.kind}</th>
              <th scope="col">{columns.words}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>{rows.map((clash) => <ClashLine key={clash.id} clash={clash} />)}</tbody>
        </table>
      </div>
    </div>
  );
}

function ClashLine({ clash }: { clash: VisitClash }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') void run('clashes.accept', { id: clash.id, reason: reason.trim() });
  };
  return (
    <tr className={clash.accepted === null ? 'data-row' : 'data-row clash-accepted'}>
      <td className="visit-time">{printedDate(clash.onDay)}</td>
      <td><span className={`clash-kind clash-${clash.code}`}>{clashWords.kinds[clash.code] ?? clash.code}</span></td>
      <td>{clash.visitId ? <Link href={paths.visit(clash.visitId)}>{clash.words}</Link> : clash.words}</td>
      <td className="clash-state">
        {clash.accepted !== null ? (
          <span title={clashWords.acceptedNote}>{clashWords.accepted(clash.accepted)}</span>
        ) : asking ? (
          <form className="clash-reason" onSubmit={submit}>
            <TextInput size="xs" aria-label={clashWords.reason} placeholder={clashWords.reason} value={reason} autoFocus onChange={(event) => setReason(event.currentTarget.value)} />
            <Button type="submit" size="xs" disabled={reason.trim() === ''}>{clashWords.save}</Button>
          </form>
        ) : (
          <button type="button" className="button-plain link" aria-label={clashWords.acceptLabel(clash.words)} onClick={() => setAsking(true)}>{clashWords.accept}</button>
        )}
      </td>
    </tr>
  );
}
