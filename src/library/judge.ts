import type { ContentSource } from '../content/content.ts';
import { steadyClock } from '../engine/clock.ts';
import { runGate } from '../gate.ts';
import { givenTexts } from '../local/given-texts.ts';
import { localSource } from '../local/source.ts';
import { estimateLine, progressLine } from '../report/progress.ts';
import { createSecretFilter } from '../report/secret-filter.ts';
import { noMemory } from '../run/memory.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import { openRun, type RunRequest } from '../setup/open-run.ts';
import type { Folder, JudgeRequest } from './judge-request.ts';
import type { Judged } from './judged.ts';
import { judgementOf } from './judgement.ts';

/** Judges texts or files by the same gate as the action and the command; `script` is the program that workers are started from. */
export async function judge(request: JudgeRequest, script: string): Promise<Judged> {
  const { content, signal = new AbortController().signal, model = {}, onProgress } = request;
  const unfit = problemsOf(request);
  if (unfit.length > 0) return { ok: false, problems: unfit };
  const filter = createSecretFilter();
  for (const key of [model.apiKey, model.fallbackApiKey]) if (key !== undefined) filter.add(key);
  const source = isFolder(content) ? await folderSource(content, request, signal) : textSource(request);
  const root = isFolder(content) ? content.root : process.cwd();
  const run = await openRun(requestOf(request, source), {
    bundle: script,
    workspace: root,
    clock: steadyClock,
    signal,
    filter,
  });
  if (!run.ok) return { ok: false, problems: run.problems.map(filter.text) };
  const end = steadyClock() + run.config.limits['run-timeout'] * 1000;
  const tell = (line: string | undefined): void => {
    if (line !== undefined) onProgress?.(filter.text(line));
  };
  try {
    const { report } = await runGate(
      run.settings,
      {
        ...run.ports,
        memory: Promise.resolve(noMemory),
        openSinks: async () => [],
        onEstimate: (estimate) => tell(estimateLine(estimate)),
        onEvent: (event) => tell(progressLine(event)),
      },
      { deadline: end, end, signal },
    );
    return { ok: true, judgement: await judgementOf(report) };
  } finally {
    await run.close();
  }
}

function requestOf(
  { content, configuration, model = {}, onMissingCredentials = 'fail' }: JudgeRequest,
  source: ContentSource,
): RunRequest {
  const path = isPath(configuration) ? configuration.path : defaultConfigPath;
  return {
    source,
    configuration: { path, named: configuration !== undefined },
    model: {
      ...{ keys: [model.apiKey], fallbackKeys: [model.fallbackApiKey], baseUrl: model.baseUrl, name: model.name },
      identity: { kind: 'unavailable', reason: 'no key for the model: set model.apiKey' },
      words: {
        noKey: 'no key for the model: set model.apiKey',
        noFallbackKey: 'no key for its endpoint, to which no other is sent: set model.fallbackApiKey',
        noModel: 'no model is named: set model.name',
      },
    },
    ...{ gateId: 'content-gate', mode: undefined, onMissingCredentials },
    subject: isFolder(content)
      ? { kind: 'local', directory: content.root, range: content.base === undefined ? undefined : `${content.base}..` }
      : { kind: 'local', directory: 'given texts', range: undefined },
  };
}

/** A folder's own files, with a configuration that was handed over in place of the one that lies there. */
async function folderSource(folder: Folder, request: JudgeRequest, signal: AbortSignal): Promise<ContentSource> {
  const { root, below = [], base } = folder;
  const source = await localSource({ root, below, base }, signal);
  const text = configurationText(request.configuration);
  if (text === undefined) return source;
  const read: ContentSource['base']['read'] = async (path, until) =>
    path === defaultConfigPath ? { ok: true, text } : source.base.read(path, until);
  return { ...source, base: { ...source.base, read } };
}

function textSource({ content, configuration, beside = {} }: JudgeRequest): ContentSource {
  const text = configurationText(configuration);
  const pages = isFolder(content) ? [] : content;
  return givenTexts(
    new Map(pages.map((page) => [page.path, page.text])),
    new Map([...Object.entries(beside), ...(text === undefined ? [] : [[defaultConfigPath, text] as const])]),
  );
}

// JSON is YAML: what was handed over as data takes the way of a file, and is checked as one.
function configurationText(configuration: JudgeRequest['configuration']): string | undefined {
  if (configuration === undefined || isPath(configuration)) return undefined;
  return typeof configuration === 'string' ? configuration : JSON.stringify(configuration, undefined, 2);
}

function isPath(configuration: JudgeRequest['configuration']): configuration is { readonly path: string } {
  return (
    typeof configuration === 'object' &&
    'path' in configuration &&
    typeof configuration.path === 'string' &&
    Object.keys(configuration).length === 1
  );
}

function isFolder(content: JudgeRequest['content']): content is Folder {
  return !Array.isArray(content);
}

function problemsOf({ content }: JudgeRequest): readonly string[] {
  if (isFolder(content)) return [];
  const seen = new Set<string>();
  return content.flatMap(({ path }) => {
    const twice = seen.has(path);
    seen.add(path);
    if (twice) return [`Two pages have the path ${JSON.stringify(path)}.`];
    return path === '' || path.startsWith('/') || path.split('/').includes('..')
      ? [`${JSON.stringify(path)} is no path of a page: it is relative, and leads nowhere above.`]
      : [];
  });
}
