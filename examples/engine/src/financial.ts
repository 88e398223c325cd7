// A financial article on its way to the site: validated, reviewed by three at once, transformed, published.
import { type Agents, completed, type Pipeline, progressPhrase, runPipeline, timelineOf } from 'content-gate/engine';
import { OwnedTime } from './owned-time.ts';

const time = new OwnedTime();

const agents: Agents = {
  '@validator': async () => {
    await time.take(2.1);
    return { validationPassed: true };
  },
  '@brand': async () => {
    await time.take(45);
    return completed({ brandScore: 91 }, { vote: { approved: true, score: 91 } });
  },
  '@compliance': async () => {
    await time.take(52);
    return completed({ legalApproved: true }, { vote: { approved: true } });
  },
  '@analyst': async () => {
    await time.take(67);
    return completed({ technicalVerified: true }, { vote: { approved: true } });
  },
  '@transformer': async () => {
    await time.take(18);
    return { htmlContent: '<h1>Analysis</h1>' };
  },
  '@site': async () => {
    await time.take(32);
    return { publicUrl: 'https://example.com/analysis' };
  },
};

const pipeline: Pipeline = {
  phases: [
    {
      name: 'validation',
      tasks: [{ name: 'fields', agent: '@validator', inputs: ['pageId'], outputs: ['validationPassed'] }],
    },
    {
      name: 'quality-gates',
      gate: { strategy: 'weighted', threshold: 80 },
      facts: { approved: 'parallelApproved' },
      tasks: [
        { name: 'brand', agent: '@brand', outputs: ['brandScore'], weight: 0.3 },
        { name: 'legal', agent: '@compliance', outputs: ['legalApproved'], weight: 0.5 },
        {
          name: 'accuracy',
          agent: '@analyst',
          outputs: ['technicalVerified'],
          weight: 0.2,
          required: false,
          timeoutMs: 180_000,
        },
      ],
    },
    {
      name: 'transformation',
      tasks: [
        {
          name: 'to-html',
          agent: '@transformer',
          inputs: ['validationPassed', 'parallelApproved'],
          outputs: ['htmlContent'],
        },
      ],
    },
    { name: 'publishing', tasks: [{ name: 'put', agent: '@site', inputs: ['htmlContent'], outputs: ['publicUrl'] }] },
  ],
};

const result = await runPipeline(pipeline, { pageId: 'analysis' }, { agents, clock: time.clock });
for (const { name, durationMs } of timelineOf(result.outcomes).phases) console.log(`${name}: ${durationMs / 1000} s`);
console.log(
  `${result.ending.status}, ${progressPhrase(result)}, score ${result.gates[0]?.score}, ${result.durationMs / 1000} s`,
);
console.log(`published: ${result.context.read('publicUrl')}`);
