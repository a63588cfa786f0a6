import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';
import { IconAlarm, IconDone } from '../../icons.ts';
import type { SaveReport } from './save-report.ts';

/** What became of saving: the file and its folder, or why not and again. */
export function SaveOutcome({ saving, onElsewhere }: { saving: SaveReport; onElsewhere: () => void }) {
  const { state } = saving;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  if (state.phase === 'saved') {
    return (
      <div ref={outcome} className="report-outcome report-saved" role="status">
        <p className="report-outcome-title">
          <IconDone size={16} stroke={2.2} aria-hidden />
          {state.written.files > 1 ? reportScreenWords.savedFiles(state.written.files, state.place.name) : reportScreenWords.saved(state.place.name, state.written.rows)}
        </p>
        <p>{reportScreenWords.draft}</p>
        <div className="report-outcome-actions">
          {state.written.files === 1 && <Button onClick={() => void saving.openFile()}>{reportScreenWords.openFile}</Button>}
          <Button variant="default" onClick={() => void saving.showFolder()}>{reportScreenWords.showFolder}</Button>
        </div>
      </div>
    );
  }
  if (state.phase === 'printed') {
    return (
      <div ref={outcome} className="report-outcome report-saved" role="status">
        <p className="report-outcome-title">
          <IconDone size={16} stroke={2.2} aria-hidden />
          {reportScreenWords.printed(state.rows)}
        </p>
        <p>{reportScreenWords.printedDraft}</p>
      </div>
    );
  }
  if (state.phase !== 'refused') return null;
  return (
    <div ref={outcome} className="report-outcome report-refused" role="alert">
      <p className="report-outcome-title">
        <IconAlarm size={16} aria-hidden />
        {state.place ? reportScreenWords.notSaved : reportScreenWords.notPrinted}
      </p>
      <p>{state.refused.message}</p>
      <div className="report-outcome-actions">
        <Button onClick={() => void saving.retry()}>{commonWords.retry}</Button>
        {state.place && <Button variant="default" onClick={onElsewhere}>{reportScreenWords.saveElsewhere}</Button>}
      </div>
    </div>
  );
}
