import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitEnvironment } from './git.ts';

/** An object of the repository with its bytes. */
export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly data: Buffer;
}

/** Reads objects by id or expression through one `git cat-file --batch`, so that 3,000 blobs cost one process. */
export class ObjectReader {
  readonly #waiting: ((object: GitObject | undefined) => void)[] = [];
  readonly #directory: string;
  #process: ChildProcessWithoutNullStreams | undefined;
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes that must be there before it is worth looking again. */
  #wanted = 1;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** The object, or `undefined` where the repository has none under that name. */
  read(name: string): Promise<GitObject | undefined> {
    // The answer to a name with a line end could not be told from an object's header.
    if (name === '' || /[\n\0]/.test(name)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#started().stdin.write(`${name}\0`);
    });
  }

  /** Ends the process; reads under way find nothing. */
  close(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve(undefined);
  }

  #started(): ChildProcessWithoutNullStreams {
    if (this.#process !== undefined) return this.#process;
    const child = spawn('git', ['cat-file', '--batch', '-z'], { cwd: this.#directory, env: gitEnvironment });
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#length += chunk.length;
      if (this.#length >= this.#wanted) this.#parse();
    });
    this.#process = child;
    return child;
  }

  #parse(): void {
    const buffer = Buffer.concat(this.#chunks);
    let offset = 0;
    this.#wanted = 1;
    while (offset < buffer.length) {
      const lineEnd = buffer.indexOf(10, offset);
      if (lineEnd === -1) break;
      const header = buffer.toString('utf8', offset, lineEnd);
      const match = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(header);
      if (match === null) {
        this.#waiting.shift()?.(undefined);
        offset = lineEnd + 1;
        continue;
      }
      const size = Number(match[3]);
      const end = lineEnd + 1 + size + 1;
      if (end > buffer.length) {
        this.#wanted = end - offset;
        break;
      }
      const data = buffer.subarray(lineEnd + 1, lineEnd + 1 + size);
      this.#waiting.shift()?.({ oid: match[1] ?? '', type: match[2] ?? '', data });
      offset = end;
    }
    const rest = buffer.subarray(offset);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
  }
}
