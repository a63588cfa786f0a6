/** A notice that founds teams on its way into the plan: what it says beside what stands there, confirmed visit by visit. */
import { create } from 'zustand';
import type { AnnouncedVisit, AnnouncementPreview } from '../../shared/model/views.ts';
import { announcementWords } from '../../shared/text/vi/announcements.ts';
import { call, type Refused } from '../api/office.ts';
import { hush, run, say } from './commands.ts';

/** A unit of the paper as it will be written. */
export interface AnnouncedLine extends AnnouncedVisit {
  key: string;
  taken: boolean;
}

export type AnnouncementState =
  | { phase: 'none' }
  | { phase: 'reading'; documentId: string }
  | { phase: 'refused'; documentId: string; refused: Refused }
  | { phase: 'review'; documentId: string; preview: AnnouncementPreview; lines: AnnouncedLine[]; postpone: string[]; writing: boolean };

export const useAnnouncement = create<{ state: AnnouncementState }>(() => ({ state: { phase: 'none' } }));

const show = (state: AnnouncementState) => useAnnouncement.setState({ state });

export const announcementActions = {
  /** @param roundId the round that is meant; found out when absent */
  async read(documentId: string, roundId?: string): Promise<void> {
    show({ phase: 'reading', documentId });
    const answer = await call('announcements.preview', { documentId, ...(roundId === undefined ? {} : { roundId }) });
    const { state } = useAnnouncement.getState();
    if (state.phase !== 'reading' || state.documentId !== documentId) return;
    if (!answer.ok) return show({ phase: 'refused', documentId, refused: answer });
    // A unit that the round does not have is asked about: it is left out until somebody says so.
    const lines = answer.output.visits.map((visit, place): AnnouncedLine => ({ ...visit, key: `visit${place}`, taken: visit.visitId !== null }));
    show({ phase: 'review', documentId, preview: answer.output, lines, postpone: [], writing: false });
  },
  change(key: string, part: Partial<Pick<AnnouncedLine, 'taken' | 'from' | 'to' | 'members'>>): void {
    const { state } = useAnnouncement.getState();
    if (state.phase === 'review') show({ ...state, lines: state.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  },
  postpone(visitId: string, off: boolean): void {
    const { state } = useAnnouncement.getState();
    if (state.phase === 'review') show({ ...state, postpone: [...state.postpone.filter((id) => id !== visitId), ...(off ? [visitId] : [])] });
  },
  leave: () => show({ phase: 'none' }),
  /** Writes what is taken. @returns true once it stands in the plan */
  async write(): Promise<boolean> {
    const { state } = useAnnouncement.getState();
    if (state.phase !== 'review' || state.writing || state.preview.roundId === null) return false;
    hush();
    show({ ...state, writing: true });
    const { documentId, preview, lines, postpone } = state;
    const answer = await run('announcements.take', {
      documentId,
      roundId: preview.roundId ?? '',
      visits: lines
        .filter(({ taken }) => taken)
        .map(({ visitId, unitId, unitName, from, to, members }) => ({
          visitId, unitId, unitName, from, to, members: members.map(({ name, personId, role, unitId: office }) => ({ name, personId, role, unitId: office })),
        })),
      postpone,
    });
    show(answer ? { phase: 'none' } : { ...state, writing: false });
    if (answer) say(announcementWords.taken(answer.announced, answer.added, answer.postponed, answer.members));
    return answer !== null;
  },
};
