import { describe, expect, it } from 'vitest';
import { firstLetter, neededWords } from '../../../src/review/rules/checkers/grammar/needed-words.ts';
import { reviewed } from './page.ts';

/** Sentences around the one that counts, so that a page is English for certain. */
const page = (sentence: string): string =>
  `# The lamp\n\nThis page tells what the lamp of the house can do for you and for the others.\n\n${sentence}\n`;

/** What is told to write instead of what, by the checkers of prose. */
async function changes(sentence: string): Promise<readonly string[]> {
  const reviews = await Promise.all(['grammar', 'spelling'].map((name) => reviewed(name, page(sentence))));
  return reviews
    .flatMap(({ findings }) => findings)
    .map(({ quote, suggestion }) => `${quote?.text} > ${suggestion ?? '?'}`);
}

describe('a word in the wrong form is found', () => {
  it.each<[string, string]>([
    ['There are several new option for the lamp.', 'option > options'],
    ['You can set multiple file in the dialog.', 'file > files'],
    ['There are multiple statement in the file.', 'statement > statements'],
    ['There are many kind of lamps.', 'kind > kinds'],
    ['Is is a tool for the light of the house.', 'Is is > It is'],
    ['The lamp is is on at night.', 'is is > is'],
    ['Choose the lamp ont he page of the house.', 'ont he > on the'],
    ['Choose the lamp ont the page of the house.', 'ont > on'],
    ['It takes a number of parameter in the end.', 'parameter > parameters'],
    ['This concepts is new.', 'concepts > concept'],
    ['It gives you a practical examples that works.', 'examples > example'],
    ['One of the best feature of the lamp is its light.', 'feature > features'],
    ['This is explained in more details below.', 'in more details > in more detail'],
    ['They wants to be on.', 'wants > want'],
    ['This need to be passed to the lamp.', 'need > needs'],
    ['Wait, because it make the light warm.', 'make > makes'],
    ['Write a function that return the light.', 'return > returns'],
    ['The function take a number.', 'take > takes'],
    ['The function are called twice.', 'are > is'],
    ['The modules provides the light.', 'provides > provide'],
    ['The modules is loaded when you start.', 'is > are'],
    ['Change it by add a line to the file.', 'add > adding'],
    ['You need to adding the line first.', 'adding > add'],
    ['You can used the lamp at night.', 'used > use'],
    ['The light is not enable by default.', 'enable > enabled'],
    ['It is also know as the lamp.', 'know > known'],
    ['You have to chose a lamp.', 'chose > choose'],
    ['This has lead to more light.', 'lead > led'],
    ['The code is complied to a program.', 'complied > compiled'],
    ['The light of the of the lamp is on.', 'of the of the > of the'],
    ['It allows you see the lamp.', 'you > you to'],
    ['The lines are splitted by the lamp.', 'splitted > split'],
  ])('%s', async (sentence, change) => {
    expect(await changes(sentence)).toEqual([change]);
  });
});

describe('a word for another is found', () => {
  it.each<[string, string]>([
    ['In the later case the lamp is off.', 'later > latter'],
    ['Use at last one lamp.', 'last > least'],
    ['The lamps that where added last are new.', 'where > were'],
    ['Put the lamp into you project and start.', 'you > your'],
    ['Readers can turn on the light in there files.', 'there > their'],
    ['Choose the settings that effect the light.', 'effect > affect'],
    ["The lamp changes it's colour at night.", "it's > its"],
    ['It is not on in anyway that you can see.', 'anyway > any way'],
    ['You need to is on the right side.', 'is > be'],
    ['The lamps were taken form the box of the house.', 'form > from'],
    ['It is off course made of glass.', 'off > of'],
    ['Read on if your working with lamps.', "your > you're"],
    ['The months is not given by the lamp.', 'is > are'],
    ['It depends of the lamp.', 'depends of > depends on'],
    ['This is an big lamp.', 'an > a'],
    ['Turn it up an down.', 'an > and'],
    ['The lamp is also know as a light.', 'know > known'],
    ['There is a lamp which will be need to read.', 'be need > need'],
    ['Log in to your self hosted lamp.', 'self hosted > self-hosted'],
    ['Do it your self using a lamp.', 'your self > yourself'],
    ['It is repeated when the "old" one of the the lamps is on.', 'the the > the'],
    ['The value is past to the lamp.', 'past > passed'],
    ['The rational behind the lamp is light.', 'rational > rationale'],
    ['Wait in the room for awhile.', 'awhile > a while'],
    ['Options which maybe useful are below.', 'maybe > may be'],
    ['The light goes through out the house.', 'through out > throughout'],
    ['Split the text in to lines.', 'in to > into'],
    ['Turn it off and on, or vise versa.', 'vise versa > vice versa'],
    ['It runs on the your machine.', 'the your > ?'],
    ['Look for it, according the manual of the lamp.', 'according > according to'],
    ['The room is to small for the lamp.', 'to > too'],
    ['Write the light tothe file and go.', 'tothe > to the'],
    ['It reads HMTL from the lamp.', 'HMTL > HTML'],
    ['It turns the text into a sting that you can read.', 'sting > string'],
    ['It gives you a bollean value again.', 'bollean > boolean'],
  ])('%s', async (sentence, change) => {
    expect(await changes(sentence)).toEqual([change]);
  });
});

