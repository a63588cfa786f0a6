import './segments.css';

interface SegmentsProps<V extends string> {
  /** For screen readers: what is chosen here. */
  label: string;
  options: readonly { value: V; words: string; hint?: string }[];
  /** None is pressed where it is none of the options. */
  value: V | null;
  onChange: (value: V) => void;
}

/** One of a few, side by side. */
export function Segments<V extends string>({ label, options, value, onChange }: SegmentsProps<V>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.words} type="button" aria-pressed={option.value === value} title={option.hint} onClick={() => onChange(option.value)}>
          {option.words}
        </button>
      ))}
    </div>
  );
}
