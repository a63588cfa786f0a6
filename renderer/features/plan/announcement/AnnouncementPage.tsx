import { Button, Select } from '@mantine/core';
import { useEffect } from 'react';
import { announcementWords as words } from '../../../../shared/text/vi/announcements.ts';
import { Message, RefusedMessage, Waiting } from '../../../components/Feedback.tsx';
import { Page } from '../../../components/Page.tsx';
import { navigate } from '../../../hash-location.ts';
import { paths } from '../../../paths.ts';
import { announcementActions, type AnnouncementState, useAnnouncement } from '../../../stores/announcement.ts';
import { AnnouncedTable } from './AnnouncedTable.tsx';
import { LeftOut } from './LeftOut.tsx';
import './announcement.css';

/** A stored notice read for the plan: its days and teams beside the visits that stand there. */
export function AnnouncementPage({ id, today }: { id: string; today: string }) {
  const state = useAnnouncement((store) => store.state);
  useEffect(() => {
    void announcementActions.read(id);
  }, [id]);
  const back = () => {
    announcementActions.leave();
    navigate(paths.document(id));
  };
  if (state.phase === 'none' || state.documentId !== id || state.phase === 'reading') return <Page title={words.title}><Waiting words={words.reading} /></Page>;
  if (state.phase === 'refused') return <Page title={words.title}><RefusedMessage message={state.refused.message} onRetry={() => void announcementActions.read(id)} /></Page>;
  if (state.lines.length === 0) {
    return <Page title={words.title}><Message title={words.none} actions={<Button onClick={back}>{words.back}</Button>}>{words.noneNote}</Message></Page>;
  }
  return <AnnouncementReview {...state} today={today} onBack={back} />;
}

type ReviewProps = Extract<AnnouncementState, { phase: 'review' }> & { today: string; onBack: () => void };

function AnnouncementReview({ documentId, preview, lines, postpone, writing, today, onBack }: ReviewProps) {
  const taken = lines.filter((line) => line.taken).length + postpone.length;
  const write = async () => {
    if (await announcementActions.write()) navigate(paths.plan);
  };
  return (
    <Page
      title={words.title}
      note={<span role="status">{words.summary(preview.documentName, lines.length)}</span>}
      actions={
        <>
          <Button variant="default" onClick={onBack}>{words.leave}</Button>
          <Button onClick={() => void write()} loading={writing} disabled={taken === 0 || preview.roundId === null}>{words.write(taken)}</Button>
        </>
      }
      fixed
    >
      <Select
        size="xs"
        w={420}
        label={words.round}
        placeholder={words.noRound}
        data={preview.rounds.map(({ id, name }) => ({ value: id, label: name }))}
        value={preview.roundId}
        allowDeselect={false}
        onChange={(roundId) => roundId && void announcementActions.read(documentId, roundId)}
        comboboxProps={{ shadow: 'md' }}
      />
      <AnnouncedTable lines={lines} today={today} />
      {preview.missing.length > 0 && <LeftOut missing={preview.missing} postpone={postpone} />}
    </Page>
  );
}
