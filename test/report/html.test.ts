import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { plainSurface } from '../../src/report/output.ts';
import { html } from '../../src/report/outputs/html.ts';
import type { Report } from '../../src/report/report.ts';
import { at, fileReport, finding, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';
import { attacked, attacks } from './attacked.ts';
import { situations } from './situations.ts';

const elements = new Set(
  'html head meta title style body main h1 h2 p ul li nav a section div span mark strong code details summary table caption thead tbody tr th td figure figcaption svg text rect line'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang charset http-equiv content name id class href scope role aria-label tabindex viewBox x y x1 x2 y1 y2 width height rx text-anchor data-head'.split(
    ' ',
  ),
);

function nodesOf(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap((child) => nodesOf(child)) : [])];
}

describe('the report page', () => {
  const every: readonly (readonly [string, Report])[] = [
    ...Object.entries(situations),
    ...attacks.map((attack): readonly [string, Report] => [attack, attacked(attack)]),
  ];

  it.each(every)('holds nothing that runs, loads or links away: %s', (_, report) => {
    const written = html.render(report, plainSurface);
    for (const node of nodesOf(parse(written))) {
      expect(node.nodeName).not.toBe('#comment');
      if (!('tagName' in node)) continue;
      expect(elements).toContain(node.tagName);
      for (const { name, value } of node.attrs) {
        expect(attributes).toContain(name);
        if (name === 'href') expect(value).toMatch(/^#p\d+$/);
      }
    }
    expect(written.match(/<style>/g)).toHaveLength(1);
  });

  it('lets the browser refuse whatever it might hold all the same', () => {
    const written = html.render(attacked('x'), plainSurface);
    const style = /<style>([\s\S]*?)<\/style>/.exec(written)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(written).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    );
    expect(written.indexOf('Content-Security-Policy')).toBeLessThan(written.indexOf('<title>'));
    expect(style).not.toMatch(/url\(|@import|expression/);
  });

  it('shows the sentence, marked, and the finding beside it', () => {
    const report = situations['rejected-by-veto'];
    if (report === undefined) throw new Error('no situation');
    const written = html.render(report, plainSurface);
    const row =
      /<div class="row changed"><span class="number">14<\/span>.*?(?=<div class="row)/s.exec(written)?.[0] ?? '';
    expect(row).toContain('<mark>You are guaranteed to earn 8 % a year</mark>, whatever');
    expect(row).toContain('This promises a result that nobody can promise.');
    expect(row).toContain('In the past three years the fund earned 8 % a year on average');
    expect(written).toMatch(/<svg [^>]*role="img" aria-label="[^"]*legal 4\.2 s/);
    expect(written).toMatch(/2026-11-22T10:00:00\.120Z<\/td><td[^>]*>legal<\/td><td[^>]*><code>review\.legal/);
  });

  it.each([
    ['Line 1\nLine 2\n', ['1', '2']],
    ['Line 1\nLine 2', ['1', '2']],
    ['Line 1\n\n', ['1', '2']],
  ])('shows the lines of %j and none behind the last line feed', (text, numbers) => {
    const file = fileReport(
      'a.md',
      [reviewed(summaryOf('legal'), { findings: [finding(quoteAt('L', at(1, 1, 2)))] })],
      undefined,
      {
        ...{ text, changedLines: [{ start: 1, end: 2 }] },
      },
    );
    const shown = html.render(reportOf([file]), plainSurface).matchAll(/<span class="number">(\d+)<\/span>/g);
    expect([...shown].map(([, number]) => number)).toEqual(numbers);
  });

  it('stays below five megabytes for two hundred long pages', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `Line ${index} of a long page with many words in it.`).join(
      '\n',
    );
    const file = (index: number) =>
      fileReport(
        `docs/${index}.md`,
        [reviewed(summaryOf('legal'), { findings: [finding(quoteAt('Line 9', at(10, 1, 7)))] })],
        undefined,
        { text, changedLines: [{ start: 1, end: 3000 }] },
      );
    const written = html.render(reportOf(Array.from({ length: 200 }, (_, index) => file(index))), plainSurface);
    expect(Buffer.byteLength(written)).toBeLessThan(5_000_000);
    expect(written.match(/class="note stop"/g)).toHaveLength(200);
  });
});
