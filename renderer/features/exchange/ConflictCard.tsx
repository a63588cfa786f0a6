import { Button, Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { ConflictView, PartedTask } from '../../../shared/model/exchange-views.ts';
import { tables } from '../../../shared/model/registry.ts';
import { exchangeWords, partedTaskInWords, rowInWords, versionInWords } from '../../../shared/text/vi/exchange.ts';
import { hush, say } from '../../stores/commands.ts';
import { exchangeActions, type Settlement } from '../../stores/exchange.ts';
import { OtherDay } from './OtherDay.tsx';
import { OtherValue } from './OtherValue.tsx';

const words = exchangeWords.conflicts;

/** Text cells that hold a word of a list and not a person's own words. */
const listed = new Set(['kind', 'role', 'stage', 'mode', 'state', 'outcome', 'weight', 'every', 'path', 'ofTable', 'ofRow', 'fileSha256', 'head']);

/** A cell that may hold any words: neither a day nor the name of another row. */
function isPlainText(table: string, field: string): boolean {
  const column = tables[table]?.columns[field];
  return column?.type === 'text' && column.ref === null && !field.endsWith('On') && !listed.has(field);
}

/** A button's words for each version; long values that begin alike are told apart by who wrote them. */
function choicesInWords(conflict: ConflictView): string[] {
  if (isParting(conflict)) return conflict.versions.map(() => words.keepParting);
  if (conflict.field === 'removed') return conflict.versions.map(({ value }) => (value === null ? words.keepRow : words.remove));
  const choices = conflict.versions.map((version) => words.keep(versionInWords(conflict, version)));
  return new Set(choices).size < choices.length ? conflict.versions.map((version) => words.keepBy(version)) : choices;
}

function asGroup(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** One item that two laptops made other tasks of. */
function isParting({ versions }: ConflictView): boolean {
  return versions.some((version) => version.tasks !== undefined);
}

/** What may be written in place of the versions: any words, a last day, nothing. */
function otherKind(conflict: ConflictView): 'text' | 'day' | null {
  if (isParting(conflict)) return null;
  const { table, field } = conflict;
  if (field === 'deadline') return 'day';
  return isPlainText(table, field) ? 'text' : null;
}

interface ConflictCardProps {
  conflict: ConflictView;
  today: string;
  /** Chosen for a rule that settles many at once. */
  selected: boolean;
  /** Null where there is nothing to settle together with. */
  onSelect: ((selected: boolean) => void) | null;
}

/** Shorter texts are names and numbers: one of them is right, both together never. */
const LONG = 40;

/** One cell with all that was written in it, side by side, and what shall stand. */
export function ConflictCard({ conflict, today, selected, onSelect }: ConflictCardProps) {
  const [writing, setWriting] = useState<'one' | 'both' | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useId();
  const what = `${rowInWords(conflict)} – ${words.cell(conflict.field)}`;
  const settle = async (by: Settlement, said: string) => {
    setBusy(true);
    if (await exchangeActions.settle(conflict.id, by)) say(words.settled(said));
    setBusy(false);
  };
  const write = (what: 'one' | 'both') => {
    hush();
    setWriting(what);
  };
  const choices = choicesInWords(conflict);
  const other = otherKind(conflict);
  const texts = conflict.versions.map((version) => version.value).filter((value) => typeof value === 'string');
  return (
    <li className="conflict" aria-labelledby={heading}>
      <div className="conflict-head">
        {onSelect && <Checkbox size="sm" aria-label={words.select(what)} checked={selected} onChange={(event) => onSelect(event.currentTarget.checked)} />}
        <h3 id={heading}>
          {rowInWords(conflict)}
          <span> – {words.cell(conflict.field)}</span>
        </h3>
      </div>
      <div className="conflict-versions">
        {conflict.versions.map((version, index) => {
          const value = versionInWords(conflict, version);
          const choice = choices[index] ?? value;
          return (
            <div key={`${version.origin} ${version.at} ${value}`} className="conflict-version">
              {version.tasks ? <PartedTasks tasks={version.tasks} /> : <p className="conflict-value">{words.shown(value)}</p>}
              <p className="conflict-by">{words.by(version)}</p>
              <Button variant="outline" disabled={busy} onClick={() => void settle({ choose: index }, conflict.field === 'removed' || version.tasks ? choice : value)}>
                {choice}
              </Button>
            </div>
          );
        })}
      </div>
      {isParting(conflict) && (
        <div className="conflict-other">
          <Button variant="default" disabled={busy} onClick={() => void settle({ value: null }, words.keepPartings)}>{words.keepPartings}</Button>
          <span className="dim">{words.partingHint}</span>
        </div>
      )}
      {other !== null && writing === null && (
        <div className="conflict-other">
          {other === 'text' && texts.some((text) => text.length > LONG) && (
            <Button variant="default" disabled={busy} onClick={() => write('both')}>{words.both}</Button>
          )}
          <Button variant="default" disabled={busy} onClick={() => write('one')}>{words.other}</Button>
        </div>
      )}
      {writing !== null && other === 'text' && (
        <OtherValue
          label={words.otherLabel(what)}
          start={writing === 'both' ? texts.join('\n') : (texts[0] ?? '')}
          busy={busy}
          onWrite={(value) => void settle({ value }, value)}
          onLeave={() => setWriting(null)}
        />
      )}
      {writing !== null && other === 'day' && (
        <OtherDay
          label={words.otherLabel(what)}
          today={today}
          busy={busy}
          onWrite={(day) => void settle({ value: { ...asGroup(conflict.versions[0]?.value), toOn: day, inclusive: 1 } }, printedDate(day))}
          onLeave={() => setWriting(null)}
        />
      )}
    </li>
  );
}

/** The tasks that one laptop made of an item. */
function PartedTasks({ tasks }: { tasks: readonly PartedTask[] }) {
  return (
    <div className="conflict-value">
      <p>{words.parted(tasks.length)}</p>
      <ol>
        {tasks.map((task, index) => <li key={`${index} ${task.title}`}>{partedTaskInWords(task)}</li>)}
      </ol>
    </div>
  );
}
