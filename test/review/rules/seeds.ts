import type { Setting } from './page.ts';

/** A mistake: the criterion that must name it, and the page with the place between « and ». */
export type Seed = readonly [criterion: string, marked: string, setting?: Setting];

const schema = JSON.stringify({
  type: 'object',
  required: ['title', 'date'],
  additionalProperties: false,
  properties: {
    title: { type: 'string', maxLength: 40 },
    date: { type: 'string', format: 'date' },
    tags: { type: 'array', items: { enum: ['news', 'guide'] } },
    draft: { type: 'boolean' },
    author: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  },
});
const site: Setting = { options: { schema: 'schema.json' }, base: { 'schema.json': schema } };

const frontMatter: readonly Seed[] = [
  ['front-matter-syntax', '---\ntitle: «Gates: an overview»\n---\nText.\n'],
  ['front-matter-values', '---\ntitle: One\n«title»: Two\n---\nText.\n'],
  ['front-matter-syntax', '---\n«tags: [one, two»\n---\nText.\n'],
  ['front-matter-place', '\n«---»\ntitle: Late\n---\nText.\n', { head: { 'docusaurus.config.js': '' } }],
  ['front-matter-place', '«---»\ntitle: Open\n\nText without an end.\n'],
  ['front-matter-language', '«---js»\ntitle: 1\n---\nText.\n'],
  ['front-matter-language', '«---coffee»\ntitle: 1\n---\nText.\n'],
  ['front-matter-values', '---\n«title»: ""\n---\nText.\n'],
  ['front-matter-values', '---\ntitle: x\n«description»:\n---\nText.\n'],
  ['front-matter-values', '---\ntitle: x\ndate: «2026-02-30»\n---\nText.\n'],
  ['front-matter-values', '---\ntitle: x\nlastmod: «2025-13-01»\n---\nText.\n'],
  ['front-matter-schema', '«---»\ntitle: No date\n---\nText.\n', site],
  ['front-matter-schema', '---\ntitle: x\ndate: «yesterday»\n---\nText.\n', site],
  ['front-matter-schema', '---\ntitle: x\ndate: 2026-01-02\n«colour»: red\n---\nText.\n', site],
  ['front-matter-schema', '---\ntitle: x\ndate: 2026-01-02\ntags: [news, «gossip»]\n---\nText.\n', site],
  ['front-matter-schema', '---\ntitle: x\ndate: 2026-01-02\ntags:\n  - guide\n  - «Guide»\n---\nText.\n', site],
  ['front-matter-schema', '---\ntitle: x\ndate: 2026-01-02\ndraft: «"no"»\n---\nText.\n', site],
  ['front-matter-schema', '---\ntitle: «7»\ndate: 2026-01-02\n---\nText.\n', site],
  ['front-matter-schema', '---\ntitle: x\ndate: 2026-01-02\n«author»: { mail: a }\n---\nText.\n', site],
  ['front-matter-schema', '«Text without any front matter.»\n', site],
];

const head = {
  'docs/other.md': '# Other page\n\n## Set up\n\n<a id="legacy"></a>\n\n## Own id {#chosen}\n',
  'docs/images/chart.png': '',
  'docs/guide/index.md': '# Guide\n',
  'docs/deep/moved.md': '# Moved\n',
};
const there: Setting = { head };

