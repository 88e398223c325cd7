import type { Clock } from '../../engine/clock.ts';
import { withDeadline } from '../../engine/deadline.ts';
import type { Fetch, VerifiedPart } from '../../publication/ports.ts';
import { oneLine } from '../../publication/service.ts';

const mostPictures = 100;
const atOnce = 6;
const pictureMs = 10_000;

/** How pictures are asked for. */
export interface PictureLook {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Whether every picture of a page is on the page of the site and loads. */
export async function picturesPart(
  wanted: readonly string[],
  shown: readonly string[],
  address: string,
  look: PictureLook,
): Promise<VerifiedPart> {
  const todo = wanted.slice(0, mostPictures).map((own) => ({ own, at: shownAs(own, shown, address) }));
  const problems: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
      const { own, at } = next;
      const why = at === undefined ? 'is not on the page' : await whyNot(at, look);
      if (why !== undefined)
        problems.push(`The picture ${oneLine(own)} ${why}: look at the store of pictures and the site.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const [first] = problems.toSorted();
  const count = Math.min(wanted.length, mostPictures);
  if (first !== undefined) {
    const more = problems.length > 1 ? ` (${problems.length} of ${count} pictures do not load.)` : '';
    return { name: 'pictures', ok: false, said: `${first}${more}` };
  }
  const said = count === 0 ? 'It has no pictures.' : `Its pictures load (${count}).`;
  return { name: 'pictures', ok: true, said };
}

/** Under which address a page shows a picture: its own, or that of a copy with its name, as systems for content make them. */
function shownAs(own: string, shown: readonly string[], address: string): string | undefined {
  const full = (one: string): string => (URL.canParse(one, address) ? new URL(one, address).href : one);
  const addresses = shown.map(full);
  if (addresses.includes(full(own))) return full(own);
  const name = nameOf(full(own));
  return name.length < 8 ? undefined : addresses.find((one) => decodeURIComponentSafely(one).includes(name));
}

function nameOf(address: string): string {
  const last =
    decodeURIComponentSafely(URL.canParse(address) ? new URL(address).pathname : address)
      .split('/')
      .at(-1) ?? '';
  return last.replace(/\.[^.]+$/u, '');
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function whyNot(address: string, { fetch, clock, signal }: PictureLook): Promise<string | undefined> {
  const ending = await withDeadline(
    async (own) => {
      const response = await fetch(address, { headers: { accept: 'image/*' }, signal: own });
      const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
      const reader = response.body?.getReader();
      const first = await reader?.read();
      await reader?.cancel();
      if (response.status !== 200) return `answers with ${response.status}`;
      if (!/^image\/|^application\/octet-stream$/iu.test(type))
        return `is served as ${oneLine(type) || 'nothing'}, and not as a picture`;
      return first?.value === undefined ? 'is empty' : undefined;
    },
    { clock, timeoutMs: pictureMs, signal },
  );
  switch (ending.kind) {
    case 'finished':
      return ending.value;
    case 'timed-out':
      return 'does not answer';
    case 'threw':
      if (ending.error instanceof TypeError) return 'does not answer';
      throw ending.error;
    case 'cancelled':
      signal.throwIfAborted();
      return 'was not looked at';
    default:
      return ending satisfies never;
  }
}
