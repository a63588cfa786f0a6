import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NewestMergeView } from '../../../shared/model/exchange-views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { mergePaperWords } from '../../../shared/text/vi/merge-paper.ts';
import { exchangeActions } from '../../stores/exchange.ts';
import { useFocusOnChange } from './focus.ts';

const words = exchangeWords.lastMerge;

interface LastMergeProps {
  merge: NewestMergeView;
  today: string;
  /** How many merges one record tells of. */
  merges?: number;
  onUndo?: () => void;
}

/** The newest merge with its record and a way to take it back; asks first when steps written here would go with it. */
export function LastMerge({ merge, today, merges = 1, onUndo }: LastMergeProps) {
  const [asking, setAsking] = useState(false);
  const element = useFocusOnChange(Number(asking));
  const undo = () => {
    onUndo?.();
    void exchangeActions.undoMerge();
  };
  const begin = () => {
    if (merge.own > 0) setAsking(true);
    else undo();
  };
  return (
    <div className="exchange-last" ref={element} tabIndex={-1}>
      <p>{merge.own > 0 ? words.wordsWithOwn(merge) : words.words(merge)}</p>
      {asking ? (
        <div role="alert">
          <p className="exchange-warn">{words.ask(merge.own)}</p>
          <div className="exchange-actions">
            <Button variant="default" className="exchange-danger" onClick={undo}>{words.undoAnyway}</Button>
            <Button variant="default" onClick={() => setAsking(false)}>{commonWords.cancel}</Button>
          </div>
        </div>
      ) : (
        <div className="exchange-actions">
          <Button variant="default" onClick={() => void exchangeActions.saveMergePaper(merges, mergePaperWords.fileName(today))}>{mergePaperWords.save}</Button>
          <Button variant="default" onClick={begin}>{words.undo}</Button>
        </div>
      )}
    </div>
  );
}
