import type { Headline } from '../../headline.ts';
import type { NextAction } from '../../next-action.ts';
import type { ShownFinding } from '../../shown-findings.ts';
import type { Problems, Why } from '../../why.ts';
import { clauseOf } from '../helpers.ts';
import { forms, remedies } from './forms.ts';

const { number, list, quoted } = forms;
const mustBeFixed = ({ problems, atLeast }: Problems): string =>
  `修正が必要な問題が${number(problems)}件${atLeast ? '以上' : ''}あります`;

/** What the first line says after the verdict. */
export function headline(one: Headline): string {
  switch (one.kind) {
    case 'nothing-to-review':
      return '確認するものはありません';
    case 'passes':
      return one.despite.length === 0
        ? `${number(one.pages)}ページすべて合格です`
        : `${number(one.pages)}ページすべて合格ですが、${list(one.despite)}は承認していません`;
    case 'page':
      return why(one.why);
    case 'problems':
      return `${number(one.of)}ページ中${number(one.pages)}ページに、${mustBeFixed(one)}`;
    case 'pages': {
      const { rejected, needsWork, notChecked } = one.counts;
      const parts = [
        ...(rejected === 0 ? [] : [`却下${number(rejected)}`]),
        ...(notChecked === 0 ? [] : [`確認未完了${number(notChecked)}`]),
        ...(needsWork === 0 ? [] : [`要修正${number(needsWork)}`]),
      ];
      const kinds = parts.length < 2 ? '' : `（${list(parts)}）`;
      return `${number(one.of)}ページ中${number(rejected + notChecked + needsWork)}ページが不合格です${kinds}`;
    }
    case 'held':
      return clauseOf(one.reason);
    default:
      return one satisfies never;
  }
}

/** Why a page passes or does not. */
export function why(one: Why): string {
  switch (one.kind) {
    case 'approved':
      return 'ページは合格です';
    case 'nothing-applied':
      return '審査の対象となる内容がないため、ページは合格です';
    case 'despite':
      return `ページは合格ですが、${list(one.names)}は承認していません`;
    case 'blocking':
      return `${mustBeFixed(one)}${one.vetoes.length === 0 ? '' : `（拒否権：${list(one.vetoes)}）`}`;
    case 'veto':
      return `拒否権を持つ${list(one.names)}が承認していません`;
    case 'score':
      return `得点は${number(one.score)}で、${number(one.needed)}が必要です`;
    case 'votes':
      return `${number(one.of)}人中${number(one.approving)}人が承認しています（${one.rule === 'all' ? '全員' : '過半数'}が必要）`;
    case 'missing':
      return one.absent.map(({ name, cause }) => `${name}が終わりませんでした：${clauseOf(cause)}`).join('；');
    case 'too-few':
      return `投票は${number(one.cast)}件で、少なくとも${number(one.needed)}件が必要です`;
    case 'undecided':
      return `${list(one.names)}が判断できない点があります`;
    default:
      return one satisfies never;
  }
}

/** Where to fix something first. */
export const fixPlace = (path: string, line: number | undefined): string =>
  `${path}${line === undefined ? '' : ` ${line}行目`}`;

/** What to write there, else what is wrong. */
export function fixWords({ finding: { quote, suggestion, message } }: ShownFinding): string {
  if (quote === undefined || suggestion === undefined || quote.text.trim() === '') return message;
  return suggestion === ''
    ? `${quoted(quote.text)}を削除してください。`
    : `${quoted(quote.text)}を${quoted(suggestion)}に置き換えてください。`;
}

/** What to do next. */
export function nextAction(action: NextAction): string {
  switch (action.kind) {
    case 'nothing-to-review':
      return '対応は不要です。';
    case 'nothing':
      return action.remarks === 0
        ? '対応は不要です。この内容は公開できます。'
        : `修正は不要です。改善できる点が${number(action.remarks)}件あります。`;
    case 'fix':
      return `${fixPlace(action.path, action.shown.finding.range?.startLine)}：${fixWords(action.shown)}`;
    case 'ask':
      return `${list(action.names)}の担当者に、何が足りないかを確認してください。`;
    case 'look': {
      const remedy = action.unread === undefined ? undefined : remedies[action.unread.reason];
      return `人による確認が必要です：${onPage(action.path)}${clauseOf(action.hold)}${remedy === undefined ? '' : `。${remedy}`}。`;
    }
    case 'run-again':
      return action.place === 'local'
        ? '原因がなくなったら、もう一度実行してください。'
        : '原因がなくなったら、ジョブをもう一度実行してください。終わった審査は引き継がれます。';
    case 'decide':
      return `判断できなかった文を一通りに読めるように直すか、規則の担当者に例外を依頼してください。${action.place === 'local' ? '' : '同じ文章は再び審査されません。'}`;
    default:
      return action satisfies never;
  }
}

/** Before the reason of a page that has votes enough and does not pass. */
export const enough = '合計は足りていますが、判定を決めたのは';

function onPage(path: string | undefined): string {
  return path === undefined ? '' : `${path}：`;
}
