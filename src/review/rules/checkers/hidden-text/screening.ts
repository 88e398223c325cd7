import { CanonicalBuilder, type CanonicalText, canonicalText, skeletonText } from '../../../../content/canonical.ts';
import { hiddenByStyles } from '../../../../content/formats/html/hidden-by-styles.ts';
import { lastNotAfter } from '../../../../content/lines.ts';
import type { Page, Region, Span } from '../../../../content/page.ts';
import { regionsWithin } from '../../../../content/regions.ts';
import { renderedText } from '../../../../content/rendered.ts';
import { isAgentFile } from '../../agent-files.ts';
import { templateComments } from '../../template-comments.ts';
import { agentOrdersIn } from './agent-orders.ts';
import { type ScreeningHit, takeHits } from './criteria.ts';
import { type Directive, directivesIn, isChatMark } from './directives.ts';
import { spelledOut, undisguised } from './disguises.ts';
import { decodedStretches } from './encodings.ts';
import { isPlainSpeech } from './plain-speech.ts';
import { isAboutModels, isData, isOption, isQuoted, isReported, showsData } from './quoting.ts';

/** Finds text that speaks to machines: in plain sight, out of sight, and encoded. */
export function screen(page: Page): readonly ScreeningHit[] {
  const { length } = page.text;
  const rendered = renderedText(page);
  const isExample = exampleTest(page);
  const isSample = sampleTest(page, isExample);
  const [isOnTopic, inSightOfAll] = screenVisible(page, rendered, isExample, isSample);
  // Whoever writes for a machine speaks to it; what is hidden in such a file is judged as anywhere.
  const visible = isAgentFile(page.file.path) ? [] : inSightOfAll;
  return [
    ...takeHits(visible, length),
    ...takeHits(screenHidden(page, isOnTopic), length),
    ...takeHits(
      screenEncoded(page, rendered, (span) => isOnTopic && isExample(span)),
      length,
    ),
  ];
}

type SpanTest = (span: Span) => boolean;

/** Whether a stretch of the page is shown as an example: in a block quote or in code. */
function exampleTest(page: Page): SpanTest {
  const quotes = page.quotations;
  const starts = quotes.map(({ start }) => start);
  return (span) =>
    span.end <= (quotes[lastNotAfter(starts, span.start)]?.end ?? -1) ||
    regionsWithin(page.regions, span).every(({ region }) => region === 'code' || region === 'markup');
}

/** Whether a stretch is data in code on a page that is about data: the answer of some program, with a verdict in it perhaps. */
function sampleTest(page: Page, isExample: SpanTest): SpanTest {
  const isAboutData = showsData(page.masked);
  return (span) => isAboutData && isData(page.text.slice(span.start, span.end)) && isExample(span);
}

function screenVisible(
  page: Page,
  rendered: CanonicalText,
  isExample: SpanTest,
  isSample: SpanTest,
): [isOnTopic: boolean, visible: ScreeningHit[]] {
  const visible: ScreeningHit[] = [];
  let isOnTopic = false;
  for (const form of formsOf(rendered)) {
    const isShown: SpanTest = (span) => isExample(sourceOf(form, span)) || isQuoted(form.text, span);
    const directives = directivesIn(form.text, false);
    isOnTopic ||= isAboutModels(form.text, directives, isShown);
    for (const directive of directives) {
      if (isOnTopic && (isShown(directive) || isReported(form.text, directive.start))) continue;
      if (isOption(form.text, directive)) continue;
      const span = sourceOf(form, directive);
      if (isSample(span) || isHarmlessMark(page, form.text, directive, span, isExample)) continue;
      if (directive.kind === 'machine-address' && isPlainSpeech(page.text, span)) continue;
      visible.push(inSight(directive, span));
    }
  }
  return [isOnTopic, visible];
}

const places: Partial<Record<Region, string>> = {
  comment: 'a comment',
  hidden: 'hidden text',
  markup: 'a part of the page that is not shown',
  'front-matter': 'the front matter',
};

/** Most marks hold no words at all, and no order is shorter than this. */
const severalWords =
  /[\p{L}\p{M}]{2}[^\p{L}]+[\p{L}\p{M}]{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}|<\|/u;

function* screenHidden(page: Page, isOnTopic: boolean): Generator<ScreeningHit> {
  const unread = isOnTopic ? (['markup'] as const) : (['markup', 'front-matter'] as const);
  yield* screenRegions(page, ['comment', 'hidden'], true);
  yield* screenRegions(page, unread, false);
  yield* screenAlternatives(page);
  yield* screenDoubtful(page);
}

/** A control mark that is shown in code, or that is the label of a link on this page, speaks to nobody. */
function isHarmlessMark(page: Page, text: string, directive: Directive, span: Span, isExample: SpanTest): boolean {
  const mark = text.slice(directive.start, directive.end);
  if (!isChatMark(mark)) return false;
  return isExample(span) || (mark.startsWith('[') && isLabel(page, page.text.slice(span.start, span.end)));
}

function isLabel(page: Page, mark: string): boolean {
  return page.links.some(({ span }) => page.text.startsWith(`${mark}:`, span.start));
}

/** Whether a value of the header says what a file for agents is for, by the keys that every program shows of it. */
function isOwnPurpose({ text, file }: Page, start: number, part: Span): boolean {
  if (!isAgentFile(file.path)) return false;
  const key = [...text.slice(start, part.start).matchAll(/^([\w-]+)[ \t]*:/gmu)].at(-1)?.[1];
  return key !== undefined && /^(?:name|description|argument-hint)$/u.test(key);
}

