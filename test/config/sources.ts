import { z } from 'zod';
import type { CheckerFacts } from '../../src/config/defaults.ts';
import { type ConfigReading, readConfig } from '../../src/config/load.ts';
import type { BaseFile } from '../../src/config/resolution.ts';
import { readYaml } from '../../src/config/yaml-source.ts';
import type { Criterion } from '../../src/review/reviewer.ts';

const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  text: `What ${id} asks for.`,
  kind: 'must-not-contain',
  severity: 'blocking',
  weight: 1,
  ...more,
});

const noOptions = z.strictObject({});

/** Checkers as a registry would describe them. */
export const checkers: ReadonlyMap<string, CheckerFacts> = new Map([
  [
    'front-matter',
    {
      responsibility: 'The front matter parses.',
      criteria: [criterion('front-matter-syntax')],
      defaultWeight: 1,
      options: z.strictObject({ schema: z.string().optional(), required: z.array(z.string()).default([]) }),
    },
  ],
  [
    'links',
    {
      responsibility: 'Links resolve.',
      criteria: [criterion('dead-link')],
      defaultWeight: 1,
      vetoByDefault: true,
      options: noOptions,
    },
  ],
  [
    'secrets',
    {
      responsibility: 'No secrets.',
      criteria: [criterion('secret')],
      defaultWeight: 1,
      vetoByDefault: true,
      options: noOptions,
    },
  ],
  [
    'spelling',
    {
      responsibility: 'Words are spelled right.',
      criteria: [criterion('typo', { severity: 'info' })],
      defaultWeight: 0,
      options: noOptions,
    },
  ],
]);

/** A base commit that holds these files. */
export function baseWith(files: Readonly<Record<string, string>>): (path: string) => Promise<BaseFile> {
  const texts = new Map(Object.entries(files));
  return async (path) => {
    const text = texts.get(path);
    return text === undefined
      ? { ok: false, reason: 'missing', cause: 'does not exist at the base commit' }
      : { ok: true, text };
  };
}

/** No key, no model. */
export const noModel = { modelNamed: false };

/** Reads a configuration that extends nothing. */
export function readOne(text: string, path: string): ConfigReading {
  const yaml = readYaml(text, path);
  return yaml.ok ? readConfig(yaml.data ?? {}, yaml.places) : yaml;
}
