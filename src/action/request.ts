import type { ContentSource } from '../content/content.ts';
import { steadyClock } from '../engine/clock.ts';
import { elsewhereOn } from '../github/elsewhere.ts';
import type { RunnerEnvironment } from '../github/environment.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { jobIdentityToken } from '../github/job-identity.ts';
import type { Subject } from '../report/report.ts';
import type { RunRequest, RunWorld } from '../setup/open-run.ts';
import type { ActionWorld } from './world.ts';

/** The run that the workflow asked for. */
export function requestOf(
  { inputs, environment, client, log, signal }: ActionWorld,
  source: ContentSource,
  subject: Subject,
): RunRequest {
  return {
    source,
    configuration: { path: inputs.config, named: inputs.configNamed },
    model: {
      keys: [inputs.apiKey],
      fallbackKeys: [inputs.fallbackApiKey],
      baseUrl: inputs.baseUrl,
      name: inputs.model,
      identity: environment.hasIdentity
        ? { kind: 'available', token: (audience) => jobIdentityToken(audience, log.hide) }
        : {
            kind: 'unavailable',
            reason:
              'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get',
          },
      words: {
        noKey:
          'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow',
        noFallbackKey:
          'there is no `fallback-api-key`, and no other key is sent to its endpoint; add the secret to the workflow',
        noModel: 'no model is named; set the input `model`, or `model.name` in the configuration',
      },
    },
    openElsewhere: elsewhereOn(client, signal),
    gateId: inputs.gateId,
    mode: inputs.mode,
    onMissingCredentials: inputs.onMissingCredentials,
    subject,
    runUrl: environment.runUrl,
  };
}

/** The machine as a run of the action sees it. */
export function worldOf({ bundle, environment, signal, secrets }: ActionWorld): RunWorld {
  return { bundle, workspace: environment.workspace, clock: steadyClock, signal, filter: secrets };
}

/** What the event is about, as reports name it. */
export function subjectOf(event: PullRequestEvent | MergeGroupEvent, { serverUrl }: RunnerEnvironment): Subject {
  const common = {
    repository: `${event.owner}/${event.repo}`,
    headSha: event.headSha,
    baseSha: event.baseSha,
    serverUrl,
  };
  return event.kind === 'pull-request'
    ? { kind: 'pull-request', ...common, number: event.number, fromFork: event.fromFork, draft: event.draft }
    : { kind: 'merge-group', ...common };
}
