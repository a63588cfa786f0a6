/** What the steps of reading items share. */
import type { DocumentKind, Doubt, ReadingContext, Span } from '../../../model/reading.ts';
import type { RoledMention } from '../clauses/clause-roles.ts';
import type { ItemNode } from './item-tree.ts';
import type { TwoForms } from '../names/name-text.ts';
import type { TimeContext } from '../times/time-context.ts';

/** All that reading an item needs to know of the paper. */
export interface ItemContext {
  forms: TwoForms;
  time: TimeContext;
  kind: DocumentKind;
  /** A plan of inspections: what it calls its content is looked at and not done. */
  inspects: boolean;
  /** The paper is the house's own: 'Ban Tổ chức' in it is the house's. */
  ofHouse: boolean;
  context: ReadingContext;
  /** Places that belong to a round; what stands there is no task. */
  roundSpans: readonly Span[];
  doubts: Doubt[];
}

/** What an item hands down to what stands under it. */
export interface Inherited {
  owners: RoledMention[];
  /** The owners stand in a heading or lead-in right above, not in front of the whole paper. */
  headed?: boolean;
  /** Under 'Mục đích', 'Đánh giá' …: only work that is given by name counts. */
  quiet: boolean;
  /** Points whose captions the item above has taken. */
  captioned?: readonly ItemNode[];
}
