import type { PresetCriterion } from '../preset-criteria.ts';

/** What the reviewers that come along ask of a page, in this language. */
export const presetCriteria: Readonly<Record<PresetCriterion, string>> = {
  'Everybody can perceive and follow the page, and nobody is left out by its words.':
    'Chacun peut percevoir et suivre la page, et ses mots n’excluent personne.',
  'No informative image has an alternative text that fails to say what the image is for (a file name, "image", "screenshot").':
    'Aucune image porteuse d’information n’a un texte de remplacement qui ne dit pas à quoi elle sert (nom de fichier, «\u00A0image\u00A0», «\u00A0capture d’écran\u00A0»).',
  'Recorded video or sound on the page comes with captions, or with a transcript linked beside it.':
    'Les vidéos et les sons enregistrés ont des sous-titres, ou une transcription en lien à côté.',
  'Each heading describes the section under it, and no bold line does the work of a heading.':
    'Chaque titre décrit la section qui suit, et aucune ligne en gras ne tient lieu de titre.',
  'No instruction can be followed only by colour, shape, position or sound ("the green button on the right"); a name beside it is enough.':
    'Aucune consigne ne repose seulement sur la couleur, la forme, la position ou le son («\u00A0le bouton vert à droite\u00A0»)\u00A0; un nom à côté suffit.',
  'Each link says its purpose by its text or its sentence, no text is "here" or "this page", and the same text does not lead to different places.':
    'Chaque lien dit son but par son texte ou sa phrase, aucun ne s’intitule «\u00A0ici\u00A0» ou «\u00A0cette page\u00A0», et un même texte ne mène pas à des endroits différents.',
  'Nothing that could be text is given only as a picture of text or of code.':
    'Rien de ce qui pourrait être du texte n’est donné seulement en image de texte ou de code.',
  'Words for people are neutral as to gender, and nobody is described by disability, age or origin where it does not matter.':
    'Les mots pour désigner les gens sont neutres en genre, et nul n’est décrit par son handicap, son âge ou son origine sans raison.',
  'Abbreviations that the readers of this page may not know are written out where they first occur.':
    'Les abréviations que les lecteurs de cette page peuvent ignorer sont développées à leur première apparition.',
  'No violent or excluding metaphor stands where a neutral term exists; fixed names of commands and fields are not judged.':
    'Aucune métaphore violente ou excluante là où un terme neutre existe\u00A0; les noms fixes de commandes et de champs ne sont pas jugés.',
  'The page speaks in the voice of the organisation, plainly and with respect.':
    'La page parle avec la voix de l’organisation, simplement et avec respect.',
  'Names of products, features and companies are written as in the references.':
    'Les noms de produits, de fonctions et d’entreprises sont écrits comme dans les références.',
  'No word occurs that the references tell writers to avoid.':
    'Aucun mot que les références disent d’éviter n’apparaît.',
  'Nothing that goes wrong is blamed on the reader.': 'Rien de ce qui tourne mal n’est reproché au lecteur.',
  '"We" never takes in the reader ("as we saw", "let’s open"); an author’s "I", a team’s "we" are fine.':
    '«\u00A0Nous\u00A0» n’inclut jamais le lecteur («\u00A0comme nous l’avons vu\u00A0»)\u00A0; le «\u00A0je\u00A0» d’un auteur ou le «\u00A0nous\u00A0» d’une équipe conviennent.',
  'No slang, no officialese ("utilise", "hereby"), no "please" in numbered steps.':
    'Pas d’argot, pas de langage administratif, pas de «\u00A0veuillez\u00A0» dans les étapes numérotées.',
  'Title, description and first paragraph come to the matter, without "In this article".':
    'Titre, description et premier paragraphe vont au fait, sans «\u00A0Dans cet article\u00A0».',
  'No praise of the publisher’s own product that nothing can test ("the best", "always works").':
    'Aucun éloge invérifiable du produit de l’éditeur («\u00A0le meilleur\u00A0», «\u00A0marche toujours\u00A0»).',
  'No step that can fail is belittled ("simply", "just", "easy").':
    'Aucune étape qui peut échouer n’est minimisée («\u00A0simplement\u00A0», «\u00A0juste\u00A0», «\u00A0facile\u00A0»).',
  'No joke about what can cost readers money, data, health or safety.':
    'Aucune plaisanterie sur ce qui peut coûter au lecteur de l’argent, des données, la santé ou la sécurité.',
  'No competitor or group of people is ridiculed.': 'Aucun concurrent ni groupe de personnes n’est ridiculisé.',
  'Saying that the own product beats a named one says in which version and when.':
    'Dire que son produit en surpasse un autre, nommé, précise la version et la date.',
  'No feature or date to come is promised, unless called a plan; what is public already is fine.':
    'Aucune fonction ni date à venir n’est promise, sauf si c’est présenté comme un projet\u00A0; ce qui est déjà public convient.',
  'Pages that promote financial products are fair, clear and balanced (rules as of {0}; not legal advice).':
    'Les pages qui promeuvent des produits financiers sont loyales, claires et équilibrées (règles au {0}\u00A0; pas un avis juridique).',
  'No return is promised or guaranteed, and nothing that can lose value is called safe, free of risk or unable to lose.':
    'Aucun rendement n’est promis ni garanti, et rien de ce qui peut perdre de la valeur n’est dit sûr, sans risque ou sans perte possible.',
  'A figure on past performance is accompanied, in running text and just as visibly, by the statement that it says nothing reliable about the future.':
    'Un chiffre de performance passée s’accompagne, dans le texte et de façon aussi visible, de la mention qu’il ne dit rien de fiable sur l’avenir.',
  'Where advantages of a product are named, its main risks are named on the page and not only in a footnote.':
    'Là où des avantages d’un produit sont cités, ses principaux risques le sont sur la page, et pas seulement en note.',
  'Performance is not forecast, and nothing suggests that earlier results will come again; a plain mathematical example is no forecast.':
    'La performance n’est pas prédite, et rien ne suggère que les résultats passés se répéteront\u00A0; un simple exemple de calcul n’est pas une prédiction.',
  'Results that are hypothetical, back-tested or targets are called so, with their assumptions and limits.':
    'Les résultats hypothétiques, simulés sur le passé ou visés sont présentés comme tels, avec hypothèses et limites.',
  'A testimonial says whether it comes from a client, whether it was paid for, and which interests conflict.':
    'Un témoignage dit s’il vient d’un client, s’il a été payé, et quels intérêts s’opposent.',
  'A rating or award by others has the name of the rater, the date, the period, and any payment.':
    'Une note ou un prix décerné par autrui porte le nom de qui l’attribue, la date, la période et tout paiement.',
  'Statements about the future other than performance (FP4) are marked as such and name what could make them wrong.':
    'Les déclarations sur l’avenir autres que la performance (FP4) sont signalées comme telles et disent ce qui pourrait les démentir.',
  'Nothing suggests that an authority has approved the product, the firm or the page.':
    'Rien ne suggère qu’une autorité a approuvé le produit, l’entreprise ou la page.',
  'A figure on performance before fees has the one after fees beside it, for the same period; figures only after fees are fine.':
    'Un chiffre avant frais a à côté celui après frais, pour la même période\u00A0; des chiffres seulement après frais conviennent.',
  'No period, sample or client on the page is chosen without a reason that readers are told ("our best year").':
    'Aucune période, aucun échantillon, aucun client n’est choisi sans une raison donnée au lecteur («\u00A0notre meilleure année\u00A0»).',
  'A promotion of crypto-assets, leverage, unlisted shares or loans between people carries the prescribed risk warning beside the inducement, and no reward for bringing a friend.':
    'Une promotion de cryptoactifs, d’effet de levier, d’actions non cotées ou de prêts entre particuliers porte l’avertissement de risque prescrit à côté de l’incitation, et aucune prime de parrainage.',
  "Claims, endorsements, personal data and others' rights are handled as the law asks (rules as of {0}; not legal advice).":
    'Allégations, recommandations, données personnelles et droits d’autrui sont traités comme la loi le demande (règles au {0}\u00A0; pas un avis juridique).',
  'Who recommends a product and has a tie to its maker (pay, gift, job, family, affiliate link) says so in that paragraph or above.':
    'Qui recommande un produit et a un lien avec son fabricant (paiement, cadeau, emploi, famille, lien affilié) le dit dans ce paragraphe ou plus haut.',
  'No testimonial or review is invented, written by software, bought for praise or from a hidden insider.':
    'Aucun témoignage ou avis n’est inventé, écrit par un logiciel, acheté pour ses éloges ou venu d’un initié caché.',
  'One customer’s result is not shown as everybody’s, unless the usual one stands beside it.':
    'Le résultat d’un client n’est pas présenté comme celui de tous, sauf si le résultat habituel figure à côté.',
  'No hashed, pseudonymous or pooled personal data is called anonymous; no promise about data contradicts the page.':
    'Aucune donnée personnelle hachée, pseudonyme ou agrégée n’est dite anonyme\u00A0; aucune promesse sur les données ne contredit la page.',
  'No certificate that nobody issues ("GDPR certified"); "compliant" says with what, who confirmed it.':
    'Aucun certificat que personne ne délivre («\u00A0certifié RGPD\u00A0»)\u00A0; «\u00A0conforme\u00A0» dit à quoi et qui l’a confirmé.',
  'No private person is identifiable without a basis; sample data is visibly made up.':
    'Aucun particulier n’est identifiable sans base légale\u00A0; les données d’exemple sont visiblement inventées.',
  'Text, pictures and code by others name author, source and licence.':
    'Les textes, images et codes d’autrui portent auteur, source et licence.',
  'Nothing is called green or climate neutral without recognised proof, or by offsets.':
    'Rien n’est dit vert ou neutre pour le climat sans preuve reconnue, ni par compensation.',
  'A claim that sells and can be measured or disputed ("proven", "fastest") has a source, or period and method.':
    'Une allégation qui fait vendre et peut se mesurer ou se contester («\u00A0prouvé\u00A0», «\u00A0le plus rapide\u00A0») a une source, ou période et méthode.',
  'A form or address for personal data says who is responsible, what for, how to withdraw; no box is ticked beforehand.':
    'Un formulaire ou une adresse pour données personnelles dit qui est responsable, pour quoi, comment se rétracter\u00A0; aucune case n’est précochée.',
  'A price has its currency and says if tax is in it; "free" has its conditions beside it.':
    'Un prix a sa devise et dit si la taxe est comprise\u00A0; «\u00A0gratuit\u00A0» a ses conditions à côté.',
  'What renews by itself says so, with price, period, how to cancel.':
    'Ce qui se renouvelle tout seul le dit, avec prix, période et résiliation.',
  'Readers understand the page the first time they read it.':
    'Les lecteurs comprennent la page dès la première lecture.',
  'No sentence has to be turned round twice: no double negative, no exception to an exception.':
    'Aucune phrase ne demande d’être retournée deux fois\u00A0: ni double négation, ni exception à une exception.',
  'One thing has one name from the top of the page to its end.':
    'Une chose garde le même nom du début à la fin de la page.',
  'No paragraph mixes two topics so that readers lose the thread.':
    'Aucun paragraphe ne mêle deux sujets au point de perdre le lecteur.',
  'No sentence leaves open who acts where readers need to know it ("the form must be signed").':
    'Aucune phrase ne tait qui agit là où le lecteur doit le savoir («\u00A0le formulaire doit être signé\u00A0»).',
  'No verb hides in a noun ("perform a configuration of") and no more than three nouns are stacked, except in fixed names.':
    'Aucun verbe ne se cache dans un nom («\u00A0procéder à la configuration de\u00A0»), et pas plus de trois noms ne s’empilent, sauf noms fixes.',
  'No instruction is followed by the condition under which it holds, so that readers act too early.':
    'Aucune consigne n’est suivie de la condition où elle vaut, ce qui ferait agir trop tôt.',
  'No technical term that the readers of this page may not know stands without an explanation or a link.':
    'Aucun terme technique que les lecteurs peuvent ignorer n’apparaît sans explication ni lien.',
  'No sentence strings together four or more items or steps that should be a list.':
    'Aucune phrase n’enchaîne quatre éléments ou étapes ou plus qui devraient former une liste.',
  'No idiom or local reference would puzzle somebody who reads the language as a second one.':
    'Aucune expression figée ni allusion locale ne dérouterait qui lit cette langue comme seconde langue.',
  'Title, description, headings and links tell searchers truthfully what the page offers.':
    'Titre, description, titres de section et liens disent fidèlement à qui cherche ce que la page offre.',
  'The title says what this page is about, in words that a searcher would use, and is not a string of keywords.':
    'Le titre dit de quoi parle la page, avec les mots de qui cherche, et n’est pas une suite de mots-clés.',
  'A description in the front matter sums up this page and would not fit any other; without one this does not apply.':
    'Une description dans le front matter résume cette page et n’irait à aucune autre\u00A0; sans description, sans objet.',
  'The main heading and the title of the front matter, where both are there, announce the same thing.':
    'Le titre principal et celui du front matter, s’ils existent tous deux, annoncent la même chose.',
  'No phrase is repeated for search engines rather than for readers.':
    'Aucune expression n’est répétée pour les moteurs de recherche plutôt que pour les lecteurs.',
  'Title and headings neither exaggerate nor shock, and the page delivers what they promise.':
    'Titre et titres de section n’exagèrent ni ne choquent, et la page tient leurs promesses.',
  'Structured data on the page describes nothing that readers cannot see; without structured data this does not apply.':
    'Les données structurées ne décrivent rien que les lecteurs ne voient pas\u00A0; sans elles, sans objet.',
  'No whole paragraph only rewords what everybody says: it gives knowledge, data or an example of its own, or a reason to stand there.':
    'Aucun paragraphe entier ne fait que reformuler ce que tout le monde dit\u00A0: il apporte un savoir, des données ou un exemple propres, ou une raison d’être là.',
  'Readers can tell who wrote the page and when its substance last changed.':
    'Les lecteurs voient qui a écrit la page et quand son contenu a changé pour la dernière fois.',
  'The page is built so that readers find what they came for and know where to go next.':
    'La page est construite pour que les lecteurs trouvent ce qu’ils cherchent et sachent où aller ensuite.',
  'No warning stands after the step that it is about, and no more than two notes follow each other.':
    'Aucun avertissement ne suit l’étape qu’il concerne, et pas plus de deux notes ne se suivent.',
  'The sections come in the order in which readers need them, and no term is used before it is introduced; whether steps work is TA18.':
    'Les sections viennent dans l’ordre où les lecteurs en ont besoin, et aucun terme n’est employé avant d’être introduit\u00A0; si les étapes marchent relève de TA18.',
  'Each section keeps to the topic that its heading names.':
    'Chaque section s’en tient au sujet que son titre annonce.',
  'Long code samples and large tables are introduced by a sentence that says what they show.':
    'Les longs exemples de code et les grands tableaux sont introduits par une phrase qui dit ce qu’ils montrent.',
  'No passage is visibly unfinished: a note by the author to themselves, a gap to be filled, a sentence that breaks off.':
    'Aucun passage n’est visiblement inachevé\u00A0: une note de l’auteur à lui-même, un blanc à remplir, une phrase interrompue.',
  'Steps of a sequence are numbered or in order, and no step hides a second action that readers would miss.':
    'Les étapes d’une suite sont numérotées ou en ordre, et aucune ne cache une seconde action qu’on manquerait.',
  'The opening of a long page says what it is for and for whom.':
    'Le début d’une longue page dit à quoi elle sert et à qui.',
  'A lesson ends with a next step or related pages.': 'Une leçon se termine par une étape suivante ou des pages liées.',
  'What the page tells readers to do works, is safe, and agrees with itself and the references.':
    'Ce que la page dit de faire fonctionne, est sûr, et s’accorde avec elle-même et les références.',
  'Commands, flags, fields and endpoints that the references cover exist there.':
    'Les commandes, options, champs et points d’accès couverts par les références y existent.',
  'Numbers, defaults, units, names and order agree all over the page.':
    'Nombres, valeurs par défaut, unités, noms et ordre concordent dans toute la page.',
  'Without a warning and a narrow scope, no command or code to copy deletes data, runs an unseen download or skips certificate or signature checks.':
    'Sans avertissement ni portée étroite, aucune commande à copier n’efface de données, n’exécute un téléchargement non vu ni ne saute la vérification de certificats ou de signatures.',
  'Figures on speed, size or capacity of software or machines say on what, how and when measured.':
    'Les chiffres de vitesse, de taille ou de capacité de logiciels ou de machines disent sur quoi, comment et quand ils ont été mesurés.',
  'Nothing outdated is used for security without a word on it: MD5, SHA-1, TLS before 1.2, passwords changed by the calendar.':
    'Rien d’obsolète ne sert à la sécurité sans qu’on le signale\u00A0: MD5, SHA-1, TLS avant 1.2, mots de passe changés à date fixe.',
  'Commands to copy have no prompt ("$ "); placeholders are explained or explain themselves.':
    'Les commandes à copier n’ont pas d’invite («\u00A0$\u00A0»)\u00A0; les champs à remplir sont expliqués ou s’expliquent d’eux-mêmes.',
  'What steps that change something need (version, platform, prerequisites) stands before them, unless site or title make it plain.':
    'Ce dont ont besoin les étapes qui changent quelque chose (version, plateforme, prérequis) figure avant elles, sauf si le site ou le titre l’indique.',
  'Output shown fits the command shown.': 'La sortie montrée correspond à la commande montrée.',
  'A step that can fail in silence and do harm says how to tell.':
    'Une étape qui peut échouer en silence et nuire dit comment le voir.',
  'A surprising fact or figure from elsewhere has a source; claims that sell are LG15.':
    'Un fait ou chiffre surprenant venu d’ailleurs a une source\u00A0; les allégations qui font vendre relèvent de LG15.',
  'Steps work as written, in order: nothing is used before it is made or fetched, nothing is impossible.':
    'Les étapes marchent telles quelles, dans l’ordre\u00A0: rien ne sert avant d’être créé ou obtenu, rien n’est impossible.',
};
