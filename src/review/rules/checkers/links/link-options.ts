import { z } from 'zod';

/** The settings of the checker. */
export const linkOptions = z.lazy(() =>
  z.strictObject({
    roots: z
      .array(z.string().max(300))
      .max(20)
      .default([])
      .describe('Folders in which links that start with a slash are looked up, such as public or src/content/docs.'),
    ignore: z
      .array(z.string().min(1).max(300))
      .max(200)
      .default([])
      .describe('Addresses to leave out, as glob patterns, and hosts that are not asked about external links.'),
    external: z
      .boolean()
      .default(false)
      .describe('Whether the sites that changed lines link to are asked if the page is there. It never blocks.'),
    allow: z
      .array(z.string().min(1).max(253))
      .max(200)
      .default([])
      .describe(
        'The only hosts that are asked about external links, such as docs.example.org or *.example.org; all if empty.',
      ),
  }),
);
export type LinkOptions = z.output<typeof linkOptions>;
