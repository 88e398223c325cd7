import { relative, resolve } from 'node:path';
import type { Imported } from '../../config/imports/imported.ts';
import { problemLine } from '../../config/problem.ts';
import type { Snapshot } from '../../content/content.ts';
import { localSource } from '../../local/source.ts';
import { writeInWorkspace } from '../../local/workspace-file.ts';
import { logLines, oneLine } from '../../report/neutralise.ts';
import { counted } from '../../review/english.ts';
import { defaultConfigPath } from '../../setup/first-files.ts';
import { builtInNames, readConfiguration } from '../../setup/read-configuration.ts';
import { exitCodes } from '../../verdict/whole.ts';
import { elsewhereFrom } from '../elsewhere.ts';
import { locate, refuse } from '../repository.ts';
import type { World } from '../world.ts';
import { importedFiles, importedPath, type PlannedFile } from './imported-files.ts';
import { importAll } from './sources.ts';
import type { ToolName } from './tool-names.ts';

/** What `import-rules` was asked. */
export interface ImportOptions {
  /** A file or folder of rules; the usual places when absent. */
  readonly path: string | undefined;
  readonly from: readonly ToolName[];
  readonly write: boolean;
  readonly force: boolean;
  readonly model: string | undefined;
}

const mostTerms = 2000;
const mostNamed = 200;

/** Takes over rules of other tools: shows what it would write and what has no counterpart, and writes when told to. */
export async function importRules(options: ImportOptions, world: World): Promise<number> {
  const paths = options.path === undefined ? [] : [options.path];
  const place = await locate({ paths, base: undefined, allowEmpty: false }, world);
  if (!place.ok) return refuse(world, place.problem);
  const { root } = place;
  const { head } = await localSource({ root, below: [], base: undefined }, world.signal);
  const there = [...((await head.paths(world.signal)) ?? [])];
  const config = await head.read(defaultConfigPath, world.signal);
  const found = config.ok ? config.text : undefined;
  const about = await aboutConfiguration(head, world);
  if (typeof about === 'string') return refuse(world, about);
  const named = options.path === undefined ? undefined : relative(root, resolve(world.directory, options.path));
  const imported = await importAll({
    root,
    paths: there,
    named,
    from: options.from,
    taken: new Set([...about.names, ...builtInNames]),
  });
  const { out } = world;
  if (imported.length === 0) {
    out.write(
      'There are no rules of other tools here that are known. Name a file or folder where they lie elsewhere.\n',
    );
    return exitCodes.approved;
  }
  const modelNamed = about.modelNamed || options.model !== undefined;
  const files = [
    ...importedFiles(imported, { modelNamed, builtIn: about.builtIn, mostTerms }),
    ...configurationFile(found, options),
  ];
  const faults = await faultsOf(files, found, head, world);
  if (faults.length > 0) return refuse(world, ...faults);
  const occupied = new Set(files.filter(({ path }) => there.includes(path)).map(({ path }) => path));
  const writes = files.filter(({ path }) => options.force || !occupied.has(path));
  for (const { path, text } of writes) {
    out.write(`${logLines(`${path}${occupied.has(path) ? ' (written over)' : ''}:\n${text}`)}\n\n`);
  }
  for (const { path } of files.filter((file) => !writes.includes(file))) {
    out.write(`${path} is there already, and stays as it is; --force writes over it.\n`);
  }
  out.write(accountOf(imported));
  if (found !== undefined && !extendsImported(found) && !writes.some(({ path }) => path === defaultConfigPath)) {
    out.write(`\nTo have it take part, write into ${defaultConfigPath}: extends: ./${importedPath}\n`);
  }
  if (!options.write) {
    out.write('\nNothing was written. Repeat it with --write to write these files.\n');
    return exitCodes.approved;
  }
  for (const { path, text } of writes) {
    const written = await writeInWorkspace(root, path, text);
    if (!written.ok) return refuse(world, oneLine(written.warning.replace(' (GITHUB_WORKSPACE)', '')));
    out.write(`wrote ${path}\n`);
  }
  return exitCodes.approved;
}

/** What the configuration that is there says, or why it cannot be extended. */
async function aboutConfiguration(head: Snapshot, world: World) {
  const read = await readConfiguration(
    { base: head, path: defaultConfigPath, named: false, modelNamed: false, openElsewhere: elsewhereFrom(world) },
    world.signal,
  );
  if (read.kind === 'unreadable') return read.problem;
  const { configuration } = read;
  if (!configuration.ok) return configuration.problems.map(problemLine).join('\n');
  const { config, reviewers } = configuration;
  const names = reviewers.map(({ name }) => name);
  return {
    names,
    modelNamed: config.model.name !== undefined,
    builtIn:
      config.reviewers === undefined ? reviewers.filter(({ kind }) => kind === 'rules').map(({ name }) => name) : [],
  };
}

