import { z } from 'zod';
import type { FieldValue } from '../publication/page-source.ts';

const named = z.looseObject({ name: z.string() });
const person = z.looseObject({ id: z.string(), name: z.string().nullish() });
const words = z.array(z.looseObject({ plain_text: z.string() }));
const day = z.looseObject({ start: z.string(), end: z.string().nullish() });
const scalar = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** A property of a page in the forms that front matter can say; of the others only the type is known. */
const propertySchema = z.union([
  z.looseObject({ type: z.literal('title'), title: words }),
  z.looseObject({ type: z.literal('rich_text'), rich_text: words }),
  z.looseObject({ type: z.literal('status'), status: named.nullable() }),
  z.looseObject({ type: z.literal('select'), select: named.nullable() }),
  z.looseObject({ type: z.literal('multi_select'), multi_select: z.array(named) }),
  z.looseObject({ type: z.literal('people'), people: z.array(person) }),
  z.looseObject({ type: z.literal('created_by'), created_by: person }),
  z.looseObject({ type: z.literal('last_edited_by'), last_edited_by: person }),
  z.looseObject({ type: z.literal('date'), date: day.nullable() }),
  z.looseObject({ type: z.literal('number'), number: z.number().nullable() }),
  z.looseObject({ type: z.literal('checkbox'), checkbox: z.boolean() }),
  z.looseObject({ type: z.literal('url'), url: z.string().nullable() }),
  z.looseObject({ type: z.literal('email'), email: z.string().nullable() }),
  z.looseObject({ type: z.literal('phone_number'), phone_number: z.string().nullable() }),
  z.looseObject({ type: z.literal('created_time'), created_time: z.string() }),
  z.looseObject({ type: z.literal('last_edited_time'), last_edited_time: z.string() }),
  z.looseObject({
    type: z.literal('unique_id'),
    unique_id: z.looseObject({ prefix: z.string().nullish(), number: z.number().nullable() }),
  }),
  z.looseObject({
    type: z.literal('formula'),
    formula: z.looseObject({
      string: scalar.optional(),
      number: scalar.optional(),
      boolean: scalar.optional(),
      date: day.nullish(),
    }),
  }),
]);
type Property = z.infer<typeof propertySchema>;

/** Types of properties that front matter can be filled from. */
export const readableTypes: ReadonlySet<string> = new Set(
  propertySchema.options.map((option) => option.shape.type.value),
);

/** The properties of a page by their names; each is read by itself, when it is asked for. */
export const propertiesSchema = z.record(z.string(), z.looseObject({ type: z.string() }));
export type Properties = z.infer<typeof propertiesSchema>;

/** What a property holds; `undefined` when it is empty, not there, or of a type that cannot be read. */
export function propertyValue(properties: Properties, name: string): FieldValue | undefined {
  const parsed = propertySchema.safeParse(Object.hasOwn(properties, name) ? properties[name] : undefined);
  const value = parsed.success ? plainValue(parsed.data) : undefined;
  if (value === null || value === undefined || value === '') return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function plainValue(property: Property): FieldValue | null | undefined {
  switch (property.type) {
    case 'title':
      return textOf(property.title);
    case 'rich_text':
      return textOf(property.rich_text);
    case 'status':
      return property.status?.name;
    case 'select':
      return property.select?.name;
    case 'multi_select':
      return property.multi_select.map(({ name }) => name);
    case 'people':
      return property.people.map(personName);
    case 'created_by':
      return personName(property.created_by);
    case 'last_edited_by':
      return personName(property.last_edited_by);
    case 'date':
      return dayOf(property.date);
    case 'number':
      return property.number;
    case 'checkbox':
      return property.checkbox;
    case 'url':
      return property.url;
    case 'email':
      return property.email;
    case 'phone_number':
      return property.phone_number;
    case 'created_time':
      return property.created_time;
    case 'last_edited_time':
      return property.last_edited_time;
    case 'unique_id': {
      const { prefix, number } = property.unique_id;
      if (number === null) return undefined;
      return typeof prefix === 'string' && prefix !== '' ? `${prefix}-${number}` : number;
    }
    case 'formula': {
      const { string, number, boolean, date } = property.formula;
      return string ?? number ?? boolean ?? dayOf(date);
    }
    default:
      return property satisfies never;
  }
}

const textOf = (parts: z.infer<typeof words>): string => parts.map(({ plain_text }) => plain_text).join('');

/** Names are given only to connections that may read them. */
const personName = ({ id, name }: z.infer<typeof person>): string => name ?? id;

function dayOf(date: z.infer<typeof day> | null | undefined): string | undefined {
  if (date === null || date === undefined) return undefined;
  return typeof date.end === 'string' ? `${date.start}/${date.end}` : date.start;
}
