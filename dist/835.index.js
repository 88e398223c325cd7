export const id = 835;
export const ids = [835];
export const modules = {

/***/ 91681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ HtmlReader)
});

// EXTERNAL MODULE: ./node_modules/parse5/dist/index.js + 17 modules
var dist = __webpack_require__(63194);
;// CONCATENATED MODULE: ./lib/content/html-visibility.js
const unrendered = new Set(['template', 'noscript', 'datalist', 'object', 'iframe', 'noembed', 'noframes', 'canvas']);
const codeElements = new Set(['script', 'style', 'pre', 'code', 'kbd', 'samp', 'var', 'math', 'svg']);
/** CSS that keeps text from being seen, with white space removed; each is checked on one declaration. */
const hidingDeclarations = [
    /^display:none/,
    /^visibility:(?:hidden|collapse)/,
    /^content-visibility:hidden/,
    /^font-size:(?:0+(?:\.0*)?(?:[a-z%]*)|0?\.0\d*(?:r?em)|(?:0?\.\d+|[12](?:\.\d+)?)(?:px|pt)|\d%)(?:!|$)/,
    /^font:0(?:px|pt|em)?[\s/]/,
    /^opacity:0*\.?0[0-9]?(?:%|!|$)/,
    /^(?:left|right|top|bottom|text-indent|margin-left|margin-top):-(?:\d{4,}|9\d\d)/,
    /^(?:transform:scale\(0[,)]|clip-path:inset\((?:50|100)%)/,
    /^clip:rect\((?:0|1px)/,
    /^(?:max-)?(?:height|width|line-height):0(?:px|em|%|!|$)/,
    /^color:(?:transparent|rgba\([^)]*,0(?:\.0*)?\)|#[\da-f]{6}00$|#[\da-f]{3}0$)/,
];
/** Colours that cannot be told from white paper, by name. */
const whites = new Set('white snow ivory ghostwhite floralwhite whitesmoke azure mintcream honeydew aliceblue seashell'.split(' '));
/** Each channel at least this bright is white to an eye: contrast with white below 1.2 to 1 (WCAG 2.2, 1.4.3). */
const brightest = 235;
function isWhite(colour) {
    const value = colour.replace(/!important$/, '');
    if (whites.has(value))
        return true;
    return channelsOf(value)?.every((channel) => channel >= brightest) ?? false;
}
/** Red, green and blue of a colour in hexadecimal, `rgb()` or a grey `hsl()`, white space removed. */
function channelsOf(colour) {
    const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(colour)?.[1];
    if (hex !== undefined) {
        const width = hex.length < 6 ? 1 : 2;
        return [0, 1, 2].map((index) => Number.parseInt(hex.slice(index * width, (index + 1) * width).repeat(3 - width), 16));
    }
    const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,[\d.%]+)?\)$/.exec(colour);
    if (rgb)
        return rgb.slice(1, 4).map(Number);
    const light = /^hsla?\([\d.]+(?:deg)?,[\d.]+%,([\d.]+)%(?:,[\d.%]+)?\)$/.exec(colour)?.[1];
    return light === undefined || Number(light) < 97 ? undefined : [255, 255, 255];
}
/** What the text inside an element counts as; `undefined` when the element changes nothing. */
function regionOfElement(name, attributes) {
    const tag = name.toLowerCase();
    if (unrendered.has(tag))
        return 'hidden';
    for (const attribute of attributes) {
        const key = attribute.name.toLowerCase();
        if (key === 'hidden' && attribute.value.toLowerCase() !== 'false')
            return 'hidden';
        if (key === 'style' && hidesText(attribute.value))
            return 'hidden';
        if (key === 'color' && isWhite(attribute.value.toLowerCase().trim()))
            return 'hidden';
        if (tag === 'input' && key === 'type' && attribute.value.toLowerCase() === 'hidden')
            return 'hidden';
    }
    if (codeElements.has(tag))
        return 'code';
    return /^h[1-6]$|^title$/.test(tag) ? 'heading' : undefined;
}
function hidesText(style) {
    const declarations = style
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .toLowerCase()
        .split(';')
        .map((declaration) => declaration.replace(/\s+/g, ''));
    if (declarations.some((declaration) => hidingDeclarations.some((hiding) => hiding.test(declaration))))
        return true;
    const declared = (property) => declarations.find((declaration) => property.test(declaration))?.replace(property, '');
    const colour = declared(/^color:/);
    if (colour === undefined)
        return false;
    const ground = declared(/^background(?:-color)?:/);
    // White text is out of sight unless the element brings a ground of its own.
    return ground === undefined ? isWhite(colour) : colour === ground || (isWhite(colour) && isWhite(ground));
}

