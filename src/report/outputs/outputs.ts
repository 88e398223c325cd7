import type { Output, RunFile } from '../output.ts';

/**
 * Every form in which a report can be had; the first is what a terminal shows. A new form is a file beside these and an entry here. The
 * files are loaded by whoever writes a report: the configuration needs no more than the names.
 */
export const outputs: readonly [Output, ...Output[]] = [
  { name: 'pretty', about: 'For a person at a terminal.', load: async () => (await import('./pretty.ts')).pretty },
  {
    name: 'json',
    about: 'The report for programs: stable keys, new ones may be added.',
    file: { file: 'report.json', upload: true, always: false },
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'markdown',
    about: 'The full report, for pasting and reading.',
    file: {
      file: 'report.md',
      stepOutput: { name: 'report-path', about: 'The path of the full report in Markdown.' },
      upload: true,
      always: true,
    },
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    name: 'html',
    about:
      'A page for a browser, with the text, the findings beside it, the votes, who worked when, and the audit trail.',
    file: { file: 'report.html', upload: true, always: true },
    load: async () => (await import('./html.ts')).html,
  },
  {
    name: 'sarif',
    about: 'SARIF 2.1.0, as GitHub code scanning takes it.',
    file: { file: 'report.sarif', upload: true, always: false },
    load: async () => (await import('./sarif.ts')).sarif,
  },
  {
    name: 'junit',
    about: 'JUnit XML: a suite for the verdict and one for each reviewer, with a case for each page.',
    file: { file: 'junit.xml', upload: true, always: false },
    load: async () => (await import('./junit.ts')).junit,
  },
  {
    name: 'rdjson',
    about: "reviewdog's diagnostic format, with suggestions.",
    file: { file: 'report.rdjson', upload: true, always: false },
    load: async () => (await import('./rdjson.ts')).rdjson,
  },
  {
    name: 'gitlab',
    about: "GitLab's code quality report.",
    file: { file: 'gl-code-quality-report.json', upload: true, always: false },
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  {
    name: 'github',
    about: 'Workflow commands, from which a job on GitHub makes annotations; the runner shows ten of each kind a step.',
    file: { file: 'annotations.txt', upload: true, always: false },
    load: async () => (await import('./github.ts')).github,
  },
];

/** The record of a run: the one file that is not made from the report, since it is written while the report does not exist yet. */
export const recordFile: RunFile = {
  file: 'context.json',
  stepOutput: {
    name: 'context-path',
    about: "The path of the run's record in JSON, from which the run can be resumed and replayed.",
  },
  upload: true,
};

/** The form of this name; `undefined` when there is none. */
export function outputNamed(name: string): Output | undefined {
  return outputs.find((output) => output.name === name);
}

/** The names of the forms that can be written to a file. */
export const fileFormats: readonly string[] = outputs.flatMap(({ name, file }) => (file === undefined ? [] : [name]));

/** The files that every run leaves. */
export const promisedFiles: readonly RunFile[] = [
  ...outputs.flatMap(({ file }) => (file?.always === true ? [file] : [])),
  recordFile,
];
