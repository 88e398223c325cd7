import type { Slip } from '../rule.ts';
import { adjective, anyNoun, pureNouns } from './nouns.ts';

const things =
  '(?:app|apps|application|applications|code|project|projects|component|components|file|files|server|site|own|browser|account|team|machine|computer|system|website|terminal|configuration|config|repository|data|package|page|pages|build|users|environment|cluster|instance|device|needs|choice)';
const comparatives =
  '(?:better|worse|faster|slower|smaller|larger|bigger|greater|less|more|higher|lower|later|earlier|older|newer|longer|shorter|easier|simpler|stronger|cheaper|safer|fewer|deeper|wider|harder|taller)';

/** One word for another that sounds or looks like it. */
export const confusions: readonly Slip[] = [
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
    pattern:
      "(?:of|with|from|by|on|within|via|through|inside|using|to) (?<slip>it's) (?!(?:a|an|the|not|just|also|very|only|always|usually|because|that|when|really|too|more|better|best|good|going|so|all|been|in|on|for|likely|possible|important|easy|hard|clear|true|still|now|no|worth|common|what|how|as|like|called|called|much|most|often|probably|unlikely|difficult|impossible|simply|recommended|of|up|[a-z]+ing|[a-z]+ed)\\b)\\p{Ll}+",
    to: 'its',
  },
  {
    pattern:
      "(?:lost|loses|lose|keeps|has|defines|changes|sets|stores|reads|receives|exposes|provides|declares|inherits|specifies|updates|and all) (?<slip>it's) (?!(?:a|an|the|not|just|also|very|only|always|in|on|all|been|when|too|still|now|no|best|better|easier|worth|possible|impossible|time|necessary|important|likely|recommended|good|often|usually|safe|hard|easy|up|going|about|what|how)\\b)\\p{Ll}+",
    to: 'its',
  },
  {
    pattern:
      '<start>(?<slip>Its) (?:a|an|not|been|recommended|possible|worth|going to|important|easy|best|better|also|just|time)',
    to: "It's",
  },
  { pattern: '(?<slip>its) (?:a|an|been) (?!priori|posteriori)\\p{Ll}', to: "it's", unless: /\bof$/u },
  {
    pattern:
      '(?<slip>its) (?:the|also|not|possible to|important to|easy to|recommended to|going to|worth \\p{Ll}+ing)(?= \\p{Ll})',
    to: "it's",
    unless: /\b(?:of|for|with|from|by|in|on|to|and|or|has|at) $/iu,
  },
  { pattern: '<start>(?<slip>Lets) (?:say|see|take a|look at|assume|begin|go through|try to)', to: "Let's" },
  {
    pattern:
      '(?:[Tt]o|[Cc]an|[Ww]ill|[Ss]hould|[Mm]ust|[Yy]ou|[Ww]e|[Pp]lease|could|cannot) (?<slip>setup|shutdown|rollback|backup|checkout|cleanup|startup|lookup|teardown) (?:a|an|the|your|our|this|that|these|all|any|it|its|their|multiple|new)',
    to: (found) => found.replace(/(?:up|down|back|out)$/u, ' $&'),
    unless:
      /\b(?:prior|due|related|access|similar|according|addition|next|refer|changes?|return|back|up|switch\w*) $/iu,
  },
  {
    pattern:
      '(?:[Tt]o|[Cc]an|[Yy]ou|[Mm]ust|[Pp]lease|[Tt]hen) (?<slip>login) (?:to|into) (?:a|an|the|your|our|this|that)',
    to: 'log in',
    unless: /\b(?:prior|due|related|access|similar|according|addition|next|refer|changes?|return) $/iu,
  },
  { pattern: '(?<slip>[Yy]our) (?:able|going|trying|about|likely|supposed|allowed|required) to', to: "you're" },
  { pattern: '(?<slip>your) not', to: "you're" },
  {
    pattern:
      '(?:[Ii]f|[Ww]hen|[Oo]nce|because|that|[Ww]hile|[Uu]nless|[Ww]henever) (?<slip>your) (?:(?:using|running|writing|working|building|looking|doing|getting|seeing|new to|done|not|on a|in a|on the|in the|coming|having|interested|familiar|unsure|ready|stuck|creating|developing|migrating|upgrading)(?! \\p{Ll}+ (?:is|are|was|were|has|have|do|does|did|can|will|should|must|may)\\b))',
    to: "you're",
  },
  { pattern: "(?<slip>[Yy]our) (?:can|should|must|could|might|are|have to|cannot|can't|don't)", to: 'you' },
  { pattern: `(?<slip>[Yy]ou're) ${things}`, to: 'your' },
  {
    pattern: `(?:[Ii]n|[Oo]f|[Oo]n|[Tt]o|[Ff]or|[Ww]ith|[Ff]rom|into|[Rr]un|using|[Uu]sing|[Aa]dd|[Cc]reate|[Ii]nstall|[Uu]pdate|[Oo]pen|[Cc]hange|[Ss]tart|[Ee]dit|[Cc]onfigure|[Ss]et|[Dd]eploy|[Mm]ake|[Cc]heck|[Ii]mport) (?<slip>you) ${things}`,
    to: 'your',
  },
  {
    pattern:
      '(?<slip>[Tt]heir) (?:is|are|was|were) (?:a|an|no|not|some|many|several|also|two|three|currently|still|multiple|more|only)',
    to: 'there',
  },
  {
    pattern: "(?<slip>[Tt]here|[Tt]hey're) (?:own|respective|corresponding|dependencies|applications|contents)",
    to: 'their',
    unless: /^[\s\d.)]*(?:(?:and|or|but|so|then|why|where|when|how|what)\s+)?(?:are|is|were|was)$/iu,
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
    pattern:
      "(?:will|can|may|might|could|not|doesn't|would|does not) (?<slip>effect) (?:the|your|our|how|any|all|other|its|their)(?! changes?)",
    to: 'affect',
  },
  {
    pattern:
      "(?:[Tt]o|will|can|may|might|could|not|would|you|don't|they|we) (?<slip>loose) (?:the|your|all|any|data|access|its|their|it|some|track|this|that|information|our|precision)",
    to: 'lose',
  },
  {
    pattern:
      '(?<slip>[Ww]eather) (?:or not|it is|the|you|to use|this)(?= (?:\\p{L}+)? ?(?:is|was|has|are|should|can|to|want|or|in|a)\\b)',
    to: 'whether',
  },
  {
    pattern:
      '(?:place|folder|directory|location|situation|scenario|file|section|page|case|example|environment) (?<slip>were) (?:you|we|it|they|the \\p{L}+ (?:is|are|was|can|will|has))',
    to: 'where',
  },
  {
    pattern:
      '(?:different|far|apart|away|[Dd]ownloaded|[Ii]mported|inherited|derived|[Ii]mport|comes?|came|loaded|copied|returned|received|taken|retrieved|generated|created|removed?|available|coming|called|[Aa]side|starting|built|migrate|originated|(?:values|data)(?! form (?:an?|the)\\b)) (?<slip>form) (?:the|an?|this|your|our|another|that|other|one|its|within|outside|scratch)',
    to: (found) => found.replace('or', 'ro'),
    unless: /\b(?:submit|sent?|html|input) /iu,
  },
  { pattern: '(?:[Ii]n the|[Ii]n a|as a|this) (?<slip>from) of', to: 'form' },
  {
    pattern:
      '(?:[Gg]o|[Gg]oes|[Gg]oing|[Ll]oops?|[Ii]terates?|[Ii]terating|[Pp]ass(?:es|ed|ing)?|[Ww]alks?|[Rr]uns?|[Rr]unning|[Ss]teps?|[Ss]earch|[Bb]rowse|[Gg]uide you|via|[Cc]ycle|[Ww]ent|[Aa]ll the way|[Aa]vailable|[Ee]xposed|[Aa]ccessible|accessed|done|possible|only) (?<slip>though|thought|trough) (?:the|an?|each|all|it|this|your|these|our|every|its|their|them)',
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
    pattern:
      '(?:[Ll]et us|[Ll]et me|[Ll]et you|[Ll]ets you|do you|you should|need to|want to|you must|good to) (?<slip>now) (?:if|that|how|what|when|about|which|where|the|whether|more)',
    to: 'know',
  },
  {
    pattern: '(?:[Pp]lease|should also|Also|also please|[Tt]ake|[Pp]lease take) (?<slip>not) (?:that|of|the following)',
    to: 'note',
  },
  {
    pattern: `(?:[Ii]n|[Oo]f|[Oo]n|[Ff]rom|[Ww]ith|[Bb]y|[Aa]t|[Tt]o|[Ff]or|[Ii]s|[Aa]nd|[Uu]se|[Uu]sing|[Ss]ee|[Aa]ll) (?<slip>he) (?:${adjective}|${anyNoun}s?|${pureNouns}|same|following|${things}|[a-z]+(?:tion|ment|ness|ity)s?|[a-z]+(?:sive|tive|able|ible|ous|ical))`,
    to: 'the',
    unless: /\b(?:he|she|his|him|they|mr|who)\b/iu,
  },
  { pattern: '(?:[Bb]e|is|are|was|were|has been|been) (?<slip>base) (?:on|off|upon)', to: 'based' },
  {
    pattern:
      '(?:[Ww]ill|[Cc]an|should|must|may|could|would|to|has|have) (?<slip>bee|ben) (?:\\p{Ll}+ed|used|set|able|run|a|an|the|in|done|made|sent)',
    to: (found) => (found === 'ben' ? 'been' : 'be'),
  },
  { pattern: '(?<slip>[Dd]epend(?:s|ing|ed)? of)(?! course\\b)', to: (found) => found.replace(/of$/u, 'on') },
  { pattern: '(?<slip>[Ii]n the other hand)', to: 'on the other hand' },
  { pattern: '(?<slip>[Aa]s follow)(?=[.:,]|\\r?\\n)', to: 'as follows' },
  {
    pattern:
      '(?:is|as|has|returns|contains|of|for|with|provides?|[Tt]his is|be|create|add|pass|via) (?<slip>and) (?:example|instance|array|object|error|element|event|option|alternative|extra|image|existing|empty|optional|additional|application|address|attribute|issue|item|identifier|index|integer|input|[Oo]bject)(?= (?:of|to|in|that|is|for|with|which|from|when|on|and)\\b|[.,;:])',
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

function ofHave(found: string): string {
  return found.replace(/of$/u, 'have');
}
