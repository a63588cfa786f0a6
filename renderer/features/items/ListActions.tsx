import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReportId } from '../../../shared/reports/registry.ts';
import { itemsWords } from '../../../shared/text/vi/items.ts';
import { MoreMenu, type MoreChoice } from '../../components/MoreMenu.tsx';
import { navigate } from '../../hash-location.ts';
import { paths } from '../../paths.ts';
import { say } from '../../stores/commands.ts';
import { itemListActions, type ListLine, useItemList } from '../../stores/item-list.ts';
import { cardInHand } from '../../stores/list-views.ts';
import { trackingActions } from '../../stores/tracking.ts';
import { markActions } from '../../stores/marks.ts';
import { useSetting } from '../../stores/settings.ts';
import { RemindDialog } from './RemindDialog.tsx';
import { PasteLines } from './PasteLines.tsx';
import { type SelectionForm, SelectionForms } from './SelectionForms.tsx';
import { isForList, useSpreadsheet } from './spreadsheet.ts';

const words = itemsWords.actions;

interface ListActionsProps {
  today: string;
  /** The lines are cards of the board: one is in hand, none is chosen or typed in. */
  board: boolean;
  /** The list as it is filtered, on paper. */
  onPrint: () => void;
}

/** The screen of reports with a paper of these tasks alone. */
function paper(report: ReportId, taskIds: readonly string[], params: Readonly<Record<string, string>> = {}): void {
  navigate(paths.report(report, { ...params, taskIds: taskIds.join(',') }));
}

/** Tasks of the lines in hand. */
interface Held {
  /** Those that are still open. */
  open: string[];
  /** Those that the lines stand for: what is done may be tagged and tracked too. */
  own: string[];
}

function heldIn(lines: readonly ListLine[]): Held {
  return {
    open: [...new Set(lines.flatMap((line) => line.openTaskIds))],
    own: [...new Set(lines.flatMap((line) => (line.taskId === null ? line.openTaskIds : [line.taskId])))],
  };
}

/** What was asked for last, and of which tasks; it stays while its window fades. */
interface Asked {
  form: SelectionForm | 'remind' | null;
  taskIds: string[];
  open: boolean;
}

/** What can be done with the lines in hand: remind their units, copy the messages for them, and what is asked for less often. */
export function ListActions({ today, board, onPrint }: ListActionsProps) {
  const chosen = useItemList((list) => (board ? 0 : list.chosen.size));
  const inHand = board ? cardInHand : itemListActions.inHand;
  const held = () => heldIn(inHand());
  const [asked, setAsked] = useState<Asked>({ form: null, taskIds: [], open: false });
  const [pasted, setPasted] = useState<string | null>(null);
  useSpreadsheet(inHand, setPasted);
  const confirming = useSetting('progress.confirmation') === '1';
  const about = (which: keyof Held, act: (taskIds: string[]) => void) => {
    const taskIds = held()[which];
    if (taskIds.length === 0) say(board && inHand().length === 0 ? words.noCard : words.noTask, 'alarm');
    else act(taskIds);
  };
  const close = () => setAsked({ ...asked, open: false });
  const ask = (form: SelectionForm | 'remind', which: keyof Held) => about(which, (taskIds) => setAsked({ form, taskIds, open: true }));
  const remind = () => ask('remind', 'open');
  const copy = () => about('open', (taskIds) => void trackingActions.copyMessages(taskIds));
  const course = () => {
    const [taskId, ...more] = held().own;
    if (taskId === undefined || more.length > 0) say(words.oneTask, 'alarm');
    else navigate(paths.report('qua-trinh', { taskId }));
  };
  const further: (MoreChoice & { key: string })[] = [
    { key: 'Y', label: words.answer, act: () => ask('answer', 'open') },
    { key: 'H', label: words.tags, act: () => ask('tags', 'own') },
    { key: 'P', label: words.track, act: () => ask('track', 'own') },
    chosen > 0 ? { key: 'I', label: words.printChosen(chosen), act: () => about('own', (taskIds) => paper('danh-sach', taskIds)) } : { key: 'I', label: words.print, act: onPrint },
    { key: 'G', label: words.slip, act: () => about('open', (taskIds) => paper('phieu-nhac-viec', taskIds, { which: 'open' })) },
    { key: 'V', label: words.letter, act: () => about('open', (taskIds) => paper('cong-van-don-doc', taskIds, { which: 'open' })) },
    { key: 'Q', label: words.course, act: course },
    ...(confirming ? [{ key: 'X', label: words.confirm, act: () => about('open', (taskIds) => void markActions.confirm(taskIds, today)) }] : []),
  ];
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey || event.metaKey || !isForList(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || key === 'f2') {
        if (board || (event.ctrlKey && key !== 'a')) return;
        if (event.ctrlKey) void itemListActions.chooseAll();
        else itemListActions.editActive();
      } else if (key === 'n') remind();
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
      {!board && <Button size="xs" variant="default" aria-keyshortcuts="F2" onClick={itemListActions.editActive}>{itemsWords.line.edit} <kbd className="key-on-button" aria-hidden>{itemsWords.line.editKey}</kbd></Button>}
      <Button size="xs" variant="default" title={board ? words.cardHint : words.hint} aria-keyshortcuts="N" onClick={remind}>{words.remind} <kbd className="key-on-button" aria-hidden>N</kbd></Button>
      <Button size="xs" variant="default" title={board ? words.cardHint : words.hint} aria-keyshortcuts="C" onClick={copy}>{words.copy} <kbd className="key-on-button" aria-hidden>C</kbd></Button>
      <MoreMenu choices={further} />
      <PasteLines text={pasted} onClose={() => setPasted(null)} />
      <SelectionForms open={asked.open && asked.form !== 'remind' ? asked.form : null} taskIds={asked.taskIds} today={today} onClose={close} />
      <RemindDialog opened={asked.open && asked.form === 'remind'} taskIds={asked.taskIds} today={today} onClose={close} />
    </>
  );
}
