import type { PutAside } from './aside.ts';
import type { ContentFile } from './content.ts';

/** Finding a shorter text again would take as much memory as the text. */
const leastAside = 1000;

/** The texts that were looked at last are at hand, as many as pages are judged at the same time: one is looked at dozens of times. */
const mostAtHand = 32;
const longestAtHand = 64 * 1024;
const atHand = new Map<() => string, string>();

function textBy(read: () => string): string {
  const known = atHand.get(read);
  if (known !== undefined) return known;
  const text = read();
  if (text.length > longestAtHand) return text;
  atHand.set(read, text);
  const [oldest] = atHand.keys();
  if (oldest !== undefined && atHand.size > mostAtHand) atHand.delete(oldest);
  return text;
}

/** A page whose text is read again when somebody looks at it, and held by nobody once others are looked at; a short one is held. */
export function withTextAside(file: ContentFile, putAside: PutAside): ContentFile {
  const { text, ...rest } = file;
  return text.length < leastAside ? file : reading(rest, putAside(text));
}

/** A page with more or something else that is known about it. Where its text was put aside, it stays there. */
export function knowing(file: ContentFile, more: Partial<Omit<ContentFile, 'text'>>): ContentFile {
  if (Object.getOwnPropertyDescriptor(file, 'text')?.get === undefined) return { ...file, ...more };
  const { text: _, ...rest } = file;
  return {
    ...rest,
    ...more,
    get text() {
      return file.text;
    },
  };
}

/** On its own, so that it holds nothing else. */
function reading(rest: Omit<ContentFile, 'text'>, read: () => string): ContentFile {
  return {
    ...rest,
    get text() {
      return textBy(read);
    },
  };
}
