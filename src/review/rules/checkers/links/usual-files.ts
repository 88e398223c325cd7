import { posix } from 'node:path';
import { pageExtensions } from '../../../../content/formats/formats.ts';
import type { Tree } from './targets.ts';

/** How the names of files end that people link to. */
const usual = new Set([
  ...pageExtensions,
  ...'rst adoc txt htm html xhtml php asp aspx jsp ipynb r rmd qmd tex bib'.split(' '),
  ...'png jpg jpeg gif svg webp avif ico bmp tif tiff mp4 webm mov mp3 wav ogg pdf zip tar gz tgz xz bz2 7z'.split(' '),
  ...'json jsonc json5 yaml yml toml xml csv tsv ini cfg conf env lock log patch diff sql proto graphql tf hcl'.split(
    ' ',
  ),
  ...'ts tsx mts cts js jsx mjs cjs css scss less vue svelte astro py rb go rs java kt c h cc cpp hpp cs fs vb'.split(
    ' ',
  ),
  ...'swift m mm sh bash zsh ps1 bat lua pl ex exs erl hs ml scala clj dart vim el nix jl zig sol'.split(' '),
  ...'doc docx xls xlsx ppt pptx odt ods odp drawio puml mmd bzl gradle cmake mk'.split(' '),
]);

/** An address of another site of which its scheme was forgotten. */
const host = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|app|edu|gov|info|co)$)/iu;

/**
 * Whether an address that looks like a file may be the name of something else: "Lamp.on" is a member of a class to the generator
 * of a reference. Neither a file of the repository nor one that people link to ends so.
 */
export function mayBeName(path: string, { extensions }: Pick<Tree, 'extensions'>): boolean {
  const extension = posix.extname(path).toLowerCase();
  return (
    extension !== '' && !extensions.has(extension) && !usual.has(extension.slice(1)) && !host.test(posix.basename(path))
  );
}
