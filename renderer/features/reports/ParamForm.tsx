import { Radio } from '@mantine/core';
import type { ParamField, ParamFields } from '../../../shared/reports/params.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { FoldSelect } from '../../components/FoldSelect.tsx';
import { useResource } from '../../stores/resource.ts';
import { documentChoices, MOST, unitChoices } from './data.ts';

interface ParamFormProps {
  fields: ParamFields;
  values: Readonly<Record<string, string>>;
  today: string;
  onChange: (name: string, value: string | null) => void;
}

/** The form of a report, drawn from its parameters: a new report brings its own. */
export function ParamForm({ fields, values, today, onChange }: ParamFormProps) {
  return (
    <div className="report-form">
      {Object.entries(fields).map(([name, field]) => (
        <Field key={name} name={name} field={field} value={values[name] ?? null} today={today} onChange={(value) => onChange(name, value)} />
      ))}
    </div>
  );
}

interface FieldProps {
  name: string;
  field: ParamField;
  value: string | null;
  today: string;
  onChange: (value: string | null) => void;
}

function Field({ name, field, value, today, onChange }: FieldProps) {
  const { data: documents } = useResource(documentChoices, field.kind === 'document' ? { limit: MOST } : null);
  const { data: units } = useResource(unitChoices, field.kind === 'unit' ? { limit: MOST } : null);
  if (field.kind === 'choice') {
    const choices = Object.entries(field.choices).map(([key, label]) => ({ value: key, label }));
    return (
      <Radio.Group
        size="xs"
        className="report-wide"
        label={field.label}
        value={value ?? choices[0]?.value ?? ''}
        onChange={(chosen) => onChange(chosen === choices[0]?.value ? null : chosen)}
      >
        {choices.map((choice) => <Radio key={choice.value} size="xs" mt={5} value={choice.value} label={choice.label} />)}
      </Radio.Group>
    );
  }
  if (field.kind === 'day') {
    const shown = value ?? (name === 'asAt' ? today : null);
    return <DayInput label={field.label} width={134} value={shown} today={today} onChange={(day) => onChange(name === 'asAt' && day === today ? null : day)} />;
  }
  const ofDocuments = field.kind === 'document';
  const choices = ofDocuments
    ? (documents?.rows ?? []).map((row) => ({ value: row.id, label: row.name }))
    : (units?.rows ?? []).filter((row) => row.openTasks > 0).concat((units?.rows ?? []).filter((row) => row.openTasks === 0)).map((row) => ({ value: row.id, label: row.name }));
  return (
    <div className="report-wide">
      <FoldSelect
        label={field.label}
        placeholder={ofDocuments ? reportScreenWords.anyDocument : reportScreenWords.anyUnit}
        width="100%"
        data={choices}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
