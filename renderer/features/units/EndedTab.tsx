import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { EndedUnit } from '../../../shared/model/views.ts';
import { endedWords } from '../../../shared/text/vi/units.ts';
import { call } from '../../api/office.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { IconDone, IconUndo } from '../../icons.ts';
import { paths } from '../../paths.ts';
import { run } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { undo } from '../../stores/undo.ts';
import { endedUnits, MOST, unitChoices } from './data.ts';
import '../../components/data-table.css';

interface Moved {
  sentence: string;
  /** The step that moved the work; null when it could not be told. */
  step: string | null;
}

/** Units that ended and still carry work; one button moves all of it. */
export function EndedTab() {
  const { data, refused } = useResource(endedUnits, {});
  const [moved, setMoved] = useState<Moved | null>(null);
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void endedUnits.reload()} />;
  if (!data) return <Waiting />;
  const takeBack = () => {
    void undo(moved?.step ?? undefined);
    setMoved(null);
  };
  return (
    <>
      {moved && (
        <div className="ended-moved" role="status">
          <IconDone size={16} stroke={2} aria-hidden />
          <span>{moved.sentence}</span>
          <Button variant="default" leftSection={<IconUndo size={15} stroke={1.8} aria-hidden />} onClick={takeBack}>
            {endedWords.undo}
          </Button>
        </div>
      )}
      {data.rows.length === 0 ? (
        <Message title={endedWords.empty}>{endedWords.emptyHint}</Message>
      ) : (
        <EndedTable units={data.rows} onMoved={setMoved} />
      )}
    </>
  );
}

function EndedTable({ units, onMoved }: { units: readonly EndedUnit[]; onMoved: (moved: Moved) => void }) {
  const { columns } = endedWords;
  const { data } = useResource(unitChoices, { limit: MOST });
  return (
    <>
      <p className="dim">{endedWords.hint}</p>
      <div className="data-fill">
        <div className="data-scroll">
          <table className="data-table" aria-label={endedWords.label}>
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                <th scope="col">{columns.toOn}</th>
                <th scope="col">{columns.work}</th>
                <th scope="col">{columns.successor}</th>
                <th scope="col"><span className="visually-hidden">{columns.action}</span></th>
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => <EndedLine key={unit.id} unit={unit} all={data?.rows ?? []} onMoved={onMoved} />)}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}

/** Many successors bear the name of the unit that ended. */
function nameBeside(successor: string, ended: string): string {
  return successor === ended ? endedWords.newOne(successor) : successor;
}

const kinds = ['tasks', 'checklistLines', 'visits', 'proposals', 'clusters'] as const;

interface EndedLineProps {
  unit: EndedUnit;
  /** The units of today, for one that ended without a successor. */
  all: readonly { id: string; name: string }[];
  onMoved: (moved: Moved) => void;
}

function EndedLine({ unit, all, onMoved }: EndedLineProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [only] = unit.successors;
  const single = unit.successors.length === 1 ? only : undefined;
  const choices = unit.successors.length > 0 ? unit.successors : all;
  const target = single ?? choices.find((choice) => choice.id === chosen);
  const move = async () => {
    if (!target) return;
    const answer = await run('units.moveWork', { unitId: unit.id, successorId: target.id });
    if (!answer) return;
    const newest = await call('history.list', { limit: 1 });
    const step = newest.ok ? (newest.output.rows[0]?.step ?? null) : null;
    onMoved({ sentence: endedWords.moved(answer.moved, unit.name, nameBeside(target.name, unit.name)), step });
  };
  return (
    <tr className="data-row">
      <th scope="row"><Link href={paths.unit(unit.id)} className="unit-name">{unit.name}</Link></th>
      <td>{printedDate(unit.toOn)}</td>
      <td>{kinds.filter((kind) => unit[kind] > 0).map((kind) => endedWords.work[kind](unit[kind])).join(', ')}</td>
      <td>
        {single ? (
          <Link href={paths.unit(single.id)}>{nameBeside(single.name, unit.name)}</Link>
        ) : (
          <FoldSelect
            quiet
            width={260}
            label={endedWords.successorOf(unit.name)}
            placeholder={unit.successors.length > 1 ? endedWords.several(unit.successors.length) : endedWords.nobody}
            data={choices.map((choice) => ({ value: choice.id, label: choice.name }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </td>
      <td className="data-number">
        <Button variant="default" disabled={!target} aria-label={endedWords.moveFor(unit.name)} onClick={() => void move()}>
          {endedWords.move}
        </Button>
      </td>
    </tr>
  );
}
