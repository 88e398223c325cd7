/** The text of a file as positions count it: without the mark that some editors put in front. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
