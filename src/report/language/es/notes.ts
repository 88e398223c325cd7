import type { Note } from '../notes.ts';

/** What checkers say of their own work: what they did not look at, and why, in this language. */
export const notes: Readonly<Record<Note, string>> = {
  'It does not read {0} pages.': 'No lee páginas {0}.',
  'It knows English only, and this page is not.': 'Solo sabe inglés, y esta página no está en inglés.',
  '{0} findings, of which the first {1} are listed.': '{0} observaciones, de las que se listan las primeras {1}.',
  '1 more finding in text that this change does not touch.': '1 observación más en texto que este cambio no toca.',
  '{0} more findings in text that this change does not touch.':
    '{0} observaciones más en texto que este cambio no toca.',
  '1 finding in the changed text.': '1 observación en el texto cambiado.',
  '{0} findings in the changed text.': '{0} observaciones en el texto cambiado.',
  'None in the changed text; 1 finding already there.': 'Ninguna en el texto cambiado; 1 observación ya estaba.',
  'None in the changed text; {0} findings already there.':
    'Ninguna en el texto cambiado; {0} observaciones ya estaban.',
  'None found.': 'Nada encontrado.',
  '{0} answers that it is not there ({1})': '{0} responde que no existe ({1})',
  'there is no host {0}': 'no existe el host {0}',
  '1 link to other sites gave no clear answer and could not be judged.':
    '1 enlace a otros sitios no dio una respuesta clara y no se pudo juzgar.',
  '{0} links to other sites gave no clear answer and could not be judged.':
    '{0} enlaces a otros sitios no dieron una respuesta clara y no se pudieron juzgar.',
  '1 link to hosts that are not public was not asked.': '1 enlace a hosts no públicos no se consultó.',
  '{0} links to hosts that are not public were not asked.': '{0} enlaces a hosts no públicos no se consultaron.',
  'Links to what this change takes away were looked for in {0} of {1} pages.':
    'Los enlaces a lo que este cambio quita se buscaron en {0} de {1} páginas.',
  'Of the links that this change breaks on other pages only the first {0} are listed.':
    'De los enlaces que este cambio rompe en otras páginas solo se listan los primeros {0}.',
  'The list of files could not be read whole, so links to other files were not checked.':
    'La lista de archivos no se pudo leer entera, así que los enlaces a otros archivos no se comprobaron.',
  '1 link could not be checked: {0}.': '1 enlace no se pudo comprobar: {0}.',
  '{0} links could not be checked: {1}.': '{0} enlaces no se pudieron comprobar: {1}.',
  'to places outside of the repository': 'a lugares fuera del repositorio',
  'through a submodule or a linked folder': 'a través de un submódulo o una carpeta enlazada',
  'to folders that are made when the site is built': 'a carpetas que se crean al construir el sitio',
  'to pages that are made when the site is built': 'a páginas que se crean al construir el sitio',
  'to files of a kind that only a build makes here': 'a archivos de un tipo que aquí solo crea una compilación',
  'to entries of a list that a plug-in may name': 'a entradas de una lista que un complemento puede nombrar',
  'to places of one name, which GitBook counts': 'a lugares del mismo nombre, que GitBook numera',
  'to files that git leaves out because a build makes them':
    'a archivos que git deja fuera porque los crea una compilación',
  'to pages that a router picks': 'a páginas que elige un enrutador',
  'to old addresses that the site leads on': 'a direcciones antiguas que el sitio redirige',
  'that lead nowhere in the same way as others on published pages':
    'que no llevan a ningún sitio, igual que otros de páginas publicadas',
  'of a template, which stand for others': 'de una plantilla, que representan a otros',
  'of a part of other pages, which count from there': 'de una parte de otras páginas, que cuentan desde allí',
  'to pages that are there in several variants': 'a páginas que existen en varias variantes',
  'to pages that are there in another notation': 'a páginas que existen en otra notación',
  'to places outside of the pages of {0}': 'a lugares fuera de las páginas de {0}',
  'to addresses that {0} serves in its own way': 'a direcciones que {0} sirve a su manera',
  'to addresses that no known generator serves in its own way': 'a direcciones que el sitio sirve a su manera',
  'by a name that the site gives to a file': 'por un nombre que el sitio da a un archivo',
  'by a name that the site gives to a folder': 'con un nombre que el sitio da a una carpeta',
  'to a heading of the same page': 'a un título de la misma página',
  'to files': 'a archivos',
  'to pages without a file extension': 'a páginas sin extensión de archivo',
  'that start with a slash': 'que empiezan con una barra',
  'by a name of the site': 'con un nombre del sitio',
  'nothing else on the site shows how they resolve': 'nada más del sitio muestra adónde llevan',
  '{0} of {1} do not resolve in untouched pages': '{0} de {1} no llevan a ningún sitio en páginas sin cambios',
  'Links {0} were not judged: {1}, so a router is likely to serve them.':
    'Los enlaces {0} no se juzgaron: {1}, así que probablemente los sirve un enrutador.',
  'to places on pages that are not whole in their source': 'a lugares de páginas cuya fuente no está completa',
  'to places that the layout of the site may have': 'a lugares que el diseño del sitio puede tener',
  'to footnotes, which every generator names in its own way': 'a notas al pie, que cada generador nombra a su manera',
  'to headings of another script, which every generator writes in its own way':
    'a encabezados en otra escritura, que cada generador escribe a su manera',
  'that a program writes for each contributor': 'que un programa escribe para cada colaborador',
  'to slides by their number': 'a diapositivas por su número',
  'to places that other pages and sites may have': 'a lugares que otras páginas y sitios pueden tener',
  'to places on pages that a router picks': 'a lugares de páginas que elige un enrutador',
  'to places on more pages than are read': 'a lugares de más páginas de las que se leen',
  'to places on pages that cannot be read': 'a lugares de páginas que no se pueden leer',
  'Other sites are not asked.': 'Los otros sitios no se consultan.',
  'The page is {0}.': 'La página está en {0}.',
  'The page opens with a rule and has no front matter.': 'La página empieza con una línea y no tiene front matter.',
  'The front matter stands below empty lines, where only {0} reads it.':
    'El front matter está debajo de líneas vacías, donde solo lo lee {0}.',
  'The front matter stands below empty lines, where it is not checked against what the site asks for.':
    'El front matter está debajo de líneas vacías, donde no se comprueba lo que pide el sitio.',
  'The page is a template, whose front matter is filled in for each new page.':
    'La página es una plantilla cuyo front matter se rellena para cada página nueva.',
  'The page has no front matter and no schema asks for any.':
    'La página no tiene front matter y ningún esquema lo pide.',
  'The front matter is not valid YAML, and neither is that of the pages beside this one.':
    'El front matter no es YAML válido, ni tampoco el de las páginas vecinas.',
  'No schema is configured.': 'No hay ningún esquema configurado.',
  'The front matter is JSON, which is read where keys are required.':
    'El front matter está en JSON, que se lee donde se exigen claves.',
  'The front matter is {0}; only YAML is checked.': 'El front matter está en {0}; solo se comprueba YAML.',
  'The front matter is {0}, in which {1} cannot be checked.':
    'El front matter está en {0}, donde no se puede comprobar: {1}.',
  'the schema': 'el esquema',
  'the keys that the site requires': 'las claves que exige el sitio',
  'The schema {0} could not be read: {1}': 'No se pudo leer el esquema {0}: {1}',
  'The schema {0} is not an object.': 'El esquema {0} no es un objeto.',
  'The schema {0} is not a JSON Schema that can be used: {1}': 'El esquema {0} no es un JSON Schema utilizable: {1}',
  'The front matter must be {0}.': 'El front matter debe ser de tipo {0}.',
  '"{0}" must be {1}.': '«{0}» debe ser de tipo {1}.',
  '"{0}" must match format "{1}".': '«{0}» debe seguir el formato «{1}».',
  '"{0}" must match pattern "{1}".': '«{0}» debe seguir el patrón «{1}».',
  '"{0}" must NOT have fewer than {1} characters.': '«{0}» debe tener al menos {1} caracteres.',
  '"{0}" must NOT have more than {1} characters.': '«{0}» debe tener como mucho {1} caracteres.',
  '"{0}" must NOT have fewer than {1} items.': '«{0}» debe tener al menos {1} elementos.',
  '"{0}" must NOT have more than {1} items.': '«{0}» debe tener como mucho {1} elementos.',
  '"{0}" must NOT have duplicate items (items ## {1} and {2} are identical).':
    '«{0}» no debe tener elementos repetidos (los elementos {1} y {2} son iguales).',
  '"{0}" must be equal to constant.': '«{0}» debe tener el valor fijo del esquema.',
  '"{0}" must match a schema in anyOf.': '«{0}» debe seguir una de las formas del esquema.',
  '"{0}" must match exactly one schema in oneOf.': '«{0}» debe seguir exactamente una de las formas del esquema.',
  '"{0}" must NOT be valid.': '«{0}» tiene un valor que el esquema excluye.',
  '"{0}" must be >= {1}.': '«{0}» debe ser al menos {1}.',
  '"{0}" must be <= {1}.': '«{0}» debe ser como mucho {1}.',
  '"{0}" does not match the schema.': '«{0}» no cumple el esquema.',
  'The front matter does not match the schema.': 'El front matter no cumple el esquema.',
};
