/** The office's own templates of reports. */

/** A template that writes a report in place of the built-in paper. */
export interface TemplateFile {
  /** Of the attachment that keeps it. */
  id: string;
  name: string;
}

/** A name that a template may hold in braces, with what stands there now. */
export interface Placeholder {
  /** Without braces: 'tieu_de'. */
  name: string;
  /** What it would be filled with today; '' for nothing. */
  example: string;
}

/** A part that is repeated for each of its rows: {#name} … {/name}. */
export interface PlaceholderList {
  name: string;
  fields: Placeholder[];
  /** Lists within each row of this one. */
  lists: PlaceholderList[];
}

export interface Placeholders {
  fields: Placeholder[];
  lists: PlaceholderList[];
}

export interface TemplateOffer extends Placeholders {
  template: TemplateFile | null;
}

/** Where something stands in a template, counted as a reader counts. */
export interface TemplatePlace {
  part: 'body' | 'header' | 'footer';
  /** Paragraph of the part, or of the cell. */
  paragraph: number;
  /** Null outside of tables. */
  cell: { table: number; row: number; column: number } | null;
  /** The words around it. */
  around: string;
}

export type TemplateFault =
  /** No placeholder of this report has this name. */
  | 'unknown'
  /** The name belongs to a list and stands outside of it. */
  | 'outsideList'
  /** The name is a list's and stands without # or /. */
  | 'isList'
  /** A name that is no list stands with #, ^ or /. */
  | 'notList'
  /** A brace without its other half. */
  | 'brace'
  /** {#…} without {/…}. */
  | 'notClosed'
  /** {/…} without {#…}. */
  | 'notOpened'
  /** Begins in a table and ends outside of it, or the other way round. */
  | 'crossesTable';

export interface TemplateFinding {
  fault: TemplateFault;
  /** As written, with braces. */
  written: string;
  /** A name that was probably meant, or the list that it belongs to. */
  meant: string | null;
  place: TemplatePlace;
}

export interface TemplateCheck {
  name: string;
  findings: TemplateFinding[];
}
