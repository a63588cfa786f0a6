/** What was chosen on this laptop the last time: which report, and of its choices those that are a habit. Days and rows are none. */
const KEY = 'sgb.reports';

interface Remembered {
  report: string | null;
  choices: Record<string, Record<string, string>>;
}

/** What cannot be read is forgotten. */
function recall(): Remembered {
  try {
    const { report = null, choices = {} } = JSON.parse(window.localStorage.getItem(KEY) ?? '{}') as Partial<Remembered>;
    return { report, choices };
  } catch {
    return { report: null, choices: {} };
  }
}

function keep(remembered: Remembered): void {
  window.localStorage.setItem(KEY, JSON.stringify(remembered));
}

/** The report that was looked at last; null before the first. */
export function lastReport(): string | null {
  return recall().report;
}

export function rememberReport(report: string): void {
  keep({ ...recall(), report });
}

/** What was chosen the last time; null for the usual choice. */
export function lastChoice(report: string, name: string): string | null {
  return recall().choices[report]?.[name] ?? null;
}

/** @param value null for the usual choice */
export function rememberChoice(report: string, name: string, value: string | null): void {
  const { choices, ...others } = recall();
  const { [name]: _, ...own } = choices[report] ?? {};
  keep({ ...others, choices: { ...choices, [report]: value === null ? own : { ...own, [name]: value } } });
}