const links: readonly Seed[] = [
  ['dead-file', 'See [it](«./missing.md») now.\n', there],
  ['dead-file', 'See [it](«missing.md#part») now.\n', there],
  ['dead-file', 'See [it](«../other.md») now.\n', there],
  ['dead-file', '![A chart](«images/charts.png»)\n', there],
  ['dead-file', 'See [the page][p].\n\n[p]: «./nowhere.md»\n', there],
  ['dead-file', 'See <a href="«./nowhere.html»">it</a>.\n', there],
  ['dead-file', '<img src="«images/none.svg»" alt="A chart">\n', there],
  ['dead-file', 'See [it](«./moved.md»).\n', there],
  ['dead-file', 'See [it](«Other.md»).\n', there],
  ['dead-file', '| a | b |\n| - | - |\n| [x](«gone.md») | y |\n', there],
  ['dead-file', '> - Read [this part](«gone.md») first.\n', there],
  ['dead-anchor', '# Top\n\nGo [down](«#no-such-part»).\n', there],
  ['dead-anchor', '# Installing it\n\nGo [up](«#instaling-it»).\n', there],
  ['dead-anchor', 'See [there](«other.md#setup-guide»).\n', there],
  ['dead-anchor', 'See [there](«./other.md#legacies»).\n', there],
  ['dead-page', 'See [there](«./no-page») and [here](./guide).\n', there],
  ['local-address', 'See [there](«file:///home/me/notes.md»).\n', there],
  ['local-address', 'See [there](«C:/notes/today.md»).\n', there],
  ['empty-address', 'See «[there]()».\n', there],
];

/** Keys are put together here, so that scanners of this repository have nothing to find. */
const key = (...parts: readonly string[]): string => parts.join('');

const secrets: readonly Seed[] = [
  ['secret', `Set it to «${key('ghp', '_', 'a8Fq2LxZ7Rk0Wc5Tn3Vb9Ym6Pd1Hs4Jg2EuKo')}» first.\n`],
  ['secret', `Set it to «${key('gho', '_', 'Zk4Qw8Er2Ty6Ui0Op3As7Df1Gh5Jk9Lz4XcVb')}» first.\n`],
  ['secret', `    key: «${key('AIza', 'SyD4q8Lm2Xz7Rk0Wc5Tn3Vb9Ym6Pd1Hs4Jg')}»\n`],
  ['secret', `Use «${key('hf', '_', 'QwErTyUiOpAsDfGhJkLzXcVbNmPoIuYtRe')}» here.\n`],
  ['secret', `\`\`\`sh\nexport AWS=«${key('AKIA', 'Q4BHJ3KXN5WZT7PM')}»\n\`\`\`\n`],
  [
    'secret',
    `The token «${key('eyJ', 'hbGciOiJIUzI1NiJ9.', 'eyJ', 'sb2dpbiI6Im1hcnRhIiwicm9sZSI6ImFkbWluIn0.', 'k3Jx8Qz5Lw2Vn7Rt4Yp9Bm1Dc6Fh0Gs')}» is live.\n`,
  ],
  ['secret', `Use «${key('glpat', '-', 'zK8xQ2mN5vB7cR4tY9wL')}» for the mirror.\n`],
  ['secret', `Pay with «${key('sk', '_live_', '4eC39HqLyjWDarjtT1zdp7dcQ8')}» only.\n`],
  ['payment-card', 'Bill it to «4539 1488 0343 6467», please.\n'],
  ['payment-card', 'Bill it to «5425233430109903», please.\n'],
  ['payment-card', 'Bill it to «3714-496353-98456», please.\n'],
  ['bank-account', 'Send it to «DE44 5001 0517 5407 3249 31» today.\n'],
  ['bank-account', 'Send it to «NL20INGB0001234567» today.\n'],
  ['scanner-switch', '<!-- «secretlint-disable» -->\n\nText.\n'],
];

