import type { Words } from '../words.ts';

/** What the gate answers to commands. */
export const commands: Words['commands'] = {
  answerTo: (link) => `${link('このコメント')}への回答：`,
  why: {
    'no-write': 'コマンドを使えるのは書き込み権限のある人だけです。',
    'unknown-write': '書き込み権限の有無について GitHub から回答がないため、何もしませんでした。',
    edited:
      'コメントが読まれる前に編集されました。編集は書き込み権限のある人なら誰でもできます。新しいコメントを書いてください。',
    'comments-off': 'このリポジトリではコメントによる除外はできません（設定の `waivers.comments`）。',
    verb: 'そのコマンドはありません。',
    id: 'レポートに表示される指摘の ID 全体（16 桁。複数の場合はカンマ区切り）が必要です。',
    reason: 'このままで正しい理由を ID の後に書いてください。',
    'too-many': '1 つのコメントに書けるコマンドは 10 個までです。残りは無視しました。',
    running:
      'チェックは実行中で、コメントより前に始まった可能性があります。終わったら `/content-gate rerun` と書いてください。',
    'no-run':
      'このプルリクエストの最新コミットに、再実行できるチェックがありません。`workflow` のファイル名は正しいですか。',
    'not-rerun':
      'GitHub がチェックを再実行しませんでした。再実行は 30 日以内、50 回までで、ジョブには `actions: write` が必要です。代わりにコミットをプッシュしてください。',
    'no-record':
      'このプルリクエストの実行記録を読めません。記録がないか、期限切れか、ジョブに `actions: read` がありません。レポートは実行の概要にあります。',
  },
  help: [
    '`/content-gate explain ID`：指摘の内容、根拠となる規則、できること',
    '`/content-gate waive ID 理由`：文が変わらない限り、このプルリクエストでは指摘をそのままにします',
    '`/content-gate rerun`：チェックを再実行します',
  ],
  unknownId: (id) => `最後の実行に指摘 ${id} はありません。文が変わったか、別のプルリクエストの ID です。`,
  ofCommit: (head) => `コミット ${head} の時点のものです。プルリクエストにはより新しいコミットがあります。`,
  reviewer: (name, responsibility) => `${name}：${responsibility}`,
  waysOn: (command) => `文を変えるか、このままで正しければ ${command} と理由を書いてください。`,
  holds: 'この指摘によりページは通りません。',
  holdsNothing: 'この指摘は何も妨げません。',
};
