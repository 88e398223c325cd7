import { git } from '../local/git.ts';
import type { RunRecord } from '../record/record-schema.ts';
import { reportOfRecord } from '../report/recorded-report.ts';
import type { World } from './world.ts';

/** Whether this is a job of some CI: what lies in its folder came with the change, and its machine's secret proves nothing. */
export function isCi({ CI: ci }: World['variables']): boolean {
  return ci !== undefined && ci !== '' && ci !== 'false' && ci !== '0';
}

/** Whether a record that CI made is about a repository that this folder is a clone of. */
export async function belongsTo(record: RunRecord, root: string): Promise<boolean> {
  const repository = repositoryOf(reportOfRecord(record)?.subject);
  return repository !== undefined && (await remotesOf(root)).some((remote) => isAt(remote, repository));
}

function repositoryOf(subject: NonNullable<ReturnType<typeof reportOfRecord>>['subject'] | undefined) {
  return subject === undefined || subject.kind === 'local' ? undefined : subject.repository;
}

async function remotesOf(root: string): Promise<readonly string[]> {
  const urls = await git(root, ['config', '--get-regexp', '^remote\\..*\\.url$']);
  return urls.ok ? urls.stdout.toString('utf8').split('\n') : [];
}

/** Whether the address of a remote ends in this repository: `git@host:owner/name.git`, `https://host/owner/name`. */
function isAt(remote: string, repository: string): boolean {
  const address = remote
    .trim()
    .toLowerCase()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  const name = repository.toLowerCase();
  return address.endsWith(`/${name}`) || address.endsWith(`:${name}`);
}
