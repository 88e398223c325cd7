import type { Phase } from '../../engine/pipeline.ts';
import type { PublishPorts, PublishRequest, Way } from '../publication.ts';
import { transformPage } from '../transform/transform.ts';
import { lookPhase, orThrow } from './step.ts';

/** Makes of each page what goes out; a dry run ends with it. */
export function transformationPhase(ways: readonly Way[], request: PublishRequest, { target }: PublishPorts): Phase {
  return lookPhase('transformation', ways, async (way, signal) => {
    const { read, before } = way;
    if (read === undefined || before === undefined) return;
    const { config, commit, files, addresses } = request;
    const site = { base: config.site, files, addresses, pictures: new Map<string, string>() };
    const made = await transformPage(read, { config, commit, site });
    const problems = made.ok ? orThrow(await target.check([made.page], signal)) : made.problems;
    if (!made.ok || problems.length > 0) {
      way.ending = { kind: 'refused', problems };
      return;
    }
    way.page = made.page;
    const { address } = made.page;
    if (before.kind === 'ours' && before.mark.digest === made.page.digest && request.isDry) {
      way.ending = { kind: 'unchanged', address };
    } else if (request.isDry) {
      const [was, is] = [target.asText.standing(before), target.asText.page(made.page)];
      way.ending = { kind: 'would-be-published', address, was, is };
    }
  });
}
