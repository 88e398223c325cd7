import { foreignDirectives } from './foreign-directives.ts';

/** What a directive is about; the first two are found in plain sight too, the third only out of sight. */
export type DirectiveKind = 'machine-address' | 'forged-verdict' | 'order';

/** An expression in the notation of JavaScript, for a text in canonical form and in any case of letters. */
export interface DirectiveExpression {
  readonly kind: DirectiveKind;
  readonly source: string;
}

const machine = String.raw`(?:an? |the |all |any |every |dear )?(?:ai|a\.i\.|llms?|large language models?|language models?|chatbots?|chatgpt|gpt|claude|gemini|copilot|automated|automatic|machine|model|neural|bot)(?:[- ](?:based|powered|assisted|driven))?`;
const judge = `(?:reviewers?|graders?|judges?|evaluators?|raters?|assistants?|agents?|models?|checkers?|moderators?|screeners?|reviewing systems?|systems?|bots?|gates?)`;
/** Whoever is spoken to can only be a machine. */
const ais = `(?:any |all |the |every |dear )?(?:ais?|llms?|(?:large )?language models?|chatbots?|chatgpt|(?:ai|llm|automated|automatic|machine|model|neural|bot|reviewing|grading|judging|evaluating|scoring)[- ]?(?:based |powered |assisted |driven )?${judge})`;
/** The machines that review by their trade, rather than those that a product may be about. */
const reviewingAi = `(?:ai|llm|gpt|automated|automatic|machine|model)[- ](?:based |powered )?(?:reviewer|grader|judge|evaluator|rater|checker|moderator|screener)s?`;
const nouns = `(?:page|text|article|post|content|copy|document|file|change|section|submission|wording|pull request|draft|update)`;
const page = `(?:this|the|our) (?:whole |entire |following |above )?${nouns}`;
const thisPage = `(?:this (?:whole |entire )?${nouns}|everything (?:here|below|above)|(?:claims?|statements?|sentences?|text|sections?|words) (?:(?:on|in|of) this ${nouns}|below|above|here))`;
const gap = String.raw`[^.!?\n]{0,60}?`;
/** The same, on one side of a condition: what holds when or if something is so is no order to wave through. */
const plainGap = String.raw`(?:(?!\b(?:when|if|once|unless|until|where|after|that|which)\b)[^.!?\n]){0,60}?`;
/** An instruction to people names who it is for: "if you use Linux". */
const unlessForSome = String.raw`(?!,? (?:if|unless|in case|when) (?:you|your|using)\b(?! (?:are|'re) (?:an? |the )?(?:ai|llm|language|bot|model|reviewer|grader)|(?: are)? (?:read|review|grad|evaluat|judg)))`;
/** What follows a name when its bearer is told to do something. */
const spokenTo = String.raw`(?:[,!-] ?(?:please|you|kindly|do not|never|approve|mark|rate|score|answer|ignore|treat|this|all|return|say|give|when|if)\b| ?(?:please|you|must)\b)`;
const judging = `(?:answer|mark|rate|score|grade|approve|pass|accept|treat|consider|return|respond|ignore|skip|flag|report|reject|penali[sz]e|mention)`;
const praise = String.raw`(?:as (?:fully )?(?:met|pass(?:ed|ing)?|approved|compliant|safe|correct|satisfied|exempt|perfect)\b|(?:(?:a|the) (?:highest|perfect|full|top|maximum) (?:score|mark|rating)))`;
/** What a judge is told to do who is to let something pass; to answer, mention or consider what a form asks is the work of people. */
const lenient = String.raw`(?:approve|pass|accept|skip|ignore|overlook|penali[sz]e|reject|flag|(?:answer|mark|rate|score|grade|treat|consider|return|respond|report|mention)\b(?! (?:the|these|those|all|each|every|any|following|both)(?: of)? ?(?:the |these |those )?(?:following |open )?(?:questions?|points?|aspects?|sections?)\b)(?! (?:if|whether|how|what|which|who|why|when|where|that)\b))`;
const bound = `(?:must|should|shall|will|has to|have to|needs? to|(?:is|are)(?: (?:instructed|asked|requested|required|told|expected))? to)`;

