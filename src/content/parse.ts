import type { ContentFile } from './content.ts';
import { lineStartsOf } from './lines.ts';
import { maskText } from './mask.ts';
import type { Format, Page } from './page.ts';

/** How a file of that name is read. */
export function formatOf(path: string): Format {
  const extension = /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'mdx') return 'mdx';
  return extension === 'html' || extension === 'htm' ? 'html' : 'text';
}

/**
 * Parses a content file once, for every reviewer: pure, apart from loading the parser that its format needs. Slow input
 * exists (`looksExplosive` names it): callers that must not hang parse in a worker.
 */
export async function parsePage(file: ContentFile): Promise<Page> {
  const text = withoutByteOrderMark(file.text);
  switch (formatOf(file.path)) {
    case 'markdown':
      return (await import('./formats/markdown/parse-markdown.ts')).parseMarkdown(file, text);
    case 'mdx': {
      const [{ parseMarkdown }, { mdxSyntax }] = await Promise.all([
        import('./formats/markdown/parse-markdown.ts'),
        import('./formats/mdx/syntax.ts'),
      ]);
      return parseMarkdown(file, text, mdxSyntax);
    }
    case 'html':
      return (await import('./formats/html/parse-html.ts')).parseHtml(file, text);
    case 'text':
      return plainPage(file);
  }
}

/** The file as text and nothing more: what is left to look at when its own syntax could not be read, and why. */
export function plainPage(file: ContentFile, syntaxProblem?: Page['syntaxProblem']): Page {
  const text = withoutByteOrderMark(file.text);
  const regions = text === '' ? [] : [{ start: 0, end: text.length, region: 'prose' as const }];
  return {
    file,
    format: 'text',
    text,
    hadByteOrderMark: file.text.length > text.length,
    ...(syntaxProblem ? { syntaxProblem } : {}),
    frontMatter: { kind: 'none' },
    regions,
    sections: text === '' ? [] : [{ start: 0, end: text.length, depth: 0, path: [] }],
    masked: maskText(text, regions, []),
    lineStarts: lineStartsOf(text),
  };
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
