/** Tables as spreadsheets put them on the clipboard: lines of cells parted by tabs; a cell with a tab, line break or quote stands in quotes. */

/** The cells of a pasted text, line by line; lines without any word are left out. `line` counts from 1 as the sheet does. */
export function cellsOf(text: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    cells.push(cell);
    rows.push({ line: rows.length + 1, cells: cells.map((one) => one.normalize('NFC').trim()) });
    cells = [];
    cell = '';
  };
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n+$/u, '');
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') endRow();
    else cell += letter;
  }
  endRow();
  return rows.filter((row) => row.cells.some((one) => one !== ''));
}

/** Rows of cells as a text that spreadsheets take. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => (/[\t\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
}
