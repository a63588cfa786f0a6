import { Button } from '@mantine/core';
import type { SheetPreview, TakenSheet } from '../../../shared/model/views.ts';
import { sheetWords as words } from '../../../shared/text/vi/sheet.ts';
import { Message } from '../../components/Feedback.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { sheetActions } from '../../stores/sheet.ts';
import { undo } from '../../stores/undo.ts';

async function takeBack(): Promise<void> {
  await undo();
  sheetActions.reviewAgain();
}

/** What was written, what is still to be said of it, and where it can be seen. */
export function SheetTaken({ taken, preview }: { taken: TakenSheet; preview: SheetPreview }) {
  const more = preview.sheets.filter(({ name }) => name !== preview.sheet);
  const told = [
    ...(['done', 'ended', 'unsettled', 'fuzzy'] as const).flatMap((name) => (taken[name] > 0 ? [`${words.parts[name](taken[name])}.`] : [])),
    ...(taken.unread > 0 ? [words.takenUnread(taken.unread)] : []),
    ...(taken.newUnits > 0 ? [words.takenUnits(taken.newUnits)] : []),
  ];
  return (
    <Message
      title={words.taken(taken.tasks, taken.documents)}
      actions={
        <>
          {more.slice(0, 3).map(({ name }) => <Button key={name} onClick={() => void sheetActions.nextSheet(name)}>{words.otherSheets(name)}</Button>)}
          <Button variant={more.length > 0 ? 'default' : 'filled'} autoFocus onClick={() => navigate(paths.items({ by: 'task' }))}>{words.seeItems}</Button>
          {taken.unsettled > 0 && <Button variant="default" onClick={() => navigate(paths.items({ by: 'task', status: 'waiting' }))}>{words.seeUnsettled(taken.unsettled)}</Button>}
          <Button variant="default" onClick={() => navigate(paths.document(taken.documentId))}>{words.seeDocument}</Button>
          <Button variant="default" onClick={() => void takeBack()}>{words.undo}</Button>
        </>
      }
    >
      {told.length > 0 && <ul className="sheet-told">{told.map((one) => <li key={one}>{one}</li>)}</ul>}
    </Message>
  );
}