;// CONCATENATED MODULE: ./lib/content/html-reader.js


const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is text to the tokenizer, whatever it looks like (HTML standard, 13.2.6.4). */
const textModes = new Map([
    ['script', dist/* TokenizerMode */.V_.SCRIPT_DATA],
    ['style', dist/* TokenizerMode */.V_.RAWTEXT],
    ['iframe', dist/* TokenizerMode */.V_.RAWTEXT],
    ['noembed', dist/* TokenizerMode */.V_.RAWTEXT],
    ['noframes', dist/* TokenizerMode */.V_.RAWTEXT],
    ['title', dist/* TokenizerMode */.V_.RCDATA],
    ['textarea', dist/* TokenizerMode */.V_.RCDATA],
]);
/** Nesting beyond this is not tracked: no page has it, and every end tag would search the whole pile. */
const maxOpenElements = 500;
/** Follows which elements are open while pieces of one page go by, so that text is known to be seen or hidden. */
class HtmlReader {
    #map;
    #open = [];
    /** How many open elements make their text hidden, code or a heading. */
    #counts = new Map();
    constructor(map) {
        this.#map = map;
    }
    /** How many elements are open; give it to `closeTo` where a Markdown block ends. */
    get depth() {
        return this.#open.length;
    }
    /** What text counts as here that would be `plain` outside of any element. */
    regionFor(plain) {
        if (this.#has('hidden'))
            return 'hidden';
        if (this.#has('code') && plain !== 'alt-text')
            return 'code';
        return this.#has('heading') && plain === 'prose' ? 'heading' : plain;
    }
    /** Reads one piece of HTML that stands at `offset` of the page and marks its text and comments. */
    read(html, offset) {
        const tokenizer = new dist/* Tokenizer */._F({ sourceCodeLocationInfo: true }, {
            onComment: (token) => this.#mark(token, offset, this.#has('hidden') ? 'hidden' : 'comment'),
            onDoctype: () => undefined,
            onStartTag: (token) => {
                this.#markAlternative(html, token, offset);
                this.enter(token.tagName, token.attrs);
                const mode = textModes.get(token.tagName);
                if (mode !== undefined)
                    tokenizer.state = mode;
            },
            onEndTag: (token) => this.leave(token.tagName),
            onEof: () => undefined,
            onCharacter: (token) => this.#mark(token, offset, this.regionFor('prose')),
            onNullCharacter: (token) => this.#mark(token, offset, this.regionFor('prose')),
            onWhitespaceCharacter: (token) => this.#mark(token, offset, this.regionFor('prose')),
        });
        tokenizer.write(html, true);
    }
    /** Opens an element. */
    enter(name, attributes) {
        if (voidElements.has(name) || this.#open.length >= maxOpenElements)
            return;
        if (name === 'p' && this.#open.at(-1)?.name === 'p')
            this.closeTo(this.depth - 1);
        const region = regionOfElement(name, attributes);
        this.#open.push({ name, region });
        if (region)
            this.#counts.set(region, (this.#counts.get(region) ?? 0) + 1);
    }
    /** Closes the nearest open element of that name with all that is inside; without one, nothing happens. */
    leave(name) {
        const index = this.#open.findLastIndex((element) => element.name === name);
        if (index !== -1)
            this.closeTo(index);
    }
    /** Closes elements until `depth` are left. */
    closeTo(depth) {
        while (this.#open.length > depth) {
            const region = this.#open.pop()?.region;
            if (region)
                this.#counts.set(region, (this.#counts.get(region) ?? 0) - 1);
        }
    }
    #has(region) {
        return (this.#counts.get(region) ?? 0) > 0;
    }
    #mark(token, offset, region) {
        if (token.location)
            this.#map.mark(offset + token.location.startOffset, offset + token.location.endOffset, region);
    }
    #markAlternative(html, token, offset) {
        const at = token.tagName === 'img' ? token.location?.attrs?.['alt'] : undefined;
        if (!at)
            return;
        const source = html.slice(at.startOffset, at.endOffset);
        const value = /^alt\s*=\s*(["']?)/i.exec(source);
        if (!value)
            return;
        const start = offset + at.startOffset + value[0].length;
        this.#map.mark(start, offset + at.endOffset - (value[1] ?? '').length, this.regionFor('alt-text'));
    }
}


/***/ }),

/***/ 15216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseMarkdown: () => (/* binding */ parseMarkdown)
});

