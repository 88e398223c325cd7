import type { Slip } from '../rule.ts';

const doubleDegree =
  '(?:simpler|better|easier|faster|taller|smaller|larger|bigger|quicker|stronger|cheaper|safer|older|younger|newer|harder|softer|longer|shorter|higher|lower|cleaner|clearer|slower|weaker|cleverer|nicer|worse|bigger|deeper|wider)';

/** Words too many or too few, and expressions with one wrong word. */
export const expressions: readonly Slip[] = [
  {
    pattern: `(?<slip>[Mm]ore ${doubleDegree})`,
    to: (found) => recasedTail(found),
    unless: /\b(?:no|any|\d+|once) ?$/iu,
  },
  {
    pattern:
      '(?<slip>[Mm]ost (?:fastest|easiest|simplest|best|biggest|largest|smallest|cheapest|safest|newest|oldest|longest|shortest|quickest|highest|lowest|strongest|cleanest|worst|latest))',
    to: (found) => recasedTail(found),
  },
  { pattern: '(?<slip>[Dd]espite of)', to: 'despite' },
  { pattern: '(?<slip>[Ff]or all intensive purposes)', to: 'for all intents and purposes' },
  { pattern: '(?<slip>peaked) (?:my|your|his|her|their|our|the) (?:interest|curiosity)', to: 'piqued' },
  { pattern: '(?<slip>similar like)', to: 'similar to' },
  { pattern: '(?<slip>[Aa]n? other)(?= \\p{Ll}+)', to: 'another' },
  { pattern: '(?<slip>[Aa]n? another)', to: 'another' },
  {
    pattern: '(?<slip>an own)(?! (?:goals?|or|enumerable|propert(?:y|ies)|keys?|data|methods?)\\b)',
    advice: '"Own" needs "its", "your" or another owner before it.',
  },
  { pattern: '(?<slip>an? the)(?= \\p{Ll}{3})', advice: 'Two articles stand side by side; one of them goes.' },
  {
    pattern: '(?<!\\p{L} )(?<slip>the an)(?= \\p{Ll}{3})',
    advice: 'Two articles stand side by side; one of them goes.',
  },
  { pattern: '(?<slip>[Ii]n stead) of', to: 'instead' },
  {
    pattern:
      '(?<slip>it self|them selves|your self(?! (?:\\p{Ll}+ed|service|care|help|serve|driving|esteem|assessment|test)\\b)|my self|him self|our selves)',
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
  { pattern: '(?<slip>[Cc]ouple of of|[Bb]ecause of because)', advice: 'A word stands here twice; take one out.' },
  {
    pattern: '(?:[Tt]o|[Oo]f|[Ff]or|[Ii]n|[Ww]ith) (?<slip>the (?:to|of|for|in|with) the)(?= \\p{Ll})',
    advice: 'Words of an earlier sentence are left over here. Take them out.',
  },
  {
    pattern: '(?<slip>of to|to of|for of|of for|with of|of with|from of|by of|in of)(?= (?:the|a|an|your)\\b)',
    advice: 'Two prepositions stand side by side; one of them goes.',
    unless:
      /\b(?:(?:an?|the) (?:\p{L}+ ){0,2}(?:fade|zoom|opt|log|check|sign|plug|buy|trade|drop|lead|stand|break|roll|slide|ease)|think|thought|kind|sort|aware|instead|out|speak|hear\w*|made?|use|short|unheard)(?: of)?$/iu,
  },
  { pattern: '(?<slip>lighting)[ -]fast', to: 'lightning' },
  { pattern: '(?<slip>[Pp]iece of mind)', to: 'peace of mind' },
  { pattern: '(?<slip>sneak peak)', to: 'sneak peek' },
  { pattern: '(?<slip>wreck havoc)', to: 'wreak havoc' },
  { pattern: '[Aa]ll (?:it|this|that) does (?<slip>it)(?= \\p{Ll})', to: 'is' },
  { pattern: '(?<slip>[Mm]ake sure)(?= (?:install|run|add|set|check|read|update)\\b)', to: 'make sure to' },
];

function recasedTail(found: string): string {
  const [first = '', ...rest] = found.split(/\s+/u);
  const tail = rest.join(' ');
  return /^\p{Lu}/u.test(first) ? `${tail.charAt(0).toUpperCase()}${tail.slice(1)}` : tail;
}
