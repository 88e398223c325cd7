/** Things that bring in headings which do not stand in the file itself, in the notations of site generators. */
const inclusion =
  /\{%-?\s*include|\{\{[<%]\s*(?:include|readfile)|^--8<--|^!INCLUDE|^include::|^\s*(?:import|export)\b[^\n]{0,300}["'][^"'\n]{1,300}\.mdx?["']|^:::\s*include|<!--\s*@include/imu;

/** Whether a page takes in other files when its site is built. */
export function includesOthers(text: string): boolean {
  return inclusion.test(text);
}
