import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NewestMergeView } from '../../../shared/model/exchange-views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { exchangeActions } from '../../stores/exchange.ts';
import { useFocusOnChange } from './focus.ts';

const words = exchangeWords.lastMerge;

/** The newest merge with a way to take it back; asks first when steps written here would go with it. */
export function LastMerge({ merge, onUndo }: { merge: NewestMergeView; onUndo?: () => void }) {
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
        <Button variant="default" onClick={begin}>{words.undo}</Button>
      )}
    </div>
  );
}
