import { z } from 'zod';
import { glob } from './condition-schema.ts';
import { repositoryPathSchema } from './name-schema.ts';

/** A web address that a job sends pages or secrets to: encrypted, unless it is this machine. */
const address = z
  .url({ protocol: /^https?$/ })
  .refine((url) => /^https:|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]?/iu.test(url), 'an https address')
  .refine((url) => !/^[a-z]+:\/\/[^/?#]*@/iu.test(url), 'a web address without a user name or password')
  .refine((url) => !/[?#]/u.test(url), 'a web address without a query or a fragment');

const fieldName = z.string().regex(/^[\w.-]{1,100}$/u, 'letters, digits, dots, hyphens and underscores, at most 100');

/** A path of the site; `{slug}` stands for that of the page. */
const sitePath = z
  .string()
  .max(300)
  .regex(/^\/[\w./~{}-]*$/u, 'a path that starts with a slash, in which {slug} stands for that of the page')
  .refine((path) => !/\{(?!slug\})|(?<!\{slug)\}/u.test(path), 'a path in which only {slug} is in braces')
  .refine((path) => !path.split('/').some((part) => part === '..' || part === '.'), 'a path without "." and ".."');

const required = z.boolean().default(true).describe('When it fails, what was published is taken back.');

const folder = z.lazy(() =>
  z.strictObject({
    kind: z.literal('folder').describe('Static HTML and a JSON index in a folder.'),
    path: z
      .string()
      .min(1)
      .max(500)
      .refine((path) => !/\p{Cc}/u.test(path), 'one line')
      .describe('The folder, from the root of the workspace.'),
  }),
);

const git = z.lazy(() =>
  z.strictObject({
    kind: z.literal('git').describe('The same files as a commit on a branch, here or in another repository.'),
    branch: z
      .string()
      .max(200)
      .regex(/^(?!-)[\w./-]+$/u, 'the name of a branch')
      .describe('The branch that is written; nobody else should write it.'),
    repository: z
      .string()
      .max(500)
      .refine((url) => !/\p{Cc}|^-/u.test(url), 'an address or a path of a repository')
      .refine(
        (url) => !/^[a-z+]+:\/\/[^/?#]*:[^/?#]*@|^https?:\/\/[^/?#]*@/iu.test(url),
        'an address without a password',
      )
      .refine((url) => !/^[a-z0-9+.-]+::/iu.test(url), 'an address or a path, without a helper of git')
      .optional()
      .describe(
        'Another repository, by its address or path; by default the origin of the one that is published from, or that one. The token is in GIT_TOKEN.',
      ),
    path: repositoryPathSchema.optional().describe('The folder in it; by default its root.'),
  }),
);

const webflow = z.lazy(() =>
  z.strictObject({
    kind: z.literal('webflow').describe('Items of a Webflow CMS collection. The token is in WEBFLOW_TOKEN.'),
    collection: z
      .string()
      .regex(/^[\w-]{1,100}$/u, 'the id of a collection')
      .describe('The id of the collection.'),
    publish: z.enum(['draft', 'live']).default('draft').describe('Whether items go live or wait as drafts.'),
    body: fieldName.default('body').describe('The rich text field that takes the page.'),
    mark: fieldName
      .default('content-gate')
      .describe('A plain text field in which the gate notes what it put, so that it never touches what others wrote.'),
    'base-url': address.default('https://api.webflow.com/v2').describe('The address of the API.'),
  }),
);

const s3 = z.lazy(() =>
  z.strictObject({
    kind: z
      .literal('s3')
      .describe('Any store with the API of S3. The key is in S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.'),
    endpoint: address.describe('The address of the store.'),
    bucket: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,62}$/u, 'the name of a bucket')
      .describe('The bucket.'),
    region: z
      .string()
      .regex(/^[\w-]{1,40}$/u, 'the name of a region')
      .default('auto')
      .describe('Its region.'),
    prefix: repositoryPathSchema.optional().describe('What stands before the names of pictures.'),
    'public-url': address.describe('Where readers find what lies in the bucket.'),
  }),
);

const keyTemplate = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => !/\p{Cc}/u.test(text), 'one line')
  .describe('{slug} stands for that of the page.');

const redis = z.lazy(() =>
  z.strictObject({
    kind: z.literal('redis').describe('Keys of a Redis server. Its address is in REDIS_URL (redis:// or rediss://).'),
    keys: z.array(keyTemplate).min(1).max(100).describe('The keys to drop.'),
  }),
);
const paths = z.lazy(() =>
  z
    .array(sitePath)
    .max(100)
    .default([])
    .describe('Paths to drop beside that of the page, such as the list that names it.'),
);
const purge = z.lazy(() =>
  z.strictObject({
    kind: z.literal('purge').describe('A PURGE request for each address, as Varnish and nginx take it.'),
    endpoint: address.optional().describe('The server to ask; by default the site itself.'),
    paths,
  }),
);
const cloudflare = z.lazy(() =>
  z.strictObject({
    kind: z.literal('cloudflare').describe('Addresses at Cloudflare. The token is in CLOUDFLARE_API_TOKEN.'),
    zone: z
      .string()
      .regex(/^[0-9a-f]{32}$/u, 'the id of a zone')
      .describe('The id of the zone.'),
    paths,
    'base-url': address.default('https://api.cloudflare.com/client/v4').describe('The address of the API.'),
  }),
);
const fastly = z.lazy(() =>
  z.strictObject({
    kind: z.literal('fastly').describe('Surrogate keys or addresses at Fastly. The key is in FASTLY_KEY.'),
    service: z
      .string()
      .regex(/^\w{1,40}$/u, 'the id of a service')
      .optional()
      .describe('The id of the service, for surrogate keys.'),
    keys: z.array(keyTemplate).max(100).default([]).describe('Surrogate keys to drop.'),
    paths,
    'base-url': address.default('https://api.fastly.com').describe('The address of the API.'),
  }),
);

/** Where and how approved pages are published. The door of the judge reads it only to say what is wrong with it. */
export const publishSchema = z.strictObject({
  pages: z.array(glob).min(1).max(100).describe('Which pages are published, of those that are content.'),
  site: address.describe('The address of the site that readers see.'),
  address: sitePath
    .default('/{slug}')
    .refine((path) => path.includes('{slug}'), 'a path with {slug}')
    .describe('The path of a page on the site.'),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'a language tag such as "en" or "pt-BR"')
    .optional()
    .describe('The language of pages whose front matter has no `lang`, `language` or `locale`.'),
  target: z.discriminatedUnion('kind', [folder, git, webflow]).describe('What pages are written to.'),
  'on-missing-verdict': z
    .enum(['refuse', 'judge'])
    .default('refuse')
    .describe('What happens to a page without an approved verdict: it stays where it is, or it is judged now.'),
  'verdict-days': z
    .int()
    .min(1)
    .max(90)
    .default(30)
    .describe('How old a verdict may be, in days, when its page is published.'),
  'gate-workflow': repositoryPathSchema
    .default('.github/workflows/content-gate.yml')
    .describe('The workflow that judges pull requests; only its records are believed.'),
  fields: z
    .record(fieldName, fieldName)
    .default({})
    .describe(
      'Fields of the target by the front matter key that fills each; also word-count, reading-minutes, excerpt and address.',
    ),
  'required-fields': z.array(fieldName).max(50).default([]).describe('Front matter that a page must have.'),
  components: z
    .record(
      z.string().regex(/^[A-Z][\w.]{0,99}$/u, 'the name of a component'),
      z.enum(['div', 'section', 'aside', 'blockquote', 'figure', 'figcaption', 'details', 'summary', 'span', 'p']),
    )
    .default({})
    .describe('MDX components by the HTML element that each becomes; a page with another one is not published.'),
  pictures: z
    .strictObject({
      store: z.discriminatedUnion('kind', [s3]).describe('Where pictures are kept.'),
      'max-width': z.int().min(16).max(8000).default(1600).describe('Wider pictures are made smaller, in pixels.'),
      'max-bytes': z
        .int()
        .min(1024)
        .max(50_000_000)
        .default(10_000_000)
        .describe('A larger file is refused, before anything is done with it.'),
      fields: z
        .array(fieldName)
        .max(50)
        .default([])
        .describe(
          'Front matter keys that name a picture, or several; `publish.fields` says which fields take the addresses.',
        ),
    })
    .optional()
    .describe('What becomes of pictures that pages take from the repository; without it a page with one is refused.'),
  caches: z
    .strictObject({
      of: z
        .array(z.discriminatedUnion('kind', [redis, purge, cloudflare, fastly]))
        .min(1)
        .max(10)
        .describe('What keeps copies.'),
      required,
    })
    .optional()
    .describe('What keeps copies of pages and must drop them.'),
  verify: z
    .strictObject({
      within: z.number().positive().max(600).default(60).describe('Seconds in which the page must be there.'),
      skip: z
        .array(z.enum(['text', 'title', 'description', 'canonical', 'indexable', 'pictures', 'structured-data']))
        .default([])
        .describe('What is not looked at, such as "indexable" on a site that is not open yet.'),
      required,
    })
    .optional()
    .describe('Whether each page is looked at on the site after it was published, as a reader would.'),
  timeout: z.number().positive().max(3600).default(600).describe('How long the whole may take, in seconds.'),
});

/** The publishing part of the configuration with every default filled in. */
export type PublishConfig = z.infer<typeof publishSchema>;

/** The settings of one kind of a part that has several kinds. */
export type SettingsOf<Union extends { readonly kind: string }, Kind extends Union['kind']> = Extract<
  Union,
  { readonly kind: Kind }
>;
