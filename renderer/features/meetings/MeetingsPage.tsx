import { useEffect } from 'react';
import type { AppInfo, MeetingRow, SeriesRow } from '../../../shared/model/views.ts';
import { meetingWords } from '../../../shared/text/vi/meetings.ts';
import { Message } from '../../components/Feedback.tsx';
import { Page } from '../../components/Page.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { meetingDetail, meetingList, seriesList } from '../../stores/meetings.ts';
import { useResource } from '../../stores/resource.ts';
import { AddSeries } from './AddSeries.tsx';
import { MeetingView } from './MeetingView.tsx';
import { SeriesPanel } from './SeriesPanel.tsx';
import './meetings.css';

/** The meeting one comes for: the next one ahead, else the last. */
function nearest(meetings: readonly MeetingRow[]): MeetingRow | undefined {
  return meetings.findLast((meeting) => meeting.heldOn === null && meeting.on !== null) ?? meetings[0];
}

/** Whether a series stands on this screen: what clusters talk of every week has its own, unless papers came of it. */
const isOfOffice = (series: SeriesRow) => series.clusterId === null || series.documents > 0;

/** Series and their meetings on the left, one meeting with its tasks on the right. */
export function MeetingsPage({ info, id }: { info: AppInfo; id: string | null }) {
  const { data: series } = useResource(seriesList, {});
  const { data: meetings } = useResource(meetingList, {});
  const shown = series?.rows.filter((one) => isOfOffice(one) || meetings?.rows.some((meeting) => meeting.id === id && meeting.seriesId === one.id)) ?? [];
  const own = meetings?.rows.filter((meeting) => meeting.seriesId === null || shown.some((one) => one.id === meeting.seriesId)) ?? [];
  const first = id === null && series ? nearest(own)?.id : undefined;
  useEffect(() => {
    if (first) navigate(paths.meeting(first), { replace: true });
  }, [first]);
  const { data: detail } = useResource(meetingDetail, id === null ? null : { id });
  const meeting = detail?.id === id ? detail : null;
  const empty = series?.total === 0;
  return (
    <Page title={meetingWords.title} fixed>
      {empty && (
        <Message title={meetingWords.none} actions={<AddSeries today={info.today} />}>{meetingWords.noneHint}</Message>
      )}
      {series && !empty && (
        <div className="meetings">
          <SeriesPanel series={shown} meetings={own} clusters={series.rows.length > shown.length} chosen={id} today={info.today} />
          {meeting ? <MeetingView key={meeting.id} meeting={meeting} today={info.today} /> : <p className="dim">{meetingWords.choose}</p>}
        </div>
      )}
    </Page>
  );
}
