/** Every word that a user reads stands in shared/text, every word that the reader of documents knows in a vocabulary file. */
import { Visitor } from 'vite';
import { type Problem, type Source, sourcesUnder } from './source.ts';

const FOLDERS = ['shared', 'electron', 'migrations', 'renderer', 'build'];
const ALLOWED = /^shared\/text\/|^shared\/domain\/reading\/vocabulary\/|\/vocabulary-[^/]*\.ts$/;
const LETTER = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1EF9]/;
const ADVICE = 'has Vietnamese words. Words for users belong in shared/text, words of documents in a vocabulary file.';

export function vietnameseProblems(root: string): Problem[] {
  return sourcesUnder(root, FOLDERS).filter(({ file }) => !ALLOWED.test(file)).flatMap(problemsOf);
}

function problemsOf({ file, program, lineAt }: Source): Problem[] {
  const problems: Problem[] = [];
  const look = (text: unknown, at: number): void => {
    if (typeof text !== 'string' || !LETTER.test(text)) return;
    problems.push({ file, line: lineAt(at), message: `'${text.trim().slice(0, 40)}' ${ADVICE}` });
  };
  new Visitor({
    Literal: (node) => look(node.value, node.start),
    TemplateElement: (node) => look(node.value.cooked ?? node.value.raw, node.start),
    JSXText: (node) => look(node.value, node.start),
  }).visit(program);
  return problems;
}
