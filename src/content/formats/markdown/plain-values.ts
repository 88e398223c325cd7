/**
 * The text with values that a component takes as a string of code made plain ones, as long as before: to whoever looks for
 * code they would be some.
 */
export function withPlainValues(text: string): string {
  return text.replace(
    /(=\s{0,10})\{\s{0,10}(["'`])([^"'`{}]{0,200})\2\s{0,10}\}/g,
    (whole, equals: string, _mark: string, value: string) => `${equals}"${value}"`.padEnd(whole.length),
  );
}
