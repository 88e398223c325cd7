import { formsOf, type UnreadKind } from '../helpers.ts';

/** How the small forms are written. */
export const forms = formsOf({
  thousands: '\u202F',
  decimal: ',',
  and: 'et',
  open: '«\u00A0',
  close: '\u00A0»',
});

const exclude = 'l’indiquer sous content.exclude si rien de publié ne s’y trouve';
const media = 'l’indiquer sous content.media s’il ne contient aucun texte à lire, sinon sous content.exclude';

/** What to do about content that nobody could read. */
export const remedies: Readonly<Record<UnreadKind, string | undefined>> = {
  symlink: exclude,
  submodule: exclude,
  binary: media,
  'lfs-pointer': media,
  'not-utf8': 'l’enregistrer en UTF-8, ou l’indiquer sous content.media ou content.exclude si ce n’est pas une page',
  'too-large': 'le raccourcir, ou augmenter content.max-file-bytes',
  unreadable: undefined,
};
