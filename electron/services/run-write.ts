/** Runs a command or a write phase by its name, as one step: the writer's whole work, in whichever thread it lives. */
import type { Writer } from '../db/writer.ts';
import { commands } from './handlers/commands.ts';
import { fileWork, phases, silentWrites, stepKinds } from './handlers/phases.ts';
import type { CommandHandler, FileWork, SteppedCommand } from './scope.ts';

type AnyCommand = CommandHandler<unknown, unknown> | SteppedCommand<unknown, unknown>;

const all = new Map<string, AnyCommand>([
  ...(Object.entries(commands) as [string, AnyCommand][]),
  ...(Object.entries(phases) as [string, AnyCommand][]),
]);

const files = new Map<string, FileWork<unknown, unknown>>(Object.entries(fileWork) as [string, FileWork<unknown, unknown>][]);

/** @returns the command's output and the tables that it touched */
export async function runWrite(
  writer: Writer,
  name: string,
  input: unknown,
  author: string,
): Promise<{ output: unknown; topics: string[] }> {
  const work = files.get(name);
  if (work) {
    const output = await writer.alone((scope) => work(input, scope));
    return { output, topics: silentWrites.has(name) ? ['store'] : [] };
  }
  const command = all.get(name);
  if (!command) throw new Error(`no command ${name}`);
  const stepped = typeof command === 'function' ? null : command;
  const run = typeof command === 'function' ? command : command.run;
  const { result, step } = await writer.write(
    (origin) => ({ author, ...(stepped ? stepped.words(input, writer.store.log, origin) : { kind: stepKinds.get(name) ?? ('user' as const) }) }),
    (trx, scope) => run(trx, input, { ...scope, author }),
  );
  return { output: result, topics: step ? [...step.touched.rows.keys()] : silentWrites.has(name) ? ['store'] : [] };
}