// EXTERNAL MODULE: ./lib/content/front-matter.js
var front_matter = __webpack_require__(53362);
// EXTERNAL MODULE: ./lib/content/lines.js
var lines = __webpack_require__(87750);
// EXTERNAL MODULE: ./lib/content/html-reader.js + 1 modules
var html_reader = __webpack_require__(91681);
;// CONCATENATED MODULE: ./lib/content/notation.js
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

// EXTERNAL MODULE: ./lib/content/regions.js
var regions = __webpack_require__(2184);
;// CONCATENATED MODULE: ./lib/content/markdown-regions.js



/** Says of every character of the text what it is to a reader of the rendered page. */
function readMarkdownRegions(text, bodyStart, root) {
    const walk = new Walk(text);
    walk.map.mark(0, bodyStart, 'front-matter');
    walk.run(root);
    return { regions: walk.map.cover(text.length), headings: walk.headings, addresses: walk.addresses };
}
/** Walks with a list of its own instead of the stack: the author decides how deep a page is nested. */
class Walk {
    map = new regions/* RegionMap */.bh();
    headings = [];
    addresses = [];
    #text;
    #html;
    #todo = [];
    constructor(text) {
        this.#text = text;
        this.#html = new html_reader/* HtmlReader */.x(this.map);
    }
    run(root) {
        this.#todo.push({ node: root, parent: undefined, quoteDepth: 0, region: 'prose' });
        for (let next = this.#todo.pop(); next !== undefined; next = this.#todo.pop()) {
            if (typeof next === 'function')
                next();
            else
                this.#visit(next);
        }
    }
    #visit(visit) {
        const { node, parent, quoteDepth } = visit;
        const span = spanOf(node);
        if (!span)
            return;
        switch (node.type) {
            case 'text':
                this.#markText(span, quoteDepth, visit.region, true);
                return;
            case 'inlineCode':
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
                this.map.mark(span.start + 2, this.#endOfAlternative(span), this.#html.regionFor('alt-text'));
                return;
            case 'mdxFlowExpression':
            case 'mdxTextExpression':
                this.map.mark(span.start, span.end, this.#html.regionFor(isComment(node.value) ? 'comment' : 'code'));
                return;
            case 'mdxjsEsm':
                this.map.mark(span.start, span.end, 'code');
                return;
            case 'heading':
                if (parent?.type === 'root') {
                    this.headings.push({ start: span.start, depth: node.depth, title: plainText(node).trim() });
                }
                break;
            case 'link':
                if (isBareAddress(this.#text, span))
                    this.addresses.push(span);
                break;
        }
        if (!('children' in node))
            return;
        this.#enter(node);
        const region = node.type === 'heading' ? 'heading' : visit.region;
        const depth = quoteDepth + (node.type === 'blockquote' ? 1 : 0);
        for (const child of node.children.toReversed()) {
            this.#todo.push({ node: child, parent: node, quoteDepth: depth, region });
        }
    }
    /** HTML opened inside a paragraph, a heading or a cell ends with it; a component's element ends with its node. */
    #enter(node) {
        const before = this.#html.depth;
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
            const attributes = node.attributes.flatMap((attribute) => {
                if (attribute.type !== 'mdxJsxAttribute')
                    return [];
                const { name, value } = attribute;
                if (typeof value === 'string')
                    return [{ name, value }];
                return [{ name, value: value ? styleOf(value.value) : '' }];
            });
            this.#html.enter(node.name ?? '', attributes);
            this.#todo.push(() => this.#html.closeTo(before));
        }
        else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
            this.#todo.push(() => this.#html.closeTo(before));
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
function spanOf(node) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
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
    return (code.startsWith('/*') && code.indexOf('*/') === code.length - 2) || /^(?:\/\/[^\n]*\s*)+$/.test(code);
}
/** Turns the object of a JSX `style` into CSS, near enough to see whether it hides. */
function styleOf(expression) {
    return expression
        .replace(/[{}'"`]/g, '')
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        .replaceAll(',', ';');
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
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 8 modules
var mdast_util_gfm_lib = __webpack_require__(60376);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 2 modules
var micromark_extension_gfm = __webpack_require__(16423);
;// CONCATENATED MODULE: ./lib/content/markdown-tree.js



/** The tree of a Markdown text by CommonMark with GitHub's extensions, and MDX where its syntax is given. */
function markdownTree(text, added) {
    return (0,lib/* fromMarkdown */.Y)(text, {
        extensions: [(0,micromark_extension_gfm/* gfm */.T)(), ...(added?.extensions ?? [])],
        mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)(), ...(added?.mdastExtensions ?? [])],
    });
}

// EXTERNAL MODULE: ./lib/content/mask.js
var mask = __webpack_require__(33537);
// EXTERNAL MODULE: ./lib/content/sections.js
var sections = __webpack_require__(38129);
;// CONCATENATED MODULE: ./lib/content/markdown.js






/** Parses Markdown, or MDX where its syntax is given; a page that is no valid MDX is read as Markdown and says so. */
function parseMarkdown(file, text, mdx) {
    const frontMatter = (0,front_matter/* readFrontMatter */.X)(text);
    const bodyStart = frontMatter.kind === 'none' ? 0 : frontMatter.span.end;
    // Blanked rather than cut off: every position in the tree stays a position in the text.
    const source = (0,mask/* blank */.h)(text.slice(0, bodyStart)) + text.slice(bodyStart);
    const { markdown, problem } = readTree(source, mdx);
    const { regions, headings, addresses } = readMarkdownRegions(text, bodyStart, markdown);
    return {
        file,
        format: mdx && !problem ? 'mdx' : 'markdown',
        text,
        hadByteOrderMark: file.text.length > text.length,
        ...(problem ? { syntaxProblem: problem } : {}),
        markdown,
        frontMatter,
        regions,
        sections: (0,sections/* sectionsOf */.K)(headings, text.length),
        masked: (0,mask/* maskText */.g)(text, regions, addresses),
        lineStarts: (0,lines/* lineStartsOf */.x)(text),
    };
}
function readTree(source, mdx) {
    if (!mdx)
        return { markdown: markdownTree(source) };
    try {
        return { markdown: markdownTree(source, mdx) };
    }
    catch (error) {
        return { markdown: markdownTree(source), problem: problemOf(error) };
    }
}
function problemOf(error) {
    const at = isPlaced(error) ? error : { line: 1, column: 1 };
    const message = error instanceof Error ? error.message : 'the page is not valid MDX';
    return { line: at.line, column: at.column, message };
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

/***/ 38129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf)
/* harmony export */ });
/**
 * Cuts a text of this length at its headings, in order and without a gap: each section runs up to the next heading of
 * any depth. What stands before the first heading is a section of depth 0 without a path.
 */
function sectionsOf(headings, length) {
    const sections = [];
    const path = [];
    const first = headings[0]?.start ?? length;
    if (first > 0)
        sections.push({ start: 0, end: first, depth: 0, path: [] });
    for (const [index, { start, depth, title }] of headings.entries()) {
        while ((path.at(-1)?.depth ?? 0) >= depth)
            path.pop();
        path.push({ depth, title });
        sections.push({
            start,
            end: headings[index + 1]?.start ?? length,
            depth,
            path: path.map((heading) => heading.title),
        });
    }
    return sections;
}


/***/ })

};
