import { blank } from '../../mask.ts';

/** Names that writers give to places in the notations of site generators, wherever they stand. */
const notations: readonly RegExp[] = [
  /\{:?[^{}\n]{0,200}?#([^\s{}#]{1,200})[^{}\n]{0,200}\}/gu, // attribute lists of Python-Markdown, kramdown, Pandoc
  /^[ \t>]*\(([^()\n]{1,200})\)=[ \t]*$/gmu, // targets of MyST
  /^[ \t]*:(?:name|label):[ \t]*(\S{1,200})[ \t]*$/gmu, // names of directives
  /^[ \t]*#\|[ \t]*label:[ \t]*(\S{1,200})[ \t]*$/gmu, // labels of code cells
  /^(?:[ \t]*|#{1,6}[ \t][^\n]{0,300}?[ \t])\[#([^\]\s]{1,200})\][ \t]*$/gmu, // of a line, or of a heading in Nextra and Fumadocs
  /^#{1,6}[ \t][^\n]{0,300}?[ \t]:id=([\w-]{1,200})/gmu, // of a heading in docsify
  /\{[^{}\n]{0,200}?\b(?:id|name)=["']?([^"'\s{}#]{1,200})/gu, // attributes of Writerside
  /(?<![\\@\w])[\\@](?:anchor|(?:sub){0,2}section|paragraph|page)[ \t]+([\w.:-]{1,200})/gu, // commands of Doxygen
  /\\label\{([^{}\n]{1,200})\}/gu, // of a formula
  /\]\(@id[ \t]+([^()\n]{1,200})\)/gu, // of Documenter.jl
  /^[ \t]*\.\.[ \t]+_([^:\n]{1,200}):[ \t]*$/gmu, // of reStructuredText
  /(?:^|[ \t])(\^[\w-]{1,200})[ \t]*$/gmu, // blocks of Obsidian
];

/** What is cited has a place in the list of all that is, as Pandoc writes it. */
const cited = /[[;][ \t]*-?@([\w:.-]{1,200}\w)/gu;

/** A rule of a specification by its number, as books of Rust write it: "r[lamp.on]" is served as "r-lamp.on". */
const rule = /^r\[([\w.-]{1,200})\][ \t]*$/gmu;

/** The names of places in a Markdown text that no tag and no heading makes. */
export function writtenAnchors(text: string): readonly string[] {
  if (!/[{(:|[\\@^]/u.test(text)) return [];
  const plain = text.replace(/`[^`\n]{1,500}`/gu, blank);
  return [
    ...notations.flatMap((notation) => [...plain.matchAll(notation)].flatMap((match) => match[1] ?? [])),
    ...[...plain.matchAll(cited)].map((match) => `ref-${match[1]}`),
    ...[...plain.matchAll(rule)].map((match) => `r-${match[1]}`),
  ];
}
