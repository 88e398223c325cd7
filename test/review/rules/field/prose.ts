import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: prose. */
export const prose: readonly FieldCase[] = [
  {
    name: 'prose-german-short',
    why: 'Short pages in German, French and Spanish, without a language in path or header: English rules have nothing to say about them.',
    head: {
      'docs/avis.md': `# Avis

La copie dure une heure. Attendez que le voyant soit éteint, puis débranchez la machine. Le module est dans le carton.
`,
      'docs/aviso.md': `# Aviso

La copia dura una hora. Espere hasta que la luz se apague y desconecte el equipo. El texto explica como hacerlo.
`,
      'docs/hinweis.md': `# Hinweis

Die Sicherung dauert eine Stunde. Bitte warten Sie, bis die Anzeige erlischt, und trennen Sie das Gerät dann vom Strom. Das Modul muss in der Box sein.
`,
    },
    absent: ['misspelling', 'possible-typo', 'grammar-slip', 'repeated-word', 'hard-page', 'long-sentence'],
  },
  {
    name: 'prose-hyphen-repeat',
    why: '"In-DOM" and "in-memory" are words of their own. The suggested change eats the bracket of the link.',
    head: {
      'docs/names.md': `# Names

When used in [in-DOM templates](https://example.org/dom), names are in lower case. They are kept in in-memory tables.
`,
    },
    absent: ['repeated-word'],
    verdict: 'approved',
  },
  {
    name: 'prose-kind-of-data',
    why: 'A noun after "this kind of" is no slip for "thing".',
    head: {
      'docs/tables.md': `# Tables

Many programs need this kind of data structure. This type of data is kept in order, and this sort of data is not.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-letter-after-digit',
    why: 'The letter belongs to the version or the name of a model.',
    head: {
      'docs/release.md': `# Release

This release moves to OpenSSL 1.1.0i and drops 1.0.2i. The board is sold as model 320i.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-letter-names',
    why: 'The letter is a name or part of a number, not the article.',
    head: {
      'docs/names.md': `# Names with a letter

Task A is done before task B. Give the domain an A or AAAA record.

Chapter 603A of the code covers this. Acme Lamps, a/k/a our partner, agrees.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-link-lines',
    why: 'The two words are the texts of two links. The suggested change would delete the end of one link and the start of the next.',
    head: {
      'docs/rules.md': `# Rules

[Before](#before)
[Before Or Equal](#before-or-equal)
[After](#after)
[After Or Equal](#after-or-equal)

## Before

Text.

## Before or equal

Text.

## After

Text.

## After or equal

Text.
`,
    },
    absent: ['repeated-word'],
    verdict: 'approved',
  },
  {
    name: 'prose-modal-adverb',
    why: '"First" is an adverb here and a verb follows: no "be" is missing.',
    head: {
      'docs/start.md': `# The first start

The lamp will first verify the key, and you should first ensure that the cable is in. A shop must first ask its owner.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-names-of-rules',
    why: 'The title is the name of the rule `doesnt_start_with`, which stands on the page as code; the other words are names of programs and words of the trade.',
    head: {
      'docs/checks.md': `# Checks

See [Doesnt Start With](#rule-doesnt-start-with).

<a name="rule-doesnt-start-with"></a>

## doesnt\\_start\\_with

The field must not start with one of the values: \`doesnt_start_with:a,b\`.

The program rustc reads the file, and unmarshalling fails if a key is missing.
`,
    },
    absent: ['misspelling', 'possible-typo'],
    verdict: 'approved',
  },
];
