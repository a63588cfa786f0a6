import { Button, Modal } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { markWords } from '../../../shared/text/vi/marks.ts';
import { reminderWays, reminderWords } from '../../../shared/text/vi/reminders.ts';
import { copyText } from '../../clipboard.ts';
import { EntryForm } from '../../components/EntryForm.tsx';
import { say } from '../../stores/commands.ts';
import { useResource } from '../../stores/resource.ts';
import { reminderMessages, trackingActions } from '../../stores/tracking.ts';

interface RemindDialogProps {
  opened: boolean;
  taskIds: string[];
  today: string;
  onClose: () => void;
}

/** Records a reminder to the units of the tasks, with the message for each of them at hand. */
export function RemindDialog({ opened, taskIds, today, onClose }: RemindDialogProps) {
  const { data, of } = useResource(reminderMessages, opened ? { taskIds } : null);
  const messages = of === JSON.stringify({ taskIds }) ? (data?.rows ?? []) : [];
  const f = reminderWords.fields;
  return (
    <Modal opened={opened} onClose={onClose} title={reminderWords.dialog(taskIds.length)} size={820} closeButtonProps={{ 'aria-label': commonWords.close }}>
      <EntryForm
        label={reminderWords.dialog(taskIds.length)}
        save={reminderWords.save}
        today={today}
        onClose={onClose}
        fields={[
          { name: 'words', label: f.words, kind: 'text' },
          { name: 'how', label: f.how, kind: 'choice', value: 'phone', required: true, width: 150, options: Object.entries(reminderWays).map(([value, label]) => ({ value, label })) },
          { name: 'on', label: f.on, kind: 'day', value: today, required: true, width: 128 },
        ]}
        onSave={(v) => trackingActions.remind({ taskIds, on: v['on'] ?? today, how: v['how'] ?? '', ...(v['words'] ? { words: v['words'] } : {}) })}
      />
      {data !== null && data.withheld > 0 && <p className="dim">{markWords.withheld(data.withheld)}</p>}
      {messages.length === 0 && of !== null && <p className="dim">{itemsWords.actions.noRecipient}</p>}
      <ul className="remind-messages" aria-label={reminderWords.recipients(messages.length)} tabIndex={0}>
        {messages.map((message) => (
          <li key={message.unitId ?? message.to}>
            <div className="remind-head">
              <strong>{message.to}</strong>
              <span className="dim">{[reminderWords.taskCount(message.tasks), reminderWords.contact(message.contactName, message.contactPhone)].filter(Boolean).join(' · ')}</span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={reminderWords.copy(message.to)}
                onClick={() => {
                  if (copyText(message.text)) say(reminderWords.copied([message.to]));
                }}
              >
                {itemsWords.actions.copy}
              </Button>
            </div>
            <pre className="remind-text">{message.text}</pre>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