/** Reads stretches of some regions as one text, a line each: one search for all is far cheaper than one for each. */
function* screenRegions(page: Page, regions: readonly Region[], withOrders: boolean): Generator<ScreeningHit> {
  const builder = new CanonicalBuilder();
  for (const { start, end, region } of page.regions) {
    if (!regions.includes(region)) continue;
    for (const part of region === 'front-matter' ? valuesIn(page.text, { start, end }) : [{ start, end }]) {
      const source = page.text.slice(part.start, part.end);
      if (!severalWords.test(source) || (region === 'front-matter' && isOwnPurpose(page, start, part))) continue;
      builder.add(source, part.start);
      builder.addAs('\n', part.end, part.end);
    }
  }
  const hidden = builder.build();
  // Most pages hide nothing, and the expressions take longer to compile than such a page to read.
  if (hidden.text === '') return;
  for (const form of formsOf(hidden)) {
    const directives = [...directivesIn(form.text, withOrders), ...agentOrdersIn(form.text)];
    for (const directive of directives) {
      const span = sourceOf(form, directive);
      if (isHarmlessMark(page, form.text, directive, span, () => false)) continue;
      const place = places[regionsWithin(page.regions, span)[0]?.region ?? 'comment'] ?? 'the page';
      const message = `Orders or claims for whoever judges the page stand in ${place}. They have no effect; remove them.`;
      yield { ...span, criterion: 'hidden-directive', message, needsHuman: true };
    }
  }
}

/** The entries of a header, each with what stands below its key: nobody orders anything across keys. */
function valuesIn(text: string, { start, end }: Span): readonly Span[] {
  const starts = [...text.slice(start, end).matchAll(/^[ \t]*(?:- )?["']?[\w-]+["']?[ \t]*[:=](?=\s)/gmu)].map(
    ({ index }) => start + index,
  );
  return [start, ...starts].map((from, index) => ({ start: from, end: starts[index] ?? end }));
}

/** Words in place of pictures are read by machines more often than by people. */
function* screenAlternatives(page: Page): Generator<ScreeningHit> {
  if (isAgentFile(page.file.path)) return;
  for (const { start, end, region } of page.regions) {
    if (region !== 'alt-text') continue;
    for (const order of agentOrdersIn(canonicalText(page.text.slice(start, end)).text)) {
      const message = 'Orders for a machine stand in the words for a picture. They have no effect; remove them.';
      yield { start, end, criterion: 'hidden-directive', message, needsHuman: order.end > order.start };
    }
  }
}

/** What a style sheet of the page or the language of its templates may hide is read like all text; orders in it are hidden ones. */
function* screenDoubtful(page: Page): Generator<ScreeningHit> {
  const isCode = ({ start, end }: Span): boolean =>
    start === end || regionsWithin(page.regions, { start, end }).every(({ region }) => region === 'code');
  const styled = hiddenByStyles(page.text, page.regions).map((span) => ({ span, place: 'hidden text' }));
  const comments = templateComments(page).map((span) => ({ span, place: 'a comment' }));
  for (const { span, place } of [...styled, ...comments]) {
    if (isCode(span)) continue;
    const hidden = canonicalText(page.text.slice(span.start, span.end));
    if (!severalWords.test(hidden.text)) continue;
    for (const directive of [...directivesIn(hidden.text, true), ...agentOrdersIn(hidden.text)]) {
      const { start, end } = sourceOf(hidden, directive);
      const message = `Orders or claims for whoever judges the page stand in ${place}. They have no effect; remove them.`;
      yield {
        ...{ start: span.start + start, end: span.start + end },
        ...{ criterion: 'hidden-directive', message, needsHuman: true },
      };
    }
  }
}

function* screenEncoded(page: Page, rendered: CanonicalText, isExcused: SpanTest): Generator<ScreeningHit> {
  const turned = undisguised(rendered.text).flatMap(({ text, sourceOf: before }) =>
    directivesIn(text, false)
      .filter(({ kind }) => kind === 'machine-address')
      .map(before),
  );
  const decoded = decodedStretches(page.text).filter(
    ({ text }) => directivesIn(canonicalText(text).text, true).length > 0,
  );
  const disguised = [...turned, ...spelledOut(rendered.text)].map((span) => sourceOf(rendered, span));
  for (const { start, end } of [...disguised, ...decoded]) {
    if (isExcused({ start, end })) continue;
    const message = 'This decodes to orders for a machine. Remove it; if it is an example, say so and show it as code.';
    yield { criterion: 'encoded-directive', message, start, end, needsHuman: true };
  }
}

/** The text as it is, and as it looks where letters of other alphabets pass for Latin ones. */
function formsOf(canonical: CanonicalText): readonly CanonicalText[] {
  const skeleton = skeletonText(canonical);
  return skeleton.text === canonical.text ? [canonical] : [canonical, skeleton];
}

function sourceOf(form: CanonicalText, { start, end }: Span): Span {
  return { start: form.starts[start] ?? 0, end: form.ends[end - 1] ?? 0 };
}

function inSight({ kind }: Directive, span: Span): ScreeningHit {
  const criterion = kind === 'forged-verdict' ? 'forged-verdict' : 'machine-address';
  const message =
    criterion === 'forged-verdict'
      ? 'The text claims that it is already approved, exempt or judged. Only the review itself says so; remove the claim.'
      : 'The text speaks to a reviewer or a language model rather than to readers. If it is an example, quote it.';
  return { ...span, criterion, message, needsHuman: true };
}
