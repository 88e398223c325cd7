import { type Command, Option } from 'commander';
import type { World } from './world.ts';

/** Declares the commands that bring pages in and look after them; each is loaded when it is called. */
export function siteCommands(program: Command, world: World, end: (exitCode: number) => void): void {
  program
    .command('import <source>')
    .description(
      'bring pages in from notion as Markdown on a branch with a pull request; exits with 0 all of them, 1 not all, 2 wrong usage',
    )
    .option('--local', 'write into the files of this repository, instead of a branch on GitHub')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--config <path>', 'the configuration file')
    .addOption(new Option('--gate-id <id>', 'the gate whose verdict is written back').default('content-gate'))
    .action(
      async (source: string, { local = false, dryRun = false, config, gateId }: ImportFlags, command: Command) => {
        if (source !== 'notion')
          command.error(`error: pages are imported from notion, not from ${JSON.stringify(source.slice(0, 40))}`);
        const { importNotion } = await import('./import.ts');
        end(await importNotion({ local, dryRun, config, gateId }, world));
      },
    );
  program
    .command('publish')
    .description(
      'publish approved pages as publish of the configuration says; exits with 0 all of them, 1 not all, 2 wrong usage',
    )
    .argument('[paths...]', 'files and folders to publish; every page of publish.pages when none is named')
    .option('--dry-run', 'show what would be written as a diff, and write nothing')
    .option('--record <path>', 'the record that proves the verdicts; that of the last check when absent')
    .option('--config <path>', 'the configuration file')
    .action(async (paths: string[], { dryRun = false, record, config }: PublishFlags) => {
      const { publish } = await import('./publish.ts');
      end(await publish({ paths, dryRun, record, config }, world));
    });
  program
    .command('recheck')
    .description(
      'look at published pages again, and keep one issue about them; exits with 0 all is well, 1 something to do, 2 wrong usage',
    )
    .option('--index <path>', 'a JSON file of the repository that lists the published pages')
    .option('--config <path>', 'the configuration file')
    .action(async ({ index, config }: { index?: string; config?: string }) => {
      const { runRecheck } = await import('./recheck.ts');
      end(await runRecheck({ index, config }, world));
    });
}

interface PublishFlags {
  readonly dryRun?: boolean;
  readonly record?: string;
  readonly config?: string;
}

interface ImportFlags {
  readonly local?: boolean;
  readonly dryRun?: boolean;
  readonly config?: string;
  readonly gateId: string;
}
