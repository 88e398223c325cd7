import type { Slip } from '../rule.ts';
import { bases, infinitives, participles, thirdPerson } from './verb-tables.ts';

const any = (table: Readonly<Record<string, string>>): string => `(?:${Object.keys(table).join('|')})`;
const from =
  (table: Readonly<Record<string, string>>) =>
  (found: string): string | undefined =>
    Object.hasOwn(table, found) ? table[found] : undefined;
const follow = '(?= (?:by|to|in|with|as|for|from|when|if|on|at|via|using|and|or|through|inside|into)\\b|[.,;])';
const commonVerbs =
  '(?:create|define|specify|customize|configure|use|run|set|add|write|build|see|make|access|manage|choose|control|change|pass|test|check|keep|share|select|avoid|easily|quickly|deploy|install|call|get|do|have|work|extend|import|override|handle|provide|load|store|view|find|update|remove|perform|generate|execute|filter|group|query|send|skip)';
/** Verbs that are nouns as well: whoever is allowed control or access is given it, and only what follows tells which one it is. */
const givenThings =
  '(?:use|run|set|build|access|control|change|pass|test|check|share|call|extend|override|load|store|view|update|filter|group|query|write|import|find|handle|work with|read|search|edit|design|place|command|block|choice|entry|export|upload|download|reset|move|switch|start|stop|save|sort|list|process|track|copy|request)';
const permitted = `(?:(?!${givenThings}\\b)${commonVerbs}|${givenThings} (?:the|an?|your|their|its|our|this|that|these|those|any|all|it|them|multiple|several|different|certain|other)\\b)`;

