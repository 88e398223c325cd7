import type { Slip } from '../rule.ts';
import { adjective, plural, pureNoun, pureNouns } from './nouns.ts';
import { bases, regularVerbs } from './verb-tables.ts';

/** Verbs that are no noun in either form. */
const verbs =
  'allow|provide|require|contain|include|describe|exist|mean|make|take|give|need|enable|ensure|prevent|become|depend|define|generate|receive|accept|determine|follow|want|get|explain|consist|rely|create|execute|implement|introduce|expect|apply|remain|refer|belong|appear|happen|specify|know|say|affect|seem|improve|reduce|correspond|represent|support|indicate|perform|inherit|eliminate|'.concat(
    regularVerbs,
  );
const third = (verb: string): string =>
  /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
const thirds = verbs.split('|').map(third).join('|');
const bare = (found: string): string => (found.endsWith('ies') ? `${found.slice(0, -3)}y` : found.replace(/s$/u, ''));
const object =
  '(?= (?:the|a|an|this|that|these|your|you|us|all|any|it|its|their|to|on|of|no|some|only|in|when|for|how|what|more|both|one|two|at|as|multiple)\\b)';
const conjunction =
  '(?:[Bb]ecause|but|[Ss]ince|[Ww]hen|[Ww]hile|[Ii]f|[Aa]lthough|[Ww]here|[Aa]s|[Oo]nce|[Ww]henever|[Hh]ow|that|which|[Uu]nless|until)';

/** A noun that one thing is; behind "the way that" and "the fact that" a whole sentence stands. */
const head = `(?!(?:way|fact|time|idea|reason|requirement|expectation|assumption|sense|point|day|moment|possibility|warning)\\b)${pureNoun}`;

