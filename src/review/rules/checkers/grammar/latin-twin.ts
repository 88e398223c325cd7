const beyond = /[^\0-\u00FF]/gu;
/** A letter, a number or a space of Latin-1 for each kind that rules tell apart; what is none of them is a mark. */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/\p{Ll}/u, 'å'],
  [/\p{Lu}/u, 'Å'],
  [/\p{L}/u, 'ª'],
  [/\p{N}/u, '²'],
  [/\s/u, '\u00A0'],
];
const mark = '·';
/** The marks of this kind that rules name, with those that they name beside them. */
const known = new Map([
  ['’', "'"],
  ['”', '"'],
]);

/**
 * A text of the same length in which rules find the same: characters beyond Latin-1 are replaced by some of their kind. The runtime
 * compiles an expression once for texts of Latin-1 and once for others, and compiling some hundred costs more than reading pages does.
 */
export function latinTwin(text: string): string {
  const twin = text.replace(beyond, (one) => {
    const standIn = known.get(one) ?? standInOf(one).repeat(one.length);
    known.set(one, standIn);
    return standIn;
  });
  // Otherwise it would still be kept as a text of wide characters.
  return Buffer.from(twin, 'latin1').toString('latin1');
}

function standInOf(character: string): string {
  return standIns.find(([kind]) => kind.test(character))?.[1] ?? mark;
}
