import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Placeholder, PlaceholderList, TemplateCheck, TemplateOffer } from '../../../shared/model/views.ts';
import { templateWords as words } from '../../../shared/text/vi/templates.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { copyText } from '../../clipboard.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { IconAlarm } from '../../icons.ts';
import { run, say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { templateOffer } from './data.ts';
import './templates.css';

interface TemplateDialogProps {
  report: { id: string; name: string };
  params: Readonly<Record<string, string>>;
  onClose: () => void;
}

/** The office's own Word template of a report: what it may hold, checked before it is used. */
export function TemplateDialog({ report, params, onClose }: TemplateDialogProps) {
  const asked = { report: report.id, params };
  const { data: offered, of, refused } = useResource(templateOffer, asked);
  // The last answer may be another report's.
  const data = of === JSON.stringify(asked) ? offered : null;
  const [checked, setChecked] = useState<(TemplateCheck & { token: string }) | null>(null);
  const [busy, setBusy] = useState(false);
  const picking = useRef<HTMLButtonElement>(null);
  const check = async (token: string) => {
    setBusy(true);
    const found = await run('templates.check', { ...asked, token });
    if (found && found.findings.length === 0) {
      const added = await run('templates.add', { ...asked, token });
      if (added) say(words.added(added.name));
      setChecked(null);
    } else if (found) setChecked({ ...found, token });
    setBusy(false);
  };
  const pick = async () => {
    const picked = await run('files.pick', { purpose: 'template' });
    if (picked) await check(picked.token);
  };
  const takeOff = async (id: string) => {
    if (!(await run('attachments.remove', { id }))) return;
    say(words.takenOff);
    // The button that was pressed goes with the template.
    picking.current?.focus();
  };
  const writeSample = async () => {
    const place = await run('files.pickSave', { purpose: 'report', name: words.sampleName(report.name) });
    if (place && (await run('templates.writeSample', { ...asked, token: place.token }))) say(words.sampleSaved(place.name));
  };
  return (
    <Dialog onClose={onClose} title={words.title(report.name)} size={860}>
      <p className="template-hint">{words.hint}</p>
      {refused ? (
        <RefusedMessage message={refused.message} onRetry={() => void templateOffer.reload()} />
      ) : data ? (
        <>
          <div className="template-now">
            <strong>{data.template ? words.used(data.template.name) : words.builtIn}</strong>
            <Button ref={picking} size="xs" loading={busy} onClick={() => void pick()}>{data.template ? words.pickOther : words.pick}</Button>
            <Button size="xs" variant="default" onClick={() => void writeSample()}>{words.sample}</Button>
            {data.template && <Button size="xs" variant="default" onClick={() => data.template && void takeOff(data.template.id)}>{words.takeOff}</Button>}
          </div>
          {checked && <Findings checked={checked} busy={busy} onAgain={() => void check(checked.token)} />}
          <PlaceholderTables offer={data} />
        </>
      ) : (
        <Waiting />
      )}
    </Dialog>
  );
}

function Findings({ checked, busy, onAgain }: { checked: TemplateCheck; busy: boolean; onAgain: () => void }) {
  return (
    <div className="template-findings" role="alert">
      <p className="report-outcome-title">
        <IconAlarm size={16} aria-hidden />
        {words.wrong(checked.name, checked.findings.length)}
      </p>
      <ol aria-label={words.findings} tabIndex={0}>
        {checked.findings.map((finding, index) => (
          <li key={index}>
            <span>{words.finding(finding)}</span>
            <span className="dim">{words.place(finding.place)}: {words.around(finding.place.around)}</span>
          </li>
        ))}
      </ol>
      <Button size="xs" loading={busy} onClick={onAgain}>{words.again}</Button>
    </div>
  );
}

function PlaceholderTables({ offer }: { offer: TemplateOffer }) {
  return (
    <div className="template-names">
      <p className="dim">{words.listRule}</p>
      <h3>{words.fields}</h3>
      <Fields fields={offer.fields} />
      {offer.lists.map((list) => (
        <div key={list.name}>
          <ListName words={words.list} name={list.name} />
          <Fields fields={list.fields} />
          {list.lists.map((inner) => <ListName key={inner.name} words={words.inner} name={inner.name} />)}
        </div>
      ))}
    </div>
  );
}

function ListName({ words: text, name }: { words: string; name: PlaceholderList['name'] }) {
  return (
    <h3>
      {text}
      <CopyTag tag={words.pair(name)} />
    </h3>
  );
}

function Fields({ fields }: { fields: readonly Placeholder[] }) {
  return (
    <ul>
      {fields.map(({ name, example }) => (
        <li key={name}>
          <CopyTag tag={words.tag(name)} />
          <span className={example === '' ? 'dim' : undefined}>{example === '' ? words.empty : example}</span>
        </li>
      ))}
    </ul>
  );
}

function CopyTag({ tag }: { tag: string }) {
  return (
    <button type="button" className="template-tag" title={words.copy(tag)} onClick={() => copyText(tag) && say(words.copied(tag))}>
      {tag}
    </button>
  );
}
