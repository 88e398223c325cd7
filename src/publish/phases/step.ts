import type { Json, Phase, Task } from '../../engine/pipeline.ts';
import type { Problem } from '../../publication/ports.ts';
import { isOnItsWay, type Way } from '../publication.ts';

/** A phase that looks at each page that is still on its way, and writes nothing. */
export function lookPhase(
  name: string,
  ways: readonly Way[],
  look: (way: Way, signal: AbortSignal) => Promise<void>,
): Phase {
  const tasks = ways.map(
    (way): Task => ({
      name: `${name} ${way.source.path}`,
      outputs: [`${name}.${way.source.path}`],
      retry: { tries: 3 },
      run: async (_inputs, { signal }) => {
        if (isOnItsWay(way)) await look(way, signal);
        return { [`${name}.${way.source.path}`]: factsOf(way) };
      },
    }),
  );
  return { name, tasks };
}

/** What the audit trail says of a page after a look. */
function factsOf({ ending, read, page }: Way): Json {
  return {
    ...(ending.kind === 'not-begun' ? {} : { ending: ending.kind }),
    ...(ending.kind === 'refused' ? { problems: ending.problems } : {}),
    ...(read === undefined ? {} : { address: read.address }),
    ...(page === undefined ? {} : { digest: page.digest, words: page.wordCount }),
  };
}

/** An error that is the same however often it is tried again. */
export function lasting(message: string): Error {
  return Object.assign(new Error(message), { status: 400 });
}

/** A problem of the other side is what its step fails by, and what is tried again where that may help. */
export function orThrow<T>(answer: T | Problem): T {
  if (!isProblem(answer)) return answer;
  const { message, transient, retryAfterMs } = answer;
  throw transient ? Object.assign(new Error(message), { retryAfterMs }) : lasting(message);
}

function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'problem';
}
