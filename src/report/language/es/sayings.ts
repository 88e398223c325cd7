import type { Saying } from '../sayings.ts';

/** What checkers say of a page, in this language. */
export const sayings: Readonly<Record<Saying, string>> = {
  'This image has no text alternative. Say what it shows.': 'Esta imagen no tiene texto alternativo. Diga qué muestra.',
  'The text alternative of this image is blank. Say what it shows, or leave it empty for decoration.':
    'El texto alternativo de esta imagen está en blanco. Diga qué muestra o déjelo vacío si es decorativa.',
  '"{0}" is a file name. Say what the image shows.': '«{0}» es un nombre de archivo. Diga qué muestra la imagen.',
  '"{0}" could stand for any image. Say what this one shows.':
    '«{0}» podría valer para cualquier imagen. Diga qué muestra esta.',
  'This link has no words: somebody who hears the page is told "link" and nothing else. Say where it leads.':
    'Este enlace no tiene texto: quien escucha la página solo oye «enlace». Diga adónde lleva.',
  'A reader who hears only the links of the page learns nothing from "{0}". Name what the link leads to.':
    'A quien solo oye los enlaces de la página, «{0}» no le dice nada. Nombre el destino del enlace.',
  'The brackets of this link are the wrong way round: write [text](address).':
    'Los corchetes y paréntesis de este enlace están al revés: escriba [texto](dirección).',
  'Put a space after the number signs, or this is not a heading.':
    'Ponga un espacio después de las almohadillas o esto no será un título.',
  'One space after the number signs is enough.': 'Basta un espacio después de las almohadillas.',
  'Put a space before the closing number signs.': 'Ponga un espacio antes de las almohadillas finales.',
  'One space before the closing number signs is enough.': 'Basta un espacio antes de las almohadillas finales.',
  'Start the heading at the beginning of the line.': 'Empiece el título al principio de la línea.',
  'Write this address as a link, or between angle brackets.':
    'Escriba esta dirección como enlace o entre corchetes angulares.',
  'A space just inside the emphasis marks keeps them from working. Remove it.':
    'Un espacio junto a las marcas de énfasis impide que funcionen. Quítelo.',
  'Remove the space just inside the code marks.': 'Quite el espacio junto a las marcas de código.',
  'Remove the space just inside the brackets of the link.': 'Quite el espacio junto a los corchetes del enlace.',
  'This reference link has no definition, so it is shown as plain text. Define it, or write the address behind it in parentheses.':
    'Este enlace de referencia no tiene definición, así que se muestra como texto. Defínalo, o escriba la dirección detrás entre paréntesis.',
  'This row has more cells than the header of its table, and what is too many is not shown. Remove a bar, or write it as "\\|".':
    'Esta fila tiene más celdas que el encabezado de su tabla, y lo que sobra no se muestra. Quite una barra o escríbala como «\\|».',
  'This row has fewer cells than the header of its table. Add what is missing, or an empty line above it if it is no row.':
    'Esta fila tiene menos celdas que el encabezado de su tabla. Añada lo que falta, o una línea vacía antes si no es una fila.',
  'Name the language of this code block; use "text" when it has none.':
    'Indique el lenguaje de este bloque de código; «text» si no tiene.',
  'There is no file "{0}".': 'No hay ningún archivo «{0}».',
  'There is no file "{0}"; did you mean "{1}"?': 'No hay ningún archivo «{0}»; ¿quería decir «{1}»?',
  'This change moves "{0}" to "{1}".': 'Este cambio mueve «{0}» a «{1}».',
  'This change moves "{0}" to "{1}"; did you mean "{2}"?': 'Este cambio mueve «{0}» a «{1}»; ¿quería decir «{2}»?',
  'This change removes "{0}".': 'Este cambio elimina «{0}».',
  'This change removes "{0}"; did you mean "{1}"?': 'Este cambio elimina «{0}»; ¿quería decir «{1}»?',
  '{0} has no heading or anchor "#{1}".': '{0} no tiene ningún título ni ancla «#{1}».',
  '{0} has no heading or anchor "#{1}"; did you mean "#{2}"?':
    '{0} no tiene ningún título ni ancla «#{1}»; ¿quería decir «#{2}»?',
  'This {0} leads nowhere: {1}.': 'Este elemento ({0}) no lleva a ninguna parte: {1}.',
  'This {0} has no address.': 'Este elemento ({0}) no tiene dirección.',
  "This {0} leads to a file on one person's disk; nobody else can open it.":
    'Este elemento ({0}) lleva a un archivo en el disco de una sola persona; nadie más puede abrirlo.',
  '"{0}" led to a file from "{1}", and leads to none from where this change moves the page.':
    '«{0}» llevaba a un archivo desde «{1}», y a ninguno desde donde este cambio pone la página.',
  '"{0}" links to "{1}" on line {2}, which this change moves to "{3}".':
    '«{0}» enlaza en la línea {2} con «{1}», que este cambio mueve a «{3}».',
  '"{0}" links to "{1}" on line {2}, which this change removes.':
    '«{0}» enlaza en la línea {2} con «{1}», que este cambio elimina.',
  '"{0}" links to "#{1}" of this page on line {2}, which this change takes away.':
    '«{0}» enlaza en la línea {2} con «#{1}» de esta página, que este cambio quita.',
  'Did you mean "{0}"?': '¿Quería decir «{0}»?',
  'Did you mean "{0}" instead of "{1}"?': '¿Quería decir «{0}» en lugar de «{1}»?',
  'No dictionary has "{0}". Did you mean {1}?': 'Ningún diccionario conoce «{0}». ¿Quería decir {1}?',
  'Documentation hardly ever has "{0}". Did you mean {1}?':
    'En la documentación casi nunca aparece «{0}». ¿Quería decir {1}?',
  'Write the ending of this number as "{0}".': 'Escriba la terminación de este número como «{0}».',
  '"Own" needs "its", "your" or another owner before it.': '«Own» necesita delante un poseedor, como «its» o «your».',
  'Two articles stand side by side; one of them goes.': 'Hay dos artículos seguidos; sobra uno.',
  'A word stands here twice; take one out.': 'Aquí hay una palabra repetida; quite una.',
  'Words of an earlier sentence are left over here. Take them out.':
    'Aquí han quedado palabras de una frase anterior. Quítelas.',
  'Two prepositions stand side by side; one of them goes.': 'Hay dos preposiciones seguidas; sobra una.',
  'Say who may do it ("allows you to", "allows users to"), or use the form with -ing.':
    'Diga quién puede hacerlo («allows you to», «allows users to») o use la forma en -ing.',
  'Leave out "to" after this verb.': 'Quite «to» después de este verbo.',
  'Write "waits for" or leave out "for".': 'Escriba «waits for» o quite «for».',
  'Two verbs stand side by side here; one of them is left over from an earlier sentence.':
    'Aquí hay dos verbos seguidos; uno quedó de una frase anterior.',
  'Two verbs stand side by side here; one of them is left over.': 'Aquí hay dos verbos seguidos; sobra uno.',
  'Write "what it looks like" or "how it looks".': 'Escriba «what it looks like» o «how it looks».',
  'Use the other form of this verb: it has none with -ed.': 'Use la otra forma de este verbo: no la tiene con -ed.',
  'Only one of these two words can stand here. Take the other one out, or write what was meant.':
    'Aquí solo cabe una de estas dos palabras. Quita la otra o escribe lo que querías decir.',
  'Add the noun that is missing here, or write "there is" or "this is".':
    'Añada el sustantivo que falta aquí, o escriba «there is» o «this is».',
  'Add the second "as" that is missing here.': 'Añada el segundo «as» que falta aquí.',
  'Take out one of these two words.': 'Quite una de estas dos palabras.',
  'Write "the way" or "how", not both.': 'Escriba «the way» o «how», no ambos.',
  'Add the "be" that is missing before this verb.': 'Añada el «be» que falta delante de este verbo.',
  'Two verbs of one kind stand side by side; one of them goes.': 'Hay dos verbos del mismo tipo seguidos; sobra uno.',
  'A "be" stands here twice; take one out.': 'Aquí hay dos «be»; quite uno.',
  'Add the verb that is missing before this "to".': 'Añada el verbo que falta delante de este «to».',
  'This is {0}. Use a published test number, or mask it.': 'Esto es {0}. Use un número de prueba publicado u ocúltelo.',
  'This looks like {0}. Revoke it now: it stays in the history even when the line is removed. If it is not yours to revoke, write a placeholder.':
    'Esto parece {0}. Revóquelo ya: queda en el historial aunque se borre la línea. Si no le corresponde revocarlo, escriba un marcador de posición.',
  'This may be {0}. If it opens anything, revoke it: it stays in the history. If it is a sample, write a placeholder.':
    'Esto puede ser {0}. Si abre algo, revóquelo: queda en el historial. Si es una muestra, escriba un marcador de posición.',
  'This paragraph has {0} words. Split it where the subject changes.':
    'Este párrafo tiene {0} palabras. Divídalo donde cambia el tema.',
  'The Flesch reading ease of this page is {0}, and {1} is the limit: use shorter sentences and shorter words.':
    'La facilidad de lectura de Flesch de esta página es {0}, y el límite es {1}: use frases y palabras más cortas.',
  'This sentence has {0} words, and {1} is the limit. Make two of it.':
    'Esta frase tiene {0} palabras, y el límite es {1}. Haga dos de ella.',
  'This heading has no text. Write one, or take the heading out.':
    'Este título no tiene texto. Escriba uno, o quítelo.',
  'This heading of level {0} follows one of level {1}. Use level {2}, so that readers who jump by headings miss nothing.':
    'Este título de nivel {0} sigue a uno de nivel {1}. Use el nivel {2}, para que quien salta por títulos no se pierda nada.',
  'This is the second heading of the first level. Make it a section of the page.':
    'Es el segundo título de primer nivel. Conviértalo en una sección de la página.',
  'The same heading stands in this section on line {0}.': 'El mismo título está en esta sección en la línea {0}.',
  'The page does not parse as {0}: {1} It was judged as plain Markdown.':
    'La página no se puede leer como {0}: {1} Se revisó como Markdown simple.',
  'This line was left behind by a merge that was not resolved. Choose one of the two versions, and remove the marks.':
    'Esta línea quedó de una fusión sin resolver. Elija una de las dos versiones y quite las marcas.',
  'This looks like a note or filler text. Replace it before publication, or take it out.':
    'Parece una nota o un texto de relleno. Sustitúyalo antes de publicar, o quítelo.',
  'This code block is never closed, so what follows is shown as code. Close it with a line of the same marks.':
    'Este bloque de código no se cierra, así que lo que sigue se muestra como código. Ciérrelo con una línea de los mismos signos.',
  'Instead of "{0}", write {1}.': 'En lugar de «{0}», escriba {1}.',
  'Readers do not see this text of {0} characters, and nothing on the page opens it. Show it, or take it out.':
    'Los lectores no ven este texto de {0} caracteres, y nada en la página lo abre. Muéstrelo o quítelo.',
  'Line {0}: {1} A human has to look at it.': 'Línea {0}: {1} Una persona tiene que mirarlo.',
  'Comments for {0} have no effect here: exceptions are made in the configuration.':
    'Los comentarios para {0} no tienen efecto aquí: las excepciones se hacen en la configuración.',
  'Comments cannot switch this review off: exceptions are made in the configuration.':
    'Un comentario no puede desactivar esta revisión: las excepciones se hacen en la configuración.',
  '{0} {1}: the text may read in another order than it is written.':
    '{0} {1}: el texto puede leerse en otro orden que el escrito.',
  'Here stands something that readers cannot see: {0}. Delete it, or say what it is for.':
    'Aquí hay algo que los lectores no ven: {0}. Bórrelo o diga para qué sirve.',
  'The word "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    'La palabra «{0}» se lee como «{1}» y tiene letras de otro alfabeto. Escríbala de nuevo.',
  'The host "{0}" reads like "{1}" and has letters of another alphabet in it. Type it again.':
    'El host «{0}» se lee como «{1}» y tiene letras de otro alfabeto. Escríbalo de nuevo.',
  'Orders or claims for whoever judges the page stand in {0}. They have no effect; remove them.':
    'Hay órdenes o afirmaciones para quien juzga la página aquí: {0}. No tienen efecto; quítelas.',
  'Orders for a machine stand in the words for a picture. They have no effect; remove them.':
    'El texto de una imagen contiene órdenes para una máquina. No tienen efecto; quítelas.',
  'This decodes to orders for a machine. Remove it; if it is an example, say so and show it as code.':
    'Descodificado, son órdenes para una máquina. Quítelo; si es un ejemplo, dígalo y muéstrelo como código.',
  'The text claims that it is already approved, exempt or judged. Only the review itself says so; remove the claim.':
    'El texto afirma que ya está aprobado, exento o revisado. Solo lo dice la revisión; quite la afirmación.',
  'The text speaks to a reviewer or a language model rather than to readers. If it is an example, quote it.':
    'El texto se dirige a un revisor o a un modelo de lenguaje y no a los lectores. Si es un ejemplo, cítelo.',
  'A value that contains a colon must stand in quotation marks.':
    'Un valor que contiene dos puntos debe ir entre comillas.',
  'The front matter refers to itself through more than {0} aliases. Write the values out.':
    'El front matter se refiere a sí mismo con más de {0} alias. Escriba los valores.',
  'YAML takes "*{0}" for a reference to a value that is not in the front matter. Put it in quotation marks.':
    'YAML toma «*{0}» por una referencia a un valor que no está en el front matter. Póngalo entre comillas.',
  'This key stands twice in the front matter; the site keeps only one of them.':
    'Esta clave está dos veces en el front matter; el sitio solo conserva una.',
  'YAML does not allow tabs for indentation. Use spaces.': 'YAML no admite tabuladores para sangrar. Use espacios.',
  'The front matter is not valid TOML: {0}': 'El front matter no es TOML válido: {0}',
  'The front matter is not valid YAML: {0}': 'El front matter no es YAML válido: {0}',
  'The schema knows no key "{0}".': 'El esquema no conoce la clave «{0}».',
  'The front matter lacks "{0}".': 'En el front matter falta «{0}».',
  'The page has no front matter, and the schema of the site asks for one.':
    'La página no tiene front matter, y el esquema del sitio lo exige.',
  'Front matter in "{0}" is a program or a dialect that this gate does not read. Write it as YAML between lines of three hyphens.':
    'El front matter en «{0}» es un programa o una forma que aquí no se lee. Escríbalo en YAML entre líneas de tres guiones.',
  'There is an empty line above the front matter, so it is shown as text. Remove the empty line.':
    'Hay una línea vacía encima del front matter, así que se muestra como texto. Quite la línea vacía.',
  'The front matter is opened and never closed. Add a line of three hyphens below its last key.':
    'El front matter se abre y no se cierra. Ponga una línea de tres guiones debajo de su última clave.',
  'The front matter is not a list of keys with values.': 'El front matter no es una lista de claves con valores.',
  '"{0}" is empty. Give it a value or remove the key.': '«{0}» está vacío. Dele un valor o quite la clave.',
  '"{0}" is {1}, and there is no such day.': '«{0}» es {1}, y ese día no existe.',
  'This page could not be checked: {0}.': 'Esta página no se pudo comprobar: {0}.',
  'The schema knows no key "{0}" in "{1}".': 'El esquema no conoce la clave «{0}» en «{1}».',
  '"{0}" must be one of {1}.': '«{0}» debe ser uno de estos valores: {1}.',
  'this form does not fit here.': 'esta forma no encaja aquí.',
  'The glossary says not to write "{0}".': 'El glosario pide no escribir «{0}».',
  'The glossary has {0} for "{1}".': 'El glosario tiene {0} para «{1}».',
  'What {0} waived ({1}) does not count: {2}.': 'Lo que {0} exceptuó ({1}) no cuenta: {2}.',
  'no write access': 'sin permiso de escritura',
  'GitHub did not say whether there is write access': 'GitHub no dijo si hay permiso de escritura',
  'the comment was edited later, and anybody with write access may do that: write a new one':
    'el comentario se editó después, y eso puede hacerlo cualquiera con permiso de escritura: escriba uno nuevo',
  'too many people waived something': 'demasiadas personas exceptuaron algo',
  'only {0} may waive {1}': 'solo {0} puede exceptuar {1}',
  'only {0} may waive {1}, and GitHub did not say who is a member':
    'solo {0} puede exceptuar {1}, y GitHub no dijo quién es miembro',
  'it takes {0} people, and so far {1} waived it': 'hacen falta {0} personas, y hasta ahora ha sido {1}',
  'no person set it': 'no la puso una persona',
  'GitHub did not say when the head was pushed': 'GitHub no dijo cuándo fue el último push',
  'it was set before the last push or change of the base: set it again':
    'se puso antes del último push o cambio de la rama base: póngala de nuevo',
  'Only the first 2,000 comments of the pull request were read.':
    'Solo se leyeron los primeros 2000 comentarios de la pull request.',
  'GitHub did not say who set the label {0}, so it does not count.':
    'GitHub no dijo quién puso la etiqueta {0}, así que no cuenta.',
};
