import type { Slip } from '../rule.ts';

/** Nouns that are no verb in their plural and stand often in documentation. */
const nouns =
  '(?:option|setting|method|example|property|library|component|parameter|directory|variable|dependency|module|error|argument|instruction|guideline|file|function|value|command|feature|rule|type|tool|package|attribute|server|service|user|project|plugin|page|element|event|object|field|key|template|class|version|tutorial|section|developer|application|browser|reason|problem|issue|approach|case|thing|item|line|character|word|step|request|response|image|entry|language|environment|test|article|guide|resource|container|metric|instance|collector|application)';
const plurals =
  '(?:options|settings|methods|examples|properties|libraries|components|parameters|directories|variables|dependencies|modules|errors|arguments|instructions|guidelines|files|functions|values|commands|features|rules|types|tools|packages|attributes|servers|services|users|projects|plugins|pages|elements|events|objects|fields|keys|templates|classes|versions|tutorials|sections|developers|applications|browsers|reasons|items|lines|characters|words|entries|languages|environments|resources|containers|metrics|instances)';
const ends = '(?= (?:is|are|was|were|has|have|will|can|should|in|for|that|which|with|when|if|must|may)\\b|[.,;:])';

function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(?:sses|xes|ches)$/u.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/** Subject and verb, number and noun, that do not fit each other. */
export const agreement: readonly Slip[] = [
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
  { pattern: `(?:[Tt]hese|[Tt]hose) (?<slip>kind|type|sort)(?= of\\b(?! (?:like|a|an|the)\\b))`, to: plural },
  { pattern: `(?:[Tt]hese|[Tt]hose) (?<slip>${nouns})${ends}`, to: plural },
  {
    pattern: `(?:[Tt]his|[Ee]ach|[Ee]very|[Aa]nother) (?<slip>(?!values|types|files|fields|features|keys|pages|functions|lines|commands|objects|words|attributes|packages|tools|errors|projects|services|templates|versions|instances|rules|users|items|events)${plurals})${ends}`,
    to: singular,
    unless: /\b(?:like|of)$/iu,
  },
  { pattern: `(?:[Ee]ach|[Ee]very|[Aa]nother) (?<slip>${plurals})${ends}`, to: singular },
  {
    pattern: `(?:[Ss]everal|[Mm]any|[Mm]ultiple|[Vv]arious|[Ff]ew|[Bb]oth(?! (?:error|test|request|object|key|class)\\b)|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]he following two) (?<slip>${nouns})${ends}`,
    to: plural,
    unless: /\b(?:how|so|one|a|the|all|to|\p{L}+-\p{L}+) ?$/iu,
  },
  { pattern: `<start>There (?<slip>is) (?:several|multiple|two|three|four|five|various)(?= \\p{Ll}+s\\b)`, to: 'are' },
  { pattern: `<start>There (?<slip>is) many(?! an?\\b)`, to: 'are' },
  {
    pattern: `[Tt]here (?<slip>are) (?:a|an) (?!few|lot|lots|number|couple|variety|range|handful|bunch|wide|series|set|total|great|large|small|huge|plethora|ton|million|thousand|hundred|dozen|myriad|multitude|limited|growing|good|host|wealth|whole|long|ways|fair|bit|finite|vast|significant|ton|decent|half|selection|minimum|maximum|considerable|certain|lot)\\p{Ll}+ (?:that|which|in|for|to|called|between|on|with)`,
    to: 'is',
  },
  {
    pattern: `(?:[Aa]n?) (?<slip>(?!values|types|keys|settings|options|metrics|resources|instances|events|users|lines|characters|developers|items|words)${plurals})(?= (?:is|that|which|has|can|will|with|for)\\b|[.])`,
    to: singular,
  },
  { pattern: '(?<slip>informations)', to: 'information' },
  { pattern: '(?<slip>[Ss]oftwares)', to: 'software' },
  { pattern: '(?<slip>[Ff]eedbacks)', to: 'feedback' },
  { pattern: '(?<slip>equipments)', to: 'equipment' },
];
