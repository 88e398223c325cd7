import { type Config, placesOf } from '../../config/schema.ts';
import { type Site, sourceOf } from '../../content/site.ts';
import { git } from '../../local/git.ts';
import { commitSite, workingSite } from '../../local/site.ts';
import type { GateSettings } from '../../run/ports.ts';
import { divided } from '../../run/shards.ts';
import { type OpenedRun, openRun } from '../../setup/open-run.ts';
import { locate, refuse, refuseRun } from '../repository.ts';
import { type JudgingOptions, requestOf, worldOf } from '../request.ts';
import type { World } from '../world.ts';
import { type AuditMemory, type AuditShard, openAuditMemory } from './audit-memory.ts';
import type { AuditPorts } from './survey.ts';

/** What of a repository is audited, and by whom. */
export interface AuditedWhat extends Omit<JudgingOptions, 'base'> {
  /** The commit to audit; the working tree when absent. */
  readonly commit: string | undefined;
  /** Which part of it this machine judges; all when absent. */
  readonly shard: AuditShard | undefined;
  /** Whether earlier answers are taken over and this audit is kept. */
  readonly memory: boolean;
}

/** An audit that can begin, or the exit code of one that cannot. */
export type OpenedAudit =
  | {
      readonly ok: true;
      readonly run: Extract<OpenedRun, { readonly ok: true }>;
      readonly audit: AuditPorts;
      readonly memory: AuditMemory;
      /** Null for the files as they lie in the folder. */
      readonly commit: string | null;
    }
  | { readonly ok: false; readonly exitCode: number };

/** Opens what every step of an audit stands on, through the one wiring of all doors. */
export async function openAudit(options: AuditedWhat, world: World): Promise<OpenedAudit> {
  const refused = (problem: string): OpenedAudit => ({ ok: false, exitCode: refuse(world, problem) });
  const place = await locate({ ...options, base: undefined }, world);
  if (!place.ok) return refused(place.problem);
  const { root, below } = place;
  const site = await siteOf(options, root, below, world);
  if (typeof site === 'string') return refused(site);
  const source = sourceOf(site.site, [], []);
  const request = requestOf({ ...options, base: undefined }, source, root, world);
  const run = await openRun(request, worldOf(world, root));
  if (!run.ok) return { ok: false, exitCode: refuseRun(world, run) };
  const { shard } = options;
  const memory = await openAuditMemory({ run, root, commit: site.head, isKept: options.memory, shard }, world);
  const { fallback } = run.model;
  const { before, pages } = memory;
  return {
    ok: true,
    ...{ run, memory, commit: site.commit },
    audit: {
      ...{
        site: site.site,
        settings: settingsOn(shard, run.settings),
        ports: run.ports,
        before,
        memory: pages,
        signal: world.signal,
      },
      model: { name: run.model.name ?? '', ...(fallback === undefined ? {} : { fallback: fallback.name }) },
      segmentPages: segmentPagesOf(run.config),
    },
  };
}

/** One endpoint serves all machines: each has its part of the places there. */
function settingsOn(shard: AuditShard | undefined, settings: GateSettings): GateSettings {
  if (shard === undefined) return settings;
  const { limits } = settings.config;
  const places = divided(limits.concurrency, new Array<number>(shard.of).fill(1));
  const concurrency = Math.max(1, places[shard.number - 1] ?? 1);
  return { ...settings, config: { ...settings.config, limits: { ...limits, concurrency } } };
}

/** Enough pages at a time that all places at the model are taken nearly always, and no more. */
function segmentPagesOf(config: Config): number {
  return Math.max(64, 4 * placesOf(config));
}

async function siteOf(
  { commit }: Pick<AuditedWhat, 'commit'>,
  root: string,
  below: readonly string[],
  world: World,
): Promise<{ readonly site: Site; readonly commit: string | null; readonly head: string | null } | string> {
  const name = `${commit ?? 'HEAD'}^{commit}`;
  const found = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  const sha = found.ok ? found.stdout.toString('utf8').trim() : null;
  if (commit === undefined) return { site: await workingSite(root, below, world.signal), commit: null, head: sha };
  if (sha === null) return `--commit ${commit} names no commit here.`;
  const site = await commitSite(root, sha, below, world.signal);
  return typeof site === 'string' ? site : { site, commit: sha, head: sha };
}
