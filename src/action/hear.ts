import type { Config } from '../config/schema.ts';
import { approvalsOn } from '../github/approvals.ts';
import type { GitHubClient } from '../github/client.ts';
import { readConversation } from '../github/conversation.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { explain } from '../github/failure.ts';
import { readLabel } from '../github/label-set.ts';
import { WriteAccess } from '../github/write-access.ts';
import { commandsIn } from '../run/commands.ts';
import { type Heard, nothingHeard, type Voice } from '../run/spoken-waivers.ts';

/** So many people are asked about, and so many memberships; what others say is refused. */
const mostPeople = 20;
const mostMemberships = 60;

/** What listening needs. */
export interface Listening {
  readonly client: GitHubClient;
  readonly attempt: number;
  readonly signal: AbortSignal;
}

/**
 * Hears what people say in the pull request, from GitHub itself and at the time of judging: no run, no bot and no record is
 * believed to have heard something. Who may not write any more has said nothing.
 */
export async function hear(
  event: PullRequestEvent | MergeGroupEvent,
  { waivers, exceptions }: Pick<Config, 'waivers' | 'exceptions'>,
  listening: Listening,
): Promise<Heard> {
  const number = event.kind === 'pull-request' ? event.number : event.pullNumbers[0];
  if (number === undefined) return nothingHeard;
  const { client, attempt, signal } = listening;
  const pull = {
    ...{ owner: event.owner, repo: event.repo, number },
    headSha: event.kind === 'pull-request' ? event.headSha : undefined,
  };
  const access = new WriteAccess(client, event, signal);
  // Nobody has commented yet on what was opened just now.
  const isNew = event.kind === 'pull-request' && event.action === 'opened' && attempt === 1;
  const [comments, label] = await Promise.all([
    waivers.comments && !isNew ? inComments(pull, access, listening) : nothing,
    waivers.label === undefined ? nothing : byLabel(pull, waivers.label, access, listening),
  ]);
  const voices = [...comments.voices, ...label.voices];
  const owners = await ownersAmong(voices, Object.values(exceptions).flat(), event, listening);
  return { voices, notices: [...comments.notices, ...label.notices], isOwner: owners };
}

type Said = Pick<Heard, 'voices' | 'notices'>;
type Pull = Parameters<typeof readLabel>[1];

const nothing: Said = { voices: [], notices: [] };

async function inComments(pull: Pull, access: WriteAccess, { client, signal }: Listening): Promise<Said> {
  const read = await readConversation(client, pull, signal);
  if (!read.ok) {
    const problem = explain('read the comments of the pull request', read.failure, 'pull-requests: read');
    return { voices: [], notices: [`${problem} What people waived there does not count.`] };
  }
  const said = read.value.flatMap(({ body, person, at, edited }) =>
    person === undefined
      ? []
      : commandsIn(body).flatMap((command) =>
          command.kind === 'waive' ? [{ by: person, at, edited, about: command.ids, reason: command.reason }] : [],
        ),
  );
  const people = [...new Set(said.map(({ by }) => by.toLowerCase()))].slice(0, mostPeople);
  const voices = await Promise.all(
    said.map(async ({ edited, ...voice }): Promise<Voice> => {
      if (!people.includes(voice.by.toLowerCase())) return { ...voice, refused: 'too many people waived something' };
      const refused = edited
        ? 'the comment was edited later, and anybody with write access may do that: write a new one'
        : whyNot(await access.has(voice.by));
      return refused === undefined ? voice : { ...voice, refused };
    }),
  );
  const notices = read.hasNextPage ? ['Only the first 2,000 comments of the pull request were read.'] : [];
  return { voices, notices };
}

async function byLabel(pull: Pull, label: string, access: WriteAccess, { client, signal }: Listening): Promise<Said> {
  const found = await readLabel(client, pull, label, signal);
  switch (found.kind) {
    case 'absent':
      return nothing;
    case 'unknown':
      return { voices: [], notices: [`GitHub did not say who set the label ${label}, so it does not count.`] };
    case 'set':
    case 'refused': {
      const { by, at } = found;
      const refused = found.kind === 'refused' ? found.why : whyNot(await access.has(by));
      const voice = { by, at, about: { label }, reason: `the label ${label}` };
      return { voices: [refused === undefined ? voice : { ...voice, refused }], notices: [] };
    }
    default:
      return found satisfies never;
  }
}

/** Why what somebody says does not count, as far as their rights go. */
function whyNot(mayWrite: boolean | undefined): string | undefined {
  if (mayWrite === true) return undefined;
  return mayWrite === false ? 'no write access' : 'GitHub did not say whether there is write access';
}

/** Asks which of those who spoke are owners: a person by name, a team by its members. */
async function ownersAmong(
  voices: readonly Voice[],
  owners: readonly string[],
  event: PullRequestEvent | MergeGroupEvent,
  { client, signal }: Listening,
): Promise<Heard['isOwner']> {
  const people = [...new Set(voices.filter(({ refused }) => refused === undefined).map(({ by }) => by.toLowerCase()))];
  const teams = [...new Set(owners.filter((owner) => owner.includes('/')))];
  const pairs = people.flatMap((login) => teams.map((team) => ({ login, team }))).slice(0, mostMemberships);
  const approvals = approvalsOn(client, event, signal);
  const members = new Map(
    await Promise.all(
      pairs.map(
        async ({ login, team }) => [`${team} ${login}`, await approvals.isMember(team.slice(1), login)] as const,
      ),
    ),
  );
  return (login, named) => {
    const answers = named.map((owner) =>
      owner.includes('/')
        ? members.get(`${owner} ${login.toLowerCase()}`)
        : owner.slice(1).toLowerCase() === login.toLowerCase(),
    );
    if (answers.includes(true)) return true;
    return answers.includes(undefined) ? undefined : false;
  };
}
