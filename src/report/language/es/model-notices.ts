import type { ModelNotice } from '../model-notices.ts';

/** What is said of models, of money and of exceptions, in this language. */
export const modelNotices: Readonly<Record<ModelNotice, string>> = {
  'The endpoint says that the answer ended with an error.': 'El servicio dice que la respuesta terminó con un error.',
  'The answer is longer than {0} characters.': 'La respuesta supera los {0} caracteres.',
  'The endpoint gave an unknown reason for the end of the answer; the answer itself was complete.':
    'El servicio dio una razón desconocida para el final de la respuesta; la respuesta en sí estaba completa.',
  'The answer repeats a secret mark of the instructions, so the model was steered by the content.':
    'La respuesta repite una marca secreta de las instrucciones, así que el contenido dirigió al modelo.',
  'No token could be had for the workload identity: check its two ids and that the job has the permission id-token: write.':
    'No se pudo obtener un token para la identidad de carga de trabajo: compruebe sus dos identificadores y que el job tenga el permiso id-token: write.',
  "The endpoint's answer is larger than {0} bytes and was not read.":
    'La respuesta del servicio supera los {0} bytes y no se leyó.',
  'The endpoint answered with a page instead of a completion: check base-url, which usually ends in /v1.':
    'El servicio respondió con una página web en vez de una respuesta del modelo: compruebe base-url, que suele acabar en /v1.',
  'The endpoint answered with nothing: check base-url and model.':
    'El servicio respondió vacío: compruebe base-url y model.',
  'The endpoint answered without a choice: try again, or try another model.':
    'El servicio respondió sin contenido: inténtelo otra vez o pruebe otro modelo.',
  'The endpoint answered with JSON that is broken or cut off: check what stands between it and the job.':
    'El servicio respondió con JSON roto o cortado: compruebe qué hay entre él y el job.',
  'The endpoint reported an error inside a successful answer: look at its own log for the cause.':
    'El servicio informó de un error dentro de una respuesta correcta: busque la causa en su registro.',
  'The endpoint answered with something that is not a {0}: check base-url and model.':
    'El servicio respondió con algo que no es una {0}: compruebe base-url y model.',
  'The endpoint has no model "{0}" or no {1}s there (404): check model and base-url.':
    'El servicio no tiene el modelo «{0}» o no tiene {1} ahí (404): compruebe model y base-url.',
  'The endpoint has been retired (410): choose another base-url and model.':
    'El servicio se ha retirado (410): elija otros base-url y model.',
  'The endpoint redirects ({0}), which is not followed: set base-url to the final address.':
    'El servicio redirige ({0}), lo que no se sigue: ponga en base-url la dirección final.',
  'The request is longer than "{0}" accepts ({1}): choose a model with a longer context.':
    'La petición es más larga de lo que acepta «{0}» ({1}): elija un modelo con más contexto.',
  "The model endpoint failed ({0}): look at its log or the provider's status page.":
    'El servicio del modelo falló ({0}): mire su registro o la página de estado del proveedor.',
  'The endpoint rejected the request ({0}): check that "{1}" is a chat model and that the model settings fit it.':
    'El servicio rechazó la petición ({0}): compruebe que «{1}» sea un modelo de chat y que los ajustes le correspondan.',
  'The certificate of the model endpoint cannot be verified: check base-url, or the certificates of the runner.':
    'El certificado del servicio del modelo no se puede verificar: compruebe base-url o los certificados del runner.',
  'One request to the model took far longer than usual and was sent a second time; the first answer counts. model.hedging: false turns this off.':
    'Una solicitud al modelo tardó mucho más de lo habitual y se envió por segunda vez; cuenta la primera respuesta. model.hedging: false lo desactiva.',
  '{0} requests to the model took far longer than usual and were sent a second time; the first answer counts. model.hedging: false turns this off.':
    '{0} solicitudes al modelo tardaron mucho más de lo habitual y se enviaron por segunda vez; cuenta la primera respuesta. model.hedging: false lo desactiva.',
  'The model endpoint failed too often in a row, so it was left alone for a while (once): {0}':
    'El servicio del modelo falló demasiadas veces seguidas y no se consultó un rato (una vez): {0}',
  'The model endpoint failed too often in a row, so it was left alone for a while ({0} times): {1}':
    'El servicio del modelo falló demasiadas veces seguidas y no se consultó un rato ({0} veces): {1}',
  '{0} transient failures in a row': '{0} fallos pasajeros seguidos',
  'the probe failed': 'la llamada de prueba falló',
  'The model endpoint has failed too often in a row, so it was not asked again for now. Its last failure: {0}':
    'El servicio del modelo falló demasiadas veces seguidas, así que de momento no se consulta más. Su último fallo: {0}',
  'there was no time left for a call': 'no quedaba tiempo para una llamada',
  'answers are held to a JSON Schema': 'las respuestas siguen un JSON Schema',
  'no JSON Schema for answers; they come as a forced tool call':
    'sin JSON Schema para las respuestas; llegan como llamada de herramienta forzada',
  'no JSON Schema for answers; they come in JSON mode': 'sin JSON Schema para las respuestas; llegan en modo JSON',
  'no JSON Schema for answers; they are taken from plain text':
    'sin JSON Schema para las respuestas; se toman del texto',
  'the output limit is sent as max_tokens': 'el límite de salida se envía como max_tokens',
  'the output limit cannot be sent': 'el límite de salida no se puede enviar',
  'at most {0} output tokens': 'como mucho {0} tokens de salida',
  'the temperature is not accepted and was left out': 'la temperatura no se acepta y se omitió',
  'the cache key is not accepted and was left out': 'la clave de caché no se acepta y se omitió',
  'there is no system role; the rules stand before the content in the user message':
    'no hay rol de sistema; las reglas van antes del contenido en el mensaje del usuario',
  'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'no hay clave para el modelo: defina CONTENT_GATE_API_KEY u OPENAI_API_KEY',
  'no key for the model: set model.apiKey': 'no hay clave para el modelo: defina model.apiKey',
  'no model is named: set model.name': 'no se indicó ningún modelo: defina model.name',
  'no key for the model: model.workload-identity works in the action only, where the job can prove who it is; here set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'no hay clave para el modelo: model.workload-identity solo funciona en la acción, donde el job puede probar quién es; aquí defina CONTENT_GATE_API_KEY u OPENAI_API_KEY',
  'no model is named: set model.name in the configuration, or --model':
    'no se indicó ningún modelo: defina model.name en la configuración, o --model',
  'no model is named; set the input `model`, or `model.name` in the configuration':
    'no se indicó ningún modelo; defina la entrada `model`, o `model.name` en la configuración',
  'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow':
    'no hay `api-key`; los pull requests de forks y de Dependabot no reciben secretos; en otro caso añada el secreto al workflow',
  'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get':
    'el job no puede probar su identidad: necesita el permiso `id-token: write`, que los pull requests de forks y de Dependabot nunca reciben',
  'no model is named': 'no se indicó ningún modelo',
  'there is no key for the model {0}': 'no hay clave para el modelo {0}',
  '{0} did not judge, because {1}': 'sin el juicio de {0}: {1}',
  'This change needs {0} model calls and limits.max-model-calls allows {1}; raise it or split the change.':
    'Este cambio necesita {0} llamadas a modelos y limits.max-model-calls permite {1}; auméntelo o divida el cambio.',
  'limits.max-cost cannot be kept: prices says nothing about {0}; add its price, or take the limit out.':
    'limits.max-cost no se puede cumplir: prices no dice nada de {0}; añada su precio o quite el límite.',
  'This change is estimated to cost {0} and limits.max-cost allows {1}; raise it or split the change.':
    'Este cambio costaría unos {0} y limits.max-cost permite {1}; auméntelo o divida el cambio.',
  'The limit of {0} for one run is used up; raise limits.max-cost or review fewer files.':
    'El límite de {0} por ejecución se agotó; aumente limits.max-cost o revise menos archivos.',
  'The exception {0} ({1} on {2}) does not count: {3}.': 'La excepción {0} ({1} en {2}) no cuenta: {3}.',
  'The exception {0} ({1} on {2}) ended on {3} and does not count any more.':
    'La excepción {0} ({1} en {2}) terminó el {3} y ya no cuenta.',
  'who allowed it can be proven in the action only': 'quién lo permitió solo se puede probar en la acción',
  'GitHub did not say who wrote it': 'GitHub no dijo quién la escribió',
  'it is not in the file of the base commit': 'no está en el archivo del commit base',
  'it is older than GitHub was asked about': 'es anterior a lo que se preguntó a GitHub',
  'GitHub knows no commit that wrote it': 'GitHub no conoce ningún commit que la escribiera',
  'GitHub did not say who approved it': 'GitHub no dijo quién la aprobó',
  'GitHub did not say whether somebody of {0} approved it: the token may not ask for the members of teams':
    'GitHub no dijo si alguien de {0} la aprobó: el token no puede preguntar por los miembros de equipos',
  'nobody of {0} approved the pull request that brought it': 'nadie de {0} aprobó el pull request que la trajo',
  '{0}, line {1}, takes in "{2}" when it is shown, which no reviewer read: name it under content.include if people are to read it.':
    '{0}, línea {1}, incluye al mostrarse «{2}», que ningún revisor leyó: indíquelo en content.include si debe leerse.',
  '1 more place of changed pages take in what no reviewer read.':
    '1 lugar más de páginas cambiadas incluye algo que ningún revisor leyó.',
  '{0} more places of changed pages take in what no reviewer read.':
    '{0} lugares más de páginas cambiadas incluyen algo que ningún revisor leyó.',
  'there is no `fallback-api-key`, and no other key is sent to its endpoint; add the secret to the workflow':
    'no hay `fallback-api-key`, y ninguna otra clave se envía a su servicio; añada el secreto al workflow',
  '{0} is a link to {1}, which this change edits and no reviewer read: name {2} under content.include if people are to read it.':
    '{0} es un enlace a {1}, que este cambio edita y ningún revisor leyó: indique {2} en content.include si debe leerse.',
  '1 more page behind links changed, and no reviewer read it.':
    '1 página más detrás de enlaces cambió, y ningún revisor la leyó.',
  '{0} more pages behind links changed, and no reviewer read them.':
    '{0} páginas más detrás de enlaces cambiaron, y ningún revisor las leyó.',
};
