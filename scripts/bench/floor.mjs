// The least that a gate must do, in one file without packages: read what is judged by which rules, ask the model three times, and say the
// verdict where it belongs. It checks nothing and forgives nothing; the start of the gate is measured against it.
import { readFileSync } from 'node:fs';

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`];
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const { pull_request: pull, repository } = event;
const owner = repository.owner.login;
const repo = repository.name;
const call = async (url, token, body) => {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
};
const github = (path, body) =>
  call(`${process.env.GITHUB_API_URL}/repos/${owner}/${repo}${path}`, input('github-token'), body);
const texts = async (commit, paths) => {
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
  const declared = paths.map((_, index) => `$p${index}:String!`).join(',');
  const fields = paths.map((_, index) => `f${index}:file(path:$p${index}){object{...on Blob{text}}}`).join(' ');
  const query = `query($owner:String!,$repo:String!,$commit:GitObjectID!,${declared}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields}}}}}`;
  const answer = await call(process.env.GITHUB_GRAPHQL_URL, input('github-token'), {
    query,
    variables: { owner, repo, commit, ...variables },
  });
  return paths.map((_, index) => answer.data.repository.object[`f${index}`]?.object?.text ?? '');
};

const [[configuration], { files }] = await Promise.all([
  texts(pull.base.sha, ['.github/content-gate.yml']),
  github(`/compare/${pull.base.sha}...${pull.head.sha}?per_page=1&page=1`),
]);
const paths = files.map(({ filename }) => filename).filter((path) => path.endsWith('.md'));
const pages = await texts(pull.head.sha, paths);
const reviewers = [...configuration.matchAll(/uses: (\S+)/g)].map(([, name]) => name);
const ask = (reviewer, page) =>
  call(`${input('base-url')}/chat/completions`, input('api-key'), {
    model: input('model'),
    messages: [
      { role: 'system', content: 'Answer the questions about the page.' },
      { role: 'user', content: `${page}\n\nRubric: ${reviewer}` },
    ],
  });
const answers = await Promise.all(pages.flatMap((page) => reviewers.map((reviewer) => ask(reviewer, page))));
const summary = `${answers.length} answers`;
await Promise.all([
  github('/check-runs', {
    name: 'floor verdict',
    head_sha: pull.head.sha,
    status: 'completed',
    conclusion: 'success',
    output: { title: summary, summary },
  }),
  github(`/issues/${pull.number}/comments`, { body: summary }),
]);
process.exit(0);
