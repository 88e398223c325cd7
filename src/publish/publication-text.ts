import { oneLine } from '../report/neutralise.ts';
import { counted } from '../review/english.ts';
import type { PageEnding, Publication } from './publication.ts';

/** How a publication went, page by page, a line each; what others wrote is neutralised. */
export function publicationLines({ pages, run }: Publication): readonly string[] {
  const done = pages.filter(({ ending }) => ending.kind === 'published').length;
  return [
    ...pages.flatMap(({ path, ending }) => endingLines(oneLine(path, 200), ending)),
    ...run.warnings.map((warning) => `! ${oneLine(warning)}`),
    run.ending.status === 'completed'
      ? `${counted(done, 'page')} published of ${pages.length}.`
      : `The run did not complete: ${oneLine(run.ending.reason)}`,
  ];
}

/** Whether everything that should be published is. */
export function isPublished({ pages, run }: Publication): boolean {
  const isFine = ({ kind }: PageEnding): boolean =>
    kind === 'published' || kind === 'unchanged' || kind === 'draft' || kind === 'would-be-published';
  return run.ending.status === 'completed' && pages.every(({ ending }) => isFine(ending));
}

function endingLines(path: string, ending: PageEnding): readonly string[] {
  switch (ending.kind) {
    case 'published':
      return [`${path}: published at ${oneLine(ending.address)}`];
    case 'unchanged':
      return [`${path}: already there, ${oneLine(ending.address)}`];
    case 'would-be-published':
      return [`${path}: would be published at ${oneLine(ending.address)}`];
    case 'draft':
      return [`${path}: skipped, its front matter says that it is a draft`];
    case 'refused':
      return ending.problems.map((problem) => `${path}: not published. ${oneLine(problem)}`);
    case 'taken-back':
      return [
        `${path}: taken back, ${oneLine(ending.address)} is as it was before`,
        ...(ending.copies === undefined ? [] : [`${path}: copies of it may still be shown: ${oneLine(ending.copies)}`]),
      ];
    case 'left':
      return [`${path}: not taken back, look at ${oneLine(ending.address)}: ${oneLine(ending.why)}`];
    case 'superseded':
      return [`${path}: not published. ${oneLine(ending.why)}`];
    case 'not-begun':
      return [`${path}: not published, the run ended before it`];
    default:
      return ending satisfies never;
  }
}
