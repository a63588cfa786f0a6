/** Picking and dropping files: each goes to the screen that reads it. */
import { navigate } from './hash-location.ts';
import { takeActions } from './stores/take.ts';

/** Asks for a file and goes to its review. */
export async function pickAndReview(): Promise<void> {
  const path = await takeActions.pick();
  if (path !== null) navigate(path);
}

/** Reads files that were dropped. */
export async function reviewFiles(files: readonly File[]): Promise<void> {
  const path = await takeActions.takeFiles(files);
  if (path !== null) navigate(path);
}
