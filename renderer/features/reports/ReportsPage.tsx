import { Button, Select } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ParamFields } from '../../../shared/reports/params.ts';
import { houseParams } from '../../../shared/reports/house.ts';
import { isReport, paramsOfReport, reportEntry, signedOutside } from '../../../shared/reports/registry.ts';
import type { AppInfo } from '../../../shared/model/views.ts';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { formWords } from '../../../shared/text/vi/form.ts';
import { paperScreenWords } from '../../../shared/text/vi/papers-screen.ts';
import { templateWords } from '../../../shared/text/vi/templates.ts';
import { houseWords } from '../../../shared/text/vi/report-house.ts';
import { reportScreenWords } from '../../../shared/text/vi/reports-screen.ts';
import { RefusedMessage, Waiting } from '../../components/Feedback.tsx';
import { Page, Panel } from '../../components/Page.tsx';
import { ViewTabs } from '../../components/ViewTabs.tsx';
import { IconSave } from '../../icons.ts';
import { useQueryState } from '../../query-state.ts';
import { pickForm } from '../../take-in.ts';
import { useResource } from '../../stores/resource.ts';
import { reportList, reportPreview, waitingPapers } from './data.ts';
import { ParamForm, type ParamFormProps } from './ParamForm.tsx';
import { Preview } from './Preview.tsx';
import { SaveOutcome } from './SaveOutcome.tsx';
import { PapersView } from './PapersView.tsx';
import { recipientKey } from './Recipients.tsx';
import { endings, type SaveAs, useSaveReport } from './save-report.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import { lastChoice, lastReport, rememberChoice, rememberReport } from './remembered.ts';
import './reports.css';

const NOBODY: ReadonlySet<string> = new Set();

function isChoice(fields: ParamFields, name: string): boolean {
  return fields[name]?.kind === 'choice';
}

/** Reports to make, and the papers that came of them. */
export function ReportsPage({ info }: { info: AppInfo }) {
  const [query] = useQueryState();
  const waiting = useResource(waitingPapers, { state: 'waiting', limit: 1 }).data?.total ?? 0;
  const view = query.get('view');
  const tabs = [
    { value: null, words: paperScreenWords.tabs.make },
    { value: 'waiting', words: paperScreenWords.tabs.waiting, count: waiting > 0 ? commonWords.number(waiting) : undefined },
    { value: 'handedOut', words: paperScreenWords.tabs.handedOut },
  ];
  return (
    <Page
      title={reportScreenWords.title}
      fixed
      actions={
        <>
          <ViewTabs label={paperScreenWords.views} name="view" tabs={tabs} />
          <Button variant="default" onClick={() => void pickForm()}>{formWords.read}</Button>
        </>
      }
    >
      {view === 'waiting' || view === 'handedOut' ? <PapersView key={view} state={view} today={info.today} /> : <MakeReport info={info} />}
    </Page>
  );
}

