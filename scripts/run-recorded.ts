// Runs the shipped bundle on recorded pull requests (folders with base/, head/ and pull-request.json), through the action
// and through the command line, and prints a table: `node scripts/run-recorded.ts FOLDER [NAME...]`. The answers come from
// a stand-in for a model that finds everything in order; KEEP=FOLDER keeps the reports.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pullRequestFrom } from '../test/support/pull-request-from.ts';
import { scenario } from '../test/support/scenario.ts';
import { printTable } from './bench/table.ts';

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder that holds the recorded pull requests.');
  process.exit(2);
}
const keep = process.env.KEEP;
const wanted = names.length > 0 ? names : readdirSync(folder).sort();
const rows: string[][] = [];

for (const name of wanted) {
  const recorded = await pullRequestFrom(join(folder, name));
  await using world = await scenario({
    base: recorded.base,
    head: recorded.head,
    inputs: { mode: 'enforce' },
  });
  const run = await world.run();
  const cli = await world.cli(['check', '--base', 'main', '--format', 'json'], {
    env: { CONTENT_GATE_API_KEY: 'local' },
  });
  rows.push([
    name,
    run.outputs['files-reviewed'] ?? '-',
    run.outputs.findings ?? '-',
    `${world.model?.log.calls.length ?? 0}`,
    `${Math.round(run.durationMs)} ms`,
    run.outputs.verdict ?? `exit ${run.exitCode}`,
    `${Math.round(cli.durationMs)} ms`,
    `exit ${cli.exitCode}`,
  ]);
  if (keep !== undefined) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(join(keep, `${name}.comment.md`), world.github.state.comments.at(-1)?.body ?? '');
    writeFileSync(join(keep, `${name}.log`), `${run.stdout}\n${run.stderr}`);
    writeFileSync(join(keep, `${name}.cli.json`), `${cli.stdout}\n${cli.stderr}`);
  }
  console.error(`${name}: ${run.outputs.verdict ?? `exit ${run.exitCode}`}`);
}
printTable(
  'Recorded pull requests',
  ['pull request', 'files', 'findings', 'model calls', 'action', 'verdict', 'cli', 'cli ends'],
  rows,
);
