import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/content/parse.ts';
import { tryFixes } from '../../../src/review/model/fixes.ts';
import type { LanguageModel, ModelRequest } from '../../../src/review/model/model.ts';
import { type Finding, noUsage } from '../../../src/review/review.ts';
import { readRequest } from '../../support/model/question.ts';
import { reviewAnswer } from '../../support/model/review-answer.ts';
import { canary, criterion, nonce, page, reviewer } from './pages.ts';

const text = '# Savings\n\nReturns are guaranteed.\n\nYou cannot lose.\n';
const document = page(text);
const asked = reviewer([criterion('A', 'must-not-contain', 'blocking'), criterion('B', 'must-not-contain', 'warning')]);

const finding = (criterionId: string, line: number, from: number, to: number, suggestion: string): Finding => {
  const range = { startLine: line, startColumn: from, endLine: line, endColumn: to };
  const words = text.split('\n')[line - 1]?.slice(from - 1, to - 1) ?? '';
  return {
    fingerprint: 'a'.repeat(16),
    criterion: criterionId,
    severity: 'blocking',
    message: 'm',
    standing: 'changed',
    blocks: true,
    quote: { text: words, match: 'exact', region: 'prose', range },
    range,
    suggestion,
  };
};
const guaranteed = finding('A', 3, 13, 23, 'likely');
const lose = finding('B', 5, 1, 17, '');

/** A model that calls unmet whatever a page still says. */
function reader(requests: ModelRequest[], words: Readonly<Record<string, string>>): LanguageModel {
  return {
    async complete(request) {
      requests.push(request);
      const { question } = readRequest({
        model: request.model,
        messages: [
          { role: 'system', content: request.system },
          { role: 'user', content: request.user },
        ],
      });
      const content = question.lines.map((line) => line.text).join('\n');
      const said = Object.entries(words).filter(([, word]) => content.includes(word));
      const answer = reviewAnswer(
        question,
        Object.fromEntries(said.map(([id]) => [id, { status: 'not_met' as const }])),
      );
      const usage = { ...noUsage, calls: 1 };
      return {
        kind: 'answered',
        text: JSON.stringify(answer),
        ...{ finishReason: 'stop', refusal: undefined, model: 'm', usage },
      };
    },
  };
}

async function tried(
  findings: readonly Finding[],
  words: Readonly<Record<string, string>>,
  more: Partial<Parameters<typeof tryFixes>[2]> = {},
) {
  const requests: ModelRequest[] = [];
  const part = { number: 1, of: 1, lines: { start: 1, end: 5 } };
  const about = { kinds: [], day: '2026-01-31' } as const;
  const result = await tryFixes(
    findings,
    { reviewer: asked, page: document, parts: [part], about },
    {
      ...{ nonce, canary, modelName: 'm', maxOutputTokens: 100, signal: new AbortController().signal },
      model: reader(requests, words),
      parse: parsePage,
      ...more,
    },
  );
  return { ...result, requests, fixes: result.findings.map(({ fix }) => fix) };
}

describe('the fix of a model', () => {
  test('is offered when its criterion is met once it is applied', async () => {
    const { fixes, requests, usage } = await tried([guaranteed, lose], { A: 'guaranteed', B: 'cannot lose' });
    expect(fixes).toEqual(['tested', 'tested']);
    expect(usage.calls).toBe(1);
    expect(requests[0]?.user).toContain('Returns are likely.');
    expect(requests[0]?.user).not.toContain('You cannot lose');
  });

  test('is advice when it does not help, whatever becomes of the others', async () => {
    const { fixes } = await tried([guaranteed, lose], { A: 'likely' });
    expect(fixes).toEqual(['untested', 'tested']);
  });

  test('is advice when a checker objects to it, or cannot tell', async () => {
    const objecting = { objects: async () => true };
    const broken = { objects: () => Promise.reject(new Error('no')) };
    for (const more of [objecting, broken]) expect((await tried([guaranteed], {}, more)).fixes).toEqual(['untested']);
    expect((await tried([guaranteed], {}, { objects: async () => false })).fixes).toEqual(['tested']);
  });

  test('is advice when the question gets no answer, and takes nothing from the review', async () => {
    const failing: LanguageModel = {
      complete: async () => ({ kind: 'failed', failure: { kind: 'budget', message: 'no more calls' }, usage: noUsage }),
    };
    const { fixes, findings } = await tried([guaranteed], {}, { model: failing });
    expect([fixes, findings[0]?.suggestion, findings[0]?.blocks]).toEqual([['untested'], 'likely', true]);
  });

  test('is advice where two want the same words, and where it spans lines', async () => {
    const again = { ...guaranteed, criterion: 'B', suggestion: 'possible' };
    expect((await tried([guaranteed, again], {})).fixes).toEqual(['tested', 'untested']);
    const { range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } } = guaranteed;
    const spanning = { ...guaranteed, range: { ...range, endLine: 5 } };
    const { fixes, requests } = await tried([spanning], {});
    expect([fixes, requests.length]).toEqual([['untested'], 0]);
  });

  test('is not asked about where there is none', async () => {
    const { suggestion: _, ...without } = guaranteed;
    const { fixes, requests } = await tried([without], {});
    expect([fixes, requests.length]).toEqual([[undefined], 0]);
  });
});
