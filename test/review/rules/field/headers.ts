import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: headers. */
export const headers: readonly FieldCase[] = [
  {
    name: 'fm-fence-named-toml',
    why: 'JSON is data and never a program; Eleventy and gray-matter read it. Blocking it with a veto, in the default configuration, stops every page of such a site.',
    head: {
      'posts/a.md': `---json
{
  "title": "Lantern 2"
}
---

The second release is out.
`,
    },
    absent: ['front-matter-language'],
  },
  {
    name: 'fm-json-required',
    why: 'Hugo reads JSON front matter between bare braces.',
    base: {
      '.github/content-gate.yml': `version: 1
reviewers:
  front-matter: { uses: front-matter, options: { required: [title] } }
`,
    },
    head: {
      'content/posts/a.md': `{
  "title": "Lantern 2",
  "draft": false
}

The second release is out.
`,
    },
    absent: ['front-matter-schema'],
    verdict: 'approved',
  },
  {
    name: 'fm-thematic-break',
    why: 'Two thematic breaks around a note: CommonMark has no front matter, and GitHub shows the note.',
    head: {
      'README.md': `---

**Note:** this project moved to \`lantern/lantern\`.

---

# Lantern

A notebook.
`,
    },
    absent: ['front-matter-syntax'],
    verdict: 'approved',
  },
  {
    name: 'fm-toml-required',
    why: 'The keys are there, in the format that Hugo and Zola use by default.',
    base: {
      '.github/content-gate.yml': `version: 1
reviewers:
  front-matter: { uses: front-matter, options: { required: [title, date] } }
`,
    },
    head: {
      'content/posts/a.md': `+++
title = "Lantern 2"
date = 2026-01-31
+++

The second release is out.
`,
    },
    absent: ['front-matter-schema'],
    verdict: 'approved',
  },
  {
    name: 'lang-folder-it',
    why: '"it" and "hr" are departments here (Italian and Croatian to the gate): the English rules are skipped without a word and the slips stay.',
    head: {
      'handbook/hr/leave.md': `# Leave

An user can ask for leave seperately. You should of recieved it by now.
`,
      'handbook/it/laptops.md': `# Laptops

An user can order a laptop seperately. You should of recieved it by now, and it is the the newest one.
`,
    },
    present: [
      ['misspelling', 'separately'],
      ['grammar-slip', 'An'],
    ],
  },
  {
    name: 'lang-key-go',
    why: '`language: go` names a programming language; the page is English.',
    head: {
      'docs/sdk/go.md': `---
title: Go client
language: go
---

# Go client

An user can install the client seperately. You should of recieved the module by now.
`,
    },
    present: [['misspelling', 'separately']],
  },
];