/** Which report, of what, how it will look, and the file. */
function MakeReport({ info }: { info: AppInfo }) {
  const [query, change] = useQueryState();
  const { data, refused } = useResource(reportList, {});
  const saving = useSaveReport();
  const asked = query.get('report') ?? lastReport();
  const known = (data?.rows ?? []).filter((row) => isReport(row.id));
  const report = known.find((row) => row.id === asked) ?? known[0];
  const id = report && isReport(report.id) ? report.id : null;
  const fields: ParamFields = id ? paramsOfReport(id) : {};
  const params = Object.fromEntries(Object.keys(fields).flatMap((name) => {
    const value = query.get(name) ?? (report && isChoice(fields, name) ? lastChoice(report.id, name) : null);
    return value === null ? [] : [[name, value]];
  }));
  const [left, setLeft] = useState<{ of: string; keys: ReadonlySet<string> }>({ of: '', keys: NOBODY });
  const [templating, setTemplating] = useState(false);
  const leftOut = left.of === report?.id ? left.keys : NOBODY;
  // Words that were typed and are not in the address yet: what is saved at once has them too.
  const typing = useRef<Record<string, string | null>>({});
  const type = (name: string, value: string | null) => {
    typing.current[name] = value;
  };
  const said = () => Object.fromEntries(Object.entries({ ...params, ...typing.current }).filter(([, value]) => value !== null));
  const wanted = (id: string) => {
    const kept = reportPreview.store.getState().data?.papers.map(recipientKey).filter((key) => !leftOut.has(key)) ?? [];
    return { report: id, params: leftOut.size > 0 ? { ...said(), recipients: kept.join(',') } : said() };
  };
  const save = (as: SaveAs = 'report') => {
    if (!report) return;
    void saving.save(wanted(report.id), reportScreenWords.fileName(report.name, params['asAt'] ?? info.today, endings[as]), as);
  };
  const print = () => {
    if (report) void saving.print(wanted(report.id));
  };
  const ways: Readonly<Record<string, () => void>> = { s: () => save(), p: print };
  const choose = (id: string) => {
    rememberReport(id);
    typing.current = {};
    // What was said for one paper is not said for the next.
    change({ report: id, ...Object.fromEntries(Object.keys(houseParams).map((name) => [name, null])) });
  };
  const set = (name: string, value: string | null) => {
    delete typing.current[name];
    if (report && isChoice(fields, name)) rememberChoice(report.id, name, value);
    change({ [name]: value });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !event.ctrlKey || event.altKey || event.shiftKey) return;
    const way = ways[event.key.toLowerCase()];
    if (!way) return;
    event.preventDefault();
    way();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  if (refused) return <RefusedMessage message={refused.message} onRetry={() => void reportList.reload()} />;
  if (!data || !report) return <Waiting />;
  return (
    <div className="report-layout">
      <div className="report-side">
        <Panel title={reportScreenWords.list}>
          <ReportChoice reports={known} chosen={report.id} onChoose={choose} onTemplate={() => setTemplating(true)} />
        </Panel>
        <Panel title={reportScreenWords.params}>
          <ParamForm fields={id ? reportEntry(id).params : {}} values={params} today={info.today} onChange={set} onTyping={type} />
          {id && !signedOutside(id) && <HouseFold key={id} values={params} today={info.today} onChange={set} onTyping={type} />}
          <div className="report-save">
            <Button
              fullWidth
              leftSection={<IconSave size={16} stroke={1.8} aria-hidden />}
              rightSection={<kbd className="report-key" aria-hidden>{reportScreenWords.saveKey}</kbd>}
              loading={saving.state.phase === 'saving'}
              aria-keyshortcuts="Control+S"
              onClick={() => save()}
            >
              {reportScreenWords.save}
            </Button>
            <div className="report-ways" role="group" aria-label={reportScreenWords.otherWays}>
              <Button variant="default" size="xs" aria-keyshortcuts="Control+P" title={reportScreenWords.printKey} onClick={print}>{reportScreenWords.print}</Button>
              <Button variant="default" size="xs" onClick={() => save('pdf')}>{reportScreenWords.savePdf}</Button>
              <Button variant="default" size="xs" onClick={() => save('sheet')}>{reportScreenWords.saveExcel}</Button>
            </div>
            {report.batch && (
              <div className="report-ways" role="group" aria-label={reportScreenWords.eachOne}>
                <span aria-hidden>{reportScreenWords.eachOne}</span>
                <Button variant="default" size="xs" onClick={() => save('folder')}>{reportScreenWords.saveFolder}</Button>
                <Button variant="default" size="xs" onClick={() => save('pdfFolder')}>{reportScreenWords.savePdfFolder}</Button>
              </div>
            )}
          </div>
        </Panel>
        <SaveOutcome saving={saving} onElsewhere={() => save()} />
      </div>
      {templating && <TemplateDialog report={report} params={params} onClose={() => setTemplating(false)} />}
      <Preview key={report.id} report={report} params={params} leftOut={leftOut} onLeave={(keys) => setLeft({ of: report.id, keys })} />
    </div>
  );
}

type HouseFoldProps = Omit<ParamFormProps, 'fields'>;

/** Who issues, signs and gets a copy of this one paper; open where something differs from the settings. */
function HouseFold({ values, today, onChange, onTyping }: HouseFoldProps) {
  const [changed] = useState(() => Object.keys(houseParams).some((name) => values[name] !== undefined));
  return (
    <details className="report-house" open={changed}>
      <summary>{houseWords.title}</summary>
      <ParamForm fields={houseParams} values={values} today={today} onChange={onChange} onTyping={onTyping} />
    </details>
  );
}

interface ReportChoicesProps {
  reports: readonly { id: string; name: string; description: string; group: string }[];
  chosen: string;
  onChoose: (id: string) => void;
  /** The office's own template of the chosen report. */
  onTemplate: () => void;
}

/** One choice instead of a long list: what it is made from stays in sight below. */
function ReportChoice({ reports: choices, chosen, onChoose, onTemplate }: ReportChoicesProps) {
  const groups = [...Map.groupBy(choices, (report) => report.group)].map(([group, own]) => ({
    group: reportScreenWords.groups[group] ?? group,
    items: own.map((report) => ({ value: report.id, label: report.name })),
  }));
  return (
    <div className="report-choice">
      <Select
        size="sm"
        aria-label={reportScreenWords.list}
        data={groups}
        value={chosen}
        allowDeselect={false}
        comboboxProps={{ shadow: 'md', width: 360, position: 'bottom-start' }}
        maxDropdownHeight={520}
        onChange={(id) => id && onChoose(id)}
      />
      <p>{choices.find((report) => report.id === chosen)?.description}</p>
      <Button variant="default" size="xs" className="report-template" onClick={onTemplate}>{templateWords.open}</Button>
    </div>
  );
}
