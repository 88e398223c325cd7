import type { Slip } from '../rule.ts';
import { adjective, anyNoun, plural, pureNoun, pureNouns, singular } from './nouns.ts';

/** What follows a noun that nothing else belongs to: else it may be the first half of a name. */
const ends =
  '(?= (?:is|are|was|were|has|have|will|can|should|in|for|that|which|with|when|if|must|may|from|of|to|as|by|on|at|you|we|but|so|because|using)\\b|[.,;:])';
const close = '(?= (?:is|are|was|were|has|have|will|can|should|that|which|when|if|must|may|but|because)\\b|[.,;])';

/** Not a noun for several people or things: one of a team is one of many. */
const many = '(?!(?:team|family|community|company|organization|collection|class|command|audience|group|staff)\\b)';

/** A noun in the one number where its sentence asks for the other. */
export const number: readonly Slip[] = [
  {
    pattern: `(?<=(?:^|[\\s(]))(?!(?<=\\b(?:[Ww]hen|[Ii]f|[Hh]ow|[Oo]nce|[Uu]nless|[Ww]henever|[Ww]here|[Ww]hile|[Uu]ntil) )[Aa]n? \\p{Ll}+ (?:errors|functions)\\b)[Aa]n? (?!few|lot|great|good|couple|dozen|hundred|thousand|million|handful|number|bunch|pair|variety|set|list|series|further|mere|total|whopping|single-digit|additional|minimum|maximum|little|many|full|whole|solid|extra|record|half)\\p{Ll}{3,}(?<!s|ing|from|with|into|that|than|and|ed|way|place|reason|tool|thing) (?<slip>${pureNouns})(?= (?:is|was|will|has|that|which|when|if|but|because)\\b|[.,;])`,
    to: singular,
    unless: /\b(?:option|case|step|type|class|part|key|letter|variable|column|[A-Z]|\d+) ?$/u,
  },
  {
    pattern: `(?:[Ss]everal|[Mm]ultiple|[Vv]arious|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (?:${adjective} )?(?<slip>(?!\\p{Ll}+ing:)${pureNoun})${ends}`,
    to: plural,
    unless:
      /(?:\b(?:one|a|an|the|each|every|all|of|or|to|in|by|per|version|phase|part|step|chapter|layer|level|tier|these|those|any|no|[\d-])|[-–+*/.,]) ?$/iu,
  },
  {
    pattern: `(?:[Mm]any|[Ff]ew|[Bb]oth(?! (?:error|question|signal)\\b)|[Tt]hese|[Tt]hose) (?:${adjective} )?(?<slip>${pureNoun})${close}`,
    to: plural,
    unless: /\b(?:how|so|one|a|the|all|of|like|as|than|these|those|in|on|with|for|to|\p{L}+-\p{L}+) ?$/iu,
  },
  {
    pattern: `(?:[Ss]everal|[Mm]ultiple|[Vv]arious) (?<slip>${anyNoun})(?= (?:that|which|are|were|have)\\b|[.;])`,
    to: plural,
    unless: /\b(?:a|an|the|one|any|no|each|every|this|that) ?$/iu,
  },
  {
    pattern: `(?:[Oo]ne|[Mm]any|[Ss]everal|[Tt]wo) of (?:these|those|our|the following) (?<slip>${many}${pureNoun})${ends}`,
    to: plural,
  },
  // "Most of our application" is a part of it.
  { pattern: `(?:[Ss]ome|[Mm]ost) of (?:these|those) (?<slip>${many}${pureNoun})${ends}`, to: plural },
  {
    pattern: `(?:[Mm]any|[Dd]ifferent|[Vv]arious|[Aa]ll|[Tt]wo|[Tt]hree|[Ss]everal|[Oo]ther) (?<slip>kind|type)(?= of\\b(?! (?:like|a|an|the)\\b))`,
    to: plural,
    // "A quiz or other type of survey": the article before the first noun is that of the second as well.
    unless:
      /\b(?:(?:a|an|the|one|this|that|each|every|some|what|which|any|no|another|in)|an? [^.;:]{0,120}\b(?:or|and)) ?$/iu,
  },
  { pattern: `[Aa] (?:number|couple|variety|bunch|handful) of (?<slip>${pureNoun})${ends}`, to: plural },
  {
    pattern: `(?:[Tt]his|[Ee]ach|[Ee]very|[Aa]nother|[Aa]ny one) (?<slip>${pureNouns})${close}`,
    to: singular,
    unless: /\b(?:like|of|to|in|with|all|do|does|time|values?|data|doing) ?$/iu,
  },
  {
    pattern: `(?<=(?:^|[\\s(]))[Aa]n? ${adjective} (?<slip>${pureNouns})${close}`,
    to: singular,
    unless: /\b(?:few|many|dozen|hundred|thousand|million) ?$/iu,
  },
  {
    pattern: `(?:[Oo]ne of the|[Oo]ne of the (?:most|best|main|many|few|key|biggest|first)(?: (?!and\\b|or\\b)[a-z]+)?) (?<slip>${many}(?!(?:year|month|week|day|time)\\b)${pureNoun})${ends}`,
    to: plural,
  },
  { pattern: `[Oo]ne (?:or more|or several|or many) (?<slip>${pureNoun})${ends}`, to: plural },
  { pattern: `(?:multiple|several|many) (?<slip>time)(?= in\\b| the\\b|[.,;])`, to: 'times' },
  { pattern: `(?<slip>[Ii]n more details)(?= (?:in|below|later|here|on|at)\\b|[.,;])`, to: 'in more detail' },
  {
    pattern: `[Ee]ach of (?:the|these|those|our) (?<slip>${anyNoun})(?= (?:is|has|in|can|will|that|to|must|should)\\b|[.,;])`,
    to: plural,
  },
];
