import type { PublishConfig } from '../config/publish-schema.ts';
import type { EdgeCache, Opened, Opening, PublishTarget } from '../publication/ports.ts';

// One case each: an adapter is fetched when the configuration names it, and not before.

/** Opens the target that the configuration names. */
export async function openTarget(opening: Opening<PublishConfig['target']>): Promise<Opened<PublishTarget>> {
  const { settings } = opening;
  switch (settings.kind) {
    case 'folder':
      return (await import('./files/folder-target.ts')).openFolder({ ...opening, settings });
    case 'git':
      return notYet;
    case 'webflow': {
      const { openWebflow } = await import('../webflow/webflow.ts');
      return openWebflow({ ...opening, settings });
    }
    default:
      return settings satisfies never;
  }
}

/** Opens one of the caches that the configuration names. */
export async function openCache(
  opening: Opening<NonNullable<PublishConfig['caches']>['of'][number]>,
): Promise<Opened<EdgeCache>> {
  const { settings } = opening;
  switch (settings.kind) {
    case 'redis': {
      const { openRedis } = await import('../caches/redis.ts');
      return openRedis({ ...opening, settings });
    }
    case 'purge': {
      const { openPurge } = await import('../caches/purge.ts');
      return openPurge({ ...opening, settings });
    }
    case 'cloudflare': {
      const { openCloudflare } = await import('../caches/cloudflare.ts');
      return openCloudflare({ ...opening, settings });
    }
    case 'fastly': {
      const { openFastly } = await import('../caches/fastly.ts');
      return openFastly({ ...opening, settings });
    }
    default:
      return settings satisfies never;
  }
}

/** In place of an adapter that is still being written. */
const notYet = { ok: false, problems: ['This version cannot do that yet.'] } as const;
