import { describe, expect, it } from 'vitest';
import { createPageLog, onlyOwnLines } from '../../src/action/own-log.ts';
import { createRunnerLog } from '../../src/github/runner-log.ts';
import { annotationText, logLines } from '../../src/report/neutralise.ts';

describe('what libraries write by themselves', () => {
  const shown = (debugging: boolean, ...chunks: readonly string[]): readonly string[] => {
    const written: string[] = [];
    const stream = { write: (chunk: string | Uint8Array): boolean => written.push(String(chunk)) > 0 };
    onlyOwnLines(stream, debugging);
    for (const chunk of chunks) stream.write(chunk);
    return written;
  };
  const ours = [
    '\u2502 [1/2] a.md: judging\n',
    '::group::a.md\n',
    '::error::Rejected\n',
    '::add-mask::x\n',
    '::endgroup::\n',
  ];
  const theirs = ['Artifact name is valid!\n', 'Uploaded bytes 16161\n', '::debug::Root folder\n', '\n'];

  it('is kept out of the log, which holds our lines and commands', () => {
    expect(shown(false, ...theirs, ...ours)).toEqual(ours);
  });

  it('is there when the runner debugs', () => {
    expect(shown(true, ...theirs, ...ours)).toEqual([...theirs, ...ours]);
  });

  it('tells whoever waits for the write that it is done', async () => {
    const stream: Pick<NodeJS.WriteStream, 'write'> = { write: () => true };
    onlyOwnLines(stream, false);
    await new Promise<void>((resolve) => void stream.write('noise\n', () => resolve()));
    await new Promise<void>((resolve) => void stream.write('noise\n', 'utf8', () => resolve()));
  });
});

describe('the log by page', () => {
  const written: string[] = [];
  const log = createRunnerLog((text) => written.push(text), {
    ...{ lines: logLines, annotation: annotationText, forms: () => [] },
  });

  it('puts together what happened to pages at the same time, under a title that folds', () => {
    const pages = createPageLog(log, false);
    pages.line('a.md', '[1/2] a.md: judging', 'judging', false);
    pages.line('b.md', '[2/2] b.md: judging', 'judging', false);
    pages.line('a.md', '[1/2] a.md: legal completed', 'legal completed', false);
    pages.line('b.md', '[2/2] b.md: done\n::error::forged', 'done\n::error::forged', true);
    pages.line('c.md', '[3/3] c.md: done', 'done', true);
    expect(written.splice(0).join('')).toBe(
      '::group::[2/2] b.md: done%0A:\u200B:error::forged\n\u2502 judging\n::endgroup::\n\u2502 [3/3] c.md: done\n',
    );
    pages.flush();
    expect(written.splice(0).join('')).toBe('\u2502 [1/2] a.md: judging\n\u2502 [1/2] a.md: legal completed\n');
  });
});
