import { z } from 'zod';
import type { World } from './world.ts';

/** What the action was given beside the configuration. */
export interface PublishInputs {
  readonly config: string | undefined;
  readonly dryRun: boolean;
  readonly gateId: string;
  /** The secret that the gate's workflow signs its records with. */
  readonly recordSecret: string | undefined;
  /** The keys of the model and of its fallback, for pages that are judged now. */
  readonly apiKey: string | undefined;
  readonly fallbackApiKey: string | undefined;
}

/** The inputs, or one line for each that cannot be used. */
export type PublishInputsRead =
  | { readonly ok: true; readonly inputs: PublishInputs }
  | { readonly ok: false; readonly problems: readonly string[] };

const oneLine = /^\P{Cc}*$/u;
const key = z
  .string()
  .regex(/^[\x20-\x7e]*$/, 'must be one line without other signs than its issuer puts into it: copy it again');

const inputsSchema = z.object({
  config: z
    .string()
    .max(500, 'is longer than 500 characters')
    .regex(oneLine, 'must be one line')
    .refine((path) => !/^\/|\\|(^|\/)\.\.?(\/|$)|\/\/|\/$/.test(path), 'must be a path inside the repository'),
  'dry-run': z.enum(['', 'true', 'false'], { error: 'must be "true" or "false"' }),
  'gate-id': z
    .string()
    .regex(/^(?:[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)?$/, 'must be that of the gate: letters and digits'),
  'signing-key': z.string().refine((text) => text === '' || text.length >= 16, 'is shorter than 16 characters'),
  'api-key': key,
  'fallback-api-key': key,
});

/** Reads the inputs of the action, and hides what is secret among them; where it is a command, they are variables. */
export function readPublishInputs({ variables, hide }: Pick<World, 'variables' | 'hide'>): PublishInputsRead {
  const given = Object.fromEntries(
    Object.keys(inputsSchema.shape).map((name) => [name, (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim()]),
  );
  const parsed = inputsSchema.safeParse({
    ...given,
    'signing-key': given['signing-key'] || variables.CONTENT_GATE_SIGNING_KEY || '',
    'api-key': given['api-key'] || variables.CONTENT_GATE_API_KEY || '',
    'fallback-api-key': given['fallback-api-key'] || variables.CONTENT_GATE_FALLBACK_API_KEY || '',
  });
  for (const name of ['signing-key', 'api-key', 'fallback-api-key']) hide(given[name] ?? '');
  for (const name of ['CONTENT_GATE_SIGNING_KEY', 'CONTENT_GATE_API_KEY', 'CONTENT_GATE_FALLBACK_API_KEY'])
    hide(variables[name] ?? '');
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `Input \`${path.join('.')}\` ${message}.`),
    };
  }
  const { data } = parsed;
  return {
    ok: true,
    inputs: {
      config: data.config || undefined,
      dryRun: data['dry-run'] === 'true',
      gateId: data['gate-id'] || 'content-gate',
      recordSecret: data['signing-key'] || data['api-key'] || undefined,
      apiKey: data['api-key'] || undefined,
      fallbackApiKey: data['fallback-api-key'] || undefined,
    },
  };
}
