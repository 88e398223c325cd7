import type { ContentFile } from '../../content/content.ts';
import type { Page } from '../../content/page.ts';
import { noUsage } from '../review.ts';
import type { ModelReviewer } from '../reviewer.ts';
import { ask } from './ask.ts';
import type { AskedPart, AskedSample, ModelReviewed, ModelTools, Question } from './asked-parts.ts';
import { splitIntoParts } from './chunk.ts';
import type { ModelRequest } from './model.ts';
import { contentSection, isNonce, type Part, rubricSection, systemMessage } from './prompt.ts';
import { sampledOrder } from './sampled-order.ts';
import { sumUsage } from './usage.ts';
import { wireAnswerFormat } from './wire-answer.ts';

/** What reads answers. Nobody needs it before the first one is there, so it may be loaded while the model thinks. */
export const loadReading = () => import('./read-parts.ts');

/** Asks one model reviewer about one file: parts, samples and confirmations included. Rejects only when aborted. */
export async function modelReview(
  reviewer: ModelReviewer,
  file: ContentFile,
  tools: ModelTools,
): Promise<ModelReviewed> {
  const page = await tools.page();
  if (!isNonce(tools.nonce) || occursIn(tools.nonce, page, reviewer)) {
    return { kind: 'failed', cause: 'The nonce of the request occurs in the content.', usage: noUsage };
  }
  const { parts, unread } = splitIntoParts(page);
  if (parts.length === 0) {
    return { kind: 'failed', cause: 'No line of the file is short enough to be sent.', usage: noUsage };
  }
  const question = { reviewer, page, tools, about: { kinds: file.kinds ?? [], day: tools.day } };
  const asked = await Promise.all(parts.map((part) => askPart(question, part)));
  const usages = asked.map(({ usage }) => usage);
  const failed = asked.find((part) => part.kind === 'failed');
  if (failed !== undefined) return { ...failed, usage: sumUsage(usages) };
  const answered = asked.filter((part) => part.kind === 'answered');
  const { reviewOf } = await loadReading();
  return reviewOf(question, { answered, parts, unread: [...unread], path: file.path }, askSample);
}

async function askPart(question: Question, part: Part): Promise<AskedPart> {
  const numbers = Array.from({ length: question.reviewer.samples }, (_, sample) => sample);
  const asked = await Promise.all(numbers.map((sample) => askSample(question, part, sample)));
  const usage = sumUsage(asked.map((sample) => sample.usage));
  const failed = asked.find((sample) => sample.kind === 'failed');
  if (failed !== undefined) return { ...failed, usage };
  const samples = asked.filter((sample) => sample.kind === 'answered');
  return {
    kind: 'answered',
    part,
    samples: samples.map(({ answers }) => answers),
    usage,
    notes: samples.flatMap(({ notes }) => notes),
  };
}

async function askSample({ reviewer, page, tools, about }: Question, part: Part, sample: number): Promise<AskedSample> {
  const criteria = sampledOrder(reviewer.criteria, page.text, sample);
  const request: ModelRequest = {
    system: systemMessage(tools, reviewer.covered, tools.language),
    user: `${contentSection(page, part, tools.nonce)}${rubricSection(reviewer, criteria, tools.nonce, about)}`,
    answerSchema: wireAnswerFormat,
    model: reviewer.model ?? tools.modelName,
    maxOutputTokens: tools.maxOutputTokens,
    cacheKey: `${tools.nonce}-${part.number}`,
    asker: reviewer.name,
  };
  const expected = {
    ...{ nonce: tools.nonce, canary: tools.canary },
    criteria: reviewer.criteria.map(({ id }) => id),
    always: reviewer.criteria.filter(({ applies }) => applies === 'always').map(({ id }) => id),
  };
  const asked = await ask(tools.model, request, expected, tools.signal);
  if (asked.kind === 'failed') return asked;
  const { readSample } = await loadReading();
  return { ...asked, answers: readSample(asked.answers, reviewer, page, tools) };
}

function occursIn(nonce: string, page: Page, { references, criteria, guidance = '' }: ModelReviewer): boolean {
  const texts = [page.text, guidance, ...[...references, ...criteria].map(({ text }) => text)];
  return texts.some((text) => text.toLowerCase().includes(nonce));
}
