import type { Exclusion } from '../../../content/content.ts';
import { formsOf, type UnreadKind } from '../helpers.ts';

/** How the small forms are written. */
export const forms = formsOf({
  thousands: '\u202F',
  decimal: ',',
  and: 'et',
  open: '«\u00A0',
  close: '\u00A0»',
});

/** So many of something. */
export const counted = (count: number, one: string, many: string): string =>
  `${forms.number(count)} ${count < 2 ? one : many}`;

const exclude = 'l’indiquer sous content.exclude si rien de publié ne s’y trouve';
const media = 'l’indiquer sous content.media s’il ne contient aucun texte à lire, sinon sous content.exclude';

/** What to do about content that nobody could read. */
export const remedies: Readonly<Record<UnreadKind, string | undefined>> = {
  symlink: exclude,
  submodule: exclude,
  binary: media,
  'lfs-pointer': media,
  'not-utf8': 'l’enregistrer en UTF-8, ou l’indiquer sous content.media ou content.exclude si ce n’est pas une page',
  'too-large':
    'le raccourcir, augmenter content.max-file-bytes, ou l’indiquer sous content.exclude si un programme l’a produit',
  unreadable: undefined,
};

/** Why a file was left out. */
export function whyLeftOut(exclusion: Exclusion): string {
  switch (exclusion.reason) {
    case 'removed':
      return 'supprimé';
    case 'not-matched':
      return 'pas un contenu, selon les motifs configurés';
    case 'excluded':
      return `exclu par le motif ${exclusion.pattern}`;
    case 'media':
      return 'un média, sans texte à examiner';
    case 'generated':
      return `généré, selon ${exclusion.by}`;
    case 'unchanged-text':
      return 'son texte n’a pas changé';
    case 'symlink':
      return 'un lien symbolique';
    case 'submodule':
      return 'un sous-module';
    case 'empty':
      return 'vide';
    case 'binary':
      return 'pas un fichier texte';
    case 'lfs-pointer':
      return 'dans Git LFS\u00A0: le dépôt n’en a qu’un pointeur';
    case 'not-utf8':
      return 'pas un texte UTF-8';
    case 'too-large':
      return `${forms.number(exclusion.bytes)} octets, et ${forms.number(exclusion.limit)} au plus sont lus`;
    case 'unreadable':
      return `illisible\u00A0: ${exclusion.cause}`;
    default:
      return exclusion satisfies never;
  }
}
