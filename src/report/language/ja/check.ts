import type { CheckWords } from '../check-words.ts';
import { forms } from './forms.ts';

const { number, list, dollars } = forms;

/** What `check` says beside the report. */
export const check: CheckWords = {
  judged: (path, done, of, time) => `${path} を確認しました（${number(of)}ページ中${number(done)}、${time}）`,
  status: (done, of, running, left) =>
    `${number(of)}ページ中${number(done)}ページ確認済み、${number(running)}ページ確認中${left === undefined ? '' : `、残り約${left}`}`,
  estimate: (facts) => {
    const money =
      facts.cost === undefined ? `費用は不明（${list(facts.unpriced)} の価格なし）` : `約${dollars(facts.cost)}`;
    return `見積もり：モデルへの問い合わせ${number(facts.calls)}回（再確認と修復を含めて最大${number(facts.callsAtMost)}回）、入力約${number(facts.tokensIn)}トークン、出力約${number(facts.tokensOut)}トークン、${money}`;
  },
  tooManyCalls: (count, limit) =>
    `見積もり：モデルへの問い合わせ${number(count)}回。limits.max-model-calls は${number(limit)}回までなので、問い合わせは行いません`,
  fixed: (findings, path) => `${path} の${number(findings)}か所を修正しました。`,
  notFixed: (path) => `${path} は修正していません。確認したときの文章と異なっています。`,
  nothingToFix: '自動で修正できるものはありません。',
  checkAgain: '修正後の文章の判定は、もう一度確認すると分かります。',
};
