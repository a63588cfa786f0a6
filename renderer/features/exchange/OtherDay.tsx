import { Button } from '@mantine/core';
import { useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { DayInput } from '../../components/DayInput.tsx';

interface OtherDayProps {
  label: string;
  today: string;
  busy: boolean;
  onWrite: (day: string) => void;
  onLeave: () => void;
}

/** A third day in place of those that two people wrote. */
export function OtherDay({ label, today, busy, onWrite, onLeave }: OtherDayProps) {
  const [day, setDay] = useState<string | null>(null);
  const write = () => {
    if (day !== null && !busy) onWrite(day);
  };
  return (
    <div className="conflict-writing exchange-actions">
      <DayInput quiet focus clearable={false} label={label} value={day} today={today} onChange={setDay} width={150} />
      <Button onClick={write}>{commonWords.save}</Button>
      <Button variant="default" onClick={onLeave}>{commonWords.cancel}</Button>
    </div>
  );
}
