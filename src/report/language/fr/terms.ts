import type { Term } from '../terms.ts';

/** What stands inside of other sentences, and why something did not come about, in this language. */
export const terms: Readonly<Record<Term, string>> = {
  'This page': 'Cette page',
  link: 'lien',
  image: 'image',
  'a valid payment card number ({0})': 'un numéro de carte de paiement valide ({0})',
  'a valid bank account number ({0})': 'un numéro de compte bancaire valide ({0})',
  'a private key': 'une clé privée',
  'a password in an address': 'un mot de passe dans une adresse',
  'a secret of the kind "{0}" ({1})': 'un secret de type «\u00A0{0}\u00A0» ({1})',
  'a GitHub token': 'un jeton GitHub',
  'an AWS access key id': 'un identifiant de clé d’accès AWS',
  'a Google API key': 'une clé d’API Google',
  'a signed token (JWT)': 'un jeton signé (JWT)',
  'a zero-width space': 'une espace sans chasse',
  'a zero-width non-joiner': 'un antiliant sans chasse',
  'a zero-width joiner': 'un liant sans chasse',
  'a word joiner': 'un gluon de mots',
  'a comment': 'un commentaire',
  'hidden text': 'texte masqué',
  'a part of the page that is not shown': 'une partie de la page qui n’est pas affichée',
  'the front matter': 'le front matter',
  'the page': 'la page',
  'it gave no reason': 'sans raison donnée',
  'no answer within {0} s': 'pas de réponse en {0} s',
  'it was not part of the pipeline': 'absent du déroulement',
  'its task returned no review': 'terminé sans avis',
  'it did not finish within {0} s': 'pas terminé en {0} s',
  'the answers differ: {0}': 'les réponses diffèrent\u00A0: {0}',
  'the model could not tell': 'le modèle n’a pas pu le dire',
  'The answer was cut off at the output limit.': 'La réponse a été coupée à la limite de sortie.',
  "The answer was withheld by the provider's content filter.":
    'Le filtre de contenu du fournisseur a retenu la réponse.',
  'The model refused to answer.': 'Le modèle a refusé de répondre.',
  'The model endpoint did not answer in time: check that it is up, or raise the timeout.':
    'Le point d’accès du modèle n’a pas répondu à temps\u00A0: vérifiez qu’il fonctionne, ou augmentez le délai.',
  'The model endpoint refused the key (401): check api-key and the secret behind it.':
    'Le point d’accès du modèle a refusé la clé (401)\u00A0: vérifiez api-key et le secret correspondant.',
  'The key may not use the model "{0}" (403): check its permissions at the provider.':
    'La clé n’a pas le droit d’utiliser le modèle «\u00A0{0}\u00A0» (403)\u00A0: vérifiez ses droits chez le fournisseur.',
  'The account has no credit or quota left ({0}): add some at the provider.':
    'Le compte n’a plus de crédit ni de quota ({0})\u00A0: rechargez-le chez le fournisseur.',
  'The provider kept limiting our rate (429): lower limits.concurrency or raise the quota.':
    'Le fournisseur n’a cessé de limiter le débit (429)\u00A0: baissez limits.concurrency ou augmentez le quota.',
  "The model endpoint kept failing ({0}): try again later or look at the provider's status page.":
    'Le point d’accès du modèle n’a cessé d’échouer ({0})\u00A0: réessayez plus tard ou consultez la page d’état du fournisseur.',
  'The name of the model endpoint does not exist: check base-url.':
    'Le nom du point d’accès du modèle n’existe pas\u00A0: vérifiez base-url.',
  'The model endpoint cannot be reached: check base-url, and that the runner may connect to it.':
    'Le point d’accès du modèle est injoignable\u00A0: vérifiez base-url, et que le runner peut s’y connecter.',
  'The model endpoint has failed too often in a row, so it was not asked again for now.':
    'Le point d’accès du modèle a échoué trop de fois de suite, il n’est donc plus interrogé pour l’instant.',
  'Not reviewed by {0}: {1}': 'Non relu par {0}\u00A0: {1}',
  'The record of this run could not be saved: the next run reviews everything again.':
    'Le relevé de cette exécution n’a pas pu être enregistré\u00A0: la prochaine réexaminera tout.',
  'The fallback model {0} answered in place of {1}: {2}. {3}':
    'Le modèle de secours {0} a répondu à la place de {1}\u00A0: {2}. {3}',
  'The fallback model {0} cannot be asked: {1}': 'Le modèle de secours {0} ne peut pas être interrogé\u00A0: {1}',
  'There was no answer within {0} s, half of the time of the reviewer.':
    'Aucune réponse en {0} s, la moitié du temps du relecteur.',
  'Neither the model nor its fallback {0} gave an answer. The model: {1} The fallback: {2}':
    'Ni le modèle ni son secours {0} n’ont répondu. Le modèle\u00A0: {1} Le secours\u00A0: {2}',
  '{0} extends: found {1}, which can become other rules at any time; allowed: {2}.':
    '{0} extends\u00A0: {1} trouvé, qui peut devenir d’autres règles à tout moment\u00A0; permis\u00A0: {2}.',
  '{0} extends: found {1}, whose commit is not in the history of the default branch of {2}: the commits of every fork can be read under its name; allowed: {3}.':
    '{0} extends\u00A0: {1} trouvé, dont le commit n’est pas dans l’historique de la branche par défaut de {2}\u00A0: les commits de tout fork peuvent être lus sous ce nom\u00A0; permis\u00A0: {3}.',
};
