export const id = 225;
export const ids = [225];
export const modules = {

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

/***/ 56734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ looksExplosive)
/* harmony export */ });
/**
 * What a Markdown or HTML parser needs more than a moment for: measured on micromark 4 and parse5 8, whose time grows with the
 * square of some constructs in one paragraph and whose stack ends at deep nesting. Limits are far above any page that a
 * person wrote or a generator made, and far below what takes seconds.
 */
const limits = {
    nesting: 100,
    brackets: 4_000,
    emphasis: 2_000,
    backticks: 10_000,
    openings: 400,
    addresses: 400,
    braces: 1_500,
    lazyLines: 1_000,
    underlines: 1_000,
    openElements: 400,
    combiningMarks: 1_000,
    constructsInAll: 100_000,
    lines: 30_000,
};
const names = {
    brackets: 'square brackets in one paragraph',
    emphasis: 'emphasis marks in one paragraph',
    backticks: 'runs of backticks in one paragraph',
    openings: 'unclosed HTML comments or declarations in one paragraph',
    addresses: 'addresses run together in one paragraph',
    braces: 'braces in one paragraph',
    lazyLines: 'block quotes interrupted by plain lines',
};
const fresh = () => ({
    brackets: 0,
    emphasis: 0,
    backticks: 0,
    openings: 0,
    addresses: 0,
    braces: 0,
    lazyLines: 0,
});
/**
 * Names the construct that would keep a parser busy for seconds or end its stack; `undefined` when there is none. It reads
 * the text once. It cannot know every such text: parsing still needs a time limit of its own.
 */
function looksExplosive(text) {
    if (hasLongMarkRun(text))
        return 'a pile of combining marks on one character';
    let counts = fresh();
    const elements = new OpenElements();
    let constructs = 0;
    let underlines = 0;
    let previousWasQuote = false;
    let fence;
    let lines = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(start, end);
        start = end + 1;
        const prefix = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t>]+|$))*/.exec(line)?.[0] ?? '';
        const nesting = depthOf(prefix);
        if (nesting > limits.nesting)
            return `block quotes or lists nested ${nesting} deep`;
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence))
                fence = undefined;
            continue;
        }
        if (mark !== undefined) {
            fence = mark;
            counts = fresh();
            continue;
        }
        lines += 1;
        if (lines > limits.lines)
            return `more than ${limits.lines} lines outside of code`;
        const isQuote = /^ {0,3}>/.test(line);
        if (endsBlock(line))
            counts = fresh();
        else if (previousWasQuote && !isQuote)
            counts.lazyLines += 1;
        previousWasQuote = isQuote;
        if (/^ {0,3}(?:=+|-+)[ \t\r]*$/.test(line))
            underlines += 1;
        if (underlines > limits.underlines)
            return `more than ${limits.underlines} underlined headings`;
        if (elements.add(line) > limits.openElements)
            return `more than ${limits.openElements} HTML elements open at once`;
        constructs += 1 + countLine(line, counts);
        if (constructs > limits.constructsInAll)
            return `more than ${limits.constructsInAll} lines and marks`;
        for (const [name, label] of entries(names)) {
            if (counts[name] > limits[name])
                return `more than ${limits[name]} ${label}`;
        }
    }
    return undefined;
}
function entries(record) {
    const keys = [];
    for (const key in record)
        keys.push(key);
    return keys.map((key) => [key, record[key]]);
}
function depthOf(prefix) {
    const marks = prefix.match(/>|[-*+](?=[ \t>]|$)|\d[.)]/g)?.length ?? 0;
    const indent = /^[ \t]*/.exec(prefix)?.[0].length ?? 0;
    // Each level of a list moves its text two columns in; code may stand far to the right, but not behind a list mark.
    return marks > 0 ? marks + Math.floor(indent / 2) : 0;
}
/** A blank line, a list item, a table row or a heading: the parser reads what follows for itself. */
function endsBlock(line) {
    return /^\s*$|^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|\||#{1,6}[ \t])/.test(line);
}
function countLine(line, counts) {
    const count = (pattern) => line.match(pattern)?.length ?? 0;
    const brackets = count(/[[\]]/g);
    const emphasis = count(/\*+|~+|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu);
    counts.brackets += brackets;
    counts.emphasis += emphasis;
    counts.backticks += count(/`+/g);
    counts.openings += count(/<[!?]/g) - count(/-->|\?>|\]\]>/g);
    counts.addresses += count(/[^\s(]www\.|[^\s(<"'=[]https?:\/\//g);
    counts.braces += count(/[{}]/g);
    return brackets + emphasis;
}
function hasLongMarkRun(text) {
    for (const run of text.matchAll(/\p{M}+/gu))
        if (run[0].length > limits.combiningMarks)
            return true;
    return false;
}
const neverNested = new Set('area base br col dd dt embed hr img input li link meta option p source td th tr wbr'.split(' '));
/** Counts the elements that are open at once; tags in code are text and do not count. */
class OpenElements {
    #open = 0;
    #lastCounts = false;
    add(line) {
        let most = this.#open;
        for (const [tag] of line.replace(/`[^`]{1,500}`/g, '').matchAll(/<\/?[A-Za-z][\w.-]{0,30}|\/>/g)) {
            const closes = tag.startsWith('</') || (tag === '/>' && this.#lastCounts);
            this.#lastCounts = /^<[A-Za-z]/.test(tag) && !neverNested.has(tag.slice(1).toLowerCase());
            if (closes)
                this.#open = Math.max(this.#open - 1, 0);
            else if (this.#lastCounts)
                this.#open += 1;
            most = Math.max(most, this.#open);
        }
        return most;
    }
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
/* harmony export */   g: () => (/* binding */ maskText),
/* harmony export */   h: () => (/* binding */ blank)
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
    if (notWords.length === 0)
        return masked;
    const pieces = [];
    let cursor = 0;
    for (const { start, end } of notWords) {
        if (start < cursor)
            continue;
        pieces.push(masked.slice(cursor, start), blank(masked.slice(start, end)));
        cursor = end;
    }
    pieces.push(masked.slice(cursor));
    return pieces.join('');
}
/** As many spaces as the text is long, with its line ends kept. */
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}


/***/ }),

/***/ 91242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ plainDocument),
/* harmony export */   Tp: () => (/* binding */ parseDocument)
/* harmony export */ });
/* unused harmony export formatOf */
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87750);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33537);


/** How a file of that name is read. */
function formatOf(path) {
    const extension = /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    if (extension === 'md' || extension === 'markdown')
        return 'markdown';
    if (extension === 'mdx')
        return 'mdx';
    return extension === 'html' || extension === 'htm' ? 'html' : 'text';
}
/**
 * Parses a content file once, for every reviewer: pure, apart from loading the parser that its format needs. Slow input
 * exists (`looksExplosive` names it): callers that must not hang parse in a worker.
 */
async function parseDocument(file) {
    const text = withoutByteOrderMark(file.text);
    switch (formatOf(file.path)) {
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(205), __webpack_require__.e(416), __webpack_require__.e(575), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 15216))).parseMarkdown(file, text);
        case 'mdx': {
            const [{ parseMarkdown }, { mdxSyntax }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(205), __webpack_require__.e(416), __webpack_require__.e(575), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 15216)),
                Promise.all(/* import() */[__webpack_require__.e(683), __webpack_require__.e(920)]).then(__webpack_require__.bind(__webpack_require__, 34920)),
            ]);
            return parseMarkdown(file, text, mdxSyntax);
        }
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(205), __webpack_require__.e(724), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 24512))).parseHtml(file, text);
        case 'text':
            return plainDocument(file);
    }
}
/** The file as text and nothing more: what is left to look at when its own syntax could not be read, and why. */
function plainDocument(file, syntaxProblem) {
    const text = withoutByteOrderMark(file.text);
    const regions = text === '' ? [] : [{ start: 0, end: text.length, region: 'prose' }];
    return {
        file,
        format: 'text',
        text,
        hadByteOrderMark: file.text.length > text.length,
        ...(syntaxProblem ? { syntaxProblem } : {}),
        frontMatter: { kind: 'none' },
        regions,
        sections: text === '' ? [] : [{ start: 0, end: text.length, depth: 0, path: [] }],
        masked: (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskText */ .g)(text, regions, []),
        lineStarts: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStartsOf */ .x)(text),
    };
}
function withoutByteOrderMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ overlapsLines),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   be: () => (/* binding */ rangeOf)
/* harmony export */ });
/* unused harmony export lineOf */
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
/** Whether a place touches one of the line ranges; an end before the first column of a line does not touch that line. */
function overlapsLines(range, lines) {
    const last = range.endColumn === 1 && range.endLine > range.startLine ? range.endLine - 1 : range.endLine;
    return lines.some((run) => run.start <= last && run.end >= range.startLine);
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function renderedText(document) {
    const builder = new _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalBuilder */ .S2();
    const pieceStarts = [];
    const pieceRegions = [];
    const decodes = document.format !== 'text';
    for (const { start, end, region } of document.regions) {
        const source = document.text.slice(start, end);
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

/***/ 35430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ answerStatusSchema),
/* harmony export */   X5: () => (/* binding */ severitySchema),
/* harmony export */   Yg: () => (/* binding */ reviewSchema),
/* harmony export */   pu: () => (/* binding */ criterionKindSchema),
/* harmony export */   tk: () => (/* binding */ noUsage)
/* harmony export */ });
/* unused harmony exports locatedQuoteSchema, findingSchema, answerSchema, usageSchema */
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
    /** Where it is; that of the quote, or of what a checker points at. */
    range: rangeSchema.optional(),
    /** A replacement for exactly `range`. */
    suggestion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** True when this finding keeps the reviewer from approving: blocking, in changed text, with evidence, confirmed. */
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
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
    /** 0..100, derived from the answers, rounded down; null when no criterion was met or not met. */
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(100).nullable(),
    /** Derived: the score reaches the reviewer's own threshold and no finding blocks. */
    approved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** One line each on what could not be decided; when not empty, the file cannot be approved. */
    undecided: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Lines that no request carried; when not empty, the file cannot be approved. */
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ start: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), end: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1) })),
    /** Answers that changed when asked again, out of those asked twice. */
    flips: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) }),
    usage: usageSchema,
    /** Things worth saying about how the review came about (a fallback that was used, a rule that stood down). */
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The usage of a review that asked no model. */
const noUsage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0, unmeteredCalls: 0 };


/***/ }),

/***/ 71607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ defineChecker)
/* harmony export */ });
/** Ties a checker to the type of its own options, so that its code reads them without a cast. */
function defineChecker(definition) {
    return {
        ...definition,
        check: async (document, options, tools) => definition.check(document, definition.options.parse(options), tools),
    };
}


/***/ }),

/***/ 71285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readBlock),
/* harmony export */   i: () => (/* binding */ spanAt)
/* harmony export */ });
/** How many aliases a block may expand to; real front matter has none or a few. */
const maxAliases = 50;
/** The front matter with exact positions, or `undefined` where there is none. */
async function readBlock(document) {
    const fence = /^---[ \t]*\r?\n/u.exec(document.text);
    if (fence === null)
        return undefined;
    const close = /^---[ \t]*\r?$/mu.exec(document.text.slice(fence[0].length));
    if (close === null)
        return undefined;
    const body = { start: fence[0].length, end: fence[0].length + close.index };
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const source = document.text.slice(body.start, body.end);
    const yaml = parseDocument(source, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' });
    const problems = yaml.errors.slice(0, 10).map((error) => {
        const span = faultSpan(document.text, body, error.pos);
        const quoting = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quoted(document.text, span.start) : undefined;
        return quoting === undefined
            ? { criterion: 'front-matter-syntax', message: explained(error.code, error.message), span }
            : {
                criterion: 'front-matter-syntax',
                message: 'A value that contains a colon must stand in quotation marks.',
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
                span: { start: body.start, end: Math.min(body.end, document.text.indexOf('\n', body.start)) },
            });
        }
    }
    return { body, yaml, data, problems };
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

/***/ 45940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ hiddenText),
  m: () => (/* binding */ screenDocument)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/content/position.js
