import type { Format } from '../format.ts';
import { plainPage } from './plain-page.ts';

/** Bare text, and every file that no other format claims. The extensions are those of content whose marks nobody here reads. */
export const text: Format = {
  name: 'text',
  extensions: ['txt', 'adoc', 'asciidoc', 'rst'],
  parse: async (file) => plainPage(file),
};
