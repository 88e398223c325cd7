import { exclusionWords, sumIn, usageWords } from '../helpers.ts';
import type { UsageFacts, Words } from '../words.ts';
import { check } from './check.ts';
import { commands } from './commands.ts';
import { counted, forms, remedies, whyLeftOut } from './forms.ts';
import { enough, fixPlace, fixWords, headline, nextAction, why } from './sentences.ts';

const { number, list, quoted, duration, dollars } = forms;

const usage = (facts: UsageFacts): string =>
  usageWords(facts, {
    calls: (count) => counted(count, 'llamada', 'llamadas'),
    tokensIn: (count, cached) =>
      `${counted(count, 'token', 'tokens')} de entrada${cached === 0 ? '' : ` (${number(cached)} de ellos en caché)`}`,
    tokensOut: (count) => `${number(count)} de salida`,
    unmetered: (count) => `${counted(count, 'respuesta', 'respuestas')} sin recuento`,
    cost: (amount, atLeast) => `${atLeast ? 'al menos ' : ''}${dollars(amount)}`,
  });

/** Spanish. */
export const es: Words = {
  tag: 'es',
  colon: ': ',
  stop: '.',
  decision: {
    approved: 'Aprobado',
    'needs-work': 'Por mejorar',
    rejected: 'Rechazado',
    inconclusive: 'Sin comprobar del todo',
  },
  headline,
  why,
  remedy({ fixes, score }, of, needed) {
    const which =
      fixes < of
        ? fixes === 1
          ? 'Corregir el primer punto'
          : `Corregir los ${fixes} primeros puntos`
        : of === 1
          ? 'Corregirlo'
          : `Corregir los ${of} puntos`;
    return needed === undefined
      ? `${which} basta para que la página se apruebe.`
      : `${which} lleva la puntuación a ${number(score)}, y la página se aprueba.`;
  },
  nextAction,
  fixPlace,
  fixWords,
  first: 'Primero:',
  advisory: 'Solo informativo: no se bloquea nada.',
  standing: {
    unasked: (model, reviewers, skipped) =>
      `${model === null ? 'No se indicó ningún modelo' : `Falta la clave del modelo ${model}`}: sin el juicio de ${list(reviewers)}${skipped ? '; los demás deciden solos' : ''}.`,
    noConfiguration: (path) => `Solo informativo: no existe ${path}, así que no se bloquea nada.`,
  },
  draft: 'borrador',
  place: {
    line: (line) => `Línea ${line}`,
    lines: (first, last) => `Líneas ${first}–${last}`,
    wholePage: 'Página entera',
  },
  finding: {
    waived: (owner, until, reason) => `excepción de ${owner} hasta ${until}: ${reason}`,
    waivedHere: (people, at, reason) => `exceptuado en esta pull request por ${people} a las ${at}: ${reason}`,
    now: 'Ahora:',
    against: 'Frente a:',
    fix: 'Mejor:',
    takeOut: 'quítelo.',
    toFix: 'por corregir',
    lacks: (fact) => `necesita un dato que la página no da: ${fact}`,
    alreadyThere: 'ya estaba',
    onlyAdvice: 'este revisor solo aconseja',
    notConfirmed: 'no confirmado, así que no bloquea',
    points: (points, others) =>
      `cuesta ${counted(points, 'punto', 'puntos')}${others === 0 ? '' : `, junto con ${counted(others, 'más', 'más')}`}`,
  },
  remark: {
    body: (remarks) =>
      `${counted(remarks, 'observación', 'observaciones')} en líneas cambiadas; el veredicto y lo demás están en el comentario.`,
    fixed: 'Corregido.',
    moved: 'Esto está ahora en otra línea.',
  },
  fold: {
    couldBeBetter: (findings) => counted(findings, 'punto podría mejorar', 'puntos podrían mejorar'),
    alreadyThere: (findings) =>
      counted(findings, 'observación sobre texto que ya estaba', 'observaciones sobre texto que ya estaba'),
    passing: (count) => counted(count, 'página aprobada', 'páginas aprobadas'),
    notChecked: (files) => counted(files, 'archivo sin comprobar', 'archivos sin comprobar'),
    votes: 'Votos y puntuaciones',
    howJudged: 'Cómo se comprobó',
    everyAnswer: 'Todas las respuestas',
    more: (rest) => `y ${number(rest)} más`,
    moreProblems: (rest) => counted(rest, 'problema más por corregir', 'problemas más por corregir'),
    notShown: (findings) =>
      counted(
        findings,
        'observación no cupo aquí, la menos importante',
        'observaciones no cupieron aquí, primero las menos importantes',
      ),
  },
  elsewhere: {
    file: 'vea report.md',
    artifact: 'vea report.md en el artefacto de esta ejecución',
    run: (link) => `vea el resumen de ${link('esta ejecución')} o report.md en su artefacto`,
  },
  table: {
    reviewer: 'Revisor',
    vote: 'Voto',
    score: 'Puntos',
    weight: 'Peso',
    counts: 'Cuenta',
    time: 'Tiempo',
    file: 'Archivo',
    why: 'Por qué',
    criterion: 'Criterio',
    answer: 'Respuesta',
    reason: 'Razón',
    required: 'requerido',
    veto: 'veto',
    reused: 'reutilizado',
    none: 'ninguna',
  },
  vote: {
    approves: 'aprueba',
    'approves-partly': 'aprueba, no todo decidido',
    'does-not-approve': 'no aprueba',
    'does-not-approve-partly': 'no aprueba, no todo decidido',
    'nothing-applied': 'nada que juzgar',
    'no-review': 'sin revisión',
    failed: 'falló',
    blocked: 'bloqueado',
    'timed-out': 'agotó el tiempo',
    'not-asked': 'no consultado',
    cancelled: 'cancelado',
  },
  role: { advised: 'solo aconseja', abstained: 'sin voto', 'left-out': 'omitido', 'required-absent': 'falta' },
  answers: { met: 'cumplido', not_met: 'no cumplido', not_applicable: 'no procede', uncertain: 'sin decidir' },
  enough,
  arithmetic: (strategy, wasCounted, sum) =>
    `${wasCounted ? `Estrategia ${strategy}` : 'Antes de contar votos'}: ${sum}`,
  flip: ({ reviewer, approved, blocks, score, decision }, either) => {
    if (either)
      return `Cualquier voto de ${reviewer} sin nada que bloquee lo cambiaría: ${es.decision[decision].toLowerCase()}`;
    const far = approved
      ? score === 0
        ? ''
        : ` con al menos ${score}`
      : score === 100
        ? ''
        : ` con ${score} como mucho`;
    const vote = blocks ? 'hallando algo que bloquea' : `${approved ? 'aprobando' : 'sin aprobar'}${far}`;
    return `${reviewer} ${vote} lo cambiaría: ${es.decision[decision].toLowerCase()}`;
  },
  sum: sumIn({ number, atLeast: ', y hace falta al menos $1', moreThan: ', y hacen falta m\u00E1s de $1' }),
  slowest: (reviewer, time) => `El más lento: ${reviewer}, ${time}`,
  open: {
    undecided: (names, what) => `${list(names)} no ${names.length === 1 ? 'pudo' : 'pudieron'} decidir: ${what}`,
    absent: (name, cause) => `${name}: ${cause}`,
    unread: (name, lines) => `${name} no leyó las líneas ${lines}`,
    phase: (name, status, reason) =>
      `la fase ${name} ${status === 'stopped' ? 'detuvo la ejecución' : 'se omitió'}${reason === undefined ? '' : `: ${reason}`}`,
    notAsked: (name, reason) => `${name} no juzga esta página: ${reason}`,
    notRead: (path, cause) => `Sin leer: ${path}, ${cause}`,
  },
  how: {
    exceptions: (used, unused, expired) =>
      `Excepciones: usadas ${used}; innecesarias en páginas juzgadas ${unused}; vencidas ${expired}`,
    waivedHere: (used, unused) => `Exceptuado en esta pull request: ${used}; sin hallazgo que corresponda: ${unused}`,
    policy: ({ strategy, quorum, absent }, rule) =>
      `Estrategia ${strategy} (${rule}); se necesita ${quorum === undefined ? 'más de la mitad de los revisores con voto' : counted(quorum, 'voto', 'votos')}; los revisores opcionales que no terminan ${absent === 'exclude' ? 'se omiten' : 'cuentan en contra'}`,
    rule: {
      unanimous: 'todos deben aprobar',
      majority: 'más de la mitad debe aprobar',
      weighted: 'media ponderada',
      threshold: 'media',
    },
    extends: (source, commit) =>
      `La configuración amplía ${source}${commit === null ? '' : `, leída en el commit ${commit.slice(0, 10)}`}`,
    configuration: (path, found, atBase) =>
      found
        ? `Configuración ${path}${atBase ? ' del commit base' : ''}`
        : `Sin configuración en ${path}: valores predeterminados`,
    enforce: 'Modo enforce: la comprobación falla si no se aprueba todo',
    advise: 'Modo advise: el veredicto se muestra y no bloquea nada',
    noModel: 'No se consultó ningún modelo',
    model: (name, endpoint, facts) => `Modelo ${name} en ${endpoint}: ${usage(facts)}`,
    spending: (reviewer, model, facts) => `${reviewer}${model === undefined ? '' : ` con ${model}`}: ${usage(facts)}`,
    learned: (what) => `Sobre el punto de acceso: ${what}`,
    askedAgain: (asked, changed) =>
      `${counted(asked, 'criterio preguntado', 'criterios preguntados')} otra vez, ${counted(changed, 'respuesta cambió', 'respuestas cambiaron')}`,
    reviews: (done, of, files, time, reused) =>
      `${done === of ? '' : `${number(done)} de `}${counted(of, 'revisión', 'revisiones')} de ${counted(files, 'página', 'páginas')} en ${time}${reused === 0 ? '' : `, ${number(reused)} de ellas de una ejecución anterior sobre el mismo texto`}`,
    commit: (head, base) => `Commit ${head} frente a ${base}`,
    gate: (version, at) => `Content Gate ${version}, ${at}`,
    thisRun: 'esta ejecución',
    moreReviewers: (rest) => `y ${counted(rest, 'revisor más', 'revisores más')}`,
  },
  commands,
  check,
  page: {
    title: 'Informe de Content Gate',
    contents: 'Páginas',
    timeline: 'Quién trabajó y cuándo',
    trail: 'Registro',
    when: 'Cuándo',
    who: 'Quién',
    what: 'Qué',
    noText: 'El texto de esta página no está disponible.',
    findings: 'Observaciones',
  },
  exclusion: (exclusion) => exclusionWords(exclusion, whyLeftOut, remedies),
  duration,
  list,
  quoted,
  number,
};
