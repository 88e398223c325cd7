import { truncated, visible } from '../neutralise.ts';

// Most of a page is like this, and nothing would come of looking at it four times.
const harmless = /^[\n\x20!#-%(-;=?-~]*$/;

/** Text of others inside an element or an attribute: shown as written, with what hides made visible. */
export function text(given: string, limit = 10_000): string {
  if (given.length <= limit && harmless.test(given)) return given;
  return truncated(visible(given), limit).replaceAll(/[<>&"']/g, (found) => `&#${found.codePointAt(0)};`);
}

/** An element with its content, which is HTML already; attributes are text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly string[]
): string {
  // Put together as it comes, and not joined: what is inside of ten elements would be copied ten times.
  let written = `<${name}`;
  for (const key of Object.keys(attributes)) written += ` ${key}="${text(attributes[key] ?? '')}"`;
  written += '>';
  for (const one of content) written += one;
  return `${written}</${name}>`;
}

/**
 * A table with a caption that only some see, a head and its rows; every cell is HTML. On a phone its rows are stacked, each cell
 * behind its head; the roles say that it is a table still, which some browsers forget of one that is laid out otherwise.
 */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  // Of many pages there are ten thousands of rows and cells, and what stands before a cell is the same in each row.
  const before = head.map((cell) => `<td role="cell" data-head="${text(cell)}">`);
  const cells = (row: readonly string[]): string =>
    row.map((cell, index) => `${before[index] ?? '<td role="cell">'}${cell}</td>`).join('');
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      { role: 'table' },
      element('caption', {}, text(caption)),
      element(
        'thead',
        { role: 'rowgroup' },
        element(
          'tr',
          { role: 'row' },
          ...head.map((cell) => element('th', { scope: 'col', role: 'columnheader' }, text(cell))),
        ),
      ),
      element('tbody', { role: 'rowgroup' }, ...rows.map((row) => `<tr role="row">${cells(row)}</tr>`)),
    ),
  );
}
