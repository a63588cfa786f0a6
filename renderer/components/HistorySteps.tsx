import { instantInWords } from '../../shared/text/vi/instants.ts';
import { changesInWords, historyWords, stepSentence, stepSummary } from '../../shared/text/vi/history.ts';
import type { HistoryStepView } from '../../shared/contract/index.ts';
import { IconUndo } from '../icons.ts';
import './history-steps.css';

const SHOWN = 4;

/** Only a person's own doing is taken back here; an undo is taken back by doing again. */
function canUndo(step: HistoryStepView): boolean {
  return !step.undone && !['undo', 'redo', 'erase'].includes(step.kind);
}

/** Steps of the log: when, who, what; with what they changed and a way to take each back. */
export function HistorySteps({ steps, onUndo }: { steps: readonly HistoryStepView[]; onUndo: (step: string) => void }) {
  return (
    <ol className="steps">
      {steps.map((step) => {
        const { lines, more } = changesInWords(step, SHOWN);
        return (
          <li key={step.step} className={step.undone ? 'step step-undone' : 'step'}>
            <span className="step-when number">{instantInWords(step.at)}</span>
            <span className="step-who clip" title={step.author}>{step.author || historyWords.nobody}</span>
            <div className="step-what">
              <span className="step-title">{stepSentence(step)}</span>
              {step.undone && <span className="step-mark">{historyWords.undone}</span>}
              {lines.length > 0 && (
                <ul>
                  {lines.map((line) => <li key={line}>{line}</li>)}
                  {more > 0 && <li>{historyWords.more(more)}</li>}
                </ul>
              )}
            </div>
            {canUndo(step) && (
              <button type="button" className="step-undo" aria-label={historyWords.undoStep(stepSummary(step))} onClick={() => onUndo(step.step)}>
                <IconUndo size={14} stroke={1.8} aria-hidden /> {historyWords.undo}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
