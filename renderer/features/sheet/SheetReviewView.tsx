import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { commonWords } from '../../../shared/text/vi/common.ts';
import { sheetWords as words } from '../../../shared/text/vi/sheet.ts';
import { takeWords } from '../../../shared/text/vi/take.ts';
import { Message } from '../../components/Feedback.tsx';
import { LeaveReview } from '../../components/LeaveReview.tsx';
import { Page } from '../../components/Page.tsx';
import { ViewTabs } from '../../components/ViewTabs.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { useQueryState } from '../../query-state.ts';
import { useParties } from '../../stores/choices.ts';
import { say } from '../../stores/commands.ts';
import { openNames, type SheetReview, sheetActions } from '../../stores/sheet.ts';
import { Columns } from './Columns.tsx';
import { Names } from './Names.tsx';
import { RowTable, UnreadTable } from './Rows.tsx';

async function later(): Promise<void> {
  if (await sheetActions.later()) navigate(paths.today);
}

function leave(): void {
  sheetActions.leave();
  navigate(paths.today);
}

/** What the counts say beside the number of tasks. */
function partsOf({ counts }: SheetReview['preview']): string {
  const parts = (['done', 'ended', 'unsettled', 'fuzzy'] as const).flatMap((name) => (counts[name] > 0 ? [words.parts[name](counts[name])] : []));
  return parts.join(' · ');
}

/** The sheet before it is written: what its columns mean, whom its names mean, what its rows become. */
export function SheetReviewView({ file, preview, columns, names, busy }: SheetReview & { busy: boolean }) {
  const [query, change] = useQueryState();
  const parties = useParties(null);
  const { counts, known, unread } = preview;
  const open = openNames(preview, names);
  const [leaving, setLeaving] = useState(false);
  const answers = columns.length + names.length;
  const standard = preview.names.length > 0 ? 'names' : 'rows';
  const view = query.get('view') ?? standard;
  const value = (name: string) => (name === standard ? null : name);
  const hasMatter = preview.columns.some((column) => (columns.find(({ index }) => index === column.index)?.field ?? column.field) === 'content');
  const write = () => {
    if (open === 0) return void sheetActions.write();
    say(`${words.namesLeft(open)}. ${words.name.note}`, 'alarm');
    change({ view: value('names') });
  };
  return (
    <Page
      title={words.title}
      note={<span className="sheet-summary" role="status">{words.summary(file.name, counts.tasks, counts.documents)} {partsOf(preview)}</span>}
      actions={
        <>
          <Button variant="default" onClick={() => (answers > 0 ? setLeaving(true) : leave())}>{words.leave}</Button>
          {known === null && <Button variant="default" onClick={() => void later()}>{takeWords.later}</Button>}
          <Button onClick={write} loading={busy} disabled={counts.tasks === 0 || known !== null}>{words.write(counts.tasks)}</Button>
        </>
      }
      fixed
    >
      {known && (
        <Message inline tone="warn" title={words.known(known.name)} actions={<Button size="xs" variant="default" onClick={() => navigate(paths.document(known.id))}>{words.openKnown}</Button>} />
      )}
      {!hasMatter && <Message inline tone="warn" title={preview.headed ? words.noMatter : words.noHeading} />}
      <div className="sheet-layout">
        <div className="sheet-left">
          {preview.sheets.length > 1 && (
            <Select
              size="xs"
              label={words.sheet}
              data={preview.sheets.map(({ name, rows }) => ({ value: name, label: words.sheetOption(name, rows) }))}
              value={preview.sheet}
              allowDeselect={false}
              onChange={(sheet) => sheet && sheetActions.setSheet(sheet)}
              comboboxProps={{ shadow: 'md' }}
            />
          )}
          <Columns columns={preview.columns} chosen={columns} />
        </div>
        <div className="sheet-right">
          <ViewTabs
            label={words.tabsLabel}
            name="view"
            tabs={[
              { value: value('names'), words: words.tabs.names, count: open > 0 ? commonWords.number(open) : undefined, warn: true },
              { value: value('rows'), words: words.tabs.rows, count: commonWords.number(counts.tasks) },
              { value: value('unread'), words: words.tabs.unread, count: unread.length > 0 ? commonWords.number(unread.length) : undefined },
            ]}
          />
          {view === 'names' && <Names names={preview.names} answers={names} parties={parties} open={open} />}
          {view === 'rows' && <RowTable rows={preview.rows} total={counts.tasks} />}
          {view === 'unread' && <UnreadTable rows={unread} />}
        </div>
      </div>
      {leaving && <LeaveReview decisions={answers} onClose={() => setLeaving(false)} onLater={() => void later()} onLeave={leave} />}
    </Page>
  );
}
