// Both: a task, then tasks side by side with a gate, then a task that knows what the gate decided. The plan is data, as it
// would come out of a file; who does the work is in the table of agents.
import { readFileSync } from 'node:fs';
import {
  type Agents,
  completed,
  endingLine,
  type Pipeline,
  planPipeline,
  planText,
  runPipeline,
} from 'content-gate/engine';

const pipeline: Pipeline = JSON.parse(readFileSync(new URL('hybrid-plan.json', import.meta.url), 'utf8'));

const agentsWith = (brandScore: number): Agents => ({
  '@validator': ({ pageId }) => ({ validationPassed: typeof pageId === 'string' }),
  '@brand': () => completed({ brandScore }, { vote: { approved: brandScore >= 80, score: brandScore } }),
  '@legal': () => completed({ legalApproved: true }, { vote: { approved: true } }),
  '@transformer': ({ parallelApproved, parallelScore }) => ({ html: `<!-- ${parallelApproved}, ${parallelScore} -->` }),
});

const planned = planPipeline(pipeline, { given: ['pageId'], agents: agentsWith(91) });
console.log(planned.ok ? planText(planned.plan) : planned.problems);
for (const brandScore of [91, 40]) {
  const result = await runPipeline(pipeline, { pageId: 'savings' }, { agents: agentsWith(brandScore) });
  console.log(`${endingLine(result)}; html ${JSON.stringify(result.context.read('html') ?? null)}`);
}
