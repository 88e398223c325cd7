import { setTimeout as delay } from 'node:timers/promises';
import { type ChaosConfig, LLMock } from '@copilotkit/aimock';
import { CallLog, type ModelCall, type ModelEndpoint } from './model/calls.ts';
import { reviewAnswer } from './model/review-answer.ts';

/** What the model says to a call: an object is sent as JSON, text as it is. */
export type ModelScript = (call: ModelCall) => object | string | Promise<object | string>;

export interface ScriptedModelOptions {
  /** By default every criterion is met. */
  readonly script?: ModelScript;
  /** How long each answer takes. */
  readonly latencyMs?: number | ((call: ModelCall) => number);
  /** Drops, malformed bodies, disconnects and rate limits, by probability. */
  readonly chaos?: ChaosConfig;
  readonly usage?: {
    readonly prompt_tokens: number;
    readonly completion_tokens: number;
    readonly cached_tokens?: number;
  };
}

/** An endpoint that behaves; bodies that no well-behaved endpoint sends come from `rawModel`. */
export interface ScriptedModel extends ModelEndpoint {
  /** The mock itself, for its own fixtures: one added to the front goes before the script. */
  readonly mock: LLMock;
  /** Replaces the script from the next call on. */
  say(script: ModelScript): void;
}

/** Starts it on the loopback address. */
export async function scriptedModel(options: ScriptedModelOptions = {}): Promise<ScriptedModel> {
  const { latencyMs = 0, chaos, usage } = options;
  let script: ModelScript = options.script ?? (({ question }) => reviewAnswer(question));
  const log = new CallLog();
  const mock = new LLMock({
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    ...(chaos === undefined ? {} : { chaos }),
  });
  mock.on({ predicate: () => true }, async (request) => {
    const call = log.begin(request);
    try {
      const wait = typeof latencyMs === 'number' ? latencyMs : latencyMs(call);
      if (wait > 0) await delay(wait);
      await log.released();
      const said = await script(call);
      const text = typeof said === 'string' ? said : JSON.stringify(said);
      const counted = {
        prompt_tokens: usage?.prompt_tokens ?? Math.ceil((call.system.length + call.user.length) / 4),
        completion_tokens: usage?.completion_tokens ?? Math.ceil(text.length / 4),
        prompt_tokens_details: { cached_tokens: usage?.cached_tokens ?? 0 },
      };
      return call.toolName === undefined
        ? { content: text, usage: counted }
        : { toolCalls: [{ name: call.toolName, arguments: text }], usage: counted };
    } finally {
      log.end(call);
    }
  });
  await mock.start();
  const close = () => mock.stop();
  return {
    url: `${mock.url}/v1`,
    log,
    mock,
    say: (next) => {
      script = next;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
