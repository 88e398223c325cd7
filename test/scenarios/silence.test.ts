import { expect, test } from 'vitest';
import type { ModelCall } from '../support/model/calls.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf } from './seen.ts';

const head = { 'docs/page.md': '# Savings\n\nWe open at nine, and the shop closes at five.\n' };
const rubric = (attributes: string) => `---
responsibility: Looks after the notice.
---

- [N1] (${attributes}) The page says that returns are not guaranteed.
`;
const config = 'reviewers: { notice: { uses: .github/content-gate/notice.md } }\n';
const silent = ({ question }: ModelCall) =>
  reviewAnswer(question, { N1: { status: 'not_applicable', reason: 'Nothing is promised here.' } });

async function judged(attributes: string) {
  const calls: ModelCall[] = [];
  const script = (call: ModelCall) => {
    calls.push(call);
    return silent(call);
  };
  await using world = await scenario({
    base: { '.github/content-gate/notice.md': rubric(attributes) },
    ...{ head, config, model: await scriptedModel({ script }) },
  });
  const { outputs } = await world.run();
  return { outputs, comment: commentOf(world), calls };
}

test.each(['blocking, must-contain', 'warning, must-contain, always'])(
  'silence about what applies to every page is asked again and then no answer: %s',
  async (attributes) => {
    const { outputs, comment, calls } = await judged(attributes);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', approved: 'false' });
    expect(comment).toContain('N1 applies to every page');
    expect(calls.map(({ question }) => question.isRepair)).toEqual([false, true]);
  },
);

test.each(['warning, must-contain', 'blocking, must-contain, judged'])(
  'silence about what is judged is an abstention: %s',
  async (attributes) => {
    const { outputs, comment, calls } = await judged(attributes);
    expect(outputs).toMatchObject({ verdict: 'approved' });
    expect(comment).toContain('nothing on it was for the reviewers to judge');
    expect(calls).toHaveLength(1);
  },
);

test('what needs references is not asked without them, and what is for other kinds of pages is not asked on this one', async () => {
  const calls: ModelCall[] = [];
  const body = `---\nresponsibility: Looks after words.\n---\n
- [A1] (must-not-contain, references) Names are written as in the references.
- [A2] (must-not-contain, policy) No clause stands alone.
- [A3] (must-not-contain) No joke is made.
`;
  await using world = await scenario({
    base: { '.github/content-gate/words.md': body },
    head: { 'docs/page.md': '# Page\n\nWords of the page.\n', 'legal/terms.md': '# Terms\n\nWords of the terms.\n' },
    config: 'reviewers: { words: { uses: .github/content-gate/words.md } }\n',
    model: await scriptedModel({
      script: (call) => {
        calls.push(call);
        return reviewAnswer(call.question);
      },
    }),
  });
  expect((await world.run()).outputs).toMatchObject({ verdict: 'approved' });
  const asked = calls.map(({ question }) => question.criteria.map(({ id }) => id).join()).sort();
  expect(asked).toEqual(['A2,A3', 'A3']);
});
