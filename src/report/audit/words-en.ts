import { counted, grouped, listed } from '../../review/english.ts';
import type { AuditWords } from './words.ts';

/** The words of an audit in English. */
export const en: AuditWords = {
  title: 'Audit',
  state: {
    rejected: 'rejected',
    'needs-work': 'needs work',
    undecided: 'not decided',
    'not-judged': 'not judged',
    approved: 'passes',
  },
  headline: (pages, passing, failing) =>
    failing === 0
      ? `${passing === pages ? (pages === 1 ? 'The only page passes' : `All ${grouped(pages)} pages pass`) : `${grouped(passing)} of ${counted(pages, 'page')} ${passing === 1 ? 'passes' : 'pass'}`}.`
      : `${grouped(failing)} of ${counted(pages, 'page')} ${failing === 1 ? 'does' : 'do'} not pass, ${grouped(passing)} ${passing === 1 ? 'does' : 'do'}.`,
  open: (undecided, notJudged) => {
    const parts = [
      ...(undecided === 0 ? [] : [`${counted(undecided, 'page')} could not be decided`]),
      ...(notJudged === 0 ? [] : [`${counted(notJudged, 'page')} ${notJudged === 1 ? 'was' : 'were'} not judged`]),
    ];
    return parts.length === 0 ? undefined : `${listed(parts)}.`;
  },
  nothing: 'There is no page to judge.',
  sections: 'Sections',
  criteria: 'What is found most often',
  worst: 'Pages to look at first',
  notJudged: 'Not judged',
  problems: 'Parts that are missing or not believed',
  notices: 'Notes',
  heads: {
    section: 'Section',
    pages: 'Pages',
    passes: 'Pass',
    fails: 'Fail',
    undecided: 'Not decided',
    notJudged: 'Not judged',
    toFix: 'To fix',
    other: 'Could be better',
    criterion: 'Criterion',
    mostFound: 'Most found',
    page: 'Page',
    score: 'Score',
    why: 'Why',
  },
  root: '(top level)',
  toFix: (count) => `${grouped(count)} to fix`,
  pages: (count) => counted(count, 'page'),
  line: (line) => `line ${line}`,
  more: (count) => `and ${grouped(count)} more`,
  asked: (calls, cost) =>
    calls === 0 ? 'No model was asked.' : `${counted(calls, 'model call')}${cost === undefined ? '' : `, ${cost}`}.`,
  ceiling: (calls, cost) =>
    `Ceiling: ${listed([...(calls === undefined ? [] : [counted(calls, 'model call')]), ...(cost === undefined ? [] : [cost])])}.`,
  machines: (shards) => `Judged in ${counted(shards, 'shard')}.`,
  commit: (sha) => `Commit ${sha}.`,
  took: (time) => `It took ${time}.`,
};
