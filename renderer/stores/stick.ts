/**
 * One visit of a stick: what others left is looked at, taken in with one yes, and this laptop's own file is left. Only then
 * the stick may be pulled.
 */
import { create } from 'zustand';
import { filesToTake } from '../../shared/domain/stick-files.ts';
import type { LeftOnStick, MergeReport, MergeSummary, NamedChange, StickFile, StickView } from '../../shared/model/exchange-views.ts';
import { call, type Refused } from '../api/office.ts';
import { askAgain, giveWay } from './exchange.ts';
import { hush } from './commands.ts';
import { usePassphrase } from './passphrase.ts';

export type IncomingState =
  | { phase: 'closed'; wrong: Refused | null }
  | { phase: 'unreadable' }
  | { phase: 'known' }
  | { phase: 'reading' }
  | { phase: 'refused'; refused: Refused }
  | { phase: 'preview'; preview: MergeSummary<NamedChange> }
  | { phase: 'merged'; report: MergeReport };

/** A file that another laptop left, and how far it has come. */
export interface Incoming {
  file: StickFile;
  passphrase: string | undefined;
  /** Taken in although it belongs to another register, or removes much. */
  foreign: boolean;
  allowRemovals: boolean;
  state: IncomingState;
}

interface Open {
  stick: StickView;
  incoming: Incoming[];
}

export type VisitState =
  | { phase: 'none' | 'looking' | 'noStick' }
  | { phase: 'failed'; refused: Refused }
  | { phase: 'choose'; sticks: StickView[] }
  | ({ phase: 'open' | 'receiving' | 'leaving' } & Open)
  | ({ phase: 'notLeft'; refused: Refused } & Open)
  | ({ phase: 'safe'; left: LeftOnStick; closed: boolean } & Open);

export const useStick = create<{ visit: VisitState }>(() => ({ visit: { phase: 'none' } }));

const show = (visit: VisitState) => useStick.setState({ visit });

/** Changes one file of the visit, by its name. */
function update(name: string, change: Partial<Incoming>): void {
  const { visit } = useStick.getState();
  if (!('incoming' in visit)) return;
  show({ ...visit, incoming: visit.incoming.map((one) => (one.file.name === name ? { ...one, ...change } : one)) });
}

function find(name: string): Incoming | null {
  const { visit } = useStick.getState();
  return 'incoming' in visit ? (visit.incoming.find((one) => one.file.name === name) ?? null) : null;
}

interface Look {
  passphrase?: string | undefined;
  foreign?: boolean;
  /** What was said before stays until there is an answer. */
  quietly?: boolean;
}

/** Looks at what a file would bring. */
async function read(name: string, wish: Look): Promise<void> {
  const one = find(name);
  if (!one) return;
  const { passphrase = one.passphrase, foreign = one.foreign } = wish;
  if (!wish.quietly) update(name, { passphrase, foreign, state: { phase: 'reading' } });
  const answer = await call('sync.preview', { token: one.file.token, foreign, passphrase });
  if (answer.ok) update(name, { state: answer.output.steps === 0 ? { phase: 'known' } : { phase: 'preview', preview: answer.output } });
  else if (answer.code === 'wrong-passphrase' || answer.code === 'needs-passphrase') update(name, { state: { phase: 'closed', wrong: answer } });
  else update(name, { state: { phase: 'refused', refused: answer } });
  if (answer.ok && passphrase !== undefined) usePassphrase.setState({ opened: passphrase });
}

function begun(file: StickFile): Incoming {
  const state = (): IncomingState => {
    if (file.state === 'closed') return { phase: 'closed', wrong: null };
    if (file.state !== 'open') return { phase: 'unreadable' };
    return { phase: file.news === 0 ? 'known' : 'reading' };
  };
  return { file, passphrase: undefined, foreign: false, allowRemovals: false, state: state() };
}

