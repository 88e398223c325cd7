import { counted, dollars, grouped, listed } from '../../../review/english.ts';
import type { CheckWords } from '../check-words.ts';

/** What `check` says beside the report. */
export const check: CheckWords = {
  judged: (path, done, of, time) => `judged ${path} (${done} of ${of}, ${time})`,
  status: (done, of, running, left) =>
    `${done} of ${counted(of, 'page')} judged, ${running} under way${left === undefined ? '' : `, about ${left} left`}`,
  estimate: ({ calls, callsAtMost, tokensIn, tokensOut, cost, unpriced }) => {
    const money =
      cost === undefined
        ? `cost unknown, no price of ${listed(unpriced)}`
        : `${cost > 0 && cost < 0.01 ? '' : 'about '}${dollars(cost)}`;
    return `Estimate: ${counted(calls, 'model call')}, at most ${callsAtMost} with confirmations and repairs, about ${grouped(tokensIn)} tokens in and ${grouped(tokensOut)} out, ${money}`;
  },
  tooManyCalls: (calls, limit) =>
    `Estimate: ${counted(calls, 'model call')}, and limits.max-model-calls allows ${limit}: none is made`,
  fixed: (findings, path) => `Fixed ${counted(findings, 'finding')} in ${path}.`,
  notFixed: (path) => `Not fixed: ${path}, which is no longer the text that was checked.`,
  nothingToFix: 'Nothing can be fixed by itself.',
  checkAgain: 'Check again to see the verdict on the fixed text.',
};
