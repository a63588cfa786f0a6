/** Names in running text: units, people and groups. A name is found where it stands; what part it plays is decided elsewhere. */
import type { Dictionary } from './dictionary.ts';
import { GroupNames } from './group-names.ts';
import { NameText, type Mention, type TwoForms } from './name-text.ts';
import { matchAt, spaced } from './patterns.ts';
import { PersonNames } from './person-names.ts';
import { UnitNames } from './unit-names.ts';
import * as N from './vocabulary-names.ts';

const IN_BRACKETS = / *\([^()\n]{1,60}\)/uy;
const between = new RegExp(`\\s*${spaced(N.BETWEEN_NAMES)}\\s+`, 'uy');

/** Reads the names that begin at a place. */
export class MentionReader {
  readonly #names: NameText;
  readonly #units: UnitNames;
  readonly #groups: GroupNames;
  readonly #persons: PersonNames;

  constructor(forms: TwoForms, dictionary: Dictionary) {
    this.#names = new NameText(forms);
    this.#units = new UnitNames(this.#names, dictionary);
    this.#groups = new GroupNames(this.#names, this.#units);
    this.#persons = new PersonNames(this.#names, this.#units, this.#groups);
  }

  /** The list of names that begins at a place: 'A, B và C'. Empty when none does. */
  listAt(start: number, end: number): Mention[] {
    const mentions: Mention[] = [];
    let at = start;
    for (;;) {
      const read = this.#readAt(at, end);
      if (read.length === 0) break;
      mentions.push(...read);
      const last = read[read.length - 1];
      if (!last) break;
      const next = this.#persons.apposition(last, end);
      last.until = next;
      // 'Ban Tuyên giáo (chủ trì), Báo Tiền Phong': what stands in brackets does not end the list.
      const aside = matchAt(IN_BRACKETS, this.#names.aligned, next)?.[0].length ?? 0;
      const gap = matchAt(between, this.#names.aligned, next + aside);
      if (!gap) break;
      at = next + aside + gap[0].length;
      if (at >= end) break;
    }
    return mentions;
  }

  /** The words between two places. */
  textAt(start: number, end: number): string {
    return this.#names.text.slice(start, end);
  }

  /** Whether a word with a capital begins at a place. */
  startsCapital(at: number): boolean {
    return this.#names.isCapital(at);
  }

  #readAt(start: number, end: number): Mention[] {
    const mention = this.#persons.person(start, end) ?? this.#groups.group(start, end);
    if (mention) return Array.isArray(mention) ? mention : [mention];
    const known = this.#units.known(start, end);
    const formed = this.#units.unit(start, end);
    const unit = known && (!formed || known.end >= formed.end) ? known : formed;
    if (!unit) return [];
    const each = this.#groups.ofEach(unit, end);
    return each.kind === 'group' ? [each] : [unit, ...this.#units.elided(unit, end)];
  }
}
