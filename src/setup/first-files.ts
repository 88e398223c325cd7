import { attributesFile } from '../content/attributes-file.ts';

/** Where the configuration lies unless somebody says otherwise. */
export const defaultConfigPath = '.github/content-gate.yml';

/** Where exceptions are looked for. */
export const exceptionsPath = '.github/content-gate-exceptions.yml';

/** What every run reads first of the base commit, in the order in which it does, so that it comes in one answer. */
export function firstFiles(configPath: string): readonly string[] {
  return [attributesFile, configPath, exceptionsPath];
}
