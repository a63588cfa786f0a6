/** Writing a report: where to, how it went, again. */
import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { WrittenReport } from '../../../shared/model/views.ts';
import { call, type Refused } from '../../api/office.ts';
import { run } from '../../stores/commands.ts';

type Request = Pick<InputOf<'reports.write'>, 'report' | 'params'>;

/** What is written: a Word document, a spreadsheet, or a folder with a document for each recipient. */
export type SaveAs = 'report' | 'sheet' | 'folder';

interface Place {
  token: string;
  name: string;
}

export type SaveState =
  | { phase: 'idle' }
  | { phase: 'saving' }
  | { phase: 'saved'; place: Place; written: WrittenReport }
  | { phase: 'refused'; place: Place; request: Request; refused: Refused };

export interface SaveReport {
  state: SaveState;
  /** Asks where, then writes. */
  save: (request: Request, name: string, as?: SaveAs) => Promise<void>;
  /** Writes again to the place that was refused. */
  retry: () => Promise<void>;
  showFolder: () => Promise<void>;
}

/** Saving as the screen sees it. */
export function useSaveReport(): SaveReport {
  const [state, setState] = useState<SaveState>({ phase: 'idle' });
  const write = async (request: Request, place: Place) => {
    setState({ phase: 'saving' });
    const answer = await call('reports.write', { ...request, token: place.token });
    setState(answer.ok ? { phase: 'saved', place, written: answer.output } : { phase: 'refused', place, request, refused: answer });
  };
  return {
    state,
    save: async (request, name, as = 'report') => {
      if (state.phase === 'saving') return;
      const place = as === 'folder' ? await run('files.pickFolder', {}) : await run('files.pickSave', { purpose: as, name });
      if (place) await write(request, place);
    },
    retry: async () => {
      if (state.phase === 'refused') await write(state.request, state.place);
    },
    showFolder: async () => {
      if (state.phase === 'saved') await run('files.show', { token: state.place.token });
    },
  };
}
