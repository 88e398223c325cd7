import type { Clock } from '../engine/clock.ts';
import { usualHedging } from '../engine/hedge.ts';
import { createResilience, usualResilience } from '../engine/resilience.ts';
import { realTime } from '../engine/time.ts';
import { chatCompletions } from './chat-completions/chat-completions.ts';
import type { Credentials } from './client.ts';
import { createEndpointModel, type EndpointModel } from './endpoint-model.ts';

/** What a run says about the endpoint that it asks. */
export interface ConnectionSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly temperature: number | undefined;
  readonly concurrency: number;
  /** Whether a request that hangs is sent a second time. */
  readonly hedging?: boolean;
  readonly clock: Clock;
  readonly random: () => number;
  /** Told whenever a request goes out. */
  readonly onRequest?: () => void;
  /** Told whatever a request proves itself with, before it goes out: a key, or a token that was exchanged for the job's identity. */
  readonly onSecret?: (secret: string) => void;
}

/** A model with the retries and the breaker of one run. */
export interface Connection {
  readonly model: EndpointModel;
  /** One line each on what was learned: a rung of the ladder, a parameter that it rejects. */
  learned(): readonly string[];
  /** One line each on what a reader must know: a breaker that opened. */
  notices(): readonly string[];
}

/** Connects a run to its endpoint. */
export function connectModel(settings: ConnectionSettings): Connection {
  const { baseUrl, credentials, temperature, clock } = settings;
  const resilience = createResilience({
    ...usualResilience,
    time: realTime(clock),
    random: settings.random,
    concurrency: settings.concurrency,
    hedging: settings.hedging === true ? usualHedging : undefined,
  });
  const model = createEndpointModel(chatCompletions, {
    baseUrl,
    credentials,
    temperature,
    resilience,
    clock,
    onSend(secret) {
      settings.onRequest?.();
      if (secret !== undefined) settings.onSecret?.(secret);
    },
  });
  const breakers = (): readonly string[] =>
    resilience.breakers().flatMap(({ changes }) => {
      const opened = changes.filter(({ state }) => state === 'open').length;
      const times = opened === 1 ? 'once' : `${opened} times`;
      return opened === 0
        ? []
        : [
            `The model endpoint failed too often in a row, so it was left alone for a while (${times}): ${changes.at(-1)?.reason ?? ''}`,
          ];
    });
  const hedges = (): readonly string[] => {
    const sent = resilience.hedges();
    if (sent === 0) return [];
    return [
      sent === 1
        ? 'One request to the model took far longer than usual and was sent a second time; the first answer counts. model.hedging: false turns this off.'
        : `${sent} requests to the model took far longer than usual and were sent a second time; the first answer counts. model.hedging: false turns this off.`,
    ];
  };
  return { model, learned: model.describe, notices: () => [...breakers(), ...hedges()] };
}

/** Loads what asks with a key, while a run waits for something else. */
export async function loadKeyClient(): Promise<void> {
  await import('./key-client.ts');
}

/** OpenAI's own endpoint, where none is configured. */
export const defaultBaseUrl = 'https://api.openai.com/v1';

/** The endpoint as a report may name it: without user names, queries and fragments. */
export function endpointInWords(baseUrl: string): string {
  const { protocol, host, pathname } = new URL(baseUrl);
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}`;
}
