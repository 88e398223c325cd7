import { editDistance } from '../../../../content/edit-distance.ts';
import { inLatinLetters } from '../../../../content/latin-letters.ts';

const layout = 'to places that the layout of the site may have';

/** What themes call parts of their layout: skip links lead there, and writers may. What begins with an underscore is never of a heading. */
const layoutName =
  /^(?:_(?!\d).*|(?:main|page|site)?-?(?:content|header|footer|nav|navigation|sidebar|menu|toc|top)|main|pagetop|top-of-page|tableofcontents|markdown-toc|search(?:-?(?:input|box))?|comments|disqus_thread|giscus|utterances|skip(?:-to)?-?(?:content|link)?|app|root|wrapper|vpcontent|localnav)$/iu;

/** What generators call footnotes and the marks that lead to them: by their label, or by their number. */
const footnoteName =
  /^(?:user-content-)?(?:fn|fnref|fr|footnotes?|footnote-?ref)(?:[-:_.][^\]\s]*|[\p{L}\p{N}_.:-]*)$/iu;

/** What layouts, filters and plug-ins count: "image-1", "fig2", "ref-3". */
const counted =
  /^(?:images?|img|figures?|fig|tables?|tab|listing|snippet|code|equation|eqn?|ref|reference|cite|citation|bib|note|sidenote|example|slide|gallery|video|step|item|row|line|panel|accordion|collapse)[-_.:]?\d{1,4}$/iu;

/** The list of tags that a plug-in of MkDocs makes has a place for each. */
const tagPlace = /^tag:/iu;

/** What all-contributors writes for each person and what the person did, which is no place of any page. */
const contribution =
  /^(?:a11y|audio|blog|bug|business|code|content|data|design|doc|eventorganizing|example|financial|fundingfinding|ideas|infra|maintenance|mentoring|platform|plugin|projectmanagement|promotion|question|research|review|security|talk|test|tool|translation|tutorial|usertesting|video)-[\w.-]{1,80}$/iu;

/** A line that divides the slides of a deck. */
const divider = /^---[ \t]*$/gmu;
/** So many of them divide a page into slides, the two around its header among them. */
const leastDividers = 4;

/** Why a fragment is one that a program makes of this page as it is written, as the end of "3 links ..."; `undefined` where none does. */
export function madeOfText(fragment: string, text: string): string | undefined {
  if (contribution.test(fragment) && text.includes('ALL-CONTRIBUTORS-LIST'))
    return 'that a program writes for each contributor';
  // Programs that show slides count them.
  const isOfSlide = /^\d{1,3}$/u.test(fragment) && (text.match(divider)?.length ?? 0) >= leastDividers;
  return isOfSlide ? 'to slides by their number' : undefined;
}

/** So much of a heading may be written in other letters than we would write it in. */
const otherLetters = 0.34;

/** Whether a fragment may be a heading of another script in Latin letters, which some generators and nearly all content systems write. */
export function isInLatinLetters(fragment: string, headings: readonly string[]): boolean {
  const plain = lettersOf(fragment);
  if (plain.length < 3 || /[^\x20-\x7e]/u.test(fragment)) return false;
  return headings.some((heading) => {
    const ours = inLatinLetters(heading);
    if (ours === undefined) return false;
    const wanted = lettersOf(ours);
    const limit = Math.floor(Math.max(wanted.length, plain.length) * otherLetters);
    return editDistance(wanted, plain, limit) <= limit;
  });
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longestCompared);
}

/** Headings are compared up to here. */
const longestCompared = 80;

/**
 * Why a fragment that no heading gives may be a place of the published page all the same, as the end of "3 links ...";
 * `undefined` where only the text of the page could make it. `anchors` are the names that the text gives.
 */
export function madePlace(
  fragment: string,
  { anchors, headings }: { readonly anchors: readonly string[]; readonly headings: readonly string[] },
): string | undefined {
  if (layoutName.test(fragment) || tagPlace.test(fragment)) return layout;
  // A heading that begins so was meant, by a name that it does not have.
  if (counted.test(fragment) && !headings.some((heading) => lettersOf(heading).startsWith(lettersOf(fragment))))
    return layout;
  if (footnoteName.test(fragment) && anchors.some((one) => one.startsWith('fnref-')))
    return 'to footnotes, which every generator names in its own way';
  return undefined;
}
