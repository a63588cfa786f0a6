import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReportId } from '../../../shared/reports/registry.ts';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { MoreMenu, type MoreChoice } from '../../components/MoreMenu.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { say } from '../../stores/commands.ts';
import { itemListActions, type ListLine } from '../../stores/item-list.ts';
import { trackingActions } from '../../stores/tracking.ts';
import { markActions } from '../../stores/marks.ts';
import { useSetting } from '../../stores/settings.ts';
import { RemindDialog } from './RemindDialog.tsx';
import { PasteLines } from './PasteLines.tsx';
import { type SelectionForm, SelectionForms } from './SelectionForms.tsx';
import { isForList, useSpreadsheet } from './spreadsheet.ts';

const words = itemsWords.actions;

interface ListActionsProps {
  /** The chosen lines, else the one in hand. */
  lines: readonly ListLine[];
  chosen: number;
  today: string;
  /** Opens the line in hand for typing. */
  onEdit: () => void;
  /** The list as it is filtered, on paper. */
  onPrint: () => void;
}

/** The screen of reports with a paper of these tasks alone. */
function paper(report: ReportId, taskIds: readonly string[], params: Readonly<Record<string, string>> = {}): void {
  navigate(paths.report(report, { ...params, taskIds: taskIds.join(',') }));
}

/** What can be done with the lines in hand: remind their units, copy the messages for them, and what is asked for less often. */
export function ListActions({ lines, chosen, today, onEdit, onPrint }: ListActionsProps) {
  const [reminding, setReminding] = useState(false);
  const [form, setForm] = useState<SelectionForm | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  useSpreadsheet(lines, setPasted);
  const confirming = useSetting('progress.confirmation') === '1';
  const taskIds = [...new Set(lines.flatMap((line) => line.openTaskIds))];
  // What is done may be tagged and tracked too.
  const ownIds = [...new Set(lines.flatMap((line) => (line.taskId === null ? line.openTaskIds : [line.taskId])))];
  const about = (act: () => void, ids = taskIds) => (ids.length === 0 ? say(words.noTask, 'alarm') : act());
  const remind = () => about(() => setReminding(true));
  const copy = () => about(() => void trackingActions.copyMessages(taskIds));
  const further: (MoreChoice & { key: string })[] = [
    { key: 'Y', label: words.answer, act: () => about(() => setForm('answer')) },
    { key: 'H', label: words.tags, act: () => about(() => setForm('tags'), ownIds) },
    { key: 'P', label: words.track, act: () => about(() => setForm('track'), ownIds) },
    chosen > 0 ? { key: 'I', label: words.printChosen(chosen), act: () => about(() => paper('danh-sach', ownIds), ownIds) } : { key: 'I', label: words.print, act: onPrint },
    { key: 'G', label: words.slip, act: () => about(() => paper('phieu-nhac-viec', taskIds, { which: 'open' })) },
    { key: 'V', label: words.letter, act: () => about(() => paper('cong-van-don-doc', taskIds, { which: 'open' })) },
    { key: 'Q', label: words.course, act: () => (ownIds.length === 1 ? navigate(paths.report('qua-trinh', { taskId: ownIds[0] ?? '' })) : say(words.oneTask, 'alarm')) },
    ...(confirming ? [{ key: 'X', label: words.confirm, act: () => about(() => void markActions.confirm(taskIds, today)) }] : []),
  ];
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey || event.metaKey || !isForList(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey) {
        if (key !== 'a') return;
        void itemListActions.chooseAll();
      } else if (key === 'f2') onEdit();
      else if (key === 'n') remind();
      else if (key === 'c') copy();
      else if (key === 'escape' && chosen > 0) itemListActions.chooseNone();
      else {
        const one = further.find((action) => action.key.toLowerCase() === key);
        if (!one) return;
        one.act();
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return (
    <>
      {chosen > 0 && (
        <>
          <span className="items-chosen" role="status">{words.chosen(chosen)}</span>
          <Button size="xs" variant="subtle" onClick={itemListActions.chooseNone}>{words.chooseNone} <kbd className="key-on-button" aria-hidden>Esc</kbd></Button>
        </>
      )}
      <Button size="xs" variant="default" aria-keyshortcuts="F2" onClick={onEdit}>{itemsWords.line.edit} <kbd className="key-on-button" aria-hidden>{itemsWords.line.editKey}</kbd></Button>
      <Button size="xs" variant="default" title={words.hint} aria-keyshortcuts="N" onClick={remind}>{words.remind} <kbd className="key-on-button" aria-hidden>N</kbd></Button>
      <Button size="xs" variant="default" title={words.hint} aria-keyshortcuts="C" onClick={copy}>{words.copy} <kbd className="key-on-button" aria-hidden>C</kbd></Button>
      <MoreMenu choices={further} />
      <PasteLines text={pasted} onClose={() => setPasted(null)} />
      <SelectionForms open={form} taskIds={form === 'answer' ? taskIds : ownIds} today={today} onClose={() => setForm(null)} />
      <RemindDialog opened={reminding} taskIds={taskIds} today={today} onClose={() => setReminding(false)} />
    </>
  );
}
