import type { Completion, LanguageModel, ModelRequest } from '../../../src/review/model/model.ts';
import { nonce } from './pages.ts';

/** What a scripted model says to one criterion. */
export interface Said {
  readonly status: string;
  readonly quote?: string | null;
  readonly reason?: string;
  readonly suggestion?: string | null;
}

/** The ids of the criteria of a request, in the order in which they are put. */
export function askedFor(request: ModelRequest): readonly string[] {
  const rubric = request.user.slice(request.user.lastIndexOf('\nRubric: '));
  return [...rubric.matchAll(/^- ([\w-]+)(?: \(must-contain\))?: /gm)].map(([, id]) => id ?? '');
}

const usage = { calls: 1, promptTokens: 10, cachedTokens: 4, completionTokens: 2, unmeteredCalls: 0 };

export function answered(text: string, changes: Partial<Extract<Completion, { kind: 'answered' }>> = {}): Completion {
  return {
    kind: 'answered',
    text,
    finishReason: 'stop',
    refusal: undefined,
    model: 'm',
    usage,
    ...changes,
  };
}

/** The wire form of what was said to each criterion. */
export function wire(criteria: readonly string[], say: (criterion: string) => Said, word = nonce): string {
  const answers = criteria.map((criterion) => {
    const { status, quote = null, reason = `About ${criterion}.`, suggestion = null } = say(criterion);
    return { criterion, reason, quote, status, suggestion };
  });
  return JSON.stringify({ nonce: word, answers });
}

/** A model that answers by a script and keeps every request. */
export function scripted(
  script: (request: ModelRequest, index: number) => Completion | ((criterion: string) => Said),
): LanguageModel & {
  readonly requests: ModelRequest[];
} {
  const requests: ModelRequest[] = [];
  return {
    requests,
    async complete(request) {
      requests.push(request);
      const reply = script(request, requests.length - 1);
      return typeof reply === 'function' ? answered(wire(askedFor(request), reply)) : reply;
    },
  };
}
