/** What `dist/` may have in bytes, all of it together: whoever uses the action waits until it is there. */
export const largestBundle = 6_000_000;

/** Where to look first. */
const named = 10;

/** That these files of `dist/` are too many bytes, and which of them are the largest; nothing where they are few enough. */
export function tooLarge(files: Iterable<{ readonly path: string; readonly size: number }>): string | undefined {
  const sorted = [...files].sort((one, other) => other.size - one.size || (one.path < other.path ? -1 : 1));
  const size = sorted.reduce((sum, file) => sum + file.size, 0);
  if (size <= largestBundle) return undefined;
  const largest = sorted.slice(0, named).map((file) => `  ${file.size} ${file.path}`);
  return [`dist/ has ${size} bytes; ${largestBundle} are allowed. The largest files:`, ...largest].join('\n');
}
