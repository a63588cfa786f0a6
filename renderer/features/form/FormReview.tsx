import { Button, Checkbox } from '@mantine/core';
import { useEffect, useEffectEvent, type KeyboardEvent } from 'react';
import type { FormLine, FormPreview, FormProblem } from '../../../shared/model/views.ts';
import { formWords as words } from '../../../shared/text/vi/form.ts';
import { Page, Panel } from '../../components/Page.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { formActions } from '../../stores/form.ts';

/** What the register has of the task. */
function Now({ line }: { line: FormLine }) {
  const { state, dueOn, said } = line;
  return (
    <>
      <p className="form-state"><StatusMark status={state} />{dueOn && <span className="dim">{words.due(dueOn)}</span>}</p>
      <p className={said?.result ? '' : 'dim'}>{said?.result ? words.saidOn(said.on, said.result) : words.noWord}</p>
      {said?.obstacle && <p>{words.obstacle(said.obstacle)}</p>}
    </>
  );
}

/** What the unit wrote beside it. */
function Said({ line }: { line: FormLine }) {
  return (
    <>
      {line.doneOn && <p><strong>{words.done(line.doneOn)}</strong></p>}
      {line.result && <p className="form-words">{line.result}</p>}
      {line.number && <p>{words.number(line.number)}</p>}
      {line.obstacle && <p className="form-words">{words.obstacle(line.obstacle)}</p>}
    </>
  );
}

function Line({ line, taken, first }: { line: FormLine; taken: boolean; first: boolean }) {
  return (
    <tr className={taken ? '' : 'form-left'}>
      <td><Checkbox size="xs" autoFocus={first} aria-label={words.take(line.place, line.words)} checked={taken} onChange={() => formActions.toggle(line.key)} /></td>
      <td>
        <p>{line.words}</p>
        <p className="dim">{line.place}</p>
        {line.changed && <p className="form-changed">{words.changed}</p>}
      </td>
      <td><Now line={line} /></td>
      <td><Said line={line} /></td>
    </tr>
  );
}

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
              <td>{one.row}</td>
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
  preview: FormPreview;
  taken: ReadonlySet<string>;
  writing: boolean;
  onBack: () => void;
}

/** Line by line what stands and what the unit wrote; below what of the form cannot be used. */
export function FormReview({ preview, taken, writing, onBack }: FormReviewProps) {
  const { units, lines, problems, known, empty } = preview;
  const { heads } = words;
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
      title={words.pageTitle}
      note={<span role="status">{words.summary(units, lines.length, known, empty)}</span>}
      actions={
        <>
          <Button variant="default" onClick={() => void formActions.pick()}>{words.other}</Button>
          <Button variant="default" onClick={onBack}>{lines.length === 0 ? words.back : words.leave}</Button>
          {lines.length > 0 && (
            <Button aria-keyshortcuts="Control+Enter" loading={writing} disabled={taken.size === 0} onClick={() => void formActions.write()}>{words.write(taken.size)}</Button>
          )}
        </>
      }
      fixed
    >
      <div className="form-review" tabIndex={0} role="region" aria-label={words.table}>
        {lines.length > 0 && (
          <Panel title={words.table} note={words.keys}>
            <table className="data-table form-table" onKeyDown={moveFocus}>
              <thead>
                <tr><th scope="col" className="form-take">{heads.take}</th><th scope="col">{heads.task}</th><th scope="col">{heads.now}</th><th scope="col">{heads.said}</th></tr>
              </thead>
              <tbody>
                {lines.map((line, index) => <Line key={line.key} line={line} taken={taken.has(line.key)} first={index === 0} />)}
              </tbody>
            </table>
          </Panel>
        )}
        {problems.length > 0 && <Problems problems={problems} />}
      </div>
    </Page>
  );
}
