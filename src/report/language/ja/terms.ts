import type { Term } from '../terms.ts';

/** What stands inside of other sentences, and why something did not come about, in this language. */
export const terms: Readonly<Record<Term, string>> = {
  'This page': 'このページ',
  link: 'リンク',
  image: '画像',
  'a valid payment card number ({0})': '有効な支払いカード番号（{0}）',
  'a valid bank account number ({0})': '有効な銀行口座番号（{0}）',
  'a private key': '秘密鍵',
  'a password in an address': 'アドレスの中のパスワード',
  'a secret of the kind "{0}" ({1})': '「{0}」の機密情報（{1}）',
  'a GitHub token': 'GitHub のトークン',
  'an AWS access key id': 'AWS のアクセスキー ID',
  'a Google API key': 'Google の API キー',
  'a signed token (JWT)': '署名付きトークン（JWT）',
  'a zero-width space': 'ゼロ幅スペース',
  'a zero-width non-joiner': 'ゼロ幅非接合子',
  'a zero-width joiner': 'ゼロ幅接合子',
  'a word joiner': '単語結合子',
  'a comment': 'コメント',
  'hidden text': '隠れた文章',
  'a part of the page that is not shown': '表示されない部分',
  'the front matter': 'フロントマター',
  'the page': 'ページ',
  'it gave no reason': '理由は示されていません',
  'no answer within {0} s': '{0}秒以内に応答なし',
  'it was not part of the pipeline': '処理に含まれていません',
  'its task returned no review': '審査結果なしで終了',
  'it did not finish within {0} s': '{0}秒以内に終わりませんでした',
  'the answers differ: {0}': '回答が分かれています：{0}',
  'the model could not tell': 'モデルには判断できませんでした',
  'The answer was cut off at the output limit.': '回答が出力の上限で切れました。',
  "The answer was withheld by the provider's content filter.": '提供元のコンテンツフィルターが回答を止めました。',
  'The model refused to answer.': 'モデルが回答を拒みました。',
  'The model endpoint did not answer in time: check that it is up, or raise the timeout.':
    'モデルのエンドポイントが時間内に応答しませんでした。動作を確認するか、制限時間を延ばしてください。',
  'The model endpoint refused the key (401): check api-key and the secret behind it.':
    'モデルのエンドポイントがキーを拒みました（401）。api-key とその元のシークレットを確認してください。',
  'The key may not use the model "{0}" (403): check its permissions at the provider.':
    'このキーではモデル「{0}」を使えません（403）。提供元で権限を確認してください。',
  'The account has no credit or quota left ({0}): add some at the provider.':
    'アカウントの残高か割り当てがありません（{0}）。提供元で追加してください。',
  'The provider kept limiting our rate (429): lower limits.concurrency or raise the quota.':
    '提供元の速度制限が続きました（429）。limits.concurrency を下げるか、割り当てを増やしてください。',
  "The model endpoint kept failing ({0}): try again later or look at the provider's status page.":
    'モデルのエンドポイントの失敗が続きました（{0}）。後で試すか、提供元の状況ページを見てください。',
  'The name of the model endpoint does not exist: check base-url.':
    'モデルのエンドポイントの名前が存在しません。base-url を確認してください。',
  'The model endpoint cannot be reached: check base-url, and that the runner may connect to it.':
    'モデルのエンドポイントに届きません。base-url と、ランナーから接続できることを確認してください。',
  'The model endpoint has failed too often in a row, so it was not asked again for now.':
    'モデルのエンドポイントが続けて失敗したため、しばらく問い合わせを止めています。',
  'Not reviewed by {0}: {1}': '{0} は審査していません：{1}',
  'The record of this run could not be saved: the next run reviews everything again.':
    'この実行の記録を保存できませんでした。次回はすべて審査し直します。',
  'The fallback model {0} answered in place of {1}: {2}. {3}':
    '{1} の代わりに予備のモデル {0} が回答しました：{2}。{3}',
  'The fallback model {0} cannot be asked: {1}': '予備のモデル {0} には問い合わせできません：{1}',
  'There was no answer within {0} s, half of the time of the reviewer.':
    'レビュアーの制限時間の半分にあたる {0} 秒以内に回答がありませんでした。',
  'Neither the model nor its fallback {0} gave an answer. The model: {1} The fallback: {2}':
    'モデルも予備の {0} も回答しませんでした。モデル：{1} 予備：{2}',
  '{0} extends: found {1}, which can become other rules at any time; allowed: {2}.':
    '{0} extends：{1} はいつでも別のルールに変わり得ます。許されるもの：{2}。',
  '{0} extends: found {1}, whose commit is not in the history of the default branch of {2}: the commits of every fork can be read under its name; allowed: {3}.':
    '{0} extends：{1} のコミットは {2} の既定ブランチの履歴にありません。どのフォークのコミットもこの名前で読めます。許されるもの：{3}。',
};