describe('and so is what stands beside what is right', () => {
  it.each<[string, string]>([
    ['It is one of our project.', 'project > projects'],
    ['Many of these option are new.', 'option > options'],
    ['It allows you control the lamp.', 'you > you to'],
    ['It enables users change these lamps.', 'users > users to'],
    ['It allows users create lamps.', 'users > users to'],
    ['Walk thorough the house.', 'thorough > through'],
    ['Give each user a account.', 'a > an'],
  ])('%s', async (sentence, change) => {
    expect(await changes(sentence)).toEqual([change]);
  });
});

describe('what is right is left alone', () => {
  it.each([
    'There are several file systems, two node pools and multiple user accounts.',
    'These change when you set the lamp, and both return in the end.',
    'This series explains the lamp, and this class of lamps is new.',
    'It is one of many.',
    'Each value that a lamp takes is listed, with other user and file data.',
    'We recommend that it make no noise.',
    'Let it make light, and help it run.',
    'A set of functions that return the light is here.',
    'The client and the server need the light.',
    'The server, the parser and the lamp need a name.',
    'We saw the effect of the lamp; it may take effect on the next day.',
    'The object pointed to by a lamp is kept.',
    'Go from the point where added lamps shine.',
    'One day later, one is enough.',
    'Walk past to the left, in the past.',
    'It is as rational as a lamp.',
    'Log in to the house, and move it in to stay.',
    'To make this the default, turn it on.',
    'Set the lamp, the one the house uses.',
    'The tutorial has a lead to follow.',
    'Applied to many lamps, it comes up to much.',
    'The bee stung once, and it has severed ties.',
    'Adjusting these values is a matter of taste.',
    'Read vnodes and istiod, and the mheap of it.',
    'The API is HTML, JSON and REST.',
    'The light has a unimodal shape, and it is an unimportant one.',
    'Think of these kind of like lamps.',
    'Here is Joe, and he talks about the light, and he moved the lamp.',
    'On enabling you get a light.',
    'Instead of lists of lists we have one.',
    'Ask one of our team, one of the family or many of our community.',
    'Most of our application is new, and some of our project.',
    'It allows users control over the lamp, and enables you access to the light.',
    'It allows developers write access, and allows you use of the lamp.',
    'No matter how thorough the test is, it is thorough a lot.',
    'The left side of a multiple assignment is first.',
    'If app a opens the lamp and user b has it, they wait.',
    'It is unlike every other type of lamp.',
    'We look forward to seeing you with us, and a ufunc is a function.',
  ])('%s', async (sentence) => {
    expect(await changes(sentence)).toEqual([]);
  });
});

describe('the words that a rule needs', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['(?<slip>[Aa]wait(?:s|ed)?) for', [['awaits', 'awaited', 'await']]],
    ['(?:[Ii]n|[Oo]n) (?<slip>you) (?:house)', [['you'], ['in', 'on']]],
    ['<start>(?:This|It) (?<slip>need)', [['need']]],
    ['(?:\\p{Ll}+) (?<slip>x+)', []],
  ])('are read from %s', (pattern, words) => {
    expect(neededWords(pattern)).toEqual(words);
  });

  it.each([
    ['(?<slip>[Aa]wait) for', '(?=[aA])'],
    ['<clause>(?:[Ww]e|they)', '(?=[wWtT])'],
    ['(?<!\\bthe )(?:is|are)', ''],
    ['\\p{Ll}+ (?<slip>x)', ''],
  ])('and the letter that it begins with: %s', (pattern, letter) => {
    expect(firstLetter(pattern)).toBe(letter);
  });
});
