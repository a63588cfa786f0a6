/** The three kinds of operation as complete maps from name to handler. */
import type { NamesOfKind, OutputOf, ParsedInputOf } from '../../../shared/contract/index.ts';
import type { CommandHandler, QueryHandler, SteppedCommand, TaskHandler } from '../scope.ts';

/** Tokens are paths by the time a handler sees them. */
type WithPath<I> = I extends { token: string } | { tokens: string[] } ? never : I;

export type Queries = { [N in NamesOfKind<'query'>]: QueryHandler<ParsedInputOf<N>, OutputOf<N>> };
export type Commands = {
  [N in NamesOfKind<'command'>]:
    | CommandHandler<ParsedInputOf<N>, OutputOf<N>>
    | SteppedCommand<ParsedInputOf<N>, OutputOf<N>>;
};
export type Tasks = { [N in NamesOfKind<'task'>]: TaskHandler<WithPath<ParsedInputOf<N>>, OutputOf<N>> };
