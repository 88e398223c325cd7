import type { PresetCriterion } from '../preset-criteria.ts';

/** What the reviewers that come along ask of a page, in this language. */
export const presetCriteria: Readonly<Record<PresetCriterion, string>> = {
  'Everybody can perceive and follow the page, and nobody is left out by its words.':
    '誰もがページを読み取って理解でき、言葉づかいで取り残される人がいない。',
  'No informative image has an alternative text that fails to say what the image is for (a file name, "image", "screenshot").':
    '情報を持つ画像に、その役割を伝えない代替テキスト（ファイル名、「画像」、「スクリーンショット」など）がない。',
  'Recorded video or sound on the page comes with captions, or with a transcript linked beside it.':
    'ページの録画や録音には、字幕か、すぐそばにリンクした書き起こしがある。',
  'Each heading describes the section under it, and no bold line does the work of a heading.':
    'どの見出しもその節の内容を表し、太字の行を見出しの代わりにしていない。',
  'No instruction can be followed only by colour, shape, position or sound ("the green button on the right"); a name beside it is enough.':
    '色、形、位置、音だけに頼る説明（「右の緑のボタン」など）がない。名前が添えてあればよい。',
  'Each link says its purpose by its text or its sentence, no text is "here" or "this page", and the same text does not lead to different places.':
    'どのリンクも文字か文で行き先がわかり、「こちら」や「このページ」だけのものがなく、同じ文字が別の場所を指していない。',
  'Nothing that could be text is given only as a picture of text or of code.':
    '文字にできる内容を、文章やコードの画像だけで示していない。',
  'Words for people are neutral as to gender, and nobody is described by disability, age or origin where it does not matter.':
    '人を指す言葉が性別に中立で、関係のない場面で障害、年齢、出自によって人を表していない。',
  'Abbreviations that the readers of this page may not know are written out where they first occur.':
    'このページの読者が知らないかもしれない略語は、初出で正式な形も書いてある。',
  'No violent or excluding metaphor stands where a neutral term exists; fixed names of commands and fields are not judged.':
    '中立な言葉がある所で、暴力的または排他的な比喩を使っていない。コマンドや項目の決まった名前は対象外。',
  'The page speaks in the voice of the organisation, plainly and with respect.':
    'ページが組織の言葉づかいで、わかりやすく、敬意をもって書かれている。',
  'Names of products, features and companies are written as in the references.':
    '製品、機能、会社の名前が参照資料のとおりに書かれている。',
  'No word occurs that the references tell writers to avoid.': '参照資料が避けるように求める言葉がない。',
  'Nothing that goes wrong is blamed on the reader.': 'うまくいかないことを読者のせいにしていない。',
  '"We" never takes in the reader ("as we saw", "let’s open"); an author’s "I", a team’s "we" are fine.':
    '「私たち」に読者を含めていない（「見てきたように」など）。著者の「私」やチームの「私たち」はよい。',
  'No slang, no officialese ("utilise", "hereby"), no "please" in numbered steps.':
    '俗語、お役所言葉、番号つき手順での「お願いします」がない。',
  'Title, description and first paragraph come to the matter, without "In this article".':
    '題名、説明、最初の段落が「この記事では」などと前置きせず、本題に入っている。',
  'No praise of the publisher’s own product that nothing can test ("the best", "always works").':
    '確かめようのない自社製品の称賛（「最高」「必ず動く」など）がない。',
  'No step that can fail is belittled ("simply", "just", "easy").':
    '失敗しうる手順を軽く言っていない（「簡単に」「するだけ」など）。',
  'No joke about what can cost readers money, data, health or safety.':
    '読者のお金、データ、健康、安全に関わることを冗談にしていない。',
  'No competitor or group of people is ridiculed.': '競合他社や特定の人々を笑いものにしていない。',
  'Saying that the own product beats a named one says in which version and when.':
    '自社製品が特定の製品より優れると言うときは、その版と時期を示している。',
  'No feature or date to come is promised, unless called a plan; what is public already is fine.':
    '将来の機能や日付を、予定と断らずに約束していない。すでに公表済みならよい。',
  'Pages that promote financial products are fair, clear and balanced (rules as of {0}; not legal advice).':
    '金融商品を勧めるページが公正、明確で、偏りがない（{0} 時点の規則。法的助言ではない）。',
  'No return is promised or guaranteed, and nothing that can lose value is called safe, free of risk or unable to lose.':
    '利益を約束も保証もせず、値下がりしうるものを安全、無リスク、損をしないと言っていない。',
  'A figure on past performance is accompanied, in running text and just as visibly, by the statement that it says nothing reliable about the future.':
    '過去の実績の数値には、将来を確実に示すものではないという文が、本文中に同じくらい目立つ形で添えられている。',
  'Where advantages of a product are named, its main risks are named on the page and not only in a footnote.':
    '製品の利点を挙げる所では、主なリスクも脚注だけでなくページに書いてある。',
  'Performance is not forecast, and nothing suggests that earlier results will come again; a plain mathematical example is no forecast.':
    '運用成績を予測せず、過去の結果が繰り返されるとほのめかしていない。単なる計算例は予測ではない。',
  'Results that are hypothetical, back-tested or targets are called so, with their assumptions and limits.':
    '仮定、過去データでの試算、目標の結果は、前提と限界とともにそう明示している。',
  'A testimonial says whether it comes from a client, whether it was paid for, and which interests conflict.':
    '推薦の声には、顧客のものか、報酬があったか、どんな利害の対立があるかが書いてある。',
  'A rating or award by others has the name of the rater, the date, the period, and any payment.':
    '第三者の評価や受賞には、評価者の名前、日付、期間、支払いの有無がある。',
  'Statements about the future other than performance (FP4) are marked as such and name what could make them wrong.':
    '運用成績（FP4）以外の将来に関する記述は、そうと示され、外れる要因も書いてある。',
  'Nothing suggests that an authority has approved the product, the firm or the page.':
    '製品、会社、ページを当局が承認したと思わせる表現がない。',
  'A figure on performance before fees has the one after fees beside it, for the same period; figures only after fees are fine.':
    '手数料控除前の数値には、同じ期間の控除後の数値が並べてある。控除後だけならよい。',
  'No period, sample or client on the page is chosen without a reason that readers are told ("our best year").':
    '期間、標本、顧客を、理由を読者に伝えずに選んでいない（「最も良かった年」など）。',
  'A promotion of crypto-assets, leverage, unlisted shares or loans between people carries the prescribed risk warning beside the inducement, and no reward for bringing a friend.':
    '暗号資産、レバレッジ、未上場株、個人間融資の宣伝には、誘い文句のそばに所定のリスク警告があり、友人紹介の報酬がない。',
  "Claims, endorsements, personal data and others' rights are handled as the law asks (rules as of {0}; not legal advice).":
    '主張、推薦、個人データ、他者の権利を法の求めるとおりに扱っている（{0} 時点の規則。法的助言ではない）。',
  'Who recommends a product and has a tie to its maker (pay, gift, job, family, affiliate link) says so in that paragraph or above.':
    '製品を勧める人が作り手と関係（報酬、贈り物、雇用、家族、アフィリエイト）を持つなら、その段落かそれより前に書いてある。',
  'No testimonial or review is invented, written by software, bought for praise or from a hidden insider.':
    '推薦や評価が、作り話、ソフトウェアの文章、称賛と引き換えに買ったもの、身内と隠したものではない。',
  'One customer’s result is not shown as everybody’s, unless the usual one stands beside it.':
    '一人の顧客の結果を、通常の結果を並べずに、皆の結果のように見せていない。',
  'No hashed, pseudonymous or pooled personal data is called anonymous; no promise about data contradicts the page.':
    'ハッシュ化、仮名化、集計した個人データを匿名と呼ばず、データについての約束がページと矛盾しない。',
  'No certificate that nobody issues ("GDPR certified"); "compliant" says with what, who confirmed it.':
    '誰も発行しない認証（「GDPR 認証」など）がなく、「準拠」には何に準拠し誰が確認したかがある。',
  'No private person is identifiable without a basis; sample data is visibly made up.':
    '根拠なく個人が特定できず、サンプルデータは明らかに架空である。',
  'Text, pictures and code by others name author, source and licence.':
    '他者の文章、画像、コードには、作者、出典、ライセンスがある。',
  'Nothing is called green or climate neutral without recognised proof, or by offsets.':
    '認められた証拠なしに、または相殺だけで、環境に優しい、気候中立などと言っていない。',
  'A claim that sells and can be measured or disputed ("proven", "fastest") has a source, or period and method.':
    '販売につながる測定可能または争いうる主張（「実証済み」「最速」）には、出典か、期間と方法がある。',
  'A form or address for personal data says who is responsible, what for, how to withdraw; no box is ticked beforehand.':
    '個人データのフォームや宛先には、責任者、目的、撤回方法があり、あらかじめチェックされた欄がない。',
  'A price has its currency and says if tax is in it; "free" has its conditions beside it.':
    '価格には通貨と税込みかどうかがあり、「無料」には条件が添えてある。',
  'What renews by itself says so, with price, period, how to cancel.':
    '自動更新されるものは、価格、期間、解約方法とともにそう書いてある。',
  'Readers understand the page the first time they read it.': '読者が一度読むだけでページを理解できる。',
  'No sentence has to be turned round twice: no double negative, no exception to an exception.':
    '二重否定や例外の例外など、読み返しが必要な文がない。',
  'One thing has one name from the top of the page to its end.':
    '一つのものを、ページの最初から最後まで同じ名前で呼んでいる。',
  'No paragraph mixes two topics so that readers lose the thread.':
    '一つの段落に二つの話題が混ざり、読者が筋を見失うことがない。',
  'No sentence leaves open who acts where readers need to know it ("the form must be signed").':
    '読者が知るべき所で、誰がするのかを言わない文（「書類に署名が必要」など）がない。',
  'No verb hides in a noun ("perform a configuration of") and no more than three nouns are stacked, except in fixed names.':
    '動詞を名詞に隠さず（「設定を行う」など）、決まった名前以外で名詞を四つ以上重ねていない。',
  'No instruction is followed by the condition under which it holds, so that readers act too early.':
    '条件を指示の後に書いて、読者に早まった操作をさせることがない。',
  'No technical term that the readers of this page may not know stands without an explanation or a link.':
    '読者が知らないかもしれない専門用語に、説明かリンクがある。',
  'No sentence strings together four or more items or steps that should be a list.':
    '箇条書きにすべき四つ以上の項目や手順を一文に並べていない。',
  'No idiom or local reference would puzzle somebody who reads the language as a second one.':
    'その言語を第二言語として読む人を戸惑わせる慣用句や土地の話がない。',
  'Title, description, headings and links tell searchers truthfully what the page offers.':
    '題名、説明、見出し、リンクが、検索する人にページの内容を正しく伝えている。',
  'The title says what this page is about, in words that a searcher would use, and is not a string of keywords.':
    '題名が検索する人の言葉で内容を表し、キーワードの羅列ではない。',
  'A description in the front matter sums up this page and would not fit any other; without one this does not apply.':
    'フロントマターの説明がこのページを要約し、ほかのページには当てはまらない。説明がなければ対象外。',
  'The main heading and the title of the front matter, where both are there, announce the same thing.':
    '主見出しとフロントマターの題名が両方あれば、同じことを告げている。',
  'No phrase is repeated for search engines rather than for readers.':
    '読者ではなく検索エンジンのために同じ語句を繰り返していない。',
  'Title and headings neither exaggerate nor shock, and the page delivers what they promise.':
    '題名と見出しが誇張や煽りをせず、ページがその約束を果たしている。',
  'Structured data on the page describes nothing that readers cannot see; without structured data this does not apply.':
    '構造化データが、読者に見えないものを記述していない。構造化データがなければ対象外。',
  'No whole paragraph only rewords what everybody says: it gives knowledge, data or an example of its own, or a reason to stand there.':
    '誰もが言うことの言い換えだけの段落がなく、独自の知識、データ、例、またはそこにある理由がある。',
  'Readers can tell who wrote the page and when its substance last changed.':
    '誰が書き、内容がいつ最後に変わったかを読者が知ることができる。',
  'The page is built so that readers find what they came for and know where to go next.':
    '読者が求めるものを見つけ、次にどこへ進むかわかる構成である。',
  'No warning stands after the step that it is about, and no more than two notes follow each other.':
    '警告がその手順の後に来ず、注記が三つ以上続かない。',
  'The sections come in the order in which readers need them, and no term is used before it is introduced; whether steps work is TA18.':
    '節が読者の必要な順に並び、用語を紹介前に使っていない。手順が動くかは TA18 の対象。',
  'Each section keeps to the topic that its heading names.': 'どの節も見出しの示す話題から外れない。',
  'Long code samples and large tables are introduced by a sentence that says what they show.':
    '長いコード例や大きな表の前に、何を示すかを述べる文がある。',
  'No passage is visibly unfinished: a note by the author to themselves, a gap to be filled, a sentence that breaks off.':
    '書き手の覚え書き、埋めるべき空所、途切れた文など、明らかに未完成の箇所がない。',
  'Steps of a sequence are numbered or in order, and no step hides a second action that readers would miss.':
    '一連の手順に番号か順序があり、一つの手順に見落としやすい別の操作が隠れていない。',
  'The opening of a long page says what it is for and for whom.': '長いページの冒頭に、目的と対象読者が書いてある。',
  'A lesson ends with a next step or related pages.': '学習用のページが、次の一歩か関連ページで終わる。',
  'What the page tells readers to do works, is safe, and agrees with itself and the references.':
    'ページの指示が正しく動き、安全で、ページ内でも参照資料とも食い違わない。',
  'Commands, flags, fields and endpoints that the references cover exist there.':
    '参照資料が扱うコマンド、オプション、項目、エンドポイントが、そこに実在する。',
  'Numbers, defaults, units, names and order agree all over the page.':
    '数値、既定値、単位、名前、順序がページ全体で一致している。',
  'Without a warning and a narrow scope, no command or code to copy deletes data, runs an unseen download or skips certificate or signature checks.':
    'コピーして使うコマンドやコードが、警告と限定なしに、データを消す、中身を見ないダウンロードを実行する、証明書や署名の確認を省くことがない。',
  'Figures on speed, size or capacity of software or machines say on what, how and when measured.':
    'ソフトウェアや機器の速度、大きさ、容量の数値に、何で、どう、いつ測ったかがある。',
  'Nothing outdated is used for security without a word on it: MD5, SHA-1, TLS before 1.2, passwords changed by the calendar.':
    'MD5、SHA-1、TLS 1.2 未満、定期的なパスワード変更など、古い手法を断りなく安全のために使っていない。',
  'Commands to copy have no prompt ("$ "); placeholders are explained or explain themselves.':
    'コピーするコマンドにプロンプト（「$ 」）がなく、置き換える部分は説明があるか自明である。',
  'What steps that change something need (version, platform, prerequisites) stands before them, unless site or title make it plain.':
    '何かを変える手順に必要なもの（版、環境、前提）が、サイトや題名で明らかでない限り、手順の前にある。',
  'Output shown fits the command shown.': '示された出力が、示されたコマンドに合っている。',
  'A step that can fail in silence and do harm says how to tell.':
    '気づかないうちに失敗して害を及ぼしうる手順に、確かめ方が書いてある。',
  'A surprising fact or figure from elsewhere has a source; claims that sell are LG15.':
    'よそからの意外な事実や数値には出典がある。販売につながる主張は LG15 の対象。',
  'Steps work as written, in order: nothing is used before it is made or fetched, nothing is impossible.':
    '手順が書かれた順のまま動き、作る前や取得する前に使うものも、不可能なこともない。',
};
