import { oneLine } from '../report/neutralise.ts';
import { pageLines } from '../report/publication/lines.ts';
import { counted } from '../review/english.ts';
import type { PageEnding, PageResult, Publication } from './publication.ts';

/** What of a publication a dry run tells. */
interface DryRun {
  readonly pages: readonly Pick<PageResult, 'path' | 'ending'>[];
  readonly run: Pick<Publication['run'], 'ending'>;
}

/** What a dry run would have done, at least a line for each page; what others wrote is neutralised. */
export function dryRunLines({ pages, run }: DryRun): readonly string[] {
  const count = (kind: PageEnding['kind']): number => pages.filter(({ ending }) => ending.kind === kind).length;
  const there = count('unchanged');
  return [
    ...pages.flatMap((page) => dryRunLine(page)),
    ...(run.ending.status === 'completed' ? [] : [`The run did not complete: ${oneLine(run.ending.reason)}`]),
    `${counted(count('would-be-published'), 'page')} of ${pages.length} would be published${there === 0 ? '' : `, ${there} ${there === 1 ? 'is' : 'are'} already there`}. Nothing was written.`,
  ];
}

function dryRunLine({ path, ending }: DryRun['pages'][number]): readonly string[] {
  return ending.kind === 'would-be-published'
    ? [`${oneLine(path, 200)}: would be published at ${oneLine(ending.address)}`]
    : pageLines({ path, ending, verified: null });
}

/** Whether everything that should be published is. */
export function isPublished({ pages, run }: Publication): boolean {
  const isFine = ({ kind }: PageEnding): boolean =>
    kind === 'published' || kind === 'unchanged' || kind === 'draft' || kind === 'would-be-published';
  return run.ending.status === 'completed' && pages.every(({ ending }) => isFine(ending));
}
