import { Button } from '@mantine/core';
import { commonWords } from '../../../../shared/text/vi/common.ts';
import { resultPaperWords as words } from '../../../../shared/text/vi/results.ts';
import { Message, Waiting } from '../../../components/Feedback.tsx';
import { Page } from '../../../components/Page.tsx';
import { navigate } from '../../../hash-location.ts';
import { paths } from '../../../paths.ts';
import { useResource } from '../../../stores/resource.ts';
import { resultsPaperActions, useResultsPaper } from '../../../stores/results-paper.ts';
import { visitResource } from '../visit-store.ts';
import { ResultsReview } from './ResultsReview.tsx';
import './results-paper.css';

/** A paper of results for one visit: read, put right, confirmed. */
export function ResultsPaperPage({ id, today }: { id: string; today: string }) {
  const state = useResultsPaper((store) => store.state);
  const { data: visit } = useResource(visitResource, { id });
  const unit = visit?.id === id ? visit.unitName : '';
  const back = () => navigate(paths.visit(id));
  const pick = <Button onClick={() => void resultsPaperActions.pick(id)}>{words.pick}</Button>;
  if (state.phase === 'none' || state.visitId !== id) {
    return (
      <Page title={words.title(unit)}>
        <Message title={words.nothing} actions={<>{pick}<Button variant="default" onClick={back}>{words.back}</Button></>}>{words.nothingNote}</Message>
      </Page>
    );
  }
  switch (state.phase) {
    case 'reading':
      return <Page title={words.title(unit)}><Waiting words={words.reading(state.source.name)} /></Page>;
    case 'refused':
      return (
        <Page title={words.title(unit)}>
          <Message
            title={words.notRead(state.source.name)}
            tone="alarm"
            actions={
              <>
                <Button onClick={() => void resultsPaperActions.read(id, state.source)}>{commonWords.retry}</Button>
                <Button variant="default" onClick={() => void resultsPaperActions.pick(id)}>{words.pick}</Button>
                <Button variant="default" onClick={back}>{words.back}</Button>
              </>
            }
          >
            {state.refused.message}
          </Message>
        </Page>
      );
    case 'review':
      return <ResultsReview unit={unit} department={visit?.departmentName ?? null} preview={state.preview} lines={state.lines} writing={state.writing} today={today} onBack={back} />;
  }
}
