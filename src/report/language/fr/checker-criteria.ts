import type { CheckerCriterion } from '../checker-criteria.ts';

/** What the checkers look for, in this language. */
export const checkerCriteria: Readonly<Record<CheckerCriterion, string>> = {
  'The front matter parses and matches the schema of the site.':
    'Le front matter est lisible et conforme au schéma du site.',
  'The front matter is YAML that the reader of the site takes.': 'Le front matter est un YAML que le site sait lire.',
  'The front matter starts on the first line and is closed, so that the site reads it as such.':
    'Le front matter commence à la première ligne et est fermé, pour que le site le lise comme tel.',
  'The front matter is data (YAML), not a program: blocks such as ---js are never run here.':
    'Le front matter est fait de données (YAML), pas un programme\u00A0: des blocs comme ---js ne sont jamais exécutés ici.',
  'The front matter has the keys and values that the schema of the site asks for.':
    'Le front matter a les clés et les valeurs que demande le schéma du site.',
  'Titles and descriptions are not empty, no key stands twice, and dates exist in the calendar.':
    'Titres et descriptions ne sont pas vides, aucune clé ne figure deux fois, et les dates existent au calendrier.',
  'Things are called what the glossary of the team calls them.':
    'Les choses portent le nom que leur donne le glossaire de l’équipe.',
  'The page holds no word that the glossary says not to write.':
    'La page ne contient aucun mot que le glossaire dit de ne pas écrire.',
  'No control character makes text read in another order than it is written.':
    'Aucun caractère de contrôle ne fait lire le texte dans un autre ordre que celui où il est écrit.',
  'No text is written in invisible tag characters or in variation selectors; flags of regions are fine.':
    'Aucun texte n’est écrit en caractères d’étiquette invisibles ou en sélecteurs de variante\u00A0; les drapeaux régionaux conviennent.',
  'No zero-width, filler or control characters stand where no script and no emoji needs them.':
    'Aucun caractère de largeur nulle, de remplissage ou de contrôle là où ni écriture ni emoji n’en a besoin.',
  'No word or host name mixes alphabets so that it passes for another one.':
    'Aucun mot ni nom d’hôte ne mêle des alphabets pour se faire passer pour un autre.',
  'No comment, hidden element or attribute gives orders to whoever judges or processes the page.':
    'Aucun commentaire, élément caché ou attribut ne donne d’ordres à qui juge ou traite la page.',
  'No prose stands where readers cannot see it and nothing on the page opens it.':
    'Aucune prose ne se trouve là où les lecteurs ne la voient pas et où rien ne l’ouvre.',
  'The text speaks to its readers, not to reviewers, graders or language models.':
    'Le texte s’adresse à ses lecteurs, pas à des relecteurs ni à des modèles de langage.',
  'The text does not claim that it is already approved, exempt or judged.':
    'Le texte ne prétend pas être déjà accepté, exempté ou jugé.',
  'No base64, hexadecimal or rotated text decodes to orders for a machine.':
    'Aucun texte en base64, hexadécimal ou décalé ne donne, décodé, des ordres à une machine.',
  'No comment tries to switch the review off; such comments do nothing here.':
    'Aucun commentaire ne tente de désactiver la relecture\u00A0; de tels commentaires sont ici sans effet.',
  'Nothing on the page is hidden from its readers or addressed to machines that judge it.':
    'Rien sur la page n’est caché aux lecteurs ni adressé aux machines qui la jugent.',
  'Links lead to files and headings that exist, and to other sites that answer if the team wants them asked.':
    'Les liens mènent à des fichiers et titres qui existent, et à des sites qui répondent si l’équipe veut les interroger.',
  'Relative links and images lead to a file of the commit that is judged.':
    'Les liens relatifs et les images mènent à un fichier du commit jugé.',
  'Links to a heading name a heading or anchor that the page has.':
    'Les liens vers un titre nomment un titre ou une ancre que la page a.',
  'Links to pages without a file extension, or from the root of the site, lead to a page.':
    'Les liens sans extension de fichier, ou depuis la racine du site, mènent à une page.',
  "Links do not lead to the writer's own disk.": 'Aucun lien ne mène au disque de la personne qui écrit.',
  'Links and images have an address.': 'Les liens et les images ont une adresse.',
  'No page links to a file or heading that this change removes or renames.':
    'Aucune page ne renvoie à un fichier ou titre que cette modification supprime ou renomme.',
  'Links to other sites lead to a page that is there; asked only where external is true.':
    'Les liens vers d’autres sites mènent à une page qui existe\u00A0; vérifié seulement si external vaut true.',
  'The Markdown renders as it was meant, and images and links work for everyone.':
    'Le Markdown s’affiche comme voulu, et images et liens servent à tous.',
  'Every image has a text alternative; decoration is marked by an empty alt attribute in HTML.':
    'Chaque image a un texte de remplacement\u00A0; une décoration est marquée par un attribut alt vide en HTML.',
  'The text alternative of an image is not its file name, nor a word that fits any image.':
    'Le texte de remplacement d’une image n’est ni son nom de fichier ni un mot qui convient à n’importe quelle image.',
  'Every link has words, or a picture that has some.': 'Chaque lien a un texte, ou une image qui en a un.',
  'The text of a link says where it leads without the words around it.':
    'Le texte d’un lien dit où il mène sans les mots autour.',
  'Links are written as [text](address), not the other way round.':
    'Les liens s’écrivent [texte](adresse), et non l’inverse.',
  'Reference links have a definition.': 'Les liens de référence ont une définition.',
  'Headings are written so that every renderer takes them for headings.':
    'Les titres sont écrits de sorte que tout moteur de rendu les reconnaisse.',
  'All rows of a table have as many cells as its header.':
    'Toutes les lignes d’un tableau ont autant de cellules que son en-tête.',
  'No space stands just inside emphasis, code or link marks, where it breaks them.':
    'Aucune espace juste à l’intérieur des marques d’emphase, de code ou de lien, où elle les casse.',
  'Addresses are written as links.': 'Les adresses sont écrites sous forme de liens.',
  'Code blocks name their language.': 'Les blocs de code indiquent leur langage.',
  'The page does not try to switch a linter off; such comments do nothing here.':
    'La page ne tente pas de désactiver un linter\u00A0; de tels commentaires sont ici sans effet.',
  'The page parses, its headings nest, and nothing unfinished is left in it.':
    'La page est analysable, ses titres s’emboîtent, et rien d’inachevé n’y reste.',
  'The page holds no marks of an unresolved merge.': 'La page ne contient aucune marque d’une fusion non résolue.',
  'The page parses in the format that its name promises.': 'La page est analysable dans le format que son nom annonce.',
  'Every code block is closed, so that the text after it is not shown as code.':
    'Chaque bloc de code est fermé, pour que le texte suivant ne s’affiche pas comme du code.',
  'No notes to oneself and no filler text are left in the prose.':
    'Ni notes à soi-même ni texte de remplissage ne restent dans la prose.',
  'Headings go down one level at a time.': 'Les titres descendent d’un niveau à la fois.',
  'Every heading has text.': 'Chaque titre a un texte.',
  'The page has one heading of the first level.': 'La page a un seul titre de premier niveau.',
  'Headings of one section differ from each other.': 'Les titres d’une même section diffèrent entre eux.',
  'Sentences and pages can be read without going back.': 'Phrases et pages se lisent sans revenir en arrière.',
  'No sentence has more words than the limit (35 unless the team says otherwise).':
    'Aucune phrase ne dépasse la limite de mots (35 sauf indication de l’équipe).',
  'The Flesch reading ease of a page is not below the limit (30 unless the team says otherwise).':
    'La lisibilité de Flesch d’une page n’est pas sous la limite (30 sauf indication de l’équipe).',
  'No paragraph has more than 200 words.': 'Aucun paragraphe ne dépasse 200 mots.',
  'Another tool, run in an earlier step, has no complaint about the changed text.':
    'Un autre outil, lancé dans une étape antérieure, n’a rien à redire au texte modifié.',
  'The tool reports no error.': 'L’outil ne signale aucune erreur.',
  'The tool reports no warning.': 'L’outil ne signale aucun avertissement.',
  'The tool reports no remark or suggestion.': 'L’outil ne signale ni remarque ni suggestion.',
  'No live keys, passwords or personal numbers are published.':
    'Aucune clé active, aucun mot de passe ni numéro personnel n’est publié.',
  'The page holds no token, key or password that looks live.':
    'La page ne contient aucun jeton, aucune clé ni mot de passe qui semble actif.',
  'The page holds no number that is a valid payment card, published test numbers aside.':
    'La page ne contient aucun numéro de carte valide, hors numéros de test publiés.',
  'The page holds no valid international bank account number, published samples aside.':
    'La page ne contient aucun numéro de compte international valide, hors exemples publiés.',
  'The page does not try to switch the scanner off; such comments do nothing here.':
    'La page ne tente pas de désactiver l’analyse\u00A0; de tels commentaires sont ici sans effet.',
  'No comment tries to switch the review off; such comments do nothing.':
    'Aucun commentaire ne tente de désactiver la relecture\u00A0; de tels commentaires sont sans effet.',
  'Words are spelled as a dictionary or the project has them.':
    'Les mots sont écrits comme dans un dictionnaire ou dans le projet.',
  'The page holds no word that is a known misspelling.':
    'La page ne contient aucun mot connu pour être mal orthographié.',
  'No unknown word is one slip of the keyboard away from a known one.':
    'Aucun mot inconnu n’est à une faute de frappe d’un mot connu.',
  'The page does not try to switch a spelling checker off; such comments do nothing here.':
    'La page ne tente pas de désactiver un correcteur orthographique\u00A0; de tels commentaires sont ici sans effet.',
  'Sentences hold no slip of grammar that a reader stumbles over.':
    'Les phrases ne contiennent aucune faute de grammaire qui fasse trébucher.',
  'No article, verb form or word is mistaken for another ("a example", "could of", "better then").':
    'Aucun article, forme verbale ou mot n’est pris pour un autre («\u00A0a example\u00A0», «\u00A0could of\u00A0», «\u00A0better then\u00A0»).',
  'No word stands twice in a row by mistake.': 'Aucun mot n’est répété deux fois de suite par erreur.',
  'The page does not try to switch a grammar checker off; such comments do nothing here.':
    'La page ne tente pas de désactiver un correcteur grammatical\u00A0; de tels commentaires sont ici sans effet.',
  'Words do not leave readers out where a plain word does as well.':
    'Les mots n’excluent pas de lecteurs là où un mot simple convient aussi bien.',
  'No technical metaphor is built on race, slavery or illness where a neutral term exists.':
    'Aucune métaphore technique ne s’appuie sur la race, l’esclavage ou la maladie quand un terme neutre existe.',
  'Roles and groups are not named by one gender.': 'Les rôles et les groupes ne sont pas désignés par un seul genre.',
  'Disability is not used as a figure of speech or an insult.':
    'Le handicap ne sert ni de figure de style ni d’insulte.',
};
