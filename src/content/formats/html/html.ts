import type { Format } from '../format.ts';

/** HTML, whole documents and fragments, with the front matter that site generators put on top. */
export const html: Format = {
  name: 'html',
  extensions: ['html', 'htm'],
  parse: async (file, text) => (await import('./parse-html.ts')).parseHtml(file, text),
};
