import type { CheckWords } from '../check-words.ts';
import { counted, forms } from './forms.ts';

const { number, list, dollars } = forms;
const calls = (count: number): string => counted(count, 'llamada a modelos', 'llamadas a modelos');

/** What `check` says beside the report. */
export const check: CheckWords = {
  judged: (path, done, of, time) => `${path} comprobado (${number(done)} de ${number(of)}, ${time})`,
  status: (done, of, running, left) =>
    `${number(done)} de ${counted(of, 'página comprobada', 'páginas comprobadas')}, ${number(running)} en curso${left === undefined ? '' : `, quedan unos ${left}`}`,
  estimate: (facts) => {
    const money =
      facts.cost === undefined
        ? `coste desconocido, sin precio de ${list(facts.unpriced)}`
        : `unos ${dollars(facts.cost)}`;
    return `Estimación: ${calls(facts.calls)}, como máximo ${number(facts.callsAtMost)} con confirmaciones y correcciones, unos ${number(facts.tokensIn)} tokens de entrada y ${number(facts.tokensOut)} de salida, ${money}`;
  },
  tooManyCalls: (count, limit) =>
    `Estimación: ${calls(count)}, y limits.max-model-calls permite ${number(limit)}: no se hace ninguna`,
  fixed: (findings, path) => `${counted(findings, 'punto corregido', 'puntos corregidos')} en ${path}.`,
  notFixed: (path) => `No se corrigió ${path}: su texto ya no es el que se comprobó.`,
  nothingToFix: 'Nada se puede corregir automáticamente.',
  checkAgain: 'Compruebe de nuevo para ver el veredicto sobre el texto corregido.',
};
