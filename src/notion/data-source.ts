import { z } from 'zod';
import { type NotionImport, wantedStatuses, writtenStatuses } from '../config/import-schema.ts';
import type { Asked } from '../publication/page-source.ts';
import type { NotionApi } from './api.ts';
import { explainNotion } from './failure.ts';
import { readableTypes } from './properties.ts';

/** What an import needs to know of its data source. */
export interface DataSource {
  /** The property with the title, which people may call anything. */
  readonly title: string;
  readonly statusType: 'status' | 'select';
}

const options = z.looseObject({ options: z.array(z.looseObject({ name: z.string() })).catch([]) });
const dataSourceSchema = z.looseObject({
  properties: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      status: options.optional().catch(undefined),
      select: options.optional().catch(undefined),
    }),
  ),
});
type Shown = z.infer<typeof dataSourceSchema>['properties'];

/** Reads how the data source is built, and holds the configuration against it before any page is asked for. */
export async function readDataSource(
  api: NotionApi,
  settings: NotionImport,
  signal: AbortSignal,
): Promise<Asked<DataSource>> {
  const id = settings['data-source'];
  const answer = await api.ask(
    (client) => client.dataSources.retrieve({ data_source_id: id }),
    dataSourceSchema,
    signal,
  );
  if (!answer.ok) {
    const absent =
      'Notion knows no such data source, or the connection does not see it; add the connection to the database in Notion, and look whether import.notion.data-source is the id of the data source and not of its database';
    const attempt = { words: `read the data source ${id}`, capability: 'Read content', absent } as const;
    return { ok: false, scope: 'whole', problem: explainNotion(attempt, answer.failure) };
  }
  const { properties } = answer.value;
  const title = Object.entries(properties).find(([, { type }]) => type === 'title')?.[0];
  const problems = problemsOf(settings, properties);
  const statusType = typeOf(properties, settings.status.property);
  if (title === undefined || (statusType !== 'status' && statusType !== 'select') || problems.length > 0) {
    return { ok: false, scope: 'whole', problem: problems.join(' ') };
  }
  return { ok: true, value: { title, statusType } };
}

/** Each property that the configuration names and that cannot be used, with what to do. */
function problemsOf(settings: NotionImport, properties: Shown): readonly string[] {
  const { status, slug, fields, authors, 'write-back': writeBack } = settings;
  const here = Object.keys(properties).slice(0, 40).join(', ');
  const need = (key: string, name: string | undefined, fits: (type: string) => boolean, form: string) => {
    if (name === undefined) return [];
    const type = typeOf(properties, name);
    if (type === undefined)
      return [`${key} names the property "${name}", which the data source does not have; it has: ${here}.`];
    return fits(type) ? [] : [`${key} names the property "${name}" of type ${type}, and needs ${form}.`];
  };
  const readable = (type: string) => readableTypes.has(type);
  return [
    ...need(
      'import.notion.status.property',
      status.property,
      (type) => type === 'status' || type === 'select',
      'one of type status or select',
    ),
    ...unknownStatuses(settings, properties),
    ...need('import.notion.slug', slug, (type) => type === 'rich_text' || type === 'formula', 'one of type text'),
    ...need(
      'import.notion.authors',
      authors === false ? undefined : authors,
      readable,
      'one of people, text or a choice',
    ),
    ...need('import.notion.write-back.link', writeBack?.link, (type) => type === 'url', 'one of type URL'),
    ...Object.entries(fields).flatMap(([key, name]) =>
      need(`import.notion.fields.${key}`, name, readable, 'one that holds text, a choice, a number, a date or people'),
    ),
  ];
}

function unknownStatuses(settings: NotionImport, properties: Shown): readonly string[] {
  const name = settings.status.property;
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const known = (property?.status ?? property?.select)?.options.map((option) => option.name) ?? [];
  // A data source that lists no options is not held against them.
  if (known.length === 0) return [];
  const missing = [...new Set([...wantedStatuses(settings), ...writtenStatuses(settings)])].filter(
    (one) => !known.includes(one),
  );
  return missing.map(
    (one) => `The property "${name}" has no choice "${one}"; it has: ${known.slice(0, 40).join(', ')}.`,
  );
}

function typeOf(properties: Shown, name: string): string | undefined {
  return Object.hasOwn(properties, name) ? properties[name]?.type : undefined;
}
