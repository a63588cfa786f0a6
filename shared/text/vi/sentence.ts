/** Facts put into a sentence: a file's name, a limit, a count. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A sentence with places for facts. */
export type Sentence = (params: RefusalParams) => string;

/** Words cut to a length, with a sign that more follows. @param most letters that stay */
export function shortened(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words;
}
