import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Mark, readMark } from '../../publication/published-page.ts';
import { readSrcset } from '../transform/srcset.ts';
import { type Passage, passagesBelow } from './letters.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What a page says of itself to readers and to machines. */
export interface ServedPage {
  readonly passages: readonly Passage[];
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  /** As they are written, in the order in which they stand. */
  readonly canonicals: readonly string[];
  /** What it tells robots, in lower case. */
  readonly robots: readonly string[];
  /** Addresses of pictures as they are written: those that are loaded late and those for other screens as well. */
  readonly pictures: readonly string[];
  /** Blocks of JSON-LD. */
  readonly structured: readonly string[];
  /** The mark that the gate or a template of the site put into its head. */
  readonly mark: Mark | undefined;
}

/** Browsers put what is nested deeper beside it. */
const deepest = 512;
const uncounted = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(' '),
);
const withoutTags = new Set(['script', 'style', 'textarea', 'title', 'template']);

/** Whether a parser would take long, whose time grows with the square of the depth. What scripts and styles say does not count. */
function isTooDeep(html: string): boolean {
  const tags = /<!--|<(\/?)([a-z][^\s/>]*)([^<>]*)>/giu;
  let open = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [all, slash, written = '', rest = ''] = tag;
    const name = written.toLowerCase();
    const end = all === '<!--' ? '-->' : slash === '' && withoutTags.has(name) ? `</${written}` : undefined;
    if (end !== undefined) {
      const at = html.indexOf(end, tags.lastIndex);
      if (at === -1) return false;
      tags.lastIndex = at + end.length;
    } else if (!uncounted.has(name) && !rest.endsWith('/')) {
      open = slash === '' ? open + 1 : Math.max(0, open - 1);
      if (open > deepest) return true;
    }
  }
  return false;
}

/** Reads a page of the site; a reason where reading it would take too long. */
export function servedPage(html: string): ServedPage | { readonly slow: string } {
  if (isTooDeep(html)) return { slow: `elements nested more than ${deepest} deep` };
  const document = parse(html);
  const served = {
    ...{ titles: [] as string[], descriptions: [] as string[], canonicals: [] as string[], robots: [] as string[] },
    ...{ pictures: [] as string[], structured: [] as string[], marks: [] as Mark[] },
  };
  for (const element of elementsOf(document)) {
    const at = (name: string): string => element.attrs.find((one) => one.name === name)?.value ?? '';
    switch (element.nodeName) {
      case 'title':
        // A drawing has titles of its own.
        if (element.namespaceURI === 'http://www.w3.org/1999/xhtml') served.titles.push(textOf(element));
        break;
      case 'meta': {
        const name = at('name').toLowerCase();
        if (name === 'description') served.descriptions.push(at('content'));
        if (name === 'robots' || name === 'googlebot') served.robots.push(at('content').toLowerCase());
        const mark = name === 'content-gate' ? readMark(at('content')) : undefined;
        if (mark !== undefined) served.marks.push(mark);
        break;
      }
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/iu.test(at('rel'))) served.canonicals.push(at('href'));
        break;
      case 'img':
      case 'source':
        served.pictures.push(
          ...element.attrs.flatMap(({ name, value }) =>
            /^(?:data-)?(?:[a-z]+-)?src$/u.test(name)
              ? [value]
              : /srcset$/u.test(name)
                ? readSrcset(value).map(({ address }) => address)
                : [],
          ),
        );
        break;
      case 'script':
        if (/^\s*application\/ld\+json\b/iu.test(at('type'))) served.structured.push(textOf(element));
        break;
      default:
    }
  }
  const { marks, ...rest } = served;
  return { ...rest, passages: passagesBelow(document), mark: marks[0] };
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function elementsOf(document: DefaultTreeAdapterTypes.Document): readonly Element[] {
  const found: Element[] = [];
  const todo: DefaultTreeAdapterTypes.Node[] = [document];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if ('attrs' in node) found.push(node);
    if ('childNodes' in node) todo.push(...node.childNodes.toReversed());
  }
  return found;
}
