const stretch = String.raw`[^.!?\n。।]{0,40}?`;

/** How orders to drop instructions, and notes to judging machines, are worded in other languages than English. */
export const foreignDirectives: readonly string[] = [
  // German
  String.raw`\b(?:ignorier|vergiss|vergessen|missacht)\w{0,3}\b${stretch}\b(?:(?:alle[rns]?|sämtliche\w?|deine\w?)\b${stretch}\b(?:anweisung|instruktion)|(?:vorherige|bisherige|vorige|vorangegangene|obige|frühere)\w?\b${stretch}\b(?:anweisung|vorgabe|regel|instruktion))\w{0,3}\b`,
  String.raw`\b(?:hinweis|achtung|nachricht|notiz|anmerkung|mitteilung)\w{0,2},?:? (?:an|für)\b[^.\n]{0,12}\b(?:ki|llm|sprachmodell)\w{0,3}[- ]?(?:prüf|gutacht|modell|review|assistent|system|bewert)\w{0,8}`,
  // French
  String.raw`\b(?:ignore[zr]?|oublie[zr]?)\b${stretch}\b(?:instructions|consignes|règles)\b${stretch}\b(?:précédentes|antérieures|ci-dessus)`,
  String.raw`\b(?:ignore[zr]?|oublie[zr]?)\b${stretch}\b(?:précédentes|antérieures)${stretch}\b(?:instructions|consignes|règles)\b`,
  String.raw`\b(?:note|remarque|message|avis|attention)\b[^.\n]{0,12}\b(?:relecteur|évaluateur|réviseur|modèle|assistant|correcteur)s? (?:d'|de l')?(?:ia|automatiques?)\b`,
  // Spanish, Portuguese, Italian
  String.raw`\b(?:ignora|ignore|ignorar|olvida|olvide|dimentica|esqueça)\b${stretch}\b(?:instrucciones|instruções|istruzioni|(?:reglas|regras|regole) (?:anteriores|previas|prévias|precedenti))\b`,
  String.raw`\b(?:nota|aviso|mensaje|mensagem|atención|avviso)\b[^.\n]{0,12}\b(?:revisor|evaluador|avaliador|valutator|modelo|modello|asistente|assistente)\w{0,3} (?:de |di )?(?:ia|automátic\w{1,3}|automatic\w{1,3})\b`,
  // Dutch, Polish, Turkish
  String.raw`\b(?:negeer|vergeet)\b${stretch}\b(?:vorige|voorgaande|eerdere|bovenstaande|alle)\b${stretch}\b(?:instructies|aanwijzingen|regels)\b`,
  String.raw`\b(?:zignoruj|ignoruj|zapomnij)\w{0,3}\b${stretch}(?:instrukcj|polece|zasad|wytyczn)`,
  `(?:önceki|yukarıdaki|tüm)${stretch}(?:talimat|yönerge|komut)${stretch}(?:yok say|görmezden gel|unut|dikkate alma)`,
  // Chinese, Japanese, Korean
  String.raw`(?:忽略(?!大小写|大小寫)|无视|忽視|忘记|忘記)[^。\n]{0,6}(?:所有|全部|之前|先前|以上|上述|前面|此前|一切)[^。\n]{0,8}(?:指令|指示|说明|說明|規則|规则|提示)`,
  `(?:指示|命令|プロンプト)を?(?:すべて|全て)?無視`,
  `(?:이전|앞선|위의?|기존)${stretch}(?:지시|명령|지침|프롬프트)${stretch}무시`,
  // Russian, Ukrainian
  `(?:игнорируй|проигнорируй|забудь|не обращай|ігноруй|забудь)${stretch}(?:инструкци|указани|правил|інструкці|вказівк)`,
  // Arabic, Hindi
  `(?:تجاهل|انس)${stretch}(?:التعليمات|الأوامر|الإرشادات|القواعد)`,
  `(?:पिछले|पूर्व|उपरोक्त|सभी)${stretch}(?:निर्देश|आदेश)${stretch}(?:अनदेखा|नज़रअंदाज़|भूल)`,
];
