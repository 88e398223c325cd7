import type { Headline } from '../../headline.ts';
import type { NextAction } from '../../next-action.ts';
import type { ShownFinding } from '../../shown-findings.ts';
import type { Problems, Why } from '../../why.ts';
import { clauseOf } from '../helpers.ts';
import { forms, remedies } from './forms.ts';

const { number, list, quoted } = forms;
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const pages = (count: number): string => counted(count, 'Seite', 'Seiten');
const mustBeFixed = ({ problems, atLeast }: Problems): string =>
  problems === 1
    ? '1 Problem muss behoben werden'
    : `${atLeast ? 'mindestens ' : ''}${number(problems)} Probleme m\u00FCssen behoben werden`;
const doNotApprove = (names: readonly string[]): string =>
  `${list(names)} nicht ${names.length === 1 ? 'zustimmt' : 'zustimmen'}`;

/** What the first line says after the verdict. */
export function headline(one: Headline): string {
  switch (one.kind) {
    case 'nothing-to-review':
      return 'es ist nichts zu pr\u00FCfen';
    case 'passes':
      return one.despite.length === 0
        ? `alle ${number(one.pages)} Seiten bestehen`
        : `alle ${number(one.pages)} Seiten bestehen, obwohl ${doNotApprove(one.despite)}`;
    case 'page':
      return why(one.why);
    case 'problems':
      return `${mustBeFixed(one)}, auf ${number(one.pages)} von ${pages(one.of)}`;
    case 'pages': {
      const { rejected, needsWork, notChecked } = one.counts;
      const parts = [
        ...(rejected === 0 ? [] : [`${number(rejected)} abgelehnt`]),
        ...(notChecked === 0 ? [] : [`${number(notChecked)} nicht vollst\u00E4ndig gepr\u00FCft`]),
        ...(needsWork === 0 ? [] : [`${number(needsWork)} zu \u00FCberarbeiten`]),
      ];
      const open = rejected + notChecked + needsWork;
      const kinds = parts.length < 2 ? '' : `: ${list(parts)}`;
      return `${number(open)} von ${pages(one.of)} ${open === 1 ? 'besteht' : 'bestehen'} nicht${kinds}`;
    }
    case 'held':
      return clauseOf(one.reason);
    default:
      return one satisfies never;
  }
}

/** Why a page passes or does not. */
export function why(one: Why): string {
  switch (one.kind) {
    case 'approved':
      return 'die Seite besteht';
    case 'nothing-applied':
      return 'die Seite besteht, weil nichts auf ihr von den Pr\u00FCfern zu beurteilen war';
    case 'despite':
      return `die Seite besteht, obwohl ${doNotApprove(one.names)}`;
    case 'blocking':
      return `${mustBeFixed(one)}${one.vetoes.length === 0 ? '' : ` (Veto: ${list(one.vetoes)})`}`;
    case 'veto':
      return `${list(one.names)} ${one.names.length === 1 ? 'stimmt' : 'stimmen'} nicht zu und ${one.names.length === 1 ? 'hat' : 'haben'} ein Veto`;
    case 'score':
      return `die Punktzahl ist ${number(one.score)}, n\u00F6tig sind ${number(one.needed)}`;
    case 'votes':
      return `${number(one.approving)} von ${number(one.of)} Pr\u00FCfern ${one.approving === 1 ? 'stimmt' : 'stimmen'} zu; ${one.rule === 'all' ? 'n\u00F6tig sind alle' : 'n\u00F6tig ist mehr als die H\u00E4lfte'}`;
    case 'missing':
      return one.absent.map(({ name, cause }) => `${name} ist nicht fertig geworden: ${clauseOf(cause)}`).join('; ');
    case 'too-few':
      return `${counted(one.cast, 'Pr\u00FCfer hat', 'Pr\u00FCfer haben')} abgestimmt, n\u00F6tig sind mindestens ${number(one.needed)}`;
    case 'undecided':
      return `${list(one.names)} ${one.names.length === 1 ? 'konnte' : 'konnten'} nicht alles entscheiden`;
    default:
      return one satisfies never;
  }
}

/** Where to fix something first. */
export const fixPlace = (path: string, line: number | undefined): string =>
  `${path}${line === undefined ? '' : `, Zeile ${line}`}`;

/** What to write there, else what is wrong. */
export function fixWords({ finding: { quote, suggestion, message } }: ShownFinding): string {
  if (quote === undefined || suggestion === undefined || quote.text.trim() === '') return message;
  return suggestion === ''
    ? `${quoted(quote.text)} streichen.`
    : `${quoted(quote.text)} durch ${quoted(suggestion)} ersetzen.`;
}

/** What to do next. */
export function nextAction(action: NextAction): string {
  switch (action.kind) {
    case 'nothing-to-review':
      return 'Es ist nichts zu tun.';
    case 'nothing':
      return action.remarks === 0
        ? 'Es ist nichts zu tun: dieser Inhalt darf ver\u00F6ffentlicht werden.'
        : `Nichts muss behoben werden; ${counted(action.remarks, 'Stelle k\u00F6nnte', 'Stellen k\u00F6nnten')} besser sein.`;
    case 'fix':
      return `${fixPlace(action.path, action.shown.finding.range?.startLine)}: ${fixWords(action.shown)}`;
    case 'ask':
      return `Bei ${list(action.names)} nachfragen, was fehlt.`;
    case 'look': {
      const remedy = action.unread === undefined ? undefined : remedies[action.unread.reason];
      return `Jemand muss nachsehen: ${onPage(action.path)}${clauseOf(action.hold)}${remedy === undefined ? '' : `; ${remedy}`}.`;
    }
    case 'run-again':
      return action.place === 'local'
        ? 'Noch einmal starten, sobald die Ursache behoben ist.'
        : 'Den Job noch einmal starten, sobald die Ursache behoben ist; fertige Pr\u00FCfungen bleiben erhalten.';
    case 'decide':
      return `Was nicht entschieden werden konnte, eindeutig formulieren, oder bei denen, von denen die Regel stammt, um eine Ausnahme bitten${action.place === 'local' ? '' : '; derselbe Text wird nicht noch einmal geprüft'}.`;
    default:
      return action satisfies never;
  }
}

/** Before the reason of a page that has votes enough and does not pass. */
export const enough = 'Die Summe w\u00FCrde reichen; den Ausschlag gibt';

function onPage(path: string | undefined): string {
  return path === undefined ? '' : `${path}: `;
}
