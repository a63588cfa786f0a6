import { Checkbox, TextInput } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import { foldWords } from '../../../shared/domain/fold-text.ts';
import { isCivilDate } from '../../../shared/domain/civil-date.ts';
import type { UnitRow } from '../../../shared/model/views.ts';
import { unitWords } from '../../../shared/text/vi/units.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { Message, RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Segments } from '../../components/Segments.tsx';
import { IconSearch } from '../../icons.ts';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { useQueryState } from '../../query-state.ts';
import { useResource } from '../../stores/resource.ts';
import { MOST, unitList } from './data.ts';
import { UnitTable } from './UnitTable.tsx';

/** The last day of the 63 provinces and the first of the 34. */
const SYSTEM_DAYS = { before: '2025-06-30', after: '2025-07-01' } as const;

function matches(unit: UnitRow, wanted: string): boolean {
  return foldWords(`${unit.name} ${unit.shortName ?? ''} ${unit.code ?? ''} ${unit.clusterName ?? ''}`).includes(wanted);
}

/** The units of a day, filtered as one types. */
export function UnitList({ today }: { today: string }) {
  const [query, change] = useQueryState();
  const asked = query.get('on');
  const day = asked && isCivilDate(asked) ? asked : today;
  const words = query.get('words') ?? '';
  const onlyOpen = query.get('open') === '1';
  const { data, of, refused } = useResource(unitList, { on: day, limit: MOST });
  const rows = useMemo(() => {
    const wanted = foldWords(words);
    return (data?.rows ?? []).filter((unit) => matches(unit, wanted) && (!onlyOpen || unit.openTasks > 0));
  }, [data, words, onlyOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = rows;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && first && words !== '') navigate(paths.unit(first.id));
    if (event.key === 'Escape') change({ words: null });
  };
  const setDay = (value: string | null) => change({ on: value === today ? null : value });
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void unitList.reload()} />;
  if (!data || of === null) return <Waiting />;
  const filtered = words !== '' || onlyOpen;
  return (
    <>
      <div className="unit-filters">
        <TextInput
          size="xs"
          w={210}
          value={words}
          onChange={(event) => change({ words: event.currentTarget.value })}
          onKeyDown={onKeyDown}
          aria-label={unitWords.filter}
          placeholder={unitWords.filterPlaceholder}
          leftSection={<IconSearch size={15} stroke={1.8} aria-hidden />}
        />
        <Checkbox
          size="xs"
          label={unitWords.onlyOpen}
          checked={onlyOpen}
          onChange={(event) => change({ open: event.currentTarget.checked ? '1' : null })}
        />
        <span className="unit-count" role="status">
          {filtered ? unitWords.found(rows.length) : unitWords.listNote(data.total, day)}
        </span>
        <div className="unit-day">
          <span aria-hidden>{unitWords.on}</span>
          <DayInput label={unitWords.on} quiet clearable={false} value={day} today={today} onChange={setDay} />
          <Segments
            label={unitWords.systems}
            options={[
              { value: today, words: unitWords.today },
              { value: SYSTEM_DAYS.before, words: unitWords.before, hint: unitWords.beforeHint },
              { value: SYSTEM_DAYS.after, words: unitWords.after, hint: unitWords.afterHint },
            ]}
            value={day}
            onChange={setDay}
          />
        </div>
      </div>
      {rows.length === 0 ? (
        <Message title={unitWords.noneFound}>{unitWords.noneFoundHint}</Message>
      ) : (
        <UnitTable rows={rows} linked={day === today} />
      )}
    </>
  );
}
