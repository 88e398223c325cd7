import type { PresetCriterion } from '../preset-criteria.ts';

/** What the reviewers that come along ask of a page, in this language. */
export const presetCriteria: Readonly<Record<PresetCriterion, string>> = {
  'Everybody can perceive and follow the page, and nobody is left out by its words.':
    'Todos pueden percibir y seguir la página, y sus palabras no excluyen a nadie.',
  'No informative image has an alternative text that fails to say what the image is for (a file name, "image", "screenshot").':
    'Ninguna imagen informativa tiene un texto alternativo que no diga para qué está (un nombre de archivo, «imagen», «captura»).',
  'Recorded video or sound on the page comes with captions, or with a transcript linked beside it.':
    'Los vídeos y audios grabados llevan subtítulos o, al lado, un enlace a la transcripción.',
  'Each heading describes the section under it, and no bold line does the work of a heading.':
    'Cada título describe la sección que sigue, y ninguna línea en negrita hace de título.',
  'No instruction can be followed only by colour, shape, position or sound ("the green button on the right"); a name beside it is enough.':
    'Ninguna instrucción depende solo del color, la forma, la posición o el sonido («el botón verde de la derecha»); basta un nombre al lado.',
  'Each link says its purpose by its text or its sentence, no text is "here" or "this page", and the same text does not lead to different places.':
    'Cada enlace dice su propósito con su texto o su frase, ninguno es «aquí» o «esta página», y un mismo texto no lleva a sitios distintos.',
  'Nothing that could be text is given only as a picture of text or of code.':
    'Nada que pudiera ser texto se da solo como imagen de texto o de código.',
  'Words for people are neutral as to gender, and nobody is described by disability, age or origin where it does not matter.':
    'Las palabras para personas son neutras en cuanto al género, y a nadie se le describe sin motivo por su discapacidad, edad u origen.',
  'Abbreviations that the readers of this page may not know are written out where they first occur.':
    'Las abreviaturas que los lectores de esta página quizá no conozcan se explican la primera vez.',
  'No violent or excluding metaphor stands where a neutral term exists; fixed names of commands and fields are not judged.':
    'Ninguna metáfora violenta o excluyente donde existe un término neutro; los nombres fijos de comandos y campos no se juzgan.',
  'The page speaks in the voice of the organisation, plainly and with respect.':
    'La página habla con la voz de la organización, con claridad y respeto.',
  'Names of products, features and companies are written as in the references.':
    'Los nombres de productos, funciones y empresas se escriben como en las referencias.',
  'No word occurs that the references tell writers to avoid.':
    'No aparece ninguna palabra que las referencias digan evitar.',
  'Nothing that goes wrong is blamed on the reader.': 'De nada que salga mal se culpa al lector.',
  '"We" never takes in the reader ("as we saw", "let’s open"); an author’s "I", a team’s "we" are fine.':
    '«Nosotros» nunca incluye al lector («como vimos»); el «yo» de un autor y el «nosotros» de un equipo valen.',
  'No slang, no officialese ("utilise", "hereby"), no "please" in numbered steps.':
    'Sin jerga, sin lenguaje burocrático, sin «por favor» en pasos numerados.',
  'Title, description and first paragraph come to the matter, without "In this article".':
    'Título, descripción y primer párrafo van al grano, sin «En este artículo».',
  'No praise of the publisher’s own product that nothing can test ("the best", "always works").':
    'Ningún elogio del producto propio que no se pueda comprobar («el mejor», «siempre funciona»).',
  'No step that can fail is belittled ("simply", "just", "easy").':
    'Ningún paso que puede fallar se minimiza («simplemente», «solo», «fácil»).',
  'No joke about what can cost readers money, data, health or safety.':
    'Ninguna broma sobre lo que puede costar al lector dinero, datos, salud o seguridad.',
  'No competitor or group of people is ridiculed.': 'No se ridiculiza a ningún competidor ni grupo de personas.',
  'Saying that the own product beats a named one says in which version and when.':
    'Decir que el producto propio supera a otro con nombre indica en qué versión y cuándo.',
  'No feature or date to come is promised, unless called a plan; what is public already is fine.':
    'No se promete ninguna función ni fecha futura, salvo como plan; lo que ya es público vale.',
  'Pages that promote financial products are fair, clear and balanced (rules as of {0}; not legal advice).':
    'Las páginas que promocionan productos financieros son leales, claras y equilibradas (normas a {0}; no es asesoramiento jurídico).',
  'No return is promised or guaranteed, and nothing that can lose value is called safe, free of risk or unable to lose.':
    'No se promete ni garantiza rendimiento, y nada que pueda perder valor se llama seguro, sin riesgo o incapaz de perder.',
  'A figure on past performance is accompanied, in running text and just as visibly, by the statement that it says nothing reliable about the future.':
    'Una cifra de rentabilidad pasada va acompañada, en el texto y con igual visibilidad, de que no dice nada fiable sobre el futuro.',
  'Where advantages of a product are named, its main risks are named on the page and not only in a footnote.':
    'Donde se nombran ventajas de un producto, sus riesgos principales están en la página y no solo en una nota.',
  'Performance is not forecast, and nothing suggests that earlier results will come again; a plain mathematical example is no forecast.':
    'No se pronostica la rentabilidad ni se sugiere que se repetirán resultados anteriores; un simple ejemplo de cálculo no es un pronóstico.',
  'Results that are hypothetical, back-tested or targets are called so, with their assumptions and limits.':
    'Los resultados hipotéticos, simulados o previstos se llaman así, con sus supuestos y límites.',
  'A testimonial says whether it comes from a client, whether it was paid for, and which interests conflict.':
    'Un testimonio dice si viene de un cliente, si se pagó y qué intereses chocan.',
  'A rating or award by others has the name of the rater, the date, the period, and any payment.':
    'Una calificación o premio de otros lleva el nombre de quien lo da, la fecha, el período y cualquier pago.',
  'Statements about the future other than performance (FP4) are marked as such and name what could make them wrong.':
    'Las afirmaciones sobre el futuro distintas de la rentabilidad (FP4) se marcan como tales y dicen qué podría desmentirlas.',
  'Nothing suggests that an authority has approved the product, the firm or the page.':
    'Nada sugiere que una autoridad haya aprobado el producto, la empresa o la página.',
  'A figure on performance before fees has the one after fees beside it, for the same period; figures only after fees are fine.':
    'Una cifra antes de comisiones lleva al lado la de después, para el mismo período; valen cifras solo después de comisiones.',
  'No period, sample or client on the page is chosen without a reason that readers are told ("our best year").':
    'Ningún período, muestra o cliente se elige sin un motivo que se diga al lector («nuestro mejor año»).',
  'A promotion of crypto-assets, leverage, unlisted shares or loans between people carries the prescribed risk warning beside the inducement, and no reward for bringing a friend.':
    'Una promoción de criptoactivos, apalancamiento, acciones no cotizadas o préstamos entre particulares lleva la advertencia de riesgo prescrita junto al incentivo, y ningún premio por traer a un amigo.',
  "Claims, endorsements, personal data and others' rights are handled as the law asks (rules as of {0}; not legal advice).":
    'Las afirmaciones, recomendaciones, datos personales y derechos ajenos se tratan como pide la ley (normas a {0}; no es asesoramiento jurídico).',
  'Who recommends a product and has a tie to its maker (pay, gift, job, family, affiliate link) says so in that paragraph or above.':
    'Quien recomienda un producto y tiene un vínculo con su fabricante (pago, regalo, empleo, familia, enlace de afiliado) lo dice en ese párrafo o antes.',
  'No testimonial or review is invented, written by software, bought for praise or from a hidden insider.':
    'Ningún testimonio o reseña es inventado, escrito por software, comprado por elogios o de alguien de dentro que lo oculta.',
  'One customer’s result is not shown as everybody’s, unless the usual one stands beside it.':
    'El resultado de un cliente no se muestra como el de todos, salvo que el habitual esté al lado.',
  'No hashed, pseudonymous or pooled personal data is called anonymous; no promise about data contradicts the page.':
    'Ningún dato personal con hash, seudónimo o agregado se llama anónimo; ninguna promesa sobre datos contradice la página.',
  'No certificate that nobody issues ("GDPR certified"); "compliant" says with what, who confirmed it.':
    'Ningún certificado que nadie emite («certificado RGPD»); «conforme» dice con qué y quién lo confirmó.',
  'No private person is identifiable without a basis; sample data is visibly made up.':
    'Ninguna persona privada es identificable sin base legal; los datos de ejemplo son visiblemente inventados.',
  'Text, pictures and code by others name author, source and licence.':
    'El texto, las imágenes y el código ajenos nombran autor, fuente y licencia.',
  'Nothing is called green or climate neutral without recognised proof, or by offsets.':
    'Nada se llama ecológico o climáticamente neutro sin prueba reconocida, ni por compensaciones.',
  'A claim that sells and can be measured or disputed ("proven", "fastest") has a source, or period and method.':
    'Una afirmación que vende y puede medirse o discutirse («probado», «el más rápido») tiene fuente, o período y método.',
  'A form or address for personal data says who is responsible, what for, how to withdraw; no box is ticked beforehand.':
    'Un formulario o dirección para datos personales dice quién responde, para qué y cómo retirarse; ninguna casilla viene marcada.',
  'A price has its currency and says if tax is in it; "free" has its conditions beside it.':
    'Un precio tiene su moneda y dice si incluye impuestos; «gratis» lleva sus condiciones al lado.',
  'What renews by itself says so, with price, period, how to cancel.':
    'Lo que se renueva solo lo dice, con precio, período y cómo cancelar.',
  'Readers understand the page the first time they read it.': 'Los lectores entienden la página en la primera lectura.',
  'No sentence has to be turned round twice: no double negative, no exception to an exception.':
    'Ninguna frase obliga a darle dos vueltas: ni doble negación ni excepción de una excepción.',
  'One thing has one name from the top of the page to its end.':
    'Cada cosa tiene un solo nombre de principio a fin de la página.',
  'No paragraph mixes two topics so that readers lose the thread.':
    'Ningún párrafo mezcla dos temas de modo que el lector pierda el hilo.',
  'No sentence leaves open who acts where readers need to know it ("the form must be signed").':
    'Ninguna frase calla quién actúa donde el lector necesita saberlo («el formulario debe firmarse»).',
  'No verb hides in a noun ("perform a configuration of") and no more than three nouns are stacked, except in fixed names.':
    'Ningún verbo se esconde en un nombre («realizar la configuración de») ni se apilan más de tres nombres, salvo en nombres fijos.',
  'No instruction is followed by the condition under which it holds, so that readers act too early.':
    'Ninguna instrucción va seguida de la condición en que vale, de modo que el lector actúe demasiado pronto.',
  'No technical term that the readers of this page may not know stands without an explanation or a link.':
    'Ningún término técnico que los lectores quizá no conozcan aparece sin explicación o enlace.',
  'No sentence strings together four or more items or steps that should be a list.':
    'Ninguna frase encadena cuatro o más elementos o pasos que deberían ser una lista.',
  'No idiom or local reference would puzzle somebody who reads the language as a second one.':
    'Ningún modismo o referencia local confundiría a quien lee el idioma como segunda lengua.',
  'Title, description, headings and links tell searchers truthfully what the page offers.':
    'Título, descripción, encabezados y enlaces dicen con verdad a quien busca qué ofrece la página.',
  'The title says what this page is about, in words that a searcher would use, and is not a string of keywords.':
    'El título dice de qué trata la página, con palabras de quien busca, y no es una ristra de palabras clave.',
  'A description in the front matter sums up this page and would not fit any other; without one this does not apply.':
    'Una descripción en el front matter resume esta página y no valdría para otra; sin ella no se aplica.',
  'The main heading and the title of the front matter, where both are there, announce the same thing.':
    'El encabezado principal y el título del front matter, si están los dos, anuncian lo mismo.',
  'No phrase is repeated for search engines rather than for readers.':
    'Ninguna expresión se repite para los buscadores en vez de para los lectores.',
  'Title and headings neither exaggerate nor shock, and the page delivers what they promise.':
    'El título y los encabezados no exageran ni impactan, y la página cumple lo que prometen.',
  'Structured data on the page describes nothing that readers cannot see; without structured data this does not apply.':
    'Los datos estructurados no describen nada que los lectores no vean; sin ellos no se aplica.',
  'No whole paragraph only rewords what everybody says: it gives knowledge, data or an example of its own, or a reason to stand there.':
    'Ningún párrafo entero solo repite con otras palabras lo que dicen todos: aporta conocimiento, datos o un ejemplo propio, o un motivo para estar ahí.',
  'Readers can tell who wrote the page and when its substance last changed.':
    'Los lectores ven quién escribió la página y cuándo cambió por última vez su contenido.',
  'The page is built so that readers find what they came for and know where to go next.':
    'La página está hecha para que los lectores encuentren lo que buscan y sepan adónde ir después.',
  'No warning stands after the step that it is about, and no more than two notes follow each other.':
    'Ninguna advertencia va después del paso al que se refiere, ni se siguen más de dos notas.',
  'The sections come in the order in which readers need them, and no term is used before it is introduced; whether steps work is TA18.':
    'Las secciones van en el orden en que se necesitan, y ningún término se usa antes de presentarlo; si los pasos funcionan es TA18.',
  'Each section keeps to the topic that its heading names.': 'Cada sección se atiene al tema que nombra su título.',
  'Long code samples and large tables are introduced by a sentence that says what they show.':
    'Los ejemplos largos de código y las tablas grandes van precedidos de una frase que dice qué muestran.',
  'No passage is visibly unfinished: a note by the author to themselves, a gap to be filled, a sentence that breaks off.':
    'Ningún pasaje está visiblemente sin acabar: una nota del autor a sí mismo, un hueco por llenar, una frase cortada.',
  'Steps of a sequence are numbered or in order, and no step hides a second action that readers would miss.':
    'Los pasos de una secuencia van numerados o en orden, y ninguno oculta una segunda acción que se pasaría por alto.',
  'The opening of a long page says what it is for and for whom.':
    'El comienzo de una página larga dice para qué y para quién es.',
  'A lesson ends with a next step or related pages.':
    'Una lección termina con un paso siguiente o páginas relacionadas.',
  'What the page tells readers to do works, is safe, and agrees with itself and the references.':
    'Lo que la página dice que se haga funciona, es seguro y concuerda consigo misma y con las referencias.',
  'Commands, flags, fields and endpoints that the references cover exist there.':
    'Los comandos, opciones, campos y puntos de acceso que cubren las referencias existen en ellas.',
  'Numbers, defaults, units, names and order agree all over the page.':
    'Números, valores por defecto, unidades, nombres y orden concuerdan en toda la página.',
  'Without a warning and a narrow scope, no command or code to copy deletes data, runs an unseen download or skips certificate or signature checks.':
    'Sin advertencia y un alcance estrecho, ningún comando o código para copiar borra datos, ejecuta una descarga no vista ni omite comprobar certificados o firmas.',
  'Figures on speed, size or capacity of software or machines say on what, how and when measured.':
    'Las cifras de velocidad, tamaño o capacidad de software o máquinas dicen en qué, cómo y cuándo se midieron.',
  'Nothing outdated is used for security without a word on it: MD5, SHA-1, TLS before 1.2, passwords changed by the calendar.':
    'Nada obsoleto se usa para la seguridad sin decirlo: MD5, SHA-1, TLS anterior a 1.2, contraseñas cambiadas por calendario.',
  'Commands to copy have no prompt ("$ "); placeholders are explained or explain themselves.':
    'Los comandos para copiar no llevan indicador («$ »); los marcadores se explican o se entienden solos.',
  'What steps that change something need (version, platform, prerequisites) stands before them, unless site or title make it plain.':
    'Lo que necesitan los pasos que cambian algo (versión, plataforma, requisitos) está antes, salvo que el sitio o el título lo dejen claro.',
  'Output shown fits the command shown.': 'La salida mostrada corresponde al comando mostrado.',
  'A step that can fail in silence and do harm says how to tell.':
    'Un paso que puede fallar en silencio y hacer daño dice cómo notarlo.',
  'A surprising fact or figure from elsewhere has a source; claims that sell are LG15.':
    'Un hecho o cifra sorprendente de otro lugar tiene fuente; las afirmaciones que venden son LG15.',
  'Steps work as written, in order: nothing is used before it is made or fetched, nothing is impossible.':
    'Los pasos funcionan como están escritos y en orden: nada se usa antes de crearlo u obtenerlo, nada es imposible.',
};
