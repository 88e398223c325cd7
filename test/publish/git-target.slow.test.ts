import { spawn } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  absent,
  call,
  type GitSite,
  git,
  gitSite,
  type Settings,
  signal,
  standing,
  stateOf,
} from '../support/publishing/git-site.ts';
import { publishedPage } from './page.ts';

let at: GitSite;
beforeEach(async () => {
  at = await gitSite();
});

describe('a branch as a target', () => {
  it('that was not there before is gone again with its last page', async () => {
    const branch = await at.target();
    await branch.put(publishedPage('a', 'Words'), absent, call);
    await branch.put(publishedPage('b', 'Words'), absent, call);
    expect(await branch.takeBack(publishedPage('b', 'Words'), absent, signal)).toEqual({ kind: 'restored' });
    expect(await branch.takeBack(publishedPage('a', 'Words'), absent, signal)).toEqual({ kind: 'restored' });
    expect(at.branches()).toBe('main');
  });

  it('leaves alone what others put there, before and after', async () => {
    await at.othersWrite('blog/a/index.html', 'by hand');
    await at.othersWrite('CNAME', 'example.com');
    const branch = await at.target();
    expect(await standing(branch, 'a')).toMatchObject({ kind: 'foreign' });
    const page = publishedPage('a', 'Words');
    expect(await branch.put(page, absent, call)).toMatchObject({ kind: 'moved' });
    expect(await branch.takeBack(page, absent, signal)).toMatchObject({ kind: 'left' });
    await branch.put(publishedPage('b', 'Words'), absent, call);
    await branch.takeBack(publishedPage('b', 'Words'), absent, signal);
    expect(at.site()).toEqual({ 'blog/a/index.html': 'by hand', CNAME: 'example.com' });
  });

  it('keeps every page that is written at once, by one run or by two', async () => {
    const [one, two] = [await at.target(), await at.target()];
    const puts = ['a', 'b', 'c'].flatMap((slug) => [
      one.put(publishedPage(slug, slug), absent, call),
      two.put(publishedPage(`${slug}2`, slug), absent, call),
    ]);
    expect((await Promise.all(puts)).map(({ kind }) => kind)).toEqual(puts.map(() => 'put'));
    const index: unknown = JSON.parse(at.site()['index.json'] ?? '');
    expect(index).toMatchObject({ pages: ['a', 'a2', 'b', 'b2', 'c', 'c2'].map((slug) => ({ slug })) });
  });

  it('is taken back when it was written and the answer was lost', async () => {
    const branch = await at.target();
    await branch.put(publishedPage('a', 'First'), absent, call);
    const [was, before] = [await standing(branch, 'a'), at.site()];
    const hook = join(at.origin, 'hooks/post-receive');
    await mkdir(join(at.origin, 'hooks'), { recursive: true });
    await writeFile(hook, '#!/bin/sh\nkill -9 $PPID\n');
    await chmod(hook, 0o755);
    const second = publishedPage('a', 'Second');
    expect(await branch.put(second, was, call)).toMatchObject({ kind: 'problem', transient: true });
    await rm(hook);
    expect(at.site()).not.toEqual(before);
    expect(await branch.put(second, was, call)).toMatchObject({ kind: 'unchanged' });
    expect(await branch.takeBack(second, was, signal)).toEqual({ kind: 'restored' });
    expect(at.site()).toEqual(before);
  });

  it('is written from a shallow checkout without a branch, into a folder of it', async () => {
    const shallow = join(at.root, 'shallow');
    git(at.root, 'clone', '--quiet', '--depth=1', `file://${at.origin}`, shallow);
    git(shallow, 'checkout', '--quiet', '--detach');
    const before = await stateOf(shallow);
    const branch = await at.target({ path: 'docs/' }, {}, shallow);
    for (const words of ['First', 'Second']) {
      const put = await branch.put(publishedPage('a', words), await standing(branch, 'a'), call);
      expect(put).toMatchObject({ kind: 'put' });
    }
    expect(Object.keys(at.site())).toEqual(['docs/blog/a/index.html', 'docs/index.json']);
    expect(await stateOf(shallow)).toEqual(before);
  });

  it('is one of the repository itself where that has no at.origin, or of one that is named by its path', async () => {
    git(at.clone, 'remote', 'remove', 'origin');
    const page = publishedPage('a', 'Words');
    await (await at.target()).put(page, absent, call);
    expect(Object.keys(at.site(at.clone))).toEqual(['blog/a/index.html', 'index.json']);
    expect(git(at.clone, 'status', '--porcelain')).toBe('');
    await (await at.target({ repository: '../origin.git', branch: 'other' })).put(page, absent, call);
    expect(at.branches()).toBe('main\nother');
  });

  it('does not follow a link, nor write where a folder is', async () => {
    const other = join(at.root, 'linked');
    git(at.root, 'clone', '--quiet', at.origin, other);
    git(other, 'checkout', '--quiet', '-b', 'site');
    const blob = git(other, 'rev-parse', 'HEAD:page.md');
    git(other, 'update-index', '--add', '--cacheinfo', `120000,${blob},blog`);
    git(other, 'commit', '--quiet', '-m', 'A link');
    git(other, 'push', '--quiet', 'origin', 'site');
    const put = await (await at.target()).put(publishedPage('a', 'Words'), absent, call);
    expect(put).toMatchObject({ message: 'blog of the branch is a link, where the gate would write: move it away.' });
    expect(at.count()).toBe(2);
  });

  it.each<[string, Settings, string]>([
    ['its name is none', { branch: 'a..b' }, '"a..b" cannot be the name of a branch: correct publish.target.branch.'],
    [
      'pages come from it',
      { branch: 'main' },
      'Pages come from the branch "main", which is not written: name another publish.target.branch.',
    ],
    [
      'its key would go out in the open',
      { repository: 'http://example.com/a.git' },
      'publish.target.repository is not encrypted, and GIT_TOKEN would go there: use https.',
    ],
  ])('cannot be opened where %s', async (_, settings, said) => {
    expect(await at.open(settings, { GIT_TOKEN: 'secret' })).toEqual({ ok: false, problems: [said] });
  });

  it('that somebody works on, that is protected, or that is nowhere is one sentence', async () => {
    git(at.clone, 'checkout', '--quiet', '-b', 'site');
    git(at.clone, 'remote', 'remove', 'origin');
    git(at.clone, 'worktree', 'add', '--quiet', join(at.root, 'tree'), 'main');
    const page = publishedPage('a', 'Words');
    const said = async (settings: Settings, place?: string): Promise<unknown> => {
      const put = await (await at.target(settings, {}, place)).put(page, absent, call);
      return put.kind === 'problem' ? put.message : put;
    };
    expect(await (await at.target({}, {}, join(at.root, 'tree'))).put(page, absent, call)).toMatchObject({
      kind: 'problem',
    });
    expect(await said({}, join(at.root, 'tree'))).toBe(
      'Could not write the branch "site" of the repository: somebody has "site" checked out there; name a branch that nobody works on.',
    );
    await mkdir(join(at.origin, 'hooks'), { recursive: true });
    await writeFile(
      join(at.origin, 'hooks/update'),
      '#!/bin/sh\necho "GH006: Protected branch update failed"\nexit 1\n',
    );
    await chmod(join(at.origin, 'hooks/update'), 0o755);
    expect(await said({ repository: at.origin })).toBe(
      `Could not write the branch "site" of ${at.origin}: "site" is protected there; allow the gate to write it, or name another branch.`,
    );
    expect(at.branches()).toBe('main');
    expect(await said({ repository: '../nowhere.git' })).toBe(
      'Could not read the branch "site" of ../nowhere.git: there is no such repository, or GIT_TOKEN may not see it; look at publish.target.repository.',
    );
  });
});

