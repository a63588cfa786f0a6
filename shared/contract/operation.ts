/**
 * How an operation is declared: once, with its kind and schemas. From the declarations come the router, the complete
 * handler map, the window's client and the command line.
 */
import { z } from 'zod';
import { tables } from '../model/registry.ts';

// zod would compile with `new Function`, which the window's content policy forbids.
z.config({ jitless: true });

/** `query` reads, `command` is one short transaction and one step, `task` touches files or takes long. */
export type OperationKind = 'query' | 'command' | 'task';

export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: OperationKind;
  readonly input: I;
  readonly output: O;
}

/** The schema of an answer whose shape is an interface of `shared/model`: the compiler checks it, not the run. */
export function answers<T>(): z.ZodType<T> {
  return z.custom<T>(() => true);
}

export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> & { kind: 'query' } {
  return { kind: 'query', input, output };
}

export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> & { kind: 'command' } {
  return { kind: 'command', input, output };
}

export function task<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> & { kind: 'task' } {
  return { kind: 'task', input, output };
}

/** A civil date `YYYY-MM-DD`. */
export const civilDate = z.iso.date();

/** The name of a registered table. */
export const tableName = z.string().refine((name) => Object.hasOwn(tables, name));

/** Which part of a list is wanted. */
export const paging = {
  limit: z.int().min(1).max(1000).optional(),
  offset: z.int().min(0).optional(),
};

/**
 * A file: from the window a token for what the user picked or dropped, which the router turns into a path; from the command
 * line the path itself.
 */
export const fileRef = z.union([z.strictObject({ token: z.string() }), z.strictObject({ path: z.string().min(1) })]);

/** Several files, named in the same two ways. */
export const fileRefs = z.union([z.object({ tokens: z.array(z.string()).min(1).max(500) }), z.object({ paths: z.array(z.string().min(1)).min(1).max(500) })]);

/** A document: a file, its text as pasted, or one that is kept under review. */
export const documentRef = z.union([
  z.object({ path: z.string().min(1) }),
  z.object({ token: z.string() }),
  z.object({ text: z.string() }),
  z.object({ draft: z.string() }),
]);

/** Scalars of registered columns, as `set` and `was` carry them. */
export const cellValues = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** An update carries what the person saw: if the store differs from `was`, nothing is written. */
export const update = z.strictObject({ id: z.string(), set: cellValues, was: cellValues.optional() });

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id: z.string() });
export const done = answers<{ ok: true }>();
