import { Checkbox } from '@mantine/core';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import type { CellEdit, EditedCell } from '../../../shared/model/views.ts';
import { editedSheetWords as words } from '../../../shared/text/vi/edited-sheet.ts';
import { formActions } from '../../stores/form.ts';

/** What of an edit does not stand in its words. */
function meaningOf(edit: CellEdit, now: string): string | null {
  const { meaning } = words;
  if (edit.field === 'due') return now === printedDate(edit.dueOn) ? null : meaning.due(edit.dueOn);
  if (edit.field !== 'result') return null;
  if (edit.done) return meaning.done(edit.on);
  return edit.corrects === null ? meaning.result(edit.on) : meaning.corrects;
}

function Line({ line, taken, first }: { line: EditedCell; taken: boolean; first: boolean }) {
  const column = words.columns[line.edit.field];
  const meaning = meaningOf(line.edit, line.now);
  return (
    <tr className={taken ? '' : 'form-left'}>
      <td><Checkbox size="xs" autoFocus={first} aria-label={words.take(line.place, column, line.words)} checked={taken} onChange={() => formActions.toggle(line.key)} /></td>
      <td>
        <p>{line.words}</p>
        <p className="dim">{line.place}</p>
      </td>
      <td>{column}</td>
      <td className={line.was ? 'form-words-was' : 'dim'}>{line.was || words.empty}</td>
      <td>
        <p className="form-words">{line.now}</p>
        {meaning && <p className="dim">{meaning}</p>}
        {line.changed && <p className="form-changed">{words.changed(line.register)}</p>}
      </td>
    </tr>
  );
}

/** The cells of a sheet that were edited: what stood there, and what stands there now. */
export function EditedCells({ lines, taken }: { lines: readonly EditedCell[]; taken: ReadonlySet<string> }) {
  const { heads } = words;
  return (
    <>
      <thead>
        <tr>
          <th scope="col" className="form-take">{heads.take}</th><th scope="col">{heads.task}</th><th scope="col" className="form-column">{heads.cell}</th>
          <th scope="col">{heads.was}</th><th scope="col">{heads.now}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => <Line key={line.key} line={line} taken={taken.has(line.key)} first={index === 0} />)}
      </tbody>
    </>
  );
}
