export const id = 848;
export const ids = [848];
export const modules = {

/***/ 70848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  grammarHits: () => (/* binding */ grammarHits)
});

// EXTERNAL MODULE: ./lib/review/rules/template-code.js
var template_code = __webpack_require__(10704);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/rule.js
/** What separates two words of one paragraph: a line may end between them, and a quotation go on. */
const gap = String.raw `(?: |\r?\n[ \t]*)`;
/** The start of a sentence: of a line, behind the end of another sentence, or in a bracket. */
const start = String.raw `(?<=(?:^|\n)[ \t]*|[.!?:;]["')”’]? {1,2}|[.!?:;]["')”’]?\r?\n[ \t]*)`;
/** What leads into a clause. */
const clause = String.raw `(?<=(?:^|\n)[ \t]*|[.!?:;]["')”’]? {1,2}|, |\b(?:[Bb]ecause|but|and|so|[Ww]hen|[Ww]hile|[Ii]f|since|although|that) )`;
/** Turns the notation of the rules into expressions. */
function compile(pattern) {
    const source = pattern
        .replace(/^<start>/u, '\u0001')
        .replace(/^<clause>/u, '\u0002')
        .replaceAll("'", "['’]")
        .replaceAll(/(?<!\[[^\]]*) /gu, gap)
        .replace('\u0001', start)
        .replace('\u0002', clause);
    const open = pattern.startsWith('<') ? '' : String.raw `(?<![\p{L}\p{N}_/.\\@#'’-])`;
    return new RegExp(`${open}(?:${source})(?![\\p{L}\\p{N}_/\\\\@-]|['’]\\p{L}|\\.\\p{L})`, 'dgu');
}
/** Compiles a table of rules once. */
function compileSlips(slips) {
    return slips.map((slip) => ({ ...slip, expression: compile(slip.pattern) }));
}
/** Where rules speak on the readable text of a page; what stands across markup, code or something blanked is left alone. */
function slipHits(page, rules) {
    const hits = [];
    for (const { expression, to, advice, unless } of rules) {
        for (const match of page.masked.matchAll(expression)) {
            const [first, last] = match.indices?.groups?.slip ?? match.indices?.[0] ?? [0, 0];
            const [from, until] = match.indices?.[0] ?? [first, last];
            if (!isWhole(page, from, until) || (unless?.test(sentenceAround(page.masked, from)) ?? false))
                continue;
            const found = page.masked.slice(first, last);
            const replacement = typeof to === 'function' ? to(found) : to === undefined ? undefined : recased(found, to);
            if (typeof to === 'function' && replacement === undefined)
                continue;
            hits.push({
                span: { start: first, end: last },
                ...(replacement === undefined ? {} : { replacement }),
                ...(advice === undefined ? {} : { advice }),
            });
        }
    }
    return hits;
}
/** Whether nothing was blanked between two places but the marks of a quotation at the start of a line. */
function isWhole(page, from, until) {
    const [masked, text] = [page.masked.slice(from, until), page.text.slice(from, until)];
    return masked === text || masked === text.replace(/(?<=\n[ \t>]*)>/gu, ' ');
}
function sentenceAround(text, at) {
    const before = text.slice(Math.max(0, at - 300), at);
    const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n'), before.lastIndexOf('? '), before.lastIndexOf('.\n'));
    return before.slice(cut + 1);
}
/** The replacement with the capital letter that the slip has. */
function recased(found, replacement) {
    const first = found.charAt(0);
    if (first === first.toLowerCase() || found === 'I')
        return replacement;
    return `${replacement.charAt(0).toUpperCase()}${replacement.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/articles.js

/** An article with the word that it belongs to. A capital "A" inside a sentence is a name, and so is a letter in brackets. */
const article = /(?<![\p{L}\p{N}_/.\\@#'’(&+*-])(?<article>[Aa]n?)(?<gap> |\r?\n[ \t]*)(?<word>[A-Za-z][a-z]+|[A-Z]{2,6})(?![\p{L}\p{N}_/\\@]|-\d|['’]\p{L}\p{L}\p{L}|\.\p{L}|\()/gu;
/** Behind these a single letter is the name of a thing. */
const named = /(?:^|[\s(])(?:option|task|step|case|part|class|type|vitamin|plan|team|group|section|appendix|exhibit|schedule|column|row|node|point|and|or|vs|grade|series|letter|key|variable|than|from|between|hepatitis|\d+)\s$/iu;
/** Small words that follow a letter, or a slip of another kind: the article is not what is wrong. */
const small = /^(?:and|or|is|in|if|as|at|of|on|are|it|its|into|onto|also|an|am|us|up|out|off|over|under|about|after|all|any|each|every|either|i|ist|un|una|el|la|o|e|y|il|another|others|our|ours|al|ai)$/u;
const functionWord = /^(?:the|to|then|that|this|there|with|for|from|by|but|not|be|we|you|they|he|she|will|can|has|have|was|were|so|do|does|did|when|while|how|his|her|my|your|these|those|than)$/u;
/** Written with a vowel and read with a consonant. */
const consonantSound = /^(?:one(?:s|self)?|once|o[nu]e-|oui|eu|ewe|ewer|ubi|u[krst][aeiou]|uu?id|uri|url|usb|ui|ux|utf|us$|uni(?!n|mp|m)|una(?:nim|ry)|uv|uk|ur[aeiou]l?|u$|udev|upi|uefi|udp|ufo|usd|iot?a?$)/u;
/** Written with a consonant and read with a vowel. */
const silentH = /^(?:hour|honest|honou?r|heir)/u;
const spokenH = /^(?:hash|host|handler?|hook|header?|helper?|heading|high|huge|human|hidden|half|happy|hard|history|home|horizontal|hot|house|hundred|hybrid|hand|hyphen|host(?:name|ed)?|helpful|healthy|hack|heap|height|holiday|hold)/u;
const consonantStart = /^(?:[bcdfgjklmnpqrstvwxz][aeiouy]|y[aeiou]|[bcfgkps][lr]|[dtw]r|[ctw]h|s[hckmnpqtw]|[gkp]n|ps|qu|dw|tw|spr|str|scr)/u;
const vowelLetters = /^(?:API|APIs|IDE|IDEs|IP|ID|IDs|HTML|HTTP|HTTPS|XML|SSH|SSL|RPC|LLM|LLMs|AI|RSS|MP|FTP|SMS|SDK|SDKs|AMI|ARN|OS|ISO|ISBN|ESM|EOF|ETL|AWS)$/u;
const consonantLetters = /^(?:URL|URLs|USB|UUID|UI|URI|UTF|UDP|CLI|CSS|CSV|CPU|DNS|DOM|GPU|GUI|JSON|JWT|PDF|PNG|PR|TCP|TLS|VM|YAML)$/u;
/** Where "a" stands before the sound of a vowel, or "an" before that of a consonant. */
function articleSlips(page) {
    const hits = [];
    for (const match of page.masked.matchAll(article)) {
        const { article: found = '', word = '' } = match.groups ?? {};
        const before = page.masked.slice(Math.max(0, match.index - 24), match.index);
        const after = page.masked.charAt(match.index + match[0].length);
        if (!isWhole(page, match.index, match.index + match[0].length))
            continue;
        if (found[0] === 'A' && !/(?:^|[.!?:;|]["')”]?\s+|\n[ \t]*)$/u.test(before)) {
            if (!/^\s*$/u.test(before))
                continue;
        }
        if (named.test(before) || /[A-Z\d]\s?$/u.test(before) || word.length < 2)
            continue;
        const replacement = other(found, word, after);
        if (replacement !== undefined)
            hits.push({ span: { start: match.index, end: match.index + found.length }, replacement });
    }
    return hits;
}
function other(found, word, after) {
    const capital = found[0] === 'A';
    if (found.length === 1) {
        if (word === word.toUpperCase())
            return vowelLetters.test(word) ? (capital ? 'An' : 'an') : undefined;
        const lower = word.toLowerCase();
        if (small.test(lower) ||
            (lower.length === 2 && !/^(?:id|ip|os)$/u.test(lower)) ||
            (after === '.' && lower.length < 4))
            return undefined;
        const vowel = (/^[aeiou]/u.test(lower) && !consonantSound.test(lower)) || silentH.test(lower);
        return vowel ? (capital ? 'An' : 'an') : undefined;
    }
    if (word === word.toUpperCase())
        return consonantLetters.test(word) ? (capital ? 'A' : 'a') : undefined;
    const lower = word.toLowerCase();
    // "An the" is "and the" with a letter missing.
    if (functionWord.test(lower))
        return !capital && /^(?:the|to|then|that)$/u.test(lower) ? 'and' : undefined;
    if (lower.length < 3 || silentH.test(lower))
        return undefined;
    const consonant = (lower.startsWith('h') ? spokenH.test(lower) : consonantStart.test(lower)) ||
        (/^[aeiou]/u.test(lower) &&
            /^(?:us(?:e|er|ers|age|ual|eful)\b|uni(?:t|que|on|form|versal|versity|fied|corn|code)|one\b|once\b|euro|utility)/u.test(lower));
    return consonant ? (capital ? 'A' : 'a') : undefined;
}

// EXTERNAL MODULE: ./lib/review/rules/page-position.js
var page_position = __webpack_require__(83109);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/repeated-words.js


/** Words that no sentence has twice in a row on purpose. */
const never = new Set(`a an the of to for with from by at and or but if your our their its my this these those as than into are was were be been have has
  will would can could should must may might not when where which while how they we there about also only each because between
  without through then them whether does some other such`.split(/\s+/u));
/** Words that are said twice for effect, or that end one part of a sentence and begin the next. */
const meant = new Set(`very really long far many much more less bye yes had that blah knock night pretty again same ping well hush extra super deep
  good great what here there none never little slowly round over step side hand face back line word page time turn down
  wait less click like love ever bang choo boing walla duran ding tick`.split(/\s+/u));
const pair = /(?<![\p{L}\p{N}_/.\\@#'’:=-])(?<word>\p{L}+)(?<gap> |\r?\n[ \t]*)(?<again>\p{L}+)(?![\p{L}\p{N}_/\\@(=:]|-[\p{L}\p{N}]|['’]\p{L}|\.\p{L})/gu;
/** Words that stand twice in a row by mistake. */
function repeatedWords(page) {
    const hits = [];
    for (let at = 0;;) {
        pair.lastIndex = at;
        const match = pair.exec(page.masked);
        if (match === null)
            return hits;
        const { word = '', gap = '', again = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        // The second word may be the first of the next pair.
        at = end - again.length;
        if (word.toLowerCase() !== again.toLowerCase())
            continue;
        at = end;
        if (isSlip(page, word, again, gap, match.index, end))
            hits.push({ span: { start: match.index, end }, replacement: word });
    }
}
function isSlip(page, word, again, gap, start, end) {
    if (!isWhole(page, start, end))
        return false;
    const lower = word.toLowerCase();
    // A capital on the second word is a name ("the The Lamp"), one letter may be one ("a A").
    if (again !== again.toLowerCase() || (word !== lower && word.slice(1) !== lower.slice(1)))
        return false;
    if (never.has(lower))
        return !(word.length === 1 && word !== lower);
    if (lower === 'is')
        return !/\b(?:it|that|this|what|which|he|she|who|there|as|[a-z]+s) $/iu.test(page.masked.slice(Math.max(0, start - 20), start));
    // A word of the page itself may stand twice in a list of keys, in a heading or in the cell of a table.
    if (word !== lower || gap !== ' ' || lower.length < 4 || meant.has(lower))
        return false;
    return (0,page_position/* regionAt */.cf)(page, start) === 'prose' && inSentence(page, start, end);
}
/** Whether other words stand on both sides: two words alone are a cell, a label or a name. */
function inSentence(page, start, end) {
    return (/[\p{Ll},] $/u.test(page.masked.slice(Math.max(0, start - 2), start)) &&
        /^(?: \p{Ll}|[.,;:])/u.test(page.masked.slice(end, end + 2)) &&
        !page.text
            .slice(page.text.lastIndexOf('\n', start) + 1, start)
            .trimStart()
            .startsWith('|'));
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/rules/agreement.js
/** Nouns that are no verb in their plural and stand often in documentation. */
const nouns = '(?:option|setting|method|example|property|library|component|parameter|directory|variable|dependency|module|error|argument|instruction|guideline|file|function|value|command|feature|rule|type|tool|package|attribute|server|service|user|project|plugin|page|element|event|object|field|key|template|class|version|tutorial|section|developer|application|browser|reason|problem|issue|approach|case|thing|item|line|character|word|step|request|response|image|entry|language|environment|test|article|guide|resource|container|metric|instance|collector|application)';
const plurals = '(?:options|settings|methods|examples|properties|libraries|components|parameters|directories|variables|dependencies|modules|errors|arguments|instructions|guidelines|files|functions|values|commands|features|rules|types|tools|packages|attributes|servers|services|users|projects|plugins|pages|elements|events|objects|fields|keys|templates|classes|versions|tutorials|sections|developers|applications|browsers|reasons|items|lines|characters|words|entries|languages|environments|resources|containers|metrics|instances)';
const ends = '(?= (?:is|are|was|were|has|have|will|can|should|in|for|that|which|with|when|if|must|may)\\b|[.,;:])';
function plural(noun) {
    if (/[^aeiou]y$/u.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
function singular(noun) {
    if (noun.endsWith('ies'))
        return `${noun.slice(0, -3)}y`;
    return /(?:sses|xes|ches)$/u.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}
/** Subject and verb, number and noun, that do not fit each other. */
const agreement = [
    { pattern: "<clause>(?:[Hh]e|[Ss]he|[Ii]t) (?<slip>don't|don’t)", to: "doesn't" },
    {
        pattern: '<clause>(?:[Hh]e|[Ss]he|It) (?<slip>have)',
        to: 'has',
        unless: /\b(?:if|that|lest|require\w*|recommend\w*)\b/iu,
    },
    { pattern: '<clause>(?:[Ww]e|[Yy]ou|[Tt]hey) (?<slip>was)', to: 'were' },
    { pattern: '<clause>(?:[Ww]e|[Yy]ou|[Tt]hey) (?<slip>has)', to: 'have' },
    { pattern: '<clause>(?:[Ww]e|[Tt]hey) (?<slip>is)', to: 'are' },
    { pattern: "<clause>(?:[Ww]e|[Yy]ou|[Tt]hey|I) (?<slip>doesn't|doesn’t)", to: "don't" },
    { pattern: '<clause>(?:[Ww]e|[Yy]ou|[Tt]hey|I) (?<slip>does not)', to: 'do not' },
    {
        pattern: '<start>(?:This|That|It|He|She) (?<slip>are|were)(?= (?:the|a|an|not|also|used|only|\\p{Ll}+ed)\\b)',
        to: (found) => (found === 'are' ? 'is' : 'was'),
    },
    {
        pattern: '<start>(?:These|Those|They) (?<slip>is|was|has)',
        to: (found) => ({ is: 'are', was: 'were', has: 'have' })[found],
    },
    {
        pattern: `[Oo]ne of the (?<slip>${nouns})(?= (?:is|was|has|that|which|in|to|for|you|we)\\b)`,
        to: plural,
    },
    {
        pattern: `[Oo]ne of (?:these|those|our|your|my|their|its) (?<slip>${nouns})(?= (?:is|was|has|that|which|in|to|for)\\b|[.,;])`,
        to: plural,
    },
    { pattern: `(?:[Tt]hese|[Tt]hose) (?<slip>kind|type|sort)(?= of\\b)`, to: plural },
    { pattern: `(?:[Tt]hese|[Tt]hose) (?<slip>${nouns})${ends}`, to: plural },
    {
        pattern: `(?:[Tt]his|[Ee]ach|[Ee]very|[Aa]nother) (?<slip>(?!values|types|files|fields|features|keys|pages|functions|lines|commands|objects|words|attributes|packages|tools|errors|projects|services|templates|versions|instances|rules|users|items|events)${plurals})${ends}`,
        to: singular,
        unless: /\b(?:like|of)$/iu,
    },
    { pattern: `(?:[Ee]ach|[Ee]very|[Aa]nother) (?<slip>${plurals})${ends}`, to: singular },
    {
        pattern: `(?:[Ss]everal|[Mm]any|[Mm]ultiple|[Vv]arious|[Ff]ew|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]he following two) (?<slip>${nouns})${ends}`,
        to: plural,
        unless: /\b(?:how|so|one|a|the|all)$/iu,
    },
    { pattern: `<start>There (?<slip>is) (?:several|multiple|two|three|four|five|various)(?= \\p{Ll}+s\\b)`, to: 'are' },
    { pattern: `<start>There (?<slip>is) many(?! an?\\b)`, to: 'are' },
    {
        pattern: `[Tt]here (?<slip>are) (?:a|an) (?!few|lot|lots|number|couple|variety|range|handful|bunch|wide|series|set|total|great|large|small|huge|plethora|ton|million|thousand|hundred|dozen|myriad|multitude|limited|growing|good|host|wealth|whole|long|ways|fair|bit|finite|vast|significant|ton|decent|half|selection|minimum|maximum|considerable|certain|lot)\\p{Ll}+ (?:that|which|in|for|to|called|between|on|with)`,
        to: 'is',
    },
    { pattern: '(?<slip>informations)', to: 'information' },
    { pattern: '(?<slip>[Ss]oftwares)', to: 'software' },
    { pattern: '(?<slip>[Ff]eedbacks)', to: 'feedback' },
    { pattern: '(?<slip>equipments)', to: 'equipment' },
];

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/rules/confusions.js
const things = '(?:app|apps|application|applications|code|project|projects|component|components|file|files|server|site|own|browser|account|team|machine|computer|system|website|terminal|configuration|config|repository|data|package|page|pages|build|users|environment|cluster|instance|device|needs|choice)';
const comparatives = '(?:better|worse|faster|slower|smaller|larger|bigger|greater|less|more|higher|lower|later|earlier|older|newer|longer|shorter|easier|simpler|stronger|cheaper|safer|fewer|deeper|wider|harder|taller)';
/** One word for another that sounds or looks like it. */
const confusions = [
    { pattern: '(?<slip>[Cc]ould of|[Ss]hould of|[Ww]ould of)(?! (?:course|the|late|a)\\b)', to: ofHave },
    { pattern: "(?:[Cc]ouldn't|[Ss]houldn't|[Ww]ouldn't) (?<slip>of)", to: 'have' },
    {
        pattern: `${comparatives} (?<slip>then)(?= (?:the|a|an|last|any|it|this|that|those|your|my|our|usual|expected|before|just|\\d|\\p{L}+ing|ideal|others?)\\b)`,
        to: 'than',
        unless: /\b(?:if|when|once|since|unless|after|whenever|until|where|first|as)\b/iu,
    },
    { pattern: '(?:[Rr]ather|[Oo]ther) (?<slip>then)(?! (?:if|when|again)\\b)', to: 'than', unless: /\b(?:if|when)\b/iu },
    { pattern: '(?:different) (?<slip>then) (?:the|a|an|what|in|its?|those|that|other)', to: 'than' },
    {
        pattern: '(?:and) (?<slip>than) (?:the|you|it|we|they|use|run|click|add|he|she|go|set)',
        to: 'then',
        unless: /\b(?:more|less|[a-z]+er|rather|other)\b/iu,
    },
    { pattern: "(?<slip>it's) own", to: 'its' },
    {
        pattern: "(?:of|with|from|by|on|within|via|through|inside|using|to) (?<slip>it's) (?!(?:a|an|the|not|just|also|very|only|always|usually|because|that|when|really|too|more|better|best|good|going|so|all|been|in|on|for|likely|possible|important|easy|hard|clear|true|still|now|no|worth|common|what|how|as|like|called|called|much|most|often|probably|unlikely|difficult|impossible|simply|recommended|of|up|[a-z]+ing|[a-z]+ed)\\b)\\p{Ll}+",
        to: 'its',
    },
    {
        pattern: "(?:lost|loses|lose|keeps|has|defines|changes|sets|stores|reads|receives|exposes|provides|declares|inherits|specifies|updates|and all) (?<slip>it's) (?!(?:a|an|the|not|just|also|very|only|always|in|on|all|been|when|too|still|now|no)\\b)\\p{Ll}+",
        to: 'its',
    },
    {
        pattern: '<start>(?<slip>Its) (?:a|an|not|been|recommended|possible|worth|going to|important|easy|best|better|also|just|time)',
        to: "It's",
    },
    { pattern: '(?<slip>its) (?:a|an|been) (?!priori|posteriori)\\p{Ll}', to: "it's", unless: /\bof$/u },
    { pattern: '(?<slip>[Yy]our) (?:able|going|trying|about|likely|supposed|allowed|required) to', to: "you're" },
    { pattern: '(?<slip>your) not', to: "you're" },
    {
        pattern: '(?:[Ii]f|[Ww]hen|[Oo]nce|because|that|[Ww]hile|[Uu]nless|[Ww]henever) (?<slip>your) (?:using|running|writing|working|building|looking|doing|getting|seeing|new to|done|not|on a|in a|on the|in the|coming|having|interested|familiar|unsure|ready|stuck|creating|developing|migrating|upgrading)',
        to: "you're",
    },
    { pattern: "(?<slip>[Yy]our) (?:can|should|must|could|might|are|have to|cannot|can't|don't)", to: 'you' },
    { pattern: `(?<slip>[Yy]ou're) ${things}`, to: 'your' },
    {
        pattern: `(?:[Ii]n|[Oo]f|[Oo]n|[Tt]o|[Ff]or|[Ww]ith|[Ff]rom|into|[Rr]un|using|[Uu]sing|[Aa]dd|[Cc]reate|[Ii]nstall|[Uu]pdate|[Oo]pen|[Cc]hange|[Ss]tart|[Ee]dit|[Cc]onfigure|[Ss]et|[Dd]eploy|[Mm]ake|[Cc]heck|[Ii]mport) (?<slip>you) ${things}`,
        to: 'your',
    },
    {
        pattern: '(?<slip>[Tt]heir) (?:is|are|was|were) (?:a|an|no|not|some|many|several|also|two|three|currently|still|multiple|more|only)',
        to: 'there',
    },
    {
        pattern: "(?<slip>[Tt]here|[Tt]hey're) (?:own|respective|corresponding|dependencies|applications|contents)",
        to: 'their',
    },
    {
        pattern: "(?<slip>[Ww]ho's) (?:name|value|type|job|purpose|only|id|values|names|content|contents|size|key)",
        to: 'whose',
    },
    {
        pattern: '(?:the|an|no|any|this|side|same|little) (?<slip>affects?)(?=(?: (?:of|on|is|as|in)\\b)|[.,;])',
        to: (found) => found.replace('aff', 'eff'),
    },
    {
        pattern: "(?:will|can|may|might|could|not|doesn't|would|does not) (?<slip>effect) (?:the|your|our|how|any|all|other|its|their)(?! changes?)",
        to: 'affect',
    },
    {
        pattern: "(?:[Tt]o|will|can|may|might|could|not|would|you|don't|they|we) (?<slip>loose) (?:the|your|all|any|data|access|its|their|it|some|track|this|that|information|our|precision)",
        to: 'lose',
    },
    {
        pattern: '(?<slip>[Ww]eather) (?:or not|it is|the|you|to use|this)(?= (?:\\p{L}+)? ?(?:is|was|has|are|should|can|to|want|or|in|a)\\b)',
        to: 'whether',
    },
    {
        pattern: '(?:place|folder|directory|location|situation|scenario|file|section|page|case|example|environment) (?<slip>were) (?:you|we|it|they|the \\p{L}+ (?:is|are|was|can|will|has))',
        to: 'where',
    },
    {
        pattern: '(?:different|far|apart|away|[Dd]ownloaded|[Ii]mported|inherited|derived|[Ii]mport|comes?|came|loaded|copied|returned|received|taken|retrieved|generated|created|removed?|available|coming|called|[Aa]side|starting|built|migrate|originated|values|data) (?<slip>form) (?:the|an?|this|your|our|another|that|other|one|its|within|outside|scratch)',
        to: (found) => found.replace('or', 'ro'),
        unless: /\b(?:submit|sent?|html|input) /iu,
    },
    { pattern: '(?:[Ii]n the|[Ii]n a|as a|this) (?<slip>from) of', to: 'form' },
    {
        pattern: '(?:[Gg]o|[Gg]oes|[Gg]oing|[Ll]oops?|[Ii]terates?|[Ii]terating|[Pp]ass(?:es|ed|ing)?|[Ww]alks?|[Rr]uns?|[Rr]unning|[Ss]teps?|[Ss]earch|[Bb]rowse|[Gg]uide you|via|[Cc]ycle|[Ww]ent|[Aa]ll the way|[Aa]vailable|[Ee]xposed|[Aa]ccessible|accessed|done|possible|only) (?<slip>though|thought|trough) (?:the|an?|each|all|it|this|your|these|our|every|its|their|them)',
        to: 'through',
    },
    { pattern: '(?<slip>[Tt]rough) (?:the|an?|this|your|its|all)(?= \\p{Ll}+)', to: 'through' },
    { pattern: '(?:[Ee]ven|[Aa]s) (?<slip>thought) (?:the|it|you|this|there|we|they|these|an?)', to: 'though' },
    {
        pattern: '(?<slip>[Oo]n) of (?:the|these|those|our|its|your|their|several|many|two)(?= \\p{Ll})',
        to: 'one',
        unless: /\b(?:the|switch\w*|turn\w*|goes|go|moved?|and|or|its|early) ?$/iu,
    },
    {
        pattern: '(?:[Ll]et us|[Ll]et me|[Ll]et you|[Ll]ets you|do you|you should|need to|want to|you must|good to) (?<slip>now) (?:if|that|how|what|when|about|which|where|the|whether|more)',
        to: 'know',
    },
    {
        pattern: '(?:[Pp]lease|should also|Also|also please|[Tt]ake|[Pp]lease take) (?<slip>not) (?:that|of|the following)',
        to: 'note',
    },
    {
        pattern: '(?:[Ii]n|[Oo]f|[Oo]n|[Ff]rom|[Ww]ith|[Bb]y|[Aa]t|[Tt]o|[Ff]or|[Ii]s|[Aa]nd|[Uu]se|[Uu]sing|[Ss]ee|[Aa]ll) (?<slip>he) (?!(?:is|was|has|can|will|says|said|does|did|had|would|should|could|wants|needs|gets|goes|wrote|knows|or|and|may|must|might|also|then|who|uses|works|made|likes|thinks|found|asks|asked|lives|left|came|saw|got|took|gave)\\b)\\p{Ll}+(?! (?:himself|his)\\b)',
        to: 'the',
        unless: /\b(?:he|she|his|him|they|mr|who)\b/iu,
    },
    { pattern: '(?:[Bb]e|is|are|was|were|has been|been) (?<slip>base) (?:on|off|upon)', to: 'based' },
    {
        pattern: '(?:[Ww]ill|[Cc]an|should|must|may|could|would|to|has|have) (?<slip>bee|ben) (?:\\p{Ll}+ed|used|set|able|run|a|an|the|in|done|made|sent)',
        to: (found) => (found === 'ben' ? 'been' : 'be'),
    },
    { pattern: '(?<slip>[Dd]epend(?:s|ing|ed)? of)', to: (found) => found.replace(/of$/u, 'on') },
    { pattern: '(?<slip>[Ii]n the other hand)', to: 'on the other hand' },
    { pattern: '(?<slip>[Aa]s follow)(?=[.:,]|\\r?\\n)', to: 'as follows' },
    {
        pattern: '(?:is|as|has|returns|contains|of|for|with|provides?|[Tt]his is|be|create|add|pass|via) (?<slip>and) (?:example|instance|array|object|error|element|event|option|alternative|extra|image|existing|empty|optional|additional|application|address|attribute|issue|item|identifier|index|integer|input|[Oo]bject)(?= (?:of|to|in|that|is|for|with|which|from|when|on|and)\\b|[.,;:])',
        to: 'an',
        unless: /\b(?:between|both)\b/iu,
    },
    { pattern: '(?<slip>[Tt]hey) (?:same|following) \\p{Ll}', to: 'the' },
    {
        pattern: '(?<slip>[Tt]he) (?:are|were)(?= (?:not|all|also|the|a|an|in|on|used|only|now|\\p{Ll}+ed)\\b)',
        to: 'they',
    },
    {
        pattern: "(?<slip>i) (?:am|have|would|will|think|was|want|don't|do not|know|need to|recommend|hope|believe)",
        to: 'I',
        unless: /[([]$/u,
    },
    { pattern: "(?<slip>i'm|i've|i'll|i'd)", to: (found) => found.replace('i', 'I') },
    {
        pattern: '(?<slip>[Pp]rinciple) (?:component|reason|author|engineer|developer|maintainer|difference)',
        to: 'principal',
    },
    {
        pattern: '(?:[Ww]e|[Ii]t is|is|are|strongly|highly|I) (?<slip>adviced?) (?:to|you|that|against|using)',
        to: (found) => found.replace('c', 's'),
    },
    {
        pattern: '(?:[Tt]his|[Tt]he|an|general) (?<slip>advise) (?:is|applies|of|from|on|for|about)',
        to: 'advice',
        unless: /\bto\b/iu,
    },
];
function ofHave(found) {
    return found.replace(/of$/u, 'have');
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/rules/expressions.js
const doubleDegree = '(?:simpler|better|easier|faster|taller|smaller|larger|bigger|quicker|stronger|cheaper|safer|older|younger|newer|harder|softer|longer|shorter|higher|lower|cleaner|clearer|slower|weaker|cleverer|nicer|worse|bigger|deeper|wider)';
/** Words too many or too few, and expressions with one wrong word. */
const expressions = [
    {
        pattern: `(?<slip>[Mm]ore ${doubleDegree})`,
        to: (found) => recasedTail(found),
        unless: /\b(?:no|any|\d+|once|even|and)$/iu,
    },
    {
        pattern: '(?<slip>[Mm]ost (?:fastest|easiest|simplest|best|biggest|largest|smallest|cheapest|safest|newest|oldest|longest|shortest|quickest|highest|lowest|strongest|cleanest|worst|latest))',
        to: (found) => recasedTail(found),
    },
    { pattern: '(?<slip>[Dd]espite of)', to: 'despite' },
    { pattern: '(?<slip>[Ff]or all intensive purposes)', to: 'for all intents and purposes' },
    { pattern: '(?<slip>peaked) (?:my|your|his|her|their|our|the) (?:interest|curiosity)', to: 'piqued' },
    { pattern: '(?<slip>similar like)', to: 'similar to' },
    { pattern: '(?<slip>[Aa]n? other)(?= \\p{Ll}+)', to: 'another' },
    { pattern: '(?<slip>[Aa]n? another)', to: 'another' },
    { pattern: '(?<slip>an own)(?! goals?\\b)', advice: '"Own" needs "its", "your" or another owner before it.' },
    { pattern: '(?<slip>an? the)(?= \\p{Ll}{3})', advice: 'Two articles stand side by side; one of them goes.' },
    {
        pattern: '(?<!\\p{L} )(?<slip>the an)(?= \\p{Ll}{3})',
        advice: 'Two articles stand side by side; one of them goes.',
    },
    { pattern: '(?<slip>[Ii]n stead) of', to: 'instead' },
    {
        pattern: '(?<slip>it self|them selves|your self|my self|him self|our selves)',
        to: (found) => found.replace(' ', ''),
    },
    { pattern: '(?<slip>[Ww]ith out)(?= (?:the|a|an|any|having|it|using|this)\\b)', to: 'without' },
    { pattern: '(?<slip>[Aa]l though|[Aa]l ready|[Aa]l most)(?= \\p{Ll})', to: (found) => found.replace(' ', '') },
    { pattern: '(?<slip>[Ee]verytime)', to: 'every time' },
    { pattern: '(?<slip>[Aa]swell) as', to: 'as well' },
    { pattern: '(?<slip>[Aa]s well us)', to: 'as well as' },
    { pattern: '(?<slip>[Dd]ue the)(?= (?:fact|lack|nature|way|size|number)\\b)', to: 'due to the' },
    { pattern: '(?<slip>[Oo]ut the box)', to: 'out of the box' },
    { pattern: '(?<slip>[Ii]n order)(?= (?:use|make|run|get|create|have|avoid|be)\\b)', to: 'in order to' },
    { pattern: '(?<slip>[Aa] lots of)', to: 'a lot of' },
    { pattern: '(?<slip>[Aa]lot) of', to: 'a lot' },
    { pattern: '(?<slip>[Cc]ouple of of|[Bb]ecause of because)', advice: 'A word stands here twice.' },
    {
        pattern: '(?:[Tt]o|[Oo]f|[Ff]or|[Ii]n|[Ww]ith) (?<slip>the (?:to|of|for|in|with) the)(?= \\p{Ll})',
        advice: 'Words of an earlier sentence are left over here.',
    },
    {
        pattern: '(?<slip>of to|to of|for of|of for|with of|of with|from of|by of|in of)(?= (?:the|a|an|your)\\b)',
        advice: 'Two prepositions stand side by side; one of them goes.',
        unless: /\b(?:think|thought|kind|sort|aware|instead|out|speak|hear\w*|made?|use|short|unheard)(?: of)?$/iu,
    },
    { pattern: '(?<slip>lighting)[ -]fast', to: 'lightning' },
    { pattern: '(?<slip>[Pp]iece of mind)', to: 'peace of mind' },
    { pattern: '(?<slip>sneak peak)', to: 'sneak peek' },
    { pattern: '(?<slip>wreck havoc)', to: 'wreak havoc' },
    { pattern: '[Aa]ll (?:it|this|that) does (?<slip>it)(?= \\p{Ll})', to: 'is' },
    { pattern: '(?<slip>[Mm]ake sure)(?= (?:install|run|add|set|check|read|update)\\b)', to: 'make sure to' },
];
function recasedTail(found) {
    const [first = '', ...rest] = found.split(/\s+/u);
    const tail = rest.join(' ');
    return /^\p{Lu}/u.test(first) ? `${tail.charAt(0).toUpperCase()}${tail.slice(1)}` : tail;
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/rules/verb-tables.js
/** What "have" takes, by the past form that is written in its place. */
const participles = {
    went: 'gone',
    wrote: 'written',
    broke: 'broken',
    took: 'taken',
    chose: 'chosen',
    began: 'begun',
    gave: 'given',
    saw: 'seen',
    knew: 'known',
    did: 'done',
    came: 'come',
    spoke: 'spoken',
    drove: 'driven',
    fell: 'fallen',
    froze: 'frozen',
    stole: 'stolen',
    threw: 'thrown',
    became: 'become',
    ran: 'run',
    grew: 'grown',
    showed: 'shown',
    hid: 'hidden',
    swam: 'swum',
    overwrote: 'overwritten',
};
/** What "did" takes, by the past form that is written in its place. */
const infinitives = {
    went: 'go',
    saw: 'see',
    took: 'take',
    came: 'come',
    gave: 'give',
    knew: 'know',
    wrote: 'write',
    broke: 'break',
    chose: 'choose',
    began: 'begin',
    got: 'get',
    made: 'make',
    found: 'find',
    became: 'become',
    ran: 'run',
    kept: 'keep',
    sent: 'send',
    told: 'tell',
    worked: 'work',
    happened: 'happen',
    changed: 'change',
    used: 'use',
    needed: 'need',
    existed: 'exist',
    exists: 'exist',
    returned: 'return',
    received: 'receive',
    contained: 'contain',
    supported: 'support',
};
/** What a modal takes, by the form of "it" and "he". */
const thirdPerson = {
    needs: 'need',
    has: 'have',
    requires: 'require',
    contains: 'contain',
    allows: 'allow',
    provides: 'provide',
    exists: 'exist',
    happens: 'happen',
    gets: 'get',
    goes: 'go',
    makes: 'make',
    takes: 'take',
    returns: 'return',
    supports: 'support',
    uses: 'use',
    works: 'work',
    wants: 'want',
    becomes: 'become',
    includes: 'include',
    creates: 'create',
    means: 'mean',
    depends: 'depend',
    affects: 'affect',
    appears: 'appear',
    belongs: 'belong',
    causes: 'cause',
    does: 'do',
    is: 'be',
    seems: 'seem',
    matches: 'match',
    throws: 'throw',
    expects: 'expect',
    ensures: 'ensure',
    helps: 'help',
    comes: 'come',
    keeps: 'keep',
    exposes: 'expose',
};
/** What a passive takes, by the bare verb. */
const bases = {
    use: 'used',
    find: 'found',
    install: 'installed',
    configure: 'configured',
    create: 'created',
    add: 'added',
    define: 'defined',
    specify: 'specified',
    apply: 'applied',
    pass: 'passed',
    provide: 'provided',
    require: 'required',
    handle: 'handled',
    remove: 'removed',
    perform: 'performed',
    generate: 'generated',
    execute: 'executed',
    include: 'included',
    enable: 'enabled',
    disable: 'disabled',
    deploy: 'deployed',
    customize: 'customized',
    update: 'updated',
    replace: 'replaced',
    implement: 'implemented',
    store: 'stored',
    send: 'sent',
    write: 'written',
    see: 'seen',
    achieve: 'achieved',
    locate: 'located',
    detect: 'detected',
    render: 'rendered',
    trigger: 'triggered',
    invoke: 'invoked',
    import: 'imported',
    consider: 'considered',
    expose: 'exposed',
    recreate: 'recreated',
    share: 'shared',
    convert: 'converted',
    declare: 'declared',
    extend: 'extended',
    ignore: 'ignored',
    reuse: 'reused',
};

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/rules/verb-forms.js

const any = (table) => `(?:${Object.keys(table).join('|')})`;
const from = (table) => (found) => Object.hasOwn(table, found) ? table[found] : undefined;
const follow = '(?= (?:by|to|in|with|as|for|from|when|if|on|at|via|using|and|or|through|inside|into)\\b|[.,;])';
const commonVerbs = '(?:create|define|specify|customize|configure|use|run|set|add|write|build|see|make|access|manage|choose|control|change|pass|test|check|keep|share|select|avoid|easily|quickly|deploy|install|call|get|do|have|work|extend|import|override|handle|provide|load|store|view|find|update|remove|perform|generate|execute|filter|group|query|send|skip)';
/** Verbs in a form that their sentence cannot have. */
const verbForms = [
    {
        pattern: `(?:[Hh]ave|[Hh]as|[Hh]ad|hasn't|haven't) (?:not |already |been )?(?<slip>${any(participles)})`,
        to: from(participles),
        unless: /\b(?:what|whatever|which|tools?)\b[^,]*$/iu,
    },
    {
        pattern: `[Dd]id(?: not|n't)? (?:(?:you|he|she|it|we|they|I|not|the \\p{L}+) )?(?<slip>${any(infinitives)})`,
        to: from(infinitives),
        unless: /\b(?:what|as|than|who)\b[^,]*$/iu,
    },
    {
        pattern: `(?:[Dd]oes not|[Dd]oesn't|[Dd]o not|[Dd]on't|[Dd]idn't|[Dd]id not|[Cc]annot|can't|won't|will not|should not|shouldn't|must not|may not|would not|could not) (?<slip>${any(thirdPerson)})`,
        to: from(thirdPerson),
        unless: /\b(?:what|that|who|which)\b[^,]*$/iu,
    },
    {
        pattern: `(?:you|we|they|it|which|this|that|users|he|she) (?:can|will|should|must|could|would|might) (?:also |only |then |always )?(?<slip>${any(thirdPerson)})`,
        to: from(thirdPerson),
    },
    {
        pattern: `(?:able|need|needs|want|wants|used|order|allows you|allow you|have|has|going|how|ability|possible) to (?<slip>is|has|requires|contains|allows|provides|exists|happens|gets|goes|creates|becomes|includes|ensures|returns|makes|uses|does|keeps|exposes)(?! to\\b)`,
        to: from(thirdPerson),
    },
    {
        pattern: `(?:can|could|may|must|should|will|to|might|would|cannot|has|have|needs to|need to) (?:also |only |then |not |always |easily |still )?(?:be|been) (?<slip>${any(bases)})${follow}(?! of\\b)`,
        to: from(bases),
        unless: /\bthere\b/iu,
    },
    {
        pattern: '(?:is|are|was|were) (?<slip>locate|define|install|configure|generate|execute|create|specify|perform|implement|store|include|deploy|enable|disable|use)(?= (?:in|by|with|as|when|inside|automatically)\\b)',
        to: from(bases),
        unless: /\b(?:there|why|what|step|goal|way|do|is to|command|option|all)\b/iu,
    },
    {
        pattern: `(?<!\\b(?:free|good|ill|last|at|the|a|your|his|her|my) )(?:will|should|might|must|would|could) (?:also |only |then |always |now |automatically )?(?<slip>${any(thirdPerson)})`,
        to: from(thirdPerson),
        unless: /\b(?:what|that|who|which)\b[^,]*$/iu,
    },
    {
        pattern: '(?:\\p{Ll}{3,}|it) (?:should|must|could|would|cannot) (?<slip>registered|installed|configured|defined|updated|created|enabled|disabled|removed|replaced|called|specified|provided|generated|executed|ignored|deployed|loaded|stored)(?= (?:in|by|with|as|when|for|on|to|from|before|after|via|using)\\b|[.,;])',
        advice: 'A "be" is missing before this verb.',
    },
    {
        pattern: '(?:[Ii]s|are) (?<slip>recommend|require)(?= (?:to|for|that|by|if|when)\\b)',
        to: (found) => `${found}${found.endsWith('e') ? 'd' : 'ed'}`,
    },
    {
        pattern: '(?<slip>be not be|be to be)(?= \\p{Ll})',
        advice: 'A "be" stands here twice.',
        unless: /\b(?:or|to|will|and)$/iu,
    },
    {
        pattern: '(?:[Ww]hen|[Ii]f) (?:you|we|they) (?<slip>to)(?= \\p{Ll}{3,}\\b)',
        advice: 'A verb is missing before this "to".',
    },
    { pattern: "(?:is|are|was|were|be|been|'s|'re) (?<slip>suppose to)", to: 'supposed to' },
    {
        pattern: '(?:is|are|was|were|be|been|get|got) (?<slip>use) to (?!\\p{Ll}+e\\b)(?:the|it|this|\\p{Ll}+ing)',
        to: 'used',
    },
    {
        pattern: '(?:[Ll]ook(?:ing|s)? forward) to (?<slip>hear|see|meet|receive|get|learn|know|read|speak|talk|seeing you|welcome)(?= (?:from|you|the|your|more|it|to|about|what|with|how)\\b)',
        to: (found) => found === 'get' ? 'getting' : /e$/u.test(found) && found !== 'see' ? `${found.slice(0, -1)}ing` : `${found}ing`,
    },
    {
        pattern: '(?<slip>[Aa]llows? to)(?= \\p{Ll}{3,})',
        advice: 'Say who may do it ("allows you to", "allows users to"), or use the form with -ing.',
        unless: /\b(?:who|whom|what|which|that you|that we|hosts?|domains|want)\b[^,]*$/iu,
    },
    {
        pattern: `(?:[Aa]llow|[Aa]llows|[Ee]nables?|[Aa]llowing|[Ee]nabling) (?<slip>you|us|users|developers) ${commonVerbs}(?! (?:cases?|data|input|access)\\b)`,
        to: (found) => `${found} to`,
        unless: /\b(?:what|which|that) (?:allows?|enables?)$/iu,
    },
    {
        pattern: `(?:[Ll]ets|[Ll]et|[Mm]akes) (?<slip>you to|us to|users to|them to|developers to) ${commonVerbs}`,
        to: (found) => found.replace(/ to$/u, ''),
        unless: /\b(?:free|up)$/iu,
    },
    {
        pattern: '(?:[Ss]hould|[Mm]ust|could|might|cannot) (?<slip>to) (?:be|use|have|make|do|run|add|set|create|get|see|take|go|write|call|work|install|find|avoid)',
        advice: 'There is no "to" after this verb.',
    },
    {
        pattern: '(?<slip>[Aa]waits|[Aa]waited|[Aa]waiting) for (?!await)',
        advice: 'Write "waits for" or leave out "for".',
    },
    { pattern: '(?<slip>[Aa]waits for)', to: 'awaits' },
    { pattern: '(?<slip>[Aa]waited for)', to: 'awaited' },
    { pattern: '(?<slip>[Pp]ayed)', to: 'paid' },
    { pattern: '<start>(?:We|I|They|You|He|She|The \\p{Ll}+) (?<slip>discussed about)', to: 'discussed' },
    {
        pattern: '(?<!\\b(?:what|that|it|this|which) )(?<slip>is are|are is|is be|are be|was is|has is|has have|have has)',
        advice: 'Two verbs stand side by side here; one of them is left over from an earlier sentence.',
        unless: /\b(?:do|what|all|goal|problem|it|point|way)\b[^,]*$/iu,
    },
    {
        pattern: '(?<!\\b(?:it|that|this|what|they|which|there) )(?:[Ii]s|are|was|were) (?<slip>consists?|contains|allows|provides|depends|happens|exists|requires|returns|supports|includes|becomes|belongs|appears)(?! (?:of which|and)\\b)(?! ?[(:,.])',
        advice: 'Two verbs stand side by side here; one of them is left over.',
        unless: /\b(?:what|how|whatever)\b/iu,
    },
    {
        pattern: '(?:has|have|had|has not|have not) been (?<slip>create|update|remove|add|implement|merge|release|rename|replace|move|publish|introduce|deprecate|improve|extend|install|configure|change|fix|test)(?= (?:in|to|by|for|with|as|from|and|since|on)\\b|[.,;])',
        to: (found) => found.endsWith('e')
            ? `${found}d`
            : found === 'publish' ||
                found === 'fix' ||
                found === 'add' ||
                found === 'extend' ||
                found === 'implement' ||
                found === 'install' ||
                found === 'test'
                ? `${found}ed`
                : undefined,
    },
    {
        pattern: '[Hh]ow (?:it|they|this|that|the \\p{Ll}+(?: \\p{Ll}+)?|your \\p{Ll}+|a \\p{Ll}+) (?:(?:should|would|will|could|might) )?(?<slip>looks? like)(?! (?:a|an)\\b)',
        advice: 'Write "what it looks like" or "how it looks".',
    },
];

;// CONCATENATED MODULE: ./lib/review/rules/checkers/grammar/slips.js








const compiled = compileSlips([...confusions, ...verbForms, ...agreement, ...expressions]);
const ordinal = /(?<![\p{L}\p{N}.,])(?<number>\d+)(?<ending>st|nd|rd|th)(?![\p{L}\p{N}_-])/gu;
/** Every slip on a page, in order, one for each place. */
function grammarHits(page) {
    const code = (0,template_code/* templateCode */.E)(page.text);
    const all = [
        ...repeatedWords(page).map((hit) => ({ ...hit, criterion: 'repeated-word' })),
        ...[...articleSlips(page), ...slipHits(page, compiled), ...ordinalSlips(page)].map((hit) => ({ ...hit, criterion: 'grammar-slip' })),
    ].filter(({ span }) => !code.some(({ start, end }) => start <= span.start && span.start < end));
    all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let end = -1;
    return all.filter(({ span }) => {
        if (span.start < end)
            return false;
        end = span.end;
        return true;
    });
}
function ordinalSlips(page) {
    return [...page.masked.matchAll(ordinal)].flatMap((match) => {
        const { number = '', ending = '' } = match.groups ?? {};
        const right = /1[123]$/u.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th');
        const end = match.index + match[0].length;
        if (right === ending || !isWhole(page, match.index, end))
            return [];
        const advice = `The ending of this number is "${right}".`;
        return [{ span: { start: match.index + number.length, end }, advice }];
    });
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
