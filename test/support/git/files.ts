/** What a commit does to one path. `null` deletes it. */
export type FileSpec =
  | string
  | Uint8Array
  | null
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string }
  | { readonly renamedFrom: string; readonly content?: string | Uint8Array };

/** Files by path; the order is that of the object. */
export type Files = Readonly<Record<string, FileSpec>>;

/** A symbolic link (mode 120000); its blob holds the target's path. */
export const symlink = (target: string): FileSpec => ({ symlink: target });

/** A submodule (mode 160000): a commit of another repository, which this one does not have. */
export const submodule = (commit = 'c0ffee'.padEnd(40, '0')): FileSpec => ({ submodule: commit });

/** The path is gone in this commit. */
export const deleted: FileSpec = null;

/** The file moved here; with `content` it changed on the way. */
export const renamed = (from: string, content?: string | Uint8Array): FileSpec =>
  content === undefined ? { renamedFrom: from } : { renamedFrom: from, content };

/** What git stores in place of a file that Git LFS keeps (git-lfs specification, "The Pointer"). */
export const lfsPointer = (size = 132_735): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize ${size}\n`;

/** The text with the line ends of Windows. */
export const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

/** The text in ISO 8859-1: not UTF-8 as soon as one letter is not ASCII. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Bytes that git takes for binary: they begin like a PNG file. */
export function binary(size = 64): Uint8Array {
  const bytes = Buffer.alloc(Math.max(size, 16), 7);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  return bytes;
}

/** The commands of git-fast-import(1) that make these changes. */
export function fileCommands(files: Files): Uint8Array {
  const parts: (string | Uint8Array)[] = [];
  const write = (mode: string, path: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    parts.push(`M ${mode} inline ${quotePath(path)}\ndata ${bytes.length}\n`, bytes, '\n');
  };
  for (const [path, spec] of Object.entries(files)) {
    if (spec === null) parts.push(`D ${quotePath(path)}\n`);
    else if (typeof spec === 'string' || spec instanceof Uint8Array) write('100644', path, spec);
    else if ('symlink' in spec) write('120000', path, spec.symlink);
    else if ('submodule' in spec) parts.push(`M 160000 ${spec.submodule} ${quotePath(path)}\n`);
    else if ('executable' in spec) write('100755', path, spec.executable);
    else {
      parts.push(`R ${quotePath(spec.renamedFrom)} ${quotePath(path)}\n`);
      if (spec.content !== undefined) write('100644', path, spec.content);
    }
  }
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

/** A path in the quoting of git-fast-import(1). */
export function quotePath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
