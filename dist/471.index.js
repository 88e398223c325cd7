export const id = 471;
export const ids = [471];
export const modules = {

/***/ 18482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withoutByteOrderMark)
/* harmony export */ });
/** The text of a file as positions count it: without the mark that some editors put in front. */
function withoutByteOrderMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}


/***/ }),

/***/ 35343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   S2: () => (/* binding */ CanonicalBuilder),
/* harmony export */   hG: () => (/* binding */ skeletonText)
/* harmony export */ });
/* harmony import */ var _confusables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12442);

/** Longer runs of combining marks are cut up: normalising one run costs the square of its length (UAX 15, Stream-Safe). */
const maxMarks = 30;
const cluster = new RegExp(String.raw `[\s\S](?:[\p{M}\u1160-\u11ff]{1,${maxMarks}})?`, 'uy');
const invisible = /[\u00ad\u200b\u2060\ufeff]/;
const folded = new Map([
    ...[...'‘’‚‛′`´＇'].map((quote) => [quote, "'"]),
    ...[...'“”„‟″«»＂'].map((quote) => [quote, '"']),
    ...[...'‐‑‒–—―−－﹘'].map((dash) => [dash, '-']),
    ['…', '...'],
]);
/** Characters that stand for themselves whatever follows, marks aside: nearly all of most texts, taken in one piece. */
const itself = String.raw `!-_a-~\u00c0-\u0130\u0401\u0410-\u0451\u05d0-\u05ea\u0621-\u064a\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3`;
const plainRun = new RegExp(`[${itself}]+(?: [${itself}]+)*`, 'y');
const attaching = /^[\p{M}\u1160-\u11ff]/u;
/** Builds a canonical text piece by piece; white space is folded across the pieces. */
class CanonicalBuilder {
    #text = '';
    #length = 0;
    #starts = new Uint32Array(256);
    #ends = new Uint32Array(256);
    #lastIsSpace = true;
    /** Adds the canonical form of `source`, which stands at `offset` of the whole. */
    add(source, offset) {
        let at = 0;
        while (at < source.length) {
            plainRun.lastIndex = at;
            const run = plainRun.exec(source)?.[0] ?? '';
            const end = at + run.length;
            // The last character of a run may carry a combining mark and is left to the slower way.
            const carries = source.charCodeAt(end) >= 0x300 && attaching.test(source.slice(end, end + 2));
            const plain = carries ? run.length - 1 : run.length;
            if (plain > 0) {
                this.#addRun(source.slice(at, at + plain), offset + at);
                at += plain;
                continue;
            }
            cluster.lastIndex = at;
            const found = cluster.exec(source)?.[0] ?? source[at] ?? '';
            this.addAs(fold(found), offset + at, offset + at + found.length);
            at += found.length;
        }
    }
    /** Adds characters that stand for the source between two offsets, each of them for the whole of it. */
    addAs(characters, start, end) {
        this.#reserve(characters.length);
        for (const character of characters) {
            if (character === ' ' && this.#lastIsSpace)
                continue;
            this.#lastIsSpace = character === ' ';
            this.#text += character;
            for (let unit = 0; unit < character.length; unit += 1) {
                this.#starts[this.#length] = start;
                this.#ends[this.#length] = end;
                this.#length += 1;
            }
        }
    }
    /** Takes over a stretch of a text that is canonical already. */
    take(canonical, from, to) {
        if (to <= from)
            return;
        this.#reserve(to - from);
        this.#text += canonical.text.slice(from, to);
        this.#starts.set(canonical.starts.subarray(from, to), this.#length);
        this.#ends.set(canonical.ends.subarray(from, to), this.#length);
        this.#length += to - from;
        this.#lastIsSpace = canonical.text[to - 1] === ' ';
    }
    /** How long the text is so far. */
    get length() {
        return this.#length;
    }
    /** The text with its way back. */
    build() {
        return {
            text: this.#text,
            starts: this.#starts.slice(0, this.#length),
            ends: this.#ends.slice(0, this.#length),
        };
    }
    #addRun(run, start) {
        this.#reserve(run.length);
        for (let index = 0; index < run.length; index += 1) {
            this.#starts[this.#length + index] = start + index;
            this.#ends[this.#length + index] = start + index + 1;
        }
        this.#text += run;
        this.#length += run.length;
        this.#lastIsSpace = false;
    }
    #reserve(more) {
        if (this.#length + more <= this.#starts.length)
            return;
        const capacity = Math.max(this.#starts.length * 2, this.#length + more);
        const [starts, ends] = [new Uint32Array(capacity), new Uint32Array(capacity)];
        starts.set(this.#starts);
        ends.set(this.#ends);
        this.#starts = starts;
        this.#ends = ends;
    }
}
/** The canonical form of a text: see `CanonicalBuilder`. Words and their case stay as they are. */
function canonicalText(source) {
    const builder = new CanonicalBuilder();
    builder.add(source, 0);
    return builder.build();
}
/** Everything but ASCII and the letters that are Latin or look like no Latin letter. */
const unlikeLatin = /[^\p{ASCII}\u00c0-\u0130\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/gu;
/** The same text with look-alikes of other alphabets replaced by the Latin letters that they pass for. */
function skeletonText(canonical) {
    const { text, starts, ends } = canonical;
    const builder = new CanonicalBuilder();
    let taken = 0;
    for (const { 0: character, index } of text.matchAll(unlikeLatin)) {
        builder.take(canonical, taken, index);
        taken = index + character.length;
        builder.addAs((0,_confusables_js__WEBPACK_IMPORTED_MODULE_0__/* .latinLookAlike */ .g)(character), starts[index] ?? 0, ends[taken - 1] ?? 0);
    }
    if (taken === 0)
        return canonical;
    builder.take(canonical, taken, text.length);
    return builder.build();
}
/** Writing in one alphabet uses the same few hundred clusters over and over; an author who writes others gains nothing. */
const maxRemembered = 5_000;
const remembered = new Map();
function fold(source) {
    const known = remembered.get(source);
    if (known !== undefined)
        return known;
    const result = foldAnew(source);
    if (remembered.size < maxRemembered && source.length <= 4)
        remembered.set(source, result);
    return result;
}
function foldAnew(source) {
    if (invisible.test(source))
        return source.length === 1 ? '' : foldAnew(source.replace(invisible, ''));
    if (/^\s/.test(source))
        return ' ' + source.slice(1);
    const first = folded.get(source);
    return first ?? source.normalize('NFC');
}


/***/ }),

/***/ 12442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ latinLookAlike),
/* harmony export */   r: () => (/* binding */ looksLatin)
/* harmony export */ });
/**
 * Letters of other alphabets that look like a Latin one, in pairs: look-alike, Latin. Chosen from Unicode's list of
 * confusables (UTS 39) by one question: would a reader of running text take the one for the other?
 */
const pairs = [
    ['АΑᎪꓮ', 'A'],
    ['аɑα', 'a'],
    ['ВΒᏴꓐ', 'B'],
    ['Ьь', 'b'],
    ['СϹᏟⅭꓚ', 'C'],
    ['сϲⅽᴄ', 'c'],
    ['ᎠⅮꓓ', 'D'],
    ['ԁⅾ', 'd'],
    ['ЕΕᎬꓰ', 'E'],
    ['еҽ', 'e'],
    ['Ϝꓝ', 'F'],
    ['ԌᏀꓖ', 'G'],
    ['ɡց', 'g'],
    ['НΗᎻꓧ', 'H'],
    ['һհ', 'h'],
    ['ІΙӀⅠꓲ', 'I'],
    ['іιⅰıӏ', 'i'],
    ['ЈͿꓙ', 'J'],
    ['јϳ', 'j'],
    ['КΚᏦꓗ', 'K'],
    ['кκ', 'k'],
    ['ᏞⅬꓡ', 'L'],
    ['ⅼ', 'l'],
    ['МΜᎷⅯꓟ', 'M'],
    ['ⅿ', 'm'],
    ['Νꓠ', 'N'],
    ['ոп', 'n'],
    ['ОΟՕꓳ', 'O'],
    ['оοօσ', 'o'],
    ['РΡᏢꓑ', 'P'],
    ['рρ', 'p'],
    ['Ԛ', 'Q'],
    ['ԛ', 'q'],
    ['Ꭱꓣ', 'R'],
    ['ᴦг', 'r'],
    ['ЅՏᏚꓢ', 'S'],
    ['ѕ', 's'],
    ['ТΤᎢꓔ', 'T'],
    ['тτ', 't'],
    ['Սꓴ', 'U'],
    ['ս', 'u'],
    ['ѴᏙⅤꓦ', 'V'],
    ['ѵνⅴ', 'v'],
    ['ԜᎳꓪ', 'W'],
    ['ԝѡ', 'w'],
    ['ХΧⅩꓫ', 'X'],
    ['хχⅹ', 'x'],
    ['УΥҮꓬ', 'Y'],
    ['уүγ', 'y'],
    ['ΖᏃꓜ', 'Z'],
    ['ᴢ', 'z'],
];
const latinOf = new Map(pairs.flatMap(([lookAlikes, latin]) => [...lookAlikes].map((letter) => [letter, latin])));
const unseen = /^(?:[\u200c-\u200f\u202a-\u202e\u2066-\u2069]|\p{Variation_Selector}|[\u{e0000}-\u{e007f}])$/u;
/**
 * The Latin letter that a character looks like, compatibility forms (full-width, mathematical) included; nothing for
 * characters that are not seen at all; itself otherwise.
 */
function latinLookAlike(character) {
    if (character.charCodeAt(0) < 0x80)
        return character;
    const known = latinOf.get(character) ?? remembered.get(character);
    if (known !== undefined)
        return known;
    const result = unseen.test(character) ? '' : compatible(character);
    if (remembered.size < maxRemembered)
        remembered.set(character, result);
    return result;
}
const maxRemembered = 5_000;
const remembered = new Map();
function compatible(character) {
    const plain = character.normalize('NFKC');
    return /^[\x20-\x7e]+$/.test(plain) ? plain : character;
}
/** Whether a letter of another alphabet passes for a Latin one. */
function looksLatin(letter) {
    return latinOf.has(letter);
}


/***/ }),

/***/ 15403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ nothingCertain),
/* harmony export */   FK: () => (/* binding */ hyphenNumbered),
/* harmony export */   f9: () => (/* binding */ pagesOnly),
/* harmony export */   l$: () => (/* binding */ sourceFiles),
/* harmony export */   zM: () => (/* binding */ dialectNames)
/* harmony export */ });
/** The generators whose rules are known, and the answer where none is recognised. */
const dialectNames = [
    'github',
    'gitlab',
    'mkdocs',
    'jekyll',
    'hugo',
    'docusaurus',
    'vitepress',
    'astro',
    'mdbook',
    'myst',
    'docfx',
    'zola',
    'quarto',
    'nuxt',
    'mintlify',
    'gitbook',
    'unknown',
];
/** Numbers as most generators count: `setup`, `setup-1`, `setup-2`. */
const hyphenNumbered = (id, count) => `${id}-${count}`;
/** Nothing is certain but links to source pages. */
const pagesOnly = { pages: true, assets: false, html: false, tags: false };
/** Links and pictures in the text's own notation are source files. */
const sourceFiles = { pages: true, assets: true, html: false, tags: false };
/** Addresses follow what is published: a file that is missing here proves nothing. */
const nothingCertain = { pages: false, assets: false, html: false, tags: false };


/***/ }),

