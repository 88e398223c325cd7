import type { ContentFile, LineRange } from '../../../src/content/content.ts';
import { plainPage } from '../../../src/content/formats/text/plain-page.ts';
import type { Page, RegionSpan } from '../../../src/content/page.ts';
import type { Criterion, ModelReviewer } from '../../../src/review/reviewer.ts';

/** A page as the parser would give it, with the regions that a test names and everything else prose. */
export function page(
  text: string,
  settings: { changed?: readonly LineRange[]; regions?: readonly RegionSpan[] } = {},
): Page {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const changedLines = settings.changed ?? [{ start: 1, end: lineStarts.length }];
  const file: ContentFile = {
    path: 'content/page.md',
    status: 'modified',
    blobSha: 'b'.repeat(40),
    text,
    changedLines,
    commentableLines: changedLines,
  };
  const headings = [...text.matchAll(/^#+ (.*)$/gm)];
  return {
    ...plainPage(file),
    doubtful: [],
    syntax: { name: 'Markdown', structured: true, isMarkdown: true, hasComponents: false },
    regions: covering(text.length, settings.regions ?? []),
    sections: headings.map((heading, index) => ({
      start: heading.index,
      end: headings[index + 1]?.index ?? text.length,
      depth: 1,
      path: [heading[1] ?? ''],
    })),
  };
}

/** The stretch of a text that a region covers. */
export function regionOf(text: string, part: string, region: RegionSpan['region']): RegionSpan {
  const start = text.indexOf(part);
  return { start, end: start + part.length, region };
}

function covering(length: number, named: readonly RegionSpan[]): readonly RegionSpan[] {
  const regions: RegionSpan[] = [];
  let position = 0;
  for (const span of named) {
    if (span.start > position) regions.push({ start: position, end: span.start, region: 'prose' });
    regions.push(span);
    position = span.end;
  }
  if (position < length) regions.push({ start: position, end: length, region: 'prose' });
  return regions;
}

export function criterion(id: string, kind: Criterion['kind'], severity: Criterion['severity'], weight = 1): Criterion {
  return { id, kind, severity, weight, text: `What ${id} asks for.`, source: 'House guide' };
}

export function reviewer(criteria: readonly Criterion[], settings: Partial<ModelReviewer> = {}): ModelReviewer {
  return {
    kind: 'model',
    name: 'legal',
    responsibility: 'Keeps promises within what the firm can hold.',
    criteria,
    weight: 1,
    required: true,
    veto: false,
    threshold: 80,
    timeoutMs: 60_000,
    references: [],
    samples: 1,
    ...settings,
  };
}

export const nonce = '0123456789abcdef0123456789abcdef';
export const canary = 'fedcba9876543210fedcba9876543210';
