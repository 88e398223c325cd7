import { z } from 'zod';
import type { PageKind } from '../content/page-kind.ts';

/** A pattern for paths. */
export const glob = z.string().min(1).max(500).describe('A glob pattern, relative to the root of the repository.');

const scalar = z.union([z.string().max(200), z.number(), z.boolean()]);

const kindDescriptions: Readonly<Record<PageKind, string>> = {
  tutorial: 'Lessons, guides and instructions.',
  reference: 'Descriptions of interfaces, commands and settings.',
  policy: 'Legal texts, terms, notices and advisories.',
  news: 'Posts, articles, release notes and announcements.',
  marketing: 'Pages that present or sell a product.',
};

/** On which pages something takes part. */
export const conditionSchema = z
  .strictObject({
    paths: z.array(glob).min(1).max(100).optional().describe('One of these patterns matches the path of the page.'),
    'front-matter': z
      .record(z.string().min(1).max(100), z.union([scalar, z.array(scalar).min(1).max(50)]))
      .optional()
      .describe('Each key has this value, or one of these, before or after the change.'),
  })
  .refine((when) => Object.values(when).some((part) => part !== undefined), 'paths, front-matter or both');
export type ConditionConfig = z.infer<typeof conditionSchema>;

function kindCondition(kind: PageKind) {
  return conditionSchema
    .optional()
    .describe(`${kindDescriptions[kind]} By default by usual names of folders and by front matter such as "type".`);
}

/** How pages are told to be of a kind. */
export const kindsSchema = z
  .strictObject({
    tutorial: kindCondition('tutorial'),
    reference: kindCondition('reference'),
    policy: kindCondition('policy'),
    news: kindCondition('news'),
    marketing: kindCondition('marketing'),
  })
  .prefault({})
  .describe('Which pages are of which kind: criteria marked for a kind are asked on its pages only.');
