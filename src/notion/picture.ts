import { readUpTo } from '../engine/read-up-to.ts';
import { isPublicName } from '../local/web.ts';
import type { Asked, Picture, PictureAddress } from '../publication/page-source.ts';

/** Where Notion keeps what was uploaded; such addresses are signed and end after about an hour. */
const ownHosts = [
  /^(?:[a-z0-9-]+\.)*notion\.(?:so|com)$/,
  /^(?:[a-z0-9-]+\.)*(?:notion-static|notionusercontent)\.com$/,
  /^(?:prod-files-secure|secure\.notion-static\.com|public\.notion-static\.com)\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com$/,
];
const sharedHost = /^s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com$/;
const sharedPath = /^\/(?:secure|public)\.notion-static\.com\//;

const mostRedirects = 3;
const attemptMs = 20_000;

/** Whose an address is. `standIn` is the origin that takes Notion's place, when somebody set one. */
export function addressOf(url: string, standIn: string | undefined): PictureAddress {
  if (!URL.canParse(url)) return 'refused';
  const target = new URL(url);
  if (target.username !== '' || target.password !== '') return 'refused';
  if (standIn !== undefined && target.origin === standIn) return 'kept-there';
  if (target.protocol !== 'https:' || target.port !== '') return 'refused';
  const host = target.hostname.toLowerCase();
  if (ownHosts.some((own) => own.test(host))) return 'kept-there';
  if (sharedHost.test(host) && sharedPath.test(target.pathname)) return 'kept-there';
  return isPublicName(host) ? 'elsewhere' : 'refused';
}

/** Fetches a picture that Notion keeps; it is asked for nowhere else, wherever it redirects to. */
export async function fetchPicture(
  url: string,
  maxBytes: number,
  standIn: string | undefined,
  signal: AbortSignal,
): Promise<Asked<Picture>> {
  const failed = (why: string): Asked<Picture> => ({ ok: false, scope: 'page', problem: why });
  const both = AbortSignal.any([signal, AbortSignal.timeout(attemptMs)]);
  let current = url;
  try {
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      if (addressOf(current, standIn) !== 'kept-there') {
        return failed('its address leads away from Notion; upload the picture to the page again');
      }
      const response = await fetch(current, { redirect: 'manual', signal: both });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null && URL.canParse(location, current)) {
        await response.body?.cancel();
        current = new URL(location, current).href;
        continue;
      }
      return await pictureOf(response, maxBytes);
    }
    return failed('its address leads on and on; upload the picture to the page again');
  } catch {
    return failed(
      both.aborted
        ? 'it did not arrive in time; run the import again'
        : 'it could not be reached; run the import again',
    );
  }
}

async function pictureOf(response: Response, maxBytes: number): Promise<Asked<Picture>> {
  const failed = (why: string): Asked<Picture> => ({ ok: false, scope: 'page', problem: why });
  const { status } = response;
  if (status === 403 || status === 404 || status === 410) {
    await response.body?.cancel();
    return failed(`its address has expired or nothing is there (${status}); run the import again`);
  }
  if (status !== 200) {
    await response.body?.cancel();
    return failed(`its host answered with ${status}; run the import again`);
  }
  const bytes = await readUpTo(response.body, maxBytes);
  if (bytes === undefined) {
    return failed(`it is larger than ${maxBytes} bytes; make it smaller, or raise import.notion.pictures.max-bytes`);
  }
  const kind = kindOf(bytes);
  if (kind === undefined) return failed('it is no PNG, JPEG, GIF, WebP or AVIF; upload it in one of these formats');
  return { ok: true, value: { bytes, kind } };
}

/** The kind of a picture by its first bytes: a name or a header proves nothing. */
function kindOf(bytes: Uint8Array): Picture['kind'] | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpg';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'webp';
  return /^[\s\S]{4}ftyp(?:avif|avis)/.test(head) ? 'avif' : undefined;
}
