import type { PresetCriterion } from '../preset-criteria.ts';

/** What the reviewers that come along ask of a page, in this language. */
export const presetCriteria: Readonly<Record<PresetCriterion, string>> = {
  'Everybody can perceive and follow the page, and nobody is left out by its words.':
    'Alle können die Seite wahrnehmen und ihr folgen, und ihre Worte schließen niemanden aus.',
  'No informative image has an alternative text that fails to say what the image is for (a file name, "image", "screenshot").':
    'Kein Bild mit Inhalt hat einen Alternativtext, der nicht sagt, wozu das Bild da ist (ein Dateiname, „Bild“, „Screenshot“).',
  'Recorded video or sound on the page comes with captions, or with a transcript linked beside it.':
    'Aufgezeichnete Videos und Tonaufnahmen haben Untertitel oder daneben einen Link zu einer Abschrift.',
  'Each heading describes the section under it, and no bold line does the work of a heading.':
    'Jede Überschrift beschreibt ihren Abschnitt, und keine fette Zeile steht anstelle einer Überschrift.',
  'No instruction can be followed only by colour, shape, position or sound ("the green button on the right"); a name beside it is enough.':
    'Keine Anleitung lässt sich nur an Farbe, Form, Lage oder Ton verstehen („der grüne Knopf rechts“); ein Name daneben genügt.',
  'Each link says its purpose by its text or its sentence, no text is "here" or "this page", and the same text does not lead to different places.':
    'Jeder Link sagt durch seinen Text oder Satz, wozu er da ist; keiner heißt „hier“ oder „diese Seite“, und gleicher Text führt nicht an verschiedene Orte.',
  'Nothing that could be text is given only as a picture of text or of code.':
    'Nichts, was Text sein könnte, steht nur als Bild von Text oder Code da.',
  'Words for people are neutral as to gender, and nobody is described by disability, age or origin where it does not matter.':
    'Bezeichnungen für Menschen sind geschlechtsneutral, und niemand wird ohne Anlass über Behinderung, Alter oder Herkunft beschrieben.',
  'Abbreviations that the readers of this page may not know are written out where they first occur.':
    'Abkürzungen, die Lesende dieser Seite vielleicht nicht kennen, sind beim ersten Mal ausgeschrieben.',
  'No violent or excluding metaphor stands where a neutral term exists; fixed names of commands and fields are not judged.':
    'Kein gewaltsames oder ausgrenzendes Bild steht, wo es ein neutrales Wort gibt; feste Namen von Befehlen und Feldern zählen nicht.',
  'The page speaks in the voice of the organisation, plainly and with respect.':
    'Die Seite spricht in der Sprache des Hauses, klar und mit Respekt.',
  'Names of products, features and companies are written as in the references.':
    'Namen von Produkten, Funktionen und Firmen sind wie in den Referenzen geschrieben.',
  'No word occurs that the references tell writers to avoid.': 'Kein Wort kommt vor, von dem die Referenzen abraten.',
  'Nothing that goes wrong is blamed on the reader.':
    'Für nichts, was schiefgeht, wird den Lesenden die Schuld gegeben.',
  '"We" never takes in the reader ("as we saw", "let’s open"); an author’s "I", a team’s "we" are fine.':
    '„Wir“ schließt nie die Lesenden ein („wie wir sahen“); das „ich“ einer Autorin oder das „wir“ eines Teams ist in Ordnung.',
  'No slang, no officialese ("utilise", "hereby"), no "please" in numbered steps.':
    'Keine Umgangssprache, kein Amtsdeutsch, kein „bitte“ in nummerierten Schritten.',
  'Title, description and first paragraph come to the matter, without "In this article".':
    'Titel, Beschreibung und erster Absatz kommen zur Sache, ohne „In diesem Artikel“.',
  'No praise of the publisher’s own product that nothing can test ("the best", "always works").':
    'Kein Lob des eigenen Produkts, das sich nicht prüfen lässt („das beste“, „läuft immer“).',
  'No step that can fail is belittled ("simply", "just", "easy").':
    'Kein Schritt, der scheitern kann, wird kleingeredet („einfach“, „nur“, „leicht“).',
  'No joke about what can cost readers money, data, health or safety.':
    'Kein Scherz über etwas, das Lesende Geld, Daten, Gesundheit oder Sicherheit kosten kann.',
  'No competitor or group of people is ridiculed.':
    'Weder Mitbewerber noch Gruppen von Menschen werden lächerlich gemacht.',
  'Saying that the own product beats a named one says in which version and when.':
    'Wer sagt, dass das eigene Produkt ein genanntes übertrifft, sagt auch, in welcher Version und wann.',
  'No feature or date to come is promised, unless called a plan; what is public already is fine.':
    'Keine künftige Funktion und kein Termin wird versprochen, außer als Plan bezeichnet; schon Öffentliches ist in Ordnung.',
  'Pages that promote financial products are fair, clear and balanced (rules as of {0}; not legal advice).':
    'Seiten, die Finanzprodukte bewerben, sind redlich, klar und ausgewogen (Regeln mit Stand {0}; keine Rechtsberatung).',
  'No return is promised or guaranteed, and nothing that can lose value is called safe, free of risk or unable to lose.':
    'Kein Ertrag wird versprochen oder garantiert, und nichts, was an Wert verlieren kann, heißt sicher, risikolos oder verlustfrei.',
  'A figure on past performance is accompanied, in running text and just as visibly, by the statement that it says nothing reliable about the future.':
    'Bei einer Zahl zur bisherigen Entwicklung steht im Fließtext und ebenso sichtbar, dass sie nichts Verlässliches über die Zukunft sagt.',
  'Where advantages of a product are named, its main risks are named on the page and not only in a footnote.':
    'Wo Vorteile eines Produkts genannt werden, stehen auch seine Hauptrisiken auf der Seite, und nicht nur in einer Fußnote.',
  'Performance is not forecast, and nothing suggests that earlier results will come again; a plain mathematical example is no forecast.':
    'Die Entwicklung wird nicht vorhergesagt, und nichts legt nahe, dass frühere Ergebnisse wiederkehren; ein Rechenbeispiel ist keine Vorhersage.',
  'Results that are hypothetical, back-tested or targets are called so, with their assumptions and limits.':
    'Hypothetische, zurückgerechnete oder angestrebte Ergebnisse heißen so, mit Annahmen und Grenzen.',
  'A testimonial says whether it comes from a client, whether it was paid for, and which interests conflict.':
    'Eine Empfehlung sagt, ob sie von Kunden stammt, ob sie bezahlt wurde und welche Interessen sich widersprechen.',
  'A rating or award by others has the name of the rater, the date, the period, and any payment.':
    'Bei einer fremden Bewertung oder Auszeichnung stehen Name der Bewertenden, Datum, Zeitraum und etwaige Zahlung.',
  'Statements about the future other than performance (FP4) are marked as such and name what could make them wrong.':
    'Aussagen über die Zukunft, außer zur Entwicklung (FP4), sind als solche kenntlich und nennen, was sie widerlegen könnte.',
  'Nothing suggests that an authority has approved the product, the firm or the page.':
    'Nichts legt nahe, dass eine Behörde das Produkt, die Firma oder die Seite gebilligt hat.',
  'A figure on performance before fees has the one after fees beside it, for the same period; figures only after fees are fine.':
    'Neben einer Zahl vor Gebühren steht die nach Gebühren für denselben Zeitraum; nur Zahlen nach Gebühren sind in Ordnung.',
  'No period, sample or client on the page is chosen without a reason that readers are told ("our best year").':
    'Kein Zeitraum, keine Stichprobe und kein Kunde ist ohne einen genannten Grund ausgewählt („unser bestes Jahr“).',
  'A promotion of crypto-assets, leverage, unlisted shares or loans between people carries the prescribed risk warning beside the inducement, and no reward for bringing a friend.':
    'Werbung für Kryptowerte, Hebelprodukte, nicht notierte Aktien oder private Kredite trägt den vorgeschriebenen Risikohinweis neben dem Anreiz und keine Prämie für geworbene Freunde.',
  "Claims, endorsements, personal data and others' rights are handled as the law asks (rules as of {0}; not legal advice).":
    'Behauptungen, Empfehlungen, persönliche Daten und Rechte anderer sind so behandelt, wie es das Recht verlangt (Regeln mit Stand {0}; keine Rechtsberatung).',
  'Who recommends a product and has a tie to its maker (pay, gift, job, family, affiliate link) says so in that paragraph or above.':
    'Wer ein Produkt empfiehlt und mit dem Hersteller verbunden ist (Geld, Geschenk, Arbeit, Familie, Partnerlink), sagt es in diesem Absatz oder darüber.',
  'No testimonial or review is invented, written by software, bought for praise or from a hidden insider.':
    'Keine Empfehlung oder Bewertung ist erfunden, von Software geschrieben, für Lob gekauft oder von verdeckten Insidern.',
  'One customer’s result is not shown as everybody’s, unless the usual one stands beside it.':
    'Das Ergebnis eines einzelnen Kunden steht nicht für alle, außer das übliche steht daneben.',
  'No hashed, pseudonymous or pooled personal data is called anonymous; no promise about data contradicts the page.':
    'Gehashte, pseudonyme oder zusammengefasste persönliche Daten heißen nicht anonym; keine Zusage zu Daten widerspricht der Seite.',
  'No certificate that nobody issues ("GDPR certified"); "compliant" says with what, who confirmed it.':
    'Kein Zertifikat, das niemand ausstellt („DSGVO-zertifiziert“); „konform“ sagt, womit und von wem bestätigt.',
  'No private person is identifiable without a basis; sample data is visibly made up.':
    'Keine Privatperson ist ohne Grundlage erkennbar; Beispieldaten sind sichtbar erfunden.',
  'Text, pictures and code by others name author, source and licence.':
    'Bei fremdem Text, Bild und Code stehen Urheber, Quelle und Lizenz.',
  'Nothing is called green or climate neutral without recognised proof, or by offsets.':
    'Nichts heißt ohne anerkannten Nachweis oder nur durch Ausgleich grün oder klimaneutral.',
  'A claim that sells and can be measured or disputed ("proven", "fastest") has a source, or period and method.':
    'Eine werbende Behauptung, die messbar oder bestreitbar ist („bewiesen“, „am schnellsten“), hat eine Quelle oder Zeitraum und Methode.',
  'A form or address for personal data says who is responsible, what for, how to withdraw; no box is ticked beforehand.':
    'Ein Formular oder eine Adresse für persönliche Daten sagt, wer verantwortlich ist, wozu, und wie man widerruft; kein Kästchen ist vorab angekreuzt.',
  'A price has its currency and says if tax is in it; "free" has its conditions beside it.':
    'Ein Preis nennt die Währung und ob Steuer enthalten ist; bei „kostenlos“ stehen die Bedingungen.',
  'What renews by itself says so, with price, period, how to cancel.':
    'Was sich von selbst verlängert, sagt es, mit Preis, Zeitraum und Kündigung.',
  'Readers understand the page the first time they read it.': 'Lesende verstehen die Seite beim ersten Lesen.',
  'No sentence has to be turned round twice: no double negative, no exception to an exception.':
    'Kein Satz muss zweimal umgedreht werden: keine doppelte Verneinung, keine Ausnahme von der Ausnahme.',
  'One thing has one name from the top of the page to its end.': 'Jede Sache heißt von oben bis unten gleich.',
  'No paragraph mixes two topics so that readers lose the thread.':
    'Kein Absatz mischt zwei Themen, sodass Lesende den Faden verlieren.',
  'No sentence leaves open who acts where readers need to know it ("the form must be signed").':
    'Kein Satz lässt offen, wer handelt, wo Lesende es wissen müssen („das Formular ist zu unterschreiben“).',
  'No verb hides in a noun ("perform a configuration of") and no more than three nouns are stacked, except in fixed names.':
    'Kein Verb versteckt sich in einem Hauptwort („eine Konfiguration vornehmen“), und außer in festen Namen stehen nie mehr als drei Hauptwörter hintereinander.',
  'No instruction is followed by the condition under which it holds, so that readers act too early.':
    'Keine Anweisung steht vor der Bedingung, unter der sie gilt, sodass Lesende zu früh handeln.',
  'No technical term that the readers of this page may not know stands without an explanation or a link.':
    'Kein Fachwort, das Lesende dieser Seite vielleicht nicht kennen, steht ohne Erklärung oder Link.',
  'No sentence strings together four or more items or steps that should be a list.':
    'Kein Satz reiht vier oder mehr Punkte oder Schritte, die eine Liste sein sollten.',
  'No idiom or local reference would puzzle somebody who reads the language as a second one.':
    'Keine Redensart und kein örtlicher Bezug verwirrt jemanden, der die Sprache als Fremdsprache liest.',
  'Title, description, headings and links tell searchers truthfully what the page offers.':
    'Titel, Beschreibung, Überschriften und Links sagen Suchenden wahrheitsgemäß, was die Seite bietet.',
  'The title says what this page is about, in words that a searcher would use, and is not a string of keywords.':
    'Der Titel sagt in Worten, die Suchende benutzen, worum es geht, und ist keine Reihe von Stichwörtern.',
  'A description in the front matter sums up this page and would not fit any other; without one this does not apply.':
    'Eine Beschreibung im Front Matter fasst diese Seite zusammen und passt zu keiner anderen; ohne sie trifft das nicht zu.',
  'The main heading and the title of the front matter, where both are there, announce the same thing.':
    'Hauptüberschrift und Titel im Front Matter kündigen, wo beide da sind, dasselbe an.',
  'No phrase is repeated for search engines rather than for readers.':
    'Keine Wendung wird für Suchmaschinen statt für Lesende wiederholt.',
  'Title and headings neither exaggerate nor shock, and the page delivers what they promise.':
    'Titel und Überschriften übertreiben und schockieren nicht, und die Seite hält, was sie versprechen.',
  'Structured data on the page describes nothing that readers cannot see; without structured data this does not apply.':
    'Strukturierte Daten beschreiben nichts, was Lesende nicht sehen; ohne solche Daten trifft das nicht zu.',
  'No whole paragraph only rewords what everybody says: it gives knowledge, data or an example of its own, or a reason to stand there.':
    'Kein ganzer Absatz sagt nur anders, was alle sagen: Er gibt eigenes Wissen, Daten oder ein Beispiel, oder einen Grund, da zu stehen.',
  'Readers can tell who wrote the page and when its substance last changed.':
    'Lesende erkennen, wer die Seite geschrieben hat und wann sich ihr Inhalt zuletzt geändert hat.',
  'The page is built so that readers find what they came for and know where to go next.':
    'Die Seite ist so gebaut, dass Lesende finden, was sie suchen, und wissen, wie es weitergeht.',
  'No warning stands after the step that it is about, and no more than two notes follow each other.':
    'Keine Warnung steht nach dem Schritt, den sie betrifft, und nie folgen mehr als zwei Hinweise aufeinander.',
  'The sections come in the order in which readers need them, and no term is used before it is introduced; whether steps work is TA18.':
    'Die Abschnitte stehen in der Reihenfolge, in der Lesende sie brauchen, und kein Begriff wird vor seiner Einführung benutzt; ob Schritte gehen, ist TA18.',
  'Each section keeps to the topic that its heading names.':
    'Jeder Abschnitt bleibt bei dem Thema, das seine Überschrift nennt.',
  'Long code samples and large tables are introduced by a sentence that says what they show.':
    'Vor langen Code-Beispielen und großen Tabellen steht ein Satz, der sagt, was sie zeigen.',
  'No passage is visibly unfinished: a note by the author to themselves, a gap to be filled, a sentence that breaks off.':
    'Keine Stelle ist sichtbar unfertig: eine Notiz an sich selbst, eine Lücke, ein abbrechender Satz.',
  'Steps of a sequence are numbered or in order, and no step hides a second action that readers would miss.':
    'Schritte einer Folge sind nummeriert oder geordnet, und keiner verbirgt eine zweite Handlung, die man übersähe.',
  'The opening of a long page says what it is for and for whom.':
    'Der Anfang einer langen Seite sagt, wozu und für wen sie ist.',
  'A lesson ends with a next step or related pages.':
    'Eine Lektion endet mit einem nächsten Schritt oder verwandten Seiten.',
  'What the page tells readers to do works, is safe, and agrees with itself and the references.':
    'Was die Seite zu tun rät, funktioniert, ist sicher und widerspricht weder sich selbst noch den Referenzen.',
  'Commands, flags, fields and endpoints that the references cover exist there.':
    'Befehle, Optionen, Felder und Endpunkte, die in den Referenzen behandelt werden, gibt es dort.',
  'Numbers, defaults, units, names and order agree all over the page.':
    'Zahlen, Vorgaben, Einheiten, Namen und Reihenfolge stimmen auf der ganzen Seite überein.',
  'Without a warning and a narrow scope, no command or code to copy deletes data, runs an unseen download or skips certificate or signature checks.':
    'Ohne Warnung und engen Rahmen löscht nichts zum Kopieren Daten, startet keinen ungesehenen Download und umgeht keine Prüfung von Zertifikaten oder Signaturen.',
  'Figures on speed, size or capacity of software or machines say on what, how and when measured.':
    'Zahlen zu Tempo, Größe oder Leistung von Software oder Geräten sagen, woran, wie und wann gemessen.',
  'Nothing outdated is used for security without a word on it: MD5, SHA-1, TLS before 1.2, passwords changed by the calendar.':
    'Nichts Veraltetes dient ohne Hinweis der Sicherheit: MD5, SHA-1, TLS vor 1.2, Passwortwechsel nach Kalender.',
  'Commands to copy have no prompt ("$ "); placeholders are explained or explain themselves.':
    'Befehle zum Kopieren haben kein Eingabezeichen („$ “); Platzhalter sind erklärt oder erklären sich selbst.',
  'What steps that change something need (version, platform, prerequisites) stands before them, unless site or title make it plain.':
    'Was verändernde Schritte brauchen (Version, Plattform, Voraussetzungen), steht davor, außer Website oder Titel machen es klar.',
  'Output shown fits the command shown.': 'Die gezeigte Ausgabe passt zum gezeigten Befehl.',
  'A step that can fail in silence and do harm says how to tell.':
    'Ein Schritt, der unbemerkt scheitern und schaden kann, sagt, woran man es merkt.',
  'A surprising fact or figure from elsewhere has a source; claims that sell are LG15.':
    'Eine überraschende Tatsache oder Zahl von anderswo hat eine Quelle; werbende Behauptungen sind LG15.',
  'Steps work as written, in order: nothing is used before it is made or fetched, nothing is impossible.':
    'Die Schritte gehen wie geschrieben und der Reihe nach: Nichts wird benutzt, bevor es erzeugt oder geholt ist, nichts ist unmöglich.',
};
