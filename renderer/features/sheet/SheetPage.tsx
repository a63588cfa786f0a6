import { Button } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { sheetWords as words } from '../../../shared/text/vi/sheet.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { Message, Waiting } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import type { Refused } from '../../api/office.ts';
import { sheetActions, useSheet } from '../../stores/sheet.ts';
import { SheetReviewView } from './SheetReviewView.tsx';
import { SheetTaken } from './SheetTaken.tsx';
import './sheet.css';

/** What can be read by trying again: the cause lies outside of the file. */
const passing = new Set(['file-locked', 'file-not-found', 'store-busy', 'disk-full', 'document-changed', 'internal']);

function NotTaken({ name, refused }: { name: string; refused: Refused }) {
  const known = refused.code === 'already-taken' ? refused.params['documentId'] : undefined;
  return (
    <Message
      title={words.notTaken(name)}
      tone="alarm"
      actions={
        <>
          {known !== undefined && <Button onClick={() => navigate(paths.document(String(known)))}>{words.openKnown}</Button>}
          {passing.has(refused.code) && <Button onClick={sheetActions.again}>{commonWords.retry}</Button>}
          <Button variant="default" onClick={() => void sheetActions.pick()}>{words.otherFile}</Button>
        </>
      }
    >
      {refused.message}
    </Message>
  );
}

/** Where the office's old register stands on its way into this one. */
export function SheetPage() {
  const state = useSheet((store) => store.state);
  switch (state.phase) {
    case 'review':
      return <SheetReviewView {...state} />;
    case 'reading':
      return <Page title={words.title}><Waiting words={words.reading(state.file.name)} /></Page>;
    case 'refused':
      return <Page title={words.title}><NotTaken name={state.file.name} refused={state.refused} /></Page>;
    case 'taken':
      return <Page title={words.title}><SheetTaken taken={state.taken} preview={state.preview} /></Page>;
    case 'none':
      return (
        <Page title={words.title}>
          <Message title={words.nothing} actions={<Button onClick={() => void sheetActions.pick()}>{shellWords.pickFile}</Button>}>
            {words.nothingNote}
          </Message>
        </Page>
      );
  }
}
