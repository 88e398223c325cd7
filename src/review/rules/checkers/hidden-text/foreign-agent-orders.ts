import type { Directive } from './directives.ts';

/** How one language, or several that share their words, speaks to a machine and gives it orders. */
interface Tongue {
  /** Whatever is addressed has one of these in its name. */
  readonly machine: string;
  /** Words that can only stand before the name of somebody spoken to: "if you are", "note to". */
  readonly before: string;
  /** What follows the name of somebody who is told to do something; a comma does where the order comes at once. */
  readonly after: string;
  /** What it is told to do. */
  readonly order: string;
}

const anything = String.raw`[^.!?。\n]{0,30}?`;
/** Between "as" and who is meant: where more stands, it is a list or a comparison. */
const close = String.raw`(?:\p{L}{1,12} ){0,2}`;
const product = 'chatgpt|claude|gemini|copilot|llms?';
/** A name in Latin letters among signs of another script: "details" is none. */
const latin = '(?<![a-z])(?:ai|llms?|chatgpt|claude|gemini|copilot)(?![a-z])';
const beginning = String.raw`(?<![\p{L}\p{N}])`;
const ending = String.raw`(?![\p{L}\p{N}])`;

const tongues: readonly Tongue[] = [
  // German
  {
    machine: String.raw`(?:${product}|ki|sprachmodelle?|(?:ki|sprach|chat)-?(?:assistent|agent|modell|system|bot)\p{L}*|assistenz-?ki)`,
    before: `(?:wenn|falls|sofern|da|weil|als) ${anything}(?:du|sie) ${anything}|als |(?:hinweis|nachricht|anweisung|achtung|notiz)(?:en)?,?:? (?:an|für) ${anything}|(?:liebe|hallo|hey)[rs]? `,
    after: `(?:: | muss | müssen | soll(?:en)? | bitte )`,
    order: String.raw`(?:ignorier|genehmig|empfiehl|empfehl|führ|öffne|besuch|sende|schick|antwort|sag|bewert|akzeptier|lösch|lad|installier|zitier|nenn|füg|verschweig|befolg|bestätig)\p{L}*`,
  },
  // French
  {
    machine: `(?:${product}|ia|mod[eè]les? (?:de langage|d['’]ia)|(?:assistant|agent|robot|modèle|système)e?s? (?:d['’]|de l['’])?(?:ia|intelligence artificielle|conversationnels?|automatiques?))`,
    before: `si (?:vous êtes|tu es) ${anything}|en tant qu(?:e |['’])${close}|(?:note|message|remarque|consigne|instruction|attention)s?,?:? (?:à|aux?|pour) ${anything}|(?:chère?|bonjour) `,
    after: `(?: ?:| doit | doivent | devez | veuillez )`,
    order: String.raw`(?:ignor|approuv|recommand|exécut|ouvr|visit|envo|répond|di[st]|accept|not|supprim|télécharg|install|cit|ajout|insér|valid|mentionn)\p{L}*`,
  },
  // Spanish, Portuguese, Italian, Catalan
  {
    machine: `(?:${product}|ia|(?:modelo|modello|asistente|assistente|agente|sistema)s? (?:de |di |del? )?(?:ia|ai|lenguaje|linguagem|linguaggio|inteligencia artificial|inteligência artificial|intelligenza artificiale))`,
    before: `(?:si eres|si usted es|se (?:você|tu) (?:é|és)|se sei) ${anything}|(?:como|em qualidade de|in quanto) ${close}|(?:nota|mensaje|mensagem|messaggio|aviso|avviso|instrucciones|instruções|istruzioni),?:? (?:para|a|per|ao|al|agli) ${anything}|(?:querido|caro|hola|olá|ciao) `,
    after: `(?: ?:| debes? | debe[ns]? | deves? | devem | devi | por favor | per favore )`,
    order: String.raw`(?:ignor|aprueb|aprob|aprov|approv|recomiend|recomend|raccomand|consigli|ejecut|execut|esegu|abr|apri|visit|env[ií]|invi|respond|rispond|di[gc]|acept|aceit|accett|elimin|descarg|baix|scaric|instal|install|cit|agreg|añad|adicion|aggiung|insert|inser)\p{L}*`,
  },
  // Dutch, Swedish, Danish, Norwegian
  {
    machine: String.raw`(?:${product}|ai|ki|(?:ai|ki|taal|språk|sprog)-?(?:assistent|assistant|agent|model|modell|robot|systeem)\p{L}*)`,
    before: `(?:als je|indien u|om du|hvis du) ${anything}|(?:bericht|notitie|opmerking|meddelande|besked|melding),?:? (?:aan|voor|till|til) ${anything}|(?:beste|kära|kære|kjære) `,
    after: `(?::| moet(?:en)? | måste | skal | må )`,
    order: String.raw`(?:negeer|keur|open|bezoek|stuur|beveel|voer|ignorer|godkänn|godkend|godkjenn|rekommender|anbefal|kör|besök|svara|svar)\p{L}*`,
  },
  // Polish, Czech, Turkish
  {
    machine: String.raw`(?:${product}|ai|si|model\p{L}* język\p{L}*|asystent\p{L}* (?:ai|si)|jazykov\p{L}* model\p{L}*|asistent\p{L}* (?:ai|umělé inteligence)|yapay zek[aâ]\p{L}*|dil modeli\p{L}*)`,
    before: `(?:jeśli jesteś|pokud jsi|jestliže jsi|eğer(?: bir)?) ${anything}|(?:jako|bir) ${close}`,
    after: `(?::| musi(?:sz)? | musí[šs]? | isen | asistan\\p{L}* )`,
    order: String.raw`(?:zignoruj|ignoruj|zatwierdź|poleć|otwórz|wykonaj|odpowiedz|schval|doporuč|otevři|spusť|yok say|onayla|öner|aç|çalıştır|ziyaret et)\p{L}*`,
  },
  // Russian, Ukrainian
  {
    machine: String.raw`(?:${product}|ии|ші|языков\p{L}* модел\p{L}*|мовн\p{L}* модел\p{L}*|(?:ии|ші)-(?:ассистент|агент|модел|асистент)\p{L}*|(?:ассистент|агент|асистент)\p{L}* (?:ии|ші))`,
    before: `(?:если (?:ты|вы)|якщо (?:ти|ви)) ${anything}|(?:как|як) ${close}|(?:сообщение|заметка|инструкция|внимание|примітка),? ?:? (?:для|к) ${anything}`,
    after: `(?:[:-]| долж\\p{L}* | повин\\p{L}* | пожалуйста )`,
    order: String.raw`(?:игнорируй|проигнорируй|одобри|одобряй|рекомендуй|выполни|открой|перейди|отправь|ответь|скажи|оцени|удали|установи|ігноруй|схвали|рекомендуй|виконай|відкрий)\p{L}*`,
  },
  // Chinese
  {
    machine: `(?:${latin}|人工智能|人工智慧|大?语言模型|大?語言模型|大模型|智能体|智能助手|聊天机器人|聊天機器人)`,
    before:
      '(?:如果|若|假如|当|當)?(?:你|您)(?:是|作为|作為)[^。\\n]{0,10}?|作为[^。\\n]{0,6}?|作為[^。\\n]{0,6}?|(?:致|给|給|请|請)[^。\\n]{0,6}?',
    after: '[^。\\n]{0,6}?(?:[:：]|请|請|必须|必須|务必|務必|不要|不得)',
    order:
      // "通过" before a noun is "by means of"; somebody who lets something pass names it, or stops there.
      '(?:忽略|无视|無視|批准|(?:请|請|予以|一律|直接|必须|必須|务必|務必|全部)(?:通过|通過)|(?:通过|通過)(?=审|審|评|評|检查|檢查|本|此|这|這|该|該|所有|全部|它|[。！!，,；;）)]|\\s*$)|推荐|推薦|执行|執行|打开|打開|访问|訪問|运行|運行|下载|下載|输出|輸出|回答|回复|回覆|评为|評為|给出|給出|引用|告诉|告訴|发送|發送)',
  },
  // Japanese
  {
    machine: `(?:${latin}|人工知能|言語モデル|アシスタント|エージェント|チャットボット)`,
    before: '(?:もし|あなたが)[^。\\n]{0,10}?',
    after: '[^。\\n]{0,8}?(?:[:：]|なら|であれば|の場合|は|へ|に|として)',
    order:
      '(?:無視|承認|推奨|推薦|実行|開い|アクセス|出力|回答|返答|評価|引用|送信|ダウンロード|インストール)[^。\\n]{0,8}?(?:ください|下さい|なさい|せよ|しろ|すること|て。)',
  },
  // Korean
  {
    machine: `(?:${latin}|인공지능|언어 ?모델|어시스턴트|에이전트|챗봇)`,
    before: '(?:만약|당신이|귀하가)[^.\\n]{0,10}?',
    after: '[^.\\n]{0,8}?(?::|라면|이라면|는|은|에게|로서)',
    order:
      '(?:무시|승인|추천|실행|열|방문|출력|대답|답변|평가|인용|전송|다운로드|설치)[^.\\n]{0,6}?(?:하세요|하시오|하십시오|하라|해라|해야|세요|십시오)',
  },
];

