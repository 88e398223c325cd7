import { describe, expect, it } from 'vitest';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { renderComment } from '../../src/report/comment.ts';
import { inItsLanguage } from '../../src/report/in-language.ts';
import { loadLanguage, wordsIn } from '../../src/report/language/languages.ts';
import { plainSurface } from '../../src/report/output.ts';
import { outputs } from '../../src/report/outputs/outputs.ts';
import { systemMessage } from '../../src/review/model/prompt.ts';
import { reportLanguageSchema, reportLanguages } from '../../src/review/report-language.ts';
import { situations } from './situations.ts';

await Promise.all(reportLanguageSchema.options.map(loadLanguage));
const others = reportLanguageSchema.options.filter((language) => language !== 'en');

/** Every text of a catalogue that takes nothing, by its place. */
function fixedTexts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => fixedTexts(child, `${path}.${key}`));
}

describe.each(others)('in %s', (language) => {
  it.each(Object.entries(situations))('%s is told without our English words', async (_, situation) => {
    const report = inItsLanguage({ ...situation, language });
    const english =
      /\b(must be fixed|could be better|Votes and scores|How this was judged|does not approve|passes|Whole page|Line \d)\b/;
    const texts = [renderComment(report), renderCheckRun(report).title];
    for (const text of texts) expect(text).not.toMatch(english);
    expect(texts[0]).toContain(wordsIn(language).decision[report.overall.decision]);
    const renderers = await Promise.all(outputs.map(({ load }) => load()));
    for (const { render } of renderers) expect(() => render(report, plainSurface)).not.toThrow();
  });

  it('has words of its own nearly everywhere', () => {
    const english = new Map(fixedTexts(wordsIn('en')));
    const same = fixedTexts(wordsIn(language)).filter(
      ([path, text]) => english.get(path) === text && !/[|.]tag$|\.veto$/.test(path),
    );
    expect(same.length).toBeLessThanOrEqual(4);
  });

  it('never says of a sum that falls short that it is enough', () => {
    const sum = (inWords: string) => wordsIn(language).sum(inWords);
    expect(sum('1 x 58 = 58, at least 80 x 1 = 80 needed')).not.toMatch(/[≥>]|needed/);
    expect(sum('2 x 1 approving = 2, more than 3 declared needed')).not.toMatch(/[≥>]|needed/);
    const point = language === 'ja' ? '.' : ',';
    expect(sum('0.4 x 40 = 16, at least 80 x 0.8 = 64 needed')).toContain(`0${point}4 x 40 = 16`);
  });

  it('is what models are asked to give reasons in', () => {
    const secrets = { nonce: 'n', canary: 'c' };
    expect(systemMessage(secrets, [], language)).toContain(`Write each reason in ${reportLanguages[language]}`);
    expect(systemMessage(secrets, [], 'en')).toBe(systemMessage(secrets));
  });
});

describe.each(others)('the comment in %s', (language) => {
  it.each(['needs-work', 'rejected-by-veto', 'inconclusive-required-absent'])('of %s', async (name) => {
    const report = situations[name];
    if (report === undefined) throw new Error('no situation');
    await expect(renderComment(inItsLanguage({ ...report, language }))).toMatchFileSnapshot(
      `../golden/report/${name}/comment.${language}.md`,
    );
  });
});
