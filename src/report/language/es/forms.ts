import type { Exclusion } from '../../../content/content.ts';
import { formsOf, type UnreadKind } from '../helpers.ts';

/** How the small forms are written. */
export const forms = formsOf({ thousands: '\u202F', decimal: ',', and: 'y', open: '«', close: '»' });

/** So many of something. */
export const counted = (count: number, one: string, many: string): string =>
  `${forms.number(count)} ${count === 1 ? one : many}`;

const exclude = 'indíquelo en content.exclude si allí no hay nada que se publique';
const media = 'indíquelo en content.media si no contiene texto para lectores, o en content.exclude';

/** What to do about content that nobody could read. */
export const remedies: Readonly<Record<UnreadKind, string | undefined>> = {
  symlink: exclude,
  submodule: exclude,
  binary: media,
  'lfs-pointer': media,
  'not-utf8': 'guárdelo en UTF-8, o indíquelo en content.media o content.exclude si no es una página',
  'too-large': 'acórtelo, aumente content.max-file-bytes, o indíquelo en content.exclude si lo ha generado un programa',
  unreadable: undefined,
};

/** Why a file was left out. */
export function whyLeftOut(exclusion: Exclusion): string {
  switch (exclusion.reason) {
    case 'removed':
      return 'eliminado';
    case 'not-matched':
      return 'no es contenido, según los patrones configurados';
    case 'excluded':
      return `excluido por el patrón ${exclusion.pattern}`;
    case 'media':
      return 'un medio, sin texto que revisar';
    case 'generated':
      return `generado, según ${exclusion.by}`;
    case 'unchanged-text':
      return 'su texto no cambió';
    case 'symlink':
      return 'un enlace simbólico';
    case 'submodule':
      return 'un submódulo';
    case 'empty':
      return 'vacío';
    case 'binary':
      return 'no es un archivo de texto';
    case 'lfs-pointer':
      return 'guardado en Git LFS: en el repositorio solo hay un puntero';
    case 'not-utf8':
      return 'no es texto UTF-8';
    case 'too-large':
      return `${forms.number(exclusion.bytes)} bytes, y se leen como mucho ${forms.number(exclusion.limit)}`;
    case 'unreadable':
      return `no se pudo leer: ${exclusion.cause}`;
    default:
      return exclusion satisfies never;
  }
}