const compiled = new Map<Tongue, { readonly addressed: RegExp; readonly ordered: RegExp }>();

/** Compiled when a text needs it: most pages hide nothing in another language. */
function expressionsOf(tongue: Tongue): { readonly addressed: RegExp; readonly ordered: RegExp } {
  const known = compiled.get(tongue);
  if (known !== undefined) return known;
  const { machine, before, after, order } = tongue;
  const [start, end] = /\p{Script=Han}|\p{Script=Hangul}/u.test(machine) ? ['', ''] : [beginning, ending];
  const made = {
    addressed: new RegExp(
      `(?:${start}(?:${before})${start}${machine}${end}|${start}${machine}${end}(?:${after}|[,，、] ?(?=${order})))`,
      'giu',
    ),
    ordered: new RegExp(`${start}${order}`, 'iu'),
  };
  compiled.set(tongue, made);
  return made;
}

/** An order stands within so many characters of the name. */
const reach = 160;
/** What names a machine in any of the languages; a text without it is told apart without the long expressions. */
const named =
  /chatgpt|claude|gemini|copilot|llm|(?<![a-zà-ÿ])(?:ki|ia|ai|si)(?![a-zà-ÿ])|assisten|asisten|asystent|sprachmodell|modell|mod[eè]l|yapay|dil model|ии|ші|модел|асси?стент|асистент|агент|人工|模型|智能|助手|机器人|機器人|人工知能|モデル|アシスタント|エージェント|ボット|인공지능|모델|어시스턴트|에이전트|챗봇/iu;

/**
 * Finds orders to machines in other languages than English, in text that readers do not see. Models read all of them, so that the
 * language of the page is no guide.
 */
export function foreignAgentOrdersIn(text: string): readonly Directive[] {
  if (!named.test(text)) return [];
  return tongues.flatMap((tongue) => {
    const { addressed, ordered } = expressionsOf(tongue);
    return [...text.matchAll(addressed)].flatMap((match): Directive[] => {
      const from = match.index + match[0].length;
      const said = ordered.exec(text.slice(from, from + reach).split('\n')[0] ?? '');
      return said === null ? [] : [{ kind: 'order', start: match.index, end: from + said.index + said[0].length }];
    });
  });
}
