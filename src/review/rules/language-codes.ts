/** Two-letter codes of the languages that documentation is translated into most; a folder of that name is a locale. */
export const localeCodes: ReadonlySet<string> = new Set(
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv ta te th tr uk ur vi zh'.split(
    ' ',
  ),
);
/** Rarer languages of translations, which as the name of a folder alone say little about the words in it. */
const rarerCodes: ReadonlySet<string> = new Set(
  'af am ast az be bs ckb cy eo eu fil ga gl gu hy is ka kk km kn ku ky lb lo mk ml mn mr mt my ne oc pa ps si sq sw te tl ug ur uz zu'.split(
    ' ',
  ),
);

/** Whether a part of a path names a language, as "pt-BR" does; "api" and "src" are codes of that form and no translations. */
export function namesLanguage(part: string): boolean {
  const code = /^([a-z]{2,3})(?:[-_][A-Za-z]{2,4})?$/u.exec(part)?.[1];
  return code !== undefined && (localeCodes.has(code) || rarerCodes.has(code));
}
