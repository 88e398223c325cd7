export const id = 802;
export const ids = [802];
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

/***/ 64387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  styleFindings: () => (/* binding */ styleFindings)
});

// EXTERNAL MODULE: ./node_modules/markdownlint/lib/exports-sync.mjs + 76 modules
var exports_sync = __webpack_require__(72242);
// EXTERNAL MODULE: ./lib/review/rules/page-position.js
var page_position = __webpack_require__(83109);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/markdown/style-doubts.js
const address = /^<?(?:[a-z][a-z0-9+.-]*:|www\.|\.{0,2}\/|#[\w-])|^[\w./-]+\.[a-z]{2,5}(?:#|$)/iu;
/** `(set)[c]` is a pattern or an index, unless an address stands between the brackets. */
const isNoAddress = ({ text }, { start, end }) => {
    const inner = /\[([^\]\n]*)\]?$/u.exec(text.slice(start, end))?.[1] ?? '';
    return !address.test(inner.trim());
};
/**
 * `grid[row][col]` is an index, `[a-z][0-9]` a pattern, `[Client][lamps.Client]` a reference into generated documentation:
 * all of them are meant as they stand, or resolved elsewhere.
 */
const isNoReference = (page, { start, end }) => {
    const { text } = page;
    const [, words = '', label = ''] = /^\[([^\]\n]*)\]\[([^\]\n]*)\]/u.exec(text.slice(start, end)) ?? [];
    const named = label === '' ? words : label;
    return (page.includesOthers ||
        isDefinedByTemplate(text, named) ||
        /[\p{L}\p{N}_\])`]/u.test(text[start - 1] ?? '') ||
        /^[[(\p{L}]/u.test(text[end] ?? '') ||
        /^(?:[^\p{L}]*|.{1,2}|\p{L}-\p{L}.*)$/u.test(words) ||
        !/\p{L}{2}/u.test(named) ||
        /[.:/\\`<>(){}^$@#]/u.test(named) ||
        /_|\p{Ll}\p{Lu}/u.test(named));
};
/** A definition whose address a generator fills in is none to Markdown itself. */
function isDefinedByTemplate(text, label) {
    if (!/\]:[ \t]*[^\n]*[{<%]/u.test(text))
        return false;
    const wanted = label.trim().replace(/\s+/gu, ' ').toLowerCase();
    return [...text.matchAll(/^[ ]{0,3}\[([^\]\n]{1,300})\]:/gmu)].some((match) => match[1]?.trim().replace(/\s+/gu, ' ').toLowerCase() === wanted);
}
/** `#1234` is an issue and `#lamps` a tag; two signs, or one before a capital at the start of a block, are meant as a heading. */
const isNoHeading = ({ text }, { start }) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', start);
    const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
    const isAfterText = !/(?:^|\n)[ \t]*\r?\n$/u.test(text.slice(Math.max(0, lineStart - 200), lineStart)) && lineStart > 0;
    const [, signs = '', rest = ''] = /^[ \t>]*(#{1,6})([^\n]*)$/u.exec(line) ?? [];
    if (signs.length > 1)
        return !/^\s*[\p{L}\p{N}*_`[]/u.test(rest) || (isAfterText && /^\d+\b/u.test(rest));
    return isAfterText || !/^\p{Lu}/u.test(rest) || /#\S/u.test(rest);
};
/**
 * A star among blanks is a product, and one that touches a word on its far side belongs to something else: `*.js, *.ts`. The
 * other mark of the pair must touch what it is to emphasise.
 */
const isNoEmphasis = ({ text }, { start, end }) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const before = text.slice(lineStart, start);
    const after = text.slice(end, newline === -1 ? text.length : newline);
    const opening = /(?<![*_\p{L}\p{N}.)\]])([*_]{1,3})$/u.exec(before)?.[1];
    const closing = /^([*_]{1,3})(?![*_\p{L}\p{N}/([{<-]|\.[\p{L}*])/u.exec(after)?.[1];
    if (opening !== undefined) {
        const inner = after.slice(0, Math.max(after.indexOf(opening), 0));
        const rest = after.slice(inner.length + opening.length);
        return !/\p{L}\S*$/u.test(inner) || /^[*_\p{L}\p{N}]/u.test(rest);
    }
    if (closing === undefined)
        return true;
    const at = before.lastIndexOf(closing);
    const inner = before.slice(at + closing.length);
    return at === -1 || !/^[^\s*_.]*\p{L}/u.test(inner) || /[*_\p{L}\p{N}]$/u.test(before.slice(0, at));
};
/** A blank beside a sign belongs to what is shown: a prompt, the mark of a heading, the separator of a list. */
const isNoCode = ({ text }, { start, end }) => {
    const [before = '', after = ''] = [text[start - 1], text[end]];
    return before !== '`'
        ? !/[\p{L}\p{N})]/u.test(before)
        : after === '`' || !/[\p{L}\p{N}(]/u.test(after) || text[start - 2] === '`';
};
/** What makes each rule of the linter doubtful, by the name of the rule. */
const doubts = {
    MD011: isNoAddress,
    MD018: isNoHeading,
    MD037: isNoEmphasis,
    MD038: isNoCode,
    MD052: isNoReference,
};

;// CONCATENATED MODULE: ./lib/review/rules/checkers/markdown/markdown-style.js



/** The rules that were right nearly every time on edited documentation; the linter's other rules are taste or noise. */
const rules = {
    MD011: {
        criterion: 'reversed-link',
        message: 'The brackets of this link are the wrong way round: write [text](address).',
    },
    MD018: { criterion: 'heading-syntax', message: 'Put a space after the number signs, or this is not a heading.' },
    MD020: { criterion: 'heading-syntax', message: 'Put a space before the closing number signs.' },
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
/** What the linter has to say about the Markdown of a page by some of its rules; comments in the page cannot switch it off. */
function styleFindings(page, names = new Set(Object.keys(rules))) {
    // The linter parses for rules that ask for it, which the one on references does not, though it needs it: another one does.
    const asked = Object.entries(rules).filter(([name]) => names.has(name) || name === 'MD011');
    const results = (0,exports_sync/* lint */.u)({
        strings: { page: page.text },
        config: {
            default: false,
            ...Object.fromEntries(asked.map(([name, rule]) => [name, rule.settings ?? true])),
        },
        noInlineConfig: true,
        handleRuleFailures: true,
    });
    const foreign = [...page.codeBlocks.map(({ span }) => span), ...page.expressions];
    return (results.page ?? []).flatMap((error) => {
        const name = error.ruleNames[0] ?? '';
        const rule = rules[name];
        // Inside a component headings are indented by custom, and are headings all the same.
        if (rule === undefined || (name === 'MD023' && page.syntax.hasComponents))
            return [];
        const finding = toFinding(page, error, rule);
        // The linter does not know components: to it, code inside one may be text, and text may be code.
        if (foreign.some((span) => span.start < finding.span.end && finding.span.start < span.end))
            return [];
        if (doubts[name]?.(page, finding.span) === true)
            return [];
        return name === 'MD034' && isQuoted(page, finding.span) ? [] : [finding];
    });
}
/** An address between quotation marks is the value of something, and not an invitation to go there. */
function isQuoted({ text }, { start, end }) {
    const [before = '', after = ''] = [text[start - 1], text[end]];
    return /^(?:""|''|\u201C\u201D|\u2018\u2019|\u201E\u201C|\u00AB\u00BB)$/u.test(before + after);
}
function toFinding(page, error, rule) {
    const line = (0,page_position/* lineSpan */.ZX)(page, error.lineNumber);
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
        ...(fix === undefined ? {} : { suggestion: fix.suggestion, changes: 'marks' }),
    };
}
/** The linter's edit as a replacement of the text that it is about. */
function edited(page, lineNumber, named, fix) {
    if ((fix.lineNumber ?? lineNumber) !== lineNumber || fix.deleteCount === -1)
        return undefined;
    const line = (0,page_position/* lineSpan */.ZX)(page, lineNumber);
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
