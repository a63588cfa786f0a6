/** History, exchange between laptops, backups, the state of the store. */
import { z } from 'zod';
import type { BackupLook, BackupView, ConflictView, CutBack, ErasedDocument, MergeReport, MergeSummary, NamedChange, LaptopView, LeftOnStick, NewestMergeView, OutsideView, Restored, StickView } from '../model/exchange-views.ts';
import type { RemovedRow } from '../model/bin-views.ts';
import type * as views from '../model/views.ts';
import { answers, command, done, nothing, paging, query, tableName, task } from './operation.ts';

const mergeInput = z.object({ path: z.string().min(1).optional(), token: z.string().optional(), foreign: z.boolean().optional(), allowRemovals: z.boolean().optional(), passphrase: z.string().optional() });

/** A backup: by its name in the list, or a file (from the window a token). `foreign`: of another register. */
const backupRef = z.object({
  name: z.string().min(1).optional(),
  path: z.string().min(1).optional(),
  token: z.string().optional(),
  foreign: z.boolean().optional(),
});

export interface HistoryChangeView {
  table: string;
  row: string;
  field: string;
  old: unknown;
  new: unknown;
}

export interface HistoryStepView {
  step: string;
  at: number;
  author: string;
  kind: string;
  undone: boolean;
  /** The one thing that the step was about, by its table and its name; null when there were many. */
  subject: { table: string; name: string } | null;
  /** How many rows of each table it wrote, and how many changes it made; of a large step only the first are described. */
  rows: Record<string, number>;
  operations: number;
  changes: HistoryChangeView[];
}

export interface UndoAnswer {
  undone: number;
  kept: { row: string; field: string; by: string; at: number }[];
}

export const exchangeOperations = {
  'history.list': query(
    z.strictObject({ table: tableName.optional(), row: z.string().optional(), ...paging }),
    answers<views.Page<HistoryStepView>>(),
  ),
  'history.undo': command(z.strictObject({ step: z.string().optional() }), answers<UndoAnswer>()),
  'history.redo': command(nothing, answers<UndoAnswer>()),
  'bin.list': query(z.strictObject({ ...paging }), answers<views.Page<RemovedRow>>()),
  'bin.restore': command(z.strictObject({ table: tableName, id: z.string() }), answers<{ restored: number }>()),
  'sync.export': task(
    z.object({ path: z.string().min(1).optional(), token: z.string().optional(), for: z.string().optional(), passphrase: z.string().optional() }),
    answers<{ path: string; steps: number; operations: number; bytes: number }>(),
  ),
  'sync.preview': task(mergeInput, answers<MergeSummary<NamedChange>>()),
  'sync.merge': task(mergeInput, answers<MergeReport>()),
  'sync.passphraseSheet': task(
    z.object({ passphrase: z.string().min(1).max(200), path: z.string().min(1).optional(), token: z.string().optional() }),
    done,
  ),
  'sync.mergePaper': task(
    z.object({ merges: z.int().min(1).max(50).optional(), path: z.string().min(1).optional(), token: z.string().optional() }),
    done,
  ),
  'sync.undo': task(nothing, answers<CutBack>()),
  'sync.giveWay': task(mergeInput, answers<{ steps: number; backup: string }>()),
  'sync.newestMerge': query(nothing, answers<NewestMergeView | null>()),
  'sync.conflicts': query(nothing, answers<ConflictView[]>()),
  'sync.settle': command(
    z.strictObject({ id: z.string(), choose: z.int().min(0).optional(), value: z.unknown().optional() }),
    done,
  ),
  'sync.settleAll': command(
    z.strictObject({ choices: z.array(z.strictObject({ id: z.string(), choose: z.int().min(0) })).min(1).max(1000) }),
    answers<{ settled: number }>(),
  ),
  'sync.laptops': query(nothing, answers<LaptopView[]>()),
  'usb.look': task(nothing, answers<StickView[]>()),
  'usb.leave': task(
    z.object({ path: z.string().min(1).optional(), token: z.string().optional(), passphrase: z.string().optional() }),
    answers<LeftOnStick>(),
  ),

  'backup.outside': query(nothing, answers<OutsideView>()),
  'backup.create': task(nothing, answers<{ path: string }>()),
  'backup.list': task(nothing, answers<views.Page<BackupView>>()),
  'backup.look': task(backupRef, answers<BackupLook>()),
  'backup.restore': task(backupRef, answers<Restored>()),
  'documents.erase': task(z.strictObject({ id: z.string(), confirm: z.string() }), answers<ErasedDocument>()),
  'store.check': task(nothing, answers<{ ok: boolean; problems: unknown[] }>()),
  'store.digest': task(nothing, answers<{ digest: string }>()),
  'store.info': query(nothing, answers<views.StoreInfo>()),
} as const;
