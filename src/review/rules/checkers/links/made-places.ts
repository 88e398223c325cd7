/** What themes call parts of their layout: skip links lead there, and writers may. What begins with an underscore is never of a heading. */
const layoutName =
  /^(?:_(?!\d).*|(?:main|page|site)?-?(?:content|header|footer|nav|navigation|sidebar|menu|toc|top)|main|pagetop|top-of-page|tableofcontents|markdown-toc|search(?:-?(?:input|box))?|comments|disqus_thread|giscus|utterances|skip(?:-to)?-?(?:content|link)?|app|root|wrapper|vpcontent|localnav)$/iu;

/** What generators call footnotes and the marks that lead to them: by their label, or by their number. */
const footnoteName = /^(?:user-content-)?(?:fn|fnref|fr|footnotes?|footnote-?ref)(?:[-:_.]?[\p{L}\p{N}_.:-]*)$/iu;

/**
 * Why a fragment that no heading gives may be a place of the published page all the same, as the end of "3 links ...";
 * `undefined` where only the text of the page could make it. `anchors` are the names that the text gives.
 */
export function madePlace(fragment: string, anchors: readonly string[]): string | undefined {
  if (layoutName.test(fragment)) return 'to places that the layout of the site may have';
  if (footnoteName.test(fragment) && anchors.some((one) => one.startsWith('fnref-')))
    return 'to footnotes, which every generator names in its own way';
  return undefined;
}
