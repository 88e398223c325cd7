import { astro } from './astro.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { docfx } from './docfx.ts';
import { docsify } from './docsify.ts';
import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { gitbook } from './gitbook.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { hexo } from './hexo.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { mdbook } from './mdbook.ts';
import { mintlify } from './mintlify.ts';
import { mkdocs } from './mkdocs.ts';
import { myst } from './myst.ts';
import { nuxt } from './nuxt.ts';
import { quarto } from './quarto.ts';
import { unknownOf } from './unknown.ts';
import { vitepress } from './vitepress.ts';
import { zola } from './zola.ts';

/** Every generator that is known. Of two whose tell-tales stand in one folder the first one owns it. */
export const generators: readonly Dialect[] = [
  mkdocs,
  docusaurus,
  vitepress,
  astro,
  mdbook,
  zola,
  hugo,
  docfx,
  quarto,
  nuxt,
  mintlify,
  gitbook,
  docsify,
  eleventy,
  hexo,
  myst,
  jekyll,
  gitlab,
  github,
];

/** What is judged where no generator is recognised: what any of them would make leads somewhere. */
export const unknown: Dialect = unknownOf(generators);

/** A dialect by its name. */
export function dialectOf(name: DialectName): Dialect {
  return generators.find((one) => one.name === name) ?? unknown;
}
