/** Words that the program itself puts into a template of the office. */
export const templateDataWords = {
  /** In a row where something is new since the sheet before. */
  changed: 'mới',
} as const;
