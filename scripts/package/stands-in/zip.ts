// Stands in the bundle where the toolkit makes the zip file of an artifact, for which it has an archiver that holds megabytes of what it has
// read. Here a piece of a file is read, compressed and handed on before the next one takes its place.
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** What the toolkit hands over: the files with their names in the zip, and folders, which have no source. */
export interface ZipSpecification {
  readonly sourcePath: string | null;
  readonly destinationPath: string;
}

const version = 20;
/** Sizes stand behind the content, and names are UTF-8. */
const flags = 0x0808;
const [stored, deflated] = [0, 8];
const pieceBytes = 256 * 1024;
const largest = 0xffff_ffff;

/** What the list at the end of the file says of one of it. */
interface Listed {
  readonly name: Buffer;
  readonly method: number;
  readonly time: number;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** The zip file with these files, as a stream. */
export async function createZipUploadStream(files: readonly ZipSpecification[], level = 6): Promise<Readable> {
  const zip = Readable.from(zipOf(files, level), { objectMode: false });
  // The toolkit listens for none: an upload without an end is given up in time, and a process that ends has no verdict.
  zip.on('error', () => undefined);
  return zip;
}

async function* zipOf(files: readonly ZipSpecification[], level: number): AsyncGenerator<Buffer> {
  const listed: Listed[] = [];
  let at = 0;
  for (const { sourcePath, destinationPath } of files) {
    const isFolder = sourcePath === null;
    const path = destinationPath.replaceAll('\\', '/').replace(/^\/+/, '');
    const name = Buffer.from(isFolder && !path.endsWith('/') ? `${path}/` : path);
    const start = { name, method: isFolder ? stored : deflated, time: dosTime(new Date()), at };
    const header = headerOf(start);
    yield header;
    at += header.length;
    const sums = { crc: 0, packed: 0, size: 0 };
    if (sourcePath !== null) {
      for await (const piece of packed(sourcePath, level, sums)) {
        at += piece.length;
        yield piece;
      }
    }
    const behind = numbers([4, 0x0807_4b50], [4, sums.crc], [4, sums.packed], [4, sums.size]);
    yield behind;
    at += behind.length;
    if (at > largest) throw new RangeError('what goes into an artifact is too large for a zip file');
    listed.push({ ...start, ...sums });
  }
  const list = Buffer.concat(listed.map(entryOf));
  yield list;
  const count = listed.length;
  yield numbers([4, 0x0605_4b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0]);
}

/** The compressed bytes of a file. */
async function* packed(
  path: string,
  level: number,
  sums: { crc: number; packed: number; size: number },
): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const deflate = createDeflateRaw({ level });
    const feeding = feed(file, deflate, sums).catch((error: Error) => {
      deflate.destroy(error);
    });
    for await (const piece of deflate) {
      sums.packed += piece.length;
      yield piece;
    }
    await feeding;
  } finally {
    await file.close();
  }
}

async function feed(
  file: FileHandle,
  deflate: ReturnType<typeof createDeflateRaw>,
  sums: { crc: number; size: number },
): Promise<void> {
  const room = Buffer.allocUnsafeSlow(pieceBytes);
  for (;;) {
    const { bytesRead } = await file.read(room, 0, room.length, null);
    if (bytesRead === 0) break;
    const piece = room.subarray(0, bytesRead);
    sums.crc = crc32(piece, sums.crc);
    sums.size += bytesRead;
    // Called once all of it was compressed: then the room is free again.
    await new Promise<void>((resolve, reject) => {
      deflate.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  }
  deflate.end();
}

function headerOf({ name, method, time }: Pick<Listed, 'name' | 'method' | 'time'>): Buffer {
  const sizes = [...Array<readonly [number, number]>(3).fill([4, 0])];
  const fields = numbers(
    ...([
      [4, 0x0403_4b50],
      [2, version],
      [2, flags],
      [2, method],
      [4, time],
    ] as const),
    ...sizes,
    [2, name.length],
    [2, 0],
  );
  return Buffer.concat([fields, name]);
}

function entryOf({ name, method, time, at, crc, packed, size }: Listed): Buffer {
  const fields = numbers(
    ...([
      [4, 0x0201_4b50],
      [2, version],
      [2, version],
      [2, flags],
      [2, method],
      [4, time],
    ] as const),
    ...([
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ] as const),
  );
  return Buffer.concat([fields, name]);
}

/** Numbers in so many bytes each, the lowest first. */
function numbers(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  const all = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = all.writeUIntLE(value, at, bytes);
  return all;
}

/** Date and time in two bytes each, to two seconds, as zip files have them. */
function dosTime(now: Date): number {
  const date = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
  return date * 0x1_0000 + ((now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1));
}
