const firstBytes = 16 * 1024;

/** What of a text was put together, in bytes of UTF-8: a large one is never held as a string. */
export class TextRoom {
  readonly #mostBytes: number;
  #bytes = Buffer.from(new ArrayBuffer(firstBytes));
  #length = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Puts a piece behind what is there; false, and nothing is put, where it has no room. */
  take(text: string): boolean {
    // No character has more than three bytes for each of its code units; counting them is for the rare case.
    if (3 * text.length > this.#bytes.length - this.#length) {
      const needed = this.#length + Buffer.byteLength(text);
      if (needed > this.#mostBytes) return false;
      this.#grow(needed);
    }
    this.#length += this.#bytes.write(text, this.#length);
    return true;
  }

  /** All of it, until more is taken. */
  get bytes(): Buffer<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(needed: number): void {
    let size = this.#bytes.length;
    while (size < needed) size *= 2;
    // What was there is moved and given back at once, and not when garbage is collected.
    this.#bytes = Buffer.from(this.#bytes.buffer.transfer(Math.min(size, this.#mostBytes)));
  }
}

/** Gives bytes back that nobody reads any more: megabytes must not wait for garbage to be collected. */
export function giveBack({ buffer }: Buffer<ArrayBuffer>): void {
  buffer.transfer(0);
}
