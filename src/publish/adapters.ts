import type { PublishConfig } from '../config/publish-schema.ts';
import type {
  AssetStore,
  EdgeCache,
  Opened,
  Opening,
  PageVerifier,
  PreparePicture,
  PublishTarget,
} from '../publication/ports.ts';

// One case each: an adapter is fetched when the configuration names it, and not before.

/** Opens the target that the configuration names. */
export async function openTarget(opening: Opening<PublishConfig['target']>): Promise<Opened<PublishTarget>> {
  const { settings } = opening;
  switch (settings.kind) {
    case 'folder':
      return (await import('./files/folder-target.ts')).openFolder({ ...opening, settings });
    case 'git':
      return (await import('./files/git-target.ts')).openGit({ ...opening, settings });
    case 'webflow': {
      const { openWebflow } = await import('../webflow/webflow.ts');
      return openWebflow({ ...opening, settings });
    }
    default:
      return settings satisfies never;
  }
}

/** Where pictures are kept, and how they are made ready for it. */
export interface Pictures {
  readonly store: AssetStore;
  readonly prepare: PreparePicture;
}

/** Opens the store of pictures that the configuration names; `readAsset` reads a file that comes with this program. */
export async function openPictures(
  opening: Opening<NonNullable<PublishConfig['pictures']>>,
  readAsset: (name: string) => Promise<Uint8Array>,
): Promise<Opened<Pictures>> {
  const { store, 'max-bytes': maxBytes } = opening.settings;
  const [{ openS3 }, { openOptimise }] = await Promise.all([
    import('../storage/s3.ts'),
    import('../storage/optimise.ts'),
  ]);
  const opened = await openS3({ ...opening, settings: store });
  return opened.ok
    ? { ok: true, value: { store: opened.value, prepare: openOptimise({ quality, maxBytes, readAsset }) } }
    : opened;
}

/** Of WebP, from 1 to 100: no difference is seen at this one, and half of the bytes are saved. */
const quality = 80;

/** Opens the look at published pages. */
export async function openVerifier(
  opening: Opening<NonNullable<PublishConfig['verify']>>,
  target: PublishConfig['target'],
): Promise<Opened<PageVerifier>> {
  if (target.kind === 'webflow' && target.publish === 'draft') {
    return {
      ok: false,
      problems: [
        'publish.verify looks at what readers see, and drafts are not seen: set target.publish to live, or take verify out.',
      ],
    };
  }
  return (await import('./verify/site-verifier.ts')).openSiteVerifier(opening);
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
