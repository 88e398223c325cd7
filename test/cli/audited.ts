import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type AuditOptions, audit } from '../../src/cli/audit/audit.ts';
import { check } from '../../src/cli/check.ts';
import type { World } from '../../src/cli/world.ts';
import { steadyClock } from '../../src/engine/clock.ts';
import { pageStates } from '../../src/report/audit/audit-report.ts';
import { json } from '../../src/report/audit/json.ts';
import { json as checkJson } from '../../src/report/outputs/json.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import { team } from '../scenarios/team.ts';
import { gitEnvironment } from '../support/git/git.ts';

const execute = promisify(execFile);

const bundle = join(import.meta.dirname, '../../src/main.ts');
const key = { CONTENT_GATE_API_KEY: 'sk-audit-0123456789' };

const count = z.number();
/** What tests look at of the audit in JSON. */
const auditSchema = z.looseObject({
  states: z.record(z.enum(pageStates), count),
  sections: z.array(z.looseObject({ folder: z.string(), pages: count, worst: z.array(z.string()) })),
  criteria: z.array(z.looseObject({ id: z.string(), toFix: count, other: count, pages: count })),
  pages: z.array(
    z.looseObject({
      path: z.string(),
      state: z.enum(pageStates),
      why: z.string(),
      findings: z.array(z.looseObject({ message: z.string(), line: count.nullable() })),
    }),
  ),
  notJudged: z.array(z.looseObject({ why: z.string(), pages: count })),
  problems: z.array(z.string()),
  notices: z.array(z.string()),
  spent: z.looseObject({ usage: z.looseObject({ calls: count }), cost: count.nullable() }),
});

const asked: AuditOptions = {
  ...{ paths: [], commit: undefined, maxCalls: undefined, maxCost: undefined, maxTime: undefined, dryRun: false },
  ...{ memory: true, failOn: 'not-judged', format: json, write: [], detail: 'normal', allowEmpty: false },
  ...{ config: undefined, model: undefined, baseUrl: undefined, shard: undefined, out: undefined, collect: [] },
};

/** The configuration of a team with model reviewers, and what it extends, with a model at an address. */
export function teamAt(url: string, reviewers: Parameters<typeof team>[0], more: object = {}) {
  const { base, config } = team(reviewers, { model: { name: 'scripted-1' }, ...more });
  return {
    ...Object.fromEntries(Object.entries(base).map(([path, text]) => [path, String(text)])),
    '.github/content-gate.yml': config.replace('name: scripted-1', `name: scripted-1\n  base-url: ${url}`),
  };
}

/** A folder with files, that audits can be made of. */
export async function siteOf(files: Readonly<Record<string, string | Uint8Array | object>>) {
  const directory = await mkdtemp(join(tmpdir(), 'content-gate-audit-'));
  const write = async (more: Readonly<Record<string, string | Uint8Array | object>>): Promise<void> => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(
        join(directory, path),
        typeof text === 'string' || text instanceof Uint8Array ? text : stringify(text),
      );
    }
  };
  await write(files);
  const worldOf = (said: { out: string; err: string }, variables: World['variables'], signal: AbortSignal): World => {
    const filter = createSecretFilter();
    const stream = (name: 'out' | 'err') => ({
      ...{ isTerminal: false, columns: 100 },
      write: (text: string) => {
        said[name] += text;
      },
    });
    return {
      ...{ directory, clock: steadyClock, signal, bundle, allow: () => {}, filter, hide: filter.add },
      variables: {
        HOME: join(directory, '../home-of-audits'),
        XDG_STATE_HOME: join(directory, '.state'),
        ...variables,
      },
      ...{ out: stream('out'), err: stream('err') },
    };
  };
  return {
    directory,
    write,
    remove: (path: string) => rm(join(directory, path), { recursive: true, force: true }),
    /** Runs the command to its end. */
    async audit(
      options: Partial<AuditOptions> = {},
      {
        variables = key,
        signal = new AbortController().signal,
      }: { variables?: World['variables']; signal?: AbortSignal } = {},
    ) {
      const said = { out: '', err: '' };
      const exitCode = await audit({ ...asked, ...options }, worldOf(said, variables, signal));
      return {
        exitCode,
        ...said,
        report: () => auditSchema.parse(JSON.parse(said.out)),
        stateOf: (path: string) =>
          auditSchema.parse(JSON.parse(said.out)).pages.find((page) => page.path === path)?.state,
      };
    },
    /** Checks the whole folder, as its writers do. */
    async check() {
      const world = worldOf({ out: '', err: '' }, key, new AbortController().signal);
      const asking = { paths: [], base: undefined, allowEmpty: false, config: undefined, model: undefined };
      return check(
        { ...asking, baseUrl: undefined, format: { load: async () => checkJson }, detail: 'quiet', memory: true },
        world,
      );
    },
    git: (...args: string[]) => execute('git', args, { cwd: directory, env: { ...process.env, ...gitEnvironment } }),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
