import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { presets } from '../../src/config/presets/presets.ts';

/** The evaluation sets: ours, and the one that was judged by somebody who saw only the questions. */
export const evalSets = ['own', 'blind'] as const;
export type EvalSet = (typeof evalSets)[number];

/** The folder of an evaluation set. */
export const folderOf = (name: EvalSet): string => join(import.meta.dirname, '..', '..', 'evals', name);

const always = ['brand-voice', 'legal-compliance', 'technical-accuracy'];

const setSchema = z.record(
  z.string(),
  z.strictObject({
    /** The presets that judge the page beside the three default ones. */
    presets: z.array(z.string()),
    /** What was planted: the criterion that it breaks, and words of it; null where something is missing. */
    faults: z.array(z.strictObject({ criterion: z.string(), text: z.string().nullable() })),
  }),
);

/** The pages of a set with what was planted on them. */
export async function readSet(name: EvalSet): Promise<z.infer<typeof setSchema>> {
  return setSchema.parse(parse(await readFile(join(folderOf(name), 'set.yml'), 'utf8')));
}

/** A folder with all pages of a set and a configuration that has each judged by its presets; whoever asks for it takes it away. */
export async function makeWorkspace(name: EvalSet): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-eval-'));
  await cp(join(folderOf(name), 'pages'), folder, { recursive: true });
  const set = Object.entries(await readSet(name));
  const reviewers = Object.fromEntries(
    [...presets.keys()].map((preset) => {
      const paths = set.filter(([, { presets: own }]) => own.includes(preset)).map(([path]) => path);
      return [preset, { uses: preset, ...(always.includes(preset) ? {} : { when: { paths } }) }];
    }),
  );
  await mkdir(join(folder, '.github'), { recursive: true });
  const limits = { 'max-model-calls': 2000 };
  await writeFile(join(folder, '.github', 'content-gate.yml'), stringify({ reviewers, limits }));
  return folder;
}
