import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ContentFile } from '../content/content.ts';
import { looksExplosive } from '../content/explosive.ts';
import { plainPage } from '../content/formats/text/plain-page.ts';
import type { Page } from '../content/page.ts';
import { parsePage } from '../content/parse.ts';
import type { PromptSecrets } from '../review/model/prompt.ts';
import { openRulesPool, poolDefaults, type RulesPool } from '../review/rules/pool/pool.ts';

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
    return plainPage(file, `it holds ${construct}, which would stall a parser`);
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
