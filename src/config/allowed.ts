import { z } from 'zod';
import { type KeyPath, oneOf } from './problem.ts';

/** A JSON Schema, or the part of one that stands for a key. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of what a person may write, where a key with a default may be left out. */
export function inputSchema(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** The part of a schema that governs a key; `undefined` where the schema allows anything or nothing. */
export function nodeAt(root: SchemaNode, key: KeyPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of key) {
    if (node === undefined) return undefined;
    const inEach: readonly SchemaNode[] = kindsOf(node).flatMap((kind) => listed(stepInto(kind, step)));
    node = inEach.length > 1 ? { anyOf: [...inEach] } : inEach[0];
  }
  return node;
}

function stepInto(
  { items, properties, additionalProperties }: SchemaNode,
  step: string | number,
): SchemaNode | undefined {
  if (typeof step === 'number') return Array.isArray(items) ? undefined : asNode(items);
  return asNode(properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : additionalProperties);
}

/** A mapping that comes in several kinds has a schema for each; every other value is of one kind. */
function kindsOf(node: SchemaNode): readonly SchemaNode[] {
  return node.oneOf === undefined ? [node] : node.oneOf.flatMap((one) => listed(asNode(one)));
}

/** The keys that a mapping may have; empty when it is free in them. */
export function keysOf(node: SchemaNode | undefined): readonly string[] {
  return node === undefined
    ? []
    : [...new Set(kindsOf(node).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** The words that a value may be; empty when it is not one of a few. */
export function allowedWordsOf(node: SchemaNode | undefined): readonly string[] {
  if (node?.anyOf !== undefined) {
    return node.anyOf.flatMap((part) => {
      const one = asNode(part);
      return one?.type === 'boolean' ? ['true', 'false'] : allowedWordsOf(one);
    });
  }
  if (node?.enum !== undefined) return node.enum.map(String);
  return node?.const === undefined ? [] : [String(node.const)];
}

/** What a value may be, in a person's words. */
export function allowedInWords(node: SchemaNode | undefined): string {
  const words = allowedWordsOf(node);
  // A number or text beside the words must not be kept quiet: then each part is said.
  const onlyWords = node?.anyOf?.every((part) => isOfWords(asNode(part))) ?? true;
  if (words.length > 0 && onlyWords) return oneOf(words);
  if (node?.oneOf !== undefined) {
    const kinds = allowedWordsOf(nodeAt(node, ['kind']));
    if (kinds.length > 0) return `a mapping with the kind ${oneOf(kinds)}, and the keys of that kind`;
  }
  if (node?.anyOf !== undefined) {
    return [...new Set(node.anyOf.map((part) => allowedInWords(asNode(part))))].join(', or ');
  }
  switch (node?.type) {
    case 'boolean':
      return 'true or false';
    case 'integer':
      return `a whole number${bounds(node)}`;
    case 'number':
      return `a number${bounds(node)}`;
    case 'string':
      if (node.format === 'uri') return 'a web address that begins with http:// or https://';
      if (node.format === 'date') return 'a date such as 2026-01-31';
      return node.maxLength === undefined ? 'text' : `text of ${node.minLength ?? 0} to ${node.maxLength} characters`;
    case 'array':
      return node.maxItems === undefined ? 'a list' : `a list of ${node.minItems ?? 0} to ${node.maxItems} entries`;
    case 'object': {
      const keys = keysOf(node);
      return keys.length === 0 ? 'a mapping' : `a mapping with the keys ${keys.join(', ')}`;
    }
    default:
      return 'another value';
  }
}

const listed = (node: SchemaNode | undefined): readonly SchemaNode[] => (node === undefined ? [] : [node]);

function isOfWords(node: SchemaNode | undefined): boolean {
  return node?.type === 'boolean' || allowedWordsOf(node).length > 0;
}

function bounds({ minimum, maximum, exclusiveMinimum }: SchemaNode): string {
  const atMost = maximum === undefined ? '' : `, at most ${maximum}`;
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}${atMost}`;
  if (minimum === undefined) return atMost;
  return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}

function asNode(schema: SchemaNode | boolean | undefined): SchemaNode | undefined {
  return typeof schema === 'object' ? schema : undefined;
}
