/** Options of Electron's printToPDF in the words of Chromium's own command. */

export interface PrintToPdfOptions {
  landscape?: boolean;
  displayHeaderFooter?: boolean;
  headerTemplate?: string;
  footerTemplate?: string;
  printBackground?: boolean;
  scale?: number;
  pageSize?: string | { width: number; height: number };
  margins?: { top?: number; bottom?: number; left?: number; right?: number };
  pageRanges?: string;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

const INCHES: Record<string, { width: number; height: number }> = {
  A3: { width: 11.69, height: 16.54 },
  A4: { width: 8.27, height: 11.69 },
  A5: { width: 5.83, height: 8.27 },
  Letter: { width: 8.5, height: 11 },
  Legal: { width: 8.5, height: 14 },
};

export function paperOf(options: PrintToPdfOptions): Record<string, unknown> {
  const { pageSize = 'Letter', margins, ...rest } = options;
  const size = typeof pageSize === 'string' ? INCHES[pageSize] : pageSize;
  if (size === undefined) throw new Error(`the host does not know the paper size ${String(pageSize)}`);
  return {
    ...rest,
    paperWidth: size.width,
    paperHeight: size.height,
    ...(margins?.top === undefined ? {} : { marginTop: margins.top }),
    ...(margins?.bottom === undefined ? {} : { marginBottom: margins.bottom }),
    ...(margins?.left === undefined ? {} : { marginLeft: margins.left }),
    ...(margins?.right === undefined ? {} : { marginRight: margins.right }),
  };
}
