export const id = 464;
export const ids = [464];
export const modules = {

/***/ 51564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namedPlaces),
/* harmony export */   p: () => (/* binding */ withPlainValues)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63790);

/** Longer names are nothing that anybody links to. */
const maxNameLength = 200;
/**
 * Finds the headings and named places that tags make: in an HTML page, or in a page of another format whose code has been
 * blanked, where components may have identifiers that end in "Id".
 */
function namedPlaces(text, isHtml) {
    const anchors = [];
    const headings = [];
    let open;
    const close = (end) => {
        if (!open)
            return;
        const { depth, start, words, pictured, isUnheard } = open;
        const text = words.join('').replace(/\s+/g, ' ').trim();
        open = undefined;
        if (text === '' && isUnheard)
            return;
        headings.push({ depth, span: { start, end }, text, pictured, inOutline: isHtml });
    };
    (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .readHtml */ .y)(isHtml ? text : withoutUnclosedComments(text), 0, {
        onTag: ({ name, attributes, span }) => {
            for (const { name: key, value } of attributes) {
                if (isName(key) && value !== '' && value.length <= maxNameLength && !/\s/.test(value))
                    anchors.push(value);
            }
            const depth = /^h([1-6])$/.exec(name)?.[1];
            if (depth !== undefined) {
                close(span.start);
                open = {
                    depth: Number(depth),
                    start: span.start,
                    words: [],
                    pictured: false,
                    isUnheard: isUnheard(attributes),
                };
            }
            else if (open && (name === 'svg' || (name === 'img' && hasWords(attributes))))
                open.pictured = true;
        },
        onEnd: (name, span) => {
            if (/^h[1-6]$/.test(name))
                close(span.end);
        },
        onText: (_span, characters) => open?.words.push(characters),
    }, isHtml ? 'to-the-end' : 'as-nothing');
    close(text.length);
    return { anchors, headings };
}
function isUnheard(attributes) {
    return attributes.some(({ name, value }) => (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') ||
        (name === 'role' && !/^\s*(?:heading)?\s*$/i.test(value)) ||
        name === 'hidden' ||
        (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)));
}
function hasWords(attributes) {
    return attributes.some(({ name, value, computed }) => computed === true || (/^(?:alt|title|aria-label|aria-labelledby)$/.test(name) && value.trim() !== ''));
}
function isName(attribute) {
    return attribute === 'name' || /(?:^|[^a-z])(?:id|name)$|[a-z]\w*id$/.test(attribute);
}
/**
 * The text with values that a component takes as a string of code made plain ones, as long as before: to whoever looks for
 * code they would be some.
 */
function withPlainValues(text) {
    return text.replace(/(=\s{0,10})\{\s{0,10}(["'`])([^"'`{}]{0,200})\2\s{0,10}\}/g, (whole, equals, _mark, value) => `${equals}"${value}"`.padEnd(whole.length));
}
/** A comment that is never closed would swallow all that follows, although Markdown takes its mark for text. */
function withoutUnclosedComments(text) {
    const from = text.lastIndexOf('-->') + 1;
    return text.slice(0, from) + text.slice(from).replaceAll('<!--', '    ');
}


/***/ }),

/***/ 63790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readHtml)
/* harmony export */ });
/* harmony import */ var parse5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63194);

