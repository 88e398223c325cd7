/** A line of output that the runner would act on. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
  readonly stream: 'stdout' | 'stderr';
  /** `legacy` is `##[command]`, which counts anywhere in a line. */
  readonly form: 'current' | 'legacy';
  /** The whole line. */
  readonly line: string;
}

/** One line of what the process wrote, in order of arrival. */
export interface OutputLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** The commands that the runner knows (actions/runner, `ActionCommandManager`); all others are plain text to it. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Reads output as the runner does, injected commands included. */
export function workflowCommands(lines: readonly OutputLine[]): readonly WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stopToken: string | undefined;
  for (const { stream, text } of lines) {
    const parsed = parseLine(text);
    if (parsed === undefined) continue;
    if (stopToken !== undefined) {
      if (parsed.command === stopToken) stopToken = undefined;
      continue;
    }
    if (!known.has(parsed.command)) continue;
    if (parsed.command === 'stop-commands') stopToken = parsed.message.toLowerCase();
    found.push({ ...parsed, stream, line: text });
  }
  return found;
}

type Parsed = Pick<WorkflowCommand, 'command' | 'properties' | 'message' | 'form'>;

function parseLine(line: string): Parsed | undefined {
  const current = /^::([^\s:]+?)(?: (.*?))?::([\s\S]*)$/.exec(line.trimStart());
  if (current !== null) {
    const [, command = '', properties = '', message = ''] = current;
    return {
      command: command.toLowerCase(),
      properties: pairs(properties, ','),
      message: decodeText(message),
      form: 'current',
    };
  }
  const legacy = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  if (legacy === null) return undefined;
  const [, command = '', properties = '', message = ''] = legacy;
  return {
    command: command.toLowerCase(),
    properties: pairs(properties, ';'),
    message: decodeText(message),
    form: 'legacy',
  };
}

function pairs(text: string, separator: string): Readonly<Record<string, string>> {
  const entries = text
    .split(separator)
    .map((pair) => pair.trim().split('='))
    .filter(([name, ...value]) => name !== undefined && name !== '' && value.length > 0)
    .map(([name = '', ...value]): [string, string] => [name, decodeText(value.join('='))]);
  return Object.fromEntries(entries);
}

function decodeText(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
