/** Which files may be attached and opened: papers, tables, pictures and packed files, never programs. */

/** By ending: what an office's papers come as. Macros are left out with the programs. */
const endings: ReadonlySet<string> = new Set([
  'pdf', 'doc', 'docx', 'rtf', 'odt', 'txt', 'xls', 'xlsx', 'ods', 'csv', 'ppt', 'pptx', 'odp',
  'jpg', 'jpeg', 'png', 'tif', 'tiff', 'bmp', 'gif', 'heic', 'zip', 'rar', '7z',
]);

/** The ending of a file's name in small letters; '' where there is none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}

export function mayBeAttached(name: string): boolean {
  return endings.has(endingOf(name));
}

const MOST_LETTERS = 150;

/** A name that every file system takes, with its ending; names come from other laptops too. */
export function safeFileName(name: string): string {
  const plain = [...name.normalize('NFC')].map((letter) => (letter < ' ' || '<>:"/\\|?*'.includes(letter) ? '_' : letter)).join('').replace(/^[. ]+|[. ]+$/gu, '');
  const ending = endingOf(plain);
  const stem = ending === '' ? plain : plain.slice(0, -ending.length - 1);
  return [stem.slice(0, MOST_LETTERS) || '_', ending].filter(Boolean).join('.');
}
