import { blank } from './mask.ts';
import { wrappingsOf } from './wrappings.ts';

/** A place at which a page takes in what does not stand in it, when its site is built or when it is shown. */
export interface TakenIn {
  readonly line: number;
  /** What it takes in, as it is written there. */
  readonly target: string;
}

const quoted = String.raw`["']?([^"'\s<>{}]{1,300})["']?`;
/** The notations in which the name of a file or an address is certain to be taken in; the first group is the name. */
const notations: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\{)\{%-?\s*(?:include(?:_relative|_cached)?|render|embed|import|from|readfile|snippet)\s+${quoted}`,
    'giu',
  ),
  /\{\{[<%]-?\s*(?:include|readfile|read-file|snippet|partial|embed|import|code-file|rawhtml)\b[^{}"']{0,100}["']([^"'{}]{1,300})["']/giu,
  /\{\{\s*#\s*(?:include|rustdoc_include|playground)\s+([^\s{}]{1,300})/gu,
  /^[ \t>]*-{1,4}8<-{1,4}\s*["']([^"'\n]{1,300})["']/gmu,
  /\{!\s*([^!\n]{1,300}?)\s*!\}/gu,
  /\[!INCLUDE\s*\[[^\]\n]{0,200}\]\(([^)\s]{1,300})[^)\n]{0,100}\)/giu,
  /^[ \t]*include::([^[\s]{1,300})\[/gmu,
  /^[ \t]*import\b[^\n]{0,300}["']([^"'\n]{1,300}\.mdx?)["']/gmu,
  /^[ \t]*(?:`{3,}|:{3,}|~{3,})\s*\{(?:include|literalinclude|mdinclude)\}[ \t]+(\S{1,300})/gmu,
  /^[ \t]*\.\.[ \t]+(?:include|literalinclude|mdinclude)::[ \t]+(\S{1,300})/gmu,
  /<!--\s*@?include:?\s+([^\s<>]{1,300})\s*-->/giu,
  /^[ \t]*<<<[ \t]+(\S{1,300})/gmu,
  /^[ \t]*@(?:import|include)[ \t]+["']?([^"'\s]{1,300})/gmu,
  /!\[\[([^\]|#\n]{1,300}?)(?:[#|][^\]\n]{0,200})?\]\]/gu,
  /<(?:iframe|frame|embed|object)\b[^<>]{0,500}?\s(?:src|data)\s*=\s*["']?([^"'\s<>]{1,300})/giu,
];
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|mp4|webm|mov|mp3|ogg|wav)$/iu;

/** What a page takes in by name, in order; what stands in code is an example, and pictures are no text. */
export function takenIn(text: string): readonly TakenIn[] {
  const shown = text.replace(/`[^`\n]{1,500}`/gu, blank);
  const found = notations.flatMap((notation) => [...shown.matchAll(notation)]);
  const places = found
    .toSorted((one, other) => one.index - other.index)
    .filter(([, target = '']) => !picture.test(target));
  if (places.length === 0) return [];
  const fenced = wrappingsOf(text, false).filter(({ label }) => label === 'fence');
  let line = 1;
  let from = 0;
  const named = places.map(({ index, 0: whole, 1: target = '' }) => {
    // A notation may begin with the blanks of the lines above.
    const at = index + Math.max(0, whole.lastIndexOf(target));
    for (let end = shown.indexOf('\n', from); end !== -1 && end < at; end = shown.indexOf('\n', from)) {
      line += 1;
      from = end + 1;
    }
    return { line, target };
  });
  // The opening line of a block is where some of them say it.
  return named.filter(({ line: at }) => !fenced.some(({ first, last }) => first < at && at <= last));
}