const extendsLine = `extends: ./${importedPath}`;

/** A configuration where there is none; with force, one line in that which is there. */
function configurationFile(found: string | undefined, { force, model }: ImportOptions): readonly PlannedFile[] {
  if (found === undefined) {
    const ask = model === undefined ? [] : [`model: { name: ${JSON.stringify(model)} }`];
    return [{ path: defaultConfigPath, text: ['version: 1', extendsLine, ...ask, ''].join('\n') }];
  }
  const extending = force ? withExtends(found) : undefined;
  return extending === undefined ? [] : [{ path: defaultConfigPath, text: extending }];
}

/** The same configuration, extending what was taken over; none where it extends another one already, which would be lost. */
function withExtends(text: string): string | undefined {
  if (/^extends\s*:/mu.test(text)) return undefined;
  const lines = text.split('\n');
  const version = lines.findIndex((one) => /^version\s*:/u.test(one));
  const at = version === -1 ? lines.findIndex((one) => one.trim() !== '' && !/^(?:#|---)/u.test(one)) : version + 1;
  return lines.toSpliced(at === -1 ? lines.length : at, 0, extendsLine).join('\n');
}

function extendsImported(text: string): boolean {
  return new RegExp(`^extends\\s*:.*${importedPath.replaceAll('.', '\\.')}`, 'mu').test(text);
}

/** What would be wrong with the configuration once it extends the files: then none of them is written. */
async function faultsOf(
  files: readonly PlannedFile[],
  found: string | undefined,
  head: Snapshot,
  world: World,
): Promise<readonly string[]> {
  const planned = new Map(files.map(({ path, text }) => [path, text]));
  const extending = planned.get(defaultConfigPath) ?? withExtends(found ?? '');
  // Whatever it extends now, what was taken over must hold beside a reviewer with a vote.
  const text = extending ?? `${extendsLine}\nreviewers: { links: { uses: links } }\n`;
  const read: Snapshot['read'] = async (path, signal) => {
    const own = path === defaultConfigPath ? text : planned.get(path);
    return own === undefined ? head.read(path, signal) : { ok: true, text: own };
  };
  const result = await readConfiguration(
    { base: { ...head, read }, path: defaultConfigPath, named: true, modelNamed: true },
    world.signal,
  );
  if (result.kind === 'unreadable') return [result.problem];
  return result.configuration.ok ? [] : result.configuration.problems.map(problemLine);
}

function accountOf(all: readonly Imported[]): string {
  const lines = all.flatMap(({ source, reviewers, terms, checkers, leftOut }) => {
    const phrases = terms.reduce(
      (sum, { not, write }) =>
        sum + (Array.isArray(not) ? not.length : not === undefined && write === undefined ? 0 : 1),
      0,
    );
    const taken = [
      ...reviewers.map(({ name }) => `reviewer ${name}`),
      ...(terms.length === 0 ? [] : [`${counted(phrases, 'phrase')} of the glossary`]),
      ...Object.keys(checkers).map((name) => `a setting of ${name}`),
    ];
    return [
      `${oneLine(source, 200)}: ${taken.length === 0 ? 'nothing' : taken.join(', ')}`,
      ...leftOut.map(({ what, why }) => `  left out: ${oneLine(what, 200)}: ${oneLine(why, 300)}`),
    ];
  });
  const whole = all.filter(({ leftOut }) => leftOut.length === 0).length;
  const partly = all.filter((one) => one.leftOut.length > 0 && hasSome(one)).length;
  const none = all.length - whole - partly;
  const terms = all.reduce((sum, one) => sum + one.terms.length, 0);
  return [
    '',
    ...lines.slice(0, mostNamed),
    ...(lines.length > mostNamed
      ? [`and ${lines.length - mostNamed} more lines; name a folder to see less at once`]
      : []),
    `${counted(all.length, 'source')}: ${whole} taken over whole, ${partly} in part, ${none} not at all.`,
    ...(terms > mostTerms
      ? [`Of ${terms} terms the first ${mostTerms} were taken, which is as many as a glossary has.`]
      : []),
    '',
  ].join('\n');
}

function hasSome({ reviewers, terms, checkers }: Imported): boolean {
  return reviewers.length > 0 || terms.length > 0 || Object.keys(checkers).length > 0;
}
