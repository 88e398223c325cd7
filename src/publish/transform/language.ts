import type { Refusals } from './refused.ts';

const keys = ['lang', 'language', 'locale'];

/** The language that front matter says, as a tag of BCP 47 (`en_GB` is taken for `en-GB`), or that of the configuration. */
export function languageOf(
  data: Readonly<Record<string, unknown>>,
  fallback: string | undefined,
  refusals: Refusals,
): string | undefined {
  const key = keys.find((one) => Object.hasOwn(data, one) && typeof data[one] === 'string' && data[one] !== '');
  if (key === undefined) return fallback;
  const tag = languageTag(String(data[key]));
  if (tag === undefined) {
    refusals.add(`"${key}" of its front matter is no language as "en" or "pt-BR" are: correct it, or leave it out.`);
  }
  return tag;
}

/** A tag in its usual form; `undefined` for what is none. */
function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
