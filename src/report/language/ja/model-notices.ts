import type { ModelNotice } from '../model-notices.ts';

/** What is said of models, of money and of exceptions, in this language. */
export const modelNotices: Readonly<Record<ModelNotice, string>> = {
  'The endpoint says that the answer ended with an error.': 'エンドポイントによれば、回答はエラーで終わりました。',
  'The answer is longer than {0} characters.': '回答が{0}文字を超えています。',
  'The endpoint gave an unknown reason for the end of the answer; the answer itself was complete.':
    'エンドポイントが回答の終わりに未知の理由を示しましたが、回答自体は完全でした。',
  'The answer repeats a secret mark of the instructions, so the model was steered by the content.':
    '回答に指示の秘密の印が含まれ、モデルが内容に操られたとわかります。',
  'No token could be had for the workload identity: check its two ids and that the job has the permission id-token: write.':
    'ワークロード ID のトークンを得られませんでした。二つの ID と、ジョブに id-token: write の権限があることを確認してください。',
  "The endpoint's answer is larger than {0} bytes and was not read.":
    'エンドポイントの応答が{0}バイトを超え、読みませんでした。',
  'The endpoint answered with a page instead of a completion: check base-url, which usually ends in /v1.':
    'エンドポイントがモデルの回答ではなくウェブページを返しました。base-url（普通は /v1 で終わる）を確認してください。',
  'The endpoint answered with nothing: check base-url and model.':
    'エンドポイントの応答が空でした。base-url と model を確認してください。',
  'The endpoint answered without a choice: try again, or try another model.':
    'エンドポイントの応答に回答がありません。もう一度試すか、別のモデルを試してください。',
  'The endpoint answered with JSON that is broken or cut off: check what stands between it and the job.':
    'エンドポイントの JSON が壊れているか途切れています。ジョブとの間にあるものを確認してください。',
  'The endpoint reported an error inside a successful answer: look at its own log for the cause.':
    'エンドポイントが成功の応答の中でエラーを報告しました。原因はそのログを見てください。',
  'The endpoint answered with something that is not a {0}: check base-url and model.':
    'エンドポイントの応答が {0} ではありません。base-url と model を確認してください。',
  'The endpoint has no model "{0}" or no {1}s there (404): check model and base-url.':
    'エンドポイントにモデル「{0}」か {1} がありません（404）。model と base-url を確認してください。',
  'The endpoint has been retired (410): choose another base-url and model.':
    'エンドポイントは廃止されました（410）。別の base-url と model を選んでください。',
  'The endpoint redirects ({0}), which is not followed: set base-url to the final address.':
    'エンドポイントが転送しますが（{0}）、追いません。base-url を最終のアドレスにしてください。',
  'The request is longer than "{0}" accepts ({1}): choose a model with a longer context.':
    '依頼が「{0}」の受け付ける長さを超えています（{1}）。より長い文脈のモデルを選んでください。',
  "The model endpoint failed ({0}): look at its log or the provider's status page.":
    'モデルのエンドポイントが失敗しました（{0}）。そのログか提供元の状況ページを見てください。',
  'The endpoint rejected the request ({0}): check that "{1}" is a chat model and that the model settings fit it.':
    'エンドポイントが依頼を拒みました（{0}）。「{1}」がチャットモデルで、設定が合うことを確認してください。',
  'The certificate of the model endpoint cannot be verified: check base-url, or the certificates of the runner.':
    'モデルのエンドポイントの証明書を検証できません。base-url かランナーの証明書を確認してください。',
  'One request to the model took far longer than usual and was sent a second time; the first answer counts. model.hedging: false turns this off.':
    'モデルへの一件の要求が普段よりずっと長くかかったため、もう一度送りました。先に届いた回答を使います。model.hedging: false で止められます。',
  '{0} requests to the model took far longer than usual and were sent a second time; the first answer counts. model.hedging: false turns this off.':
    'モデルへの{0}件の要求が普段よりずっと長くかかったため、もう一度送りました。先に届いた回答を使います。model.hedging: false で止められます。',
  'The model endpoint failed too often in a row, so it was left alone for a while (once): {0}':
    'モデルのエンドポイントが続けて失敗したため、しばらく問い合わせを止めました（1回）：{0}',
  'The model endpoint failed too often in a row, so it was left alone for a while ({0} times): {1}':
    'モデルのエンドポイントが続けて失敗したため、しばらく問い合わせを止めました（{0}回）：{1}',
  '{0} transient failures in a row': '一時的な失敗が{0}回続きました',
  'the probe failed': '試しの呼び出しが失敗しました',
  'The model endpoint has failed too often in a row, so it was not asked again for now. Its last failure: {0}':
    'モデルのエンドポイントが続けて失敗したため、しばらく問い合わせを止めています。最後の失敗：{0}',
  'there was no time left for a call': '呼び出す時間が残っていませんでした',
  'answers are held to a JSON Schema': '回答は JSON Schema に従います',
  'no JSON Schema for answers; they come as a forced tool call':
    '回答に JSON Schema は使えず、強制したツール呼び出しで受け取ります',
  'no JSON Schema for answers; they come in JSON mode': '回答に JSON Schema は使えず、JSON モードで受け取ります',
  'no JSON Schema for answers; they are taken from plain text': '回答に JSON Schema は使えず、文章から取り出します',
  'the output limit is sent as max_tokens': '出力の上限は max_tokens として送ります',
  'the output limit cannot be sent': '出力の上限は送れません',
  'at most {0} output tokens': '出力は最大{0}トークン',
  'the temperature is not accepted and was left out': 'temperature は受け付けられず、省きました',
  'the cache key is not accepted and was left out': 'キャッシュキーは受け付けられず、省きました',
  'there is no system role; the rules stand before the content in the user message':
    'システムロールがないため、規則は利用者メッセージの内容の前に置きます',
  'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'モデルのキーがありません。CONTENT_GATE_API_KEY か OPENAI_API_KEY を設定してください',
  'no key for the model: set model.apiKey': 'モデルのキーがありません。model.apiKey を設定してください',
  'no model is named: set model.name': 'モデルが指定されていません。model.name を設定してください',
  'no key for the model: model.workload-identity works in the action only, where the job can prove who it is; here set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'モデルのキーがありません。model.workload-identity はジョブの身元を示せるアクション内だけで使えます。ここでは CONTENT_GATE_API_KEY か OPENAI_API_KEY を設定してください',
  'no model is named: set model.name in the configuration, or --model':
    'モデルが指定されていません。設定の model.name か --model で指定してください',
  'no model is named; set the input `model`, or `model.name` in the configuration':
    'モデルが指定されていません。入力 `model` か設定の `model.name` で指定してください',
  'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow':
    '`api-key` がありません。フォークと Dependabot のプルリクエストにはシークレットが渡りません。それ以外ではワークフローに加えてください',
  'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get':
    'ジョブが身元を示せません。`id-token: write` の権限が必要ですが、フォークと Dependabot のプルリクエストには与えられません',
  'no model is named': 'モデルが指定されていません',
  'there is no key for the model {0}': 'モデル {0} のキーがありません',
  '{0} did not judge, because {1}': '{0} は判定していません：{1}',
  'This change needs {0} model calls and limits.max-model-calls allows {1}; raise it or split the change.':
    'この変更にはモデルの呼び出しが{0}回必要ですが、limits.max-model-calls は{1}回です。増やすか、変更を分けてください。',
  'limits.max-cost cannot be kept: prices says nothing about {0}; add its price, or take the limit out.':
    'limits.max-cost を守れません。prices に {0} の価格がありません。加えるか、上限を外してください。',
  'This change is estimated to cost {0} and limits.max-cost allows {1}; raise it or split the change.':
    'この変更の見積もりは {0} で、limits.max-cost は {1} です。増やすか、変更を分けてください。',
  'The limit of {0} for one run is used up; raise limits.max-cost or review fewer files.':
    '一回の実行の上限 {0} を使い切りました。limits.max-cost を増やすか、ファイルを減らしてください。',
  'The exception {0} ({1} on {2}) does not count: {3}.': '例外 {0}（{2} の {1}）は有効ではありません：{3}。',
  'The exception {0} ({1} on {2}) ended on {3} and does not count any more.':
    '例外 {0}（{2} の {1}）は {3} に終わり、もう有効ではありません。',
  'who allowed it can be proven in the action only': '許可した人を証明できるのはアクション内だけです',
  'GitHub did not say who wrote it': '誰が書いたかを GitHub が答えませんでした',
  'it is not in the file of the base commit': '基準コミットのファイルにありません',
  'it is older than GitHub was asked about': 'GitHub に尋ねた期間より古いものです',
  'GitHub knows no commit that wrote it': 'それを書いたコミットを GitHub が知りません',
  'GitHub did not say who approved it': '誰が承認したかを GitHub が答えませんでした',
  'GitHub did not say whether somebody of {0} approved it: the token may not ask for the members of teams':
    '{0} の誰かが承認したかを GitHub が答えませんでした。トークンにチームのメンバーを尋ねる権限がありません',
  'nobody of {0} approved the pull request that brought it': 'それを加えたプルリクエストを {0} の誰も承認していません',
  '{0}, line {1}, takes in "{2}" when it is shown, which no reviewer read: name it under content.include if people are to read it.':
    '{0} の{1}行目は表示の際に「{2}」を取り込みますが、どのレビュアーも読んでいません。読まれるものなら content.include に指定してください。',
  '1 more place of changed pages take in what no reviewer read.':
    '変更されたページのほか1か所が、どのレビュアーも読んでいないものを取り込みます。',
  '{0} more places of changed pages take in what no reviewer read.':
    '変更されたページのほか{0}か所が、どのレビュアーも読んでいないものを取り込みます。',
  'there is no `fallback-api-key`, and no other key is sent to its endpoint; add the secret to the workflow':
    '`fallback-api-key` がなく、そのエンドポイントに別のキーは送りません。ワークフローにシークレットを加えてください',
  '{0} is a link to {1}, which this change edits and no reviewer read: name {2} under content.include if people are to read it.':
    '{0} は {1} へのリンクで、この変更が編集しますが、どのレビュアーも読んでいません。読まれるものなら {2} を content.include に指定してください。',
  '1 more page behind links changed, and no reviewer read it.':
    'リンクの先のほか1ページが変わりましたが、どのレビュアーも読んでいません。',
  '{0} more pages behind links changed, and no reviewer read them.':
    'リンクの先のほか{0}ページが変わりましたが、どのレビュアーも読んでいません。',
};
