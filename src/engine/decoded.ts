import { promisify } from 'node:util';

/** Thrown while reading a body that grows beyond its limit. */
export class BodyTooLarge extends Error {
  /** In bytes. */
  readonly limit: number;
  constructor(limit: number) {
    super('the body is larger than its limit');
    this.name = 'BodyTooLarge';
    this.limit = limit;
  }
}

/**
 * The bytes of a body without the codings that its header names, the last first. More than `limit` bytes are not unpacked; a coding that
 * nobody knows leaves the body as it came. What unpacks them is loaded when one comes.
 */
export async function decoded(
  body: Buffer<ArrayBuffer>,
  encoding: string | undefined,
  limit: number,
): Promise<Buffer<ArrayBuffer>> {
  const codings = (encoding ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '' && one !== 'identity');
  if (codings.length === 0 || body.length === 0) return body;
  const { brotliDecompress, constants, inflate, inflateRaw, unzip, zstdDecompress } = await import('node:zlib');
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  let bytes = body;
  try {
    for (const coding of codings.toReversed()) {
      switch (coding) {
        case 'gzip':
        case 'x-gzip':
          bytes = await promisify(unzip)(bytes, options);
          break;
        case 'deflate':
          // Half of those who send it leave out what it is wrapped in.
          bytes = await promisify(((bytes[0] ?? 0) & 0x0f) === 0x08 ? inflate : inflateRaw)(bytes, options);
          break;
        case 'br':
          bytes = await promisify(brotliDecompress)(bytes, { maxOutputLength: limit });
          break;
        case 'zstd':
          bytes = await promisify(zstdDecompress)(bytes, { maxOutputLength: limit });
          break;
        default:
          return body;
      }
    }
  } catch (error) {
    if (error instanceof RangeError) throw new BodyTooLarge(limit);
    throw error;
  }
  return bytes;
}
