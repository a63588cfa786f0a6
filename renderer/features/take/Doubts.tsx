import type { Doubt } from '../../../shared/model/reading.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Panel } from '../../components/Page.tsx';
import { IconQuestion } from '../../icons.ts';
import { doubtMark } from './entries.ts';

interface DoubtsProps {
  doubts: readonly Doubt[];
  active: string | null;
  onPick: (index: number) => void;
}

/** What the reading is not sure of, as questions; each leads to its place. */
export function Doubts({ doubts, active, onPick }: DoubtsProps) {
  return (
    <Panel className="doubts" title={takeWords.doubts} note={takeWords.doubtsNote}>
      <ol>
        {doubts.map((doubt, index) => (
          <li key={doubtMark(index)}>
            <button
              type="button"
              className={active === doubtMark(index) ? 'doubt doubt-active' : 'doubt'}
              aria-pressed={active === doubtMark(index)}
              onClick={() => onPick(index)}
            >
              <IconQuestion size={15} stroke={1.9} aria-hidden />
              <span>{doubt.message}</span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
