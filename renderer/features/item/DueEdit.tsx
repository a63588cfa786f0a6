import { useState } from 'react';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { TaskDetail } from '../../../shared/model/views.ts';
import { itemWords } from '../../../shared/text/vi/item.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { say } from '../../stores/commands.ts';
import { itemActions } from '../../stores/item.ts';

interface DueEditProps {
  task: TaskDetail;
  place: string;
  today: string;
}

/** Gives a task its last day, or another one; it is written as soon as a day stands there. */
export function DueEdit({ task, place, today }: DueEditProps) {
  const [open, setOpen] = useState(false);
  const save = async (dueOn: string | null) => {
    setOpen(false);
    if (await itemActions.setDue(task, dueOn)) say(itemWords.dueSaved(place, printedDate(dueOn)));
  };
  if (!open) {
    return (
      <button type="button" className="button-plain link due-edit" onClick={() => setOpen(true)}>
        {task.dueOn ? itemWords.changeDue : itemWords.setDue}
      </button>
    );
  }
  return (
    <div
      className="due-edit"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <DayInput quiet focus label={itemWords.dueLabel(place)} value={task.dueOn} today={today} width={132} onChange={(day) => void save(day)} />
    </div>
  );
}
