import { describe, expect, it } from 'vitest';
import { reviewed } from './page.ts';

/** Sentences around the one that counts, so that a page is English for certain. */
const page = (sentence: string): string =>
  `# The lamp\n\nThis page tells what the lamp of the house can do for you and for the others.\n\n${sentence}\n`;

/** What is told to write instead of what. */
async function changes(sentence: string): Promise<readonly string[]> {
  const { findings } = await reviewed('grammar', page(sentence));
  return findings.map(({ quote, suggestion }) => `${quote?.text} > ${suggestion ?? '?'}`);
}

describe('a small word that is missing or wrong is found', () => {
  it.each<[string, string]>([
    ['You are able read the light of the lamp.', 'read > ?'],
    ['If you like to know more, read on.', 'like > would like'],
    ['It may be any the following lamps.', 'the following > of the following'],
    ['They would be need to be made.', 'be need > need'],
    ["It let's us use the lamp.", "let's > lets"],
    ['The lamps which that are on are new.', 'which that > ?'],
    ['There is no any lamp in the house.', 'no any > no'],
    ['Two are more lamps are on.', 'are > or'],
    ['It is on be default.', 'be > by'],
    ['You can write you own lamp.', 'you > your'],
    ['They can change there own lamps.', 'there > their'],
    ['How to you turn it on?', 'to > do'],
    ['Walk halfway though the house.', 'though > through'],
    ['Turn it on thorough the menu.', 'thorough > through'],
    ['The lamp that much be on is new, and names much match it.', 'much > must'],
    ['It has so much features.', 'much > many'],
    ['See what happen when the lamp is on.', 'happen > happens'],
    ['It is dependant on the lamp.', 'dependant > dependent'],
    ['We all are sure that they cant be on.', "cant > can't"],
    ['Find it on right side of the lamp.', 'right > the right'],
    ['You an also turn it on.', 'an > can'],
    ['It should no be on at night.', 'no > not'],
    ['Read it in they way that you like.', 'they > the'],
    ['This is is the lamp.', 'is is > is'],
    ['It is the only one one that is on.', 'one one > one'],
    ['It is defined in in the manual.', 'in in > in'],
  ])('%s', async (sentence, change) => {
    const found = await changes(sentence);
    expect(found).toHaveLength(1);
    if (!change.startsWith('read')) expect(found).toEqual([change]);
  });
});

describe('words that are written as one, or apart, are found', () => {
  it.each<[string, string]>([
    ['It has a built in function for light.', 'built in > built-in'],
    ['This is an in depth guide.', 'in depth > in-depth'],
    ['Use a self hosted lamp.', 'self hosted > self-hosted'],
    ['The so called lamps are off.', 'so called > so-called'],
    ['It returns a non empty list.', 'non empty > non-empty'],
    ['Make a sub directory for it.', 'sub directory > subdirectory'],
    ['This is how to setup your lamp.', 'setup > set up'],
    ['Please checkout the lamp.', 'checkout > check out'],
    ['It has to be shutdown by you.', 'shutdown > shut down'],
    ['Setup a new lamp first.', 'Setup > Set up'],
  ])('%s', async (sentence, change) => {
    expect(await changes(sentence)).toEqual([change]);
  });
});

describe('a verb or noun in the wrong number is found', () => {
  it.each<[string, string]>([
    ['The official tool provide a lamp.', 'provide > provides'],
    ['This rule enforce good light.', 'enforce > enforces'],
    ['A lamp can also includes the light.', 'includes > include'],
    ['What does this means?', 'means > mean'],
    ['Please provides the light.', 'provides > provide'],
    ['These conversion work at night.', 'conversion > conversions'],
    ['We have implement a new lamp.', 'implement > implemented'],
    ['It is a web applications.', 'applications > application'],
    ['Be sure that the field are also there.', 'are > is'],
  ])('%s', async (sentence, change) => {
    expect(await changes(sentence)).toEqual([change]);
  });
});

describe('what is right is left alone', () => {
  it.each([
    'A function able to read the light is there.',
    'You want light, and you need more of the lamps that we use.',
    'If you like to read at night, this is for you.',
    "Let's see, and let's you and me go.",
    'Should the lamp be default at night?',
    'Use the hardware you own for the lamp.',
    'It is too much light for us, and so much more.',
    'It shows how much files differ.',
    'What will happen when it is on?',
    'A built-in lamp is built in this house, and the lamp is built in the house.',
    'Go to checkout, and see the setup of the lamp.',
    'See how to log in, and how to set up a login page.',
    'The steps are setup and use.',
    'Does the `light` option affect the lamp?',
    'The options a website provide are many? The options that websites provide are many.',
    'A few applications. A lot of values. A couple options.',
    'It is recommended that it include a lamp.',
    'The lamps we have provide a good light.',
    'The light of the lamps and the field are also there.',
    'There is no need, and there is no way.',
    'The users facing this are many.',
    'They are making these the default.',
    'It is such type of lamp that we need.',
    'That which is on is on. The lamp it is is new.',
    'Log in in the evening. Turn it on on the way.',
  ])('%s', async (sentence) => {
    expect(await changes(sentence)).toEqual([]);
  });
});
