import { type Command, InvalidArgumentError, Option } from 'commander';
import { auditOutputs } from '../../report/audit/outputs.ts';
import { defaultConfigPath } from '../../setup/first-files.ts';
import { endpoint } from '../check-command.ts';
import type { World } from '../world.ts';
import type { AuditShard } from './audit-memory.ts';
import { type FailOn, failOn } from './fail-on.ts';

interface AuditFlags {
  readonly commit?: string;
  readonly maxCalls?: number;
  readonly maxCost?: number;
  readonly maxTime?: number;
  readonly dryRun?: true;
  readonly shard?: AuditShard;
  readonly out?: string;
  readonly collect: readonly string[];
  readonly failOn: FailOn;
  readonly format: string;
  readonly write: readonly string[];
  readonly config?: string;
  readonly model?: string;
  readonly baseUrl?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly memory: boolean;
}

/** Declares the command that judges every page of a repository; what it needs is loaded when it is called. */
export function auditCommand(program: Command, world: World, end: (exitCode: number) => void): void {
  program
    .command('audit')
    .description(
      'judge every page of the repository, and report by section; goes on where the last audit ended. Exits with 0 everything was judged, 1 by --fail-on, 2 wrong usage or configuration, 3 not everything was judged',
    )
    .argument('[paths...]', 'files and folders to audit; everything when none is named')
    .option('--commit <ref>', 'audit this commit, instead of the files as they lie here')
    .option('--max-calls <number>', 'model calls in this audit, instead of limits.max-model-calls', whole)
    .option('--max-cost <dollars>', 'US dollars for this audit, instead of limits.max-cost', amount)
    .option('--max-time <minutes>', 'begin nothing new after so many minutes', amount)
    .option('--dry-run', 'say what it would ask and cost, and ask nothing')
    .option('--shard <n/m>', 'judge one of so many parts of the pages, and leave what it says in a file', shard)
    .option('--out <file>', 'the file of a shard (default: content-gate-N-of-M.audit.jsonl)')
    .option('--collect <path>', 'put the files of all shards together, which lie there; can be repeated', collect, [])
    .addOption(
      new Option('--fail-on <what>', 'what makes it end with something else than 0')
        .choices(failOn)
        .default('not-judged'),
    )
    .addOption(
      new Option('--format <format>', 'how the report is written')
        .choices(auditOutputs.map(({ name }) => name))
        .default(auditOutputs[0].name),
    )
    .option('--write <file>', 'write it to a .md, .html or .json file as well; can be repeated', collect, [])
    .option('--config <path>', `the configuration file (default: ${defaultConfigPath})`)
    .option('--model <name>', 'the model to ask, instead of that of the configuration')
    .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
    .addOption(new Option('--quiet', 'show only the sections, the worst pages and the sum').conflicts('verbose'))
    .option('--verbose', 'name every page that does not pass')
    .option('--no-memory', 'ask everything again, and keep nothing under .content-gate/')
    .action(async (paths: string[], flags: AuditFlags) => {
      const { audit } = await import('./audit.ts');
      const { commit, maxCalls, maxCost, maxTime, dryRun = false, config, model, baseUrl, format, ...rest } = flags;
      const { quiet, verbose, memory, write, failOn: on, shard: part, out, collect: parts } = rest;
      end(
        await audit(
          {
            ...{ paths, commit, maxCalls, maxCost, maxTime, dryRun, config, model, baseUrl, memory, write, failOn: on },
            ...{ shard: part, out, collect: parts, allowEmpty: false },
            format: auditOutputs.find(({ name }) => name === format) ?? auditOutputs[0],
            detail: quiet ? 'quiet' : verbose ? 'verbose' : 'normal',
          },
          world,
        ),
      );
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function shard(text: string): AuditShard {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const found = { number: Number(number), of: Number(of) };
  if (found.number >= 1 && found.number <= found.of && found.of <= 256) return found;
  throw new InvalidArgumentError('It must be a number and how many there are, such as 3/16, and at most 256.');
}

function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

function amount(text: string): number {
  const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0) return value;
  throw new InvalidArgumentError('It must be a number above 0.');
}
