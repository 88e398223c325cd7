/** Why a page is not published as it is: each a sentence with what to do about it. */
export class Refusals {
  readonly #problems = new Set<string>();

  add(problem: string): void {
    this.#problems.add(problem);
  }

  get all(): readonly string[] {
    return [...this.#problems];
  }
}
