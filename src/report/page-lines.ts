/** The lines of a page as findings count them: without the byte-order mark, ended by a line feed and nothing else. */
export function linesOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
}
