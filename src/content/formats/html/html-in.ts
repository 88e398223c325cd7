import type { ReadHtml } from './tokens.ts';

/**
 * What reads the HTML in a text of another format. It is loaded for texts that may have some: no tag, no comment and no component
 * begins without a `<`, and there is no other way to write that one.
 */
export async function htmlIn(text: string): Promise<ReadHtml> {
  return text.includes('<') ? (await import('./tokens.ts')).readHtml : noHtml;
}

/** A page is rather not judged than judged without what stands on it. */
const noHtml: ReadHtml = () => {
  throw new Error('HTML was found in a text without a <');
};