var position = __webpack_require__(36514);
// EXTERNAL MODULE: ./lib/review/rules/checker.js
var checker = __webpack_require__(71607);
;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/criteria.js
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
/** Looking for more of one kind ends here; the last sighting then reaches to the end of the text. */
const maxSightings = 2_000;
/** Takes sightings until there are more than anybody reads; what is left of the text is then one sighting. */
function takeSightings(found, textLength) {
    const taken = [];
    for (const sighting of found) {
        taken.push(sighting);
        if (taken.length === maxSightings)
            return [...taken, { ...sighting, end: textLength, needsHuman: true }];
    }
    return taken;
}

;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/invisible.js

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
function invisibleSightings(text) {
    const sightings = [
        ...takeSightings(straySightings(text), text.length),
        ...takeSightings(directionSightings(text), text.length),
    ];
    const stray = sightings
        .filter(({ criterion }) => criterion === 'invisible-character')
        .reduce((sum, { start, end }) => sum + end - start, 0);
    // One bit at a time between letters: each of them looks like a slip, all of them together do not.
    const isChannel = stray >= messageLength * 4;
    return sightings.map((sighting) => isChannel && sighting.criterion === 'invisible-character' ? { ...sighting, needsHuman: true } : sighting);
}
function* straySightings(text) {
    for (const match of text.matchAll(invisibleRun)) {
        const sighting = judge(text, match.index, match[0]);
        if (sighting)
            yield sighting;
    }
}
function judge(text, start, run) {
    const end = start + run.length;
    const before = characterBefore(text, start);
    const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    const at = { start, end };
    const characters = [...run];
    if (characters.some(isTag))
        return tagSighting(at, characters, before);
    if (characters.filter((character) => /\p{Variation_Selector}/u.test(character)).length > 1) {
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
function tagSighting(at, run, before) {
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
function* directionSightings(text) {
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
;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/look-alikes.js


const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Finds words and host names in which letters of another alphabet pass for Latin ones. */
function lookAlikeSightings(document) {
    if (!foreign.test(document.text))
        return [];
    const { length } = document.text;
    return [...takeSightings(words(document.masked), length), ...takeSightings(hosts(document.text), length)];
}
function* words(masked) {
    const isForeignPage = hasOwnForeignWords(masked);
    for (const { 0: word, index } of masked.matchAll(/[\p{L}\p{M}]{2,60}/gu)) {
        if (!foreign.test(word) || !passesForLatin(word, isForeignPage))
            continue;
        yield sighting(index, word, `The word "${word}" reads like "${latinOf(word)}" and`);
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
        yield sighting(match.index, match[0], `The host "${host}" reads like "${latinOf(host)}" and`);
    }
}
function isOdd(label, endsInAscii) {
    const letters = [...label].filter((letter) => /\p{L}/u.test(letter));
    const others = letters.filter((letter) => foreign.test(letter));
    if (others.length === 0)
        return false;
    return others.length < letters.length || (endsInAscii && others.every(confusables/* looksLatin */.r));
}
function sighting(start, text, subject) {
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
;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/foreign-directives.js
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
    String.raw `(?:önceki|yukarıdaki|tüm)${stretch}(?:talimat|yönerge|komut)${stretch}(?:yok say|görmezden gel|unut|dikkate alma)`,
    // Chinese, Japanese, Korean
    String.raw `(?:忽略|无视|忽視|忘记|忘記)[^。\n]{0,6}(?:所有|全部|之前|先前|以上|上述|前面|此前|一切)[^。\n]{0,8}(?:指令|指示|说明|說明|規則|规则|提示)`,
    String.raw `(?:指示|命令|プロンプト)を?(?:すべて|全て)?無視`,
    String.raw `(?:이전|앞선|위의?|기존)${stretch}(?:지시|명령|지침|프롬프트)${stretch}무시`,
    // Russian, Ukrainian
    String.raw `(?:игнорируй|проигнорируй|забудь|не обращай|ігноруй|забудь)${stretch}(?:инструкци|указани|правил|інструкці|вказівк)`,
    // Arabic, Hindi
    String.raw `(?:تجاهل|انس)${stretch}(?:التعليمات|الأوامر|الإرشادات|القواعد)`,
    String.raw `(?:पिछले|पूर्व|उपरोक्त|सभी)${stretch}(?:निर्देश|आदेश)${stretch}(?:अनदेखा|नज़रअंदाज़|भूल)`,
];

;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/directives.js

const machine = String.raw `(?:an? |the |all |any |every |dear )?(?:ai|a\.i\.|llms?|large language models?|language models?|chatbots?|chatgpt|gpt|claude|gemini|copilot|automated|automatic|machine|model|neural|bot)(?:[- ](?:based|powered|assisted|driven))?`;
const directives_judge = String.raw `(?:reviewers?|graders?|judges?|evaluators?|raters?|assistants?|agents?|models?|checkers?|moderators?|screeners?|reviewing systems?|systems?|bots?|gates?)`;
/** Whoever is spoken to can only be a machine. */
const ais = String.raw `(?:any |all |the |every |dear )?(?:ais?|llms?|(?:large )?language models?|chatbots?|chatgpt|(?:ai|llm|automated|automatic|machine|model|neural|bot|reviewing|grading|judging|evaluating|scoring)[- ]?(?:based |powered |assisted |driven )?${directives_judge})`;
/** The machines that review by their trade, rather than those that a product may be about. */
const reviewingAi = String.raw `(?:ai|llm|gpt|automated|automatic|machine|model)[- ](?:based |powered )?(?:reviewer|grader|judge|evaluator|rater|checker|moderator|screener)s?`;
const nouns = String.raw `(?:page|text|article|post|content|copy|document|file|change|section|submission|wording|pull request|draft|update)`;
const page = String.raw `(?:this|the|our) (?:whole |entire |following |above )?${nouns}`;
const thisPage = String.raw `(?:this (?:whole |entire )?${nouns}|everything (?:here|below|above)|(?:claims?|statements?|sentences?|text|sections?|words) (?:(?:on|in|of) this ${nouns}|below|above|here))`;
const gap = String.raw `[^.!?\n]{0,60}?`;
/** The same, on one side of a condition: what holds when or if something is so is no order to wave through. */
const plainGap = String.raw `(?:(?!\b(?:when|if|once|unless|until|where|after|that|which)\b)[^.!?\n]){0,60}?`;
/** An instruction to people names who it is for: "if you use Linux". */
const unlessForSome = String.raw `(?!,? (?:if|unless|in case|when) (?:you|your|using)\b(?! (?:are|'re) (?:an? |the )?(?:ai|llm|language|bot|model|reviewer|grader)|(?: are)? (?:read|review|grad|evaluat|judg)))`;
/** What follows a name when its bearer is told to do something. */
const spokenTo = String.raw `(?:[,!-] ?(?:please|you|kindly|do not|never|approve|mark|rate|score|answer|ignore|treat|this|all|return|say|give|when|if)\b| ?(?:please|you|must)\b)`;
const judging = String.raw `(?:answer|mark|rate|score|grade|approve|pass|accept|treat|consider|return|respond|ignore|skip|flag|report|reject|penali[sz]e|mention)`;
const praise = String.raw `(?:as (?:fully )?(?:met|pass(?:ed|ing)?|approved|compliant|safe|correct|satisfied|exempt|perfect)\b|(?:(?:a|the) (?:highest|perfect|full|top|maximum) (?:score|mark|rating)))`;
const bound = String.raw `(?:must|should|shall|will|has to|have to|needs? to|(?:is|are)(?: (?:instructed|asked|requested|required|told|expected))? to)`;
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
        String.raw `\b(?:reviewer|grader|evaluator)s?\b(?:[,:]? (?:please |you )|[,:] note| (?:must|should) (?:not )?${judging}\b)`,
        String.raw `\b(?:language models?|llms?|ai (?:assistant|agent|model|reviewer)s?)\b[,:]? (?:please |must |should |note|you )`,
        String.raw `\b(?:ai|llm|model|bot|gpt|chatgpt|copilot)s?(?: note)? ?[:,] ?(?:please|skip|ignore|approve|mark|rate|score|treat|answer|return|say|do not|you|the (?:claims?|text|facts?|numbers?) (?:below|above|here|on|in))\b`,
        String.raw `\b(?:skip|ignore|leave out|overlook)\b${gap}\b(?:when|while|during|in) (?:reviewing|grading|evaluating|judging|your review|the review)\b`,
        String.raw `\b(?:only |give a )?positive (?:review|feedback|rating)\b`,
        String.raw `\b(?:include|insert|embed|append|add)\b${gap}\bhttps?://`,
    ],
};
// One expression for each pattern: the engine finds the first letters of a single one fast, and those of a long choice slowly.
// Without the flag u: folding the case of all of Unicode makes compiling them five times as slow, and the canonical form has
// folded what looks like a Latin letter.
const compiled = ['machine-address', 'forged-verdict', 'order'].map((kind) => ({
    kind,
    patterns: kinds[kind].map((source) => new RegExp(source, 'gi')),
}));
/** Finds directives in a text in canonical form; orders that only mean something out of sight are looked for on request. */
function directivesIn(text, outOfSight) {
    return compiled
        .filter(({ kind }) => outOfSight || kind !== 'order')
        .flatMap(({ kind, patterns }) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length }))));
}

;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/disguises.js
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

;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/encodings.js
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

;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/quoting.js

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
/** The outermost block quotes of a page, in order. */
function quotedBlocks(document) {
    const spans = [];
    const todo = [];
    if (document.markdown)
        todo.push(document.markdown);
    if (document.html)
        todo.push(document.html);
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        const quotes = node.type === 'blockquote' ||
            (node.type === 'element' && (node.tagName === 'blockquote' || node.tagName === 'q'));
        if (quotes && start !== undefined && end !== undefined)
            spans.push({ start, end });
        else if ('children' in node)
            for (const child of node.children)
                todo.push(child);
    }
    return spans.sort((a, b) => a.start - b.start);
}

;// CONCATENATED MODULE: ./lib/review/rules/hidden-text/screening.js









