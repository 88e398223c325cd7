import { exclusionWords, sumIn, usageWords } from '../helpers.ts';
import type { UsageFacts, Words } from '../words.ts';
import { check } from './check.ts';
import { commands } from './commands.ts';
import { counted, forms, remedies, whyLeftOut } from './forms.ts';
import { enough, fixPlace, fixWords, headline, nextAction, why } from './sentences.ts';

const { number, list, quoted, duration, dollars } = forms;

const usage = (facts: UsageFacts): string =>
  usageWords(facts, {
    calls: (count) => counted(count, 'appel', 'appels'),
    tokensIn: (count, cached) =>
      `${counted(count, 'jeton', 'jetons')} en entrée${cached === 0 ? '' : ` (dont ${number(cached)} en cache)`}`,
    tokensOut: (count) => `${number(count)} en sortie`,
    unmetered: (count) => `${counted(count, 'réponse', 'réponses')} sans décompte`,
    cost: (amount, atLeast) => `${atLeast ? 'au moins ' : ''}${dollars(amount)}`,
  });

/** French. */
export const fr: Words = {
  tag: 'fr',
  colon: '\u00A0: ',
  stop: '.',
  decision: {
    approved: 'Accepté',
    'needs-work': 'À reprendre',
    rejected: 'Refusé',
    inconclusive: 'Pas entièrement vérifié',
  },
  headline,
  why,
  remedy({ fixes, score }, of, needed) {
    const which =
      fixes < of
        ? fixes === 1
          ? 'Corriger le premier point'
          : `Corriger les ${fixes} premiers points`
        : of === 1
          ? 'Le corriger'
          : `Corriger les ${of} points`;
    return needed === undefined
      ? `${which} suffit pour que la page soit acceptée.`
      : `${which} porte la note à ${number(score)}, et la page est acceptée.`;
  },
  nextAction,
  fixPlace,
  fixWords,
  first: 'D’abord\u00A0:',
  advisory: 'À titre indicatif\u00A0: rien n’est bloqué.',
  standing: {
    unasked: (model, reviewers, skipped) =>
      `${model === null ? 'Aucun modèle n’est indiqué' : `La clé du modèle ${model} manque`}\u00A0: sans l’avis de ${list(reviewers)}${skipped ? '\u00A0; les autres décident seuls' : ''}.`,
    noConfiguration: (path) => `À titre indicatif\u00A0: ${path} n’existe pas, donc rien n’est bloqué.`,
  },
  draft: 'brouillon',
  place: {
    line: (line) => `Ligne ${line}`,
    lines: (first, last) => `Lignes ${first}–${last}`,
    wholePage: 'Page entière',
  },
  finding: {
    waived: (owner, until, reason) => `exception de ${owner} jusqu’au ${until}\u00A0: ${reason}`,
    waivedHere: (people, at, reason) => `écarté dans cette pull request par ${people} à ${at}\u00A0: ${reason}`,
    now: 'Actuel\u00A0:',
    against: 'Contre\u00A0:',
    fix: 'Mieux\u00A0:',
    takeOut: 'à supprimer.',
    toFix: 'à corriger',
    lacks: (fact) => `il faut une information que la page ne donne pas\u00A0: ${fact}`,
    alreadyThere: 'déjà présent',
    onlyAdvice: 'ce relecteur ne fait que conseiller',
    notConfirmed: 'non confirmé, donc ne bloque pas',
    points: (points, others) =>
      `coûte ${counted(points, 'point', 'points')}${others === 0 ? '' : `, avec ${counted(others, 'autre', 'autres')}`}`,
  },
  remark: {
    body: (remarks) =>
      `${counted(remarks, 'remarque', 'remarques')} sur des lignes modifiées\u00A0; le verdict et le reste sont dans le commentaire.`,
    fixed: 'Corrigé.',
    moved: 'Ce passage est maintenant à une autre ligne.',
  },
  fold: {
    couldBeBetter: (findings) =>
      counted(findings, 'passage pourrait être meilleur', 'passages pourraient être meilleurs'),
    alreadyThere: (findings) =>
      counted(findings, 'remarque sur un texte déjà présent', 'remarques sur un texte déjà présent'),
    passing: (count) => counted(count, 'page acceptée', 'pages acceptées'),
    notChecked: (files) => counted(files, 'fichier non vérifié', 'fichiers non vérifiés'),
    votes: 'Votes et notes',
    howJudged: 'Comment cela a été vérifié',
    everyAnswer: 'Toutes les réponses',
    more: (rest) => `et ${counted(rest, 'autre', 'autres')}`,
    moreProblems: (rest) => counted(rest, 'autre problème à corriger', 'autres problèmes à corriger'),
    notShown: (findings) =>
      counted(
        findings,
        'remarque n’a pas trouvé place ici, la moins importante',
        'remarques n’ont pas trouvé place ici, les moins importantes d’abord',
      ),
  },
  elsewhere: {
    file: 'voir report.md',
    artifact: 'voir report.md dans l’artefact de cette exécution',
    run: (link) => `voir le résumé de ${link('cette exécution')}, ou report.md dans son artefact`,
  },
  table: {
    reviewer: 'Relecteur',
    vote: 'Vote',
    score: 'Note',
    weight: 'Poids',
    counts: 'Compte',
    time: 'Durée',
    file: 'Fichier',
    why: 'Pourquoi',
    criterion: 'Critère',
    answer: 'Réponse',
    reason: 'Raison',
    required: 'requis',
    veto: 'veto',
    reused: 'repris',
    none: 'aucune',
  },
  vote: {
    approves: 'approuve',
    'approves-partly': 'approuve, tout n’est pas tranché',
    'does-not-approve': 'n’approuve pas',
    'does-not-approve-partly': 'n’approuve pas, tout n’est pas tranché',
    'nothing-applied': 'rien à juger',
    'no-review': 'pas de relecture',
    failed: 'échec',
    blocked: 'bloqué',
    'timed-out': 'délai dépassé',
    'not-asked': 'non consulté',
    cancelled: 'annulé',
  },
  role: { advised: 'conseille', abstained: 'sans vote', 'left-out': 'écarté', 'required-absent': 'manque' },
  answers: { met: 'rempli', not_met: 'non rempli', not_applicable: 'sans objet', uncertain: 'non tranché' },
  enough,
  arithmetic: (strategy, wasCounted, sum) =>
    `${wasCounted ? `Stratégie ${strategy}` : 'Avant tout vote'}\u00A0: ${sum}`,
  flip: ({ reviewer, approved, blocks, score, decision }, either) => {
    if (either)
      return `Tout vote de ${reviewer} sans problème bloquant changerait le verdict\u00A0: ${fr.decision[decision].toLowerCase()}`;
    const far = approved
      ? score === 0
        ? ''
        : ` avec au moins ${score}`
      : score === 100
        ? ''
        : ` avec au plus ${score}`;
    const vote = blocks ? 'trouvant un problème bloquant' : `${approved ? 'approuvant' : 'n’approuvant pas'}${far}`;
    return `${reviewer} ${vote} changerait le verdict\u00A0: ${fr.decision[decision].toLowerCase()}`;
  },
  sum: sumIn({ number, atLeast: ', et il faut au moins $1', moreThan: ', et il faut plus de $1' }),
  slowest: (reviewer, time) => `Le plus lent\u00A0: ${reviewer}, ${time}`,
  open: {
    undecided: (names, what) => `${list(names)} ${names.length === 1 ? 'n’a' : 'n’ont'} pas pu trancher\u00A0: ${what}`,
    absent: (name, cause) => `${name}\u00A0: ${cause}`,
    unread: (name, lines) => `${name} n’a pas lu les lignes ${lines}`,
    phase: (name, status, reason) =>
      `la phase ${name} ${status === 'stopped' ? 'a arrêté l’exécution' : 'a été sautée'}${reason === undefined ? '' : `\u00A0: ${reason}`}`,
    notAsked: (name, reason) => `${name} ne juge pas cette page\u00A0: ${reason}`,
    notRead: (path, cause) => `Non lu\u00A0: ${path}, ${cause}`,
  },
  how: {
    exceptions: (used, unused, expired) =>
      `Exceptions\u00A0: utilisées ${used}\u00A0; inutiles sur les pages jugées ${unused}\u00A0; expirées ${expired}`,
    waivedHere: (used, unused) =>
      `Écarté dans cette pull request\u00A0: ${used}\u00A0; sans constat correspondant\u00A0: ${unused}`,
    policy: ({ strategy, quorum, absent }, rule) =>
      `Stratégie ${strategy} (${rule})\u00A0; il faut ${quorum === undefined ? 'plus de la moitié des relecteurs votants' : counted(quorum, 'vote', 'votes')}\u00A0; les relecteurs facultatifs qui ne terminent pas ${absent === 'exclude' ? 'sont écartés' : 'comptent contre'}`,
    rule: {
      unanimous: 'tous doivent approuver',
      majority: 'plus de la moitié doit approuver',
      weighted: 'moyenne pondérée',
      threshold: 'moyenne',
    },
    extends: (source, commit) =>
      `La configuration étend ${source}${commit === null ? '' : `, lue au commit ${commit.slice(0, 10)}`}`,
    configuration: (path, found, atBase) =>
      found
        ? `Configuration ${path}${atBase ? ' du commit de base' : ''}`
        : `Aucune configuration à ${path}\u00A0: valeurs par défaut`,
    enforce: 'Mode enforce\u00A0: la vérification échoue si tout n’est pas accepté',
    advise: 'Mode advise\u00A0: le verdict est montré et ne bloque rien',
    noModel: 'Aucun modèle n’a été consulté',
    model: (name, endpoint, facts) => `Modèle ${name} à ${endpoint}\u00A0: ${usage(facts)}`,
    spending: (reviewer, model, facts) =>
      `${reviewer}${model === undefined ? '' : ` avec ${model}`}\u00A0: ${usage(facts)}`,
    learned: (what) => `À propos du point d’accès\u00A0: ${what}`,
    askedAgain: (asked, changed) =>
      `${counted(asked, 'critère demandé', 'critères demandés')} une seconde fois, ${counted(changed, 'réponse changée', 'réponses changées')}`,
    reviews: (done, of, files, time, reused) =>
      `${done === of ? '' : `${number(done)} sur `}${counted(of, 'relecture', 'relectures')} de ${counted(files, 'page', 'pages')} en ${time}${reused === 0 ? '' : `, dont ${number(reused)} d’une exécution antérieure sur le même texte`}`,
    commit: (head, base) => `Commit ${head} par rapport à ${base}`,
    gate: (version, at) => `Content Gate ${version}, ${at}`,
    thisRun: 'cette exécution',
    moreReviewers: (rest) => `et ${counted(rest, 'autre relecteur', 'autres relecteurs')}`,
  },
  commands,
  check,
  page: {
    title: 'Rapport de Content Gate',
    contents: 'Pages',
    timeline: 'Qui a travaillé quand',
    trail: 'Journal',
    when: 'Quand',
    who: 'Qui',
    what: 'Quoi',
    noText: 'Le texte de cette page n’est pas disponible.',
    findings: 'Remarques',
  },
  exclusion: (exclusion) => exclusionWords(exclusion, whyLeftOut, remedies),
  duration,
  list,
  quoted,
  number,
};
