import type { Slip } from '../rule.ts';
import { pureNoun } from './nouns.ts';

const can =
  '(?:be|use|also|turn|see|find|now|run|set|add|create|then|do|get|have|make|only|change|configure|define|access)';

/** Expressions that stand in every manual, with one of their small words wrong or missing. */
export const idioms: readonly Slip[] = [
  { pattern: '(?<slip>[Ss]uch us)(?= \\p{L})', to: 'such as' },
  { pattern: '(?<slip>[Ii]n the most cases)', to: 'in most cases' },
  { pattern: '(?<slip>[Ii]n the other words)', to: 'in other words' },
  { pattern: '(?<slip>[Oo]n the other hands)', to: 'on the other hand' },
  { pattern: '[Mm]ost of (?<slip>time)(?=[.,]| (?:you|we|it|they)\\b)', to: 'the time' },
  {
    pattern:
      '[Ff]or (?<slip>first) time(?=[.,;:]| (?:in|since|on|when|after|you|we|I|it|at|this|that|ever|ago|and|with)\\b)',
    to: 'the first',
  },
  { pattern: '[Aa]t (?<slip>top|bottom|beginning) of (?:the|this|each|your)', to: (found) => `the ${found}` },
  { pattern: '[Ii]n (?<slip>middle|center|beginning) of (?:the|this|a|your)', to: (found) => `the ${found}` },
  { pattern: '[Oo]n (?<slip>left|right|other) (?:hand )?side', to: (found) => `the ${found}` },
  { pattern: '[Oo]ne of the (?<slip>easies)', to: 'easiest' },
  {
    pattern:
      '(?<slip>[Ss]ometime) (?:you|we|it|they|need|needs|require|be|called|referred|used|have|has|is|are|allow|use|necessary|useful)',
    to: 'sometimes',
  },
  {
    pattern:
      '(?:[Dd]o|[Dd]oes|[Dd]id|[Ss]hould|[Cc]ould|[Ww]ould|[Ww]ill|[Mm]ust|[Cc]an) (?<slip>no) (?:be|have|want|work|exist|contain|require|run|match|include|allow|affect|use)(?= \\p{Ll})',
    to: 'not',
  },
  {
    pattern: `(?:[Yy]ou|[Ww]e|[Tt]hey) (?<slip>an|cam|cab|con) ${can}`,
    to: 'can',
    // "It gives you an access token": what somebody gets.
    unless:
      /\b(?:giv(?:es?|ing|en)|gave|send(?:s|ing)?|sent|grant(?:s|ed|ing)?|offer(?:s|ed|ing)?|gets?|got|hand(?:s|ed|ing)?|show(?:s|ed|ing)?|issue[sd]?|lends?|bring(?:s|ing)?|provide[sd]?|assign(?:s|ed|ing)?|buys?|earns?) ?$/iu,
  },
  {
    pattern:
      '(?:[Ww]ill|[Cc]an|[Mm]ust|[Ss]hould|[Mm]ay|[Cc]ould|[Ww]ould) (?<slip>me) (?:used|able|set|done|added|found|created|a|the|in)(?= )',
    to: 'be',
  },
  {
    pattern:
      '(?<slip>[Ff]orm) the (?:command line|terminal|menu|console|dropdown|drop-down|repository|command prompt|root directory)',
    to: 'from',
    unless: /\b(?:to|a|the|that|which|together|they|and) ?$/iu,
  },
  {
    pattern: `(?:[Ll]ike|[Ii]n|[Oo]f|[Tt]o|[Oo]n|[Ff]rom|[Ww]ith) (?<slip>they) (?:way|${pureNoun})(?= (?:is|of|to|in|that|you|and|for|with)\\b|[.,;])`,
    to: 'the',
  },
  {
    pattern: '(?<=, )this (?<slip>mean|allow|make|enable|ensure|provide|cause|require)(?= (?:that|the|a|you|us|it)\\b)',
    to: (found) => `${found}s`,
    unless: /\b(?:to|can|could|will|would|should|may|might|must|not|does|did|do|and|or)\b/iu,
  },
  {
    pattern: `(?:which|that|when|if|because|since|where|once|how) the ${pureNoun} (?<slip>are)(?= (?:\\p{Ll}+ed|not|also|available|already|always)\\b)`,
    to: 'is',
  },
  {
    pattern: '(?<slip>an advice|an equipment|an information)(?= (?:that|which|about|on|to|is|for)\\b|[.,])',
    to: (found) => found.replace('an ', ''),
  },
];
