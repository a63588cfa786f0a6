/** Headings of tables that people paste: recognised and passed over. Folded words. */
export const clusterHeadings: ReadonlySet<string> = new Set([
  'ten cum',
  'cum hoat dong',
  'bi thu phu trach',
  'bi thu phu trach cum',
  'ban thuong truc',
  'ban thuong truc cum',
  'don vi trong cum',
  'cac don vi',
]);
