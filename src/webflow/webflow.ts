import type { Json } from '../engine/pipeline.ts';
import type { Opened, Opening, Problem, PublishTarget, Put, Standing, TakenBack } from '../publication/ports.ts';
import { markOf, type PublishedPage, readMark, writeMark } from '../publication/published-page.ts';
import { askService, problemOf, type Service } from '../publication/service.ts';
import { collectionSchema, type Item, itemSchema, listSchema, nothing, publishedSchema } from './answers.ts';
import { checkFields, fieldDataOf, textOf } from './fields.ts';
import { type Former, formerFrom, formerOf, isLive } from './former.ts';

/** A collection of Webflow's CMS, and which of its fields are ours. */
export interface WebflowSettings {
  readonly collection: string;
  readonly publish: 'draft' | 'live';
  readonly body: string;
  readonly mark: string;
  readonly 'base-url': string;
}

/** Opens a collection (Data API v2). */
export async function openWebflow({
  settings,
  secret,
  fetch,
}: Opening<WebflowSettings>): Promise<Opened<PublishTarget>> {
  const token = secret('WEBFLOW_TOKEN');
  if (token === undefined) {
    const needed =
      'No token for Webflow: set the variable WEBFLOW_TOKEN from a secret with the scopes CMS:read and CMS:write.';
    return { ok: false, problems: [needed] };
  }
  const service: Service = {
    ...{ name: 'Webflow', base: settings['base-url'].replace(/\/+$/u, ''), fetch },
    ...{ headers: { authorization: `Bearer ${token}` }, rights: 'the scopes CMS:read and CMS:write' },
  };
  return { ok: true, value: new WebflowCollection(service, settings) };
}

class WebflowCollection implements PublishTarget {
  readonly kind = 'webflow';
  readonly #service: Service;
  readonly #settings: WebflowSettings;
  readonly #items: string;

  constructor(service: Service, settings: WebflowSettings) {
    this.#service = service;
    this.#settings = settings;
    this.#items = `/collections/${encodeURIComponent(settings.collection)}/items`;
  }

