import type { Saying } from '../sayings.ts';

/** What checkers say of a page, in this language. */
export const sayings: Readonly<Record<Saying, string>> = {
  'This image has no text alternative. Say what it shows.':
    'Dieses Bild hat keinen Alternativtext. Sagen Sie, was es zeigt.',
  'The text alternative of this image is blank. Say what it shows, or leave it empty for decoration.':
    'Der Alternativtext dieses Bildes besteht nur aus Leerzeichen. Sagen Sie, was es zeigt, oder lassen Sie ihn bei Schmuckbildern ganz leer.',
  '"{0}" is a file name. Say what the image shows.': '„{0}“ ist ein Dateiname. Sagen Sie, was das Bild zeigt.',
  '"{0}" could stand for any image. Say what this one shows.':
    '„{0}“ könnte für jedes Bild stehen. Sagen Sie, was dieses zeigt.',
  'This link has no words: somebody who hears the page is told "link" and nothing else. Say where it leads.':
    'Dieser Link hat keinen Text: Wer die Seite hört, hört nur „Link“. Sagen Sie, wohin er führt.',
  'A reader who hears only the links of the page learns nothing from "{0}". Name what the link leads to.':
    'Wer nur die Links der Seite hört, erfährt aus „{0}“ nichts. Nennen Sie das Ziel des Links.',
  'The brackets of this link are the wrong way round: write [text](address).':
    'Die Klammern dieses Links sind vertauscht: [Text](Adresse) ist richtig.',
  'Put a space after the number signs, or this is not a heading.':
    'Setzen Sie ein Leerzeichen hinter die Rautenzeichen, sonst ist das keine Überschrift.',
  'One space after the number signs is enough.': 'Ein Leerzeichen hinter den Rautenzeichen genügt.',
  'Put a space before the closing number signs.': 'Setzen Sie ein Leerzeichen vor die schließenden Rautenzeichen.',
  'One space before the closing number signs is enough.': 'Ein Leerzeichen vor den schließenden Rautenzeichen genügt.',
  'Start the heading at the beginning of the line.': 'Beginnen Sie die Überschrift am Zeilenanfang.',
  'Write this address as a link, or between angle brackets.':
    'Schreiben Sie diese Adresse als Link oder in spitzen Klammern.',
  'A space just inside the emphasis marks keeps them from working. Remove it.':
    'Ein Leerzeichen gleich hinter oder vor den Hervorhebungszeichen macht sie unwirksam. Entfernen Sie es.',
  'Remove the space just inside the code marks.': 'Entfernen Sie das Leerzeichen gleich innerhalb der Code-Zeichen.',
  'Remove the space just inside the brackets of the link.':
    'Entfernen Sie das Leerzeichen gleich innerhalb der Klammern des Links.',
  'This reference link has no definition, so it is shown as plain text. Define it, or write the address behind it in parentheses.':
    'Zu diesem Verweis-Link fehlt die Definition, deshalb erscheint er als gewöhnlicher Text. Ergänzen Sie sie, oder schreiben Sie die Adresse in runden Klammern dahinter.',
  'This row has more cells than the header of its table, and what is too many is not shown. Remove a bar, or write it as "\\|".':
    'Diese Zeile hat mehr Zellen als der Kopf ihrer Tabelle; was zu viel ist, wird nicht angezeigt. Entfernen Sie einen Strich, oder schreiben Sie ihn als „\\|“.',
  'This row has fewer cells than the header of its table. Add what is missing, or an empty line above it if it is no row.':
    'Diese Zeile hat weniger Zellen als der Kopf ihrer Tabelle. Ergänzen Sie, was fehlt, oder setzen Sie eine Leerzeile davor, wenn sie nicht zur Tabelle gehört.',
  'Name the language of this code block; use "text" when it has none.':
    'Nennen Sie die Sprache dieses Code-Blocks; „text“, wenn er keine hat.',
  'There is no file "{0}".': 'Es gibt keine Datei „{0}“.',
  'There is no file "{0}"; did you mean "{1}"?': 'Es gibt keine Datei „{0}“; ist „{1}“ gemeint?',
  'This change moves "{0}" to "{1}".': 'Diese Änderung verschiebt „{0}“ nach „{1}“.',
  'This change moves "{0}" to "{1}"; did you mean "{2}"?':
    'Diese Änderung verschiebt „{0}“ nach „{1}“; ist „{2}“ gemeint?',
  'This change removes "{0}".': 'Diese Änderung löscht „{0}“.',
  'This change removes "{0}"; did you mean "{1}"?': 'Diese Änderung löscht „{0}“; ist „{1}“ gemeint?',
  '{0} has no heading or anchor "#{1}".': '{0} hat keine Überschrift und keinen Anker „#{1}“.',
  '{0} has no heading or anchor "#{1}"; did you mean "#{2}"?':
    '{0} hat keine Überschrift und keinen Anker „#{1}“; ist „#{2}“ gemeint?',
  'This {0} leads nowhere: {1}.': 'Dieser Verweis ({0}) führt ins Leere: {1}.',
  'This {0} has no address.': 'Dieser Verweis ({0}) hat keine Adresse.',
  "This {0} leads to a file on one person's disk; nobody else can open it.":
    'Dieser Verweis ({0}) führt zu einer Datei auf einem einzelnen Rechner; niemand sonst kann sie öffnen.',
  '"{0}" led to a file from "{1}", and leads to none from where this change moves the page.':
    '„{0}“ führte von „{1}“ aus zu einer Datei; vom neuen Ort der Seite aus führt es zu keiner.',
  '"{0}" links to "{1}" on line {2}, which this change moves to "{3}".':
    '„{0}“ verweist in Zeile {2} auf „{1}“, das diese Änderung nach „{3}“ verschiebt.',
  '"{0}" links to "{1}" on line {2}, which this change removes.':
    '„{0}“ verweist in Zeile {2} auf „{1}“, das diese Änderung löscht.',
  '"{0}" links to "#{1}" of this page on line {2}, which this change takes away.':
    '„{0}“ verweist in Zeile {2} auf „#{1}“ dieser Seite, das diese Änderung entfernt.',
  'Did you mean "{0}"?': 'Ist „{0}“ gemeint?',
  'Did you mean "{0}" instead of "{1}"?': 'Ist „{0}“ statt „{1}“ gemeint?',
  'No dictionary has "{0}". Did you mean {1}?': 'Kein Wörterbuch kennt „{0}“. Ist {1} gemeint?',
  'Documentation hardly ever has "{0}". Did you mean {1}?': 'In Dokumentation steht fast nie „{0}“. Ist {1} gemeint?',
  'Write the ending of this number as "{0}".': 'Schreiben Sie die Endung dieser Zahl als „{0}“.',
  '"Own" needs "its", "your" or another owner before it.': 'Vor „own“ gehört ein Besitzer, etwa „its“ oder „your“.',
  'Two articles stand side by side; one of them goes.': 'Zwei Artikel stehen nebeneinander; einer davon muss weg.',
  'A word stands here twice; take one out.': 'Hier steht ein Wort zweimal; nehmen Sie eins heraus.',
  'Words of an earlier sentence are left over here. Take them out.':
    'Hier sind Wörter eines früheren Satzes stehen geblieben. Nehmen Sie sie heraus.',
  'Two prepositions stand side by side; one of them goes.':
    'Zwei Präpositionen stehen nebeneinander; eine davon muss weg.',
  'Say who may do it ("allows you to", "allows users to"), or use the form with -ing.':
    'Sagen Sie, wer es darf („allows you to“, „allows users to“), oder nehmen Sie die Form auf -ing.',
  'Leave out "to" after this verb.': 'Lassen Sie „to“ nach diesem Verb weg.',
  'Write "waits for" or leave out "for".': 'Schreiben Sie „waits for“, oder lassen Sie „for“ weg.',
  'Two verbs stand side by side here; one of them is left over from an earlier sentence.':
    'Hier stehen zwei Verben nebeneinander; eines ist von einem früheren Satz übrig.',
  'Two verbs stand side by side here; one of them is left over.':
    'Hier stehen zwei Verben nebeneinander; eines ist übrig.',
  'Write "what it looks like" or "how it looks".': 'Schreiben Sie „what it looks like“ oder „how it looks“.',
  'Use the other form of this verb: it has none with -ed.':
    'Nehmen Sie die andere Form dieses Verbs: eine mit -ed hat es nicht.',
  'Only one of these two words can stand here. Take the other one out, or write what was meant.':
    'Nur eins dieser beiden Wörter kann hier stehen: das andere weglassen oder schreiben, was gemeint war.',
  'Add the noun that is missing here, or write "there is" or "this is".':
    'Ergänzen Sie das Nomen, das hier fehlt, oder schreiben Sie „there is“ oder „this is“.',
  'Add the second "as" that is missing here.': 'Ergänzen Sie das zweite „as“, das hier fehlt.',
  'Take out one of these two words.': 'Nehmen Sie eins dieser beiden Wörter heraus.',
  'Write "the way" or "how", not both.': 'Schreiben Sie „the way“ oder „how“, nicht beides.',
  'Add the "be" that is missing before this verb.': 'Ergänzen Sie das „be“, das vor diesem Verb fehlt.',
  'Two verbs of one kind stand side by side; one of them goes.':
    'Zwei Verben derselben Art stehen nebeneinander; eins davon kommt weg.',
  'A "be" stands here twice; take one out.': 'Hier steht „be“ zweimal; nehmen Sie eins heraus.',
  'Add the verb that is missing before this "to".': 'Ergänzen Sie das Verb, das vor diesem „to“ fehlt.',
  'This is {0}. Use a published test number, or mask it.':
    'Das ist {0}. Nehmen Sie eine veröffentlichte Testnummer, oder machen Sie die Nummer unkenntlich.',
  'This looks like {0}. Revoke it now: it stays in the history even when the line is removed. If it is not yours to revoke, write a placeholder.':
    'Das sieht aus wie {0}. Jetzt widerrufen: Auch ohne die Zeile bleibt es im Verlauf. Gehört es jemand anderem, muss hier ein Platzhalter stehen.',
  'This may be {0}. If it opens anything, revoke it: it stays in the history. If it is a sample, write a placeholder.':
    'Das ist vielleicht {0}. Öffnet es irgendetwas, muss es widerrufen werden: Es bleibt im Verlauf. Ist es ein Muster, gehört hier ein Platzhalter hin.',
  'This paragraph has {0} words. Split it where the subject changes.':
    'Dieser Absatz hat {0} Wörter. Teilen Sie ihn dort, wo das Thema wechselt.',
  'The Flesch reading ease of this page is {0}, and {1} is the limit: use shorter sentences and shorter words.':
    'Die Lesbarkeit nach Flesch beträgt {0}, und {1} ist die Grenze: kürzere Sätze und kürzere Wörter helfen.',
  'This sentence has {0} words, and {1} is the limit. Make two of it.':
    'Dieser Satz hat {0} Wörter, und {1} ist die Grenze. Machen Sie zwei daraus.',
  'This heading has no text. Write one, or take the heading out.':
    'Diese Überschrift hat keinen Text. Schreiben Sie einen, oder nehmen Sie sie heraus.',
  'This heading of level {0} follows one of level {1}. Use level {2}, so that readers who jump by headings miss nothing.':
    'Diese Überschrift der Ebene {0} folgt auf eine der Ebene {1}. Nehmen Sie Ebene {2}, damit beim Springen von Überschrift zu Überschrift nichts fehlt.',
  'This is the second heading of the first level. Make it a section of the page.':
    'Das ist die zweite Überschrift der ersten Ebene. Machen Sie daraus einen Abschnitt der Seite.',
  'The same heading stands in this section on line {0}.':
    'Dieselbe Überschrift steht in diesem Abschnitt schon in Zeile {0}.',
  'The page does not parse as {0}: {1} It was judged as plain Markdown.':
    'Die Seite lässt sich nicht als {0} lesen: {1} Sie wurde als einfaches Markdown geprüft.',
  'This line was left behind by a merge that was not resolved. Choose one of the two versions, and remove the marks.':
    'Diese Zeile stammt von einer Zusammenführung, die nicht zu Ende gebracht wurde. Wählen Sie eine der beiden Fassungen, und entfernen Sie die Zeichen.',
  'This looks like a note or filler text. Replace it before publication, or take it out.':
    'Das sieht nach einer Notiz oder nach Fülltext aus. Ersetzen Sie es vor der Veröffentlichung, oder nehmen Sie es heraus.',
  'This code block is never closed, so what follows is shown as code. Close it with a line of the same marks.':
    'Dieser Code-Block wird nie geschlossen, deshalb erscheint alles Folgende als Code. Schließen Sie ihn mit einer Zeile aus denselben Zeichen.',
  'Instead of "{0}", write {1}.': 'Statt „{0}“ besser {1}.',
  'Readers do not see this text of {0} characters, and nothing on the page opens it. Show it, or take it out.':
    'Diesen Text von {0} Zeichen sieht niemand, und nichts auf der Seite öffnet ihn. Zeigen Sie ihn, oder nehmen Sie ihn heraus.',
  'Line {0}: {1} A human has to look at it.': 'Zeile {0}: {1} Ein Mensch muss es ansehen.',
  'Comments for {0} have no effect here: exceptions are made in the configuration.':
    'Kommentare für {0} wirken hier nicht: Ausnahmen stehen in der Konfiguration.',
  'Comments cannot switch this review off: exceptions are made in the configuration.':
    'Kommentare können diese Prüfung nicht abschalten: Ausnahmen stehen in der Konfiguration.',
  '{0} {1}: the text may read in another order than it is written.':
    '{0} {1}: Der Text kann in anderer Reihenfolge gelesen werden, als er geschrieben ist.',
  'Here stands something that readers cannot see: {0}. Delete it, or say what it is for.':
    'Hier steht etwas, das niemand sieht: {0}. Löschen Sie es, oder sagen Sie, wozu es da ist.',
  'The word "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    'Das Wort „{0}“ liest sich wie „{1}“ und enthält Buchstaben eines anderen Alphabets. Tippen Sie es neu.',
  'The host "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    'Der Host „{0}“ liest sich wie „{1}“ und enthält Buchstaben eines anderen Alphabets. Tippen Sie ihn neu.',
  'Orders or claims for whoever judges the page stand in {0}. They have no effect; remove them.':
    'Anweisungen oder Behauptungen an die Prüfenden stehen in: {0}. Sie wirken nicht; entfernen Sie sie.',
  'Orders for a machine stand in the words for a picture. They have no effect; remove them.':
    'Im Text zu einem Bild stehen Anweisungen an eine Maschine. Sie wirken nicht; entfernen Sie sie.',
  'This decodes to orders for a machine. Remove it; if it is an example, say so and show it as code.':
    'Entschlüsselt sind das Anweisungen an eine Maschine. Entfernen Sie es; ist es ein Beispiel, dann sagen Sie das, und zeigen Sie es als Code.',
  'The text claims that it is already approved, exempt or judged. Only the review itself says so; remove the claim.':
    'Der Text behauptet, schon freigegeben, ausgenommen oder geprüft zu sein. Das sagt nur die Prüfung selbst; entfernen Sie die Behauptung.',
  'The text speaks to a reviewer or a language model rather than to readers. If it is an example, quote it.':
    'Der Text spricht zu einem Prüfer oder Sprachmodell statt zu den Lesenden. Ist es ein Beispiel, dann setzen Sie es in Anführungszeichen.',
  'A value that contains a colon must stand in quotation marks.':
    'Ein Wert mit Doppelpunkt muss in Anführungszeichen stehen.',
  'The front matter refers to itself through more than {0} aliases. Write the values out.':
    'Das Front Matter verweist über mehr als {0} Aliasse auf sich selbst. Schreiben Sie die Werte aus.',
  'YAML takes "*{0}" for a reference to a value that is not in the front matter. Put it in quotation marks.':
    'YAML hält „*{0}“ für den Verweis auf einen Wert, den es im Front Matter nicht gibt. Setzen Sie es in Anführungszeichen.',
  'This key stands twice in the front matter; the site keeps only one of them.':
    'Dieser Schlüssel steht zweimal im Front Matter; die Website behält nur einen davon.',
  'YAML does not allow tabs for indentation. Use spaces.':
    'YAML erlaubt keine Tabulatoren zum Einrücken. Nehmen Sie Leerzeichen.',
  'The front matter is not valid TOML: {0}': 'Das Front Matter ist kein gültiges TOML: {0}',
  'The front matter is not valid YAML: {0}': 'Das Front Matter ist kein gültiges YAML: {0}',
  'The schema knows no key "{0}".': 'Das Schema kennt keinen Schlüssel „{0}“.',
  'The front matter lacks "{0}".': 'Im Front Matter fehlt „{0}“.',
  'The page has no front matter, and the schema of the site asks for one.':
    'Die Seite hat kein Front Matter, und das Schema der Website verlangt eines.',
  'Front matter in "{0}" is a program or a dialect that this gate does not read. Write it as YAML between lines of three hyphens.':
    'Front Matter in „{0}“ ist ein Programm oder eine Form, die hier nicht gelesen wird. Schreiben Sie es als YAML zwischen Zeilen aus drei Bindestrichen.',
  'There is an empty line above the front matter, so it is shown as text. Remove the empty line.':
    'Über dem Front Matter steht eine leere Zeile, deshalb erscheint es als Text. Entfernen Sie die leere Zeile.',
  'The front matter is opened and never closed. Add a line of three hyphens below its last key.':
    'Das Front Matter wird geöffnet und nie geschlossen. Setzen Sie eine Zeile aus drei Bindestrichen unter den letzten Schlüssel.',
  'The front matter is not a list of keys with values.': 'Das Front Matter ist keine Liste von Schlüsseln mit Werten.',
  '"{0}" is empty. Give it a value or remove the key.':
    '„{0}“ ist leer. Geben Sie einen Wert an, oder entfernen Sie den Schlüssel.',
  '"{0}" is {1}, and there is no such day.': '„{0}“ ist {1}, und diesen Tag gibt es nicht.',
  'This page could not be checked: {0}.': 'Diese Seite konnte nicht geprüft werden: {0}.',
  'The schema knows no key "{0}" in "{1}".': 'Das Schema kennt keinen Schlüssel „{0}“ in „{1}“.',
  '"{0}" must be one of {1}.': '„{0}“ muss einer dieser Werte sein: {1}.',
  'this form does not fit here.': 'diese Form passt hier nicht.',
  'The glossary says not to write "{0}".': 'Laut Glossar soll „{0}“ nicht geschrieben werden.',
  'The glossary has {0} for "{1}".': 'Im Glossar steht {0} für „{1}“.',
  'What {0} waived ({1}) does not count: {2}.': 'Was {0} ausgenommen hat ({1}), zählt nicht: {2}.',
  'no write access': 'kein Schreibzugriff',
  'GitHub did not say whether there is write access': 'GitHub hat nicht gesagt, ob Schreibzugriff besteht',
  'the comment was edited later, and anybody with write access may do that: write a new one':
    'der Kommentar wurde später bearbeitet, und das darf jeder mit Schreibzugriff: Schreiben Sie einen neuen',
  'too many people waived something': 'zu viele Personen haben etwas ausgenommen',
  'only {0} may waive {1}': 'nur {0} darf {1} ausnehmen',
  'only {0} may waive {1}, and GitHub did not say who is a member':
    'nur {0} darf {1} ausnehmen, und GitHub hat nicht gesagt, wer Mitglied ist',
  'it takes {0} people, and so far {1} waived it': 'es braucht {0} Personen, und bisher war es {1}',
  'no person set it': 'keine Person hat es gesetzt',
  'GitHub did not say when the head was pushed': 'GitHub hat nicht gesagt, wann zuletzt gepusht wurde',
  'it was set before the last push or change of the base: set it again':
    'es wurde vor dem letzten Push oder Wechsel des Zielbranches gesetzt: Setzen Sie es erneut',
  'Only the first 2,000 comments of the pull request were read.':
    'Nur die ersten 2.000 Kommentare des Pull Requests wurden gelesen.',
  'GitHub did not say who set the label {0}, so it does not count.':
    'GitHub hat nicht gesagt, wer das Label {0} gesetzt hat, deshalb zählt es nicht.',
};
