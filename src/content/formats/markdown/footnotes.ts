/** The places that footnotes make, as GitHub names them. */
export function footnoteAnchors(text: string): readonly string[] {
  return [...text.matchAll(/\[\^([^\]\s]{1,100})\]/gu)].flatMap((match) => [`fn-${match[1]}`, `fnref-${match[1]}`]);
}