/** Elements whose content is text to the tokenizer, whatever it looks like (HTML standard, 13.2.6.4). */
const textModes = new Map([
    ['script', parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.SCRIPT_DATA],
    ['style', parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT],
    ['iframe', parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT],
    ['noembed', parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT],
    ['noframes', parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RAWTEXT],
    ['title', parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RCDATA],
    ['textarea', parse5__WEBPACK_IMPORTED_MODULE_0__/* .TokenizerMode */ .V_.RCDATA],
]);
/** Reads a piece of HTML that stands at `offset` of a page: the one way in which HTML is read, wherever it stands. */
function readHtml(html, offset, listener, unclosed = 'to-the-end') {
    const isClosed = unclosed === 'as-nothing' ? closedLater(html) : () => true;
    const at = (location) => location === null
        ? undefined
        : { start: offset + location.startOffset, end: offset + Math.min(location.endOffset, html.length) };
    const onText = (token) => {
        const span = at(token.location);
        if (span)
            listener.onText(span, token.chars);
    };
    const tokenizer = new parse5__WEBPACK_IMPORTED_MODULE_0__/* .Tokenizer */ ._F({ sourceCodeLocationInfo: true }, {
        onComment: (token) => {
            const span = at(token.location);
            if (span)
                listener.onComment?.(span);
        },
        onDoctype: () => undefined,
        onStartTag: (token) => {
            const span = at(token.location);
            if (span)
                listener.onTag({ name: token.tagName, span, attributes: attributesOf(html, token, offset) });
            const mode = textModes.get(token.tagName);
            if (mode !== undefined && isClosed(token.tagName, token.location?.endOffset ?? 0))
                tokenizer.state = mode;
        },
        onEndTag: (token) => {
            const span = at(token.location);
            if (span)
                listener.onEnd(token.tagName, span);
        },
        onEof: () => undefined,
        onCharacter: onText,
        onNullCharacter: onText,
        onWhitespaceCharacter: onText,
    });
    tokenizer.write(html, true);
}
function attributesOf(html, token, offset) {
    return token.attrs.map(({ name, value }) => {
        const location = token.location?.attrs?.[name];
        if (!location)
            return { name, value };
        const source = html.slice(location.startOffset, location.endOffset);
        const opening = /^[^=]*=\s*(["']?)/.exec(source);
        if (!opening)
            return { name, value };
        const start = offset + location.startOffset + opening[0].length;
        return { name, value, valueSpan: { start, end: offset + location.endOffset - (opening[1] ?? '').length } };
    });
}
/** Whether an element is closed somewhere behind a place; the text is searched once for each name. */
function closedLater(html) {
    const lower = html.toLowerCase();
    const last = new Map();
    return (name, from) => {
        const known = last.get(name) ?? lower.lastIndexOf(`</${name}`);
        last.set(name, known);
        return known >= from;
    };
}


/***/ }),

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

/***/ 55464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skimMarkdown: () => (/* binding */ skimMarkdown)
/* harmony export */ });
/* harmony import */ var _inclusion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68487);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33537);
/* harmony import */ var _html_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51564);
/* harmony import */ var _footnotes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97251);
/* harmony import */ var _written_anchors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(902);





const fence = /^ {0,3}(`{3,}|~{3,})/u;
// In a quotation, a list, a tab or an admonition, too: a heading has an id wherever it stands.
const heading = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*#{1,6}[ \t]+(.*)$/u;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const inlineLink = /\]\(\s*<?([^()\s<>]{1,500})>?(?:\s+["'][^"'\n]{0,300}["'])?\s*\)/gu;
/** Reads a Markdown page line by line, without a tree: a site has many pages that are only linked to. */
function skimMarkdown(text) {
    const plain = withoutCode((0,_html_places_js__WEBPACK_IMPORTED_MODULE_0__/* .withPlainValues */ .p)(text));
    const tagged = plain.includes('<') ? (0,_html_places_js__WEBPACK_IMPORTED_MODULE_0__/* .namedPlaces */ .G)(plain, false) : { anchors: [], headings: [] };
    return {
        headings: [...headingsByLine(text), ...tagged.headings.map((one) => one.text)],
        anchors: [...tagged.anchors, ...(0,_footnotes_js__WEBPACK_IMPORTED_MODULE_1__/* .footnoteAnchors */ .x)(text), ...(0,_written_anchors_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenAnchors */ .o)(text)],
        includesOthers: (0,_inclusion_js__WEBPACK_IMPORTED_MODULE_3__/* .includesOthers */ .j)(text),
        components: [...(0,_inclusion_js__WEBPACK_IMPORTED_MODULE_3__/* .componentsIn */ .a)(text)],
        links: [...inlineLinks(plain)],
    };
}
function* headingsByLine(text) {
    let open;
    let previous = '';
    for (const line of text.split(/\r?\n/u)) {
        const mark = fence.exec(line)?.[1];
        if (open !== undefined) {
            if (mark?.startsWith(open) === true && line.trim() === mark)
                open = undefined;
            continue;
        }
        if (mark !== undefined) {
            open = mark;
            continue;
        }
        const title = heading.exec(line)?.[1] ?? (underline.test(line) && previous.trim() !== '' ? previous : undefined);
        if (title !== undefined)
            yield title;
        previous = line;
    }
}
function withoutCode(text) {
    return text
        .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n {0,3}\1[ \t]*$/gmu, _mask_js__WEBPACK_IMPORTED_MODULE_4__/* .blank */ .hQ)
        .replace(/`[^`\n]{1,500}`/gu, _mask_js__WEBPACK_IMPORTED_MODULE_4__/* .blank */ .hQ);
}
const otherLinks = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+<?([^\s<>]{1,500})|<[a-z][^<>]{0,500}?\s(?:href|src)\s*=\s*["']?([^"'\s<>{}]{1,500})/gimu;
function* inlineLinks(plain) {
    const found = [...plain.matchAll(inlineLink), ...plain.matchAll(otherLinks)].sort((a, b) => a.index - b.index);
    let line = 1;
    let counted = 0;
    for (const match of found) {
        for (; counted < match.index; counted += 1)
            if (plain[counted] === '\n')
                line += 1;
        yield { url: match[1] ?? match[2] ?? '', line };
    }
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

/***/ 68487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ componentsIn),
/* harmony export */   j: () => (/* binding */ includesOthers)
/* harmony export */ });
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33537);

