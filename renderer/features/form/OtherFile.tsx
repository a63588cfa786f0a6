import { Button } from '@mantine/core';
import { formWords as words } from '../../../shared/text/vi/form.ts';
import { formActions } from '../../stores/form.ts';

/** The next of the files that came together, else one to be picked. */
export function OtherFile({ left }: { left: number }) {
  return left > 0
    ? <Button variant="default" onClick={formActions.next}>{words.next(left)}</Button>
    : <Button variant="default" onClick={() => void formActions.pick()}>{words.other}</Button>;
}