/***/ 84871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  zU: () => (/* binding */ siteOf),
  Yc: () => (/* binding */ sitesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/content/dialects/dialect.js
var dialect = __webpack_require__(15403);
// EXTERNAL MODULE: ./node_modules/github-slugger/index.js + 1 modules
var github_slugger = __webpack_require__(42710);
;// CONCATENATED MODULE: ./lib/content/dialects/slugs.js

/** As GitHub does: lower case, letters and numbers of all scripts, each space a hyphen. */
const githubSlug = (text) => (0,github_slugger/* slug */.y)(text);
/** As GitHub, with runs of hyphens made one and none at either end. */
const tidySlug = (text) => githubSlug(text).replace(/-+/gu, '-').replace(/^-|-$/gu, '');
/** As Python-Markdown does: accents off, everything else beyond ASCII dropped. */
const asciiSlug = (text) => text
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, '')
    .replace(/[^\w\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/gu, '-');
/** As kramdown does: nothing before the first letter counts. */
const kramdownSlug = (text) => text
    .replace(/^[^a-zA-Z]+/u, '')
    .replace(/[^a-zA-Z0-9 -]/gu, '')
    .replaceAll(' ', '-')
    .toLowerCase();
/** As goldmark does: letters, digits and underscores of all scripts. */
const goldmarkSlug = (text) => text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .replace(/\s/gu, '-');
/** As Hugo did with Blackfriday, and does where a site asks for it: each run of anything but letters and digits one hyphen. */
const blackfridaySlug = (text) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
/** As VitePress does: accents off, each run of punctuation one hyphen, no digit at the start. */
const vitepressSlug = (text) => text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .replace(/^(\d)/u, '_$1')
    .toLowerCase();
/** As Pandoc does: full stops stay, nothing before the first letter counts. */
const pandocSlug = (text) => text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.\s-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-')
    .replace(/^[^\p{L}]+/u, '');
/** Letters and digits of ASCII, everything else one hyphen, as docutils and Zola do; other scripts are written out there. */
const plainSlug = (text) => text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
/** As Mintlify does: spaces and full stops become hyphens, most other signs stay. */
const mintlifySlug = (text) => text
    .toLowerCase()
    .replace(/[()[\]{}]/gu, '')
    .replaceAll("'", '’')
    .replace(/[\s.]+/gu, '-');

;// CONCATENATED MODULE: ./lib/content/dialects/astro.js


/** Astro and Starlight: links are published addresses; only pictures are source files. */
const astro = {
    name: 'astro',
    label: 'Astro',
    tellTales: [{ file: /^astro\.config\.[cm]?[jt]s$/u }],
    pageFolders: ['src'],
    idsOf: (shown) => [githubSlug(shown.trim()), githubSlug(shown.trim()).replace(/-$/u, '')],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: { ...dialect/* nothingCertain */.C4, assets: true },
    aliases: [
        { prefix: '~/', folders: ['src', ''], sure: false },
        { prefix: '@/', folders: ['src', ''], sure: false },
        { prefix: '@', folders: ['src', ''], sure: false },
    ],
    publicFolders: ['public', 'src/content/docs', 'src/pages', 'src/content', 'src'],
    inert: [
        'tabs',
        'tabitem',
        'aside',
        'card',
        'cardgrid',
        'linkcard',
        'linkbutton',
        'icon',
        'badge',
        'filetree',
        'steps',
        'code',
        'image',
        'picture',
    ],
    frontMatter: ['yaml', 'toml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/docfx.js


/** DocFX and Microsoft Learn. */
const docfx = {
    name: 'docfx',
    label: 'DocFX',
    tellTales: [{ file: /^docfx\.json$/u }],
    pageFolders: [],
    idsOf: (shown) => [githubSlug(shown.trim()), goldmarkSlug(shown)],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* sourceFiles */.l$,
    aliases: [{ prefix: '~/', folders: [''], sure: false }],
    publicFolders: [''],
    otherFragments: /^tab\//u,
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/docusaurus.js


/** Docusaurus: the first edition is told by its `siteConfig.js`. */
const docusaurus = {
    name: 'docusaurus',
    label: 'Docusaurus',
    tellTales: [{ file: /^docusaurus\.config\.(?:[cm]?[jt]s)$/u }, { file: /^siteConfig\.js$/u }],
    pageFolders: [],
    idsOf: (shown) => [githubSlug(shown.trim())],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* sourceFiles */.l$,
    aliases: [{ prefix: '@site/', folders: [''], sure: true }],
    publicFolders: ['static', 'docs', 'blog', 'src/pages', ''],
    inert: ['tabs', 'tabitem', 'details', 'summary', 'admonition'],
    frontMatter: ['yaml', 'toml', 'json'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/gitbook.js


/** GitBook. */
const gitbook = {
    name: 'gitbook',
    label: 'GitBook',
    tellTales: [{ file: /^\.gitbook\.ya?ml$/u }, { file: /^SUMMARY\.md$/u, beside: /^\.gitbook\//u }],
    pageFolders: [],
    idsOf: (shown) => [tidySlug(shown), githubSlug(shown.trim())],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* sourceFiles */.l$,
    aliases: [],
    publicFolders: ['', '.gitbook/assets'],
    inert: ['hint', 'endhint', 'code', 'endcode', 'tabs', 'endtabs', 'tab', 'endtab'],
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/github.js


/** Pages as GitHub shows them in a repository: links are files, and nothing is taken in from elsewhere. */
const github = {
    name: 'github',
    label: 'GitHub',
    tellTales: [],
    pageFolders: [],
    idsOf: (shown) => [githubSlug(shown), githubSlug(shown.trim())],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: { pages: true, assets: true, html: true, tags: true },
    aliases: [],
    publicFolders: [''],
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/gitlab.js


/** Pages as GitLab shows them in a repository. */
const gitlab = {
    name: 'gitlab',
    label: 'GitLab',
    tellTales: [{ file: /^\.gitlab-ci\.yml$/u }],
    pageFolders: [],
    idsOf: (shown) => [tidySlug(shown), githubSlug(shown)],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: { pages: true, assets: true, html: true, tags: true },
    aliases: [],
    publicFolders: [''],
    frontMatter: ['yaml', 'toml', 'json'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/hugo.js


/** Hugo: links follow the published address, and link hooks may look them up elsewhere. */
const hugo = {
    name: 'hugo',
    label: 'Hugo',
    tellTales: [
        { file: /^hugo\.(?:toml|ya?ml|json)$/u },
        { file: /^config\/_default\/(?:hugo|config)\.(?:toml|ya?ml|json)$/u },
        {
            file: /^config\.(?:toml|ya?ml|json)$/u,
            says: /^\s*["']?(?:baseURL|languageCode|title|theme)["']?\s*[=:]/imu,
            beside: /^(?:content|layouts|archetypes)\//u,
        },
    ],
    pageFolders: ['content'],
    idsOf: (shown) => [goldmarkSlug(shown), githubSlug(shown.trim()), asciiSlug(shown), blackfridaySlug(shown)],
    numbered: dialect/* hyphenNumbered */.FK,
    emptyId: 'heading',
    certain: dialect/* pagesOnly */.f9,
    aliases: [],
    publicFolders: ['static', 'assets', 'content'],
    inert: [
        'figure',
        'ref',
        'relref',
        'youtube',
        'vimeo',
        'gist',
        'highlight',
        'param',
        'tab',
        'tabs',
        'tabpane',
        'alert',
        'note',
        'warning',
        'tip',
        'caution',
        'important',
        'callout',
        'img',
        'image',
        'link',
    ],
    headerBelowBlanks: true,
    frontMatter: ['yaml', 'toml', 'json'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/jekyll.js


/** Jekyll with kramdown, whose input setting decides between its own ids and GitHub's. */
const jekyll = {
    name: 'jekyll',
    label: 'Jekyll',
    tellTales: [{ file: /^_config\.ya?ml$/u }],
    pageFolders: [],
    idsOf: (shown) => [githubSlug(shown.trim()), kramdownSlug(shown)],
    numbered: dialect/* hyphenNumbered */.FK,
    emptyId: 'section',
    certain: dialect/* pagesOnly */.f9,
    aliases: [],
    publicFolders: ['', '_posts'],
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/mdbook.js


/** mdBook: pages lie below its source folder, and what leaves it is a neighbour on the published site. */
const mdbook = {
    name: 'mdbook',
    label: 'mdBook',
    tellTales: [{ file: /^book\.toml$/u }],
    pageFolders: ['src'],
    idsOf: (shown) => [goldmarkSlug(shown), githubSlug(shown.trim())],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* sourceFiles */.l$,
    aliases: [],
    publicFolders: ['src'],
    frontMatter: [],
};

;// CONCATENATED MODULE: ./lib/content/dialects/mintlify.js


/** Mintlify: its own form of ids, and components that make places. */
const mintlify = {
    name: 'mintlify',
    label: 'Mintlify',
    tellTales: [{ file: /^mint\.json$/u }, { file: /^docs\.json$/u, says: /mintlify|"navigation"/u }],
    pageFolders: [],
    idsOf: (shown) => [mintlifySlug(shown), githubSlug(shown.trim())],
    numbered: (id, count) => `${id}-${count + 1}`,
    certain: { ...dialect/* pagesOnly */.f9, pages: false },
    aliases: [],
    publicFolders: [''],
    inert: [
        'note',
        'tip',
        'warning',
        'info',
        'check',
        'danger',
        'card',
        'cardgroup',
        'columns',
        'frame',
        'icon',
        'codegroup',
        'tooltip',
        'badge',
    ],
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/mkdocs.js


/** MkDocs, with or without the Material theme: Python-Markdown, whose settings may keep all scripts in ids. */
const mkdocs = {
    name: 'mkdocs',
    label: 'MkDocs',
    tellTales: [{ file: /^(?:mkdocs|properdocs|zensical)\.(?:ya?ml|toml)$/u }],
    pageFolders: ['docs'],
    idsOf: (shown) => [asciiSlug(shown), githubSlug(shown.trim())],
    numbered: (id, count) => `${id}_${count}`,
    emptyId: '_1',
    certain: dialect/* sourceFiles */.l$,
    aliases: [],
    publicFolders: ['docs'],
    otherFragments: /^__/u,
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/myst.js


/** MyST in Sphinx, Jupyter Book or by itself: fragments are also looked up in the whole project and in other sites. */
const myst = {
    name: 'myst',
    label: 'MyST',
    tellTales: [{ file: /^(?:conf\.py|myst\.yml)$/u }, { file: /^_config\.ya?ml$/u, beside: /^_toc\.ya?ml$/u }],
    pageFolders: [],
    idsOf: (shown) => [githubSlug(shown.trim()), plainSlug(shown)],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* sourceFiles */.l$,
    aliases: [],
    publicFolders: ['', '_static'],
    sharedTargets: true,
    fillsLinks: true,
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/nuxt.js


/** Nuxt Content: links are published addresses. */
const nuxt = {
    name: 'nuxt',
    label: 'Nuxt Content',
    tellTales: [
        { file: /^content\.config\.[cm]?[jt]s$/u, beside: /^nuxt\.config\.[cm]?[jt]s$/u },
        { file: /^nuxt\.config\.[cm]?[jt]s$/u, beside: /^content\//u },
    ],
    pageFolders: ['content', 'app/content'],
    idsOf: (shown) => [tidySlug(shown).replace(/^(\d)/u, '_$1'), tidySlug(shown)],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* nothingCertain */.C4,
    aliases: [
        { prefix: '~/', folders: ['', 'app', 'src'], sure: false },
        { prefix: '@/', folders: ['', 'app', 'src'], sure: false },
    ],
    publicFolders: ['public', 'content'],
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/quarto.js


/** Quarto and bookdown, by the rules of Pandoc; pictures may come out of code. */
const quarto = {
    name: 'quarto',
    label: 'Quarto',
    tellTales: [{ file: /^(?:_quarto|_bookdown)\.ya?ml$/u }],
    pageFolders: [],
    idsOf: (shown) => [pandocSlug(shown), githubSlug(shown.trim())],
    numbered: dialect/* hyphenNumbered */.FK,
    emptyId: 'section',
    certain: dialect/* pagesOnly */.f9,
    aliases: [],
    publicFolders: [''],
    sharedTargets: true,
    frontMatter: ['yaml'],
};

// EXTERNAL MODULE: ./lib/content/dialects/unknown.js
var unknown = __webpack_require__(84135);
;// CONCATENATED MODULE: ./lib/content/dialects/vitepress.js


/** VitePress and VuePress. */
const vitepress = {
    name: 'vitepress',
    label: 'VitePress',
    tellTales: [{ file: /^\.(?:vitepress|vuepress)\/config(?:\.|\/index\.)[cm]?[jt]s$/u }],
    pageFolders: [],
    idsOf: (shown) => [vitepressSlug(shown), githubSlug(shown.trim())],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* sourceFiles */.l$,
    aliases: [
        { prefix: '@/', folders: [''], sure: false },
        { prefix: '~@/', folders: [''], sure: false },
        { prefix: '@', folders: [''], sure: false },
    ],
    publicFolders: ['', 'public', '.vuepress/public'],
    inert: ['badge', 'codegroup', 'codegroupitem'],
    frontMatter: ['yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/zola.js


/** Zola: `@/` names a page of the content folder, everything else is a published address. */
const zola = {
    name: 'zola',
    label: 'Zola',
    tellTales: [
        { file: /^zola\.toml$/u },
        { file: /^config\.toml$/u, says: /^\s*base_url\s*=/mu, beside: /^(?:content|templates)\//u },
    ],
    pageFolders: ['content'],
    idsOf: (shown) => [plainSlug(shown), githubSlug(shown.trim())],
    numbered: dialect/* hyphenNumbered */.FK,
    certain: dialect/* nothingCertain */.C4,
    aliases: [{ prefix: '@/', folders: ['content'], sure: true }],
    publicFolders: ['static', 'content'],
    headerBelowBlanks: true,
    frontMatter: ['toml', 'yaml'],
};

;// CONCATENATED MODULE: ./lib/content/dialects/dialects.js

















/** Every generator that is known. Of two whose tell-tales stand in one folder the first one owns it. */
const generators = [
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
    myst,
    jekyll,
    gitlab,
    github,
];
/** What is judged where no generator is recognised: what any of them would make leads somewhere. */
const dialects_unknown = (0,unknown/* unknownOf */.K)(generators);
/** A dialect by its name. */
function dialectOf(name) {
    return generators.find((one) => one.name === name) ?? dialects_unknown;
}

;// CONCATENATED MODULE: ./lib/content/dialects/site.js


/** How many tell-tales are read for what they say. */
const mostRead = 30;
const maxSettings = 200_000;
/** Finds the sites of a repository by its files at the base commit; nothing of them is run. */
async function sitesOf(paths, base, signal) {
    const sites = [];
    let read = 0;
    for (const path of paths) {
        if (/(?:^|\/)(?:node_modules|vendor|themes|test|tests|fixtures|examples?|samples?|templates?)\//u.test(path))
            continue;
        for (const dialect of generators) {
            const root = rootOf(path, dialect, paths);
            if (root === undefined || sites.some((one) => one.root === root.folder && one.dialect === dialect))
                continue;
            let settings = '';
            if (root.mustRead && read >= mostRead)
                continue;
            if (read < mostRead && (root.mustRead || dialect.name === 'mkdocs' || dialect.name === 'mdbook')) {
                read += 1;
                const answer = await base.read(path, signal);
                settings = answer.ok ? answer.text.slice(0, maxSettings) : '';
            }
            if (root.says !== undefined && !root.says.test(settings))
                continue;
            sites.push({ dialect, root: root.folder, pages: pageFoldersOf(dialect, root.folder, settings), settings });
        }
    }
    return sites.sort((a, b) => b.root.length - a.root.length || generators.indexOf(a.dialect) - generators.indexOf(b.dialect));
}
function rootOf(path, { tellTales }, paths) {
    for (const { file, says, beside } of tellTales) {
        // A tell-tale may lie one or two folders below the root of its site.
        for (let folder = external_node_path_.posix.dirname(path), depth = 0; depth < 3; folder = external_node_path_.posix.dirname(folder), depth += 1) {
            const root = folder === '.' ? '' : folder;
            const below = root === '' ? path : path.slice(root.length + 1);
            if (file.test(below) && (beside === undefined || hasBeside(paths, root, beside))) {
                return { folder: root, mustRead: says !== undefined, says };
            }
            if (root === '')
                break;
        }
    }
    return undefined;
}
function hasBeside(paths, root, beside) {
    const prefix = root === '' ? '' : `${root}/`;
    for (const path of paths)
        if (path.startsWith(prefix) && beside.test(path.slice(prefix.length)))
            return true;
    return false;
}
function pageFoldersOf(dialect, root, settings) {
    const set = dialect.name === 'mkdocs'
        ? /^docs_dir\s*[:=]\s*["']?([^"'\n#]+)/mu.exec(settings)?.[1]
        : dialect.name === 'mdbook'
            ? /^src\s*=\s*["']([^"']+)/mu.exec(settings)?.[1]
            : undefined;
    const folders = set === undefined ? dialect.pageFolders : [set.trim()];
    const own = folders.length === 0 ? [root] : folders.map((folder) => inside(root, folder));
    // The website of a project often lies beside the pages that it shows.
    const isBeside = folders.length === 0 && /(?:^|\/)(?:website|site|www|web|docs-site)$/u.test(root);
    return isBeside ? [...own, inside(external_node_path_.posix.dirname(root), 'docs'), inside(external_node_path_.posix.dirname(root), 'blog')] : own;
}
function inside(root, folder) {
    const path = external_node_path_.posix.join(root === '' ? '.' : root, folder);
    return path === '.' ? '' : path.replace(/\/$/u, '');
}
/** Files that a code host shows by itself, wherever a site is built. */
const hostPages = /^(?:\.github\/.*|(?:README|CONTRIBUTING|CHANGELOG|CHANGES|HISTORY|SECURITY|CODE_OF_CONDUCT|LICENSE|SUPPORT|GOVERNANCE|AUTHORS)[^/]*)$/iu;
/** The site that a page belongs to: that of the deepest folder with a tell-tale, unless the configuration names one. */
function siteOf(path, sites, choice) {
    if (typeof choice === 'string')
        return chosen(choice, sites.find(({ dialect }) => dialect.name === choice)?.root ?? '');
    const named = Object.entries(choice ?? {})
        .map(([folder, name]) => ({ folder: folder.replace(/^\.?\/+|\/+$/gu, ''), name }))
        .filter(({ folder }) => isInside(path, folder === '.' ? '' : folder))
        .sort((a, b) => b.folder.length - a.folder.length)[0];
    if (named !== undefined)
        return chosen(named.name, named.folder === '.' ? '' : named.folder);
    const found = hostPages.test(path)
        ? undefined
        : sites
            .flatMap((site) => site.pages.filter((folder) => isInside(path, folder)).map((folder) => ({ site, folder })))
            .sort((a, b) => b.folder.length - a.folder.length ||
            Number(isInside(path, b.site.root)) - Number(isInside(path, a.site.root)))[0]?.site;
    return found ?? chosen('unknown', '');
}
function chosen(name, root) {
    const dialect = name === 'unknown' ? dialects_unknown : dialectOf(name);
    return { dialect, root, pages: pageFoldersOf(dialect, root, ''), settings: '' };
}
/** Whether a path lies in a folder; everything lies in the folder without a name. */
function isInside(path, folder) {
    return folder === '' || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 84135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unknownOf),
/* harmony export */   t: () => (/* binding */ commonFolders)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15403);

/** Where generators look for what is published as it is, in the order in which they are tried. */
const commonFolders = [
    'public',
    'static',
    'assets',
    'docs',
    'content',
    'pages',
    'src/pages',
    'src/content',
    'src/content/docs',
    'src',
];
/** A site of which nothing is known: an id counts if any generator makes it, and a relative link is a file, as on GitHub. */
function unknownOf(generators) {
    return {
        name: 'unknown',
        label: 'no known generator',
        tellTales: [],
        pageFolders: [],
        idsOf: (shown) => [...new Set(generators.flatMap((one) => one.idsOf(shown)))],
        numbered: _dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .hyphenNumbered */ .FK,
        emptyId: '_1',
        certain: { pages: true, assets: true, html: true, tags: true },
        aliases: [
            { prefix: '@/', folders: ['', 'src', 'content', 'docs'], sure: false },
            { prefix: '~/', folders: ['', 'src', 'content', 'docs'], sure: false },
            { prefix: '@site/', folders: [''], sure: false },
            { prefix: '@', folders: ['', 'src'], sure: false },
        ],
        publicFolders: ['', ...commonFolders],
        otherFragments: /^tab\//u,
        frontMatter: ['yaml', 'toml', 'json'],
    };
}


/***/ }),

/***/ 37228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ doubtfulNotation)
/* harmony export */ });
/* harmony import */ var _template_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25498);

/** Notation of generators around text that readers may not see, wherever it stands: comments, containers, definitions, mathematics. */
const pairs = [
    [/\{#/gu, '#}'],
    [/\{\{!--/gu, '--}}'],
    [/\{\{-?\s*\/\*/gu, '*/'],
    [/\{\{[^{}]/gu, '}}'],
    [/\{%/gu, '%}'],
    [/<%/gu, '%>'],
    [/<!--/gu, '-->'],
    [/<%--/gu, '--%>'],
    [/%%/gu, '%%'],
    [/\{--/gu, '--}'],
    [/\{\+\+/gu, '++}'],
    [/\{~~/gu, '~~}'],
    [/\{>>/gu, '<<}'],
    [/\|\|(?=[^\s|])/gu, '||'],
    [/\[\[[^\]|\n]{0,200}\|/gu, ']]'],
    [/\[![A-Z]+ \[/gu, ')]'],
    [/\$\$/gu, '$$'],
    [/\\\(/gu, '\\)'],
    [/\\\[/gu, '\\]'],
    [/^[ \t]*:{3,}[ \t]*[^\s:]/gmu, '\n:::'],
    [/^[ \t]*\/{4,}[ \t]*\r?$/gmu, '\n////'],
    // Tabs of DocFX: all but one are closed.
    [/^#{1,6} \[[^\]\n]{1,200}\]\(#tab\//gmu, '\n---'],
];
/** Lines that say something about the page or a name, and are not shown as they are. */
const lines = /^[ \t]*(?:\*\[[^\]\n]{1,200}\]:|\[(?!\^)[^\]\n]{1,200}\]:|\/\/|\.\. |%|;;|-{1,4}8<-{1,4})[^\n]*$/gmu;
/** Quotations that are closed until somebody opens them: callouts of Obsidian, spoilers. */
const closedQuotation = /^[ \t]*>[ \t]*(?:\[![^\]\n]{1,60}\]-|!)[^\n]*(?:\n[ \t]*>[^\n]*)*/gmu;
/** What opens a closed block or one of several tabs, in Python's Markdown: all that is indented below belongs to it. */
const indentedBlock = /^([ \t]*)(?:\?\?\?|===)[+!]?[ \t]+\S[^\n]*$/u;
/** Attributes of kramdown, Pandoc or attribute lists: a class or a style may hide the paragraph. */
const attributes = /\{:?[ \t]*(?:[.#][\w-]|[\w-]+=)[^{}\n]{0,200}\}/u;
/** A heading whose class or style may be about its section; only names that say nothing of the kind are left out. */
const attributedHeading = /^(#{1,6})[ \t][^\n]*\{:?[^{}\n]{0,200}?(?:\.(?!unnumbered\b|unlisted\b|no[_-]?toc\b)[\w-]|\bstyle=|\bclass=|\bhidden\b)[^{}\n]{0,200}\}[ \t]*$/gmu;
const inlineMathematics = /\$(?=[^\s$])[^$\n]{0,300}\\[a-z]+[^$\n]{0,300}\$/gu;
/** Above this many openings of a kind everything below the first counts: each of them is looked for through all of the text. */
const mostOpenings = 200;
/** Stretches of a text that readers may not see because of what generators make of it; rather too many than too few. */
function doubtfulNotation(text) {
    const spans = [...(0,_template_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .templateBlocks */ .R)(text)];
    for (const [open, close] of pairs) {
        let count = 0;
        let from = 0;
        for (const { index, 0: mark } of text.matchAll(open)) {
            if (index < from)
                continue;
            count += 1;
            const end = count > mostOpenings ? -1 : endOf(text, close, index + mark.length);
            if (end === -1 && count <= mostOpenings)
                continue;
            from = end === -1 ? text.length : end;
            spans.push({ start: index, end: from });
        }
    }
    for (const pattern of [lines, closedQuotation, inlineMathematics]) {
        for (const { index, 0: found } of text.matchAll(pattern))
            spans.push({ start: index, end: index + found.length });
    }
    return [...spans, ...attributedParagraphs(text), ...attributedSections(text), ...indentedBlocks(text)];
}
function attributedParagraphs(text) {
    if (!attributes.test(text))
        return [];
    const spans = [];
    let start = 0;
    for (const block of text.split(/(?<=\n)(?=[ \t]*\r?\n)/u)) {
        // The attributes may stand by themselves below what they are about.
        if (attributes.test(block))
            spans.push({ start, end: start + block.length });
        start += block.length;
    }
    return spans;
}
function attributedSections(text) {
    return [...text.matchAll(attributedHeading)].slice(0, mostOpenings).map(({ index, 0: heading, 1: marks = '#' }) => {
        const from = index + heading.length;
        const next = new RegExp(`^#{1,${marks.length}}[ \\t]`, 'mu').exec(text.slice(from));
        return { start: index, end: next === null ? text.length : from + next.index };
    });
}
function indentedBlocks(text) {
    const spans = [];
    let open;
    let offset = 0;
    for (const line of text.split('\n')) {
        const indent = line.length - line.trimStart().length;
        if (open !== undefined && line.trim() !== '' && indent <= open.indent) {
            spans.push({ start: open.start, end: offset });
            open = undefined;
        }
        if (open === undefined && indentedBlock.test(line))
            open = { start: offset, indent };
        offset += line.length + 1;
    }
    return open === undefined ? spans : [...spans, { start: open.start, end: text.length }];
}
function endOf(text, close, from) {
    const at = text.indexOf(close, from);
    return at === -1 ? -1 : at + close.length;
}


/***/ }),

/***/ 32229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Steps (insert, remove, replace, swap neighbours) from one word to another; more than `limit` is reported as `limit + 1`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        let least = i;
        for (let j = 1; j <= b.length; j += 1) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let steps = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
            }
            current.push(steps);
            least = Math.min(least, steps);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = current;
    }
    return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}
/** The one candidate that is at most two slips away; `undefined` when there is none or no clear winner. */
function closest(word, candidates) {
    const limit = word.length > 5 ? 2 : 1;
    let best;
    let tied = false;
    for (const candidate of new Set(candidates)) {
        const distance = editDistance(word, candidate, limit);
        if (distance > limit)
            continue;
        if (best === undefined || distance < best.distance) {
            best = { candidate, distance };
            tied = false;
        }
        else if (distance === best.distance)
            tied = true;
    }
    return tied ? undefined : best?.candidate;
}


/***/ }),

/***/ 45211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ canSkim),
  be: () => (/* binding */ formatOf),
  sl: () => (/* binding */ isMarkdown),
  En: () => (/* binding */ pageExtensions)
});

;// CONCATENATED MODULE: ./lib/content/formats/html/html.js
/** HTML, whole documents and fragments, with the front matter that site generators put on top. */
const html = {
    name: 'html',
    extensions: ['html', 'htm'],
    parse: async (file, text) => (await Promise.all(/* import() */[__webpack_require__.e(813), __webpack_require__.e(748), __webpack_require__.e(207)]).then(__webpack_require__.bind(__webpack_require__, 61207))).parseHtml(file, text),
};

;// CONCATENATED MODULE: ./lib/content/formats/markdown/markdown.js
/** Markdown as GitHub reads it: CommonMark with its extensions, HTML in it included. */
const markdown = {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    parse: async (file, text) => (await Promise.all(/* import() */[__webpack_require__.e(813), __webpack_require__.e(416), __webpack_require__.e(470), __webpack_require__.e(748), __webpack_require__.e(443)]).then(__webpack_require__.bind(__webpack_require__, 76443))).parseMarkdown(file, text),
    skim: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(813), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 55464))).skimMarkdown(text),
};

;// CONCATENATED MODULE: ./lib/content/formats/mdx/mdx.js
/** Markdown with components and expressions. */
const mdx = {
    name: 'mdx',
    extensions: ['mdx'],
    parse: async (file, text) => {
        const [{ parseMarkdown }, { mdxSyntax }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(813), __webpack_require__.e(416), __webpack_require__.e(470), __webpack_require__.e(748), __webpack_require__.e(443)]).then(__webpack_require__.bind(__webpack_require__, 76443)),
            Promise.all(/* import() */[__webpack_require__.e(683), __webpack_require__.e(11)]).then(__webpack_require__.bind(__webpack_require__, 24011)),
        ]);
        return parseMarkdown(file, text, mdxSyntax);
    },
    skim: async (text) => (await Promise.all(/* import() */[__webpack_require__.e(813), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 55464))).skimMarkdown(text),
};

// EXTERNAL MODULE: ./lib/content/formats/text/plain-page.js + 1 modules
var plain_page = __webpack_require__(13237);
;// CONCATENATED MODULE: ./lib/content/formats/text/text.js

/** Bare text, and every file that no other format claims. The extensions are those of content whose marks nobody here reads. */
const text_text = {
    name: 'text',
    extensions: ['txt', 'adoc', 'asciidoc', 'rst'],
    parse: async (file) => (0,plain_page/* plainPage */.w)(file),
};

;// CONCATENATED MODULE: ./lib/content/formats/formats.js




/** Formats with marks of their own. A new one is a folder and an entry here. */
const marked = [markdown, mdx, html];
/** Extensions of pages: files of a known format that is more than bare text. */
const pageExtensions = marked.flatMap(({ extensions }) => extensions);
const byExtension = new Map([...marked, text_text].flatMap((format) => format.extensions.map((extension) => [extension, format])));
/** How a file of that name is read; what no other format claims is bare text. */
function formatOf(path) {
    return byExtension.get(extensionOf(path)) ?? text_text;
}
/** Whether others may look into a page of that name for its headings and links. */
function canSkim(path) {
    return formatOf(path).skim !== undefined;
}
/** Whether a file of that name is written in Markdown. */
function isMarkdown(path) {
    const format = formatOf(path);
    return format === markdown || format === mdx;
}
function extensionOf(path) {
    return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}


/***/ }),

/***/ 13237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ plainPage)
});

// EXTERNAL MODULE: ./lib/content/byte-order-mark.js
var byte_order_mark = __webpack_require__(18482);
// EXTERNAL MODULE: ./lib/content/lines.js
var lines = __webpack_require__(87750);
// EXTERNAL MODULE: ./lib/content/mask.js
var mask = __webpack_require__(33537);
// EXTERNAL MODULE: ./lib/content/doubtful.js
var doubtful = __webpack_require__(37228);
// EXTERNAL MODULE: ./lib/content/withheld.js
var withheld = __webpack_require__(54370);
;// CONCATENATED MODULE: ./lib/content/formats/text/doubtful-lines.js


/** What begins at the margin with a word is a paragraph in every notation, as are headings and entries of lists. */
const asciidocLine = /^(?:[\p{L}\p{N}"'\u201C\u2018\u00AB(*_`]|={1,6} |[*.-]{1,5} |:[\w-]+:|$)/u;
const restructuredLine = /^(?:[\p{L}\p{N}"'\u201C\u2018\u00AB(*`]|[*+-] |([=\-~^"'`#*+_])\1+$|$)/u;
const plainLine = /^(?:[\p{L}\p{N}"'\u201C\u2018\u00AB(]|$)/u;
/** Lines that open a block of AsciiDoc and close it again. */
const delimiter = /^(?:(?<mark>[/\-=+.*_])\k<mark>{3,}|--|`{3,}[^`]*|\|={3})[ \t]*$/u;
/**
 * Where readers may not see the text of a file whose marks nobody here parses. Bare text they read as it is. Of other formats
 * paragraphs count that stand at the margin, and in a notation that nobody here knows at all only what stands above every mark.
 */
function doubtfulLines(path, text) {
    if (/\.te?xt$|(?:^|\/)[^./]+$/iu.test(path))
        return [];
    const whole = [{ start: 0, end: text.length }];
    if ((0,withheld/* isWithheld */.Y)(path, text))
        return whole;
    if (/\.(?:adoc|asciidoc)$/iu.test(path))
        return [...(0,doubtful/* doubtfulNotation */.Q)(text), ...linesBut(text, asciidocLine, true)];
    if (/\.rst$/iu.test(path))
        return [...(0,doubtful/* doubtfulNotation */.Q)(text), ...linesBut(text, restructuredLine, false)];
    let offset = 0;
    for (const line of text.split('\n')) {
        if (!plainLine.test(line.trimEnd()))
            break;
        offset += line.length + 1;
    }
    return offset >= text.length ? (0,doubtful/* doubtfulNotation */.Q)(text) : [{ start: offset, end: text.length }];
}
/** Blocks that have a line of another kind, and what stands between delimiters. */
function linesBut(text, ordinary, delimited) {
    const spans = [];
    let offset = 0;
    let open;
    let block = { start: 0, isDoubtful: false };
    const close = () => {
        if (block.isDoubtful)
            spans.push({ start: block.start, end: offset });
    };
    for (const line of text.split('\n')) {
        const bare = line.trimEnd();
        const mark = delimited && delimiter.test(bare) ? bare : undefined;
        if (bare === '' || mark !== undefined) {
            close();
            block = { start: offset, isDoubtful: false };
        }
        if (mark !== undefined)
            open = open === undefined ? mark : mark === open ? undefined : open;
        // An attribute or a field says something about the page, and the lines below a directive belong to it.
        if (open !== undefined || mark !== undefined || !ordinary.test(bare) || /^:[\w-]+:/u.test(bare))
            block.isDoubtful = true;
        offset += line.length + 1;
    }
    offset = text.length;
    close();
    return spans;
}

;// CONCATENATED MODULE: ./lib/content/formats/text/plain-page.js




/** The file as text and nothing more; `unparsed` says why, where its own syntax could not be read. */
function plainPage(file, unparsed) {
    const text = (0,byte_order_mark/* withoutByteOrderMark */.Y)(file.text);
    const regions = text === '' ? [] : [{ start: 0, end: text.length, region: 'prose' }];
    return {
        file,
        syntax: { name: 'text', structured: false, isMarkdown: false, hasComponents: false },
        text,
        hadByteOrderMark: file.text.length > text.length,
        ...(unparsed === undefined ? {} : { unparsed }),
        frontMatter: { kind: 'none' },
        unseen: [],
        doubtful: unparsed !== undefined ? [{ start: 0, end: text.length }] : doubtfulLines(file.path, text),
        regions,
        sections: text === '' ? [] : [{ start: 0, end: text.length, depth: 0, path: [] }],
        headings: [],
        anchors: [],
        includesOthers: false,
        links: [],
        images: [],
        paragraphs: paragraphsIn(text),
        quotations: [],
        codeBlocks: [],
        expressions: [],
        unspoken: [],
        masked: (0,mask/* maskText */.gC)(text, regions, []),
        lineStarts: (0,lines/* lineStartsOf */.x)(text),
    };
}
/** Lines that stand together, between empty ones. */
function paragraphsIn(text) {
    return [...text.matchAll(/\S[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]+)*/gu)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
    }));
}


/***/ }),

/***/ 53362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFrontMatter)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A longer block is not read: YAML that long is no page header, and reading it costs time that an author controls. */
const maxFrontMatterLength = 16 * 1024;
const maxAliases = 20;
/** Reads the block at the very top of a page. Only YAML is read, as data; JavaScript in a header is never run. */
function readFrontMatter(text) {
    const block = findBlock(text);
    if (!block)
        return { kind: 'none' };
    const { span, body, language } = block;
    if (language === 'toml' || language === 'json')
        return { kind: 'unread', span, language };
    const invalid = (problem, line) => ({ kind: 'invalid', span, problem, line });
    if (language !== 'yaml')
        return invalid(`front matter in "${language}" is not read; only YAML is`, 1);
    if (body.end - body.start > maxFrontMatterLength) {
        return invalid(`front matter is longer than ${maxFrontMatterLength} characters`, 1);
    }
    return readYaml(text.slice(body.start, body.end), span);
}
function readYaml(body, span) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // The library ends lines at line feeds only; a lone carriage return is swapped for one, which keeps every offset.
    const source = body.replace(/\r(?!\n)/g, '\n');
    try {
        const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(source, { version: '1.2', merge: false, lineCounter: lines, prettyErrors: false });
        const [error] = parsed.errors;
        if (error)
            return { kind: 'invalid', span, problem: error.message, line: lines.linePos(error.pos[0]).line + 1 };
        const data = parsed.toJS({ maxAliasCount: maxAliases });
        if (data === null || data === undefined)
            return { kind: 'yaml', span, data: {} };
        if (isRecord(data))
            return { kind: 'yaml', span, data };
        return { kind: 'invalid', span, problem: 'front matter is not a list of keys and values', line: 2 };
    }
    catch (error) {
        // Too many aliases and nesting too deep for the stack are thrown rather than listed.
        const problem = error instanceof Error ? error.message : 'front matter could not be read';
        return { kind: 'invalid', span, problem, line: 2 };
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const opening = /^(---|\+\+\+|;;;)([A-Za-z]{0,10})[ \t]*(?:\r\n|\n|\r)/;
const languages = new Map([
    ['---', 'yaml'],
    ['+++', 'toml'],
    [';;;', 'json'],
]);
function findBlock(text) {
    const match = opening.exec(text);
    const fence = match?.[1];
    if (!match || fence === undefined)
        return undefined;
    const named = (match[2] ?? '').toLowerCase();
    const closing = new RegExp(`(?:^|\\r\\n|\\n|\\r)${fence === '+++' ? '\\+\\+\\+' : fence}[ \\t]*(?=[\\r\\n]|$)`, 'g');
    closing.lastIndex = match[0].length;
    const found = closedAtOnce(text, match[0].length, fence) ?? closing.exec(text);
    if (!found)
        return undefined;
    return {
        span: { start: 0, end: found.index + found[0].length },
        body: { start: match[0].length, end: Math.max(found.index, match[0].length) },
        language: named === '' || named === 'yml' ? (languages.get(fence) ?? 'yaml') : named,
    };
}
/** An empty block: the closing fence follows the opening line directly. */
function closedAtOnce(text, at, fence) {
    return text.startsWith(fence, at) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at + fence.length, at + fence.length + 80))
        ? { index: at, 0: fence }
        : undefined;
}


/***/ }),

/***/ 88692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ headerReader),
/* harmony export */   Dy: () => (/* binding */ valuesUnder),
/* harmony export */   TM: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53362);


const nothing = { readings: [], mayHoldMore: false };
const anything = { readings: [], mayHoldMore: true };
/**
 * Reads the data of a page in all the ways that generators have, for questions about keys where a wrong "it says nothing"
 * would do harm. Data in a form that only runs or needs a reader of its own is not read, and said to hold more. What does
 * not hang on the keys is parsed once, when first asked.
 */
function headerReader(path, text) {
    const whole = text.replace(/^\uFEFF+/u, '');
    const isModule = /\.mdx$/iu.test(path);
    let written;
    return (keys) => {
        written ??= writtenHeader(whole);
        return isModule && exportsData(whole, keys) ? joined([written, anything]) : written;
    };
}
/** What stands at the top as data, whatever is asked of it. */
function writtenHeader(text) {
    const header = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .readFrontMatter */ .X)(text);
    switch (header.kind) {
        case 'yaml': {
            const body = text.slice(0, header.span.end).replace(/^[^\r\n]*(?:\r\n|\n|\r)/u, '');
            return joined([{ readings: [header.data], mayHoldMore: false }, byOlderYaml(body), ...laterBlocks(text)]);
        }
        case 'unread':
        case 'invalid':
            return anything;
        case 'none':
            return joined([
                looksFenced(text) ? anything : nothing,
                bareLines(text),
                metaElements(text),
                ...laterBlocks(text),
            ]);
        default:
            return header;
    }
}
function joined(headers) {
    return {
        readings: headers.flatMap(({ readings }) => readings),
        mayHoldMore: headers.some(({ mayHoldMore }) => mayHoldMore),
    };
}
/** As Ruby and Python read it: YAML 1.1, where `yes` is a truth and `<<` merges. */
function byOlderYaml(block) {
    const body = block.replace(/(?:^|\r\n|\n|\r)---[ \t]*$/u, '').replace(/\r(?!\n)/gu, '\n');
    try {
        const data = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(body, { version: '1.1', merge: true, maxAliasCount: 20, logLevel: 'silent' });
        return isRecord(data) ? { readings: [data], mayHoldMore: false } : nothing;
    }
    catch {
        return anything;
    }
}
/** Lines that one may take for keys and values, in any of the usual notations. */
const dataLine = /^[ \t]*(?:["'][^"'\r\n]{1,100}["']|[\w.-]{1,100})[ \t]*[:=]/mu;
/** How far below the top of a page its header is looked for. */
const headerLength = 20_000;
/**
 * Whether a block of data seems to begin here that `readFrontMatter` knows nothing of: after blank lines, with words or
 * blanks behind its fence, closed by three dots or not at all, or an object of JSON.
 */
function looksFenced(text) {
    const top = text.trimStart().slice(0, headerLength);
    const fence = /^(?:-{3}|\+{3}|;{3})(?![-+;])[^\r\n]*(?:\r\n|\n|\r)/u.exec(top);
    if (fence !== null)
        return dataLine.test(top.slice(fence[0].length));
    // An opening brace also begins MDX comments, tags of templates and attributes, none of which is data.
    return /^\{\s*(?:["']|[\w-]{1,100}\s*:)/u.test(top);
}
/** What modules call the data of their page, alone or in a longer name: `metadata`, `getStaticProps`. */
const exportedData = /meta|matter|data|attributes|config|props/u;
/** MDX pages say what they are by what they export: an object of data, a value by its key, or what another module has. */
function exportsData(text, keys) {
    const named = new Set(keys.map(folded));
    const exported = /^export[ \t]+(?:(?:const|let|var|class|(?:async[ \t]+)?function\b[ \t]*\*?)\s*([\w$]+|[{[])|(default[ \t]*\{|[{*]))/gmu;
    return [...text.matchAll(exported)].some(([, name, other]) => {
        const word = folded(name ?? '');
        return other !== undefined || name === '{' || name === '[' || exportedData.test(word) || named.has(word);
    });
}
/** Blocks of data further down: Pandoc reads one wherever it stands, some generators read an element of their own. */
function laterBlocks(text) {
    const blocks = text.matchAll(/\n[ \t]*\r?\n---[ \t]*\r?\n(?![ \t]*\r?\n)((?:(?!---|\.\.\.)[^\n]*\n){1,100})(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/gu);
    const found = [...blocks].map(([, body = '']) => bareLines(body));
    return /<(?:route|page|frontmatter|front-matter|metadata)\b[^<>]{0,300}>/iu.test(text.slice(0, headerLength))
        ? [...found, anything]
        : found;
}
/**
 * Keys and values without a fence, as MkDocs, Pelican, Nikola, Org, AsciiDoc and reStructuredText have them: from the first
 * line to the first blank one, in a comment or not.
 */
function bareLines(text) {
    const [first = '', second = ''] = text
        .trimStart()
        .slice(0, headerLength)
        .replace(/^(?:\s|<!--)+/u, '')
        .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/u);
    // In reStructuredText and in Pandoc's Markdown the title may come first.
    const top = /^(?:[^\n]*\n)?([=\-~^"'#*+])\1*[ \t]*\r?$|^%/mu.test(first) ? `${first}\n${second}` : first;
    const data = Object.create(null);
    const lines = top.split(/\r\n|\n|\r/u).slice(0, 200);
    let key;
    for (const line of lines) {
        const pair = /^(?:\.\.[ \t]+|#\+|[ \t]*:)?([\w][\w .-]{0,60})[:=][ \t]*(.*)$/u.exec(line);
        if (pair?.[1] !== undefined) {
            key = pair[1].trim();
            data[key] = [data[key] ?? [], unquoted(pair[2] ?? '')];
        }
        else if (key !== undefined && /^[ \t]+\S/u.test(line)) {
            // MultiMarkdown goes on with a value on indented lines.
            data[key] = [data[key], unquoted(line.trim())];
        }
    }
    return key === undefined ? nothing : { readings: [data], mayHoldMore: false };
}
const unquoted = (value) => value.trim().replace(/^(["'])(.*)\1$/u, '$2');
/** What an HTML page says of itself in `meta` elements, which Pelican reads as a header. */
function metaElements(text) {
    const data = Object.create(null);
    for (const [element] of text.slice(0, headerLength).matchAll(/<meta\b[^>]{0,2000}>/giu)) {
        const name = attributeOf(element, 'name') ?? attributeOf(element, 'property');
        if (name !== undefined)
            data[name] = [data[name] ?? [], attributeOf(element, 'content') ?? ''];
    }
    return { readings: [data], mayHoldMore: false };
}
function attributeOf(element, name) {
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(element);
    return found?.[1] ?? found?.[2] ?? found?.[3];
}
/** Hugo, Eleventy, Zola and others put the words of a site under one of these. */
const holders = new Set('params eleventycomputed extra taxonomies metadata meta frontmatter custom data'.split(' '));
/**
 * What a reading says under a key: every plain value in it, words of a list in one string by themselves. Keys are compared
 * without case and outer blanks; what generators keep for the words of a site counts as if it stood at the top.
 */
function valuesUnder(reading, key, depth = 0) {
    return Object.entries(reading).flatMap(([name, value]) => {
        if (folded(name) === folded(key))
            return plainValues(value);
        return holders.has(folded(name)) && isRecord(value) && depth < 3 ? valuesUnder(value, key, depth + 1) : [];
    });
}
/** Deeper than this no header is nested; an alias that holds itself would have no end. */
const deepest = 20;
function plainValues(value, depth = 0) {
    if (depth > deepest)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one) => plainValues(one, depth + 1));
    if (isRecord(value))
        return Object.entries(value).flatMap(([key, one]) => [folded(key), ...plainValues(one, depth + 1)]);
    const whole = folded(String(value));
    return [whole, ...whole.split(/[\s,;]+/u)];
}
/** A key or value as generators compare it at their most generous. */
function folded(word) {
    return word.normalize('NFKC').trim().toLowerCase();
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 87750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lastNotAfter),
/* harmony export */   x: () => (/* binding */ lineStartsOf)
/* harmony export */ });
/**
 * The offset of the first character of each line. A line ends at a line feed and nowhere else, as git and GitHub count:
 * were a lone carriage return a line end here, an author could shift a sentence off the changed lines by adding some.
 */
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The index of the last element that is not greater than `value` in a list in rising order; -1 when all are greater. */
function lastNotAfter(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}


/***/ }),

/***/ 33537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ blankSpans),
/* harmony export */   gC: () => (/* binding */ maskText),
/* harmony export */   hQ: () => (/* binding */ blank)
/* harmony export */ });
const unreadable = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\\(?=[!-/:-@[-`{-~])/gi;
/**
 * The text with everything blanked that is not rendered prose or a heading, as long as the text and with its line ends.
 * `notWords` are stretches of prose that are no words either: bare addresses.
 */
function maskText(text, regions, notWords) {
    const parts = regions.map(({ start, end, region }) => {
        const part = text.slice(start, end);
        return region === 'prose' || region === 'heading' ? part.replace(unreadable, blank) : blank(part);
    });
    const masked = parts.join('');
    return notWords.length === 0 ? masked : blankSpans(masked, notWords);
}
/** As many spaces as the text is long, with its line ends kept. */
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
/** The text with some stretches blanked, as long as before; they may overlap and stand in any order. */
function blankSpans(text, spans) {
    const pieces = [];
    let cursor = 0;
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        if (end <= cursor)
            continue;
        const from = Math.max(start, cursor);
        pieces.push(text.slice(cursor, from), blank(text.slice(from, end)));
        cursor = end;
    }
    pieces.push(text.slice(cursor));
    return pieces.join('');
}


/***/ }),

/***/ 91242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parsePage)
/* harmony export */ });
/* harmony import */ var _byte_order_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18482);
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45211);


/**
 * Parses a content file once, for every reviewer: pure, apart from loading the parser that its format needs. Slow input
 * exists (`looksExplosive` names it): callers that must not hang parse in a worker.
 */
function parsePage(file) {
    return (0,_formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(file.path).parse(file, (0,_byte_order_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutByteOrderMark */ .Y)(file.text));
}


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ overlapsLines),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   cA: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87750);

/** The 1-based line of an offset. */
function lineOf(lineStarts, offset) {
    return Math.max((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNotAfter */ .C)(lineStarts, offset), 0) + 1;
}
/** The place of a span as a person names it: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
function rangeOf(lineStarts, span) {
    const startLine = lineOf(lineStarts, span.start);
    const endLine = lineOf(lineStarts, span.end);
    return {
        startLine,
        startColumn: span.start - (lineStarts[startLine - 1] ?? 0) + 1,
        endLine,
        endColumn: span.end - (lineStarts[endLine - 1] ?? 0) + 1,
    };
}
/** The offset of a 1-based line and column, kept inside that line; for tools that speak in lines. */
function offsetOf(lineStarts, textLength, line, column) {
    const index = Math.min(Math.max(line, 1), lineStarts.length) - 1;
    const start = lineStarts[index] ?? 0;
    const next = lineStarts[index + 1];
    return Math.min(start + Math.max(column, 1) - 1, next === undefined ? textLength : next - 1);
}
/** The last line that a place touches: one that ends before the first column of a line ends on the line above. */
function lastLineOf({ startLine, endLine, endColumn }) {
    return endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
}
/** Whether a place touches one of the line ranges. */
function overlapsLines(range, lines) {
    const last = lastLineOf(range);
    return lines.some((run) => run.start <= last && run.end >= range.startLine);
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ withRegion),
/* harmony export */   bh: () => (/* binding */ RegionMap),
/* harmony export */   d1: () => (/* binding */ regionOfPieces),
/* harmony export */   g4: () => (/* binding */ worthOf),
/* harmony export */   hg: () => (/* binding */ regionsWithin)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87750);

/** Collects stretches in the order of the text and fills what is between them with `markup`, so that nothing has no region. */
class RegionMap {
    #spans = [];
    #cursor = 0;
    /** Marks a stretch; what was marked before keeps its region. */
    mark(start, end, region) {
        if (start > this.#cursor)
            this.#push(this.#cursor, start, 'markup');
        const from = Math.max(start, this.#cursor);
        if (end > from)
            this.#push(from, end, region);
    }
    /** The regions of a text of this length, in order and without a gap. */
    cover(length) {
        if (this.#cursor < length)
            this.#push(this.#cursor, length, 'markup');
        return this.#spans;
    }
    #push(start, end, region) {
        const last = this.#spans.at(-1);
        if (last?.region === region)
            last.end = end;
        else
            this.#spans.push({ start, end, region });
        this.#cursor = end;
    }
}
/** The same regions with some stretches made another one, unless they are code; stretches are in order and do not overlap. */
function withRegion(regions, stretches, region) {
    if (stretches.length === 0)
        return regions;
    const map = new RegionMap();
    let next = 0;
    for (const span of regions) {
        let cursor = span.start;
        while (cursor < span.end) {
            while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= cursor)
                next += 1;
            const stretch = stretches[next];
            const isInside = stretch !== undefined && stretch.start <= cursor;
            const end = Math.min(span.end, isInside ? stretch.end : (stretch?.start ?? span.end));
            map.mark(cursor, end, isInside && span.region !== 'code' ? region : span.region);
            cursor = end;
        }
    }
    return map.cover(regions.at(-1)?.end ?? 0);
}
const startsOf = new WeakMap();
/** The regions that a span touches, in order; found by binary search. */
function regionsWithin(regions, span) {
    let starts = startsOf.get(regions);
    if (!starts) {
        starts = regions.map((region) => region.start);
        startsOf.set(regions, starts);
    }
    const touched = [];
    for (let index = Math.max((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNotAfter */ .C)(starts, span.start), 0); index < regions.length; index += 1) {
        const region = regions[index];
        if (!region || region.start >= span.end)
            break;
        if (region.end > span.start)
            touched.push(region);
    }
    return touched;
}
/** What a quote is worth by where it stands, the least valuable first. */
const byValue = [
    'hidden',
    'comment',
    'markup',
    'front-matter',
    'code',
    'alt-text',
    'heading',
    'prose',
];
/** How much a region is worth as evidence: the higher, the more surely a reader sees it. */
function worthOf(region) {
    return byValue.indexOf(region);
}
/**
 * The region of a quote that runs over several: the least valuable one, for words out of sight must not pass as read.
 * Two exceptions keep ordinary sentences prose: marks without words in them (`**`, a link's address) do not count, and
 * neither does code that is the smaller part of a visible sentence.
 */
function regionOfPieces(pieces) {
    const telling = pieces.filter((piece) => piece.region !== 'markup' || carriesWords(piece.text));
    const letters = (chosen) => chosen.reduce((sum, piece) => sum + letterCount(piece.text), 0);
    const code = telling.filter((piece) => piece.region === 'code');
    const rest = telling.filter((piece) => piece.region !== 'code');
    const counted = letters(rest) > letters(code) ? rest : telling;
    let least;
    for (const { region, text } of counted) {
        if (counted.length > 1 && region !== 'hidden' && text.trim() === '')
            continue;
        if (least === undefined || worthOf(region) < worthOf(least))
            least = region;
    }
    return least ?? pieces[0]?.region ?? 'markup';
}
function carriesWords(markup) {
    return /\p{L}{2,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(markup);
}
function letterCount(text) {
    return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}


/***/ }),

/***/ 15304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ droppedMarks),
/* harmony export */   P: () => (/* binding */ renderedText),
/* harmony export */   Xe: () => (/* binding */ piecesOf)
/* harmony export */ });
/* harmony import */ var micromark_util_decode_string__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79886);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35343);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87750);



const seen = new Set(['prose', 'heading', 'alt-text', 'code']);
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\\(?=[!-/:-@[-`{-~])/gi;
const breaking = /[\r\n|]|<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|section|article|header|footer|dd|dt|hr|blockquote)\b/i;
/** Marks of emphasis and code: models keep or drop them as they like, so they count on neither side. */
const droppedMarks = /[*_`~]/g;
/** Reads what a page renders to, out of its regions. */
function renderedText(page) {
    const builder = new _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalBuilder */ .S2();
    const pieceStarts = [];
    const pieceRegions = [];
    const decodes = page.syntax.structured;
    for (const { start, end, region } of page.regions) {
        const source = page.text.slice(start, end);
        if (seen.has(region)) {
            pieceStarts.push(builder.length);
            pieceRegions.push(region);
            if (decodes && region !== 'code')
                addDecoded(builder, source, start);
            else
                addWords(builder, source, start);
        }
        else if (breaking.test(source)) {
            builder.addAs(' ', start, start);
        }
    }
    return { ...builder.build(), pieceStarts, pieceRegions };
}
/** The pieces that a stretch of the rendered text runs over. */
function piecesOf(rendered, start, end) {
    const pieces = [];
    for (let index = Math.max((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNotAfter */ .C)(rendered.pieceStarts, start), 0);; index += 1) {
        const from = Math.max(rendered.pieceStarts[index] ?? Number.POSITIVE_INFINITY, start);
        const region = rendered.pieceRegions[index];
        if (region === undefined || from >= end)
            return pieces;
        const text = rendered.text.slice(from, Math.min(rendered.pieceStarts[index + 1] ?? end, end));
        if (text !== '')
            pieces.push({ region, text });
    }
}
function addDecoded(builder, source, offset) {
    let cursor = 0;
    for (const match of source.matchAll(reference)) {
        addWords(builder, source.slice(cursor, match.index), offset + cursor);
        cursor = match.index + match[0].length;
        if (match[0] === '\\')
            continue;
        const decoded = (0,micromark_util_decode_string__WEBPACK_IMPORTED_MODULE_2__/* .decodeString */ .s)(match[0]);
        const inner = new _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalBuilder */ .S2();
        inner.add(`x${decoded}`, 0);
        builder.addAs(inner.build().text.slice(1).replace(droppedMarks, ''), offset + match.index, offset + cursor);
    }
    addWords(builder, source.slice(cursor), offset + cursor);
}
function addWords(builder, source, offset) {
    let cursor = 0;
    for (const match of source.matchAll(droppedMarks)) {
        builder.add(source.slice(cursor, match.index), offset + cursor);
        cursor = match.index + 1;
    }
    builder.add(source.slice(cursor), offset + cursor);
}


/***/ }),

/***/ 25498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ templateBlocks)
/* harmony export */ });
const languages = [
    // Liquid, Jinja, Twig, Nunjucks, Markdoc, and those that end every block with the one word.
    { tag: /\{%[-+~]?[ \t]*(?<close>\/|end_?)?[ \t]*(?<name>[a-z][\w-]{0,60})?[^%]{0,500}?(?<single>\/)?[-+~]?%\}/giu },
    // Go, whose blocks all end with the same word.
    {
        tag: /\{\{-?[ \t]*(?<close>end)?(?<name>if|with|range|define|block)?\b[^{}]{0,500}\}\}/gu,
        openers: new Set(['if', 'with', 'range', 'define', 'block']),
    },
    // Hugo's shortcodes.
    { tag: /\{\{[<%]-?[ \t]*(?<close>\/)?[ \t]*(?<name>[\w./-]{1,60})[^{}]{0,500}?(?<single>\/)?[>%]\}\}/gu },
    // Handlebars and Mustache, Svelte.
    { tag: /\{\{[~{]?(?:[#^]|(?<close>\/))[ \t]*(?<name>[\w.-]{1,60})[^{}]{0,500}\}\}/gu },
    { tag: /\{(?:[#:]|(?<close>\/))(?<name>if|each|await|key|snippet)\b[^{}]{0,500}\}/gu },
    // kramdown.
    { tag: /\{:(?:(?<close>\/)|:)(?<name>[a-z]{1,30})?[^{}]{0,300}?(?<single>\/)?\}/gu },
    // Blade, FreeMarker, Velocity, AsciiDoc.
    { tag: /(?<![\w@])@(?<close>end)?(?<name>[a-z]{2,30})\b/gu },
    { tag: /<(?<close>\/)?#(?<name>[a-z]{2,30})\b[^<>]{0,300}?(?<single>\/)?>/gu },
    { tag: /(?<![\w#])#(?:(?<close>end)|(?<name>if|foreach|macro|define))\b/gu },
    { tag: /^(?:ifdef|ifndef|(?<close>end)if|ifeval)(?<name>)::[^\n]*\[[ \t]*\]/gmu },
    { tag: /^ifeval::\[[^\n]+\]|^(?<close>end)if::/gmu },
    // Zones of Microsoft's documentation.
    { tag: /^[ \t]*::: *(?<name>zone|moniker)(?<close>-end)?\b[^\n]*/gmu },
];
/** Code in pages: whatever stands between its first and its last piece may depend on it. */
const code = [
    ['<%', '%>'],
    ['<?', '?>'],
];
/** Finds the blocks of templates, whatever their names are: a tag counts that another one closes. Linear in the text. */
function templateBlocks(text) {
    const blocks = languages.flatMap((language) => text.includes('{') || /[@#:]/u.test(text) ? blocksOf(text, language) : []);
    for (const [open, close] of code) {
        const start = text.indexOf(open);
        const end = text.lastIndexOf(close);
        if (start !== -1 && end > start)
            blocks.push({ start, end: end + close.length, opening: open });
    }
    return blocks;
}
function blocksOf(text, { tag, openers }) {
    const blocks = [];
    const open = [];
    const count = new Map();
    for (const found of text.matchAll(tag)) {
        const { close, name = '', single } = found.groups ?? {};
        if (close === undefined) {
            if (single !== undefined || (openers !== undefined && !openers.has(name)))
                continue;
            open.push({ name, start: found.index, opening: found[0] });
            count.set(name, (count.get(name) ?? 0) + 1);
            continue;
        }
        // Tags without a block of their own lie on top of the one that ends here.
        const isKnown = name === '' || (count.get(name) ?? 0) > 0;
        if (!isKnown && !open.slice(-50).some((one) => one.name.startsWith(name)))
            continue;
        for (let top = open.pop(); top !== undefined; top = open.pop()) {
            count.set(top.name, (count.get(top.name) ?? 1) - 1);
            // Words such as "ifversion" and "unless" end with the word of their kind.
            if (isKnown ? name !== '' && top.name !== name : !top.name.startsWith(name))
                continue;
            blocks.push({ start: top.start, end: found.index + found[0].length, opening: top.opening });
            break;
        }
    }
    return blocks;
}


/***/ }),

/***/ 54370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWithheld)
/* harmony export */ });
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53362);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88692);


const yes = ['true', 'yes', 'on', '1', 'y'];
const no = ['false', 'no', 'off', '0', 'n', 'never'];
/** Keys of a header by which generators keep a page from its readers, with the values that do so; an empty list stands for all. */
const withheld = new Map([
    ...[
        'draft',
        'isdraft',
        'is_draft',
        'hidden',
        'private',
        'unlisted',
        'headless',
        'archived',
        'unpublished',
        'disabled',
    ].map((key) => [key, yes]),
    ...['published', 'publish', 'visible', 'render', 'permalink', 'enabled', 'public'].map((key) => [key, no]),
    ['visibility', ['private', 'hidden', 'draft', 'internal', 'unlisted']],
    ['status', ['draft', 'private', 'hidden', 'unpublished', 'archived']],
    ...['redirect', 'redirect_to', 'redirect-to', 'redirectto', 'redirect_url', 'redirecturl'].map((key) => [key, []]),
]);
/** Keys under which others of these stand. */
const holders = new Set(['build', '_build', 'params', 'cascade']);
/** Whether a page may say of itself, in whatever notation, that it is not for readers. */
function isWithheld(path, text) {
    const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .headerReader */ .$U)(path, text)([]);
    return header.readings.some((reading) => saysSo(reading, 0)) || (header.mayHoldMore && saysSo(pairsAtTop(text), 0));
}
/** Keys and plain values of a header in a notation that is not read. */
function pairsAtTop(text) {
    const header = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .readFrontMatter */ .X)(text);
    const top = header.kind === 'none' ? text.slice(0, 5000) : text.slice(0, header.span.end);
    const pairs = top.matchAll(/(?:^|[{,])[ \t]*["']?([\w-]{1,40})["']?[ \t]*[:=][ \t]*["']?([\w-]{1,40})/gmu);
    return Object.fromEntries([...pairs].map(([, key = '', value = '']) => [key, value]));
}
function saysSo(reading, depth) {
    return Object.entries(reading).some(([name, value]) => {
        const key = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(name);
        if (holders.has(key) && isRecord(value) && depth < 3)
            return saysSo(value, depth + 1);
        const values = withheld.get(key);
        if (values === undefined)
            return false;
        return (values.length === 0 ||
            (Array.isArray(value) ? value : [value]).some((one) => values.includes((0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(String(one)))));
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 24604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MH: () => (/* binding */ listedUpTo),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rV: () => (/* binding */ lineRuns),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   yp: () => (/* binding */ dollarsAtMost),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
// How numbers, lists, times, money and lines read in our English sentences, for every room that writes one.
/** "1 file", "2 files". */
function counted(number, one, many = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : many}`;
}
/** A whole number with its digits in groups of three. `Intl` does the same, and takes 50 ms to load before the first one. */
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Words as a person lists them: "a, b and c", or "a, b or c". */
function listed(words, last = 'and') {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** The first of many words, and how many more there are: "a, b and 3 more". */
function listedUpTo(most, words, more = 'more') {
    if (words.length <= most)
        return words.join(', ');
    return `${words.slice(0, most).join(', ')} and ${words.length - most} ${more}`;
}
/** Runs of lines: "3, 5-7". */
function lineRuns(runs) {
    return runs.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`));
}
/** A duration in the coarsest unit that still tells something. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** An amount of money in few digits. */
function dollars(cost) {
    return cost > 0 && cost < 0.01 ? 'less than $0.01' : `$${cost.toFixed(2)}`;
}
/** An amount of money, rounded up so that "at most" stays true; with four places a limit and what exceeds it never read the same. */
function dollarsAtMost(cost, places = 4) {
    if (cost === 0)
        return '$0';
    const fine = places === 4 || cost < 0.01;
    const unit = fine ? 10_000 : 100;
    const text = (Math.ceil(cost * unit) / unit).toFixed(fine ? 4 : 2);
    return `$${places === 4 ? text.replace(/0{1,2}$/, '') : text}`;
}
/** A sentence as a part of a longer line: without its full stop. */
function clause(sentence) {
    return sentence.replace(/\.$/, '');
}


/***/ }),

/***/ 13052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The 16 hex digits under which a finding is recognised again after the text around it moved or was re-wrapped. */
function fingerprint(identity) {
    const quote = identity.quote.normalize('NFC').replace(/\s+/gu, ' ').trim();
    // JSON keeps the four parts apart: a separator could be written into a path or a quote.
    const key = JSON.stringify([identity.reviewer, identity.criterion, identity.path, quote]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 98156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ hiddenProseSchema),
/* harmony export */   W: () => (/* binding */ usualHiddenProse)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** From how many characters on prose that readers cannot see holds its page; shorter prose is a remark, and `off` looks for none. */
const hiddenProseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(5_000_000), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('off')]);
/** What holds when the team says nothing. */
const usualHiddenProse = 300;


/***/ }),

/***/ 35430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ answerStatusSchema),
/* harmony export */   IM: () => (/* binding */ waiverSchema),
/* harmony export */   X5: () => (/* binding */ severitySchema),
/* harmony export */   Yg: () => (/* binding */ reviewSchema),
/* harmony export */   ht: () => (/* binding */ usageSchema),
/* harmony export */   pu: () => (/* binding */ criterionKindSchema),
/* harmony export */   tk: () => (/* binding */ noUsage)
/* harmony export */ });
/* unused harmony exports locatedQuoteSchema, findingSchema, answerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** How much an unmet criterion matters: only `blocking` can keep a page from being approved on its own. */
const severitySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['blocking', 'warning', 'info']);
/** The polarity of a criterion, which decides what evidence an answer needs. */
const criterionKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['must-not-contain', 'must-contain', 'judgement']);
/** The answer to one closed question. */
const answerStatusSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['met', 'not_met', 'not_applicable', 'uncertain']);
/** A place in the text: 1-based lines and columns, columns in UTF-16 units, the end exclusive. */
const rangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    startLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
});
/** Where the quoted text stands. */
const regionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prose', 'heading', 'alt-text', 'code', 'comment', 'hidden', 'front-matter', 'markup']);
/** How the quote was found: `near` is shown and never blocks. */
const quoteMatchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'canonical', 'look-alike', 'near']);
/** A quote that our code found in the text, with its position. */
const locatedQuoteSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    match: quoteMatchSchema,
    region: regionSchema,
    range: rangeSchema,
});
/** Whether the change brought the problem in: only `changed` can block. `whole-page` is for something that is absent. */
const standingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['changed', 'already-there', 'whole-page']);
/** Who waived a finding, why and until when, by an exception of the base commit. */
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The short name of the exception. */
    exception: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** One thing a reviewer wants the writer to know. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Stable for the same reviewer, criterion, path and quote, whatever the line; 16 hex digits. */
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
    criterion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: severitySchema,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    standing: standingSchema,
    /** What our code found in the text; absent when the model's quote could not be located or nothing can be quoted. */
    quote: locatedQuoteSchema.optional(),
    /** The other of two places that do not go together, where our code found it. */
    also: locatedQuoteSchema.exactOptional(),
    /** Where it is; that of the quote, or of what a checker points at. */
    range: rangeSchema.optional(),
    /** A replacement for exactly `range`; empty where it is to be taken out. */
    suggestion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Whether the suggestion of a model was tried: what was not, or did not help, is advice. Absent for those of checkers. */
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['tested', 'untested']).exactOptional(),
    /** What somebody has to know to fix it, and the page does not tell. */
    lacks: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    /** True when this finding keeps the reviewer from approving: blocking, in changed text, with evidence, confirmed. */
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Set when an exception of the team holds for it: it is shown, and counts for nothing. */
    waived: waiverSchema.exactOptional(),
    /** Where the rule is written down (a source, a page of the style guide). */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What a reviewer answered to one criterion, after its evidence was checked. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    criterion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: answerStatusSchema,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Why our code changed the model's answer (an unlocatable quote, a split between samples); absent if it did not. */
    changedBecause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What the review cost; zero for checkers. */
const usageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    promptTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    cachedTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    completionTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    /** Calls whose answer carried no usage: the sums above are then too low. */
    unmeteredCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
});
/** WHAT a reviewer said about one file. How its task ended is the outcome's business. */
const reviewSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    reviewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['model', 'rules']),
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(answerSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    /** 0..100, derived from the answers, rounded down; null when no criterion was decided. */
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(100).nullable(),
    /** Derived: the score reaches the reviewer's own threshold and no finding blocks. */
    approved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** One line each on what could not be decided; when not empty, the file cannot be approved. */
    undecided: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Lines that no request carried; when not empty, the file cannot be approved. */
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ start: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), end: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1) })),
    /** Criteria of which a question got no answer, so that a later run has to ask again; absent when all did. */
    unanswered: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
    /** Answers that changed when asked again, out of those asked twice. */
    flips: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) }),
    usage: usageSchema,
    /** Things worth saying about how the review came about (a fallback that was used, a rule that stood down). */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The usage of a review that asked no model. */
const noUsage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0, unmeteredCalls: 0 };


/***/ }),

/***/ 18504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readBlock),
/* harmony export */   i: () => (/* binding */ spanAt)
/* harmony export */ });
/** How many aliases a block may expand to; real front matter has none or a few. */
const maxAliases = 50;
/** The front matter with exact positions, or `undefined` where there is none. */
async function readBlock(page) {
    const fence = /^---[ \t]*\r?\n/u.exec(page.text);
    if (fence === null)
        return undefined;
    const close = /^---[ \t]*\r?$/mu.exec(page.text.slice(fence[0].length));
    if (close === null)
        return undefined;
    const body = { start: fence[0].length, end: fence[0].length + close.index };
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const source = page.text.slice(body.start, body.end);
    const parsed = (text) => parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' });
    const strict = parsed(source);
    const joined = strict.errors.length === 0 ? strict : parsed(withJoinedQuotations(source));
    const yaml = joined.errors.length === 0 ? joined : strict;
    const problems = yaml.errors.slice(0, 10).map((error) => {
        const span = faultSpan(page.text, body, error.pos);
        const quoting = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quoted(page.text, span.start) : undefined;
        return quoting === undefined
            ? { criterion: 'front-matter-syntax', message: explained(error.code, error.message), span }
            : {
                criterion: 'front-matter-syntax',
                message: 'A value that contains a colon must stand in quotation marks.',
                changes: 'marks',
                ...quoting,
            };
    });
    let data;
    if (problems.length === 0) {
        try {
            data = yaml.toJS({ maxAliasCount: maxAliases });
        }
        catch {
            problems.push({
                criterion: 'front-matter-syntax',
                message: `The front matter refers to itself through more than ${maxAliases} aliases, or to an anchor that does not exist.`,
                span: { start: body.start, end: Math.min(body.end, page.text.indexOf('\n', body.start)) },
            });
        }
    }
    return { body, yaml, data, problems };
}
/**
 * The block with quotations of several lines on one line, as long as before: most readers of YAML take them whether or not the
 * further lines are indented, as the standard asks.
 */
function withJoinedQuotations(source) {
    return source.replace(/^([\w-]+:[ \t]+)(?:"[^"\n]*(?:\n(?![\w-]+:[ \t])[^"\n]*){1,20}"|'[^'\n]*(?:\n(?![\w-]+:[ \t])[^'\n]*){1,20}')(?=[ \t]*\r?$)/gmu, (whole) => whole.replace(/\r?\n/gu, (end) => ' '.repeat(end.length)));
}
/** Where the parser stumbled, widened to something that a person can see. */
function faultSpan(text, body, [from, to]) {
    const start = body.start + from;
    if (start >= body.end) {
        // What is missing at the end of the block was opened before it: show its last line.
        const end = body.start + text.slice(body.start, body.end).trimEnd().length;
        return { start: Math.max(body.start, text.lastIndexOf('\n', end - 1) + 1), end };
    }
    const word = /^[^\s:,[\]{}]+/u.exec(text.slice(start, body.end))?.[0].length ?? 1;
    return { start, end: Math.min(Math.max(body.start + to, start + word), body.end) };
}
function explained(code, message) {
    if (code === 'DUPLICATE_KEY')
        return 'This key stands twice in the front matter; the site keeps only one of them.';
    if (code === 'TAB_AS_INDENT')
        return 'YAML does not allow tabs for indentation. Use spaces.';
    const firstLine = message.split('\n')[0] ?? message;
    return `The front matter is not valid YAML: ${firstLine.replace(/\.?$/u, '.')}`;
}
/** The value of the line as one quoted string, where that is what the writer meant. */
function quoted(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', lineStart);
    const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/u, '');
    const parts = /^(\s*[\w-]+:\s+)([^'"[{|>&*!%@`\s].*?)\s*$/u.exec(line);
    if (parts?.[1] === undefined || parts[2] === undefined || !parts[2].includes(': '))
        return undefined;
    const start = lineStart + parts[1].length;
    return { span: { start, end: start + parts[2].length }, suggestion: JSON.stringify(parts[2]) };
}
/** Where a value stands: the node under `path`, or its closest ancestor that exists. */
function spanAt(block, path, part) {
    for (let length = path.length; length > 0; length -= 1) {
        const range = rangeOfNode(block.yaml, path.slice(0, length), length === path.length ? part : 'value');
        if (range !== undefined)
            return { start: block.body.start + range[0], end: block.body.start + range[1] };
    }
    return { start: 0, end: 3 };
}
function rangeOfNode(yaml, path, part) {
    if (part === 'key') {
        const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
        const items = hasItems(parent) ? parent.items : [];
        const name = String(path.at(-1));
        for (const item of items) {
            if (isPair(item) && isScalar(item.key) && String(item.key.value) === name)
                return rangeIn(item.key);
        }
        return undefined;
    }
    return rangeIn(yaml.getIn(path, true));
}
function rangeIn(node) {
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
        return undefined;
    const [start, end] = node.range;
    return typeof start === 'number' && typeof end === 'number' && end > start ? [start, end] : undefined;
}
function hasItems(node) {
    return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}
function isPair(node) {
    return typeof node === 'object' && node !== null && 'key' in node;
}
function isScalar(node) {
    return typeof node === 'object' && node !== null && 'value' in node;
}


/***/ }),

/***/ 95073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $S: () => (/* binding */ checkerDescriptions),
  HN: () => (/* binding */ checkerNamed),
  sB: () => (/* binding */ moveSensitive),
  FZ: () => (/* binding */ screeningCheckers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/content/dialects/site.js + 18 modules
var dialects_site = __webpack_require__(84871);
;// CONCATENATED MODULE: ./lib/review/rules/checker.js
/** Ties a checker to the type of its own options, so that its code reads them without a cast. */
function defineChecker(definition) {
    return {
        ...definition,
        check: async (page, options, tools) => definition.check(page, definition.options.parse(options), tools),
    };
}

;// CONCATENATED MODULE: ./lib/review/rules/known-sites.js

const knownSites = new WeakMap();
/** The sites of the repository as the base commit shows them, found out once for all pages. */
async function knownSitesOf(tools) {
    const paths = await tools.base.paths(tools.signal);
    if (paths === undefined)
        return [];
    const sites = knownSites.get(paths) ?? (0,dialects_site/* sitesOf */.Yc)(paths, tools.base, tools.signal);
    knownSites.set(paths, sites);
    return sites;
}

// EXTERNAL MODULE: ./lib/review/rules/page-position.js
var page_position = __webpack_require__(83109);
// EXTERNAL MODULE: ./lib/review/rules/checkers/front-matter/block.js
var front_matter_block = __webpack_require__(18504);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/front-matter/lenient.js


/** How many pages beside this one are read. */
const mostRead = 8;
/**
 * Whether pages of the base beside this one have the very fault of this one: then the site has a reader of its own, which takes
 * what YAML does not. One of them may be a fault that nobody saw; two of them, and at least a third of those read, are a habit.
 */
async function isReadLeniently(page, problems, { base, signal }) {
    const paths = await base.paths(signal);
    if (paths === undefined)
        return false;
    const folder = external_node_path_.posix.dirname(page.file.path);
    const extension = external_node_path_.posix.extname(page.file.path);
    const beside = [...paths].filter((path) => external_node_path_.posix.dirname(path) === folder && external_node_path_.posix.extname(path) === extension && path !== page.file.path);
    const messages = new Set(problems.map(({ message }) => message));
    const step = Math.max(1, Math.floor(beside.length / mostRead));
    const chosen = beside.filter((_, index) => index % step === 0).slice(0, mostRead);
    const alike = await Promise.all(chosen.map(async (path) => {
        const answer = await base.read(path, signal);
        const block = answer.ok ? await (0,front_matter_block/* readBlock */.G)({ text: answer.text }) : undefined;
        return block?.problems.some(({ message }) => messages.has(message)) === true;
    }));
    const same = alike.filter(Boolean).length;
    return same >= 2 && same * 3 >= chosen.length;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/front-matter/other-notations.js
/** Longer blocks are no page header. */
const maxLength = 16 * 1024;
const fences = [
    { name: 'TOML', block: /^\+{3}[ \t]*\r?\n([\s\S]*?)^\+{3}[ \t]*\r?$/mu },
    { name: 'TOML', block: /^---[ \t]*toml[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/imu },
    { name: 'JSON', block: /^---[ \t]*json5?[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/imu },
    { name: 'JSON', block: /^;{3}[ \t]*\r?\n([\s\S]*?)^;{3}[ \t]*\r?$/mu },
    { name: 'JSON', block: /^(\{[ \t]*\r?\n[\s\S]*?^\})[ \t]*\r?$/mu },
];
/** The front matter of a page in TOML or JSON, between the fences that generators take, or as a bare object. */
function otherNotation(text) {
    for (const { name, block } of fences) {
        const found = block.exec(text.slice(0, maxLength));
        if (found === null || found.index !== 0)
            continue;
        const body = found[1] ?? '';
        return { name, keys: name === 'JSON' ? keysOfJson(body) : keysOfToml(body) };
    }
    return undefined;
}
function keysOfJson(body) {
    const source = body.trim();
    try {
        const data = JSON.parse(source.startsWith('{') ? source : `{${source}}`);
        return typeof data === 'object' && data !== null && !Array.isArray(data) ? new Set(Object.keys(data)) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Keys before the first table; text in several lines may look like keys, so such a block is not told. */
function keysOfToml(body) {
    if (/"""|'''/u.test(body))
        return undefined;
    const top = body.split(/^[ \t]*\[/mu)[0] ?? '';
    const tables = [...body.matchAll(/^[ \t]*\[{1,2}[ \t]*["']?([\w-]+)/gmu)].flatMap((match) => match[1] ?? []);
    const keys = [...top.matchAll(/^[ \t]*["']?([\w-]+)["']?[ \t]*(?:\.[^=\n]*)?=/gmu)].flatMap((match) => match[1] ?? []);
    return new Set([...keys, ...tables]);
}
/** Whether a page opens with a rule and goes on in prose: without a key below it, the first line is no fence. */
function opensWithRule(text) {
    const below = /^---[ \t]*\r?\n\s*([^\r\n]*)/u.exec(text)?.[1];
    return (below !== undefined &&
        below !== '' &&
        !/^(?:["']?[\w$@.-]+["']?(?:[ \t]+[\w-]+)*[ \t]*:|[#{[?&%<-]|\w+[ \t]*=)/u.test(below));
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/front-matter/front-matter.js








const options = schemas/* strictObject */.rej({
    schema: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Path of a JSON Schema (2020-12 or draft-07; JSON or YAML), read at the base commit.'),
    required: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(50).default([]).describe('Keys that every page must have.'),
});
/** Looks after the YAML block at the top of a page: it parses, and it is what the site's own schema asks for. */
const frontMatter = defineChecker({
    name: 'front-matter',
    responsibility: 'The front matter parses and matches the schema of the site.',
    criteria: [
        {
            id: 'front-matter-syntax',
            text: 'The front matter is valid YAML: no syntax fault, no key twice, no excess of aliases.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 1,
            source: 'YAML 1.2.2',
        },
        {
            id: 'front-matter-place',
            text: 'The front matter starts on the first line and is closed, so that the site reads it as such.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 1,
        },
        {
            id: 'front-matter-language',
            text: 'The front matter is data (YAML), not a program: blocks such as ---js are never run here.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 1,
        },
        {
            id: 'front-matter-schema',
            text: 'The front matter has the keys and values that the schema of the site asks for.',
            kind: 'must-contain',
            severity: 'blocking',
            weight: 1,
        },
        {
            id: 'front-matter-values',
            text: 'Titles and descriptions are not empty, and dates exist in the calendar.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 0.5,
        },
    ],
    defaultWeight: 1,
    vetoByDefault: true,
    needsMarks: true,
    covers: 'the form of the front matter',
    options,
    async check(page, { schema, required }, tools) {
        if (opensWithRule(page.text) && required.length === 0 && schema === undefined) {
            return { findings: [], notApplicable: 'The page opens with a rule and has no front matter.' };
        }
        const other = otherNotation(page.text);
        if (other !== undefined)
            return checkOther(page, other, required, schema);
        const { dialect } = (0,dialects_site/* siteOf */.zU)(page.file.path, await knownSitesOf(tools), tools.site);
        if (dialect.headerBelowBlanks === true && /^\s+(?:---|\+\+\+)[ \t]*\r?\n/u.test(page.text)) {
            return {
                findings: [],
                ...(schema === undefined && required.length === 0
                    ? { notApplicable: `The front matter stands below empty lines, where only ${dialect.label} reads it.` }
                    : {
                        undecided: [
                            'The front matter stands below empty lines, where it is not checked against what the site asks for.',
                        ],
                    }),
            };
        }
        const misplaced = placeFindings(page);
        if (misplaced.length > 0)
            return { findings: misplaced };
        if (/(?:^|\/)archetypes\//u.test(page.file.path)) {
            return {
                findings: [],
                notApplicable: 'The page is a template, whose front matter is filled in for each new page.',
            };
        }
        const base = await baseBlock(page, tools);
        const block = await (0,front_matter_block/* readBlock */.G)(page);
        const asked = schema !== undefined || required.length > 0;
        if (block === undefined) {
            if (!asked) {
                return { findings: [], notApplicable: 'The page has no front matter and no schema asks for any.' };
            }
            if (required.length === 0)
                return checkNothing(page, base !== undefined);
        }
        const findings = [...(block?.problems ?? [])].map((problem) => base === undefined || base.problems.length > 0 || page.file.status === 'added'
            ? problem
            : { ...problem, standing: 'changed' });
        if (block !== undefined && block.problems.length > 0) {
            if (await isReadLeniently(page, block.problems, tools)) {
                return {
                    findings: [],
                    notes: ['The front matter is not valid YAML, and neither is that of the pages beside this one.'],
                };
            }
            return { findings };
        }
        if (block !== undefined) {
            const { valueFindings } = await __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 59448));
            findings.push(...valueFindings(block));
        }
        if (!asked)
            return { findings, notApplicable: { 'front-matter-schema': 'No schema is configured.' } };
        const { schemaFindings } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 95665));
        const result = await schemaFindings({ page, block, base, schema, required, tools });
        return { findings: [...findings, ...result.findings], undecided: result.undecided };
    },
});
/** What can be said of front matter that is not YAML: which keys it has, and nothing about its values. */
function checkOther(page, { name, keys }, required, schema) {
    if (schema === undefined && required.length === 0) {
        return { findings: [], notApplicable: `The front matter is ${name}; only YAML is checked.` };
    }
    const unread = schema !== undefined ? 'the schema' : keys === undefined ? 'the keys that the site requires' : undefined;
    if (unread !== undefined || keys === undefined) {
        return { findings: [], undecided: [`The front matter is ${name}, in which ${unread ?? 'it'} cannot be checked.`] };
    }
    return {
        findings: required
            .filter((key) => !keys.has(key))
            .map((key) => ({
            criterion: 'front-matter-schema',
            message: `The front matter lacks "${key}".`,
            subject: key,
            span: (0,page_position/* lineSpan */.ZX)(page, 1),
            ...(page.file.status === 'added' ? { standing: 'changed' } : {}),
        })),
    };
}
function checkNothing(page, baseHadBlock) {
    return {
        findings: [
            {
                criterion: 'front-matter-schema',
                message: 'The page has no front matter, and the schema of the site asks for one.',
                span: (0,page_position/* lineSpan */.ZX)(page, 1),
                subject: 'front matter',
                ...(page.file.status === 'added' || baseHadBlock ? { standing: 'changed' } : {}),
            },
        ],
    };
}
/** What the page's front matter was before the change; `undefined` when there was none. */
async function baseBlock(page, tools) {
    if (page.file.status === 'added')
        return undefined;
    const before = await tools.base.read(page.file.previousPath ?? page.file.path, tools.signal);
    if (!before.ok)
        return undefined;
    const text = before.text.startsWith('\uFEFF') ? before.text.slice(1) : before.text;
    return (0,front_matter_block/* readBlock */.G)({ text });
}
function placeFindings(page) {
    const { text } = page;
    const foreign = /^---[ \t]*([a-z][a-z0-9]*)[ \t]*\r?\n/iu.exec(text);
    if (foreign?.[1] !== undefined && !/^ya?ml$/iu.test(foreign[1]) && /\n---[ \t]*(\r?\n|$)/u.test(text)) {
        return [
            {
                criterion: 'front-matter-language',
                message: `Front matter in "${foreign[1]}" is a program or a dialect that this gate does not read. Write it as YAML between lines of three hyphens.`,
                span: (0,page_position/* lineSpan */.ZX)(page, 1),
            },
        ];
    }
    const late = /^(?:[ \t]*\r?\n){1,20}(---)[ \t]*\r?\n[A-Za-z_][\w-]*[ \t]*:/u.exec(text);
    if (late !== null) {
        const start = text.indexOf('---');
        if (/\n---[ \t]*(\r?\n|$)/u.test(text.slice(start, start + 20_000))) {
            return [
                {
                    criterion: 'front-matter-place',
                    message: 'There is an empty line above the front matter, so it is shown as text. Remove the empty line.',
                    span: { start, end: start + 3 },
                },
            ];
        }
    }
    const opened = /^---[ \t]*\r?\n(?:[A-Za-z_][\w-]*[ \t]*:[^\n]*\n){1,200}/u.exec(text);
    if (opened !== null && !/\n(?:---|\.\.\.)[ \t]*(\r?\n|$)/u.test(text)) {
        return [
            {
                criterion: 'front-matter-place',
                message: 'The front matter is opened and never closed. Add a line of three hyphens below its last key.',
                span: { start: 0, end: 3 },
            },
        ];
    }
    return [];
}

// EXTERNAL MODULE: ./lib/review/term.js
var term = __webpack_require__(90432);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/glossary/glossary.js



const glossary_options = schemas/* strictObject */.rej({
    terms: schemas/* array */.YOg(term/* termSchema */.i)
        .min(1)
        .max(5000)
        .describe('What to write, and what not; by default the terms of the configuration.'),
});
/** Looks for words that the team's glossary has another word for. */
const glossary = defineChecker({
    name: 'glossary',
    responsibility: 'Things are called what the glossary of the team calls them.',
    criteria: [
        {
            id: 'term',
            text: 'The page holds no word that the glossary says not to write.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
    ],
    defaultWeight: 0,
    takesTerms: true,
    covers: 'words that the glossary has another word for',
    options: glossary_options,
    async check(page, { terms }) {
        const { termFindings } = await __webpack_require__.e(/* import() */ 656).then(__webpack_require__.bind(__webpack_require__, 65656));
        return { findings: termFindings(page, terms) };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/suppressions.js
const switches = new RegExp([
    `(?<tool>content-gate|secretlint|markdownlint|textlint|cspell|spell-?checker|vale|alex|harper|eslint|prettier|remark-lint|lint|gitleaks|proselint|write-good)`,
    String.raw `[\s:-]{1,3}(?:disable|enable|ignore|off|on\b|allow|configure|capture|restore|words?)[\w-]{0,40}`,
].join(''), 'giu');
const general = /\b(?<tool>(?:gate|review|reviewer|ai-review|lint)-(?:disable|ignore|skip|off)|no-?review|skip-review)\b/giu;
/** In-band switches of this page, for any tool: found wherever readers do not look, and without effect. */
function suppressions(page) {
    return page.regions
        .filter(({ region }) => region === 'comment' || region === 'hidden' || region === 'markup')
        .flatMap(({ start, end }) => {
        const text = page.text.slice(start, end);
        return [...text.matchAll(switches), ...text.matchAll(general)].map((match) => ({
            tool: (match.groups?.tool ?? '').toLowerCase(),
            span: { start: start + match.index, end: start + match.index + match[0].length },
        }));
    });
}

;// CONCATENATED MODULE: ./lib/review/rules/suppression-findings.js

/** Comments that try to switch one of these tools off: they have no effect here, and the reader is told so. */
function switchFindings(page, criterion, tools) {
    return suppressions(page)
        .filter(({ tool }) => tools.includes(tool))
        .map(({ tool, span }) => ({
        criterion,
        message: `Comments for ${tool} have no effect here: exceptions are made in the configuration.`,
        span,
    }));
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/grammar.js



/** Looks for slips of grammar that a native reader would stumble over. */
const grammar = defineChecker({
    name: 'grammar',
    responsibility: 'Sentences hold no slip of grammar that a reader stumbles over.',
    criteria: [
        {
            id: 'grammar-slip',
            text: 'No article, verb form or word is mistaken for another ("a example", "could of", "better then").',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'repeated-word',
            text: 'No word stands twice in a row by mistake.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'grammar-switch',
            text: 'The page does not try to switch a grammar checker off; such comments do nothing here.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
    ],
    defaultWeight: 0,
    language: 'en',
    covers: 'slips of grammar',
    options: schemas/* strictObject */.rej({}),
    async check(page) {
        // Some hundred expressions are compiled when this loads.
        const { grammarHits } = await __webpack_require__.e(/* import() */ 848).then(__webpack_require__.bind(__webpack_require__, 70848));
        return {
            findings: [
                ...grammarHits(page).map((hit) => toFinding(page, hit)),
                ...switchFindings(page, 'grammar-switch', ['vale', 'textlint', 'harper']),
            ],
        };
    },
});
function toFinding(page, { criterion, span, replacement, advice }) {
    const found = page.text.slice(span.start, span.end);
    const what = found.replace(/[\s>]+/gu, ' ').trim();
    const message = replacement === undefined
        ? `"${what}": ${advice ?? 'this form does not fit here.'}`
        : `Did you mean "${replacement}" instead of "${what}"?`;
    return { criterion, message, span, ...(replacement === undefined ? {} : { suggestion: replacement }) };
}

// EXTERNAL MODULE: ./lib/content/position.js
var position = __webpack_require__(36514);
// EXTERNAL MODULE: ./lib/review/hidden-prose.js
var hidden_prose = __webpack_require__(98156);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/criteria.js
/** What the hidden-text reviewer looks for; none of it blocks by itself: what is found leaves the page for a human. */
const hiddenTextCriteria = [
    {
        id: 'bidi-control',
        text: 'No control character makes text read in another order than it is written.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
        source: 'Unicode UTS 55; CVE-2021-42574',
    },
    {
        id: 'tag-characters',
        text: 'No text is written in invisible tag characters or in variation selectors; flags of regions are fine.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
        source: 'Unicode UTS 51, annex C',
    },
    {
        id: 'invisible-character',
        text: 'No zero-width, filler or control characters stand where no script and no emoji needs them.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 0.5,
    },
    {
        id: 'look-alike',
        text: 'No word or host name mixes alphabets so that it passes for another one.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
        source: 'Unicode UTS 39',
    },
    {
        id: 'hidden-directive',
        text: 'No comment, hidden element or attribute gives orders to whoever judges or processes the page.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
    },
    {
        id: 'hidden-prose',
        text: 'No prose stands where readers cannot see it and nothing on the page opens it.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
    },
    {
        id: 'machine-address',
        text: 'The text speaks to its readers, not to reviewers, graders or language models.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
    },
    {
        id: 'forged-verdict',
        text: 'The text does not claim that it is already approved, exempt or judged.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
    },
    {
        id: 'encoded-directive',
        text: 'No base64, hexadecimal or rotated text decodes to orders for a machine.',
        kind: 'must-not-contain',
        severity: 'warning',
        weight: 1,
    },
    {
        id: 'review-switch',
        text: 'No comment tries to switch the review off; such comments do nothing.',
        kind: 'must-not-contain',
        severity: 'info',
        weight: 0.25,
    },
];
/** Looking for more of one kind ends here; the last hit then reaches to the end of the text. */
const maxHits = 2_000;
/** Takes hits until there are more than anybody reads; what is left of the text is then one hit. */
function takeHits(found, textLength) {
    const taken = [];
    for (const hit of found) {
        taken.push(hit);
        if (taken.length === maxHits)
            return [...taken, { ...hit, end: textLength, needsHuman: true }];
    }
    return taken;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/hidden-prose.js
/** Fewer words are a label for somebody who hears the page, or a slip. */
const leastWords = 6;
/**
 * Prose that readers do not see and that nothing on the page opens: whatever it says, only machines read it. From `holdsFrom`
 * characters on, a person has to look at it.
 */
function* hiddenProse(page, holdsFrom) {
    for (const part of hiddenParts(page)) {
        const words = wordsOf(page.text.slice(part.start, part.end));
        if (words.length < leastWords || isOpened(page, part))
            continue;
        const { length } = words.join(' ');
        yield {
            ...part,
            criterion: 'hidden-prose',
            message: `Readers do not see this text of ${length} characters, and nothing on the page opens it. Show it, or take it out.`,
            needsHuman: length >= holdsFrom,
        };
    }
}
/** The stretches of hidden text, those of one element together. */
function hiddenParts({ regions, unseen, text }) {
    const parts = [];
    for (const { start, end, region } of regions) {
        if (region !== 'hidden')
            continue;
        const last = parts.at(-1);
        const element = unseen.find((one) => one.start <= start && end <= one.end);
        const joins = last !== undefined &&
            (element === undefined ? isMarkup(text.slice(last.end, start)) : element.start <= last.start);
        if (joins)
            last.end = end;
        else
            parts.push({ start, end });
    }
    return parts;
}
function isMarkup(between) {
    return /^(?:\s|<[^<>]*>)*$/u.test(between);
}
/** Words of prose; code, data and style sheets have none. */
function wordsOf(stretch) {
    const text = stretch.replace(/<[^<>]*>/gu, ' ');
    if (/[{};]\s*$|=>|[{}].*[:;]|^\s*[[{]/mu.test(text))
        return [];
    return text.match(/[\p{L}\p{M}\p{N}'\u2019-]+/gu) ?? [];
}
/** Whether a control of the page names the element, so that readers can open it. */
function isOpened({ text, unseen }, part) {
    const element = unseen.find(({ start, end }) => start <= part.start && part.end <= end);
    const before = text.slice(Math.max(0, (element?.start ?? part.start) - (element === undefined ? 1000 : 0)), part.start);
    const tag = element === undefined ? before.match(/<[a-z][^<>]*(?:style|hidden|font|color)[^<>]*>/giu)?.at(-1) : before;
    if (tag === undefined)
        return false;
    if (/\brole\s*=\s*["']?tabpanel\b|\bclass\s*=\s*["'][^"']*(?<![\w-])tab(?:s|-?(?:pane|panel|content|item)s?)?(?![\w-])|^<(?:details|dialog|option|select)\b|\bpopover\b/iu.test(tag))
        return true;
    const id = /\bid\s*=\s*["']?([\w:.-]+)/iu.exec(tag)?.[1];
    if (id === undefined)
        return false;
    const named = id.replaceAll(/[.:-]/g, '\\$&');
    return new RegExp(`\\b(?:aria-controls|popovertarget|commandfor|for|data-(?:bs-)?target|href)\\s*=\\s*["']?#?${named}["'\\s>]`, 'u').test(text);
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/invisible.js

/** Characters that cannot be seen, in runs; everything is decided on the run and its two neighbours. */
const invisibleRun = /(?:(?![\t\n\f\r])\p{Cc}|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]|\p{Variation_Selector})+/gu;
/** Scripts whose letters join, or whose words part, by zero-width characters. */
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}\p{Script=Hangul}]/u;
const pictured = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\u20e3]/u;
const keycapBase = /[0-9#*]/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** A run of this many invisible characters is a message rather than a slip of an editor. */
const messageLength = 8;
/** Finds control, zero-width, tag and direction characters that no script and no emoji asks for. */
function invisibleHits(text) {
    const hits = [...takeHits(strayHits(text), text.length), ...takeHits(directionHits(text), text.length)];
    const stray = hits
        .filter(({ criterion }) => criterion === 'invisible-character')
        .reduce((sum, { start, end }) => sum + end - start, 0);
    // One bit at a time between letters: each of them looks like a slip, all of them together do not.
    const isChannel = stray >= messageLength * 4;
    return hits.map((hit) => (isChannel && hit.criterion === 'invisible-character' ? { ...hit, needsHuman: true } : hit));
}
function* strayHits(text) {
    for (const match of text.matchAll(invisibleRun)) {
        const hit = judge(text, match.index, match[0]);
        if (hit)
            yield hit;
    }
}
function judge(text, start, run) {
    const end = start + run.length;
    const before = characterBefore(text, start);
    const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    const at = { start, end };
    const characters = [...run];
    if (characters.some(isTag))
        return tagHit(at, characters, before);
    const selectors = characters.filter((character) => /\p{Variation_Selector}/u.test(character));
    // The same one twice is a slip of an editor, in which nothing can be written.
    const isDoubled = selectors.length === 2 && new Set(selectors).size === 1 && characters.length === 2;
    if (isDoubled && isAtHome(characters[0] ?? '', before, after, '', true))
        return undefined;
    if (selectors.length > 1) {
        return {
            ...at,
            criterion: 'tag-characters',
            message: messageOf('several variation selectors in a row'),
            needsHuman: true,
        };
    }
    const line = needsLine(run) ? lineAround(text, start) : '';
    const odd = characters.filter((character) => !isAtHome(character, before, after, line, characters.length === 1));
    const [first] = odd;
    if (first === undefined)
        return undefined;
    if (/\p{Variation_Selector}/u.test(first)) {
        return {
            ...at,
            criterion: 'tag-characters',
            message: messageOf(`${nameOf(first)} behind a letter`),
            needsHuman: true,
        };
    }
    const many = odd.length > 1 ? ` and ${odd.length - 1} more` : '';
    return {
        ...at,
        criterion: 'invisible-character',
        message: messageOf(`${nameOf(first)}${many}`),
        needsHuman: odd.length >= messageLength || odd.some(hides) || splitsWord(odd, before, after),
    };
}
/** What makes a terminal conceal or overwrite text. */
function hides(character) {
    return character === '\b' || character === '\u001b' || character === '\u009b';
}
/** Whether a word is in two pieces for a machine that looks for it, and whole to its readers. */
function splitsWord(odd, before, after) {
    return (odd.some((character) => /[\u200b-\u200d\u2060-\u2064\ufeff]/.test(character)) &&
        /\p{L}/u.test(before) &&
        /\p{L}/u.test(after));
}
function tagHit(at, run, before) {
    const letters = run.map((character) => (character.codePointAt(0) ?? 0) - 0xe0000);
    const isFlag = before === '\u{1f3f4}' &&
        letters.length >= 4 &&
        letters.length <= 7 &&
        letters.at(-1) === 0x7f &&
        letters.slice(0, -1).every((letter) => (letter >= 0x30 && letter <= 0x39) || (letter >= 0x61 && letter <= 0x7a));
    if (isFlag)
        return undefined;
    const spelled = letters
        .filter((letter) => letter >= 0x20 && letter < 0x7f)
        .map((letter) => String.fromCharCode(letter));
    const meaning = spelled.length > 0 ? ` that spell ${JSON.stringify(spelled.join('').slice(0, 80))}` : '';
    return {
        ...at,
        criterion: 'tag-characters',
        message: messageOf(`${run.length} tag or selector characters${meaning}`),
        needsHuman: true,
    };
}
function isTag(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xe0000 && code <= 0xe0fff && !(code >= 0xe0100 && code <= 0xe01ef);
}
/** Whether a script or an emoji beside it gives the character something to do. */
function isAtHome(character, before, after, line, isAlone) {
    const code = character.codePointAt(0) ?? 0;
    // Soft hyphens and direction marks are everyday typography; direction controls are looked at line by line.
    if (code === 0xad || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
        return true;
    if (code === 0x200e || code === 0x200f || code === 0x061c)
        return rightToLeft.test(line);
    if (code === 0x200c || code === 0x200d)
        return [before, after].some((near) => joining.test(near) || pictured.test(near));
    if (code === 0x200b || code === 0x2060) {
        // Where a long path or a range of numbers may break, or may not.
        const isAtSign = isAlone && (/[\p{P}\p{S}]/u.test(before) || /[\p{P}\p{S}]/u.test(after));
        return isAtSign || joining.test(before) || joining.test(after);
    }
    if (code >= 0xe0100)
        return /\p{Script=Han}/u.test(before);
    if (code >= 0xfe00 && code <= 0xfe0f)
        return pictured.test(before) || !/[\p{L}\p{N}\s]/u.test(before) || joining.test(before) || keycapBase.test(before);
    if (code === 0x180e || (code >= 0x180b && code <= 0x180f))
        return /\p{Script=Mongolian}/u.test(before + after);
    return code === 0x115f || code === 0x1160 || code === 0x34f ? joining.test(before) || /\p{M}/u.test(before) : false;
}
/** Overrides always, embeddings and isolates where they are not closed on their own line. */
function* directionHits(text) {
    const open = [];
    for (const { 0: character, index } of text.matchAll(/[\u202a-\u202e\u2066-\u2069]|\n|$/g)) {
        if (character === '\n' || character === '') {
            for (const left of open.splice(0))
                yield direction(left.start, left.character, 'is not closed on its line');
        }
        else if (character === '\u202c' || character === '\u2069') {
            const last = open.at(-1);
            if (last && (character === '\u2069') === last.character >= '\u2066')
                open.pop();
            else
                yield direction(index, character, 'closes nothing');
        }
        else {
            if (character === '\u202d' || character === '\u202e')
                yield direction(index, character, 'turns the order round');
            open.push({ start: index, character });
        }
    }
}
function direction(start, character, why) {
    const message = `${nameOf(character)} ${why}: the text may read in another order than it is written.`;
    return { criterion: 'bidi-control', message, start, end: start + 1, needsHuman: true };
}
function characterBefore(text, index) {
    const code = text.codePointAt(index - 2);
    if (code !== undefined && index >= 2 && code > 0xffff)
        return String.fromCodePoint(code);
    return text[index - 1] ?? ' ';
}
function needsLine(run) {
    return /[\u200e\u200f\u061c]/.test(run);
}
function lineAround(text, index) {
    const before = text.slice(Math.max(index - 500, 0), index);
    const after = text.slice(index, index + 500);
    return before.slice(before.lastIndexOf('\n') + 1) + after.replace(/\n[\s\S]*/, '');
}
function messageOf(what) {
    return `Here stands something that readers cannot see: ${what}. Delete it, or say what it is for.`;
}
const names = new Map([
    [0x200b, 'a zero-width space'],
    [0x200c, 'a zero-width non-joiner'],
    [0x200d, 'a zero-width joiner'],
    [0x2060, 'a word joiner'],
    [0xfeff, 'a byte-order mark inside of the text'],
    [0x202d, 'A left-to-right override'],
    [0x202e, 'A right-to-left override'],
]);
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const name = names.get(code);
    return name ? `${name} (${number})` : number;
}

// EXTERNAL MODULE: ./lib/content/confusables.js
var confusables = __webpack_require__(12442);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/look-alikes.js


const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Finds words and host names in which letters of another alphabet pass for Latin ones. */
function lookAlikeHits(page) {
    if (!foreign.test(page.text))
        return [];
    const { length } = page.text;
    return [...takeHits(words(page.masked), length), ...takeHits(hosts(page.text), length)];
}
function* words(masked) {
    const isForeignPage = hasOwnForeignWords(masked);
    for (const { 0: word, index } of masked.matchAll(/[\p{L}\p{M}]{2,60}/gu)) {
        if (!foreign.test(word) || !passesForLatin(word, isForeignPage))
            continue;
        yield hit(index, word, `The word "${word}" reads like "${latinOf(word)}" and`);
    }
}
/** Whether the page has words of such an alphabet that could not pass for Latin: then short words of it are no surprise. */
function hasOwnForeignWords(masked) {
    return /[бгджзилмнпфцчшщъыэюяБГДЖЗИЛПФЦЧШЩЪЫЭЮЯβγδεζηθλμξπφψωΓΔΘΛΞΠΣΦΨΩ]{2}/.test(masked);
}
function passesForLatin(word, isForeignPage) {
    const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
    const others = letters.filter((letter) => foreign.test(letter));
    if (!others.every(confusables/* looksLatin */.r))
        return false;
    if (others.length === letters.length)
        return !isForeignPage && letters.length >= 3;
    // An abbreviation with a case ending ("PDFа"), a symbol in front of a quantity ("ρair", "Δt") or a unit.
    if (/^[A-Z]{2,}[\p{Script=Cyrillic}]+$/u.test(word))
        return false;
    return !(others.length === 1 && /^\p{Script=Greek}/u.test(word)) && letters.length >= 3;
}
function* hosts(text) {
    for (const match of text.matchAll(/\bhttps?:\/\/([^\s/?#"'<>()[\]]{1,253})/giu)) {
        const host = match[1] ?? '';
        const labels = host.split('.');
        const endsInAscii = /^[\u0021-\u007e]+$/.test(labels.at(-1) ?? '');
        if (!labels.some((label) => isOdd(label, endsInAscii)))
            continue;
        yield hit(match.index, match[0], `The host "${host}" reads like "${latinOf(host)}" and`);
    }
}
function isOdd(label, endsInAscii) {
    const letters = [...label].filter((letter) => /\p{L}/u.test(letter));
    const others = letters.filter((letter) => foreign.test(letter));
    if (others.length === 0)
        return false;
    return others.length < letters.length || (endsInAscii && others.every(confusables/* looksLatin */.r));
}
function hit(start, text, subject) {
    const message = `${subject} has letters of another alphabet in it. Type it again.`;
    return { criterion: 'look-alike', message, start, end: start + text.length, needsHuman: true };
}
function latinOf(text) {
    return [...text].map(confusables/* latinLookAlike */.g).join('');
}

// EXTERNAL MODULE: ./lib/content/canonical.js
var content_canonical = __webpack_require__(35343);
// EXTERNAL MODULE: ./lib/content/lines.js
var lines = __webpack_require__(87750);
// EXTERNAL MODULE: ./lib/content/regions.js
var content_regions = __webpack_require__(2184);
// EXTERNAL MODULE: ./lib/content/rendered.js
var content_rendered = __webpack_require__(15304);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/agent-files.js
const agent_files_names = /^(?:agents?|claude|gemini|copilot|skills?|copilot-instructions|cursorrules)(?:\.local)?\.md$/iu;
const endings = /\.(?:prompt|instructions|agent|chatmode)\.md$/iu;
const folders = /(?:^|\/)(?:\.claude|\.cursor|\.codex|\.agents?|\.windsurf|\.github\/(?:instructions|prompts|agents|chatmodes)|prompts|skills)\//iu;
/** Whether a file is written for an agent by its very name, so that speaking to machines is its purpose. */
function isAgentFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return agent_files_names.test(name) || endings.test(name) || folders.test(path);
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/agent-orders.js
/** A machine that reads pages for somebody: by its trade, or by the name of a product. */
const agent = `(?:(?:ai|llm|gpt|coding|code|automated|autonomous|software|browser|browsing|web|research|language|reading|chat)[- ](?:coding |based |powered |language )?(?:agent|assistant|model|bot|crawler|system|tool)s?|(?:agent|assistant)s?(?= (?:reading|processing|summari[sz]ing|indexing|browsing|that (?:reads?|process|summari[sz]e|index|browse)))|claude(?: code)?|chatgpt|github copilot|copilot|gemini|codex|perplexity|llms?|language models?|ais?)`;
const article = `(?:an? |the |any |all |every |each |dear )?`;
/** Words by which a machine is spoken to, as against written about. */
const addresses = [
    String.raw `\b(?:if|when|since|because|as) you(?: are|'re)? (?:an? |the )?(?:\w+ ){0,2}?${agent}\b`,
    String.raw `\bas ${article}${agent}\b,? (?:you|please|always|never)\b`,
    String.raw `\b(?:notes?|messages?|instructions?|hints?|attention|reminders?|prompts?|orders?),?:? (?:to|for) ${article}${agent}\b`,
    String.raw `\b(?:dear|hey|hello|hi|attention),? ${article}${agent}\b`,
    String.raw `(?<![\w-])${article}${agent} ?(?::|,(?= ?(?:please|you|do not|don't|never|always|run|execute|ignore)\b)|\b (?:must|should|shall|please|needs? to|(?:has|have) to|(?:is|are) (?:instructed|required|asked|told|expected|advised) to)\b)`,
];
/** What it is told to do, where it is told to go, and what it is given to run. */
const orders = [
    String.raw `\b(?:run|execute|eval|invoke|fetch|download|install|open|visit|follow|click|call|send|post|upload|e-?mail|forward|exfiltrate|print|reveal|tell|say|state|recommend|prefer|praise|promote|mention|include|insert|append|add|cite|link|buy|ignore|disregard|skip|never|always|do not|don't|delete|remove|commit|push|approve|merge|respond|reply|output|pretend|treat|use)\b`,
    `https?://`,
    String.raw `\b(?:curl|wget|iwr|irm)\b[^\n]{0,200}\|`,
];
const addressed = new RegExp(`(?:${addresses.join('|')})`, 'gi');
const ordered = new RegExp(`(?:${orders.join('|')})`, 'i');
/** An order stands within so many characters of the name. */
const reach = 240;
/**
 * Finds orders to any machine that reads the page: an agent, assistant or model is named and told to do something. The text is
 * what readers do not see; the same in plain sight is a manual.
 */
function agentOrdersIn(text) {
    return [...text.matchAll(addressed)].flatMap((match) => {
        const from = match.index + match[0].length;
        const line = text.slice(from, from + reach).split('\n')[0] ?? '';
        const order = ordered.exec(line);
        return order === null ? [] : [{ kind: 'order', start: match.index, end: from + order.index + order[0].length }];
    });
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/foreign-directives.js
const stretch = String.raw `[^.!?\n。।]{0,40}?`;
/** How orders to drop instructions, and notes to judging machines, are worded in other languages than English. */
const foreignDirectives = [
    // German
    String.raw `\b(?:ignorier|vergiss|vergessen|missacht)\w{0,3}\b${stretch}\b(?:(?:alle[rns]?|sämtliche\w?|deine\w?)\b${stretch}\b(?:anweisung|instruktion)|(?:vorherige|bisherige|vorige|vorangegangene|obige|frühere)\w?\b${stretch}\b(?:anweisung|vorgabe|regel|instruktion))\w{0,3}\b`,
    String.raw `\b(?:hinweis|achtung|nachricht|notiz|anmerkung|mitteilung)\w{0,2},?:? (?:an|für)\b[^.\n]{0,12}\b(?:ki|llm|sprachmodell)\w{0,3}[- ]?(?:prüf|gutacht|modell|review|assistent|system|bewert)\w{0,8}`,
    // French
    String.raw `\b(?:ignore[zr]?|oublie[zr]?)\b${stretch}\b(?:instructions|consignes|règles)\b${stretch}\b(?:précédentes|antérieures|ci-dessus)`,
    String.raw `\b(?:ignore[zr]?|oublie[zr]?)\b${stretch}\b(?:précédentes|antérieures)${stretch}\b(?:instructions|consignes|règles)\b`,
    String.raw `\b(?:note|remarque|message|avis|attention)\b[^.\n]{0,12}\b(?:relecteur|évaluateur|réviseur|modèle|assistant|correcteur)s? (?:d'|de l')?(?:ia|automatiques?)\b`,
    // Spanish, Portuguese, Italian
    String.raw `\b(?:ignora|ignore|ignorar|olvida|olvide|dimentica|esqueça)\b${stretch}\b(?:instrucciones|instruções|istruzioni|(?:reglas|regras|regole) (?:anteriores|previas|prévias|precedenti))\b`,
    String.raw `\b(?:nota|aviso|mensaje|mensagem|atención|avviso)\b[^.\n]{0,12}\b(?:revisor|evaluador|avaliador|valutator|modelo|modello|asistente|assistente)\w{0,3} (?:de |di )?(?:ia|automátic\w{1,3}|automatic\w{1,3})\b`,
    // Dutch, Polish, Turkish
    String.raw `\b(?:negeer|vergeet)\b${stretch}\b(?:vorige|voorgaande|eerdere|bovenstaande|alle)\b${stretch}\b(?:instructies|aanwijzingen|regels)\b`,
    String.raw `\b(?:zignoruj|ignoruj|zapomnij)\w{0,3}\b${stretch}(?:instrukcj|polece|zasad|wytyczn)`,
    `(?:önceki|yukarıdaki|tüm)${stretch}(?:talimat|yönerge|komut)${stretch}(?:yok say|görmezden gel|unut|dikkate alma)`,
    // Chinese, Japanese, Korean
    String.raw `(?:忽略|无视|忽視|忘记|忘記)[^。\n]{0,6}(?:所有|全部|之前|先前|以上|上述|前面|此前|一切)[^。\n]{0,8}(?:指令|指示|说明|說明|規則|规则|提示)`,
    `(?:指示|命令|プロンプト)を?(?:すべて|全て)?無視`,
    `(?:이전|앞선|위의?|기존)${stretch}(?:지시|명령|지침|프롬프트)${stretch}무시`,
    // Russian, Ukrainian
    `(?:игнорируй|проигнорируй|забудь|не обращай|ігноруй|забудь)${stretch}(?:инструкци|указани|правил|інструкці|вказівк)`,
    // Arabic, Hindi
    `(?:تجاهل|انس)${stretch}(?:التعليمات|الأوامر|الإرشادات|القواعد)`,
    `(?:पिछले|पूर्व|उपरोक्त|सभी)${stretch}(?:निर्देश|आदेश)${stretch}(?:अनदेखा|नज़रअंदाज़|भूल)`,
];

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/directives.js

const machine = String.raw `(?:an? |the |all |any |every |dear )?(?:ai|a\.i\.|llms?|large language models?|language models?|chatbots?|chatgpt|gpt|claude|gemini|copilot|automated|automatic|machine|model|neural|bot)(?:[- ](?:based|powered|assisted|driven))?`;
const directives_judge = `(?:reviewers?|graders?|judges?|evaluators?|raters?|assistants?|agents?|models?|checkers?|moderators?|screeners?|reviewing systems?|systems?|bots?|gates?)`;
/** Whoever is spoken to can only be a machine. */
const ais = `(?:any |all |the |every |dear )?(?:ais?|llms?|(?:large )?language models?|chatbots?|chatgpt|(?:ai|llm|automated|automatic|machine|model|neural|bot|reviewing|grading|judging|evaluating|scoring)[- ]?(?:based |powered |assisted |driven )?${directives_judge})`;
/** The machines that review by their trade, rather than those that a product may be about. */
const reviewingAi = `(?:ai|llm|gpt|automated|automatic|machine|model)[- ](?:based |powered )?(?:reviewer|grader|judge|evaluator|rater|checker|moderator|screener)s?`;
const nouns = `(?:page|text|article|post|content|copy|document|file|change|section|submission|wording|pull request|draft|update)`;
const page = `(?:this|the|our) (?:whole |entire |following |above )?${nouns}`;
const thisPage = `(?:this (?:whole |entire )?${nouns}|everything (?:here|below|above)|(?:claims?|statements?|sentences?|text|sections?|words) (?:(?:on|in|of) this ${nouns}|below|above|here))`;
const gap = String.raw `[^.!?\n]{0,60}?`;
/** The same, on one side of a condition: what holds when or if something is so is no order to wave through. */
const plainGap = String.raw `(?:(?!\b(?:when|if|once|unless|until|where|after|that|which)\b)[^.!?\n]){0,60}?`;
/** An instruction to people names who it is for: "if you use Linux". */
const unlessForSome = String.raw `(?!,? (?:if|unless|in case|when) (?:you|your|using)\b(?! (?:are|'re) (?:an? |the )?(?:ai|llm|language|bot|model|reviewer|grader)|(?: are)? (?:read|review|grad|evaluat|judg)))`;
/** What follows a name when its bearer is told to do something. */
const spokenTo = String.raw `(?:[,!-] ?(?:please|you|kindly|do not|never|approve|mark|rate|score|answer|ignore|treat|this|all|return|say|give|when|if)\b| ?(?:please|you|must)\b)`;
const judging = `(?:answer|mark|rate|score|grade|approve|pass|accept|treat|consider|return|respond|ignore|skip|flag|report|reject|penali[sz]e|mention)`;
const praise = String.raw `(?:as (?:fully )?(?:met|pass(?:ed|ing)?|approved|compliant|safe|correct|satisfied|exempt|perfect)\b|(?:(?:a|the) (?:highest|perfect|full|top|maximum) (?:score|mark|rating)))`;
const bound = `(?:must|should|shall|will|has to|have to|needs? to|(?:is|are)(?: (?:instructed|asked|requested|required|told|expected))? to)`;
const kinds = {
    'machine-address': [
        String.raw `\b(?:ignore|disregard|forget|override|bypass|do not follow|stop following|set aside)\b${gap}\b(?:previous|prior|above|earlier|preceding|existing|original|system|your)\b${gap}\b(?:instructions?|prompts?|directives?)\b${unlessForSome}`,
        String.raw `\b(?:ignore|disregard|forget|do not follow|stop following|set aside) (?:(?:any and )?(?:all|any|every)(?: of)?(?: (?:the|your|my|these))? (?:previous|prior|above|earlier|preceding|other|system|safety|original) (?:\w+ ){0,2}|(?:all )?(?:of )?your (?:\w+ ){0,2}?)(?:rules?|guidelines?|guidance|criteria|rubrics?|polic(?:y|ies)|commands?)\b${unlessForSome}`,
        String.raw `\b(?:ignore|disregard) (?:the )?(?:previous|prior|above|earlier|preceding) (?:rules?|criteria|rubrics?|guidelines?) and (?:mark|approve|answer|rate|score|pass|accept|treat|return)\b`,
        String.raw `\b(?:ignore|disregard|forget|override|bypass|do not follow|stop following|set aside) (?:any and )?(?:all|any|every)(?: of)?(?: the)? (?:instructions?|directives?|criteria|rubrics?)\b${unlessForSome}`,
        String.raw `\b(?:ignore|disregard|forget|override|set aside)\b${gap}\b(?:instructions?|prompts?|rules?|guidelines?|criteria|directives?|rubrics?)\b (?:that )?(?:(?:you )?(?:were |have been |had been )?(?:given|told|shown)(?: to you)?|(?:so far|before this|from before|you (?:have|received|got)))\b${unlessForSome}`,
        String.raw `\b(?:ignore|disregard|forget) (?:all|everything)(?: that)? you(?: were| have been|'ve been|'ve) (?:told|given|instructed)\b(?! (?:about|on|of))`,
        String.raw `(?:\b(?:attention|notes?|messages?|instructions?|notices?|reminders?|hints?),?:? (?:to |for )?|(?:^|[.!?:] )to )(?:(?:${machine}) ?${directives_judge}|${ais}) ?(?:[:;]|${spokenTo}|(?:reading|reviewing|grading|judging|evaluating|processing|that (?:reads|reviews|grades|judges|evaluates)) )`,
        String.raw `\b(?:dear|hey|hello|hi),? (?:(?:${machine}) ?${directives_judge}|${ais})${spokenTo}`,
        String.raw `\b(?:dear|hey|hello|hi),? (?:all |the )?${reviewingAi} ?[:;,!]`,
        String.raw `\b(?:attention|notes?|messages?|notices?)[,:]? (?:to |for )?(?:any |all |the )?(?:graders?|evaluators?|content gate|reviewer agents?|reviewing (?:ai|model|bot|system)s?) ?(?:[:;-]|${spokenTo})`,
        String.raw `\bfor (?:ais?|llms?|(?:large )?language models?|${reviewingAi})(?: only)?: `,
        String.raw `\bif you(?: are|'re) (?:an? |the )?(?:${machine} ${directives_judge}|${ais})(?: ?[,.:;!-]| (?:reading|reviewing|grading|processing|evaluating|judging|summari[sz]ing|and|or|that|who|then|you|please|say|do|treat|mark|answer)\b)(?! (?:engineer|developer|researcher|student)s?\b)`,
        String.raw `\byou are (?:(?:now|hereby) (?:an? |the )?(?:(?:${machine} )|(?:lenient|kind|generous|permissive|friendly|different|helpful) )|(?:an? |the )?(?:ai|llm|automated|automatic) )(?:reviewer|grader|judge|evaluator|rater|approver|content gate)\b`,
        String.raw `\byou are (?:now )?in (?:lenient|unrestricted|approval|permissive|jailbreak|dan|god) mode\b`,
        String.raw `\bnew instructions? (?:for|to) (?:the |any |all )?(?:ais?|llms?|language models?|${reviewingAi}|(?:models?|assistants?)(?=[:.!]))(?!\w)`,
        String.raw `\bas (?:an? |the )?(?:${machine}) (?:language )?${directives_judge},? (?:(?:reading|reviewing|grading|judging|of) [^,.\n]{0,30},? )?(?:you (?:must|should|shall|will|need)|please|mark|rate|score|answer|approve)\b`,
        String.raw `\b(?:reveal|repeat|disclose|leak)\b${gap}\b(?:your|the) (?:system |hidden |initial |secret |original )(?:prompt|message|instructions?)\b|\b(?:reveal|print|repeat|output|show|disclose|leak|copy)\b${gap}\byour (?:system |hidden |initial |secret |exact )(?:prompt|message|instructions?)\b|\b(?:reveal|repeat|disclose|leak|output) your (?:prompt|instructions)\b|\bcontents? of your (?:prompt|instructions|context)\b|\brepeat (?:the|all|every)(?: of the)? (?:words?|text|instructions?) above\b(?! the)`,
        String.raw `\byour (?:new|real|actual|only|true) (?:(?:instructions?|rubric) (?:is|are)|(?:task|role|job|goal|objective) (?:is|are) (?:now )?to (?:approve|accept|pass|mark|praise|rate|score|answer))\b`,
        String.raw `\byour (?:instructions|rubric|criteria) (?:have|has) (?:changed|been (?:changed|replaced|updated|superseded))\b`,
        String.raw `\b(?:${ais}|${reviewingAi}|the (?:ai|model|gate|rubric)) ${bound} (?:now |always |not |never )?${judging}\b${plainGap}\b(?:${thisPage}|${praise})`,
        String.raw `\b(?:reviewer|grader|evaluator|judge|rater)s? ${bound} (?:now |always |not |never )?(?:answer|mark|rate|score|grade|approve|accept|treat|consider|ignore|skip|flag)\b${plainGap}\b(?:this (?:whole |entire )?(?:page|text|article|post|content|section|wording)|${praise}(?! (?:when|if|once|only|unless|after|or)\b))`,
        String.raw `\b(?:reviewer|grader|evaluator|judge|rater)s?(?: agents?| bots?| models?)? ?[:,;] ?(?:please |kindly |you (?:must|should) )*(?:approve|accept|pass|mark|rate|score|grade|skip|treat|ignore)\b (?:${page}|all\b|every\b|it\b|everything)`,
        String.raw `\b(?:ai|llm)s?(?: note)?: (?:please )?(?:approve|accept|pass|mark|rate|score|treat|skip|ignore) (?:${page}|all\b|every\b|everything)`,
        String.raw `\b${reviewingAi} ?[:,;] ?(?:please |kindly |you |must |should |will )*(?:approve|accept|pass|mark|rate|score|grade|answer|skip|treat|ignore|return|give|consider|do not|don't|never|note)\b`,
        String.raw `\b(?:please|kindly|agree to) approve this (?:page|text|article|content|post)\b`,
        String.raw `\b(?:do not|don't|never) (?:evaluate|review|grade|judge|flag|score|check) this (?:page|section|text|article|paragraph|content|passage)\b`,
        String.raw `\b(?:when|while) (?:grading|reviewing|evaluating|judging|scoring)\b${gap}\b(?:ignore|skip|disregard|overlook|leave out)\b${gap}\b(?:criteri(?:on|a)|rubrics?)\b`,
        String.raw `\b(?:answer|mark|return|say|respond(?: with)?|reply(?: with)?) ["']?(?:met|approved|pass(?:ed)?|compliant|satisfied)["']? (?:for|to|on) (?:every|each|all|any)`,
        String.raw `\bpretend\b${gap}\b(?:criteri(?:on|a)|checks?|rubrics?|reviews?)\b`,
        String.raw `\b(?:mark|rate|score|grade|answer|report|treat|evaluate|judge|classify)\b${plainGap}\b(?:every|each|all|any)(?: of)?(?: the)? (?:criteri(?:on|a)|checks?|questions?|rubrics?|requirements?)\b${plainGap}\b(?<!\bor not )(?:met|pass(?:ed)?|approved|satisfied|fulfilled|compliant|not[_ ]?applicable|100|true)\b(?! or\b)`,
        String.raw `\b(?:(?:answer|respond|reply|return)\b|output (?=(?:only|exactly|just|the|a|an|this|json|your|status|verdict|score)\b))${gap}\b(?:status|verdict|score)\b${gap}\b(?:met|pass(?:ed)?|approved|100)\b(?!["']? ?(?:or\b|,|/|and\b|\|| when\b| if\b))`,
        String.raw `\b(?:correct|right|expected|only) answer (?:to|for) (?:every|each|all|any)(?: of the)? (?:criteri(?:on|a)|questions?)\b${gap}\bmet\b`,
        String.raw `<\|(?:im_?start|im_?end|system|user|assistant|end_?of_?text|eot_?id|start_?header_?id)\|>|\[/?inst\]|<</?sys>>|<start_?of_?turn>`,
        ...foreignDirectives,
    ],
    'forged-verdict': [
        String.raw `\b(?:legal|compliance|brand|security|editorial|privacy|quality)(?: team| department| review| counsel)? (?:has |have |had )?(?:already |fully )*(?:cleared|approved|signed off(?: on)?|waived|exempted|reviewed and approved)\b ?${page}`,
        String.raw `\b(?:legal|compliance|brand|security|editorial|privacy)(?: team| department| review| counsel)? (?:has |have |had )?(?:already |fully )(?:cleared|approved|signed off(?: on)?|waived|exempted)\b ?(?:it\b|everything)`,
        String.raw `\b${page} (?:is|has been|was|counts as)(?: already| hereby| fully| automatically)* (?:pre-?(?:approved|cleared)|exempt(?:ed)?|whitelisted|allow-?listed|waived|cleared for (?:merge|publication|release))\b`,
        String.raw `\b${page} (?:is|has been|was)(?: already| hereby| fully| automatically)* (?:approved|cleared|judged|graded|scored|passed)\b ?(?:by|under|in|with)${gap}\b(?:reviewers?|gate|legal|compliance|ai|model|automated checks?|content checks?|content review)\b`,
        String.raw `\b${page} (?:passes|passed|satisfies|meets|fulfils) (?:all|every|each)${gap}\b(?:review|criteri(?:a|on)|check|gate|rubric)s?\b`,
        String.raw `\b(?:no|without) (?:further |additional |more |human |content |ai )reviews? (?:is |are )?(?:needed|required|necessary)\b(?! (?:for|of|when|if|to|on|in|before|unless|by|from)\b(?! ${page}))|\bskip (?:the |this |all |any )?(?:content |ai |automated )?reviews?\b(?! (?:the|of|if|when|for)\b)|\bexempt from (?:the |this |all |any |further )?(?:content |automated |ai )?(?:review|checks?|gate|criteria)\b`,
        String.raw `["']?\b(?:verdict|overall_?verdict|final verdict)\b["']? ?[:=] ?["']?(?:approved|pass(?:ed)?|accept(?:ed)?)\b`,
        String.raw `["']approved["'] ?: ?true\b[^{}\n]{0,80}["'](?:scores?|verdict|findings?|reviewers?)["']`,
        String.raw `["']?\bcriterion\b["']? ?: ?["'][^"'\n]{1,40}["'][^{}\n]{0,80}["']?status["']? ?: ?["']?(?:met|approved|pass)\b`,
        String.raw `["']status["'] ?: ?["'](?:met|approved|pass)["'][^{}\n]{0,80}["']criterion["'] ?:`,
        String.raw `\bcontent[- ]gate(?: verdict| review| result| score)? ?[:=-]? ?(?:has |have )?(?:already )?(?:approved|passed|100 ?/ ?100|all criteria met)\b`,
        String.raw `\b${reviewingAi} (?:has |have )?(?:determined|found|confirmed|concluded|verified|judged)\b${gap}\b(?:met|approved|compliant|passed|no (?:issues|problems|faults|violations|errors))\b`,
        String.raw `\b${page} is (?:out of scope|not subject|outside the scope) (?:for|to|of) (?:the |this |any )?(?:content |ai |automated )?review\b`,
        String.raw `\b(?:means|counts as|(?:is|should be|must be|shall be) (?:to be )?(?:read|understood|interpreted|treated|defined) as)\b${gap}\bby (?:the |all |any )?(?:reviewer|grader|evaluator|judge|ai|model)s?\b`,
        String.raw `\b(?:(?:previous|earlier|other) (?:ai )?|(?:first|second) ai )(?:reviewers?|graders?|models?|review round)\b${gap}\b(?:approved|passed|found no|scored|accepted)\b`,
        String.raw `\b(?:for|in) (?:the purposes of )?this (?:review|evaluation|rubric|grading)\b${gap}\b(?:means|counts as|is defined as|shall be read as|is to be read as)\b`,
    ],
    order: [
        String.raw `\b(?:approve|accept|pass|merge)\b ?(?:${page}|it|everything|unconditionally|immediately|without)\b`,
        String.raw `\b(?:mark|rate|score|grade|classify|consider|treat)\b${gap}\b(?:as )?(?:met|approved|pass(?:ed|ing)?|compliant|perfect|excellent|safe|accurate|100)\b`,
        String.raw `\b(?:do not|don't|never) (?:flag|reject|criticis[ez]e|criticize|review|penali[sz]e|complain)\b`,
        String.raw `\b(?:do not|don't|never) (?:report|mention|block|list)\b${gap}\b(?:${page}|claims?|issues?|problems?|violations?|findings?|errors?|faults?)\b(?! (?:here|on|in|to|at)\b)`,
        String.raw `\b(?:give|assign|award) (?:it |us |this \w+ |the \w+ )?(?:(?:an? |the |only )?(?:high|highest|top|full|maximum|perfect|good|positive|best|favou?rable)\w* (?:score|rating|grade|review|mark)s?|(?:an? |the )?(?:score|rating|grade|mark) of)\b`,
        String.raw `\b(?:grader|evaluator)s?\b(?:[,:]? (?:please |you )|[,:] note| (?:must|should) (?:not )?${judging}\b)`,
        // An editor asks reviewers to look at something; who asks them to let it pass means another kind of reviewer.
        String.raw `\breviewers?\b(?:[,:]? (?:please |kindly |you (?:must |should |can |may |will )?)+(?:not )?${judging}\b(?! (?:on|of|in)\b)|[,:] note (?:that )?${gap}\b(?:approved|exempt|met|passed)\b| (?:must|should) (?:not )?${judging}\b)`,
        String.raw `\b(?:language models?|llms?|ai (?:assistant|agent|model|reviewer)s?)\b[,:]? (?:please |must |should |note|you )`,
        String.raw `\b(?:ai|llm|model|bot|gpt|chatgpt|copilot)s?(?: note)? ?[:,] ?(?:please|skip|ignore|approve|mark|rate|score|treat|answer|return|say|do not|you|the (?:claims?|text|facts?|numbers?) (?:below|above|here|on|in))\b`,
        String.raw `\b(?:skip|ignore|leave out|overlook)\b${gap}\b(?:when|while|during|in) (?:reviewing|grading|evaluating|judging|your review|the review)\b`,
        String.raw `\b(?:only |give a )?positive (?:review|feedback|rating)\b`,
        String.raw `\b(?:include|insert|embed|append|add)\b${gap}\b(?:(?:in|to|into|with) (?:your|every|each|any|the) (?:answer|reply|response|output|summary|result)s?\b${gap}https?://|https?://\S{1,200} (?:in|to|into|at the end of) (?:your|every|each|any|the) (?:answer|reply|response|output|summary|result)s?\b)`,
    ],
};
// One expression for each pattern: the engine finds the first letters of a single one fast, and those of a long choice slowly.
// Without the flag u: folding the case of all of Unicode makes compiling them five times as slow, and the canonical form has
// folded what looks like a Latin letter.
const compiled = ['machine-address', 'forged-verdict', 'order'].map((kind) => ({
    kind,
    patterns: kinds[kind].map((source) => new RegExp(source, 'gi')),
}));
const chatMark = /^(?:<\|[a-z_ ]+\|>|\[\/?inst\]|<<\/?sys>>|<start_?of_?turn>)$/i;
/** Whether a directive is nothing but a control mark of a chat template. */
function isChatMark(stretch) {
    return chatMark.test(stretch);
}
/** Finds directives in a text in canonical form; orders that only mean something out of sight are looked for on request. */
function directivesIn(text, outOfSight) {
    return compiled
        .filter(({ kind }) => outOfSight || kind !== 'order')
        .flatMap(({ kind, patterns }) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))));
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/disguises.js
/** Words without which no order is given to a machine. */
const telling = /instruction|prompt|criteri|rubric|grader|reviewer|guideline|directive/gi;
const asItStands = (span) => span;
/** The readings of a text that make more sense as an order than the text itself: rotated, reversed or with digits for letters. */
function undisguised(text) {
    const readings = [
        { text: rotated(text), sourceOf: asItStands },
        { text: withLetters(text), sourceOf: asItStands },
        {
            text: [...text].length === text.length ? [...text].reverse().join('') : text.split('').reverse().join(''),
            sourceOf: ({ start, end }) => ({ start: text.length - end, end: text.length - start }),
        },
    ];
    const before = countOf(text);
    return readings.filter((reading) => reading.text !== text && countOf(reading.text) > before);
}
/** The text with each Latin letter moved half the alphabet on. */
function rotated(text) {
    return text.replace(/[A-Za-z]/g, (letter) => {
        const code = letter.charCodeAt(0);
        const base = code < 97 ? 65 : 97;
        return String.fromCharCode(((code - base + 13) % 26) + base);
    });
}
const letterOf = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
/** The text with digits and signs inside of words read as the letters that they resemble. */
function withLetters(text) {
    return text.replace(/(?<=[A-Za-z])[013457@$]|[013457@$](?=[A-Za-z])/g, (sign) => letterOf[sign] ?? sign);
}
function countOf(text) {
    return text.match(telling)?.length ?? 0;
}
const letterByLetter = /(?<!\p{L})(?:\p{L}[ .,·_|-]{1,3}){11,400}\p{L}(?!\p{L})/gu;
const squeezedOrder = /(?:previous|prior|above|earlier|all|your)(?:instructions?|prompts?|guidelines)|systemprompt|(?:ai|llm|automated)(?:reviewer|grader|model)|approvethis|(?:all|every|each)criteri/i;
/** Orders that are spelled letter by letter. */
function spelledOut(text) {
    return [...text.matchAll(letterByLetter)]
        .filter(([source]) => squeezedOrder.test(source.replace(/[^\p{L}]/gu, '')))
        .map(({ 0: source, index }) => ({ start: index, end: index + source.length }));
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/encodings.js
/** Pairs of hexadecimal digits as dumps, escapes, lists and addresses have them. */
const pair = String.raw `(?:0x|\\x|\\u00|%|U\+00)?[0-9A-Fa-f]{2}[\s:,;]{0,3}`;
const octet = (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
const octets = (source, unit, base) => String.fromCharCode(...[...source.matchAll(unit)].map(([, digits = '']) => Number.parseInt(digits, base)));
const encodings = [
    {
        // Base64, on one line or wrapped.
        candidates: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,8000}(?:\r?\n[ \t>]{0,8}[A-Za-z0-9+/_-]{20,8000}){0,400}(?:\r?\n[ \t>]{0,8}[A-Za-z0-9+/_-]{1,8000})?={0,2}(?![A-Za-z0-9+/=_-])/g,
        decode: (source) => Buffer.from(source.replace(/[\s>]/g, ''), 'base64').toString('latin1'),
    },
    {
        candidates: new RegExp(`(?<![A-Za-z0-9+/_-])(?:${pair}){12,4000}(?![A-Za-z0-9+/=_-])`, 'g'),
        decode: (source) => octets(source, /(?:0x|\\x|\\u00|%|U\+00)?([0-9A-Fa-f]{2})/g, 16),
    },
    {
        candidates: /(?<![\w.])(?:[01]{8}[\s,]{0,2}){12,4000}(?![\w.])/g,
        decode: (source) => octets(source, /([01]{8})/g, 2),
    },
    {
        candidates: /(?<![\w.])(?:\d{2,3}[\s,;]{1,2}){15,4000}\d{2,3}(?![\w.])/g,
        decode: (source) => octets(source, /(\d+)/g, 10),
    },
    {
        // An address with words in it.
        candidates: /[^\s<>()"']{12,4000}/g,
        decode: (source) => (source.includes('%20') ? source.replace(/%[2-7][0-9A-Fa-f]/g, octet) : ''),
    },
];
/** Encoded once more, and again: deeper than this nobody reads, and no model either. */
const maxLayers = 3;
/** Stretches of base64, hexadecimal, binary or percent encoding that hold readable text, layer by layer. */
function decodedStretches(text) {
    return encodings.flatMap(({ candidates, decode }) => [...text.matchAll(candidates)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        return layersOf(decode(match[0])).map((layer) => ({ ...span, text: layer }));
    }));
}
function layersOf(decoded, depth = 1) {
    const readable = (decoded.match(/[\t\n\r -~]{12,}/g) ?? []).join('\n');
    if (readable === '')
        return [];
    const own = /[A-Za-z]{3,} [A-Za-z]{2,}/.test(readable) ? [readable] : [];
    if (depth === maxLayers)
        return own;
    const inner = encodings.flatMap(({ candidates, decode }) => [...readable.matchAll(candidates)].flatMap(([source]) => layersOf(decode(source), depth + 1)));
    return [...own, ...inner];
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/quoting.js

/** A page with one of these is about the matter; of the weaker words it takes one that is not part of the directive. */
const strongTopic = /\b(?:prompt[- ]?(?:injection|hacking|leak)\w*|jailbreak\w*|injection attacks?|adversarial (?:prompts?|text|inputs?)|red[- ]team\w*|indirect injection)\b/i;
const weakTopic = /\b(?:system prompts?|prompt engineering|prompts?|language models?|llms?|chatbots?|chatgpt|gpt-?\d|ai (?:safety|security|agents?|models?|reviewers?|reviews?|assistants?)|content[- ]gate|machine learning|artificial intelligence)\b/gi;
const reporting = /\b(?:such as|like|e\.g\.|for example|for instance|says?|said|saying|reads?|writes?|wrote|writing|phrases?|called|ask(?:s|ed|ing)|tells|told|telling|tr(?:y|ies|ied|ying) to|attempts? to|attackers?|attacks?|inject\w*|instructs|trick\w*|contains?|containing|persuad\w*|convinc\w*|how to|whether|(?:make|makes|making|get|gets|let|lets|cause|causes|causing|force|forces|lead|leads) (?:an? |the |your |our |any |some )?(?:[\w-]+ ){0,2}(?:models?|llms?|agents?|assistants?|chatbots?|ai)(?: into| to)?)\b[^.!?]{0,80}$/i;
/** A page with one of these shows what programs say to each other. */
const dataTopic = /\b(?:apis?|json|yaml|endpoints?|webhooks?|payloads?|schemas?|responses?|requests?|fields?|properties|cli|command line|status codes?|test reports?|log files?|returns?)\b/i;
/** Whether a stretch is a key with its value, as programs write it. */
function isData(stretch) {
    return /^["']?\w+["']? ?[:=]/.test(stretch);
}
/** Whether the page is about data: then it may show some in code, verdicts of other programs included. */
function showsData(prose) {
    return dataTopic.test(prose);
}
/** How far around a directive a word about models counts as part of it. */
const ownWords = 150;
/**
 * Whether the page is about language models and what people do to them: then it may show what it talks about. Words that are
 * themselves shown as examples, or stand beside a directive that is not, say nothing about the page.
 */
function isAboutModels(prose, directives, isShown) {
    if (strongTopic.test(prose))
        return true;
    const starts = directives.filter((span) => !isShown(span)).map(({ start }) => start);
    starts.sort((a, b) => a - b);
    for (const { 0: word, index } of prose.matchAll(weakTopic)) {
        const before = starts[(0,lines/* lastNotAfter */.C)(starts, index)];
        const after = starts[(0,lines/* lastNotAfter */.C)(starts, index) + 1];
        const isOwn = (before !== undefined && index - before < ownWords) || (after !== undefined && after - index < ownWords);
        if (!isOwn && !isShown({ start: index, end: index + word.length }))
            return true;
    }
    return false;
}
/** Whether what stands at this place of a sentence is reported rather than said. */
function isReported(text, start) {
    return reporting.test(text.slice(Math.max(start - 120, 0), start));
}
/** Whether quotation marks stand around a place; `text` has its quotation marks folded to straight ones. */
function isQuoted(text, { start, end }) {
    const before = text.slice(Math.max(start - 200, 0), start);
    const after = text.slice(end, end + 200);
    const opens = (before.match(/"/g)?.length ?? 0) % 2 === 1;
    return ((opens && after.includes('"')) || (/(?:^|[\s(])'[^']{0,120}$/.test(before) && /^[^']{0,120}'(?!\p{L})/u.test(after)));
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/screening.js











/** Finds text that speaks to machines: in plain sight, out of sight, and encoded. */
function screen(page) {
    const { length } = page.text;
    const rendered = (0,content_rendered/* renderedText */.P)(page);
    const isExample = exampleTest(page);
    const isSample = sampleTest(page, isExample);
    const [isOnTopic, inSightOfAll] = screenVisible(page, rendered, isExample, isSample);
    // Whoever writes for a machine speaks to it; what is hidden in such a file is judged as anywhere.
    const visible = isAgentFile(page.file.path) ? [] : inSightOfAll;
    return [
        ...takeHits(visible, length),
        ...takeHits(screenHidden(page, isOnTopic), length),
        ...takeHits(screenEncoded(page, rendered, (span) => isOnTopic && isExample(span)), length),
    ];
}
/** Whether a stretch of the page is shown as an example: in a block quote or in code. */
function exampleTest(page) {
    const quotes = page.quotations;
    const starts = quotes.map(({ start }) => start);
    return (span) => span.end <= (quotes[(0,lines/* lastNotAfter */.C)(starts, span.start)]?.end ?? -1) ||
        (0,content_regions/* regionsWithin */.hg)(page.regions, span).every(({ region }) => region === 'code' || region === 'markup');
}
/** Whether a stretch is data in code on a page that is about data: the answer of some program, with a verdict in it perhaps. */
function sampleTest(page, isExample) {
    const isAboutData = showsData(page.masked);
    return (span) => isAboutData && isData(page.text.slice(span.start, span.end)) && isExample(span);
}
function screenVisible(page, rendered, isExample, isSample) {
    const visible = [];
    let isOnTopic = false;
    for (const form of formsOf(rendered)) {
        const isShown = (span) => isExample(sourceOf(form, span)) || isQuoted(form.text, span);
        const directives = directivesIn(form.text, false);
        isOnTopic ||= isAboutModels(form.text, directives, isShown);
        for (const directive of directives) {
            if (isOnTopic && (isShown(directive) || isReported(form.text, directive.start)))
                continue;
            const span = sourceOf(form, directive);
            if (isSample(span) || isHarmlessMark(page, form.text, directive, span, isExample))
                continue;
            visible.push(inSight(directive, span));
        }
    }
    return [isOnTopic, visible];
}
const places = {
    comment: 'a comment',
    hidden: 'hidden text',
    markup: 'a part of the page that is not shown',
    'front-matter': 'the front matter',
};
/** Most marks hold no words at all, and no order is shorter than this. */
const severalWords = /[\p{L}\p{M}]{2}[^\p{L}]+[\p{L}\p{M}]{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}|<\|/u;
function* screenHidden(page, isOnTopic) {
    const unread = isOnTopic ? ['markup'] : ['markup', 'front-matter'];
    yield* screenRegions(page, ['comment', 'hidden'], true);
    yield* screenRegions(page, unread, false);
    yield* screenAlternatives(page);
}
/** A control mark that is shown in code, or that is the label of a link on this page, speaks to nobody. */
function isHarmlessMark(page, text, directive, span, isExample) {
    const mark = text.slice(directive.start, directive.end);
    if (!isChatMark(mark))
        return false;
    return isExample(span) || (mark.startsWith('[') && isLabel(page, page.text.slice(span.start, span.end)));
}
function isLabel(page, mark) {
    return page.links.some(({ span }) => page.text.startsWith(`${mark}:`, span.start));
}
/** Reads stretches of some regions as one text, a line each: one search for all is far cheaper than one for each. */
function* screenRegions(page, regions, withOrders) {
    const builder = new content_canonical/* CanonicalBuilder */.S2();
    for (const { start, end, region } of page.regions) {
        if (!regions.includes(region))
            continue;
        const source = page.text.slice(start, end);
        if (!severalWords.test(source))
            continue;
        builder.add(source, start);
        builder.addAs('\n', end, end);
    }
    for (const form of formsOf(builder.build())) {
        const directives = [...directivesIn(form.text, withOrders), ...agentOrdersIn(form.text)];
        for (const directive of directives) {
            const span = sourceOf(form, directive);
            if (isHarmlessMark(page, form.text, directive, span, () => false))
                continue;
            const place = places[(0,content_regions/* regionsWithin */.hg)(page.regions, span)[0]?.region ?? 'comment'] ?? 'the page';
            const message = `Orders or claims for whoever judges the page stand in ${place}. They have no effect; remove them.`;
            yield { ...span, criterion: 'hidden-directive', message, needsHuman: true };
        }
    }
}
/** Words in place of pictures are read by machines more often than by people. */
function* screenAlternatives(page) {
    if (isAgentFile(page.file.path))
        return;
    for (const { start, end, region } of page.regions) {
        if (region !== 'alt-text')
            continue;
        for (const order of agentOrdersIn((0,content_canonical/* canonicalText */.A4)(page.text.slice(start, end)).text)) {
            const message = 'Orders for a machine stand in the words for a picture. They have no effect; remove them.';
            yield { start, end, criterion: 'hidden-directive', message, needsHuman: order.end > order.start };
        }
    }
}
function* screenEncoded(page, rendered, isExcused) {
    const turned = undisguised(rendered.text).flatMap(({ text, sourceOf: before }) => directivesIn(text, false)
        .filter(({ kind }) => kind === 'machine-address')
        .map(before));
    const decoded = decodedStretches(page.text).filter(({ text }) => directivesIn((0,content_canonical/* canonicalText */.A4)(text).text, true).length > 0);
    const disguised = [...turned, ...spelledOut(rendered.text)].map((span) => sourceOf(rendered, span));
    for (const { start, end } of [...disguised, ...decoded]) {
        if (isExcused({ start, end }))
            continue;
        const message = 'This decodes to orders for a machine. Remove it; if it is an example, say so and show it as code.';
        yield { criterion: 'encoded-directive', message, start, end, needsHuman: true };
    }
}
/** The text as it is, and as it looks where letters of other alphabets pass for Latin ones. */
function formsOf(canonical) {
    const skeleton = (0,content_canonical/* skeletonText */.hG)(canonical);
    return skeleton.text === canonical.text ? [canonical] : [canonical, skeleton];
}
function sourceOf(form, { start, end }) {
    return { start: form.starts[start] ?? 0, end: form.ends[end - 1] ?? 0 };
}
function inSight({ kind }, span) {
    const criterion = kind === 'forged-verdict' ? 'forged-verdict' : 'machine-address';
    const message = criterion === 'forged-verdict'
        ? 'The text claims that it is already approved, exempt or judged. Only the review itself says so; remove the claim.'
        : 'The text speaks to a reviewer or a language model rather than to readers. If it is an example, quote it.';
    return { ...span, criterion, message, needsHuman: true };
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/hidden-text/hidden-text.js










/** So many findings of one kind are listed; a page full of them needs no longer list to be seen to. */
const listedPerCriterion = 10;
const hidden_text_options = schemas/* strictObject */.rej({
    'hidden-prose': hidden_prose/* hiddenProseSchema */.V
        .optional()
        .describe('From how many characters on prose that readers cannot see holds the page, or off; as content says if absent.'),
});
/** Looks for what a reader cannot see and for text that speaks to whoever judges the page. */
const hiddenText = defineChecker({
    name: 'hidden-text',
    responsibility: 'Nothing on the page is hidden from its readers or addressed to machines that judge it.',
    criteria: [...hiddenTextCriteria],
    defaultWeight: 1,
    vetoByDefault: true,
    options: hidden_text_options,
    screen: (page, own) => screenPage(page, hidden_text_options.parse(own)['hidden-prose']),
    check: async (page, own) => screenPage(page, own['hidden-prose']),
});
/**
 * Everything on a page that hides or addresses a machine. What the change brought in also makes the page undecided, for a model may
 * have read it: only what stood there before is left to be reported.
 */
function screenPage(page, prose = hidden_prose/* usualHiddenProse */.W) {
    const hits = distinct([
        ...invisibleHits(page.text),
        ...lookAlikeHits(page),
        ...screen(page),
        ...(prose === 'off' ? [] : hiddenProse(page, prose)),
        ...suppressions(page).flatMap(switchHit),
    ]);
    const findings = [];
    const undecided = [];
    for (const { id } of hiddenTextCriteria) {
        const found = hits.filter(({ criterion }) => criterion === id);
        for (const { start, end, message } of found.slice(0, listedPerCriterion)) {
            findings.push({ criterion: id, message, span: { start, end } });
        }
        const rest = found.length - listedPerCriterion;
        const grave = found.find((hit) => hit.needsHuman && isChanged(page, hit));
        if (grave) {
            const { startLine } = (0,position/* rangeOf */.be)(page.lineStarts, grave);
            const more = rest > 0 ? ` (${found.length} places)` : '';
            undecided.push(`Line ${startLine}: ${grave.message}${more} A human has to look at it.`);
        }
    }
    return { findings, undecided };
}
function isChanged(page, span) {
    return (0,position/* overlapsLines */.K_)((0,position/* rangeOf */.be)(page.lineStarts, span), page.file.changedLines);
}
/** Other tools' switches are told of by the checkers that they are meant for. */
function switchHit({ tool, span }) {
    if (!/content-gate|gate|review/.test(tool))
        return [];
    const message = 'Comments cannot switch this review off: exceptions are made in the configuration.';
    return [{ ...span, criterion: 'review-switch', message, needsHuman: false }];
}
/** Sightings of one kind that are this close together are one thing to a reader. */
const mergedWithin = 80;
const merged = new Set([
    'hidden-directive',
    'machine-address',
    'forged-verdict',
]);
/** One hit for each place and criterion. */
function distinct(hits) {
    const ends = new Map();
    return hits
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter(({ criterion, start, end }) => {
        const last = ends.get(criterion);
        ends.set(criterion, Math.max(last ?? 0, end));
        return last === undefined || start >= last + (merged.has(criterion) ? mergedWithin : 0);
    });
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/inclusive-language/terms.js
const metaphors = {
    whitelist: ['allowlist'],
    whitelists: ['allowlists'],
    whitelisted: ['allowlisted'],
    whitelisting: ['allowlisting'],
    'white-list': ['allowlist'],
    blacklist: ['blocklist', 'denylist'],
    blacklists: ['blocklists', 'denylists'],
    blacklisted: ['blocklisted', 'denylisted'],
    blacklisting: ['blocklisting'],
    'black-list': ['blocklist'],
    'black hat': ['malicious', 'unethical'],
    grandfathered: ['exempt', 'legacy'],
    'grandfather clause': ['legacy clause'],
    slave: ['replica', 'secondary'],
    slaves: ['replicas', 'secondaries'],
    'spirit animal': ['favourite'],
    'tribal knowledge': ['unwritten knowledge'],
    gypped: ['cheated'],
};
const gendered = {
    'man-hours': ['person-hours', 'hours of work'],
    'man-hour': ['person-hour'],
    'man-days': ['person-days'],
    'man-day': ['person-day'],
    manpower: ['workforce', 'staff'],
    manned: ['staffed', 'crewed'],
    mankind: ['humankind', 'people'],
    chairman: ['chair'],
    chairmen: ['chairs'],
    spokesman: ['spokesperson'],
    salesman: ['salesperson'],
    salesmen: ['salespeople'],
    fireman: ['firefighter'],
    policeman: ['police officer'],
    businessman: ['businessperson'],
    businessmen: ['businesspeople'],
    guys: ['everyone', 'folks', 'all'],
    'girl friday': ['assistant'],
    housewife: ['homemaker'],
    'he/she': ['they'],
    's/he': ['they'],
    'his/her': ['their'],
    'him/her': ['them'],
    'he or she': ['they'],
    'his or her': ['their'],
};
const ableist = {
    'sanity check': ['quick check', 'confidence check'],
    'sanity checks': ['quick checks', 'confidence checks'],
    'sanity test': ['smoke test'],
    crazy: ['surprising', 'baffling'],
    insane: ['extreme', 'absurd'],
    insanely: ['extremely'],
    crippled: ['limited', 'weakened'],
    cripples: ['weakens'],
    crippling: ['severe'],
    'tone-deaf': ['insensitive'],
    retarded: ['delayed', 'slow'],
    'dummy value': ['placeholder value'],
    'dummy data': ['sample data', 'placeholder data'],
    'dummy variable': ['placeholder variable'],
    'blinded by': ['misled by'],
    'wheelchair-bound': ['who uses a wheelchair'],
    schizophrenic: ['inconsistent', 'contradictory'],
};
function entries(criterion, words) {
    return Object.entries(words).map(([word, instead]) => [word, { criterion, instead }]);
}
/** Words that are hardly ever meant otherwise. */
const inclusiveTerms = new Map([
    ...entries('exclusive-metaphor', metaphors),
    ...entries('gendered-term', gendered),
    ...entries('ableist-term', ableist),
]);
/** Words that are meant as the metaphor only where one of their triggers stands on the same page. */
const pairedTerms = [
    {
        words: ['master', 'masters'],
        triggers: ['slave', 'slaves'],
        criterion: 'exclusive-metaphor',
        instead: ['primary', 'main'],
    },
];

;// CONCATENATED MODULE: ./lib/review/rules/checkers/inclusive-language/inclusive-language.js




const inclusive_language_options = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(200).default([]).describe('Words that this team does not mind.'),
});
/** Looks for words that leave readers out and have a plain replacement; only those that are hardly ever meant otherwise. */
const inclusiveLanguage = defineChecker({
    name: 'inclusive-language',
    responsibility: 'Words do not leave readers out where a plain word does as well.',
    criteria: [
        {
            id: 'exclusive-metaphor',
            text: 'No technical metaphor is built on race, slavery or illness where a neutral term exists.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 1,
            source: 'Google developer documentation style guide: inclusive documentation',
        },
        {
            id: 'gendered-term',
            text: 'Roles and groups are not named by one gender.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 1,
            source: 'Microsoft style guide: bias-free communication',
        },
        {
            id: 'ableist-term',
            text: 'Disability is not used as a figure of speech or an insult.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 1,
            source: 'Microsoft style guide: bias-free communication',
        },
    ],
    defaultWeight: 0,
    language: 'en',
    covers: 'listed words that exclude',
    options: inclusive_language_options,
    async check(page, { allow }) {
        const allowed = new Set(allow.map((word) => word.toLowerCase()));
        return {
            findings: [...termFindings(page, allowed), ...switchFindings(page, 'exclusive-metaphor', ['alex'])],
        };
    },
});
const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${[...inclusiveTerms.keys(), ...pairedTerms.flatMap(({ words }) => words)]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(' ', '\\s+').replaceAll('-', '[-\\s]'))
    .join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
function termFindings(page, allowed) {
    const hits = [...page.masked.matchAll(pattern)].map((match) => ({
        word: match[0].toLowerCase().replace(/\s+/gu, ' '),
        text: match[0],
        span: { start: match.index, end: match.index + match[0].length },
    }));
    const words = new Set(hits.map(({ word }) => word));
    return hits.flatMap(({ word, text, span }) => {
        if (allowed.has(word))
            return [];
        const pair = pairedTerms.find((candidate) => candidate.words.includes(word));
        // "Master" alone is a degree, a branch or a copy: only beside its counterpart is it the metaphor.
        if (pair !== undefined && !pair.triggers.some((trigger) => words.has(trigger)))
            return [];
        const term = pair ?? inclusiveTerms.get(word) ?? inclusiveTerms.get(word.replaceAll(' ', '-'));
        if (term === undefined)
            return [];
        const [first] = term.instead;
        return [
            {
                criterion: term.criterion,
                message: `Instead of "${text.replace(/\s+/gu, ' ')}", write ${term.instead.map((other) => `"${other}"`).join(' or ')}.`,
                span,
                ...(first !== undefined && term.instead.length === 1 && pair === undefined && text === text.toLowerCase()
                    ? { suggestion: first }
                    : {}),
            },
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/review/english.js
var english = __webpack_require__(24604);
// EXTERNAL MODULE: ./node_modules/micromark-util-decode-string/index.js
var micromark_util_decode_string = __webpack_require__(79886);
;// CONCATENATED MODULE: ./lib/content/dialects/heading-ids.js

const attribute = String.raw `(?:[#.][^\s{}]+|[\w:-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s{}]*)|-)`;
const attributeList = new RegExp(String.raw `\s*\{:?\s*(${attribute}(?:\s+${attribute})*)\s*\}\s*#*\s*$`, 'u');
const commentedId = /\s*\{\/\*\s*#?([^*]+?)\s*\*\/\}\s*$/u;
const computed = /\{\{|\{%|\$\{|<%|%%|\{[^{}\n]{1,200}\}|<\/?[A-Z][\w.]*|<[a-z]+-[\w-]+|@@|\|\w+\|/u;
/** Reads the text between the marks of a heading, as Markdown writes it. */
function readHeading(raw) {
    const commented = commentedId.exec(raw);
    const listed = attributeList.exec(raw);
    const own = [
        ...(commented?.[1] === undefined ? [] : [commented[1]]),
        ...(listed?.[1]?.split(/\s+/u).flatMap((part) => (part.startsWith('#') ? [part.slice(1)] : [])) ?? []),
    ];
    const rest = (listed === null ? raw : raw.slice(0, listed.index))
        .replace(commentedId, '')
        .replace(/[ \t]+#+[ \t]*$/u, '');
    const pieces = rest.split(/(`+)((?:(?!\1)[\s\S])+)\1(?!`)/u);
    let shown = '';
    let isComputed = false;
    // Splitting by two groups gives text, marks, code, text, ...: code is text, whatever it looks like.
    for (let index = 0; index < pieces.length; index += 3) {
        const text = pieces[index] ?? '';
        isComputed ||= computed.test(text);
        shown += withoutMarks(text) + (pieces[index + 2] ?? '').replace(/^ (.+) $/u, '$1');
    }
    return { shown, explicit: own, isComputed };
}
const marks = '*_~';
/** Stand for the marks while others are taken out: no text has these characters of private use. */
const escaped = '\uE000\uE001\uE002';
function withoutMarks(text) {
    const plain = text
        // An escaped mark is a letter like any other until the real ones are gone.
        .replace(/\\([*_~])/gu, (_, mark) => escaped[marks.indexOf(mark)] ?? mark)
        .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?(?:\{[^}]*\})?/gu, '')
        // A link in brackets: `[[top](#top)]`.
        .replace(/(?<=\[)\[([^\][]*)\]\((?:[^()]|\([^()]*\))*\)(?=\])/gu, '$1')
        .replace(/\[((?:[^\][]|\[[^\][]*\])*)\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])?(?:\{[^}]*\})?/gu, '$1')
        .replace(/<[^<>]{1,500}>/gu, '')
        .replace(/:[a-z0-9_+-]{1,40}:/gu, '')
        .replace(/\*+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '');
    return (0,micromark_util_decode_string/* decodeString */.s)(plain.replace(/[\uE000-\uE002]/gu, (one) => marks[escaped.indexOf(one)] ?? one));
}
/** The ids that headings get, in the order of the page, and whether all of them are known. */
function headingIds(dialect, headings) {
    const counts = new Map();
    const ids = [];
    let areAll = true;
    for (const raw of headings) {
        const { shown, explicit, isComputed } = readHeading(raw);
        ids.push(...explicit);
        if (isComputed)
            areAll = false;
        for (const id of new Set([...dialect.idsOf(shown), ...dialect.idsOf(withEmoji(raw, shown))])) {
            const base = id === '' ? (dialect.emptyId ?? '') : id;
            const count = counts.get(base) ?? 0;
            counts.set(base, count + 1);
            if (id === '' && dialect.emptyId === '_1')
                ids.push(`_${count + 1}`);
            else if (count === 0)
                ids.push(base);
            // With an id of its own the first one may be free again, so both numbers are possible.
            else
                ids.push(dialect.numbered(base, count), ...(explicit.length > 0 ? [base] : []));
        }
    }
    return { ids: ids.filter((id) => id !== ''), areAll };
}
/** Some generators leave the names of emoji in ids. */
function withEmoji(raw, shown) {
    return /:[a-z0-9_+-]{1,40}:/u.test(raw) ? raw.replace(/[`*]/gu, '') : shown;
}

// EXTERNAL MODULE: ./lib/content/formats/formats.js + 4 modules
var formats = __webpack_require__(45211);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/anchors.js


/** What is left of a fragment once everything is gone that site generators treat differently: case, hyphens, punctuation, emoji. */
function anchorKey(fragment) {
    return fragment
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
/** The anchors of a page that is judged. */
async function anchorsOf(page, dialect) {
    const glance = await (0,formats/* formatOf */.be)(page.file.path).skim?.(page.text);
    return anchorsFrom(dialect, {
        // The glance sees headings in places where the parser sees code: a tab, an admonition.
        headings: glance?.headings ?? page.headings.map(({ text }) => text),
        anchors: [...page.anchors, ...(glance?.anchors ?? [])],
        includesOthers: page.includesOthers || glance?.includesOthers === true,
        components: glance?.components ?? [],
    });
}
/** The anchors of a page by its headings and the names in it; pages that are only linked to are skimmed for both. */
function anchorsFrom(dialect, { headings, anchors, includesOthers, components, }) {
    const { ids, areAll } = headingIds(dialect, headings);
    const slugs = [...ids, ...anchors];
    const exact = new Set(slugs.map(folded));
    const keys = dialect.name === 'unknown' ? new Set(slugs.map(anchorKey)) : undefined;
    const inert = new Set(dialect.inert);
    return {
        slugs,
        complete: areAll && !includesOthers && components.every((name) => inert.has(name)),
        has: ({ fragment, rawFragment }) => {
            const named = fragment.replace(/^user-content-/u, '');
            if (exact.has(folded(named)) || exact.has(folded(rawFragment)))
                return true;
            // A slash is in no id that a generator makes, so that leaving it out would forgive a fault.
            return keys !== undefined && !fragment.includes('/') && keys.has(anchorKey(named));
        },
    };
}
function folded(id) {
    return id.normalize('NFC').toLowerCase();
}

// EXTERNAL MODULE: ./lib/content/parse.js
var parse = __webpack_require__(91242);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/former-anchors.js


/** The anchors of a page as it was before the change; `undefined` where there was none, or none that differs. */
async function formerAnchors(page, { site }, tools) {
    const { status, previousPath, path } = page.file;
    if (status === 'added' || status === 'copied' || status === 'unchanged')
        return undefined;
    const before = await tools.base.read(previousPath ?? path, tools.signal);
    if (!before.ok || before.text === page.file.text)
        return undefined;
    return anchorsOf(await (0,parse/* parsePage */.N)({ ...page.file, text: before.text }), site.dialect);
}

// EXTERNAL MODULE: ./lib/content/dialects/unknown.js
var unknown = __webpack_require__(84135);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/language-fallback.js
const language = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/u;
const translated = /^(.*?)i18n\/[^/]+\/docusaurus-plugin-content-(docs|blog|pages)[^/]*\/(?:current\/|version-([^/]+)\/)?/u;
/** The same place in other languages, where a site may fall back to: by folder, by a part of the name, by Docusaurus' own folders. */
function fallbacksOf(path, folders) {
    const found = [];
    const own = translated.exec(path);
    if (own !== null) {
        const [whole, before = '', kind = 'docs', version] = own;
        const rest = path.slice(whole.length);
        found.push(`${before}${version === undefined ? kind : `versioned_docs/version-${version}`}/${rest}`);
        if (kind === 'pages')
            found.push(`${before}src/pages/${rest}`);
    }
    found.push(...otherVersions(path, folders));
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        if (!language.test(segment) || index === segments.length - 1)
            continue;
        const before = segments.slice(0, index);
        const after = segments.slice(index + 1);
        found.push([...before, ...after].join('/'));
        const parent = before.join('/');
        for (const folder of folders) {
            const at = folder.lastIndexOf('/');
            const isSibling = (at === -1 ? '' : folder.slice(0, at)) === parent;
            const name = folder.slice(at + 1);
            if (isSibling && language.test(name) && name !== segment)
                found.push([...before, name, ...after].join('/'));
        }
    }
    found.push(path.replace(/\.[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?=\.[a-z]+$)/u, ''));
    return found.filter((one) => one !== path);
}
/** The same page in other versions: the first Docusaurus copies into a version only what changed. */
function otherVersions(path, folders) {
    const [, before, rest] = /^(.*?)versioned_docs\/version-[^/]+\/(.+)$/u.exec(path) ?? [];
    if (before === undefined || rest === undefined)
        return [];
    const opening = `${before}versioned_docs/version-`;
    const versions = [...folders].filter((folder) => folder.startsWith(opening) && !folder.slice(opening.length).includes('/'));
    return [`${before}docs/${rest}`, ...versions.map((folder) => `${folder}/${rest}`)];
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/targets.js


/** What else than pages of a known format sites make pages of. */
const otherPages = [
    'mdoc',
    'adoc',
    'rst',
    'ipynb',
    'qmd',
    'rmd',
    'astro',
    'vue',
    'svelte',
    'ts',
    'tsx',
    'js',
    'jsx',
    'yml',
];
/** How the name of a file ends of which a site may make a page. */
const pageExtension = new RegExp(`\\.(?:${[...formats/* pageExtensions */.En, ...otherPages].join('|')})$`, 'iu');
const templated = /[{}]|<%|%%|\[\[|@@|__[A-Z]|%[A-Z_]{2,40}%|\$\(/u;
const aliased = /^(?:~@?\/|@[\w-]*\/|~[\w@]|#\/|\$)/u;
/** Takes an address apart; `undefined` for what is not this repository's: other sites, templates, mail. */
function targetOf(url) {
    if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || url.startsWith('//') || templated.test(url))
        return undefined;
    const hash = url.indexOf('#');
    const rawFragment = hash === -1 ? '' : url.slice(hash + 1);
    const fragment = decoded(rawFragment);
    const withoutFragment = hash === -1 ? url : url.slice(0, hash);
    const path = decoded(withoutFragment.split('?')[0] ?? '').trim();
    if (path === '')
        return fragment === '' ? undefined : { kind: 'anchor', path: '', fragment, rawFragment };
    return { kind: kindOf(path), path, fragment, rawFragment };
}
function kindOf(path) {
    if (path.startsWith('/'))
        return 'rooted';
    if (aliased.test(path))
        return 'alias';
    return /\.[a-z][a-z0-9]{0,9}$/iu.test(path) ? 'file' : 'page';
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const trees = new WeakMap();
/** Prepares a commit's paths; done once for all links and pages. */
function treeOf(files) {
    const known = trees.get(files);
    if (known !== undefined)
        return known;
    const folders = new Set(['', '.']);
    const pages = new Set();
    for (const file of files) {
        for (let folder = external_node_path_.posix.dirname(file); !folders.has(folder); folder = external_node_path_.posix.dirname(folder))
            folders.add(folder);
        const page = asPage(file);
        pages.add(page);
        if (/(?:^|\/)(?:index|readme|_index|\+page)$/u.test(page))
            pages.add(external_node_path_.posix.dirname(page));
    }
    const tree = { files, folders, pages };
    trees.set(files, tree);
    return tree;
}
/** A path as a site would name the page. */
function asPage(path) {
    return path
        .replace(/\/$/u, '')
        .replace(pageExtension, '')
        .toLowerCase()
        .split('/')
        .map((segment) => segment.replace(/^\d{1,4}[-_.](?=\D)/u, '').replace(/^\((.*)\)$/u, '$1'))
        .join('/');
}
/** A path without what says nothing: a slash at either end, a leading `./`. */
function trimmed(path) {
    const clean = path.replace(/\/+$/u, '').replace(/^\.\//u, '').replace(/^\//u, '');
    return clean === '.' ? '' : clean;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/link-resolution.js






/** Looks a target up in all the ways that the site may, and says what it means that nothing is there. */
function resolveTarget(target, from, tree, address) {
    if (target.kind === 'alias')
        return resolveAlias(target, from, tree);
    const candidates = placesOf(target, from).filter((place) => place !== '..' && !place.startsWith('../'));
    if (candidates.length === 0)
        return { found: 'unknown', why: 'to places outside of the repository' };
    const found = firstOf(candidates, target, tree);
    if (found !== undefined)
        return found;
    const tried = candidates[0] ?? target.path;
    const beyond = candidates.find((place) => isBehindEntry(place, tree));
    if (beyond !== undefined)
        return { found: 'unknown', why: 'through a submodule or a linked folder' };
    const instead = firstOf(candidates.flatMap((place) => fallbacksOf(place, tree.folders)), target, tree);
    if (instead !== undefined)
        return instead;
    return missing(target, from, tree, tried, address);
}
function missing(target, { site }, tree, tried, { inTag }) {
    const { dialect, pages } = site;
    const isPublished = !['unknown', 'github', 'gitlab'].includes(dialect.name);
    if (isPublished && target.kind === 'page' && target.path.endsWith('/')) {
        return { found: 'unknown', why: 'to folders that are made when the site is built' };
    }
    if (target.kind !== 'file')
        return { found: false, tried, sure: false };
    if (isPublished) {
        // Some look a page up by its name and take it in whatever notation it is written.
        if ((0,formats/* isMarkdown */.sl)(target.path) && tree.pages.has(asPage(tried))) {
            return { found: 'unknown', why: 'to pages that are there in another notation' };
        }
        if (!pages.some((folder) => (0,dialects_site/* isInside */.FK)(tried, folder))) {
            return { found: 'unknown', why: `to places outside of the pages of ${dialect.label}` };
        }
        if (!tree.folders.has(external_node_path_.posix.dirname(tried)) && external_node_path_.posix.dirname(tried) !== '.') {
            return { found: 'unknown', why: 'to folders that are made when the site is built' };
        }
    }
    const { certain } = dialect;
    const isSure = (0,formats/* isMarkdown */.sl)(target.path) || /\.[qr]md$/iu.test(target.path)
        ? certain.pages
        : /\.(?:html?|xhtml|php|aspx?)$/iu.test(target.path)
            ? certain.html
            : certain.assets;
    const isSource = isSure && (!inTag || certain.tags);
    if (!isSource)
        return { found: 'unknown', why: `to addresses that ${dialect.label} serves in its own way` };
    return { found: false, tried, sure: true };
}
function resolveAlias(target, { site }, tree) {
    const alias = site.dialect.aliases.find(({ prefix }) => target.path.startsWith(prefix));
    if (alias === undefined)
        return { found: 'unknown', why: 'by a name that the site gives to a folder' };
    const rest = target.path.slice(alias.prefix.length);
    const candidates = alias.folders.map((folder) => trimmed(external_node_path_.posix.join(site.root, folder, rest)));
    const found = firstOf(candidates, target, tree);
    if (found !== undefined)
        return found;
    const [tried = rest] = candidates;
    return alias.sure && !isBehindEntry(tried, tree) && tree.folders.has(external_node_path_.posix.dirname(tried))
        ? { found: false, tried, sure: true }
        : { found: 'unknown', why: 'by a name that the site gives to a folder' };
}
function firstOf(candidates, target, tree) {
    for (const candidate of candidates) {
        if (tree.files.has(candidate))
            return { found: true, file: candidate, others: [] };
    }
    // Generators that make the index of a folder of its README take either name for it.
    for (const candidate of candidates) {
        const readme = (0,formats/* isMarkdown */.sl)(candidate) ? candidate.replace(/(^|\/)index(\.\w+)$/u, '$1README$2') : candidate;
        if (readme !== candidate && tree.files.has(readme))
            return { found: true, file: readme, others: [] };
    }
    const pages = isPageLike(target) ? candidates.filter((one) => tree.pages.has(asPage(one))) : [];
    const first = candidates.find((one) => tree.folders.has(one) || pages.includes(one));
    if (first === undefined)
        return undefined;
    const sources = [...new Set(pages)].flatMap((page) => link_resolution_sourceOf(page, tree) ?? []);
    if (!pages.includes(first))
        return { found: true, file: undefined, others: sources };
    const file = link_resolution_sourceOf(first, tree);
    return { found: true, file, others: sources.filter((one) => one !== file) };
}
function link_resolution_sourceOf(page, tree) {
    return ['.md', '.mdx'].map((end) => page + end).find((path) => tree.files.has(path));
}
/** Submodules and linked folders are entries like files: what lies behind them is not in the list. */
function isBehindEntry(place, tree) {
    for (let folder = external_node_path_.posix.dirname(place); folder !== '.' && folder !== ''; folder = external_node_path_.posix.dirname(folder)) {
        if (tree.files.has(folder))
            return true;
    }
    return false;
}
function isPageLike(target) {
    return target.kind === 'page' || target.kind === 'rooted' || /\.html?$/iu.test(target.path);
}
function placesOf(target, { path: from, site, roots }) {
    const { root, dialect } = site;
    const folder = external_node_path_.posix.dirname(from);
    if (target.kind === 'rooted') {
        const above = ancestors(folder);
        const own = dialect.publicFolders.map((name) => external_node_path_.posix.join(root, name));
        const bases = roots.length > 0
            ? roots
            : [
                ...new Set([
                    ...own,
                    ...site.pages,
                    ...above.flatMap((base) => [base, external_node_path_.posix.join(base, 'public')]),
                    '',
                    ...unknown/* commonFolders */.t,
                ]),
            ];
        return bases.map((base) => trimmed(external_node_path_.posix.join(base, target.path)));
    }
    const places = [external_node_path_.posix.join(folder, target.path)];
    const isPublished = !['unknown', 'github', 'gitlab'].includes(dialect.name);
    // A page that is served as a folder is one level deeper in the address than in the repository.
    if (target.kind === 'page' || isPublished)
        places.push(external_node_path_.posix.join(from.replace(pageExtension, ''), target.path));
    if (isPublished)
        places.push(...publishedPlaces(target.path, from, site));
    return places.map((place) => (place.startsWith('../') ? place : trimmed(place)));
}
/** Where a relative address may lead from the published page: among the pages and the files that are published as they are. */
function publishedPlaces(path, from, site) {
    const bases = [...site.pages, ...site.dialect.publicFolders.map((name) => external_node_path_.posix.join(site.root || '.', name))].map(trimmed);
    return [...new Set(bases)]
        .filter((base) => (0,dialects_site/* isInside */.FK)(from, base))
        .flatMap((base) => {
        const own = base === '' ? from : from.slice(base.length + 1);
        const address = own.replace(pageExtension, '').replace(/(?:^|\/)(?:index|_index|readme)$/iu, '');
        return bases.flatMap((other) => [
            external_node_path_.posix.join(other || '.', address, path),
            external_node_path_.posix.join(other || '.', external_node_path_.posix.dirname(own), path),
            ...(path.startsWith('.') ? [] : [external_node_path_.posix.join(other || '.', path)]),
        ]);
    })
        .filter((place) => !place.startsWith('..'));
}
function ancestors(folder) {
    const found = [];
    for (let current = folder; current !== '.' && current !== '/' && current !== ''; current = external_node_path_.posix.dirname(current)) {
        found.push(current);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/skimmed.js


/** A page that is only linked to, read at a glance; `undefined` when it cannot be had. */
async function skimmed(path, tools) {
    const read = await tools.head.read(path, tools.signal);
    return read.ok ? (0,formats/* formatOf */.be)(path).skim?.(read.text) : undefined;
}
/** Pages of the site that are not part of the change and can be looked into. */
function untouchedPages(paths, touched) {
    return [...paths].filter((path) => (0,formats/* canSkim */.j$)(path) && !touched.has(path));
}
/** Paths by their distance from one of them, in folders. */
function nearestFirst(pages, from) {
    const own = external_node_path_.posix.dirname(from).split('/');
    const distance = (path) => {
        const folder = external_node_path_.posix.dirname(path).split('/');
        let shared = 0;
        while (shared < own.length && own[shared] === folder[shared])
            shared += 1;
        return own.length - shared + (folder.length - shared);
    };
    return pages
        .map((path) => ({ path, distance: distance(path) }))
        .sort((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1))
        .map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/incoming.js





/** How many pages that the change does not touch are read, nearest first. */
const incoming_mostRead = 1000;
/** How many are asked for at the same time. */
const atOnce = 20;
/** How many of their links are listed. */
const mostListed = 20;
/**
 * Links in pages that the change does not touch to files that it removes or renames, and to headings that it takes away. A
 * renamed page answers for its old path, and the first page of the change for the files that are gone without one.
 */
async function incomingFindings(page, paths, from, tools) {
    if (paths === undefined)
        return { findings: [], notes: [] };
    const gone = goneFiles(page.file.path, tools).filter(({ old }) => !paths.has(old));
    const isLost = await lostAnchors(page, from, tools);
    if (gone.length === 0 && isLost === undefined)
        return { findings: [], notes: [] };
    const losses = {
        page: page.file.path,
        files: new Map(gone.map((file) => [file.old, file])),
        isLost,
        before: treeOf(new Set([...paths, ...gone.map(({ old }) => old)])),
        now: treeOf(paths),
        from,
    };
    const touched = new Set([...tools.pages, ...tools.changed.map(({ path }) => path)]);
    // A page that is judged for nothing but what went away has not been touched.
    if (page.file.status === 'unchanged')
        touched.delete(page.file.path);
    const all = nearestFirst(untouchedPages(paths, touched), gone[0]?.old ?? page.file.path);
    const findings = [];
    for (let start = 0; start < Math.min(all.length, incoming_mostRead) && findings.length <= mostListed; start += atOnce) {
        const some = all.slice(start, Math.min(start + atOnce, incoming_mostRead));
        const read = await Promise.all(some.map(async (path) => ({ path, other: await skimmed(path, tools) })));
        for (const { path, other } of read)
            if (other !== undefined)
                findings.push(...brokenIn(path, other, losses));
    }
    return {
        findings: findings.slice(0, mostListed),
        notes: [
            ...(all.length > incoming_mostRead
                ? [`Links to what this change takes away were looked for in ${incoming_mostRead} of ${all.length} pages.`]
                : []),
            ...(findings.length > mostListed
                ? [`Of the links that this change breaks on other pages only the first ${mostListed} are listed.`]
                : []),
        ],
    };
}
function brokenIn(path, other, losses) {
    const findings = [];
    const standpoint = { ...losses.from, path };
    for (const { url, line } of other.links) {
        const target = targetOf(url);
        if (target === undefined || target.kind === 'anchor')
            continue;
        const then = resolveTarget(target, standpoint, losses.before, { inTag: false });
        if (then.found !== true || then.file === undefined)
            continue;
        const file = losses.files.get(then.file);
        if (file !== undefined && resolveTarget(target, standpoint, losses.now, { inTag: false }).found !== true) {
            const became = file.now === undefined ? 'removes' : `moves to "${file.now}"`;
            findings.push({
                criterion: 'broken-elsewhere',
                message: `"${path}" links to "${file.old}" on line ${line}, which this change ${became}.`,
                subject: `${path} ${file.old}`,
                standing: 'changed',
            });
        }
        else if (then.file === losses.page && target.fragment !== '' && losses.isLost?.(target) === true) {
            findings.push({
                criterion: 'broken-elsewhere',
                message: `"${path}" links to "#${target.fragment}" of this page on line ${line}, which this change takes away.`,
                subject: `${path} #${target.fragment}`,
                standing: 'changed',
            });
        }
    }
    return findings;
}
/** Whether a place was on the page before the change and is not there now; `undefined` when nothing went. */
async function lostAnchors(page, from, tools) {
    const then = await formerAnchors(page, from, tools);
    if (then === undefined)
        return undefined;
    const now = await anchorsOf(page, from.site.dialect);
    if (!now.complete)
        return undefined;
    const hasLost = then.slugs.some((slug) => !now.has({ fragment: slug, rawFragment: slug }));
    return hasLost ? (target) => then.has(target) && !now.has(target) : undefined;
}
function goneFiles(path, { changed, pages }) {
    const isFirst = pages[0] === path;
    const under = new Set(pages);
    return changed.flatMap((file) => {
        const { status, previousPath: old } = file;
        if (status === 'removed')
            return isFirst ? [{ old: file.path }] : [];
        if (status !== 'renamed' || old === undefined)
            return [];
        return file.path === path || (isFirst && !under.has(file.path)) ? [{ old, now: file.path }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/routed-links.js






/** A kind of link of which more than this share leads nowhere in untouched pages is a router's business (measured on nine sites). */
const standDownShare = 0.25;
/** What only warns is said where nearly all others resolve: there a router would not be needed. */
const warningShare = 0.1;
/** Fewer links than this say nothing about a site. */
const leastEvidence = 4;
/** How many untouched pages are read for evidence, nearest first. */
const sampleSize = 12;
const kindWords = {
    anchor: 'to a heading of the same page',
    file: 'to files',
    page: 'to pages without a file extension',
    rooted: 'that start with a slash',
    alias: 'by a name of the site',
};
/** How links resolve in the untouched pages that are nearest to this one. */
async function siteEvidence(page, tree, from, tools) {
    const touched = new Set(tools.changed.map((file) => file.path));
    const nearest = nearestFirst(untouchedPages(tree.files, touched), page.file.path).slice(0, sampleSize);
    const count = () => ({ links: 0, dead: 0 });
    const counts = { anchor: count(), file: count(), page: count(), rooted: count(), alias: count() };
    const deadTargets = new Set();
    for (const path of nearest) {
        const other = await skimmed(path, tools);
        if (other === undefined)
            continue;
        const own = anchorsFrom(from.site.dialect, other);
        for (const { url } of other.links) {
            const target = targetOf(url);
            if (target === undefined)
                continue;
            const tally = counts[target.kind];
            tally.links += 1;
            const dead = target.kind === 'anchor'
                ? own.complete && !own.has(target)
                : resolveTarget(target, { ...from, path }, tree, { inTag: false }).found === false;
            if (!dead)
                continue;
            tally.dead += 1;
            if (target.kind !== 'anchor')
                deadTargets.add(target.path);
        }
    }
    return { counts, deadTargets };
}
/** Leaves out the kinds of link, and the targets, that do not resolve on the rest of the site either. */
async function withoutRoutedLinks(page, targets, suspects, tree, from, tools) {
    if (suspects.length === 0)
        return { suspects, notes: [] };
    const evidence = tree === undefined ? undefined : await siteEvidence(page, tree, from, tools);
    const notes = [];
    const quiet = new Set();
    for (const kind of new Set(suspects.map(({ target }) => target.kind))) {
        const old = targets.filter(({ link, target }) => target.kind === kind && !routed_links_isChanged(page, link));
        const oldDead = suspects.filter(({ link, target }) => target.kind === kind && !routed_links_isChanged(page, link));
        const links = (evidence?.counts[kind].links ?? 0) + old.length;
        const dead = (evidence?.counts[kind].dead ?? 0) + oldDead.length;
        if (!standsDown(kind, links, dead, targets, suspects, from))
            continue;
        quiet.add(kind);
        const share = links === 0
            ? 'nothing else on the site shows how they resolve'
            : `${dead} of ${links} do not resolve in untouched pages`;
        notes.push(`Links ${kindWords[kind]} were not judged: ${share}, so a router is likely to serve them.`);
    }
    return {
        suspects: suspects.filter(({ target, finding }) => finding.standing === 'changed' || !(quiet.has(target.kind) || evidence?.deadTargets.has(target.path) === true)),
        notes,
    };
}
function standsDown(kind, links, dead, targets, suspects, { site, roots }) {
    const warns = kind === 'page' || kind === 'rooted';
    if (links >= leastEvidence)
        return dead / links > (warns ? warningShare : standDownShare);
    // A team that names its roots has said how links that start with a slash are meant.
    if (kind === 'rooted')
        return roots.length === 0;
    if (kind !== 'page')
        return false;
    if (!['unknown', 'github', 'gitlab'].includes(site.dialect.name))
        return true;
    const all = targets.filter(({ target }) => target.kind === kind).length;
    const allDead = suspects.filter(({ target }) => target.kind === kind).length;
    return allDead >= 3 && allDead * 2 > all;
}
/** Whether a link stands on a line that the change wrote. */
function routed_links_isChanged(page, link) {
    return (0,position/* overlapsLines */.K_)((0,page_position/* rangeOnPage */._k)(page, link.span), page.file.changedLines);
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/link-standings.js




/**
 * Says which links the change broke although it did not write them: a heading that it renamed kills links on other lines, and
 * a page that it moved takes its relative links along.
 */
async function withStandings(page, targets, suspects, from, tools) {
    const { file } = page;
    const findings = suspects.map(({ finding }) => finding);
    const isMoved = file.previousPath !== undefined && file.previousPath !== file.path;
    const old = suspects.filter(({ link }) => !routed_links_isChanged(page, link));
    if (file.status === 'added' || (old.length === 0 && !isMoved))
        return findings;
    const broken = new Set();
    if (old.some(({ target }) => target.kind === 'anchor')) {
        const then = await formerAnchors(page, from, tools);
        for (const { target } of old)
            if (target.kind === 'anchor' && then?.has(target) === true)
                broken.add(keyOf(target));
    }
    const judged = suspects.map(({ link, target, finding }) => !routed_links_isChanged(page, link) && broken.has(keyOf(target)) ? { ...finding, standing: 'changed' } : finding);
    return isMoved ? withMove(page, targets, suspects, judged, from, tools) : judged;
}
async function withMove(page, targets, suspects, judged, from, tools) {
    const [before, now] = [await tools.base.paths(tools.signal), await tools.head.paths(tools.signal)];
    const { previousPath } = page.file;
    if (before === undefined || now === undefined || previousPath === undefined)
        return judged;
    const led = ({ link, target }) => target.kind !== 'anchor' &&
        resolveTarget(target, { ...from, path: previousPath }, treeOf(before), link).found === true;
    const found = judged.map((finding, index) => {
        const suspect = suspects[index];
        return suspect !== undefined && led(suspect) ? { ...finding, standing: 'changed' } : finding;
    });
    // What led to a file before and does not lead to one now is broken, however the site serves its addresses.
    const known = new Set(suspects.map(({ link }) => link));
    const lost = targets.filter((aimed) => aimed.target.kind === 'file' &&
        !known.has(aimed.link) &&
        led(aimed) &&
        resolveTarget(aimed.target, from, treeOf(now), aimed.link).found === 'unknown');
    return [
        ...found,
        ...lost.map(({ link, target }) => ({
            criterion: 'dead-file',
            message: `"${target.path}" led to a file from "${previousPath}", and leads to none from where this change moves the page.`,
            span: link.span,
            standing: 'changed',
        })),
    ];
}
function keyOf({ kind, path, fragment }) {
    return `${kind}\n${path}\n${fragment}`;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/page-addresses.js
/** All addresses of a page, those of links and images, in the order of the text. */
function addressesOf({ text, links, images }) {
    const inTag = ({ start, end }) => text[start] === '<' && /[\s=]/u.test(text.slice(start, end));
    return [
        ...links.map(({ url, address, span }) => ({ url, span: address, image: false, inTag: inTag(span) })),
        ...images.flatMap(({ url, address, span }) => url === undefined ? [] : [{ url, span: address, image: true, inTag: inTag(span) }]),
    ].sort((a, b) => a.span.start - b.span.start);
}

// EXTERNAL MODULE: ./lib/content/edit-distance.js
var edit_distance = __webpack_require__(32229);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/suspects.js






/** How many other pages are read for the headings that links name. */
const remoteLimit = 60;
/** Fragments that are no place of a page: text, lines of code, the top, addresses of an app. */
const noPlace = /^(?:top|:~:.*|L\d+.*|[!/].*)?$/u;
/** Looks every link of a page up. Three answers: it leads there, it leads nowhere, nobody can tell from here. */
async function suspectsOf(page, targets, from, tree, tools) {
    const suspects = [];
    const unknown = [];
    const { dialect } = from.site;
    let own;
    const remote = new Map();
    const judgeAnchor = (aimed, anchors, where) => {
        const { fragment } = aimed.target;
        if (noPlace.test(fragment) || !/[\p{L}\p{N}]/u.test(fragment) || anchors.has(aimed.target))
            return;
        if (dialect.otherFragments?.test(fragment) === true)
            return;
        if (!anchors.complete)
            unknown.push('to places on pages that are not whole in their source');
        else if (dialect.sharedTargets === true)
            unknown.push('to places that other pages and sites may have');
        else if (aimed.target.kind === 'rooted' && from.roots.length === 0)
            unknown.push('to places on pages that a router picks');
        else
            suspects.push(anchorSuspect(aimed, anchors, where));
    };
    for (const aimed of targets) {
        const { link, target } = aimed;
        if (target.kind === 'anchor') {
            own ??= await anchorsOf(page, dialect);
            judgeAnchor(aimed, own, undefined);
            continue;
        }
        if (tree === undefined)
            continue;
        const resolution = resolveTarget(target, from, tree, link);
        if (resolution.found === 'unknown')
            unknown.push(resolution.why);
        else if (!resolution.found)
            suspects.push(missingFile(page, aimed, resolution.tried, tree, tools));
        else if (resolution.others.length > 0 && target.fragment !== '') {
            unknown.push(`to addresses that ${dialect.label} serves in its own way`);
        }
        else if (resolution.file !== undefined && target.fragment !== '' && (0,formats/* canSkim */.j$)(resolution.file)) {
            let known = remote.get(resolution.file);
            if (known === undefined && remote.size >= remoteLimit)
                unknown.push('to places on more pages than are read');
            else if (known === undefined) {
                const other = await skimmed(resolution.file, tools);
                if (other === undefined)
                    unknown.push('to places on pages that cannot be read');
                else {
                    known = anchorsFrom(dialect, other);
                    remote.set(resolution.file, known);
                }
            }
            if (known !== undefined)
                judgeAnchor(aimed, known, resolution.file);
        }
    }
    return { suspects, unknown };
}
function anchorSuspect({ link, target }, anchors, page) {
    const near = (0,edit_distance/* closest */.k)(target.fragment, anchors.slugs);
    const where = page === undefined ? 'This page' : page;
    return {
        link,
        target,
        finding: {
            criterion: 'dead-anchor',
            message: `${where} has no heading or anchor "#${target.fragment}"${near === undefined ? '.' : `; did you mean "#${near}"?`}`,
            span: link.span,
        },
    };
}
function missingFile(page, { link, target }, tried, tree, tools) {
    const removed = tools.changed.find((file) => (file.status === 'removed' && file.path === tried) || file.previousPath === tried);
    const moved = removed?.status === 'renamed' ? removed.path : soleNamesake(tried, tree);
    const suggestion = moved === undefined || target.kind === 'rooted' || target.kind === 'alias'
        ? undefined
        : relative(page.file.path, moved, link.url);
    const cause = removed === undefined
        ? `There is no file "${tried}"`
        : removed.status === 'renamed'
            ? `This change moves "${tried}" to "${removed.path}"`
            : `This change removes "${tried}"`;
    return {
        link,
        target,
        finding: {
            criterion: target.kind === 'file' || target.kind === 'alias' ? 'dead-file' : 'dead-page',
            message: `${cause}${suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`}`,
            span: link.span,
            // A file that this change moves is certain; one of the same name, or an id that looks like it, is only likely.
            ...(removed?.status !== 'renamed' || suggestion === undefined || !isSafe(suggestion)
                ? {}
                : { suggestion, changes: 'address' }),
            ...(removed === undefined ? {} : { standing: 'changed' }),
        },
    };
}
/** An address that ends or breaks the link around it is not offered. */
function isSafe(address) {
    return !/[\s<>()[\]"'`\\]/u.test(address);
}
function soleNamesake(path, tree) {
    const name = external_node_path_.posix.basename(path).toLowerCase();
    if (/^(?:index|readme|_index)\./u.test(name))
        return undefined;
    const namesakes = [];
    for (const file of tree.files) {
        if (external_node_path_.posix.basename(file).toLowerCase() === name)
            namesakes.push(file);
        if (namesakes.length > 1)
            return undefined;
    }
    return namesakes[0];
}
function relative(from, to, url) {
    const path = external_node_path_.posix.relative(external_node_path_.posix.dirname(from), to);
    const rest = /[?#].*$/u.exec(url)?.[0] ?? '';
    return `${url.startsWith('./') && !path.startsWith('.') ? './' : ''}${path}${rest}`;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/link-check.js









/** Judges every link of a page against the head commit by the rules of its site: only what is certain is a finding. */
async function checkLinks(page, settings, tools) {
    const links = addressesOf(page).filter((link) => !settings.ignored(link.url));
    const paths = await tools.head.paths(tools.signal);
    const site = (0,dialects_site/* siteOf */.zU)(page.file.path, await knownSitesOf(tools), tools.site);
    const standpoint = { path: page.file.path, site, roots: settings.roots };
    const targets = links.flatMap((link) => {
        const target = targetOf(link.url);
        return target === undefined ? [] : [{ link, target }];
    });
    const tree = paths === undefined ? undefined : treeOf(paths);
    const found = await suspectsOf(page, targets, standpoint, tree, tools);
    const judged = await withoutRoutedLinks(page, targets, found.suspects, tree, standpoint, tools);
    const incoming = await incomingFindings(page, paths, standpoint, tools);
    const standing = await withStandings(page, targets, judged.suspects, standpoint, tools);
    return {
        findings: [...links.flatMap(plainFault), ...standing, ...incoming.findings],
        notes: [
            ...(paths === undefined
                ? ['The list of files could not be read whole, so links to other files were not checked.']
                : []),
            ...uncheckedNotes(found),
            ...judged.notes,
            ...incoming.notes,
        ],
    };
}
/** One line on what nobody can tell from the repository alone, counted by the reason. */
function uncheckedNotes({ unknown }) {
    if (unknown.length === 0)
        return [];
    const counts = new Map();
    for (const why of unknown)
        counts.set(why, (counts.get(why) ?? 0) + 1);
    const reasons = [...counts].map(([why, count]) => `${count} ${why}`);
    return [`${(0,english/* counted */.hS)(unknown.length, 'link')} could not be checked: ${reasons.join('; ')}.`];
}
function plainFault(link) {
    const what = link.image ? 'image' : 'link';
    if (link.url.trim() === '') {
        return [{ criterion: 'empty-address', message: `This ${what} has no address.`, span: link.span }];
    }
    if (/^file:|^[a-z]:[\\/]/iu.test(link.url)) {
        return [
            {
                criterion: 'local-address',
                message: `This ${what} leads to a file on one person's disk; nobody else can open it.`,
                span: link.span,
            },
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/links.js







const links_options = schemas/* strictObject */.rej({
    roots: schemas/* array */.YOg(schemas/* string */.YjP().max(300))
        .max(20)
        .default([])
        .describe('Folders in which links that start with a slash are looked up, such as public or src/content/docs.'),
    ignore: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300))
        .max(200)
        .default([])
        .describe('Addresses to leave out, as glob patterns, and hosts that are not asked about external links.'),
    external: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether the sites that changed lines link to are asked if the page is there. It never blocks.'),
    allow: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(253))
        .max(200)
        .default([])
        .describe('The only hosts that are asked about external links, such as docs.example.org or *.example.org; all if empty.'),
});
/**
 * Looks after links inside the repository: they lead to files and headings that exist at the head commit. The weights see to
 * it that only what blocks keeps it from approving: all warnings together leave a score above 80.
 */
const links = defineChecker({
    name: 'links',
    responsibility: 'Links lead to files and headings that exist, and to other sites that answer if the team wants them asked.',
    criteria: [
        {
            id: 'dead-file',
            text: 'Relative links and images lead to a file of the commit that is judged.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 5,
        },
        {
            id: 'dead-anchor',
            text: 'Links to a heading name a heading or anchor that the page has.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 5,
        },
        {
            id: 'dead-page',
            text: 'Links to pages without a file extension, or from the root of the site, lead to a page.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 0.5,
        },
        {
            id: 'local-address',
            text: "Links do not lead to the writer's own disk.",
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 0.5,
        },
        {
            id: 'empty-address',
            text: 'Links and images have an address.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 0.5,
        },
        {
            id: 'broken-elsewhere',
            text: 'No page links to a file or heading that this change removes or renames.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 0.5,
        },
        {
            id: 'dead-external',
            text: 'Links to other sites lead to a page that is there; asked only where external is true.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.1,
        },
    ],
    defaultWeight: 1,
    vetoByDefault: true,
    needsMarks: true,
    covers: 'links that lead nowhere',
    options: links_options,
    async check(page, { roots, ignore, external, allow }, tools) {
        const ignored = ignore.length === 0 ? () => false : picomatch([...ignore]);
        const inside = await checkLinks(page, { roots, ignored }, tools);
        if (!external)
            return { ...inside, notApplicable: { 'dead-external': 'Other sites are not asked.' } };
        const { externalFindings } = await __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 22416));
        const written = addressesOf(page).filter(({ url, span }) => !ignored(url) && (0,position/* overlapsLines */.K_)((0,page_position/* rangeOnPage */._k)(page, span), page.file.changedLines));
        const outside = await externalFindings(written, { allow, ignore }, tools);
        return {
            findings: [...inside.findings, ...outside.findings],
            notes: [...(inside.notes ?? []), ...(outside.notes ?? [])],
        };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/checkers/links/moves.js






/** How many pages are looked into before a change without any page to judge is taken for harmless. */
const moves_mostRead = 1000;
const moves_atOnce = 20;
/**
 * The pages that have links to or from what a change moves or removes and that do not lead there any more, although not a
 * line of them changed. They have to be judged for their links, or nobody would say it: of those that only link there, the
 * nearest one is enough, because it tells of all.
 */
async function pagesBrokenByMoves(moves) {
    const { changed, head, base, signal } = moves;
    const none = { moved: new Set(), linking: undefined };
    const gone = changed.flatMap(({ status, path, previousPath }) => status === 'removed' ? [path] : status === 'renamed' && previousPath !== undefined ? [previousPath] : []);
    if (gone.length === 0)
        return none;
    const [paths, before] = [await head.paths(signal), await base.paths(signal)];
    if (paths === undefined || before === undefined)
        return none;
    const sites = await knownSitesOf(moves);
    const moved = new Set();
    for (const { status, path, previousPath } of changed) {
        if (status !== 'renamed' || previousPath === undefined || !(0,formats/* canSkim */.j$)(path))
            continue;
        const page = await skimmed(path, moves);
        const site = (0,dialects_site/* siteOf */.zU)(path, sites, moves.site);
        const breaks = page?.links.some(({ url }) => {
            const target = targetOf(url);
            if (target === undefined || target.kind === 'anchor')
                return false;
            const led = resolveTarget(target, { path: previousPath, site, roots: [] }, treeOf(before), { inTag: false });
            return (led.found === true &&
                resolveTarget(target, { path, site, roots: [] }, treeOf(paths), { inTag: false }).found !== true);
        });
        if (breaks === true)
            moved.add(path);
    }
    const lost = new Set(gone.filter((path) => !paths.has(path)));
    const touched = new Set(changed.map(({ path }) => path));
    const all = nearestFirst(untouchedPages(paths, touched), gone[0] ?? '').slice(0, moves_mostRead);
    for (let start = 0; start < all.length; start += moves_atOnce) {
        const read = await Promise.all(all.slice(start, start + moves_atOnce).map(async (path) => ({ path, other: await skimmed(path, moves) })));
        for (const { path, other } of read) {
            const site = (0,dialects_site/* siteOf */.zU)(path, sites, moves.site);
            const breaks = other?.links.some(({ url }) => {
                const target = targetOf(url);
                if (target === undefined || target.kind === 'anchor')
                    return false;
                const from = { path, site, roots: [] };
                const led = resolveTarget(target, from, treeOf(before), { inTag: false });
                if (led.found !== true || led.file === undefined || !lost.has(led.file))
                    return false;
                return resolveTarget(target, from, treeOf(paths), { inTag: false }).found !== true;
            });
            if (breaks === true)
                return { moved, linking: path };
        }
    }
    return { moved, linking: undefined };
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/markdown/accessibility.js
const vague = new Set('here|click here|click|this|this link|this page|link|read more|more|learn more|see here|over here|right here|details|page|article|this article|this one'.split('|'));
const fileName = /^[\w-]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/iu;
/** Names that cameras and screenshot tools give. */
const cameraName = /^(?:img|dsc|dscn|image|screenshot|screen[ _-]?shot|untitled|photo|picture)[ _-]?\d*$/iu;
/** Images and links that somebody who does not see the page cannot use. `fillsLinks`: the site gives links without words the title of what they lead to. */
function accessibilityFindings(page, fillsLinks) {
    return [
        ...page.images.filter((image) => !isUnseen(page, image)).flatMap(ofImage),
        ...page.links.flatMap((link) => [...(fillsLinks ? [] : ofName(link)), ...ofLabel(page.text, link.label)]),
    ];
}
/** What nobody sees needs no words. */
function isUnseen({ unseen }, { span }) {
    return unseen.some(({ start, end }) => start <= span.start && span.end <= end);
}
function ofImage({ span, alternative, exempt }) {
    if (exempt)
        return [];
    if (alternative === undefined) {
        return [{ criterion: 'image-alt', message: 'This image has no text alternative. Say what it shows.', span }];
    }
    const words = alternative.trim();
    if (words === '' && alternative !== '') {
        const message = 'The text alternative of this image is blank. Say what it shows, or leave it empty for decoration.';
        return [{ criterion: 'image-alt', message, span }];
    }
    if (!fileName.test(words) && !cameraName.test(words))
        return [];
    return [{ criterion: 'image-alt-file-name', message: `"${words}" is a file name. Say what the image shows.`, span }];
}
function ofName({ isNameless, span }) {
    if (isNameless !== true)
        return [];
    const message = 'This link has no words: somebody who hears the page is told "link" and nothing else. Say where it leads.';
    return [{ criterion: 'link-name', message, span }];
}
function ofLabel(text, label) {
    if (label === undefined)
        return [];
    const words = text.slice(label.start, label.end);
    const plain = words
        .replace(/[*_`.!:→»>]/gu, '')
        .trim()
        .toLowerCase();
    if (!vague.has(plain))
        return [];
    return [
        {
            criterion: 'link-text',
            message: `A reader who hears only the links of the page learns nothing from "${words.trim()}". Name what the link leads to.`,
            span: label,
        },
    ];
}

// EXTERNAL MODULE: ./lib/content/mask.js
var mask = __webpack_require__(33537);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/markdown/style-signs.js

/**
 * The rules of the linter of whose slips a page shows a sign. A sign is what no slip of the kind can do without, so that the page need not
 * be parsed by the linter as well where there is none; the tests hold that nothing is lost by that.
 */
function signsOf(page) {
    const { text, regions, codeBlocks } = page;
    const shown = regions
        .map(({ region, start, end }) => {
        const part = text.slice(start, end);
        return region === 'prose' || region === 'heading' ? part : (0,mask/* blank */.hQ)(part);
    })
        .join('');
    const lines = (0,mask/* blankSpans */.Yw)(text, [
        ...codeBlocks.map(({ span }) => span),
        ...(page.frontMatter.kind === 'none' ? [] : [page.frontMatter.span]),
    ]);
    const signs = {
        MD011: lines.includes(')['),
        MD018: /^#+[^#\s]/mu.test(lines),
        MD020: /^#/mu.test(lines) && /[^\s#]#+[ \t]*\r?$/mu.test(lines),
        MD023: hasIndentedHeading(page, lines),
        MD034: /https?:|www\.|@/iu.test(shown),
        MD037: /[*_]\s|\s[*_]/u.test(shown),
        MD038: regions.some((one) => one.region === 'code' && isPadded(lines.slice(one.start, one.end))),
        MD039: /\[\s+[^\]\s]|[^[\s]\s+\]/u.test(lines),
        MD052: /\]\[/u.test(lines),
        MD056: hasUnevenTable(lines),
    };
    return new Set(Object.entries(signs).flatMap(([name, isThere]) => (isThere ? [name] : [])));
}
function isPadded(code) {
    // Blocks are blanked by now: what is blank as a whole is one.
    return code.trim() !== '' && /^`*\s|\s`*$/u.test(code);
}
function hasIndentedHeading({ text, headings }, lines) {
    return (headings.some(({ span }) => /[ \t]/u.test(text[span.start - 1] ?? '')) || /^[ \t>]*[ \t]#{1,6}\s/mu.test(lines));
}
/** Whether rows of one table have different numbers of cells, by the bars that divide them. */
function hasUnevenTable(text) {
    if (!text.includes('|'))
        return false;
    const lines = text.split('\n');
    let columns;
    return lines.some((line, index) => {
        const isDivider = /^[\s>|:-]+$/u.test(line) && line.includes('-') && (line.includes('|') || line.includes(':'));
        if (isDivider) {
            columns = cellsIn(line);
            return cellsIn(lines[index - 1] ?? '') !== columns;
        }
        if (line.trim() === '')
            columns = undefined;
        return columns !== undefined && cellsIn(line) !== columns;
    });
}
function cellsIn(line) {
    const row = line.replace(/^[\s>]*/u, '').trimEnd();
    const bars = [...row.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
    return bars.filter((at) => at > 0 && at < row.length - 1).length;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/markdown/markdown.js







const syntaxOnly = [
    'reversed-link',
    'undefined-reference',
    'heading-syntax',
    'table-shape',
    'inner-space',
    'bare-url',
    'fence-language',
];
/** Looks after the way a page is written down: Markdown that renders as meant, images and links that everyone can use. */
const markdown = defineChecker({
    name: 'markdown',
    responsibility: 'The Markdown renders as it was meant, and images and links work for everyone.',
    criteria: [
        {
            id: 'image-alt',
            text: 'Every image has a text alternative; decoration is marked by an empty alt attribute in HTML.',
            kind: 'must-contain',
            severity: 'warning',
            weight: 1,
            source: 'WCAG 2.2, 1.1.1',
        },
        {
            id: 'image-alt-file-name',
            text: 'The text alternative of an image is not its file name.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
            source: 'WCAG 2.2, 1.1.1',
        },
        {
            id: 'link-name',
            text: 'Every link has words, or a picture that has some.',
            kind: 'must-contain',
            severity: 'warning',
            weight: 1,
            source: 'WCAG 2.2, 2.4.4 and 4.1.2',
        },
        {
            id: 'link-text',
            text: 'The text of a link says where it leads without the words around it.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
            source: 'WCAG 2.2, 2.4.4',
        },
        {
            id: 'reversed-link',
            text: 'Links are written as [text](address), not the other way round.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'undefined-reference',
            text: 'Reference links have a definition.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'heading-syntax',
            text: 'Headings are written so that every renderer takes them for headings.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'table-shape',
            text: 'All rows of a table have as many cells as its header.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'inner-space',
            text: 'No space stands just inside emphasis, code or link marks, where it breaks them.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
        {
            id: 'bare-url',
            text: 'Addresses are written as links.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
        {
            id: 'fence-language',
            text: 'Code blocks name their language.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
        {
            id: 'linter-switch',
            text: 'The page does not try to switch a linter off; such comments do nothing here.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
    ],
    defaultWeight: 0,
    needsMarks: true,
    covers: 'Markdown syntax, missing text alternatives',
    options: schemas/* strictObject */.rej({}),
    async check(page, _options, tools) {
        const site = (0,dialects_site/* siteOf */.zU)(page.file.path, await knownSitesOf(tools), tools.site);
        const shared = [
            ...accessibilityFindings(page, page.syntax.isMarkdown && site.dialect.fillsLinks === true),
            ...switchFindings(page, 'linter-switch', ['markdownlint', 'remark-lint', 'lint', 'prettier']),
        ];
        if (!page.syntax.isMarkdown) {
            return {
                findings: shared,
                notApplicable: Object.fromEntries(syntaxOnly.map((id) => [id, `The page is ${page.syntax.name}.`])),
            };
        }
        const blocks = page.codeBlocks.flatMap(namelessBlock);
        const signs = signsOf(page);
        if (signs.size === 0)
            return { findings: [...shared, ...blocks] };
        // The linter parses the page once more, and is large: it is loaded for pages that give it something to do.
        const { styleFindings } = await Promise.all(/* import() */[__webpack_require__.e(416), __webpack_require__.e(242), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 64387));
        return { findings: [...shared, ...styleFindings(page, signs), ...blocks] };
    },
});
function namelessBlock({ fence, language }) {
    // A block that is only indented cannot name a language.
    if (language !== undefined || fence === undefined)
        return [];
    return [
        {
            criterion: 'fence-language',
            message: 'Name the language of this code block; use "text" when it has none.',
            span: fence.mark,
            source: 'markdownlint MD040',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/page-structure/headings.js

/** What is wrong with the headings of a page, Markdown or HTML. */
function headingFindings(page) {
    const findings = [];
    let previous;
    /** The headings seen under the current parent of each depth. */
    const siblings = [];
    let titles = 0;
    for (const heading of page.headings) {
        const span = firstLine(page, heading.span);
        if (heading.text === '' && !heading.pictured) {
            findings.push({ criterion: 'empty-heading', message: 'This heading has no text.', span });
        }
        if (!heading.inOutline)
            continue;
        if (previous !== undefined && heading.depth > previous.depth + 1) {
            findings.push({
                criterion: 'heading-order',
                message: `This heading of level ${heading.depth} follows one of level ${previous.depth}. Use level ${previous.depth + 1}, so that readers who jump by headings miss nothing.`,
                span,
            });
        }
        if (heading.depth === 1) {
            titles += 1;
            if (titles === 2) {
                findings.push({
                    criterion: 'single-title',
                    message: 'This is the second heading of the first level. Make it a section of the page.',
                    span,
                });
            }
        }
        siblings.length = Math.min(siblings.length, heading.depth + 1);
        const known = siblings[heading.depth] ?? new Map();
        siblings[heading.depth] = known;
        const name = heading.text.toLowerCase() + (heading.pictured ? '*' : '');
        // The same heading in each of several tabs is shown once at a time.
        const key = name === '' ? '' : `${heading.frame ?? ''} ${name}`;
        const twin = key === '' ? undefined : known.get(key);
        if (twin !== undefined) {
            findings.push({
                criterion: 'repeated-heading',
                message: `The same heading stands in this section on line ${(0,page_position/* rangeOnPage */._k)(page, twin.span).startLine}.`,
                span,
            });
        }
        known.set(key, heading);
        previous = heading;
    }
    return findings;
}
/** A long heading is shown by its first line. */
function firstLine(page, span) {
    const line = (0,page_position/* lineSpan */.ZX)(page, (0,page_position/* rangeOnPage */._k)(page, span).startLine);
    return { start: span.start, end: Math.min(span.end, Math.max(line.end, span.start + 1)) };
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/page-structure/unfinished.js

const mergeMark = /^(?:<{7}|>{7}|\|{7}) \S[^\n]*|^<{7}$|^>{7}$/gmu;
/** What a note tells its writer to do; "TODO app" and "WIP limits" are what a page is about. */
const unfinished_orders = 'add|ask|change|check|clarify|clean|complete|confirm|consider|create|decide|define|delete|describe|document|double|draft|drop|elaborate|expand|explain|figure|fill|find|finish|fix|get|give|improve|include|insert|investigate|link|list|make|mention|merge|move|need|needs|note|provide|put|remove|rename|replace|review|rewrite|say|see|show|split|tell|test|translate|update|use|verify|write';
const note = new RegExp([
    String.raw `\b(?:TODO|FIXME|XXX)\b[ \t]*[:(]`,
    String.raw `^[ \t]*(?:[-*+][ \t]+)?(?:TODO|FIXME|TBD|TKTK|WIP)\b(?=[ \t]*(?:$|[:(.!,;\u2013\u2014]|-[ \t])|[ \t]+(?:${unfinished_orders})\b)`,
    String.raw `\[(?:TODO|TBD|FIXME|TK|insert\b)[^\]\n]{0,200}\](?!\(|:)`,
    String.raw `\blorem ipsum\b`,
].join('|'), 'gimu');
/** Words that are notes only in capitals: "todo" is also a name for a list. */
const capitals = /TODO|FIXME|XXX|TBD|TKTK|WIP|TK/u;
/** What a writer forgot to take out or to close. */
function leftoverFindings(page) {
    return [...syntaxFindings(page), ...mergeFindings(page), ...noteFindings(page), ...fenceFindings(page)];
}
function syntaxFindings(page) {
    const problem = page.syntaxProblem;
    if (problem === undefined)
        return [];
    const start = (0,page_position/* offsetOnPage */._2)(page, problem.line, problem.column);
    const line = (0,page_position/* lineSpan */.ZX)(page, problem.line);
    return [
        {
            criterion: 'page-syntax',
            message: `The page does not parse as ${problem.expected}: ${problem.message.replace(/\.?$/u, '.')} It was judged as plain Markdown.`,
            span: { start: Math.min(start, line.end), end: Math.max(line.end, Math.min(start + 1, page.text.length)) },
        },
    ];
}
function mergeFindings(page) {
    return [...page.text.matchAll(mergeMark)]
        .filter((match) => (0,page_position/* regionAt */.cf)(page, match.index) !== 'code')
        .map((match) => ({
        criterion: 'merge-marks',
        message: 'This line was left behind by a merge that was not resolved.',
        span: { start: match.index, end: match.index + match[0].trimEnd().length },
    }));
}
function noteFindings(page) {
    return [...page.masked.matchAll(note)]
        .filter((match) => capitals.test(match[0]) || /lorem|\[insert/iu.test(match[0]))
        .map((match) => {
        const lead = match[0].length - match[0].trimStart().length;
        return {
            criterion: 'unfinished',
            message: 'This looks like a note or filler text that was to be replaced before publication.',
            span: { start: match.index + lead, end: match.index + match[0].trimEnd().length },
        };
    });
}
function fenceFindings(page) {
    return page.codeBlocks.flatMap(({ span, fence }) => {
        if (fence === undefined || fence.closed)
            return [];
        const line = (0,page_position/* rangeOnPage */._k)(page, span).startLine;
        return [
            {
                criterion: 'unclosed-fence',
                message: 'This code block is never closed, so the rest of the page is shown as code.',
                span: { start: span.start, end: Math.max(fence.mark.end, (0,page_position/* lineSpan */.ZX)(page, line).end) },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/page-structure/page-structure.js




/** Looks after the skeleton of a page: it parses, its headings nest, nothing unfinished is left in it. */
const pageStructure = defineChecker({
    name: 'page-structure',
    responsibility: 'The page parses, its headings nest, and nothing unfinished is left in it.',
    criteria: [
        {
            id: 'merge-marks',
            text: 'The page holds no marks of an unresolved merge.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 1,
        },
        {
            id: 'page-syntax',
            text: 'The page parses in the format that its name promises.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'unclosed-fence',
            text: 'Every code block is closed, so that the text after it is not shown as code.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'unfinished',
            text: 'No notes to oneself and no filler text are left in the prose.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'heading-order',
            text: 'Headings go down one level at a time.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
            source: 'WCAG 2.2, 1.3.1',
        },
        {
            id: 'empty-heading',
            text: 'Every heading has text.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
            source: 'WCAG 2.2, 2.4.6',
        },
        {
            id: 'single-title',
            text: 'The page has one heading of the first level.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
        {
            id: 'repeated-heading',
            text: 'Headings of one section differ from each other.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
    ],
    defaultWeight: 0,
    needsMarks: true,
    covers: 'heading levels, leftovers of merges',
    options: schemas/* strictObject */.rej({}),
    async check(page) {
        return { findings: [...leftoverFindings(page), ...headingFindings(page)] };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/checkers/reading-level/reading-level.js


const reading_level_options = schemas/* strictObject */.rej({
    'max-words': schemas/* int */.Whr().min(10).max(200).default(35).describe('Words that a sentence may have.'),
    'least-ease': schemas/* int */.Whr().min(0).max(100).default(30).describe('The Flesch reading ease below which a page is reported.'),
});
/** Looks for sentences and pages that are hard to read. */
const readingLevel = defineChecker({
    name: 'reading-level',
    responsibility: 'Sentences and pages can be read without going back.',
    criteria: [
        {
            id: 'long-sentence',
            text: 'No sentence has more words than the limit (35 unless the team says otherwise).',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 1,
            source: 'Federal Plain Language Guidelines',
        },
        {
            id: 'hard-page',
            text: 'The Flesch reading ease of a page is not below the limit (30 unless the team says otherwise).',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 1,
            source: 'Flesch 1948; WCAG 2.2, 3.1.5',
        },
        {
            id: 'long-paragraph',
            text: 'No paragraph has more than 200 words.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 1,
            source: 'Federal Plain Language Guidelines',
        },
    ],
    defaultWeight: 0,
    needsMarks: true,
    language: 'en',
    covers: 'the length of sentences',
    options: reading_level_options,
    async check(page, settings) {
        const { readingFindings } = await __webpack_require__.e(/* import() */ 947).then(__webpack_require__.bind(__webpack_require__, 18947));
        return { findings: readingFindings(page, settings['max-words'], settings['least-ease']) };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/checkers/results/named-files.js

const bareName = (path) => external_node_path_.posix.basename(path).normalize('NFC').toLowerCase();
/** What tools call a text that was piped into them, or give no name at all: it may be any page. */
const nameless = /^(?:|-|\.|\/dev\/(?:stdin|fd\/\d+)|<[^<>]*>|\(?(?:std-?in|text|input|unknown|none|null|undefined)\)?(?:\.\w{1,10})?)$/iu;
// Every page of a change asks with the same list of paths.
const byNames = new WeakMap();
/** The paths by their last part, in whatever case. */
function byName(paths) {
    const known = byNames.get(paths) ?? Map.groupBy(paths, bareName);
    byNames.set(paths, known);
    return known;
}
/** A name as tools write it: relative to where they ran, from a folder above, or as an address on the disk. */
function plain(named) {
    const path = named.replace(/^file:\/\//u, '').replaceAll('\\', '/');
    let decoded = path;
    try {
        decoded = decodeURIComponent(path);
    }
    catch {
        // A name with a bare percent sign is the name as it is.
    }
    return external_node_path_.posix.normalize(decoded).replace(/^(?:\.\.\/)+/u, '');
}
const isAbsolute = (name) => /^(?:\/|[a-z]:\/)/iu.test(name);
/**
 * Tells which of the names that results give mean the page. Names begin at the top of the repository; where they do not, at
 * the one folder below which all of them are files, or each at the one file that its name can mean.
 */
function meaningsOf(names, page, paths) {
    const plains = new Map([...names].map((name) => [name, plain(name)]));
    const tell = paths === undefined ? withoutPaths : among(new Set(plains.values()), paths);
    return new Map([...plains].map(([name, one]) => [name, nameless.test(one) && !isFile(one, paths) ? 'unclear' : tell(one, page)]));
}
const isFile = (name, paths) => paths?.has(name) === true;
/** Where nobody can list the repository, a name that ends like the page's might be its own. */
function withoutPaths(name, page) {
    if (name === page || (isAbsolute(name) && name.endsWith(`/${page}`)))
        return 'this page';
    return page.endsWith(`/${name}`) ? 'unclear' : 'another file';
}
function among(names, paths) {
    const index = byName(paths);
    const namesakes = (name) => index.get(bareName(name)) ?? [];
    const relative = [...names].filter((name) => !isAbsolute(name));
    const folders = foldersOf(relative, paths, namesakes);
    /** The files that a name can mean. */
    const meant = (name) => {
        if (isAbsolute(name)) {
            const ends = namesakes(name).filter((path) => name.endsWith(`/${path}`));
            return ends.toSorted((one, other) => other.length - one.length).slice(0, 1);
        }
        if (folders.length > 0)
            return folders.map((folder) => `${folder}${name}`);
        return paths.has(name) ? [name] : namesakes(name).filter((path) => path.endsWith(`/${name}`));
    };
    return (name, page) => {
        const files = meant(name);
        // More may stand around a name: a line number, a fragment, the address of a copy.
        if (files.length === 0)
            return bareName(name).includes(bareName(page)) ? 'unclear' : 'no file';
        if (!files.includes(page))
            return 'another file';
        return files.length === 1 ? 'this page' : 'unclear';
    };
}
/** The folders, each with its slash, below which all names are files; the top alone if they are files there. */
function foldersOf(names, paths, namesakes) {
    const below = (folder) => names.every((name) => paths.has(`${folder}${name}`));
    const [first] = names;
    if (first === undefined || below(''))
        return [''];
    return namesakes(first)
        .filter((path) => path.endsWith(`/${first}`))
        .map((path) => path.slice(0, -first.length))
        .filter(below);
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/results/imported-result.js
/** The level of a result by the word or number that its tool has for it. */
function levelOf(word) {
    const level = String(word ?? 'warning').toLowerCase();
    if (level === 'error' || level === '1')
        return 'error';
    return level === 'warning' || level === '2' || level === 'unknown_severity' ? 'warning' : 'info';
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/results/sarif-results.js

/** Why results in this form are none: a run says of itself that it failed, or that it looked at nothing. */
function sarifProblem({ runs }) {
    if (runs.some(({ invocations = [] }) => invocations.some((one) => one.executionSuccessful === false))) {
        return 'it says that the tool failed';
    }
    return runs.some(({ results }) => results === undefined || results === null)
        ? 'it has a run without results, which is how a tool says that it did not look'
        : undefined;
}
/** The results of a file in this form: one for each file that one of them names, and one without a name where it names none. */
function fromSarif({ runs }) {
    return runs.flatMap((run) => (run.results ?? []).filter(isComplaint).flatMap((result) => placed(result, run)));
}
/** What the tool itself marks as passed, as none of its business or as waived is no complaint. */
function isComplaint({ kind = 'fail', suppressions = [] }) {
    if (kind === 'pass' || kind === 'notApplicable')
        return false;
    return suppressions.length === 0 || suppressions.some(({ status = 'accepted' }) => status !== 'accepted');
}
function placed(result, run) {
    const said = {
        level: sarifLevel(result, run),
        rule: result.ruleId ?? 'rule',
        message: result.message.text ?? 'no message',
        columns: run.columnKind === 'unicodeCodePoints' ? 'characters' : 'utf-16',
    };
    const byPath = new Map();
    for (const { physicalLocation } of result.locations ?? []) {
        const path = pathOf(physicalLocation?.artifactLocation, run);
        if (path === undefined || byPath.has(path))
            continue;
        const { startLine, startColumn, endLine, endColumn } = physicalLocation?.region ?? {};
        const place = startLine === undefined
            ? {}
            : {
                place: {
                    line: startLine,
                    ...(startColumn === undefined ? {} : { column: startColumn }),
                    ...(endLine === undefined ? {} : { endLine }),
                    ...(endColumn === undefined ? {} : { endColumn }),
                },
            };
        byPath.set(path, { ...said, path, ...place });
    }
    return byPath.size === 0 ? [{ ...said, path: '' }] : [...byPath.values()];
}
function sarifLevel({ level, kind, ruleId, ruleIndex }, { tool }) {
    if (kind === 'informational')
        return 'info';
    const rules = tool?.driver?.rules ?? [];
    const rule = ruleIndex === undefined ? rules.find(({ id }) => id !== undefined && id === ruleId) : rules[ruleIndex];
    const word = level ?? rule?.defaultConfiguration?.level;
    return word === 'note' || word === 'none' ? 'info' : levelOf(word);
}
/** The name of a file as a location has it, by itself or by its number in the list of files, below the folder that it names. */
function pathOf(location, { artifacts = [], originalUriBaseIds = {} }) {
    const listed = location?.index === undefined ? undefined : artifacts[location.index]?.location;
    const uri = location?.uri ?? listed?.uri;
    if (uri === undefined || uri === '')
        return undefined;
    const base = originalUriBaseIds[location?.uriBaseId ?? listed?.uriBaseId ?? '']?.uri ?? '';
    return /^(?:[a-z][a-z0-9+.-]+:|\/)/iu.test(uri)
        ? uri
        : `${base}${base === '' || base.endsWith('/') ? '' : '/'}${uri}`;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/results/schemas.js

const line = schemas/* int */.Whr().min(1).max(10_000_000);
const schemas_text = schemas/* string */.YjP().max(20_000);
/** What the Vale JSON format has to look like to be read. */
const vale = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* looseObject */._H3({
    Line: line,
    Span: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]).optional(),
    Check: schemas_text,
    Message: schemas_text,
    Severity: schemas_text,
    Action: schemas/* looseObject */._H3({ Name: schemas/* string */.YjP().nullish(), Params: schemas/* array */.YOg(schemas_text).nullish() }).nullish(),
})));
const markdownlintResult = schemas/* looseObject */._H3({
    lineNumber: line,
    ruleNames: schemas/* array */.YOg(schemas_text).min(1),
    ruleDescription: schemas_text,
    errorDetail: schemas_text.nullish(),
    errorRange: schemas/* array */.YOg(schemas/* int */.Whr()).min(2).nullish(),
});
/** What the markdownlint JSON format has to look like to be read. */
const markdownlint = schemas/* union */.KCZ([
    schemas/* array */.YOg(markdownlintResult.extend({ fileName: schemas_text })),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(markdownlintResult)),
]);
/** What the textlint JSON format has to look like to be read. */
const textlint = schemas/* array */.YOg(schemas/* looseObject */._H3({
    filePath: schemas_text,
    messages: schemas/* array */.YOg(schemas/* looseObject */._H3({
        ruleId: schemas_text.nullish(),
        message: schemas_text,
        line,
        column: schemas/* int */.Whr().min(1),
        loc: schemas/* looseObject */._H3({ end: schemas/* looseObject */._H3({ line, column: schemas/* int */.Whr().min(1) }) }).nullish(),
        severity: schemas/* int */.Whr(),
    })),
}));
const sarifRegion = schemas/* looseObject */._H3({
    startLine: line.optional(),
    startColumn: schemas/* int */.Whr().min(1).optional(),
    endLine: line.optional(),
    endColumn: schemas/* int */.Whr().min(1).optional(),
});
const sarifArtifact = schemas/* looseObject */._H3({
    uri: schemas_text.optional(),
    uriBaseId: schemas_text.optional(),
    index: schemas/* int */.Whr().optional(),
});
/** What the SARIF 2.1 format has to look like to be read. */
const sarif = schemas/* looseObject */._H3({
    runs: schemas/* array */.YOg(schemas/* looseObject */._H3({
        columnKind: schemas_text.optional(),
        tool: schemas/* looseObject */._H3({
            driver: schemas/* looseObject */._H3({
                rules: schemas/* array */.YOg(schemas/* looseObject */._H3({
                    id: schemas_text.optional(),
                    defaultConfiguration: schemas/* looseObject */._H3({ level: schemas_text.optional() }).optional(),
                }))
                    .optional(),
            })
                .optional(),
        })
            .optional(),
        invocations: schemas/* array */.YOg(schemas/* looseObject */._H3({ executionSuccessful: schemas/* boolean */.zMY().optional() })).optional(),
        artifacts: schemas/* array */.YOg(schemas/* looseObject */._H3({ location: sarifArtifact.optional() })).optional(),
        originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), sarifArtifact).optional(),
        results: schemas/* array */.YOg(schemas/* looseObject */._H3({
            ruleId: schemas_text.optional(),
            ruleIndex: schemas/* int */.Whr().optional(),
            level: schemas_text.optional(),
            kind: schemas_text.optional(),
            message: schemas/* looseObject */._H3({ text: schemas_text.optional() }),
            suppressions: schemas/* array */.YOg(schemas/* looseObject */._H3({ status: schemas_text.optional() })).optional(),
            locations: schemas/* array */.YOg(schemas/* looseObject */._H3({
                physicalLocation: schemas/* looseObject */._H3({ artifactLocation: sarifArtifact.optional(), region: sarifRegion.optional() })
                    .optional(),
            }))
                .optional(),
        }))
            .nullish(),
    })),
});
const rdPosition = schemas/* looseObject */._H3({ line, column: schemas/* int */.Whr().min(1).optional() });
/** A stretch of text in rdjson. */
const rdRange = schemas/* looseObject */._H3({ start: rdPosition, end: rdPosition.optional() });
const rdDiagnostic = schemas/* looseObject */._H3({
    message: schemas_text,
    location: schemas/* looseObject */._H3({ path: schemas_text, range: rdRange.optional() }),
    severity: schemas/* union */.KCZ([schemas_text, schemas/* int */.Whr()]).optional(),
    code: schemas/* looseObject */._H3({ value: schemas_text.optional() }).optional(),
    suggestions: schemas/* array */.YOg(schemas/* looseObject */._H3({ range: rdRange, text: schemas_text })).optional(),
});
/** What the reviewdog rdjson format has to look like to be read. */
const rdjson = schemas/* looseObject */._H3({ diagnostics: schemas/* array */.YOg(rdDiagnostic) });

;// CONCATENATED MODULE: ./lib/review/rules/checkers/results/result-formats.js




/** The shapes in which other tools write their results. */
const resultFormatSchema = schemas/* enum */.k5n(['vale', 'markdownlint', 'textlint', 'sarif', 'rdjson']);
/** Reads a file of results; anything that is not what the format says is one line, never half of the results. */
function readResults(format, source) {
    let data;
    try {
        data = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
    }
    catch {
        return { ok: false, problem: 'it is not JSON' };
    }
    switch (format) {
        case 'vale':
            return converted(vale.safeParse(data), fromVale);
        case 'markdownlint':
            return converted(markdownlint.safeParse(data), fromMarkdownlint);
        case 'textlint':
            return converted(textlint.safeParse(data), fromTextlint);
        case 'sarif':
            return converted(sarif.safeParse(data), fromSarif, sarifProblem);
        case 'rdjson':
            return converted(rdjson.safeParse(data), fromRdjson);
        default:
            return format;
    }
}
function converted(parsed, convert, problemOf = () => undefined) {
    if (parsed.success) {
        const problem = problemOf(parsed.data);
        return problem === undefined ? { ok: true, results: convert(parsed.data) } : { ok: false, problem };
    }
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0
        ? 'at the top'
        : `at ${issue.path.map(String).join('.').slice(0, 120)}`;
    return { ok: false, problem: `it does not have the shape of this format ${where}` };
}
function fromVale(data) {
    return Object.entries(data).flatMap(([path, alerts]) => alerts.map((alert) => {
        const [from, to] = alert.Span ?? [];
        const place = { line: alert.Line, ...(from && to ? { column: from, endColumn: to + 1 } : {}) };
        const sole = alert.Action?.Name === 'replace' && alert.Action.Params?.length === 1 ? alert.Action.Params[0] : undefined;
        return {
            path,
            level: levelOf(alert.Severity),
            rule: alert.Check,
            message: alert.Message,
            place,
            columns: 'characters',
            ...(sole === undefined ? {} : { suggestion: sole }),
        };
    }));
}
function fromMarkdownlint(data) {
    const rows = Array.isArray(data)
        ? data.map((row) => ({ path: row.fileName, row }))
        : Object.entries(data).flatMap(([path, list]) => list.map((row) => ({ path, row })));
    return rows.map(({ path, row }) => {
        const [column, length] = row.errorRange ?? [];
        const detail = row.errorDetail ? `${row.ruleDescription} (${row.errorDetail})` : row.ruleDescription;
        return {
            path,
            level: 'warning',
            rule: row.ruleNames[0] ?? 'rule',
            message: detail,
            place: { line: row.lineNumber, ...(column && length ? { column, endColumn: column + length } : {}) },
            columns: 'utf-16',
        };
    });
}
function fromTextlint(data) {
    return data.flatMap(({ filePath, messages }) => messages.map((message) => {
        const end = message.loc?.end;
        return {
            path: filePath,
            level: message.severity === 2 ? 'error' : message.severity === 1 ? 'warning' : 'info',
            rule: message.ruleId ?? 'rule',
            message: message.message,
            place: {
                line: message.line,
                column: message.column,
                ...(end ? { endLine: end.line, endColumn: end.column } : {}),
            },
            columns: 'utf-16',
        };
    }));
}
function fromRdjson(data) {
    return data.diagnostics.map((diagnostic) => {
        const { range, path } = diagnostic.location;
        const [suggestion, ...others] = diagnostic.suggestions ?? [];
        const same = suggestion !== undefined && others.length === 0 && JSON.stringify(suggestion.range) === JSON.stringify(range);
        return {
            path,
            level: levelOf(diagnostic.severity),
            rule: diagnostic.code?.value ?? 'rule',
            message: diagnostic.message,
            columns: 'bytes',
            ...(range === undefined ? {} : { place: placeOf(range) }),
            ...(same ? { suggestion: suggestion.text } : {}),
        };
    });
}
function placeOf(range) {
    return {
        line: range.start.line,
        ...(range.start.column === undefined ? {} : { column: range.start.column }),
        ...(range.end === undefined ? {} : { endLine: range.end.line }),
        ...(range.end?.column === undefined ? {} : { endColumn: range.end.column }),
    };
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/results/results.js





const results_options = schemas/* strictObject */.rej({
    format: resultFormatSchema.describe('What wrote the file.'),
    path: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .describe('The file of results in the workspace, written by an earlier step of the job. The files that it names are looked for from the top of the repository, else below the one folder in which all of them are.'),
});
/** Lets another tool vote: its results become a review like any other. */
const results = defineChecker({
    name: 'results',
    responsibility: 'Another tool, run in an earlier step, has no complaint about the changed text.',
    criteria: [
        {
            id: 'reported-error',
            text: 'The tool reports no error.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 3,
        },
        {
            id: 'reported-warning',
            text: 'The tool reports no warning.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'reported-note',
            text: 'The tool reports no remark or suggestion.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
    ],
    repeats: true,
    defaultWeight: 1,
    covers: 'what {name} reports',
    options: results_options,
    async check(page, { format, path }, tools) {
        const read = await tools.results(path);
        if (!read.ok)
            return { findings: [], undecided: [`The results in ${path} could not be read: ${read.cause}`] };
        const results = parsedOnce(format, read.text);
        if (!results.ok)
            return { findings: [], undecided: [`The results in ${path} cannot be used: ${results.problem}.`] };
        const names = new Set(results.results.map((result) => result.path));
        const meanings = meaningsOf(names, page.file.path, await tools.head.paths(tools.signal));
        const own = results.results.filter((result) => meanings.get(result.path) === 'this page');
        return { findings: own.map((result) => results_toFinding(page, format, result)), undecided: doubts(path, meanings) };
    },
});
/** What of the results may have been meant for this page, or for no page of this repository: nothing of it is dropped. */
function doubts(path, meanings) {
    const [some] = [...meanings.keys()].filter((name) => name !== '');
    const advice = 'Let the tool name files from the top of the repository';
    if (some !== undefined && [...meanings.values()].every((meaning) => meaning === 'no file'))
        return [`The results in ${path} name no file of the repository, but "${results_short(some)}". ${advice}.`];
    const unclear = [...meanings].find(([, meaning]) => meaning === 'unclear')?.[0];
    if (unclear === undefined)
        return [];
    if (unclear === '')
        return [`The results in ${path} have some that name no file, and may be about this page. ${advice}.`];
    return [`The results in ${path} name "${results_short(unclear)}", which may be this page or another file. ${advice}.`];
}
const results_short = (name) => (name.length > 200 ? `${name.slice(0, 200)}...` : name);
/** Every page of a change asks for the same file. */
let last;
function parsedOnce(format, text) {
    if (last?.key !== format || last.text !== text)
        last = { key: format, text, results: readResults(format, text) };
    return last.results;
}
const criterionOf = { error: 'reported-error', warning: 'reported-warning', info: 'reported-note' };
function results_toFinding(page, format, result) {
    const message = result.message.trim().replace(/\s+/gu, ' ').slice(0, 500);
    const span = result.place === undefined ? undefined : spanOf(page, result);
    return {
        criterion: criterionOf[result.level],
        message,
        source: `${format} ${result.rule.slice(0, 80)}`,
        ...(span === undefined ? { subject: message } : { span }),
        ...(result.suggestion === undefined || span === undefined
            ? {}
            : { suggestion: result.suggestion, changes: 'named-words' }),
    };
}
/** The place in the page; a line that the page does not have leaves no place. */
function spanOf(page, result) {
    const { place } = result;
    if (place === undefined || place.line > page.lineStarts.length)
        return undefined;
    const first = (0,page_position/* lineSpan */.ZX)(page, place.line);
    if (place.column === undefined)
        return first;
    const start = offsetInLine(page, first, place.column, result.columns);
    const endLine = Math.min(place.endLine ?? place.line, page.lineStarts.length);
    const last = endLine === place.line ? first : (0,page_position/* lineSpan */.ZX)(page, endLine);
    const end = place.endColumn === undefined ? last.end : offsetInLine(page, last, place.endColumn, result.columns);
    return end > start ? { start, end } : { start, end: Math.max(start, first.end) };
}
function offsetInLine(page, line, column, unit) {
    if (unit === 'utf-16')
        return Math.min(line.end, line.start + column - 1);
    let offset = line.start;
    let counted = 1;
    for (const character of page.text.slice(line.start, line.end)) {
        if (counted >= column)
            break;
        counted += unit === 'bytes' ? Buffer.byteLength(character) : 1;
        offset += character.length;
    }
    return offset;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/secrets/test-cards.js
/** Card numbers that payment providers publish for testing (Adyen, Braintree, PayPal, Square, Stripe, Worldpay and others). */
const published = new Set(`
  4007000000027 4222222222222 4911830000000 30569309025904 36227206271667 38520000023237
  371449635398431 374245455400126 378282246310005 378734493671000 2222400010000008 2222400060000007
  2222400070000005 2222410700000002 2222410740360010 2222420000001113 2223000048400011 2223000048410010
  2223003122003222 2223016768739313 2223520443560010 2720992593319364 3056930009020004 3530111333300000
  3566002020360505 3569990010095841 3714496353984312 4000000000000002 4000000000000010 4000000000000028
  4000000000000036 4000000000000044 4000000000000069 4000000000000077 4000000000000101 4000000000000119
  4000000000000127 4000000000000259 4000000000000341 4000000000001976 4000000000003055 4000000000003063
  4000000000003089 4000000000003097 4000000000003220 4000000000004202 4000000000004954 4000000000009235
  4000000000009979 4000000000009987 4000000000009995 4000002500003155 4000002760003184 4000003800000446
  4000008260003178 4000008400001629 4000020000000000 4000056655665556 4000060000000006 4000180000000002
  4000620000000007 4001590000000001 4005519200000004 4009348888881881 4012000033330026 4012000077777777
  4012000098765439 4012888888881881 4035501000000008 4111111111111111 4111111145551142 4166676667666746
  4217651111111119 4242424242424241 4242424242424242 4263970000005262 4263982640269299 4293189100000008
  4360000001000005 4444333322221111 4462030000000000 4484070000000000 4500600000000061 4646464646464644
  4761120010000492 4761739001010010 4871049999999910 4917300800000000 4917484589897107 4917610000000000
  4988080000000000 4988438843884305 5100060000000002 5100290029002909 5101180000000007 5105105105105100
  5106040000000008 5136333333333335 5200828282828210 5413330089010434 5424000000000015
  5454545454545454 5500000000000004 5555341244441115 5555444433331111 5555555555554444 5555558265554449
  5577000055770004 5585558555855583 6011000990139424 6011111111111117 6011981111111113 6200000000000005
  6250941006528599 6250946000000016 6304000000000000 6362970000457013 6703444444444449 6759649826438453
  6771798021000008
`
    .trim()
    .split(/\s+/));
/** Whether a number is one that a payment provider prints in its manual for testing: it passes the checksum and pays nothing. */
function isTestCard(digits) {
    return published.has(digits);
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/secrets/personal-data.js

/** Between 13 and 19 digits in groups, as cards are printed. */
const cardLike = /(?<![\p{L}\p{N}._/-])(?:\d[ -]?){12,18}\d(?![\p{L}\p{N}_/-]|[.,]\d)/gu;
/** Country, two check digits, then groups of four. */
const accountLike = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
/** Account numbers that banks and the standard itself print as examples. */
const sampleAccounts = new Set([
    'DE89370400440532013000',
    'DE91100000000123456789',
    'GB29NWBK60161331926819',
    'GB82WEST12345698765432',
    'GB33BUKB20201555555555',
    'FR1420041010050500013M02606',
    'FR7630006000011234567890189',
    'NL91ABNA0417164300',
    'NL02ABNA0123456789',
    'ES9121000418450200051332',
    'ES7921000813610123456789',
    'IT60X0542811101000000123456',
    'CH9300762011623852957',
    'AT611904300234573201',
    'BE68539007547034',
    'BE71096123456769',
    'PL61109010140000071219812874',
    'IE29AIBK93115212345678',
    'SE4550000000058398257466',
    'NO9386011117947',
    'DK5000400440116243',
    'FI2112345600000785',
    'PT50000201231234567890154',
    'LU280019400644750000',
]);
/** Lengths by country where the standard's registry fixes them; an unknown country is not judged. */
const accountLengths = Object.fromEntries('AD24 AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TR26'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
/** Numbers of people that carry a checksum, so that a look-alike is hardly ever taken for one. Prose and code alike. */
function personalData(page, allowed) {
    const { text } = page;
    const findings = [];
    for (const match of text.matchAll(cardLike)) {
        const digits = match[0].replace(/\D/gu, '');
        if (!isCard(digits) || isTestCard(digits) || isInvented(digits))
            continue;
        if (allowed.has(match[0]) || allowed.has(digits))
            continue;
        findings.push(found('payment-card', `a valid payment card number (${personal_data_mask(digits)})`, personal_data_spanOf(match)));
    }
    for (const match of text.matchAll(accountLike)) {
        const account = accountWithin(match[0]);
        if (account === undefined)
            continue;
        const plain = account.replaceAll(' ', '');
        if (sampleAccounts.has(plain) || isInvented(plain.slice(4)) || allowed.has(account) || allowed.has(plain))
            continue;
        const span = { start: match.index, end: match.index + account.length };
        findings.push(found('bank-account', `a valid bank account number (${personal_data_mask(plain)})`, span));
    }
    return findings;
}
function found(criterion, what, span) {
    return {
        criterion,
        message: `This is ${what}. Use a published test number, or mask it.`,
        span,
        sensitive: true,
    };
}
function personal_data_spanOf(match) {
    return { start: match.index, end: match.index + match[0].length };
}
function personal_data_mask(plain) {
    return `${plain.slice(0, 2)}...${plain.slice(-2)}`;
}
/** One digit over and over, or a staircase: nobody's number. */
function isInvented(digits) {
    return (new Set(digits).size <= 2 || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits));
}
/** A number that a known network issues and whose Luhn check digit is right (ISO/IEC 7812-1). */
function isCard(digits) {
    const issued = /^4(?:\d{12}|\d{15}|\d{18})$/u.test(digits) ||
        /^(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/u.test(digits) ||
        /^3[47]\d{13}$/u.test(digits) ||
        /^(?:6011|64[4-9]\d|65\d\d)\d{12}$/u.test(digits) ||
        /^3(?:0[0-5]|[68]\d)\d{11}$/u.test(digits) ||
        /^35(?:2[89]|[3-8]\d)\d{12}$/u.test(digits);
    if (!issued)
        return false;
    let sum = 0;
    [...digits].reverse().forEach((digit, index) => {
        const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    });
    return sum % 10 === 0;
}
/** The longest head of the match that is an account of its country's length with a right checksum. */
function accountWithin(candidate) {
    const length = accountLengths[candidate.slice(0, 2)];
    if (length === undefined)
        return undefined;
    let end = 0;
    for (let seen = 0; end < candidate.length && seen < length; end += 1)
        if (candidate[end] !== ' ')
            seen += 1;
    const account = candidate.slice(0, end);
    const rest = candidate.slice(end);
    const plain = account.replaceAll(' ', '');
    return plain.length === length && (rest === '' || rest.startsWith(' ')) && isAccount(plain) ? account : undefined;
}
/** The remainder by 97 of the rearranged number is 1 (ISO 13616). */
function isAccount(plain) {
    const rearranged = plain.slice(4) + plain.slice(0, 4);
    let remainder = 0;
    for (const character of rearranged) {
        const value = /\d/u.test(character) ? character : String(character.charCodeAt(0) - 55);
        remainder = Number(`${remainder}${value}`) % 97;
    }
    return remainder === 1;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/secrets/secrets.js




const secrets_options = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300))
        .max(200)
        .default([])
        .describe('Sample keys and numbers, exactly as they are written, that are known to be fictitious.'),
});
/** Looks for keys and checksummed personal data that must not be published. */
const secrets = defineChecker({
    name: 'secrets',
    responsibility: 'No live keys, passwords or personal numbers are published.',
    criteria: [
        {
            id: 'secret',
            text: 'The page holds no token, key or password that looks live.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 1,
        },
        {
            id: 'payment-card',
            text: 'The page holds no number that is a valid payment card, published test numbers aside.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 1,
            source: 'ISO/IEC 7812-1',
        },
        {
            id: 'bank-account',
            text: 'The page holds no valid international bank account number, published samples aside.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 1,
            source: 'ISO 13616',
        },
        {
            id: 'scanner-switch',
            text: 'The page does not try to switch the scanner off; such comments do nothing here.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 0.5,
        },
    ],
    defaultWeight: 1,
    vetoByDefault: true,
    covers: 'keys, passwords and account numbers',
    options: secrets_options,
    async check(page, { allow }) {
        const { secretFindings } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(570), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 52060));
        const found = await secretFindings(page, new Set(allow));
        return {
            findings: [
                ...found,
                ...personalData(page, new Set(allow)),
                ...switchFindings(page, 'scanner-switch', ['secretlint', 'gitleaks']),
            ],
        };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/checkers/spelling/spelling.js



const spelling_options = schemas/* strictObject */.rej({
    words: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100))
        .max(5000)
        .default([])
        .describe("The project's own words, whatever their case."),
    dictionary: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Path of a list of words, one a line, read at the base commit.'),
    misspellings: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Path of a list of misspellings with what was meant, one pair a line ("recieve->receive"), read at the base commit.'),
});
/** Looks for misspelled words: known ones for certain, others that are one slip away from a word. */
const spelling = defineChecker({
    name: 'spelling',
    responsibility: 'Words are spelled as a dictionary or the project has them.',
    criteria: [
        {
            id: 'misspelling',
            text: 'The page holds no word that is a known misspelling.',
            kind: 'must-not-contain',
            severity: 'warning',
            weight: 1,
        },
        {
            id: 'possible-typo',
            text: 'No unknown word is one slip of the keyboard away from a known one.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
        {
            id: 'spelling-switch',
            text: 'The page does not try to switch a spelling checker off; such comments do nothing here.',
            kind: 'must-not-contain',
            severity: 'info',
            weight: 0.5,
        },
    ],
    defaultWeight: 0,
    language: 'en',
    covers: 'misspellings',
    options: spelling_options,
    async check(page, { words, dictionary, misspellings }, tools) {
        const known = new Set(words.map((word) => word.toLowerCase()));
        const undecided = [];
        if (dictionary !== undefined) {
            const read = await tools.base.read(dictionary, tools.signal);
            if (!read.ok)
                undecided.push(`The dictionary ${dictionary} could not be read: ${read.cause}`);
            else {
                for (const line of read.text.split(/\r?\n/u))
                    known.add(line.replace(/#.*/u, '').trim().toLowerCase());
            }
        }
        const own = new Map();
        if (misspellings !== undefined) {
            const read = await tools.base.read(misspellings, tools.signal);
            if (!read.ok)
                undecided.push(`The list of misspellings ${misspellings} could not be read: ${read.cause}`);
            else
                for (const [wrong, right] of readPairs(read.text))
                    own.set(wrong, right);
        }
        const { spellingFindings } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(5)]).then(__webpack_require__.bind(__webpack_require__, 97005));
        const { findings, notes } = await spellingFindings(page, known, own, tools.asset);
        const switches = switchFindings(page, 'spelling-switch', [
            'cspell',
            'spellchecker',
            'spell-checker',
        ]);
        return { findings: [...findings, ...switches], undecided, notes };
    },
});
/** Pairs as common lists have them: "wrong->right", "wrong,right" or "wrong right"; of several corrections the first. */
function readPairs(text) {
    return text.split(/\r?\n/u).flatMap((line) => {
        const [, wrong, right] = /^\s*(?<wrong>[^\s,#>-]+)\s*(?:->|,|\s)\s*(?<right>[^,#]+)/u.exec(line) ?? [];
        return wrong === undefined || right === undefined ? [] : [[wrong.toLowerCase(), right.trim()]];
    });
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/registry.js













// Each of these modules is a description with a small body: the libraries behind it load when it first checks a page.
const registry_all = [
    frontMatter,
    links,
    hiddenText,
    secrets,
    pageStructure,
    markdown,
    spelling,
    grammar,
    readingLevel,
    inclusiveLanguage,
    glossary,
    results,
];
const registry_byName = new Map(registry_all.map((checker) => [checker.name, checker]));
/** What is known about every checker, in the order in which they are shown. */
const checkerDescriptions = registry_all;
/** The checkers that take part in every run, declared or not. */
const screeningCheckers = registry_all.filter(({ screen }) => screen !== undefined);
/** The checker of that name, if there is one. */
function checkerNamed(name) {
    return registry_byName.get(name);
}
/** The checker whose findings a move or a removal alone can bring about, with what finds the pages that it breaks. */
const moveSensitive = { checker: links.name, pagesBrokenByMoves: pagesBrokenByMoves };


/***/ }),

/***/ 83109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   _2: () => (/* binding */ offsetOnPage),
/* harmony export */   _k: () => (/* binding */ rangeOnPage),
/* harmony export */   cf: () => (/* binding */ regionAt)
/* harmony export */ });
/* harmony import */ var _content_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36514);
/* harmony import */ var _content_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);


/** The place of a span in a person's terms. */
function rangeOnPage(page, span) {
    return (0,_content_position_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(page.lineStarts, span);
}
/** The offset of a 1-based line and column, kept inside that line. */
function offsetOnPage(page, line, column) {
    return (0,_content_position_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetOf */ .b4)(page.lineStarts, page.text.length, line, column);
}
/** A line without its line ending; empty for a line that does not exist. */
function lineSpan(page, line) {
    const start = page.lineStarts[line - 1] ?? page.text.length;
    let end = page.lineStarts[line] ?? page.text.length;
    while (end > start && (page.text[end - 1] === '\n' || page.text[end - 1] === '\r'))
        end -= 1;
    return { start, end };
}
/** The region that holds an offset. */
function regionAt(page, offset) {
    return (0,_content_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionsWithin */ .hg)(page.regions, { start: offset, end: offset + 1 })[0]?.region ?? 'markup';
}


/***/ }),

/***/ 54623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ notChecked),
  kJ: () => (/* binding */ rulesReview),
  Yz: () => (/* binding */ toReview),
  iB: () => (/* binding */ undecidedReview)
});

// EXTERNAL MODULE: ./lib/content/position.js
var position = __webpack_require__(36514);
// EXTERNAL MODULE: ./lib/review/english.js
var english = __webpack_require__(24604);
// EXTERNAL MODULE: ./lib/review/fingerprint.js
var fingerprint = __webpack_require__(13052);
// EXTERNAL MODULE: ./lib/review/review.js
var review = __webpack_require__(35430);
// EXTERNAL MODULE: ./lib/review/score.js
var review_score = __webpack_require__(8002);
;// CONCATENATED MODULE: ./lib/review/rules/paragraph-language.js
const list = (text) => new Set(text.split(/\s+/u));
/** The commonest small words of English; those that other languages of Latin script share stand in `shared`. */
const paragraph_language_english = list(`the of and to in is that it for on with as are be this was by from or an at have not you we can will which but your if they
  has had do does its our their there when what how all more other some than then also into only should would could may must
  these those any each been were about after before between because where while use used using see my i`);
const shared = list('in is an as on at or was will are all be do has i by we for not more any some use than if to from with you it may me also my');
const foreign = list(`der die das und ist nicht ein eine einer einem den dem des mit von zu auf für sich auch wird werden sind wenn sie wir ihr dann
  bei nach oder aus nur kann muss sein haben wie zum zur vom bis über durch noch aber diese dieser dieses
  el la los las un una unas unos que y en con por para es se su sus al como más pero este esta esto son lo hay cuando también desde hasta sobre puede
  le les une des du et est que qui dans pour pas sur avec ce cette ces il elle nous vous sont aux au plus ou mais être fait peut soit votre puis
  il lo gli una che di del della dei delle e è non per con si nel nella sono come anche più questo questa ma alla dal
  o os a as um uma que do da dos das em no na nos nas com não por para se ao à mais como é são ser ou pela pelo você isso
  het een van en dat die niet zijn op te met voor er ook aan als maar om dan wordt worden bij naar deze kan je uw
  w i z na do nie się jest to że od po za przez jak dla oraz lub tego jako są może ale
  och att det som är av för den med till inte om ett har kan på ska eller från vi
  og er på til af ikke som et har kan vil skal
  yang dan untuk dengan dari ini itu pada adalah tidak atau dapat ke akan anda
  ve bir bu için ile da de olarak veya daha olan gibi
  va si nu cu pe este sunt pentru din la sau care mai ca fi
  và của là các một không được trong cho với người khi này để`);
/** Words of other languages that are ordinary in English text too, as words, letters or names. */
const ambiguous = list('a i o e y w z la le de des do no as is in to on die den was he me si so en es el il os er at van von con dat ce me se sur ser son fi ca om om op te met dan plus ou kan per da di na po ve si la mai ma al du et no come sale fait dos pour its hay har vi mit bei der un ai ein ou nos na nas com em pas data id ke ini ser ai');
/** Counts the small words of a text, up to a number that settles the question. */
function wordCounts(text) {
    let [words, known, other, only] = [0, 0, 0, 0];
    for (const match of text.matchAll(/\p{L}+/gu)) {
        const word = match[0].toLowerCase();
        words += 1;
        if (paragraph_language_english.has(word)) {
            known += 1;
            if (!shared.has(word))
                only += 1;
        }
        else if (foreign.has(word)) {
            // A weak witness counts once there is a strong one.
            other += ambiguous.has(word) ? 0.5 : 1;
        }
        if (words >= 600)
            break;
    }
    return { words, english: known, foreign: other, onlyEnglish: only };
}
/** The language of one paragraph; "unknown" where it has too few small words to tell. */
function paragraphLanguage(text) {
    const { words, english: known, foreign: other, onlyEnglish } = wordCounts(text);
    if (words === 0)
        return 'unknown';
    // Halves of both languages in one paragraph: nothing in it is certain.
    if (other >= 2.5 && other > known * 0.6)
        return 'foreign';
    if (onlyEnglish >= 1 || known >= 2)
        return 'english';
    return other >= 2 ? 'foreign' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/review/rules/language.js

const languageKeys = ['lang', 'language', 'locale'];
/** Two-letter codes of the languages that documentation is translated into most; a folder of that name is a locale. */
const localeCodes = new Set('ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv ta te th tr uk ur vi zh'.split(' '));
/** Below this many words the share of function words says nothing. */
const leastWords = 40;
/** English running text has 30 to 45 % of these words, reference pages less; German and Dutch, which share a few of them, stay below 8 %. */
const leastShare = 0.12;
/** So many English function words are a text, and outweigh the name of a folder: "it" and "hr" are departments too. */
const certainlyEnglish = 5;
function declaredLanguage(page) {
    if (page.frontMatter.kind === 'yaml') {
        for (const key of languageKeys) {
            const value = page.frontMatter.data[key];
            const code = typeof value === 'string' ? /^([a-z]{2})(?:[-_].*)?$/iu.exec(value)?.[1]?.toLowerCase() : undefined;
            // "language: go" names a programming language.
            if (code !== undefined && localeCodes.has(code))
                return code;
        }
    }
    return /^[a-z-]{2,20}/iu.exec(page.language?.trim() ?? '')?.[0].toLowerCase();
}
function localeOfPath(path) {
    const segments = path.split('/');
    const name = segments.pop() ?? '';
    const suffix = /\.([a-z]{2})(?:[-_][a-z]{2,4})?\.[a-z]+$/iu.exec(name)?.[1];
    if (suffix !== undefined && localeCodes.has(suffix.toLowerCase()))
        return suffix.toLowerCase();
    for (const segment of segments) {
        const code = /^([a-z]{2})(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/iu.exec(segment)?.[1]?.toLowerCase();
        if (code !== undefined && localeCodes.has(code))
            return code;
    }
    return undefined;
}
/** Whether checkers that know only English have something to say about a page. */
function looksEnglish(page) {
    const declared = declaredLanguage(page);
    if (declared !== undefined)
        return declared.startsWith('en');
    const { words, english, foreign } = wordCounts(page.masked);
    const located = localeOfPath(page.file.path);
    if (located !== undefined && located !== 'en')
        return english >= certainlyEnglish && english >= 3 * foreign;
    if (located === 'en')
        return true;
    if (foreign > english && foreign >= 2)
        return blocksOf(page.masked).some(({ language }) => language === 'english');
    if (words >= leastWords)
        return english / words >= leastShare;
    // Too short to count: a note in Latin script passes, and a mixed one if any of its words is English.
    return english > 0 || !/[^\p{Script=Latin}\P{L}]/u.test(page.masked);
}
function blocksOf(masked) {
    return masked.split(/(\n[ \t\r]*\n)/u).map((text) => ({ text, language: paragraphLanguage(text) }));
}
const known = new WeakMap();
/**
 * The page with what is not English blanked in its readable text, so that a bilingual page is judged in its English half.
 * A paragraph too short to tell goes with its neighbours, and is left out where they differ.
 */
function englishOnly(page) {
    const cached = known.get(page);
    if (cached !== undefined)
        return cached;
    const blocks = blocksOf(page.masked);
    const foreign = (at, step) => {
        for (let next = at + step; next >= 0 && next < blocks.length; next += step) {
            const language = blocks[next]?.language;
            if (language !== undefined && language !== 'unknown')
                return language === 'foreign';
        }
        return false;
    };
    const english = blocks.some(({ language }) => language === 'foreign')
        ? blocks
            .map(({ text, language }, at) => {
            const leftOut = language === 'foreign' || (language === 'unknown' && (foreign(at, 1) || foreign(at, -1)));
            return leftOut ? text.replace(/[^\r\n]/gu, ' ') : text;
        })
            .join('')
        : page.masked;
    const result = english === page.masked ? page : { ...page, masked: english };
    known.set(page, result);
    return result;
}

// EXTERNAL MODULE: ./lib/review/rules/page-position.js
var page_position = __webpack_require__(83109);
// EXTERNAL MODULE: ./lib/review/rules/safe-change.js
var safe_change = __webpack_require__(89348);
;// CONCATENATED MODULE: ./lib/review/rules/rules-review.js








/** How many findings of one criterion in changed text are listed; the rest are counted. */
const changedLimit = 50;
/** How many findings of one reviewer in untouched text are listed: they are context, not work for this change. */
const oldLimit = 20;
/** One page judged by one checker, in the same shape as a model's review. */
async function rulesReview(reviewer, checker, page, tools) {
    const notApplicable = inapplicable(checker, page);
    if (notApplicable !== undefined)
        return toReview(reviewer, page, { findings: [], notApplicable });
    const readable = checker.language === 'en' ? englishOnly(page) : page;
    return toReview(reviewer, page, await checker.check(readable, reviewer.options, tools));
}
function inapplicable(checker, page) {
    if (checker.needsMarks && !page.syntax.structured)
        return `It does not read ${page.syntax.name} pages.`;
    if (checker.language === 'en' && !looksEnglish(page))
        return 'It knows English only, and this page is not.';
    return undefined;
}
/** Turns what a checker saw into a review: severities, standing, evidence, and a score that code derives. */
function toReview(reviewer, page, result) {
    const criteria = new Map(reviewer.criteria.map((criterion) => [criterion.id, criterion]));
    const all = result.findings.flatMap((raw) => {
        const criterion = criteria.get(raw.criterion);
        return criterion === undefined ? [] : [toFinding(reviewer, criterion, page, raw)];
    });
    all.sort(byImportance);
    const { findings, notes } = limited(all);
    const answers = reviewer.criteria.map((criterion) => toAnswer(criterion, all, result.notApplicable ?? {}));
    const score = (0,review_score/* scoreOf */.u)(reviewer.criteria, answers);
    const undecided = [...(result.undecided ?? [])];
    return {
        reviewer: reviewer.name,
        kind: 'rules',
        answers,
        findings,
        score,
        approved: (0,review_score/* isApproved */.S)({ score, undecided, findings: all }, reviewer.threshold),
        undecided,
        unread: [],
        flips: { changed: 0, asked: 0 },
        usage: review/* noUsage */.tk,
        notes: [...(result.notes ?? []), ...notes],
    };
}
/** The review of a checker that did not get to an end, with the cause as the end of a sentence: never a pass. */
function undecidedReview(reviewer, path, cause) {
    // The same words for every checker of the page, so that a report says them once.
    const line = notChecked(cause);
    return {
        reviewer: reviewer.name,
        kind: 'rules',
        answers: reviewer.criteria.map(({ id }) => ({ criterion: id, status: 'uncertain', reason: line })),
        findings: [
            {
                fingerprint: (0,fingerprint/* fingerprint */.R)({ reviewer: reviewer.name, criterion: 'not-checked', path, quote: '' }),
                criterion: 'not-checked',
                severity: 'warning',
                message: line,
                standing: 'whole-page',
                blocks: false,
            },
        ],
        score: null,
        approved: false,
        undecided: [line],
        unread: [],
        flips: { changed: 0, asked: 0 },
        usage: review/* noUsage */.tk,
        notes: [],
    };
}
/** The sentence on a page that nobody could parse; the cause is the end of a sentence. */
function notChecked(cause) {
    return `This page could not be checked: ${cause}.`;
}
function toFinding(reviewer, criterion, page, raw) {
    const range = raw.span === undefined ? undefined : (0,page_position/* rangeOnPage */._k)(page, raw.span);
    const text = raw.span === undefined ? '' : page.text.slice(raw.span.start, raw.span.end);
    const standing = standingOf(raw, page, range);
    const source = raw.source ?? criterion.source;
    const quotable = raw.span !== undefined && text !== '' && raw.sensitive !== true;
    return {
        fingerprint: (0,fingerprint/* fingerprint */.R)({
            reviewer: reviewer.name,
            criterion: criterion.id,
            path: page.file.path,
            quote: raw.subject ?? text,
        }),
        criterion: criterion.id,
        severity: criterion.severity,
        message: raw.message,
        standing,
        ...(quotable && range !== undefined && raw.span !== undefined
            ? { quote: { text, match: 'exact', region: (0,page_position/* regionAt */.cf)(page, raw.span.start), range } }
            : {}),
        ...(range === undefined ? {} : { range }),
        ...suggestionOf(page, raw),
        blocks: criterion.severity === 'blocking' && standing === 'changed',
        ...(source === undefined ? {} : { source }),
    };
}
/** The suggestion, where it touches only what it may; whether it does any harm is tried later, with all checkers of the page. */
function suggestionOf(page, { span, suggestion, changes = 'words' }) {
    if (span === undefined || suggestion === undefined)
        return {};
    return (0,safe_change/* isSafeChange */.i8)(page, { span, suggestion, kind: changes }) ? { suggestion } : {};
}
function standingOf(raw, page, range) {
    if (raw.standing !== undefined)
        return raw.standing;
    if (range === undefined)
        return page.file.status === 'added' ? 'changed' : 'whole-page';
    return (0,position/* overlapsLines */.K_)(range, page.file.changedLines) ? 'changed' : 'already-there';
}
const severityOrder = { blocking: 0, warning: 1, info: 2 };
const standingOrder = { changed: 0, 'whole-page': 1, 'already-there': 2 };
function byImportance(a, b) {
    return (standingOrder[a.standing] - standingOrder[b.standing] ||
        severityOrder[a.severity] - severityOrder[b.severity] ||
        (a.range?.startLine ?? 0) - (b.range?.startLine ?? 0) ||
        (a.range?.startColumn ?? 0) - (b.range?.startColumn ?? 0));
}
function limited(all) {
    const perCriterion = new Map();
    let old = 0;
    let oldLeftOut = 0;
    const findings = all.filter((finding) => {
        if (finding.standing === 'already-there') {
            old += 1;
            if (old > oldLimit)
                oldLeftOut += 1;
            return old <= oldLimit;
        }
        const count = (perCriterion.get(finding.criterion) ?? 0) + 1;
        perCriterion.set(finding.criterion, count);
        return count <= changedLimit;
    });
    const notes = [...perCriterion]
        .filter(([, count]) => count > changedLimit)
        .map(([criterion, count]) => `${criterion}: ${count} findings, of which the first ${changedLimit} are listed.`);
    if (oldLeftOut > 0)
        notes.push(`${oldLeftOut} more findings in text that this change does not touch.`);
    return { findings, notes };
}
function toAnswer(criterion, findings, notApplicable) {
    const excuse = typeof notApplicable === 'string' ? notApplicable : notApplicable[criterion.id];
    if (excuse !== undefined)
        return { criterion: criterion.id, status: 'not_applicable', reason: excuse };
    const own = findings.filter((finding) => finding.criterion === criterion.id);
    const fresh = own.filter((finding) => finding.standing !== 'already-there').length;
    if (fresh > 0)
        return { criterion: criterion.id, status: 'not_met', reason: `${(0,english/* counted */.hS)(fresh, 'finding')} in the changed text.` };
    // A change answers for what it brings: what was there before is shown and does not count against it.
    const reason = own.length > 0 ? `None in the changed text; ${(0,english/* counted */.hS)(own.length, 'finding')} already there.` : 'None found.';
    return { criterion: criterion.id, status: 'met', reason };
}


/***/ }),

/***/ 89348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ isReadable),
/* harmony export */   i8: () => (/* binding */ isSafeChange),
/* harmony export */   y8: () => (/* binding */ unspaced)
/* harmony export */ });
/* harmony import */ var _content_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);

/** What would run into the change from outside: letters, digits, hyphens, and signs that make names and addresses of words. */
const glued = /[\p{L}\p{M}\p{N}_/\\@#\u2010-\u2012-]/u;
/** Letters of scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const hyphenOrDigit = /[\p{N}\u2010-\u2012-]/u;
const mark = /[*_`~<>[\](){}|\\#^$=]/u;
/** Whether a suggestion touches only what it may; what it does to the page has to be tried besides. */
function isSafeChange(page, { span, suggestion, kind }) {
    const { start, end } = span;
    const found = page.text.slice(start, end);
    if (found === '' || found === suggestion || /[\r\n]/u.test(found + suggestion))
        return false;
    switch (kind) {
        case 'address':
            return [...page.links, ...page.images].some(({ address }) => address.start === start && address.end === end);
        case 'marks':
            return (0,_content_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsWithin */ .hg)(page.regions, span).every(({ region }) => region !== 'code' && region !== 'comment');
        case 'words':
        case 'named-words': {
            if (!isReadable(page, span) || mark.test(found + suggestion))
                return false;
            if (isGlued(page.text[start - 1], found.at(0)) || isGlued(page.text[end], found.at(-1)))
                return false;
            return kind === 'named-words' || !hyphenOrDigit.test(found);
        }
        default:
            return kind;
    }
}
function isGlued(neighbour = ' ', edge = '') {
    return glued.test(neighbour) && !(unspaced.test(edge) && /\p{L}/u.test(neighbour));
}
/** Whether a stretch is words that readers see, without a mark among them. */
function isReadable({ text, masked }, { start, end }) {
    return text.slice(start, end) === masked.slice(start, end);
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isApproved),
/* harmony export */   u: () => (/* binding */ scoreOf)
/* harmony export */ });
/**
 * 100 x the weight of what is not broken over the weight of what is decided, rounded down; null when nothing is. Answers
 * stand in the order of the criteria.
 */
function scoreOf(criteria, answers) {
    let broken = 0;
    let decided = 0;
    criteria.forEach(({ weight: declared }, index) => {
        const status = answers[index]?.status;
        // In thousandths, so that the sum of decimal weights stays exact.
        const weight = Math.round(declared * 1000);
        if (status === 'not_met')
            broken += weight;
        if (status !== undefined && status !== 'uncertain')
            decided += weight;
    });
    return decided === 0 ? null : Math.floor((100 * (decided - broken)) / decided);
}
/** Whether a review approves: nothing is undecided, no finding blocks, and the score, where there is one, reaches the threshold. */
function isApproved({ score, undecided, findings }, threshold) {
    return undecided.length === 0 && (score === null || score >= threshold) && !findings.some(({ blocks }) => blocks);
}


/***/ }),

/***/ 90432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ phrasesOf),
/* harmony export */   i: () => (/* binding */ termSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Parts of a page in which a term is looked for; `all` is every part that readers see, code never. */
const scopes = ['prose', 'headings', 'alternatives', 'all'];
const phrase = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(100)
    .refine((text) => text.trim() === text && /[\p{L}\p{N}]/u.test(text) && !/\p{C}/u.test(text), 'words on one line, without a space at either end');
/** One entry of a glossary: what to write, and what not. */
const termSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    write: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([phrase, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(phrase).min(1).max(10)])
        .optional()
        .describe('What to write. Of several the writer chooses; without it, the words of not are not to be written at all.'),
    not: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([phrase, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(phrase).min(1).max(500)])
        .optional()
        .describe('What not to write. Without it, other forms of write that differ in capitals are meant.'),
    in: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(scopes))
        .min(1)
        .max(4)
        .default(['prose', 'headings'])
        .describe('Where it is looked for: prose, headings, the alternative texts of pictures, or all of them.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500))
        .min(1)
        .max(100)
        .optional()
        .describe('Glob patterns of the pages for which it holds. By default all.'),
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'exact'])
        .default('any')
        .describe('Whether not is found in any capitals, or only as it is spelled here.'),
    except: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(phrase)
        .max(200)
        .default([])
        .describe('Longer phrases and names in which the words of not are right.'),
});
/** One or several phrases as a list. */
function phrasesOf(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}


/***/ })

};
