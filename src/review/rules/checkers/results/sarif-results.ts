import type { z } from 'zod';
import { type ImportedResult, levelOf } from './imported-result.ts';
import type { sarif } from './schemas.ts';

type Sarif = z.infer<typeof sarif>;
type Run = Sarif['runs'][number];
type Result = NonNullable<Run['results']>[number];
type Artifact = NonNullable<NonNullable<Run['artifacts']>[number]['location']>;

/** Why results in this form are none: a run says of itself that it failed, or that it looked at nothing. */
export function sarifProblem({ runs }: Sarif): string | undefined {
  if (runs.some(({ invocations = [] }) => invocations.some((one) => one.executionSuccessful === false))) {
    return 'it says that the tool failed';
  }
  return runs.some(({ results }) => results === undefined || results === null)
    ? 'it has a run without results, which is how a tool says that it did not look'
    : undefined;
}

/** The results of a file in this form: one for each file that one of them names, and one without a name where it names none. */
export function fromSarif({ runs }: Sarif): readonly ImportedResult[] {
  return runs.flatMap((run) => (run.results ?? []).filter(isComplaint).flatMap((result) => placed(result, run)));
}

/** What the tool itself marks as passed, as none of its business or as waived is no complaint. */
function isComplaint({ kind = 'fail', suppressions = [] }: Result): boolean {
  if (kind === 'pass' || kind === 'notApplicable') return false;
  return suppressions.length === 0 || suppressions.some(({ status = 'accepted' }) => status !== 'accepted');
}

function placed(result: Result, run: Run): readonly ImportedResult[] {
  const said = {
    level: sarifLevel(result, run),
    rule: result.ruleId ?? 'rule',
    message: result.message.text ?? 'no message',
    columns: run.columnKind === 'unicodeCodePoints' ? 'characters' : 'utf-16',
  } as const;
  const byPath = new Map<string, ImportedResult>();
  for (const { physicalLocation } of result.locations ?? []) {
    const path = pathOf(physicalLocation?.artifactLocation, run);
    if (path === undefined || byPath.has(path)) continue;
    const { startLine, startColumn, endLine, endColumn } = physicalLocation?.region ?? {};
    const place =
      startLine === undefined
        ? {}
        : {
            place: {
              line: startLine,
              ...(startColumn === undefined ? {} : { column: startColumn }),
              ...(endLine === undefined ? {} : { endLine }),
              ...(endColumn === undefined ? {} : { endColumn }),
            },
          };
    byPath.set(path, { ...said, path, ...place });
  }
  return byPath.size === 0 ? [{ ...said, path: '' }] : [...byPath.values()];
}

function sarifLevel({ level, kind, ruleId, ruleIndex }: Result, { tool }: Run): ImportedResult['level'] {
  if (kind === 'informational') return 'info';
  const rules = tool?.driver?.rules ?? [];
  const rule = ruleIndex === undefined ? rules.find(({ id }) => id !== undefined && id === ruleId) : rules[ruleIndex];
  const word = level ?? rule?.defaultConfiguration?.level;
  return word === 'note' || word === 'none' ? 'info' : levelOf(word);
}

/** The name of a file as a location has it, by itself or by its number in the list of files, below the folder that it names. */
function pathOf(location: Artifact | undefined, { artifacts = [], originalUriBaseIds = {} }: Run): string | undefined {
  const listed = location?.index === undefined ? undefined : artifacts[location.index]?.location;
  const uri = location?.uri ?? listed?.uri;
  if (uri === undefined || uri === '') return undefined;
  const base = originalUriBaseIds[location?.uriBaseId ?? listed?.uriBaseId ?? '']?.uri ?? '';
  return /^(?:[a-z][a-z0-9+.-]+:|\/)/iu.test(uri)
    ? uri
    : `${base}${base === '' || base.endsWith('/') ? '' : '/'}${uri}`;
}
