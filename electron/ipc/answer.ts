import type { Answer } from '../../shared/contract/index.ts';
import { Refusal, refusalSentence } from '../../shared/model/refusal.ts';

/** Turns what a call threw into the value that its caller gets; faults are handed to `report` and answered as `internal`. */
export function refused(error: unknown, report: (error: unknown) => void): Extract<Answer<never>, { ok: false }> {
  if (error instanceof Refusal) {
    return { ok: false, code: error.code, message: refusalSentence(error.code, error.params), params: error.params };
  }
  report(error);
  return { ok: false, code: 'internal', message: refusalSentence('internal'), params: {} };
}
