import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { HandedOver } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { trackerWords } from '../../../shared/text/vi/trackers.ts';
import { PersonForm } from '../../components/PersonForm.tsx';
import { usePeopleNames } from '../../stores/choices.ts';
import { markActions } from '../../stores/marks.ts';

const words = trackerWords.handOver;

interface Tracker {
  id: string;
  name: string;
}

/**
 * All open work of one tracker to another; afterwards the list of what went over is at hand for the record.
 * @param tracker whose work is in sight; null once they have none
 */
export function HandOver({ tracker, today }: { tracker: Tracker | null; today: string }) {
  const [from, setFrom] = useState<Tracker | null>(null);
  const [record, setRecord] = useState<HandedOver | null>(null);
  const people = usePeopleNames();
  const close = () => {
    setFrom(null);
    setRecord(null);
  };
  return (
    <>
      {tracker && <Button size="xs" variant="default" onClick={() => setFrom(tracker)}>{words.open}</Button>}
      <Modal opened={from !== null} onClose={close} title={words.title(from?.name ?? '')} size={620} closeButtonProps={{ 'aria-label': commonWords.close }}>
        {record ? (
          <>
            <p>{words.done(record)}</p>
            <div className="dialog-actions">
              <Button data-autofocus onClick={() => markActions.copyRecord(record)}>{words.copy}</Button>
              <Button variant="default" onClick={close}>{commonWords.close}</Button>
            </div>
          </>
        ) : from && (
          <>
            <p className="dim">{words.note}</p>
            <PersonForm
              label={words.title(from.name)}
              save={words.save}
              today={today}
              onClose={close}
              people={people.filter((name) => name !== from.name)}
              name={{ name: 'to', label: words.to, required: true }}
              more={[{ name: 'on', label: words.on, kind: 'day', value: today, required: true, width: 128 }]}
              onSave={async (v, asNew) => {
                const answer = await markActions.handOver({ fromId: from.id, name: v['to'] ?? '', on: v['on'] ?? today, asNew }, setRecord);
                // The record takes the form's place.
                return answer === true ? false : answer;
              }}
            />
          </>
        )}
      </Modal>
    </>
  );
}
