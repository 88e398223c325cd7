import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { inItsLanguage } from '../../src/report/in-language.ts';
import { fr } from '../../src/report/language/fr/fr.ts';
import { texts } from '../../src/report/language/fr/texts.ts';
import { loadLanguage } from '../../src/report/language/languages.ts';
import { html } from '../../src/report/outputs/html.ts';
import { pretty } from '../../src/report/outputs/pretty.ts';
import { situations } from './situations.ts';

await loadLanguage('fr');

// French sets a space before these marks and inside its quotation marks; a line must not break there.
const loose = /(?:^|\S) [:;?!\u00BB]|\u00AB /u;

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

describe('French', () => {
  it('keeps its marks with their words in every text', () => {
    expect(textsOf([texts, fr]).filter((text) => loose.test(text))).toEqual([]);
  });

  it.each(Object.entries(situations))('keeps them together where they are shown: %s', (name, situation) => {
    if (name === 'hostile') return;
    const report = inItsLanguage({ ...situation, language: 'fr' });
    const surface = { colour: false, columns: 80, detail: 'normal' } as const;
    for (const text of [renderComment(report), pretty.render(report, surface), html.render(report, surface)]) {
      expect(text.replaceAll(/<(?:style|svg)[\s\S]*?<\/(?:style|svg)>|\|[: |-]+\|/gu, '')).not.toMatch(loose);
    }
    expect(renderComment(report).split('\n')[1]).toMatch(/^(?:[^[]|\[[^\]]*\]\([^)]*\)(?:\u00A0:))*$/u);
  });
});
