const sentences = [
  'Lantern keeps every note on the device and writes a copy to the server that you chose.',
  'When the connection drops in the middle of a change, the next one starts where it stopped.',
  'Open the settings to see how much room the copies take, and how old the oldest of them is.',
  'A shared notebook shows who changed a line and when, and it can be read without an account.',
  'The search answers while you type, and it looks into the titles of pictures as well.',
  'To move to another phone, sign in there and wait until the list of notebooks is complete.',
];

/** A page of about so many words, different for each number and the same every time. */
export function article(number: number, words: number): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = [0, 1, 2, 3].map((offset) => sentences[(number + paragraphs.length + offset) % sentences.length]);
    paragraphs.push(paragraph.join('\n'));
    count += paragraph.join(' ').split(' ').length;
  }
  const body = paragraphs.map((text, index) => (index % 3 === 0 ? `## Part ${index / 3 + 1}\n\n${text}` : text));
  return `---\ntitle: Page ${number}\n---\n\n# Page ${number}\n\n${body.join('\n\n')}\n`;
}

/** The beginning of a page, of exactly so many words as prices are counted by. */
export function pageOfWords(words: number): string {
  const text = article(1, words);
  const last = [...text.matchAll(/\S*\w\S*/g)][words - 1];
  return last === undefined ? text : `${text.slice(0, last.index + last[0].length)}\n`;
}