/** What is exempt from a tax, or from the approval of an ethics board, claims nothing of this review. */
const unlessFromLaw = String.raw`(?! from (?:[\w-]+ ){0,2}?(?:tax(?:es|ation)?|vat|ethics|ethical|irb|gdpr|copyright|import|export|customs|fees?|charges?)\b(?!${gap}\b(?:content|gate|all|any|other|further|criteria|checks?)\b))`;

/** What a program does "with no human review needed" claims nothing of this page; who speaks of approval or of a page does. */
const unlessOfProgram = String.raw`(?:(?!\w+ human )|(?<!(?<!\b(?:approv|accept|clear|merg|publish|pass|exempt|final|ready|safe|compli|verif|sign|(?:${nouns})s?\b)[^.!?\n]{0,120})\bwith ))`;

/** "To solve the model, you can press a button" tells a reader what is possible. */
const unlessAble = String.raw`(?! (?:can|could|may|might|will|need to|have to|see|get|want|use|click|select|find)\b(?! (?:skip|ignore|approve|mark|rate|score|treat|answer|return|pass|accept|only)\b))`;

const kinds: Readonly<Record<DirectiveKind, readonly string[]>> = {
  'machine-address': [
    String.raw`\b(?:ignore|disregard|(?<!\b(?:do not|don't|never) )forget|(?<!\b(?:prompt|instruction|context|role|memory|policy|an?|the) )override(?! with @|(?: the| these| any| all){0,2} (?:environment )?(?:variables?|settings?|options?|values?|defaults?|flags?)\b)|bypass|do not follow|stop following|set aside)\b${gap}\b(?:previous|prior|above|earlier|preceding|existing|original|system(?! to [a-z])|your(?! own\b))\b${gap}\b(?:instructions?|prompts?|directives?)\b${unlessForSome}`,
    String.raw`\b(?:ignore|disregard|forget|do not follow|stop following|set aside) (?:(?:any and )?(?:all|any|every)(?: of)?(?: (?:the|your|my|these))? (?:previous|prior|above|earlier|preceding|other|system|safety|original) (?:\w+ ){0,2}|(?:all )?(?:of )?your (?:\w+ ){0,2}?)(?:rules?|guidelines?|guidance|criteria|rubrics?|polic(?:y|ies)|commands?)\b${unlessForSome}`,
    String.raw`\b(?:ignore|disregard) (?:the )?(?:previous|prior|above|earlier|preceding) (?:rules?|criteria|rubrics?|guidelines?) and (?:mark|approve|answer|rate|score|pass|accept|treat|return)\b`,
    String.raw`\b(?:ignore|disregard|forget|override|bypass|do not follow|stop following|set aside) (?:any and )?(?:all|any|every)(?: of)?(?: the)? (?:instructions?|directives?|criteria|rubrics?)\b${unlessForSome}`,
    String.raw`\b(?:ignore|disregard|forget|override|set aside)\b${gap}\b(?:instructions?|prompts?|rules?|guidelines?|criteria|directives?|rubrics?)\b (?:that )?(?:(?:you )?(?:were |have been |had been )?(?:given|told|shown)(?: to you)?|(?:so far|before this|from before|you (?:have|received|got)))\b${unlessForSome}`,
    String.raw`\b(?:ignore|disregard|forget) (?:all|everything)(?: that)? you(?: were| have been|'ve been|'ve) (?:told|given|instructed)\b(?! (?:about|on|of))`,
    // What somebody sends to a model that a page is about is no word to those who read it.
    String.raw`(?:\b(?:attention|notes?|(?<!\b(?:send|sends|sending|sent) (?:[\w-]+ ){0,2})messages?|instructions?|notices?|reminders?|hints?),?:? (?:to |for )?|(?:^|[.!?:] )to )(?:(?:${machine}) ?${judge}|${ais}) ?(?:[:;]|${spokenTo}|(?:reading|reviewing|grading|judging|evaluating|processing|that (?:reads|reviews|grades|judges|evaluates)) )`,
    String.raw`\b(?:dear|hey|hello|hi),? (?:(?:${machine}) ?${judge}|${ais})${spokenTo}`,
    String.raw`\b(?:dear|hey|hello|hi),? (?:all |the )?${reviewingAi} ?[:;,!]`,
    String.raw`\b(?:attention|notes?|messages?|notices?)[,:]? (?:to |for )?(?:any |all |the )?(?:graders?|evaluators?|content gate|reviewer agents?|reviewing (?:ai|model|bot|system)s?) ?(?:[:;-]|${spokenTo})`,
    String.raw`\bfor (?:ais?|llms?|(?:large )?language models?|${reviewingAi})(?: only)?: `,
    String.raw`\bif you(?: are|'re) (?:an? |the )?(?:${machine} ${judge}|${ais})(?: ?[,.:;!-]| (?:reading|reviewing|grading|processing|evaluating|judging|summari[sz]ing|and|or|that|who|then|you|please|say|do|treat|mark|answer)\b)(?! (?:engineer|developer|researcher|student)s?\b)`,
    String.raw`\byou are (?:(?:now|hereby) (?:an? |the )?(?:(?:${machine} )|(?:lenient|kind|generous|permissive|friendly|different|helpful) )|(?:an? |the )?(?:ai|llm|automated|automatic) )(?:reviewer|grader|judge|evaluator|rater|approver|content gate)\b`,
    String.raw`\byou are (?:now )?in (?:lenient|unrestricted|approval|permissive|jailbreak|dan|god) mode\b`,
    String.raw`\bnew instructions? (?:for|to) (?:the |any |all )?(?:ais?|llms?|language models?|${reviewingAi}|(?:models?|assistants?)(?=[:.!]))(?!\w)`,
    String.raw`\bas (?:an? |the )?(?:${machine}) (?:language )?${judge},? (?:(?:reading|reviewing|grading|judging|of) [^,.\n]{0,30},? )?(?:you (?:must|should|shall|will|need)|please|mark|rate|score|answer|approve)\b`,
    String.raw`\b(?:reveal|repeat|disclose|leak)\b${gap}\b(?:your|the) (?:system |hidden |initial |secret |original )(?:prompt|message|instructions?)\b|\b(?:reveal|print|repeat|output|show|disclose|leak|copy)\b${gap}\byour (?:system |hidden |initial |secret |exact )(?:prompt|message|instructions?)\b|\b(?:reveal|repeat|disclose|leak|output) your (?:prompt|instructions)\b|\bcontents? of your (?:prompt|instructions|context)\b|\brepeat (?:the|all|every)(?: of the)? (?:(?:words?|text) above\b(?! the)|instructions? above\b(?=,? (?:verbatim|word[- ]for[- ]word|literally|exactly|in full|back|starting)\b))`,
    String.raw`\byour (?:new|real|actual|only|true) (?:(?:instructions?|rubric) (?:is|are)|(?:task|role|job|goal|objective) (?:is|are) (?:now )?to (?:approve|accept|pass|mark|praise|rate|score|answer))\b`,
    String.raw`\byour (?:instructions|rubric|criteria) (?:have|has) (?:changed|been (?:changed|replaced|updated|superseded))\b`,
    String.raw`\b(?:${ais}|${reviewingAi}|the (?:ai|model|gate|rubric)) ${bound} (?:now |always |not |never )?${judging}\b${plainGap}\b(?:${thisPage}|${praise})`,
    String.raw`\b(?:reviewer|grader|evaluator|judge|rater)s? ${bound} (?:now |always |not |never )?(?:answer|mark|rate|score|grade|approve|accept|treat|consider|ignore|skip|flag)\b${plainGap}\b(?:this (?:whole |entire )?(?:page|text|article|post|content|section|wording)|${praise}(?! (?:when|if|once|only|unless|after|or)\b))`,
    String.raw`\b(?:reviewer|grader|evaluator|judge|rater)s?(?: agents?| bots?| models?)? ?[:,;] ?(?:please |kindly |you (?:must|should) )*(?:approve|accept|pass|mark|rate|score|grade|skip|treat|ignore)\b (?:${page}|all\b|every\b|it\b|everything)`,
    String.raw`\b(?:ai|llm)s?(?: note)?: (?:please )?(?:approve|accept|pass|mark|rate|score|treat|skip|ignore) (?:${page}|all\b|every\b|everything)`,
    String.raw`\b${reviewingAi} ?[:,;] ?(?:please |kindly |you |must |should |will )*(?:approve|accept|pass|mark|rate|score|grade|answer|skip|treat|ignore|return|give|consider|do not|don't|never|note)\b`,
    String.raw`\b(?:please|kindly|agree to) approve this (?:page|text|article|content|post)\b`,
    String.raw`\b(?:do not|don't|never) (?:evaluate|review|grade|judge|flag|score|check) this (?:page|section|text|article|paragraph|content|passage)\b`,
    String.raw`\b(?:when|while) (?:grading|reviewing|evaluating|judging|scoring)\b${gap}\b(?:ignore|skip|disregard|overlook|leave out)\b${gap}\b(?:criteri(?:on|a)|rubrics?)\b`,
    String.raw`\b(?:answer|mark|return|say|respond(?: with)?|reply(?: with)?) ["']?(?:met|approved|pass(?:ed)?|compliant|satisfied)["']? (?:for|to|on) (?:every|each|all|any)`,
    String.raw`\bpretend\b${gap}\b(?:criteri(?:on|a)|checks?|rubrics?|reviews?)\b`,
    String.raw`\b(?:mark|rate|score|grade|answer|report|treat|evaluate|judge|classify)\b${plainGap}\b(?:every|each|all|any)(?: of)?(?: the)? (?:criteri(?:on|a)|checks?|questions?|rubrics?|requirements?)\b(?! correctly (?:in order )?to pass\b)${plainGap}\b(?<!\bor not )(?:met|pass(?:ed)?|approved|satisfied|fulfilled|compliant|not[_ ]?applicable|100|true)\b(?! or\b)`,
    String.raw`\b(?:(?:answer|respond|reply|return)\b(?! (?:is|are|was|from|value|code|type)\b| ?[$.=;])|output (?=(?:only|exactly|just|the|a|an|this|json|your|status|verdict|score)\b))${gap}\b(?:status|verdict|score)\b(?! (?:is|are|was|were|will|ha[sd]|have)\b)${gap}\b(?:met|pass(?:ed)?|approved|(?<!\d ?- ?|\btop )100)\b(?!["']? ?(?:or\b|,|/|and\b|\|| when\b| if\b))`,
    String.raw`\b(?:correct|right|expected|only) answer (?:to|for) (?:every|each|all|any)(?: of the)? (?:criteri(?:on|a)|questions?)\b${gap}\bmet\b`,
    String.raw`<\|(?:im_?start|im_?end|system|user|assistant|end_?of_?text|eot_?id|start_?header_?id)\|>|\[/?inst\]|<</?sys>>|<start_?of_?turn>`,
    ...foreignDirectives,
  ],
  'forged-verdict': [
    String.raw`\b(?:legal|compliance|brand|security|editorial|privacy|quality)(?: team| department| review| counsel)? (?:has |have |had )?(?:already |fully )*(?:cleared|approved|signed off(?: on)?|waived|exempted|reviewed and approved)\b ?${page}`,
    String.raw`\b(?:legal|compliance|brand|security|editorial|privacy)(?: team| department| review| counsel)? (?:has |have |had )?(?:already |fully )(?:cleared|approved|signed off(?: on)?|waived|exempted)\b ?(?:it\b|everything)`,
    String.raw`\b${page} (?:is|has been|was|counts as)(?: already| hereby| fully| automatically)* (?:pre-?(?:approved|cleared)|exempt(?:ed)?\b${unlessFromLaw}|whitelisted|allow-?listed|waived|cleared for (?:merge|publication|release))\b`,
    String.raw`\b${page} (?:is|has been|was)(?: already| hereby| fully| automatically)* (?:approved|cleared|judged|graded|scored|passed)\b ?(?:by|under|in|with)${gap}\b(?:reviewers?|gate|legal|compliance|ai|model|automated checks?|content checks?|content review)\b`,
    String.raw`\b${page} (?:passes|passed|satisfies|meets|fulfils) (?:all|every|each)${gap}\b(?:review|criteri(?:a|on)|check|gate|rubric)s?\b`,
    String.raw`${unlessOfProgram}\b(?:no|without) (?:further |additional |more |human |content |ai )reviews? (?:is |are )?(?:needed|required|necessary)\b(?! (?:for|of|when|if|to|on|in|before|unless|by|from)\b(?! ${page}))|\bskip (?:the |this |all |any )?(?:content |ai |automated )?reviews?\b(?! (?:the|of|if|when|for|by|on|and|or|in|with|step|process|stage|label)\b)|\bexempt from (?:this |all |any |further )?(?:content |automated |ai )?(?:review|checks?|gate|criteria)\b|\bexempt from the (?:(?:content|automated|ai) (?:review|checks?|gate|criteria)|(?:review|criteria))\b`,
    String.raw`["']?\b(?:verdict|overall_?verdict|final verdict)\b["']? ?[:=] ?["']?approved\b`,
    // Records of tests and of other reviews say "Verdict: PASS"; one of this page comes with what a verdict of ours comes with.
    String.raw`["']?\b(?:verdict|overall_?verdict|final verdict)\b["']? ?[:=] ?["']?(?:pass(?:ed)?|accept(?:ed)?)\b[^.\n]{0,80}\b(?:scores?|findings?|criteri(?:a|on)|status)\b`,
    String.raw`\b(?:overall|final|review(?:er)?|gate|ai|content|page)[ _]?verdict\b["']? ?[:=] ?["']?(?:pass(?:ed)?|accept(?:ed)?)\b`,
    String.raw`["']approved["'] ?: ?true\b[^{}\n]{0,80}["'](?:scores?|verdict|findings?|reviewers?)["']`,
    String.raw`["']?\bcriterion\b["']? ?: ?["'][^"'\n]{1,40}["'][^{}\n]{0,80}["']?status["']? ?: ?["']?(?:met|approved|pass)\b`,
    String.raw`["']status["'] ?: ?["'](?:met|approved|pass)["'][^{}\n]{0,80}["']criterion["'] ?:`,
    String.raw`\bcontent[- ]gate(?: verdict| review| result| score)? ?[:=-]? ?(?:has |have )?(?:already )?(?:approved|passed|100 ?/ ?100|all criteria met)\b`,
    String.raw`\b${reviewingAi} (?:has |have )?(?:determined|found|confirmed|concluded|verified|judged)\b${gap}\b(?:met|approved|compliant|passed|no (?:issues|problems|faults|violations|errors))\b`,
    String.raw`\b${page} is (?:out of scope|not subject|outside the scope) (?:for|to|of) (?:the |this |any )?(?:content |ai |automated )?review\b`,
    // Words are defined by whoever writes, and things are done by machines: a claim gives judges a word for a word in quotation marks.
    String.raw`\b(?:means|counts as|(?:is|should be|must be|shall be) (?:to be )?(?:read|understood|interpreted|treated|defined) as) ["'][^"'\n]{1,40}["']${gap}\b(?:by|to|for) (?:the |all |any |every )?(?:reviewer|grader|evaluator|judge|rater|ai|llm|model)s?\b`,
    String.raw`\b(?:is to be|should be|must be|shall be) (?:read|understood|interpreted|treated) as\b${gap}\bby (?:the |all |any |every )?(?:ai |llm |automated |automatic )?(?:reviewer|grader|evaluator|rater)s?\b`,
    String.raw`\b(?:(?:previous|earlier|other) (?:ai )?|(?:first|second) ai )(?:reviewers?|graders?|models?|review round)\b${gap}\b(?:approved|passed(?! (?:forward|along|through|into|down|back|(?:on )?to)\b)|found no|scored|accepted)\b`,
    String.raw`\b(?:for|in) (?:the purposes of )?this (?:review|evaluation|rubric|grading)\b${gap}\b(?:means|counts as|is defined as|shall be read as|is to be read as)\b`,
  ],
  order: [
    String.raw`\b(?<!\b(?:why|whether|if|how|when) (?:we|you|they|maintainers) (?:should|can|could|would|will|might|may) )(?!(?<=\b(?:we|you|they|i|can|could|to|and|then) )pass it (?:to|into|through|an?|the|as (?:an? )?(?:[\w-]+ )?(?:argument|parameter|prop|reference|option|callback|input)s?)\b(?! (?:[\w-]+ )?(?:reviews?|checks?|gate|criteri(?:a|on)|approvals?|verdict|rubrics?|tests?)\b))(?:approve|accept|pass|merge)\b ?(?:${page}|it|everything|unconditionally|immediately|without)\b`,
    String.raw`\b(?:mark|rate|score|grade|classify|consider|treat)\b(?![-"'])(?!(?<=\bscore) ?(?:[<>]=? ?\d|= ?(?!100\b)\d))${gap}\b(?:as )?(?:met|approved|pass(?:ed|ing)?|compliant|perfect|excellent|safe|accurate|(?<!\/ ?)100)\b`,
    String.raw`\b(?:do not|don't|never) (?:flag|reject|criticis[ez]e|criticize|review|penali[sz]e|complain)\b`,
    String.raw`\b(?:do not|don't|never) (?:report|mention|block|list)\b${gap}\b(?:${page}|claims?|issues?|problems?|violations?|findings?|errors?|faults?)\b(?! (?:here|on|in|to|at)\b)`,
    String.raw`\b(?:give|assign|award) (?:it |us |this \w+ |the \w+ )?(?:(?:an? |the |only )?(?:high|highest|top|full|maximum|perfect|good|positive|best|favou?rable)\w* (?:score|rating|grade|review|mark)s?|(?:an? |the )?(?:score|rating|grade|mark) of)\b`,
    String.raw`\b(?:grader|evaluator)s?\b(?:[,:]? (?:please |you )|[,:] note| (?:must|should) (?:not )?${judging}\b)`,
    // An editor asks reviewers to look at something; who asks them to let it pass means another kind of reviewer.
    String.raw`\breviewers?\b(?:[,:]? (?:please |kindly |you (?:must |should |can |may |will )?)+(?:not )?${lenient}\b(?! (?:on|of|in)\b)|[,:] note (?:that )?${gap}\b(?:approved|exempt|met|passed)\b| (?:must|should) (?:not )?${lenient}\b)`,
    String.raw`\b(?:language models?|llms?|ai (?:assistant|agent|model|reviewer)s?)\b[,:]? (?:please |must |should |note|you )`,
    String.raw`\b(?:ai|llm|model|bot|gpt|chatgpt|copilot)s?(?: note)? ?[:,] ?(?:please|skip|ignore|approve|mark|rate|score|treat|answer|return|say|do not|you${unlessAble}|the (?:claims?|text|facts?|numbers?) (?:below|above|here|on|in))\b`,
    String.raw`\b(?:skip|ignore|leave out|overlook)\b${gap}\b(?:when|while|during|in) (?:reviewing|grading|evaluating|judging|your review|the review)\b`,
    String.raw`\b(?:only |give a )?positive (?:review|feedback|rating)\b`,
    String.raw`\b(?:include|insert|embed|append|add)\b${gap}\b(?:(?:in|to|into|with) (?:your|every|each|any|the) (?:answer|reply|response|output|summary|result)s?\b${gap}https?://|https?://\S{1,200} (?:in|to|into|at the end of) (?:your|every|each|any|the) (?:answer|reply|response|output|summary|result)s?\b)`,
  ],
};

/** All expressions, in the order of `directiveWords`. */
export const directiveExpressions: readonly DirectiveExpression[] = (
  ['machine-address', 'forged-verdict', 'order'] as const
).flatMap((kind) => kinds[kind].map((source) => ({ kind, source })));
