import { formsOf, type UnreadKind } from '../helpers.ts';

/** How the small forms are written. */
export const forms = {
  ...formsOf({ thousands: ',', decimal: '.', and: 'と', open: '「', close: '」' }),
  list: (words: readonly string[]): string => words.join('、'),
};

const exclude = '公開する内容がなければ content.exclude に指定してください';
const media = '読者向けの文章がなければ content.media に、そうでなければ content.exclude に指定してください';

/** What to do about content that nobody could read. */
export const remedies: Readonly<Record<UnreadKind, string | undefined>> = {
  symlink: exclude,
  submodule: exclude,
  binary: media,
  'lfs-pointer': media,
  'not-utf8': 'UTF-8 で保存するか、ページでなければ content.media か content.exclude に指定してください',
  'too-large':
    '短くするか、content.max-file-bytes を増やすか、プログラムが生成したものであれば content.exclude に指定してください',
  unreadable: undefined,
};
