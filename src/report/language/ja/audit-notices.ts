import type { AuditNotice } from '../audit-notices.ts';

/** What became of an audit, its parts and its batches, in this language. */
export const auditNotices: Readonly<Record<AuditNotice, string>> = {
  'the ceiling of this audit left no room for it': 'この監査の上限では、このページまで及びませんでした',
  'the audit ended before its turn': '順番が来る前に監査が終わりました',
  'no part of this audit that is believed says anything of it':
    '信用できる監査のどの部分も、このページについて述べていません',
  'The shards asked for more than the ceiling all together: let all of them begin with the same .content-gate/audit.':
    'シャード全体で上限を超えて問い合わせました。すべてを同じ .content-gate/audit から始めてください。',
  '1 page is written by a program, as the repository says, and left out.':
    '1ページはリポジトリによるとプログラムが書いたもので、対象外です。',
  '{0} pages are written by a program, as the repository says, and left out.':
    '{0}ページはリポジトリによるとプログラムが書いたもので、対象外です。',
  '{0} is not believed: {1}': '{0} は信用できません：{1}',
  'it is about another commit': '別のコミットについてのものです',
  '{0} was made under another configuration or model': '{0} は別の設定かモデルで作られました',
  '{0} follows another plan than {1}: other pages, another ceiling or another number of shards':
    '{0} は {1} と別の計画に従っています：ページ、上限、シャードの数のいずれかが違います',
  'shard {0} of {1} is there twice: {2} and {3}': 'シャード {0}/{1} が二つあります：{2} と {3}',
  'shard {0} of {1} is missing': 'シャード {0}/{1} がありません',
  'no part of the audit is there that is believed': '信用できる監査の部分が一つもありません',
  '{0} was changed after it was written': '{0} は書かれた後に変更されています',
  '{0} is about a page that is not its own': '{0} は担当外のページについてのものです',
  '{0} is about another text of {1}': '{0} は {1} の別の本文についてのものです',
  '{0} is cut off after {1} of {2} pages': '{0} は{2}ページ中{1}ページで途切れています',
  'Nothing is kept of this audit: {0}.': 'この監査の記録は残りません：{0}。',
  'The batch was completed without an answer to this request.':
    'バッチは完了しましたが、この要求への回答がありません。',
  'The endpoint refused the batch with this request: look at its page of batches for the cause.':
    'エンドポイントがこの要求を含むバッチを拒否しました。原因はバッチの画面で確認してください。',
  'The batch expired before this request was answered.': 'この要求に回答する前にバッチの期限が切れました。',
  'The batch was cancelled before this request was answered.': 'この要求に回答する前にバッチが取り消されました。',
  'The batch gave no answer to this request.': 'バッチはこの要求に回答しませんでした。',
  'The batch was not done when the audit ended: the next audit takes its answers up.':
    '監査の終了時にバッチが終わっていませんでした。次の監査が回答を引き継ぎます。',
  'The batch took longer than model.batch.wait allows, and could not be cancelled.':
    'バッチが model.batch.wait の許す時間を超え、取り消せませんでした。',
  'No batch was sent with this request.': 'この要求を含むバッチは送られていません。',
  'The request is longer than a batch may be.': '要求がバッチの許す長さを超えています。',
  'The batch answered this request twice, and differently.': 'バッチはこの要求に二度、異なる回答をしました。',
  'What batches are under way could not be written down: an audit that is stopped asks again what they answer.':
    '進行中のバッチを書き留められませんでした。止まった監査は、その回答をもう一度求めます。',
};
