export const id = 443;
export const ids = [443,824];
export const modules = {

/***/ 97251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ footnoteAnchors),
/* harmony export */   y: () => (/* binding */ unusedFootnotes)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44464);

/** The places that footnotes make, as GitHub names them. */
function footnoteAnchors(text) {
    return [...text.matchAll(/\[\^([^\]\s]{1,100})\]/gu)].flatMap((match) => [`fn-${match[1]}`, `fnref-${match[1]}`]);
}
/** Footnotes that no text refers to, or only another such footnote: they are not shown. */
function unusedFootnotes(root) {
    const definitions = new Map();
    const used = [];
    const todo = [{ node: root, within: used }];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        const { node } = next;
        let { within } = next;
        if (node.type === 'footnoteReference')
            within.push(node.identifier);
        if (node.type === 'footnoteDefinition') {
            const span = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(node);
            const refers = [];
            // Of two with one name only the first is shown.
            if (span !== undefined && !definitions.has(node.identifier))
                definitions.set(node.identifier, { span, refers });
            else if (span !== undefined)
                definitions.set(`${node.identifier}\n${span.start}`, { span, refers });
            within = refers;
        }
        if ('children' in node)
            for (const child of node.children.toReversed())
                todo.push({ node: child, within });
    }
    const shown = new Set();
    for (let name = used.pop(); name !== undefined; name = used.pop()) {
        if (shown.has(name))
            continue;
        shown.add(name);
        used.push(...(definitions.get(name)?.refers ?? []));
    }
    return [...definitions].flatMap(([name, { span }]) => (shown.has(name) ? [] : [span]));
}


/***/ }),

/***/ 76443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseMarkdown: () => (/* binding */ parseMarkdown)
});

// EXTERNAL MODULE: ./lib/content/doubtful.js
var doubtful = __webpack_require__(37228);
// EXTERNAL MODULE: ./lib/content/front-matter.js
var front_matter = __webpack_require__(53362);
// EXTERNAL MODULE: ./lib/content/inclusion.js
var inclusion = __webpack_require__(68487);
// EXTERNAL MODULE: ./lib/content/lines.js
var lines = __webpack_require__(87750);
// EXTERNAL MODULE: ./lib/content/mask.js
var mask = __webpack_require__(33537);
// EXTERNAL MODULE: ./lib/content/regions.js
var content_regions = __webpack_require__(2184);
// EXTERNAL MODULE: ./lib/content/sections.js
var sections = __webpack_require__(38129);
// EXTERNAL MODULE: ./lib/content/spans.js
var spans = __webpack_require__(17324);
// EXTERNAL MODULE: ./lib/content/withheld.js
var withheld = __webpack_require__(54370);
// EXTERNAL MODULE: ./lib/content/formats/html/places.js
var places = __webpack_require__(51564);
;// CONCATENATED MODULE: ./lib/content/formats/markdown/built.js


