import type { UnreadReason } from '../../../content/content.ts';
import { unreadRemedy as remedyOfUnread } from '../../../content/unread.ts';
import { clause, counted, grouped, listed } from '../../../review/english.ts';
import type { Headline } from '../../headline.ts';
import type { NextAction } from '../../next-action.ts';
import type { ShownFinding } from '../../shown-findings.ts';
import type { Problems, Why } from '../../why.ts';

const problems = (count: number): string => counted(count, 'problem');
const mustBeFixed = (one: Problems): string =>
  `${one.atLeast ? 'at least ' : ''}${problems(one.problems)} must be fixed`;

/** What the first line says after the verdict. */
export function headline(one: Headline): string {
  switch (one.kind) {
    case 'nothing-to-review':
      return 'there is nothing to review';
    case 'passes':
      return one.despite.length === 0
        ? `all ${grouped(one.pages)} pages pass`
        : `all ${grouped(one.pages)} pages pass, although ${listed(one.despite)} ${one.despite.length === 1 ? 'does' : 'do'} not approve`;
    case 'page':
      return why(one.why);
    case 'problems':
      return `${mustBeFixed(one)} on ${grouped(one.pages)} of ${counted(one.of, 'page')}`;
    case 'pages': {
      const { rejected, needsWork, notChecked } = one.counts;
      const parts = [
        ...(rejected === 0 ? [] : [`${grouped(rejected)} rejected`]),
        ...(notChecked === 0 ? [] : [`${grouped(notChecked)} not fully checked`]),
        ...(needsWork === 0 ? [] : [`${grouped(needsWork)} ${needsWork === 1 ? 'needs' : 'need'} work`]),
      ];
      const open = rejected + notChecked + needsWork;
      const kinds = parts.length < 2 ? '' : `: ${listed(parts)}`;
      return `${grouped(open)} of ${counted(one.of, 'page')} ${open === 1 ? 'does' : 'do'} not pass${kinds}`;
    }
    case 'held':
      return clause(one.reason);
    default:
      return one satisfies never;
  }
}

/** Why a page passes or does not. */
export function why(one: Why): string {
  switch (one.kind) {
    case 'approved':
      return 'the page passes';
    case 'nothing-applied':
      return 'the page passes, because nothing on it was for the reviewers to judge';
    case 'despite':
      return `the page passes, although ${listed(one.names)} ${one.names.length === 1 ? 'does' : 'do'} not approve`;
    case 'blocking':
      return `${mustBeFixed(one)}${one.vetoes.length === 0 ? '' : ` (${listed(one.vetoes)} ${one.vetoes.length === 1 ? 'has' : 'have'} a veto)`}`;
    case 'veto':
      return `${listed(one.names)} ${one.names.length === 1 ? 'does' : 'do'} not approve and ${one.names.length === 1 ? 'has' : 'have'} a veto`;
    case 'score':
      return `the score is ${one.score}, and ${one.needed} is needed`;
    case 'votes':
      return `${one.approving} of ${counted(one.of, 'reviewer')} ${one.approving === 1 ? 'approves' : 'approve'}, and ${one.rule === 'all' ? 'all must' : 'more than half must'}`;
    case 'missing':
      return one.absent.map(({ name, cause }) => `${name} did not finish: ${clause(cause)}`).join('; ');
    case 'too-few':
      return `${counted(one.cast, 'reviewer')} voted, and at least ${one.needed} must`;
    case 'undecided':
      return `${listed(one.names)} could not decide everything`;
    default:
      return one satisfies never;
  }
}

/** Where to fix something first. */
export function fixPlace(path: string, line: number | undefined): string {
  return `${path}${line === undefined ? '' : `, line ${line}`}`;
}

/** What to write there, else what is wrong. */
export function fixWords({ finding: { quote, suggestion, message } }: ShownFinding): string {
  if (quote === undefined || suggestion === undefined || quote.text.trim() === '') return message;
  return suggestion === ''
    ? `take out \u201C${quote.text}\u201D.`
    : `replace \u201C${quote.text}\u201D with \u201C${suggestion}\u201D.`;
}

/** What to do next. */
export function nextAction(action: NextAction): string {
  switch (action.kind) {
    case 'nothing-to-review':
      return 'Nothing to do.';
    case 'nothing':
      return action.remarks === 0
        ? 'Nothing to do: this content may be published.'
        : `Nothing must be fixed; ${action.remarks === 1 ? 'one thing' : `${grouped(action.remarks)} things`} could be better.`;
    case 'fix': {
      const place = fixPlace(action.path, action.shown.finding.range?.startLine);
      return `${place}: ${fixWords(action.shown)}`;
    }
    case 'ask':
      return `Ask the owner of ${listed(action.names)} what is missing.`;
    case 'look':
      return `A person must look: ${[`${onPage(action.path)}${clause(action.hold)}`, unreadRemedy(action.unread)].filter((part) => part !== undefined).join('; ')}.`;
    case 'run-again':
      return action.place === 'local'
        ? 'Run it again when the cause is gone.'
        : 'Run the job again when the cause is gone; finished reviews are kept.';
    case 'decide':
      return action.place === 'local'
        ? 'Edit what could not be decided so that it reads in one way only, or ask the owner of the rule for an exception.'
        : 'Edit what could not be decided so that it reads in one way only and push again, or ask the owner of the rule for an exception; the same text is not asked about again.';
    default:
      return action satisfies never;
  }
}

function unreadRemedy(unread: UnreadReason | undefined): string | undefined {
  return unread === undefined ? undefined : remedyOfUnread(unread);
}

/** Before the reason of a page that has votes enough and does not pass. */
export const enough = 'The sum would be enough; what decides';

function onPage(path: string | undefined): string {
  return path === undefined ? '' : `${path}: `;
}