/** Verbs in a form that their sentence cannot have. */
export const verbForms: readonly Slip[] = [
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
    unless: /\b(?:what|that|who|which|reasons?|things?)\b[^,]*$/iu,
  },
  {
    pattern: `(?:you|we|they|it|which|this|that|users|he|she) (?:can|will|should|must|could|would|might) (?:also |only |then |always )?(?<slip>${any(thirdPerson)})`,
    to: from(thirdPerson),
  },
  {
    pattern: `(?:able|need|needs|want|wants|used|order|allows you|allow you|have|has|going|how|ability|possible) to (?<slip>is|has|requires|contains|allows|provides|exists|happens|gets|goes|creates|becomes|includes|ensures|returns|makes|uses|does|keeps|exposes)(?! to\\b)`,
    to: from(thirdPerson),
    unless: /(?:n['’]t|\bnot|\bnever|\bwhat (?:you|we|they|it)) ?$/iu,
  },
  {
    pattern: `(?:can|could|may|must|should|will|to|might|would|cannot|has|have|needs to|need to) (?:also |only |then |not |always |easily |still )?(?:be|been) (?<slip>${any(bases)})${follow}(?! of\\b)`,
    to: from(bases),
    unless: /\bthere\b/iu,
  },
  {
    pattern:
      '(?:is|are|was|were) (?<slip>locate|define|install|configure|generate|execute|create|specify|perform|implement|store|include|deploy|enable|disable|use)(?= (?:in|by|with|as|when|inside|automatically)\\b)',
    to: from(bases),
    unless: /\b(?:there|why|what|step|goal|way|do|is to|command|option|all)\b/iu,
  },
  {
    pattern: `(?<!\\b(?:free|good|ill|last|at|the|a|your|his|her|my) )(?:will|should|might|must|would|could) (?:also |only |then |always |now |automatically )?(?<slip>${any(thirdPerson)})`,
    to: from(thirdPerson),
    unless: /\b(?:what|that|who|which)\b[^,]*$/iu,
  },
  {
    pattern:
      '(?:\\p{Ll}{3,}|it) (?:should|must|could|would|cannot) (?<slip>registered|installed|configured|defined|updated|created|enabled|disabled|removed|replaced|called|specified|provided|generated|executed|ignored|deployed|loaded|stored)(?= (?:in|by|with|as|when|for|on|to|from|before|after|via|using)\\b|[.,;])',
    advice: 'Add the "be" that is missing before this verb.',
  },
  {
    pattern: '(?:[Ii]s|are) (?<slip>recommend|require)(?= (?:to|for|that|by|if|when)\\b)',
    to: (found) => `${found}${found.endsWith('e') ? 'd' : 'ed'}`,
  },
  {
    pattern: '(?<slip>be not be|be to be)(?= \\p{Ll})',
    advice: 'A "be" stands here twice; take one out.',
    // "The first step would be to be able": what it consists in.
    unless:
      /\b(?:or|to|will|and)$|\b(?:step|goal|idea|way|plan|aim|purpose|solution|option|approach|task|alternative|trick|answer)\b[^,;]*\b(?:would|should|might|may|could|must)$/iu,
  },
  {
    pattern: '(?:[Ww]hen|[Ii]f) (?:you|we|they) (?<slip>to)(?= \\p{Ll}{3,}\\b)',
    advice: 'Add the verb that is missing before this "to".',
  },
  { pattern: "(?:is|are|was|were|be|been|'s|'re) (?<slip>suppose to)", to: 'supposed to' },
  {
    pattern: '(?:is|are|was|were|be|been|get|got) (?<slip>use) to (?!\\p{Ll}+e\\b)(?:the|it|this|\\p{Ll}+ing)',
    to: 'used',
  },
  {
    pattern:
      '(?:[Ll]ook(?:ing|s)? forward) to (?<slip>hear|see|meet|receive|get|learn|know|read|speak|talk|welcome)(?= (?:from|you|the|your|more|it|to|about|what|with|how)\\b)',
    to: (found) =>
      found === 'get' ? 'getting' : /e$/u.test(found) && found !== 'see' ? `${found.slice(0, -1)}ing` : `${found}ing`,
  },
  {
    pattern:
      '(?<slip>[Aa]llows? to)(?! (?:the|its|your|our|their|this|that|these|those|any|all|each|some)\\b)(?= \\p{Ll}{3,})',
    advice: 'Say who may do it ("allows you to", "allows users to"), or use the form with -ing.',
    unless: /\b(?:who|whom|what|which|that you|that we|hosts?|domains|want)\b[^,]*$/iu,
  },
  {
    pattern: `(?:[Aa]llow|[Aa]llows|[Ee]nables?|[Aa]llowing|[Ee]nabling) (?<slip>you|us|users|developers) ${permitted}(?! (?:cases?|data|input|access)\\b)`,
    to: (found) => `${found} to`,
    unless: /\b(?:what|which|that) (?:allows?|enables?)$|\b(?:on|by|after|upon|when|while|before) ?$/iu,
  },
  {
    pattern: `(?:[Ll]ets|[Ll]et|[Mm]akes) (?<slip>you to|us to|users to|them to|developers to) ${commonVerbs}`,
    to: (found) => found.replace(/ to$/u, ''),
    unless: /\b(?:free|up)$/iu,
  },
  {
    pattern:
      '(?:[Ss]hould|[Mm]ust|could|might|cannot) (?<slip>to) (?:be|use|have|make|do|run|add|set|create|get|see|take|go|write|call|work|install|find|avoid)',
    advice: 'Leave out "to" after this verb.',
    unless: /\b(?:an?|the|than (?:it|they|you|we|one)|as (?:it|they|you|we|one)) ?$/iu,
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
    unless:
      /\b(?:do|what|which|that|who|how|where|whatever|all|goal|problem|it|point|way)\b[^,]*$|\b(?:they|you|we|number|amount) ?$|\b(?:one|some|many|most|each|either|none) of (?:the|his|her|its|our|their|my|your)\b[^,.]* \p{Lu}\p{Ll}+ ?$|\bof \p{Ll}+ the \p{Ll}+ ?$/iu,
  },
  {
    pattern:
      '(?<!\\b(?:it|that|this|what|they|which|there) )(?:[Ii]s|are|was|were) (?<slip>consists?|contains|allows|provides|depends|happens|exists|requires|returns|supports|includes|becomes|belongs|appears)(?! (?:of which|and)\\b)(?! ?[(:,.])',
    advice: 'Two verbs stand side by side here; one of them is left over.',
    unless: /\b(?:what|how|whatever)\b/iu,
  },
  {
    pattern:
      '(?:has|have|had|has not|have not) been (?<slip>create|update|remove|add|implement|merge|release|rename|replace|move|publish|introduce|deprecate|improve|extend|install|configure|change|fix|test)(?= (?:in|to|by|for|with|as|from|and|since|on)\\b|[.,;])',
    to: (found) =>
      found.endsWith('e')
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
    pattern:
      '[Hh]ow (?:it|they|this|that|the \\p{Ll}+(?: \\p{Ll}+)?|your \\p{Ll}+|a \\p{Ll}+) (?:(?:should|would|will|could|might) )?(?<slip>looks? like)(?! (?:a|an)\\b)',
    advice: 'Write "what it looks like" or "how it looks".',
  },
];
