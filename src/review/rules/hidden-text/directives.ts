/** What a directive is about; the first two are found in plain sight too, the third only out of sight. */
type DirectiveKind = 'machine-address' | 'forged-verdict' | 'order';

/** A stretch of a text that orders, addresses or claims. */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly start: number;
  readonly end: number;
}

const machine = String.raw`(?:an? |the |all |any |every |dear )?(?:ai|a\.i\.|llms?|large language models?|language models?|chatbots?|chatgpt|gpt|claude|gemini|copilot|automated|automatic|machine|model|neural|bot)(?:[- ](?:based|powered|assisted|driven))?`;
const judge = String.raw`(?:reviewers?|graders?|judges?|evaluators?|raters?|assistants?|agents?|models?|checkers?|moderators?|screeners?|reviewing systems?|systems?|bots?|gates?)`;
const page = String.raw`(?:this|the|our) (?:whole |entire |following |above )?(?:page|text|article|post|content|copy|document|file|change|section|submission|wording|pull request|draft|update)`;
const gap = String.raw`[^.!?\n]{0,60}?`;

const kinds: Readonly<Record<DirectiveKind, readonly string[]>> = {
  'machine-address': [
    String.raw`\b(?:ignore|disregard|forget|override|bypass|do not follow|stop following|set aside)\b${gap}\b(?:previous|prior|above|earlier|preceding|existing|original|system|your|all)\b${gap}\b(?:instructions?|prompts?|rules?|guidelines?|criteria|directives?|rubrics?|polic(?:y|ies)|commands?)\b`,
    String.raw`(?:\b(?:attention|notes?|messages?|instructions?|notices?|reminders?|hints?|dear|hey|hello|hi),?:? (?:to |for )?|(?:^|[.!?:] )to )(?:${machine}) ?${judge} ?(?:[:,;!-]|please\b|you\b|must\b)`,
    String.raw`\b(?:attention|notes?|messages?|notices?|dear|hey|hello)[,:]? (?:to |for )?(?:any |all |the )?(?:ais?|llms?|language models?|chatgpt|graders?|evaluators?|content gate|reviewer agents?|reviewing (?:ai|model|bot|system)s?) ?(?:[:,;!-]|please\b|you\b|must\b)`,
    String.raw`\bif you(?: are|'re) (?:an? |the )?(?:${machine})(?: ${judge})?(?: ?[,.:;!-]| (?:reading|reviewing|grading|processing|evaluating|judging|summari[sz]ing|and|or|that|who|then|you|please|say|do|treat|mark|answer)\b)`,
    String.raw`\byou are (?:(?:now|hereby) (?:an? |the )?(?:${machine} )?|(?:an? |the )?(?:ai|llm|automated|automatic) )(?:reviewer|grader|judge|evaluator|rater|content gate)\b`,
    String.raw`\b(?:as|when) (?:an? |the )?(?:${machine}) ${judge}\b${gap}\b(?:you (?:must|should|shall|will|need)|please|mark|rate|score|answer|approve)\b`,
    String.raw`\b(?:reveal|print|repeat|output|show|disclose|copy)\b${gap}\b(?:your|the) (?:system |hidden |initial |full )?(?:prompt|instructions|api key|secrets?)\b`,
    String.raw`\byour (?:new|real|actual|only|true) (?:task|instructions?|role|job|goal|objective|rubric) (?:is|are)\b`,
    String.raw`\bthe (?:reviewer|grader|evaluator|judge|gate|rubric|model)s? (?:must|should|shall|will|is to|are to|has to) (?:now )?(?:answer|mark|rate|score|approve|pass|accept|treat|consider|return|respond|ignore)\b`,
    String.raw`\b(?:mark|rate|score|grade|answer|report|treat|evaluate|judge|classify)\b${gap}\b(?:every|each|all|any)(?: of)?(?: the)? (?:criteri(?:on|a)|checks?|questions?|rubrics?|requirements?)\b${gap}\b(?:met|pass(?:ed)?|approved|satisfied|fulfilled|compliant|not[_ ]?applicable|100|true)\b`,
    String.raw`\b(?:(?:answer|respond|reply|return)\b|output (?=(?:only|exactly|just|the|a|an|this|json|your|status|verdict|score)\b))${gap}\b(?:status|verdict|score)\b${gap}\b(?:met|pass(?:ed)?|approved|100)\b`,
    String.raw`<\|(?:im_?start|im_?end|system|user|assistant|end_?of_?text|eot_?id|start_?header_?id)\|>|\[/?inst\]|<</?sys>>|<start_?of_?turn>`,
    String.raw`\bignorier\w{0,3}\b${gap}\b(?:anweisung|vorgabe|regel)\w{0,3}\b`,
    String.raw`\b(?:ignore[zr]?|oublie[zr]?)\b${gap}\b(?:instructions|consignes|règles)\b${gap}\b(?:précédentes|antérieures|ci-dessus)\b`,
    String.raw`\b(?:ignora|ignore|ignorar|olvida|dimentica)\b${gap}\b(?:instrucciones|instruções|istruzioni|reglas|regole)\b`,
    String.raw`(?:忽略|无视|忽視)[^。\n]{0,12}(?:指令|指示|说明|規則|规则|提示)|(?:指示|命令|プロンプト)を?(?:すべて)?無視`,
    String.raw`(?:игнорируй|забудь|не обращай)[^.\n]{0,40}(?:инструкци|указани|правил)`,
  ],
  'forged-verdict': [
    String.raw`\b(?:legal|compliance|brand|security|editorial|privacy|quality)(?: team| department| review| counsel)? (?:has |have |had )?(?:already |fully )*(?:cleared|approved|signed off(?: on)?|waived|exempted|reviewed and approved)\b ?(?:${page}|it\b|everything)`,
    String.raw`\b${page} (?:is|has been|was|counts as)(?: already| hereby| fully| automatically)* (?:pre-?approved|exempt(?:ed)?|whitelisted|allow-?listed|waived|cleared for (?:merge|publication|release))\b`,
    String.raw`\b${page} (?:is|has been|was)(?: already| hereby| fully| automatically)* (?:approved|cleared|judged|graded|scored|passed)\b ?(?:by|under|in|with)${gap}\b(?:review|reviewers?|gate|legal|compliance|ai|model|checks?|committee)\b`,
    String.raw`\b${page} (?:passes|passed|satisfies|meets|fulfils) (?:all|every|each)${gap}\b(?:review|criteri(?:a|on)|check|gate|rubric)s?\b`,
    String.raw`\b(?:no|without) (?:further |additional |more )?reviews? (?:is |are )?(?:needed|required|necessary)\b|\bskip (?:the |this |all |any )?(?:content |ai |automated )?reviews?\b(?! the)|\bexempt from (?:the |this |all |any |further )?(?:content |automated |ai )?(?:review|checks?|gate|criteria)\b`,
    String.raw`["']?\b(?:verdict|overall_?verdict|review_?status|final verdict|review result)\b["']? ?[:=] ?["']?(?:approved|pass(?:ed)?|accept(?:ed)?)\b`,
    String.raw`["']?\bcriterion\b["']? ?: ?["'][^"'\n]{1,40}["'][^{}\n]{0,80}["']?status["']? ?: ?["']?(?:met|approved|pass)\b`,
    String.raw`\bcontent[- ]gate\b[^.\n]{0,40}\b(?:approved|passed|100 ?/ ?100|all criteria met)\b`,
    String.raw`\b(?:previous|earlier|other|first|second) (?:ai )?(?:reviewers?|graders?|models?|review round)\b${gap}\b(?:approved|passed|found no|scored|accepted)\b`,
    String.raw`\b(?:for|in) (?:the purposes of )?this (?:review|evaluation|rubric|grading)\b${gap}\b(?:means|counts as|is defined as|shall be read as|is to be read as)\b`,
  ],
  order: [
    String.raw`\b(?:approve|accept|pass|merge)\b ?(?:${page}|it|everything|unconditionally|immediately|without)\b`,
    String.raw`\b(?:mark|rate|score|grade|classify|consider|treat)\b${gap}\b(?:as )?(?:met|approved|pass(?:ed|ing)?|compliant|perfect|excellent|safe|accurate|100)\b`,
    String.raw`\b(?:do not|don't|never) (?:flag|report|mention|reject|block|criticis[ez]e|criticize|review|penali[sz]e)\b`,
    String.raw`\b(?:give|assign|award)\b${gap}\b(?:score|rating|grade|review|mark)s?\b`,
    String.raw`\b(?:reviewers?|graders?|evaluators?|language models?|llms?|ai (?:assistant|agent|model)s?)\b[,:]? (?:please |must |should |note|you )`,
    String.raw`\b(?:only |give a )?positive (?:review|feedback|rating)\b`,
    String.raw`\b(?:include|insert|embed|append|add)\b${gap}\bhttps?://`,
  ],
};

// One expression for each pattern: the engine finds the first letters of a single one fast, and those of a long choice slowly.
// Without the flag u: folding the case of all of Unicode makes compiling them five times as slow, and the canonical form has
// folded what looks like a Latin letter.
const compiled = (['machine-address', 'forged-verdict', 'order'] as const).map((kind) => ({
  kind,
  patterns: kinds[kind].map((source) => new RegExp(source, 'gi')),
}));

/** Finds directives in a text in canonical form; orders that only mean something out of sight are looked for on request. */
export function directivesIn(text: string, outOfSight: boolean): readonly Directive[] {
  return compiled
    .filter(({ kind }) => outOfSight || kind !== 'order')
    .flatMap(({ kind, patterns }) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
      ),
    );
}
