import { z } from 'zod';
import { strategies } from '../engine/votes/strategy.ts';
import { reportLanguageSchema } from '../review/report-language.ts';
import { severitySchema } from '../review/review.ts';
import { blockingRules } from '../verdict/policy.ts';
import { conditionSchema } from './condition-schema.ts';
import { contentSchema } from './content-schema.ts';
import { ownerSchema } from './exceptions.ts';
import { importSchema } from './import-schema.ts';
import { modelSchema, pricesSchema } from './model-schema.ts';
import { nameSchema, repositoryPathSchema } from './name-schema.ts';
import { outputsSchema } from './outputs-schema.ts';
import { publishSchema } from './publish-schema.ts';
import { termsSchema } from './terms-schema.ts';
import { waiversSchema } from './waivers-schema.ts';

const weight = z
  .number()
  .min(0)
  .max(1000)
  // The vote is counted in integers, weights scaled by a thousand: what does not survive that would be rounded in silence.
  .refine((value) => Math.round(value * 1000) / 1000 === value, 'with at most three decimal places');

/** The name of a value that a task takes or gives. */
const contextKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9.-]{0,79}$/, 'lower-case letters, digits, dots and hyphens, starting with a letter, at most 80');

/** One reviewer as the team declares it. */
export const reviewerConfigSchema = z.strictObject({
  uses: z
    .string()
    .min(1)
    .max(300)
    .describe(
      'A built-in reviewer by name, or the path of a Markdown file with front matter, read at the base commit.',
    ),
  weight: weight
    .optional()
    .describe(
      'How much its vote counts; 0 advises. By default 1, and 0 for checkers of style (see the list of checkers).',
    ),
  required: z
    .boolean()
    .optional()
    .describe('When it does not complete, the verdict is inconclusive. By default true for reviewers with a vote.'),
  veto: z
    .union([z.boolean(), z.literal('approval')])
    .optional()
    .describe(
      'Its confirmed blocking finding rejects the page, whatever the strategy says (true), or whatever keeps it from approving does, a low score included (approval). By default true for legal-compliance, financial-promotion and the checkers of which the list of reviewers says so.',
    ),
  threshold: z.int().min(0).max(100).default(80).describe('The score at which it approves.'),
  timeout: z.number().positive().max(3600).default(120).describe('How long it may take for one page, in seconds.'),
  references: z
    .array(repositoryPathSchema)
    .max(20)
    .default([])
    .describe('Files of the base commit given to a model reviewer: a style guide, a glossary, product facts.'),
  samples: z
    .int()
    .min(1)
    .max(5)
    .default(1)
    .describe(
      'How often a model reviewer is asked before its answer counts; blocking answers are confirmed in any case.',
    ),
  model: z.string().min(1).max(200).optional().describe('The model of this reviewer, instead of the model of the run.'),
  criteria: z
    .record(z.string(), z.union([severitySchema, z.literal('off')]))
    .default({})
    .describe('Another severity for single criteria, by their id; off leaves the criterion out.'),
  options: z.record(z.string(), z.unknown()).default({}).describe('Settings of a checker; each checker has its own.'),
  inputs: z
    .array(contextKeySchema)
    .max(20)
    .default([])
    .describe(
      'What earlier phases must have produced before it is asked, e.g. review.links; without it the reviewer is skipped.',
    ),
  outputs: z
    .array(contextKeySchema)
    .length(1)
    .optional()
    .describe('The key under which its review is written for later phases. By default review.<name>.'),
  when: conditionSchema.optional().describe('It has a part only in the vote on these pages. By default on all.'),
});
export type ReviewerConfig = z.infer<typeof reviewerConfigSchema>;

/** A phase of the pipeline as the team declares it. */
const phaseConfigSchema = z.strictObject({
  phase: nameSchema.describe('The name of the phase.'),
  tasks: z
    .array(nameSchema)
    .min(1)
    .max(50)
    .describe('Reviewers that run at the same time: declared ones, or built-in ones, which then advise with weight 0.'),
  gate: z
    .union([z.boolean(), z.enum(strategies)])
    .default(false)
    .describe(
      'Stop here when the reviews of this phase do not approve, under the strategy of the run (true) or under this one.',
    ),
  when: conditionSchema.optional().describe('The phase runs only for these pages. By default for all.'),
});

