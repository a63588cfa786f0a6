import { Button } from '@mantine/core';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { formWords as words } from '../../../shared/text/vi/form.ts';
import { Message, Waiting } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { formActions, useForm } from '../../stores/form.ts';
import { takeInstead } from '../../take-in.ts';
import { FormReview } from './FormReview.tsx';
import { OtherFile } from './OtherFile.tsx';
import './form.css';

/** A paper that came back, a form or a sheet: picked, read, its lines taken or left. */
export function FormPage() {
  const state = useForm((store) => store.state);
  const left = useForm((store) => store.queue.length);
  const back = () => {
    formActions.leave();
    navigate(paths.reports);
  };
  const away = <Button variant="default" onClick={back}>{words.back}</Button>;
  switch (state.phase) {
    case 'none':
      return (
        <Page title={words.anyTitle}>
          <Message title={words.nothing} actions={<><Button onClick={() => void formActions.pick()}>{words.pick}</Button>{away}</>}>{words.nothingNote}</Message>
        </Page>
      );
    case 'reading':
      return <Page title={words.anyTitle}><Waiting words={words.reading(state.file.name)} /></Page>;
    case 'refused':
      return (
        <Page title={words.anyTitle}>
          <Message
            title={words.notRead(state.file.name)}
            tone="alarm"
            actions={
              <>
                {state.refused.code === 'not-a-form'
                  ? <Button onClick={() => takeInstead(state.file)}>{words.takeIn}</Button>
                  : <Button onClick={() => void formActions.read(state.file)}>{commonWords.retry}</Button>}
                <OtherFile left={left} />
                {away}
              </>
            }
          >
            {state.refused.message}
          </Message>
        </Page>
      );
    case 'review':
      return <FormReview file={state.file} left={left} preview={state.preview} taken={state.taken} writing={state.writing} onBack={back} />;
  }
}
