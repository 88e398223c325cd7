import { forms } from '../language/ja/forms.ts';
import type { AuditWords } from './words.ts';

const format = forms.number;
const count = (number: number, one: string, many: string): string => `${format(number)} ${number === 1 ? one : many}`;
const pages = (number: number): string => count(number, 'ページ', 'ページ');
const both = (parts: readonly string[]): string => parts.join('、');

/** The words of an audit in Japanese. */
export const ja: AuditWords = {
  title: '監査',
  state: {
    rejected: '却下',
    'needs-work': '要修正',
    undecided: '判定不能',
    'not-judged': '未評価',
    approved: '合格',
  },
  headline: (all, passing, failing) =>
    failing === 0
      ? `${pages(all)}中 ${pages(passing)}が合格です。`
      : `${pages(all)}中 ${pages(failing)}が不合格、${pages(passing)}が合格です。`,
  open: (undecided, notJudged) => {
    const parts = [
      ...(undecided === 0 ? [] : [`判定不能: ${pages(undecided)}`]),
      ...(notJudged === 0 ? [] : [`未評価: ${pages(notJudged)}`]),
    ];
    return parts.length === 0 ? undefined : `${both(parts)}。`;
  },
  nothing: '評価するページはありません。',
  sections: 'セクション',
  criteria: '最も多い指摘',
  worst: '最初に見るべきページ',
  notJudged: '未評価',
  problems: '不足している、または信頼できない部分',
  notices: '注記',
  heads: {
    section: 'セクション',
    pages: 'ページ数',
    passes: '合格',
    fails: '不合格',
    undecided: '判定不能',
    notJudged: '未評価',
    toFix: '要修正',
    other: '改善可能',
    criterion: '基準',
    mostFound: '最多の指摘',
    page: 'ページ',
    score: 'スコア',
    why: '理由',
  },
  root: '(最上位)',
  toFix: (number) => `要修正 ${format(number)} 件`,
  pages,
  line: (line) => `${line} 行目`,
  more: (number) => `ほか ${format(number)} 件`,
  asked: (calls, cost) =>
    calls === 0
      ? 'モデルには問い合わせていません。'
      : `${count(calls, '回のモデル呼び出し', '回のモデル呼び出し')}${cost === undefined ? '' : `、${cost}`}。`,
  ceiling: (calls, cost) =>
    `上限: ${both([...(calls === undefined ? [] : [count(calls, '回のモデル呼び出し', '回のモデル呼び出し')]), ...(cost === undefined ? [] : [cost])])}。`,
  machines: (shards) => `${format(shards)} 個のシャードで評価しました。`,
  commit: (sha) => `Commit ${sha}。`,
  took: (time) => `所要時間: ${time}。`,
};
