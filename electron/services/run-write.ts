/** Runs a command or a write phase by its name, as one step: the writer's whole work, in whichever thread it lives. */
import type { Writer } from '../db/writer.ts';
import { commands } from './handlers.ts';
import { automaticWrites, internals, silentWrites } from './internals.ts';
import type { CommandHandler, SteppedCommand } from './scope.ts';

type AnyCommand = CommandHandler<unknown, unknown> | SteppedCommand<unknown, unknown>;

const all = new Map<string, AnyCommand>([
  ...(Object.entries(commands) as [string, AnyCommand][]),
  ...(Object.entries(internals) as [string, AnyCommand][]),
]);

/** @returns the command's output and the tables that it touched */
export async function runWrite(
  writer: Writer,
  name: string,
  input: unknown,
  author: string,
): Promise<{ output: unknown; topics: string[] }> {
  const command = all.get(name);
  if (!command) throw new Error(`no command ${name}`);
  const stepped = typeof command === 'function' ? null : command;
  const run = typeof command === 'function' ? command : command.run;
  const { result, step } = await writer.write(
    (origin) => ({ author, ...(stepped ? stepped.words(input, writer.store.log, origin) : { kind: automaticWrites.has(name) ? ('auto' as const) : ('user' as const) }) }),
    (trx, scope) => run(trx, input, { ...scope, author }),
  );
  return { output: result, topics: step ? [...step.touched.rows.keys()] : silentWrites.has(name) ? ['store'] : [] };
}
