import { type AuditNotice, auditNotices } from './audit-notices.ts';
import { type CheckerCriterion, checkerCriteria } from './checker-criteria.ts';
import { type DecisionText, decisions } from './decisions.ts';
import { type Doubt, doubts } from './doubts.ts';
import { type GitHubNotice, githubNotices } from './github-notices.ts';
import { type ModelNotice, modelNotices } from './model-notices.ts';
import { type Note, notes } from './notes.ts';
import { type PresetCriterion, presetCriteria } from './preset-criteria.ts';
import { type RecordNotice, recordNotices } from './record-notices.ts';
import { type Saying, sayings } from './sayings.ts';
import { type StageNotice, stageNotices } from './stage-notices.ts';
import { type Term, terms } from './terms.ts';

/** One text of ours, by its English words: every other language has each of them. */
export type Text =
  | AuditNotice
  | CheckerCriterion
  | DecisionText
  | Doubt
  | GitHubNotice
  | ModelNotice
  | Note
  | PresetCriterion
  | RecordNotice
  | Saying
  | StageNotice
  | Term;

/** Every text of ours that is written in English where it comes about, and in the language of the report where it is shown. */
export const texts: readonly Text[] = [
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
];
