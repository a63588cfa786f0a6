/** Tables are named only where the database lives: everything else asks a function of electron/db. */
import { Visitor } from 'vite';
import { type Problem, type Source, sourcesUnder } from './source.ts';

const FOLDERS = ['shared', 'electron', 'renderer'];
const ALLOWED = /^electron\/db\//;
const QUERY_STARTERS = ['selectFrom', 'insertInto', 'replaceInto', 'updateTable', 'deleteFrom', 'mergeInto'];
const SQL =
  /^\s*(select\s[\s\S]+\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\S+\s+set\s|delete\s+from\s|create\s+(temp\s+)?(virtual\s+)?(table|index|view|trigger)\s|drop\s+(table|index|view|trigger)\s|attach\s+database\s)/i;
const ADVICE = 'Queries stand in electron/db: add a function there and call it.';

export function tableNameProblems(root: string): Problem[] {
  return sourcesUnder(root, FOLDERS).filter(({ file }) => !ALLOWED.test(file)).flatMap(problemsOf);
}

function problemsOf({ file, program, lineAt }: Source): Problem[] {
  const problems: Problem[] = [];
  const refuse = (what: string, at: number): void => {
    problems.push({ file, line: lineAt(at), message: `${what}. ${ADVICE}` });
  };
  const look = (text: unknown, at: number): void => {
    if (typeof text === 'string' && SQL.test(text)) refuse(`SQL '${text.trim().slice(0, 30)}'`, at);
  };
  new Visitor({
    CallExpression: ({ callee, start }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (QUERY_STARTERS.includes(callee.property.name)) refuse(`.${callee.property.name}()`, start);
    },
    TaggedTemplateExpression: ({ tag, start }) => {
      if (tag.type === 'Identifier' && tag.name === 'sql') refuse('sql`…`', start);
    },
    Literal: (node) => look(node.value, node.start),
    TemplateElement: (node) => look(node.value.raw, node.start),
  }).visit(program);
  return problems;
}
