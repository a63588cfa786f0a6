/** Numbers from the registry for a batch of papers, as they are pasted: one a line, with or without whom the paper is for. */
import { foldWords } from './fold-text.ts';

export interface UnnumberedPaper {
  id: string;
  recipient: string | null;
}

export interface MatchedNumbers {
  rows: { id: string; number: string }[];
  /** Papers that none of the lines is for. */
  left: string[];
  /** Lines that are for none of the papers. */
  unknown: string[];
}

/** 'Tỉnh đoàn Hà Giang 1201', '1201 Tỉnh đoàn Hà Giang', '1201', '1201/CV': the number, and what stands beside it. */
const LINE = /^(?<before>\D*?)\s*(?<number>\d{1,5}\p{L}?)(?:\s*[-/]\s*\p{Lu}[\p{Lu}Đđ]*[\p{L}/-]*)?\s*(?<after>\D*)$/u;

/**
 * A single number is the first of a row. Lines with names go to the papers of those names, lines without to the papers that
 * are left, in their order.
 */
export function matchNumbers(text: string, papers: readonly UnnumberedPaper[]): MatchedNumbers {
  const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter(Boolean);
  const [only = '', ...others] = lines;
  if (others.length === 0 && /^\d{1,5}$/u.test(only)) {
    return { rows: papers.map((paper, place) => ({ id: paper.id, number: String(Number(only) + place) })), left: [], unknown: [] };
  }
  const free = new Map(papers.map((paper) => [paper.id, foldWords(paper.recipient ?? '')]));
  const rows: MatchedNumbers['rows'] = [];
  const unknown: string[] = [];
  const nameless: string[] = [];
  const give = (id: string, number: string) => {
    free.delete(id);
    rows.push({ id, number });
  };
  for (const line of lines) {
    const { before = '', number, after = '' } = LINE.exec(line)?.groups ?? {};
    const name = foldWords(`${before} ${after}`).trim();
    const [id] = [...free].find(([, recipient]) => name !== '' && (recipient === name || recipient.endsWith(` ${name}`))) ?? [];
    if (number === undefined || (name !== '' && id === undefined)) unknown.push(line);
    else if (id === undefined) nameless.push(number);
    else give(id, number);
  }
  for (const number of nameless) {
    const [next] = free.keys();
    if (next === undefined) unknown.push(number);
    else give(next, number);
  }
  return { rows, left: [...free.keys()], unknown };
}
