import type { Wire } from '../wire.ts';
import { type Capabilities, describeCapabilities, fullCapabilities, learn } from './capabilities.ts';
import { requestBody } from './request-body.ts';
import { readCompletion } from './response-body.ts';

/** The API that OpenAI calls Chat Completions, and that most other endpoints speak too. */
export const chatCompletions: Wire<Capabilities> = {
  product: 'chat completion',
  path: '/chat/completions',
  hopes: fullCapabilities,
  body: requestBody,
  read: readCompletion,
  learn,
  describe: describeCapabilities,
};
