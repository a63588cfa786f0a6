import { DateInput } from '@mantine/dates';
import { isCivilDate } from '../../shared/domain/civil-date.ts';
import { commonWords } from '../../shared/text/vi/common.ts';

/** '5/10', '5/10/21', '05.10.2021', '05102021' as a civil date; the year of `today` where there is none. */
export function parseDay(words: string, today: string): string | null {
  const solid = /^\s*(\d{2})(\d{2})(\d{4})\s*$/u.exec(words);
  const parted = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{2}|\d{4}))?\s*$/u.exec(words);
  const [, day, month, year = today.slice(0, 4)] = solid ?? parted ?? [];
  if (!day || !month) return null;
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}

interface DayInputProps {
  label: string;
  value: string | null;
  today: string;
  onChange: (value: string | null) => void;
  width?: number;
  quiet?: boolean;
  clearable?: boolean;
}

/** A day, typed or picked. */
export function DayInput({ label, value, today, onChange, width = 128, quiet = false, clearable = true }: DayInputProps) {
  return (
    <DateInput
      size="xs"
      w={width}
      value={value}
      onChange={(date) => onChange(date)}
      valueFormat="DD/MM/YYYY"
      dateParser={(words) => parseDay(words, today)}
      defaultDate={value ?? today}
      placeholder={quiet ? label : commonWords.datePlaceholder}
      clearable={clearable}
      {...(quiet ? { 'aria-label': label } : { label })}
      clearButtonProps={{ 'aria-label': commonWords.clearField }}
    />
  );
}
