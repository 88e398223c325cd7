import type { Text } from '../texts.ts';
import { auditNotices } from './audit-notices.ts';
import { checkerCriteria } from './checker-criteria.ts';
import { decisions } from './decisions.ts';
import { doubts } from './doubts.ts';
import { githubNotices } from './github-notices.ts';
import { modelNotices } from './model-notices.ts';
import { notes } from './notes.ts';
import { presetCriteria } from './preset-criteria.ts';
import { recordNotices } from './record-notices.ts';
import { sayings } from './sayings.ts';
import { stageNotices } from './stage-notices.ts';
import { terms } from './terms.ts';

/** Every text of ours in this language. */
export const texts: Readonly<Record<Text, string>> = {
  ...auditNotices,
  ...checkerCriteria,
  ...decisions,
  ...doubts,
  ...githubNotices,
  ...modelNotices,
  ...notes,
  ...presetCriteria,
  ...recordNotices,
  ...sayings,
  ...stageNotices,
  ...terms,
};
