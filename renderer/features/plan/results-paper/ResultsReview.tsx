import { Button, Checkbox, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { resultKinds } from '../../../../shared/domain/visit-stages.ts';
import type { ReadResult, ResultsPreview } from '../../../../shared/model/results-reading.ts';
import { resultPaperWords as words, resultWords } from '../../../../shared/text/vi/results.ts';
import { DayInput } from '../../../components/DayInput.tsx';
import { Message } from '../../../components/Feedback.tsx';
import { MarkedText } from '../../../components/MarkedText.tsx';
import { Page, Panel } from '../../../components/Page.tsx';
import { type ResultLine, resultsPaperActions } from '../../../stores/results-paper.ts';

const titles = { finding: resultWords.findings, recommendation: resultWords.recommendations, proposal: resultWords.proposals } as const;
const kinds = resultKinds.map((value) => ({ value, label: titles[value] }));

interface LineProps {
  line: ResultLine;
  active: boolean;
  today: string;
  onHold: () => void;
}

function Line({ line, active, today, onHold }: LineProps) {
  const { key, what, taken } = line;
  const change = (part: Parameters<typeof resultsPaperActions.change>[1]) => resultsPaperActions.change(key, part);
  return (
    <li className={['result-line-read', active ? 'result-line-active' : '', taken ? '' : 'result-line-left'].join(' ')} onFocusCapture={onHold} onClick={onHold}>
      <Checkbox size="xs" aria-label={words.take(line.words)} checked={taken} onChange={(event) => change({ taken: event.currentTarget.checked })} />
      <Textarea size="xs" autosize minRows={1} maxRows={6} className="result-line-words" aria-label={words.words(line.words)} disabled={!taken} value={line.words} onChange={(event) => change({ words: event.currentTarget.value })} />
      <div className="result-line-facts">
        <Select
          size="xs"
          w={186}
          aria-label={words.what(line.words)}
          data={kinds}
          value={what}
          allowDeselect={false}
          disabled={!taken}
          onChange={(value) => value && change({ what: value as ReadResult['what'] })}
          comboboxProps={{ shadow: 'md' }}
        />
        {what !== 'finding' && taken && (
          <DayInput quiet label={words.due[what]} value={line.dueOn} today={today} onChange={(dueOn) => change({ dueOn })} width={132} />
        )}
      </div>
    </li>
  );
}

interface ResultsReviewProps {
  unit: string;
  department: string | null;
  preview: ResultsPreview;
  lines: readonly ResultLine[];
  writing: boolean;
  today: string;
  onBack: () => void;
}

/** The paper's own words beside what would be written; a line in hand is shown in the paper. */
export function ResultsReview({ unit, department, preview, lines, writing, today, onBack }: ResultsReviewProps) {
  const [held, setHeld] = useState('');
  const taken = lines.filter((line) => line.taken).length;
  const leave = () => {
    resultsPaperActions.leave();
    onBack();
  };
  const write = async () => {
    if (await resultsPaperActions.write()) onBack();
  };
  const { number, symbol } = preview.document;
  return (
    <Page
      title={words.title(unit)}
      note={<span role="status">{words.summary([number, symbol].filter(Boolean).join('-'), lines.length)}</span>}
      actions={
        <>
          <Button variant="default" onClick={leave}>{words.leave}</Button>
          <Button onClick={() => void write()} loading={writing} disabled={taken === 0}>{words.write(taken)}</Button>
        </>
      }
      fixed
    >
      {!preview.namesUnit && <Message inline tone="warn" title={words.otherUnit(unit)} />}
      {preview.known && <Message inline tone="plain" title={words.known(preview.known.name)} />}
      <div className="results-review">
        <Panel title={words.source} className="results-source">
          <MarkedText
            text={preview.text}
            marks={lines.map(({ key, source }) => ({ id: key, kind: 'task', ...source }))}
            active={[held]}
            onPick={({ id }) => setHeld(id)}
            label={words.source}
          />
        </Panel>
        <div className="results-lines" tabIndex={0} role="region" aria-label={words.lines}>
          {lines.length === 0 && <p className="dim">{words.none}</p>}
          {resultKinds.map((what) => {
            const own = lines.filter((line) => line.what === what);
            if (own.length === 0) return null;
            return (
              <Panel key={what} title={titles[what]} note={what === 'finding' ? undefined : resultWords.recommendationsNote(department)}>
                <ol>
                  {own.map((line) => <Line key={line.key} line={line} active={line.key === held} today={today} onHold={() => setHeld(line.key)} />)}
                </ol>
              </Panel>
            );
          })}
        </div>
      </div>
    </Page>
  );
}
