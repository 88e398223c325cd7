// One task a phase: each step needs what the one before it found, and the first that says no ends the run.
import { blocked, endingLine, type Pipeline, runPipeline } from 'content-gate/engine';

const pages: Record<string, { title?: string; text: string }> = {
  complete: { title: 'Savings in winter', text: 'Put a little aside each month.' },
  untitled: { text: 'Put a little aside each month.' },
};

const pipeline: Pipeline = {
  phases: [
    {
      name: 'validation',
      tasks: [
        {
          name: 'required-fields',
          agent: '@validator',
          inputs: ['pageId'],
          outputs: ['title', 'text'],
          timeoutMs: 120_000,
          run: ({ pageId }) => {
            const { title, text = '' } = pages[String(pageId)] ?? {};
            if (title !== undefined) return { title, text };
            return blocked('the page has no title', { recommendations: ['Give the page a title'], outputs: { text } });
          },
        },
      ],
    },
    {
      name: 'transformation',
      tasks: [
        {
          name: 'to-html',
          agent: '@transformer',
          inputs: ['title', 'text'],
          outputs: ['html', 'wordCount'],
          run: ({ title, text }) => ({
            html: `<h1>${String(title)}</h1><p>${String(text)}</p>`,
            wordCount: String(text).split(' ').length,
          }),
        },
      ],
    },
    {
      name: 'pictures',
      optional: true,
      tasks: [{ name: 'shrink', outputs: ['pictures'], run: () => Promise.reject(new Error('there are no pictures')) }],
    },
    {
      name: 'publishing',
      tasks: [
        { name: 'put', agent: '@site', inputs: ['html'], outputs: ['url'], run: () => ({ url: '/savings-in-winter' }) },
      ],
    },
  ],
};

for (const pageId of ['complete', 'untitled']) {
  const result = await runPipeline(pipeline, { pageId });
  console.log(
    `${pageId}: ${endingLine(result)}; ${JSON.stringify(result.context.readMany(['url', 'wordCount', 'text']))}`,
  );
  for (const warning of result.warnings) console.log(`  warning: ${warning}`);
  for (const outcome of result.outcomes) {
    if (outcome.status === 'blocked') console.log(`  do: ${outcome.recommendations?.join(', ')}`);
  }
}
