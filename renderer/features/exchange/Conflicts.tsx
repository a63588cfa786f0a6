import { useState } from 'react';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { RefusedMessage } from '../../components/Feedback.tsx';
import { Panel } from '../../components/Page.tsx';
import { conflictList } from '../../stores/exchange.ts';
import { useResource } from '../../stores/resource.ts';
import { BulkChoice } from './BulkChoice.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { useFocusOnChange } from './focus.ts';

const SHOWN = 40;
const words = exchangeWords.conflicts;

/** Cells that two people wrote differently, each with a choice; the list shrinks as they are settled. */
export function Conflicts({ today }: { today: string }) {
  const { data, refused } = useResource(conflictList, {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const conflicts = data ?? [];
  const count = conflicts.length;
  const list = useFocusOnChange(count);
  const select = (id: string, selected: boolean) => setChosen(new Set(selected ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <Panel title={words.title} note={count > 0 ? words.note(count) : undefined} className="exchange-conflicts">
      <div className="exchange-body" ref={list} tabIndex={-1}>
        {refused && <RefusedMessage message={refused.message} onRetry={() => void conflictList.reload()} />}
        {data && <p className={count > 0 ? '' : 'dim'}>{count > 0 ? words.hint : words.none}</p>}
        {count > 1 && (
          <BulkChoice
            conflicts={conflicts}
            selected={conflicts.filter(({ id }) => chosen.has(id))}
            onSelectAll={(all) => setChosen(new Set(all ? conflicts.map(({ id }) => id) : []))}
          />
        )}
        {count > 0 && (
          <ul className="conflict-list">
            {conflicts.slice(0, SHOWN).map((conflict) => (
              <ConflictCard
                key={conflict.id}
                conflict={conflict}
                today={today}
                selected={chosen.has(conflict.id)}
                onSelect={count > 1 ? (selected) => select(conflict.id, selected) : null}
              />
            ))}
          </ul>
        )}
        {count > SHOWN && <p className="dim">{words.more(count - SHOWN)}</p>}
      </div>
    </Panel>
  );
}
