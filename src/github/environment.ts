import { z } from 'zod';
import { graphqlBeside, publicApi } from './addresses.ts';

const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
const positive = z.coerce.number().int().positive();

const environmentSchema = z.object({
  GITHUB_API_URL: url.default(publicApi),
  GITHUB_GRAPHQL_URL: url.optional(),
  GITHUB_SERVER_URL: url.default('https://github.com'),
  GITHUB_REPOSITORY: z.string().default(''),
  GITHUB_RUN_ID: positive.default(1),
  GITHUB_RUN_ATTEMPT: positive.default(1),
  GITHUB_WORKFLOW_REF: z.string().default(''),
  GITHUB_EVENT_NAME: z.string().optional(),
  GITHUB_EVENT_PATH: z.string().optional(),
  GITHUB_WORKSPACE: z.string().default('.'),
  RUNNER_TEMP: z.string().min(1, 'is empty'),
  ACTIONS_RESULTS_URL: z.string().optional(),
  ACTIONS_ID_TOKEN_REQUEST_URL: z.string().optional(),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: z.string().optional(),
  RUNNER_DEBUG: z.string().optional(),
});

/** What the runner tells a job about itself. */
export interface RunnerEnvironment {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly runId: number;
  readonly attempt: number;
  /** The page of this run. */
  readonly runUrl: string;
  /** The workflow's file in the repository; absent when the runner did not say. */
  readonly workflowPath: string | undefined;
  readonly eventName: string | undefined;
  readonly eventPath: string | undefined;
  /** Where earlier steps of the job work and leave files. */
  readonly workspace: string;
  /** A folder that the runner empties after the job. */
  readonly temporary: string;
  readonly hasArtifactService: boolean;
  /** Whether the job may prove to others who it is: it has the permission `id-token: write`. */
  readonly hasIdentity: boolean;
  /** Whether somebody switched the runner's debugging on, to see what happens when. */
  readonly debugging: boolean;
}

/** The environment, or one line on what is wrong with it. */
export type EnvironmentRead =
  | { readonly ok: true; readonly environment: RunnerEnvironment }
  | { readonly ok: false; readonly problem: string };

/** `owner/repo/.github/workflows/gate.yml@refs/heads/main` without the repository and the ref. */
const workflowPathOf = (reference: string): string | undefined => /^[^/]+\/[^/]+\/(.+?)@/.exec(reference)?.[1];

/** Reads what the runner set; empty variables count as unset. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): EnvironmentRead {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
    return { ok: false, problem: `The runner's environment is incomplete or malformed: ${names}.` };
  }
  const { data } = parsed;
  const page = `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`;
  return {
    ok: true,
    environment: {
      apiUrl: data.GITHUB_API_URL,
      graphqlUrl: data.GITHUB_GRAPHQL_URL ?? graphqlBeside(data.GITHUB_API_URL),
      serverUrl: data.GITHUB_SERVER_URL,
      runId: data.GITHUB_RUN_ID,
      attempt: data.GITHUB_RUN_ATTEMPT,
      runUrl: data.GITHUB_RUN_ATTEMPT === 1 ? page : `${page}/attempts/${data.GITHUB_RUN_ATTEMPT}`,
      workflowPath: workflowPathOf(data.GITHUB_WORKFLOW_REF),
      eventName: data.GITHUB_EVENT_NAME,
      eventPath: data.GITHUB_EVENT_PATH,
      workspace: data.GITHUB_WORKSPACE,
      temporary: data.RUNNER_TEMP,
      debugging: data.RUNNER_DEBUG === '1',
      hasArtifactService: data.ACTIONS_RESULTS_URL !== undefined,
      hasIdentity: data.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && data.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined,
    },
  };
}
