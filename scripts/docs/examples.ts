import { join } from 'node:path';
import type { Preset } from '../../src/config/presets/preset.ts';
import type { ContentFile, Snapshot } from '../../src/content/content.ts';
import { parsePage } from '../../src/content/parse.ts';
import { readAsset } from '../../src/local/assets.ts';
import { modelReview } from '../../src/review/model/model-review.ts';
import { type Finding, noUsage } from '../../src/review/review.ts';
import { checkerNamed } from '../../src/review/rules/checkers/registry.ts';
import { rulesReview } from '../../src/review/rules/rules-review.ts';
import { checkerExamples, presetExamples } from './reviewer-examples.ts';

const assets = join(import.meta.dirname, '..', '..', 'assets');
const asset = (name: string): Promise<Uint8Array> => readAsset(assets, name);
const signal = new AbortController().signal;

/** A reviewer as it is when the team says nothing. */
const usual = { weight: 1, required: true, veto: false, threshold: 80, timeoutMs: 120_000 } as const;

function pageOf(text: string, path = 'docs/page.md'): ContentFile {
  const changedLines = [{ start: 1, end: text.split('\n').length }];
  return { path, status: 'added', blobSha: '0'.repeat(40), text, changedLines, commentableLines: [] };
}

function snapshotOf(files: Readonly<Record<string, string>>): Snapshot {
  return {
    sha: '0'.repeat(40),
    read: async (path) => {
      const text = files[path];
      return text === undefined ? { ok: false, reason: 'missing', cause: 'not there' } : { ok: true, text };
    },
    paths: async () => new Set(Object.keys(files)),
  };
}

/** The example of a checker, with what it says when it really runs on it. */
export async function checkerExample(name: string): Promise<string> {
  const example = checkerExamples[name];
  const checker = checkerNamed(name);
  if (example === undefined || checker === undefined) throw new Error(`the checker ${name} has no example`);
  const file = pageOf(example.text, example.path);
  const files = { ...example.files, [file.path]: file.text };
  const { responsibility, criteria } = checker;
  const options = example.options ?? {};
  const reviewer = { ...usual, kind: 'rules', name, checker: name, responsibility, criteria, options } as const;
  const review = await rulesReview(reviewer, checker, await parsePage(file), {
    head: snapshotOf(files),
    base: snapshotOf({}),
    changed: [{ path: file.path, status: 'added' }],
    pages: [file.path],
    asset,
    results: (path) => snapshotOf(files).read(path, signal),
    reach: async () => ({ kind: 'unsure' }),
    signal,
  });
  return shown('For example, on this page', file.text, review.findings[0], name);
}

/** The example of a preset: an answer that a model might give, and the finding that comes of it. */
export async function presetExample({ name, responsibility, criteria }: Preset): Promise<string> {
  const example = presetExamples[name];
  if (example === undefined) throw new Error(`the preset ${name} has no example`);
  const file = pageOf(example.text);
  const page = await parsePage(file);
  const nonce = '0123456789abcdef0123456789abcdef';
  const answers = criteria.map(({ id }) =>
    id === example.criterion
      ? { criterion: id, status: 'not_met', reason: example.reason, quote: example.quote, suggestion: null }
      : { criterion: id, status: 'not_applicable', reason: 'Not concerned.', quote: null, suggestion: null },
  );
  const reviewed = await modelReview(
    { ...usual, kind: 'model', name, responsibility, criteria, references: [], samples: 1 },
    file,
    {
      nonce,
      day: '2026-01-31',
      canary: 'fedcba9876543210',
      modelName: 'any',
      maxOutputTokens: 8192,
      page: async () => page,
      signal,
      model: {
        complete: async () => ({
          kind: 'answered',
          text: JSON.stringify({ nonce, answers }),
          finishReason: 'stop',
          refusal: undefined,
          form: 'json_schema',
          model: 'any',
          usage: noUsage,
        }),
      },
    },
  );
  const finding = reviewed.kind === 'reviewed' ? reviewed.review.findings[0] : undefined;
  return shown('For example, a model that objects to this page', file.text, finding, name);
}

function shown(opening: string, text: string, finding: Finding | undefined, name: string): string {
  if (finding === undefined) throw new Error(`${name} finds nothing on its example`);
  const { range } = finding;
  const place = range === undefined ? 'the whole page' : `line ${range.startLine}, column ${range.startColumn}`;
  const effect = finding.blocks ? 'blocks' : finding.severity;
  const remedy = finding.suggestion === undefined ? '' : ` Suggestion: \`${finding.suggestion}\`.`;
  return `${opening}\n\n~~~text\n${text.trimEnd()}\n~~~\n\nit says at ${place} (\`${finding.criterion}\`, ${effect}): ${finding.message}${remedy}`;
}
