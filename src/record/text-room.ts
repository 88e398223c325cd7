const growBytes = 256 * 1024;

/**
 * What of a text was put together, in bytes of UTF-8: a large one is never held as a string. The bytes grow in their place, and what is
 * given back is the system's again at once: no garbage has to be collected, and nothing of it stays with the process.
 */
export class TextRoom {
  readonly #mostBytes: number;
  readonly #buffer: ArrayBuffer;
  #bytes: Buffer<ArrayBuffer>;
  #length = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
    this.#buffer = new ArrayBuffer(0, { maxByteLength: mostBytes });
    this.#bytes = Buffer.from(this.#buffer);
  }

  /** Puts a piece behind what is there; false, and nothing is put, where it has no room. */
  take(text: string): boolean {
    // No character has more than three bytes for each of its code units; counting them is for the rare case.
    if (3 * text.length > this.#bytes.length - this.#length) {
      const needed = this.#length + Buffer.byteLength(text);
      if (needed > this.#mostBytes) return false;
      this.#buffer.resize(Math.min(this.#mostBytes, Math.ceil((needed + 1) / growBytes) * growBytes));
      this.#bytes = Buffer.from(this.#buffer);
    }
    this.#length += this.#bytes.write(text, this.#length);
    return true;
  }

  /** All of it, until more is taken. */
  get bytes(): Buffer<ArrayBuffer> {
    return Buffer.from(this.#buffer, 0, this.#length);
  }
}

/** Gives bytes back that nobody reads any more. */
export function giveBack({ buffer }: Buffer<ArrayBuffer>): void {
  buffer.resize(0);
}
