import { Checkbox } from '@mantine/core';
import type { AnnouncementPreview } from '../../../../shared/model/views.ts';
import { announcementWords as words } from '../../../../shared/text/vi/announcements.ts';
import { Panel } from '../../../components/Page.tsx';
import { announcementActions } from '../../../stores/announcement.ts';

/** Units of the round that the paper does not name: they stay as planned, or are put off. */
export function LeftOut({ missing, postpone }: { missing: AnnouncementPreview['missing']; postpone: readonly string[] }) {
  return (
    <Panel className="announced-missing" title={words.missing(missing.length)} note={words.missingNote}>
      <ul>
        {missing.map(({ visitId, unitName }) => (
          <li key={visitId}>
            <Checkbox size="xs" label={words.postpone(unitName)} checked={postpone.includes(visitId)} onChange={(event) => announcementActions.postpone(visitId, event.currentTarget.checked)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
