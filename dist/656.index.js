export const id = 656;
export const ids = [656];
export const modules = {

/***/ 65656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  termFindings: () => (/* binding */ termFindings)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/content/mask.js
var mask = __webpack_require__(33537);
// EXTERNAL MODULE: ./lib/review/term.js
var review_term = __webpack_require__(90432);
// EXTERNAL MODULE: ./lib/review/rules/page-position.js
var page_position = __webpack_require__(83109);
// EXTERNAL MODULE: ./lib/review/rules/safe-change.js
var safe_change = __webpack_require__(89348);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/glossary/phrase-trie.js
/** The text with capitals, hyphens, apostrophes and spaces made alike, as long as before. */
function folded(text) {
    const lower = text.toLowerCase();
    // Some letters change their length with their case, and then positions would not fit: these keep their form.
    const same = lower.length === text.length
        ? lower
        : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
    return same
        .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
        .replaceAll(/[\u2010\u2011]/gu, '-')
        .replaceAll(/[\u00A0\u202F\t]/gu, ' ');
}
/**
 * Phrases that are looked for together, letter by letter: no expression is made of them, so that no phrase can make the search slow.
 * Capitals do not count, and one space stands for any gap inside a paragraph.
 */
class PhraseTrie {
    #root = { next: new Map(), values: [] };
    add(phrase, value) {
        for (const form of new Set([phrase.normalize('NFC'), phrase.normalize('NFD')])) {
            let node = this.#root;
            for (const unit of folded(form).replaceAll(/ +/gu, ' ').split('')) {
                const next = node.next.get(unit) ?? { next: new Map(), values: [] };
                node.next.set(unit, next);
                node = next;
            }
            node.values.push(value);
        }
    }
    /** Every place at which one of the phrases stands, in the order of the text. */
    find(text) {
        const units = folded(text);
        const hits = [];
        for (let start = 0; start < units.length; start += 1) {
            let node = this.#root.next.get(units[start] ?? '');
            for (let at = start + 1; node !== undefined;) {
                for (const value of node.values)
                    hits.push({ start, end: at, value });
                const unit = units[at];
                if (unit === undefined)
                    break;
                if (unit === ' ' || unit === '\n' || unit === '\r') {
                    node = node.next.get(' ');
                    at = endOfGap(units, at);
                }
                else {
                    node = node.next.get(unit);
                    at += 1;
                }
            }
        }
        return hits;
    }
}
/** The end of a gap between two words; a blank line ends the paragraph, and then no gap goes on. */
function endOfGap(text, start) {
    let [at, lines] = [start, 0];
    while (at < text.length && at - start < 200 && /[ \r\n]/u.test(text[at] ?? '')) {
        if (text[at] === '\n')
            lines += 1;
        if (lines > 1)
            return start + 1;
        at += 1;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/review/rules/template-code.js
var template_code = __webpack_require__(10704);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/glossary/quoted-text.js

const quotation = /(?<![\p{L}\p{N}])"(?=\S)[^"\r\n]{1,300}(?<=\S)"(?![\p{L}\p{N}])|“[^“”\r\n]{1,300}”|„[^„“”\r\n]{1,300}[“”]|«[^«»\r\n]{1,300}»/gu;
/** Where the words of a page are somebody else's: quotations, the names of pages on other sites, what a template shows as code. */
function wordsOfOthers(page) {
    const quoted = [...page.text.matchAll(quotation)].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
    }));
    const labels = page.links.flatMap(({ url, label }) => label !== undefined && /^(?:[a-z][a-z\d+.-]*:)?\/\//iu.test(url) ? [label] : []);
    return [...page.quotations, ...quoted, ...labels, ...(0,template_code/* templateCode */.E)(page.text)];
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/glossary/term-findings.js







const regionOfScope = {
    prose: 'prose',
    headings: 'heading',
    alternatives: 'alt-text',
};
const letter = /[\p{L}\p{M}\p{N}]/u;
/** Where a page writes what its glossary says not to; of terms that overlap the longer one counts. */
function termFindings(page, terms) {
    const own = terms.filter(({ paths }) => paths === undefined || picomatch.isMatch(page.file.path, [...paths]));
    if (own.length === 0)
        return [];
    const [wrong, right] = [new PhraseTrie(), new PhraseTrie()];
    for (const term of own) {
        const write = (0,review_term/* phrasesOf */.E)(term.write);
        const not = term.not === undefined ? write : (0,review_term/* phrasesOf */.E)(term.not);
        for (const spelled of not)
            wrong.add(spelled, { term, spelled });
        for (const spelled of term.except)
            right.add(spelled, { term, spelled });
        for (const spelled of write) {
            const holds = not.some((one) => one.length < spelled.length && folded(spelled).includes(folded(one)));
            if (holds)
                right.add(spelled, { term, spelled });
            // A name is a name wherever it stands, if it is spelled as one.
            if (isName(spelled))
                right.add(spelled, undefined);
        }
    }
    return layersOf(page).flatMap(({ text, isWhole }) => {
        const spared = right.find(text);
        const others = wordsOfOthers(page);
        const hits = wrong.find(text).filter((hit) => {
            const found = page.text.slice(hit.start, hit.end);
            return (isWhole(hit) &&
                isInScope(page, hit) &&
                isWord(page.text, hit) &&
                isMeant(hit.value, found) &&
                !others.some((span) => contains(span, hit)) &&
                !spared.some((span) => contains(span, hit) && spares(span, hit, page.text)) &&
                !isPartOfName(page, hit));
        });
        return longest(hits).map((hit) => toFinding(page, hit));
    });
}
/** What is read in one go: running text with its headings, and the alternative texts of pictures. */
function layersOf(page) {
    const alternatives = page.regions
        .map(({ region, start, end }) => {
        const part = page.text.slice(start, end);
        return region === 'alt-text' ? part : (0,mask/* blank */.hQ)(part);
    })
        .join('');
    return [page.masked, alternatives].map((text) => ({
        text,
        isWhole: ({ start, end }) => text.slice(start, end) === page.text.slice(start, end),
    }));
}
function isInScope(page, { start, value: { term } }) {
    const region = (0,page_position/* regionAt */.cf)(page, start);
    return term.in.some((scope) => scope === 'all' || regionOfScope[scope] === region);
}
/** Whether the phrase stands by itself, and is no part of another word, of an address, of a name in code or of a call. */
function isWord(text, { start, end, value: { spelled } }) {
    const [before, after, behind] = [text[start - 1] ?? ' ', text[end] ?? ' ', text[end + 1] ?? ' '];
    const isHyphen = (sign) => /[\u2010\u2011-]/u.test(sign);
    // A word with a hyphen may be followed by another one, "e-mail-based"; of other words the result is a new one.
    if ((isHyphen(before) || isHyphen(after)) && !/[\u2010\u2011-]/u.test(spelled))
        return false;
    const [first, last] = [spelled[0] ?? '', spelled.at(-1) ?? ''];
    const opens = safe_change/* unspaced */.y8.test(first) || !letter.test(first) || !/[\p{L}\p{M}\p{N}_/\\.@#$]/u.test(before);
    const closes = safe_change/* unspaced */.y8.test(last) ||
        !letter.test(last) ||
        !(/[\p{L}\p{M}\p{N}_/\\@(=]/u.test(after) || (/[.:]/u.test(after) && /[\p{L}\p{N}/]/u.test(behind)));
    return opens && closes;
}
/** Whether it is spelled as the term forbids, and not as it wants it. */
function isMeant({ term, spelled }, found) {
    const written = plain(found);
    const write = (0,review_term/* phrasesOf */.E)(term.write).map(plain);
    if (write.includes(written))
        return false;
    // A capital at the start is the sentence's, and capitals throughout are the heading's.
    const isUsual = write.some((one) => one === one.toLowerCase() && (written === capitalised(one) || written === one.toUpperCase()));
    return !isUsual && (term.case === 'any' || written === plain(spelled));
}
function plain(text) {
    return text
        .normalize('NFC')
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
        .replaceAll(/[\u2010\u2011]/gu, '-');
}
function spares({ value, start, end }, hit, text) {
    if (value !== undefined)
        return value.term === hit.value.term;
    // Of names only longer ones, and only as they are spelled; which one it is does not matter.
    return end - start > hit.end - hit.start && isName(text.slice(start, end));
}
/** In a sentence, a word with a capital beside another one belongs to a name. */
function isPartOfName(page, { start, end, value: { term } }) {
    const found = page.text.slice(start, end);
    if (term.case === 'exact' || (0,review_term/* phrasesOf */.E)(term.write).some(isName) || (0,page_position/* regionAt */.cf)(page, start) !== 'prose')
        return false;
    if (!/^\p{Lu}/u.test(found) || found === found.toUpperCase())
        return false;
    return (/\p{Lu}[\p{L}\p{N}]* $/u.test(page.masked.slice(Math.max(0, start - 40), start)) ||
        /^ \p{Lu}\p{Ll}/u.test(page.masked.slice(end, end + 3)));
}
function isName(phrase) {
    return /\p{Lu}/u.test(phrase);
}
function contains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
function longest(hits) {
    let end = -1;
    return hits
        .toSorted((one, other) => one.start - other.start || other.end - one.end)
        .filter((hit) => {
        if (hit.start < end)
            return false;
        end = hit.end;
        return true;
    });
}
function toFinding(page, { start, end, value: { term } }) {
    const found = page.text.slice(start, end);
    const shown = found.replaceAll(/\s+/gu, ' ');
    const instead = (0,review_term/* phrasesOf */.E)(term.write).map((one) => recased(found, one, term));
    const [first] = instead;
    const message = first === undefined
        ? `The glossary says not to write "${shown}".`
        : `The glossary has ${instead.map((one) => `"${one}"`).join(' or ')} for "${shown}".`;
    return {
        criterion: 'term',
        message,
        span: { start, end },
        ...(first === undefined || instead.length > 1 ? {} : { suggestion: first, changes: 'named-words' }),
    };
}
/** A name keeps its capitals; other words take those of what they replace. */
function recased(found, write, { case: rule }) {
    if (rule === 'exact' || isName(write))
        return write;
    if (/\p{Lu}.*\p{Lu}/u.test(found) && found === found.toUpperCase())
        return write.toUpperCase();
    return /^\p{Lu}/u.test(found) ? capitalised(write) : write;
}
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 10704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateCode)
/* harmony export */ });
/** Tags of Jekyll, Liquid, Nunjucks and Hugo between which a template shows code as it is. */
const opening = /\{%-?\s*(highlight|raw|verbatim|codeblock)\b[^%\n]{0,300}%\}|\{\{[<%]\s*(highlight\b|[\w/-]+(?=\s[^{}]{0,300}\b(?:codelang|lang|language)\s*=))[^{}]{0,300}\}\}/giu;
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
