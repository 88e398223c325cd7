export const id=7060;export const ids=[7060];export const modules={97060:((e,t,n)=>{n.d(t,{init:()=>P});var r=n(26848),i=n(92162),a=n(89581),o=n(50566),s=n(24604),c=n(40021),l=n(35322),u=n(60328),d=n(48364);let f={path:`.github/workflows/content-gate.yml`,text:`name: Content gate
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited] # edited: it may go into another branch
  merge_group:
    types: [checks_requested]
permissions: {}
concurrency:
  group: content-gate-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event.action == 'synchronize' }} # a push alone makes an earlier run worthless
jobs:
  content-gate:
    name: Content gate
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # read the changed pages, and the rules at the base commit
      pull-requests: write # one comment and one review on the lines
      checks: write # the verdict as a check with annotations
      actions: read # take over the reviews of earlier runs
    steps:
      - uses: ${d.Oc} # ${d.XI.version}
        with:
          api-key: \${{ secrets.CONTENT_GATE_API_KEY }} # for models; checkers need none
`},p={path:`.github/workflows/content-gate-commands.yml`,text:`name: Content gate commands
on:
  issue_comment:
    types: [created] # an edited comment is somebody else's order
  pull_request_target: # takes this file from the default branch; nothing is checked out
    types: [labeled, unlabeled]
permissions: {}
concurrency:
  group: content-gate-commands-\${{ github.event.comment.id || github.run_id }} # each is followed by itself
jobs:
  commands:
    name: Content gate commands
    if: >-
      (github.event.issue.pull_request && contains(github.event.comment.body, '/content-gate'))
      || github.event.label.name == 'content-gate-override'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: write # run the gate again, and read the record that explain shows
      pull-requests: write # answer, and show that a command was taken
      contents: read # read the configuration, for the language of answers
    steps:
      - uses: ${d.qC} # ${d.XI.version}
`},m=`.github/content-gate/house-style.md`,h={path:m,text:`---
name: house-style
responsibility: Pages sound like us and tell readers what to do next.
---

Write your own rules here. Each entry of the list is one closed question to a model.

- [HS1] (warning) The first paragraph says what the page is for and for whom.
- [HS2] (warning) Instructions are sentences that begin with what to do.
- [HS3] (info) The page ends with a next step for its reader.
`};function g(e,t,n){return[...n?[f,p]:[f],{path:c.jE,text:_(e,t)},h]}function _(e,t){let{include:n,generators:r,language:i,words:a,notes:o}=e,s=r.length===0?[]:[`The site is built by ${r.join(` and `)}, by whose rules links are held.`],c=a.length===0?``:`, options: { words: [${a.map(v).join(`, `)}] }`,l=[`  brand-voice: { uses: brand-voice }`,`  house-style: { uses: ${m}, weight: 0 } # yours; weight 0 advises`],u=`model: { name: ${v(t??`your-model`)} }`;return[`# What the gate judges, and who judges. Read at the base commit; every key is optional.`,...[...s,...o].map(e=>`# ${e}`),`version: 1`,`content:`,`  include: [${n.map(v).join(`, `)}]`,...i===`en`?[]:[`report-language: ${i}`],...t===void 0?[]:[u],`reviewers:`,`  front-matter: { uses: front-matter }`,`  links: { uses: links }`,`  secrets: { uses: secrets }`,`  spelling: { uses: spelling, weight: 0${c} } # weight 0 advises`,...y(e),...t===void 0?[`  # Models judge as well once the secret CONTENT_GATE_API_KEY is there. Then take the # away from these lines:`,...l.map(e=>`  # ${e.trim()}`),`# ${u}`]:l,``].join(`
`)}function v(e){return JSON.stringify(e)}function y({markdownOff:e}){if(e===void 0)return[];let t=e.map(e=>`${e}: off`).join(`, `);return[`  # Instead of markdownlint, or beside it, with the rules that it leaves out:`,`  # markdown: { uses: markdown, weight: 0${t===``?``:`, criteria: { ${t} }`} }`]}var b=n(76389),x=n(93846),S=n(17595),C=n(33529);let w={"image-alt":[[`MD045`,`no-alt-text`]],"link-name":[[`MD042`,`no-empty-links`]],"link-text":[[`MD059`,`descriptive-link-text`]],"reversed-link":[[`MD011`,`no-reversed-links`]],"undefined-reference":[[`MD052`,`reference-links-images`]],"heading-syntax":[[`MD018`,`no-missing-space-atx`],[`MD020`,`no-missing-space-closed-atx`],[`MD023`,`heading-start-left`]],"table-shape":[[`MD056`,`table-column-count`]],"inner-space":[[`MD037`,`no-space-in-emphasis`],[`MD038`,`no-space-in-code`],[`MD039`,`no-space-in-links`]],"bare-url":[[`MD034`,`no-bare-urls`]],"fence-language":[[`MD040`,`fenced-code-language`]]};function T(e,t){if(/\.[cm]?js$/u.test(t))return;let n=/\.jsonc?$/u.test(t)?D(e):e,r=(0,C.g)(n,t);if(!r.ok)return;let i=E(r.data);if(i===void 0)return;let a=new Map([...i].map(([e,t])=>[e.toLowerCase(),t])),o=a.get(`default`)!==!1,s=e=>{let t=e.map(e=>a.get(e.toLowerCase())).find(e=>e!==void 0);return t===void 0?!o:t===!1};return Object.entries(w).flatMap(([e,t])=>t.every(s)?[e]:[])}function E(e){if(typeof e!=`object`||!e||Array.isArray(e))return;let t=new Map(Object.entries(e)),n=t.get(`config`);return typeof n==`object`&&n?new Map(Object.entries(n)):t}function D(e){return e.replaceAll(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu,(e,t)=>t??``).replaceAll(/,(?=\s*[}\]])/gu,``)}let O=/(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures|dist|build)\//u;async function k(e,t){let n=[...await e.paths(t)??[]],r=RegExp(`\\.(?:${x.En.join(`|`)})$`,`iu`),i=n.filter(e=>r.test(e)&&!O.test(e)&&!e.startsWith(`.`)),a=await(0,b.Yc)(new Set(n),e,t),o=j(i),{words:s,notes:c,markdownOff:l}=await M(e,new Set(n),t),u=[...new Set(a.map(({dialect:e})=>e.name))].filter(e=>!/^git(?:hub|lab)$/.test(e)),[d]=o,f=S.I.safeParse(d?.[0]);return{include:A(i),pages:i.length,generators:u,language:f.success&&(d?.[1]??0)*2>i.length?f.data:`en`,words:s,...l===void 0?{}:{markdownOff:l},notes:[...o.length===0?[]:[`Translated pages, by their folders: ${o.map(([e,t])=>`${e} (${t})`).join(`, `)}.`],...c]}}function A(e){let t=`{${x.En.join(`,`)}}`,n=[...new Set(e.flatMap(e=>e.includes(`/`)?[e.slice(0,e.indexOf(`/`))]:[]))];if(n.length===0||n.length>20||!n.every(e=>/^[\w .-]+$/u.test(e)))return[`**/*.${t}`];let r=e.some(e=>!e.includes(`/`))?[`*.${t}`]:[];return[...n.sort().map(e=>`${e}/**/*.${t}`),...r]}function j(e){let t=new Map;for(let n of e){let e=/(?:^|\/)(de|en|es|fr|it|ja|ko|nl|pl|pt|ru|zh)(?:[-_][a-z]{2,4})?\//iu.exec(n)?.[1]?.toLowerCase();e!==void 0&&t.set(e,(t.get(e)??0)+1)}return[...t].toSorted((e,t)=>t[1]-e[1])}async function M(e,t,n){let r=[],i=e=>[...t].find(t=>e.test(t)),a=i(/^\.?_?vale\.ini$/u),o=i(/^\.markdownlint(?:-cli2)?\.(?:jsonc?|ya?ml|cjs|mjs)$/u),s=i(/^\.?cspell(?:\.config)?\.jsonc?$/u)??i(/^\.vscode\/cspell\.json$/u);a!==void 0&&r.push(`Vale is set up (${a}): the checker results takes over what it finds, if a step before the gate runs it; content-gate import-rules takes over its words.`);let c=i(/^\.continue\/checks\/[^/]+\.md$|^\.coderabbit\.ya?ml$|^\.vectorlint\.ini$/u);c!==void 0&&r.push(`There are rules of another tool (${c}): content-gate import-rules makes reviewers of them.`);let l=o===void 0?void 0:await e.read(o,n),u=o!==void 0&&l?.ok===!0?T(l.text,o):void 0;o!==void 0&&r.push(`markdownlint is set up (${o}): keep it for form, or have the checker markdown say it in the review.`);let d=o===void 0?{}:{markdownOff:u??[]};if(s===void 0)return{notes:r,words:[],...d};let f=await e.read(s,n),p=f.ok?N(f.text):[];return r.push(`cspell is set up (${s}): ${p.length===0?`its words can stand under options.words of spelling.`:`its words are taken over.`}`),{notes:r,words:p,...d}}function N(e){return[...(/"words"\s*:\s*\[([^\]]*)\]/u.exec(e)?.[1]??``).matchAll(/"([\p{L}\p{N}'’.-]{2,60})"/gu)].map(([,e=``])=>e).slice(0,200)}async function P(e,t){let n=await(0,u.x5)({paths:[],base:void 0,allowEmpty:!0},t);if(!n.ok)return(0,u.TR)(t,n.problem);let{root:r}=n,c=await(0,i.j1)(n,t.signal),d=await k(c.head,t.signal),f=g(d,e.model,e.withCommands),p=await F(f,c.head,t.signal),{out:m}=t;m.write(`${(0,s.hS)(d.pages,`page`)} in ${d.include.join(`, `)}.\n\n`);let h=f.filter(({path:t})=>e.force||!p.has(t));for(let{path:e,text:t}of h)m.write(`${e}${p.has(e)?` (written over)`:``}:\n\n${t.replace(/^(?=.)/gm,`    `)}\n`);for(let{path:e}of f.filter(e=>!h.includes(e)))m.write(`${e} is there already, and stays as it is; --force writes over it.\n`);if(h.length===0)return l.exitCodes.approved;if(!e.yes&&!await I(h,t))return m.write(`Nothing was written. Repeat it with --yes to write these files.
`),l.exitCodes.approved;for(let{path:e,text:n}of h){let i=await(0,a.A)(r,e,n);if(!i.ok)return(0,u.TR)(t,(0,o.TN)(i.warning.replace(` (GITHUB_WORKSPACE)`,``)));m.write(`wrote ${e}\n`)}return m.write(L(e.model)),l.exitCodes.approved}async function F(e,t,n){let r=await Promise.all(e.map(async({path:e})=>({path:e,read:await t.read(e,n)})));return new Set(r.flatMap(e=>e.read.ok||e.read.reason===`unreadable`?[e.path]:[]))}async function I(e,{out:t,signal:n}){if(!t.isTerminal||!process.stdin.isTTY)return!1;let i=(0,r.createInterface)({input:process.stdin,output:process.stdout});try{return/^y(?:es)?$/i.test((await i.question(`Write ${(0,s.hS)(e.length,`file`)}? [y/N] `,{signal:n})).trim())}finally{i.close()}}function L(e){let t=`add the secret CONTENT_GATE_API_KEY (gh secret set CONTENT_GATE_API_KEY)`;return[``,`Next:`,`1. content-gate check shows the verdict here; content-gate doctor finds what is wrong with the set-up.`,`2. Commit these files on the default branch, and open a pull request that changes a page.`,e===void 0?`3. For models: ${t}, and name a model in ${c.jE}.`:`3. For the model ${(0,o.TN)(e,100)}: ${t}.`,`4. Require the check "Content gate" in the rules of the branch.`,``].join(`
`)}}),48364:((e,t,n)=>{n.d(t,{Oc:()=>i,XI:()=>r,qC:()=>a});let r={repository:`OWNER/content-gate`,commit:`0123456789abcdef0123456789abcdef01234567`,version:`v1.0.0`},i=`${r.repository}@${r.commit}`,a=`${r.repository}/commands@${r.commit}`})};