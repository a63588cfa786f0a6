import { moveWords } from '../../../shared/text/vi/move.ts';
import { IconAlarm, IconDone } from '../../icons.ts';
import type { Aim } from './use-month-drag.ts';

/** What the visit in the hand would meet on the day it hangs over. */
export function DragSays({ aim }: { aim: Aim }) {
  const met = (aim.clashes?.length ?? 0) > 0;
  return (
    <div className={met ? 'drag-says drag-says-met' : 'drag-says'} role="status">
      <strong>{moveWords.aim(aim.visit.unitName, aim.days.from, aim.days.to)}</strong>
      {aim.clashes !== null && (
        <span>
          {met ? <IconAlarm size={14} aria-hidden /> : <IconDone size={14} stroke={2.2} aria-hidden />}
          {met ? aim.clashes.join('; ') : moveWords.free}
        </span>
      )}
    </div>
  );
}
