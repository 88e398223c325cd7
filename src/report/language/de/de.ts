import type { Exclusion } from '../../../content/content.ts';
import { exclusionWords, sumIn } from '../helpers.ts';
import type { Words } from '../words.ts';
import { check } from './check.ts';
import { commands } from './commands.ts';
import { counted, forms, pages, remedies, usage } from './forms.ts';
import { enough, fixPlace, fixWords, headline, nextAction, why } from './sentences.ts';

const { number, list, quoted, duration } = forms;

function whyLeftOut(exclusion: Exclusion): string {
  switch (exclusion.reason) {
    case 'removed':
      return 'gel\u00F6scht';
    case 'not-matched':
      return 'nach den eingestellten Mustern kein Inhalt';
    case 'excluded':
      return `durch das Muster ${exclusion.pattern} ausgenommen`;
    case 'media':
      return 'ein Medium ohne Text, der zu pr\u00FCfen w\u00E4re';
    case 'generated':
      return `von einem Programm geschrieben, laut ${exclusion.by}`;
    case 'unchanged-text':
      return 'der Text hat sich nicht ge\u00E4ndert';
    case 'symlink':
      return 'eine symbolische Verkn\u00FCpfung';
    case 'submodule':
      return 'ein Submodul';
    case 'empty':
      return 'leer';
    case 'binary':
      return 'keine Textdatei';
    case 'lfs-pointer':
      return 'in Git LFS gespeichert: im Repository liegt nur ein Verweis';
    case 'not-utf8':
      return 'kein UTF-8-Text';
    case 'too-large':
      return `${number(exclusion.bytes)} Bytes; gelesen werden h\u00F6chstens ${number(exclusion.limit)}`;
    case 'unreadable':
      return `konnte nicht gelesen werden: ${exclusion.cause}`;
    default:
      return exclusion satisfies never;
  }
}

