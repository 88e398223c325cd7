import { describe, expect, it } from 'vitest';
import { loadLanguage, wordsIn } from '../../src/report/language/languages.ts';
import type { NextAction } from '../../src/report/next-action.ts';
import { plainSurface } from '../../src/report/output.ts';
import { markdown } from '../../src/report/outputs/markdown.ts';
import { pretty } from '../../src/report/outputs/pretty.ts';
import type { Subject } from '../../src/report/report.ts';
import { type ReportLanguage, reportLanguageSchema } from '../../src/review/report-language.ts';
import { situations } from './situations.ts';

/** What only makes sense where somebody pushes commits and a platform runs jobs. */
const ofPlatform: Readonly<Record<ReportLanguage, RegExp>> = {
  en: /\bpush|\bjob\b|pull request|artifact|merge|\bchange\b|base (commit|branch)/i,
  de: /\bpush|\bJob\b|Pull.Request|Artefakt|\u00C4nderung|Basis-Commit/i,
  fr: /\bpouss|\bpush|\bjob\b|pull request|artefact|commit de base/i,
  es: /\bpush|\bjob\b|subir|sube|pull request|artefacto|commit base/i,
  ja: /プッシュ|ジョブ|プルリクエスト|アーティファクト|ベースコミット/,
};

await Promise.all(reportLanguageSchema.options.map(loadLanguage));
const local: Subject = { kind: 'local', directory: '/home/me/site', range: undefined };
const sinceBase: Subject = { ...local, range: 'main..' };
const every = Object.entries(situations).filter(([name]) => name !== 'hostile');

const actions: readonly NextAction[] = [
  { kind: 'nothing-to-review' },
  { kind: 'nothing', remarks: 0 },
  { kind: 'nothing', remarks: 3 },
  { kind: 'ask', names: ['legal'] },
  { kind: 'look', hold: 'Two pages could not be read.', unread: undefined },
  { kind: 'run-again', place: 'local' },
  { kind: 'decide', place: 'local' },
];

describe.each(reportLanguageSchema.options)('in a run on this machine, in %s', (language) => {
  it.each(every)('%s says nothing of pushes, jobs and base commits', (_, situation) => {
    const report = { ...situation, subject: local, language };
    for (const output of [pretty, markdown]) {
      for (const detail of ['quiet', 'normal', 'verbose'] as const) {
        expect(output.render(report, { ...plainSurface, detail })).not.toMatch(ofPlatform[language]);
      }
    }
  });

  it.each(actions)('the next action fits the place: %o', (action) => {
    expect(wordsIn(language).nextAction(action)).not.toMatch(ofPlatform[language]);
  });

  it('names the base commit where the configuration is that of one', () => {
    const [, situation] = every[0] ?? [];
    if (situation === undefined) throw new Error('no situation');
    const report = { ...situation, subject: sinceBase, language };
    const base = /base commit|Basis-Commit|commit de base|commit base|ベースコミット/;
    expect(pretty.render(report, { ...plainSurface, detail: 'verbose' })).toMatch(base);
  });
});

describe.each(reportLanguageSchema.options)('on the platform, in %s', (language) => {
  it.each(['pull-request', 'merge-group'] as const)('a %s is told to push, or to run the job again', (place) => {
    const words = wordsIn(language);
    expect(words.nextAction({ kind: 'run-again', place })).toMatch(ofPlatform[language]);
    expect(words.nextAction({ kind: 'decide', place })).not.toBe(words.nextAction({ kind: 'decide', place: 'local' }));
  });
});
