import { oneLine } from '../report/neutralise.ts';
import { counted } from '../review/english.ts';
import type { PageEnding, Publication } from './publication.ts';

/** What a dry run would have done, a line for each page; what others wrote is neutralised. */
export function dryRunLines({ pages, run }: Publication): readonly string[] {
  const count = (kind: PageEnding['kind']): number => pages.filter(({ ending }) => ending.kind === kind).length;
  const there = count('unchanged');
  return [
    ...pages.flatMap(({ path, ending }) => endingLines(oneLine(path, 200), ending)),
    ...(run.ending.status === 'completed' ? [] : [`The run did not complete: ${oneLine(run.ending.reason)}`]),
    `${counted(count('would-be-published'), 'page')} of ${pages.length} would be published${there === 0 ? '' : `, ${there} ${there === 1 ? 'is' : 'are'} already there`}. Nothing was written.`,
  ];
}

function endingLines(path: string, ending: PageEnding): readonly string[] {
  switch (ending.kind) {
    case 'would-be-published':
      return [`${path}: would be published at ${oneLine(ending.address)}`];
    case 'unchanged':
      return [`${path}: already there, ${oneLine(ending.address)}`];
    case 'draft':
      return [`${path}: skipped, its front matter says that it is a draft`];
    case 'refused':
      return ending.problems.map((problem) => `${path}: not published. ${oneLine(problem)}`);
    default:
      return [];
  }
}

/** Whether everything that should be published is. */
export function isPublished({ pages, run }: Publication): boolean {
  const isFine = ({ kind }: PageEnding): boolean =>
    kind === 'published' || kind === 'unchanged' || kind === 'draft' || kind === 'would-be-published';
  return run.ending.status === 'completed' && pages.every(({ ending }) => isFine(ending));
}
