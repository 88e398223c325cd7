import { z } from 'zod';
import { severitySchema } from '../review/review.ts';
import { strategySchema } from '../verdict/strategy.ts';

const glob = z.string().min(1).max(500).describe('A glob pattern, relative to the root of the repository.');
const decimal = z
  .number()
  .min(0)
  .max(1000)
  .refine((value) => Number.isInteger(Math.round(value * 1e6) / 1000), 'at most three decimal places');

/** The name of a reviewer or task: it is used in reports, records and keys. */
export const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, starting with a letter, at most 40');

/** One reviewer as the team declares it. */
export const reviewerConfigSchema = z.strictObject({
  uses: z
    .string()
    .min(1)
    .max(300)
    .describe(
      'A built-in reviewer by name, or the path of a Markdown file with front matter, read at the base commit.',
    ),
  weight: decimal.default(1).describe('How much its vote counts; 0 advises.'),
  required: z
    .boolean()
    .optional()
    .describe('When it does not complete, the verdict is inconclusive. By default true for reviewers with a vote.'),
  veto: z.boolean().default(false).describe('Its rejection rejects, whatever the strategy says.'),
  threshold: z.int().min(0).max(100).default(80).describe('The score at which it approves.'),
  timeout: z.number().positive().max(3600).default(120).describe('Seconds.'),
  references: z.array(z.string().min(1).max(500)).max(20).default([]).describe('Files given to a model reviewer.'),
  samples: z.int().min(1).max(5).default(1).describe('How often a model reviewer is asked.'),
  model: z.string().min(1).max(200).optional().describe('Overrides the model of the run.'),
  criteria: z
    .record(z.string(), z.union([severitySchema, z.literal('off')]))
    .default({})
    .describe('Severity by criterion id, or off.'),
  options: z.record(z.string(), z.unknown()).default({}).describe('Settings of a checker.'),
});
export type ReviewerConfig = z.infer<typeof reviewerConfigSchema>;

/** A phase of the pipeline as the team declares it. */
export const phaseConfigSchema = z.strictObject({
  phase: nameSchema,
  tasks: z.array(nameSchema).min(1).max(50),
  gate: z.boolean().default(false).describe('Stop here when the reviews of this phase do not approve.'),
});

/** The one configuration file. Every key is optional. */
export const configSchema = z.strictObject({
  version: z.literal(1).default(1),
  content: z
    .strictObject({
      include: z.array(glob).min(1).max(100).default(['**/*.{md,mdx,markdown,html,htm}']),
      exclude: z.array(glob).max(100).default(['**/node_modules/**', '.github/**']),
      'max-file-bytes': z.int().min(1).max(5_000_000).default(524_288),
    })
    .prefault({}),
  strategy: strategySchema.default('weighted'),
  threshold: z.int().min(0).max(100).default(80),
  quorum: z.int().min(1).max(50).optional(),
  absent: z.enum(['exclude', 'against']).default('exclude'),
  reviewers: z.record(nameSchema, reviewerConfigSchema).optional(),
  pipeline: z.array(phaseConfigSchema).min(1).max(20).optional(),
  model: z
    .strictObject({
      name: z.string().min(1).max(200).optional(),
      'base-url': z.url({ protocol: /^https?$/ }).optional(),
      'max-output-tokens': z.int().min(256).max(200_000).default(8192),
      temperature: z.number().min(0).max(2).optional(),
    })
    .prefault({}),
  prices: z
    .record(
      z.string(),
      z.strictObject({
        input: z.number().min(0),
        'cached-input': z.number().min(0).optional(),
        output: z.number().min(0),
      }),
    )
    .default({})
    .describe('US dollars per million tokens, by model.'),
  outputs: z
    .strictObject({
      comment: z.boolean().default(true),
      review: z.boolean().default(true).describe('Inline comments on the changed lines.'),
      'check-run': z.boolean().default(true),
      artifact: z.boolean().default(true),
      'retention-days': z.int().min(1).max(90).default(14),
    })
    .prefault({}),
  limits: z
    .strictObject({
      concurrency: z.int().min(1).max(64).default(8),
      'run-timeout': z.number().positive().max(21_600).default(600).describe('Seconds.'),
      'max-model-calls': z.int().min(0).max(100_000).default(200),
      'max-files': z.int().min(1).max(3000).default(300),
    })
    .prefault({}),
});

/** The configuration with every default filled in. */
export type Config = z.infer<typeof configSchema>;