  async check(pages: readonly PublishedPage[], signal: AbortSignal): Promise<readonly string[] | Problem> {
    const path = `/collections/${encodeURIComponent(this.#settings.collection)}`;
    const answer = await askService(this.#service, { method: 'GET', path, schema: collectionSchema }, signal);
    if (answer.kind !== 'answered') return problemOf('read the collection', this.#service, answer);
    return checkFields(answer.value.fields, pages, this.#settings);
  }

  async find(slug: string, signal: AbortSignal): Promise<Standing | Problem> {
    const found = await this.#itemOf(slug, signal);
    if (found?.kind === 'problem') return found;
    const item = found?.item;
    const standing = this.#standing(item);
    const pending = item !== undefined && isLive(item) && item.isDraft && this.#settings.publish === 'live';
    if (standing.kind !== 'ours' || !pending) return standing;
    // What readers see and what waits differ: publishing replaces both, so both are kept to be put back.
    const path = `${this.#items}/${encodeURIComponent(item.id)}/live`;
    const live = await askService(this.#service, { method: 'GET', path, schema: itemSchema }, signal);
    if (live.kind !== 'answered') return problemOf('read the live item', this.#service, live);
    const former: Former = { ...formerFrom(item), shown: live.value.fieldData };
    return { ...standing, state: { ...former } };
  }

  async put(
    page: PublishedPage,
    before: Standing,
    { signal }: { readonly signal: AbortSignal; readonly key: string },
  ): Promise<Put> {
    const found = await this.#itemOf(page.slug, signal);
    if (found !== undefined && found.kind === 'problem') return found;
    const item = found?.item;
    const now = this.#standing(item);
    if (item !== undefined && now.kind === 'ours' && now.mark.digest === page.digest) {
      // It was written before, by another run or by a try whose answer was lost; what may still be missing is that it is live.
      // The commit is not part of what is published: the same text of a later commit stands there already.
      if (this.#settings.publish === 'draft' || (isLive(item) && !item.isDraft))
        return { kind: 'unchanged', id: item.id };
      return (await this.#publish(item.id, signal)) ?? { kind: 'put', id: item.id };
    }
    if (!sameStanding(now, before)) return { kind: 'moved', now };
    const fieldData = fieldDataOf(page, this.#settings);
    const written = await this.#write(item?.id, fieldData, signal);
    if (written.kind === 'problem') return written;
    if (this.#settings.publish === 'live') {
      const failed = await this.#publish(written.id, signal);
      if (failed !== undefined) return failed;
    }
    return { kind: 'put', id: written.id };
  }

  async takeBack(page: PublishedPage, before: Standing, signal: AbortSignal): Promise<TakenBack> {
    const found = await this.#itemOf(page.slug, signal);
    if (found !== undefined && found.kind === 'problem') return found;
    const item = found?.item;
    if (item === undefined) return { kind: 'nothing' };
    const now = this.#standing(item);
    const same = sameStanding(now, before);
    const shown = same ? await this.#isShownAs(before, now, item.id, signal) : false;
    if (typeof shown !== 'boolean') return shown;
    if (shown) return { kind: 'nothing' };
    if (!same && (now.kind !== 'ours' || writeMark(now.mark) !== writeMark(markOf(page)))) {
      return { kind: 'left', why: 'the item was changed by somebody else meanwhile' };
    }
    if (before.kind === 'absent') return this.#remove(item, signal);
    if (before.kind === 'foreign') return { kind: 'left', why: 'what stood there before was not ours' };
    return this.#putBack(item, formerOf(before.state), signal);
  }

  readonly asText = {
    standing: (standing: Standing): string =>
      standing.kind === 'ours' ? textOf(formerOf(standing.state)?.fieldData ?? {}, this.#settings) : '',
    page: (page: PublishedPage): string => textOf(fieldDataOf(page, this.#settings), this.#settings),
  };

  async #itemOf(
    slug: string,
    signal: AbortSignal,
  ): Promise<{ readonly kind: 'item'; readonly item: Item } | Problem | undefined> {
    const request = { method: 'GET', path: this.#items, query: { slug, limit: '2' }, schema: listSchema } as const;
    const answer = await askService(this.#service, request, signal);
    if (answer.kind !== 'answered') return problemOf(`look for the item "${slug}"`, this.#service, answer);
    // A server that does not know the filter answers with other items.
    const item = answer.value.items.find(({ fieldData }) => fieldData.slug === slug);
    return item === undefined ? undefined : { kind: 'item', item };
  }

  #standing(item: Item | undefined): Standing {
    if (item === undefined) return { kind: 'absent' };
    const mark = readMark(item.fieldData[this.#settings.mark]);
    if (mark === undefined) return { kind: 'foreign', what: `the item ${item.id} of the collection` };
    return { kind: 'ours', mark, state: { ...formerFrom(item) } };
  }

  async #write(
    id: string | undefined,
    fieldData: { readonly [name: string]: Json },
    signal: AbortSignal,
  ): Promise<{ readonly kind: 'written'; readonly id: string } | Problem> {
    // An item that was never published and is no draft goes live with the next publishing of the site, whoever does that.
    const json = { isArchived: false, isDraft: true, fieldData };
    const query = { skipInvalidFiles: 'false' };
    const request =
      id === undefined
        ? ({ method: 'POST', path: this.#items, query, json, schema: itemSchema } as const)
        : ({
            method: 'PATCH',
            path: `${this.#items}/${encodeURIComponent(id)}`,
            query,
            json,
            schema: itemSchema,
          } as const);
    const answer = await askService(this.#service, request, signal);
    if (answer.kind === 'answered') return { kind: 'written', id: answer.value.id };
    return problemOf('write the item', this.#service, answer);
  }

  /** Publishes an item, or says why not: an answer that was taken in (202) can carry errors. */
  async #publish(id: string, signal: AbortSignal): Promise<Problem | undefined> {
    const path = `${this.#items}/publish`;
    const request = { method: 'POST', path, json: { itemIds: [id] }, schema: publishedSchema } as const;
    const answer = await askService(this.#service, request, signal);
    if (answer.kind !== 'answered') return problemOf('publish the item', this.#service, answer);
    const { publishedItemIds, errors } = answer.value;
    if (publishedItemIds.includes(id) && errors.length === 0) return undefined;
    const refusal = { kind: 'refused', status: answer.status, code: '', says: errors.join('; ') } as const;
    return problemOf('publish the item', this.#service, refusal);
  }

  async #remove(item: Item, signal: AbortSignal): Promise<TakenBack> {
    const path = `${this.#items}/${encodeURIComponent(item.id)}`;
    for (const each of isLive(item) ? [`${path}/live`, path] : [path]) {
      const answer = await askService(this.#service, { method: 'DELETE', path: each, schema: nothing }, signal);
      const absent = answer.kind === 'refused' && answer.status === 404;
      if (answer.kind !== 'answered' && !absent) return problemOf('remove the item', this.#service, answer);
    }
    return { kind: 'restored' };
  }

  /** Whether readers see an item with its former mark as they saw it before: a run may have done no more than show it, or half put it back. */
  async #isShownAs(before: Standing, now: Standing, id: string, signal: AbortSignal): Promise<boolean | Problem> {
    const was = before.kind === 'ours' ? formerOf(before.state) : undefined;
    const is = now.kind === 'ours' ? formerOf(now.state) : undefined;
    if (was === undefined || is === undefined) return true;
    if (was.live !== is.live || was.isDraft !== is.isDraft) return false;
    if (!was.live || !was.isDraft || was.shown === null) return true;
    // Of an item with changes that wait, what waits does not say what is seen.
    const path = `${this.#items}/${encodeURIComponent(id)}/live`;
    const live = await askService(this.#service, { method: 'GET', path, schema: itemSchema }, signal);
    if (live.kind !== 'answered') return problemOf('read the live item', this.#service, live);
    return live.value.fieldData[this.#settings.mark] === was.shown[this.#settings.mark];
  }

  async #putBack(item: Item, former: Former | undefined, signal: AbortSignal): Promise<TakenBack> {
    if (former === undefined) return { kind: 'left', why: 'what stood there before is not known any more' };
    const { live, isDraft, fieldData, shown } = former;
    // With `draft`, what readers see was never touched.
    const touched = this.#settings.publish === 'live';
    if (touched && live) {
      const failed =
        (await this.#fill(item.id, { isDraft: true, fieldData: shown ?? fieldData }, signal)) ??
        (await this.#publish(item.id, signal));
      if (failed !== undefined) return failed;
      if (shown === null) return { kind: 'restored' };
    }
    const failed = await this.#fill(item.id, { isDraft, fieldData }, signal);
    if (failed !== undefined) return failed;
    if (!touched || live || !isLive(item)) return { kind: 'restored' };
    const path = `${this.#items}/${encodeURIComponent(item.id)}/live`;
    const answer = await askService(this.#service, { method: 'DELETE', path, schema: nothing }, signal);
    const absent = answer.kind === 'refused' && answer.status === 404;
    if (answer.kind !== 'answered' && !absent) return problemOf('take the item off the site', this.#service, answer);
    return { kind: 'restored' };
  }

  async #fill(
    id: string,
    filling: Pick<Former, 'isDraft' | 'fieldData'>,
    signal: AbortSignal,
  ): Promise<Problem | undefined> {
    const path = `${this.#items}/${encodeURIComponent(id)}`;
    const json = { isArchived: false, ...filling };
    const query = { skipInvalidFiles: 'false' };
    const answer = await askService(this.#service, { method: 'PATCH', path, query, json, schema: itemSchema }, signal);
    return answer.kind === 'answered' ? undefined : problemOf('put the former item back', this.#service, answer);
  }
}

function sameStanding(one: Standing, other: Standing): boolean {
  if (one.kind !== 'ours' || other.kind !== 'ours') return one.kind === other.kind && one.kind !== 'ours';
  return writeMark(one.mark) === writeMark(other.mark);
}
