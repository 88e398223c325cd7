import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': 'この実行のどのシャードも回答を残していません',
  'what is waived on {0} changed after its shard had ended, so run all jobs again':
    '{0} の例外が、シャードの終了後に変わりました。すべてのジョブをもう一度実行してください',
  'the same holds for shards {0} of {1}': 'シャード {0}（全{1}）も同じです',
  'no shard judged {0}, so run all jobs again':
    'どのシャードも {0} を審査していません。すべてのジョブをもう一度実行してください',
  'the plan of this run is missing, so run all jobs again':
    'この実行の計画がありません。すべてのジョブをもう一度実行してください',
  'the plan of this run cannot be read, so run all jobs again: {0}':
    'この実行の計画を読めません（{0}）。すべてのジョブをもう一度実行してください',
  'the plan of this run is not believed, so run all jobs again: {0}':
    'この実行の計画は信用できません（{0}）。すべてのジョブをもう一度実行してください',
  'the stages of this run were given different inputs or another configuration, so give all of them the same and run all jobs again':
    'この実行の各段階に異なる入力か別の設定が渡されました。すべての段階に同じものを渡し、すべてのジョブをもう一度実行してください',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'この実行の各段階が残したものを確かめる秘密がありません。すべての段階に `signing-key` を設定してください',
  'the artifact service did not say what the stages of this run left, so run the job again':
    'アーティファクトのサービスが、この実行の各段階が残したものを示しませんでした。ジョブをもう一度実行してください',
  'shard {0} of {1} is in no plan of this run, so run all jobs again':
    'シャード {0}/{1} はこの実行のどの計画にもありません。すべてのジョブをもう一度実行してください',
  'shard {0} of {1} left no answers, so run the failed jobs again':
    'シャード {0}/{1} は回答を残していません。失敗したジョブをもう一度実行してください',
  'shard {0} of {1} came to the end of {2} of {3} pages, so run the failed jobs again':
    'シャード {0}/{1} は{3}ページ中{2}ページしか終えていません。失敗したジョブをもう一度実行してください',
  'what shard {0} of {1} left cannot be read, so run all jobs again: {2}':
    'シャード {0}/{1} が残したものを読めません（{2}）。すべてのジョブをもう一度実行してください',
  'what shard {0} of {1} left is not believed, so run all jobs again: {2}':
    'シャード {0}/{1} が残したものは信用できません（{2}）。すべてのジョブをもう一度実行してください',
  'what shard {0} of {1} left follows another plan, so run all jobs again':
    'シャード {0}/{1} が残したものは別の計画に従っています。すべてのジョブをもう一度実行してください',
  'what shard {0} of {1} left is a copy of what shard {2} left, so run all jobs again':
    'シャード {0}/{1} が残したものはシャード {2} のものの写しです。すべてのジョブをもう一度実行してください',
  'what shard {0} of {1} left is about other pages than the plan says, so run all jobs again':
    'シャード {0}/{1} が残したものは計画と違うページについてのものです。すべてのジョブをもう一度実行してください',
  'what shard {0} of {1} left was changed after it was written, so run all jobs again':
    'シャード {0}/{1} が残したものは書かれた後に変更されています。すべてのジョブをもう一度実行してください',
  'what shard {0} of {1} left is about a page that another shard judged, too, so run all jobs again':
    'シャード {0}/{1} が残したものは別のシャードも審査したページについてのものです。すべてのジョブをもう一度実行してください',
  'the record belongs to another run': '記録は別の実行のものです',
  'the record belongs to another head commit': '記録は別のヘッドコミットのものです',
  'the record belongs to another base commit': '記録は別のベースコミットのものです',
  'what was put aside is no longer there': '脇に置いたものがもうありません',
  'it gave no review': '評価を返しませんでした',
};
