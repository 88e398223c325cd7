const actors = 'editor writer reader team server notebook archive sponsor translator visitor librarian printer'.split(
  ' ',
);
const acts = 'opens keeps copies renames moves prints checks shares closes sorts compares restores'.split(' ');
const things = 'draft list picture table letter folder record chapter summary margin header footnote'.split(' ');
const places = 'desk shelf screen office garden library station kitchen studio cellar corridor attic'.split(' ');
const times = 'morning evening week month season year afternoon night weekend quarter'.split(' ');

const picked = (from: readonly string[], seed: number): string => from[seed % from.length] ?? '';

/** A sentence for each number, so that no checker's cache has seen it before. */
function sentence(seed: number): string {
  const mixed = (seed * 2_654_435_761) % 4_294_967_296;
  const at = (step: number): number => Math.floor(mixed / 7 ** step) + step * seed;
  return [
    `The ${picked(actors, at(1))} of the ${picked(places, at(2))} ${picked(acts, at(3))} the ${picked(things, at(4))}`,
    `before the ${picked(actors, at(5))} ${picked(acts, at(6))} page ${seed} of the ${picked(things, at(7))}`,
    `at the end of the ${picked(times, at(8))}.`,
  ].join(' ');
}

/** A page of about so many words as documentation is written: headings, paragraphs, lists, links, code, a table. */
export function prosePage(number: number, words: number): string {
  const blocks: string[] = [];
  let seed = number * 1000;
  const next = (): string => {
    seed += 1;
    return sentence(seed);
  };
  for (let count = 0, part = 1; count < words; part += 1, count += 220) {
    blocks.push(
      `## Part ${part}`,
      [next(), next(), next(), next()].join('\n'),
      `- ${next()}\n- ${next()} See [the part before](#part-${Math.max(1, part - 1)}).\n- *${next()}*`,
      `\`\`\`js\nconst part = ${part};\nconsole.log('page', part);\n\`\`\``,
      `| Name | Value |\n| ---- | ----- |\n| \`part\` | ${part} |\n| \`page\` | ${number} |`,
    );
  }
  return `---\ntitle: Page ${number}\n---\n\n# Page ${number}\n\n${blocks.join('\n\n')}\n`;
}
