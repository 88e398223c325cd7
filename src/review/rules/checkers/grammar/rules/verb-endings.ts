import type { Slip } from '../rule.ts';
import { bases } from './verb-tables.ts';

const participlesOf = [...new Set(Object.values(bases))];
const baseOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(bases).map(([base, participle]) => [participle, base]),
);
const bareVerbs =
  'add|create|provide|remove|define|implement|follow|write|install|allow|specify|include|execute|configure|select|choose|apply|pass|read|make|take|send|generate|enable|replace|append|modify|insert|put|get|find|keep|avoid|use|give|assign|call|become|store|perform|compute|extract|render|fetch|convert|parse|delete|access|load|update|build|determine|retrieve|maintain|reduce|produce|prevent|ensure|consider|expose|evaluate|introduce|understand|solve|declare|detect|identify|simplify|extend|improve|verify|replicate';
const ing: Readonly<Record<string, string>> = Object.fromEntries(
  bareVerbs
    .split('|')
    .map((verb) => [
      /(?:put|get)$/u.test(verb) ? `${verb}ting` : verb.endsWith('e') ? `${verb.slice(0, -1)}ing` : `${verb}ing`,
      verb,
    ]),
);
const toIng: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ing).map(([form, verb]) => [verb, form]),
);
const object =
  '(?= (?:the|a|an|this|that|these|those|your|you|us|all|any|it|its|their|them|some|one|new|multiple|both|our|each)\\b)';
const modal = "(?:can|could|will|would|should|must|may|might|cannot|can't|won't|shouldn't)";

