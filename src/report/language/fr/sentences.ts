import type { Headline } from '../../headline.ts';
import type { NextAction } from '../../next-action.ts';
import type { ShownFinding } from '../../shown-findings.ts';
import type { Problems, Why } from '../../why.ts';
import { clauseOf } from '../helpers.ts';
import { forms, remedies } from './forms.ts';

const { number, list, quoted } = forms;
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count < 2 ? one : many}`;
const pages = (count: number): string => counted(count, 'page', 'pages');
const mustBeFixed = ({ problems, atLeast }: Problems): string =>
  `${atLeast ? 'au moins ' : ''}${counted(problems, 'problème doit être corrigé', 'problèmes doivent être corrigés')}`;
const doNotApprove = (names: readonly string[]): string =>
  `${list(names)} ${names.length === 1 ? 'n’approuve' : 'n’approuvent'} pas`;

/** What the first line says after the verdict. */
export function headline(one: Headline): string {
  switch (one.kind) {
    case 'nothing-to-review':
      return 'rien à examiner';
    case 'passes':
      return one.despite.length === 0
        ? `les ${number(one.pages)} pages sont acceptées`
        : `les ${number(one.pages)} pages sont acceptées, bien que ${doNotApprove(one.despite)}`;
    case 'page':
      return why(one.why);
    case 'problems':
      return `${mustBeFixed(one)}, dans ${pages(one.pages)} sur ${number(one.of)}`;
    case 'pages': {
      const { rejected, needsWork, notChecked } = one.counts;
      const parts = [
        ...(rejected === 0 ? [] : [counted(rejected, 'refusée', 'refusées')]),
        ...(notChecked === 0
          ? []
          : [`${number(notChecked)} pas entièrement ${notChecked < 2 ? 'vérifiée' : 'vérifiées'}`]),
        ...(needsWork === 0 ? [] : [`${number(needsWork)} à reprendre`]),
      ];
      const open = rejected + notChecked + needsWork;
      const kinds = parts.length < 2 ? '' : `\u00A0: ${list(parts)}`;
      return `${pages(open)} sur ${number(one.of)} ${open < 2 ? 'n’est pas acceptée' : 'ne sont pas acceptées'}${kinds}`;
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
      return 'la page est acceptée';
    case 'nothing-applied':
      return 'la page est acceptée, car rien n’y relevait des relecteurs';
    case 'despite':
      return `la page est acceptée, bien que ${doNotApprove(one.names)}`;
    case 'blocking':
      return `${mustBeFixed(one)}${one.vetoes.length === 0 ? '' : ` (veto\u00A0: ${list(one.vetoes)})`}`;
    case 'veto':
      return `${doNotApprove(one.names)}, avec un droit de veto`;
    case 'score':
      return `la note est de ${number(one.score)}, et il faut ${number(one.needed)}`;
    case 'votes':
      return `${counted(one.approving, 'relecteur approuve', 'relecteurs approuvent')} sur ${number(one.of)}\u00A0; il en faut ${one.rule === 'all' ? 'tous' : 'plus de la moitié'}`;
    case 'missing':
      return one.absent.map(({ name, cause }) => `${name} n’a pas terminé\u00A0: ${clauseOf(cause)}`).join('\u00A0; ');
    case 'too-few':
      return `${counted(one.cast, 'relecteur a voté', 'relecteurs ont voté')}, et il en faut au moins ${number(one.needed)}`;
    case 'undecided':
      return `${list(one.names)} ${one.names.length === 1 ? 'n’a' : 'n’ont'} pas pu tout trancher`;
    default:
      return one satisfies never;
  }
}

/** Where to fix something first. */
export const fixPlace = (path: string, line: number | undefined): string =>
  `${path}${line === undefined ? '' : `, ligne ${line}`}`;

/** What to write there, else what is wrong. */
export function fixWords({ finding: { quote, suggestion, message } }: ShownFinding): string {
  if (quote === undefined || suggestion === undefined || quote.text.trim() === '') return message;
  return suggestion === ''
    ? `supprimer ${quoted(quote.text)}.`
    : `remplacer ${quoted(quote.text)} par ${quoted(suggestion)}.`;
}

/** What to do next. */
export function nextAction(action: NextAction): string {
  switch (action.kind) {
    case 'nothing-to-review':
      return 'Rien à faire.';
    case 'nothing':
      return action.remarks === 0
        ? 'Rien à faire\u00A0: ce contenu peut être publié.'
        : `Rien ne doit être corrigé\u00A0; ${counted(action.remarks, 'passage pourrait être meilleur', 'passages pourraient être meilleurs')}.`;
    case 'fix':
      return `${fixPlace(action.path, action.shown.finding.range?.startLine)}\u00A0: ${fixWords(action.shown)}`;
    case 'ask':
      return `Demander à ${list(action.names)} ce qui manque.`;
    case 'look': {
      const remedy = action.unread === undefined ? undefined : remedies[action.unread.reason];
      return `Quelqu’un doit regarder\u00A0: ${onPage(action.path)}${clauseOf(action.hold)}${remedy === undefined ? '' : `\u00A0; ${remedy}`}.`;
    }
    case 'run-again':
      return action.place === 'local'
        ? 'Relancer quand la cause aura disparu.'
        : 'Relancer le job quand la cause aura disparu\u00A0; les relectures terminées sont conservées.';
    case 'decide':
      return `Reformuler sans ambiguïté ce qui n’a pas pu être tranché, ou demander une exception à l’auteur de la règle${action.place === 'local' ? '' : '\u00A0; le même texte n’est pas soumis deux fois'}.`;
    default:
      return action satisfies never;
  }
}

/** Before the reason of a page that has votes enough and does not pass. */
export const enough = 'La somme suffirait\u00A0; ce qui décide';

function onPage(path: string | undefined): string {
  return path === undefined ? '' : `${path}\u00A0: `;
}
