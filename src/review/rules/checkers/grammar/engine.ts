import { createBinaryModuleFromUrl, Dialect, type Lint, LocalLinter } from 'harper.js';
import type { ReadAsset } from '../../checker.ts';
import { grammarRules } from './grammar-rules.ts';

/** The engine, ready to read text. */
export interface GrammarEngine {
  /** What the allowed rules find, by rule; positions in UTF-16 units. */
  lint(text: string): Promise<readonly GrammarHit[]>;
}

/** One hit of one rule. */
export interface GrammarHit {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly replacement?: string;
}

let loading: Promise<GrammarEngine> | undefined;

/** Loads the engine once in a thread: compiling it and building its rules takes over a second. */
export function loadGrammar(asset: ReadAsset): Promise<GrammarEngine> {
  loading ??= load(asset);
  return loading;
}

async function load(asset: ReadAsset): Promise<GrammarEngine> {
  const bytes = await asset('harper_wasm_slim_bg.wasm.br');
  // The library fetches its binary by address, and a plain path with a space in it breaks that.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/wasm' }));
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(url, 'slim'), dialect: Dialect.American });
  await linter.setup();
  const known = await linter.getDefaultLintConfig();
  const config = Object.fromEntries(Object.keys(known).map((rule) => [rule, grammarRules.has(rule)]));
  await linter.setLintConfig(config);
  return {
    async lint(text) {
      const byRule = await linter.organizedLints(text, { language: 'markdown' });
      return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => toHit(rule, lint)));
    },
  };
}

function toHit(rule: string, lint: Lint): GrammarHit {
  const span = lint.span();
  const suggestions = lint.suggestions();
  // Replacing is kind 0; an insertion or a removal is not the replacement of the text that it names.
  const first = suggestions[0];
  const replacement = first?.kind() === 0 ? first.get_replacement_text() : undefined;
  const hit = {
    rule,
    start: span.start,
    end: span.end,
    message: lint.message(),
    ...(replacement === undefined ? {} : { replacement }),
  };
  for (const suggestion of suggestions) suggestion.free();
  span.free();
  lint.free();
  return hit;
}
