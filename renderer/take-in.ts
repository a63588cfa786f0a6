/** Picking and dropping files: each goes to the screen that reads it. */
import { fileToken } from './api/office.ts';
import { formWords } from '../shared/text/vi/form.ts';
import { takeWords } from '../shared/text/vi/take.ts';
import { navigate } from './hash-location.ts';
import { paths } from './paths.ts';
import { resultsPaperActions } from './stores/results-paper.ts';
import { formActions, type FormFile } from './stores/form.ts';
import { run, say } from './stores/commands.ts';
import { isSheetName } from './stores/sheet.ts';
import { takeActions } from './stores/take.ts';
import { weekPasteActions } from './stores/week-paste.ts';

/** Asks for a file and goes to its review. */
export async function pickAndReview(): Promise<void> {
  const picked = await run('files.pick', { purpose: 'document' });
  if (picked) await reviewNamed([picked]);
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
  const path = takeActions.takeFiles([file]);
  if (path !== null) navigate(path);
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

/** Reads files that were dropped. */
export async function reviewFiles(files: readonly File[]): Promise<void> {
  const named: FormFile[] = [];
  for (const file of files) {
    const token = await fileToken(file);
    if (token !== null) named.push({ token, name: file.name });
  }
  if (named.length === 0) say(takeWords.noFile, 'alarm');
  else await reviewNamed(named);
}

/**
 * Reads files: forms and sheets of this program as what they are, on whatever screen; another single one as the screen in
 * sight reads it; else as documents.
 */
export async function reviewNamed(files: readonly FormFile[]): Promise<void> {
  const [only, ...more] = files;
  const returned = await formActions.among(files);
  const others = files.filter((file) => !returned.includes(file));
  if (only && more.length === 0 && returned.length === 0) {
    const reader = readerInSight();
    if (reader && !isSheetName(only.name)) return reader(only.name, only.token);
    // What comes to the reports is meant as a form: there it is said what is wrong with it.
    if (REPORTS.test(window.location.hash)) returned.push(...others.splice(0));
  }
  const path = others.length > 0 ? takeActions.takeFiles(others) : null;
  if (returned.length === 0) {
    if (path !== null) navigate(path);
    return;
  }
  if (path !== null) say(formWords.othersWait(others.length));
  formActions.readAll(returned);
  navigate(paths.form);
}