/** Finds text that speaks to machines: in plain sight, out of sight, and encoded. */
function screen(document) {
    const { length } = document.text;
    const rendered = (0,content_rendered/* renderedText */.P)(document);
    const isExample = exampleTest(document);
    const isSample = sampleTest(document, isExample);
    const [isOnTopic, visible] = screenVisible(rendered, isExample, isSample);
    return [
        ...takeSightings(visible, length),
        ...takeSightings(screenHidden(document, isOnTopic), length),
        ...takeSightings(screenEncoded(document, rendered, (span) => isOnTopic && isExample(span)), length),
    ];
}
/** Whether a stretch of the page is shown as an example: in a block quote or in code. */
function exampleTest(document) {
    const quotes = quotedBlocks(document);
    const starts = quotes.map(({ start }) => start);
    return (span) => span.end <= (quotes[(0,lines/* lastNotAfter */.C)(starts, span.start)]?.end ?? -1) ||
        (0,content_regions/* regionsWithin */.hg)(document.regions, span).every(({ region }) => region === 'code' || region === 'markup');
}
/** Whether a stretch is data in code on a page that is about data: the answer of some program, with a verdict in it perhaps. */
function sampleTest(document, isExample) {
    const isAboutData = showsData(document.masked);
    return (span) => isAboutData && isData(document.text.slice(span.start, span.end)) && isExample(span);
}
function screenVisible(rendered, isExample, isSample) {
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
            if (!isSample(span))
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
function* screenHidden(document, isOnTopic) {
    const unread = isOnTopic ? ['markup'] : ['markup', 'front-matter'];
    yield* screenRegions(document, ['comment', 'hidden'], true);
    yield* screenRegions(document, unread, false);
}
/** Reads stretches of some regions as one text, a line each: one search for all is far cheaper than one for each. */
function* screenRegions(document, regions, withOrders) {
    const builder = new content_canonical/* CanonicalBuilder */.S2();
    for (const { start, end, region } of document.regions) {
        if (!regions.includes(region))
            continue;
        const source = document.text.slice(start, end);
        if (!severalWords.test(source))
            continue;
        builder.add(source, start);
        builder.addAs('\n', end, end);
    }
    for (const form of formsOf(builder.build())) {
        for (const directive of directivesIn(form.text, withOrders)) {
            const span = sourceOf(form, directive);
            const place = places[(0,content_regions/* regionsWithin */.hg)(document.regions, span)[0]?.region ?? 'comment'] ?? 'the page';
            const message = `Orders or claims for whoever judges the page stand in ${place}. They have no effect; remove them.`;
            yield { ...span, criterion: 'hidden-directive', message, needsHuman: true };
        }
    }
}
function* screenEncoded(document, rendered, isExcused) {
    const turned = undisguised(rendered.text).flatMap(({ text, sourceOf: before }) => directivesIn(text, false)
        .filter(({ kind }) => kind === 'machine-address')
        .map(before));
    const decoded = decodedStretches(document.text).filter(({ text }) => directivesIn((0,content_canonical/* canonicalText */.A4)(text).text, true).length > 0);
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

// EXTERNAL MODULE: ./lib/review/rules/hidden-text/suppressions.js
var suppressions = __webpack_require__(92539);
;// CONCATENATED MODULE: ./lib/review/rules/hidden-text.js








/** So many findings of one kind are listed; a page full of them needs no longer list to be seen to. */
const listedPerCriterion = 10;
/** Looks for what a reader cannot see and for text that speaks to whoever judges the page. */
const hiddenText = (0,checker/* defineChecker */.d)({
    name: 'hidden-text',
    responsibility: 'Nothing on the page is hidden from its readers or addressed to machines that judge it.',
    criteria: [...hiddenTextCriteria],
    defaultWeight: 1,
    formats: ['markdown', 'mdx', 'html', 'text'],
    options: schemas/* strictObject */.rej({}),
    check: async (document) => screenDocument(document),
});
/**
 * Everything on a page that hides or addresses a machine. What the change brought in also makes the page undecided, for a model may
 * have read it: only what stood there before is left to be reported.
 */
function screenDocument(document) {
    const sightings = distinct([
        ...invisibleSightings(document.text),
        ...lookAlikeSightings(document),
        ...screen(document),
        ...(0,suppressions/* suppressions */.x)(document).flatMap(switchSighting),
    ]);
    const findings = [];
    const undecided = [];
    for (const { id } of hiddenTextCriteria) {
        const found = sightings.filter(({ criterion }) => criterion === id);
        for (const { start, end, message } of found.slice(0, listedPerCriterion)) {
            findings.push({ criterion: id, message, span: { start, end } });
        }
        const rest = found.length - listedPerCriterion;
        const grave = found.find((sighting) => sighting.needsHuman && isChanged(document, sighting));
        if (grave) {
            const { startLine } = (0,position/* rangeOf */.be)(document.lineStarts, grave);
            const more = rest > 0 ? ` (${found.length} places)` : '';
            undecided.push(`Line ${startLine}: ${grave.message}${more} A human has to look at it.`);
        }
    }
    return { findings, undecided };
}
function isChanged(document, span) {
    return (0,position/* overlapsLines */.K_)((0,position/* rangeOf */.be)(document.lineStarts, span), document.file.changedLines);
}
/** Other tools' switches are told of by the checkers that they are meant for. */
function switchSighting({ tool, span }) {
    if (!/content-gate|gate|review/.test(tool))
        return [];
    const message = 'Comments cannot switch this review off: exceptions are made in the configuration of the base branch.';
    return [{ ...span, criterion: 'review-switch', message, needsHuman: false }];
}
/** Sightings of one kind that are this close together are one thing to a reader. */
const mergedWithin = 80;
const merged = new Set(['hidden-directive', 'machine-address', 'forged-verdict']);
/** One sighting for each place and criterion. */
function distinct(sightings) {
    const ends = new Map();
    return sightings
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter(({ criterion, start, end }) => {
        const last = ends.get(criterion);
        ends.set(criterion, Math.max(last ?? 0, end));
        return last === undefined || start >= last + (merged.has(criterion) ? mergedWithin : 0);
    });
}


/***/ }),

/***/ 92539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ suppressions)
/* harmony export */ });
const switches = new RegExp([
    String.raw `(?<tool>content-gate|secretlint|markdownlint|textlint|cspell|spell-?checker|vale|alex|harper|eslint|prettier|remark-lint|lint|gitleaks|proselint|write-good)`,
    String.raw `[\s:-]{1,3}(?:disable|enable|ignore|off|on\b|allow|configure|capture|restore|words?)[\w-]{0,40}`,
].join(''), 'giu');
const general = /\b(?<tool>(?:gate|review|reviewer|ai-review|lint)-(?:disable|ignore|skip|off)|no-?review|skip-review)\b/giu;
/** In-band switches of this page, for any tool: found wherever readers do not look, and without effect. */
function suppressions(document) {
    return document.regions
        .filter(({ region }) => region === 'comment' || region === 'hidden' || region === 'markup')
        .flatMap(({ start, end }) => {
        const text = document.text.slice(start, end);
        return [...text.matchAll(switches), ...text.matchAll(general)].map((match) => ({
            tool: (match.groups?.['tool'] ?? '').toLowerCase(),
            span: { start: start + match.index, end: start + match.index + match[0].length },
        }));
    });
}


/***/ }),

/***/ 13475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf),
/* harmony export */   g: () => (/* binding */ collectLinks)
/* harmony export */ });
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73617);
/* harmony import */ var unist_util_visit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84146);

/** All links and images of a page, in order, code excluded. */
function collectLinks(document) {
    if (document.markdown !== undefined)
        return fromMarkdown(document.text, document.markdown);
    if (document.html !== undefined)
        return fromHtml(document.text, document.html);
    return [];
}
function fromMarkdown(text, root) {
    const links = [];
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, (node) => {
        const span = spanOf(node);
        if (span === undefined)
            return undefined;
        switch (node.type) {
            case 'link':
            case 'image':
            case 'definition':
                links.push({ url: node.url, span: addressSpan(text, span, node.url), image: node.type === 'image' });
                return undefined;
            case 'html':
                links.push(...fromTags(text, span));
                return unist_util_visit__WEBPACK_IMPORTED_MODULE_1__/* .SKIP */ ._Z;
            case 'mdxJsxFlowElement':
            case 'mdxJsxTextElement':
                for (const attribute of node.attributes) {
                    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
                        continue;
                    if (attribute.name !== 'href' && !(attribute.name === 'src' && node.name === 'img'))
                        continue;
                    links.push({
                        url: attribute.value,
                        span: addressSpan(text, span, attribute.value),
                        image: attribute.name === 'src',
                    });
                }
                return undefined;
            default:
                return undefined;
        }
    });
    return links;
}
function fromHtml(text, root) {
    const links = [];
    (0,unist_util_visit__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, 'element', (element) => {
        const span = spanOf(element);
        if (span === undefined)
            return;
        const value = element.tagName === 'a' ? element.properties.href : element.properties.src;
        if ((element.tagName !== 'a' && element.tagName !== 'img') || typeof value !== 'string')
            return;
        links.push({ url: value, span: addressSpan(text, span, value), image: element.tagName === 'img' });
    });
    return links;
}
const tag = /<(a|img)\b([^<>]{0,2000})>/giu;
const address = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/iu;
function fromTags(text, within) {
    const links = [];
    for (const match of text.slice(within.start, within.end).matchAll(tag)) {
        const found = address.exec(match[2] ?? '');
        const url = found?.[1] ?? found?.[2];
        if (url === undefined)
            continue;
        const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
        links.push({ url, span: addressSpan(text, span, url), image: match[1]?.toLowerCase() === 'img' });
    }
    return links;
}
/** Offsets of a node of either tree. */
function spanOf(node) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}
function addressSpan(text, construct, url) {
    if (url === '')
        return construct;
    // The address comes last in Markdown, so that the same words in the link's text are not taken for it.
    const at = text.slice(construct.start, construct.end).lastIndexOf(url);
    return at === -1 ? construct : { start: construct.start + at, end: construct.start + at + url.length };
}


/***/ }),

/***/ 69831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZX: () => (/* binding */ lineSpan),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   cf: () => (/* binding */ regionAt)
/* harmony export */ });
/* harmony import */ var _content_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36514);
/* harmony import */ var _content_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2184);


/** The place of a span in a person's terms. */
function rangeOf(document, span) {
    return (0,_content_position_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(document.lineStarts, span);
}
/** The offset of a 1-based line and column, kept inside that line. */
function offsetOf(document, line, column) {
    return (0,_content_position_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b4)(document.lineStarts, document.text.length, line, column);
}
/** A line without its line ending; empty for a line that does not exist. */
function lineSpan(document, line) {
    const start = document.lineStarts[line - 1] ?? document.text.length;
    let end = document.lineStarts[line] ?? document.text.length;
    while (end > start && (document.text[end - 1] === '\n' || document.text[end - 1] === '\r'))
        end -= 1;
    return { start, end };
}
/** The region that holds an offset. */
function regionAt(document, offset) {
    return (0,_content_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsWithin */ .hg)(document.regions, { start: offset, end: offset + 1 })[0]?.region ?? 'markup';
}


/***/ }),

/***/ 17717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ checkerDescriptions),
  H: () => (/* binding */ checkerNamed)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/review/rules/checker.js
var checker = __webpack_require__(71607);
// EXTERNAL MODULE: ./lib/review/rules/front-matter-block.js
var front_matter_block = __webpack_require__(71285);
// EXTERNAL MODULE: ./lib/review/rules/place.js
var rules_place = __webpack_require__(69831);
;// CONCATENATED MODULE: ./lib/review/rules/front-matter.js




