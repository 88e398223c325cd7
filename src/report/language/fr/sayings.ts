import type { Saying } from '../sayings.ts';

/** What checkers say of a page, in this language. */
export const sayings: Readonly<Record<Saying, string>> = {
  'This image has no text alternative. Say what it shows.':
    'Cette image n’a pas de texte de remplacement. Dites ce qu’elle montre.',
  'The text alternative of this image is blank. Say what it shows, or leave it empty for decoration.':
    'Le texte de remplacement de cette image est blanc. Dites ce qu’elle montre, ou laissez-le vide si elle est décorative.',
  '"{0}" is a file name. Say what the image shows.':
    '«\u00A0{0}\u00A0» est un nom de fichier. Dites ce que montre l’image.',
  '"{0}" could stand for any image. Say what this one shows.':
    '«\u00A0{0}\u00A0» pourrait convenir à n’importe quelle image. Dites ce que montre celle-ci.',
  'This link has no words: somebody who hears the page is told "link" and nothing else. Say where it leads.':
    'Ce lien n’a pas de texte\u00A0: qui écoute la page n’entend que «\u00A0lien\u00A0». Dites où il mène.',
  'A reader who hears only the links of the page learns nothing from "{0}". Name what the link leads to.':
    'Qui n’entend que les liens de la page n’apprend rien de «\u00A0{0}\u00A0». Nommez la cible du lien.',
  'The brackets of this link are the wrong way round: write [text](address).':
    'Les crochets et les parenthèses de ce lien sont inversés\u00A0: écrivez [texte](adresse).',
  'Put a space after the number signs, or this is not a heading.':
    'Mettez une espace après les dièses, sinon ce n’est pas un titre.',
  'One space after the number signs is enough.': 'Une seule espace après les dièses suffit.',
  'Put a space before the closing number signs.': 'Mettez une espace avant les dièses fermants.',
  'One space before the closing number signs is enough.': 'Une seule espace avant les dièses fermants suffit.',
  'Start the heading at the beginning of the line.': 'Commencez le titre au début de la ligne.',
  'Write this address as a link, or between angle brackets.':
    'Écrivez cette adresse sous forme de lien, ou entre chevrons.',
  'A space just inside the emphasis marks keeps them from working. Remove it.':
    'Une espace juste à l’intérieur des marques d’emphase les rend inopérantes. Retirez-la.',
  'Remove the space just inside the code marks.': 'Supprimez l’espace juste à l’intérieur des marques de code.',
  'Remove the space just inside the brackets of the link.':
    'Supprimez l’espace juste à l’intérieur des crochets du lien.',
  'This reference link has no definition, so it is shown as plain text. Define it, or write the address behind it in parentheses.':
    'Ce lien de référence n’a pas de définition\u00A0: il s’affiche comme du texte. Définissez-le, ou écrivez l’adresse derrière lui entre parenthèses.',
  'This row has more cells than the header of its table, and what is too many is not shown. Remove a bar, or write it as "\\|".':
    'Cette ligne a plus de cellules que l’en-tête de son tableau, et ce qui dépasse ne s’affiche pas. Retirez une barre, ou écrivez-la «\u00A0\\|\u00A0».',
  'This row has fewer cells than the header of its table. Add what is missing, or an empty line above it if it is no row.':
    'Cette ligne a moins de cellules que l’en-tête de son tableau. Ajoutez ce qui manque, ou une ligne vide avant elle si elle n’est pas du tableau.',
  'Name the language of this code block; use "text" when it has none.':
    'Indiquez le langage de ce bloc de code\u00A0; «\u00A0text\u00A0» s’il n’en a pas.',
  'There is no file "{0}".': 'Il n’y a pas de fichier «\u00A0{0}\u00A0».',
  'There is no file "{0}"; did you mean "{1}"?':
    'Il n’y a pas de fichier «\u00A0{0}\u00A0»\u00A0; vouliez-vous dire «\u00A0{1}\u00A0»\u00A0?',
  'This change moves "{0}" to "{1}".': 'Cette modification déplace «\u00A0{0}\u00A0» vers «\u00A0{1}\u00A0».',
  'This change moves "{0}" to "{1}"; did you mean "{2}"?':
    'Cette modification déplace «\u00A0{0}\u00A0» vers «\u00A0{1}\u00A0»\u00A0; vouliez-vous dire «\u00A0{2}\u00A0»\u00A0?',
  'This change removes "{0}".': 'Cette modification supprime «\u00A0{0}\u00A0».',
  'This change removes "{0}"; did you mean "{1}"?':
    'Cette modification supprime «\u00A0{0}\u00A0»\u00A0; vouliez-vous dire «\u00A0{1}\u00A0»\u00A0?',
  '{0} has no heading or anchor "#{1}".': '{0} n’a ni titre ni ancre «\u00A0#{1}\u00A0».',
  '{0} has no heading or anchor "#{1}"; did you mean "#{2}"?':
    '{0} n’a ni titre ni ancre «\u00A0#{1}\u00A0»\u00A0; vouliez-vous dire «\u00A0#{2}\u00A0»\u00A0?',
  'This {0} leads nowhere: {1}.': 'Cet élément ({0}) ne mène nulle part\u00A0: {1}.',
  'This {0} has no address.': 'Cet élément ({0}) n’a pas d’adresse.',
  "This {0} leads to a file on one person's disk; nobody else can open it.":
    'Cet élément ({0}) mène à un fichier sur le disque d’une seule personne\u00A0; nul autre ne peut l’ouvrir.',
  '"{0}" led to a file from "{1}", and leads to none from where this change moves the page.':
    '«\u00A0{0}\u00A0» menait à un fichier depuis «\u00A0{1}\u00A0», et à aucun depuis le nouvel emplacement de la page.',
  '"{0}" links to "{1}" on line {2}, which this change moves to "{3}".':
    '«\u00A0{0}\u00A0» renvoie, ligne {2}, à «\u00A0{1}\u00A0», que cette modification déplace vers «\u00A0{3}\u00A0».',
  '"{0}" links to "{1}" on line {2}, which this change removes.':
    '«\u00A0{0}\u00A0» renvoie, ligne {2}, à «\u00A0{1}\u00A0», que cette modification supprime.',
  '"{0}" links to "#{1}" of this page on line {2}, which this change takes away.':
    '«\u00A0{0}\u00A0» renvoie, ligne {2}, à «\u00A0#{1}\u00A0» de cette page, que cette modification retire.',
  'Did you mean "{0}"?': 'Vouliez-vous dire «\u00A0{0}\u00A0»\u00A0?',
  'Did you mean "{0}" instead of "{1}"?': 'Vouliez-vous dire «\u00A0{0}\u00A0» au lieu de «\u00A0{1}\u00A0»\u00A0?',
  'No dictionary has "{0}". Did you mean {1}?':
    'Aucun dictionnaire ne connaît «\u00A0{0}\u00A0». Vouliez-vous dire {1}\u00A0?',
  'Documentation hardly ever has "{0}". Did you mean {1}?':
    'Dans une documentation, «\u00A0{0}\u00A0» ne se lit presque jamais. Vouliez-vous dire {1}\u00A0?',
  'Write the ending of this number as "{0}".': 'Écrivez la terminaison de ce nombre «\u00A0{0}\u00A0».',
  '"Own" needs "its", "your" or another owner before it.':
    '«\u00A0Own\u00A0» demande un possesseur devant lui, comme «\u00A0its\u00A0» ou «\u00A0your\u00A0».',
  'Two articles stand side by side; one of them goes.': 'Deux articles se suivent\u00A0; l’un des deux est de trop.',
  'A word stands here twice; take one out.': 'Un mot se trouve ici deux fois\u00A0; retirez-en un.',
  'Words of an earlier sentence are left over here. Take them out.':
    'Des mots d’une phrase antérieure sont restés ici. Retirez-les.',
  'Two prepositions stand side by side; one of them goes.':
    'Deux prépositions se suivent\u00A0; l’une des deux est de trop.',
  'Say who may do it ("allows you to", "allows users to"), or use the form with -ing.':
    'Dites qui peut le faire («\u00A0allows you to\u00A0», «\u00A0allows users to\u00A0»), ou employez la forme en -ing.',
  'Leave out "to" after this verb.': 'Retirez «\u00A0to\u00A0» après ce verbe.',
  'Write "waits for" or leave out "for".': 'Écrivez «\u00A0waits for\u00A0», ou retirez «\u00A0for\u00A0».',
  'Two verbs stand side by side here; one of them is left over from an earlier sentence.':
    'Deux verbes se suivent ici\u00A0; l’un reste d’une phrase antérieure.',
  'Two verbs stand side by side here; one of them is left over.': 'Deux verbes se suivent ici\u00A0; l’un est de trop.',
  'Write "what it looks like" or "how it looks".':
    'Écrivez «\u00A0what it looks like\u00A0» ou «\u00A0how it looks\u00A0».',
  'Use the other form of this verb: it has none with -ed.':
    'Prenez l’autre forme de ce verbe\u00A0: il n’en a pas en -ed.',
  'Only one of these two words can stand here. Take the other one out, or write what was meant.':
    'Un seul de ces deux mots peut se trouver ici. Retirez l’autre, ou écrivez ce qui était voulu.',
  'Add the noun that is missing here, or write "there is" or "this is".':
    'Ajoutez le nom qui manque ici, ou écrivez «\u00A0there is\u00A0» ou «\u00A0this is\u00A0».',
  'Add the second "as" that is missing here.': 'Ajoutez le second «\u00A0as\u00A0» qui manque ici.',
  'Take out one of these two words.': 'Retirez l’un de ces deux mots.',
  'Write "the way" or "how", not both.': 'Écrivez «\u00A0the way\u00A0» ou «\u00A0how\u00A0», pas les deux.',
  'Add the "be" that is missing before this verb.': 'Ajoutez le «\u00A0be\u00A0» qui manque devant ce verbe.',
  'Two verbs of one kind stand side by side; one of them goes.':
    'Deux verbes du même genre se suivent\u00A0; retirez-en un.',
  'A "be" stands here twice; take one out.': '«\u00A0be\u00A0» se trouve ici deux fois\u00A0; retirez-en un.',
  'Add the verb that is missing before this "to".': 'Ajoutez le verbe qui manque devant ce «\u00A0to\u00A0».',
  'This is {0}. Use a published test number, or mask it.':
    'C’est {0}. Utilisez un numéro de test publié, ou masquez-le.',
  'This looks like {0}. Revoke it now: it stays in the history even when the line is removed. If it is not yours to revoke, write a placeholder.':
    'Cela ressemble à {0}. Révoquez-le maintenant\u00A0: il reste dans l’historique même si la ligne disparaît. Si ce n’est pas à vous de le révoquer, écrivez un texte de substitution.',
  'This may be {0}. If it opens anything, revoke it: it stays in the history. If it is a sample, write a placeholder.':
    'C’est peut-être {0}. Si cela ouvre quoi que ce soit, révoquez-le\u00A0: il reste dans l’historique. Si c’est un exemple, écrivez un texte de substitution.',
  'This paragraph has {0} words. Split it where the subject changes.':
    'Ce paragraphe compte {0} mots. Coupez-le là où le sujet change.',
  'The Flesch reading ease of this page is {0}, and {1} is the limit: use shorter sentences and shorter words.':
    'L’indice de lisibilité de Flesch de cette page est {0}, et la limite est {1}\u00A0: des phrases et des mots plus courts aident.',
  'This sentence has {0} words, and {1} is the limit. Make two of it.':
    'Cette phrase compte {0} mots, et la limite est {1}. Faites-en deux.',
  'This heading has no text. Write one, or take the heading out.':
    'Ce titre n’a pas de texte. Écrivez-en un, ou retirez le titre.',
  'This heading of level {0} follows one of level {1}. Use level {2}, so that readers who jump by headings miss nothing.':
    'Ce titre de niveau {0} suit un titre de niveau {1}. Utilisez le niveau {2}, pour que qui navigue par titres ne manque rien.',
  'This is the second heading of the first level. Make it a section of the page.':
    'C’est le deuxième titre de premier niveau. Faites-en une section de la page.',
  'The same heading stands in this section on line {0}.': 'Le même titre figure dans cette section à la ligne {0}.',
  'The page does not parse as {0}: {1} It was judged as plain Markdown.':
    'La page ne se lit pas comme {0}\u00A0: {1} Elle a été examinée comme du Markdown simple.',
  'This line was left behind by a merge that was not resolved. Choose one of the two versions, and remove the marks.':
    'Cette ligne vient d’une fusion qui n’a pas été résolue. Choisissez l’une des deux versions, et retirez les marques.',
  'This looks like a note or filler text. Replace it before publication, or take it out.':
    'Cela ressemble à une note ou à un texte de remplissage. Remplacez-le avant la publication, ou retirez-le.',
  'This code block is never closed, so what follows is shown as code. Close it with a line of the same marks.':
    'Ce bloc de code n’est jamais fermé\u00A0: la suite s’affiche comme du code. Fermez-le par une ligne des mêmes signes.',
  'Instead of "{0}", write {1}.': 'Au lieu de «\u00A0{0}\u00A0», écrivez {1}.',
  'Readers do not see this text of {0} characters, and nothing on the page opens it. Show it, or take it out.':
    'Les lecteurs ne voient pas ce texte de {0} caractères, et rien sur la page ne l’ouvre. Montrez-le, ou retirez-le.',
  'Line {0}: {1} A human has to look at it.': 'Ligne {0}\u00A0: {1} Une personne doit regarder.',
  'Comments for {0} have no effect here: exceptions are made in the configuration.':
    'Les commentaires pour {0} sont sans effet ici\u00A0: les exceptions se font dans la configuration.',
  'Comments cannot switch this review off: exceptions are made in the configuration.':
    'Un commentaire ne peut pas désactiver cet examen\u00A0: les exceptions se font dans la configuration.',
  '{0} {1}: the text may read in another order than it is written.':
    '{0} {1}\u00A0: le texte peut se lire dans un autre ordre que celui où il est écrit.',
  'Here stands something that readers cannot see: {0}. Delete it, or say what it is for.':
    'Il y a ici quelque chose que les lecteurs ne voient pas\u00A0: {0}. Supprimez-le, ou dites à quoi il sert.',
  'The word "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    'Le mot «\u00A0{0}\u00A0» se lit comme «\u00A0{1}\u00A0» et contient des lettres d’un autre alphabet. Retapez-le.',
  'The host "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    'L’hôte «\u00A0{0}\u00A0» se lit comme «\u00A0{1}\u00A0» et contient des lettres d’un autre alphabet. Retapez-le.',
  'Orders or claims for whoever judges the page stand in {0}. They have no effect; remove them.':
    'Des ordres ou des affirmations destinés à qui juge la page se trouvent ici\u00A0: {0}. Ils sont sans effet\u00A0; retirez-les.',
  'Orders for a machine stand in the words for a picture. They have no effect; remove them.':
    'Le texte d’une image contient des ordres à une machine. Ils sont sans effet\u00A0; retirez-les.',
  'This decodes to orders for a machine. Remove it; if it is an example, say so and show it as code.':
    'Une fois décodé, ce sont des ordres à une machine. Retirez-le\u00A0; si c’est un exemple, dites-le et montrez-le comme du code.',
  'The text claims that it is already approved, exempt or judged. Only the review itself says so; remove the claim.':
    'Le texte prétend être déjà approuvé, dispensé ou jugé. Seul l’examen le dit\u00A0; retirez cette affirmation.',
  'The text speaks to a reviewer or a language model rather than to readers. If it is an example, quote it.':
    'Le texte s’adresse à un relecteur ou à un modèle de langage plutôt qu’aux lecteurs. Si c’est un exemple, citez-le.',
  'A value that contains a colon must stand in quotation marks.':
    'Une valeur qui contient un deux-points doit être entre guillemets.',
  'The front matter refers to itself through more than {0} aliases. Write the values out.':
    'Le front matter renvoie à lui-même par plus de {0} alias. Écrivez les valeurs en entier.',
  'YAML takes "*{0}" for a reference to a value that is not in the front matter. Put it in quotation marks.':
    'YAML prend «\u00A0*{0}\u00A0» pour un renvoi à une valeur absente du front matter. Mettez-le entre guillemets.',
  'This key stands twice in the front matter; the site keeps only one of them.':
    'Cette clé figure deux fois dans le front matter\u00A0; le site n’en garde qu’une.',
  'YAML does not allow tabs for indentation. Use spaces.':
    'YAML n’accepte pas les tabulations pour l’indentation. Utilisez des espaces.',
  'The front matter is not valid TOML: {0}': 'Le front matter n’est pas du TOML valide\u00A0: {0}',
  'The front matter is not valid YAML: {0}': 'Le front matter n’est pas du YAML valide\u00A0: {0}',
  'The schema knows no key "{0}".': 'Le schéma ne connaît pas de clé «\u00A0{0}\u00A0».',
  'The front matter lacks "{0}".': 'Il manque «\u00A0{0}\u00A0» dans le front matter.',
  'The page has no front matter, and the schema of the site asks for one.':
    'La page n’a pas de front matter, et le schéma du site en demande un.',
  'Front matter in "{0}" is a program or a dialect that this gate does not read. Write it as YAML between lines of three hyphens.':
    'Le front matter en «\u00A0{0}\u00A0» est un programme ou une forme qui n’est pas lue ici. Écrivez-le en YAML entre deux lignes de trois tirets.',
  'There is an empty line above the front matter, so it is shown as text. Remove the empty line.':
    'Une ligne vide précède le front matter, qui s’affiche donc comme du texte. Supprimez-la.',
  'The front matter is opened and never closed. Add a line of three hyphens below its last key.':
    'Le front matter est ouvert et jamais fermé. Ajoutez une ligne de trois tirets sous sa dernière clé.',
  'The front matter is not a list of keys with values.':
    'Le front matter n’est pas une liste de clés avec des valeurs.',
  '"{0}" is empty. Give it a value or remove the key.':
    '«\u00A0{0}\u00A0» est vide. Donnez une valeur, ou retirez la clé.',
  '"{0}" is {1}, and there is no such day.': '«\u00A0{0}\u00A0» vaut {1}, et ce jour n’existe pas.',
  'This page could not be checked: {0}.': 'Cette page n’a pas pu être vérifiée\u00A0: {0}.',
  'The schema knows no key "{0}" in "{1}".':
    'Le schéma ne connaît pas de clé «\u00A0{0}\u00A0» dans «\u00A0{1}\u00A0».',
  '"{0}" must be one of {1}.': '«\u00A0{0}\u00A0» doit être l’une de ces valeurs\u00A0: {1}.',
  'this form does not fit here.': 'cette forme ne convient pas ici.',
  'The glossary says not to write "{0}".': 'Le glossaire demande de ne pas écrire «\u00A0{0}\u00A0».',
  'The glossary has {0} for "{1}".': 'Le glossaire donne {0} pour «\u00A0{1}\u00A0».',
  'What {0} waived ({1}) does not count: {2}.': 'Ce que {0} a écarté ({1}) ne compte pas\u00A0: {2}.',
  'no write access': 'pas de droit d’écriture',
  'GitHub did not say whether there is write access': 'GitHub n’a pas dit s’il y a un droit d’écriture',
  'the comment was edited later, and anybody with write access may do that: write a new one':
    'le commentaire a été modifié après coup, ce que peut faire quiconque a un droit d’écriture\u00A0: écrivez-en un nouveau',
  'too many people waived something': 'trop de personnes ont écarté quelque chose',
  'only {0} may waive {1}': 'seul {0} peut écarter {1}',
  'only {0} may waive {1}, and GitHub did not say who is a member':
    'seul {0} peut écarter {1}, et GitHub n’a pas dit qui en est membre',
  'it takes {0} people, and so far {1} waived it': 'il faut {0} personnes, et il n’y en a eu que {1}',
  'no person set it': 'ce n’est pas une personne qui l’a posé',
  'GitHub did not say when the head was pushed': 'GitHub n’a pas dit quand le dernier push a eu lieu',
  'it was set before the last push or change of the base: set it again':
    'il a été posé avant le dernier push ou changement de la base\u00A0: posez-le de nouveau',
  'Only the first 2,000 comments of the pull request were read.':
    'Seuls les 2 000 premiers commentaires de la pull request ont été lus.',
  'GitHub did not say who set the label {0}, so it does not count.':
    'GitHub n’a pas dit qui a posé le label {0}, il ne compte donc pas.',
};