/** The one configuration file. Every key is optional. */
export const configSchema = z.strictObject({
  version: z.literal(1).default(1).describe('The version of this format.'),
  extends: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe(
      'Another configuration, to which this one is added: owner/repo/path@commit, or ./path in the same repository.',
    ),
  locked: z
    .array(z.string().min(1).max(200))
    .max(100)
    .default([])
    .describe('Keys that no configuration which extends this one may set, such as reviewers.legal or threshold.'),
  content: contentSchema.prefault({}).describe('What is judged.'),
  'report-language': reportLanguageSchema
    .default('en')
    .describe('The language of our own words in reports, in which models are asked to give reasons too.'),
  strategy: z
    .enum(strategies)
    .default('weighted')
    .describe(
      'How votes become a decision. All but unanimous can approve although a reviewer objects, if nothing blocks.',
    ),
  threshold: z
    .int()
    .min(0)
    .max(100)
    .default(80)
    .describe('The score at which a page is approved under the strategies weighted and threshold.'),
  blocking: z
    .enum(blockingRules)
    .default('page')
    .describe(
      'Whom a confirmed blocking finding of a reviewer with a vote binds: page, which is then not approved under any strategy, or reviewer, which alone does not approve.',
    ),
  quorum: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe('Votes that must have been cast. By default more than half of the reviewers with a vote.'),
  absent: z
    .enum(['exclude', 'against'])
    .default('exclude')
    .describe('Whether an optional reviewer that did not complete is left out or counted as a rejection.'),
  reviewers: z
    .record(nameSchema, reviewerConfigSchema)
    .refine((reviewers) => Object.keys(reviewers).length <= 50, 'at most 50 reviewers')
    .refine((reviewers) => Object.keys(reviewers).length > 0, 'at least one reviewer')
    .optional()
    .describe(
      'Who judges, by a name of your choice. By default the built-in checkers, and three presets if a model is named.',
    ),
  terms: termsSchema,
  pipeline: z
    .array(phaseConfigSchema)
    .min(1)
    .max(20)
    .optional()
    .describe(
      'In which order. By default a phase with the checkers that vote, then one with the model reviewers, beside which the other checkers advise.',
    ),
  exceptions: z
    .record(z.string(), z.array(ownerSchema).min(1).max(20))
    .default({})
    .describe(
      'Criteria that only these people and teams may waive in .github/content-gate-exceptions.yml, by the id of the criterion.',
    ),
  waivers: waiversSchema.prefault({}).describe('What people with write access may waive in the pull request itself.'),
  model: modelSchema.prefault({}).describe('The language model that model reviewers ask.'),
  prices: pricesSchema
    .default({})
    .describe('US dollars per million tokens, by model; the report shows the cost of models listed here.'),
  outputs: outputsSchema
    .prefault({})
    .describe('What is published. The conclusion of the job and its summary are always there.'),
  publish: publishSchema
    .optional()
    .describe('Where and how approved pages are published from the default branch; docs/publishing.md tells how.'),
  import: importSchema.optional().describe('Where pages are brought in from; docs/notion.md tells how.'),
  limits: z
    .strictObject({
      concurrency: z
        .int()
        .min(1)
        .max(1024)
        .default(8)
        .describe(
          'Requests to the model at the same time, over all pages and machines; one machine sends 64 of them at most.',
        ),
      'run-timeout': z
        .number()
        .positive()
        .max(21_600)
        .default(600)
        .describe('How long the whole run may take, in seconds; what is not done by then is reported as such.'),
      'max-model-calls': z
        .int()
        .min(0)
        .max(1_000_000)
        .default(200)
        .describe('Requests to the model in one run, confirmations and retries included; beyond it, inconclusive.'),
      'max-cost': z
        .number()
        .positive()
        .max(100_000)
        .optional()
        .describe(
          'US dollars for one run by prices: an estimate above it is inconclusive, and no call begins once so much is spent.',
        ),
      'max-files': z
        .int()
        .min(1)
        .max(100_000)
        .default(300)
        .describe('Pages in one run; a larger change is inconclusive.'),
      'max-shards': z
        .int()
        .min(1)
        .max(256)
        .default(16)
        .describe(
          'Machines that judge one run at most, where its workflow spreads it; never more than the requests are worth, nor than `concurrency`.',
        ),
    })
    .prefault({})
    .describe('Bounds of one run.'),
});

/** The configuration with every default filled in. */
export type Config = z.infer<typeof configSchema>;

/** Requests at the same time that one machine sends, at most: beyond that its own work becomes what everybody waits for. */
const mostPlaces = 64;

/** Requests at the same time on one machine. */
export function placesOf({ limits }: Pick<Config, 'limits'>): number {
  return Math.min(limits.concurrency, mostPlaces);
}
