import { join } from 'node:path';
import type { Files } from '../support/git/files.ts';
import type { ModelCall } from '../support/model/calls.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { readFolder } from '../support/read-folder.ts';

/** The files of an example: what is on the main branch, and the pages that a pull request adds. */
export async function example(name: string): Promise<{ readonly base: Files; readonly head: Files }> {
  const files = await readFolder(join(import.meta.dirname, '../../examples', name));
  const text = [...files].map(([path, content]) => [path, content.toString()] as const);
  const isPage = (path: string): boolean => path.startsWith('docs/') || path.startsWith('blog/');
  return {
    base: Object.fromEntries(text.filter(([path]) => !isPage(path))),
    head: Object.fromEntries(text.filter(([path]) => isPage(path))),
  };
}

/** Which reviewer of an example asks, by the criteria that it asks about. */
export const rubricOf = ({ question }: ModelCall): string => question.criteria[0]?.id.replace(/\d+$/, '') ?? '';

/** A model that finds everything in order but for one empty sentence. */
export function onlyEmptyWords(call: ModelCall) {
  const empty = call.question.lines.find(({ text }) => /goes without saying|when all is said/.test(text));
  return reviewAnswer(call.question, empty === undefined ? {} : { V4: objection(empty.text) });
}
