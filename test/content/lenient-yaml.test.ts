import { describe, expect, it } from 'vitest';
import { asReadersTake } from '../../src/content/lenient-yaml.ts';

describe('a header as its readers take it', () => {
  it.each([
    ['a quotation at the margin', 'a: "one\ntwo"\nb: 1\n', 'a: "one two"\nb: 1\n'],
    ['a list at the margin, with a note', 'a: [1, # one\n2]\n', 'a: [1,       2]\n'],
    ['a note right behind a value', 'a: "one"# two\n', 'a: "one"     \n'],
    ['text of a block', 'a: |\n  "one\n  two"\n', 'a: |\n  "one\n  two"\n'],
  ])('%s', (_, source, taken) => {
    expect(asReadersTake(source)).toBe(taken);
    expect(taken).toHaveLength(source.length);
  });

  it.each(['- [\n', 'a: {\n', 'a: {"\n'])('is left alone where values are never closed: %j', (line) => {
    const source = line.repeat(3000);
    expect(asReadersTake(source)).toBe(source);
  });
});
