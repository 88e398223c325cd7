import { describe, expect, test } from 'vitest';
import {
  completed,
  endpoint,
  isRecord,
  json,
  leapingClock,
  modelAt,
  type Reply,
  request,
  type Seen,
} from './endpoint.ts';

const refusal = (message: string, fields: object = {}) => ({
  error: { message, type: 'invalid_request_error', param: null, ...fields },
});
const signal = () => new AbortController().signal;

function has(seen: Seen, ...path: readonly string[]): boolean {
  let value: unknown = seen.body;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value !== undefined;
}

function formOf(seen: Seen): string {
  if (has(seen, 'tool_choice')) return 'tool';
  const format = seen.body.response_format;
  return isRecord(format) ? String(format.type) : 'text';
}

/** Answers in the form that was asked for. */
const answer: Reply = (response, seen) => {
  const call = { id: 't', type: 'function', function: { name: 'review', arguments: '{"a":1}' } };
  const message = formOf(seen) === 'tool' ? { content: null, tool_calls: [call] } : { content: '{"a":1}' };
  json(response, 200, completed(null, { choices: [{ finish_reason: 'stop', message }] }));
};

interface Quirk {
  readonly provider: string;
  /** The status and body with which it refuses a request, if it does. */
  readonly refuses: (seen: Seen) => readonly [number, unknown] | undefined;
  readonly forms: readonly string[];
  readonly learned: readonly RegExp[];
}

const quirks: readonly Quirk[] = [
  { provider: 'OpenAI', refuses: () => undefined, forms: ['json_schema'], learned: [/JSON Schema/] },
  {
    provider: 'DeepSeek: no json_schema',
    refuses: (seen) =>
      formOf(seen) === 'json_schema' ? [400, refusal('This response_format type is unavailable now')] : undefined,
    forms: ['json_schema', 'tool'],
    learned: [/tool call/],
  },
  {
    provider: 'DeepSeek reasoner: no forced tool either',
    refuses: (seen) => {
      if (formOf(seen) === 'json_schema') return [400, refusal('This response_format type is unavailable now')];
      return formOf(seen) === 'tool'
        ? [400, refusal('deepseek-reasoner does not support this tool_choice')]
        : undefined;
    },
    forms: ['json_schema', 'tool', 'json_object'],
    learned: [/JSON mode/],
  },
  {
    provider: 'a small server: text only',
    refuses: (seen) => {
      if (has(seen, 'response_format'))
        return [422, { detail: [{ loc: ['body', 'response_format'], msg: 'extra fields not permitted' }] }];
      return has(seen, 'tools')
        ? [422, { detail: [{ loc: ['body', 'tools'], msg: 'extra fields not permitted' }] }]
        : undefined;
    },
    forms: ['json_schema', 'tool', 'json_object', 'text'],
    learned: [/plain text/],
  },
  {
    provider: 'LiteLLM: names unsupported parameters',
    refuses: (seen) =>
      has(seen, 'response_format')
        ? [400, refusal("litellm.UnsupportedParamsError: ollama does not support parameters: ['response_format']")]
        : undefined,
    forms: ['json_schema', 'tool'],
    learned: [/tool call/],
  },
  {
    provider: 'OpenRouter: no endpoint with structured output',
    refuses: (seen) =>
      formOf(seen) === 'json_schema' ? [404, refusal('No endpoints found that support structured outputs')] : undefined,
    forms: ['json_schema', 'tool'],
    learned: [/tool call/],
  },
  {
    provider: 'OpenRouter: the refusal in a 200',
    refuses: (seen) =>
      formOf(seen) === 'json_schema'
        ? [200, { error: { code: 400, message: 'response_format is not supported' } }]
        : undefined,
    forms: ['json_schema', 'tool'],
    learned: [/tool call/],
  },
  {
    provider: 'Gemini: unknown names',
    refuses: (seen) =>
      has(seen, 'prompt_cache_key')
        ? [
            400,
            [
              {
                error: {
                  code: 400,
                  message: 'Invalid JSON payload received. Unknown name "prompt_cache_key": Cannot find field.',
                },
              },
            ],
          ]
        : undefined,
    forms: ['json_schema', 'json_schema'],
    learned: [/cache key/],
  },
  {
    provider: 'reasoning models: no temperature',
    refuses: (seen) =>
      has(seen, 'temperature')
        ? [
            400,
            refusal("Unsupported value: 'temperature' does not support 0 with this model.", { param: 'temperature' }),
          ]
        : undefined,
    forms: ['json_schema', 'json_schema'],
    learned: [/temperature/],
  },
  {
    provider: 'older servers: max_tokens',
    refuses: (seen) =>
      has(seen, 'max_completion_tokens')
        ? [400, refusal('Unrecognized request argument supplied: max_completion_tokens')]
        : undefined,
    forms: ['json_schema', 'json_schema'],
    learned: [/max_tokens/],
  },
  {
    provider: 'a server without any limit',
    refuses: (seen) => {
      const field = ['max_completion_tokens', 'max_tokens'].find((name) => has(seen, name));
      return field === undefined ? undefined : [400, refusal(`unknown field ${field}`)];
    },
    forms: ['json_schema', 'json_schema', 'json_schema'],
    learned: [/cannot be sent/],
  },
  {
    provider: 'a model with a smaller output',
    refuses: (seen) =>
      seen.body.max_completion_tokens === 512
        ? undefined
        : [400, refusal('max_tokens is too large: 1000. This model supports at most 512 completion tokens')],
    forms: ['json_schema', 'json_schema'],
    learned: [/512/],
  },
  {
    provider: 'Gemma: no system role',
    refuses: (seen) =>
      JSON.stringify(seen.body.messages).includes('"system"') ? [400, refusal('System role not supported')] : undefined,
    forms: ['json_schema', 'json_schema'],
    learned: [/no system role/],
  },
  {
    provider: 'everything at once',
    refuses: (seen) => {
      const field = ['temperature', 'max_completion_tokens', 'prompt_cache_key', 'response_format', 'tools'].find(
        (name) => has(seen, name),
      );
      return field === undefined ? undefined : [400, refusal(`Unsupported parameter: '${field}'`)];
    },
    forms: ['json_schema', 'json_schema', 'json_schema', 'json_schema', 'tool', 'json_object', 'text'],
    learned: [/plain text/, /max_tokens/, /temperature/, /cache key/],
  },
];

