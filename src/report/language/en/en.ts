import type { Exclusion } from '../../../content/content.ts';
import { isUnread, unreadRemedy } from '../../../content/unread.ts';
import { counted, dollars, duration, grouped, listed } from '../../../review/english.ts';
import type { UsageFacts, Words } from '../words.ts';
import { check } from './check.ts';
import { commands } from './commands.ts';
import { enough, fixPlace, fixWords, headline, nextAction, why } from './sentences.ts';

function usage(facts: UsageFacts): string {
  const { calls, promptTokens, cachedTokens, completionTokens, unmeteredCalls, cost } = facts;
  const cached = cachedTokens === 0 ? '' : ` (${grouped(cachedTokens)} of them cached)`;
  const unmetered = unmeteredCalls === 0 ? '' : `; ${counted(unmeteredCalls, 'call')} came without a count`;
  const money = cost === undefined ? '' : `, ${unmeteredCalls === 0 ? '' : 'at least '}${dollars(cost)}`;
  return `${counted(calls, 'call')}, ${counted(promptTokens, 'token')} in${cached}, ${counted(completionTokens, 'token')} out${unmetered}${money}`;
}

/** English, in which everything else of ours is written as well. */
export const en: Words = {
  tag: 'en',
  colon: ': ',
  stop: '.',
  decision: {
    approved: 'Approved',
    'needs-work': 'Needs work',
    rejected: 'Rejected',
    inconclusive: 'Not fully checked',
  },
  headline,
  why,
  remedy({ fixes, score }, of, needed) {
    const which =
      fixes < of
        ? `Fixing the first ${fixes === 1 ? 'finding' : `${fixes} findings`}`
        : of === 1
          ? 'Fixing it'
          : of === 2
            ? 'Fixing both findings'
            : `Fixing all ${of} findings`;
    return needed === undefined
      ? `${which} lets the page pass.`
      : `${which} makes the score ${score}, which lets the page pass.`;
  },
  nextAction,
  fixPlace,
  fixWords,
  first: 'First:',
  advisory: 'Advisory: nothing is blocked.',
  standing: {
    unasked: (model, reviewers, skipped) =>
      `${model === null ? 'No model is named' : `There is no key for the model ${model}`}, so ${listed(reviewers)} did not judge${skipped ? ', and the others decide alone' : ''}.`,
    noConfiguration: (path) => `Advisory: there is no ${path}, so nothing is blocked.`,
  },
  draft: 'draft',
  place: {
    line: (line) => `Line ${line}`,
    lines: (first, last) => `Lines ${first}\u2013${last}`,
    wholePage: 'Whole page',
  },
  finding: {
    waived: (owner, until, reason) => `waived by ${owner} until ${until}: ${reason}`,
    waivedHere: (people, at, reason) => `waived in this pull request by ${people} at ${at}: ${reason}`,
    now: 'Now:',
    against: 'Against:',
    fix: 'Fix:',
    takeOut: 'take it out.',
    toFix: 'to fix',
    lacks: (fact) => `needs a fact that the page does not give: ${fact}`,
    alreadyThere: 'already there',
    onlyAdvice: 'its reviewer only advises',
    notConfirmed: 'not confirmed, so it does not block',
    points: (points, others) =>
      `costs ${counted(points, 'point')}${others === 0 ? '' : `, together with ${others === 1 ? 'one other' : `${others} others`}`}`,
  },
  remark: {
    body: (remarks) =>
      `${counted(remarks, 'remark')} on changed lines; the verdict and everything else are in the comment.`,
    fixed: 'Fixed.',
    moved: 'This stands at another line by now.',
  },
  fold: {
    couldBeBetter: (findings) => `${counted(findings, 'thing')} could be better`,
    alreadyThere: (findings) => `${counted(findings, 'remark')} on text that was already there`,
    passing: (pages) => (pages === 1 ? '1 page passes' : `${grouped(pages)} pages pass`),
    notChecked: (files) => (files === 1 ? '1 file was not checked' : `${grouped(files)} files were not checked`),
    votes: 'Votes and scores',
    howJudged: 'How this was judged',
    everyAnswer: 'Every answer',
    more: (rest) => `and ${grouped(rest)} more`,
    moreProblems: (rest) => `${grouped(rest)} more must be fixed`,
    notShown: (findings) => `${counted(findings, 'finding')} did not fit here, the least important first`,
  },
  elsewhere: {
    file: 'see report.md',
    artifact: 'see report.md in the artifact of this run',
    run: (link) => `see the summary of ${link('this run')}, or report.md in its artifact`,
  },
  table: {
    reviewer: 'Reviewer',
    vote: 'Vote',
    score: 'Score',
    weight: 'Weight',
    counts: 'Counts',
    time: 'Time',
    file: 'File',
    why: 'Why',
    criterion: 'Criterion',
    answer: 'Answer',
    reason: 'Reason',
    required: 'required',
    veto: 'veto',
    reused: 'reused',
    none: 'none',
  },
  vote: {
    approves: 'approves',
    'approves-partly': 'approves, not everything decided',
    'does-not-approve': 'does not approve',
    'does-not-approve-partly': 'does not approve, not everything decided',
    'nothing-applied': 'nothing applied',
    'no-review': 'no review',
    failed: 'failed',
    'timed-out': 'timed out',
    blocked: 'was blocked',
    'not-asked': 'not asked',
    cancelled: 'cancelled',
  },
  role: { advised: 'only advises', abstained: 'no vote', 'left-out': 'left out', 'required-absent': 'missing' },
  answers: { met: 'met', not_met: 'not met', not_applicable: 'does not apply', uncertain: 'undecided' },
  enough,
  arithmetic: (strategy, wasCounted, sum) =>
    wasCounted ? `Strategy ${strategy}: ${sum}` : `Before any vote counts: ${sum}`,
  flip: ({ reviewer, approved, blocks, score, decision }, either) => {
    if (either)
      return `Any vote of ${reviewer} without a finding that blocks would make it: ${en.decision[decision].toLowerCase()}`;
    const far = approved
      ? score === 0
        ? ''
        : ` with at least ${score}`
      : score === 100
        ? ''
        : ` with at most ${score}`;
    const vote = blocks ? 'finding something that blocks' : `${approved ? 'approving' : 'not approving'}${far}`;
    return `${reviewer} ${vote} would make it: ${en.decision[decision].toLowerCase()}`;
  },
  sum: (inWords) => inWords,
  slowest: (reviewer, time) => `Slowest: ${reviewer}, ${time}`,
  open: {
    undecided: (names, what) => `${listed(names)} could not decide: ${what}`,
    absent: (name, cause) => `${name}: ${cause}`,
    unread: (name, lines) => `${name} did not read lines ${lines}`,
    phase: (name, status, reason) =>
      `phase ${name} ${status === 'stopped' ? 'stopped the pipeline' : 'was skipped'}${reason === undefined ? '' : `: ${reason}`}`,
    notAsked: (name, reason) => `${name} does not judge this page: ${reason}`,
    notRead: (path, why) => `Not read: ${path}, ${why}`,
  },
  how: {
    exceptions: (used, unused, expired) =>
      `Exceptions: used ${used}; not needed on judged pages ${unused}; ended ${expired}`,
    waivedHere: (used, unused) => `Waived in this pull request: ${used}; matching nothing: ${unused}`,
    policy: ({ strategy, quorum, absent }, rule) =>
      `Strategy ${strategy} (${rule}); ${quorum === undefined ? 'more than half of the reviewers with a vote' : counted(quorum, 'vote')} needed; optional reviewers that do not finish ${absent === 'exclude' ? 'are left out' : 'count against'}`,
    rule: {
      unanimous: 'every vote must approve',
      majority: 'more than half of the voters must approve',
      weighted: 'weighted mean',
      threshold: 'mean',
    },
    extends: (source, commit) =>
      `The configuration extends ${source}${commit === null ? '' : `, read at commit ${commit.slice(0, 10)}`}`,
    configuration: (path, found, atBase) =>
      found
        ? `Configuration ${path}${atBase ? ' of the base commit' : ''}`
        : `No configuration at ${path}: built-in defaults`,
    enforce: 'Mode enforce: the check fails unless everything is approved',
    advise: 'Mode advise: the verdict is shown and blocks nothing',
    noModel: 'No model was asked',
    model: (name, endpoint, facts) => `Model ${name} at ${endpoint}: ${usage(facts)}`,
    spending: (reviewer, model, facts) => `${reviewer}${model === undefined ? '' : ` with ${model}`}: ${usage(facts)}`,
    learned: (what) => `About the endpoint: ${what}`,
    askedAgain: (asked, changed) =>
      `${counted(asked, 'criterion', 'criteria')} asked a second time, ${counted(changed, 'answer')} changed`,
    reviews: (done, of, files, time, reused) =>
      `${done === of ? '' : `${grouped(done)} of `}${counted(of, 'review')} of ${counted(files, 'page')} in ${time}${reused === 0 ? '' : `, ${grouped(reused)} of them from an earlier run of the same text`}`,
    commit: (head, base) => `Commit ${head} against ${base}`,
    gate: (version, at) => `Content Gate ${version}, ${at}`,
    thisRun: 'this run',
    moreReviewers: (rest) => `and ${counted(rest, 'more reviewer')}`,
  },
  commands,
  check,
  page: {
    title: 'Content Gate report',
    contents: 'Pages',
    timeline: 'Who worked when',
    trail: 'Audit trail',
    when: 'When',
    who: 'Who',
    what: 'What',
    noText: 'The text of this page is not at hand.',
    findings: 'Findings',
  },
  exclusion(exclusion) {
    const remedy = isUnread(exclusion) ? unreadRemedy(exclusion) : undefined;
    return remedy === undefined ? whyLeftOut(exclusion) : `${whyLeftOut(exclusion)}; ${remedy}`;
  },
  duration,
  list: (words) => listed(words),
  quoted: (text) => `\u201C${text}\u201D`,
  number: grouped,
};

function whyLeftOut(exclusion: Exclusion): string {
  switch (exclusion.reason) {
    case 'removed':
      return 'removed';
    case 'not-matched':
      return 'not content, by the configured patterns';
    case 'excluded':
      return `excluded by the pattern ${exclusion.pattern}`;
    case 'media':
      return 'media, which holds no text to judge';
    case 'generated':
      return `generated, as ${exclusion.by} says`;
    case 'unchanged-text':
      return 'its text did not change';
    case 'symlink':
      return 'a symbolic link';
    case 'submodule':
      return 'a submodule';
    case 'empty':
      return 'empty';
    case 'binary':
      return 'binary';
    case 'lfs-pointer':
      return 'stored in Git LFS: only a pointer is in the repository';
    case 'not-utf8':
      return 'not UTF-8 text';
    case 'too-large':
      return `${grouped(exclusion.bytes)} bytes, and at most ${grouped(exclusion.limit)} are read`;
    case 'unreadable':
      return `could not be read: ${exclusion.cause}`;
    default:
      return exclusion satisfies never;
  }
}
