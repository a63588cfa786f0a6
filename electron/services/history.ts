/** Ctrl+Z and Ctrl+Y, and taking back a step named from the history. */
import type { UndoAnswer } from '../../shared/contract/index.ts';
import { Refusal } from '../../shared/model/refusal.ts';
import type { LogReader, LogStep } from '../db/log/log-reader.ts';
import { isUndone, newestRedoable, newestUndoable, takeBack } from '../db/log/undo.ts';
import type { CommandScope, SteppedCommand } from './scope.ts';

type UndoInput = { step?: string | undefined };

/** @throws Refusal `nothing-to-undo`, `not-found`, `already-undone`, `erased-for-good` */
function stepToUndo(input: UndoInput, log: LogReader, origin: number): LogStep {
  if (input.step === undefined) {
    const newest = newestUndoable(log, origin);
    if (!newest) throw new Refusal('nothing-to-undo');
    return newest;
  }
  const [id = '', n = ''] = input.step.split('/');
  const num = log.originNum(id);
  const step = num === null ? null : log.step(num, Number(n));
  if (!step || step.kind === 'program') throw new Refusal('not-found');
  if (step.kind === 'erase') throw new Refusal('erased-for-good');
  if (isUndone(log, step)) throw new Refusal('already-undone');
  return step;
}

function stepToRedo(log: LogReader, origin: number): LogStep {
  const newest = newestRedoable(log, origin);
  if (!newest) throw new Refusal('nothing-to-redo');
  return newest;
}

function run(scope: CommandScope, step: LogStep): Promise<UndoAnswer> {
  return Promise.resolve(takeBack(scope.store.steps, step));
}

export const undo: SteppedCommand<UndoInput, UndoAnswer> = {
  words: (input, log, origin) => {
    const step = stepToUndo(input, log, origin);
    return { kind: 'undo', undoes: { origin: step.origin, n: step.n } };
  },
  run: (_trx, input, scope) => run(scope, stepToUndo(input, scope.store.log, scope.origin)),
};

export const redo: SteppedCommand<object, UndoAnswer> = {
  words: (_input, log, origin) => {
    const step = stepToRedo(log, origin);
    return { kind: 'redo', undoes: { origin: step.origin, n: step.n } };
  },
  run: (_trx, _input, scope) => run(scope, stepToRedo(scope.store.log, scope.origin)),
};
