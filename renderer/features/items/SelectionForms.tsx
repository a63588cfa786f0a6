import { Modal } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { markWords } from '../../../shared/text/vi/marks.ts';
import { reminderWords } from '../../../shared/text/vi/reminders.ts';
import { trackerWords } from '../../../shared/text/vi/trackers.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { TagsForm } from '../../components/TagsForm.tsx';
import { TrackerForm } from '../../components/TrackerForm.tsx';
import { usePeopleNames } from '../../stores/choices.ts';
import { markActions, useTags } from '../../stores/marks.ts';
import { trackingActions } from '../../stores/tracking.ts';

export type SelectionForm = 'tags' | 'track' | 'answer';

interface SelectionFormsProps {
  open: SelectionForm | null;
  taskIds: string[];
  today: string;
  onClose: () => void;
}

/** What is written once for all the tasks of the chosen lines. */
export function SelectionForms({ open, taskIds, today, onClose }: SelectionFormsProps) {
  const title = open === 'tags' ? markWords.tagsLabel(taskIds.length) : open === 'track' ? trackerWords.label : reminderWords.answerForTasks(taskIds.length);
  return (
    <Modal opened={open !== null} onClose={onClose} title={title} size={560} closeButtonProps={{ 'aria-label': commonWords.close }}>
      {open === 'tags' && <TagsOfMany taskIds={taskIds} onClose={onClose} />}
      {open === 'track' && <TrackerOfMany taskIds={taskIds} today={today} onClose={onClose} />}
      {open === 'answer' && (
        <EntryForm
          label={title}
          save={reminderWords.saveAnswer}
          today={today}
          onClose={onClose}
          fields={[
            { name: 'answer', label: reminderWords.fields.answer, kind: 'long', required: true },
            { name: 'on', label: reminderWords.fields.on, kind: 'day', value: today, required: true, width: 128 },
          ]}
          onSave={(v) => trackingActions.answer({ taskIds, answer: v['answer'] ?? '', on: v['on'] ?? today })}
        />
      )}
    </Modal>
  );
}

function TagsOfMany({ taskIds, onClose }: { taskIds: string[]; onClose: () => void }) {
  const offered = useTags();
  return <TagsForm label={markWords.tags} tags={[]} offered={offered} onClose={onClose} onSave={(add) => markActions.setTags({ taskIds, add })} />;
}

function TrackerOfMany({ taskIds, today, onClose }: { taskIds: string[]; today: string; onClose: () => void }) {
  const people = usePeopleNames();
  return <TrackerForm today={today} people={people} onClose={onClose} onSave={(name, asNew) => markActions.track({ taskIds, name, asNew })} />;
}
