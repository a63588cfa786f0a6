import { trackerWords } from '../../shared/text/vi/trackers.ts';
import { type Named, PersonForm } from './PersonForm.tsx';

interface TrackerFormProps {
  /** Who tracks it now. */
  value?: string | null;
  people: readonly string[];
  today: string;
  /** @param asNew the name is somebody else's than the one that it resembles */
  onSave: (name: string | null, asNew: boolean) => Promise<Named>;
  onClose: () => void;
}

/** Who of the office tracks tasks or a whole paper. */
export function TrackerForm({ value, onSave, ...form }: TrackerFormProps) {
  return (
    <PersonForm
      {...form}
      label={trackerWords.label}
      save={trackerWords.save}
      name={{ name: 'name', label: trackerWords.name, hint: trackerWords.nameHint, ...(value === undefined ? {} : { value }) }}
      onSave={(values, asNew) => onSave(values['name'] ?? null, asNew)}
    />
  );
}
