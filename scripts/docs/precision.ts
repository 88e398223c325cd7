/** Makes a Markdown table of a head and rows. */
type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

/** Criterion, right of judged in each of the readings; empty where nothing was found or read. */
const readings: readonly (readonly [criterion: string, ...readings: readonly string[]])[] = [
  ['`dead-anchor`', '13 of 26', '5 of 6', '11 of 11', '21 of 22', '1 of 1', '19 of 34', '12 of 14', '12 of 12'],
  ['`dead-file`', '1 of 1', '7 of 8', '7 of 7', '1 of 1', '', '0 of 2', '0 of 4', ''],
  ['`front-matter-syntax`', '3 of 4', '', '1 of 1', '2 of 2', '', '', '', ''],
  ['`front-matter-place`', '', '', '0 of 1', '', '', '', '', ''],
  ['`secret`', '', '', '', '2 of 5', '', '0 of 1', '0 of 1', ''],
  [
    '**all that blocks**',
    '**17 of 31**',
    '**12 of 14**',
    '**19 of 20**',
    '**26 of 30**',
    '**1 of 1**',
    '**19 of 37**',
    '**12 of 19**',
    '**12 of 12**',
  ],
  ['`grammar-slip`', '14 of 15', '49 of 51', '', '20 of 20', '40 of 40', '102 of 105', '', ''],
  ['`heading-order`', '18 of 18', '15 of 15', '', '', '', '', '', ''],
  ['`image-alt`', '4 of 4', '28 of 28', '', '', '', '', '', ''],
  ['`image-alt-file-name`', '', '', '', '', '5 of 5', '', '', ''],
  ['`table-shape`', '', '20 of 20', '', '', '', '', '', ''],
  ['`repeated-word`', '3 of 3', '16 of 16', '', '2 of 2', '12 of 12', '12 of 14', '', ''],
  ['`unfinished`', '11 of 11', '13 of 15', '', '13 of 13', '15 of 15', '9 of 27', '', ''],
  ['`front-matter-values`', '', '', '', '10 of 10', '', '', '', ''],
  ['`misspelling`', '1 of 1', '6 of 6', '', '5 of 5', '4 of 4', '21 of 21', '', ''],
  ['`empty-address`', '', '4 of 5', '', '2 of 2', '', '2 of 2', '', ''],
  ['`link-name`', '0 of 14', '1 of 1', '', '3 of 3', '0 of 229, one kind', '', '', ''],
  ['`dead-page`', '1 of 9', '', '', '2 of 2', '1 of 1', '0 of 21', '', ''],
  ['`page-syntax`', '0 of 5', '', '', '', '', '', '', ''],
  ['`undefined-reference`', '0 of 5', '', '', '', '', '1 of 1', '', ''],
  [
    '`heading-syntax`, `invisible-character`, `unclosed-fence`',
    '',
    '3 of 3',
    '',
    '2 of 2',
    '1 of 2',
    '4 of 10',
    '',
    '',
  ],
  ['`hidden-prose`, `tag-characters`, `forged-verdict`', '', '', '', '0 of 1', '0 of 3', '', '', ''],
  [
    '**all warnings but that one kind**',
    '**52 of 85**',
    '**155 of 160**',
    '',
    '**59 of 60**',
    '**78 of 82**',
    '**151 of 201**',
    '',
    '',
  ],
  ['`possible-typo` (advice)', '9 of 12', '20 of 36', '', '', '19 of 36', '47 of 54', '', ''],
];

/** How often the checkers were right on published pages: by criterion, on what, and when. */
export function measuredPrecision(table: Table): readonly string[] {
  return [
    '## How often the checkers are right',
    'Read on 2026-11-27 on pages of public repositories that nobody had tuned on, each page as if a change had just added it, with the default settings. One person judged every finding that blocks and every warning; what is right by the letter of its criterion counts as right. After each reading the kinds that were wrong were corrected.',
    '- *first*: 473 pages of 12 repositories (MkDocs, Docusaurus, Hugo, Jekyll, mdBook, MyST, Astro, VitePress, plain GitHub).\n- *second*: 499 pages of 13 other repositories of the same kinds.\n- *third*: 741 pages of older commits of 16 of these repositories, in which more links are broken; only what blocks was read, after the corrections. Four of the commits had been read before them as well (10 of the 20 blocks; of the others 9 of 10 were right). Between the second and the third reading, nine older commits (356 pages) gave about 137 blocks, most of them wrong: headings of Docusaurus 1, ids of Blackfriday, headings with marks. They led to the last corrections, after which no fresh repository was read.\n- *fourth*: 519 pages of 13 repositories that no earlier reading had seen (MkDocs, Docusaurus, Hugo, Jekyll, mdBook, MyST, VitePress, Nuxt, DocFX, plain GitHub), and for what blocks 1,658 more of their pages.\n- *fifth*: 718 pages (638,000 words) of 16 other such repositories, after the corrections of the fourth. The one kind of `link-name` is an inclusion of DocFX that is written like a link; it was corrected afterwards, and so were the words of the trade that `possible-typo` took for slips. Headings, tables and missing alternatives of pictures were counted and not read again.\n- *sixth*: 1,538 pages (1,240,000 words) of 22 repositories that no earlier reading had seen (MkDocs, Docusaurus, Hugo, Jekyll, mdBook, MyST, Astro, VitePress, Nuxt, DocFX, Zola, GitBook, Mintlify, generators of their own). Seven kinds made nearly all that was wrong: emoji that Zola writes out in ids (14 blocks), names and variants of pages that one generator of its own makes (3), a token of a tutorial (1), routes of Docusaurus and Hugo (21 warnings), comments of MyST (18), headings inside of a component of Nuxt (6). All of them were corrected afterwards. Headings, tables and missing alternatives of pictures were counted and not read again. The reading is older than the newest rules of grammar, of which 18 of 20 findings were right on 1,238 of these pages.\n- *seventh*: 1,940 pages of 11 other repositories, only what blocks, after those corrections. Wrong were a folder that a script fills before the build (4), ids made of the text as it is written (2), a sample of a password (1); corrected afterwards, too.\n- *eighth*: 493 pages of 6 repositories that are none of these, only what blocks, after those corrections.',
    table(['criterion', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'], readings),
    'Of 913 one-line fixes from the histories of 17 public repositories that nobody had looked at (commits that speak of typos, spelling or grammar; each pair of words once), `grammar` and `spelling` find 323 (35.4 %), and are silent after 897 (98.2 %). Before the last rules were made they found 298 (32.6 %) and were silent after 898 (98.4 %), and before those of the day before 266 (29.1 %).',
  ];
}
