import { breaker, collapsed, truncated, visible } from './neutralise.ts';

// Languages without spaces set their own marks right behind an address, and none of them is part of one as it is written.
const url =
  /(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)[^\s<>`\u3001\u3002\u3008-\u3011\u3014-\u301B\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F\uFF3B\uFF3D\uFF5B\uFF5D-\uFF64]*/gi;

// One pass over everything that GitHub would act upon outside code. Mentions and references are resolved after
// rendering, so escapes do not stop them and only a split does.
const active =
  /(?<entity>[<>&|])|(?<mark>[\\`*_[\]~$])|(?<sign>[@\uFF20\uFE6B](?=\S)|[#\uFF03\uFE5F](?=\d)|(?<![a-z\d])(?:gh|ghsa)-(?=[\da-z]))|(?<![a-z\d])(?<sha>(?=[a-f]{0,39}\d)[\da-f]{7,40})(?![a-z\d])/giu;
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' };

// Nothing of it is active, and most of what is escaped is like this.
const calm = /^[A-Za-z ,.;:'"()!?]*$/;
const mayHoldUrl = /:\/\/|www\./i;

function escaped(text: string): string {
  if (calm.test(text)) return text;
  return text.replaceAll(active, (found, ...rest) => {
    const groups: Readonly<Record<string, string | undefined>> = rest.at(-1);
    if (groups.entity !== undefined) return entities[found] ?? '';
    if (groups.mark !== undefined) return `\\${found}`;
    if (groups.sign !== undefined) return `${found}${breaker}`;
    return found.replaceAll(/.{6}(?=.)/g, `$&${breaker}`);
  });
}

/** What starts a block, a table or another program's command when a line begins with it. */
function escapedStart(line: string): string {
  return line.replace(/^[#+=:!/-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function escapedLine(text: string, code: (text: string) => string): string {
  if (!mayHoldUrl.test(text)) return escapedStart(escaped(text));
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(url)) {
    const address = found.replace(/[.,;:!?'")\]*_~\u00BB\u2018-\u201F]{1,20}$/, '');
    parts.push(escaped(text.slice(from, index)), code(address));
    from = index + address.length;
  }
  return escapedStart(parts.concat(escaped(text.slice(from))).join(''));
}

/** Text inside a Markdown paragraph, list item or heading: shown as written, addresses as code, nothing active. */
export function inline(text: string, limit = 500): string {
  return escapedLine(truncated(collapsed(visible(text)), limit), rawCode);
}

/** Text inside a cell of a Markdown table. */
export function cell(text: string, limit = 200): string {
  return escapedLine(truncated(collapsed(visible(text)), limit), (address) => rawCode(withoutPipes(address)));
}

/** A path or a name, as code in running text. */
export function code(text: string, limit = 300): string {
  return rawCode(truncated(collapsed(visible(text)), limit));
}

/** A path or a name, as code in a cell of a table. */
export function codeCell(text: string, limit = 200): string {
  return rawCode(withoutPipes(truncated(collapsed(visible(text)), limit)));
}

/** Renderers disagree on a pipe after a backslash inside code in a table, so there is none. */
function withoutPipes(text: string): string {
  return text.replaceAll('|', '\u00A6');
}

function rawCode(text: string): string {
  const safe = withoutMarkers(text);
  const ticks = '`'.repeat(longestRun(safe) + 1);
  if (safe === '') return '` `';
  const pad = /^[` ]|[` ]$/.test(safe) ? ' ' : '';
  return `${ticks}${pad}${safe}${pad}${ticks}`;
}

/** Text inside an HTML element of ours, where Markdown does not reach. */
export function html(text: string, limit = 300): string {
  return truncated(collapsed(visible(text)), limit)
    .replaceAll(/[<>&"']/g, (found) => `&#${found.codePointAt(0)};`)
    .replaceAll(/[@\uFF20\uFE6B](?=\S)|(?<!&)[#\uFF03\uFE5F](?=\d)/gu, `$&${breaker}`);
}

/** Our comments are found by their markers; a quoted one must not look like one of them. */
function withoutMarkers(text: string): string {
  return text.replaceAll('<!--', `<${breaker}!--`);
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
