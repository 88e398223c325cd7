import { Answers } from '../../github/answers.ts';
import { readComment } from '../../github/conversation.ts';
import { explain } from '../../github/failure.ts';
import { WriteAccess } from '../../github/write-access.ts';
import { wordsIn } from '../../report/language/languages.ts';
import type { NotFollowed, Words } from '../../report/language/words.ts';
import { commandsIn } from '../../run/commands.ts';
import type { CommandWorld } from './command-world.ts';
import { type CommandedPull, type Followed, follow, type Part } from './follow.ts';
import { wishesOf } from './team-wishes.ts';

/** Follows the commands of a comment: reads it as it is now, asks what its author may, does it once, and shows what became of it. */
export async function followComment(commentId: number, pull: CommandedPull, world: CommandWorld): Promise<number> {
  const { client, log, signal } = world;
  const comment = await readComment(client, pull, commentId, signal);
  if (!comment.ok) {
    if (comment.failure.kind === 'not-found') {
      log.line('Nothing to do: the comment is gone.');
      return 0;
    }
    log.error(explain('read the comment', comment.failure, 'pull-requests: write'));
    return 1;
  }
  const { body, person, edited } = comment.value;
  const commands = commandsIn(body);
  if (person === undefined || commands.length === 0) {
    log.line(`Nothing to do: ${person === undefined ? 'no person wrote the comment' : 'there is no command in it'}.`);
    return 0;
  }
  const [mayWrite, team] = await Promise.all([
    new WriteAccess(client, pull, signal).has(person),
    wishesOf(pull, world),
  ]);
  const words = wordsIn(team.language).commands;
  const followed =
    mayWrite !== true
      ? refused(mayWrite === false ? 'no-write' : 'unknown-write', words)
      : edited
        ? refused('edited', words)
        : await follow(commands, pull, team, world);
  await answer(commentId, followed, words, pull, world);
  return 0;
}

/** Why nothing at all is followed; strangers are told once, whoever they are. */
function refused(why: NotFollowed, words: Words['commands']): Followed {
  return { parts: [{ text: words.why[why], ...(why === 'edited' ? {} : { once: why }) }], all: false };
}

/** A sign under the comment, and words where a sign is not enough; nothing twice. */
async function answer(
  commentId: number,
  { parts, all }: Followed,
  words: Words['commands'],
  pull: CommandedPull,
  { client, inputs, environment, log, signal }: CommandWorld,
): Promise<void> {
  const answers = new Answers(client, pull, inputs.gateId, signal);
  const reacted = await answers.react(commentId, all ? '+1' : 'confused');
  if (!reacted.ok) log.warning(explain('react to the comment', reacted.failure, 'pull-requests: write'));
  if (parts.length === 0) return;
  const name = `c${commentId}`;
  const given = await answers.given();
  if (!given.ok) {
    log.warning(explain('see what was answered before', given.failure, 'pull-requests: write'));
    return;
  }
  const fresh = parts.filter(({ once }) => !given.value.has(once ?? name));
  if (fresh.length === 0) return;
  const url = `${environment.serverUrl}/${pull.owner}/${pull.repo}/pull/${pull.number}#issuecomment-${commentId}`;
  const text = [words.answerTo((said) => `[${said}](${url})`), ...fresh.map((part: Part) => part.text)].join('\n\n');
  const said = await answers.say([name, ...new Set(fresh.flatMap(({ once }) => once ?? []))], text);
  if (!said.ok) log.warning(explain('answer the comment', said.failure, 'pull-requests: write'));
}