describe('what an endpoint refuses is left out, once', () => {
  for (const { provider, refuses, forms, learned } of quirks) {
    test(provider, async () => {
      const { url, seen } = await endpoint((response, entry, index) => {
        const refused = refuses(entry);
        if (refused === undefined) return answer(response, entry, index);
        return json(response, refused[0], refused[1]);
      });
      const model = modelAt(url, { temperature: 0 });
      expect(await model.complete(request(), signal())).toMatchObject({ kind: 'answered', text: '{"a":1}' });
      expect(seen.map(formOf)).toEqual(forms);
      await model.complete(request(), signal());
      expect(seen).toHaveLength(forms.length + 1);
      for (const line of learned) expect(model.describe().join('\n')).toMatch(line);
    });
  }

  test('another model at the same endpoint is learned for itself', async () => {
    const { url, seen } = await endpoint((response, entry, index) =>
      entry.body.model === 'old' && formOf(entry) === 'json_schema'
        ? json(response, 400, refusal('response_format'))
        : answer(response, entry, index),
    );
    const model = modelAt(url);
    await model.complete(request({ model: 'old' }), signal());
    await model.complete(request({ model: 'new' }), signal());
    expect(seen.map(formOf)).toEqual(['json_schema', 'tool', 'json_schema']);
  });

  test('calls at the same time do not stumble over every rung', async () => {
    const { url, seen } = await endpoint((response, entry, index) =>
      formOf(entry) === 'text'
        ? answer(response, entry, index)
        : json(response, 400, refusal('response_format, tools')),
    );
    const model = modelAt(url, { calls: { time: { ...leapingClock(), after: () => () => undefined } } });
    const calls = Array.from({ length: 6 }, () => model.complete(request(), signal()));
    for (const completion of await Promise.all(calls)) expect(completion.kind).toBe('answered');
    const counted = Object.groupBy(seen, formOf);
    expect({ tool: counted.tool?.length, object: counted.json_object?.length, text: counted.text?.length }).toEqual({
      tool: 1,
      object: 1,
      text: 6,
    });
  });
});

describe('what says nothing about the form is not a reason to step down', () => {
  test.each([
    [
      400,
      refusal("This model's maximum context length is 8192 tokens; response_format counts too", {
        code: 'context_length_exceeded',
      }),
    ],
    [400, refusal('Your organisation must be verified')],
    [401, refusal('response_format')],
    [403, refusal('response_format')],
    [404, refusal('The model does not exist')],
  ])('%s %j', async (status, body) => {
    const { url, seen } = await endpoint((response) => json(response, status, body));
    expect(await modelAt(url).complete(request(), signal())).toMatchObject({ kind: 'failed' });
    expect(seen).toHaveLength(1);
  });
});

test('a schema, when it is sent, is sent as it is and strict; and nothing is sent that nobody asked for', async () => {
  const { url, seen } = await endpoint(answer);
  await modelAt(url).complete(request(), signal());
  expect(seen[0]?.body).toEqual({
    model: 'small-model',
    messages: [
      { role: 'system', content: 'Rules. Answer in JSON.' },
      { role: 'user', content: 'Content.' },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'review', strict: true, schema: request().answerSchema.schema },
    },
    max_completion_tokens: 1000,
    prompt_cache_key: 'k1',
  });
});

test('the schema is in the strictest common subset', () => {
  const text = JSON.stringify(request().answerSchema.schema);
  expect(text).not.toMatch(
    /\$schema|minimum|maximum|minLength|maxLength|minItems|maxItems|pattern|"const"|"format"|\$ref|oneOf|anyOf/,
  );
  const objects = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
    isRecord(value) ? [...(value.type === 'object' ? [value] : []), ...Object.values(value).flatMap(objects)] : [];
  for (const { properties, required, additionalProperties } of objects(request().answerSchema.schema)) {
    expect(additionalProperties).toBe(false);
    expect(required).toEqual(isRecord(properties) ? Object.keys(properties) : undefined);
  }
});

test('several tool calls reach the parser as several objects', async () => {
  const call = { type: 'function', function: { name: 'review', arguments: '{"a":1}' } };
  const { url } = await endpoint((response, entry) =>
    formOf(entry) === 'tool'
      ? json(
          response,
          200,
          completed(null, {
            choices: [{ finish_reason: 'tool_calls', message: { content: null, tool_calls: [call, call] } }],
          }),
        )
      : json(response, 400, refusal('response_format')),
  );
  expect(await modelAt(url).complete(request(), signal())).toMatchObject({ text: '{"a":1}\n{"a":1}' });
});