const pageStructure: readonly Seed[] = [
  ['merge-marks', '# A\n\n«<<<<<<< HEAD»\nours\n=======\ntheirs\n>>>>>>> topic\n'],
  ['merge-marks', '# A\n\ntheirs\n\n«>>>>>>> topic»\n'],
  ['unclosed-fence', '# A\n\n«```js»\nlet a = 1;\n'],
  ['unclosed-fence', '# A\n\n«~~~»\nrest of the page\n\nand more\n'],
  ['unfinished', 'The limit is «TODO:» ask the team.\n'],
  ['unfinished', 'Intro.\n\n- «TODO» write this\n'],
  ['unfinished', 'The price is «[TBD]» for now.\n'],
  ['unfinished', 'It starts «[insert date here]» at noon.\n'],
  ['unfinished', '«Lorem ipsum» dolor sit amet.\n'],
  ['unfinished', 'Then «FIXME(»anna) the numbers.\n'],
  ['heading-order', '# A\n\n«### C»\n'],
  ['heading-order', '# A\n\n## B\n\n«#### D»\n'],
  ['heading-order', '<h1>A</h1>\n«<h4>D</h4>»\n', { path: 'docs/a.html' }],
  ['empty-heading', '# A\n\n«##»\n\nText.\n'],
  ['empty-heading', '<h1>A</h1>\n«<h2></h2>»\n', { path: 'docs/a.html' }],
  ['single-title', '# A\n\nText.\n\n«# B»\n'],
  ['repeated-heading', '# A\n\n## Usage\n\nText.\n\n«## Usage»\n'],
  ['page-syntax', '# A\n\n«It is <b>bold.»\n', { path: 'docs/a.mdx' }],
];

const markdown: readonly Seed[] = [
  ['image-alt', '«![](chart.png)»\n'],
  ['image-alt', 'A «<img src="a.png">» here.\n'],
  ['image-alt', '<p>«<img src="a.png" data-note="x > y">»</p>\n', { path: 'docs/a.html' }],
  ['image-alt', 'A «<img src="a.png" />» here.\n', { path: 'docs/a.mdx' }],
  ['image-alt-file-name', '«![chart-3.png](chart.png)»\n'],
  ['image-alt-file-name', '«![IMG_2041](chart.png)»\n'],
  ['image-alt-file-name', '«<img src="a.png" alt="screenshot 12">»\n'],
  ['link-text', 'Read it [«here»](a.md).\n'],
  ['link-text', 'To see the plan, [«click here»](a.md).\n'],
  ['link-text', 'Interested? [«**Read more**»](a.md)\n'],
  ['link-text', '<p>For the plan, <a href="a.html">«click here»</a>.</p>\n', { path: 'docs/a.html' }],
  ['reversed-link', 'See «(the plan)[https://example.org/plan]».\n'],
  ['undefined-reference', 'See «[the plan][nowhere]».\n'],
  ['heading-syntax', '«##U»sage\n\nText.\n'],
  ['table-shape', '| a | b |\n| - | - |\n| 1 | 2 «| 3 |»\n'],
  ['inner-space', 'This is **« »bold** text.\n'],
  ['inner-space', 'See [« »the plan](a.md).\n'],
  ['bare-url', 'See «https://example.org/plan» for it.\n'],
  ['fence-language', 'Run:\n\n«```»\nnpm test\n```\n'],
  ['linter-switch', '<!-- «markdownlint-disable» -->\n\nText.\n'],
];

const spelling: readonly Seed[] = [
  ...[
    'Please «recieve» the parcel.',
    'They are «seperate» files.',
    'It «occured» on Monday.',
    'The list is «definately» whole.',
    'We «recomend» the second way.',
    'Our «enviroment» is new.',
    '«Teh» page is short.',
    'Write «alot» of tests.',
    'Read the «documentaion» first.',
    'It is not «neccessary» at all.',
    'The **«lenght»** is fixed.',
    'See [the «refrence»](a.md).',
    'Wait «untill» it ends.',
    'This is «wierd» to me.',
    'The «responce» is empty.',
  ].map((text): Seed => ['misspelling', `${text}\n`]),
  ...[
    'The mark was «grantted» to the winner.',
    'We saw a «mismat» of the names.',
    'The «magnetc» field is weak.',
    'It is a «horizotal» line.',
    'They «wtached» the screen.',
    'It was a «beautifl» morning.',
    'The «journney» took a week.',
  ].map((text): Seed => ['possible-typo', `${text}\n`]),
  ['spelling-switch', '<!-- «cspell:disable» -->\n\nThis is the text.\n'],
];