const options = schemas/* strictObject */.rej({
    schema: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .optional()
        .describe('Path of a JSON Schema (2020-12 or draft-07; JSON or YAML), read at the base commit.'),
    required: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(50).default([]).describe('Keys that every page must have.'),
});
/** Looks after the YAML block at the top of a page: it parses, and it is what the site's own schema asks for. */
const frontMatter = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html'],
    covers: 'the form of the front matter',
    options,
    async check(document, { schema, required }, tools) {
        const misplaced = placeFindings(document);
        if (misplaced.length > 0)
            return { findings: misplaced };
        const base = await baseBlock(document, tools);
        const block = await (0,front_matter_block/* readBlock */.G)(document);
        const asked = schema !== undefined || required.length > 0;
        if (block === undefined) {
            if (!asked) {
                return { findings: [], notApplicable: 'The page has no front matter and no schema asks for any.' };
            }
            if (required.length === 0)
                return checkNothing(document, base !== undefined);
        }
        const findings = [...(block?.problems ?? [])].map((problem) => base === undefined || base.problems.length > 0 || document.file.status === 'added'
            ? problem
            : { ...problem, standing: 'changed' });
        if (block !== undefined && block.problems.length > 0)
            return { findings };
        if (block !== undefined) {
            const { valueFindings } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 72488));
            findings.push(...valueFindings(block));
        }
        if (!asked)
            return { findings, notApplicable: { 'front-matter-schema': 'No schema is configured.' } };
        const { schemaFindings } = await __webpack_require__.e(/* import() */ 681).then(__webpack_require__.bind(__webpack_require__, 38681));
        const result = await schemaFindings({ document, block, base, schema, required, tools });
        return { findings: [...findings, ...result.findings], undecided: result.undecided };
    },
});
function checkNothing(document, baseHadBlock) {
    return {
        findings: [
            {
                criterion: 'front-matter-schema',
                message: 'The page has no front matter, and the schema of the site asks for one.',
                span: (0,rules_place/* lineSpan */.ZX)(document, 1),
                subject: 'front matter',
                ...(document.file.status === 'added' || baseHadBlock ? { standing: 'changed' } : {}),
            },
        ],
    };
}
/** What the page's front matter was before the change; `undefined` when there was none. */
async function baseBlock(document, tools) {
    if (document.file.status === 'added')
        return undefined;
    const before = await tools.base.read(document.file.previousPath ?? document.file.path, tools.signal);
    if (!before.ok)
        return undefined;
    const text = before.text.startsWith('\uFEFF') ? before.text.slice(1) : before.text;
    return (0,front_matter_block/* readBlock */.G)({ text });
}
function placeFindings(document) {
    const { text } = document;
    const foreign = /^---[ \t]*([a-z][a-z0-9]*)[ \t]*\r?\n/iu.exec(text);
    if (foreign?.[1] !== undefined && !/^ya?ml$/iu.test(foreign[1]) && /\n---[ \t]*(\r?\n|$)/u.test(text)) {
        return [
            {
                criterion: 'front-matter-language',
                message: `Front matter in "${foreign[1]}" is a program or a dialect that this gate does not read. Write it as YAML between lines of three hyphens.`,
                span: (0,rules_place/* lineSpan */.ZX)(document, 1),
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

// EXTERNAL MODULE: ./node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(73617);
// EXTERNAL MODULE: ./lib/review/rules/link-collection.js
var link_collection = __webpack_require__(13475);
// EXTERNAL MODULE: ./lib/review/rules/hidden-text/suppressions.js
var suppressions = __webpack_require__(92539);
;// CONCATENATED MODULE: ./lib/review/rules/switches.js

/** Comments that try to switch one of these tools off: they have no effect here, and the reader is told so. */
function switchFindings(document, criterion, tools) {
    return (0,suppressions/* suppressions */.x)(document)
        .filter(({ tool }) => tools.includes(tool))
        .map(({ tool, span }) => ({
        criterion,
        message: `Comments for ${tool} have no effect here: exceptions are made in the configuration of the base branch.`,
        span,
    }));
}

// EXTERNAL MODULE: ./lib/review/rules/template-code.js
var template_code = __webpack_require__(10704);
;// CONCATENATED MODULE: ./lib/review/rules/grammar.js







/** Looks for slips of grammar that a native reader would stumble over. */
const grammar = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html', 'text'],
    language: 'en',
    covers: 'slips of grammar',
    options: schemas/* strictObject */.rej({}),
    async check(document, _options, tools) {
        const { loadGrammar } = await Promise.all(/* import() */[__webpack_require__.e(247), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 35593));
        const engine = await loadGrammar(tools.assets);
        const text = readableText(document);
        const hits = await engine.lint(text);
        const code = (0,template_code/* templateCode */.E)(document.text);
        return {
            findings: [
                ...hits
                    .filter((hit) => isInProse(document, text, hit) && !code.some(({ start, end }) => start <= hit.start && hit.start < end))
                    .map((hit) => toFinding(document, hit)),
                ...switchFindings(document, 'grammar-switch', ['vale', 'textlint', 'harper']),
            ],
        };
    },
});
/** A word that follows and starts as English words do; abbreviations such as "npm" are spelled out by some and read by others. */
const pronounceable = /^[ \t]?[\r\n]{0,2}[ \t]?(?:[aeiouy]|[^\W\daeiouy][aeiouy]|[bcfgkps][lr]|[dtw]r|[cgpstw]h|[gkp]n|ps|qu|s[ckmnpqtw]|[dt]w)/iu;
function isPronounceable(following) {
    return pronounceable.test(following) && !/^\s*[A-Z]{2}/u.test(following);
}
/** Markup that the engine would take for words is blanked; inline code stays, so that the article before it has its noun. */
function readableText(document) {
    if (document.markdown === undefined)
        return document.masked;
    const pieces = [...document.text];
    // Characters beyond the basic plane are two units long: blank by unit, not by character.
    const units = pieces.length === document.text.length ? pieces : document.text.split('');
    (0,lib/* visit */.YR)(document.markdown, (node) => {
        const span = (0,link_collection/* spanOf */.e)(node);
        if (span === undefined)
            return;
        if (isForeign(node))
            blank(units, span.start, span.end);
        else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
            const inner = node.children.map(link_collection/* spanOf */.e).filter((child) => child !== undefined);
            blank(units, span.start, inner[0]?.start ?? span.end);
            blank(units, inner.at(-1)?.end ?? span.end, span.end);
        }
    });
    return units.join('');
}
function isForeign(node) {
    return ['html', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'yaml', 'toml', 'code'].includes(node.type);
}
function blank(units, start, end) {
    for (let at = start; at < end; at += 1)
        if (units[at] !== '\n' && units[at] !== '\r')
            units[at] = ' ';
}
/** The engine joins words across what was blanked; a hit with a gap in it is about text that nobody wrote. */
function isInProse(document, text, hit) {
    const words = text.slice(hit.start, hit.end);
    if (/ {2}|\n\s*\n|`/u.test(words))
        return false;
    if (/ {2}$|`$/u.test(text.slice(Math.max(0, hit.start - 2), hit.start)))
        return false;
    // "Had had" and "that that" are as often meant as not.
    if (hit.rule === 'RepeatedWords' && /^(?:had|that)\s/iu.test(words))
        return false;
    // The engine does not hear how code or a link is read out, so it cannot know which article it takes.
    if (hit.rule === 'AnA' && !isPronounceable(text.slice(hit.end, hit.end + 8)))
        return false;
    // Inside a sentence "its" is right far more often than the rule believes.
    if (hit.rule === 'ItsContraction' && words !== 'Its')
        return false;
    const region = (0,rules_place/* regionAt */.cf)(document, hit.start);
    return region === 'prose' || region === 'heading' || region === 'alt-text';
}
function toFinding(document, raw) {
    const found = document.text.slice(raw.start, raw.end);
    const hit = raw.replacement === undefined ? raw : { ...raw, replacement: recased(found, raw.replacement) };
    return {
        criterion: hit.rule === 'RepeatedWords' ? 'repeated-word' : 'grammar-slip',
        message: advice(hit, found),
        span: { start: hit.start, end: hit.end },
        ...(hit.replacement === undefined || hit.replacement === found ? {} : { suggestion: hit.replacement }),
    };
}
/** The engine takes "A" for a word in capitals. */
function recased(found, replacement) {
    return found.length === 1 && replacement === replacement.toUpperCase()
        ? `${replacement.charAt(0)}${replacement.slice(1).toLowerCase()}`
        : replacement;
}
function advice(hit, found) {
    const what = found.replace(/\s+/gu, ' ').trim();
    if (hit.replacement === undefined)
        return `"${what}": ${hit.message.replace(/`/gu, '"')}`;
    return `Did you mean "${hit.replacement.trim()}" instead of "${what}"?`;
}

// EXTERNAL MODULE: ./lib/review/rules/hidden-text.js + 9 modules
var hidden_text = __webpack_require__(45940);
;// CONCATENATED MODULE: ./lib/review/rules/imported-schemas.js

const line = schemas/* int */.Whr().min(1).max(10_000_000);
const imported_schemas_text = schemas/* string */.YjP().max(20_000);
/** What the Vale JSON format has to look like to be read. */
const vale = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* looseObject */._H3({
    Line: line,
    Span: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]).optional(),
    Check: imported_schemas_text,
    Message: imported_schemas_text,
    Severity: imported_schemas_text,
    Action: schemas/* looseObject */._H3({ Name: schemas/* string */.YjP().nullish(), Params: schemas/* array */.YOg(imported_schemas_text).nullish() }).nullish(),
})));
const markdownlintResult = schemas/* looseObject */._H3({
    lineNumber: line,
    ruleNames: schemas/* array */.YOg(imported_schemas_text).min(1),
    ruleDescription: imported_schemas_text,
    errorDetail: imported_schemas_text.nullish(),
    errorRange: schemas/* array */.YOg(schemas/* int */.Whr()).min(2).nullish(),
});
/** What the markdownlint JSON format has to look like to be read. */
const markdownlint = schemas/* union */.KCZ([
    schemas/* array */.YOg(markdownlintResult.extend({ fileName: imported_schemas_text })),
    schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(markdownlintResult)),
]);
/** What the textlint JSON format has to look like to be read. */
const textlint = schemas/* array */.YOg(schemas/* looseObject */._H3({
    filePath: imported_schemas_text,
    messages: schemas/* array */.YOg(schemas/* looseObject */._H3({
        ruleId: imported_schemas_text.nullish(),
        message: imported_schemas_text,
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
/** What the SARIF 2.1 format has to look like to be read. */
const sarif = schemas/* looseObject */._H3({
    runs: schemas/* array */.YOg(schemas/* looseObject */._H3({
        columnKind: imported_schemas_text.optional(),
        results: schemas/* array */.YOg(schemas/* looseObject */._H3({
            ruleId: imported_schemas_text.optional(),
            level: imported_schemas_text.optional(),
            kind: imported_schemas_text.optional(),
            message: schemas/* looseObject */._H3({ text: imported_schemas_text.optional() }),
            suppressions: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
            locations: schemas/* array */.YOg(schemas/* looseObject */._H3({
                physicalLocation: schemas/* looseObject */._H3({
                    artifactLocation: schemas/* looseObject */._H3({ uri: imported_schemas_text.optional() }).optional(),
                    region: sarifRegion.optional(),
                })
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
    message: imported_schemas_text,
    location: schemas/* looseObject */._H3({ path: imported_schemas_text, range: rdRange.optional() }),
    severity: schemas/* union */.KCZ([imported_schemas_text, schemas/* int */.Whr()]).optional(),
    code: schemas/* looseObject */._H3({ value: imported_schemas_text.optional() }).optional(),
    suggestions: schemas/* array */.YOg(schemas/* looseObject */._H3({ range: rdRange, text: imported_schemas_text })).optional(),
});
/** What the reviewdog rdjson format has to look like to be read. */
const rdjson = schemas/* looseObject */._H3({ diagnostics: schemas/* array */.YOg(rdDiagnostic) });

;// CONCATENATED MODULE: ./lib/review/rules/imported-formats.js


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
            return converted(sarif.safeParse(data), fromSarif);
        case 'rdjson':
            return converted(rdjson.safeParse(data), fromRdjson);
        default:
            return format;
    }
}
function converted(parsed, convert) {
    if (parsed.success)
        return { ok: true, results: convert(parsed.data) };
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0
        ? 'at the top'
        : `at ${issue.path.map(String).join('.').slice(0, 120)}`;
    return { ok: false, problem: `it does not have the shape of this format ${where}` };
}
function levelOf(word) {
    const level = String(word ?? 'warning').toLowerCase();
    if (level === 'error' || level === '1')
        return 'error';
    return level === 'warning' || level === '2' || level === 'unknown_severity' ? 'warning' : 'info';
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
function fromSarif(data) {
    return data.runs.flatMap((run) => (run.results ?? []).flatMap((result) => {
        // A result that the tool itself marks as passed or waived is not a complaint.
        if ((result.kind ?? 'fail') !== 'fail' || (result.suppressions ?? []).length > 0)
            return [];
        const location = result.locations?.[0]?.physicalLocation;
        const uri = location?.artifactLocation?.uri;
        if (uri === undefined)
            return [];
        const { startLine, startColumn, endLine, endColumn } = location?.region ?? {};
        return [
            {
                path: uri,
                level: result.level === 'note' || result.level === 'none' ? 'info' : levelOf(result.level),
                rule: result.ruleId ?? 'rule',
                message: result.message.text ?? 'no message',
                columns: run.columnKind === 'unicodeCodePoints' ? 'characters' : 'utf-16',
                ...(startLine === undefined
                    ? {}
                    : {
                        place: {
                            line: startLine,
                            ...(startColumn === undefined ? {} : { column: startColumn }),
                            ...(endLine === undefined ? {} : { endLine }),
                            ...(endColumn === undefined ? {} : { endColumn }),
                        },
                    }),
            },
        ];
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

;// CONCATENATED MODULE: ./lib/review/rules/imported.js




const imported_options = schemas/* strictObject */.rej({
    format: resultFormatSchema.describe('What wrote the file.'),
    path: schemas/* string */.YjP()
        .min(1)
        .max(500)
        .describe('The file of results in the workspace, written by an earlier step of the job.'),
});
/** Lets another tool vote: its results become a review like any other. */
const imported = (0,checker/* defineChecker */.d)({
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
    defaultWeight: 1,
    formats: ['markdown', 'mdx', 'html', 'text'],
    covers: 'what {name} reports',
    options: imported_options,
    async check(document, { format, path }, tools) {
        const read = await tools.results(path);
        if (!read.ok)
            return { findings: [], undecided: [`The results in ${path} could not be read: ${read.cause}`] };
        const results = parsedOnce(format, read.text);
        if (!results.ok)
            return { findings: [], undecided: [`The results in ${path} cannot be used: ${results.problem}.`] };
        const own = results.results.filter((result) => isAbout(result.path, document.file.path));
        return { findings: own.map((result) => imported_toFinding(document, format, result)) };
    },
});
/** Every page of a change asks for the same file. */
let last;
function parsedOnce(format, text) {
    if (last?.key !== format || last.text !== text)
        last = { key: format, text, results: readResults(format, text) };
    return last.results;
}
/** Tools name files relative to the workspace, from a folder above it, or as an address on the disk. */
function isAbout(named, path) {
    let plain = named
        .replace(/^file:\/\//u, '')
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/)+/u, '');
    try {
        plain = decodeURIComponent(plain);
    }
    catch {
        // A name with a bare percent sign is the name as it is.
    }
    return plain === path || (/^(?:\/|[a-z]:\/)/iu.test(plain) && plain.endsWith(`/${path}`));
}
const criterionOf = { error: 'reported-error', warning: 'reported-warning', info: 'reported-note' };
function imported_toFinding(document, format, result) {
    const message = result.message.trim().replace(/\s+/gu, ' ').slice(0, 500);
    const span = result.place === undefined ? undefined : spanOf(document, result);
    return {
        criterion: criterionOf[result.level],
        message,
        source: `${format} ${result.rule.slice(0, 80)}`,
        ...(span === undefined ? { subject: message } : { span }),
        ...(result.suggestion === undefined || span === undefined ? {} : { suggestion: result.suggestion }),
    };
}
/** The place in the page; a line that the page does not have leaves no place. */
function spanOf(document, result) {
    const { place } = result;
    if (place === undefined || place.line > document.lineStarts.length)
        return undefined;
    const first = (0,rules_place/* lineSpan */.ZX)(document, place.line);
    if (place.column === undefined)
        return first;
    const start = offsetInLine(document, first, place.column, result.columns);
    const endLine = Math.min(place.endLine ?? place.line, document.lineStarts.length);
    const last = endLine === place.line ? first : (0,rules_place/* lineSpan */.ZX)(document, endLine);
    const end = place.endColumn === undefined ? last.end : offsetInLine(document, last, place.endColumn, result.columns);
    return end > start ? { start, end } : { start, end: Math.max(start, first.end) };
}
function offsetInLine(document, line, column, unit) {
    if (unit === 'utf-16')
        return Math.min(line.end, line.start + column - 1);
    let offset = line.start;
    let counted = 1;
    for (const character of document.text.slice(line.start, line.end)) {
        if (counted >= column)
            break;
        counted += unit === 'bytes' ? Buffer.byteLength(character) : 1;
        offset += character.length;
    }
    return offset;
}

;// CONCATENATED MODULE: ./lib/review/rules/inclusive-terms.js
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

;// CONCATENATED MODULE: ./lib/review/rules/inclusive-language.js




const inclusive_language_options = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(200).default([]).describe('Words that this team does not mind.'),
});
/** Looks for words that leave readers out and have a plain replacement; only those that are hardly ever meant otherwise. */
const inclusiveLanguage = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html', 'text'],
    language: 'en',
    covers: 'listed words that exclude',
    options: inclusive_language_options,
    async check(document, { allow }) {
        const allowed = new Set(allow.map((word) => word.toLowerCase()));
        return {
            findings: [...termFindings(document, allowed), ...switchFindings(document, 'exclusive-metaphor', ['alex'])],
        };
    },
});
const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${[...inclusiveTerms.keys(), ...pairedTerms.flatMap(({ words }) => words)]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(' ', '\\s+').replaceAll('-', '[-\\s]'))
    .join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
function termFindings(document, allowed) {
    const hits = [...document.masked.matchAll(pattern)].map((match) => ({
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
// EXTERNAL MODULE: ./lib/content/position.js
var position = __webpack_require__(36514);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/review/rules/link-anchors.js
const fence = /^ {0,3}(`{3,}|~{3,})/u;
const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/u;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const namedAnchor = /(?:\b(?:id|name)|\b[a-z]\w*Id)\s*=\s*\{?\s*["'`]([^"'`\s]{1,200})["'`]/giu;
const headingTag = /<h[1-6]\b[^>]{0,500}>([^<]{1,500})/giu;
/** Things that bring in headings which do not stand in the file itself. */
const inclusion = /\{%-?\s*include|\{\{[<%]\s*(?:include|readfile)|^--8<--|^!INCLUDE|^include::|^\s*(?:import|export)\b[^\n]{0,300}["'][^"'\n]{1,300}\.mdx?["']|^:::\s*include|<!--\s*@include/imu;
/** What is left of a fragment once everything is gone that site generators treat differently: case, hyphens, punctuation, emoji. */
function anchorKey(fragment) {
    return fragment
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
/** Reads headings and named anchors by line, without a parse: pages that are only linked to are read this way too. */
async function anchorsOf(text) {
    const { default: GithubSlugger } = await __webpack_require__.e(/* import() */ 710).then(__webpack_require__.bind(__webpack_require__, 42710));
    const slugger = new GithubSlugger();
    const slugs = [];
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
            slugs.push(...slugsOfHeading(title, slugger));
        previous = line;
    }
    for (const match of text.matchAll(headingTag))
        slugs.push(...slugsOfHeading(match[1] ?? '', slugger));
    for (const match of text.matchAll(namedAnchor))
        if (match[1] !== undefined)
            slugs.push(match[1]);
    for (const match of text.matchAll(/\[\^([^\]\s]{1,100})\]/gu))
        slugs.push(`fn-${match[1]}`, `fnref-${match[1]}`);
    return { keys: new Set(slugs.map(anchorKey)), slugs, complete: !inclusion.test(text) };
}
function slugsOfHeading(title, slugger) {
    const own = /\{#([^}\s]+)[^}]*\}\s*#*\s*$/u.exec(title)?.[1] ?? /\{\/\*\s*#?([^*]+?)\s*\*\/\}/u.exec(title)?.[1];
    const shown = title
        .replace(/\s*\{(?:#|\/\*|:)[^}]*\}\s*$/u, '')
        .replace(/[ \t]+#+[ \t]*$/u, '')
        .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/gu, '$1')
        .replace(/<[^<>]{1,500}>/gu, '')
        .replace(/&#?\w{1,10};/gu, '')
        .replace(/[`*]/gu, '');
    const slug = slugger.slug(shown.trim());
    return own === undefined ? [slug] : [own, slug];
}

