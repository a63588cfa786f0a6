import { ActionIcon, Checkbox } from '@mantine/core';
import { announcementWords as words } from '../../../../shared/text/vi/announcements.ts';
import { teamWords } from '../../../../shared/text/vi/visits.ts';
import { DayInput } from '../../../components/DayInput.tsx';
import { IconClose } from '../../../icons.ts';
import { type AnnouncedLine, announcementActions } from '../../../stores/announcement.ts';

const { change } = announcementActions;

function Team({ line }: { line: AnnouncedLine }) {
  return (
    <ul className="announced-team">
      {line.members.map((member, place) => (
        <li key={`${member.role} ${member.name}`}>
          <span>{words.member(member.role, member.name)}</span>
          {member.personId === null && <span className="dim">({words.newPerson})</span>}
          <ActionIcon size="xs" variant="subtle" aria-label={teamWords.remove(member.name)} onClick={() => change(line.key, { members: line.members.filter((_, index) => index !== place) })}>
            <IconClose size={12} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

/** Each unit of the paper: whether it is written, its days, who goes. */
export function AnnouncedTable({ lines, today }: { lines: readonly AnnouncedLine[]; today: string }) {
  return (
    <div className="data-scroll announced-scroll" tabIndex={0} role="region" aria-label={words.title}>
      <table className="data-table announced">
        <thead>
          <tr>
            <th scope="col">{words.columns.take}</th>
            <th scope="col">{words.columns.unit}</th>
            <th scope="col">{words.columns.days}</th>
            <th scope="col">{words.columns.team}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} className={line.taken ? 'data-row' : 'data-row announced-left'}>
              <td className="announced-take"><Checkbox size="xs" aria-label={words.take(line.unitName)} checked={line.taken} onChange={(event) => change(line.key, { taken: event.currentTarget.checked })} /></td>
              <td className="announced-unit">
                {line.unitName}
                {line.visitId === null && <p className="announced-asked">{line.unitId === null ? words.unknownUnit : words.extra}</p>}
              </td>
              <td className="announced-days">
                <div>
                  <DayInput quiet label={words.from(line.unitName)} value={line.from} today={today} onChange={(from) => change(line.key, { from })} width={126} />
                  <DayInput quiet label={words.to(line.unitName)} value={line.to} today={today} onChange={(to) => change(line.key, { to })} width={126} />
                </div>
                {line.now?.from && <p className="dim">{words.nowDays(line.now.from, line.now.to)}</p>}
              </td>
              <td><Team line={line} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
