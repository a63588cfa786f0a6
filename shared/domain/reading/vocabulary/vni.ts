/** The letters of VNI (fonts 'VNI-…') as they show when read as Latin-1: a vowel and a sign behind it, or one sign for all of it. */

/** Behind each sign, what it makes of the vowel before it. */
const SIGNS: Readonly<Record<string, string>> = {
  ù: 'áéóúý', ø: 'àèòùỳ', û: 'ảẻỏủỷ', õ: 'ãẽõũỹ', ï: 'ạẹọụ',
  â: 'âêô', á: 'ấếố', à: 'ầềồ', å: 'ẩểổ', ã: 'ẫễỗ', ä: 'ậệộ',
  ê: 'ă', é: 'ắ', è: 'ằ', ú: 'ẳ', ü: 'ẵ', ë: 'ặ',
};

/** 'ơ' and 'ư' are signs themselves and take the five tones behind them. */
const HORNED: Readonly<Record<string, string>> = { ô: 'ơớờởỡợ', ö: 'ưứừửữự' };
const TONES = 'ùøûõï';

/** Letters that are one sign. */
const ALONE: Readonly<Record<string, string>> = { í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' };

const base = (letter: string) => letter.normalize('NFD').charAt(0);

function pairs(): [string, string][] {
  const signed = Object.entries(SIGNS).flatMap(([sign, letters]) => Array.from(letters, (letter): [string, string] => [base(letter) + sign, letter]));
  const horned = Object.entries(HORNED).flatMap(([shown, letters]) =>
    Array.from(letters, (letter, place): [string, string] => [shown + (place === 0 ? '' : TONES.charAt(place - 1)), letter]),
  );
  return [...signed, ...horned, ...Object.entries(ALONE)];
}

const small = pairs();

/** What is shown with what is meant; capitals with a capital or a small sign. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...small,
  ...small.map(([shown, meant]): [string, string] => [shown.charAt(0).toUpperCase() + shown.slice(1), meant.toUpperCase()]),
  ...small.map(([shown, meant]): [string, string] => [shown.toUpperCase(), meant.toUpperCase()]),
]);

const longestFirst = [...VNI_LETTERS.keys()].toSorted((a, b) => b.length - a.length);

/** Every letter of VNI, pairs before single signs. */
export const VNI_SHOWN = new RegExp(longestFirst.join('|'), 'gu');

/** A vowel with its sign, as Latin-1 has them side by side hardly ever. */
export const VNI_PAIRS = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|ñ(?=[aeiouyôö])/giu;
