import type { Slip } from '../rule.ts';
import { pureNoun, pureNouns } from './nouns.ts';
import { regularVerbs } from './verb-tables.ts';

const article =
  '(?:the|a|an|this|that|these|those|your|our|its|their|any|all|each|every|it|them|some|one|multiple|more)';
const verb = `(?:${regularVerbs}|see|make|find|take|get|do|be|have|use|run|read|write|know|build|set|go|keep|give|send|choose|understand|add)`;

/** Small words that are missing, and expressions of which one word is another. */
export const frames: readonly Slip[] = [
  {
    pattern: `(?:${pureNoun}|${pureNouns}|[Ii]s|[Aa]re|[Bb]e|[Aa]vailable|[Bb]ased|[Dd]epends?|[Ff]ound|[Dd]efined|[Ss]tored|[Uu]sed|[Ll]ocated|[Rr]un|[Ww]orks?|[Ii]nformation) (?<slip>in in|on on)(?= \\p{Ll})`,
    to: (found) => found.slice(0, 2),
  },
  {
    pattern: `(?:[Bb]e|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Bb]een|[Nn]ot) (?<slip>able|unable) ${verb}(?= ${article}\\b)`,
    to: (found) => `${found} to`,
  },
  {
    pattern: `(?:[Yy]ou|[Ww]e|[Tt]hey|I|[Uu]sers|[Dd]evelopers) (?<slip>want|need|wish|would like) ${verb}(?= ${article}\\b)`,
    to: (found) => `${found} to`,
    unless: /\b(?:what|which|that|who|all|everything|whatever|as|than|options?|tools?)\b[^,]*$/iu,
  },
  { pattern: `(?<slip>[Ii]n order) ${verb}(?= ${article}\\b)`, to: 'in order to' },
  { pattern: '[Ii]f you (?<slip>like) to (?:know|learn|see|read) more', to: 'would like' },
  { pattern: '(?:[Aa]ny|[Oo]ne|[Ss]ome|[Aa]ll three|[Bb]oth) (?<slip>the following)', to: 'of the following' },
  { pattern: '(?:will|would|can|could|should|must|may|might) (?<slip>be need) to', to: 'need', unless: /\bthere ?$/iu },
  { pattern: "(?<slip>[Ll]et's) (?:us|you|me|them|him|users|developers)(?= (?!and\\b)\\p{Ll})", to: 'lets' },
  {
    pattern: '(?<slip>which that)(?= (?:are|is|was|can|will|have|has)\\b)',
    advice: 'Take out one of these two words.',
    unless:
      /\b(?:know|knows|knew|tell|tells|see|sees|say|says|decide|determine|of|find|choose|on|learn|guess|matter) ?$/iu,
  },
  {
    pattern: '[Tt]he way (?<slip>how) (?:you|we|it|they|the|this|a|your)(?= \\p{Ll})',
    advice: 'Write "the way" or "how", not both.',
    unless: /\b(?:along|on|by|explore|see) ?$/iu,
  },
  {
    pattern: '(?:[Tt]here (?:is|are)|[Hh]as|[Hh]ave|[Bb]ut|[Ww]ith) (?<slip>no any)(?= \\p{Ll})',
    to: 'no',
  },
  { pattern: '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Zz]ero) (?<slip>are|of|our|ore) more(?! than\\b)(?= \\p{Ll}+s\\b)', to: 'or' },
  {
    pattern: '(?<slip>be) default(?= \\p{Ll}|[.,;])',
    to: 'by',
    unless:
      /\b(?:will|to|the|should|would|can|must|may|might|could|shall|let|cannot|won't|shouldn't|can't|need|not|being|a)\b/iu,
  },
  {
    pattern:
      '(?:[Ww]rite|[Cc]reate|[Bb]uild|[Uu]se|[Rr]un|[Aa]dd|[Mm]ake|[Dd]efine|[Cc]hoose|[Bb]ring|[Hh]ost|[Dd]evelop|[Ii]mplement|[Pp]rovide|[Pp]ublish|[Dd]eploy|[Dd]esign|[Ii]nstall|[Ww]riting|[Cc]reating|[Bb]uilding|[Uu]sing|[Rr]unning|[Hh]osting|[Ww]ith|[Ii]n|[Oo]n) (?<slip>you) own(?= \\p{Ll})',
    to: 'your',
    unless: /\b(?:what|whatever|everything|anything|things|hardware|devices?) ?$/iu,
  },
  {
    pattern: `(?:[Uu]pdate|[Uu]pdating|[Mm]anage|[Mm]anaging|[Cc]onfigure|[Cc]onfiguring|[Cc]hange|[Cc]hanging|[Ss]hare|[Ss]haring|[Cc]ustomize|[Pp]rotect|[Ee]dit|[Dd]efine|[Ww]rite|[Bb]uild|[Dd]eploy|[Pp]ublish|[Hh]ave|[Uu]se|[Uu]sing|[Rr]un|[Cc]reate|[Tt]est) (?<slip>there)(?: own(?= \\p{Ll})| (?:account|applications?|apps?|code|data|projects?|components?|settings|configuration|tests|packages?)(?= (?:and|in|to|with|on|from|using|for)\\b|[.,;]))`,
    to: 'their',
  },
  { pattern: '<start>How (?<slip>to) (?:you|we|I)(?= \\p{Ll})', to: 'do' },
  { pattern: "[Ll]et's (?<slip>got|went|looked|started|made|took|seen|saw)(?= \\p{Ll})", to: (found) => past[found] },
  { pattern: '(?:[Hh]alfway|[Mm]idway|[Pp]art ?way|[Aa]ll the way|[Ss]tep) (?<slip>though|thought)', to: 'through' },
  {
    pattern: '(?<slip>[Tt]horough) (?:the|a|an|its|this|your|our)(?= \\p{Ll})',
    to: 'through',
    unless: /\b(?:how|more|very|as|most|so|too|less|that|equally|be|is|are|was|were|been) ?$/iu,
  },
  {
    pattern:
      "(?:[Hh]ave|[Hh]as|[Hh]ad|haven't|hadn't|you'd|I'd|might've) (?:ever |never |not )?(?<slip>though) (?:of|about|that|it)",
    to: 'thought',
  },
  { pattern: '(?:[Tt]o|[Cc]an|[Ll]et us) (?<slip>thing) (?:about|of)', to: 'think' },
  {
    pattern:
      '(?:[Ww]hich|[Ii]t|[Yy]ou|[Tt]hey|[Ww]e|[Vv]alues?|[Nn]ames?) (?<slip>much) (?:be|have|match|use|contain|start|include|also|provide|return)(?= \\p{Ll})',
    to: 'must',
    unless: /\b(?:how|so|very|as|that) ?$/iu,
  },
  {
    pattern: `(?:[Ss]o|[Tt]oo|[Aa]s|[Vv]ery) (?<slip>much) (?:new |different |useful |other |small |possible |good |great )?${pureNouns}(?= (?:as|that|to|in|for|and|on|with|at)\\b|[.,;])`,
    to: 'many',
  },
  {
    pattern:
      '[Hh]ow (?<slip>may) (?:times|files|lines|bytes|items|instances|replicas|arguments|elements|rows|columns|characters|values|objects|threads|workers|of|more|requests|seconds|days)',
    to: 'many',
  },
  { pattern: '(?:[Oo]f|[Ff]or|[Ii]n|[Ww]ith) all (?<slip>kind|type|sort)(?=[.,;])', to: (found) => `${found}s` },
  {
    pattern: '[Ww]hat (?<slip>happen)(?= (?:when|if|in|during|to|with|here|at|on|after|next|inside)\\b|\\?)',
    to: 'happens',
    unless: /\b(?:does|do|did|will|can|could|would|should|may|might|make|let)\b/iu,
  },
  { pattern: '(?<slip>[Dd]ependant) (?:on|upon)', to: 'dependent' },
  {
    pattern: '(?<slip>perspective) (?:employers?|customers?|clients?|buyers?|students?|contributors?)',
    to: 'prospective',
  },
  {
    pattern: '(?:[Cc]ore|[Bb]asic|[Kk]ey|[Ff]undamental|[Mm]ain|[Cc]entral) (?<slip>tenants?) of',
    to: (found) => found.replace('tenant', 'tenet'),
  },
  { pattern: '(?<slip>lightening)[ -]fast', to: 'lightning' },
  { pattern: '(?:[Bb]e|[Ff]eel|[Gg]et|[Aa]re|[Ii]s|[Ww]as) (?<slip>intimated) by', to: 'intimidated' },
  {
    pattern:
      '(?:[Yy]ou|[Ww]e|[Tt]hey|[Ww]ho|[Uu]sers|[Cc]ompanies) (?:are|were|may be|might be|is) (?<slip>interesting) in',
    to: 'interested',
  },
  {
    pattern:
      '(?:[Mm]ust|[Ss]hould|[Nn]ot|[Tt]o|[Tt]hat|[Ww]hich|[Tt]hey|[Ii]t|[Ww]ill) (?<slip>confirms?) to (?:the|a|an|this|these|our|your) (?:\\p{L}+ )?(?:spec|specification|standard|standards|style|interface|schema|format|guidelines|conventions?|rules|protocol|requirements)',
    to: (found) => found.replace('confirm', 'conform'),
  },
  { pattern: '(?<slip>plan) text(?= |[.,;)])', to: 'plain' },
  { pattern: '(?:[Ff]ree|\\d+[- ]day) (?<slip>trail)', to: 'trial', unless: /\baudit\b/iu },
  { pattern: '(?<slip>[Tt]rail) and error', to: 'trial' },
  {
    pattern: '(?:[Gg]et|[Gg]ot|[Gg]etting|be|[Qq]uickly|[Nn]ewly|is|was) (?<slip>stared)(?! (?:at|into)\\b)',
    to: 'started',
  },
  { pattern: '(?<slip>[Ss]taring) (?:point|with|from)', to: 'starting' },
  {
    pattern:
      '(?:[Cc]ode|[Rr]equest|[Cc]ommit|[Dd]igital|[Ii]mage|[Aa]rtifact|[Pp]ackage|[Tt]oken|[Kk]ey) (?<slip>singing)',
    to: 'signing',
  },
  { pattern: '(?<slip>[Ss]inging) (?:keys?|secrets?|certificates?|algorithms?|requests?|commits)', to: 'signing' },
  {
    pattern: '(?<slip>rouge) (?:insiders?|actors?|process|processes|access|employees?|servers?|users?|devices?)',
    to: 'rogue',
  },
  {
    pattern:
      '(?:[Aa]|[Tt]he|[Dd]ouble|[Tt]railing|[Ll]eading|[Ss]ingle) (?<slip>backlash) (?:followed|character|before|in front|at the end|to escape|and a)',
    to: 'backslash',
  },
  {
    pattern: `(?:[Aa]dd|[Hh]ave|[Nn]eed|[Ss]ee|[Cc]reate|[Mm]ake|[Ff]ind|[Gg]et) (?<slip>anymore) ${pureNouns}`,
    to: 'any more',
  },
  {
    pattern: `(?:[Pp]roduces?|[Ee]xpects?|[Aa]ccepts?|[Tt]akes?|[Gg]ives?|[Dd]efines?|[Rr]equires?|[Gg]enerates?|[Cc]reates|[Uu]sing|[Rr]eceives?|[Ii]nto|[Cc]reating|[Rr]eturning) (?<slip>and) (?:array|object|error|element|event|integer|input|iterator|empty|existing|optional|additional|identifier|index|instance|image|interface|application|environment|endpoint|entry|option)(?= (?:of|to|in|that|is|for|with|which|from|when|on|${pureNoun})\\b|[.,;:])`,
    to: 'an',
  },
  {
    pattern:
      '(?:[Yy]ou|[Ww]e|[Ii]t|[Tt]hey|I|[Tt]hat|[Tt]his|[Ww]hich|[Uu]sers) (?<slip>cant|wont|doesnt|isnt|didnt|wasnt|arent|couldnt|wouldnt|shouldnt)(?= \\p{Ll})',
    to: (found) => found.replace(/t$/u, "'t"),
  },
];

const past: Readonly<Record<string, string>> = {
  got: 'go',
  went: 'go',
  looked: 'look',
  started: 'start',
  made: 'make',
  took: 'take',
  seen: 'see',
  saw: 'see',
};
