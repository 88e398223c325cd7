import type { CheckerCriterion } from '../checker-criteria.ts';

/** What the checkers look for, in this language. */
export const checkerCriteria: Readonly<Record<CheckerCriterion, string>> = {
  'The front matter parses and matches the schema of the site.':
    'Das Front Matter ist lesbar und entspricht dem Schema der Website.',
  'The front matter is YAML that the reader of the site takes.':
    'Das Front Matter ist YAML, das die Website lesen kann.',
  'The front matter starts on the first line and is closed, so that the site reads it as such.':
    'Das Front Matter beginnt in der ersten Zeile und ist geschlossen, sodass die Website es als solches liest.',
  'The front matter is data (YAML), not a program: blocks such as ---js are never run here.':
    'Das Front Matter besteht aus Daten (YAML) und ist kein Programm: Blöcke wie ---js werden hier nie ausgeführt.',
  'The front matter has the keys and values that the schema of the site asks for.':
    'Das Front Matter hat die Schlüssel und Werte, die das Schema der Website verlangt.',
  'Titles and descriptions are not empty, no key stands twice, and dates exist in the calendar.':
    'Titel und Beschreibungen sind nicht leer, kein Schlüssel steht doppelt, und die Daten gibt es im Kalender.',
  'Things are called what the glossary of the team calls them.':
    'Die Dinge heißen so, wie sie im Glossar des Teams heißen.',
  'The page holds no word that the glossary says not to write.':
    'Die Seite enthält kein Wort, das laut Glossar nicht geschrieben werden soll.',
  'No control character makes text read in another order than it is written.':
    'Kein Steuerzeichen lässt Text in anderer Reihenfolge lesen, als er geschrieben ist.',
  'No text is written in invisible tag characters or in variation selectors; flags of regions are fine.':
    'Kein Text steht in unsichtbaren Tag-Zeichen oder Variantenselektoren; Flaggen von Regionen sind in Ordnung.',
  'No zero-width, filler or control characters stand where no script and no emoji needs them.':
    'Keine Zeichen ohne Breite, Füll- oder Steuerzeichen stehen, wo keine Schrift und kein Emoji sie braucht.',
  'No word or host name mixes alphabets so that it passes for another one.':
    'Kein Wort oder Hostname mischt Alphabete, sodass es als ein anderes durchgeht.',
  'No comment, hidden element or attribute gives orders to whoever judges or processes the page.':
    'Kein Kommentar, verborgenes Element oder Attribut gibt denen Anweisungen, die die Seite prüfen oder verarbeiten.',
  'No prose stands where readers cannot see it and nothing on the page opens it.':
    'Kein Fließtext steht, wo ihn niemand sieht und nichts auf der Seite ihn öffnet.',
  'The text speaks to its readers, not to reviewers, graders or language models.':
    'Der Text spricht zu den Lesenden und nicht zu Prüfern oder Sprachmodellen.',
  'The text does not claim that it is already approved, exempt or judged.':
    'Der Text behauptet nicht, schon angenommen, ausgenommen oder geprüft zu sein.',
  'No base64, hexadecimal or rotated text decodes to orders for a machine.':
    'Kein Base64-, Hexadezimal- oder verschobener Text ergibt entschlüsselt Anweisungen an eine Maschine.',
  'No comment tries to switch the review off; such comments do nothing here.':
    'Kein Kommentar versucht, die Prüfung abzuschalten; solche Kommentare wirken hier nicht.',
  'Nothing on the page is hidden from its readers or addressed to machines that judge it.':
    'Nichts auf der Seite ist vor Lesenden verborgen oder an prüfende Maschinen gerichtet.',
  'Links lead to files and headings that exist, and to other sites that answer if the team wants them asked.':
    'Links führen zu vorhandenen Dateien und Überschriften und, wenn das Team es will, zu anderen Websites, die antworten.',
  'Relative links and images lead to a file of the commit that is judged.':
    'Relative Links und Bilder führen zu einer Datei des geprüften Commits.',
  'Links to a heading name a heading or anchor that the page has.':
    'Links zu einer Überschrift nennen eine Überschrift oder einen Anker, den die Seite hat.',
  'Links to pages without a file extension, or from the root of the site, lead to a page.':
    'Links ohne Dateiendung oder vom Anfang der Website aus führen zu einer Seite.',
  "Links do not lead to the writer's own disk.": 'Kein Link führt auf die Festplatte der Person, die schreibt.',
  'Links and images have an address.': 'Links und Bilder haben eine Adresse.',
  'No page links to a file or heading that this change removes or renames.':
    'Keine Seite verweist auf eine Datei oder Überschrift, die diese Änderung entfernt oder umbenennt.',
  'Links to other sites lead to a page that is there; asked only where external is true.':
    'Links zu anderen Websites führen zu einer vorhandenen Seite; gefragt wird nur, wenn external auf true steht.',
  'The Markdown renders as it was meant, and images and links work for everyone.':
    'Das Markdown erscheint wie gemeint, und Bilder und Links dienen allen.',
  'Every image has a text alternative; decoration is marked by an empty alt attribute in HTML.':
    'Jedes Bild hat einen Alternativtext; Schmuck ist durch ein leeres alt-Attribut in HTML gekennzeichnet.',
  'The text alternative of an image is not its file name, nor a word that fits any image.':
    'Der Alternativtext eines Bildes ist weder sein Dateiname noch ein Wort, das zu jedem Bild passt.',
  'Every link has words, or a picture that has some.': 'Jeder Link hat Text oder ein Bild mit Text.',
  'The text of a link says where it leads without the words around it.':
    'Der Text eines Links sagt auch ohne die Worte ringsum, wohin er führt.',
  'Links are written as [text](address), not the other way round.':
    'Links sind als [Text](Adresse) geschrieben und nicht umgekehrt.',
  'Reference links have a definition.': 'Referenz-Links haben eine Definition.',
  'Headings are written so that every renderer takes them for headings.':
    'Überschriften sind so geschrieben, dass jedes Programm sie als solche erkennt.',
  'All rows of a table have as many cells as its header.':
    'Alle Zeilen einer Tabelle haben so viele Zellen wie ihr Kopf.',
  'No space stands just inside emphasis, code or link marks, where it breaks them.':
    'Kein Leerzeichen steht direkt innerhalb von Betonungs-, Code- oder Linkzeichen, wo es sie zerstört.',
  'Addresses are written as links.': 'Adressen sind als Links geschrieben.',
  'Code blocks name their language.': 'Code-Blöcke nennen ihre Sprache.',
  'The page does not try to switch a linter off; such comments do nothing here.':
    'Die Seite versucht nicht, einen Linter abzuschalten; solche Kommentare wirken hier nicht.',
  'The page parses, its headings nest, and nothing unfinished is left in it.':
    'Die Seite ist lesbar, ihre Überschriften sind richtig verschachtelt, und nichts Unfertiges steht mehr darin.',
  'The page holds no marks of an unresolved merge.': 'Die Seite enthält keine Spuren eines unaufgelösten Merge.',
  'The page parses in the format that its name promises.':
    'Die Seite ist in dem Format lesbar, das ihr Name verspricht.',
  'Every code block is closed, so that the text after it is not shown as code.':
    'Jeder Code-Block ist geschlossen, sodass der Text danach nicht als Code erscheint.',
  'No notes to oneself and no filler text are left in the prose.':
    'Keine Notizen an sich selbst und kein Fülltext stehen mehr im Text.',
  'Headings go down one level at a time.': 'Überschriften gehen Ebene für Ebene nach unten.',
  'Every heading has text.': 'Jede Überschrift hat Text.',
  'The page has one heading of the first level.': 'Die Seite hat eine Überschrift der ersten Ebene.',
  'Headings of one section differ from each other.': 'Überschriften eines Abschnitts unterscheiden sich voneinander.',
  'Sentences and pages can be read without going back.': 'Sätze und Seiten lassen sich lesen, ohne zurückzugehen.',
  'No sentence has more words than the limit (35 unless the team says otherwise).':
    'Kein Satz hat mehr Wörter als die Grenze (35, wenn das Team nichts anderes sagt).',
  'The Flesch reading ease of a page is not below the limit (30 unless the team says otherwise).':
    'Die Lesbarkeit nach Flesch liegt nicht unter der Grenze (30, wenn das Team nichts anderes sagt).',
  'No paragraph has more than 200 words.': 'Kein Absatz hat mehr als 200 Wörter.',
  'Another tool, run in an earlier step, has no complaint about the changed text.':
    'Ein anderes Werkzeug, das in einem früheren Schritt lief, beanstandet am geänderten Text nichts.',
  'The tool reports no error.': 'Das Werkzeug meldet keinen Fehler.',
  'The tool reports no warning.': 'Das Werkzeug meldet keine Warnung.',
  'The tool reports no remark or suggestion.': 'Das Werkzeug meldet keine Anmerkung und keinen Vorschlag.',
  'No live keys, passwords or personal numbers are published.':
    'Keine gültigen Schlüssel, Passwörter oder persönlichen Nummern werden veröffentlicht.',
  'The page holds no token, key or password that looks live.':
    'Die Seite enthält kein Token, keinen Schlüssel und kein Passwort, das gültig aussieht.',
  'The page holds no number that is a valid payment card, published test numbers aside.':
    'Die Seite enthält keine gültige Kartennummer, von veröffentlichten Testnummern abgesehen.',
  'The page holds no valid international bank account number, published samples aside.':
    'Die Seite enthält keine gültige internationale Kontonummer, von veröffentlichten Beispielen abgesehen.',
  'The page does not try to switch the scanner off; such comments do nothing here.':
    'Die Seite versucht nicht, die Suche abzuschalten; solche Kommentare wirken hier nicht.',
  'No comment tries to switch the review off; such comments do nothing.':
    'Kein Kommentar versucht, die Prüfung abzuschalten; solche Kommentare wirken nicht.',
  'Words are spelled as a dictionary or the project has them.':
    'Die Wörter sind so geschrieben wie im Wörterbuch oder im Projekt.',
  'The page holds no word that is a known misspelling.':
    'Die Seite enthält kein Wort, das als falsch geschrieben bekannt ist.',
  'No unknown word is one slip of the keyboard away from a known one.':
    'Kein unbekanntes Wort ist nur einen Tippfehler von einem bekannten entfernt.',
  'The page does not try to switch a spelling checker off; such comments do nothing here.':
    'Die Seite versucht nicht, eine Rechtschreibprüfung abzuschalten; solche Kommentare wirken hier nicht.',
  'Sentences hold no slip of grammar that a reader stumbles over.':
    'Die Sätze enthalten keinen Grammatikfehler, über den man stolpert.',
  'No article, verb form or word is mistaken for another ("a example", "could of", "better then").':
    'Kein Artikel, keine Verbform und kein Wort ist mit einem anderen verwechselt („a example“, „could of“, „better then“).',
  'No word stands twice in a row by mistake.': 'Kein Wort steht versehentlich zweimal hintereinander.',
  'The page does not try to switch a grammar checker off; such comments do nothing here.':
    'Die Seite versucht nicht, eine Grammatikprüfung abzuschalten; solche Kommentare wirken hier nicht.',
  'Words do not leave readers out where a plain word does as well.':
    'Die Worte schließen niemanden aus, wo es ein schlichtes Wort auch tut.',
  'No technical metaphor is built on race, slavery or illness where a neutral term exists.':
    'Kein Fachwort greift auf Rasse, Sklaverei oder Krankheit zurück, wo es ein neutrales gibt.',
  'Roles and groups are not named by one gender.': 'Rollen und Gruppen sind nicht nach einem Geschlecht benannt.',
  'Disability is not used as a figure of speech or an insult.':
    'Behinderung dient nicht als Redensart oder Beleidigung.',
};
