import { commonWords, statusWords } from '../../shared/text/vi/common.ts';
import type { ItemStatus } from '../../shared/model/views.ts';
import {
  type Icon, IconAlarm, IconDone, IconDoneLate, IconEnded, IconOpen, IconSoon, IconStanding, IconStatement, IconUndated, IconWaiting,
} from '../icons.ts';
import './status-mark.css';

const signs: Readonly<Record<ItemStatus, Icon>> = {
  overdue: IconAlarm,
  dueSoon: IconSoon,
  openInTime: IconOpen,
  undated: IconUndated,
  waiting: IconWaiting,
  doneInTime: IconDone,
  doneLate: IconDoneLate,
  ended: IconEnded,
  standing: IconStanding,
  statement: IconStatement,
};

/** A state as a sign and a word; the colour says nothing that the word does not. */
export function StatusMark({ status, days = 0 }: { status: ItemStatus; days?: number }) {
  const Sign = signs[status];
  return (
    <span className={`status status-${status}`}>
      <Sign size={13} stroke={2.2} aria-hidden />
      {status === 'overdue' && days > 0 ? commonWords.overdueBy(days) : statusWords[status]}
    </span>
  );
}
