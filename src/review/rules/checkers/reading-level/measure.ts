import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';

/** Fewer words than this make no stable measure of a page. */
const leastWords = 100;
const paragraphLimit = 200;
/** Syllables are counted on this much text of a page: the measure does not move beyond it. */
const sampleWords = 5000;

/** Words come back, and counting the syllables of one takes a hundred times as long as finding it here. */
const syllablesByWord = new Map<string, number>();
const mostWordsKept = 20_000;

function syllablesOf(word: string): number {
  const known = syllablesByWord.get(word);
  if (known !== undefined) return known;
  const count = syllable(word);
  if (syllablesByWord.size >= mostWordsKept) syllablesByWord.clear();
  syllablesByWord.set(word, count);
  return count;
}

/** Long sentences, long paragraphs, and the ease of the whole page. */
export function readingFindings(page: Page, maxWords: number, leastEase: number): readonly RawFinding[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const findings: RawFinding[] = [];
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const block of page.paragraphs) {
    // A line break inside a paragraph is a space to the reader and the end of a sentence to the segmenter.
    const text = page.masked.slice(block.start, block.end).replace(/[\r\n]/gu, ' ');
    let inBlock = 0;
    for (const { segment, index } of segmenter.segment(text)) {
      const found = segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
      if (found.length === 0) continue;
      inBlock += found.length;
      words += found.length;
      sentences += 1;
      if (words < sampleWords) syllables += found.reduce((sum, word) => sum + syllablesOf(word), 0);
      if (found.length > maxWords) findings.push(longSentence(page, block, segment, index, found.length, maxWords));
    }
    if (inBlock > paragraphLimit) {
      findings.push({
        criterion: 'long-paragraph',
        message: `This paragraph has ${inBlock} words. Split it where the subject changes.`,
        span: { start: block.start, end: firstLineEnd(page, block) },
      });
    }
  }
  if (words >= leastWords && words < sampleWords) {
    const ease = Math.round(flesch({ word: words, sentence: sentences, syllable: syllables }));
    if (ease < leastEase) {
      findings.push({
        criterion: 'hard-page',
        message: `The Flesch reading ease of this page is ${ease}, and ${leastEase} is the limit: use shorter sentences and shorter words.`,
        subject: 'page',
        standing: mostlyNew(page) ? 'changed' : 'already-there',
      });
    }
  }
  return findings;
}

function longSentence(
  page: Page,
  block: Span,
  segment: string,
  index: number,
  count: number,
  limit: number,
): RawFinding {
  const lead = segment.length - segment.trimStart().length;
  let start = block.start + index + lead;
  // What opens the sentence (bold, a link, a quotation) was blanked and belongs to it all the same.
  while (start > block.start && /[*_[~"“(]/u.test(page.text.charAt(start - 1))) start -= 1;
  return {
    criterion: 'long-sentence',
    message: `This sentence has ${count} words, and ${limit} is the limit. Make two of it.`,
    span: { start, end: Math.min(page.text.length, block.start + index + lead + segment.trim().length) },
  };
}

function firstLineEnd(page: Page, block: Span): number {
  const end = page.text.indexOf('\n', block.start);
  return end === -1 ? block.end : Math.min(end, block.end);
}

function mostlyNew(page: Page): boolean {
  const changed = page.file.changedLines.reduce((sum, range) => sum + range.end - range.start + 1, 0);
  return changed * 2 > page.lineStarts.length;
}
