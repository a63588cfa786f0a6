import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { applyReview } from '../../../shared/domain/review/apply-review.ts';
import { matchRounds } from '../../../shared/domain/review/match-rounds.ts';
import { matchVersions } from '../../../shared/domain/review/match-versions.ts';
import { shellWords } from '../../../shared/text/vi/shell.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Drafts } from '../../components/Drafts.tsx';
import { Message, Waiting } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { useBegun } from '../../begun.ts';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { type ReviewState, takeActions, useTake } from '../../stores/take.ts';
import { pickAndReview } from '../../take-in.ts';
import { CarryEntries } from './CarryEntries.tsx';
import { PlanChanges } from './PlanChanges.tsx';
import { Refused } from './Refused.tsx';
import { Review } from './Review.tsx';
import { Taken } from './Taken.tsx';
import { Versions } from './Versions.tsx';

type Known = NonNullable<ReviewState['preview']['known']>;

/** The register has other words under the same number: which version is kept. */
function OtherVersion({ preview, decisions, carry, known, stored }: ReviewState & { known: Known; stored: string }) {
  const { reading, text } = preview;
  const reviewed = useMemo(() => applyReview(reading, text, decisions), [reading, text, decisions]);
  const { left } = useMemo(() => matchVersions(known.stored, reviewed.items), [known, reviewed]);
  const open = () => navigate(paths.document(known.id));
  const keep = () => {
    takeActions.leave();
    open();
  };
  const rounds = useMemo(() => matchRounds(known.storedRounds, reviewed.rounds), [known, reviewed]);
  return (
    <Versions name={known.name} stored={stored} read={text} onReplace={() => takeActions.replace(known.id)} onKeep={keep} onOpen={open}>
      <PlanChanges match={rounds} />
      <CarryEntries left={left} reviewed={reviewed} carry={carry} />
    </Versions>
  );
}

/** No paper is in hand: what was begun, and how one comes. */
function Nothing() {
  return (
    <Page title={takeWords.title}>
      <Drafts {...useBegun()} />
      <Message
        title={takeWords.nothing}
        actions={
          <>
            <Button onClick={() => void pickAndReview()}>{shellWords.pickFile}</Button>
            <Button variant="default" onClick={() => takeActions.setPasting(true)}>{shellWords.pasteText}</Button>
          </>
        }
      >
        {takeWords.nothingNote}
      </Message>
    </Page>
  );
}

/** Where a document stands on its way into the register. */
export function TakePage() {
  const state = useTake((store) => store.state);
  const left = useTake((store) => store.queue.length);
  switch (state.phase) {
    case 'review': {
      const { known } = state.preview;
      if (known && known.otherText !== null && !known.completes && state.instead === null) return <OtherVersion {...state} known={known} stored={known.otherText} />;
      return <Review key={state.preview.fingerprint} {...state} />;
    }
    case 'reading':
      return <Page title={takeWords.title}><Waiting words={takeWords.reading(state.source.name)} /></Page>;
    case 'refused':
      return <Page title={takeWords.title}><Refused name={state.source.name} refused={state.refused} left={left} /></Page>;
    case 'taken':
      return <Page title={takeWords.title}><Taken preview={state.preview} taken={state.taken} left={left} /></Page>;
    case 'none':
      return <Nothing />;
  }
}
