import type { Exclusion } from '../../../content/content.ts';
import { exclusionWords, sumIn, usageWords } from '../helpers.ts';
import type { UsageFacts, Words } from '../words.ts';
import { check } from './check.ts';
import { commands } from './commands.ts';
import { forms, remedies } from './forms.ts';
import { enough, fixPlace, fixWords, headline, nextAction, why } from './sentences.ts';

const { number, list, quoted, duration, dollars } = forms;

const usage = (facts: UsageFacts): string =>
  usageWords(facts, {
    calls: (count) => `呼び出し${number(count)}回`,
    tokensIn: (count, cached) =>
      `入力${number(count)}トークン${cached === 0 ? '' : `（うちキャッシュ${number(cached)}）`}`,
    tokensOut: (count) => `出力${number(count)}トークン`,
    unmetered: (count) => `計測されない回答${number(count)}件`,
    cost: (amount, atLeast) => `${dollars(amount)}${atLeast ? '以上' : ''}`,
  });

function whyLeftOut(exclusion: Exclusion): string {
  switch (exclusion.reason) {
    case 'removed':
      return '削除済み';
    case 'not-matched':
      return '設定されたパターンでは対象外';
    case 'excluded':
      return `パターン ${exclusion.pattern} により除外`;
    case 'media':
      return '確認する文章のないメディア';
    case 'generated':
      return `自動生成（${exclusion.by} による）`;
    case 'unchanged-text':
      return '本文に変更なし';
    case 'symlink':
      return 'シンボリックリンク';
    case 'submodule':
      return 'サブモジュール';
    case 'empty':
      return '空';
    case 'binary':
      return 'テキストではないファイル';
    case 'lfs-pointer':
      return 'Git LFS に保存：リポジトリにはポインタのみ';
    case 'not-utf8':
      return 'UTF-8 のテキストではない';
    case 'too-large':
      return `${number(exclusion.bytes)}バイト（読み込みは${number(exclusion.limit)}まで）`;
    case 'unreadable':
      return `読み込めませんでした：${exclusion.cause}`;
    default:
      return exclusion satisfies never;
  }
}