/** A verb in the one number where its subject is in the other. */
export const verbNumber: readonly Slip[] = [
  {
    pattern: `<start>(?:The|This|Each|Every|A|An) \\p{L}+(?<!s|any|most) ${pureNoun} (?:also |only |then |always )?(?<slip>${verbs.replace('need|', '').replace('make|', '').replace('support|', '')})${object}`,
    to: third,
  },
  {
    pattern: `<start>(?:This|Each|Every) (?:${adjective} )?${pureNoun} (?:also |only |then |always )?(?<slip>require|provide|contain|describe|define|ensure|prevent|determine|enforce|generate|allow|enable|explain|specify|perform|depend|apply|implement|introduce)(?= \\p{Ll})`,
    to: third,
  },
  {
    pattern: `(?:[Aa]n|[Tt]he|[Tt]his) ${head} (?:that|which|who) (?:also |only |then |always )?(?<slip>${verbs}|return|pass|hold|extend|handle)${object}`,
    to: third,
    unless:
      /\b(?:require\w*|recommend\w*|suggest\w*|number|set|group|list|pair|propos\w*|of|in|for|with|by|on|from|between|to|and|or|at|only|than|inside|into|as|one|through|throughout|across|within|around|over|under|behind|outside|after|before|against|during|via) ?$/iu,
  },
  {
    pattern: `(?<!\\b(?:free|good|ill|last|at|the|a|your|his|her|my) )(?:can|will|should|might|must|would|could|cannot) (?:also |only |then |always |never |actually |easily |now |automatically )?(?<slip>${thirds}|exports|sets|adds|runs|calls|starts|shows|loads|updates|handles|passes|reads|sends|writes|opens|gets|does|has|goes|comes|uses)(?= (?:a|an|the|your|it|its|this|any|all|to|no|be|\\p{Ll}+s)\\b)`,
    to: bare2,
    unless: /\b(?:what|that|who|which)\b[^,]*$/iu,
  },
  {
    pattern: `(?:[Hh]ow|[Ww]hat|[Ww]hy|[Ww]here|[Ww]hen) (?:does|do|did) (?:it|this|that|they|you|(?:the|a|an|your|our|this) \\p{Ll}+) (?<slip>gets|happens|makes|takes|means|goes|comes|affects|returns|relates|differs|compares|provides|requires|looks)(?= |\\?)`,
    to: bare2,
  },
  {
    pattern: `[Pp]lease (?:also )?(?<slip>provides|makes|refers|sees|ensures|uses|adds|follows|reads|includes|specifies)(?= \\p{Ll})`,
    to: bare2,
  },
  {
    pattern: `<start>(?:These|Those) (?:${adjective} )?(?<slip>${pureNoun}) (?:work|allow|provide|are|were|have|contain|include|require|can|will|should|you|we|do)(?= \\p{Ll})`,
    to: plural,
  },
  {
    pattern: `(?:[Hh]as|[Hh]ave|[Hh]ad|[Ww]e've|[Yy]ou've|[Ii]'ve|[Tt]hey've) (?:also |already |just |not |now )?(?<slip>create|implement|remove|complete|introduce|add|define|configure|replace|modify|specify|convert|discuss|improve|extract|generate|execute|verify|explain|receive)(?= (?:a|an|the|this|your|our|it|its|some|all|these|two|several|many)\\b)`,
    to: (found) => bases[found] ?? (/e$/u.test(found) ? `${found}d` : undefined),
    unless: /\b(?:what|that|who|which|to|people|users|teams?)\b[^,]*$/iu,
  },
  {
    pattern: `<clause>(?:[Ww]e|[Yy]ou|[Tt]hey|I) (?:also |only |then |always |just )?(?<slip>(?!(?<=(?:You|We|They) )means\\b)(?:${thirds}|goes|does|uses|works|wants|calls|returns|runs|sets|adds|tries))(?! of\\b)`,
    to: bare2,
  },
  { pattern: `(?:who|what|which|${conjunction}) (?:we|you|they) (?<slip>${thirds}|goes|uses|works)`, to: bare2 },
  {
    pattern: `<start>(?:This|That|It) (?:also |only |then |always |just )?(?<slip>${verbs})(?! sure\\b)${object}`,
    to: third,
  },
  {
    pattern: `${conjunction.replace('|that|which', '')} (?:it|this|he|she) (?:also |only |then |always |just )?(?<slip>${verbs.replace('exist|', '')})${object}`,
    to: third,
    unless: /\b(?:have|make|let|help|see|watch|that|require\w*|recommend\w*|prefer\w*|require\w*)\b[^,.]*$/iu,
  },
  {
    pattern: `(?<!\\b(?:and|or|of|than) )\\b[Aa]n? ${head} (?:that|which|who) (?:also |only |then |always )?(?<slip>${verbs}|return|use|call|run|load|handle|send|show|hold|extend)${object}`,
    to: third,
    unless:
      /\b(?:require\w*|recommend\w*|suggest\w*|number|set|group|list|pair|propos\w*|and|or|of|in|within|across|throughout|inside|outside|behind|around|during|\p{L}+s as) ?$/iu,
  },
  {
    pattern: `<start>(?:The|This|Each|Every|Your|Our|A|An) (?:${adjective} )?${pureNoun} (?:also |only |then |always )?(?<slip>${verbs.replace('need|', '').replace('make|', '').replace('support|', '')})${object}`,
    to: third,
  },
  {
    pattern: `<start>(?:The|This|Each|Every|Your|Our|A|An) (?:${adjective} )?${pureNoun} (?<slip>have|are|were|do)(?= (?:a|an|the|not|been|no|to|also|now|used|only|called|available)\\b)`,
    to: (found) => ({ have: 'has', are: 'is', were: 'was', do: 'does' })[found],
  },
  {
    pattern: `<start>(?:The|These|Those|Our|Your|Some|Many|Most|Two|Three|Both|Such|Other|All) (?:${adjective} )?${pureNouns} (?:also |only |then |always )?(?<slip>${thirds})${object}`,
    to: bare2,
    unless: /\bone\b/iu,
  },
  {
    pattern: `<start>(?:The|These|Those|Our|Some|Many|Most|Two|Three|Both|Such|Other|All) (?:${adjective} )?${pureNouns} (?<!\\b(?:Two|Three|Most|Many|All) (?:seconds|minutes|hours|days|weeks|months|years|bytes|dollars|miles) )(?<slip>is|was|has|does)(?= (?:a|an|the|not|been|no|also|used|only|called|available|now|[a-z]+ed)\\b)`,
    to: (found) => ({ is: 'are', was: 'were', has: 'have', does: 'do' })[found],
  },
  {
    pattern: `(?:[Ww]hat|[Ww]hich|[Hh]ow|[Ww]hy|[Ww]here) (?:${pureNouns} )?(?<slip>does) (?:these|those|they|you|we)`,
    to: 'do',
  },
  {
    pattern: `(?:[Ww]hat|[Hh]ow|[Ww]hy(?! do (?:it|this|that)\\b)|[Ww]here|[Ww]hen) (?<slip>do) (?:it|this|that|he|she)(?! (?:all|for|in|to)\\b)`,
    to: 'does',
  },
  {
    pattern: `(?:[Tt]he|[Tt]hese|[Tt]hose) ${pureNouns} (?:that|which) (?<slip>is|was|has|does)(?= (?:a|an|the|not|been|no|also|used|only|called|available|[a-z]+ed)\\b)`,
    to: (found) => ({ is: 'are', was: 'were', has: 'have', does: 'do' })[found],
    unless: /\b(?:of|in|for|with|by|on|from|between|to|one|only|part) ?$/iu,
  },
];

function bare2(found: string): string {
  return { goes: 'go', does: 'do' }[found] ?? bare(found);
}
