/** Faults of the window that nobody caught: noted in the log file without contents, and said once. */
import { create } from 'zustand';
import { describeFault } from '../../shared/domain/describe-fault.ts';
import { call } from '../api/office.ts';

interface WindowFault {
  /** What may be told of it; null while there is none to be said. */
  told: string | null;
}

export const useWindowFault = create<WindowFault>(() => ({ told: null }));

export const windowFaultActions = {
  dismiss: () => useWindowFault.setState({ told: null }),
};

/** Writes a fault into the log file; that it cannot be written is no further fault. */
export function noteFault(told: string): void {
  void call('app.noteFault', { told: told.slice(0, 8000) }).catch(() => undefined);
}

function caught(error: unknown): void {
  const told = describeFault(error);
  noteFault(told);
  // One at a time: what follows from the first is in the log.
  if (useWindowFault.getState().told === null) useWindowFault.setState({ told });
}

/** Listens to what no screen catches, for as long as the window lives. */
export function watchWindowFaults(): void {
  window.addEventListener('error', (event) => {
    // Chromium's own notice that a size was measured twice comes without an error and means nothing.
    if (event.error !== null && event.error !== undefined) caught(event.error);
  });
  window.addEventListener('unhandledrejection', (event) => caught(event.reason));
}
