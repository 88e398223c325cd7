export const id = 207;
export const ids = [207];
export const modules = {

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseHtml: () => (/* binding */ parseHtml)
/* harmony export */ });
/* harmony import */ var _doubtful_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37228);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53362);
/* harmony import */ var _inclusion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68487);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87750);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33537);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38129);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17324);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54370);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51564);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88125);











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
            ...((0,_withheld_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithheld */ .Y)(file.path, text) ? [{ start: 0, end: text.length }] : []),
            ...doubtful,
            ...(0,_doubtful_js__WEBPACK_IMPORTED_MODULE_7__/* .doubtfulNotation */ .Q)(text),
        ]),
        regions,
        sections: (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .sectionsOf */ .K)(headings.map(({ depth, span, text: title }) => ({ depth, start: span.start, title })), text.length),
        headings,
        anchors,
        includesOthers: (0,_inclusion_js__WEBPACK_IMPORTED_MODULE_9__/* .includesOthers */ .j)(text),
        links,
        images,
        paragraphs: outermost(paragraphs),
        quotations: outermost(quotations),
        codeBlocks: [],
        expressions: [],
        unspoken: [],
        masked: (0,_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .maskText */ .gC)(text, regions, []),
        lineStarts: (0,_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .lineStartsOf */ .x)(text),
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
