/**
 * Letters of other alphabets that look like a Latin one, in pairs: look-alike, Latin. Chosen from Unicode's list of
 * confusables (UTS 39) by one question: would a reader of running text take the one for the other?
 */
const pairs: readonly (readonly [lookAlikes: string, latin: string])[] = [
  ['АΑᎪꓮ', 'A'],
  ['аɑα', 'a'],
  ['ВΒᏴꓐ', 'B'],
  ['Ьь', 'b'],
  ['СϹᏟⅭꓚ', 'C'],
  ['сϲⅽᴄ', 'c'],
  ['ᎠⅮꓓ', 'D'],
  ['ԁⅾ', 'd'],
  ['ЕΕᎬꓰ', 'E'],
  ['еҽ', 'e'],
  ['Ϝꓝ', 'F'],
  ['ԌᏀꓖ', 'G'],
  ['ɡց', 'g'],
  ['НΗᎻꓧ', 'H'],
  ['һհ', 'h'],
  ['ІΙӀⅠꓲ', 'I'],
  ['іιⅰıӏ', 'i'],
  ['ЈͿꓙ', 'J'],
  ['јϳ', 'j'],
  ['КΚᏦꓗ', 'K'],
  ['кκ', 'k'],
  ['ᏞⅬꓡ', 'L'],
  ['ⅼ', 'l'],
  ['МΜᎷⅯꓟ', 'M'],
  ['ⅿ', 'm'],
  ['Νꓠ', 'N'],
  ['ոп', 'n'],
  ['ОΟՕꓳ', 'O'],
  ['оοօσ', 'o'],
  ['РΡᏢꓑ', 'P'],
  ['рρ', 'p'],
  ['Ԛ', 'Q'],
  ['ԛ', 'q'],
  ['Ꭱꓣ', 'R'],
  ['ᴦг', 'r'],
  ['ЅՏᏚꓢ', 'S'],
  ['ѕ', 's'],
  ['ТΤᎢꓔ', 'T'],
  ['тτ', 't'],
  ['Սꓴ', 'U'],
  ['ս', 'u'],
  ['ѴᏙⅤꓦ', 'V'],
  ['ѵνⅴ', 'v'],
  ['ԜᎳꓪ', 'W'],
  ['ԝѡ', 'w'],
  ['ХΧⅩꓫ', 'X'],
  ['хχⅹ', 'x'],
  ['УΥҮꓬ', 'Y'],
  ['уүγ', 'y'],
  ['ΖᏃꓜ', 'Z'],
  ['ᴢ', 'z'],
];

const latinOf = new Map(
  pairs.flatMap(([lookAlikes, latin]) => [...lookAlikes].map((letter) => [letter, latin] as const)),
);

const unseen = /^(?:[\u200c-\u200f\u202a-\u202e\u2066-\u2069]|\p{Variation_Selector}|[\u{e0000}-\u{e007f}])$/u;

/**
 * The Latin letter that a character looks like, compatibility forms (full-width, mathematical) included; nothing for
 * characters that are not seen at all; itself otherwise.
 */
export function latinLookAlike(character: string): string {
  if (character.charCodeAt(0) < 0x80) return character;
  const known = latinOf.get(character) ?? remembered.get(character);
  if (known !== undefined) return known;
  const result = unseen.test(character) ? '' : compatible(character);
  if (remembered.size < maxRemembered) remembered.set(character, result);
  return result;
}

const maxRemembered = 5_000;
const remembered = new Map<string, string>();

function compatible(character: string): string {
  const plain = character.normalize('NFKC');
  return /^[\x20-\x7e]+$/.test(plain) ? plain : character;
}

/** Whether a letter of another alphabet passes for a Latin one. */
export function looksLatin(letter: string): boolean {
  return latinOf.has(letter);
}
