import { z } from 'zod';
import { repositoryPathSchema } from './name-schema.ts';

/** A property of a page in Notion, by the name that people see. */
const propertySchema = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => !/\p{Cc}/u.test(name), 'one line');

/** A key of front matter. */
const headerKeySchema = z
  .string()
  .regex(/^[A-Za-z][\w-]{0,59}$/, 'letters, digits, hyphens and underscores, starting with a letter, at most 60');

const statusesSchema = z.union([propertySchema, z.array(propertySchema).min(1).max(20)]);

/** The part of a branch's name that may stand before the id of a page. */
const branchSchema = z
  .string()
  .max(100)
  .regex(
    /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)*$/,
    'letters and digits with single slashes, dots, hyphens or underscores between them',
  )
  .refine((name) => !/\.lock(?:\/|$)/.test(name), 'a name that git takes');

const keysSchema = z.lazy(() =>
  z.strictObject({
    title: headerKeySchema.default('title').describe('The title of the page.'),
    authors: headerKeySchema.default('authors').describe('Who wrote it.'),
    id: headerKeySchema.default('notion-id').describe('The id of the page in Notion.'),
    edited: headerKeySchema.default('notion-edited').describe('When it was last edited there, to the minute.'),
    digest: headerKeySchema
      .default('notion-digest')
      .describe('A digest of what was imported, by which a later edit is noticed.'),
  }),
);

const writeBackSchema = z.lazy(() =>
  z.strictObject({
    link: propertySchema.optional().describe('A property of type URL that gets the address of the verdict.'),
    status: z
      .strictObject({
        approved: propertySchema.optional().describe('Once the gate approved it.'),
        'not-approved': propertySchema.optional().describe('Once the gate did not approve it.'),
        merged: propertySchema.optional().describe('Once it is on the default branch.'),
      })
      .default({})
      .describe('What the status of a page becomes once its pull request is approved, not approved, or merged.'),
  }),
);

const notionSchema = z.lazy(() =>
  z
    .strictObject({
      'data-source': z
        .string()
        .regex(
          /^[0-9a-f]{32}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
          'the id of a data source, 32 hexadecimal digits',
        )
        .describe(
          'The data source that the pages are in, by its id (in Notion: Manage data sources, Copy data source ID).',
        ),
      status: z
        .strictObject({
          property: propertySchema.default('Status').describe('A property of type status or select.'),
          equals: statusesSchema.describe('Pages with this status are imported; several may be listed.'),
        })
        .describe('Which pages.'),
      folder: repositoryPathSchema
        .refine(
          (path) => path.split('/').every((name) => name !== '' && name !== '.' && name.toLowerCase() !== '.git'),
          'a folder of the repository',
        )
        .describe('Where pages go, each as a Markdown file named after its slug.'),
      slug: propertySchema
        .optional()
        .describe(
          'A text property that holds the slug. By default it is made of the title, once: a page that is there keeps its path.',
        ),
      branch: branchSchema
        .default('content-gate/notion')
        .describe('The branch that is written, or how the names of all begin.'),
      'pull-request': z
        .enum(['all', 'each'])
        .default('all')
        .describe('One pull request for all pages, or one for each.'),
      keys: keysSchema.prefault({}).describe('The keys of front matter for what every page has.'),
      fields: z
        .record(headerKeySchema, propertySchema)
        .default({})
        .refine((fields) => Object.keys(fields).length <= 50, 'at most 50 fields')
        .describe('More keys of front matter, each with the property that it is filled from.'),
      authors: z
        .union([propertySchema, z.literal(false)])
        .optional()
        .describe(
          'The property with the authors, or false for none. By default who created the page and who edited it last.',
        ),
      pictures: z
        .strictObject({
          'max-bytes': z.int().min(1024).max(50_000_000).default(5_000_000).describe('How large a picture may be.'),
          'max-per-page': z.int().min(0).max(500).default(50).describe('How many a page may have.'),
        })
        .prefault({})
        .describe(
          'Pictures that Notion keeps are stored beside the page under their digest; others keep their address.',
        ),
      'write-back': writeBackSchema
        .optional()
        .describe('What the next import writes into Notion about the pull request. By default nothing.'),
    })
    .superRefine((notion, context) => {
      const fixed = Object.values(notion.keys);
      const keys = [...fixed, ...Object.keys(notion.fields)];
      const twice = keys.find((key, index) => keys.indexOf(key) !== index);
      if (twice !== undefined) {
        const path = Object.hasOwn(notion.fields, twice) ? ['fields', twice] : ['keys'];
        context.addIssue({ code: 'custom', path, message: `each key of front matter once; ${twice} is there twice` });
      }
      const written = [notion.status.property, notion['write-back']?.link];
      for (const [key, property] of Object.entries(notion.fields)) {
        if (notion['write-back'] !== undefined && written.includes(property)) {
          const message = 'a property that is not written back: what is written would count as an edit of the page';
          context.addIssue({ code: 'custom', path: ['fields', key], message });
        }
      }
    }),
);

/** What is imported, and from where. */
export const importSchema = z.strictObject({
  notion: notionSchema.optional().describe('Pages of Notion, by `content-gate import notion`.'),
});

/** How pages come in from Notion, with every default filled in. */
export type NotionImport = z.infer<typeof notionSchema>;

/** The statuses whose pages come in. */
export function wantedStatuses({ status }: NotionImport): readonly string[] {
  return typeof status.equals === 'string' ? [status.equals] : status.equals;
}

/** The statuses that an import itself may give a page. */
export function writtenStatuses({ 'write-back': writeBack }: NotionImport): readonly string[] {
  return Object.values(writeBack?.status ?? {}).filter((one) => one !== undefined);
}
