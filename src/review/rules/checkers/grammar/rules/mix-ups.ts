import type { Slip } from '../rule.ts';
import { pureNoun, pureNouns } from './nouns.ts';

const things = `(?:${pureNoun}|${pureNouns}|code|data|changes|tests|own|name|work|machine|computer|server|site|website|config|team|users|docs|documentation)`;

/** More pairs of words that sound or look alike, and words that were parted or joined. */
export const mixUps: readonly Slip[] = [
  {
    pattern:
      '(?:[Ii]n the|[Tt]he|[Ii]n this) (?<slip>later)(?= (?:case|option|approach|two|one|is|was|has|will|can|situation|scenario)\\b)',
    to: 'latter',
    unless: /\b(?:one|some|at|much|even) ?$/iu,
  },
  { pattern: '[Mm]ore (?:details?|information|detail) (?<slip>letter)', to: 'later' },
  // A letter that slid over the blank.
  { pattern: '(?<slip>[Oo]nt he)(?= \\p{Ll}{3,})', to: 'on the' },
  {
    pattern: '[Aa]t (?<slip>last) (?:one|two|three|once|some|a|an|\\d+)(?= (?:of|\\p{Ll})|[.,;])',
    to: 'least',
    unless: /\b(?:then|and|came|until) ?$/iu,
  },
  {
    pattern:
      "(?<slip>it's) (?:own|name|value|values|method|methods|content|contents|parent|children|size|state|properties|type|position|default|behavior|source|dependencies|arguments|purpose|body|owner|path|length|creator|implementation|use|usage|members|signature|elements|configuration|settings|documentation)(?= (?:is|are|was|has|have|to|of|in|and|with|from|will|can|for|as|declares|when|must|on|or|that)\\b|[.,;])",
    to: 'its',
    unless: /\b(?:because|since|that|if|when|and|but|think|so|say|says|as|where|though|then)[ ,]*$|^ ?$/iu,
  },
  {
    pattern:
      '(?:[Tt]hat|which|they|[Cc]hanges|[Ff]eatures|[Uu]sers|[Vv]alues|[Ff]iles|[Ii]ssues|[Tt]here|who|[Yy]ou|[Ww]e|[Tt]hese|[Tt]hose) (?<slip>where) (?:not|already|previously|added|used|created|introduced|removed|made|changed|originally|never|able|just|using|trying|given|found|defined|too|only|still)',
    to: 'were',
    unless: /\b(?:on|in|to|at|for|of|with|from|by) ?$/iu,
  },
  {
    pattern: `(?:[Ii]nto|[Ff]rom|[Ww]ith|[Tt]hrough|[Ww]ithin|[Aa]cross|[Oo]f|[Ii]nside|[Ff]or|[Tt]o|[Ii]n|[Oo]n) (?<slip>you) (?:${pureNoun}|own|new|local|current|existing|code|terminal|server|machine|computer|website|site)(?= (?:is|to|and|in|or|with|for|that|from|as|by|using|on|file|code|will|can)\\b|[.,;:])`,
    to: 'your',
    unless:
      /\b(?:gives?|shows?|lets?|offers?|sends?|tells?|asks?|gets?|allows?|provides?|what|which|that|benefit) ?$/iu,
  },
  {
    pattern: `(?:[Ii]n|[Oo]f|[Oo]n|[Ff]rom|[Ww]ith|[Ff]or|[Ii]nto|[Uu]sing|[Tt]o) (?<slip>there) (?:${things})(?= (?:is|and|in|to|for|with|that|on|or|from|will|can)\\b|[.,;:])`,
    to: 'their',
    unless: /\b(?:from|over|up|in|out|back|go|get|got|near|around|and|is|are) ?$/iu,
  },
  {
    pattern:
      '(?:[Tt]hat|[Ww]hich|[Mm]ay|[Mm]ight|[Cc]an|[Ww]ill|[Cc]ould|[Nn]ot|[Tt]hey|[Ww]ould|[Tt]o(?= effects? (?:your|how|any|our|other|their|its|both|only|every)\\b)|[Aa]lso|[Dd]irectly|negatively|positively|adversely|significantly) (?<slip>effects?) (?:the|your|how|all|any|our|other|both|its|their|only|every)(?! changes?)',
    to: (found) => found.replace('eff', 'aff'),
    unless: /\b(?:due|cause|and|to|in|same) ?$/iu,
  },
  {
    pattern:
      '(?:[Tt]ake|[Tt]akes|[Tt]aking|took|have|has|had|into|[Nn]o|[Aa]ny|[Tt]he same|[Ss]ide|[Aa] positive|[Aa] negative|little|performance|desired|opposite|cumulative) (?<slip>affects?)(?= (?:on|of|until|when|if|in|after|for|as|that|and|is)\\b|[.,;:])',
    to: (found) => found.replace('aff', 'eff'),
  },
  {
    pattern:
      '(?:[,;]|[Aa]ll|[Ee]verything|[Nn]othing|[Ss]ame|[Ii]dentical|manually|everyone|anything|work|works|optional|required) (?<slip>expect) (?:for|that|the|when|if|in|those)',
    to: 'except',
    unless: /\b(?:you|we|they|i|to|not|and|users?|developers?|that|also|will|would|can|should) ?$/iu,
  },
  {
    pattern:
      '(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]eing|[Vv]alues?|[Aa]rguments?|[Pp]arameters?|[Oo]ptions?|[Gg]ets?|[Ii]t is|be|been|[Ff]unction) (?<slip>past) (?:to|into|as|through|via|in as|along)(?= (?:the|a|an|this|it|your|its|each|any|\\p{Ll}+)\\b)',
    to: 'passed',
    unless: /\bin the ?$/iu,
  },
  {
    pattern: "(?:[Ww]ould|[Cc]ould|[Dd]o|[Ww]ill|[Cc]an|[Tt]o|[Dd]on't) you (?<slip>now) (?:that|how|what|if|why)",
    to: 'know',
  },
  {
    pattern:
      '(?:[Aa]n|[Aa]ny|[Ss]ome|[Nn]o|[Tt]his|[Hh]elpful|[Gg]ood|[Cc]orresponding|[Yy]our|[Tt]heir|[Ff]urther|[Gg]eneral|[Tt]he) (?<slip>advises?)(?= (?:in|is|from|of|on|given|for|about|below|above|and|to)\\b|[.,;:])',
    to: 'advice',
    unless: /\b(?:to|who|that|we|which) ?$/iu,
  },
  {
    pattern: '(?<slip>[Rr]ational)(?= (?:for|behind|of the|is that)\\b)',
    to: 'rationale',
    unless: /\b(?:be|is|are|more|not|as|and|completely) ?$/iu,
  },
  {
    pattern:
      '(?:[Cc]ontrast|[Aa]spect|[Cc]ompression|[Ss]ignal-to-noise|[Ss]uccess|[Cc]lick-through) (?<slip>rations?)',
    to: (found) => found.replace('ration', 'ratio'),
  },
  { pattern: '(?:[Ii]n|[Ff]or|[Aa]fter|quite|[Oo]nce in) (?<slip>awhile)', to: 'a while' },
  {
    pattern: '[Ii]n (?<slip>anyway)',
    to: 'any way',
    unless:
      /\b(?:passed|built|buil[dt]|log(?:s|ged)?|com(?:e|es|ing)|came|put|fill(?:s|ed)?|opt(?:s|ed)?|thrown?|let|kept|keep|brought|bring|plug(?:s|ged)?|pull(?:s|ed)?|sign(?:s|ed)?|step(?:s|ped)?|jump(?:s|ed)?|goes?|went|gets?|got|check(?:s|ed)?) ?$/iu,
  },
  {
    pattern:
      '(?:[Ww]hich|[Ii]t|[Tt]here|[Tt]his|[Tt]hey|who) (?<slip>maybe) (?:a|an|the|used|useful|needed|required|some|more|different|necessary|better|called|of|in|not|set|added|other|able|possible|due)',
    to: 'may be',
  },
  { pattern: '<start>(?<slip>May be) (?:you|we|it|there|the|this|I|they)', to: 'Maybe' },
  {
    pattern: '(?<slip>through out) (?:the|this|your|our|a|its|all)',
    to: 'throughout',
    unless: /\b(?:break|breaks|come|comes|get|gets|carry|follow) ?$/iu,
  },
  {
    pattern:
      '(?:[Cc]onvert(?:ed|s|ing)?|[Tt]ransform(?:ed|s)?|[Tt]urn(?:ed|s)?|[Dd]ivided?|[Ss]plit|[Dd]ive(?:s)? (?:right|straight|deeper|deep|directly)|[Cc]ompiled?s?|[Ii]nsert(?:ed|s)?|[Ii]nject(?:ed|s)?|[Tt]ranslated?s?|[Gg]roup(?:ed|s)?|[Mm]erged?s?|[Oo]rganized?|[Ss]eparated?|[Bb]roken|put(?= in to (?:the|an?|your|our|its|one)\\b)) (?:it |them |this |that |these |data |the \\p{Ll}+ )?(?<slip>in to)(?= (?:the|a|an|your|our|its|one|two|three|multiple|several|many|this|\\p{Ll}+)\\b)',
    to: 'into',
  },
  { pattern: '(?<slip>[Vv]ise[- ]versa|[Vv]is[- ]a[- ]versa|[Vv]ice[- ]a[- ]versa)', to: 'vice versa' },
  { pattern: '(?<slip>[Nn]one-?[ -])(?:standard|existent|empty|zero|blocking|trivial|null|negative)', to: 'non-' },
  {
    pattern: '(?<slip>build-in)(?= (?:\\p{Ll}+|`)|[.,;])',
    to: 'built-in',
    unless: /\b(?:to|we|you|they|can|will|must|should) ?$/iu,
  },
  {
    pattern:
      '(?:[Ii]s|[Aa]re|[Cc]omes?|[Mm]any|[Tt]he|[Aa]|[Ss]everal|[Ss]ome|[Oo]f|[Aa]ll|[Oo]ther) (?<slip>build in)(?= (?!(?:progress|process|this|its|these|those|various|seconds|minutes|stages|steps|phases|ways)\\b)(?:\\p{Ll}*(?:s|support|function|module|type|method|feature))\\b)',
    to: 'built-in',
    unless: /\b(?:to|you|we|can|will|that|release|each|this) ?$/iu,
  },
  { pattern: '(?<slip>build up) of (?!artifacts)', to: 'built up', unless: /\b(?:a|the|to|any) ?$/iu },
  { pattern: '(?<slip>old-fashion)(?= \\p{Ll})', to: 'old-fashioned' },
  {
    pattern: '(?<slip>straight forward)(?=[.,;:]| (?:to|way|and|as|process|for|if|approach)\\b)',
    to: 'straightforward',
    unless: /\b(?:go|goes|look|move|went|is it|walk) ?$/iu,
  },
  {
    pattern: '(?<slip>[Oo]ff) (?:the box|course)',
    to: 'of',
    unless:
      /\b(?:the|turn\w*|switch\w*|kick\w*|take\w*|takes|on|or|way|entirely|wildly|completely|totally|far|blow\w*|blew|blown|stay\w*|push\w*|fall\w*|check\w*|show\w*|back|set\w*|ran|goes|go|veer\w*|drift\w*|thrown?|slice\w*|right|get\w*) ?$/iu,
  },
  {
    pattern:
      '(?:[Oo]ne|[Ss]ome|[Pp]art|[Aa]ll|[Mm]ost|[Ee]ach|[Mm]any|[Ii]nstead|[Bb]ecause|[Oo]utside|[Cc]ouple|[Nn]umber|[Kk]ind|[Ll]ist) (?<slip>off) (?:the|these|those|this|your|its|them|it|our)',
    to: 'of',
    unless:
      /\b(?:it|them|turns?|turned|turning|switch\w*|takes?|the|a|had|this) ?$|\b(?:pop|pops|popped|popping|take|takes|took|taking|cut|cuts|cutting|split|splits|strip\w*|knock\w*|shav(?:e|es|ed|ing)|peel\w*|chop\w*|read|reads|pull|pulls|pulled|tear|tears|slice|slices) (?:\p{L}+ ){0,4}$/iu,
  },
  {
    pattern: '(?:This|[Tt]he|[Aa]) (?<slip>in)(?= (?:a|an|the) (?:example|list|simple|very|good|great|new|common)\\b)',
    to: 'is',
    unless: /\b(?:of|with|to|in|on|at|like|do|does|for|by) ?$/iu,
  },
  {
    pattern:
      '<start>(?:This|It|That) (?<slip>it|if|in|us|as|id) (?:a|an|the|not|also|used|no|only|very|because|done|called)(?= \\p{Ll})',
    to: 'is',
  },
  {
    pattern:
      '(?:[Tt]o|[Cc]an|[Ww]ill|[Ss]hould|[Mm]ust|[Mm]ay|might|could|would) (?<slip>by) (?:used|set|found|done|added|able|created|defined|called|run|made|seen|passed|changed|replaced|installed|configured|enabled|specified|removed|applied|updated|converted|provided|required|sent)',
    to: 'be',
    unless: /\b(?:added|close|up|due|open|according|go|not|compared|similar) ?$/iu,
  },
  {
    pattern: '(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]een) \\p{Ll}+ed (?<slip>be) (?:the|a|an|your|default)(?= \\p{Ll})',
    to: 'by',
  },
  {
    pattern:
      '(?<slip>[Aa]n) (?:the|then|that|to|it|is(?! (?:operator|keyword|expression|check))|in(?= (?:the|an?|this|your|our|its|some|many|most|case|order|which|addition)\\b)|of|with|if(?! (?:statements?|clauses?|conditions?|blocks?|expressions?|branch|checks?|guards?|else|then|tests?)\\b)|you|we|also|use(?! (?:cases?|of)\\b)|run)(?= \\p{Ll})',
    to: 'and',
    unless: /\b(?:is|as|a|the|of|in|by|with|for|or|you|we|they) ?$/iu,
  },
  {
    pattern:
      '(?:[Tt]o|[Oo]f|[Ii]n|[Oo]n|[Ff]or|[Ff]rom|[Ww]ith|[Bb]y|[Uu]se|[Ii]nto|[Aa]t|[Ss]ee) (?<slip>then) (?:same|following|first|last|current|default|new|next|user|file|main|root|server|value|end|page|command|original|name|list|result|code)(?= \\p{Ll}|[.,;:])',
    to: 'the',
    unless: /\b(?:up|and|by|from|until) ?$/iu,
  },
  {
    pattern: `(?<slip>the (?:a|this|these|those|your|our|its|their)|(?:your|our|its|their) the|a (?:this|your|our|its|these)|your (?:a|an)|an? an?)(?= \\p{Ll}{3,})(?! (?:priori|posteriori))`,
    advice: 'Only one of these two words can stand here. Take the other one out, or write what was meant.',
    unless:
      /\b(?:of|from|all|between|word|article|articles|pronouns?|say|or|and|with|vs|mak(?:e|es|ing)|made|call\w*|giv\w*|gave|keep\w*|consider\w*) ?$/iu,
  },
  {
    pattern: '(?<slip>the is|the are)(?= (?:a|an|the|not|also|no|some|only)\\b)',
    advice: 'Add the noun that is missing here, or write "there is" or "this is".',
    unless: /["“]/u,
  },
  {
    pattern:
      '(?<!\\b(?:what|whether|which|as|than|that|where|how|who|when|why) )(?<slip>[Oo]ne the) (?:most|best|main|biggest|first|other)(?= \\p{Ll}+)',
    to: 'one of the',
    unless: /\b(?:from|this|that|the|any|no|only|each|every|number|version|part|step|phase) ?$/iu,
  },
  { pattern: '(?<slip>[Aa]ccording) (?:the|your|this|our)', to: 'according to' },
  {
    pattern: '(?<slip>[Ii]n same) (?:way|place|order|time|manner|file|directory|folder|format|package|scope)',
    to: 'in the same',
  },
  { pattern: '(?<slip>[Aa]t same) time', to: 'at the same' },
  { pattern: '(?<slip>[Oo]n other) hand', to: 'on the other' },
  {
    pattern: '(?:[Ii]s|[Aa]re) (?<slip>same as)(?= (?:the|a|in|for|before|above|if|with|that)\\b)',
    to: 'the same as',
    unless: /\b(?:the|one and|all|exactly|much|which|it) ?$|\|/iu,
  },
  {
    pattern: '(?<slip>[Aa]s (?:long|soon|far)) (?:you|we|it|the|they|I)(?= (?:\\p{Ll}+))',
    advice: 'Add the second "as" that is missing here.',
    unless: /\b(?:just|not|about|for|twice|last|be) ?$/iu,
  },
  {
    pattern: `(?:[Aa]ble|[Uu]nable|[Ww]ant|[Ww]ants|[Nn]eed|[Hh]ave|[Tt]ry|going|[Ll]ike|allows? you|required|[Ww]ould like|possible) (?<slip>ot|too|t0|tot) (?:be|use|have|make|do|run|add|set|create|get|see|take|go|write|call|work|install|find|avoid|change|know|learn|build)`,
    to: 'to',
  },
  {
    pattern:
      '(?:[Ii]s|[Aa]re|[Ww]as|[Bb]e|[Gg]ets?|[Bb]ecomes?|[Ff]ar|[Ww]ay|[Mm]uch|[Nn]ot) (?<slip>to) (?:big|small|large|long|many(?! of (?:the|these|those|our|its)\\b)|much|slow|complicated|complex|difficult|expensive|late|old|high|low|short|early|broad|verbose|hard|restrictive|strict|far|different)(?= (?:to|for|and|or|a|in|that|with|when|of|if)\\b|[.,;])',
    to: 'too',
    unless: /\b(?:from|due|point|leads?|equal|that|small|low|short|old|compared|add\w*|goes|way|scales?) ?$/iu,
  },
];
