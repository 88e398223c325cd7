import type { Completion, LanguageModel } from '../../../src/review/model/model.ts';
import { noUsage } from '../../../src/review/review.ts';
import { readRequest } from '../../../test/support/model/question.ts';
import { reviewAnswer } from '../../../test/support/model/review-answer.ts';
import type { OwnedTime } from './owned-time.ts';

/** A model in owned time; what it takes is divided over the machines that ask it. */
export interface SimulatedModel extends LanguageModel {
  calls(): number;
}

/** Between two and eight seconds, most near five: what large models take for a page. */
const answerMs = { least: 2000, most: 8000 } as const;

/** A model that takes so many requests a minute from this machine; what comes faster waits, as a `Retry-After` has it wait. */
export function simulatedModel(time: OwnedTime, perMinute: number): SimulatedModel {
  let calls = 0;
  let nextAt = Number.NEGATIVE_INFINITY;
  return {
    calls: () => calls,
    async complete({ system, user, model }): Promise<Completion> {
      calls += 1;
      const startsAt = Math.max(time.clock(), nextAt);
      nextAt = startsAt + 60_000 / perMinute;
      // The same spread on every run.
      const spread = ((calls * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
      await time.wait(startsAt - time.clock() + answerMs.least + spread * (answerMs.most - answerMs.least));
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ];
      const said = reviewAnswer(readRequest({ model, messages }).question);
      const usage = {
        ...noUsage,
        calls: 1,
        promptTokens: Math.ceil((system.length + user.length) / 4),
        completionTokens: 60,
      };
      return {
        ...{ kind: 'answered', text: JSON.stringify(said), finishReason: 'stop', usage },
        ...{ refusal: undefined, model: undefined },
      };
    },
  };
}