/** Things that bring in text which does not stand in the file itself, in the notations of site generators. */
const inclusions = [
    /\{%-?\s*(?:include|data|content-ref|render|import|from|embed|openapi|swagger|block|call|macro|for)\b/u, // Liquid, Jinja, GitBook
    /\{\{[<%]-?\s*[\w/-]*(?:include|read-?file|snippet|partial|embed|import|content|render|shared|list|table|api|reference|glossary_def|heading)/iu, // Hugo
    /\{\{\s*#\s*\w+/u, // mdBook
    /^[ \t>]*(?:--8<--|;--8<--)/mu, // PyMdown snippets
    /\{!.{1,300}!\}|\{\*.{1,300}\*\}/u, // markdown-include, mdx-include
    /!INCLUDE\b/iu, // DocFX
    /^[ \t]*include::/mu, // AsciiDoc
    /^[ \t]*(?:import|export)\b[^\n]{0,300}["'][^"'\n]{1,300}\.mdx?["']/mu, // MDX
    /^[ \t]*:{3,}[ \t]*(?:\{?include\b|[A-Za-z_][\w-]*(?:\.[\w-]+)+[ \t]*$)/mu, // MyST, VuePress, mkdocstrings
    /^[ \t]*:{3,}[ \t]+[\w.-]+[ \t]*\n[ \t]+:?[\w-]+:/mu, // blocks with options below them, of plugins of MkDocs
    /^[ \t]*(?:`{3,}|:{3,}|~{3,})\s*\{(?:include|eval-rst|auto[a-z]+|literalinclude|mdinclude|toctree|click|sphinx|argparse|jsonschema|glossary|tableofcontents)\b/imu, // MyST
    /<!--\s*(?:@?include|snippet|embed|auto-?generated|begin|start)\b/iu,
    /<\w*(?:Include|Snippet|Partial|Render|ApiDoc|Swagger|Redoc|OpenApi|ContentDoc)\b/u, // components
    /^[ \t]*\{\{[^{}<%\n]{1,300}\}\}[ \t]*$/mu, // a line of nothing but a variable or a macro
    /^[ \t]*\[\[[^\]\n]{1,200}\]\][ \t]*$/mu,
    /^[ \t]*::[a-z][\w-]*(?:\{|[ \t]*$)/mu, // Nuxt Content
];
const codeBlock = /^[ \t>]*(`{3,}|~{3,})(?![^\n]*\{(?:include|eval-rst|auto|literalinclude|mdinclude|toctree|glossary|argparse))[^\n]*\n[\s\S]*?\n[ \t>]*\1[`~]*[ \t]*$/gmu;
/** Whether a page takes in other files when its site is built; what stands in a block of code is an example. */
function includesOthers(text) {
    const shown = text.includes('```') || text.includes('~~~') ? text.replace(codeBlock, _mask_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .hQ) : text;
    return inclusions.some((inclusion) => inclusion.test(shown));
}
const tagOfComponent = /<([A-Z][\w.]*|[a-z][a-z0-9]*-[\w-]+)(?=[\s/>])/gu;
const shortcode = /\{\{[<%]-?\s*\/?\s*([\w/.-]+)/gu;
const tagOfTemplate = /\{%-?\s*([\w-]+)/gu;
/** The names of components, shortcodes and template tags in a page, in lower case: each of them may make places in it. */
function componentsIn(text) {
    const plain = text.replace(codeBlock, _mask_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .hQ).replace(/`[^`\n]{1,500}`/gu, _mask_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .hQ);
    const names = [tagOfComponent, shortcode, tagOfTemplate].flatMap((notation) => [...plain.matchAll(notation)].map((match) => (match[1] ?? '').toLowerCase()));
    return new Set(names);
}


/***/ })

};
