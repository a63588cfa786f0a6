/**
 * Text in the letters of old fonts: TCVN3 shows as 'Xin chµo tÊt c¶', VNI as 'Xin chaøo taát caû'. Known by the name of the
 * font where there is one, else by its pattern, and turned into Unicode.
 */
import { TCVN3_IN_WORDS, TCVN3_LETTERS, UNICODE_VIETNAMESE } from '../vocabulary/tcvn3.ts';
import { VNI_LETTERS, VNI_PAIRS, VNI_SHOWN } from '../vocabulary/vni.ts';

/** `tcvn3Capitals`: fonts like .VnTimeH show every letter as a capital. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3Capitals' | 'vni';

/** So many signs inside words, and so large a share of the text, are no accident. */
const LEAST_SIGNS = 8;
const LEAST_SHARE = { tcvn3: 0.01, vni: 0.04 };

const patterns = { tcvn3: TCVN3_IN_WORDS, vni: VNI_PAIRS } as const;

/** The letters a text is in by its pattern; null for Unicode and whatever is not Vietnamese. */
export function encodingOf(text: string): 'tcvn3' | 'vni' | null {
  if (UNICODE_VIETNAMESE.test(text)) return null;
  const fits = (name: 'tcvn3' | 'vni') => {
    const signs = text.match(patterns[name])?.length ?? 0;
    return signs >= LEAST_SIGNS && signs >= text.length * LEAST_SHARE[name] ? signs : 0;
  };
  const tcvn3 = fits('tcvn3');
  const vni = fits('vni');
  if (tcvn3 === 0 && vni === 0) return null;
  return vni > tcvn3 ? 'vni' : 'tcvn3';
}

const fonts: readonly { name: RegExp; encoding: LegacyEncoding }[] = [
  { name: /^\.Vn\S.*H$/u, encoding: 'tcvn3Capitals' },
  { name: /^\.Vn\S/u, encoding: 'tcvn3' },
  { name: /^VNI[- ]/u, encoding: 'vni' },
];

/** The letters that a font stands for; null for fonts of Unicode. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  return font === null ? null : (fonts.find(({ name }) => name.test(font))?.encoding ?? null);
}

/** The text in Unicode. What is Unicode already stays, whatever its font says. */
export function toUnicode(text: string, encoding: LegacyEncoding | null): string {
  if (encoding === null || UNICODE_VIETNAMESE.test(text)) return text;
  if (encoding === 'vni') return text.replace(VNI_SHOWN, (shown) => VNI_LETTERS.get(shown) ?? shown);
  const words = Array.from(text, (letter) => TCVN3_LETTERS.get(letter) ?? letter).join('');
  return encoding === 'tcvn3Capitals' ? words.toUpperCase() : words;
}
