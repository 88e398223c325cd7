import type { Output, RunFile } from '../output.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import { sarif } from './sarif.ts';

/** Every form in which a report can be had; the first is what a terminal shows. A new form is a file beside these and an entry here. */
export const outputs: readonly [Output, ...Output[]] = [
  pretty,
  json,
  markdown,
  html,
  sarif,
  junit,
  rdjson,
  gitlab,
  github,
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
