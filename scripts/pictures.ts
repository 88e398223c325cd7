// Takes the pictures of the README: the comment and the report page of the demo, as a browser shows them.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../test/support/browser.ts';
import { githubPage } from './demo/github-page.ts';
import { sampleRepository } from './demo/run-demo.ts';

const images = join(import.meta.dirname, '..', 'docs', 'images');
const folder = await mkdtemp(join(tmpdir(), 'content-gate-pictures-'));

await using world = await sampleRepository(undefined);
const run = await world.run({ keep: true });
const pages = {
  comment: githubPage(world.github.state.comments.at(-1)?.body ?? ''),
  report: await readFile(join(run.runnerTemp, 'content-gate', 'report.html'), 'utf8'),
};
await rm(run.runnerTemp, { recursive: true, force: true });

await using browser = await startBrowser();
for (const [name, html] of Object.entries(pages)) {
  const path = join(folder, `${name}.html`);
  await writeFile(path, html);
  const page = await browser.open(`file://${path}`, { width: name === 'report' ? 1200 : 900, height: 100 });
  const picture = await page.picture(name === 'report' ? { height: 900 } : undefined);
  await writeFile(join(images, `${name}.png`), picture);
  await page.close();
  console.log(`docs/images/${name}.png: ${Math.ceil(picture.length / 1000)} kB`);
}
await rm(folder, { recursive: true, force: true });
