import { slug } from 'github-slugger';

/** As GitHub does: lower case, letters and numbers of all scripts, each space a hyphen. */
export const githubSlug = (text: string): string =>
  // Of ASCII it takes out what is no letter, digit, hyphen, underscore or space; looking through all scripts for that takes far longer.
  beyondAscii.test(text) ? slug(text) : text.toLowerCase().replace(asciiMarks, '').replaceAll(' ', '-');

const beyondAscii = /[^\0-\x7F]/;
const asciiMarks = /[^a-z0-9_ -]/g;

/** As GitHub, with runs of hyphens made one and none at either end. */
export const tidySlug = (text: string): string => githubSlug(text).replace(/-+/gu, '-').replace(/^-|-$/gu, '');

/** As Python-Markdown does: accents off, everything else beyond ASCII dropped. */
export const asciiSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, '')
    .replace(/[^\w\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/gu, '-');

/** As kramdown does: nothing before the first letter counts. */
export const kramdownSlug = (text: string): string =>
  text
    .replace(/^[^a-zA-Z]+/u, '')
    .replace(/[^a-zA-Z0-9 -]/gu, '')
    .replaceAll(' ', '-')
    .toLowerCase();

/** As goldmark does: letters, digits and underscores of all scripts. */
export const goldmarkSlug = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .replace(/\s/gu, '-');

/** As Hugo did with Blackfriday, and does where a site asks for it: each run of anything but letters and digits one hyphen. */
export const blackfridaySlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** As VitePress does: accents off, each run of punctuation one hyphen, no digit at the start. */
export const vitepressSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .replace(/^(\d)/u, '_$1')
    .toLowerCase();

/** As Pandoc does: full stops stay, nothing before the first letter counts. */
export const pandocSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.\s-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/^[^\p{L}]+/u, '');

/** Letters and digits of ASCII, everything else one hyphen, as docutils and Zola do; other scripts are written out there. */
export const plainSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/** As Mintlify does: spaces and full stops become hyphens, most other signs stay. */
export const mintlifySlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[()[\]{}]/gu, '')
    .replaceAll("'", '’')
    .replace(/[\s.]+/gu, '-');