/** A verb with the ending of another form, or without its own. */
export const verbEndings: readonly Slip[] = [
  {
    pattern: `(?:[Bb]y|[Ww]ithout|[Ii]nstead of) (?<slip>${bareVerbs.replace('access|', '').replace('read|', '')})${object}`,
    to: (found) => toIng[found],
    unless: /\b(?:go|close|near|pass|and|or|step) ?$/iu,
  },
  {
    pattern: `(?:[Bb]efore|[Aa]fter|[Ff]or|[Oo]f|[Ww]hen|[Ww]hile) (?<slip>create|provide|remove|define|implement|install|allow|specify|execute|configure|apply|generate|enable|modify|insert|avoid|perform|compute|fetch|convert)${object}`,
    to: (found) => toIng[found],
    // "It sort of creates one" is how people speak.
    unless: /\b(?:sort|kind) ?$/iu,
  },
  {
    pattern: `(?:[Ww]ant|[Ww]ants|[Ww]anted|[Nn]eed|[Nn]eeds|able|unable|[Oo]rder|how|allows you|allow you|allows us|likely|necessary|possible|[Tt]ry|tries|trying|required|easy|easier|hard|you have) to (?:also |then |easily |dynamically |automatically |not )?(?<slip>${Object.keys(
      ing,
    )
      .filter(
        (form) =>
          !/^(?:rendering|parsing|fetching|executing|writing|reading|computing|providing|including|following|accessing)$/u.test(
            form,
          ),
      )
      .join('|')})${object}`,
    to: (found) => ing[found],
  },
  {
    pattern: `(?:[Tt]o|don't|doesn't|didn't|do not|does not|did not|[Ll]et's|[Ll]et us|you can|we can|you will|we will|you'll|we'll|you should|we should|you must) (?<slip>${participlesOf.filter((one) => !/^(?:used|found|sent|stored|shared|seen|handled)$/u.test(one)).join('|')})(?= (?:the|a|an|this|that|these|those|your|any|it|its|their|them)\\b)`,
    to: (found) => baseOf[found],
    unless:
      /\b(?:due|prior|similar|equal|according|compared|up|related|thanks|addition|contrast|as|them|refers?|what|whatever|which|that) ?$/iu,
  },
  {
    pattern: `(?:[Yy]ou|[Ww]e|[Tt]hey|[Ii]t|which|that|users) ${modal} (?<slip>used|shown|created|defined|installed|configured|provided|applied|specified|generated|removed|replaced|added|updated)${object}`,
    to: (found) => ({ used: 'use', shown: 'show', added: 'add' })[found] ?? baseOf[found],
  },
  {
    pattern: `(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere) (?:not |automatically |only |always |now |also |already |being )(?<slip>locate|define|install|configure|generate|execute|create|specify|perform|implement|store|include|deploy|enable|disable|use|recommend|require|support|allow|provide|call|add|update|remove)(?= (?:in|by|with|as|when|inside|automatically|for|to|on|from|at|any)\\b|[.,;])`,
    to: past,
    unless: /\b(?:there|why|what|step|goal|way|all|option|thing|do)\b/iu,
  },
  {
    pattern: `(?<slip>${modal} (?:can|could|will|would|should|must|may|might))(?= (?:be|have|use|not|also|only|see|make|take|get|need|do)\\b)`,
    advice: 'Two verbs of one kind stand side by side; one of them goes.',
    unless: /\b(?:free|good|ill|the|a|your|her|his|own) ?$/iu,
  },
  {
    pattern:
      '(?:[Tt]o|not|[Cc]an|will|should|must|could|would|may|might|hard to) (?<slip>chose)(?= (?:the|a|an|between|from|which|one|your|to|what|any|whether|it|this|how|not)\\b)',
    to: 'choose',
  },
  {
    pattern: '(?:[Hh]as|[Hh]ave|[Hh]ad|having) (?<slip>lead)(?= (?:to|the|us|many|some|me|them)\\b)',
    to: 'led',
    unless: /\b(?:must|should|to|what|who) ?$/iu,
  },
  {
    pattern:
      '(?:[Hh]as|[Hh]aving|[Hh]ad|we have|have been|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|be) (?:not )?(?<slip>send)(?= (?:to|by|from|with|in|as|over|via)\\b)',
    to: 'sent',
  },
  { pattern: '(?:[Tt]ime|money|effort|hours|days) (?:is|are|was|be) (?<slip>spend)', to: 'spent' },
  {
    pattern:
      '(?:[Ww]ell|[Bb]etter|[Bb]est|[Aa]lso|[Cc]ommonly|[Oo]therwise|[Ff]ormerly|[Pp]reviously|[Ii]s|[Aa]re|[Uu]sually|[Gg]enerally|[Tt]echnique|[Mm]ethod|[Pp]rocess|[Pp]attern) (?<slip>know) as',
    to: 'known',
    unless:
      /\b(?:you|we|they|I|people|users|developers|readers|to|can|will|may|might|must|should|would)(?: (?:may|might|will|can|would|should))? ?$/u,
  },
  {
    pattern:
      '(?:[Bb]e|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|been|[Gg]ets?|fully|JIT|not) (?<slip>complied)(?= (?:to|into|as|for|successfully|in|from|at|down|using|against)\\b|[.,;])',
    to: 'compiled',
  },
  { pattern: '(?:[Bb]e|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|been|[Gg]ets?|get) (?<slip>crated)', to: 'created' },
  {
    pattern: "(?:[Tt]o|[Cc]an|[Ww]ill|[Yy]ou|[Ww]e|[Tt]hen|[Ll]et's) (?<slip>crate) (?:a|an|new|the|your)(?= )",
    to: 'create',
    unless: /\b(?:the|this|a|your|from|of|crate|per|in) ?$/iu,
  },
  { pattern: '(?<slip>splitted)', to: 'split' },
  { pattern: '(?<slip>layed)(?= (?:out|down|over)\\b)', to: 'laid' },
  {
    pattern:
      '(?<slip>costed|casted|hitted|putted|shutted|setted|cutted|readed|writed|builded|sended|finded|keeped|choosed|understanded|catched|teached|thinked|drawed|runned|beginned|forgetted|hided)(?! )',
    advice: 'Use the other form of this verb: it has none with -ed.',
  },
];

function past(found: string): string {
  if (/[^aeiou]y$/u.test(found)) return `${found.slice(0, -1)}ied`;
  return found.endsWith('e') ? `${found}d` : `${found}ed`;
}
