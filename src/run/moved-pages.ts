import type { Config } from '../config/schema.ts';
import type { Change, ContentFile } from '../content/content.ts';
import { gitBlobId } from '../content/decode.ts';
import { selectContent } from '../content/select.ts';
import { moveSensitive } from '../review/rules/checkers/registry.ts';
import { type FilePlan, withInputsOf } from './file-plan.ts';
import type { PhasePlan } from './phases.ts';
import type { GatePorts } from './ports.ts';

/** The name of the checker that a move concerns. */
const concerned = moveSensitive.checker;

/**
 * The plans of pages of which not a line changed and whose links a move or a removal breaks: only the reviewers of links are
 * asked. A page that moved is one of them; a page that only links to what went away is one where no other page is judged.
 */
export async function planBrokenByMoves(
  change: Change,
  { plans, unchanged }: { readonly plans: readonly FilePlan[]; readonly unchanged: readonly ContentFile[] },
  phases: readonly PhasePlan[],
  config: Pick<Config, 'content'>,
  { source }: Pick<GatePorts, 'source'>,
  signal: AbortSignal,
): Promise<readonly FilePlan[]> {
  const own = phases
    .map((phase) => ({
      ...phase,
      reviewers: phase.reviewers.filter((one) => one.kind === 'rules' && one.checker === concerned),
    }))
    .filter(({ reviewers }) => reviewers.length > 0);
  const takesAway = change.listed.some(({ status }) => status === 'removed' || status === 'renamed');
  if (own.length === 0 || !takesAway) return [];
  const { head, base } = source;
  const site = config.content.site;
  const { moved, linking } = await moveSensitive.pagesBrokenByMoves({
    changed: change.listed,
    head,
    base,
    site,
    signal,
  });
  const planOf = (file: ContentFile): FilePlan => ({
    file,
    phases: withInputsOf(own),
    reviewersNotAsked: [],
    phasesNotRun: [],
  });
  const broken = unchanged.filter(({ path }) => moved.has(path)).map(planOf);
  if (broken.length > 0 || plans.length > 0 || linking === undefined) return broken;
  const carrier = unchanged.find(({ previousPath }) => previousPath !== undefined) ?? (await readCarrier(linking));
  return carrier === undefined ? [] : [planOf(carrier)];

  async function readCarrier(path: string): Promise<ContentFile | undefined> {
    if (selectContent(config.content)({ path, status: 'modified' }) !== undefined) return undefined;
    const read = await head.read(path, signal);
    if (!read.ok) return undefined;
    const blobSha = gitBlobId(Buffer.from(read.text));
    return { path, status: 'unchanged', blobSha, text: read.text, changedLines: [], commentableLines: [] };
  }
}
