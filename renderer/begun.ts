/** Reviews that were begun and left, for every screen that offers them. */
import { navigate } from './hash-location.ts';
import type { BegunReviews } from './components/Drafts.tsx';
import { paths } from './paths.ts';
import { useResource } from './stores/resource.ts';
import { draftList, takeActions, useTake } from './stores/take.ts';

const onResume: BegunReviews['onResume'] = (draft) => navigate(takeActions.resume(draft));

const onDrop: BegunReviews['onDrop'] = ({ id }) => takeActions.dropDraft(id);

const onNext = () => {
  if (takeActions.next()) navigate(paths.take);
};

const onOpen = () => navigate(paths.take);

/** What a document's review left behind it on the way into the register: drafts, the one in hand, and papers not yet read. */
export function useBegun(): BegunReviews {
  const state = useTake((store) => store.state);
  const waiting = useTake((store) => store.queue.length);
  const drafts = useResource(draftList, {}).data?.rows ?? [];
  // With something decided the one in hand is a draft already.
  const inHand = state.phase === 'review' && drafts.every(({ id }) => id !== state.preview.fingerprint) ? state.source.name : null;
  return { drafts, inHand, waiting: state.phase === 'review' ? 0 : waiting, onResume, onDrop, onOpen, onNext };
}
