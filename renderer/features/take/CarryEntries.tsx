import { Select } from '@mantine/core';
import { type StoredTask, type VersionMatch } from '../../../shared/domain/review/match-versions.ts';
import { isWritten } from '../../../shared/domain/review/apply-review.ts';
import { flatItems } from '../../../shared/domain/review/keyed.ts';
import type { ReviewedReading } from '../../../shared/model/review.ts';
import { reviewWords } from '../../../shared/text/vi/review.ts';
import { Panel } from '../../components/Page.tsx';
import { takeActions } from '../../stores/take.ts';

const words = reviewWords.carry;
const END = 'end';
/** A task is known by its beginning. */
const SHOWN = 90;

const brief = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);

interface CarryEntriesProps {
  left: VersionMatch['left'];
  reviewed: ReviewedReading;
  carry: readonly { taskId: StoredTask['id']; to: string | null }[];
}

/** Tasks with results or reminders that the new version does not have: asked one by one where those go. */
export function CarryEntries({ left, reviewed, carry }: CarryEntriesProps) {
  if (left.length === 0) return null;
  const tasks = flatItems(reviewed.items).flatMap((item) =>
    item.tasks.filter(isWritten).map(({ key, text }) => ({ value: key, label: words.task(item.number, brief(text)) })),
  );
  return (
    <Panel className="versions-carry" title={words.title(left.length)} note={words.note}>
      <ul className="versions-carry-list" tabIndex={0} aria-label={words.title(left.length)}>
        {left.map(({ id, path, text, entries }) => (
          <li key={id}>
            <div className="versions-carry-words">
              <span>{words.task(path, brief(text))}</span>
              <span className="dim">{words.entries(entries)}</span>
            </div>
            <Select
              size="xs"
              w={380}
              aria-label={words.where(path, brief(text))}
              data={[{ value: END, label: words.end }, ...tasks]}
              value={carry.find(({ taskId }) => taskId === id)?.to ?? END}
              allowDeselect={false}
              onChange={(to) => to && takeActions.carry(id, to === END ? null : to)}
              comboboxProps={{ shadow: 'md' }}
              maxDropdownHeight={300}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
