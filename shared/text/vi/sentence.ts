/** Facts put into a sentence: a file's name, a limit, a count. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A sentence with places for facts. */
export type Sentence = (params: RefusalParams) => string;
