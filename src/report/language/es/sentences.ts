import type { Headline } from '../../headline.ts';
import type { NextAction } from '../../next-action.ts';
import type { ShownFinding } from '../../shown-findings.ts';
import type { Problems, Why } from '../../why.ts';
import { clauseOf } from '../helpers.ts';
import { forms, remedies } from './forms.ts';

const { number, list, quoted } = forms;
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const pages = (count: number): string => counted(count, 'página', 'páginas');
const mustBeFixed = ({ problems, atLeast }: Problems): string =>
  `${atLeast ? 'al menos ' : ''}${counted(problems, 'problema debe corregirse', 'problemas deben corregirse')}`;
const doNotApprove = (names: readonly string[]): string =>
  `${list(names)} no ${names.length === 1 ? 'aprueba' : 'aprueban'}`;

/** What the first line says after the verdict. */
export function headline(one: Headline): string {
  switch (one.kind) {
    case 'nothing-to-review':
      return 'no hay nada que revisar';
    case 'passes':
      return one.despite.length === 0
        ? `las ${number(one.pages)} páginas se aprueban`
        : `las ${number(one.pages)} páginas se aprueban, aunque ${doNotApprove(one.despite)}`;
    case 'page':
      return why(one.why);
    case 'problems':
      return `${mustBeFixed(one)} en ${number(one.pages)} de ${pages(one.of)}`;
    case 'pages': {
      const { rejected, needsWork, notChecked } = one.counts;
      const parts = [
        ...(rejected === 0 ? [] : [counted(rejected, 'rechazada', 'rechazadas')]),
        ...(notChecked === 0 ? [] : [`${number(notChecked)} sin comprobar del todo`]),
        ...(needsWork === 0 ? [] : [`${number(needsWork)} por mejorar`]),
      ];
      const open = rejected + notChecked + needsWork;
      const kinds = parts.length < 2 ? '' : `: ${list(parts)}`;
      return `${number(open)} de ${pages(one.of)} no se ${open === 1 ? 'aprueba' : 'aprueban'}${kinds}`;
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
      return 'la página se aprueba';
    case 'nothing-applied':
      return 'la página se aprueba, porque nada en ella era para los revisores';
    case 'despite':
      return `la página se aprueba, aunque ${doNotApprove(one.names)}`;
    case 'blocking':
      return `${mustBeFixed(one)}${one.vetoes.length === 0 ? '' : ` (veto: ${list(one.vetoes)})`}`;
    case 'veto':
      return `${doNotApprove(one.names)} y ${one.names.length === 1 ? 'tiene' : 'tienen'} veto`;
    case 'score':
      return `la puntuación es ${number(one.score)}, y se necesita ${number(one.needed)}`;
    case 'votes':
      return `${counted(one.approving, 'revisor aprueba', 'revisores aprueban')} de ${number(one.of)}; se necesita ${one.rule === 'all' ? 'que aprueben todos' : 'más de la mitad'}`;
    case 'missing':
      return one.absent.map(({ name, cause }) => `${name} no terminó: ${clauseOf(cause)}`).join('; ');
    case 'too-few':
      return `${counted(one.cast, 'revisor votó', 'revisores votaron')}, y se necesitan al menos ${number(one.needed)}`;
    case 'undecided':
      return `${list(one.names)} no ${one.names.length === 1 ? 'pudo' : 'pudieron'} decidirlo todo`;
    default:
      return one satisfies never;
  }
}

/** Where to fix something first. */
export const fixPlace = (path: string, line: number | undefined): string =>
  `${path}${line === undefined ? '' : `, línea ${line}`}`;

/** What to write there, else what is wrong. */
export function fixWords({ finding: { quote, suggestion, message } }: ShownFinding): string {
  if (quote === undefined || suggestion === undefined || quote.text.trim() === '') return message;
  return suggestion === '' ? `quite ${quoted(quote.text)}.` : `cambie ${quoted(quote.text)} por ${quoted(suggestion)}.`;
}

/** What to do next. */
export function nextAction(action: NextAction): string {
  switch (action.kind) {
    case 'nothing-to-review':
      return 'No hay nada que hacer.';
    case 'nothing':
      return action.remarks === 0
        ? 'No hay nada que hacer: este contenido puede publicarse.'
        : `Nada debe corregirse; ${counted(action.remarks, 'punto podría mejorar', 'puntos podrían mejorar')}.`;
    case 'fix':
      return `${fixPlace(action.path, action.shown.finding.range?.startLine)}: ${fixWords(action.shown)}`;
    case 'ask':
      return `Pregunte a ${list(action.names)} qué falta.`;
    case 'look': {
      const remedy = action.unread === undefined ? undefined : remedies[action.unread.reason];
      return `Alguien debe mirarlo: ${onPage(action.path)}${clauseOf(action.hold)}${remedy === undefined ? '' : `; ${remedy}`}.`;
    }
    case 'run-again':
      return action.place === 'local'
        ? 'Ejecútelo de nuevo cuando la causa haya desaparecido.'
        : 'Ejecute el job de nuevo cuando la causa haya desaparecido; las revisiones terminadas se conservan.';
    case 'decide':
      return `Reformule sin ambigüedad lo que no se pudo decidir, o pida una excepción al autor de la regla${action.place === 'local' ? '' : '; el mismo texto no se consulta otra vez'}.`;
    default:
      return action satisfies never;
  }
}

/** Before the reason of a page that has votes enough and does not pass. */
export const enough = 'La suma bastaría; lo que decide';

function onPage(path: string | undefined): string {
  return path === undefined ? '' : `${path}: `;
}
