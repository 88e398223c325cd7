import type { Dialect, YamlReader } from '../../../../content/dialects/dialect.ts';

/** Every reader of YAML that was tried with the faults below. */
const allReaders: readonly YamlReader[] = ['psych', 'pyyaml', 'go-yaml', 'js-yaml-3', 'js-yaml-4'];

/**
 * Which readers take what the standard does not, by the code of the fault; what is not listed is refused by all of them. Tried
 * with 40,000 headers, sound ones and spoilt ones, and held by a table in the tests.
 */
const takers: Readonly<Record<string, readonly YamlReader[]>> = {
  // The last one of the two counts.
  DUPLICATE_KEY: ['psych', 'pyyaml', 'go-yaml'],
  TAB_AS_INDENT: ['js-yaml-3'],
  KEY_OVER_1024_CHARS: ['js-yaml-3', 'js-yaml-4'],
  // What nobody has tried.
  IMPOSSIBLE: allReaders,
  TAG_RESOLVE_FAILED: allReaders,
  NON_STRING_KEY: allReaders,
  MULTIPLE_DOCS: allReaders,
};

/** What the third edition of js-yaml reads in ways of its own: tabs before text, a question mark before a value, text behind empty marks. */
const oddities = /^[ ]*\t|(?:^|[:-][ \t]+)(?:\?[ \t]|""\S|''\S)/mu;

/** Which readers take a header with this fault. */
export function takersOf({ code, sign, source }: HeaderFault): readonly YamlReader[] {
  const more: YamlReader[] = [];
  // These read no further than the first part whose lines stand under one another.
  if (code === 'UNEXPECTED_TOKEN' && !/^(?:[ \t]*(?:#.*)?\r?\n)*[^\s:#-][^:\n]*:(?:\s|$)/u.test(source))
    more.push('psych', 'go-yaml');
  if (code === 'BAD_INDENT' && /^[ ]*\t/mu.test(source)) more.push('js-yaml-4');
  if (code === 'BAD_DQ_ESCAPE' && sign.startsWith("\\'")) more.push('go-yaml');
  if ((code === 'UNEXPECTED_TOKEN' && sign.startsWith(',')) || oddities.test(source)) more.push('js-yaml-3');
  return [...(takers[code] ?? []), ...more];
}

/** A fault of a header as the parser names it, with the text from there on, and the whole header. */
export interface HeaderFault {
  readonly code: string;
  readonly sign: string;
  readonly source: string;
}

/** Whether no reader that a site may have takes the header: those of its generator, or all where nobody knows it. */
export function isRefused(takenBy: readonly YamlReader[], { headerReaders = allReaders }: Dialect): boolean {
  return headerReaders.length > 0 && headerReaders.every((reader) => !takenBy.includes(reader));
}
