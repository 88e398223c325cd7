// Agents of every kind in one plan: the gate's own reviewers, an address that is asked, and a program of this machine. What
// fails together (here: the address) has one queue, one circuit breaker and its retries.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { judge } from 'content-gate';
import { type Agents, completed, endingLine, resilient, runPipeline } from 'content-gate/engine';

const { MODEL_URL, SERVICE_URL = 'http://127.0.0.1:1' } = process.env;

const agents: Agents = {
  // Reviewers of the gate, with a model where one is named.
  '@content-gate': async ({ text }, { signal }) => {
    const judged = await judge({
      content: [{ path: 'docs/page.md', text: String(text) }],
      configuration: {
        version: 1,
        reviewers: { 'brand-voice': { uses: 'brand-voice' }, links: { uses: 'links' } },
      },
      model: { name: 'a-model', apiKey: 'a-key', baseUrl: MODEL_URL },
      signal,
    });
    if (!judged.ok) throw new Error(judged.problems.join(' '));
    const { verdict, pages } = judged.judgement;
    const findings = pages.flatMap((page) => page.findings.map(({ message }) => message));
    return completed({ verdict }, { vote: { approved: verdict === 'approved' }, recommendations: findings });
  },
  // An address: an error with a status that may pass is tried again.
  '@service': resilient(
    async ({ text }, { signal }) => {
      const response = await fetch(SERVICE_URL, { method: 'POST', body: String(text), signal });
      if (!response.ok) throw Object.assign(new Error(`HTTP ${response.status}`), { status: response.status });
      const score = Number(await response.text());
      return completed({ readability: score }, { vote: { approved: score >= 80, score } });
    },
    { tries: 3, baseMs: 10, concurrency: 2, breaker: { failures: 5, openMs: 15_000 } },
  ),
  // A program: it is ended with the signal.
  '@words': async ({ text }, { signal }) => {
    const script = 'process.stdout.write(String(process.argv[1].trim().split(/\\s+/).length))';
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, String(text)], { signal });
    return { wordCount: Number(stdout) };
  },
};

const result = await runPipeline(
  {
    phases: [
      {
        name: 'reviews',
        gate: 'unanimous',
        tasks: [
          { name: 'content', agent: '@content-gate', inputs: ['text'], outputs: ['verdict'] },
          { name: 'readability', agent: '@service', inputs: ['text'], outputs: ['readability'] },
          { name: 'length', agent: '@words', inputs: ['text'], outputs: ['wordCount'], weight: 0 },
        ],
      },
    ],
  },
  { text: '# Savings\n\nPut a little aside each month.\n' },
  { agents },
);
console.log(
  `${endingLine(result)}; ${JSON.stringify(result.context.readMany(['verdict', 'readability', 'wordCount']))}`,
);
