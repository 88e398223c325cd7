import type { Completion, LanguageModel, ModelRequest } from './model.ts';

interface Waiting {
  readonly request: ModelRequest;
  readonly start: () => void;
}

/**
 * Lets at most `places` calls run at the same time. In order of asking, except that a call whose prefix is just being
 * sent for the first time stands back while others can go: by the time it is its turn, the provider's cache has it. No
 * place is ever left idle for that. A call that is aborted while it waits leaves the queue.
 */
export function withLimit(model: LanguageModel, places: number): LanguageModel {
  const waiting: Waiting[] = [];
  const warming = new Set<string>();
  const warm = new Set<string>();
  let running = 0;

  function startNext(): void {
    while (running < places && waiting.length > 0) {
      const preferred = waiting.findIndex(({ request }) => !warming.has(prefixOf(request)));
      const [next] = waiting.splice(Math.max(0, preferred), 1);
      if (next === undefined) return;
      running += 1;
      const prefix = prefixOf(next.request);
      if (!warm.has(prefix)) warming.add(prefix);
      next.start();
    }
  }

  function turn(request: ModelRequest, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry: Waiting = {
        request,
        start: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      function leave(): void {
        const index = waiting.indexOf(entry);
        if (index !== -1) waiting.splice(index, 1);
        reject(signal.reason);
      }
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(entry);
      startNext();
    });
  }

  return {
    async complete(request, signal): Promise<Completion> {
      signal.throwIfAborted();
      await turn(request, signal);
      try {
        return await model.complete(request, signal);
      } finally {
        running -= 1;
        const prefix = prefixOf(request);
        warming.delete(prefix);
        warm.add(prefix);
        startNext();
      }
    },
  };
}

function prefixOf({ model, cacheKey }: ModelRequest): string {
  return `${model}\n${cacheKey}`;
}
