// One phase of several tasks: they run at the same time, each votes, and the gate counts the votes. The first run is the one
// in which all answer; in the second the optional reviewer is away, and its weight is left out of the sum.
import { type Agents, completed, type Pipeline, runPipeline } from 'content-gate/engine';

const pipeline: Pipeline = {
  phases: [
    {
      name: 'quality-gates',
      gate: 'weighted',
      tasks: [
        { name: 'brand', agent: '@brand', inputs: ['pageId'], outputs: ['brandScore'], weight: 0.4 },
        { name: 'legal', agent: '@legal', inputs: ['pageId'], outputs: ['legalApproved'], weight: 0.4 },
        {
          name: 'accuracy',
          agent: '@accuracy',
          inputs: ['pageId'],
          outputs: ['verified'],
          weight: 0.2,
          required: false,
        },
      ],
    },
  ],
};

const agents: Agents = {
  '@brand': () =>
    completed(
      { brandScore: 91 },
      { vote: { approved: true, score: 91 }, recommendations: ['Say "you" instead of "one"'] },
    ),
  '@legal': () => completed({ legalApproved: true }, { vote: { approved: true } }),
  '@accuracy': () => completed({ verified: true }, { vote: { approved: true } }),
};

const away: Agents = { ...agents, '@accuracy': () => Promise.reject(new Error('nobody is there')) };

for (const [name, who] of Object.entries({ 'all answer': agents, 'one is away': away })) {
  const { ending, gates, outcomes, warnings } = await runPipeline(pipeline, { pageId: 'savings' }, { agents: who });
  const [gate] = gates;
  console.log(`${name}: ${ending.status}, score ${gate?.score}; ${gate?.arithmetic?.inWords}`);
  const recommendations = outcomes.flatMap((outcome) =>
    outcome.status === 'completed' ? (outcome.recommendations ?? []) : [],
  );
  for (const line of [...recommendations, ...warnings]) console.log(`  ${line}`);
}
