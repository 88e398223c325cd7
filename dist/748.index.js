export const id = 748;
export const ids = [748];
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

/***/ 88125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ HtmlReader)
});

;// CONCATENATED MODULE: ./lib/content/formats/html/doubt.js
/**
 * Whether readers see text is decided twice, and never by one table. Here a wrong guess costs evidence: whatever may keep the
 * text of an element out of sight counts. `hidesForSure` is the other side, where a wrong guess would mislead a model.
 */
const ordinary = new Set('html body main article section header footer nav aside div span p a em strong b i u small mark sub sup ins q cite abbr time address hgroup h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th colgroup col blockquote figure figcaption br hr wbr img pre code kbd samp var center font label ruby rt picture source'.split(' '));
/** Attributes that tell nothing about whether the text is seen; any other may. */
const harmless = /^(?:id|class|lang|dir|title|href|src|alt|rel|target|name|cite|datetime|start|type|align|valign|colspan|rowspan|scope|headers|span|role|itemscope|itemprop|itemtype|translate|tabindex|download|hreflang|srcset|sizes|loading|for|data-[\w-]+)$/u;
/** What scripts and style sheets go by; an attribute of data that has such a word may have to do with being seen. */
const tellingData = /hid|show|visib|display|collaps|toggle|cloak|open|clos|expand|fade|tab|modal|tip|if\b|lang|platform|version/iu;
/** Roles of what is seen where it stands; what has another one may be opened first. */
const seenRoles = /^(?:main|article|note|region|complementary|contentinfo|banner|navigation|heading|paragraph|list|listitem|table|row|rowgroup|cell|columnheader|rowheader|figure|img|group|section|term|definition|document|link|presentation|none|doc-[\w-]+)$/iu;
/** Words in the names of classes by which style sheets everywhere keep text from being seen, or open it first. */
const hidingWords = new Set('hidden hide hid none invisible invis collapse collapsed collapsible offscreen nodisplay sr screenreader visuallyhidden transparent truncate clamp clip spoiler closed modal dialog tooltip tip popover popup popper dropdown flyout offcanvas drawer lightbox pane tabpanel accordion toggle expandable fade print scale opacity white'.split(' '));
/** Sizes and places of nothing, and far away. */
const hidingSize = /(?:^|[:-])(?:[wh]|size|text|font|leading|max-[wh]|scale|opacity|line-height)-(?:0|px|\[0|\[[01]px)|-\[?-?\d{3,}|-(?:left|top|right|bottom|translate|indent)-|screen-?reader|text-\[/iu;
function isHidingClass(name) {
    const words = name
        .replace(/([a-z])(?=[A-Z])/gu, '$1-')
        .toLowerCase()
        .split(/[^a-z0-9]+/u);
    return words.some((word) => hidingWords.has(word)) || hidingSize.test(name);
}
/** A selector that begins with what every element may have, a name written with escapes, or styles from elsewhere. */
const namesNothing = /(?:^|[>{},;+~\s])(?:\[|:(?!root\b|:|host\b))[^{}]{0,500}\{|\\|@import/u;
/** Collects the names that `<style>` elements of a text use. */
function styledNames(text) {
    const classes = new Set();
    const ids = new Set();
    const elements = new Set();
    const lower = text.toLowerCase();
    for (let at = lower.indexOf('<style'); at !== -1; at = lower.indexOf('<style', at + 6)) {
        const end = lower.indexOf('</style', at);
        const style = text.slice(at, end === -1 ? text.length : end);
        for (const [, sign, name = ''] of style.matchAll(/([.#])(-?[_a-zA-Z\u0080-\uFFFF][\w\u0080-\uFFFF-]*)/gu)) {
            (sign === '.' ? classes : ids).add(name);
        }
        for (const [name] of style.matchAll(/(?<![\w.#:-])(?:\*|[a-zA-Z][a-zA-Z0-9]{0,20})(?=[^{}]{0,500}\{)/gu)) {
            elements.add(name.toLowerCase());
        }
        if (namesNothing.test(style.replace(/"[^"\n]{0,500}"|'[^'\n]{0,500}'/gu, '')))
            elements.add('*');
        if (end === -1)
            break;
    }
    return { classes, ids, elements };
}
const everything = ['*', 'html', 'body', 'main', 'article'];
/** Whether a style on the page may be about all of its text. */
function stylesEverything({ elements }) {
    return everything.some((name) => elements.has(name));
}
/** What scripts change of a page that is shown; measuring and counting take none of it. */
const changesPage = /querySelector|getElement(?:ById|sBy(?!TagName\s*\(\s*["']script))|innerHTML|outerHTML|innerText|textContent|\.remove\b|\.hidden\b|classList|className|\.style\b|cssText|replace(?:With|Children)|adoptedStyleSheets|insertRule|document\s*\.\s*(?:write|open|body|documentElement)|jQuery|\$\(/u;
/** Whether a tag may have to do with all of the text: a style sheet in its own address, or the script of the page. */
function reachesEverything({ name, attributes }, inner) {
    const valueUnder = (key) => attributes.find((attribute) => attribute.name === key)?.value.trim() ?? '';
    if (name === 'link')
        return /^data:/iu.test(valueUnder('href'));
    if (name !== 'script')
        return false;
    return /^data:/iu.test(valueUnder('src')) || changesPage.test(inner);
}
/** Whether readers may not see the text of an element, for whatever reason there can be. */
function mayHide({ name, attributes }, isComponent, styled) {
    const tag = name.toLowerCase();
    if (isComponent || name !== tag || !ordinary.has(tag) || styled.elements.has(tag))
        return true;
    return attributes.some(({ name: key, value, computed }) => {
        const attribute = key.toLowerCase();
        if (computed === true || !harmless.test(attribute))
            return true;
        if (attribute === 'class') {
            return value.split(/\s+/u).some((one) => isHidingClass(one) || styled.classes.has(one));
        }
        if (attribute === 'role')
            return !seenRoles.test(value.trim());
        if (attribute.startsWith('data-'))
            return tellingData.test(attribute);
        return attribute === 'id' && styled.ids.has(value.trim());
    });
}
/** Blocks that hold other blocks: what stands between their tags stands in them. */
const holders = new Set(['div', 'section', 'article', 'aside', 'nav', 'header', 'footer', 'figure', 'template']);
/**
 * Whether nobody sees the text of an element, as far as its page can tell: it says so itself, in a way that nothing on the page
 * takes back. `inner` is what stands between its tags; an element that may end sooner than at its own end tag hides nothing.
 */
function hidesForSure({ name, attributes }, inner, styled) {
    const given = new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute]));
    if (attributes.some(({ computed }) => computed === true))
        return false;
    if (!holders.has(name) && /<[a-z]|\n[ \t]*\r?\n/iu.test(inner))
        return false;
    if (name === 'template')
        return ![...given.keys()].some((key) => key.startsWith('shadowroot'));
    if (!ordinary.has(name) || given.has('class') || given.has('id') || styled.elements.size + styled.classes.size > 0)
        return false;
    const style = given.get('style')?.value;
    const isHidden = given.has('hidden') && given.get('hidden')?.value.toLowerCase() !== 'until-found';
    if (style === undefined)
        return isHidden;
    return /^\s*display\s*:\s*none\s*(?:!\s*important\s*)?;?\s*$/iu.test(style);
}

;// CONCATENATED MODULE: ./lib/content/formats/html/tag-addresses.js
/** The address that a tag leads to: that of `<a>`, and of any component that has one. */
function linkOf(tag, isComponent) {
    if (tag.name !== 'a' && tag.name !== 'area' && !isComponent)
        return undefined;
    const href = attributeOf(tag, 'href');
    // What a script does on a click is what the link is for; the address is there for its looks.
    const isScripted = attributeOf(tag, 'onclick') !== undefined && href?.value.startsWith('#');
    return href === undefined || href.computed || isScripted === true
        ? undefined
        : { span: tag.span, url: href.value, address: placeOf(tag, href) };
}
/** The picture that a tag shows. */
function imageOf(tag) {
    if (tag.name !== 'img')
        return undefined;
    const [source, alternative] = [attributeOf(tag, 'src'), attributeOf(tag, 'alt')];
    const isComputed = tag.attributes.some(({ name, computed }) => computed && (name === '' || name === 'alt'));
    return {
        span: tag.span,
        ...(source === undefined || source.computed ? {} : { url: source.value }),
        address: source === undefined ? tag.span : placeOf(tag, source),
        ...(alternative === undefined || alternative.computed ? {} : { alternative: alternative.value }),
        exempt: isComputed || isDecoration(tag) || isNamedOtherwise(tag),
    };
}
/** Files that a tag shows or plays beside the picture itself: sources, posters, candidates for other screens. */
function mediaOf(tag) {
    if (!mediaElements.has(tag.name))
        return [];
    return tag.attributes.flatMap((attribute) => {
        if (attribute.computed || !isMediaAttribute(tag.name, attribute.name))
            return [];
        const urls = attribute.name === 'srcset' ? candidatesOf(attribute.value) : [attribute.value.trim()];
        return urls.flatMap((url) => url === '' ? [] : [{ span: tag.span, url, address: partOf(tag, attribute, url), exempt: true }]);
    });
}
const mediaElements = new Set(['img', 'source', 'video', 'audio', 'track', 'embed']);
function isMediaAttribute(element, attribute) {
    if (attribute === 'srcset')
        return element === 'img' || element === 'source';
    if (attribute === 'poster')
        return element === 'video';
    return attribute === 'src' && element !== 'img';
}
/** The addresses in a `srcset`, without their widths (HTML standard, 4.8.4.2.1). */
function candidatesOf(value) {
    return value
        .split(/,\s+|,(?=\s*$)|(?<=\s[\d.]+[wxh]),/u)
        .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
        .filter((url) => !url.startsWith('data:'));
}
function partOf(tag, { valueSpan, value }, url) {
    const at = value.indexOf(url);
    if (valueSpan === undefined || valueSpan.end - valueSpan.start !== value.length || at === -1)
        return tag.span;
    return { start: valueSpan.start + at, end: valueSpan.start + at + url.length };
}
function isDecoration(tag) {
    return (/^(?:presentation|none)$/i.test(attributeOf(tag, 'role')?.value.trim() ?? '') ||
        attributeOf(tag, 'aria-hidden')?.value.trim().toLowerCase() === 'true');
}
/** Named by an attribute of its own or by another part of the page (WAI accessible name computation, steps 2B to 2I). */
function isNamedOtherwise(tag) {
    return ['title', 'aria-label', 'aria-labelledby'].some((name) => {
        const named = attributeOf(tag, name);
        return named !== undefined && (named.computed === true || named.value.trim() !== '');
    });
}
/** Whether a tag gives its element a name, whatever stands in the element. */
function namesItself(tag) {
    return isNamedOtherwise(tag) || tag.attributes.some(({ name, computed }) => computed === true && name === '');
}
function attributeOf(tag, name) {
    return tag.attributes.find((attribute) => attribute.name === name);
}
function placeOf(tag, { value, valueSpan }) {
    return valueSpan === undefined || value === '' ? tag.span : valueSpan;
}

// EXTERNAL MODULE: ./lib/content/formats/html/tokens.js
var tokens = __webpack_require__(63790);
;// CONCATENATED MODULE: ./lib/content/formats/html/visibility.js
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

;// CONCATENATED MODULE: ./lib/content/formats/html/reader.js




const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Longer labels are no words to click on. */
const maxLabelLength = 200;
/** Nesting beyond this is not tracked: no page has it, and every end tag would search the whole pile. */
const maxOpenElements = 500;
/** Elements that end where the next one of their kind begins. */
const siblings = ['p', 'li', 'dd dt', 'td th', 'tr', 'option'].map((names) => new Set(names.split(' ')));
/** Follows which elements are open while pieces of one page go by, so that text is known to be seen or hidden. */
class HtmlReader {
    #text;
    #styled;
    #map;
    #findings;
    #open = [];
    /** How many open elements make their text hidden, code or a heading. */
    #counts = new Map();
    #tags = 0;
    #heard = 0;
    constructor(text, map, findings) {
        this.#text = text;
        this.#styled = styledNames(text);
        this.#map = map;
        this.#findings = findings;
        if (stylesEverything(this.#styled))
            findings.doubtful.push({ start: 0, end: text.length });
    }
    /** How many elements are open; give it to `closeTo` where a Markdown block ends. */
    get depth() {
        return this.#open.length;
    }
    /** Where the innermost open component begins: what stands in one of several may be shown while the others are not. */
    get frame() {
        return this.#open.findLast(({ name }) => /^[A-Z]/.test(name) || name === 'details')?.tag.span.start;
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
        (0,tokens/* readHtml */.y)(html, offset, {
            onComment: ({ start, end }) => this.#map.mark(start, end, this.#has('hidden') ? 'hidden' : 'comment'),
            onTag: (tag) => {
                const alternative = tag.name === 'img' ? tag.attributes.find(({ name }) => name === 'alt') : undefined;
                if (alternative?.valueSpan) {
                    this.#map.mark(alternative.valueSpan.start, alternative.valueSpan.end, this.regionFor('alt-text'));
                }
                this.#findings.onTag?.(tag);
                this.enter(tag, false);
            },
            onEnd: (name, span) => this.#leave(name, span),
            onText: ({ start, end }, characters) => {
                if (characters.trim() !== '')
                    this.heard();
                this.#map.mark(start, end, this.regionFor('prose'));
            },
        });
    }
    /** Something went by that is read out: words between tags of Markdown, say. */
    heard() {
        this.#heard += 1;
    }
    /** Opens an element; a component may lead somewhere whatever its name is. */
    enter(tag, isComponent) {
        const link = linkOf(tag, isComponent);
        const kept = link === undefined ? undefined : { ...link };
        if (kept)
            this.#findings.links.push(kept);
        const image = imageOf(tag);
        const region = regionOfElement(tag.name, tag.attributes);
        // What nobody sees needs no words.
        const isOutOfSight = region === 'hidden' || this.#has('hidden');
        if (image)
            this.#findings.images.push(isOutOfSight ? { ...image, exempt: true } : image);
        this.#findings.images.push(...mediaOf(tag));
        const parent = this.#open.at(-1);
        if (parent && siblings.some((kind) => kind.has(tag.name) && kind.has(parent.name))) {
            this.closeTo(this.depth - 1, tag.span.start);
        }
        this.#tags += 1;
        if (isHeard(tag, image))
            this.heard();
        if (voidElements.has(tag.name)) {
            // What a column says is about cells that stand further down.
            const isFarther = tag.name === 'col' ? mayHide(tag, isComponent, this.#styled) : reachesEverything(tag, '');
            if (isFarther)
                this.#findings.doubtful.push({ start: tag.name === 'col' ? tag.span.start : 0, end: this.#text.length });
            return;
        }
        if (this.#open.length >= maxOpenElements) {
            this.#findings.doubtful.push({ start: tag.span.start, end: this.#text.length });
            return;
        }
        this.#open.push({
            name: tag.name,
            region,
            tag,
            isComponent,
            tagsBefore: this.#tags,
            heardBefore: this.#heard,
            ...(kept && tag.name === 'a' ? { link: kept } : {}),
        });
        if (region)
            this.#counts.set(region, (this.#counts.get(region) ?? 0) + 1);
    }
    /** Closes the nearest open element of that name with all that is inside; without one, nothing happens. */
    #leave(name, tag) {
        const index = this.#open.findLastIndex((element) => element.name === name);
        if (index === -1)
            return;
        this.closeTo(index + 1, tag.start);
        const element = this.#open[index];
        const isSilent = element?.heardBefore === this.#heard && !namesItself(element.tag) && !this.#has('hidden');
        if (element?.link && isSilent)
            element.link.isNameless = true;
        if (element?.link && element.tagsBefore === this.#tags) {
            const label = { start: element.tag.span.end, end: tag.start };
            if (label.end - label.start <= maxLabelLength)
                element.link.label = label;
        }
        if (element && !element.isComponent)
            this.#hide(element, tag);
        this.closeTo(index, tag.end);
    }
    /** An element that is closed by its own tag may say that nobody sees it. */
    #hide({ tag }, end) {
        const inner = this.#text.slice(tag.span.end, end.start);
        if (hidesForSure(tag, inner, this.#styled))
            this.#findings.unseen.push({ start: tag.span.start, end: end.end });
    }
    /** Closes elements until `depth` are left; `end` is where they end in the page. */
    closeTo(depth, end) {
        while (this.#open.length > depth) {
            const element = this.#open.pop();
            if (!element)
                return;
            const { region, name, tag, isComponent } = element;
            if (reachesEverything(tag, this.#text.slice(tag.span.end, end))) {
                this.#findings.doubtful.push({ start: 0, end: this.#text.length });
            }
            else if (mayHide(tag, isComponent, this.#styled))
                this.#findings.doubtful.push({ start: tag.span.start, end });
            if (region)
                this.#counts.set(region, (this.#counts.get(region) ?? 0) - 1);
            this.#findings.onElement?.(name, { start: tag.span.start, end });
        }
    }
    #has(region) {
        return (this.#counts.get(region) ?? 0) > 0;
    }
}
/** Whether an element is read out whatever stands in it; of one that nobody knows it is believed. */
function isHeard(tag, image) {
    if (image !== undefined)
        return image.exempt ? !isSilenced(tag) : (image.alternative ?? '').trim() !== '';
    return namesItself(tag) || !silentElements.has(tag.name);
}
function isSilenced(tag) {
    return tag.attributes.some(({ name, value }) => (name === 'aria-hidden' && value.trim().toLowerCase() === 'true') ||
        (name === 'role' && /^(?:presentation|none)$/i.test(value.trim())));
}
/** Elements that say nothing by themselves; icons are drawn by empty ones of them. */
const silentElements = new Set('a span b i em strong small sub sup u s mark br wbr p div picture source'.split(' '));


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
