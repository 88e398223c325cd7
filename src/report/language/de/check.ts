import type { CheckWords } from '../check-words.ts';
import { counted, forms, pages } from './forms.ts';

const { number, list, dollars } = forms;
const calls = (count: number): string => counted(count, 'Anfrage an Modelle', 'Anfragen an Modelle');

/** What `check` says beside the report. */
export const check: CheckWords = {
  judged: (path, done, of, time) => `${path} gepr\u00FCft (${number(done)} von ${number(of)}, ${time})`,
  status: (done, of, running, left) =>
    `${number(done)} von ${pages(of)} gepr\u00FCft, ${number(running)} in Arbeit${left === undefined ? '' : `, noch etwa ${left}`}`,
  estimate: (facts) => {
    const money =
      facts.cost === undefined
        ? `Kosten unbekannt, kein Preis f\u00FCr ${list(facts.unpriced)}`
        : `etwa ${dollars(facts.cost)}`;
    return `Sch\u00E4tzung: ${calls(facts.calls)}, mit R\u00FCckfragen und Korrekturen h\u00F6chstens ${number(facts.callsAtMost)}, etwa ${number(facts.tokensIn)} Token hin und ${number(facts.tokensOut)} zur\u00FCck, ${money}`;
  },
  tooManyCalls: (count, limit) =>
    `Sch\u00E4tzung: ${calls(count)}, und limits.max-model-calls erlaubt ${number(limit)}: es wird keine gestellt`,
  fixed: (findings, path) => `${counted(findings, 'Stelle', 'Stellen')} in ${path} behoben.`,
  notFixed: (path) => `Nicht behoben: ${path}, denn der Text ist nicht mehr der gepr\u00FCfte.`,
  nothingToFix: 'Nichts davon l\u00E4sst sich von selbst beheben.',
  checkAgain: 'Das Urteil \u00FCber den behobenen Text zeigt eine neue Pr\u00FCfung.',
};
