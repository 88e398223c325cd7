import type { SpokenFacts } from '../report/report.ts';
import type { Waiver } from '../review/review.ts';

/** Somebody who waived something in the pull request itself: by a comment, or by the label, which means all. */
export interface Voice {
  /** The login of a person. */
  readonly by: string;
  /** When, by GitHub's clock. */
  readonly at: string;
  /** The ids of findings, or the label that stands for all of them. */
  readonly about: readonly string[] | { readonly label: string };
  readonly reason: string;
  /** Why it does not count, where it does not. */
  readonly refused?: string;
}

/** What people said in the pull request, as far as whoever listened could prove it. */
export interface Heard {
  readonly voices: readonly Voice[];
  /** What could not be heard, one line each. */
  readonly notices: readonly string[];
  /** Whether a login is one of these owners; `undefined` where nobody could tell. */
  readonly isOwner: (login: string, owners: readonly string[]) => boolean | undefined;
}

/** Nobody said anything. */
export const nothingHeard: Heard = { voices: [], notices: [], isOwner: () => undefined };

/** What the team asks of those who waive. */
export interface SpokenRules {
  /** How many people it takes. */
  readonly people: number;
  /** Who alone may waive a criterion, by its id. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
}

/** The waivers of people in a run. */
export interface SpokenWaivers {
  /** Whether anybody waived anything. */
  readonly any: boolean;
  /** The waiver of a finding that has these ids. */
  of(ids: readonly string[], criterion: string): Waiver | undefined;
  /** What became of each; absent where nobody said anything. */
  facts(): SpokenFacts | undefined;
}

const mostRefusals = 10;

/** Counts who waived what. A finding is waived once as many different people as the team asks for said so, and an owner where it has owners. */
export function spokenWaivers({ voices, isOwner }: Heard, { people, owners }: SpokenRules): SpokenWaivers {
  const used = new Set<Voice>();
  const short = new Map<Voice, string>();
  const objection = (heard: readonly Voice[], criterion: string): string | undefined => {
    const named = Object.hasOwn(owners, criterion) ? (owners[criterion] ?? []) : undefined;
    if (named !== undefined && !heard.some(({ by }) => isOwner(by, named) === true)) {
      const unknown = heard.some(({ by }) => isOwner(by, named) === undefined);
      const who = named.join(', ');
      return unknown
        ? `only ${who} may waive ${criterion}, and GitHub did not say who is a member`
        : `only ${who} may waive ${criterion}`;
    }
    const different = new Set(heard.map(({ by }) => by.toLowerCase())).size;
    return different < people ? `it takes ${people} people, and so far ${different} waived it` : undefined;
  };
  return {
    any: voices.length > 0,
    of(ids, criterion) {
      const all = voices.filter(({ about }) => !isList(about) || about.some((id) => ids.includes(id)));
      const heard = all.filter(({ refused }) => refused === undefined);
      for (const voice of all) if (voice.refused !== undefined) short.set(voice, voice.refused);
      if (heard.length === 0) return undefined;
      const why = objection(heard, criterion);
      if (why !== undefined) {
        for (const voice of heard) short.set(voice, why);
        return undefined;
      }
      for (const voice of heard) used.add(voice);
      return {
        people: [...new Set(heard.map(({ by }) => `@${by}`))],
        reason: [...new Set(heard.map(({ reason }) => reason))].join('; '),
        at:
          heard
            .map(({ at }) => at)
            .toSorted()
            .at(-1) ?? '',
      };
    },
    facts() {
      if (voices.length === 0) return undefined;
      // Anybody may write a comment, and only what would have changed something is worth a line.
      const refused = [...short].filter(([voice]) => !used.has(voice)).map(([voice, why]) => ({ ...told(voice), why }));
      return {
        used: [...used].map(told),
        unused: voices.filter((one) => one.refused === undefined && !used.has(one) && !short.has(one)).map(told),
        refused: [...new Map(refused.map((one) => [`${one.by.toLowerCase()} ${one.why}`, one])).values()].slice(
          0,
          mostRefusals,
        ),
      };
    },
  };
}

function isList(about: Voice['about']): about is readonly string[] {
  return Array.isArray(about);
}

function told({ by, at, about }: Voice): SpokenFacts['used'][number] {
  return { by: `@${by}`, at, what: isList(about) ? about.join(',') : about.label };
}
