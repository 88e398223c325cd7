import type { Note } from '../notes.ts';

/** What checkers say of their own work: what they did not look at, and why, in this language. */
export const notes: Readonly<Record<Note, string>> = {
  'It does not read {0} pages.': 'Seiten in {0} liest er nicht.',
  'It knows English only, and this page is not.': 'Er kann nur Englisch, und diese Seite ist es nicht.',
  '{0} findings, of which the first {1} are listed.': '{0} Befunde, von denen die ersten {1} aufgeführt sind.',
  '1 more finding in text that this change does not touch.':
    '1 weiterer Befund in Text, den diese Änderung nicht berührt.',
  '{0} more findings in text that this change does not touch.':
    '{0} weitere Befunde in Text, den diese Änderung nicht berührt.',
  '1 finding in the changed text.': '1 Befund im geänderten Text.',
  '{0} findings in the changed text.': '{0} Befunde im geänderten Text.',
  'None in the changed text; 1 finding already there.': 'Keiner im geänderten Text; 1 Befund war schon da.',
  'None in the changed text; {0} findings already there.': 'Keiner im geänderten Text; {0} Befunde waren schon da.',
  'None found.': 'Nichts gefunden.',
  '{0} answers that it is not there ({1})': '{0} antwortet, dass es sie nicht gibt ({1})',
  'there is no host {0}': 'den Host {0} gibt es nicht',
  '1 link to other sites gave no clear answer and could not be judged.':
    '1 Link zu anderen Websites gab keine klare Antwort und konnte nicht beurteilt werden.',
  '{0} links to other sites gave no clear answer and could not be judged.':
    '{0} Links zu anderen Websites gaben keine klare Antwort und konnten nicht beurteilt werden.',
  '1 link to hosts that are not public was not asked.': '1 Link zu nicht öffentlichen Hosts wurde nicht abgefragt.',
  '{0} links to hosts that are not public were not asked.':
    '{0} Links zu nicht öffentlichen Hosts wurden nicht abgefragt.',
  'Links to what this change takes away were looked for in {0} of {1} pages.':
    'Links auf das, was diese Änderung entfernt, wurden auf {0} von {1} Seiten gesucht.',
  'Of the links that this change breaks on other pages only the first {0} are listed.':
    'Von den Links, die diese Änderung auf anderen Seiten unterbricht, sind nur die ersten {0} aufgeführt.',
  'The list of files could not be read whole, so links to other files were not checked.':
    'Die Liste der Dateien ließ sich nicht vollständig lesen, deshalb wurden Links zu anderen Dateien nicht geprüft.',
  '1 link could not be checked: {0}.': '1 Link konnte nicht geprüft werden: {0}.',
  '{0} links could not be checked: {1}.': '{0} Links konnten nicht geprüft werden: {1}.',
  'to places outside of the repository': 'zu Orten außerhalb des Repositorys',
  'through a submodule or a linked folder': 'durch ein Submodul oder einen verknüpften Ordner',
  'to folders that are made when the site is built': 'zu Ordnern, die beim Bauen der Website entstehen',
  'to pages that are made when the site is built': 'zu Seiten, die beim Bauen der Website entstehen',
  'to files of a kind that only a build makes here': 'zu Dateien einer Art, die hier nur ein Build erzeugt',
  'to entries of a list that a plug-in may name': 'zu Einträgen einer Liste, die ein Plug-in benennen kann',
  'to places of one name, which GitBook counts': 'zu Stellen gleichen Namens, die GitBook durchzählt',
  'to files that git leaves out because a build makes them': 'zu Dateien, die Git auslässt, weil ein Build sie erzeugt',
  'to pages that a router picks': 'zu Seiten, die ein Router auswählt',
  'to old addresses that the site leads on': 'zu alten Adressen, die die Website weiterleitet',
  'that lead nowhere in the same way as others on published pages':
    'die ebenso ins Leere führen wie andere auf veröffentlichten Seiten',
  'of a template, which stand for others': 'einer Vorlage, die für andere stehen',
  'of a part of other pages, which count from there': 'eines Teils anderer Seiten, die von dort aus zählen',
  'to pages that are there in several variants': 'zu Seiten, die es in mehreren Varianten gibt',
  'to pages that are there in another notation': 'zu Seiten, die es in einer anderen Schreibweise gibt',
  'to places outside of the pages of {0}': 'zu Orten außerhalb der Seiten von {0}',
  'to addresses that {0} serves in its own way': 'zu Adressen, die {0} auf eigene Weise bereitstellt',
  'to addresses that no known generator serves in its own way':
    'zu Adressen, die die Website auf eigene Weise bereitstellt',
  'by a name that the site gives to a file': 'über einen Namen, den die Website einer Datei gibt',
  'by a name that the site gives to a folder': 'mit einem Namen, den die Website einem Ordner gibt',
  'to a heading of the same page': 'zu einer Überschrift derselben Seite',
  'to files': 'zu Dateien',
  'to pages without a file extension': 'zu Seiten ohne Dateiendung',
  'that start with a slash': 'die mit einem Schrägstrich beginnen',
  'by a name of the site': 'mit einem Namen der Website',
  'nothing else on the site shows how they resolve': 'nichts anderes auf der Website zeigt, wohin sie führen',
  '{0} of {1} do not resolve in untouched pages': '{0} von {1} führen auf unveränderten Seiten nirgendwohin',
  'Links {0} were not judged: {1}, so a router is likely to serve them.':
    'Links {0} wurden nicht beurteilt: {1}, also bedient sie wohl ein Router.',
  'to places on pages that are not whole in their source':
    'zu Stellen auf Seiten, deren Quelltext nicht vollständig ist',
  'to places that the layout of the site may have': 'zu Stellen, die das Layout der Website haben kann',
  'to footnotes, which every generator names in its own way':
    'zu Fußnoten, die jeder Generator auf seine Weise benennt',
  'to headings of another script, which every generator writes in its own way':
    'zu Überschriften in einer anderen Schrift, die jeder Generator auf seine Weise schreibt',
  'that a program writes for each contributor': 'die ein Programm für alle Mitwirkenden schreibt',
  'to slides by their number': 'zu Folien nach ihrer Nummer',
  'to places that other pages and sites may have': 'zu Stellen, die andere Seiten und Websites haben können',
  'to places on pages that a router picks': 'zu Stellen auf Seiten, die ein Router auswählt',
  'to places on more pages than are read': 'zu Stellen auf mehr Seiten, als gelesen werden',
  'to places on pages that cannot be read': 'zu Stellen auf Seiten, die sich nicht lesen lassen',
  'Other sites are not asked.': 'Andere Websites werden nicht abgefragt.',
  'The page is {0}.': 'Die Seite ist in {0} geschrieben.',
  'The page opens with a rule and has no front matter.': 'Die Seite beginnt mit einer Linie und hat kein Front Matter.',
  'The front matter stands below empty lines, where only {0} reads it.':
    'Das Front Matter steht unter leeren Zeilen, wo nur {0} es liest.',
  'The front matter stands below empty lines, where it is not checked against what the site asks for.':
    'Das Front Matter steht unter leeren Zeilen, wo nicht geprüft wird, was die Website verlangt.',
  'The page is a template, whose front matter is filled in for each new page.':
    'Die Seite ist eine Vorlage, deren Front Matter für jede neue Seite ausgefüllt wird.',
  'The page has no front matter and no schema asks for any.':
    'Die Seite hat kein Front Matter, und kein Schema verlangt eines.',
  'The front matter is not valid YAML, and neither is that of the pages beside this one.':
    'Das Front Matter ist kein gültiges YAML, und das der Seiten daneben auch nicht.',
  'No schema is configured.': 'Kein Schema ist eingestellt.',
  'The front matter is JSON, which is read where keys are required.':
    'Das Front Matter ist JSON und wird gelesen, wo Schlüssel verlangt sind.',
  'The front matter is {0}; only YAML is checked.': 'Das Front Matter ist in {0} geschrieben; geprüft wird nur YAML.',
  'The front matter is {0}, in which {1} cannot be checked.':
    'Das Front Matter ist in {0} geschrieben; darin lässt sich nicht prüfen: {1}.',
  'the schema': 'das Schema',
  'the keys that the site requires': 'die Schlüssel, die die Website verlangt',
  'The schema {0} could not be read: {1}': 'Das Schema {0} konnte nicht gelesen werden: {1}',
  'The schema {0} is not an object.': 'Das Schema {0} ist kein Objekt.',
  'The schema {0} is not a JSON Schema that can be used: {1}': 'Das Schema {0} ist kein verwendbares JSON Schema: {1}',
  'The front matter must be {0}.': 'Das Front Matter muss vom Typ {0} sein.',
  '"{0}" must be {1}.': '„{0}“ muss vom Typ {1} sein.',
  '"{0}" must match format "{1}".': '„{0}“ muss dem Format „{1}“ entsprechen.',
  '"{0}" must match pattern "{1}".': '„{0}“ muss dem Muster „{1}“ entsprechen.',
  '"{0}" must NOT have fewer than {1} characters.': '„{0}“ muss mindestens {1} Zeichen haben.',
  '"{0}" must NOT have more than {1} characters.': '„{0}“ darf höchstens {1} Zeichen haben.',
  '"{0}" must NOT have fewer than {1} items.': '„{0}“ muss mindestens {1} Einträge haben.',
  '"{0}" must NOT have more than {1} items.': '„{0}“ darf höchstens {1} Einträge haben.',
  '"{0}" must NOT have duplicate items (items ## {1} and {2} are identical).':
    '„{0}“ darf nichts doppelt enthalten (die Einträge {1} und {2} sind gleich).',
  '"{0}" must be equal to constant.': '„{0}“ muss den festen Wert des Schemas haben.',
  '"{0}" must match a schema in anyOf.': '„{0}“ muss einer der Formen des Schemas entsprechen.',
  '"{0}" must match exactly one schema in oneOf.': '„{0}“ muss genau einer der Formen des Schemas entsprechen.',
  '"{0}" must NOT be valid.': '„{0}“ hat einen Wert, den das Schema ausschließt.',
  '"{0}" must be >= {1}.': '„{0}“ muss mindestens {1} sein.',
  '"{0}" must be <= {1}.': '„{0}“ darf höchstens {1} sein.',
  '"{0}" does not match the schema.': '„{0}“ entspricht nicht dem Schema.',
  'The front matter does not match the schema.': 'Das Front Matter entspricht nicht dem Schema.',
};
