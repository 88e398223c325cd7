import { unzipSync } from 'fflate';

/** The text of the one entry that is wanted, or one line on why it is not used. */
export type EntryRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

const refused = (problem: string): EntryRead => ({ ok: false, problem });
const usualEntries = 20;

/**
 * Reads one file of an archive that anybody may have made. Nothing is written anywhere, other entries are not unpacked, and
 * the claimed size bounds what is unpacked: a reader that is given the size never writes more.
 */
export function readEntry(
  archive: Uint8Array,
  name: string,
  mostBytes: number,
  mostEntries: number = usualEntries,
): EntryRead {
  let entries = 0;
  let sizes: number[] = [];
  try {
    const files = unzipSync(archive, {
      filter: (file) => {
        entries += 1;
        if (entries > mostEntries) throw new RangeError('too many entries');
        if (file.name !== name) return false;
        sizes = [...sizes, file.originalSize];
        return sizes.length === 1 && file.originalSize <= mostBytes;
      },
    });
    const [size] = sizes;
    if (size === undefined) return refused(`it holds no ${name}`);
    if (sizes.length > 1) return refused(`it holds ${name} more than once`);
    if (size > mostBytes) return refused(`its ${name} is larger than ${mostBytes} bytes`);
    const bytes = files[name];
    if (bytes === undefined || bytes.length !== size) return refused(`its ${name} is not as long as it says`);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused(entries > mostEntries ? 'it holds too many files' : 'it is not an archive that can be read');
  }
}
