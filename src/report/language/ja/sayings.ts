import type { Saying } from '../sayings.ts';

/** What checkers say of a page, in this language. */
export const sayings: Readonly<Record<Saying, string>> = {
  'This image has no text alternative. Say what it shows.':
    'この画像には代替テキストがありません。何が写っているかを書いてください。',
  'The text alternative of this image is blank. Say what it shows, or leave it empty for decoration.':
    'この画像の代替テキストは空白だけです。内容を書くか、装飾なら空にしてください。',
  '"{0}" is a file name. Say what the image shows.': '「{0}」はファイル名です。画像の内容を書いてください。',
  '"{0}" could stand for any image. Say what this one shows.':
    '「{0}」はどの画像にも当てはまります。この画像の内容を書いてください。',
  'This link has no words: somebody who hears the page is told "link" and nothing else. Say where it leads.':
    'このリンクには文字がなく、読み上げでは「リンク」としか聞こえません。行き先を書いてください。',
  'A reader who hears only the links of the page learns nothing from "{0}". Name what the link leads to.':
    'リンクだけを聞く人には「{0}」では何もわかりません。行き先の名前を書いてください。',
  'The brackets of this link are the wrong way round: write [text](address).':
    'このリンクの括弧が逆です。[文字](アドレス) と書いてください。',
  'Put a space after the number signs, or this is not a heading.':
    '# の後に空白を入れてください。入れないと見出しになりません。',
  'One space after the number signs is enough.': '# の後の空白は一つで十分です。',
  'Put a space before the closing number signs.': '末尾の # の前に空白を入れてください。',
  'One space before the closing number signs is enough.': '末尾の # の前の空白は一つで十分です。',
  'Start the heading at the beginning of the line.': '見出しは行頭から書いてください。',
  'Write this address as a link, or between angle brackets.': 'このアドレスはリンクにするか、山括弧で囲んでください。',
  'A space just inside the emphasis marks keeps them from working. Remove it.':
    '強調記号のすぐ内側に空白があると、強調になりません。取ってください。',
  'Remove the space just inside the code marks.': 'コード記号のすぐ内側の空白を取ってください。',
  'Remove the space just inside the brackets of the link.': 'リンクの括弧のすぐ内側の空白を取ってください。',
  'This reference link has no definition, so it is shown as plain text. Define it, or write the address behind it in parentheses.':
    'この参照リンクには定義がないため、ただの文字として表示されます。定義を加えるか、後ろに丸括弧でアドレスを書いてください。',
  'This row has more cells than the header of its table, and what is too many is not shown. Remove a bar, or write it as "\\|".':
    'この行のセルは表の見出し行より多く、余った分は表示されません。縦線を取るか、「\\|」と書いてください。',
  'This row has fewer cells than the header of its table. Add what is missing, or an empty line above it if it is no row.':
    'この行のセルは表の見出し行より少なくなっています。足りない分を書き足すか、表の行でなければ前に空行を入れてください。',
  'Name the language of this code block; use "text" when it has none.':
    'このコードブロックの言語を書いてください。なければ「text」とします。',
  'There is no file "{0}".': 'ファイル「{0}」はありません。',
  'There is no file "{0}"; did you mean "{1}"?': 'ファイル「{0}」はありません。「{1}」のことですか。',
  'This change moves "{0}" to "{1}".': 'この変更で「{0}」は「{1}」に移ります。',
  'This change moves "{0}" to "{1}"; did you mean "{2}"?':
    'この変更で「{0}」は「{1}」に移ります。「{2}」のことですか。',
  'This change removes "{0}".': 'この変更で「{0}」はなくなります。',
  'This change removes "{0}"; did you mean "{1}"?': 'この変更で「{0}」はなくなります。「{1}」のことですか。',
  '{0} has no heading or anchor "#{1}".': '{0}には見出しもアンカー「#{1}」もありません。',
  '{0} has no heading or anchor "#{1}"; did you mean "#{2}"?':
    '{0}には見出しもアンカー「#{1}」もありません。「#{2}」のことですか。',
  'This {0} leads nowhere: {1}.': 'この{0}には行き先がありません：{1}。',
  'This {0} has no address.': 'この{0}にはアドレスがありません。',
  "This {0} leads to a file on one person's disk; nobody else can open it.":
    'この{0}は個人のディスクのファイルを指しています。ほかの人は開けません。',
  '"{0}" led to a file from "{1}", and leads to none from where this change moves the page.':
    '「{0}」は「{1}」からはファイルに届きましたが、ページの移動先からは届きません。',
  '"{0}" links to "{1}" on line {2}, which this change moves to "{3}".':
    '「{0}」の{2}行目のリンク先「{1}」は、この変更で「{3}」に移ります。',
  '"{0}" links to "{1}" on line {2}, which this change removes.':
    '「{0}」の{2}行目のリンク先「{1}」は、この変更でなくなります。',
  '"{0}" links to "#{1}" of this page on line {2}, which this change takes away.':
    '「{0}」の{2}行目は、この変更でなくなる「#{1}」を指しています。',
  'Did you mean "{0}"?': '「{0}」のことですか。',
  'Did you mean "{0}" instead of "{1}"?': '「{1}」ではなく「{0}」のことですか。',
  'No dictionary has "{0}". Did you mean {1}?': '辞書に「{0}」はありません。{1} のことですか。',
  'Documentation hardly ever has "{0}". Did you mean {1}?': '文書に「{0}」はまず現れません。{1} のことですか。',
  'Write the ending of this number as "{0}".': 'この数の語尾は「{0}」と書いてください。',
  '"Own" needs "its", "your" or another owner before it.': 'own の前には its や your などの持ち主が要ります。',
  'Two articles stand side by side; one of them goes.': '冠詞が二つ並んでいます。一つを取ってください。',
  'A word stands here twice; take one out.': '語が二度書かれています。一つを取ってください。',
  'Words of an earlier sentence are left over here. Take them out.': '前の文の語が残っています。取ってください。',
  'Two prepositions stand side by side; one of them goes.': '前置詞が二つ並んでいます。一つを取ってください。',
  'Say who may do it ("allows you to", "allows users to"), or use the form with -ing.':
    '誰ができるのかを書くか（allows you to、allows users to）、-ing の形にしてください。',
  'Leave out "to" after this verb.': 'この動詞の後の to を取ってください。',
  'Write "waits for" or leave out "for".': 'waits for と書くか、for を取ってください。',
  'Two verbs stand side by side here; one of them is left over from an earlier sentence.':
    '動詞が二つ並んでいます。一つは前の文の残りです。',
  'Two verbs stand side by side here; one of them is left over.': '動詞が二つ並んでいます。一つは余分です。',
  'Write "what it looks like" or "how it looks".': 'what it looks like か how it looks と書いてください。',
  'Use the other form of this verb: it has none with -ed.':
    'この動詞に -ed の形はありません。正しい形に直してください。',
  'Only one of these two words can stand here. Take the other one out, or write what was meant.':
    'この二つの語は、ここではどちらか一つしか使えません。一つを取るか、意図した語に直してください。',
  'Add the noun that is missing here, or write "there is" or "this is".':
    '抜けている名詞を補うか、there is または this is と書いてください。',
  'Add the second "as" that is missing here.': '抜けている二つ目の as を補ってください。',
  'Take out one of these two words.': 'この二語のどちらかを取ってください。',
  'Write "the way" or "how", not both.': 'the way か how のどちらか一方を書いてください。',
  'Add the "be" that is missing before this verb.': 'この動詞の前に抜けている be を補ってください。',
  'Two verbs of one kind stand side by side; one of them goes.':
    '同じ種類の動詞が二つ並んでいます。一つを取ってください。',
  'A "be" stands here twice; take one out.': 'be が二つあります。一つを取ってください。',
  'Add the verb that is missing before this "to".': 'この to の前に抜けている動詞を補ってください。',
  'This is {0}. Use a published test number, or mask it.':
    'これは{0}です。公開されているテスト番号を使うか、伏せてください。',
  'This looks like {0}. Revoke it now: it stays in the history even when the line is removed. If it is not yours to revoke, write a placeholder.':
    '{0}のようです。すぐに無効にしてください。行を消しても履歴に残ります。自分で無効にできないものなら、仮の値に書き換えてください。',
  'This may be {0}. If it opens anything, revoke it: it stays in the history. If it is a sample, write a placeholder.':
    '{0}かもしれません。何かを開けられるものなら無効にしてください。履歴に残ります。見本であれば、仮の値に書き換えてください。',
  'This paragraph has {0} words. Split it where the subject changes.':
    'この段落は{0}語あります。話題の変わるところで分けてください。',
  'The Flesch reading ease of this page is {0}, and {1} is the limit: use shorter sentences and shorter words.':
    'このページの Flesch 読みやすさは{0}で、下限は{1}です。文と語を短くしてください。',
  'This sentence has {0} words, and {1} is the limit. Make two of it.':
    'この文は{0}語で、上限は{1}語です。二つに分けてください。',
  'This heading has no text. Write one, or take the heading out.':
    'この見出しには文字がありません。書くか、見出しを取ってください。',
  'This heading of level {0} follows one of level {1}. Use level {2}, so that readers who jump by headings miss nothing.':
    'レベル{1}の見出しの次がレベル{0}です。見出しで移動する読者のために、レベル{2}にしてください。',
  'This is the second heading of the first level. Make it a section of the page.':
    'レベル1の見出しが二つ目です。ページの節にしてください。',
  'The same heading stands in this section on line {0}.': 'この節の{0}行目に同じ見出しがあります。',
  'The page does not parse as {0}: {1} It was judged as plain Markdown.':
    'このページは{0}として読めません：{1} 通常の Markdown として確認しました。',
  'This line was left behind by a merge that was not resolved. Choose one of the two versions, and remove the marks.':
    'この行は解決されていないマージの残りです。どちらかの版を選び、印を取ってください。',
  'This looks like a note or filler text. Replace it before publication, or take it out.':
    'メモか仮の文のようです。公開前に置き換えるか、取ってください。',
  'This code block is never closed, so what follows is shown as code. Close it with a line of the same marks.':
    'このコードブロックは閉じられておらず、以降がコードとして表示されます。同じ記号の行で閉じてください。',
  'Instead of "{0}", write {1}.': '「{0}」ではなく {1} と書いてください。',
  'Readers do not see this text of {0} characters, and nothing on the page opens it. Show it, or take it out.':
    'この{0}文字の文章は読者に見えず、開く手段もありません。表示するか、取り除いてください。',
  'Line {0}: {1} A human has to look at it.': '{0}行目：{1} 人が確認する必要があります。',
  'Comments for {0} have no effect here: exceptions are made in the configuration.':
    '{0} へのコメントはここでは効きません。例外は設定で決めます。',
  'Comments cannot switch this review off: exceptions are made in the configuration.':
    'コメントでこの審査を止めることはできません。例外は設定で決めます。',
  '{0} {1}: the text may read in another order than it is written.':
    '{0} {1}：書かれた順と違う順に読まれるおそれがあります。',
  'Here stands something that readers cannot see: {0}. Delete it, or say what it is for.':
    '読者に見えないものがあります：{0}。消すか、用途を書いてください。',
  'The word "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    '「{0}」は「{1}」と読めますが、別の文字体系の文字が混じっています。打ち直してください。',
  'The host "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    'ホスト「{0}」は「{1}」と読めますが、別の文字体系の文字が混じっています。打ち直してください。',
  'Orders or claims for whoever judges the page stand in {0}. They have no effect; remove them.':
    'ページを審査する側への指示や主張があります（{0}）。効果はないので、取り除いてください。',
  'Orders for a machine stand in the words for a picture. They have no effect; remove them.':
    '画像の説明に機械への指示があります。効果はないので、取り除いてください。',
  'This decodes to orders for a machine. Remove it; if it is an example, say so and show it as code.':
    '解読すると機械への指示になります。取り除くか、例ならそう書いてコードとして示してください。',
  'The text claims that it is already approved, exempt or judged. Only the review itself says so; remove the claim.':
    '承認済み、対象外、審査済みだと書かれています。それを言うのは審査だけです。取り除いてください。',
  'The text speaks to a reviewer or a language model rather than to readers. If it is an example, quote it.':
    '読者ではなく審査者や言語モデルに向けた文です。例なら引用として示してください。',
  'A value that contains a colon must stand in quotation marks.': 'コロンを含む値は引用符で囲んでください。',
  'The front matter refers to itself through more than {0} aliases. Write the values out.':
    'フロントマターが{0}を超えるエイリアスで自分を参照しています。値を直接書いてください。',
  'YAML takes "*{0}" for a reference to a value that is not in the front matter. Put it in quotation marks.':
    'YAML は「*{0}」をフロントマターにない値への参照とみなします。引用符で囲んでください。',
  'This key stands twice in the front matter; the site keeps only one of them.':
    'このキーがフロントマターに二度あります。サイトが使うのは一つだけです。',
  'YAML does not allow tabs for indentation. Use spaces.': 'YAML の字下げにタブは使えません。空白を使ってください。',
  'The front matter is not valid TOML: {0}': 'フロントマターが正しい TOML ではありません：{0}',
  'The front matter is not valid YAML: {0}': 'フロントマターが正しい YAML ではありません：{0}',
  'The schema knows no key "{0}".': 'スキーマにキー「{0}」はありません。',
  'The front matter lacks "{0}".': 'フロントマターに「{0}」がありません。',
  'The page has no front matter, and the schema of the site asks for one.':
    'このページにはフロントマターがありませんが、サイトのスキーマは必要としています。',
  'Front matter in "{0}" is a program or a dialect that this gate does not read. Write it as YAML between lines of three hyphens.':
    '「{0}」のフロントマターは、ここでは読めないプログラムか形式です。ハイフン三つの行で挟んだ YAML で書いてください。',
  'There is an empty line above the front matter, so it is shown as text. Remove the empty line.':
    'フロントマターの上に空行があり、文章として表示されます。空行を消してください。',
  'The front matter is opened and never closed. Add a line of three hyphens below its last key.':
    'フロントマターが閉じられていません。最後のキーの下にハイフン三つの行を加えてください。',
  'The front matter is not a list of keys with values.': 'フロントマターがキーと値の一覧になっていません。',
  '"{0}" is empty. Give it a value or remove the key.': '「{0}」が空です。値を書くか、キーを消してください。',
  '"{0}" is {1}, and there is no such day.': '「{0}」は {1} ですが、そのような日はありません。',
  'This page could not be checked: {0}.': 'このページは確認できませんでした：{0}。',
  'The schema knows no key "{0}" in "{1}".': 'スキーマの「{1}」にキー「{0}」はありません。',
  '"{0}" must be one of {1}.': '「{0}」は次のいずれかです：{1}。',
  'this form does not fit here.': 'この形はここには合いません。',
  'The glossary says not to write "{0}".': '用語集では「{0}」は使わないことになっています。',
  'The glossary has {0} for "{1}".': '用語集では「{1}」を {0} と書きます。',
  'What {0} waived ({1}) does not count: {2}.': '{0} による除外（{1}）は無効です：{2}。',
  'no write access': '書き込み権限がありません',
  'GitHub did not say whether there is write access': '書き込み権限の有無について GitHub から回答がありません',
  'the comment was edited later, and anybody with write access may do that: write a new one':
    'コメントが後から編集されています。編集は書き込み権限のある人なら誰でもできるため、新しいコメントを書いてください',
  'too many people waived something': '除外した人数が多すぎます',
  'only {0} may waive {1}': '{1} を除外できるのは {0} だけです',
  'only {0} may waive {1}, and GitHub did not say who is a member':
    '{1} を除外できるのは {0} だけで、メンバーについて GitHub から回答がありません',
  'it takes {0} people, and so far {1} waived it': '{0} 人が必要ですが、今のところ {1} 人です',
  'no person set it': '人が付けたものではありません',
  'GitHub did not say when the head was pushed': '最後のプッシュの時刻について GitHub から回答がありません',
  'it was set before the last push or change of the base: set it again':
    '最後のプッシュまたはベースの変更より前に付けられています。もう一度付けてください',
  'Only the first 2,000 comments of the pull request were read.':
    'プルリクエストのコメントは最初の 2,000 件だけを読みました。',
  'GitHub did not say who set the label {0}, so it does not count.':
    'ラベル {0} を付けた人について GitHub から回答がないため、無効です。',
};
