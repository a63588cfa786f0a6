/** What the user guide is made of. */

/** A paragraph, steps in their order, or points without one. */
export type GuidePart = string | { steps: readonly string[] } | { points: readonly string[] };

export interface GuideSection {
  id: string;
  /** Addresses of the screens that it explains: what F1 opens there. The longest that fits is taken. */
  at: readonly string[];
  title: string;
  parts: readonly GuidePart[];
  /** The screen that is photographed for the printed guide. */
  picture?: string;
}
