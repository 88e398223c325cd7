import { z } from 'zod';

const identifier = z.string().regex(/^[\w.-]{1,200}$/, 'letters, digits, dots, hyphens and underscores');

/** The language model of a run and how its endpoint knows us, the key itself left out. */
export const modelSchema = z.strictObject({
  name: z.string().min(1).max(200).optional().describe('The model to ask. The input "model" wins.'),
  'base-url': z
    .url({ protocol: /^https?$/ })
    .refine((url) => !/^[a-z]+:\/\/[^/?#]*@/iu.test(url), 'a web address without a user name or password')
    .refine((url) => !/[?#]/u.test(url), 'a web address without a query or a fragment')
    .optional()
    .describe('The OpenAI-compatible endpoint. The input "base-url" wins.'),
  'max-output-tokens': z.int().min(256).max(200_000).default(8192).describe('Upper bound of one answer, in tokens.'),
  temperature: z.number().min(0).max(2).optional().describe('Sent only if set, and only where the model takes it.'),
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
