/** What was typed about visits and not yet written: it stands there again when one comes back to the visit. */
import { create } from 'zustand';
import type { VisitDraft } from './visit-draft.ts';

interface KeptDraft {
  /** What the visit said when the typing began. */
  seen: VisitDraft;
  draft: VisitDraft;
}

const useDrafts = create<Readonly<Record<string, KeptDraft>>>(() => ({}));

export const visitDrafts = {
  of: (visit: string): KeptDraft | undefined => useDrafts.getState()[visit],
  keep: (visit: string, kept: KeptDraft) => useDrafts.setState({ [visit]: kept }),
  forget: (visit: string) =>
    useDrafts.setState((drafts) => Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== visit)), true),
};
