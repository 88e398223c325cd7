import type { Json } from '../engine/pipeline.ts';
import { type FieldValue, markOf, type PublishedPage, writeMark } from '../publication/published-page.ts';

/** Which fields take the page's text and our mark. */
export interface OwnFields {
  readonly body: string;
  readonly mark: string;
}

/** A field of the collection, as Webflow describes it. */
export interface CollectionField {
  readonly slug: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** Every item has these two; Webflow names them so. */
const ownOfWebflow = ['name', 'slug'] as const;

/** What an item is filled with for a page. */
export function fieldDataOf(page: PublishedPage, { body, mark }: OwnFields): { readonly [name: string]: Json } {
  return {
    ...Object.fromEntries(Object.entries(page.fields).map(([name, value]) => [name, plain(value)])),
    name: page.title,
    slug: page.slug,
    [body]: page.html,
    [mark]: writeMark(markOf(page)),
  };
}

function plain(value: FieldValue): Json {
  return typeof value === 'object' ? [...value] : value;
}

/** What makes writing these pages impossible: a field that the collection lacks or that holds something else. One sentence each. */
export function checkFields(
  fields: readonly CollectionField[],
  pages: readonly PublishedPage[],
  { body, mark }: OwnFields,
): readonly string[] {
  const types = new Map(fields.map(({ slug, type }) => [slug, type]));
  const wanted: readonly (readonly [name: string, types: readonly string[], use: string])[] = [
    [body, ['RichText'], 'takes the text of the page'],
    [mark, ['PlainText'], 'notes what the gate put'],
  ];
  const own = wanted.flatMap(([name, allowed, use]) => {
    const type = types.get(name);
    if (type !== undefined && allowed.includes(type)) return [];
    const wrong = type === undefined ? 'has no field' : `has another type (${type}) for the field`;
    return [`The collection ${wrong} \`${name}\`, which ${use}: make it one of type ${allowed.join(' or ')}.`];
  });
  const given = new Set(pages.flatMap((page) => Object.keys(page.fields)));
  const lacking = [...given].filter((name) => !types.has(name) && !ownOfWebflow.some((known) => known === name));
  const filled = new Set<string>([...ownOfWebflow, body, mark]);
  const empty = fields.filter(({ slug, isRequired }) => isRequired && !filled.has(slug));
  return [
    ...own,
    ...lacking.map(
      (name) => `The collection has no field \`${name}\`: make one, or take it out of \`publish.fields\`.`,
    ),
    ...empty.flatMap(({ slug }) =>
      pages
        .filter((page) => !(slug in page.fields))
        .map(
          (page) =>
            `${page.path} has nothing for the field \`${slug}\`, which the collection requires: fill it by \`publish.fields\`.`,
        ),
    ),
  ];
}

/** Fields one below the other, the mark left out, as a person compares them. */
export function textOf(fieldData: { readonly [name: string]: Json }, { mark }: Pick<OwnFields, 'mark'>): string {
  return Object.entries(fieldData)
    .filter(([name]) => name !== mark)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
    .join('');
}
