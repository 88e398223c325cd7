import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../src/content/content.ts';
import { parsePage } from '../../src/content/parse.ts';
import { verifyAnswer } from '../../src/review/model/verify-answer.ts';

const said = 'This is no financial advice at all.';
const wanted = { id: 'C1', text: 'It warns.', kind: 'must-contain', severity: 'blocking', weight: 1 } as const;

/** What becomes of the answer that a page has the sentence. */
async function statusOn(path: string, text: string): Promise<string> {
  const file: ContentFile = {
    ...{ path, status: 'added', blobSha: 'a'.repeat(40), text },
    ...{ changedLines: [{ start: 1, end: 1 }], commentableLines: [] },
  };
  const answer = { criterion: 'C1', reason: 'It says so.', quote: said, status: 'met', suggestion: null } as const;
  return verifyAnswer(answer, wanted, await parsePage(file)).status;
}

const outOfSight: Readonly<Record<string, string>> = {
  'unused footnote.md': `# T\n\nWords.\n\n[^1]: ${said}\n`,
  'footnote of an unused footnote.md': `# T\n\nWords.\n\n[^1]: See.[^2]\n\n[^2]: ${said}\n`,
  'cell beyond the columns.md': `| a |\n|---|\n| b | ${said} |\n`,
  'struck through.md': `# T\n\n~~${said}~~\n`,
  'comment.md': `# T\n\n<!-- ${said} -->\n`,
  'Liquid comment.md': `{% comment %}\n${said}\n{% endcomment %}\n`,
  'Liquid condition.md': `{%- if false -%}\n${said}\n{%- endif -%}\n`,
  'Jinja comment.md': `{# ${said} #}\n`,
  'Handlebars comment.md': `{{!-- ${said} --}}\n`,
  'Hugo comment.md': `{{/* ${said} */}}\n`,
  'Hugo shortcode.md': `{{< hide >}}\n${said}\n{{< /hide >}}\n`,
  'Obsidian comment.md': `%% ${said} %%\n`,
  'critic markup.md': `Words {-- ${said} --} words.\n`,
  'container.md': `::: hidden\n\n${said}\n\n:::\n`,
  'abbreviation.md': `*[A]: ${said}\n`,
  'kramdown class.md': `${said}\n{: .hidden}\n`,
  'kramdown style.md': `${said}{:style="display:none"}\n`,
  'mathematics.md': `$$\\phantom{${said}}$$\n`,
  'alternative text.md': `![${said}](a.png)\n`,
  'code.md': `\`\`\`\n${said}\n\`\`\`\n`,
  'draft.md': `---\ndraft: true\n---\n\n${said}\n`,
  'not published.md': `---\npublished: false\n---\n\n${said}\n`,
  'closed.md': `<details>\n<summary>More</summary>\n\n${said}\n\n</details>\n`,
  'component.mdx': `<Tooltip>${said}</Tooltip>\n`,
  'expression.mdx': `{"${said}"}\n`,
  'dialog.html': `<dialog>${said}</dialog>`,
  'option.html': `<select><option>${said}</option></select>`,
  'fallback.html': `<audio>${said}</audio>`,
  'title.html': `<title>${said}</title>`,
  'ruby.html': `<ruby>a<rp>${said}</rp></ruby>`,
  'popover.html': `<p popover>${said}</p>`,
  'inert.html': `<div inert>${said}</div>`,
  'aria.html': `<p aria-hidden="true">${said}</p>`,
  'style.html': `<p style="transform:translateX(-200vw)">${said}</p>`,
  'style of a parent.html': `<div style="color:#000;background:#000"><p>${said}</p></div>`,
  'class with a style.html': `<style>.x{max-height:1px}</style><p class="x">${said}</p>`,
  'identifier with a style.html': `<style>#x{display:none}</style><p id="x">${said}</p>`,
  'element with a style.html': `<style>p{opacity:0}</style><p>${said}</p>`,
  'all with a style.html': `<style>*{font-size:0}</style><p>${said}</p>`,
  'usual class.html': `<p class="visually-hidden">${said}</p>`,
  'directive.html': `<p v-if="false">${said}</p>`,
  'custom element.html': `<x-tip>${said}</x-tip>`,
  'struck.html': `<del>${said}</del>`,
  'template.html': `<template>${said}</template>`,
  'old attribute.html': `<font color="white">${said}</font>`,
  'comment of another format.adoc': `= T\n\n// ${said}\n`,
  'comment of a third format.rst': `T\n=\n\n.. ${said}\n`,
};

const inSight: Readonly<Record<string, string>> = {
  'paragraph.md': `# T\n\nWords.\n\n${said}\n`,
  'list.md': `- ${said}\n`,
  'quotation.md': `> ${said}\n`,
  'table.md': `| a | b |\n|---|---|\n| ${said} | c |\n`,
  'used footnote.md': `Words.[^1]\n\n[^1]: ${said}\n`,
  'emphasis.md': `This is **no financial advice** at all.\n`,
  'heading.md': `# ${said}\n`,
  'beside a comment.md': `<!-- x -->\n\n${said}\n`,
  'beside a shortcode.md': `{{< video id="1" >}}\n\n${said}\n`,
  'after a condition.md': `{% if x %}a{% endif %}\n\n${said}\n`,
  'ordinary header.md': `---\ndraft: false\ntitle: A\n---\n\n${said}\n`,
  'paragraph.mdx': `import X from './x';\n\n${said}\n\n<X />\n`,
  'paragraph.html': `<html><body><main><p class="note">${said}</p></main></body></html>`,
  'beside a style.html': `<style>.x{display:none}</style><p class="note">${said}</p>`,
  'plain.txt': `${said}\n`,
  TERMS: `${said}\n`,
  'page.adoc': `= T\n\n${said}\n`,
};

describe('that a page says something is shown', () => {
  it.each(Object.entries(outOfSight))('not by a place where readers may not see it: %s', async (path, text) => {
    expect(await statusOn(path, text)).toBe('uncertain');
  });

  it.each(Object.entries(inSight))('by a place where readers see it: %s', async (path, text) => {
    expect(await statusOn(path, text)).toBe('met');
  });
});
