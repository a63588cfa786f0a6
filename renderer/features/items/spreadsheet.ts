/** The list and the spreadsheet beside it: what is chosen is copied as cells, what is pasted is looked at first. */
import { useEffect } from 'react';
import { printedDate } from '../../../shared/domain/civil-date.ts';
import { textOfCells } from '../../../shared/domain/spreadsheet-text.ts';
import { commonWords, statusWords } from '../../../shared/text/vi/common.ts';
import { placeInWords } from '../../../shared/text/vi/items.ts';
import { pasteLinesWords } from '../../../shared/text/vi/paste-lines.ts';
import { say } from '../../stores/commands.ts';
import type { ListLine } from '../../stores/item-list.ts';

/** True where letters, and what is copied or pasted, are meant for the list: not in a field; on a button or a box that is ticked too. */
export function isForList(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return false;
  return !(target instanceof HTMLElement) || target.closest('input:not([type=checkbox], [type=radio]), textarea, select') === null;
}

function cellsOfLine(line: ListLine): string[] {
  const { status, overdueDays, lastWord } = line;
  return [
    placeInWords(line.documentName, line.path),
    line.title,
    line.leads.join('; '),
    printedDate(line.dueOn),
    status === 'overdue' && overdueDays > 0 ? commonWords.overdueBy(overdueDays) : statusWords[status],
    lastWord?.text ?? '',
    printedDate(lastWord?.on ?? null),
  ];
}

/** Copies the lines in hand; what is pasted is handed over. */
export function useSpreadsheet(inHand: () => readonly ListLine[], onPaste: (text: string) => void): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const lines = inHand();
      const selected = window.getSelection()?.toString() ?? '';
      if (event.defaultPrevented || lines.length === 0 || selected !== '' || !isForList(event.target)) return;
      event.clipboardData?.setData('text/plain', textOfCells([[...pasteLinesWords.columns], ...lines.map(cellsOfLine)]));
      event.preventDefault();
      say(pasteLinesWords.copied(lines.length));
    };
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !isForList(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      onPaste(text);
    };
    window.addEventListener('copy', copy);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('copy', copy);
      window.removeEventListener('paste', paste);
    };
  }, [inHand, onPaste]);
}
