import { Button } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Message } from '../../components/Feedback.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { pickAndReview } from '../../take-in.ts';
import { takeActions } from '../../stores/take.ts';
import type { Refused as RefusedAnswer } from '../../api/office.ts';

/** What can be read by trying again: the cause lies outside of the document. */
const passing = new Set(['file-locked', 'file-not-found', 'store-busy', 'disk-full', 'internal']);

/** Why a document was not taken in, and what can be done about it. */
export function Refused({ name, refused, left }: { name: string; refused: RefusedAnswer; left: number }) {
  const known = refused.code === 'already-taken' ? refused.params['documentId'] : undefined;
  return (
    <Message
      title={takeWords.notTaken(name)}
      tone="alarm"
      actions={
        <>
          {left > 0 && <Button onClick={takeActions.next}>{takeWords.next(left)}</Button>}
          {known !== undefined && <Button onClick={() => navigate(paths.document(String(known)))}>{takeWords.openKnown}</Button>}
          {passing.has(refused.code) && <Button onClick={takeActions.again}>{commonWords.retry}</Button>}
          <Button variant="default" onClick={() => void pickAndReview()}>{takeWords.otherFile}</Button>
          <Button variant="default" onClick={() => takeActions.setPasting(true)}>{shellWords.pasteText}</Button>
        </>
      }
    >
      {refused.message}
    </Message>
  );
}
