/** One picture of a `srcset`: its address, and what it is for (`2x`, `640w`), as it is written. */
export interface Candidate {
  readonly address: string;
  readonly descriptor: string;
}

/** Reads a `srcset` as browsers do (HTML, 4.8.4.2.2): an address ends at a space, and commas only part it where they end it. */
export function readSrcset(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let rest = text;
  for (;;) {
    rest = rest.replace(/^[\s,]+/u, '');
    const [, whole = ''] = /^(\S+)/u.exec(rest) ?? [];
    if (whole === '') return candidates;
    rest = rest.slice(whole.length);
    const address = whole.replace(/,+$/u, '');
    if (address !== whole) {
      candidates.push({ address, descriptor: '' });
      continue;
    }
    const [, descriptor = ''] = /^([^,]*)/u.exec(rest) ?? [];
    rest = rest.slice(descriptor.length);
    candidates.push({ address, descriptor: descriptor.trim().replace(/\s+/gu, ' ') });
  }
}

/** Writes a `srcset`. */
export function writeSrcset(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ address, descriptor }) => (descriptor === '' ? address : `${address} ${descriptor}`))
    .join(', ');
}
