import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * Copies the declarations that these entries need, and no others, with specifiers as a package has them. They must stand by
 * themselves: whoever installs the package gets no other with it.
 */
export function writeTypes(from: string, entries: readonly string[], to: string): void {
  const waiting = [...entries];
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(join(from, file), 'utf8').replace(
      /(from |import\()'([^']+)'/g,
      (_, word: string, specifier: string) => {
        if (!specifier.startsWith('.')) throw new Error(`${file} needs the package ${specifier} for its types`);
        waiting.push(join(dirname(file), specifier.replace(/\.ts$/, '.d.ts')));
        return `${word}'${specifier.replace(/\.ts$/, '.js')}'`;
      },
    );
    const path = normalize(join(to, file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
