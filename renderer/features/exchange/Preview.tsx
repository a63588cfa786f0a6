import { Button } from '@mantine/core';
import type { MergeSummary, NamedChange } from '../../../shared/model/exchange-views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { exchangeActions } from '../../stores/exchange.ts';
import { MergeFacts } from './MergeFacts.tsx';

const words = exchangeWords.takeIn;

interface PreviewProps {
  name: string;
  preview: MergeSummary<NamedChange>;
  /** Conflicts that stand already. */
  standing: number;
  merging: boolean;
}

/** What a merge would bring; nothing has been written yet. */
export function Preview({ name, preview, standing, merging }: PreviewProps) {
  if (preview.steps === 0) {
    return (
      <div role="status">
        <p className="exchange-title">{words.nothing(name)}</p>
        <p>{words.nothingText}</p>
        <div className="exchange-actions">
          <Button variant="default" onClick={() => void exchangeActions.pick()}>{words.pickOther}</Button>
          <Button variant="default" onClick={exchangeActions.leave}>{commonWords.close}</Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <MergeFacts preview={preview} standing={standing} />
      <div className="exchange-actions">
        <Button loading={merging} onClick={() => void exchangeActions.merge()}>{words.merge}</Button>
        <Button variant="default" disabled={merging} onClick={exchangeActions.leave}>{commonWords.cancel}</Button>
        {merging && <span role="status">{words.merging}</span>}
      </div>
    </>
  );
}
