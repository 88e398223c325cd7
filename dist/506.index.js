export const id = 506;
export const ids = [506];
export const modules = {

/***/ 73506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./lib/local/source.js + 1 modules
var local_source = __webpack_require__(32934);
// EXTERNAL MODULE: ./lib/local/workspace-file.js
var workspace_file = __webpack_require__(89581);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(50566);
// EXTERNAL MODULE: ./lib/review/english.js
var english = __webpack_require__(24604);
// EXTERNAL MODULE: ./lib/setup/read-configuration.js + 29 modules
var read_configuration = __webpack_require__(17138);
// EXTERNAL MODULE: ./lib/verdict/whole.js + 1 modules
var whole = __webpack_require__(59705);
// EXTERNAL MODULE: ./lib/cli/repository.js
var repository = __webpack_require__(60328);
// EXTERNAL MODULE: ./lib/setup/release.js
var release = __webpack_require__(48364);
;// CONCATENATED MODULE: ./lib/cli/init/files.js


/** The workflow that runs the gate: the same in the README, in the examples and here. */
const workflowFile = {
    path: '.github/workflows/content-gate.yml',
    text: `name: Content gate
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited] # edited: it may go into another branch
  merge_group:
    types: [checks_requested]
permissions: {}
concurrency:
  group: content-gate-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event.action == 'synchronize' }} # a push alone makes an earlier run worthless
jobs:
  content-gate:
    name: Content gate
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # read the changed pages, and the rules at the base commit
      pull-requests: write # one comment and one review on the lines
      checks: write # the verdict as a check with annotations
      actions: read # take over the reviews of earlier runs
    steps:
      - uses: ${release/* actionReference */.O} # ${release/* action */.X.version}
        with:
          api-key: \${{ secrets.CONTENT_GATE_API_KEY }} # for models; checkers need none
`,
};
const examplePath = '.github/content-gate/house-style.md';
/** A reviewer of the team's own, to begin with. */
const exampleReviewer = {
    path: examplePath,
    text: `---
name: house-style
responsibility: Pages sound like us and tell readers what to do next.
---

Write your own rules here. Each entry of the list is one closed question to a model.

- [HS1] (warning) The first paragraph says what the page is for and for whom.
- [HS2] (warning) Instructions are sentences that begin with what to do.
- [HS3] (info) The page ends with a next step for its reader.
`,
};
/** Everything that `init` writes for a repository, for a model if one is named. */
function firstFiles(survey, model) {
    return [workflowFile, { path: read_configuration/* defaultConfigPath */.jE, text: configurationText(survey, model) }, exampleReviewer];
}
function configurationText({ include, generators, language, words, notes }, model) {
    const built = generators.length === 0 ? [] : [`The site is built by ${generators.join(' and ')}, by whose rules links are held.`];
    const spelling = words.length === 0 ? '' : `, options: { words: [${words.map(quotedWord).join(', ')}] }`;
    const judges = [
        '  brand-voice: { uses: brand-voice }',
        `  house-style: { uses: ${examplePath}, weight: 0 } # yours; weight 0 advises`,
    ];
    const ask = `model: { name: ${quotedWord(model ?? 'your-model')} }`;
    return [
        '# What the gate judges, and who judges. Read at the base commit; every key is optional.',
        ...[...built, ...notes].map((line) => `# ${line}`),
        'version: 1',
        'content:',
        `  include: [${include.map(quotedWord).join(', ')}]`,
        ...(language === 'en' ? [] : [`report-language: ${language}`]),
        ...(model === undefined ? [] : [ask]),
        'reviewers:',
        '  front-matter: { uses: front-matter }',
        '  links: { uses: links }',
        '  secrets: { uses: secrets }',
        `  spelling: { uses: spelling, weight: 0${spelling} } # weight 0 advises`,
        ...(model === undefined
            ? [
                '  # Models judge as well once the secret CONTENT_GATE_API_KEY is there. Then take the # away from these lines:',
                ...judges.map((line) => `  # ${line.trim()}`),
                `# ${ask}`,
            ]
            : judges),
        '',
    ].join('\n');
}
function quotedWord(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/content/dialects/site.js + 18 modules
var site = __webpack_require__(84871);
// EXTERNAL MODULE: ./lib/content/formats/formats.js + 4 modules
var formats = __webpack_require__(45211);
// EXTERNAL MODULE: ./lib/review/report-language.js
var report_language = __webpack_require__(17595);
;// CONCATENATED MODULE: ./lib/cli/init/survey.js



const aside = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures|dist|build)\//u;
const mostWords = 200;
const mostFolders = 20;
/** Looks a repository over; reads a few small files and asks nobody. */
async function survey(files, signal) {
    const paths = [...((await files.paths(signal)) ?? [])];
    const ending = new RegExp(`\\.(?:${formats/* pageExtensions */.En.join('|')})$`, 'iu');
    const pages = paths.filter((path) => ending.test(path) && !aside.test(path) && !path.startsWith('.'));
    const sites = await (0,site/* sitesOf */.Yc)(new Set(paths), files, signal);
    const languages = languagesOf(pages);
    const { words, notes } = await tools(files, new Set(paths), signal);
    const generators = [...new Set(sites.map(({ dialect }) => dialect.name))].filter((name) => !/^git(?:hub|lab)$/.test(name));
    const [most] = languages;
    const language = report_language/* reportLanguageSchema */.I.safeParse(most?.[0]);
    return {
        include: patternsFor(pages),
        pages: pages.length,
        generators,
        language: language.success && (most?.[1] ?? 0) * 2 > pages.length ? language.data : 'en',
        words,
        notes: [
            ...(languages.length === 0
                ? []
                : [
                    `Translated pages, by their folders: ${languages.map(([code, count]) => `${code} (${count})`).join(', ')}.`,
                ]),
            ...notes,
        ],
    };
}
/** One pattern a folder at the top, and one for pages beside them; all pages where there are none yet. */
function patternsFor(pages) {
    const kinds = `{${formats/* pageExtensions */.En.join(',')}}`;
    const folders = [...new Set(pages.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))];
    if (folders.length === 0 || folders.length > mostFolders)
        return [`**/*.${kinds}`];
    const plain = folders.every((folder) => /^[\w .-]+$/u.test(folder));
    if (!plain)
        return [`**/*.${kinds}`];
    const atTop = pages.some((path) => !path.includes('/')) ? [`*.${kinds}`] : [];
    return [...folders.sort().map((folder) => `${folder}/**/*.${kinds}`), ...atTop];
}
/** Languages that folders or endings name, the most pages first. */
function languagesOf(pages) {
    const counts = new Map();
    for (const path of pages) {
        const code = /(?:^|\/)(de|en|es|fr|it|ja|ko|nl|pl|pt|ru|zh)(?:[-_][a-z]{2,4})?\//iu.exec(path)?.[1]?.toLowerCase();
        if (code !== undefined)
            counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return [...counts].toSorted((one, other) => other[1] - one[1]);
}
/** What other tools of the team know, and how they go on beside the gate. */
async function tools(files, paths, signal) {
    const notes = [];
    const has = (pattern) => [...paths].find((path) => pattern.test(path));
    const vale = has(/^\.?_?vale\.ini$/u);
    const lint = has(/^\.markdownlint(?:-cli2)?\.(?:jsonc?|ya?ml|cjs|mjs)$/u);
    const cspell = has(/^\.?cspell(?:\.config)?\.jsonc?$/u) ?? has(/^\.vscode\/cspell\.json$/u);
    if (vale !== undefined) {
        notes.push(`Vale is set up (${vale}): the checker results takes over what it finds, if a step before the gate runs it.`);
    }
    if (lint !== undefined)
        notes.push(`markdownlint is set up (${lint}): keep it for form; the checker markdown would say it twice.`);
    if (cspell === undefined)
        return { notes, words: [] };
    const read = await files.read(cspell, signal);
    const words = read.ok ? wordsIn(read.text) : [];
    notes.push(`cspell is set up (${cspell}): ${words.length === 0 ? 'its words can stand under options.words of spelling.' : 'its words are taken over.'}`);
    return { notes, words };
}
function wordsIn(text) {
    const list = /"words"\s*:\s*\[([^\]]*)\]/u.exec(text)?.[1] ?? '';
    return [...list.matchAll(/"([\p{L}\p{N}'’.-]{2,60})"/gu)].map(([, word = '']) => word).slice(0, mostWords);
}

