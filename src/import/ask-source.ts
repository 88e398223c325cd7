import type { NotionImport } from '../config/import-schema.ts';
import type { Clock } from '../engine/clock.ts';
import { realTime } from '../engine/time.ts';
import { notionSource } from '../notion/notion-source.ts';
import type { AskSource, SourceState } from '../publication/source-state.ts';
import { digestOf, originOf } from './page-file.ts';
import { survey } from './pictures.ts';

/** How Notion is asked; the token is a secret, and hidden from every output by then. */
export interface AskNotion {
  readonly token: string;
  readonly baseUrl: string | undefined;
  readonly clock: Clock;
  readonly random: () => number;
}

/**
 * Opens the question whether a page was edited in Notion since its import. Times decide nothing, because Notion rounds them to the
 * minute and counts a status that was set: what would be imported now is compared with what was.
 */
export function askSource(settings: NotionImport, { token, baseUrl, clock, random }: AskNotion): AskSource {
  const source = notionSource(settings, {
    ...{ token, time: realTime(clock), random },
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  const failed = (asked: { readonly problem: string; readonly gone?: true }): SourceState =>
    asked.gone === true ? { kind: 'gone' } : { kind: 'unknown', problem: asked.problem };
  return async (text, signal) => {
    const origin = originOf(text, settings);
    if (origin === undefined) return { kind: 'not-imported' };
    const page = await source.page(origin.id, signal);
    if (!page.ok) return failed(page);
    const body = await source.text(origin.id, signal);
    if (!body.ok) return failed(body);
    // What can be imported no more was changed since it was.
    if (body.value.kind === 'refused') return { kind: 'edited' };
    const surveyed = await survey(body.value.text, source);
    const isSame = surveyed.ok && digestOf(page.value, surveyed.stable) === origin.digest;
    return { kind: isSame ? 'same' : 'edited' };
  };
}
