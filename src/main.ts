#!/usr/bin/env node
// The one entry of the bundle. It opens a door by how it was started, and imports nothing large before it has to.
import { isMainThread } from 'node:worker_threads';
import { sendFirstRequests } from './action/first-requests.ts';
import type { JudgeRequest } from './library/judge-request.ts';
import type { Judged } from './library/judged.ts';
import { fitRuntime } from './setup/runtime.ts';

// The types of the package's entry, which this file is as well.
export type { Folder, JudgeRequest, ModelSettings, PageText } from './library/judge-request.ts';
export type { Judged, JudgedBy, JudgedFinding, JudgedPage, Judgement } from './library/judged.ts';

/** As `engines` of package.json says; older ones lack what the language has by now, and would fail somewhere in the middle. */
const oldestNode = 24;

// Of a Node that does not say whether this is what was started, nothing but a start is expected: a gate must not end in silence.
if (import.meta.main !== false) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    process.stderr.write(
      `content-gate needs Node ${oldestNode} or newer, and this is ${process.versions.node}. A clone of it brings one along: node_modules/.bin/node, after npm ci.\n`,
    );
    process.exitCode = 2;
  } else if (!isMainThread) {
    const [{ serveChecks }, { readAsset }] = await Promise.all([
      import('./review/rules/pool/serve-checks.ts'),
      import('./local/assets.ts'),
    ]);
    serveChecks(readAsset);
  } else if (process.argv.length > 2 || process.env.INPUT_COMMAND || process.env.GITHUB_ACTIONS !== 'true') {
    // The actions in the folders beside action.yml are commands: which one stands as an input in their own file.
    const args = process.argv.length > 2 ? process.argv.slice(2) : (process.env.INPUT_COMMAND?.split(' ') ?? []);
    await fitRuntime();
    if (['import', 'publish', 'recheck'].includes(args[0] ?? '')) {
      const { runSiteCli } = await import('./cli/site-cli.ts');
      await leave(await runSiteCli(args, import.meta.filename));
    } else {
      const { runCli } = await import('./cli/cli.ts');
      await leave(await runCli(args, import.meta.filename));
    }
  } else {
    // Before anything is loaded: loading keeps this thread from connecting.
    const headStart = sendFirstRequests(process.env);
    await fitRuntime();
    const { runAction } = await import('./action/action.ts');
    await leave(await runAction(import.meta.filename, headStart));
  }
}

/** Judges texts or files by the same gate as the action and the command, with configured reviewers. */
export async function judge(request: JudgeRequest): Promise<Judged> {
  const library = await import('./library/judge.ts');
  return library.judge(request, import.meta.filename);
}

/** What is still open by now (a connection kept alive, a wait for a rate limit, a file that hangs) must not hold the job. */
async function leave(exitCode: number): Promise<void> {
  const { leaveProcess } = await import('./setup/leave-process.ts');
  leaveProcess(exitCode);
}
