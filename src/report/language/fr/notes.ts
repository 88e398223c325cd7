import type { Note } from '../notes.ts';

/** What checkers say of their own work: what they did not look at, and why, in this language. */
export const notes: Readonly<Record<Note, string>> = {
  'It does not read {0} pages.': 'Il ne lit pas les pages {0}.',
  'It knows English only, and this page is not.': 'Il ne connaît que l’anglais, et cette page n’est pas en anglais.',
  '{0} findings, of which the first {1} are listed.': '{0} remarques, dont les {1} premières sont listées.',
  '1 more finding in text that this change does not touch.':
    '1 autre remarque sur un texte que cette modification ne touche pas.',
  '{0} more findings in text that this change does not touch.':
    '{0} autres remarques sur un texte que cette modification ne touche pas.',
  '1 finding in the changed text.': '1 remarque dans le texte modifié.',
  '{0} findings in the changed text.': '{0} remarques dans le texte modifié.',
  'None in the changed text; 1 finding already there.': 'Aucune dans le texte modifié\u00A0; 1 remarque déjà présente.',
  'None in the changed text; {0} findings already there.':
    'Aucune dans le texte modifié\u00A0; {0} remarques déjà présentes.',
  'None found.': 'Rien trouvé.',
  '{0} answers that it is not there ({1})': '{0} répond qu’il n’y a rien là ({1})',
  'there is no host {0}': 'l’hôte {0} n’existe pas',
  '1 link to other sites gave no clear answer and could not be judged.':
    '1 lien vers d’autres sites n’a pas donné de réponse claire et n’a pas pu être jugé.',
  '{0} links to other sites gave no clear answer and could not be judged.':
    '{0} liens vers d’autres sites n’ont pas donné de réponse claire et n’ont pas pu être jugés.',
  '1 link to hosts that are not public was not asked.': '1 lien vers des hôtes non publics n’a pas été interrogé.',
  '{0} links to hosts that are not public were not asked.':
    '{0} liens vers des hôtes non publics n’ont pas été interrogés.',
  'Links to what this change takes away were looked for in {0} of {1} pages.':
    'Les liens vers ce que cette modification enlève ont été cherchés dans {0} pages sur {1}.',
  'Of the links that this change breaks on other pages only the first {0} are listed.':
    'Des liens que cette modification casse sur d’autres pages, seuls les {0} premiers sont listés.',
  'The list of files could not be read whole, so links to other files were not checked.':
    'La liste des fichiers n’a pas pu être lue en entier, les liens vers d’autres fichiers n’ont donc pas été vérifiés.',
  '1 link could not be checked: {0}.': '1 lien n’a pas pu être vérifié\u00A0: {0}.',
  '{0} links could not be checked: {1}.': '{0} liens n’ont pas pu être vérifiés\u00A0: {1}.',
  'to places outside of the repository': 'vers des endroits hors du dépôt',
  'through a submodule or a linked folder': 'à travers un sous-module ou un dossier lié',
  'to folders that are made when the site is built': 'vers des dossiers créés à la construction du site',
  'to pages that are made when the site is built': 'vers des pages créées à la construction du site',
  'to files of a kind that only a build makes here': 'vers des fichiers d’un type que seul un build crée ici',
  'to entries of a list that a plug-in may name': 'vers des entrées d’une liste qu’un module peut nommer',
  'to places of one name, which GitBook counts': 'vers des endroits de même nom, que GitBook numérote',
  'to files that git leaves out because a build makes them':
    'vers des fichiers que git laisse de côté parce qu’un build les crée',
  'to pages that a router picks': 'vers des pages qu’un routeur choisit',
  'to old addresses that the site leads on': 'vers d’anciennes adresses que le site redirige',
  'that lead nowhere in the same way as others on published pages':
    'qui ne mènent nulle part, comme d’autres sur des pages publiées',
  'of a template, which stand for others': 'd’un modèle, qui tiennent lieu d’autres',
  'of a part of other pages, which count from there':
    'd’une partie d’autres pages, qui se comptent à partir de celles-ci',
  'to pages that are there in several variants': 'vers des pages qui existent en plusieurs variantes',
  'to pages that are there in another notation': 'vers des pages qui existent dans une autre notation',
  'to places outside of the pages of {0}': 'vers des endroits hors des pages de {0}',
  'to addresses that {0} serves in its own way': 'vers des adresses que {0} sert à sa façon',
  'to addresses that no known generator serves in its own way': 'vers des adresses que le site sert à sa façon',
  'by a name that the site gives to a file': 'par un nom que le site donne à un fichier',
  'by a name that the site gives to a folder': 'par un nom que le site donne à un dossier',
  'to a heading of the same page': 'vers un titre de la même page',
  'to files': 'vers des fichiers',
  'to pages without a file extension': 'vers des pages sans extension de fichier',
  'that start with a slash': 'qui commencent par une barre oblique',
  'by a name of the site': 'par un nom du site',
  'nothing else on the site shows how they resolve': 'rien d’autre sur le site ne montre où ils mènent',
  '{0} of {1} do not resolve in untouched pages': '{0} sur {1} ne mènent nulle part dans les pages inchangées',
  'Links {0} were not judged: {1}, so a router is likely to serve them.':
    'Les liens {0} n’ont pas été jugés\u00A0: {1}, un routeur les sert donc sans doute.',
  'to places on pages that are not whole in their source':
    'vers des endroits de pages dont la source n’est pas entière',
  'to places that the layout of the site may have': 'vers des endroits que la mise en page du site peut avoir',
  'to footnotes, which every generator names in its own way':
    'vers des notes de bas de page, que chaque générateur nomme à sa façon',
  'to headings of another script, which every generator writes in its own way':
    'vers des titres dans une autre écriture, que chaque générateur écrit à sa façon',
  'that a program writes for each contributor': 'qu’un programme écrit pour chaque contributeur',
  'to slides by their number': 'vers des diapositives par leur numéro',
  'to places that other pages and sites may have': 'vers des endroits que d’autres pages et sites peuvent avoir',
  'to places on pages that a router picks': 'vers des endroits de pages qu’un routeur choisit',
  'to places on more pages than are read': 'vers des endroits de plus de pages qu’il n’en est lu',
  'to places on pages that cannot be read': 'vers des endroits de pages illisibles',
  'Other sites are not asked.': 'Les autres sites ne sont pas interrogés.',
  'The page is {0}.': 'La page est en {0}.',
  'The page opens with a rule and has no front matter.': 'La page commence par un filet et n’a pas de front matter.',
  'The front matter stands below empty lines, where only {0} reads it.':
    'Le front matter est sous des lignes vides, où seul {0} le lit.',
  'The front matter stands below empty lines, where it is not checked against what the site asks for.':
    'Le front matter est sous des lignes vides, où ce que demande le site n’est pas vérifié.',
  'The page is a template, whose front matter is filled in for each new page.':
    'La page est un modèle dont le front matter est rempli pour chaque nouvelle page.',
  'The page has no front matter and no schema asks for any.':
    'La page n’a pas de front matter, et aucun schéma n’en demande.',
  'The front matter is not valid YAML, and neither is that of the pages beside this one.':
    'Le front matter n’est pas un YAML valide, ni celui des pages voisines.',
  'No schema is configured.': 'Aucun schéma n’est configuré.',
  'The front matter is JSON, which is read where keys are required.':
    'Le front matter est en JSON, lu là où des clés sont exigées.',
  'The front matter is {0}; only YAML is checked.': 'Le front matter est en {0}\u00A0; seul YAML est vérifié.',
  'The front matter is {0}, in which {1} cannot be checked.':
    'Le front matter est en {0}, où ceci ne peut être vérifié\u00A0: {1}.',
  'the schema': 'le schéma',
  'the keys that the site requires': 'les clés que le site exige',
  'The schema {0} could not be read: {1}': 'Le schéma {0} n’a pas pu être lu\u00A0: {1}',
  'The schema {0} is not an object.': 'Le schéma {0} n’est pas un objet.',
  'The schema {0} is not a JSON Schema that can be used: {1}':
    'Le schéma {0} n’est pas un JSON Schema utilisable\u00A0: {1}',
  'The front matter must be {0}.': 'Le front matter doit être de type {0}.',
  '"{0}" must be {1}.': '«\u00A0{0}\u00A0» doit être de type {1}.',
  '"{0}" must match format "{1}".': '«\u00A0{0}\u00A0» doit suivre le format «\u00A0{1}\u00A0».',
  '"{0}" must match pattern "{1}".': '«\u00A0{0}\u00A0» doit suivre le motif «\u00A0{1}\u00A0».',
  '"{0}" must NOT have fewer than {1} characters.': '«\u00A0{0}\u00A0» doit avoir au moins {1} caractères.',
  '"{0}" must NOT have more than {1} characters.': '«\u00A0{0}\u00A0» doit avoir au plus {1} caractères.',
  '"{0}" must NOT have fewer than {1} items.': '«\u00A0{0}\u00A0» doit avoir au moins {1} éléments.',
  '"{0}" must NOT have more than {1} items.': '«\u00A0{0}\u00A0» doit avoir au plus {1} éléments.',
  '"{0}" must NOT have duplicate items (items ## {1} and {2} are identical).':
    '«\u00A0{0}\u00A0» ne doit rien contenir en double (les éléments {1} et {2} sont identiques).',
  '"{0}" must be equal to constant.': '«\u00A0{0}\u00A0» doit avoir la valeur fixe du schéma.',
  '"{0}" must match a schema in anyOf.': '«\u00A0{0}\u00A0» doit suivre l’une des formes du schéma.',
  '"{0}" must match exactly one schema in oneOf.': '«\u00A0{0}\u00A0» doit suivre exactement une des formes du schéma.',
  '"{0}" must NOT be valid.': '«\u00A0{0}\u00A0» a une valeur que le schéma exclut.',
  '"{0}" must be >= {1}.': '«\u00A0{0}\u00A0» doit être au moins {1}.',
  '"{0}" must be <= {1}.': '«\u00A0{0}\u00A0» doit être au plus {1}.',
  '"{0}" does not match the schema.': '«\u00A0{0}\u00A0» n’est pas conforme au schéma.',
  'The front matter does not match the schema.': 'Le front matter n’est pas conforme au schéma.',
};
