import type { Term } from '../terms.ts';

/** What stands inside of other sentences, and why something did not come about, in this language. */
export const terms: Readonly<Record<Term, string>> = {
  'This page': 'Esta página',
  link: 'enlace',
  image: 'imagen',
  'a valid payment card number ({0})': 'un número de tarjeta de pago válido ({0})',
  'a valid bank account number ({0})': 'un número de cuenta bancaria válido ({0})',
  'a private key': 'una clave privada',
  'a password in an address': 'una contraseña en una dirección',
  'a secret of the kind "{0}" ({1})': 'un secreto del tipo «{0}» ({1})',
  'a GitHub token': 'un token de GitHub',
  'an AWS access key id': 'un identificador de clave de acceso de AWS',
  'a Google API key': 'una clave de API de Google',
  'a signed token (JWT)': 'un token firmado (JWT)',
  'a zero-width space': 'un espacio de ancho cero',
  'a zero-width non-joiner': 'un separador de ancho cero',
  'a zero-width joiner': 'un conector de ancho cero',
  'a word joiner': 'un unidor de palabras',
  'a comment': 'un comentario',
  'hidden text': 'texto oculto',
  'a part of the page that is not shown': 'una parte de la página que no se muestra',
  'the front matter': 'el front matter',
  'the page': 'la página',
  'it gave no reason': 'sin dar una razón',
  'no answer within {0} s': 'sin respuesta en {0} s',
  'it was not part of the pipeline': 'no formaba parte del proceso',
  'its task returned no review': 'terminó sin revisión',
  'it did not finish within {0} s': 'no terminó en {0} s',
  'the answers differ: {0}': 'las respuestas difieren: {0}',
  'the model could not tell': 'el modelo no pudo decirlo',
  'The answer was cut off at the output limit.': 'La respuesta se cortó en el límite de salida.',
  "The answer was withheld by the provider's content filter.":
    'El filtro de contenido del proveedor retuvo la respuesta.',
  'The model refused to answer.': 'El modelo se negó a responder.',
  'The model endpoint did not answer in time: check that it is up, or raise the timeout.':
    'El servicio del modelo no respondió a tiempo: compruebe que funciona o aumente el límite de tiempo.',
  'The model endpoint refused the key (401): check api-key and the secret behind it.':
    'El servicio del modelo rechazó la clave (401): compruebe api-key y su secreto.',
  'The key may not use the model "{0}" (403): check its permissions at the provider.':
    'La clave no puede usar el modelo «{0}» (403): compruebe sus permisos en el proveedor.',
  'The account has no credit or quota left ({0}): add some at the provider.':
    'La cuenta no tiene crédito ni cuota ({0}): amplíelos en el proveedor.',
  'The provider kept limiting our rate (429): lower limits.concurrency or raise the quota.':
    'El proveedor siguió limitando la frecuencia (429): baje limits.concurrency o amplíe la cuota.',
  "The model endpoint kept failing ({0}): try again later or look at the provider's status page.":
    'El servicio del modelo siguió fallando ({0}): inténtelo más tarde o mire la página de estado del proveedor.',
  'The name of the model endpoint does not exist: check base-url.':
    'El nombre del servicio del modelo no existe: compruebe base-url.',
  'The model endpoint cannot be reached: check base-url, and that the runner may connect to it.':
    'No se puede llegar al servicio del modelo: compruebe base-url y que el runner pueda conectarse.',
  'The model endpoint has failed too often in a row, so it was not asked again for now.':
    'El servicio del modelo falló demasiadas veces seguidas, así que de momento no se consulta más.',
  'Not reviewed by {0}: {1}': 'No revisado por {0}: {1}',
  'The record of this run could not be saved: the next run reviews everything again.':
    'No se pudo guardar el registro de esta ejecución: la próxima lo revisa todo otra vez.',
  'The fallback model {0} answered in place of {1}: {2}. {3}':
    'El modelo de respaldo {0} respondió en lugar de {1}: {2}. {3}',
  'The fallback model {0} cannot be asked: {1}': 'No se puede consultar el modelo de respaldo {0}: {1}',
  'There was no answer within {0} s, half of the time of the reviewer.':
    'No hubo respuesta en {0} s, la mitad del tiempo del revisor.',
  'Neither the model nor its fallback {0} gave an answer. The model: {1} The fallback: {2}':
    'Ni el modelo ni su respaldo {0} respondieron. El modelo: {1} El respaldo: {2}',
  '{0} extends: found {1}, which can become other rules at any time; allowed: {2}.':
    '{0} extends: se encontró {1}, que puede convertirse en otras reglas en cualquier momento; permitido: {2}.',
  '{0} extends: found {1}, whose commit is not in the history of the default branch of {2}: the commits of every fork can be read under its name; allowed: {3}.':
    '{0} extends: se encontró {1}, cuyo commit no está en el historial de la rama predeterminada de {2}: los commits de cualquier fork se pueden leer con su nombre; permitido: {3}.',
};
