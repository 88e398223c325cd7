/** On how many examples a law is tried: so many, and in the slow tests so many times as many as they say. */
export function examples(number: number): number {
  return number * Number(process.env.CONTENT_GATE_EXAMPLES ?? 1);
}
