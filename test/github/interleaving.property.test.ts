import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, expect } from 'vitest';
import { CheckRun } from '../../src/github/check-run-sink.ts';
import { StickyComment } from '../../src/github/comment-sink.ts';
import type { PullRequestEvent } from '../../src/github/event.ts';
import { OwnIdentity } from '../../src/github/own-identity.ts';
import { PullGuard } from '../../src/github/pull-guard.ts';
import { pullRequestSource } from '../../src/github/pull-request-source.ts';
import { type Files, renamed } from '../support/git/files.ts';
import { anyReport } from './any-report.ts';
import { home, quiet, type World, world } from './world.ts';

const marker = '<!-- content-gate:content-gate:verdict:1 -->';
const base: Files = {
  'x.txt': 'a\n',
  'docs/bad.md': 'As it was.\n',
  'docs/old.md': 'It moves, and is long enough for that.\n',
};
const head: Files = {
  'docs/bad.md': 'A claim that must be read.\n',
  'docs/new.md': renamed('docs/old.md', 'It moved, and is long enough for that.\n'),
  'docs/good.md': 'Nothing of interest.\n',
};

let it: World;
let event: PullRequestEvent;
let undisturbed: unknown;
const load = () =>
  pullRequestSource(it.client, event, new PullGuard(it.client, event), quiet()).load(
    () => undefined,
    { maxFileBytes: 10_000 },
    quiet(),
  );

beforeAll(async () => {
  it = await world({ base, head });
  event = {
    kind: 'pull-request',
    ...home,
    repositoryId: 1001,
    number: 7,
    headSha: it.repo.headSha,
    baseSha: it.repo.baseSha,
    baseRef: 'main',
    headRepositoryId: 1001,
    fromFork: false,
    draft: false,
    action: 'opened',
    target: false,
  };
  undisturbed = await load();
});
afterAll(() => it[Symbol.asyncDispose]());

/** What people do to a pull request while it is read. */
const acts = {
  push: () => it.repo.push({ 'docs/bad.md': 'As it was.\n', 'x.txt': 'b\n' }),
  'push of another page': () => it.repo.push({ 'docs/more.md': 'More.\n' }),
  'push back': () => it.repo.resetTo(event.headSha),
  'another base': () => Object.assign(it.github.state.pull, { baseRef: 'release' }),
  'the base back': () => Object.assign(it.github.state.pull, { baseRef: 'main' }),
  'main moves on': () => it.repo.advanceMain({ 'docs/bad.md': 'A claim that must be read.\n' }),
} as const;
const act = fc.constantFrom(...Object.keys(acts));
/** At which request what happens; a run of either kind makes hardly more requests than `max`. */
const moments = (max: number) => fc.array(fc.record({ act, request: fc.nat({ max }) }), { minLength: 1, maxLength: 6 });

/** Of each answer about the pull request whether it stood as it was judged; what a server does meanwhile is too late for it. */
const looks = () =>
  it.github.state.shown.map(({ headSha, baseRef }) => headSha === event.headSha && baseRef === 'main');

/** Does it all at its request. */
function disturb(planned: readonly { readonly act: string; readonly request: number }[]): void {
  for (const { act: name, request } of planned) {
    const entry = Object.entries(acts).find(([one]) => one === name);
    const run = async () => void (await entry?.[1]());
    it.github.on(/./, { kind: 'before', act: run }, { skip: request, times: 1 });
  }
}

async function calm(): Promise<void> {
  it.github.behave();
  it.github.forget();
  it.github.state.shown.length = 0;
  await acts['push back']();
  acts['the base back']();
}

test.prop({ planned: moments(5) }, { numRuns: 25 })(
  'whatever happens while a pull request is read, it is read as the event showed it, or not at all',
  async ({ planned }) => {
    await calm();
    disturb(planned);
    const change = await load();
    if (change.listingProblem === undefined) {
      expect(change).toEqual(undisturbed);
      expect(looks()).toContain(true);
    } else {
      expect(change.files).toEqual([]);
      expect(looks()).toContain(false);
    }
  },
);

test.prop({ planned: moments(3) }, { numRuns: 20 })(
  'nothing is written unless the pull request was looked at before and stood as it was judged',
  async ({ planned }) => {
    await calm();
    it.github.state.comments.length = 0;
    it.github.state.checkRuns.length = 0;
    disturb(planned);
    const guard = new PullGuard(it.client, event);
    const access = { client: it.client, pull: event, guard, identity: new OwnIdentity(it.client) };
    await Promise.all([
      new StickyComment(access, { marker, render: () => marker }).publish(anyReport(), quiet()),
      new CheckRun(it.client, event, () => ({ title: 'T', summary: 'S', annotations: [] }), guard).publish(
        anyReport(),
        quiet(),
      ),
    ]);
    if (it.github.writes().length > 0) expect(looks()).toContain(true);
    for (const { headSha } of it.github.state.checkRuns) expect(headSha).toBe(event.headSha);
  },
);
