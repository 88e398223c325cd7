import type { Phase } from '../../engine/pipeline.ts';
import type { PublishPorts, PublishRequest, Way } from '../publication.ts';
import { type PageRead, readPage } from '../transform/transform.ts';
import { lookPhase, orThrow } from './step.ts';

/** Whether each page can be published at all, and what stands at its address by now. */
export function validationPhase(ways: readonly Way[], request: PublishRequest, { target }: PublishPorts): Phase {
  return lookPhase('validation', ways, async (way, signal) => {
    const read = readPage(way.source, request.config);
    if (read.kind !== 'page') {
      way.ending = read;
      return;
    }
    const twin = ways.find(
      (other) => other !== way && slugIn(readPage(other.source, request.config)) === read.page.slug,
    );
    const before = orThrow(await target.find(read.page.slug, signal));
    const problem =
      twin !== undefined
        ? `It has the same slug as ${twin.source.path}, "${read.page.slug}": give one of them another "slug".`
        : before.kind === 'foreign'
          ? `Its address is taken by ${before.what}: give it another "slug", or move that away.`
          : before.kind === 'ours' && before.mark.path !== way.source.path && request.files.has(before.mark.path)
            ? `Its address is taken by ${before.mark.path}, which is published there: give it another "slug".`
            : undefined;
    if (problem !== undefined) way.ending = { kind: 'refused', problems: [problem] };
    else Object.assign(way, { read: read.page, before });
  });
}

function slugIn(read: PageRead): string | undefined {
  return read.kind === 'page' ? read.page.slug : undefined;
}
