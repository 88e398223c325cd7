import { type Term, termSchema } from '../review/term.ts';
import { type ConfigProblem, type KeyPath, quoted } from './problem.ts';
import type { BaseFile } from './resolution.ts';
import type { TermsConfig } from './terms-schema.ts';
import { glossaryFromVale } from './vale-glossary.ts';
import { type Places, problemAt } from './yaml-source.ts';

/** The glossary of a run, the files that it names read. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly problems: readonly ConfigProblem[];
}

/** How many parts of a file that could not be carried over are named. */
const mostNamed = 10;

/** Reads the glossary of a configuration. What cannot be carried over from a file is a warning, and a file that is none an error. */
export async function readTerms(
  config: TermsConfig,
  {
    readBase,
    places,
  }: { readonly readBase: (path: string, key: KeyPath) => Promise<BaseFile>; readonly places: Places },
): Promise<Glossary> {
  const terms: Term[] = [];
  const problems: ConfigProblem[] = [];
  for (const [index, { vale, ...entry }] of config.entries()) {
    if (vale === undefined) {
      terms.push(termSchema.parse(entry));
      continue;
    }
    const at = ['terms', index, 'vale'];
    const read = await readBase(vale, at);
    if (!read.ok) {
      const found = `${quoted(vale, 120)}, which ${read.reason === 'missing' ? 'does not exist at the base commit' : 'could not be read'}`;
      problems.push(problemAt(places, at, 'value', { found, allowed: 'the path of a text file at the base commit' }));
      continue;
    }
    const reading = glossaryFromVale(read.text);
    const allowed = 'a substitution file of Vale whose patterns are lists of words';
    if (!reading.ok) {
      problems.push(problemAt(places, at, 'value', { found: `${quoted(vale, 120)}: ${reading.problem}`, allowed }));
      continue;
    }
    const { in: scopes, case: rule, paths, except } = entry;
    terms.push(
      ...reading.terms.map((term) => ({
        ...term,
        ...(scopes === undefined ? {} : { in: scopes }),
        ...(rule === undefined ? {} : { case: rule }),
        ...(paths === undefined ? {} : { paths }),
        except: [...term.except, ...except],
      })),
    );
    const { leftOut } = reading;
    const named = [
      ...leftOut.slice(0, mostNamed),
      ...(leftOut.length > mostNamed ? [`${leftOut.length - mostNamed} more`] : []),
    ];
    if (named.length > 0) {
      const found = `${quoted(vale, 120)}, of which is left out: ${named.join(', ')}`;
      problems.push(problemAt(places, at, 'value', { level: 'warning', found, allowed }));
    }
  }
  return { terms, problems };
}
