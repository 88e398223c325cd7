import type { RecordedEnding } from '../../record/publication-schema.ts';

/** A sign for what became of a page, beside the words for it. */
export const endingIcons: Readonly<Record<RecordedEnding['kind'], string>> = {
  published: '✅',
  unchanged: '✅',
  'under-way': '❔',
  draft: '📝',
  refused: '❌',
  'taken-back': '↩️',
  left: '⚠️',
  superseded: '⏭️',
  'not-begun': '❌',
};
