export const id = 469;
export const ids = [469];
export const modules = {

/***/ 1484:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 1484;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 85226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   styleFindings: () => (/* binding */ styleFindings)
/* harmony export */ });
/* harmony import */ var markdownlint_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72242);
/* harmony import */ var _page_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83109);


/** The rules that were right nearly every time on edited documentation; the linter's other rules are taste or noise. */
const rules = {
    MD011: {
        criterion: 'reversed-link',
        message: 'The brackets of this link are the wrong way round: write [text](address).',
    },
    MD018: { criterion: 'heading-syntax', message: 'Put a space after the number signs, or this is not a heading.' },
    MD019: { criterion: 'heading-syntax', message: 'One space after the number signs is enough.' },
    MD020: { criterion: 'heading-syntax', message: 'Put a space before the closing number signs.' },
    MD021: { criterion: 'heading-syntax', message: 'One space before the closing number signs is enough.' },
    MD023: { criterion: 'heading-syntax', message: 'Start the heading at the beginning of the line.' },
    MD034: { criterion: 'bare-url', message: 'Write this address as a link, or between angle brackets.' },
    MD037: { criterion: 'inner-space', message: 'A space just inside the emphasis marks keeps them from working.' },
    MD038: { criterion: 'inner-space', message: 'Remove the space just inside the code marks.' },
    MD039: { criterion: 'inner-space', message: 'Remove the space just inside the brackets of the link.' },
    MD052: {
        criterion: 'undefined-reference',
        message: 'This reference link has no definition, so it is shown as plain text.',
    },
    MD056: { criterion: 'table-shape', message: 'This row has more or fewer cells than the header of its table.' },
};
const configuration = {
    default: false,
    ...Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, rule.settings ?? true])),
};
/** What the linter has to say about the Markdown of a page; comments in the page cannot switch it off. */
function styleFindings(page) {
    const results = (0,markdownlint_sync__WEBPACK_IMPORTED_MODULE_0__/* .lint */ .u)({
        strings: { page: page.text },
        config: configuration,
        noInlineConfig: true,
        handleRuleFailures: true,
    });
    const foreign = [...page.codeBlocks.map(({ span }) => span), ...page.expressions];
    const found = (results.page ?? []).flatMap((error) => {
        const name = error.ruleNames[0] ?? '';
        const rule = rules[name];
        // Inside a component headings are indented by custom, and are headings all the same.
        if (rule === undefined || (name === 'MD023' && page.syntax.hasComponents))
            return [];
        const finding = toFinding(page, error, rule);
        // The linter does not know components: to it, code inside one may be text, and text may be code.
        if (foreign.some((span) => span.start < finding.span.end && finding.span.start < span.end))
            return [];
        return name === 'MD034' && isQuoted(page, finding.span) ? [] : [finding];
    });
    return [...found, ...page.codeBlocks.flatMap(namelessBlock)];
}
/** An address between quotation marks is the value of something, and not an invitation to go there. */
function isQuoted({ text }, { start, end }) {
    const [before = '', after = ''] = [text[start - 1], text[end]];
    return /^(?:""|''|\u201C\u201D|\u2018\u2019|\u201E\u201C|\u00AB\u00BB)$/u.test(before + after);
}
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
function toFinding(page, error, rule) {
    const line = (0,_page_position_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSpan */ .ZX)(page, error.lineNumber);
    const [column = 1, length = line.end - line.start] = error.errorRange ?? [];
    const named = {
        start: Math.min(line.end, line.start + column - 1),
        end: Math.min(line.end, line.start + column - 1 + length),
    };
    const fix = error.fixInfo === null || error.fixInfo === undefined
        ? undefined
        : edited(page, error.lineNumber, named, error.fixInfo);
    return {
        criterion: rule.criterion,
        message: rule.message,
        source: `markdownlint ${error.ruleNames[0] ?? ''}`,
        span: fix?.span ?? (named.end > named.start ? named : line),
        ...(fix === undefined ? {} : { suggestion: fix.suggestion }),
    };
}
/** The linter's edit as a replacement of the text that it is about. */
function edited(page, lineNumber, named, fix) {
    if ((fix.lineNumber ?? lineNumber) !== lineNumber || fix.deleteCount === -1)
        return undefined;
    const line = (0,_page_position_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSpan */ .ZX)(page, lineNumber);
    const start = line.start + (fix.editColumn ?? 1) - 1;
    const end = start + (fix.deleteCount ?? 0);
    if (end > line.end)
        return undefined;
    const span = { start: Math.min(start, named.start), end: Math.max(end, named.end) };
    const suggestion = page.text.slice(span.start, start) + (fix.insertText ?? '') + page.text.slice(end, span.end);
    return { span, suggestion };
}


/***/ })

};