/** Notation that a generator replaces, over several lines as well; each alternative excludes its own opening character. */
const replaced = new RegExp([
    String.raw `\{\{[^{}]{0,2000}\}\}`, // Hugo shortcodes, Liquid and Nunjucks output
    String.raw `\{%[^{}]{0,2000}%\}`, // Liquid and Nunjucks tags
    String.raw `\{\*[^{}\n]{0,400}\*\}|\{![^{}\n]{0,400}!\}`, // marks of includes
    String.raw `\{\/\*[^{}]{0,2000}\*\/\}`, // comments of MDX, which Docusaurus reads in .md as well
].join('|'), 'gu');
/** Imports and exports of modules, which Docusaurus takes out of .md as well; a paragraph of nothing else. */
const modules = /(?<=^|\n[ \t]*\r?\n)(?:import\s[^\n]{0,300}\sfrom\s*["'][^"'\n]{1,300}["']|import\s*["'][^"'\n]{1,300}["']|export\s+(?:const|let|function|default|async)\s)[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]*){0,200}/gu;
const operators = /[\\^_{}=*+<>|]/u;
const formulas = [
    { notation: /\$\$(?<inner>(?:(?!\$\$)[\s\S]){1,4000})\$\$/gu, isFormula: () => true },
    {
        notation: /(?<![\\$\p{L}\p{N}])\$(?=[^\s$])(?<inner>[^$\n]{1,300})(?<=[^\s\\])\$(?![$\p{L}\p{N}])/gu,
        isFormula: (inner) => operators.test(inner) || /^\p{L}$/u.test(inner),
    },
    { notation: /\\\((?<inner>(?:(?!\\\()[^\n]){1,300}?)\\\)/gu, isFormula: (inner) => operators.test(inner) },
    {
        notation: /\\\[(?<inner>(?:(?!\n[ \t]*\n|\\\[)[\s\S]){1,1000}?)\\\]/gu,
        isFormula: (inner) => operators.test(inner),
    },
];
/**
 * The stretches of a Markdown text that are evaluated or typeset when the page is built: what stands there is neither prose nor
 * Markdown. `code` is code, where the same signs mean nothing.
 */
function builtSpans(source, code) {
    if (!/[{$\\]|^(?:im|ex)port\s/mu.test(source))
        return [];
    const text = (0,mask/* blankSpans */.Yw)(source, code);
    const found = [replaced, modules].flatMap((notation) => [...text.matchAll(notation)].map(spanOf));
    const typeset = formulas.flatMap(({ notation, isFormula }) => [...text.matchAll(notation)].filter((match) => isFormula(match.groups?.inner ?? '')).map(spanOf));
    return (0,spans/* mergedSpans */.c)([...found, ...typeset]);
}
function spanOf({ index, 0: found }) {
    const start = index ?? 0;
    return { start, end: start + found.length };
}

// EXTERNAL MODULE: ./lib/content/formats/markdown/footnotes.js
var footnotes = __webpack_require__(97251);
// EXTERNAL MODULE: ./lib/content/formats/html/reader.js + 3 modules
var reader = __webpack_require__(88125);
;// CONCATENATED MODULE: ./lib/content/formats/markdown/component-tag.js
/** The opening tag of a component, in the form that the reader of HTML takes. */
function componentTag(node, span, text) {
    const attributes = node.attributes.map((attribute) => {
        if (attribute.type !== 'mdxJsxAttribute')
            return { name: '', value: '', computed: true };
        const { name, value } = attribute;
        if (value === null || value === undefined)
            return { name, value: '' };
        if (typeof value !== 'string')
            return { name, value: styleOf(value.value), computed: true };
        const valueSpan = quotedValue(attribute.position, text);
        return { name, value, ...(valueSpan === undefined ? {} : { valueSpan }) };
    });
    const inside = node.attributes.at(-1)?.position?.end.offset ?? span.start;
    const close = text.indexOf('>', inside);
    const end = close === -1 || close >= span.end ? span.end : close + 1;
    return { name: node.name ?? '', attributes, span: { start: span.start, end } };
}
function quotedValue(position, text) {
    const [from, to] = [position?.start.offset, position?.end.offset];
    if (from === undefined || to === undefined)
        return undefined;
    const opening = /^[^=]*=\s*["']/.exec(text.slice(from, to));
    return opening ? { start: from + opening[0].length, end: to - 1 } : undefined;
}
/** Turns the object of a JSX `style` into CSS, near enough to see whether it hides. */
function styleOf(expression) {
    return expression
        .replace(/[{}'"`]/g, '')
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        .replaceAll(',', ';');
}

;// CONCATENATED MODULE: ./lib/content/formats/markdown/notation.js
// Each alternative excludes its own opening character or a line end, which keeps the search linear.
const notation = new RegExp([
    String.raw `\{\{[^{}\n]{0,400}\}\}`, // Hugo shortcodes, Liquid and Nunjucks output
    String.raw `\{%[^{}\n]{0,400}%\}`, // Liquid and Nunjucks tags
    String.raw `\{[:#][^{}\n]{0,200}\}`, // kramdown attributes, heading ids
    String.raw `\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]`, // GitHub alerts
    String.raw `^[ \t]*:{3,}[^\n]{0,200}$`, // container directives
    String.raw `\[\[_?TOC_?\]\]|\[TOC\]`, // places for a table of contents
].join('|'), 'gmi');
/** The stretches of a Markdown text that a site generator replaces before anybody reads the page. */
function notationIn(text) {
    if (!/[{[:]/.test(text))
        return [];
    return [...text.matchAll(notation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

// EXTERNAL MODULE: ./lib/content/formats/markdown/parts.js
var parts = __webpack_require__(44464);
;// CONCATENATED MODULE: ./lib/content/formats/markdown/read-markdown.js





const nesting = new Set(['blockquote', 'list', 'footnoteDefinition']);
/** Says of every character of the text what it is to a reader of the rendered page, and what the page is made of. */
function readMarkdown(text, bodyStart, root) {
    const walk = new Walk(text);
    walk.map.mark(0, bodyStart, 'front-matter');
    walk.run(root);
    return { regions: walk.map.cover(text.length), cuts: walk.cuts, addresses: walk.addresses, parts: walk.parts };
}
/** Walks with a list of its own instead of the stack: the author decides how deep a page is nested. */
class Walk {
    map = new content_regions/* RegionMap */.bh();
    cuts = [];
    parts;
    addresses = [];
    #text;
    #html;
    #todo = [];
    constructor(text) {
        this.#text = text;
        this.parts = new parts/* MarkdownParts */.G(text);
        this.#html = new reader/* HtmlReader */.x(text, this.map, this.parts);
    }
    run(root) {
        this.#todo.push({ node: root, parent: undefined, quoteDepth: 0, isNested: false, region: 'prose' });
        for (let next = this.#todo.pop(); next !== undefined; next = this.#todo.pop()) {
            if (typeof next === 'function')
                next();
            else
                this.#visit(next);
        }
    }
    #visit(visit) {
        const { node, parent, quoteDepth } = visit;
        const span = (0,parts/* spanOf */.e)(node);
        if (!span)
            return;
        this.parts.take(node, span, { quoteDepth, isNested: visit.isNested, frame: this.#html.frame });
        switch (node.type) {
            case 'text':
                if (node.value.trim() !== '')
                    this.#html.heard();
                this.#markText(span, quoteDepth, visit.region, true);
                for (const { start, end } of addressesIn(this.#text.slice(span.start, span.end)))
                    this.addresses.push({ start: span.start + start, end: span.start + end });
                return;
            case 'inlineCode':
                this.#html.heard();
                this.map.mark(...this.#insideBackticks(span), this.#html.regionFor('code'));
                return;
            case 'code':
                this.#markText(span, quoteDepth, 'code', false);
                return;
            case 'html':
                this.#html.read(this.#text.slice(span.start, span.end), span.start);
                return;
            case 'image':
            case 'imageReference':
                if ((node.alt ?? '').trim() !== '')
                    this.#html.heard();
                this.map.mark(span.start + 2, this.#endOfAlternative(span), this.#html.regionFor('alt-text'));
                return;
            case 'mdxFlowExpression':
            case 'mdxTextExpression':
                this.#html.heard();
                this.map.mark(span.start, span.end, this.#html.regionFor(isComment(node.value) ? 'comment' : 'code'));
                return;
            case 'mdxjsEsm':
                this.map.mark(span.start, span.end, 'code');
                return;
            case 'heading':
                if (parent?.type === 'root') {
                    this.cuts.push({ start: span.start, depth: node.depth, title: plainText(node).trim() });
                }
                break;
            case 'link':
                if (isBareAddress(this.#text, span))
                    this.addresses.push(span);
                break;
        }
        if (!('children' in node))
            return;
        this.#enter(node, span);
        const region = node.type === 'heading' ? 'heading' : visit.region;
        const depth = quoteDepth + (node.type === 'blockquote' ? 1 : 0);
        const isNested = visit.isNested || nesting.has(node.type);
        for (const child of node.children.toReversed()) {
            this.#todo.push({ node: child, parent: node, quoteDepth: depth, isNested, region });
        }
    }
    /** HTML opened inside a paragraph, a heading or a cell ends with it; a component's element ends with its node. */
    #enter(node, span) {
        const before = this.#html.depth;
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
            this.#html.enter(componentTag(node, span, this.#text), true);
            this.#todo.push(() => this.#html.closeTo(before, span.end));
        }
        else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
            this.#todo.push(() => this.#html.closeTo(before, span.end));
        }
    }
    #markText(span, quoteDepth, plain, withNotation) {
        const region = this.#html.regionFor(plain);
        const source = this.#text.slice(span.start, span.end);
        let cursor = span.start;
        const skip = (start, end) => {
            this.map.mark(cursor, start, region);
            this.map.mark(start, end, 'markup');
            cursor = end;
        };
        const gaps = withNotation ? [...notationIn(source)] : [];
        if (quoteDepth > 0)
            for (const prefix of quotePrefixes(source, quoteDepth))
                gaps.push(prefix);
        for (const gap of gaps.sort((a, b) => a.start - b.start)) {
            const start = span.start + gap.start;
            if (start >= cursor)
                skip(start, span.start + gap.end);
        }
        this.map.mark(cursor, span.end, region);
    }
    #insideBackticks(span) {
        let width = 0;
        while (this.#text[span.start + width] === '`')
            width += 1;
        return [span.start + width, span.end - width];
    }
    #endOfAlternative(span) {
        let depth = 1;
        for (let at = span.start + 2; at < span.end; at += 1) {
            const character = this.#text[at];
            if (character === '\\')
                at += 1;
            else if (character === '[')
                depth += 1;
            else if (character === ']') {
                depth -= 1;
                if (depth === 0)
                    return at;
            }
        }
        return span.start + 2;
    }
}
/** The marks of a block quote that stand before the second and later lines of a text in it. */
function quotePrefixes(source, depth) {
    const prefixes = [];
    for (const match of source.matchAll(/(?<=[\r\n])[ \t]{0,8}>[ \t>]*/g)) {
        let left = depth;
        let length = 0;
        for (const character of match[0]) {
            if (character === '>')
                left -= 1;
            if (left < 0)
                break;
            length += 1;
        }
        prefixes.push({ start: match.index, end: match.index + length });
    }
    return prefixes;
}
function isComment(expression) {
    const code = expression.trim();
    return ((code.startsWith('/*') && code.indexOf('*/') === code.length - 2) ||
        /^(?:\/\/[^\n\r\u2028\u2029]*\s*)+$/u.test(code));
}
/** Addresses within words, such as one in brackets, which the grammar takes for text. */
function addressesIn(source) {
    if (!/:\/\/|www\.|@/iu.test(source))
        return [];
    const found = source.matchAll(/(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>[\]()"'`]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,200}/giu);
    return [...found].map(({ index, 0: address }) => ({ start: index, end: index + address.length }));
}
function isBareAddress(text, span) {
    return text[span.start] !== '[';
}
/** The words of a heading without its marks. */
function plainText(heading) {
    const todo = [heading];
    let words = '';
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        if (node.type === 'text' || node.type === 'inlineCode')
            words += node.value;
        else if ('children' in node)
            for (const child of node.children.toReversed())
                todo.push(child);
    }
    return words;
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 1 modules
var lib = __webpack_require__(70420);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 11 modules
var mdast_util_gfm_lib = __webpack_require__(78379);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 2 modules
var micromark_extension_gfm = __webpack_require__(16423);
;// CONCATENATED MODULE: ./lib/content/formats/markdown/tree.js



/** The tree of a Markdown text by CommonMark with GitHub's extensions, and MDX where its syntax is given. */
function markdownTree(text, added) {
    return (0,lib/* fromMarkdown */.Y)(text, {
        extensions: [(0,micromark_extension_gfm/* gfm */.T)(), ...(added?.extensions ?? [])],
        mdastExtensions: [...gfmTree, ...(added?.mdastExtensions ?? [])],
    });
}
/**
 * What GitHub's extensions make of the tree, but for one step: it looks for further addresses in finished text, and leaves the whole
 * text around one without a place on the page, as if nobody saw it.
 */
const gfmTree = (0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)().map((extension) => ({ ...extension, transforms: [] }));

// EXTERNAL MODULE: ./lib/content/formats/markdown/written-anchors.js
var written_anchors = __webpack_require__(902);
;// CONCATENATED MODULE: ./lib/content/formats/markdown/parse-markdown.js















/** Parses Markdown, or MDX where its syntax is given; a page that is no valid MDX is read as Markdown and says so. */
function parseMarkdown(file, text, mdx) {
    const frontMatter = (0,front_matter/* readFrontMatter */.X)(text);
    const bodyStart = frontMatter.kind === 'none' ? 0 : frontMatter.span.end;
    // Blanked rather than cut off: every position in the tree stays a position in the text.
    const source = (0,mask/* blank */.hQ)(text.slice(0, bodyStart)) + text.slice(bodyStart);
    const { tree, problem, comments } = readTree(source, mdx);
    const { regions: marked, cuts, addresses, parts } = readMarkdown(text, bodyStart, tree);
    const regions = (0,content_regions/* withRegion */.Ns)(marked, comments, 'comment');
    const code = parts.verbatim.filter(({ start }) => !isValue(source, start));
    const tagged = text.includes('<')
        ? (0,places/* namedPlaces */.G)((0,mask/* blankSpans */.Yw)((0,places/* withPlainValues */.p)(source), code), false)
        : { anchors: [], headings: [] };
    const known = [...code, ...parts.expressions];
    const built = builtSpans(source, known);
    const isMdx = mdx !== undefined && !problem;
    return {
        file,
        syntax: { name: isMdx ? 'MDX' : 'Markdown', structured: true, isMarkdown: true, hasComponents: isMdx },
        text,
        hadByteOrderMark: file.text.length > text.length,
        ...(problem ? { syntaxProblem: problem } : {}),
        frontMatter,
        unseen: (0,spans/* mergedSpans */.c)(parts.unseen),
        doubtful: (0,spans/* mergedSpans */.c)([
            // What is no valid MDX is not built at all.
            ...(problem || (0,withheld/* isWithheld */.Y)(file.path, text) ? [{ start: 0, end: text.length }] : []),
            ...parts.doubtful,
            ...(0,footnotes/* unusedFootnotes */.y)(tree),
            ...(0,doubtful/* doubtfulNotation */.Q)(text),
        ]),
        regions,
        sections: (0,sections/* sectionsOf */.K)(cuts, text.length),
        headings: [...parts.headings, ...tagged.headings].sort((a, b) => a.span.start - b.span.start),
        anchors: [...tagged.anchors, ...(0,footnotes/* footnoteAnchors */.x)(text), ...(0,written_anchors/* writtenAnchors */.o)(text)],
        includesOthers: (0,inclusion/* includesOthers */.j)(text),
        links: parts.links,
        images: parts.images,
        paragraphs: parts.paragraphs,
        quotations: parts.quotations,
        codeBlocks: parts.codeBlocks,
        expressions: [...parts.expressions, ...built],
        unspoken: [...parts.unspoken, ...built],
        masked: (0,mask/* maskText */.gC)(text, regions, [...addresses, ...built]),
        lineStarts: (0,lines/* lineStartsOf */.x)(text),
    };
}
/** Whether what Markdown takes for code is the value that a component is given. */
function isValue(source, start) {
    return /=\s{0,10}\{\s{0,10}$/.test(source.slice(Math.max(start - 22, 0), start));
}
function readTree(source, mdx) {
    if (!mdx)
        return { tree: markdownTree(source), comments: [] };
    try {
        return { tree: markdownTree(source, mdx), comments: [] };
    }
    catch (error) {
        // Docusaurus takes HTML comments in MDX, which the language itself does not have.
        const comments = [...source.matchAll(/<!--(?:(?!<!--)[\s\S])*?-->/gu)].map(({ index, 0: found }) => ({
            start: index,
            end: index + found.length,
        }));
        try {
            if (comments.length > 0)
                return { tree: markdownTree((0,mask/* blankSpans */.Yw)(source, comments), mdx), comments };
        }
        catch {
            // The first fault is the one to tell.
        }
        return { tree: markdownTree(source), problem: problemOf(error), comments: [] };
    }
}
function problemOf(error) {
    const at = isPlaced(error) ? error : { line: 1, column: 1 };
    const message = error instanceof Error ? error.message : 'the page is not valid MDX';
    return { expected: 'MDX', line: at.line, column: at.column, message };
}
function isPlaced(error) {
    return (typeof error === 'object' &&
        error !== null &&
        'line' in error &&
        typeof error.line === 'number' &&
        'column' in error &&
        typeof error.column === 'number');
}


/***/ }),

/***/ 44464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MarkdownParts),
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** What a Markdown page is made of, collected while its tree is walked; nothing of the tree is kept. */
class MarkdownParts {
    links = [];
    images = [];
    headings = [];
    paragraphs = [];
    quotations = [];
    codeBlocks = [];
    expressions = [];
    unspoken = [];
    unseen = [];
    doubtful = [];
    /** Code of any kind, in which nothing that looks like a tag is one. */
    verbatim = [];
    #text;
    constructor(text) {
        this.#text = text;
    }
    /**
     * Takes what one node says; `isNested` means that it stands in a quotation, a list or a footnote, `frame` where the component
     * begins that it stands in.
     */
    take(node, span, { quoteDepth, isNested, frame }) {
        switch (node.type) {
            case 'link':
                this.links.push(withLabel({ span, url: node.url, address: this.#addressOf(span, node.url) }, node.children));
                return;
            case 'definition':
                this.links.push({ span, url: node.url, address: this.#addressOf(span, node.url) });
                return;
            case 'image': {
                const words = node.alt ? { alternative: node.alt } : {};
                this.images.push({ span, url: node.url, address: this.#addressOf(span, node.url), ...words, exempt: false });
                return;
            }
            case 'heading': {
                const inner = innerSpan(node.children);
                const isBlank = inner === undefined || node.children.every(isSilent);
                const text = isBlank ? '' : this.#text.slice(inner.start, inner.end).trim();
                const place = frame === undefined ? {} : { frame };
                this.headings.push({ depth: node.depth, span, text, pictured: false, ...place, inOutline: !isNested });
                return;
            }
            case 'delete':
                this.doubtful.push(span);
                return;
            case 'table':
                this.doubtful.push(...cellsBeyond(node));
                return;
            case 'paragraph':
                this.paragraphs.push(span);
                return;
            case 'blockquote':
                if (quoteDepth === 0)
                    this.quotations.push(span);
                return;
            case 'inlineCode':
                this.verbatim.push(span);
                return;
            case 'code':
                this.verbatim.push(span);
                this.unspoken.push(span);
                this.codeBlocks.push({ span, ...(node.lang ? { language: node.lang } : {}), ...this.#fenceOf(span) });
                return;
            case 'html':
                this.unspoken.push(span);
                return;
            case 'mdxFlowExpression':
            case 'mdxTextExpression':
            case 'mdxjsEsm':
                this.expressions.push(span);
                this.unspoken.push(span);
                if (node.type === 'mdxjsEsm' && rulesPage.test(node.value)) {
                    this.doubtful.push({ start: 0, end: this.#text.length });
                }
                return;
            case 'mdxJsxFlowElement':
            case 'mdxJsxTextElement': {
                const inner = innerSpan(node.children);
                this.unspoken.push({ start: span.start, end: inner?.start ?? span.end });
                if (inner)
                    this.unspoken.push({ start: inner.end, end: span.end });
                return;
            }
        }
    }
    #addressOf(construct, url) {
        if (url === '')
            return construct;
        // The address comes last in Markdown, so that the same words in the link's text are not taken for it.
        const at = this.#text.slice(construct.start, construct.end).lastIndexOf(url);
        return at === -1 ? construct : { start: construct.start + at, end: construct.start + at + url.length };
    }
    #fenceOf(span) {
        const source = this.#text.slice(span.start, span.end);
        const mark = /^(?:`{3,}|~{3,})/u.exec(source)?.[0];
        if (mark === undefined)
            return {};
        const lastLine = source.slice(source.lastIndexOf('\n') + 1).replace(/^[\s>]*/u, '');
        const closed = source.includes('\n') && lastLine.startsWith(mark);
        return { fence: { mark: { start: span.start, end: span.start + mark.length }, closed } };
    }
}
/** A layout of its own, or other components in place of the elements: what becomes of the text they alone know. */
const rulesPage = /^export\s+default\b|^export\s*\{[^}]*\bas\s+default\b|\b(?:components|useMDXComponents)\b|^export\s+\*/mu;
/** The cells of a table that stand beyond its columns, which nobody shows. */
function cellsBeyond({ children: [head, ...rows] }) {
    const columns = head?.children.length ?? 0;
    return rows.flatMap(({ children }) => children.slice(columns).flatMap((cell) => spanOf(cell) ?? []));
}
/** The place of a node, if its parser says so. */
function spanOf(node) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}
function withLabel(link, children) {
    if (children.every(isSilent))
        return { ...link, isNameless: true };
    const label = innerSpan(children);
    if (label === undefined || children.some(({ type }) => type === 'image' || type === 'html'))
        return link;
    return { ...link, label };
}
/** Says nothing to somebody who hears the page: blanks, and pictures without words. */
function isSilent(node) {
    if (node.type === 'text')
        return node.value.trim() === '';
    if (node.type === 'image')
        return (node.alt ?? '').trim() === '';
    return node.type === 'emphasis' || node.type === 'strong' ? node.children.every(isSilent) : false;
}
/** From the first of some nodes to the last. */
function innerSpan(children) {
    const placed = children.flatMap((child) => spanOf(child) ?? []);
    const [first, last] = [placed[0], placed.at(-1)];
    return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writtenAnchors)
/* harmony export */ });
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33537);

/** Names that writers give to places in the notations of site generators, wherever they stand. */
const notations = [
    /\{:?[^{}\n]{0,200}?#([^\s{}#]{1,200})[^{}\n]{0,200}\}/gu, // attribute lists of Python-Markdown, kramdown, Pandoc
    /^[ \t>]*\(([^()\n]{1,200})\)=[ \t]*$/gmu, // targets of MyST
    /^[ \t]*:(?:name|label):[ \t]*(\S{1,200})[ \t]*$/gmu, // names of directives
    /^[ \t]*#\|[ \t]*label:[ \t]*(\S{1,200})[ \t]*$/gmu, // labels of code cells
    /^[ \t]*\[#([^\]\s]{1,200})\][ \t]*$/gmu,
];
/** The names of places in a Markdown text that no tag and no heading makes. */
function writtenAnchors(text) {
    if (!/[{(:|[]/u.test(text))
        return [];
    const plain = text.replace(/`[^`\n]{1,500}`/gu, _mask_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .hQ);
    return notations.flatMap((notation) => [...plain.matchAll(notation)].flatMap((match) => match[1] ?? []));
}


/***/ }),

/***/ 17324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mergedSpans),
/* harmony export */   y: () => (/* binding */ nextSpan)
/* harmony export */ });
/** The same stretches in order, without overlaps. */
function mergedSpans(spans) {
    const merged = [];
    for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
/** The first of some merged stretches that ends behind an offset, if there is one. */
function nextSpan(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((spans[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return spans[low];
}


/***/ })

};
