import { z } from 'zod';

/** A file of the repository, named from its root. */
export const repositoryPathSchema = z
  .string()
  .min(1)
  .max(500)
  .refine(
    (path) => !/^\/|\\|^[A-Za-z]:|\p{Cc}/u.test(path) && !path.split('/').includes('..'),
    'a path from the root of the repository, with forward slashes and without ".."',
  );

/** The name of a reviewer or task: it is used in reports, records and keys. */
export const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, starting with a letter, at most 40');
