import { Checkbox } from '@mantine/core';
import type { FormLine } from '../../../shared/model/views.ts';
import { formWords as words } from '../../../shared/text/vi/form.ts';
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

/** The rows of a filled form: what the register has, and what the unit wrote beside it. */
export function FormLines({ lines, taken }: { lines: readonly FormLine[]; taken: ReadonlySet<string> }) {
  const { heads } = words;
  return (
    <>
      <thead>
        <tr><th scope="col" className="form-take">{heads.take}</th><th scope="col">{heads.task}</th><th scope="col">{heads.now}</th><th scope="col">{heads.said}</th></tr>
      </thead>
      <tbody>
        {lines.map((line, index) => <Line key={line.key} line={line} taken={taken.has(line.key)} first={index === 0} />)}
      </tbody>
    </>
  );
}
