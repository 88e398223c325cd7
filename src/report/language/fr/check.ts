import type { CheckWords } from '../check-words.ts';
import { counted, forms } from './forms.ts';

const { number, list, dollars } = forms;
const calls = (count: number): string => counted(count, 'appel aux modèles', 'appels aux modèles');

/** What `check` says beside the report. */
export const check: CheckWords = {
  judged: (path, done, of, time) => `${path} vérifié (${number(done)} sur ${number(of)}, ${time})`,
  status: (done, of, running, left) =>
    `${counted(done, 'page vérifiée', 'pages vérifiées')} sur ${number(of)}, ${number(running)} en cours${left === undefined ? '' : `, encore ${left} environ`}`,
  estimate: (facts) => {
    const money =
      facts.cost === undefined
        ? `coût inconnu, pas de prix pour ${list(facts.unpriced)}`
        : `environ ${dollars(facts.cost)}`;
    return `Estimation\u00A0: ${calls(facts.calls)}, au plus ${number(facts.callsAtMost)} avec les confirmations et les corrections, environ ${number(facts.tokensIn)} jetons en entrée et ${number(facts.tokensOut)} en sortie, ${money}`;
  },
  tooManyCalls: (count, limit) =>
    `Estimation\u00A0: ${calls(count)}, et limits.max-model-calls en permet ${number(limit)}\u00A0: aucun n’est fait`,
  fixed: (findings, path) => `${counted(findings, 'passage corrigé', 'passages corrigés')} dans ${path}.`,
  notFixed: (path) => `Pas corrigé\u00A0: ${path}, dont le texte n’est plus celui qui a été vérifié.`,
  nothingToFix: 'Rien ne peut être corrigé automatiquement.',
  checkAgain: 'Relancez la vérification pour voir le verdict sur le texte corrigé.',
};