;// CONCATENATED MODULE: ./lib/review/rules/link-resolution.js

const pageExtension = /\.(?:mdx?|markdown|html?|mdoc|adoc|rst|astro|vue|svelte|tsx?|jsx?)$/iu;
const templated = /\{\{|\{%|\$\{|<%|%%|\[\[|^\{|@@|__[A-Z]/u;
const publicFolders = [
    '',
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
/** Takes an address apart; `undefined` for what is not this repository's: other sites, templates, mail. */
function targetOf(url) {
    if (/^[a-z][a-z0-9+.-]*:/iu.test(url) || url.startsWith('//') || templated.test(url))
        return undefined;
    const hash = url.indexOf('#');
    const fragment = hash === -1 ? '' : decoded(url.slice(hash + 1));
    const withoutFragment = hash === -1 ? url : url.slice(0, hash);
    const path = decoded(withoutFragment.split('?')[0] ?? '').trim();
    if (path === '')
        return fragment === '' ? undefined : { kind: 'anchor', path: '', fragment };
    if (path.startsWith('/'))
        return { kind: 'rooted', path, fragment };
    return { kind: /\.[a-z][a-z0-9]{0,9}$/iu.test(path) ? 'file' : 'page', path, fragment };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Prepares a commit's paths; done once for all links. */
function treeOf(files) {
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
    return { files, folders, pages };
}
function asPage(path) {
    return path
        .replace(/\/$/u, '')
        .replace(pageExtension, '')
        .toLowerCase()
        .split('/')
        .map((segment) => segment.replace(/^\d{1,4}[-_.](?=\D)/u, '').replace(/^\((.*)\)$/u, '$1'))
        .join('/');
}
/** Looks a target up the ways that GitHub and site generators do: as a file, a folder, a page without its extension. */
function resolve(target, from, tree, roots) {
    const candidates = placesOf(target, from, roots);
    if (candidates.length === 0)
        return { found: 'outside' };
    for (const candidate of candidates) {
        if (tree.files.has(candidate))
            return { found: true, file: candidate };
    }
    for (const candidate of candidates) {
        if (tree.folders.has(candidate))
            return { found: true, file: undefined };
        if (isPageLike(target) && tree.pages.has(asPage(candidate))) {
            return { found: true, file: ['.md', '.mdx'].map((end) => candidate + end).find((path) => tree.files.has(path)) };
        }
    }
    return { found: false, tried: candidates[0] ?? target.path };
}
function isPageLike(target) {
    return target.kind === 'page' || target.kind === 'rooted' || /\.html?$/iu.test(target.path);
}
function placesOf(target, from, roots) {
    const folder = external_node_path_.posix.dirname(from);
    if (target.kind === 'rooted') {
        const above = ancestors(folder);
        const bases = roots.length > 0
            ? roots
            : [...new Set([...publicFolders, ...above.flatMap((base) => [base, external_node_path_.posix.join(base, 'public')])])];
        return bases.map((base) => trimmed(external_node_path_.posix.join(base, target.path)));
    }
    const places = [external_node_path_.posix.join(folder, target.path)];
    // A page that is served as a folder is one level deeper in the address than in the repository.
    if (target.kind === 'page')
        places.push(external_node_path_.posix.join(from.replace(pageExtension, ''), target.path));
    return places.filter((place) => place !== '..' && !place.startsWith('../')).map(trimmed);
}
function ancestors(folder) {
    const found = [];
    for (let current = folder; current !== '.' && current !== '/' && current !== ''; current = external_node_path_.posix.dirname(current)) {
        found.push(current);
    }
    return found;
}
function trimmed(path) {
    const clean = path.replace(/\/+$/u, '').replace(/^\.\//u, '').replace(/^\//u, '');
    return clean === '.' ? '' : clean;
}

;// CONCATENATED MODULE: ./lib/review/rules/link-calibration.js



/** A kind of link of which more than this share leads nowhere in untouched pages is a router's business (measured on nine sites). */
const standDownShare = 0.25;
/** Fewer links than this say nothing about a site. */
const leastEvidence = 4;
/** How many untouched pages are read for evidence, nearest first. */
const sampleSize = 12;
const inlineLink = /\]\(\s*<?([^()\s<>]{1,500})>?(?:\s+["'][^"'\n]{0,300}["'])?\s*\)/gu;
/** Evidence by kind of link, from the untouched pages that are nearest to this one. */
async function siteEvidence(document, tree, roots, tools) {
    const touched = new Set(tools.changed.map((file) => file.path));
    const pages = [...tree.files].filter((path) => /\.(?:mdx?|markdown)$/iu.test(path) && !touched.has(path));
    const nearest = nearestFirst(pages, document.file.path).slice(0, sampleSize);
    const counts = {
        anchor: { links: 0, dead: 0 },
        file: { links: 0, dead: 0 },
        page: { links: 0, dead: 0 },
        rooted: { links: 0, dead: 0 },
    };
    for (const path of nearest) {
        const read = await tools.head.read(path, tools.signal);
        if (!read.ok)
            continue;
        const own = await anchorsOf(read.text);
        for (const { target } of linksInText(read.text)) {
            const count = counts[target.kind];
            count.links += 1;
            const dead = target.kind === 'anchor'
                ? !own.keys.has(anchorKey(target.fragment))
                : resolve(target, path, tree, roots).found === false;
            if (dead)
                count.dead += 1;
        }
    }
    return counts;
}
/** What to think of a kind of link: judged, a router's business, or too little seen to say. */
function judgement(evidence) {
    if (evidence.links < leastEvidence)
        return 'unknown';
    return evidence.dead / evidence.links > standDownShare ? 'stand-down' : 'judge';
}
/** The inline links of a page that is only looked through, not judged: read without a parse, code left out. */
function* linksInText(text) {
    const blank = (code) => code.replace(/[^\n]/gu, ' ');
    const plain = text
        .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n {0,3}\1[ \t]*$/gmu, blank)
        .replace(/`[^`\n]{1,500}`/gu, blank);
    let line = 1;
    let counted = 0;
    for (const match of plain.matchAll(inlineLink)) {
        for (; counted < match.index; counted += 1)
            if (plain[counted] === '\n')
                line += 1;
        const target = targetOf(match[1] ?? '');
        if (target !== undefined)
            yield { target, line };
    }
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

;// CONCATENATED MODULE: ./lib/review/rules/link-incoming.js


/** How many pages that the change does not touch are read, nearest first. */
const mostRead = 60;
/** How many of their links are listed. */
const mostListed = 20;
/**
 * Links in pages that the change does not touch to files that it removes or renames. A renamed page answers for its old
 * path, and the first page of the change for the files that are gone without one.
 */
async function incomingFindings(document, paths, roots, tools) {
    const gone = goneFiles(document.file.path, tools).filter(({ old }) => !paths.has(old));
    const [first] = gone;
    if (first === undefined)
        return [];
    const touched = new Set([...tools.pages, ...tools.changed.map(({ path }) => path)]);
    const now = treeOf(paths);
    const before = treeOf(new Set([...paths, ...gone.map(({ old }) => old)]));
    const oldPaths = new Map(gone.map((file) => [file.old, file]));
    const pages = [...paths].filter((path) => /\.(?:mdx?|markdown)$/iu.test(path) && !touched.has(path));
    const findings = [];
    for (const path of nearestFirst(pages, first.old).slice(0, mostRead)) {
        const read = await tools.head.read(path, tools.signal);
        if (!read.ok)
            continue;
        for (const { target, line } of linksInText(read.text)) {
            const then = resolve(target, path, before, roots);
            const file = then.found === true && then.file !== undefined ? oldPaths.get(then.file) : undefined;
            if (file === undefined || resolve(target, path, now, roots).found !== false)
                continue;
            const became = file.now === undefined ? 'removes' : `moves to "${file.now}"`;
            findings.push({
                criterion: 'broken-elsewhere',
                message: `"${path}" links to "${file.old}" on line ${line}, which this change ${became}.`,
                subject: `${path} ${file.old}`,
            });
            if (findings.length >= mostListed)
                return findings;
        }
    }
    return findings;
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

;// CONCATENATED MODULE: ./lib/review/rules/similarity.js
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
    return previous[b.length] ?? limit + 1;
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

;// CONCATENATED MODULE: ./lib/review/rules/link-check.js









/** How many other pages are read for the headings that links name. */
const remoteLimit = 40;
const trees = new WeakMap();
const kindWords = {
    anchor: 'to a heading of the same page',
    file: 'to files',
    page: 'to pages without a file extension',
    rooted: 'that start with a slash',
};
/** Judges every link of a page against the head commit, and each kind of link by how it fares on the site. */
async function checkLinks(document, settings, tools) {
    const links = (0,link_collection/* collectLinks */.g)(document).filter((link) => !settings.ignored(link.url));
    const certain = links.flatMap(plainFault);
    const targets = links.flatMap((link) => {
        const target = targetOf(link.url);
        return target === undefined ? [] : [{ link, target }];
    });
    const own = await anchorsOf(document.text);
    const suspects = targets
        .filter(({ target }) => target.kind === 'anchor')
        .flatMap(({ link, target }) => anchorSuspect(link, target, own, undefined));
    const paths = await tools.head.paths(tools.signal);
    const notes = [];
    let tree;
    if (paths === undefined) {
        notes.push('The list of files could not be read whole, so links to other files were not checked.');
    }
    else {
        tree = trees.get(paths) ?? treeOf(paths);
        trees.set(paths, tree);
        suspects.push(...(await fileSuspects(document, targets, tree, settings, tools)));
    }
    const judged = await calibrated(document, targets, suspects, tree, settings, tools);
    const incoming = paths === undefined ? [] : await incomingFindings(document, paths, settings.roots, tools);
    return {
        findings: [...certain, ...(await dated(document, judged.suspects, tools)), ...incoming],
        notes: [...notes, ...judged.notes],
    };
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
function anchorSuspect(link, target, anchors, page) {
    const key = anchorKey(target.fragment);
    if (!anchors.complete || /^(?:top|:~:.*|L\d+.*)?$/u.test(target.fragment) || key === '' || anchors.keys.has(key))
        return [];
    const near = closest(target.fragment, anchors.slugs);
    const where = page === undefined ? 'This page' : page;
    const suggestion = near === undefined ? undefined : `${link.url.slice(0, link.url.indexOf('#'))}#${near}`;
    return [
        {
            link,
            target,
            finding: {
                criterion: 'dead-anchor',
                message: `${where} has no heading or anchor "#${target.fragment}"${near === undefined ? '.' : `; did you mean "#${near}"?`}`,
                span: link.span,
                ...(suggestion === undefined ? {} : { suggestion }),
            },
        },
    ];
}
async function fileSuspects(document, targets, tree, settings, tools) {
    const suspects = [];
    const anchors = new Map();
    for (const { link, target } of targets) {
        if (target.kind === 'anchor')
            continue;
        const resolution = resolve(target, document.file.path, tree, settings.roots);
        if (resolution.found === false)
            suspects.push(missingFile(document, link, target, resolution.tried, tree, tools));
        if (resolution.found !== true || resolution.file === undefined || target.fragment === '')
            continue;
        if (!/\.(?:mdx?|markdown)$/iu.test(resolution.file))
            continue;
        let known = anchors.get(resolution.file);
        if (known === undefined && anchors.size < remoteLimit) {
            const read = await tools.head.read(resolution.file, tools.signal);
            if (!read.ok)
                continue;
            known = await anchorsOf(read.text);
            anchors.set(resolution.file, known);
        }
        if (known !== undefined)
            suspects.push(...anchorSuspect(link, target, known, resolution.file));
    }
    return suspects;
}
function missingFile(document, link, target, tried, tree, tools) {
    const removed = tools.changed.find((file) => (file.status === 'removed' && file.path === tried) || file.previousPath === tried);
    const moved = removed?.status === 'renamed' ? removed.path : soleNamesake(tried, tree);
    const suggestion = moved === undefined || target.kind === 'rooted' ? undefined : relative(document.file.path, moved, link.url);
    const cause = removed === undefined
        ? `There is no file "${tried}" at this commit`
        : removed.status === 'renamed'
            ? `This change moves "${tried}" to "${removed.path}"`
            : `This change removes "${tried}"`;
    return {
        link,
        target,
        finding: {
            criterion: target.kind === 'file' ? 'dead-file' : 'dead-page',
            message: `${cause}${suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`}`,
            span: link.span,
            ...(suggestion === undefined ? {} : { suggestion }),
            ...(removed === undefined ? {} : { standing: 'changed' }),
        },
    };
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
/** Leaves out the kinds of link that do not resolve on the rest of the site either. */
async function calibrated(document, targets, suspects, tree, settings, tools) {
    if (suspects.length === 0)
        return { suspects, notes: [] };
    const evidence = tree === undefined ? undefined : await siteEvidence(document, tree, settings.roots, tools);
    const notes = [];
    const quiet = new Set();
    for (const kind of new Set(suspects.map(({ target }) => target.kind))) {
        const old = targets.filter(({ link, target }) => target.kind === kind && !isChanged(document, link));
        const oldDead = suspects.filter(({ link, target }) => target.kind === kind && !isChanged(document, link));
        const links = (evidence?.[kind].links ?? 0) + old.length;
        const dead = (evidence?.[kind].dead ?? 0) + oldDead.length;
        let verdict = judgement({ links, dead });
        // A team that names its roots has said how links that start with a slash are meant.
        if (verdict === 'unknown' && kind === 'rooted' && settings.roots.length === 0)
            verdict = 'stand-down';
        if (verdict === 'unknown' && kind === 'page') {
            const all = targets.filter(({ target }) => target.kind === kind).length;
            const allDead = suspects.filter(({ target }) => target.kind === kind).length;
            if (allDead >= 3 && allDead * 2 > all)
                verdict = 'stand-down';
        }
        if (verdict !== 'stand-down')
            continue;
        quiet.add(kind);
        const share = links === 0
            ? 'nothing else on the site shows how they resolve'
            : `${dead} of ${links} do not resolve in untouched pages`;
        notes.push(`Links ${kindWords[kind]} were not judged: ${share}, so a router is likely to serve them.`);
    }
    return {
        suspects: suspects.filter(({ target, finding }) => !quiet.has(target.kind) || finding.standing === 'changed'),
        notes,
    };
}
function isChanged(document, link) {
    return (0,position/* overlapsLines */.K_)((0,rules_place/* rangeOf */.be)(document, link.span), document.file.changedLines);
}
/** A heading that this change renamed kills links on lines that it does not touch: the text before the change tells. */
async function dated(document, suspects, tools) {
    const findings = suspects.map(({ finding }) => finding);
    const oldLinks = suspects.filter(({ link, target }) => target.kind === 'anchor' && !isChanged(document, link));
    if (oldLinks.length === 0 || document.file.status === 'added')
        return findings;
    const before = await tools.base.read(document.file.previousPath ?? document.file.path, tools.signal);
    if (!before.ok)
        return findings;
    const then = await anchorsOf(before.text);
    return suspects.map(({ link, target, finding }) => target.kind === 'anchor' && !isChanged(document, link) && then.keys.has(anchorKey(target.fragment))
        ? { ...finding, standing: 'changed' }
        : finding);
}

;// CONCATENATED MODULE: ./lib/review/rules/links.js







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
const links = (0,checker/* defineChecker */.d)({
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
            text: 'No page links to a file that this change removes or renames.',
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
    formats: ['markdown', 'mdx', 'html'],
    covers: 'links that lead nowhere',
    options: links_options,
    async check(document, { roots, ignore, external, allow }, tools) {
        const ignored = ignore.length === 0 ? () => false : picomatch([...ignore]);
        const inside = await checkLinks(document, { roots, ignored }, tools);
        if (!external)
            return { ...inside, notApplicable: { 'dead-external': 'Other sites are not asked.' } };
        const { externalFindings } = await __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 71908));
        const written = (0,link_collection/* collectLinks */.g)(document).filter(({ url, span }) => !ignored(url) && (0,position/* overlapsLines */.K_)((0,rules_place/* rangeOf */.be)(document, span), document.file.changedLines));
        const outside = await externalFindings(written, { allow, ignore }, tools);
        return {
            findings: [...inside.findings, ...outside.findings],
            notes: [...(inside.notes ?? []), ...(outside.notes ?? [])],
        };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/accessibility.js


const vague = new Set('here|click here|click|this|this link|this page|link|read more|more|learn more|see here|over here|right here|details|page|article|this article|this one'.split('|'));
const fileName = /^[\w-]+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/iu;
/** Names that cameras and screenshot tools give. */
const cameraName = /^(?:img|dsc|dscn|image|screenshot|screen[ _-]?shot|untitled|photo|picture)[ _-]?\d*$/iu;
/** Images and links that somebody who does not see the page cannot use. */
function accessibilityFindings(document) {
    const findings = [];
    if (document.markdown !== undefined) {
        (0,lib/* visit */.YR)(document.markdown, (node) => {
            findings.push(...ofNode(document, node));
        });
    }
    if (document.html !== undefined)
        findings.push(...ofTags(document, { start: 0, end: document.text.length }));
    return findings;
}
function ofNode(document, node) {
    const span = (0,link_collection/* spanOf */.e)(node);
    if (span === undefined)
        return [];
    switch (node.type) {
        case 'image':
            return ofAlternative(node.alt ?? '', span, node.alt === null || node.alt === undefined || node.alt === '');
        case 'link':
            return ofLink(document.text, span, textOf(document.text, node.children));
        case 'html':
            return ofTags(document, span);
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
            if (node.name !== 'img')
                return [];
            if (node.attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute'))
                return [];
            const alt = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt');
            if (alt === undefined)
                return ofAlternative('', openingTag(document.text, span), true);
            return typeof alt.value === 'string' ? ofAlternative(alt.value, openingTag(document.text, span), false) : [];
        }
        default:
            return [];
    }
}
function textOf(text, children) {
    const first = children[0];
    const last = children.at(-1);
    if (first === undefined || last === undefined)
        return undefined;
    if (children.some((child) => child.type === 'image' || child.type === 'html'))
        return undefined;
    const [start, end] = [(0,link_collection/* spanOf */.e)(first)?.start, (0,link_collection/* spanOf */.e)(last)?.end];
    return start === undefined || end === undefined ? undefined : text.slice(start, end);
}
function ofLink(text, span, label) {
    if (label === undefined)
        return [];
    const plain = label
        .replace(/[*_`.!:→»>]/gu, '')
        .trim()
        .toLowerCase();
    if (!vague.has(plain))
        return [];
    const at = text.indexOf(label, span.start);
    return [
        {
            criterion: 'link-text',
            message: `A reader who hears only the links of the page learns nothing from "${label.trim()}". Name what the link leads to.`,
            span: at === -1 ? span : { start: at, end: at + label.length },
        },
    ];
}
function ofAlternative(alt, span, missing) {
    if (missing) {
        return [{ criterion: 'image-alt', message: 'This image has no text alternative. Say what it shows.', span }];
    }
    if (!fileName.test(alt.trim()) && !cameraName.test(alt.trim()))
        return [];
    return [
        {
            criterion: 'image-alt-file-name',
            message: `"${alt.trim()}" is a file name. Say what the image shows.`,
            span,
        },
    ];
}
const imageTag = /<img\b((?:[^<>"']|"[^"]*"|'[^']*'){0,3000})>/giu;
const anchorTag = /<a\b[^<>]{0,1000}>([^<>]{0,200})<\/a>/giu;
function ofTags(document, within) {
    const source = document.text
        .slice(within.start, within.end)
        .replace(/<!--[\s\S]*?-->/gu, (hidden) => ' '.repeat(hidden.length));
    const findings = [];
    for (const match of source.matchAll(imageTag)) {
        const attributes = match[1] ?? '';
        if (/\brole\s*=\s*["']?(?:presentation|none)\b|\baria-hidden\s*=\s*["']?true/iu.test(attributes))
            continue;
        const alt = /(?:^|\s)alt(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/iu.exec(attributes);
        const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
        findings.push(...ofAlternative(alt?.[1] ?? alt?.[2] ?? alt?.[3] ?? '', span, alt === null));
    }
    if (document.html !== undefined) {
        for (const match of source.matchAll(anchorTag)) {
            const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
            if ((match[1] ?? '').trim() !== '')
                findings.push(...ofLink(document.text, span, match[1]));
        }
    }
    return findings;
}
function openingTag(text, span) {
    const close = text.indexOf('>', span.start);
    return { start: span.start, end: close === -1 || close >= span.end ? span.end : close + 1 };
}

;// CONCATENATED MODULE: ./lib/review/rules/markdown.js




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
const markdown = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html'],
    covers: 'Markdown syntax, missing text alternatives',
    options: schemas/* strictObject */.rej({}),
    async check(document) {
        const shared = [
            ...accessibilityFindings(document),
            ...switchFindings(document, 'linter-switch', ['markdownlint', 'remark-lint', 'lint', 'prettier']),
        ];
        if (document.format === 'html') {
            return { findings: shared, notApplicable: Object.fromEntries(syntaxOnly.map((id) => [id, 'The page is HTML.'])) };
        }
        const { styleFindings } = await Promise.all(/* import() */[__webpack_require__.e(416), __webpack_require__.e(242), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 2847));
        return { findings: [...shared, ...styleFindings(document)] };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/headings.js



/** What is wrong with the headings of a page, Markdown or HTML. */
function headingFindings(document) {
    const headings = headingsOf(document);
    const findings = [];
    let previous;
    /** The headings seen under the current parent of each depth. */
    const siblings = [];
    let titles = 0;
    for (const heading of headings) {
        if (heading.text === '') {
            findings.push({ criterion: 'empty-heading', message: 'This heading has no text.', span: heading.span });
        }
        if (previous !== undefined && heading.depth > previous.depth + 1) {
            findings.push({
                criterion: 'heading-order',
                message: `This heading of level ${heading.depth} follows one of level ${previous.depth}. Use level ${previous.depth + 1}, so that readers who jump by headings miss nothing.`,
                span: heading.span,
            });
        }
        if (heading.depth === 1) {
            titles += 1;
            if (titles === 2) {
                findings.push({
                    criterion: 'single-title',
                    message: 'This is the second heading of the first level. Make it a section of the page.',
                    span: heading.span,
                });
            }
        }
        siblings.length = Math.min(siblings.length, heading.depth + 1);
        const known = siblings[heading.depth] ?? new Map();
        siblings[heading.depth] = known;
        const key = heading.text.toLowerCase();
        const twin = key === '' ? undefined : known.get(key);
        if (twin !== undefined) {
            findings.push({
                criterion: 'repeated-heading',
                message: `The same heading stands in this section on line ${(0,rules_place/* rangeOf */.be)(document, twin.span).startLine}.`,
                span: heading.span,
            });
        }
        known.set(key, heading);
        previous = heading;
    }
    return findings;
}
function headingsOf(document) {
    const headings = [];
    if (document.markdown !== undefined) {
        for (const node of topHeadings(document))
            headings.push(node);
    }
    if (document.html !== undefined) {
        (0,lib/* visit */.YR)(document.html, 'element', (element) => {
            const depth = /^h([1-6])$/u.exec(element.tagName)?.[1];
            const span = (0,link_collection/* spanOf */.e)(element);
            if (depth === undefined || span === undefined)
                return;
            const inner = document.text
                .slice(span.start, span.end)
                .replace(/<[^<>]{0,1000}>/gu, '')
                .trim();
            const hasImage = /<(?:img|svg)\b/iu.test(document.text.slice(span.start, span.end));
            headings.push({ depth: Number(depth), text: hasImage ? `${inner}*` : inner, span: headings_trimmed(document, span) });
        });
    }
    return headings;
}
function topHeadings(document) {
    const headings = [];
    if (document.markdown === undefined)
        return headings;
    // Headings inside quotations and lists are not part of the page's own outline.
    (0,lib/* visit */.YR)(document.markdown, (node) => {
        if (node.type === 'blockquote' || node.type === 'list' || node.type === 'footnoteDefinition')
            return 'skip';
        if (node.type !== 'heading')
            return undefined;
        const span = (0,link_collection/* spanOf */.e)(node);
        if (span === undefined)
            return 'skip';
        const first = node.children[0];
        const last = node.children.at(-1);
        const start = first === undefined ? undefined : (0,link_collection/* spanOf */.e)(first)?.start;
        const end = last === undefined ? undefined : (0,link_collection/* spanOf */.e)(last)?.end;
        const text = start === undefined || end === undefined ? '' : document.text.slice(start, end).trim();
        headings.push({ depth: node.depth, text, span: headings_trimmed(document, span) });
        return 'skip';
    });
    return headings;
}
function headings_trimmed(document, span) {
    const line = (0,rules_place/* lineSpan */.ZX)(document, (0,rules_place/* rangeOf */.be)(document, span).startLine);
    return { start: span.start, end: Math.min(span.end, Math.max(line.end, span.start + 1)) };
}

;// CONCATENATED MODULE: ./lib/review/rules/leftovers.js



const mergeMark = /^(?:<{7}|>{7}|\|{7}) \S[^\n]*|^<{7}$|^>{7}$/gmu;
const note = /\b(?:TODO|FIXME|XXX)\b[ \t]*[:(]|^[ \t]*(?:[-*+][ \t]+)?(?:TODO|FIXME|TBD|TKTK|WIP)\b|\[(?:TODO|TBD|FIXME|TK|insert\b)[^\]\n]{0,200}\](?!\(|:)|\blorem ipsum\b/gimu;
/** Words that are notes only in capitals: "todo" is also a name for a list. */
const capitals = /TODO|FIXME|XXX|TBD|TKTK|WIP|TK/u;
/** What a writer forgot to take out or to close. */
function leftoverFindings(document) {
    return [
        ...syntaxFindings(document),
        ...mergeFindings(document),
        ...noteFindings(document),
        ...fenceFindings(document),
    ];
}
function syntaxFindings(document) {
    const problem = document.syntaxProblem;
    if (problem === undefined)
        return [];
    const start = (0,rules_place/* offsetOf */.b4)(document, problem.line, problem.column);
    const line = (0,rules_place/* lineSpan */.ZX)(document, problem.line);
    return [
        {
            criterion: 'page-syntax',
            message: `The page does not parse as ${document.format === 'mdx' ? 'MDX' : document.format}: ${problem.message.replace(/\.?$/u, '.')} It was judged as plain Markdown.`,
            span: { start: Math.min(start, line.end), end: Math.max(line.end, Math.min(start + 1, document.text.length)) },
        },
    ];
}
function mergeFindings(document) {
    return [...document.text.matchAll(mergeMark)]
        .filter((match) => (0,rules_place/* regionAt */.cf)(document, match.index) !== 'code')
        .map((match) => ({
        criterion: 'merge-marks',
        message: 'This line was left behind by a merge that was not resolved.',
        span: { start: match.index, end: match.index + match[0].trimEnd().length },
    }));
}
function noteFindings(document) {
    return [...document.masked.matchAll(note)]
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
function fenceFindings(document) {
    const findings = [];
    if (document.markdown === undefined)
        return findings;
    (0,lib/* visit */.YR)(document.markdown, 'code', (node) => {
        const span = (0,link_collection/* spanOf */.e)(node);
        if (span === undefined)
            return;
        const source = document.text.slice(span.start, span.end);
        const mark = /^(`{3,}|~{3,})/u.exec(source)?.[1];
        if (mark === undefined)
            return;
        const lastLine = source.slice(source.lastIndexOf('\n') + 1).replace(/^[\s>]*/u, '');
        if (source.includes('\n') && lastLine.startsWith(mark))
            return;
        const line = (0,rules_place/* rangeOf */.be)(document, span).startLine;
        findings.push({
            criterion: 'unclosed-fence',
            message: 'This code block is never closed, so the rest of the page is shown as code.',
            span: { start: span.start, end: Math.max(span.start + mark.length, (0,rules_place/* lineSpan */.ZX)(document, line).end) },
        });
    });
    return findings;
}

;// CONCATENATED MODULE: ./lib/review/rules/page-structure.js




/** Looks after the skeleton of a page: it parses, its headings nest, nothing unfinished is left in it. */
const pageStructure = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html'],
    covers: 'heading levels, leftovers of merges',
    options: schemas/* strictObject */.rej({}),
    async check(document) {
        return { findings: [...leftoverFindings(document), ...headingFindings(document)] };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/reading-level.js


const reading_level_options = schemas/* strictObject */.rej({
    'max-words': schemas/* int */.Whr().min(10).max(200).default(35).describe('Words that a sentence may have.'),
    'least-ease': schemas/* int */.Whr().min(0).max(100).default(30).describe('The Flesch reading ease below which a page is reported.'),
});
/** Looks for sentences and pages that are hard to read. */
const readingLevel = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html'],
    language: 'en',
    covers: 'the length of sentences',
    options: reading_level_options,
    async check(document, settings) {
        const { readingFindings } = await __webpack_require__.e(/* import() */ 279).then(__webpack_require__.bind(__webpack_require__, 64279));
        return { findings: readingFindings(document, settings['max-words'], settings['least-ease']) };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/personal-data.js
/** Between 13 and 19 digits in groups, as cards are printed. */
const cardLike = /(?<![\p{L}\p{N}._/-])(?:\d[ -]?){12,18}\d(?![\p{L}\p{N}_/-]|[.,]\d)/gu;
/** Country, two check digits, then groups of four. */
const accountLike = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
/** Card numbers that payment providers publish for testing; all of them pass the checksum. */
const testCards = new Set([
    '4242424242424242',
    '4000056655665556',
    '4111111111111111',
    '4012888888881881',
    '4222222222222',
    '4917610000000000',
    '4000000000000002',
    '4000000000003220',
    '4000002500003155',
    '5555555555554444',
    '5105105105105100',
    '5200828282828210',
    '2223003122003222',
    '2223000048400011',
    '2222420000001113',
    '378282246310005',
    '371449635398431',
    '378734493671000',
    '6011111111111117',
    '6011000990139424',
    '6011981111111113',
    '30569309025904',
    '38520000023237',
    '3056930009020004',
    '3530111333300000',
    '3566002020360505',
    '6200000000000005',
    '5454545454545454',
    '5424000000000015',
    '4007000000027',
]);
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
function personalData(document, allowed) {
    const { text } = document;
    const findings = [];
    for (const match of text.matchAll(cardLike)) {
        const digits = match[0].replace(/\D/gu, '');
        if (!isCard(digits) || testCards.has(digits) || isInvented(digits))
            continue;
        if (allowed.has(match[0]) || allowed.has(digits))
            continue;
        findings.push(found('payment-card', `a valid payment card number (${mask(digits)})`, personal_data_spanOf(match)));
    }
    for (const match of text.matchAll(accountLike)) {
        const account = accountWithin(match[0]);
        if (account === undefined)
            continue;
        const plain = account.replaceAll(' ', '');
        if (sampleAccounts.has(plain) || isInvented(plain.slice(4)) || allowed.has(account) || allowed.has(plain))
            continue;
        const span = { start: match.index, end: match.index + account.length };
        findings.push(found('bank-account', `a valid bank account number (${mask(plain)})`, span));
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
function mask(plain) {
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

;// CONCATENATED MODULE: ./lib/review/rules/secrets.js




const secrets_options = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(300))
        .max(200)
        .default([])
        .describe('Sample keys and numbers, exactly as they are written, that are known to be fictitious.'),
});
/** Looks for keys and checksummed personal data that must not be published. */
const secrets = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html', 'text'],
    covers: 'keys, passwords and account numbers',
    options: secrets_options,
    async check(document, { allow }) {
        const { secretFindings } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(570), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 82266));
        const found = await secretFindings(document, new Set(allow));
        return {
            findings: [
                ...found,
                ...personalData(document, new Set(allow)),
                ...switchFindings(document, 'scanner-switch', ['secretlint', 'gitleaks']),
            ],
        };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/spelling.js



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
});
/** Looks for misspelled words: known ones for certain, others that are one slip away from a word. */
const spelling = (0,checker/* defineChecker */.d)({
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
    formats: ['markdown', 'mdx', 'html', 'text'],
    language: 'en',
    covers: 'misspellings',
    options: spelling_options,
    async check(document, { words, dictionary }, tools) {
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
        const { spellingFindings } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(957)]).then(__webpack_require__.bind(__webpack_require__, 86957));
        const findings = [
            ...(await spellingFindings(document, known, tools.assets)),
            ...switchFindings(document, 'spelling-switch', ['cspell', 'spellchecker', 'spell-checker']),
        ];
        return { findings, undecided };
    },
});

;// CONCATENATED MODULE: ./lib/review/rules/registry.js











// Each of these modules is a description with a small body: the libraries behind it load when it first checks a page.
const registry_all = [
    frontMatter,
    links,
    hidden_text/* hiddenText */.C,
    secrets,
    pageStructure,
    markdown,
    spelling,
    grammar,
    readingLevel,
    inclusiveLanguage,
    imported,
];
const byName = new Map(registry_all.map((checker) => [checker.name, checker]));
/** What is known about every checker, in the order in which they are shown. */
const checkerDescriptions = registry_all;
/** The checker of that name, if there is one. */
function checkerNamed(name) {
    return byName.get(name);
}


/***/ }),

/***/ 45175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kJ: () => (/* binding */ rulesReview),
  Yz: () => (/* binding */ toReview),
  iB: () => (/* binding */ undecidedReview)
});

// UNUSED EXPORTS: derivedScore

// EXTERNAL MODULE: ./lib/content/position.js
var position = __webpack_require__(36514);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/review/fingerprint.js

/** The 16 hex digits under which a finding is recognised again after the text around it moved or was re-wrapped. */
function fingerprint(identity) {
    const quote = identity.quote.normalize('NFC').replace(/\s+/gu, ' ').trim();
    // JSON keeps the four parts apart: a separator could be written into a path or a quote.
    const key = JSON.stringify([identity.reviewer, identity.criterion, identity.path, quote]);
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./lib/review/review.js
var review = __webpack_require__(35430);
;// CONCATENATED MODULE: ./lib/review/rules/language.js
const languageKeys = ['lang', 'language', 'locale'];
/** Two-letter codes of the languages that documentation is translated into most; a folder of that name is a locale. */
const localeCodes = new Set('ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv ta te th tr uk ur vi zh'.split(' '));
const functionWords = new Set('the of and to in is that it for on with as are be this was by from or an at have not you we can will which but your if they'.split(' '));
/** Below this many words the share of function words says nothing. */
const leastWords = 40;
/** English running text has 30 to 45 % of these words, reference pages less; German and Dutch, which share a few of them, stay below 8 %. */
const leastShare = 0.12;
function declaredLanguage(document) {
    if (document.frontMatter.kind === 'yaml') {
        for (const key of languageKeys) {
            const value = document.frontMatter.data[key];
            if (typeof value === 'string' && /^[a-z]{2,3}([-_].*)?$/iu.test(value))
                return value.toLowerCase();
        }
    }
    if (document.format === 'html') {
        const declared = /<html\b[^>]{0,500}?\blang\s*=\s*["']?([a-z-]{2,20})/iu.exec(document.text.slice(0, 5000));
        if (declared?.[1] !== undefined)
            return declared[1].toLowerCase();
    }
    return undefined;
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
function looksEnglish(document) {
    const declared = declaredLanguage(document) ?? localeOfPath(document.file.path);
    if (declared !== undefined)
        return declared.startsWith('en');
    let words = 0;
    let known = 0;
    for (const match of document.masked.matchAll(/\p{L}+/gu)) {
        words += 1;
        if (functionWords.has(match[0].toLowerCase()))
            known += 1;
        if (words >= 600)
            break;
    }
    if (words >= leastWords)
        return known / words >= leastShare;
    // Too short to count: a note in Latin script passes, and a mixed one if any of its words is English.
    return known > 0 || !/[^\p{Script=Latin}\P{L}]/u.test(document.masked);
}

// EXTERNAL MODULE: ./lib/review/rules/place.js
var place = __webpack_require__(69831);
;// CONCATENATED MODULE: ./lib/review/rules/review.js





/** How many findings of one criterion in changed text are listed; the rest are counted. */
const changedLimit = 50;
/** How many findings of one reviewer in untouched text are listed: they are context, not work for this change. */
const oldLimit = 20;
/** One page judged by one checker, in the same shape as a model's review. */
async function rulesReview(reviewer, checker, document, tools) {
    const notApplicable = inapplicable(checker, document);
    if (notApplicable !== undefined)
        return toReview(reviewer, document, { findings: [], notApplicable });
    return toReview(reviewer, document, await checker.check(document, reviewer.options, tools));
}
function inapplicable(checker, document) {
    if (!checker.formats.includes(document.format))
        return `It does not read ${document.format} pages.`;
    if (checker.language === 'en' && !looksEnglish(document))
        return 'It knows English only, and this page is not.';
    return undefined;
}
/** Turns what a checker saw into a review: severities, standing, evidence, and a score that code derives. */
function toReview(reviewer, document, result) {
    const criteria = new Map(reviewer.criteria.map((criterion) => [criterion.id, criterion]));
    const all = result.findings.flatMap((raw) => {
        const criterion = criteria.get(raw.criterion);
        return criterion === undefined ? [] : [toFinding(reviewer, criterion, document, raw)];
    });
    all.sort(byImportance);
    const { findings, notes } = limited(all);
    const answers = reviewer.criteria.map((criterion) => toAnswer(criterion, all, result.notApplicable ?? {}));
    const score = derivedScore(reviewer.criteria, answers);
    const undecided = [...(result.undecided ?? [])];
    return {
        reviewer: reviewer.name,
        kind: 'rules',
        answers,
        findings,
        score,
        approved: undecided.length === 0 &&
            !all.some((finding) => finding.blocks) &&
            (score === null || score >= reviewer.threshold),
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
    const line = `This page could not be checked: ${cause}.`;
    return {
        reviewer: reviewer.name,
        kind: 'rules',
        answers: reviewer.criteria.map(({ id }) => ({ criterion: id, status: 'uncertain', reason: line })),
        findings: [
            {
                fingerprint: fingerprint({ reviewer: reviewer.name, criterion: 'not-checked', path, quote: '' }),
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
function toFinding(reviewer, criterion, document, raw) {
    const range = raw.span === undefined ? undefined : (0,place/* rangeOf */.be)(document, raw.span);
    const text = raw.span === undefined ? '' : document.text.slice(raw.span.start, raw.span.end);
    const standing = standingOf(raw, document, range);
    const source = raw.source ?? criterion.source;
    const quotable = raw.span !== undefined && text !== '' && raw.sensitive !== true;
    return {
        fingerprint: fingerprint({
            reviewer: reviewer.name,
            criterion: criterion.id,
            path: document.file.path,
            quote: raw.subject ?? text,
        }),
        criterion: criterion.id,
        severity: criterion.severity,
        message: raw.message,
        standing,
        ...(quotable && range !== undefined && raw.span !== undefined
            ? { quote: { text, match: 'exact', region: (0,place/* regionAt */.cf)(document, raw.span.start), range } }
            : {}),
        ...(range === undefined ? {} : { range }),
        ...(raw.suggestion === undefined ? {} : { suggestion: raw.suggestion }),
        blocks: criterion.severity === 'blocking' && standing === 'changed',
        ...(source === undefined ? {} : { source }),
    };
}
function standingOf(raw, document, range) {
    if (raw.standing !== undefined)
        return raw.standing;
    if (range === undefined)
        return document.file.status === 'added' ? 'changed' : 'whole-page';
    return (0,position/* overlapsLines */.K_)(range, document.file.changedLines) ? 'changed' : 'already-there';
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
        return { criterion: criterion.id, status: 'not_met', reason: counted(fresh, 'in the changed text') };
    // A change answers for what it brings: what was there before is shown and does not count against it.
    const reason = own.length > 0 ? `None in the changed text; ${counted(own.length, 'already there')}` : 'None found.';
    return { criterion: criterion.id, status: 'met', reason };
}
function counted(count, where) {
    return `${count} ${count === 1 ? 'finding' : 'findings'} ${where}.`;
}
/** 100 x the weight of what is met over the weight of what is met or not, rounded down (DESIGN section 5). */
function derivedScore(criteria, answers) {
    let met = 0;
    let asked = 0;
    criteria.forEach((criterion, index) => {
        const status = answers[index]?.status;
        // In thousandths, so that the sum of decimal weights stays exact.
        const weight = Math.round(criterion.weight * 1000);
        if (status === 'met')
            met += weight;
        if (status === 'met' || status === 'not_met')
            asked += weight;
    });
    return asked === 0 ? null : Math.floor((100 * met) / asked);
}


/***/ }),

/***/ 10704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateCode)
/* harmony export */ });
/** Tags of Jekyll, Liquid, Nunjucks and Hugo between which a template shows code as it is. */
const opening = /\{%-?\s*(highlight|raw|verbatim|codeblock)\b[^%\n]{0,300}%\}|\{\{[<%]\s*(highlight)\b[^}\n]{0,300}\}\}/giu;
/** The stretches that a site generator shows as code, though Markdown takes them for text: no place to look for words. */
function templateCode(text) {
    const spans = [];
    const lower = text.toLowerCase();
    // Some letters change their length with their case, and then the positions would not fit.
    if (lower.length !== text.length)
        return spans;
    for (let start = 0;;) {
        opening.lastIndex = start;
        const open = opening.exec(text);
        if (open === null)
            return spans;
        const name = (open[1] ?? open[2] ?? '').toLowerCase();
        const closing = open[1] === undefined ? `/${name}` : `end${name}`;
        const end = lower.indexOf(closing, open.index + open[0].length);
        if (end === -1)
            return spans;
        spans.push({ start: open.index, end });
        start = end;
    }
}


/***/ })

};
