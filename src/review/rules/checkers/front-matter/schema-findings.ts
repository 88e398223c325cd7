import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Page } from '../../../../content/page.ts';
import type { RawFinding, RulesTools } from '../../checker.ts';
import { lineSpan } from '../../page-position.ts';
import { type FrontMatterBlock, spanAt } from './block.ts';

interface SchemaRequest {
  readonly page: Page;
  readonly block: FrontMatterBlock | undefined;
  /** The block as it was before the change. */
  readonly base: FrontMatterBlock | undefined;
  readonly schema: string | undefined;
  readonly required: readonly string[];
  readonly tools: RulesTools;
}

/** Where the front matter departs from the site's schema and from the keys that the team requires. */
export async function schemaFindings(
  request: SchemaRequest,
): Promise<{ readonly findings: readonly RawFinding[]; readonly undecided: readonly string[] }> {
  const { block, schema, tools } = request;
  const missing = request.required
    .filter((key) => !hasKey(block?.data, [], key))
    .map((key) => missingKey(request, [], key));
  if (schema === undefined) return { findings: missing, undecided: [] };
  const validator = await compiled(schema, tools);
  if ('problem' in validator) return { findings: missing, undecided: [validator.problem] };
  validator.validate(block?.data ?? {});
  const findings = relevant(validator.validate.errors ?? []).map((error) => toFinding(request, error));
  const known = new Set(findings.map((finding) => finding.subject));
  return { findings: [...findings, ...missing.filter((finding) => !known.has(finding.subject))], undecided: [] };
}

type Compiled = { readonly validate: ValidateFunction } | { readonly problem: string };

async function compiled(path: string, tools: RulesTools): Promise<Compiled> {
  const read = await tools.base.read(path, tools.signal);
  if (!read.ok) return { problem: `The schema ${path} could not be read: ${read.cause}` };
  const [{ Ajv2020 }, { Ajv }, { default: formats }, { parse }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv'),
    import('ajv-formats'),
    import('yaml'),
  ]);
  try {
    const schema: unknown = parse(read.text, { maxAliasCount: 50 });
    if (typeof schema !== 'object' || schema === null) return { problem: `The schema ${path} is not an object.` };
    const draft = '$schema' in schema ? String(schema.$schema) : '';
    const settings = { allErrors: true, strict: false, validateFormats: true, logger: false } as const;
    const ajv = draft.includes('draft-07') ? new Ajv(settings) : new Ajv2020(settings);
    formats.default(ajv);
    return { validate: ajv.compile(schema) };
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
    return { problem: `The schema ${path} is not a JSON Schema that can be used: ${cause.slice(0, 200)}` };
  }
}

/** Without the errors that only repeat others: branches of an alternative, and the alternative's own "if". */
function relevant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const alternatives = errors
    .filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf')
    .map((error) => `${error.schemaPath}/`);
  return errors.filter(
    (error) => error.keyword !== 'if' && !alternatives.some((path) => error.schemaPath.startsWith(path)),
  );
}

function toFinding(request: SchemaRequest, error: ErrorObject): RawFinding {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
  const params: Record<string, unknown> = error.params;
  if (error.keyword === 'required') return missingKey(request, path, String(params.missingProperty));
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  const { block } = request;
  if (typeof extra === 'string') {
    return {
      criterion: 'front-matter-schema',
      message: `The schema knows no key "${extra}"${inside(path)}.`,
      ...(block === undefined ? {} : { span: spanAt(block, [...path, extra], 'key') }),
    };
  }
  return {
    criterion: 'front-matter-schema',
    message: `${path.length === 0 ? 'The front matter' : `"${path.join('.')}"`} ${wanted(error, params)}.`,
    ...(block === undefined ? {} : { span: spanAt(block, path, 'value') }),
  };
}

function wanted(error: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  const allowed = params.allowedValues;
  if (Array.isArray(allowed)) {
    const shown = allowed.slice(0, 12).map((value) => JSON.stringify(value));
    return `must be one of ${shown.join(', ')}${allowed.length > 12 ? ', ...' : ''}`;
  }
  return error.message ?? 'does not match the schema';
}

function inside(path: readonly (string | number)[]): string {
  return path.length === 0 ? '' : ` in "${path.join('.')}"`;
}

function missingKey(request: SchemaRequest, path: readonly (string | number)[], key: string): RawFinding {
  const { page, block, base } = request;
  // A line that was taken away leaves no changed line behind: only the text before the change can tell.
  const taken = base !== undefined && base.problems.length === 0 && hasKey(base.data, path, key);
  const isNew = page.file.status === 'added' || taken;
  return {
    criterion: 'front-matter-schema',
    message: `The front matter lacks "${[...path, key].join('.')}".`,
    subject: [...path, key].join('.'),
    span: block !== undefined && path.length > 0 ? spanAt(block, path, 'key') : lineSpan(page, 1),
    ...(isNew ? { standing: 'changed' as const } : {}),
  };
}

function hasKey(data: unknown, path: readonly (string | number)[], key: string): boolean {
  let value: unknown = data;
  for (const part of [...path, key]) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return false;
    value = new Map(Object.entries(value)).get(String(part));
  }
  return true;
}
