import { binary, submodule, symlink } from '../../../support/git/files.ts';
import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: addressesMore. */
export const addressesMore: readonly FieldCase[] = [
  {
    name: 'file-outside-book',
    why: "mdBook's pages lie in `src/`; the target leaves that folder for one that the repository does not have: it is a neighbour on the published site and cannot be judged here.",
    base: {
      'book.toml': `[book]
title = "Lamps"
src = "src"
`,
      'src/SUMMARY.md': `# Summary

- [One](one.md)
`,
    },
    head: {
      'src/one.md': `# One

See [the standard parts](../parts/index.html) and [a type](../parts/lamp/struct.Lamp.html).
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-submodule',
    why: 'The commit lists a submodule as one entry; what is inside cannot be seen, so it cannot be called missing.',
    base: {
      '.gitmodules': `[submodule "vendor/lib"]
	path = vendor/lib
	url = https://example.org/lib.git
`,
      'vendor/lib': submodule(),
    },
    head: {
      'docs/page.md': `# Page

See [the library](../vendor/lib/README.md).
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-symlinked-folder',
    why: '`docs/latest` is a link to `docs/v2`, where `intro.md` is.',
    base: {
      'docs/v2/intro.md': `# Intro

Text.
`,
      'docs/latest': symlink('v2'),
    },
    head: {
      'docs/index.md': `# Docs

Start with [the intro](latest/intro.md).
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'link-bound-attribute',
    why: 'A bound attribute (`:href`) holds an expression of the component, not an address.',
    head: {
      'docs/thanks.md': `# Thanks

<ul>
<li v-for="dep of deps"><a :href="dep.repository">{{ dep.name }}</a> <a :href="siteOf(dep.name)">site</a></li>
</ul>
`,
    },
    absent: ['dead-file', 'dead-page'],
    verdict: 'approved',
  },
  {
    name: 'link-render-hook',
    why: 'The same bare target stands on every page of the site: a convention of the site, not a page that is missing. Other links of the site resolve, so the kind as a whole does not stand down.',
    base: {
      'hugo.toml': `baseURL = "https://example.org/"
`,
      'content/bulb.md': `---
title: Bulb
---

A bulb is a [term](g). See [the next page](shade), [the page before](socket), [the one after](lamp), [the fourth](switch) and [the fifth](cable).
`,
      'content/cable.md': `---
title: Cable
---

A cable is a [term](g). See [the next page](socket), [the page before](switch), [the one after](bulb), [the fourth](shade) and [the fifth](lamp).
`,
      'content/lamp.md': `---
title: Lamp
---

A lamp is a [term](g). See [the next page](switch), [the page before](shade), [the one after](cable), [the fourth](socket) and [the fifth](bulb).
`,
      'content/shade.md': `---
title: Shade
---

A shade is a [term](g). See [the next page](lamp), [the page before](bulb), [the one after](switch), [the fourth](cable) and [the fifth](socket).
`,
      'content/socket.md': `---
title: Socket
---

A socket is a [term](g). See [the next page](bulb), [the page before](cable), [the one after](shade), [the fourth](lamp) and [the fifth](switch).
`,
      'content/switch.md': `---
title: Switch
---

A switch is a [term](g). See [the next page](cable), [the page before](lamp), [the one after](socket), [the fourth](bulb) and [the fifth](shade).
`,
    },
    head: {
      'content/fuse.md': `---
title: Fuse
---

A fuse is a [guard](g) of the [cable](cable). It has a [rating](g).
`,
    },
    absent: ['dead-page'],
    verdict: 'approved',
  },
  {
    name: 'link-without-name',
    why: 'Somebody who hears the page is told "link" and nothing else. (`present_on` asks for some finding on each address.)',
    head: {
      'docs/links.md': `# Links

Read <a href="https://example.org/one"></a> first.

Then [](https://example.org/two) and the rest.

<a href="https://example.org/three"><img src="https://example.org/icon.png" alt=""></a>
`,
    },
    foundOn: ['example.org/one', 'example.org/two', 'example.org/three'],
  },
  {
    name: 'srcset-dead',
    why: 'None of these files exists.',
    base: { 'docs/img/a.png': binary() },
    head: {
      'docs/i.md': `# Images

<picture>
  <source srcset="img/gone.avif 1x, img/gone2.avif 2x">
  <img src="img/a.png" alt="A map">
</picture>

<video src="img/gone.mp4" controls></video>

<a href=gone.html>Unquoted</a>
`,
    },
    present: [
      ['dead-file', 'gone.avif'],
      ['dead-file', 'gone.mp4'],
      ['dead-file', 'gone.html'],
    ],
  },
];