const readingLevel: readonly Seed[] = [
  [
    'long-sentence',
    'Short one. «When the office moved to the other side of the river, where the rents were lower and the trains less full, the people who had worked in the old rooms for years took their plants, their lamps and their habits with them.» Then came the rest.\n',
  ],
  [
    'long-sentence',
    '- «When the office moved to the other side of the river,\n  where the rents were lower and the trains less full, the people who had worked in the old rooms\n  for years took their plants, their lamps and their habits with them.»\n',
  ],
  ['long-paragraph', `«${'The cat sat on the mat. '.repeat(40).trim()}»\n`],
];

const inclusiveLanguage: readonly Seed[] = [
  ['exclusive-metaphor', 'Add the host to the «whitelist» first.\n'],
  ['exclusive-metaphor', 'The host is «blacklisted» now.\n'],
  ['exclusive-metaphor', 'Each «slave» copies the log.\n'],
  ['exclusive-metaphor', 'The «master» sends the log to each replica, once called a slave.\n'],
  ['exclusive-metaphor', 'Old plans are «grandfathered» in.\n'],
  ['gendered-term', 'It took ten «man-hours» of work.\n'],
  ['gendered-term', 'Thank you, «guys», for the help.\n'],
  ['gendered-term', 'Ask the «chairman» of the group.\n'],
  ['gendered-term', 'A reader may change «his or her» mind.\n'],
  ['ableist-term', 'Do a «sanity check» before the release.\n'],
  ['ableist-term', 'The build time is «insane» today.\n'],
  ['ableist-term', 'Fill it with «dummy data» for now.\n'],
];

const grammar: readonly Seed[] = [
  ...[
    'This is «a» example of a small note.',
    'You can open «an» user menu from the top bar.',
    'We hired «an» new editor in the spring.',
    'It took «a» hour to find the cause.',
    'The team «could of» shipped the fix on Monday.',
    'We «should of» told the readers earlier.',
    'It «would of» been easier with a list.',
    "The package lost «it's» cache after the update.",
    '«Its» a good idea to read the log first.',
    'The results are better «then» last year.',
    'Rather «then» waiting, run the script.',
    'The choice is «more simpler» than before.',
    'This is the «most fastest» way to build it.',
    'He is «more taller» than his brother.',
    "He «don't» know where the file is.",
    'She «have» updated the schedule twice.',
    'We «was» waiting for the build to end.',
    '«Despite of» the warning, he pressed the key.',
    'We «discussed about» the plan for an hour.',
    '«For all intensive purposes», the two are equal.',
    'The gate is «suppose to» open at nine.',
    'The article «peaked» my interest.',
    'I am looking forward to «hear» from you.',
    '«Alot» of people asked for this.',
    'They have «went» to the meeting.',
    'I have «wrote» a guide about it.',
    'The build has «broke» again.',
    'The meeting is on 3«th» of May.',
    'He did not «went» to the conference.',
    'Did you «saw» the new page?',
    'One of the «server» is down since noon.',
    'The two tools are «similar like» twins.',
    'These «kind» of errors are rare.',
  ].map((text): Seed => ['grammar-slip', `${text}\n`]),
  ...[
    '«The the» installer asks for a folder first.',
    'Every page «has has» its own title to show.',
    'The problem is that «the the» list is empty.',
  ].map((text): Seed => ['repeated-word', `${text}\n`]),
  ['grammar-switch', '<!-- «vale off» -->\n\nThis is the text.\n'],
];

/** Mistakes that must be found, by reviewer. */
export const seeds: Readonly<Record<string, readonly Seed[]>> = {
  'front-matter': frontMatter,
  links,
  secrets,
  'page-structure': pageStructure,
  markdown,
  spelling,
  'reading-level': readingLevel,
  'inclusive-language': inclusiveLanguage,
  grammar,
};
