import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const style = `
:root{--ink:#1f2328;--soft:#59636e;--ground:#fff;--line:#d1d9e0;--code:#818b981f;--link:#0969da;--raised:#f6f8fa}
@media (prefers-color-scheme:dark){:root{--ink:#f0f6fc;--soft:#9198a1;--ground:#0d1117;--line:#3d444d;--code:#656c7633;--link:#4493f8;--raised:#151b23}}
body{margin:0;padding:16px;background:var(--ground);color:var(--ink);font:14px/1.5 "Noto Sans","DejaVu Sans",sans-serif}
.box{border:1px solid var(--line);border-radius:6px}
.who{background:var(--raised);border-bottom:1px solid var(--line);border-radius:6px 6px 0 0;padding:8px 16px;color:var(--soft)}
.who b{color:var(--ink)}
.text{padding:16px;overflow-wrap:break-word}
.text>:first-child{margin-top:0}
h2{font-size:1.5em;line-height:1.25;margin:24px 0 16px;padding-bottom:.3em;border-bottom:1px solid var(--line)}
h3{font-size:1.25em;line-height:1.25;margin:24px 0 16px}
p,ul,table,details{margin:0 0 16px}
ul{padding-left:2em}
a{color:var(--link)}
code{font:85% "DejaVu Sans Mono",monospace;background:var(--code);padding:.2em .4em;border-radius:6px}
sub{font-size:75%;line-height:0}`;

/** A comment as GitHub would show it, near enough to be looked at: Markdown, with a break for every line. */
export function githubPage(markdown: string): string {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const broken = html.replaceAll(/<p>(.*?)<\/p>/gs, (_, text: string) => `<p>${text.replaceAll('\n', '<br>')}</p>`);
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${style}</style>
<div class="box"><div class="who"><b>github-actions</b> bot commented</div><div class="text">${broken}</div></div>`;
}
