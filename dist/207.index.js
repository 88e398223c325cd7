export const id = 207;
export const ids = [207];
export const modules = {

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseHtml: () => (/* binding */ parseHtml)
/* harmony export */ });
/* harmony import */ var _doubtful_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37228);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53362);
/* harmony import */ var _inclusion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68487);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87750);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33537);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38129);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17324);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51564);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64887);










const paragraphElements = new Set(['p', 'li', 'dd', 'dt', 'figcaption', 'blockquote', 'td']);
const quotationElements = new Set(['blockquote', 'q']);
/** Parses an HTML file, with the front matter that site generators put on top. */
function parseHtml(file, text) {
    const frontMatter = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_0__/* .readFrontMatter */ .X)(text);
    const bodyStart = frontMatter.kind === 'none' ? 0 : frontMatter.span.end;
    const body = text.slice(bodyStart);
    const map = new _regions_js__WEBPACK_IMPORTED_MODULE_1__/* .RegionMap */ .bh();
    map.mark(0, bodyStart, 'front-matter');
    const links = [];
    const images = [];
    const paragraphs = [];
    const quotations = [];
    let language;
    const unseen = [];
    const doubtful = [];
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .HtmlReader */ .x(text, map, {
        links,
        images,
        unseen,
        doubtful,
        onTag: ({ name, attributes }) => {
            if (name === 'html')
                language ??= attributes.find((attribute) => attribute.name === 'lang')?.value;
        },
        onElement: (name, span) => {
            if (paragraphElements.has(name))
                paragraphs.push(span);
            if (quotationElements.has(name))
                quotations.push(span);
        },
    });
    reader.read(body, bodyStart);
    reader.closeTo(0, text.length);
    const regions = map.cover(text.length);
    const { anchors, headings } = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .namedPlaces */ .G)((0,_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .blank */ .hQ)(text.slice(0, bodyStart)) + body, true);
    return {
        file,
        syntax: { name: 'HTML', structured: true, isMarkdown: false, hasComponents: false },
        text,
        hadByteOrderMark: file.text.length > text.length,
        frontMatter,
        ...(language === undefined ? {} : { language }),
        unseen: (0,_spans_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedSpans */ .c)(unseen),
        doubtful: (0,_spans_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedSpans */ .c)([
            ...((0,_doubtful_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithheld */ .Y)(frontMatter) ? [{ start: 0, end: text.length }] : []),
            ...doubtful,
            ...(0,_doubtful_js__WEBPACK_IMPORTED_MODULE_6__/* .doubtfulNotation */ .Q)(text),
        ]),
        regions,
        sections: (0,_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .sectionsOf */ .K)(headings.map(({ depth, span, text: title }) => ({ depth, start: span.start, title })), text.length),
        headings,
        anchors,
        includesOthers: (0,_inclusion_js__WEBPACK_IMPORTED_MODULE_8__/* .includesOthers */ .j)(text),
        links,
        images,
        paragraphs: outermost(paragraphs),
        quotations: outermost(quotations),
        codeBlocks: [],
        expressions: [],
        unspoken: [],
        masked: (0,_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .maskText */ .gC)(text, regions, []),
        lineStarts: (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .lineStartsOf */ .x)(text),
    };
}
/** Without those that stand in another one, in the order of the text. */
function outermost(spans) {
    let end = -1;
    return spans
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter((span) => {
        if (span.start < end)
            return false;
        end = span.end;
        return true;
    });
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
