import type { Imported } from '../../config/imports/imported.ts';
import type { Term } from '../../review/term.ts';

/** Where the reviewers and terms that were taken over stand. */
export const importedPath = '.github/content-gate/imported.yml';

/** A file as it would be written. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** What is known of the configuration that will extend the imported one. */
export interface Extending {
  /** Whether it names a model; without one the reviewers that ask one stand behind a #. */
  readonly modelNamed: boolean;
  /** The built-in reviewers that would go missing beside declared ones; none where the configuration declares its own. */
  readonly builtIn: readonly string[];
  /** Glossary entries that a configuration may have. */
  readonly mostTerms: number;
}

/** The files of an import: one for each reviewer, and a configuration that names them. */
export function importedFiles(all: readonly Imported[], about: Extending): readonly PlannedFile[] {
  const reviewers = all.flatMap((one) => one.reviewers);
  const terms = all.flatMap((one) => one.terms.map((term) => ({ term, source: one.source })));
  const checkers = new Map<string, Record<string, unknown>>();
  for (const { checkers: own } of all) {
    for (const [name, options] of Object.entries(own)) checkers.set(name, joined(checkers.get(name), options));
  }
  const asked = reviewers.map(({ name, paths }) => {
    const when = paths === undefined ? '' : `, when: { paths: [${paths.map(quoted).join(', ')}] }`;
    return `${name}: { uses: ${fileOf(name)}, weight: 0${when} }`;
  });
  const own = [...checkers].map(([name, options]) => {
    const set = Object.keys(options).length === 0 ? '' : `, options: ${JSON.stringify(options)}`;
    return `  ${name}: { uses: ${name}, weight: 0${set} }`;
  });
  const declares = own.length > 0 || (about.modelNamed && asked.length > 0);
  const builtIn = declares ? about.builtIn.filter((name) => !checkers.has(name)) : [];
  const lines = [
    '# Taken over from other tools by content-gate import-rules. A configuration that extends this file has all of it, and can',
    '# change it: a reviewer by its name, weight 0 advises, off takes it out.',
    'version: 1',
    ...(declares ? ['reviewers:', ...builtIn.map((name) => `  ${name}: { uses: ${name} }`), ...own] : []),
    ...(about.modelNamed
      ? asked.map((line) => `  ${line}`)
      : asked.length === 0
        ? []
        : [
            `  # These ask a model. Name one (model: { name: ... }) and take the # away${declares ? '' : ', with a line reviewers: above'}:`,
            ...asked.map((line) => `  # ${line}`),
          ]),
    ...(terms.length === 0 ? [] : ['terms:', ...termLines(terms.slice(0, about.mostTerms))]),
    '',
  ];
  return [
    { path: importedPath, text: lines.join('\n') },
    ...reviewers.map(({ name, text }) => ({ path: fileOf(name), text })),
  ];
}

const fileOf = (name: string): string => `.github/content-gate/${name}.md`;
// JSON is YAML, and says where a text ends.
const quoted = (text: string): string => JSON.stringify(text);

function termLines(terms: readonly { readonly term: Term; readonly source: string }[]): readonly string[] {
  let last = '';
  return terms.flatMap(({ term, source }) => {
    const { write, not, in: places, case: rule, except } = term;
    const usual = places.length === 2 && places.includes('prose') && places.includes('headings');
    const parts = [
      ...(write === undefined ? [] : [`write: ${JSON.stringify(write)}`]),
      ...(not === undefined ? [] : [`not: ${JSON.stringify(not)}`]),
      ...(usual ? [] : [`in: ${JSON.stringify(places)}`]),
      ...(rule === 'any' ? [] : [`case: ${rule}`]),
      ...(except.length === 0 ? [] : [`except: ${JSON.stringify(except)}`]),
    ];
    const heading = source === last ? [] : [`  # ${source}`];
    last = source;
    return [...heading, `  - { ${parts.join(', ')} }`];
  });
}

/** Of a number the stricter one holds, and lists are joined. */
function joined(
  one: Readonly<Record<string, unknown>> = {},
  other: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const both: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = both[key];
    both[key] =
      Array.isArray(before) && Array.isArray(value)
        ? [...new Set([...before, ...value])]
        : typeof before === 'number' && typeof value === 'number'
          ? Math.min(before, value)
          : value;
  }
  return both;
}
