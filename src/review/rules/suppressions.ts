import type { Page, Span } from '../../content/page.ts';

/** A comment that tells a tool to look away. */
export interface Suppression {
  readonly tool: string;
  readonly span: Span;
}

const switches = new RegExp(
  [
    `(?<tool>content-gate|secretlint|markdownlint|textlint|cspell|spell-?checker|vale|alex|harper|eslint|prettier|remark-lint|lint|gitleaks|proselint|write-good)`,
    String.raw`[\s:-]{1,3}(?:disable|enable|ignore|off|on\b|allow|configure|capture|restore|words?)[\w-]{0,40}`,
  ].join(''),
  'giu',
);
const general =
  /\b(?<tool>(?:gate|review|reviewer|ai-review|lint)-(?:disable|ignore|skip|off)|no-?review|skip-review)\b/giu;

/** In-band switches of this page, for any tool: found wherever readers do not look, and without effect. */
export function suppressions(page: Page): readonly Suppression[] {
  return page.regions
    .filter(({ region }) => region === 'comment' || region === 'hidden' || region === 'markup')
    .flatMap(({ start, end }) => {
      const text = page.text.slice(start, end);
      return [...text.matchAll(switches), ...text.matchAll(general)].map((match) => ({
        tool: (match.groups?.tool ?? '').toLowerCase(),
        span: { start: start + match.index, end: start + match.index + match[0].length },
      }));
    });
}
