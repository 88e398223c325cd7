import { z } from 'zod';
import { defaultConfigPath } from '../setup/first-files.ts';
import { type Mode, modes } from '../verdict/whole.ts';

/** The action's inputs, checked. */
export interface Inputs {
  readonly apiKey: string | undefined;
  readonly fallbackApiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly model: string | undefined;
  /** Where the configuration lies at the base commit. */
  readonly config: string;
  /** False when the path is the default one, whose absence is no mistake. */
  readonly configNamed: boolean;
  readonly token: string;
  readonly gateId: string;
  /** Absent: `enforce` with a configuration file, `advise` without one. */
  readonly mode: Mode | undefined;
  readonly onMissingCredentials: 'fail' | 'skip';
  readonly signingKey: string | undefined;
  /** What this job does of a run that several machines judge; absent where it does all. */
  readonly stage: Stage | undefined;
}

/** A part of a run that is spread over jobs. */
export type Stage =
  | { readonly kind: 'plan' }
  /** `0/0` where the plan has no shard. */
  | { readonly kind: 'judge'; readonly shard: number; readonly of: number }
  | { readonly kind: 'decide' };

/** The inputs, or one line for each that cannot be used. */
export type InputsRead =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly string[] };

const controls = /\p{Cc}/u;

const optional = (text: string): string | undefined => (text === '' ? undefined : text);
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `must be ${values.map((value) => `"${value}"`).join(' or ')}` });

const endpoint = z.string().superRefine((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const add = (message: string) => context.addIssue({ code: 'custom', message });
  if (url === undefined || !/^https?:$/.test(url.protocol)) add('must be an http or https address');
  else if (url.username !== '' || url.password !== '') add('must not contain a user name or password; use api-key');
  else if (url.search !== '' || url.hash !== '') add('must not have a query or a fragment');
});

// It is sent in a header, which takes no line break and no other sign outside of ASCII.
const headerValue = z
  .string()
  .regex(/^[\x20-\x7e]*$/, 'must be one line without other signs than its issuer puts into it: copy it again');

const inputsSchema = z.object({
  'api-key': headerValue,
  'fallback-api-key': headerValue,
  'base-url': z.literal('').or(endpoint),
  model: z
    .string()
    .max(200, 'is longer than 200 characters')
    .refine((text) => !controls.test(text), 'must be one line'),
  config: z
    .string()
    .max(500, 'is longer than 500 characters')
    .refine(
      (path) => !controls.test(path) && !/^\/|\\|(^|\/)\.\.?(\/|$)|\/\/|\/$/.test(path),
      'must be a path inside the repository, with forward slashes and without "." or ".."',
    ),
  'github-token': headerValue.min(1, 'is empty; leave it out to use the token of the job'),
  // It becomes part of artifact names, of hidden markers and of a check's name.
  'gate-id': z
    .string()
    .max(60, 'is longer than 60 characters')
    .regex(
      /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/,
      'must be letters and digits, with single dots, hyphens or underscores between them',
    ),
  mode: z.literal('').or(oneOf(modes)),
  'on-missing-credentials': oneOf(['fail', 'skip']),
  'signing-key': z.string().refine((text) => text === '' || text.length >= 16, 'is shorter than 16 characters'),
  stage: z
    .string()
    .refine((text) => text === '' || stageOf(text) !== undefined, 'must be "plan", "judge N/M" or "decide"'),
});

function stageOf(text: string): Stage | undefined {
  if (text === 'plan' || text === 'decide') return { kind: text };
  const named = /^judge (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (named === null) return undefined;
  const [shard, of] = [Number(named[1]), Number(named[2])];
  return (shard >= 1 && shard <= of) || of === 0 ? { kind: 'judge', shard, of } : undefined;
}

/** The names of the inputs, as action.yml declares them. */
export const inputNames: readonly string[] = Object.keys(inputsSchema.shape);

const defaults: Readonly<Partial<Record<string, string>>> = {
  config: defaultConfigPath,
  'gate-id': 'content-gate',
  'on-missing-credentials': 'fail',
};

const secretInputs = ['api-key', 'fallback-api-key', 'github-token', 'signing-key'];

/**
 * Reads the inputs from the runner's variables. `hide` is called first, for every secret, so that no later line can print
 * one; it may be empty.
 */
export function readInputs(
  variables: Readonly<Record<string, string | undefined>>,
  hide: (secret: string) => void,
): InputsRead {
  const raw = (name: string): string => variables[`INPUT_${name.toUpperCase()}`] ?? '';
  for (const name of secretInputs) hide(raw(name));

  const given = Object.fromEntries(inputNames.map((name) => [name, raw(name).trim() || (defaults[name] ?? '')]));
  const parsed = inputsSchema.safeParse(given);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(problemOf) };
  }
  const { data } = parsed;
  return {
    ok: true,
    inputs: {
      apiKey: optional(data['api-key']),
      fallbackApiKey: optional(data['fallback-api-key']),
      baseUrl: optional(data['base-url'].replace(/\/+$/, '')),
      model: optional(data.model),
      config: data.config,
      configNamed: data.config !== defaultConfigPath,
      token: data['github-token'],
      gateId: data['gate-id'],
      mode: data.mode === '' ? undefined : data.mode,
      onMissingCredentials: data['on-missing-credentials'],
      signingKey: optional(data['signing-key']),
      stage: stageOf(data.stage),
    },
  };
}

/** The value is not repeated: an input may hold a secret that was put into the wrong place. */
function problemOf({ path, code, message, ...issue }: z.core.$ZodIssue): string {
  const nested = code === 'invalid_union' && 'errors' in issue ? issue.errors.at(-1)?.[0]?.message : undefined;
  return `Input \`${path.join('.')}\` ${nested ?? message}.`;
}
