/** What became of a run that several machines judge, as it is written in English; `{0}` and so on stand for what is put in. */
export const stageNotices = [
  'no shard of this run left an answer',
  'what is waived on {0} changed after its shard had ended, so run all jobs again',
  'the same holds for shards {0} of {1}',
  'no shard judged {0}, so run all jobs again',
  'the plan of this run is missing, so run all jobs again',
  'the plan of this run cannot be read, so run all jobs again: {0}',
  'the plan of this run is not believed, so run all jobs again: {0}',
  'the stages of this run were given different inputs or another configuration, so give all of them the same and run all jobs again',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage',
  'the artifact service did not say what the stages of this run left, so run the job again',
  'shard {0} of {1} is in no plan of this run, so run all jobs again',
  'shard {0} of {1} left no answers, so run the failed jobs again',
  'shard {0} of {1} came to the end of {2} of {3} pages, so run the failed jobs again',
  'what shard {0} of {1} left cannot be read, so run all jobs again: {2}',
  'what shard {0} of {1} left is not believed, so run all jobs again: {2}',
  'what shard {0} of {1} left follows another plan, so run all jobs again',
  'what shard {0} of {1} left is a copy of what shard {2} left, so run all jobs again',
  'what shard {0} of {1} left is about other pages than the plan says, so run all jobs again',
  'what shard {0} of {1} left was changed after it was written, so run all jobs again',
  'what shard {0} of {1} left is about a page that another shard judged, too, so run all jobs again',
  'the record belongs to another run',
  'the record belongs to another head commit',
  'the record belongs to another base commit',
  'what was put aside is no longer there',
  'it gave no review',
] as const;

/** One of them, by its English words: every other language has each of them. */
export type StageNotice = (typeof stageNotices)[number];
