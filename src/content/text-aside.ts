import type { PutAside } from './aside.ts';
import type { ContentFile } from './content.ts';

/** Finding a shorter text again would take as much memory as the text. */
const leastAside = 2000;

/** A page whose text is read again each time that somebody looks at it, and held by nobody; a short one is held. */
export function withTextAside(file: ContentFile, putAside: PutAside): ContentFile {
  const { text, ...rest } = file;
  return text.length < leastAside ? file : reading(rest, putAside(text));
}

/** A page with more that is known about it. Where its text was put aside, it stays there. */
export function knowing(file: ContentFile, more: Pick<ContentFile, 'kinds' | 'newTo'>): ContentFile {
  if (Object.getOwnPropertyDescriptor(file, 'text')?.get === undefined) return { ...file, ...more };
  const { text: _, ...rest } = file;
  return reading({ ...rest, ...more }, () => file.text);
}

/** On its own, so that it holds nothing else. */
function reading(rest: Omit<ContentFile, 'text'>, read: () => string): ContentFile {
  return {
    ...rest,
    get text() {
      return read();
    },
  };
}
