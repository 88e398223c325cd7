import { forms } from '../language/es/forms.ts';
import type { AuditWords } from './words.ts';

const format = forms.number;
const count = (number: number, one: string, many: string): string => `${format(number)} ${number === 1 ? one : many}`;
const pages = (number: number): string => count(number, 'página', 'páginas');
const both = (parts: readonly string[]): string => parts.join(' y ');

/** The words of an audit in Spanish. */
export const es: AuditWords = {
  title: 'Auditoría',
  state: {
    rejected: 'rechazada',
    'needs-work': 'requiere trabajo',
    undecided: 'sin decidir',
    'not-judged': 'sin evaluar',
    approved: 'pasa',
  },
  headline: (all, passing, failing) =>
    failing === 0
      ? `${passing === 1 ? 'Pasa' : 'Pasan'} ${format(passing)} de ${pages(all)}.`
      : `No ${failing === 1 ? 'pasa' : 'pasan'} ${format(failing)} de ${pages(all)}; ${passing === 1 ? 'pasa' : 'pasan'} ${format(passing)}.`,
  open: (undecided, notJudged) => {
    const parts = [
      ...(undecided === 0 ? [] : [`${pages(undecided)} sin decidir`]),
      ...(notJudged === 0 ? [] : [`${pages(notJudged)} sin evaluar`]),
    ];
    return parts.length === 0 ? undefined : `${both(parts)}.`;
  },
  nothing: 'No hay ninguna página que evaluar.',
  sections: 'Secciones',
  criteria: 'Lo que más se encuentra',
  worst: 'Páginas que hay que mirar primero',
  notJudged: 'Sin evaluar',
  problems: 'Partes que faltan o no se aceptan',
  notices: 'Notas',
  heads: {
    section: 'Sección',
    pages: 'Páginas',
    passes: 'Pasan',
    fails: 'No pasan',
    undecided: 'Sin decidir',
    notJudged: 'Sin evaluar',
    toFix: 'Por corregir',
    other: 'Mejorables',
    criterion: 'Criterio',
    mostFound: 'Lo más frecuente',
    page: 'Página',
    score: 'Puntuación',
    why: 'Por qué',
  },
  root: '(nivel superior)',
  toFix: (number) => `${format(number)} por corregir`,
  pages,
  line: (line) => `línea ${line}`,
  more: (number) => `y ${format(number)} más`,
  asked: (calls, cost) =>
    calls === 0
      ? 'No se preguntó a ningún modelo.'
      : `${count(calls, 'llamada al modelo', 'llamadas al modelo')}${cost === undefined ? '' : `, ${cost}`}.`,
  ceiling: (calls, cost) =>
    `Límite: ${both([...(calls === undefined ? [] : [count(calls, 'llamada al modelo', 'llamadas al modelo')]), ...(cost === undefined ? [] : [cost])])}.`,
  machines: (shards) => `Repartido en ${count(shards, 'parte', 'partes')}.`,
  commit: (sha) => `Commit ${sha}.`,
  took: (time) => `Duración: ${time}.`,
};
