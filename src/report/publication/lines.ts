import type { PublicationRecord, RecordedPage } from '../../record/publication-schema.ts';
import { counted, duration } from '../../review/english.ts';
import { oneLine } from '../neutralise.ts';
import { countsOf, type PublicationPhase, publicationPhases } from './facts.ts';

/** A publication for a terminal, a line each: the phases, the pages, what failed, and where all of it stands. */
export function publicationLines(record: PublicationRecord): readonly string[] {
  const { pages, recovered, run } = record;
  const phases = publicationPhases(record);
  return [
    ...phases.map(phaseLine),
    ...recovered.map(({ what, kind }) => `left by a run that was ended: ${oneLine(what, 300)} ${recoveredWords[kind]}`),
    ...pages.flatMap((page) => pageLines(page)),
    ...run.warnings.map((warning) => `! ${oneLine(warning)}`),
    ...phases.flatMap((phase) => failureLines(phase)),
    ...endLines(record),
  ];
}

const recoveredWords = {
  'taken-back': 'is taken back',
  'not-written': 'had not been written',
  left: 'is left, because something else stands there by now',
} as const;

function phaseLine({ name, state, durationMs, refused }: PublicationPhase): string {
  const out = refused === 0 ? '' : `${counted(refused, 'page')} refused, `;
  const said = {
    completed: `done, ${out}${duration(durationMs)}`,
    failed: `failed after ${duration(durationMs)}`,
    skipped: 'skipped',
    'not-configured': 'skipped, it is not configured',
  };
  return `${name}: ${said[state]}`;
}

/** What became of a page, a line each; what others wrote is neutralised. */
export function pageLines({
  path,
  ending,
  verified,
}: Pick<RecordedPage, 'path' | 'ending' | 'verified'>): readonly string[] {
  const page = oneLine(path, 200);
  switch (ending.kind) {
    case 'published': {
      const loaded = verified?.loadMs == null ? '' : `, loaded in ${duration(verified.loadMs)}`;
      return [`${page}: published at ${oneLine(ending.address)}${loaded}`];
    }
    case 'unchanged':
      return [`${page}: already there, ${oneLine(ending.address)}`];
    case 'draft':
      return [`${page}: skipped, its front matter says that it is a draft`];
    case 'refused':
      return ending.problems.map((problem) => `${page}: not published. ${oneLine(problem)}`);
    case 'taken-back':
      return [
        `${page}: taken back, ${oneLine(ending.address)} is as it was before`,
        ...(ending.copies === undefined ? [] : [`${page}: copies of it may still be shown: ${oneLine(ending.copies)}`]),
      ];
    case 'left':
      return [`${page}: not taken back, look at ${oneLine(ending.address)}: ${oneLine(ending.why)}`];
    case 'under-way':
      return [`${page}: its write was begun; how that ended is not known`];
    case 'superseded':
      return [`${page}: not published. ${oneLine(ending.why)}`];
    case 'not-begun':
      return [`${page}: not published, the run ended before it`];
    default:
      return ending satisfies never;
  }
}

function failureLines({ name, failures }: PublicationPhase): readonly string[] {
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return failures.map(({ path, why, required }) => {
    const about = path === undefined ? '' : ` of ${oneLine(path, 200)}`;
    return oneLine(`${title}${about} failed${required ? '' : ', which is not required'}: ${why}`, 800);
  });
}

function endLines({ pages, run }: PublicationRecord): readonly string[] {
  const { published, unchanged, missing, takenBack, left, all } = countsOf(pages);
  if (run.ending === null) return ['The run did not come to its end. The next run takes back what this one wrote.'];
  const there = unchanged === 0 ? '' : `, ${unchanged} ${unchanged === 1 ? 'was' : 'were'} already there`;
  return [
    ...(run.ending.status === 'cancelled' ? ['The run was interrupted.'] : []),
    `${counted(published, 'page')} published of ${all}${there}${missing === 0 ? '' : `, ${missing} not published`}.`,
    ...(left > 0
      ? [`Look at ${counted(left, 'page')} that could not be taken back; the next run tries it again.`]
      : takenBack > 0
        ? ['Every page that was written is as it was before.']
        : []),
  ];
}
