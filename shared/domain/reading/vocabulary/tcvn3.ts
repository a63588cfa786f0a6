/** The letters of TCVN3 (fonts '.Vn…') as they show when read as Latin-1, and what they stand for, one by one. */

const SHOWN = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®¡¢£¤¥¦§';
const MEANT = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ';

/** Each letter shown with the letter meant. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(Array.from(SHOWN, (shown, index): [string, string] => [shown, MEANT[index] ?? shown]));

/** Letters of Vietnamese text in Unicode that Latin-1 does not have. */
export const UNICODE_VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]|\p{M}/u;

/** Signs of Latin-1 that stand inside words only in TCVN3. */
export const TCVN3_IN_WORDS = /(?<=[a-zA-Z])[µ¸¶·¹¨»¾¼½©ª«¬®\u00AD]|[¨©ª«¬®\u00AD](?=[a-z])/gu;
