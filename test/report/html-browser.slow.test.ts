import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainSurface } from '../../src/report/output.ts';
import { html } from '../../src/report/outputs/html.ts';
import type { Report } from '../../src/report/report.ts';
import { type Browser, type Look, startBrowser } from '../support/browser.ts';
import { at, fileReport, finding, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';
import { runCli } from '../support/run-cli.ts';
import { attacked, attacks } from './attacked.ts';
import { situations } from './situations.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-gate-page-'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

let pages = 0;
async function open(written: string, look: Look) {
  pages += 1;
  const path = join(folder, `${pages}.html`);
  await writeFile(path, written);
  return browser.open(`file://${path}`, look);
}

const rendered = (report: Report): string => html.render(report, plainSurface);
const every: readonly (readonly [string, Report])[] = [
  ...Object.entries(situations),
  ...attacks.map((attack): readonly [string, Report] => [attack, attacked(attack)]),
];

/** Everything that a reader could see or come to see, as one text. */
const allText = 'document.body.textContent';

describe('the report page in a browser', () => {
  it.each(every)('runs nothing, asks for nothing and shows what was written: %s', async (name, report) => {
    const page = await open(rendered(report), { width: 1280 });
    expect(page.seen).toEqual([]);
    expect(await page.evaluate('document.scripts.length + document.images.length + document.links.length')).toBe(
      await page.evaluate('document.querySelectorAll("nav a").length'),
    );
    expect(await page.evaluate('getComputedStyle(document.body).display')).toBe('block');
    if (attacks.includes(name)) {
      const words = name.replaceAll(/\s+/g, ' ').slice(0, 30);
      expect(String(await page.evaluate(allText)).replaceAll(/\s+/g, ' ')).toContain(words);
    }
    await page.close();
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<img src="x" onerror="alert(1)">'],
    ['a picture from elsewhere', '<img src="http://127.0.0.1:9/x.png">'],
    ['a style', '<style>main{display:none}</style>'],
    ['a frame', '<iframe src="http://127.0.0.1:9/"></iframe>'],
  ])('would refuse %s even if one had got in', async (_, planted) => {
    const report = situations['rejected-by-veto'];
    if (report === undefined) throw new Error('no situation');
    const page = await open(rendered(report).replace('<main>', `<main>${planted}`), { width: 1280 });
    expect(page.seen.join('\n')).toMatch(/was refused: .*Content Security Policy/);
    expect(page.seen.join('\n')).not.toMatch(/dialog|console/);
    expect(await page.evaluate('getComputedStyle(document.querySelector("main")).display')).toBe('block');
    await page.close();
  });

  it.each(every)('is never wider than a phone, or than a sheet of paper: %s', async (_, report) => {
    const written = rendered(report);
    const looks: readonly Look[] = [{ width: 320 }, { width: 375, dark: true }, { width: 718, media: 'print' }];
    for (const look of looks) {
      const page = await open(written, look);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
      // Nothing waits to be scrolled into sight either: the rows of a table are stacked, and a timeline has a form for phones.
      expect(await page.evaluate(cutOff)).toEqual(0);
      await page.close();
    }
  });

  it('works without scripts: its folds open, and what they hold can be read', async () => {
    const report = situations['rejected-by-veto'];
    if (report === undefined) throw new Error('no situation');
    const page = await open(rendered(report), { width: 1280, scripts: false });
    const hidden =
      '[...document.querySelectorAll("details td, details li")].filter((one) => !one.checkVisibility({contentVisibilityAuto: true})).length';
    expect(await page.evaluate(hidden)).toBeGreaterThan(5);
    const folds = Number(await page.evaluate('document.querySelectorAll("summary").length'));
    for (let fold = 0; fold < folds; fold += 1) await page.click('summary', fold);
    expect(await page.evaluate(hidden)).toBe(0);
    await page.close();
  });

  it('prints everything, what was folded too, on a few sheets', async () => {
    const report = situations['rejected-by-veto'];
    if (report === undefined) throw new Error('no situation');
    const page = await open(rendered(report), { width: 718, media: 'print', dark: true });
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("details td, details li")].every((one) => one.getBoundingClientRect().height > 0)',
      ),
    ).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(31, 35, 40)');
    const sheets = (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(4);
    await page.close();
  });

  it('stands in the dark with a contrast that can be read, as in the light', async () => {
    const report = situations['rejected-by-veto'];
    if (report === undefined) throw new Error('no situation');
    for (const dark of [false, true]) {
      const page = await open(rendered(report), { width: 1280, dark });
      expect(JSON.parse(String(await page.evaluate(faintest)))).toEqual([]);
      await page.close();
    }
  });

  it('has nothing that our own checkers of accessibility and structure would say of it', async () => {
    const own = await mkdtemp(join(folder, 'own-'));
    const shown = Object.entries(situations).filter(([name]) => name !== 'many-files');
    for (const [name, report] of shown) await writeFile(join(own, `${name}.html`), rendered(report));
    await writeFile(
      join(own, 'gate.yml'),
      'version: 1\ncontent: { include: ["*.html"] }\nreviewers:\n  accessibility: { uses: markdown, weight: 1 }\n  structure: { uses: page-structure, weight: 1 }\n  links: { uses: links, weight: 1 }\n',
    );
    const { exitCode, stdout } = await runCli({
      args: ['check', '.', '--config', 'gate.yml', '--format', 'json'],
      cwd: own,
    });
    const told = JSON.parse(stdout);
    expect(told.files).toHaveLength(shown.length);
    expect(told.files.flatMap((file: { findings: unknown[] }) => file.findings)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('opens two hundred pages with five megabytes at most', async () => {
    const written = rendered(many(200));
    expect(Buffer.byteLength(written)).toBeLessThan(5_000_000);
    const page = await open(written, { width: 375 });
    expect(await page.evaluate('document.querySelectorAll("section.page").length')).toBe(200);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    await page.close();
  });
});

const longLine = `${'word '.repeat(40)}${'x'.repeat(300)} \u0645\u0631\u062D\u0628\u0627 \u{1F600}\u65E5\u672C\u8A9E`;

/** Pages with long lines, long names, and findings. */
const many = (count: number): Report =>
  reportOf(
    Array.from({ length: count }, (_, index) =>
      fileReport(
        `docs/${'deep/'.repeat(20)}${'n'.repeat(80)}-${index}.md`,
        [reviewed(summaryOf('legal'), { findings: [finding(quoteAt('word word', at(10, 1, 10)))] })],
        undefined,
        { text: Array.from({ length: 400 }, () => longLine).join('\n'), changedLines: [{ start: 1, end: 400 }] },
      ),
    ),
  );

/** How many frames hold more than they show. */
const cutOff =
  '[...document.querySelectorAll("main *")].filter((one) => getComputedStyle(one).overflowX === "auto" && one.scrollWidth > one.clientWidth).length';

/** The texts whose contrast with what lies behind them is below 4.5 to 1, which WCAG 2.2 asks for at level AA. */
const faintest = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (one) => {
    for (let at = one; at !== null; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const found = new Set();
  for (const one of document.querySelectorAll('body *')) {
    if (![...one.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim() !== '')) continue;
    const style = getComputedStyle(one);
    const [ink, ground] = [light(channels(one.closest('svg') ? style.fill : style.color)), light(behind(one))];
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (contrast < 4.5) found.add(one.tagName + '.' + one.className + ' ' + contrast.toFixed(2));
  }
  return JSON.stringify([...found]);
})()`;
