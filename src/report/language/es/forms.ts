import { formsOf, type UnreadKind } from '../helpers.ts';

/** How the small forms are written. */
export const forms = formsOf({ thousands: '\u202F', decimal: ',', and: 'y', open: '«', close: '»' });

const exclude = 'indíquelo en content.exclude si allí no hay nada que se publique';
const media = 'indíquelo en content.media si no contiene texto para lectores, o en content.exclude';

/** What to do about content that nobody could read. */
export const remedies: Readonly<Record<UnreadKind, string | undefined>> = {
  symlink: exclude,
  submodule: exclude,
  binary: media,
  'lfs-pointer': media,
  'not-utf8': 'guárdelo en UTF-8, o indíquelo en content.media o content.exclude si no es una página',
  'too-large': 'acórtelo, o aumente content.max-file-bytes',
  unreadable: undefined,
};
