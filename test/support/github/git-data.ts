import { z } from 'zod';
import { git, gitLine, tryGit } from '../git/git.ts';
import type { Reply } from '../server.ts';
import { type Call, notFound, parseBody, type Route, refuse } from './route.ts';
import { actionsBot, type GitHubState } from './state.ts';

const read = [['contents', 'read']] as const;
const write = [['contents', 'write']] as const;
const sha = z.string().regex(/^[0-9a-f]{40}$/);

const blobSchema = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') });
const treeSchema = z.object({
  base_tree: sha.optional(),
  tree: z.array(
    z.object({
      path: z.string().min(1),
      mode: z.enum(['100644', '100755', '040000', '120000', '160000']),
      type: z.enum(['blob', 'tree', 'commit']),
      sha: sha.nullable().optional(),
      content: z.string().optional(),
    }),
  ),
});
const commitSchema = z.object({ message: z.string().min(1), tree: sha, parents: z.array(sha) });
const newRefSchema = z.object({ ref: z.string().regex(/^refs\/heads\/.+$/), sha });
const movedRefSchema = z.object({ sha, force: z.boolean().default(false) });

/** Objects and branches, written on the real repository behind the fake. */
export const gitDataRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/git/blobs',
    needs: write,
    async handle({ state, body }) {
      const parsed = parseBody(blobSchema, body);
      if (!parsed.ok) return parsed.reply;
      const { content, encoding } = parsed.value;
      const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
      const made = await git(state.repository.directory, ['hash-object', '-w', '--stdin'], bytes);
      return { status: 201, body: { sha: made.toString().trim() } };
    },
  },
  { method: 'POST', path: '/git/trees', needs: write, handle: createTree },
  {
    method: 'POST',
    path: '/git/commits',
    needs: write,
    async handle({ state, body }) {
      const parsed = parseBody(commitSchema, body);
      if (!parsed.ok) return parsed.reply;
      const { message, tree, parents } = parsed.value;
      const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
      const made = (await git(state.repository.directory, args, Buffer.from(message))).toString().trim();
      // What the token writes by the API carries its own name.
      state.commitAuthors.set(made, actionsBot);
      return { status: 201, body: { sha: made, tree: { sha: tree }, message } };
    },
  },
  {
    method: 'GET',
    path: '/git/commits/:sha',
    needs: read,
    async handle({ state, parameters }) {
      const commit = await state.repository.resolve(parameters.sha ?? '');
      if (commit === undefined) return notFound();
      const tree = await gitLine(state.repository.directory, ['rev-parse', `${commit}^{tree}`]);
      return { status: 200, body: { sha: commit, tree: { sha: tree } } };
    },
  },
  {
    method: 'GET',
    path: '/git/ref/*name',
    needs: read,
    async handle({ state, parameters }) {
      const ref = `refs/${parameters.name}`;
      const commit = await state.repository.resolve(ref);
      return commit === undefined ? notFound() : refReply(200, ref, commit);
    },
  },
  {
    method: 'POST',
    path: '/git/refs',
    needs: write,
    async handle({ state, body }) {
      const parsed = parseBody(newRefSchema, body);
      if (!parsed.ok) return parsed.reply;
      const { ref, sha: commit } = parsed.value;
      if ((await state.repository.resolve(ref)) !== undefined) return refuse(422, 'Reference already exists');
      const made = await tryGit(state.repository.directory, ['update-ref', ref, commit, '']);
      return made.code === 0 ? refReply(201, ref, commit) : refuse(422, 'Reference update failed');
    },
  },
  {
    method: 'PATCH',
    path: '/git/refs/*name',
    needs: write,
    async handle({ state, parameters, body }) {
      const parsed = parseBody(movedRefSchema, body);
      if (!parsed.ok) return parsed.reply;
      const ref = `refs/${parameters.name}`;
      const { sha: commit, force } = parsed.value;
      const now = await state.repository.resolve(ref);
      if (now === undefined) return refuse(422, 'Reference does not exist');
      if (!force && !(await state.repository.isAncestor(now, commit)))
        return refuse(422, 'Update is not a fast forward');
      await git(state.repository.directory, ['update-ref', ref, commit]);
      return refReply(200, ref, commit);
    },
  },
];

const refReply = (status: number, ref: string, commit: string): Reply => ({
  status,
  body: { ref, object: { type: 'commit', sha: commit } },
});

async function createTree({ state, body }: Call): Promise<Reply> {
  const parsed = parseBody(treeSchema, body);
  if (!parsed.ok) return parsed.reply;
  const index = `${state.repository.directory}/index-${state.nextId()}`;
  const inIndex = (args: readonly string[], input?: Uint8Array) => indexed(state, index, args, input);
  const { base_tree: base, tree } = parsed.value;
  await inIndex(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base]);
  const lines: string[] = [];
  for (const item of tree) {
    if (/(^|\/)\.{1,2}(\/|$)|(^|\/)\.git(\/|$)/i.test(item.path))
      return refuse(422, 'tree.path contains a malformed path component');
    const blob =
      item.content === undefined
        ? item.sha
        : (await git(state.repository.directory, ['hash-object', '-w', '--stdin'], Buffer.from(item.content)))
            .toString()
            .trim();
    if (typeof blob === 'string' && (await state.repository.objects.read(blob)) === undefined) {
      return refuse(422, `tree.sha ${blob} is not a valid blob`);
    }
    lines.push(
      typeof blob === 'string' ? `${item.mode} ${blob}\t${item.path}\n` : `0 ${'0'.repeat(40)}\t${item.path}\n`,
    );
  }
  await inIndex(['update-index', '--index-info'], Buffer.from(lines.join('')));
  return { status: 201, body: { sha: (await inIndex(['write-tree'])).trim(), truncated: false } };
}

/** Git with an index of its own, so that two trees can be made at once. */
async function indexed(
  state: GitHubState,
  index: string,
  args: readonly string[],
  input?: Uint8Array,
): Promise<string> {
  const made = await tryGit(state.repository.directory, args, input, { GIT_INDEX_FILE: index });
  if (made.code !== 0) throw new Error(`git ${args.join(' ')}: ${made.stderr}`);
  return made.stdout.toString();
}