describe('a repository behind http', () => {
  /** Serves the origin by git's own program, to those who have the key. */
  async function serve(answer?: (response: ServerResponse) => boolean): Promise<string> {
    git(at.origin, 'config', 'http.receivepack', 'true');
    const server = createServer((request, response) => {
      if (answer?.(response) === true) return;
      const key = Buffer.from(`${request.headers.authorization ?? ''}`.replace(/^basic /iu, ''), 'base64').toString();
      if (key !== 'x-access-token:right') {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end('no');
        return;
      }
      const url = new URL(request.url ?? '/', 'http://localhost');
      const env = {
        ...{
          ...process.env,
          GIT_PROJECT_ROOT: at.root,
          GIT_HTTP_EXPORT_ALL: '1',
          PATH_INFO: url.pathname,
          REMOTE_USER: 'a',
        },
        ...{
          QUERY_STRING: url.search.slice(1),
          REQUEST_METHOD: request.method,
          CONTENT_TYPE: request.headers['content-type'] ?? '',
        },
        ...{ HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '', REMOTE_ADDR: '127.0.0.1' },
      };
      const backend = spawn('git', ['http-backend'], { env });
      request.pipe(backend.stdin);
      const chunks: Buffer[] = [];
      backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      backend.on('close', () => {
        const all = Buffer.concat(chunks);
        const end = all.indexOf('\r\n\r\n');
        const headers = all
          .subarray(0, end)
          .toString()
          .split('\r\n')
          .map((line) => line.split(': '));
        const status = headers.find(([name]) => name === 'Status')?.[1];
        for (const [name, value] of headers) if (name !== 'Status') response.setHeader(name ?? '', value ?? '');
        response.writeHead(Number.parseInt(status ?? '200', 10)).end(all.subarray(end + 4));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
    const place = server.address();
    return `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/origin.git`;
  }
  const page = publishedPage('a', 'Words');

  it('is written with the key of GIT_TOKEN, and tells in one sentence that it is wrong', async () => {
    const repository = await serve();
    const right = await at.target({ repository }, { GIT_TOKEN: 'right' });
    expect(await right.put(page, absent, call)).toMatchObject({ kind: 'put' });
    expect(await right.takeBack(page, absent, signal)).toEqual({ kind: 'restored' });
    const wrong = await (await at.target({ repository }, { GIT_TOKEN: 'wrong' })).put(page, absent, call);
    const message = `Could not read the branch "site" of ${repository}: it does not let us; set GIT_TOKEN from a secret that may write its contents, or give the job that right.`;
    expect(wrong).toEqual({ kind: 'problem', message, transient: false });
    expect(at.branches()).toBe('main');
  });

  it.each<[string, (response: ServerResponse) => boolean, RegExp]>([
    [
      'is broken',
      (response) => Boolean(response.writeHead(503).end('no')),
      /it does not answer; look whether it is up/,
    ],
    [
      'gives a web page',
      (response) => Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')),
      /there is no such repository|git says/,
    ],
    ['breaks off', (response) => response.destroy() && true, /it does not answer/],
  ])('that %s is one sentence', async (_, answer, said) => {
    const repository = await serve(answer);
    const put = await (await at.target({ repository }, { GIT_TOKEN: 'right' })).put(page, absent, call);
    expect(put.kind === 'problem' ? put.message : put).toMatch(said);
  });

  it('that hangs is waited for no longer than the step may take', async () => {
    let asked = (): void => {};
    const controller = new AbortController();
    const repository = await serve(() => {
      asked();
      return true;
    });
    const hanging = await at.target({ repository }, { GIT_TOKEN: 'right' });
    const waiting = new Promise<void>((done) => {
      asked = done;
    });
    const put = hanging.put(page, absent, { ...call, signal: controller.signal });
    const ended = expect(put).rejects.toThrow('enough');
    await waiting;
    controller.abort(new Error('enough'));
    await ended;
  });
});
