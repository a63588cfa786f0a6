import { NumberInput, Select } from '@mantine/core';
import type { FieldRules } from '../../../../shared/domain/field-days.ts';
import { fieldDayWords } from '../../../../shared/text/vi/field-days.ts';
import { run } from '../../../stores/commands.ts';
import { useResource } from '../../../stores/resource.ts';
import { fieldRules } from './data.ts';

const words = fieldDayWords.rules;

/** How days are counted: each choice is written as it is made. */
export function RulesForm() {
  const { data: rules } = useResource(fieldRules, {});
  if (!rules) return null;
  const set = (change: Partial<FieldRules>) => void run('fieldDays.setRules', change);
  return (
    <div className="field-rules">
      <Select
        size="xs"
        label={words.halfDay}
        data={words.halfDays}
        value={rules.halfDay}
        allowDeselect={false}
        onChange={(value) => set({ halfDay: value as FieldRules['halfDay'] })}
        comboboxProps={{ withinPortal: false }}
      />
      <Select
        size="xs"
        label={words.travelDay}
        data={words.travelDays}
        value={rules.travelDay}
        allowDeselect={false}
        onChange={(value) => set({ travelDay: value as FieldRules['travelDay'] })}
        comboboxProps={{ withinPortal: false }}
      />
      <NumberInput
        key={rules.quota}
        size="xs"
        label={words.quota}
        defaultValue={rules.quota}
        min={0}
        max={366}
        allowDecimal={false}
        hideControls
        onBlur={(event) => {
          const quota = Number(event.currentTarget.value);
          if (Number.isInteger(quota) && quota !== rules.quota) set({ quota });
        }}
      />
      <p className="dim">{words.note}</p>
    </div>
  );
}
