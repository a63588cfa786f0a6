import type { CutBack } from '../../../shared/model/exchange-views.ts';
import { exchangeWords } from '../../../shared/text/vi/exchange.ts';
import { IconUndo } from '../../icons.ts';

/** A merge was taken back; what went lies in a file. */
export function Undone({ cut }: { cut: CutBack }) {
  return (
    <>
      <p className="exchange-title exchange-done"><IconUndo size={18} stroke={2} aria-hidden />{exchangeWords.lastMerge.undone(cut)}</p>
      <p className="exchange-path">{exchangeWords.lastMerge.file(cut.file)}</p>
    </>
  );
}
