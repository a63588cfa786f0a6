/** Picking and dropping files: each goes to the screen that reads it. */
import { fileToken } from './api/office.ts';
import { navigate } from './hash-location.ts';
import { paths } from './paths.ts';
import { resultsPaperActions } from './stores/results-paper.ts';
import { formActions, type FormFile } from './stores/form.ts';
import { isSheetName, sheetActions } from './stores/sheet.ts';
import { takeActions } from './stores/take.ts';
import { weekPasteActions } from './stores/week-paste.ts';

/** Asks for a file and goes to its review. */
export async function pickAndReview(): Promise<void> {
  const path = await takeActions.pick();
  if (path !== null) navigate(path);
}

/** The visit whose screen is in sight. */
const VISIT = /^#\/plan\/visits\/([^/?]+)/u;

/** The screen of reports: what comes back to it are forms. */
const REPORTS = /^#\/reports(?:[/?]|$)/u;

/** Asks for a form that was filled in and reads it. */
export async function pickForm(): Promise<void> {
  if (await formActions.pick()) navigate(paths.form);
}

/** What is no form is a document, or an old register. */
export function takeInstead(file: FormFile): void {
  if (isSheetName(file.name)) {
    void sheetActions.take(file);
    navigate(paths.sheet);
    return;
  }
  takeActions.takeToken(file.token, file.name);
  navigate(paths.take);
}

/** Asks for a paper of results and reads it for a visit. */
export async function pickResults(visitId: string): Promise<void> {
  if (await resultsPaperActions.pick(visitId)) navigate(paths.visitResults(visitId));
}

/** The leaders' week is in sight. */
const WEEK = /^#\/plan\?(?:.*&)?view=week(?:&|$)/u;

/** What the screen in sight does with a paper that is dropped on it: of a visit it says what came of it, on the week it is its table. */
function readerInSight(): ((name: string, token: string) => void) | null {
  const { hash } = window.location;
  const visitId = VISIT.exec(hash)?.[1];
  if (visitId !== undefined) {
    return (name, token) => {
      void resultsPaperActions.read(visitId, { name, from: { token } });
      navigate(paths.visitResults(visitId));
    };
  }
  return WEEK.test(hash) ? (_name, token) => void weekPasteActions.read(token) : null;
}

/** Reads files that were dropped: a single paper as the screen in sight reads it, else as documents. */
export async function reviewFiles(files: readonly File[]): Promise<void> {
  const reader = readerInSight();
  const [file] = files;
  if (reader && file && files.length === 1 && !isSheetName(file.name)) {
    const token = await fileToken(file);
    if (token !== null) return reader(file.name, token);
  }
  if (REPORTS.test(window.location.hash) && file && files.length === 1 && (await formActions.drop(file))) {
    navigate(paths.form);
    return;
  }
  const path = await takeActions.takeFiles(files);
  if (path !== null) navigate(path);
}
