import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { fullNumber } from '../../../shared/domain/full-number.ts';
import type { PaperRow } from '../../../shared/model/views.ts';
import { paperScreenWords as words } from '../../../shared/text/vi/papers-screen.ts';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { useResource } from '../../stores/resource.ts';
import { MOST, paperList } from './data.ts';
import { ChosenPapers } from './ChosenPapers.tsx';
import { PaperActions } from './PaperActions.tsx';
import '../../components/data-table.css';
import './papers.css';

interface PapersViewProps {
  /** Drafts and what still lacks its number, or what was handed out. */
  state: 'waiting' | 'handedOut';
  today: string;
}

/** The papers that the office made, to be handed out, numbered, printed again, corrected and compared. */
export function PapersView({ state, today }: PapersViewProps) {
  const { data, refused } = useResource(paperList, { state, limit: MOST });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void paperList.reload()} />;
  if (!data) return <Waiting />;
  if (data.rows.length === 0) return <Message title={words.empty[state]}>{words.emptyHint[state]}</Message>;
  const picked = data.rows.filter((row) => chosen.has(row.id));
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const kinds = [...Map.groupBy(data.rows, (row) => row.name)];
  return (
    <div className="papers-view data-fill">
      <ChosenPapers papers={picked} today={today} onDone={() => setChosen(new Set())} />
      <div className="data-scroll">
        <table className="data-table" aria-label={words.title[state]}>
          <thead>
            <tr>
              <th scope="col"><span className="visually-hidden">{words.choose}</span></th>
              {Object.values(words.columns).map((title) => <th key={title} scope="col">{title}</th>)}
            </tr>
          </thead>
          {kinds.map(([kind, rows]) => (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={7} className="data-group">
                  <Checkbox
                    size="xs"
                    label={words.group(kind, rows.length)}
                    checked={rows.every((row) => chosen.has(row.id))}
                    indeterminate={rows.some((row) => chosen.has(row.id)) && !rows.every((row) => chosen.has(row.id))}
                    onChange={(event) => toggle(rows.map((row) => row.id), event.currentTarget.checked)}
                  />
                </th>
              </tr>
              {rows.map((row) => <Line key={row.id} row={row} chosen={chosen.has(row.id)} onChoose={(on) => toggle([row.id], on)} />)}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function Line({ row, chosen, onChoose }: { row: PaperRow; chosen: boolean; onChoose: (on: boolean) => void }) {
  return (
    <tr className="data-row">
      <td><Checkbox size="xs" aria-label={words.pick(row.title)} checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} /></td>
      <td>
        {row.recipient ?? row.title}
        {row.recipient !== null && row.tasks > 0 && <span className="dim"> {words.tasks(row.tasks)}</span>}
        {row.corrects !== null && <p className="dim">{words.corrects(row.corrects)}</p>}
        {row.correctedBy !== null && <p className="papers-corrected">{words.correctedBy(row.correctedBy)}</p>}
      </td>
      <td className="papers-state">{words.state(row.state)}</td>
      <td className="papers-state">{row.symbol === null ? words.noNumber : row.number === null ? words.waitsNumber : fullNumber(row.number, row.symbol)}</td>
      <td className="papers-state">{printedDate(row.handedOutOn)}</td>
      <td className="papers-code">{row.code}</td>
      <td><PaperActions row={row} /></td>
    </tr>
  );
}