/** Japanese. */
export const ja: Words = {
  tag: 'ja',
  colon: '：',
  stop: '。',
  decision: { approved: '承認', 'needs-work': '要修正', rejected: '却下', inconclusive: '確認未完了' },
  headline,
  why,
  remedy({ fixes, score }, of, needed) {
    const which = of === 1 ? 'これを' : fixes < of ? `最初の${fixes}件を` : `${of}件すべてを`;
    return needed === undefined
      ? `${which}修正すると、ページは合格します。`
      : `${which}修正すると得点は${number(score)}になり、ページは合格します。`;
  },
  nextAction,
  fixPlace,
  fixWords,
  first: 'まず：',
  advisory: '参考情報です。何もブロックされません。',
  standing: {
    unasked: (model, reviewers, skipped) =>
      `${model === null ? 'モデルが指定されていないため' : `モデル ${model} のキーがないため`}、${list(reviewers)} は判定していません${skipped ? '（他のレビュアーだけで決定します）' : ''}。`,
    noConfiguration: (path) => `参考情報です。${path} がないため、何もブロックされません。`,
  },
  draft: '下書き',
  place: {
    line: (line) => `${line}行目`,
    lines: (first, last) => `${first}–${last}行目`,
    wholePage: 'ページ全体',
  },
  finding: {
    waived: (owner, until, reason) => `${owner} による例外（${until} まで）：${reason}`,
    waivedHere: (people, at, reason) => `このプルリクエストで ${people} が ${at} に除外：${reason}`,
    now: '現在：',
    against: '矛盾：',
    fix: '修正案：',
    takeOut: '削除してください。',
    toFix: '要修正',
    lacks: (fact) => `ページにない事実が必要です：${fact}`,
    alreadyThere: '以前からの内容',
    onlyAdvice: 'この審査は助言のみ',
    notConfirmed: '未確認のためブロックしません',
    points: (points, others) =>
      `${number(points)}点の減点${others === 0 ? '' : `（ほか${number(others)}件と合わせて）`}`,
  },
  remark: {
    body: (remarks) => `変更された行への指摘が${number(remarks)}件あります。判定とその他の内容はコメントにあります。`,
    fixed: '修正済みです。',
    moved: 'この箇所は別の行に移りました。',
  },
  fold: {
    couldBeBetter: (findings) => `改善できる点：${number(findings)}件`,
    alreadyThere: (findings) => `以前からの文章への指摘：${number(findings)}件`,
    passing: (count) => `合格：${number(count)}ページ`,
    notChecked: (files) => `確認していないファイル：${number(files)}件`,
    votes: '投票と得点',
    howJudged: '確認の方法',
    everyAnswer: 'すべての回答',
    more: (rest) => `ほか${number(rest)}件`,
    moreProblems: (rest) => `修正が必要な問題：ほか${number(rest)}件`,
    notShown: (findings) => `重要度の低い${number(findings)}件は、ここに収まりませんでした`,
  },
  elsewhere: {
    file: 'report.md を参照',
    artifact: 'この実行のアーティファクトの report.md を参照',
    run: (link) => `${link('この実行')}の要約か、アーティファクトの report.md を参照`,
  },
  table: {
    reviewer: '審査',
    vote: '投票',
    score: '得点',
    weight: '重み',
    counts: '寄与',
    time: '時間',
    file: 'ファイル',
    why: '理由',
    criterion: '基準',
    answer: '回答',
    reason: '理由',
    required: '必須',
    veto: '拒否権',
    reused: '再利用',
    none: 'なし',
  },
  vote: {
    approves: '承認',
    'approves-partly': '承認（未判断あり）',
    'does-not-approve': '不承認',
    'does-not-approve-partly': '不承認（未判断あり）',
    'nothing-applied': '対象なし',
    'no-review': '審査なし',
    failed: '失敗',
    blocked: '停止',
    'timed-out': '時間切れ',
    'not-asked': '未実施',
    cancelled: '中止',
  },
  role: { advised: '助言のみ', abstained: '投票なし', 'left-out': '除外', 'required-absent': '欠席' },
  answers: { met: '満たす', not_met: '満たさない', not_applicable: '該当しない', uncertain: '未判断' },
  enough,
  arithmetic: (strategy, wasCounted, sum) => `${wasCounted ? `方式 ${strategy}` : '投票前'}：${sum}`,
  flip: ({ reviewer, approved, blocks, score, decision }, either) => {
    if (either) return `${reviewer}の票にブロックする問題がない場合：${ja.decision[decision]}`;
    const far = approved ? (score === 0 ? '' : `（${score}点以上）`) : score === 100 ? '' : `（${score}点以下）`;
    const vote = blocks ? 'ブロックする問題を見つけた' : `${approved ? '承認した' : '承認しなかった'}${far}`;
    return `${reviewer}が${vote}場合：${ja.decision[decision]}`;
  },
  sum: sumIn({ number, atLeast: '（必要：$1以上）', moreThan: '（必要：$1を超えること）' }),
  slowest: (reviewer, time) => `最も遅い審査：${reviewer}（${time}）`,
  open: {
    undecided: (names, what) => `${list(names)}は判断できませんでした：${what}`,
    absent: (name, cause) => `${name}：${cause}`,
    unread: (name, lines) => `${name}は${lines}行目を読んでいません`,
    phase: (name, status, reason) =>
      `フェーズ ${name} ${status === 'stopped' ? 'で停止しました' : 'は省略されました'}${reason === undefined ? '' : `：${reason}`}`,
    notAsked: (name, reason) => `${name}はこのページを審査しません：${reason}`,
    notRead: (path, cause) => `未読：${path}（${cause}）`,
  },
  how: {
    exceptions: (used, unused, expired) => `例外：使用 ${used}、判定したページで不要 ${unused}、期限切れ ${expired}`,
    waivedHere: (used, unused) => `このプルリクエストでの除外：${used}；該当する指摘なし：${unused}`,
    policy: ({ strategy, quorum, absent }, rule) =>
      `方式 ${strategy}（${rule}）、必要な投票：${quorum === undefined ? '投票権のある審査の過半数' : `${number(quorum)}件`}、終わらない任意の審査は${absent === 'exclude' ? '除外' : '不承認として計算'}`,
    rule: { unanimous: '全員の承認', majority: '過半数の承認', weighted: '加重平均', threshold: '平均' },
    extends: (source, commit) =>
      `設定は ${source} を拡張しています${commit === null ? '' : `（コミット ${commit.slice(0, 10)} で読み込み）`}`,
    configuration: (path, found, atBase) =>
      found ? `設定 ${path}${atBase ? '（ベースコミット）' : ''}` : `${path} に設定なし：既定値を使用`,
    enforce: 'モード enforce：すべて承認されなければチェックは失敗します',
    advise: 'モード advise：結果を表示するだけで、何もブロックしません',
    noModel: 'モデルは使用していません',
    model: (name, endpoint, facts) => `モデル ${name}（${endpoint}）：${usage(facts)}`,
    spending: (reviewer, model, facts) => `${reviewer}${model === undefined ? '' : `（${model}）`}：${usage(facts)}`,
    learned: (what) => `エンドポイントについて：${what}`,
    askedAgain: (asked, changed) => `再確認した基準${number(asked)}件、変わった回答${number(changed)}件`,
    reviews: (done, of, files, time, reused) =>
      `${number(files)}ページ、審査${done === of ? '' : `${number(done)}/`}${number(of)}件、${time}${reused === 0 ? '' : `、うち${number(reused)}件は同じ文章の以前の実行から`}`,
    commit: (head, base) => `コミット ${head}（ベース ${base}）`,
    gate: (version, at) => `Content Gate ${version}、${at}`,
    thisRun: 'この実行',
    moreReviewers: (rest) => `ほか${number(rest)}件の審査`,
  },
  commands,
  check,
  page: {
    title: 'Content Gate レポート',
    contents: 'ページ',
    timeline: '作業の時系列',
    trail: '監査記録',
    when: '日時',
    who: '書き手',
    what: '内容',
    noText: 'このページの本文は手元にありません。',
    findings: '指摘',
  },
  exclusion: (exclusion) => exclusionWords(exclusion, whyLeftOut, remedies),
  duration,
  list,
  quoted,
  number,
};
