import { lastNotAfter } from '../../../../content/lines.ts';
import type { Span } from '../../../../content/page.ts';

/** A page with one of these is about the matter; of the weaker words it takes one that is not part of the directive. */
const strongTopic =
  /\b(?:prompt[- ]?(?:injection|hacking|leak)\w*|jailbreak\w*|injection attacks?|adversarial (?:prompts?|text|inputs?)|red[- ]team\w*|indirect injection)\b/i;
const weakTopic =
  /\b(?:system prompts?|prompt engineering|prompts?|language models?|llms?|chatbots?|chatgpt|gpt-?\d|ai (?:safety|security|agents?|models?|reviewers?|reviews?|assistants?)|content[- ]gate|machine learning|artificial intelligence)\b/gi;
const reporting =
  /\b(?:such as|like|e\.g\.|for example|for instance|says?|said|saying|reads?|writes?|wrote|writing|phrases?|called|ask(?:s|ed|ing)|tells|told|telling|tr(?:y|ies|ied|ying) to|attempts? to|attackers?|attacks?|inject\w*|instructs|trick\w*|contains?|containing|persuad\w*|convinc\w*|how to|whether|(?:make|makes|making|get|gets|let|lets|cause|causes|causing|force|forces|lead|leads) (?:an? |the |your |our |any |some )?(?:[\w-]+ ){0,2}(?:models?|llms?|agents?|assistants?|chatbots?|ai)(?: into| to)?)\b[^.!?]{0,80}$/i;

/** A page with one of these shows what programs say to each other. */
const dataTopic =
  /\b(?:apis?|json|yaml|endpoints?|webhooks?|payloads?|schemas?|responses?|requests?|fields?|properties|cli|command line|status codes?|test reports?|log files?|returns?)\b/i;

/** Whether a stretch is a key with its value, as programs write it. */
export function isData(stretch: string): boolean {
  return /^["']?\w+["']? ?[:=]/.test(stretch);
}

/** Whether the page is about data: then it may show some in code, verdicts of other programs included. */
export function showsData(prose: string): boolean {
  return dataTopic.test(prose);
}

/** How far around a directive a word about models counts as part of it. */
const ownWords = 150;

/**
 * Whether the page is about language models and what people do to them: then it may show what it talks about. Words that are
 * themselves shown as examples, or stand beside a directive that is not, say nothing about the page.
 */
export function isAboutModels(prose: string, directives: readonly Span[], isShown: (span: Span) => boolean): boolean {
  if (strongTopic.test(prose)) return true;
  const starts = directives.filter((span) => !isShown(span)).map(({ start }) => start);
  starts.sort((a, b) => a - b);
  for (const { 0: word, index } of prose.matchAll(weakTopic)) {
    const before = starts[lastNotAfter(starts, index)];
    const after = starts[lastNotAfter(starts, index) + 1];
    const isOwn =
      (before !== undefined && index - before < ownWords) || (after !== undefined && after - index < ownWords);
    if (!isOwn && !isShown({ start: index, end: index + word.length })) return true;
  }
  return false;
}

/** Whether what stands at this place of a sentence is reported rather than said. */
export function isReported(text: string, start: number): boolean {
  return reporting.test(text.slice(Math.max(start - 120, 0), start));
}

/** Whether quotation marks stand around a place; `text` has its quotation marks folded to straight ones. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(start - 200, 0), start);
  const after = text.slice(end, end + 200);
  const opens = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return (
    (opens && after.includes('"')) ||
    // A mark that stands alone further up turns all that follow round; one right before the words does not mistake its side.
    (before.endsWith('"') && /^[^"\n]{0,120}"/.test(after)) ||
    (/(?:^|[\s(])'[^']{0,120}$/.test(before) && /^[^']{0,120}'(?!\p{L})/u.test(after))
  );
}

/** Whether a page tells contributors, in plain sight, what somebody may leave out: that orders nothing, and claims nothing of the page. */
export function isOption(text: string, { start, end }: Span): boolean {
  return (
    /^skip /i.test(text.slice(start, end)) &&
    /\b(?:to|can|could|may|might|cannot|not|don't|never|we|they|who|that|which|users?|contributors?|maintainers?|authors?)(?: also| then| just| simply| even| safely)? $/i.test(
      text.slice(Math.max(start - 60, 0), start),
    )
  );
}
