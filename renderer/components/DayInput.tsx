import { Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { type KeyboardEvent, useState } from 'react';
import { printedDate } from '../../shared/domain/civil-date.ts';
import { parseDay } from '../../shared/domain/typed-day.ts';
import { commonWords } from '../../shared/text/vi/common.ts';
import { IconCalendar } from '../icons.ts';
import './day-input.css';

interface DayInputProps {
  label: string;
  value: string | null;
  today: string;
  onChange: (value: string | null) => void;
  width?: number;
  /** The label is for screen readers, and stands in the empty field. */
  quiet?: boolean;
  clearable?: boolean;
  /** Takes the keys as soon as it is there. */
  focus?: boolean;
}

/** A day, typed or picked. What is typed counts when the field is left or Enter is pressed: half a date is no date. */
export function DayInput({ label, value, today, onChange, width = 128, quiet = false, clearable = true, focus = false }: DayInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const wrong = typed !== null && typed.trim() !== '' && parseDay(typed, today) === null;
  const settle = () => {
    if (typed === null || wrong) return;
    setTyped(null);
    const day = parseDay(typed, today);
    if (day !== value && (day !== null || clearable)) onChange(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey) settle();
    else if (event.key === 'ArrowDown' && event.altKey) setPicking(true);
    else if (event.key === 'Escape' && picking) setPicking(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pick = (day: string | null) => {
    setPicking(false);
    setTyped(null);
    if (day !== value) onChange(day);
  };
  const picker = (
    <Popover opened={picking} onChange={setPicking} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className="day-pick"
          tabIndex={-1}
          aria-label={commonWords.pickDay(label)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setPicking(!picking)}
        >
          <IconCalendar size={15} stroke={1.7} aria-hidden />
        </button>
      </Popover.Target>
      {/* Its keys are its own: the Esc that closes it closes nothing of what stands around, be it a form or a dialog. */}
      <Popover.Dropdown data-mantine-stop-propagation onKeyDown={(event) => event.stopPropagation()}>
        <DatePicker
          __stopPropagation
          value={value}
          onChange={pick}
          allowDeselect={clearable}
          defaultDate={value ?? today}
          ariaLabels={{
            previousMonth: commonWords.previousMonth,
            nextMonth: commonWords.nextMonth,
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <TextInput
      size="xs"
      w={width}
      value={typed ?? printedDate(value)}
      error={wrong ? commonWords.wrongDay : undefined}
      placeholder={quiet ? label : commonWords.datePlaceholder}
      {...(quiet ? { 'aria-label': label } : { label })}
      autoFocus={focus}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={onKeyDown}
      // Until the calendar has taken the keys its Esc comes here: a dialog hears it first, and must leave it to the calendar.
      data-mantine-stop-propagation={picking || undefined}
      rightSection={picker}
    />
  );
}
