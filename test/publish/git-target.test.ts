import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { openFolder } from '../../src/publish/files/folder-target.ts';
import { absent, call, type GitSite, git, gitSite, signal, standing, stateOf } from '../support/publishing/git-site.ts';
import { publishedPage } from './page.ts';

let at: GitSite;
describe('a branch as a target', () => {
  beforeEach(async () => {
    at = await gitSite();
  });

  it('has the files of a folder, a commit for each page, and nothing new the second time', async () => {
    const before = await stateOf(at.clone);
    const branch = await at.target();
    const pages = [publishedPage('a', 'Words'), publishedPage('b', 'Ümlaut — “quoted”')];
    for (const page of pages) expect(await branch.put(page, absent, call)).toMatchObject({ kind: 'put' });
    const folder = await openFolder({
      ...{ settings: { kind: 'folder', path: 'site' }, secret: () => undefined, fetch, clock: () => 0, root: at.root },
      addressOf: (slug) => `https://example.com/blog/${slug}`,
    });
    if (!folder.ok) throw new Error('the folder does not open');
    for (const page of pages) await folder.value.put(page, absent, call);
    for (const [name, text] of Object.entries(at.site())) {
      expect((await readFile(join(at.root, 'site', name), 'utf8')).trim()).toBe(text);
    }
    expect(Object.keys(at.site())).toEqual(['blog/a/index.html', 'blog/b/index.html', 'index.json']);
    expect(git(at.origin, 'log', '--format=%an: %s', 'site')).toBe(
      'Content Gate: Publish posts/b.md\nContent Gate: Publish posts/a.md',
    );
    const again = await at.target();
    const later = publishedPage('a', 'Words', 'd'.repeat(40));
    expect(await again.put(later, await standing(again, 'a'), call)).toMatchObject({ kind: 'unchanged' });
    expect(at.count()).toBe(2);
    expect(await stateOf(at.clone)).toEqual(before);
  });

  it('puts back what stood there by one more commit, also twice or when nothing had happened', async () => {
    const branch = await at.target();
    await branch.put(publishedPage('a', 'First'), absent, call);
    const before = at.site();
    const was = await standing(branch, 'a');
    const second = publishedPage('a', 'Second');
    expect(await branch.takeBack(second, was, signal)).toEqual({ kind: 'nothing' });
    await branch.put(second, was, call);
    expect(at.site()).not.toEqual(before);
    // Another run knows nothing of what this one did.
    expect(await (await at.target()).takeBack(second, was, signal)).toEqual({ kind: 'restored' });
    expect(await (await at.target()).takeBack(second, was, signal)).toEqual({ kind: 'nothing' });
    expect([at.site(), at.count()]).toEqual([before, 3]);
  });

  it('takes in what others wrote meanwhile elsewhere, and never writes over what they wrote at the same place', async () => {
    const branch = await at.target();
    expect(await standing(branch, 'a')).toEqual(absent);
    await at.othersWrite('CNAME', 'example.com');
    expect(await branch.put(publishedPage('a', 'Words'), absent, call)).toMatchObject({ kind: 'put' });
    const was = await standing(branch, 'a');
    await at.othersWrite('blog/a/index.html', 'by hand');
    const put = await branch.put(publishedPage('a', 'Other words'), was, call);
    expect(put).toMatchObject({ kind: 'moved', now: { kind: 'foreign' } });
    expect(at.site()).toMatchObject({ CNAME: 'example.com', 'blog/a/index.html': 'by hand' });
  });
});

it.each(['ext::sh -c id', '--upload-pack=id', 'https://me:secret@example.com/a.git', 'https://token@example.com/a'])(
  'a branch is none at %j',
  (repository) => {
    const settings = {
      pages: ['**'],
      site: 'https://a.example',
      target: { kind: 'git', branch: 'site', repository },
    };
    expect(publishSchema.safeParse(settings).success).toBe(false);
  },
);
