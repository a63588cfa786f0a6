import { Button } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { type ReportId, reports } from '../../../shared/reports/registry.ts';
import type { AppInfo } from '../../../shared/model/views.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { IconSave } from '../../icons.ts';
import { useQueryState } from '../../query-state.ts';
import { useResource } from '../../stores/resource.ts';
import { reportList } from './data.ts';
import { ParamForm } from './ParamForm.tsx';
import { Preview } from './Preview.tsx';
import { SaveOutcome } from './SaveOutcome.tsx';
import { useSaveReport } from './save-report.ts';
import './reports.css';

function isReport(id: string): id is ReportId {
  return Object.hasOwn(reports, id);
}

/** Reports: which, of what, how it will look, and the file. */
export function ReportsPage({ info }: { info: AppInfo }) {
  const [query, change] = useQueryState();
  const { data, refused } = useResource(reportList, {});
  const saving = useSaveReport();
  const asked = query.get('report');
  const known = (data?.rows ?? []).filter((row) => isReport(row.id));
  const report = known.find((row) => row.id === asked) ?? known[0];
  const fields = report && isReport(report.id) ? reports[report.id].params : {};
  const params = Object.fromEntries(Object.keys(fields).flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  }));
  const save = () => {
    if (report) void saving.save({ report: report.id, params }, reportScreenWords.fileName(report.name, params['asAt'] ?? info.today));
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !event.ctrlKey || event.altKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    save();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (refused) return <Page title={reportScreenWords.title}><RefusedMessage message={refused.message} onRetry={() => void reportList.reload()} /></Page>;
  if (!data || !report) return <Page title={reportScreenWords.title}><Waiting /></Page>;
  return (
    <Page title={reportScreenWords.title} fixed>
      <div className="report-layout">
        <div className="report-side">
          <Panel title={reportScreenWords.list}>
            <ReportChoices reports={known} chosen={report.id} onChoose={(id) => change({ report: id })} />
          </Panel>
          <Panel title={reportScreenWords.params}>
            <ParamForm fields={fields} values={params} today={info.today} onChange={(name, value) => change({ [name]: value })} />
            <div className="report-save">
              <Button
                fullWidth
                leftSection={<IconSave size={16} stroke={1.8} aria-hidden />}
                rightSection={<kbd className="report-key" aria-hidden>{reportScreenWords.saveKey}</kbd>}
                loading={saving.state.phase === 'saving'}
                aria-keyshortcuts="Control+S"
                onClick={save}
              >
                {reportScreenWords.save}
              </Button>
            </div>
          </Panel>
          <SaveOutcome saving={saving} onElsewhere={save} />
        </div>
        <Preview report={report} params={params} />
      </div>
    </Page>
  );
}

interface ReportChoicesProps {
  reports: readonly { id: string; name: string; description: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

function ReportChoices({ reports: choices, chosen, onChoose }: ReportChoicesProps) {
  return (
    <ul className="report-choices">
      {choices.map((report) => (
        <li key={report.id}>
          <button type="button" className="report-choice" aria-pressed={report.id === chosen} onClick={() => onChoose(report.id)}>
            <strong>{report.name}</strong>
            <span>{report.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