;// CONCATENATED MODULE: ./lib/cli/init/init.js










/** Sets the gate up in this repository: shows what it would write, asks, writes, and says what comes next. */
async function init(options, world) {
    const place = await (0,repository/* locate */.x5)({ paths: [], base: undefined, allowEmpty: true }, world);
    if (!place.ok)
        return (0,repository/* refuse */.TR)(world, place.problem);
    const { root } = place;
    const source = await (0,local_source/* localSource */.j)(place, world.signal);
    const found = await survey(source.head, world.signal);
    const files = firstFiles(found, options.model);
    const there = await existing(files, source.head, world.signal);
    const { out } = world;
    out.write(`${(0,english/* counted */.hS)(found.pages, 'page')} in ${found.include.join(', ')}.\n\n`);
    const writes = files.filter(({ path }) => options.force || !there.has(path));
    for (const { path, text } of writes) {
        out.write(`${path}${there.has(path) ? ' (written over)' : ''}:\n\n${text.replace(/^(?=.)/gm, '    ')}\n`);
    }
    for (const { path } of files.filter((file) => !writes.includes(file))) {
        out.write(`${path} is there already, and stays as it is; --force writes over it.\n`);
    }
    if (writes.length === 0)
        return whole/* exitCodes */.hS.approved;
    if (!options.yes && !(await agreed(writes, world))) {
        out.write('Nothing was written. Repeat it with --yes to write these files.\n');
        return whole/* exitCodes */.hS.approved;
    }
    for (const { path, text } of writes) {
        const written = await (0,workspace_file/* writeInWorkspace */.A)(root, path, text);
        if (!written.ok)
            return (0,repository/* refuse */.TR)(world, (0,neutralise/* oneLine */.TN)(written.warning.replace(' (GITHUB_WORKSPACE)', '')));
        out.write(`wrote ${path}\n`);
    }
    out.write(nextSteps(options.model));
    return whole/* exitCodes */.hS.approved;
}
async function existing(files, head, signal) {
    const read = await Promise.all(files.map(async ({ path }) => ({ path, read: await head.read(path, signal) })));
    return new Set(read.flatMap((one) => (one.read.ok || one.read.reason === 'unreadable' ? [one.path] : [])));
}
/** Only a person at a terminal can be asked. */
async function agreed(files, { out, signal }) {
    if (!out.isTerminal || !process.stdin.isTTY)
        return false;
    const asking = (0,promises_.createInterface)({ input: process.stdin, output: process.stdout });
    try {
        return /^y(?:es)?$/i.test((await asking.question(`Write ${(0,english/* counted */.hS)(files.length, 'file')}? [y/N] `, { signal })).trim());
    }
    finally {
        asking.close();
    }
}
function nextSteps(model) {
    const key = 'add the secret CONTENT_GATE_API_KEY (gh secret set CONTENT_GATE_API_KEY)';
    return [
        '',
        'Next:',
        '1. content-gate check shows the verdict here; content-gate doctor finds what is wrong with the set-up.',
        '2. Commit these files on the default branch, and open a pull request that changes a page.',
        model === undefined
            ? `3. For models: ${key}, and name a model in ${read_configuration/* defaultConfigPath */.jE}.`
            : `3. For the model ${(0,neutralise/* oneLine */.TN)(model, 100)}: ${key}.`,
        '4. Require the check "Content gate" in the rules of the branch.',
        '',
    ].join('\n');
}


/***/ }),

/***/ 48364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ actionReference),
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Where the action is published, and the release that new workflows are pinned to. The one place to name its owner. */
const action = {
    repository: 'OWNER/content-gate',
    commit: '0123456789abcdef0123456789abcdef01234567',
    version: 'v1.0.0',
};
/** The reference that a step of a workflow has under `uses`. */
const actionReference = `${action.repository}@${action.commit}`;


/***/ })

};
