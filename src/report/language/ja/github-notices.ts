import type { GitHubNotice } from '../github-notices.ts';

/** What GitHub, Git and the disk did not give, in this language. */
export const githubNotices: Readonly<Record<GitHubNotice, string>> = {
  'read the comments of the pull request': 'プルリクエストのコメントの読み取り',
  '{0} What people waived there does not count.': '{0}そこで認められた例外は有効ではありません。',
  'the label {0}': 'ラベル {0}',
  '{0} could not be read': '{0} を読めませんでした',
  '{0} content files could not be read': '{0}件のコンテンツファイルを読めませんでした',
  'more than limits.max-files ({0}) content files changed':
    'limits.max-files（{0}）を超えるコンテンツファイルが変わりました',
  "GitHub's list of changed files names other contents than the commit has: run the job again, and nothing is approved until the two agree":
    'GitHub の変更一覧がコミットと違う内容を示しています。ジョブをもう一度実行してください。一致するまで承認しません',
  'GitHub says that the pull request changes {0} files and lists {1}: run the job again, and nothing is approved until the two agree':
    'GitHub によればプルリクエストは{0}件を変更しますが、一覧は{1}件です。ジョブをもう一度実行してください。一致するまで承認しません',
  'The pull request has newer commits than this run is about; the run that they started judges them, and this one judges nothing':
    'プルリクエストにこの実行より新しいコミットがあります。それらが始めた実行が判定し、この実行は何も判定しません',
  'The pull request goes into another branch than when this run was started; the run that this change started judges it. If there is none, add `edited` to the types of the workflow and push a commit':
    'プルリクエストの行き先のブランチがこの実行の開始時と違います。その変更が始めた実行が判定します。なければ、ワークフローの types に `edited` を加えてコミットをプッシュしてください',
  'The change is too large: GitHub lists neither all of its files nor all files of its commits. Split it, then each part can be judged.':
    '変更が大きすぎます。GitHub はそのファイルも各コミットのファイルもすべては挙げません。分ければ各部分を判定できます。',
  'The changes since the base cannot be listed: {0}.': '基準からの変更を一覧できません：{0}。',
  'what it was before the change could not be read': '変更前の内容を読めませんでした',
  'whether it is a link or a submodule could not be found out': 'リンクかサブモジュールかを確かめられませんでした',
  'it cannot be read from the disk': 'ディスクから読めません',
  'it is not a file': 'ファイルではありません',
  'GitHub sent other bytes than those of this commit': 'GitHub がこのコミットと違うデータを送りました',
  'Could not {0} ({1}): {2}.': 'できませんでした：{0}（{1}）。{2}。',
  'Could not {0}: {1}.': 'できませんでした：{0}。{1}。',
  'create the check run': 'チェックの作成',
  'look for the comment on the pull request': 'プルリクエストのコメントの検索',
  'write the comment on the pull request': 'プルリクエストへのコメントの投稿',
  'update the comment on the pull request': 'プルリクエストのコメントの更新',
  'comment at the lines': '行へのコメント',
  'see whether the pull request moved on': 'プルリクエストが進んだかの確認',
  'compare the two commits': '二つのコミットの比較',
  'list the files of the two commits': '二つのコミットのファイルの一覧',
  'read the pull request': 'プルリクエストの読み取り',
  'read it': '読み取り',
  'find it at its commit': 'コミットでの検索',
  'read the run that made it': '作成した実行の読み取り',
  'download it': 'ダウンロード',
  'look for earlier records': '以前の記録の検索',
  'request {0}': 'リクエスト {0}',
  'the token was not accepted; leave `github-token` at its default or give it a valid one':
    'トークンが受け付けられませんでした。`github-token` を既定のままにするか、有効なものを渡してください',
  'it already exists': 'すでにあります',
  'GitHub did not accept the request': 'GitHub が要求を受け付けませんでした',
  'a rate limit of GitHub is reached; run the job again later':
    'GitHub の上限に達しました。後でジョブをもう一度実行してください',
  'GitHub could not be reached': 'GitHub に届きませんでした',
  'the answer was not in the form that GitHub documents; is a proxy in the way?':
    '応答が GitHub の文書の形ではありません。プロキシがありませんか',
  'the time for it ran out': '時間が切れました',
  "the job's token may not; add `{0}` under `permissions:` of the job (pull requests from forks and by Dependabot get a read-only token)":
    'ジョブのトークンに権限がありません。ジョブの `permissions:` に `{0}` を加えてください（フォークと Dependabot のプルリクエストのトークンは読み取り専用です）',
};
