import { forms } from '../language/fr/forms.ts';
import type { AuditWords } from './words.ts';

const format = forms.number;
const count = (number: number, one: string, many: string): string => `${format(number)} ${number < 2 ? one : many}`;
const pages = (number: number): string => count(number, 'page', 'pages');
const both = (parts: readonly string[]): string => parts.join(' et ');

/** The words of an audit in French. */
export const fr: AuditWords = {
  title: 'Audit',
  state: {
    rejected: 'rejetée',
    'needs-work': 'à retravailler',
    undecided: 'non tranchée',
    'not-judged': 'non évaluée',
    approved: 'conforme',
  },
  headline: (all, passing, failing) =>
    failing === 0
      ? `Pages conformes : ${format(passing)} sur ${format(all)}.`
      : `Pages non conformes : ${format(failing)} sur ${format(all)} ; conformes : ${format(passing)}.`,
  open: (undecided, notJudged) => {
    const parts = [
      ...(undecided === 0 ? [] : [`${pages(undecided)} sans décision`]),
      ...(notJudged === 0 ? [] : [`${pages(notJudged)} sans évaluation`]),
    ];
    return parts.length === 0 ? undefined : `${both(parts)}.`;
  },
  nothing: 'Aucune page à évaluer.',
  sections: 'Sections',
  criteria: 'Problèmes les plus fréquents',
  worst: 'Pages à regarder en premier',
  notJudged: 'Non évaluées',
  problems: 'Parties manquantes ou non reconnues',
  notices: 'Remarques',
  heads: {
    section: 'Section',
    pages: 'Pages',
    passes: 'Conformes',
    fails: 'Non conformes',
    undecided: 'Non tranchées',
    notJudged: 'Non évaluées',
    toFix: 'À corriger',
    other: 'À améliorer',
    criterion: 'Critère',
    mostFound: 'Le plus fréquent',
    page: 'Page',
    score: 'Score',
    why: 'Pourquoi',
  },
  root: '(racine)',
  toFix: (number) => `${format(number)} à corriger`,
  pages,
  line: (line) => `ligne ${line}`,
  more: (number) => `et ${format(number)} de plus`,
  asked: (calls, cost) =>
    calls === 0
      ? 'Aucun modèle n’a été interrogé.'
      : `${count(calls, 'appel de modèle', 'appels de modèle')}${cost === undefined ? '' : `, ${cost}`}.`,
  ceiling: (calls, cost) =>
    `Plafond : ${both([...(calls === undefined ? [] : [count(calls, 'appel de modèle', 'appels de modèle')]), ...(cost === undefined ? [] : [cost])])}.`,
  machines: (shards) => `Réparti en ${count(shards, 'partie', 'parties')}.`,
  commit: (sha) => `Commit ${sha}.`,
  took: (time) => `Durée : ${time}.`,
};