async function openStick(stick: StickView): Promise<void> {
  const incoming = filesToTake(stick.files).map(begun);
  show({ phase: 'open', stick, incoming });
  const { opened, own } = usePassphrase.getState();
  const remembered = opened ?? own;
  for (const { file, state } of incoming) {
    if (state.phase === 'reading') await read(file.name, {});
    else if (state.phase === 'closed' && remembered !== null) await read(file.name, { passphrase: remembered });
  }
  // A remembered passphrase that does not fit is no mistake of the person at the desk.
  for (const { file } of incoming) if (find(file.name)?.state.phase === 'closed') update(file.name, { passphrase: undefined, state: { phase: 'closed', wrong: null } });
}

/** Takes in what was looked at, one file after the other. @returns false when one was declined and is to be answered */
async function receive(incoming: readonly Incoming[]): Promise<boolean> {
  let declined = false;
  for (const { file, passphrase, foreign, allowRemovals, state } of incoming) {
    if (state.phase !== 'preview') continue;
    const answer = await call('sync.merge', { token: file.token, passphrase, foreign, allowRemovals });
    update(file.name, { state: answer.ok ? { phase: 'merged', report: answer.output } : { phase: 'refused', refused: answer } });
    declined ||= !answer.ok;
  }
  await askAgain();
  return !declined;
}

async function leaveFile(): Promise<void> {
  const { visit } = useStick.getState();
  if (!('stick' in visit)) return;
  const { stick } = visit;
  show({ phase: 'leaving', stick, incoming: visit.incoming });
  const { own } = usePassphrase.getState();
  const answer = await call('usb.leave', { token: stick.token, passphrase: own ?? undefined });
  const { incoming } = visit;
  show(answer.ok ? { phase: 'safe', stick, incoming, left: answer.output, closed: own !== null } : { phase: 'notLeft', stick, incoming, refused: answer });
}

export const stickActions = {
  /** Looks for sticks and opens the only one. */
  async begin(): Promise<void> {
    hush();
    show({ phase: 'looking' });
    const answer = await call('usb.look', {});
    if (!answer.ok) return show({ phase: 'failed', refused: answer });
    const [first, ...others] = answer.output;
    if (!first) return show({ phase: 'noStick' });
    if (others.length > 0) return show({ phase: 'choose', sticks: answer.output });
    return openStick(first);
  },
  choose: openStick,
  /** Opens a closed file with its passphrase. */
  unlock: (name: string, passphrase: string) => read(name, { passphrase }),
  /** Looks at a refused file again; `foreign` although it belongs to another register. */
  look: (name: string, foreign: boolean) => read(name, { foreign }),
  /** The register changed while previews stand: what they say is asked again. */
  async renew(): Promise<void> {
    const { visit } = useStick.getState();
    if (visit.phase !== 'open') return;
    for (const { file, state } of visit.incoming) if (state.phase === 'preview' && useStick.getState().visit.phase === 'open') await read(file.name, { quietly: true });
  },
  /** Writes on under another name, because the file comes from a machine that uses this one's; then looks again. */
  async giveWay(name: string): Promise<void> {
    const one = find(name);
    if (one && (await giveWay({ token: one.file.token, passphrase: one.passphrase }))) await read(name, {});
  },
  /** Agrees to take in a file that removes much. */
  async allowRemovals(name: string): Promise<void> {
    update(name, { allowRemovals: true });
    await read(name, {});
  },
  /** Takes in what is new, then leaves this laptop's file. */
  async receiveAndLeave(): Promise<void> {
    const { visit } = useStick.getState();
    if (visit.phase !== 'open') return;
    show({ ...visit, phase: 'receiving' });
    const taken = await receive(visit.incoming);
    const { visit: now } = useStick.getState();
    if (now.phase !== 'receiving') return;
    if (taken) await leaveFile();
    else show({ ...now, phase: 'open' });
  },
  /** Tries again to leave this laptop's file. */
  leaveFile,
  /** Ends the visit, or gives it up: the stick is as it was, or done with. */
  end: () => show({ phase: 'none' }),
};