/** German. */
export const de: Words = {
  tag: 'de',
  colon: ': ',
  stop: '.',
  decision: {
    approved: 'Angenommen',
    'needs-work': 'Zu \u00FCberarbeiten',
    rejected: 'Abgelehnt',
    inconclusive: 'Nicht vollst\u00E4ndig gepr\u00FCft',
  },
  headline,
  why,
  remedy({ fixes, score }, of, needed) {
    const which =
      fixes < of
        ? fixes === 1
          ? 'Ist der erste Punkt behoben'
          : `Sind die ersten ${fixes} Punkte behoben`
        : of === 1
          ? 'Ist es behoben'
          : of === 2
            ? 'Sind beide Punkte behoben'
            : `Sind alle ${of} Punkte behoben`;
    return needed === undefined
      ? `${which}, besteht die Seite.`
      : `${which}, ist die Punktzahl ${number(score)} und die Seite besteht.`;
  },
  nextAction,
  fixPlace,
  fixWords,
  first: 'Zuerst:',
  advisory: 'Nur ein Hinweis: nichts wird aufgehalten.',
  standing: {
    unasked: (model, reviewers, skipped) =>
      `${model === null ? 'Kein Modell ist genannt' : `Für das Modell ${model} fehlt der Schlüssel`}: ohne Urteil von ${list(reviewers)}${skipped ? ', die anderen entscheiden allein' : ''}.`,
    noConfiguration: (path) => `Nur ein Hinweis: es gibt keine ${path}, also wird nichts aufgehalten.`,
  },
  draft: 'Entwurf',
  place: {
    line: (line) => `Zeile ${line}`,
    lines: (first, last) => `Zeilen ${first}\u2013${last}`,
    wholePage: 'Ganze Seite',
  },
  finding: {
    waived: (owner, until, reason) => `Ausnahme von ${owner} bis ${until}: ${reason}`,
    waivedHere: (people, at, reason) => `in diesem Pull Request ausgenommen von ${people} um ${at}: ${reason}`,
    now: 'Jetzt:',
    against: 'Dagegen:',
    fix: 'Besser:',
    takeOut: 'streichen.',
    toFix: 'zu beheben',
    lacks: (fact) => `braucht eine Angabe, die auf der Seite fehlt: ${fact}`,
    alreadyThere: 'war schon da',
    onlyAdvice: 'dieser Pr\u00FCfer ber\u00E4t nur',
    notConfirmed: 'nicht best\u00E4tigt, h\u00E4lt also nichts auf',
    points: (points, others) =>
      `kostet ${counted(points, 'Punkt', 'Punkte')}${others === 0 ? '' : `, zusammen mit ${others === 1 ? 'einem weiteren' : `${others} weiteren`}`}`,
  },
  remark: {
    body: (remarks) =>
      `${counted(remarks, 'Anmerkung', 'Anmerkungen')} zu geänderten Zeilen; das Urteil und alles Weitere steht im Kommentar.`,
    fixed: 'Behoben.',
    moved: 'Das steht jetzt in einer anderen Zeile.',
  },
  fold: {
    couldBeBetter: (findings) =>
      counted(findings, 'Stelle k\u00F6nnte besser sein', 'Stellen k\u00F6nnten besser sein'),
    alreadyThere: (findings) =>
      counted(findings, 'Anmerkung zu Text, der schon da war', 'Anmerkungen zu Text, der schon da war'),
    passing: (count) => counted(count, 'Seite besteht', 'Seiten bestehen'),
    notChecked: (files) => counted(files, 'Datei wurde nicht gepr\u00FCft', 'Dateien wurden nicht gepr\u00FCft'),
    votes: 'Stimmen und Punkte',
    howJudged: 'Wie gepr\u00FCft wurde',
    everyAnswer: 'Alle Antworten',
    more: (rest) => `und ${number(rest)} weitere`,
    moreProblems: (rest) => counted(rest, 'weiteres Problem ist zu beheben', 'weitere Probleme sind zu beheben'),
    notShown: (findings) =>
      counted(
        findings,
        'Befund hat hier keinen Platz, der unwichtigste',
        'Befunde haben hier keinen Platz, die unwichtigsten zuerst',
      ),
  },
  elsewhere: {
    file: 'siehe report.md',
    artifact: 'siehe report.md im Artefakt dieses Laufs',
    run: (link) => `siehe die Zusammenfassung ${link('dieses Laufs')} oder report.md in seinem Artefakt`,
  },
  table: {
    reviewer: 'Pr\u00FCfer',
    vote: 'Stimme',
    score: 'Punkte',
    weight: 'Gewicht',
    counts: 'Z\u00E4hlt',
    time: 'Zeit',
    file: 'Datei',
    why: 'Warum',
    criterion: 'Kriterium',
    answer: 'Antwort',
    reason: 'Grund',
    required: 'n\u00F6tig',
    veto: 'Veto',
    reused: '\u00FCbernommen',
    none: 'keine',
  },
  vote: {
    approves: 'stimmt zu',
    'approves-partly': 'stimmt zu, nicht alles entschieden',
    'does-not-approve': 'stimmt nicht zu',
    'does-not-approve-partly': 'stimmt nicht zu, nicht alles entschieden',
    'nothing-applied': 'nichts zu beurteilen',
    'no-review': 'keine Pr\u00FCfung',
    failed: 'fehlgeschlagen',
    blocked: 'wurde aufgehalten',
    'timed-out': 'zu lange gebraucht',
    'not-asked': 'nicht gefragt',
    cancelled: 'abgebrochen',
  },
  role: { advised: 'ber\u00E4t nur', abstained: 'keine Stimme', 'left-out': 'ausgelassen', 'required-absent': 'fehlt' },
  answers: {
    met: 'erf\u00FCllt',
    not_met: 'nicht erf\u00FCllt',
    not_applicable: 'trifft nicht zu',
    uncertain: 'unentschieden',
  },
  enough,
  arithmetic: (strategy, wasCounted, sum) => `${wasCounted ? `Strategie ${strategy}` : 'Vor jeder Stimme'}: ${sum}`,
  flip: ({ reviewer, approved, blocks, score, decision }, either) => {
    if (either)
      return `${reviewer} ohne aufhaltenden Befund, ob dafür oder dagegen: dann ${de.decision[decision].toLowerCase()}`;
    const far = approved
      ? score === 0
        ? ''
        : ` mit mindestens ${score}`
      : score === 100
        ? ''
        : ` mit h\u00F6chstens ${score}`;
    const vote = blocks ? 'f\u00E4nde etwas, das aufh\u00E4lt' : `stimmte ${approved ? '' : 'nicht '}zu${far}`;
    return `${reviewer} ${vote}: dann ${de.decision[decision].toLowerCase()}`;
  },
  sum: sumIn({ number, atLeast: ', n\u00F6tig sind mindestens $1', moreThan: ', n\u00F6tig sind mehr als $1' }),
  slowest: (reviewer, time) => `Am langsamsten: ${reviewer}, ${time}`,
  open: {
    undecided: (names, what) =>
      `${list(names)} ${names.length === 1 ? 'konnte' : 'konnten'} nicht entscheiden: ${what}`,
    absent: (name, cause) => `${name}: ${cause}`,
    unread: (name, lines) => `${name} hat die Zeilen ${lines} nicht gelesen`,
    phase: (name, status, reason) =>
      `Phase ${name} ${status === 'stopped' ? 'hat den Lauf angehalten' : 'wurde \u00FCbersprungen'}${reason === undefined ? '' : `: ${reason}`}`,
    notAsked: (name, reason) => `${name} beurteilt diese Seite nicht: ${reason}`,
    notRead: (path, cause) => `Nicht gelesen: ${path}, ${cause}`,
  },
  how: {
    exceptions: (used, unused, expired) =>
      `Ausnahmen: verwendet ${used}; auf geprüften Seiten nicht gebraucht ${unused}; abgelaufen ${expired}`,
    waivedHere: (used, unused) => `In diesem Pull Request ausgenommen: ${used}; ohne passenden Befund: ${unused}`,
    policy: ({ strategy, quorum, absent }, rule) =>
      `Strategie ${strategy} (${rule}); n\u00F6tig ${quorum === undefined ? 'sind mehr als die H\u00E4lfte der Stimmberechtigten' : `${quorum === 1 ? 'ist' : 'sind'} ${counted(quorum, 'Stimme', 'Stimmen')}`}; nicht fertige freiwillige Pr\u00FCfer ${absent === 'exclude' ? 'werden ausgelassen' : 'z\u00E4hlen dagegen'}`,
    rule: {
      unanimous: 'alle m\u00FCssen zustimmen',
      majority: 'mehr als die H\u00E4lfte muss zustimmen',
      weighted: 'gewichtetes Mittel',
      threshold: 'Mittel',
    },
    extends: (source, commit) =>
      `Die Konfiguration erweitert ${source}${commit === null ? '' : `, gelesen beim Commit ${commit.slice(0, 10)}`}`,
    configuration: (path, found, atBase) =>
      found
        ? `Konfiguration ${path}${atBase ? ' des Basis-Commits' : ''}`
        : `Keine Konfiguration unter ${path}: eingebaute Voreinstellungen`,
    enforce: 'Modus enforce: der Check schl\u00E4gt fehl, wenn nicht alles angenommen ist',
    advise: 'Modus advise: das Urteil wird gezeigt und h\u00E4lt nichts auf',
    noModel: 'Kein Modell wurde gefragt',
    model: (name, endpoint, facts) => `Modell ${name} bei ${endpoint}: ${usage(facts)}`,
    spending: (reviewer, model, facts) => `${reviewer}${model === undefined ? '' : ` mit ${model}`}: ${usage(facts)}`,
    learned: (what) => `\u00DCber den Endpunkt: ${what}`,
    askedAgain: (asked, changed) =>
      `${counted(asked, 'Kriterium', 'Kriterien')} ein zweites Mal gefragt, ${counted(changed, 'Antwort', 'Antworten')} anders`,
    reviews: (done, of, files, time, reused) =>
      `${done === of ? '' : `${number(done)} von `}${counted(of, 'Pr\u00FCfung', 'Pr\u00FCfungen')} auf ${pages(files)} in ${time}${reused === 0 ? '' : `, davon ${number(reused)} aus einem fr\u00FCheren Lauf auf demselben Text`}`,
    commit: (head, base) => `Commit ${head} gegen ${base}`,
    gate: (version, at) => `Content Gate ${version}, ${at}`,
    thisRun: 'dieser Lauf',
    moreReviewers: (rest) => `und ${counted(rest, 'weiterer Pr\u00FCfer', 'weitere Pr\u00FCfer')}`,
  },
  commands,
  check,
  page: {
    title: 'Bericht von Content Gate',
    contents: 'Seiten',
    timeline: 'Wer wann gearbeitet hat',
    trail: 'Protokoll',
    when: 'Wann',
    who: 'Wer',
    what: 'Was',
    noText: 'Der Text dieser Seite liegt nicht vor.',
    findings: 'Befunde',
  },
  exclusion: (exclusion) => exclusionWords(exclusion, whyLeftOut, remedies),
  duration,
  list,
  quoted,
  number,
};
