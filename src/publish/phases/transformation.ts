import type { Phase } from '../../engine/pipeline.ts';
import type { Problem } from '../../publication/ports.ts';
import type { Picture } from '../../publication/published-page.ts';
import type { PicturePorts, PublishPorts, PublishRequest, Way } from '../publication.ts';
import { transformPage } from '../transform/transform.ts';
import { lookPhase, orThrow } from './step.ts';

/** Makes of each page what goes out, its pictures ready and their addresses in it; a dry run ends with it. */
export function transformationPhase(
  ways: readonly Way[],
  request: PublishRequest,
  { target, pictures }: PublishPorts,
): Phase {
  const { config, commit, files, addresses } = request;
  const site = { base: config.site, files, addresses, pictures: new Map<string, string>() };
  const ready = new Map<string, Picture>();
  return lookPhase('transformation', ways, async (way, signal) => {
    const { read, before } = way;
    if (read === undefined || before === undefined) return;
    const first = await transformPage(read, { config, commit, site });
    if (!first.ok) return refuse(way, first.problems);
    const made = await preparePictures(first.pictures, ready, config, pictures, signal);
    if (made.problems.length > 0) return refuse(way, made.problems);
    way.pictures = made.pictures;
    const placed = new Map(made.pictures.map(({ path, name }) => [path, pictures?.store.addressOf(name) ?? '']));
    const last =
      placed.size === 0 ? first : await transformPage(read, { config, commit, site: { ...site, pictures: placed } });
    const problems = last.ok ? orThrow(await target.check([last.page], signal)) : last.problems;
    if (!last.ok || problems.length > 0) return refuse(way, problems);
    way.page = last.page;
    const { address } = last.page;
    if (before.kind === 'ours' && before.mark.digest === last.page.digest && request.isDry) {
      way.ending = { kind: 'unchanged', address };
    } else if (request.isDry) {
      const [was, is] = [target.asText.standing(before), target.asText.page(last.page)];
      way.ending = { kind: 'would-be-published', address, was, is };
    }
  });
}

function refuse(way: Way, problems: readonly string[]): void {
  way.ending = { kind: 'refused', problems };
}

/** Reads pictures and makes them ready, each once in a run. */
async function preparePictures(
  paths: readonly string[],
  ready: Map<string, Picture>,
  { pictures: settings }: PublishRequest['config'],
  ports: PicturePorts | undefined,
  signal: AbortSignal,
): Promise<{ readonly pictures: readonly Picture[]; readonly problems: readonly string[] }> {
  const pictures: Picture[] = [];
  const problems: string[] = [];
  if (ports === undefined || settings === undefined) return { pictures, problems };
  for (const path of paths) {
    let picture: Picture | Problem | undefined = ready.get(path);
    if (picture === undefined) {
      const bytes = await ports.read(path, signal);
      picture = 'kind' in bytes ? bytes : await ports.prepare({ path, bytes, maxWidth: settings['max-width'] }, signal);
    }
    if ('kind' in picture) {
      problems.push(picture.message);
    } else {
      ready.set(path, picture);
      pictures.push(picture);
    }
  }
  return { pictures, problems };
}
