import { type Problem, problem } from '../../publication/ports.ts';
import { oneLine } from '../../publication/service.ts';
import type { GitPlace } from './git-place.ts';

/** The problem that a failed command of git is: one sentence with what to do. `attempt` completes "Could not". */
export function gitProblem(attempt: string, { name, branch }: GitPlace, output: string): Problem {
  const sentence = (why: string): string => `Could not ${attempt} of ${name}: ${why}.`;
  const has = (pattern: RegExp): boolean => pattern.test(output);
  if (
    has(
      /authentication failed|could not read (?:username|password)|terminal prompts disabled|permission denied|access denied/iu,
    ) ||
    has(
      /returned error: 40[13]|permission to .* denied|write access to repository not granted|resource not accessible/iu,
    )
  ) {
    return problem(
      sentence(
        'it does not let us; set GIT_TOKEN from a secret that may write its contents, or give the job that right',
      ),
    );
  }
  if (has(/refusing to update checked out branch|branch is currently checked out/iu)) {
    return problem(sentence(`somebody has "${branch}" checked out there; name a branch that nobody works on`));
  }
  if (has(/protected branch|GH006|GH013|hook declined|deny (?:updating|deleting)|not allowed to push/iu)) {
    return problem(sentence(`"${branch}" is protected there; allow the gate to write it, or name another branch`));
  }
  if (
    has(
      /could not resolve host|couldn't connect|failed to connect|connection (?:refused|reset|timed out)|timed out|early eof|empty reply|recv failure|unexpected disconnect|remote end hung up|returned error: (?:429|5\d\d)|operation too slow/iu,
    )
  ) {
    return problem(sentence('it does not answer; look whether it is up, and run it again'), { transient: true });
  }
  if (
    has(
      /repository .*not found|does not appear to be a git repository|not a git repository|returned error: 404|no such file/iu,
    )
  ) {
    return problem(
      sentence('there is no such repository, or GIT_TOKEN may not see it; look at publish.target.repository'),
    );
  }
  if (has(/dubious ownership/iu)) {
    return problem(sentence('it belongs to another user; add it to safe.directory in the configuration of git'));
  }
  if (has(/file name too long|no space left|read-only file system/iu)) {
    return problem(sentence('there is no space for it; look at the disk'));
  }
  const last = output.split('\n').findLast((line) => /^(?:fatal|error|remote|!)/u.test(line.trim())) ?? output;
  return problem(sentence(`git says: ${oneLine(last).replace(/[.\s]+$/u, '')}`));
}

/** What an entry of a tree is, by its mode. */
export function nameOfMode(mode: string): string {
  switch (mode) {
    case '040000':
      return 'a folder';
    case '120000':
      return 'a link';
    case '160000':
      return 'a submodule';
    default:
      return 'a file';
  }
}
