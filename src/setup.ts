import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Configuration, configure } from './config/configuration.ts';
import type { CheckerFacts } from './config/defaults.ts';
import type { ContentFile, Snapshot } from './content/content.ts';
import { looksExplosive } from './content/explosive.ts';
import type { Page } from './content/page.ts';
import { parsePage, plainPage } from './content/parse.ts';
import type { PromptSecrets } from './review/model/prompt.ts';
import { checkerDescriptions } from './review/rules/checkers/registry.ts';
import { openRulesPool, poolDefaults, type RulesPool } from './review/rules/pool/pool.ts';

/** What is known about the built-in checkers, by name. */
const checkerFacts: ReadonlyMap<string, CheckerFacts> = new Map(
  checkerDescriptions.map((description) => [description.name, description]),
);

/** Where a configuration is looked for. */
export interface ConfigurationRequest {
  readonly base: Snapshot;
  readonly path: string;
  /** Whether somebody asked for this very path: then it must exist. */
  readonly named: boolean;
  readonly modelNamed: boolean;
  readonly hasCredentials: boolean;
}

/** A configuration with whether there was a file, or one line on why the file could not be read. */
export type ConfigurationRead =
  | { readonly kind: 'read'; readonly found: boolean; readonly configuration: Configuration }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Reads the configuration from the base, and the files that it names. */
export async function readConfiguration(
  request: ConfigurationRequest,
  signal: AbortSignal,
): Promise<ConfigurationRead> {
  const { base, path } = request;
  const file = await base.read(path, signal);
  if (!file.ok && (file.reason === 'unreadable' || request.named)) {
    const what = file.reason === 'missing' ? 'does not exist at the base commit' : `could not be read: ${file.cause}`;
    return { kind: 'unreadable', problem: `The configuration ${path} ${what}.` };
  }
  const configuration = await configure(file.ok ? { path, text: file.text } : undefined, {
    readBase: (wanted) => base.read(wanted, signal),
    checkers: checkerFacts,
    access: { modelNamed: request.modelNamed, hasCredentials: request.hasCredentials },
  });
  return { kind: 'read', found: file.ok, configuration };
}

/** Where the data files of a running script lie: beside the bundle, and beside `src/` when the sources run as they are. */
function assetsOf(script: string): string {
  return script.endsWith('.ts') ? join(script, '..', '..', 'assets') : join(script, '..', 'assets');
}

/** Opens the checkers' workers on the running script. */
export function openRules(bundle: string, size: number = poolDefaults.size): RulesPool {
  const assets = assetsOf(bundle);
  return openRulesPool({
    ...poolDefaults,
    size,
    entry: bundle,
    assets: { words: join(assets, 'words.trie.br'), grammar: join(assets, 'harper_wasm_slim_bg.wasm.br') },
  });
}

/** A page up to this size is parsed on this thread: whatever stands on it, that takes a moment, and no worker has to start. */
const small = { characters: 16_000, lines: 500 } as const;

/** Parses a page: a small one here, a larger one in a worker with a time limit, one that is built to stall parsers not at all. */
export function pagesBy(rules: Pick<RulesPool, 'parse'>): (file: ContentFile) => Promise<Page> {
  return async (file) => {
    const construct = looksExplosive(file.text);
    if (construct === undefined) return isSmall(file.text) ? parsePage(file) : rules.parse(file);
    const message = `This page could not be checked: it holds ${construct}, which would stall a parser.`;
    return plainPage(file, { line: 1, column: 1, message });
  };
}

function isSmall(text: string): boolean {
  return text.length <= small.characters && text.split('\n').length <= small.lines;
}

/** New marks for the requests of one file, and the word of this run that no answer may repeat. */
export function secretsOfRun(): () => PromptSecrets {
  const canary = randomBytes(8).toString('hex');
  return () => ({ nonce: randomBytes(16).toString('hex'), canary });
}
