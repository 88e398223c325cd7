import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fc } from '@fast-check/vitest';
import { unzipSync } from 'fflate';
import jszip from 'jszip';
import { expect, it, onTestFinished } from 'vitest';
import { createZipUploadStream } from '../../scripts/package/stands-in/zip.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'content-gate-zip-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

it('is a zip file with these files, whatever is in them', async () => {
  const root = await folder();
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    // More than is read at once, and of any length beside.
    fc
      .tuple(fc.integer({ min: 0, max: 700_000 }), fc.nat(255))
      .map(([length, byte]) => Uint8Array.from({ length }, (_, index) => (index * byte) >> 4)),
  );
  const names = fc.stringMatching(/^[a-z\u00e4\u{1f600}]{1,8}(?:\/[a-z .]{1,5}x)?$/u);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(names, contents, { maxKeys: 4, noNullPrototype: true }), async (given) => {
      const files = Object.entries(given);
      const specification = files.map(([name], index) => ({
        sourcePath: join(root, `${index}`),
        destinationPath: `/${name}`,
      }));
      await Promise.all(files.map(([, content], index) => writeFile(join(root, `${index}`), content)));
      const zip = await buffer(await createZipUploadStream(specification));
      const read = unzipSync(zip);
      expect(Object.keys(read)).toEqual(files.map(([name]) => name));
      for (const [name, content] of files) expect(Buffer.from(read[name] ?? []).equals(content)).toBe(true);
      const checked = await jszip.loadAsync(zip, { checkCRC32: true });
      expect(Object.keys(checked.files).filter((name) => !name.endsWith('/'))).toEqual(files.map(([name]) => name));
    }),
    { numRuns: 40 },
  );
});

it('holds a folder by its name, and ends without one that cannot be read', async () => {
  const zip = await buffer(await createZipUploadStream([{ sourcePath: null, destinationPath: 'parts' }]));
  expect(unzipSync(zip)).toEqual({ 'parts/': new Uint8Array() });
  const missing = await createZipUploadStream([{ sourcePath: join(await folder(), 'none'), destinationPath: 'none' }]);
  await expect(buffer(missing)).rejects.toThrow('ENOENT');
});
