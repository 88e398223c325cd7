import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/config/problem.ts';
import { readReviewerFile } from '../../src/config/reviewer-file.ts';

const path = '.github/content-gate/house-style.md';

function messages(text: string): string {
  const reading = readReviewerFile(text, path);
  return reading.ok ? 'no problem\n' : `${reading.problems.map(problemLine).join('\n')}\n`;
}

describe('a reviewer of one’s own', () => {
  it('may have its criteria in the front matter and guidance in the body', () => {
    const reading = readReviewerFile(
      `---
name: house-style
responsibility: Pages keep to our house style.
criteria:
  - { id: HS1, text: No exclamation marks., kind: must-not-contain, severity: blocking, weight: 2, source: docs/style.md#marks, as-of: 2026-01-31 }
  - id: HS2
    text: Dates are written as 31 January 2026.
---

# How to judge

- [HS9] this list stays guidance, because the front matter has criteria.
`,
      path,
    );
    expect(reading).toEqual({
      ok: true,
      file: {
        name: 'house-style',
        responsibility: 'Pages keep to our house style.',
        criteria: [
          {
            id: 'HS1',
            text: 'No exclamation marks.',
            kind: 'must-not-contain',
            severity: 'blocking',
            weight: 2,
            source: 'docs/style.md#marks',
            asOf: '2026-01-31',
          },
          {
            id: 'HS2',
            text: 'Dates are written as 31 January 2026.',
            kind: 'judgement',
            severity: 'warning',
            weight: 1,
          },
        ],
        guidance: '# How to judge\n\n- [HS9] this list stays guidance, because the front matter has criteria.',
      },
    });
  });

  it('may have its criteria as a list in the body', () => {
    const reading = readReviewerFile(
      `---\r
responsibility: Pages keep to our house style.\r
---\r
Quotations are exempt.\r
\r
- [HS1] (blocking, must-not-contain, weight 2) No exclamation marks\r
  outside of code.\r
- [HS2] Dates are written out (always).\r
* [ ] a task and no criterion\r
- [a link](https://example.com) and no criterion\r
\r
\`\`\`\r
- [HS3] (blocking) an example in a fence\r
\`\`\`\r
`,
      path,
    );
    if (!reading.ok) throw new Error(messages(''));
    expect(reading.file.criteria).toEqual([
      {
        id: 'HS1',
        text: 'No exclamation marks outside of code.',
        kind: 'must-not-contain',
        severity: 'blocking',
        weight: 2,
      },
      { id: 'HS2', text: 'Dates are written out (always).', kind: 'judgement', severity: 'warning', weight: 1 },
    ]);
    expect(reading.file.guidance).toContain('Quotations are exempt.');
    expect(reading.file.guidance).toContain('[HS3]');
    expect(reading.file.guidance).not.toContain('[HS1]');
  });

  it.each([
    ['no-front-matter', '# House style\n\n- [HS1] No exclamation marks.\n'],
    ['open-front-matter', '---\nresponsibility: x\n'],
    ['no-criteria', '---\nresponsibility: Pages keep to our style.\n---\nBe strict.\n'],
    ['no-responsibility', '---\nname: house-style\n---\n- [HS1] Text.\n'],
    [
      'faulty-front-matter',
      `---
responsibility: Pages keep to our style.
critera: []
criteria:
  - { id: 1HS, text: Text., severity: blockng }
  - { id: HS2, kind: must-not-contains, text: "" , weight: 0 }
  - { id: HS3, text: Text., as-of: yesterday }
---
`,
    ],
    [
      'faulty-list',
      `---
responsibility: Pages keep to our style.
---
- [HS1] (blockng, must-not-contain) No exclamation marks.
- [HS 2] (warning) Dates are written out.
- [HS3] (info)
- [HS4] (info, weight 0) Text.
- [hs5] Text.
- [HS5] Text again.
`,
    ],
    ['faulty-yaml', '---\nresponsibility: "x\nname: y\n---\n- [HS1] Text.\n'],
  ])('explains %s', async (name, text) => {
    expect(messages(text)).not.toBe('no problem\n');
    await expect(messages(text)).toMatchFileSnapshot(`../golden/config/reviewer-${name}.txt`);
  });

  it('has limits', () => {
    const head = '---\nresponsibility: x\n---\n';
    const list = Array.from({ length: 31 }, (_, index) => `- [A${index}] Text.`).join('\n');
    expect(messages(head + list)).toContain('31 criteria');
    expect(messages(`${head}- [A1] Text.\n\n${'word '.repeat(4000)}`)).toContain('guidance of');
    expect(messages(`${head}${'x'.repeat(70_000)}`)).toContain('at most 65536 characters');
    expect(messages(`${head}- [A1] ${'x'.repeat(1001)}`)).toContain('at most 1000 characters');
  });

  test.prop([fc.string({ unit: 'binary', maxLength: 400 })])('is read from any text without throwing', (text) => {
    expect(typeof readReviewerFile(`---\nresponsibility: x\n---\n${text}`, path).ok).toBe('boolean');
    expect(typeof readReviewerFile(text, path).ok).toBe('boolean');
  });
});
