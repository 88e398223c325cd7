import { describe, expect, it } from 'vitest';
import { reviewed } from './page.ts';

/** Sentences around the one that counts, so that a page is English for certain. */
const page = (sentence: string): string =>
  `# The lamp\n\nThis page tells what the lamp of the house can do for you and for the others.\n\n${sentence}\n`;

/** What the checker of spelling asks to write instead of what. */
async function doubts(sentence: string): Promise<readonly string[]> {
  const { findings } = await reviewed('spelling', page(sentence));
  return findings.map(
    ({ quote, message }) =>
      `${quote?.text} > ${[...message.matchAll(/"(?<word>[^"]+)"/gu)]
        .slice(1)
        .map(([, word]) => word)
        .join(', ')}`,
  );
}

describe('a word that nobody knows is found by the words near to it', () => {
  it.each<[string, string]>([
    // Several words are near: all of them are named, and none is offered.
    ['The lamp of the house is a safer choise.', 'choise > choose, choice, chose'],
    ['The code is\nregualarly read in the house.', 'regualarly > regularly'],
    // Two and three slips in a long word.
    ['Have a look at the part on troublingshooting, please.', 'troublingshooting > troubleshooting'],
    // Short words in running text.
    ['Leave the room if you have thath lamp on.', 'thath > that'],
    ['Read about the lamp adn turn it on.', 'adn > and'],
    // An ending that sounds alike, and one consonant for two.
    ['The lamps are predominently new.', 'predominently > predominantly'],
    ['The lamps are regretably off.', 'regretably > regrettably'],
  ])('%s', async (sentence, doubt) => {
    expect(await doubts(sentence)).toEqual([doubt]);
  });
});

describe('a word that may be meant is left alone', () => {
  it.each([
    // Two words in one, and forms that one may coin.
    'You need a new skillset for the lamp.',
    'The signups are open for the readers.',
    'The lamp can be repulled and unpickled in the house.',
    'Lamps can be unyanked by the team.',
    'The strided lamps are off by default.',
    // Named after a word.
    'Start the lamp with the lampx, buildx, and go.',
    'The text goes to swiftc in the end.',
    // More than once on a page it is a word of the page.
    'The querent is on, and the querent is off.',
    // Names stand in code or between signs.
    'The value of `kowalsk` is read by kowalsk in the end.',
  ])('%s', async (sentence) => {
    expect(await doubts(sentence)).toEqual([]);
  });
});
