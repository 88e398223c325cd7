import { z } from 'zod';

const identifier = z.string().regex(/^[\w.-]{1,200}$/, 'letters, digits, dots, hyphens and underscores');

const address = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !/^[a-z]+:\/\/[^/?#]*@/iu.test(url), 'a web address without a user name or password')
  .refine((url) => !/[?#]/u.test(url), 'a web address without a query or a fragment')
  .optional();
const mostTokens = z.int().min(256).max(200_000);
const temperature = z.number().min(0).max(2).optional();

/** The language model of a run and how its endpoint knows us, the key itself left out. */
export const modelSchema = z.strictObject({
  name: z.string().min(1).max(200).optional().describe('The model to ask. The input "model" wins.'),
  'base-url': address.describe('The OpenAI-compatible endpoint. The input "base-url" wins.'),
  'max-output-tokens': mostTokens.default(8192).describe('Upper bound of one answer, in tokens.'),
  temperature: temperature.describe('Sent only if set, and only where the model takes it.'),
  hedging: z
    .boolean()
    .default(true)
    .describe(
      'Whether a request that takes far longer than usual is sent a second time, at most three of a hundred; the first answer counts. Turn it off where the endpoint charges for cancelled requests.',
    ),
  fallback: z
    .strictObject({
      name: z.string().min(1).max(200).describe('The model to ask instead.'),
      'base-url': address.describe(
        'Its endpoint, which gets no other key than that of the input fallback-api-key. By default that of the first model, with its key.',
      ),
      'max-output-tokens': mostTokens.optional().describe('By default that of the first model.'),
      temperature: temperature.describe('Sent only if set, and only where the model takes it.'),
    })
    .optional()
    .describe(
      'A model for the reviews that the first one gives no answer to: it is down, too slow, lets nobody in or refuses.',
    ),
  batch: z
    .strictObject({
      wait: z
        .number()
        .min(60)
        .max(604_800)
        .default(86_400)
        .describe('How long a batch may take, in seconds; then it is cancelled. OpenAI gives a day.'),
      price: z
        .number()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('What a token costs in a batch, as a part of its price in prices.'),
      unanswered: z
        .enum(['inconclusive', 'ask'])
        .default('inconclusive')
        .describe(
          'What becomes of requests that no batch answered: their pages are not judged, or the model is asked directly, at its full price.',
        ),
    })
    .optional()
    .describe(
      'Lets audits hand their requests in as batches (/v1/batches), which take up to a day and cost half at most endpoints. Needs a key. Pull requests and checks never wait for a batch.',
    ),
  'workload-identity': z
    .strictObject({
      'identity-provider-id': identifier.describe("The id of the identity provider in OpenAI's settings."),
      'service-account-id': identifier.describe('The id of the service account that the job acts as.'),
      audience: z
        .string()
        .min(1)
        .max(500)
        .default('https://api.openai.com/v1')
        .describe('The audience that the identity provider expects, letter by letter.'),
    })
    .optional()
    .describe(
      "Instead of api-key, at OpenAI's own endpoint only: the job's identity (id-token: write) is exchanged for a short-lived token.",
    ),
});

/** What tokens cost, by model. */
export const pricesSchema = z.record(
  z.string(),
  z.strictObject({
    input: z.number().min(0).describe('Per million tokens of the question.'),
    'cached-input': z.number().min(0).optional().describe('Per million tokens that the endpoint had cached.'),
    output: z.number().min(0).describe('Per million tokens of the answer.'),
  }),
);
