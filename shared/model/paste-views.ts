/** What is answered of lines pasted from a spreadsheet. */

export type LineProblem = 'noPlace' | 'unknownPlace' | 'severalTasks' | 'wrongDay' | 'wrongTick' | 'unknownUnit' | 'extended';

export interface LineJudged {
  /** As the sheet counts. */
  line: number;
  place: string;
  /** The cell that is wrong, as it was typed; '' where nothing is. */
  words: string;
  problem: LineProblem | null;
}

export interface PastedView {
  lines: number;
  /** Lines that would change something, and those that say what stands there already. */
  changes: number;
  unchanged: number;
  /** How many lines are wrong, and the first of them. */
  wrong: number;
  problems: LineJudged[];
}
