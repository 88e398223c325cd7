/** Time that passes only when everybody waits for it: work that takes minutes is told in its own time, and done at once. */
export class OwnedTime {
  #now = Date.UTC(2026, 10, 26, 9);
  readonly #waiting: { readonly at: number; readonly go: () => void }[] = [];

  readonly clock = (): number => this.#now;

  /** Resolves when so much time has passed. */
  take(seconds: number): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ at: this.#now + seconds * 1000, go });
      setImmediate(() => this.#next());
    });
  }

  #next(): void {
    this.#waiting.sort((one, other) => one.at - other.at);
    const first = this.#waiting.shift();
    if (first === undefined) return;
    this.#now = first.at;
    first.go();
  }
}
