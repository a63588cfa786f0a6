import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, type KeyboardEvent } from 'react';
import type { FormProblem, ReturnedPreview } from '../../../shared/model/views.ts';
import { editedSheetWords } from '../../../shared/text/vi/edited-sheet.ts';
import { formWords as words } from '../../../shared/text/vi/form.ts';
import { Page, Panel } from '../../components/Page.tsx';
import { type FormFile, formActions } from '../../stores/form.ts';
import { takeInstead } from '../../take-in.ts';
import { EditedCells } from './EditedCells.tsx';
import { FormLines } from './FormLines.tsx';
import { OtherFile } from './OtherFile.tsx';

function Problems({ problems }: { problems: readonly FormProblem[] }) {
  const { row, reason, task, written } = words.problemHeads;
  return (
    <Panel title={words.problems(problems.length)}>
      <table className="data-table form-table">
        <thead>
          <tr><th scope="col" className="form-row">{row}</th><th scope="col">{reason}</th><th scope="col">{task}</th><th scope="col">{written}</th></tr>
        </thead>
        <tbody>
          {problems.map((one, index) => (
            <tr key={`${index} ${one.row}`}>
              <td>{one.row ?? words.noRow}</td>
              <td>{words.reason(one.reason, one.detail)}</td>
              <td>{one.words}</td>
              <td className={one.written ? 'form-words' : 'dim'}>{one.written || words.nothingWritten}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** The next box above or below; a space ticks it, as everywhere. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const at = boxes.findIndex((box) => box === document.activeElement);
  const next = boxes[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

interface FormReviewProps {
  file: FormFile;
  /** How many came with it and are read after it. */
  left: number;
  preview: ReturnedPreview;
  taken: ReadonlySet<string>;
  writing: boolean;
  onBack: () => void;
}

/** What the file says in a line, by what it is. */
function summaryOf(preview: ReturnedPreview): string {
  if (preview.kind === 'form') return words.summary(preview.units, preview.lines.length, preview.known, preview.empty);
  const { title, code, handedOutOn } = preview.sheet;
  return editedSheetWords.summary(editedSheetWords.sheetName(title, code, handedOutOn), preview.lines.length, preview.known);
}

/** Line by line what stands and what was written; below what of the file cannot be used. */
export function FormReview({ file, left, preview, taken, writing, onBack }: FormReviewProps) {
  const { lines, problems } = preview;
  const own = preview.kind === 'form' ? words : editedSheetWords;
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.isComposing || !event.ctrlKey || event.key !== 'Enter') return;
    event.preventDefault();
    void formActions.write();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <Page
      title={own.pageTitle}
      note={<span role="status">{summaryOf(preview)}</span>}
      actions={
        <>
          {preview.kind === 'sheet' && <Button variant="subtle" onClick={() => takeInstead(file)}>{words.takeAsDocument}</Button>}
          <OtherFile left={left} />
          {/* Another element than the one that leaves lines: where they went, typing goes on here. */}
          {lines.length === 0
            ? <Button key="back" variant="default" autoFocus onClick={onBack}>{own.back}</Button>
            : <Button key="leave" variant="default" onClick={onBack}>{own.leave}</Button>}
          {lines.length > 0 && (
            <Button aria-keyshortcuts="Control+Enter" loading={writing} disabled={taken.size === 0} onClick={() => void formActions.write()}>{own.write(taken.size)}</Button>
          )}
        </>
      }
      fixed
    >
      <div className="form-review" tabIndex={0} role="region" aria-label={own.table}>
        {lines.length > 0 && (
          <Panel title={own.table} note={words.keys}>
            <table className="data-table form-table" onKeyDown={moveFocus}>
              {preview.kind === 'form' ? <FormLines lines={preview.lines} taken={taken} /> : <EditedCells lines={preview.lines} taken={taken} />}
            </table>
          </Panel>
        )}
        {problems.length > 0 && <Problems problems={problems} />}
      </div>
    </Page>
  );
}
