/** Writing a report: where to, how it went, again. */
import { useState } from 'react';
import type { InputOf } from '../../../shared/contract/index.ts';
import type { WrittenReport } from '../../../shared/model/views.ts';
import { call, type Refused } from '../../api/office.ts';
import { run } from '../../stores/commands.ts';

type Request = Pick<InputOf<'reports.write'>, 'report' | 'params' | 'each'>;

/** What is written: a Word document, a spreadsheet, a PDF, or a folder with a document or a PDF for each recipient. */
export type SaveAs = 'report' | 'sheet' | 'pdf' | 'folder' | 'pdfFolder';

/** The ending of each kind of file. */
export const endings: Readonly<Record<SaveAs, string>> = { report: 'docx', sheet: 'xlsx', pdf: 'pdf', folder: 'docx', pdfFolder: 'pdf' };

interface Place {
  token: string;
  name: string;
}

export type SaveState =
  | { phase: 'idle' }
  | { phase: 'saving' }
  | { phase: 'saved'; place: Place; written: WrittenReport }
  | { phase: 'printed'; rows: number }
  /** `place` null: it was printed. */
  | { phase: 'refused'; place: Place | null; request: Request; refused: Refused };

export interface SaveReport {
  state: SaveState;
  /** Asks where, then writes. */
  save: (request: Request, name: string, as?: SaveAs) => Promise<void>;
  /** Asks by the system's dialog, then prints. */
  print: (request: Request) => Promise<void>;
  /** Writes again to the place that was refused, or prints again. */
  retry: () => Promise<void>;
  openFile: () => Promise<void>;
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
  const print = async (request: Request) => {
    setState({ phase: 'saving' });
    const answer = await call('reports.print', request);
    if (!answer.ok) setState({ phase: 'refused', place: null, request, refused: answer });
    else setState(answer.output.printed ? { phase: 'printed', rows: answer.output.rows } : { phase: 'idle' });
  };
  return {
    state,
    print: async (request) => {
      if (state.phase !== 'saving') await print(request);
    },
    save: async (request, name, as = 'report') => {
      if (state.phase === 'saving') return;
      const place = as === 'folder' || as === 'pdfFolder' ? await run('files.pickFolder', {}) : await run('files.pickSave', { purpose: as, name });
      if (place) await write(as === 'pdfFolder' ? { ...request, each: 'pdf' } : request, place);
    },
    retry: async () => {
      if (state.phase === 'refused') await (state.place ? write(state.request, state.place) : print(state.request));
    },
    openFile: async () => {
      if (state.phase === 'saved') await run('files.open', { token: state.place.token });
    },
    showFolder: async () => {
      if (state.phase === 'saved') await run('files.show', { token: state.place.token });
    },
  };
}
