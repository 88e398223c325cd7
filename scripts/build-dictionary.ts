// Writes assets/words.graph.br: all words of the three MIT-licensed dictionaries among the development dependencies,
// in lower case, as one graph. The same input gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { packWords } from './dictionary/pack-words.ts';

const folder = (name: string): string => join(import.meta.dirname, '..', 'node_modules', name);

function* fromTrie(path: string): Iterable<string> {
  yield* decodeTrie(gunzipSync(readFileSync(path)).toString('utf8')).words();
}

function* fromList(path: string): Iterable<string> {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  for (const line of text.split('\n')) {
    const entry = line.replace(/#.*/u, '').trim();
    // An entry such as "!word" forbids a word, and "~word" repeats one without accents.
    if (!/^[!~]/u.test(entry)) yield* entry.split(/[^\p{L}']+/u);
  }
}

const software = folder('@cspell/dict-software-terms');
const sources: readonly Iterable<string>[] = [
  fromTrie(join(folder('@cspell/dict-en_us'), 'en_US.trie.gz')),
  fromTrie(join(folder('@cspell/dict-en-gb-mit'), 'en_GB.trie.gz')),
  ...[
    'softwareTerms.txt.gz',
    'coding-compound-terms.txt',
    'computing-acronyms.txt',
    'networkingTerms.txt',
    'software-tools.txt',
    'webServices.txt',
  ].map((name) => fromList(join(software, 'dict', name))),
];

const words = new Set<string>();
for (const source of sources) {
  for (const word of source) {
    const plain = word.replace(/^[~*+!]+|[*+]+$/gu, '').toLowerCase();
    if (/^\p{L}{2,40}$/u.test(plain)) words.add(plain);
  }
}
const packed = brotliCompressSync(packWords(words), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
const target = join(import.meta.dirname, '..', 'assets', 'words.graph.br');
writeFileSync(target, packed);
console.log(`${words.size} words, ${packed.length} bytes`);
