import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': 'この実行のどのシャードも回答を残していません',
  'no shard judged {0}': 'どのシャードも {0} を審査していません',
  'the plan of this run is missing': 'この実行の計画がありません',
  'the plan of this run cannot be read: {0}': 'この実行の計画を読めません：{0}',
  'the plan of this run is not believed: {0}': 'この実行の計画は信用できません：{0}',
  'the stages of this run were given different inputs or another configuration':
    'この実行の各段階に異なる入力か別の設定が渡されました',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'この実行の各段階が残したものを確かめる秘密がありません。すべての段階に `signing-key` を設定してください',
  'the artifact service did not say what the stages of this run left':
    'アーティファクトのサービスが、この実行の各段階が残したものを示しませんでした',
  'shard {0} of {1} is in no plan of this run': 'シャード {0}/{1} はこの実行のどの計画にもありません',
  'shard {0} of {1} left no answers, so run the failed jobs again':
    'シャード {0}/{1} は回答を残していません。失敗したジョブをもう一度実行してください',
  'shard {0} of {1} did not come to its end: {2} of {3} pages':
    'シャード {0}/{1} は終わりまで進みませんでした：{3}ページ中{2}ページ',
  'what shard {0} of {1} left cannot be read: {2}': 'シャード {0}/{1} が残したものを読めません：{2}',
  'what shard {0} of {1} left is not believed: {2}': 'シャード {0}/{1} が残したものは信用できません：{2}',
  'what shard {0} of {1} left follows another plan': 'シャード {0}/{1} が残したものは別の計画に従っています',
  'what shard {0} of {1} left is a copy of what shard {2} left':
    'シャード {0}/{1} が残したものはシャード {2} のものの写しです',
  'what shard {0} of {1} left is about other pages than the plan says':
    'シャード {0}/{1} が残したものは計画と違うページについてのものです',
  'what shard {0} of {1} left was changed after it was written':
    'シャード {0}/{1} が残したものは書かれた後に変更されています',
  'what shard {0} of {1} left is about a page that another shard judged, too':
    'シャード {0}/{1} が残したものは別のシャードも審査したページについてのものです',
  'the record belongs to another run': '記録は別の実行のものです',
  'the record belongs to another head commit': '記録は別のヘッドコミットのものです',
  'the record belongs to another base commit': '記録は別のベースコミットのものです',
  'what was put aside is no longer there': '脇に置いたものがもうありません',
  'it gave no review': '評価を返しませんでした',
};
