/** Tokens for paths: the window can name only what the user picked or dropped. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '../../shared/model/refusal.ts';

/** More than anybody picks in a day; the oldest are forgotten first. */
const MOST_TOKENS = 1000;

export class Tokens {
  readonly #paths = new Map<string, string>();

  issue(path: string): string {
    const token = randomUUID();
    this.#paths.set(token, path);
    const [oldest] = this.#paths.keys();
    if (this.#paths.size > MOST_TOKENS && oldest !== undefined) this.#paths.delete(oldest);
    return token;
  }

  /**
   * The window's input with its token, or its `tokens`, turned into the paths behind them.
   * @throws Refusal `path-not-allowed` for a path from the window or a token that was never issued
   */
  resolve(input: unknown): unknown {
    if (typeof input !== 'object' || input === null) return input;
    if (Object.hasOwn(input, 'path') || Object.hasOwn(input, 'paths')) throw new Refusal('path-not-allowed');
    if ('tokens' in input) {
      const { tokens, ...rest } = input;
      if (!Array.isArray(tokens)) throw new Refusal('path-not-allowed');
      return { ...rest, paths: tokens.map((token) => this.#pathOf(token)) };
    }
    if (!('token' in input)) return input;
    const { token, ...rest } = input;
    return { ...rest, path: this.#pathOf(token) };
  }

  #pathOf(token: unknown): string {
    const path = typeof token === 'string' ? this.#paths.get(token) : undefined;
    if (path === undefined) throw new Refusal('path-not-allowed');
    return path;
  }
}
