/** The one style sheet of the page; nothing else may style it. */
export const style = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--ground:#fff;--raised:#f6f8fa;--stop:#b3261e;--warn:#7d4e00;--info:#0a58ca;--good:#116329;--mark:#fff3b0;--bar:#54aeff}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--ground:#0d1117;--raised:#151b23;--stop:#ff7b72;--warn:#e3b341;--info:#79c0ff;--good:#56d364;--mark:#5a4a00;--bar:#388bfd}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:78rem;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.2rem;margin:2.5rem 0 .25rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:1.25rem 0 .5rem}
p{margin:.25rem 0 .75rem}
a{color:var(--info)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.9em;overflow-wrap:anywhere}
.first{font-size:1.05rem}
.soft{color:var(--soft)}
nav ul,ul.plain{list-style:none;margin:0;padding:0}
nav li{margin:.15rem 0;overflow-wrap:anywhere}
details{margin:.75rem 0;border-top:1px solid var(--line);padding-top:.5rem}
summary{cursor:pointer;font-weight:600}
.page{border-top:1px solid var(--line)}
.text{display:flow-root;border:1px solid var(--line);border-radius:6px;background:var(--raised);margin:.5rem 0;padding:.5rem 22rem .5rem 0;font-size:.95rem}
.row{position:relative;padding-left:4.25rem}
.number{position:absolute;left:0;width:3.5rem;color:var(--soft);text-align:right;padding-right:.6rem;font:.8rem/1.9 ui-monospace,monospace}
.line{display:block;unicode-bidi:plaintext;white-space:pre-wrap;overflow-wrap:anywhere;padding-right:1rem;min-height:1.5em}
.changed .line{border-left:3px solid var(--bar);margin-left:calc(-.6rem - 3px);padding-left:.6rem}
.gap{color:var(--soft);text-align:center;letter-spacing:.3em}
mark{background:var(--mark);color:inherit}
.notes{float:right;clear:right;width:21rem;margin-right:-21.5rem}
.note{margin:.25rem 0 .75rem;padding-left:.6rem;border-left:4px solid var(--info);font-size:.9rem;overflow-wrap:anywhere}
.note.stop{border-color:var(--stop)}.note.warn{border-color:var(--warn)}
.note p{margin:.15rem 0}
.stop-word{color:var(--stop);font-weight:600}.warn-word{color:var(--warn);font-weight:600}.info-word{color:var(--info);font-weight:600}
.fix{color:var(--good)}
.scroll{overflow-x:auto}
details caption,h2+.scroll caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
figure{margin:1rem 0}
table{border-collapse:collapse;font-size:.9rem;min-width:100%;overflow-wrap:normal}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
th{background:var(--raised)}
svg{display:block;width:100%;height:auto;max-width:60rem}
svg.narrow{display:none}
svg text{font:12px system-ui,sans-serif;fill:var(--ink)}
svg .bar{fill:var(--bar)}svg .bar.failed{fill:var(--stop)}svg .bar.reused{fill:var(--line)}svg .axis{stroke:var(--line)}
@media (max-width:60rem){.text{padding-right:0}.row{padding-left:3.25rem}.number{width:2.5rem}.row{display:flex;flex-direction:column}.line{order:1}.notes{order:2;float:none;width:auto;margin:0;padding-right:.5rem}}
@media screen and (max-width:44rem){svg.wide{display:none}svg.narrow{display:block}table,caption,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{border:1px solid var(--line);margin:0 0 .5rem;padding:.25rem .6rem}td{border:0;padding:.1rem 0;overflow-wrap:anywhere}td:empty{display:none}td::before{content:attr(data-head) " ";color:var(--soft);margin-right:.4rem}}
@media print{body{max-width:none;padding:0}h2,summary{break-after:avoid}.row,tr,figure{break-inside:avoid}summary{list-style:none}.scroll{overflow:visible}table{overflow-wrap:anywhere}details::details-content{content-visibility:visible;block-size:auto}nav{display:none}}
`;
