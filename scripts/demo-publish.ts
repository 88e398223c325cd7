// Takes a sample page from a stand-in of Notion through the gate to a site on this machine, and shows how a publication is
// taken back when the site is found wrong afterwards. Needs no key, no account and no network.
import { styleText } from 'node:util';
import { type PublishDemo, publishDemo } from './demo/publish-demo.ts';

const width = Math.max(50, Math.min(process.stdout.columns ?? 100, 100));
const rule = (title: string): void => {
  console.log(
    `\n${styleText('bold', `\u2500\u2500 ${title} ${'\u2500'.repeat(Math.max(0, width - title.length - 4))}`)}\n`,
  );
};
/** Breaks lines at words where the terminal would break them anywhere. */
const say = (text: string): void => {
  const fitting = new RegExp(`(?=.{${width + 1}})(.{1,${width}})(?: |$)`, 'gmu');
  console.log(process.stdout.columns === undefined ? text : text.replace(fitting, '$1\n'));
};

let wrong = 0;

/** Runs the command and prints what it prints; one that ends otherwise than it should makes the demo fail. */
async function run(demo: PublishDemo, exitCode: number, ...args: readonly string[]): Promise<void> {
  say(styleText('cyan', `$ content-gate ${args.join(' ')}`));
  const ended = await demo.run(...args);
  say(`${ended.stdout}${ended.exitCode === exitCode ? '' : ended.stderr}`.trimEnd());
  say(styleText('dim', `exit code ${ended.exitCode}\n`));
  if (ended.exitCode !== exitCode) wrong += 1;
}

/** What a reader gets: a line of the page. */
async function read(demo: PublishDemo): Promise<void> {
  const address = `${demo.site}/shared-notebooks`;
  const answer = await fetch(address);
  const [, paragraph = await answer.text()] = /<p>(.*?)<\/p>/s.exec(await answer.clone().text()) ?? [];
  say(`A reader of ${address} gets (${answer.status}):`);
  say(`  "${paragraph.trim()}"`);
}

await using demo = await publishDemo();
say(
  'Everything here runs on this machine: stand-ins of Notion and of a model, a folder as the site, and a server for it.',
);

rule('1. A page in Notion with the status Ready');
say(styleText('bold', demo.page.title));
say(demo.page.markdown);

rule('2. It comes into the repository');
await run(demo, 0, 'import', 'notion', '--local');
await demo.commit('Import from Notion');
say('On GitHub this is a pull request. Without a verdict nothing goes out:\n');
await run(demo, 1, 'publish');

rule('3. The gate judges it');
await run(demo, 0, 'check', 'posts');

rule('4. It is published, and looked at as a reader would');
await run(demo, 0, 'publish');
await read(demo);
say('\nA second run finds nothing to do:\n');
await run(demo, 0, 'publish');

rule('5. The page is edited in Notion');
demo.page.markdown = demo.page.markdown.replace('Two people', 'Up to ten people');
demo.page.edited = '2026-11-02T10:00:00.000Z';
await run(demo, 0, 'import', 'notion', '--local');
await demo.commit('Import from Notion');
await run(demo, 0, 'check', 'posts', '--quiet');

rule('6. The site breaks, and the publication is taken back');
demo.breakSite();
say('From now on the site tells search engines to stay away, as after a mistake in its settings.\n');
await run(demo, 1, 'publish');
await read(demo);

rule('What to try next');
say('docs/publishing.md         how to set this up, with Webflow, pictures and caches');
say('examples/blog-publishing/  configuration, workflows and reviewers to start from');
if (wrong > 0) {
  console.error(`${wrong} commands did not end as they should.`);
  process.exitCode = 1;
}
