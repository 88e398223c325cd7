import type { ModelRequest } from '../../review/model/model.ts';
import type { WireSettings } from '../wire.ts';
import type { Capabilities } from './capabilities.ts';

/** A chat completion request in the fields that we use. */
export interface RequestBody {
  readonly model: string;
  readonly messages: { role: 'system' | 'user'; content: string }[];
  readonly [field: string]: unknown;
}

/** The request in the form that the endpoint is known to accept; nothing optional is sent unasked. */
export function requestBody(request: ModelRequest, known: Capabilities, { temperature }: WireSettings): RequestBody {
  const limit = Math.min(request.maxOutputTokens, known.outputCap ?? Number.POSITIVE_INFINITY);
  return {
    model: request.model,
    messages: known.systemRole
      ? [
          { role: 'system', content: request.system },
          { role: 'user', content: request.user },
        ]
      : [{ role: 'user', content: `${request.system}\n\n${request.user}` }],
    ...answerForm(request, known),
    ...(known.limitField === 'none' ? {} : { [known.limitField]: limit }),
    ...(known.temperature && temperature !== undefined ? { temperature } : {}),
    ...(known.cacheKey ? { prompt_cache_key: request.cacheKey } : {}),
  };
}

function answerForm(
  { answerSchema: { name, schema } }: ModelRequest,
  known: Capabilities,
): Readonly<Record<string, unknown>> {
  switch (known.form) {
    case 'json_schema':
      return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
    case 'tool':
      return {
        tools: [{ type: 'function', function: { name, description: 'Hands in the answers.', parameters: schema } }],
        tool_choice: { type: 'function', function: { name } },
      };
    case 'json_object':
      return { response_format: { type: 'json_object' } };
    case 'text':
      return {};
    default:
      return known.form satisfies never;
  }
}
