import type { Note } from '../notes.ts';

/** What checkers say of their own work: what they did not look at, and why, in this language. */
export const notes: Readonly<Record<Note, string>> = {
  'It does not read {0} pages.': '{0} のページは読みません。',
  'It knows English only, and this page is not.': '英語だけに対応し、このページは英語ではありません。',
  '{0} findings, of which the first {1} are listed.': '指摘{0}件のうち、最初の{1}件を挙げました。',
  '1 more finding in text that this change does not touch.': 'この変更が触れない文章に、ほか1件の指摘があります。',
  '{0} more findings in text that this change does not touch.': 'この変更が触れない文章に、ほか{0}件の指摘があります。',
  '1 finding in the changed text.': '変更された文章に1件の指摘があります。',
  '{0} findings in the changed text.': '変更された文章に{0}件の指摘があります。',
  'None in the changed text; 1 finding already there.': '変更された文章にはありません。以前からの指摘が1件あります。',
  'None in the changed text; {0} findings already there.':
    '変更された文章にはありません。以前からの指摘が{0}件あります。',
  'None found.': '見つかりませんでした。',
  '{0} answers that it is not there ({1})': '{0} が存在しないと答えました（{1}）',
  'there is no host {0}': 'ホスト {0} は存在しません',
  '1 link to other sites gave no clear answer and could not be judged.':
    '外部サイトへのリンク1件は、明確な応答がなく判定できませんでした。',
  '{0} links to other sites gave no clear answer and could not be judged.':
    '外部サイトへのリンク{0}件は、明確な応答がなく判定できませんでした。',
  '1 link to hosts that are not public was not asked.': '公開されていないホストへのリンク1件は問い合わせていません。',
  '{0} links to hosts that are not public were not asked.':
    '公開されていないホストへのリンク{0}件は問い合わせていません。',
  'Links to what this change takes away were looked for in {0} of {1} pages.':
    'この変更で消えるものへのリンクは、{1}ページ中{0}ページで探しました。',
  'Of the links that this change breaks on other pages only the first {0} are listed.':
    'この変更で切れるほかのページのリンクは、最初の{0}件だけを挙げました。',
  'The list of files could not be read whole, so links to other files were not checked.':
    'ファイルの一覧をすべて読めなかったため、ほかのファイルへのリンクは確認していません。',
  '1 link could not be checked: {0}.': '1件のリンクを確認できませんでした：{0}。',
  '{0} links could not be checked: {1}.': '{0}件のリンクを確認できませんでした：{1}。',
  'to places outside of the repository': 'リポジトリの外を指すもの',
  'through a submodule or a linked folder': 'サブモジュールかリンクされたフォルダーを通るもの',
  'to folders that are made when the site is built': 'サイトの構築時にできるフォルダーを指すもの',
  'to pages that are there in another notation': '別の書式で存在するページを指すもの',
  'to places outside of the pages of {0}': '{0} のページの外を指すもの',
  'to addresses that {0} serves in its own way': '{0} が独自に扱うアドレスを指すもの',
  'to addresses that no known generator serves in its own way': 'サイトが独自に扱うアドレスを指すもの',
  'by a name that the site gives to a folder': 'サイトがフォルダーにつけた名前によるもの',
  'to a heading of the same page': '同じページの見出しへの',
  'to files': 'ファイルへの',
  'to pages without a file extension': '拡張子のないページへの',
  'that start with a slash': 'スラッシュで始まる',
  'by a name of the site': 'サイトの名前による',
  'nothing else on the site shows how they resolve': '行き先を示す手がかりがサイトのほかの所にありません',
  '{0} of {1} do not resolve in untouched pages': '変更のないページで{1}件中{0}件が行き先を持ちません',
  'Links {0} were not judged: {1}, so a router is likely to serve them.':
    '{0}リンクは判定していません：{1}。おそらくルーターが扱います。',
  'to places on pages that are not whole in their source': 'ソースだけでは完結しないページの箇所を指すもの',
  'to places that other pages and sites may have': 'ほかのページやサイトにありうる箇所を指すもの',
  'to places on pages that a router picks': 'ルーターが選ぶページの箇所を指すもの',
  'to places on more pages than are read': '読む上限を超えるページの箇所を指すもの',
  'to places on pages that cannot be read': '読めないページの箇所を指すもの',
  'Other sites are not asked.': '外部サイトには問い合わせません。',
  'The page is {0}.': 'このページは {0} です。',
  'The page opens with a rule and has no front matter.': 'ページは区切り線で始まり、フロントマターがありません。',
  'The front matter stands below empty lines, where only {0} reads it.':
    'フロントマターが空行の下にあり、{0} だけがそれを読みます。',
  'The front matter stands below empty lines, where it is not checked against what the site asks for.':
    'フロントマターが空行の下にあり、サイトの要求と照合できません。',
  'The page is a template, whose front matter is filled in for each new page.':
    'このページはひな形で、フロントマターは新しいページごとに埋められます。',
  'The page has no front matter and no schema asks for any.': 'フロントマターがなく、スキーマも求めていません。',
  'The front matter is not valid YAML, and neither is that of the pages beside this one.':
    'フロントマターは正しい YAML ではなく、隣のページも同様です。',
  'No schema is configured.': 'スキーマは設定されていません。',
  'The front matter is {0}; only YAML is checked.': 'フロントマターは {0} です。確認するのは YAML だけです。',
  'The front matter is {0}, in which {1} cannot be checked.': 'フロントマターは {0} で、次を確認できません：{1}。',
  'the schema': 'スキーマ',
  'the keys that the site requires': 'サイトが求めるキー',
  'The schema {0} could not be read: {1}': 'スキーマ {0} を読めませんでした：{1}',
  'The schema {0} is not an object.': 'スキーマ {0} はオブジェクトではありません。',
  'The schema {0} is not a JSON Schema that can be used: {1}': 'スキーマ {0} は使える JSON Schema ではありません：{1}',
  'The front matter must be {0}.': 'フロントマターの型は {0} でなければなりません。',
  '"{0}" must be {1}.': '「{0}」の型は {1} でなければなりません。',
  '"{0}" must match format "{1}".': '「{0}」は形式「{1}」に合わせてください。',
  '"{0}" must match pattern "{1}".': '「{0}」はパターン「{1}」に合わせてください。',
  '"{0}" must NOT have fewer than {1} characters.': '「{0}」は{1}文字以上にしてください。',
  '"{0}" must NOT have more than {1} characters.': '「{0}」は{1}文字以下にしてください。',
  '"{0}" must NOT have fewer than {1} items.': '「{0}」は{1}項目以上にしてください。',
  '"{0}" must NOT have more than {1} items.': '「{0}」は{1}項目以下にしてください。',
  '"{0}" must NOT have duplicate items (items ## {1} and {2} are identical).':
    '「{0}」に重複があります（項目{1}と{2}が同じです）。',
  '"{0}" must be equal to constant.': '「{0}」はスキーマの決まった値でなければなりません。',
  '"{0}" must match a schema in anyOf.': '「{0}」はスキーマのどれかの形に合わせてください。',
  '"{0}" must match exactly one schema in oneOf.': '「{0}」はスキーマの形の一つだけに合わせてください。',
  '"{0}" must NOT be valid.': '「{0}」の値はスキーマが禁じています。',
  '"{0}" must be >= {1}.': '「{0}」は{1}以上にしてください。',
  '"{0}" must be <= {1}.': '「{0}」は{1}以下にしてください。',
  '"{0}" does not match the schema.': '「{0}」はスキーマに合いません。',
  'The front matter does not match the schema.': 'フロントマターがスキーマに合いません。',
};
