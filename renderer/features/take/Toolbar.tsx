import { Button } from '@mantine/core';
import { reviewWords } from '../../../shared/text/vi/review.ts';

/** What can be done with what is in hand, each with its key. */
export interface ReviewAction {
  key: string;
  label: string;
  /** Null where it cannot be done here. */
  run: (() => void) | null;
}

export function Toolbar({ actions }: { actions: readonly ReviewAction[] }) {
  return (
    <div className="review-tools" role="toolbar" aria-label={reviewWords.toolbar}>
      {actions.map(({ key, label, run }) => (
        <Button key={key} size="compact-xs" variant="default" disabled={run === null} aria-keyshortcuts={key} onClick={() => run?.()}>
          {label} <kbd className="key">{key}</kbd>
        </Button>
      ))}
    </div>
  );
}

/** The keys that need no button. */
export function KeyHints() {
  return reviewWords.keys.map(({ key, does }) => <span key={key} className="review-key"><kbd className="key">{key}</kbd> {does}</span>);
}
