import type { ModelNotice } from '../model-notices.ts';

/** What is said of models, of money and of exceptions, in this language. */
export const modelNotices: Readonly<Record<ModelNotice, string>> = {
  'The endpoint says that the answer ended with an error.':
    'Le point d’accès dit que la réponse s’est terminée par une erreur.',
  'The answer is longer than {0} characters.': 'La réponse dépasse {0} caractères.',
  'The endpoint gave an unknown reason for the end of the answer; the answer itself was complete.':
    'Le point d’accès a donné une raison inconnue pour la fin de la réponse\u00A0; la réponse elle-même était complète.',
  'The answer repeats a secret mark of the instructions, so the model was steered by the content.':
    'La réponse répète une marque secrète des consignes, le modèle a donc été guidé par le contenu.',
  'No token could be had for the workload identity: check its two ids and that the job has the permission id-token: write.':
    'Aucun jeton n’a pu être obtenu pour l’identité de charge de travail\u00A0: vérifiez ses deux identifiants et que le job a le droit id-token: write.',
  "The endpoint's answer is larger than {0} bytes and was not read.":
    'La réponse du point d’accès dépasse {0} octets et n’a pas été lue.',
  'The endpoint answered with a page instead of a completion: check base-url, which usually ends in /v1.':
    'Le point d’accès a répondu par une page web au lieu d’une réponse du modèle\u00A0: vérifiez base-url, qui finit d’ordinaire par /v1.',
  'The endpoint answered with nothing: check base-url and model.':
    'Le point d’accès n’a rien répondu\u00A0: vérifiez base-url et model.',
  'The endpoint answered without a choice: try again, or try another model.':
    'Le point d’accès a répondu sans contenu\u00A0: réessayez, ou essayez un autre modèle.',
  'The endpoint answered with JSON that is broken or cut off: check what stands between it and the job.':
    'Le point d’accès a répondu par un JSON cassé ou coupé\u00A0: vérifiez ce qui se trouve entre lui et le job.',
  'The endpoint reported an error inside a successful answer: look at its own log for the cause.':
    'Le point d’accès a signalé une erreur dans une réponse réussie\u00A0: la cause est dans son journal.',
  'The endpoint answered with something that is not a {0}: check base-url and model.':
    'Le point d’accès a répondu par autre chose qu’une {0}\u00A0: vérifiez base-url et model.',
  'The endpoint has no model "{0}" or no {1}s there (404): check model and base-url.':
    'Le point d’accès n’a pas de modèle «\u00A0{0}\u00A0» ou pas de {1} à cet endroit (404)\u00A0: vérifiez model et base-url.',
  'The endpoint has been retired (410): choose another base-url and model.':
    'Le point d’accès n’est plus en service (410)\u00A0: choisissez un autre base-url et un autre model.',
  'The endpoint redirects ({0}), which is not followed: set base-url to the final address.':
    'Le point d’accès redirige ({0}), ce qui n’est pas suivi\u00A0: mettez l’adresse finale dans base-url.',
  'The request is longer than "{0}" accepts ({1}): choose a model with a longer context.':
    'La requête est plus longue que ce que «\u00A0{0}\u00A0» accepte ({1})\u00A0: choisissez un modèle à contexte plus long.',
  "The model endpoint failed ({0}): look at its log or the provider's status page.":
    'Le point d’accès du modèle a échoué ({0})\u00A0: consultez son journal ou la page d’état du fournisseur.',
  'The endpoint rejected the request ({0}): check that "{1}" is a chat model and that the model settings fit it.':
    'Le point d’accès a refusé la requête ({0})\u00A0: vérifiez que «\u00A0{1}\u00A0» est un modèle de chat et que les réglages lui conviennent.',
  'The certificate of the model endpoint cannot be verified: check base-url, or the certificates of the runner.':
    'Le certificat du point d’accès du modèle ne peut être vérifié\u00A0: vérifiez base-url, ou les certificats du runner.',
  'One request to the model took far longer than usual and was sent a second time; the first answer counts. model.hedging: false turns this off.':
    'Une requête au modèle a duré bien plus longtemps que d’habitude et a été envoyée une seconde fois\u00A0; la première réponse compte. model.hedging: false désactive cela.',
  '{0} requests to the model took far longer than usual and were sent a second time; the first answer counts. model.hedging: false turns this off.':
    '{0} requêtes au modèle ont duré bien plus longtemps que d’habitude et ont été envoyées une seconde fois\u00A0; la première réponse compte. model.hedging: false désactive cela.',
  'The model endpoint failed too often in a row, so it was left alone for a while (once): {0}':
    'Le point d’accès du modèle a échoué trop de fois de suite et n’a plus été interrogé un moment (une fois)\u00A0: {0}',
  'The model endpoint failed too often in a row, so it was left alone for a while ({0} times): {1}':
    'Le point d’accès du modèle a échoué trop de fois de suite et n’a plus été interrogé un moment ({0} fois)\u00A0: {1}',
  '{0} transient failures in a row': '{0} échecs passagers de suite',
  'the probe failed': 'l’appel d’essai a échoué',
  'The model endpoint has failed too often in a row, so it was not asked again for now. Its last failure: {0}':
    'Le point d’accès du modèle a échoué trop de fois de suite, il n’est donc plus interrogé pour l’instant. Son dernier échec\u00A0: {0}',
  'there was no time left for a call': 'il ne restait plus de temps pour un appel',
  'answers are held to a JSON Schema': 'les réponses suivent un JSON Schema',
  'no JSON Schema for answers; they come as a forced tool call':
    'pas de JSON Schema pour les réponses\u00A0; elles viennent par un appel d’outil imposé',
  'no JSON Schema for answers; they come in JSON mode':
    'pas de JSON Schema pour les réponses\u00A0; elles viennent en mode JSON',
  'no JSON Schema for answers; they are taken from plain text':
    'pas de JSON Schema pour les réponses\u00A0; elles sont tirées du texte',
  'the output limit is sent as max_tokens': 'la limite de sortie est envoyée comme max_tokens',
  'the output limit cannot be sent': 'la limite de sortie ne peut être envoyée',
  'at most {0} output tokens': 'au plus {0} jetons de sortie',
  'the temperature is not accepted and was left out': 'la température n’est pas acceptée et a été omise',
  'the cache key is not accepted and was left out': 'la clé de cache n’est pas acceptée et a été omise',
  'there is no system role; the rules stand before the content in the user message':
    'il n’y a pas de rôle système\u00A0; les règles précèdent le contenu dans le message de l’utilisateur',
  'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'pas de clé pour le modèle\u00A0: définissez CONTENT_GATE_API_KEY ou OPENAI_API_KEY',
  'no key for the model: set model.apiKey': 'pas de clé pour le modèle\u00A0: définissez model.apiKey',
  'no model is named: set model.name': 'aucun modèle n’est indiqué\u00A0: définissez model.name',
  'no key for the model: model.workload-identity works in the action only, where the job can prove who it is; here set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'pas de clé pour le modèle\u00A0: model.workload-identity ne marche que dans l’action, où le job peut prouver son identité\u00A0; ici, définissez CONTENT_GATE_API_KEY ou OPENAI_API_KEY',
  'no model is named: set model.name in the configuration, or --model':
    'aucun modèle n’est indiqué\u00A0: définissez model.name dans la configuration, ou --model',
  'no model is named; set the input `model`, or `model.name` in the configuration':
    'aucun modèle n’est indiqué\u00A0; définissez l’entrée `model`, ou `model.name` dans la configuration',
  'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow':
    'il n’y a pas d’`api-key`\u00A0; les pull requests de forks et de Dependabot ne reçoivent pas de secrets, sinon ajoutez le secret au workflow',
  'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get':
    'le job ne peut pas prouver son identité\u00A0: il lui faut le droit `id-token: write`, que les pull requests de forks et de Dependabot n’ont jamais',
  'no model is named': 'aucun modèle n’est indiqué',
  'there is no key for the model {0}': 'il n’y a pas de clé pour le modèle {0}',
  '{0} did not judge, because {1}': 'sans l’avis de {0}\u00A0: {1}',
  'This change needs {0} model calls and limits.max-model-calls allows {1}; raise it or split the change.':
    'Cette modification demande {0} appels de modèle et limits.max-model-calls en permet {1}\u00A0; augmentez-le ou divisez la modification.',
  'limits.max-cost cannot be kept: prices says nothing about {0}; add its price, or take the limit out.':
    'limits.max-cost ne peut être tenu\u00A0: prices ne dit rien de {0}\u00A0; ajoutez son prix, ou retirez la limite.',
  'This change is estimated to cost {0} and limits.max-cost allows {1}; raise it or split the change.':
    'Le coût estimé de cette modification est de {0} et limits.max-cost permet {1}\u00A0; augmentez-le ou divisez la modification.',
  'The limit of {0} for one run is used up; raise limits.max-cost or review fewer files.':
    'La limite de {0} par exécution est épuisée\u00A0; augmentez limits.max-cost ou relisez moins de fichiers.',
  'The exception {0} ({1} on {2}) does not count: {3}.': 'L’exception {0} ({1} sur {2}) ne compte pas\u00A0: {3}.',
  'The exception {0} ({1} on {2}) ended on {3} and does not count any more.':
    'L’exception {0} ({1} sur {2}) a pris fin le {3} et ne compte plus.',
  'who allowed it can be proven in the action only': 'qui l’a permis ne se prouve que dans l’action',
  'GitHub did not say who wrote it': 'GitHub n’a pas dit qui l’a écrite',
  'it is not in the file of the base commit': 'elle n’est pas dans le fichier du commit de base',
  'it is older than GitHub was asked about': 'elle est plus ancienne que ce qui a été demandé à GitHub',
  'GitHub knows no commit that wrote it': 'GitHub ne connaît aucun commit qui l’a écrite',
  'GitHub did not say who approved it': 'GitHub n’a pas dit qui l’a approuvée',
  'GitHub did not say whether somebody of {0} approved it: the token may not ask for the members of teams':
    'GitHub n’a pas dit si quelqu’un de {0} l’a approuvée\u00A0: le jeton n’a pas le droit de demander les membres des équipes',
  'nobody of {0} approved the pull request that brought it':
    'personne de {0} n’a approuvé la pull request qui l’a apportée',
  '{0}, line {1}, takes in "{2}" when it is shown, which no reviewer read: name it under content.include if people are to read it.':
    '{0}, ligne {1}, intègre à l’affichage «\u00A0{2}\u00A0», qu’aucun relecteur n’a lu\u00A0: indiquez-le sous content.include si on doit le lire.',
  '1 more place of changed pages take in what no reviewer read.':
    '1 autre endroit de pages modifiées intègre ce qu’aucun relecteur n’a lu.',
  '{0} more places of changed pages take in what no reviewer read.':
    '{0} autres endroits de pages modifiées intègrent ce qu’aucun relecteur n’a lu.',
  'there is no `fallback-api-key`, and no other key is sent to its endpoint; add the secret to the workflow':
    'il n’y a pas de `fallback-api-key`, et aucune autre clé n’est envoyée à son point d’accès\u00A0; ajoutez le secret au workflow',
  '{0} is a link to {1}, which this change edits and no reviewer read: name {2} under content.include if people are to read it.':
    '{0} est un lien vers {1}, que cette modification touche et qu’aucun relecteur n’a lu\u00A0: indiquez {2} sous content.include si on doit le lire.',
  '1 more page behind links changed, and no reviewer read it.':
    '1 autre page derrière des liens a changé, et aucun relecteur ne l’a lue.',
  '{0} more pages behind links changed, and no reviewer read them.':
    '{0} autres pages derrière des liens ont changé, et aucun relecteur ne les a lues.',
};
