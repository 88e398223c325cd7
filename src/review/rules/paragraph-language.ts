const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** The commonest small words of English; those that other languages of Latin script share stand in `shared`. */
const english = list(
  `the of and to in is that it for on with as are be this was by from or an at have not you we can will which but your if they
  has had do does its our their there when what how all more other some than then also into only should would could may must
  these those any each been were about after before between because where while use used using see my i`,
);
const shared = list(
  'in is an as on at or was will are all be do has i by we for not more any some use than if to from with you it may me also my',
);
const foreign = list(
  `der die das und ist nicht ein eine einer einem den dem des mit von zu auf für sich auch wird werden sind wenn sie wir ihr dann
  bei nach oder aus nur kann muss sein haben wie zum zur vom bis über durch noch aber diese dieser dieses
  el la los las un una unas unos que y en con por para es se su sus al como más pero este esta esto son lo hay cuando también desde hasta sobre puede
  le les une des du et est que qui dans pour pas sur avec ce cette ces il elle nous vous sont aux au plus ou mais être fait peut soit votre puis
  il lo gli una che di del della dei delle e è non per con si nel nella sono come anche più questo questa ma alla dal
  o os a as um uma que do da dos das em no na nos nas com não por para se ao à mais como é são ser ou pela pelo você isso
  het een van en dat die niet zijn op te met voor er ook aan als maar om dan wordt worden bij naar deze kan je uw
  w i z na do nie się jest to że od po za przez jak dla oraz lub tego jako są może ale
  och att det som är av för den med till inte om ett har kan på ska eller från vi
  og er på til af ikke som et har kan vil skal
  yang dan untuk dengan dari ini itu pada adalah tidak atau dapat ke akan anda
  ve bir bu için ile da de olarak veya daha olan gibi
  va si nu cu pe este sunt pentru din la sau care mai ca fi
  và của là các một không được trong cho với người khi này để
  quos quae quod sunt tamen quoque quondam atque inque enim autem mihi tibi nunc ipse ipsa ille haec huic erat ulla nulla
  lorem ipsum amet consectetur adipiscing eiusmod`,
);
/** Words of other languages that are ordinary in English text too, as words, letters or names. */
const ambiguous = list(
  'a i o e y w z la le de des do no as is in to on die den was he me si so en es el il os er at van von con dat ce me se sur ser son fi ca om om op te met dan plus ou kan per da di na po ve si la mai ma al du et no come sale fait dos pour its hay har vi mit bei der un ai ein ou nos na nas com em pas data id ke ini ser ai',
);

/** How many words a text has, and how many of the small ones are certainly English or certainly not. */
export interface WordCounts {
  readonly words: number;
  /** Small words of English, those that other languages share included. */
  readonly english: number;
  readonly foreign: number;
  /** Small words that only English has. */
  readonly onlyEnglish: number;
}

/** Counts the small words of a text, up to a number that settles the question. */
export function wordCounts(text: string): WordCounts {
  let [words, known, other, only] = [0, 0, 0, 0];
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    words += 1;
    if (english.has(word)) {
      known += 1;
      if (!shared.has(word)) only += 1;
    } else if (foreign.has(word)) {
      // A weak witness counts once there is a strong one.
      other += ambiguous.has(word) ? 0.5 : 1;
    }
    if (words >= 600) break;
  }
  return { words, english: known, foreign: other, onlyEnglish: only };
}

/** The language of one paragraph; "unknown" where it has too few small words to tell. */
export function paragraphLanguage(text: string): 'english' | 'foreign' | 'unknown' {
  const { words, english: known, foreign: other, onlyEnglish } = wordCounts(text);
  if (words === 0) return 'unknown';
  // Halves of both languages in one paragraph: nothing in it is certain.
  if (other >= 2.5 && other > known * 0.6) return 'foreign';
  if (onlyEnglish >= 1 || known >= 2) return 'english';
  return other >= 2 ? 'foreign' : 'unknown';
}
