import type { CheckerCriterion } from '../checker-criteria.ts';

/** What the checkers look for, in this language. */
export const checkerCriteria: Readonly<Record<CheckerCriterion, string>> = {
  'The front matter parses and matches the schema of the site.':
    'El front matter se lee y cumple el esquema del sitio.',
  'The front matter is YAML that the reader of the site takes.': 'El front matter es YAML que el sitio puede leer.',
  'The front matter starts on the first line and is closed, so that the site reads it as such.':
    'El front matter empieza en la primera línea y está cerrado, de modo que el sitio lo lea como tal.',
  'The front matter is data (YAML), not a program: blocks such as ---js are never run here.':
    'El front matter son datos (YAML), no un programa: bloques como ---js nunca se ejecutan aquí.',
  'The front matter has the keys and values that the schema of the site asks for.':
    'El front matter tiene las claves y los valores que pide el esquema del sitio.',
  'Titles and descriptions are not empty, no key stands twice, and dates exist in the calendar.':
    'Los títulos y descripciones no están vacíos, ninguna clave se repite y las fechas existen en el calendario.',
  'Things are called what the glossary of the team calls them.': 'Las cosas se llaman como en el glosario del equipo.',
  'The page holds no word that the glossary says not to write.':
    'La página no contiene ninguna palabra que el glosario diga no escribir.',
  'No control character makes text read in another order than it is written.':
    'Ningún carácter de control hace leer el texto en un orden distinto del escrito.',
  'No text is written in invisible tag characters or in variation selectors; flags of regions are fine.':
    'Ningún texto está escrito en caracteres de etiqueta invisibles o selectores de variación; valen las banderas de regiones.',
  'No zero-width, filler or control characters stand where no script and no emoji needs them.':
    'Ningún carácter de ancho cero, relleno o control donde ninguna escritura ni emoji lo necesita.',
  'No word or host name mixes alphabets so that it passes for another one.':
    'Ninguna palabra o nombre de host mezcla alfabetos para pasar por otro.',
  'No comment, hidden element or attribute gives orders to whoever judges or processes the page.':
    'Ningún comentario, elemento oculto o atributo da órdenes a quien juzga o procesa la página.',
  'No prose stands where readers cannot see it and nothing on the page opens it.':
    'Ninguna prosa está donde los lectores no la ven y nada de la página la abre.',
  'The text speaks to its readers, not to reviewers, graders or language models.':
    'El texto habla a sus lectores, no a revisores, evaluadores ni modelos de lenguaje.',
  'The text does not claim that it is already approved, exempt or judged.':
    'El texto no afirma estar ya aprobado, exento o juzgado.',
  'No base64, hexadecimal or rotated text decodes to orders for a machine.':
    'Ningún texto en base64, hexadecimal o rotado se descifra como órdenes para una máquina.',
  'No comment tries to switch the review off; such comments do nothing here.':
    'Ningún comentario intenta desactivar la revisión; aquí tales comentarios no hacen nada.',
  'Nothing on the page is hidden from its readers or addressed to machines that judge it.':
    'Nada en la página está oculto a sus lectores ni dirigido a las máquinas que la juzgan.',
  'Links lead to files and headings that exist, and to other sites that answer if the team wants them asked.':
    'Los enlaces llevan a archivos y títulos que existen, y a otros sitios que responden si el equipo quiere consultarlos.',
  'Relative links and images lead to a file of the commit that is judged.':
    'Los enlaces relativos y las imágenes llevan a un archivo del commit juzgado.',
  'Links to a heading name a heading or anchor that the page has.':
    'Los enlaces a un título nombran un título o ancla que la página tiene.',
  'Links to pages without a file extension, or from the root of the site, lead to a page.':
    'Los enlaces sin extensión de archivo, o desde la raíz del sitio, llevan a una página.',
  "Links do not lead to the writer's own disk.": 'Ningún enlace lleva al disco de quien escribe.',
  'Links and images have an address.': 'Los enlaces y las imágenes tienen una dirección.',
  'No page links to a file or heading that this change removes or renames.':
    'Ninguna página enlaza a un archivo o título que este cambio quita o renombra.',
  'Links to other sites lead to a page that is there; asked only where external is true.':
    'Los enlaces a otros sitios llevan a una página que existe; se consulta solo si external es true.',
  'The Markdown renders as it was meant, and images and links work for everyone.':
    'El Markdown se muestra como se quería, y las imágenes y enlaces sirven a todos.',
  'Every image has a text alternative; decoration is marked by an empty alt attribute in HTML.':
    'Cada imagen tiene texto alternativo; la decoración se marca con un atributo alt vacío en HTML.',
  'The text alternative of an image is not its file name, nor a word that fits any image.':
    'El texto alternativo de una imagen no es su nombre de archivo ni una palabra que valga para cualquier imagen.',
  'Every link has words, or a picture that has some.': 'Cada enlace tiene texto, o una imagen que lo tiene.',
  'The text of a link says where it leads without the words around it.':
    'El texto de un enlace dice adónde lleva sin las palabras de alrededor.',
  'Links are written as [text](address), not the other way round.':
    'Los enlaces se escriben [texto](dirección), no al revés.',
  'Reference links have a definition.': 'Los enlaces de referencia tienen definición.',
  'Headings are written so that every renderer takes them for headings.':
    'Los títulos se escriben de modo que cualquier programa los reconozca como tales.',
  'All rows of a table have as many cells as its header.':
    'Todas las filas de una tabla tienen tantas celdas como su encabezado.',
  'No space stands just inside emphasis, code or link marks, where it breaks them.':
    'Ningún espacio justo dentro de marcas de énfasis, código o enlace, donde las rompe.',
  'Addresses are written as links.': 'Las direcciones se escriben como enlaces.',
  'Code blocks name their language.': 'Los bloques de código indican su lenguaje.',
  'The page does not try to switch a linter off; such comments do nothing here.':
    'La página no intenta desactivar un linter; aquí tales comentarios no hacen nada.',
  'The page parses, its headings nest, and nothing unfinished is left in it.':
    'La página se analiza, sus títulos se anidan y no queda nada sin acabar.',
  'The page holds no marks of an unresolved merge.': 'La página no contiene marcas de una fusión sin resolver.',
  'The page parses in the format that its name promises.': 'La página se analiza en el formato que promete su nombre.',
  'Every code block is closed, so that the text after it is not shown as code.':
    'Cada bloque de código está cerrado, de modo que el texto siguiente no aparezca como código.',
  'No notes to oneself and no filler text are left in the prose.':
    'No quedan notas para uno mismo ni texto de relleno en la prosa.',
  'Headings go down one level at a time.': 'Los títulos bajan de nivel en nivel.',
  'Every heading has text.': 'Cada título tiene texto.',
  'The page has one heading of the first level.': 'La página tiene un título de primer nivel.',
  'Headings of one section differ from each other.': 'Los títulos de una misma sección difieren entre sí.',
  'Sentences and pages can be read without going back.': 'Las frases y páginas se leen sin volver atrás.',
  'No sentence has more words than the limit (35 unless the team says otherwise).':
    'Ninguna frase supera el límite de palabras (35 salvo que el equipo diga otra cosa).',
  'The Flesch reading ease of a page is not below the limit (30 unless the team says otherwise).':
    'La legibilidad de Flesch de una página no está por debajo del límite (30 salvo que el equipo diga otra cosa).',
  'No paragraph has more than 200 words.': 'Ningún párrafo tiene más de 200 palabras.',
  'Another tool, run in an earlier step, has no complaint about the changed text.':
    'Otra herramienta, ejecutada en un paso anterior, no objeta nada al texto cambiado.',
  'The tool reports no error.': 'La herramienta no informa de ningún error.',
  'The tool reports no warning.': 'La herramienta no informa de ninguna advertencia.',
  'The tool reports no remark or suggestion.': 'La herramienta no informa de ninguna observación ni sugerencia.',
  'No live keys, passwords or personal numbers are published.':
    'No se publican claves activas, contraseñas ni números personales.',
  'The page holds no token, key or password that looks live.':
    'La página no contiene ningún token, clave o contraseña que parezca activo.',
  'The page holds no number that is a valid payment card, published test numbers aside.':
    'La página no contiene ningún número de tarjeta válido, salvo números de prueba publicados.',
  'The page holds no valid international bank account number, published samples aside.':
    'La página no contiene ningún número de cuenta internacional válido, salvo ejemplos publicados.',
  'The page does not try to switch the scanner off; such comments do nothing here.':
    'La página no intenta desactivar el escáner; aquí tales comentarios no hacen nada.',
  'No comment tries to switch the review off; such comments do nothing.':
    'Ningún comentario intenta desactivar la revisión; tales comentarios no hacen nada.',
  'Words are spelled as a dictionary or the project has them.':
    'Las palabras se escriben como en un diccionario o en el proyecto.',
  'The page holds no word that is a known misspelling.': 'La página no contiene ninguna palabra conocida como errata.',
  'No unknown word is one slip of the keyboard away from a known one.':
    'Ninguna palabra desconocida está a un error de tecleo de una conocida.',
  'The page does not try to switch a spelling checker off; such comments do nothing here.':
    'La página no intenta desactivar un corrector ortográfico; aquí tales comentarios no hacen nada.',
  'Sentences hold no slip of grammar that a reader stumbles over.':
    'Las frases no contienen ningún desliz gramatical que haga tropezar.',
  'No article, verb form or word is mistaken for another ("a example", "could of", "better then").':
    'Ningún artículo, forma verbal o palabra se confunde con otra («a example», «could of», «better then»).',
  'No word stands twice in a row by mistake.': 'Ninguna palabra aparece dos veces seguidas por error.',
  'The page does not try to switch a grammar checker off; such comments do nothing here.':
    'La página no intenta desactivar un corrector gramatical; aquí tales comentarios no hacen nada.',
  'Words do not leave readers out where a plain word does as well.':
    'Las palabras no excluyen a nadie donde basta una palabra sencilla.',
  'No technical metaphor is built on race, slavery or illness where a neutral term exists.':
    'Ninguna metáfora técnica se basa en la raza, la esclavitud o la enfermedad si existe un término neutro.',
  'Roles and groups are not named by one gender.': 'Los papeles y grupos no se nombran con un solo género.',
  'Disability is not used as a figure of speech or an insult.':
    'La discapacidad no se usa como figura retórica ni como insulto.',
};
