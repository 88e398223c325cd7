import type { CheckerCriterion } from '../checker-criteria.ts';

/** What the checkers look for, in this language. */
export const checkerCriteria: Readonly<Record<CheckerCriterion, string>> = {
  'The front matter parses and matches the schema of the site.':
    'フロントマターが読み取れ、サイトのスキーマに合っている。',
  'The front matter is YAML that the reader of the site takes.': 'フロントマターがサイトの読める YAML である。',
  'The front matter starts on the first line and is closed, so that the site reads it as such.':
    'フロントマターが一行目から始まり閉じられていて、サイトがそれと認識できる。',
  'The front matter is data (YAML), not a program: blocks such as ---js are never run here.':
    'フロントマターがデータ（YAML）でありプログラムではない。---js のようなブロックはここでは実行されない。',
  'The front matter has the keys and values that the schema of the site asks for.':
    'フロントマターに、サイトのスキーマが求めるキーと値がある。',
  'Titles and descriptions are not empty, no key stands twice, and dates exist in the calendar.':
    '題名と説明が空でなく、キーの重複がなく、日付が暦に実在する。',
  'Things are called what the glossary of the team calls them.': 'チームの用語集のとおりの名前を使っている。',
  'The page holds no word that the glossary says not to write.': '用語集が使わないように求める言葉がない。',
  'No control character makes text read in another order than it is written.':
    '文字の並びを書かれた順と違って読ませる制御文字がない。',
  'No text is written in invisible tag characters or in variation selectors; flags of regions are fine.':
    '見えないタグ文字や異体字セレクターで書かれた文がない。地域の旗はよい。',
  'No zero-width, filler or control characters stand where no script and no emoji needs them.':
    '文字体系や絵文字に必要のない、幅のない文字、詰め物、制御文字がない。',
  'No word or host name mixes alphabets so that it passes for another one.':
    '文字体系を混ぜて別の語やホスト名に見せかけるものがない。',
  'No comment, hidden element or attribute gives orders to whoever judges or processes the page.':
    'コメント、隠し要素、属性が、ページを判定または処理する者に指示を出していない。',
  'No prose stands where readers cannot see it and nothing on the page opens it.':
    '読者に見えず、ページの操作でも開けない文章がない。',
  'The text speaks to its readers, not to reviewers, graders or language models.':
    '文章が読者に向けられ、レビュアーや採点者、言語モデルに語りかけていない。',
  'The text does not claim that it is already approved, exempt or judged.':
    '文章が、承認済み、対象外、判定済みだと主張していない。',
  'No base64, hexadecimal or rotated text decodes to orders for a machine.':
    'Base64、16進、文字ずらしの文が、解読すると機械への指示になることがない。',
  'No comment tries to switch the review off; such comments do nothing here.':
    'コメントで審査を止めようとしていない。そのようなコメントはここでは効かない。',
  'Nothing on the page is hidden from its readers or addressed to machines that judge it.':
    '読者に隠したものや、判定する機械に向けたものがページにない。',
  'Links lead to files and headings that exist, and to other sites that answer if the team wants them asked.':
    'リンクが実在するファイルや見出しを指し、チームが望めば外部サイトの応答も確かめる。',
  'Relative links and images lead to a file of the commit that is judged.':
    '相対リンクと画像が、判定するコミットのファイルを指している。',
  'Links to a heading name a heading or anchor that the page has.':
    '見出しへのリンクが、ページにある見出しかアンカーを指している。',
  'Links to pages without a file extension, or from the root of the site, lead to a page.':
    '拡張子のないリンクやサイトの最上位からのリンクが、ページを指している。',
  "Links do not lead to the writer's own disk.": 'リンクが書き手自身のディスクを指していない。',
  'Links and images have an address.': 'リンクと画像にアドレスがある。',
  'No page links to a file or heading that this change removes or renames.':
    'この変更で消える、または名前の変わるファイルや見出しへのリンクがない。',
  'Links to other sites lead to a page that is there; asked only where external is true.':
    '外部サイトへのリンクが実在するページを指している。external が true のときだけ確かめる。',
  'The Markdown renders as it was meant, and images and links work for everyone.':
    'Markdown が意図どおりに表示され、画像とリンクが誰にでも使える。',
  'Every image has a text alternative; decoration is marked by an empty alt attribute in HTML.':
    'どの画像にも代替テキストがあり、装飾は HTML の空の alt 属性で示してある。',
  'The text alternative of an image is not its file name, nor a word that fits any image.':
    '画像の代替テキストがファイル名でも、どの画像にも当てはまる語でもない。',
  'Every link has words, or a picture that has some.': 'どのリンクにも文字か、文字を持つ画像がある。',
  'The text of a link says where it leads without the words around it.': 'リンクの文字だけで行き先がわかる。',
  'Links are written as [text](address), not the other way round.': 'リンクが [文字](アドレス) の順で書かれている。',
  'Reference links have a definition.': '参照リンクに定義がある。',
  'Headings are written so that every renderer takes them for headings.':
    'どの表示プログラムでも見出しになる書き方をしている。',
  'All rows of a table have as many cells as its header.': '表のどの行も、見出し行と同じ数のセルを持つ。',
  'No space stands just inside emphasis, code or link marks, where it breaks them.':
    '強調、コード、リンクの記号のすぐ内側に、働きを損なう空白がない。',
  'Addresses are written as links.': 'アドレスがリンクとして書かれている。',
  'Code blocks name their language.': 'コードブロックに言語が書いてある。',
  'The page does not try to switch a linter off; such comments do nothing here.':
    'ページでリンターを止めようとしていない。そのようなコメントはここでは効かない。',
  'The page parses, its headings nest, and nothing unfinished is left in it.':
    'ページが解析でき、見出しが正しく階層になり、未完成のものが残っていない。',
  'The page holds no marks of an unresolved merge.': '未解決のマージの印が残っていない。',
  'The page parses in the format that its name promises.': 'ページが名前どおりの形式で解析できる。',
  'Every code block is closed, so that the text after it is not shown as code.':
    'どのコードブロックも閉じられ、後の文章がコードとして表示されない。',
  'No notes to oneself and no filler text are left in the prose.': '書き手の覚え書きや仮の文章が残っていない。',
  'Headings go down one level at a time.': '見出しが一段ずつ下がる。',
  'Every heading has text.': 'どの見出しにも文字がある。',
  'The page has one heading of the first level.': '第一階層の見出しが一つある。',
  'Headings of one section differ from each other.': '同じ節の見出しが互いに異なる。',
  'Sentences and pages can be read without going back.': '文もページも、戻らずに読み進められる。',
  'No sentence has more words than the limit (35 unless the team says otherwise).':
    '上限（チームの指定がなければ35語）を超える文がない。',
  'The Flesch reading ease of a page is not below the limit (30 unless the team says otherwise).':
    'Flesch の読みやすさが下限（チームの指定がなければ30）を下回らない。',
  'No paragraph has more than 200 words.': '200語を超える段落がない。',
  'Another tool, run in an earlier step, has no complaint about the changed text.':
    '前の段階で動いた別のツールが、変更された文章に問題を見つけていない。',
  'The tool reports no error.': 'ツールがエラーを報告していない。',
  'The tool reports no warning.': 'ツールが警告を報告していない。',
  'The tool reports no remark or suggestion.': 'ツールが指摘や提案を報告していない。',
  'No live keys, passwords or personal numbers are published.': '有効なキー、パスワード、個人の番号を公開していない。',
  'The page holds no token, key or password that looks live.': '有効に見えるトークン、キー、パスワードがない。',
  'The page holds no number that is a valid payment card, published test numbers aside.':
    '公開されたテスト番号を除き、有効なカード番号がない。',
  'The page holds no valid international bank account number, published samples aside.':
    '公開された見本を除き、有効な国際銀行口座番号がない。',
  'The page does not try to switch the scanner off; such comments do nothing here.':
    'ページで検査を止めようとしていない。そのようなコメントはここでは効かない。',
  'No comment tries to switch the review off; such comments do nothing.':
    'コメントで審査を止めようとしていない。そのようなコメントは効かない。',
  'Words are spelled as a dictionary or the project has them.': '語のつづりが辞書かプロジェクトのとおりである。',
  'The page holds no word that is a known misspelling.': 'よく知られたつづりの誤りがない。',
  'No unknown word is one slip of the keyboard away from a known one.':
    '打ち間違い一つで既知の語になる未知の語がない。',
  'The page does not try to switch a spelling checker off; such comments do nothing here.':
    'ページでつづりの検査を止めようとしていない。そのようなコメントはここでは効かない。',
  'Sentences hold no slip of grammar that a reader stumbles over.': '読者がつまずく文法の誤りがない。',
  'No article, verb form or word is mistaken for another ("a example", "could of", "better then").':
    '冠詞、動詞の形、語を別のものと取り違えていない（「a example」「could of」「better then」など）。',
  'No word stands twice in a row by mistake.': '同じ語を誤って二度続けていない。',
  'The page does not try to switch a grammar checker off; such comments do nothing here.':
    'ページで文法の検査を止めようとしていない。そのようなコメントはここでは効かない。',
  'Words do not leave readers out where a plain word does as well.':
    '平易な言葉で足りる所で、読者を遠ざける言葉を使っていない。',
  'No technical metaphor is built on race, slavery or illness where a neutral term exists.':
    '中立な用語があるのに、人種、奴隷制、病気にたとえた技術用語を使っていない。',
  'Roles and groups are not named by one gender.': '役割や集団を一方の性だけで呼んでいない。',
  'Disability is not used as a figure of speech or an insult.': '障害を比喩や侮辱の言葉に使っていない。',
};
