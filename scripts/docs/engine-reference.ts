import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const engine = join(import.meta.dirname, '..', '..', 'src', 'engine');

/** A name that the package exports, with its declaration as the source has it. */
interface Exported {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'const' | 'type';
  readonly about: string;
  readonly declaration: string;
}

/** Every name of the engine's door with what it means and how it is declared, from the sources. */
export function engineReference(): string {
  const door = readFileSync(join(engine, 'engine.ts'), 'utf8');
  const exported = [...door.matchAll(/export (?:type )?\{([^}]*)\} from '\.\/([^']+)';/g)].flatMap(
    ([, names = '', file = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== '')
        .map((name) => declared(name, readFileSync(join(engine, file), 'utf8'))),
  );
  const byName = exported.toSorted((one, other) => one.name.localeCompare(other.name));
  const values = byName.filter(({ kind }) => kind !== 'type');
  const types = byName.filter(({ kind }) => kind === 'type');
  return ['### Functions and values', ...values.map(entry), '### Types', ...types.map(entry)].join('\n\n');
}

function entry({ name, about, declaration }: Exported): string {
  return `#### \`${name}\`\n\n${about}\n\n\`\`\`ts\n${declaration}\n\`\`\``;
}

function declared(name: string, source: string): Exported {
  const found = new RegExp(`^export (?:async )?(interface|type|function|const|class) ${name}\\b`, 'm').exec(source);
  if (found === null) throw new Error(`${name} has no declaration that can be shown`);
  const [, kind = ''] = found;
  const about = commentBefore(source.slice(0, found.index));
  if (about === '') throw new Error(`${name} is exported without a sentence on what it means`);
  const rest = source.slice(found.index).replace(/^export /, '');
  switch (kind) {
    case 'function':
      return { name, kind, about, declaration: `${untilBody(rest).replace(/^async /, '')};` };
    case 'class':
      return { name, kind, about, declaration: `${untilBody(rest)} {}` };
    case 'const':
      return { name, kind, about, declaration: statement(rest) };
    default:
      return { name, kind: 'type', about, declaration: statement(rest) };
  }
}

function commentBefore(text: string): string {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text)?.[1] ?? '';
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join(' ')
    .trim();
}

/** A declaration up to where its own brackets are closed. */
function statement(text: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    lines.push(line);
    const code = line.replace(/\/\*.*?\*\/|\/\/.*$/g, '').replaceAll('=>', '');
    for (const sign of code) {
      if ('{[('.includes(sign)) depth += 1;
      else if ('}])'.includes(sign)) depth -= 1;
    }
    if (depth === 0 && /[;}]$/.test(code.trim()) && !/^\s*\/?\*/.test(line)) break;
  }
  return lines.join('\n');
}

/** A function or class up to the bracket that opens its body. */
function untilBody(text: string): string {
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    if (
      sign === '{' &&
      depth === 0 &&
      text[index - 1] === ' ' &&
      text[index + 1] === '\n' &&
      !/[:|=]\s*$/.test(text.slice(0, index))
    )
      return text.slice(0, index).trimEnd();
    if ('{[('.includes(sign)) depth += 1;
    else if ('}])'.includes(sign)) depth -= 1;
  }
  return text;
}
