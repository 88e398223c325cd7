import { type Configuration, configure } from '../config/configuration.ts';
import type { CheckerFacts } from '../config/defaults.ts';
import { type ExceptionsReading, readExceptions } from '../config/exceptions.ts';
import { presets } from '../config/presets/presets.ts';
import { isCommit, type Snapshot } from '../content/content.ts';
import type { OpenElsewhere } from '../content/elsewhere.ts';
import { loadLanguage } from '../report/language/languages.ts';
import { fileFormats } from '../report/outputs/outputs.ts';
import { checkerDescriptions } from '../review/rules/checkers/registry.ts';
import { exceptionsPath } from './first-files.ts';

/** What is known about the built-in checkers, by name. */
const checkerFacts: ReadonlyMap<string, CheckerFacts> = new Map(
  checkerDescriptions.map((description) => [description.name, description]),
);

/** The reviewers that come along, by name. */
export const builtInNames: ReadonlySet<string> = new Set([...presets.keys(), ...checkerFacts.keys()]);

/** Reads the exceptions of the base commit; none where there is no file. */
export async function readBaseExceptions(base: Snapshot, signal: AbortSignal): Promise<ExceptionsReading | string> {
  const file = await base.read(exceptionsPath, signal);
  if (file.ok) return readExceptions(file.text, exceptionsPath);
  return file.reason === 'missing'
    ? { ok: true, exceptions: [] }
    : `The exceptions ${exceptionsPath} could not be read: ${file.cause}.`;
}

/** Where a configuration is looked for. */
export interface ConfigurationRequest {
  readonly base: Snapshot;
  readonly path: string;
  /** Whether somebody asked for this very path: then it must exist. */
  readonly named: boolean;
  readonly modelNamed: boolean;
  /** Reads configurations of other repositories; absent where nobody can. */
  readonly openElsewhere?: OpenElsewhere | undefined;
}

/** A configuration with whether there was a file, or one line on why the file could not be read. */
export type ConfigurationRead =
  | { readonly kind: 'read'; readonly found: boolean; readonly configuration: Configuration }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Reads the configuration from the base, and the files that it names; the language of its reports is ready. */
export async function readConfiguration(
  request: ConfigurationRequest,
  signal: AbortSignal,
): Promise<ConfigurationRead> {
  const { base, path } = request;
  const file = await base.read(path, signal);
  if (!file.ok && (file.reason === 'unreadable' || request.named)) {
    const what = file.reason === 'missing' ? notThere(base) : `could not be read: ${file.cause}`;
    return { kind: 'unreadable', problem: `The configuration ${path} ${what}.` };
  }
  const configuration = await configure(file.ok ? { path, text: file.text } : undefined, {
    readBase: async (wanted) => {
      const read = await base.read(wanted, signal);
      return !read.ok && read.reason === 'missing' ? { ...read, cause: notThere(base) } : read;
    },
    checkers: checkerFacts,
    formats: fileFormats,
    access: { modelNamed: request.modelNamed },
    openElsewhere: request.openElsewhere,
  });
  const language = configuration.ok ? configuration.config['report-language'] : configuration.language;
  await loadLanguage(language ?? 'en');
  return { kind: 'read', found: file.ok, configuration };
}

/** That a file is missing, and where it was looked for: a commit is named only where there is one. */
function notThere(base: Snapshot): string {
  return isCommit(base) ? 'does not exist at the base commit' : 'does not exist';
}
