import { lastNotAfter } from '../../lines.ts';
import type { Region, Span } from '../../page.ts';
import { hidesText } from './visibility.ts';

/** A stretch of a page that a style sheet on the same page keeps from being seen. */
export interface HiddenByStyle extends Span {
  /** Whether nothing on the page shows it again: no script, no other rule for the same name, no name of what is opened. */
  readonly forGood: boolean;
}

const styleElement = /<style\b[^<>]*>([\s\S]*?)(?:<\/style|$)/giu;
/** A rule for a class or an id alone; what is more is about some of them, or about a state. */
const plainSelector = /^[a-z][a-z0-9]*([.#]-?[_a-z][\w-]*)$|^([.#]-?[_a-z][\w-]*)$/iu;
const startTag = /<([a-z][\w-]*)(?=[\s/>])([^<>]*)>/giu;
const named = /\s(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/giu;
/** A background that is no paper, or whose colour is not known. */
const ground =
  /\bbackground(?:-color|-image)?\s*:\s*(?!\s|#f{3,8}\b|white\b|none\b|transparent\b|inherit\b|initial\b|unset\b)/iu;
/** Names of what readers open. */
const opens = /tab|pane|accordion|collaps|toggle|modal|dialog|menu|drop|tip|pop|panel|spoiler|slide|content-\d/iu;

/**
 * The elements outside of code that a `<style>` of the page hides by a class or an id. It is a doubt and no proof, because
 * styles from elsewhere may win: good for raising a question, and not for keeping text from anybody.
 */
export function hiddenByStyles(
  text: string,
  regions: readonly (Span & { readonly region: Region })[],
): readonly HiddenByStyle[] {
  if (!/<style\b/iu.test(text)) return [];
  const sheets = [...text.matchAll(styleElement)].map(([, sheet = '']) => sheet);
  const hidden = new Set(sheets.flatMap((sheet) => hiddenNames(sheet, hidesText)));
  if (hidden.size === 0) return [];
  const starts = regions.map(({ start }) => start);
  const isCode = (at: number): boolean => {
    const region = regions[lastNotAfter(starts, at)];
    return region?.region === 'code' && at < region.end;
  };
  const isMoved = /<script\b|\son[a-z]+\s*=/iu.test(text);
  // Narrow screens, paper and states show it by further rules for the same name.
  const whole = sheets.join('\n');
  const shownAgain = new Set([...hidden].filter((name) => whole.indexOf(name) !== whole.lastIndexOf(name)));
  // White text is there to be read where anything on the page brings a ground that is not white.
  const seenByNone = ground.test(whole)
    ? new Set(sheets.flatMap((sheet) => hiddenNames(sheet, hidesWhateverItsColour)))
    : hidden;
  const found: HiddenByStyle[] = [];
  for (const [source, element = '', attributes = ''] of tagsIn(text)) {
    const names = namesOf(attributes);
    const [name] = names.filter((one) => hidden.has(one));
    const start = source.end;
    // What stands in an element that is hidden is hidden with it.
    if (name === undefined || start <= (found.at(-1)?.end ?? 0) || isCode(source.start)) continue;
    const forGood = !isMoved && !shownAgain.has(name) && seenByNone.has(name) && !names.some((one) => opens.test(one));
    found.push({ start, end: endOf(text, element, start), forGood });
  }
  return found;
}

function* tagsIn(text: string): Generator<readonly [Span, string, string]> {
  for (const tag of text.matchAll(startTag)) {
    yield [{ start: tag.index, end: tag.index + tag[0].length }, tag[1] ?? '', tag[2] ?? ''];
  }
}

/** The classes and the id of a tag, as selectors name them. */
function namesOf(attributes: string): readonly string[] {
  return [...attributes.matchAll(named)].flatMap(([, key, a, b, c]) =>
    (a ?? b ?? c ?? '')
      .split(/\s+/u)
      .filter((name) => name !== '')
      .map((name) => `${key?.toLowerCase() === 'id' ? '#' : '.'}${name}`),
  );
}

/** A sheet without its comments; one that is not closed goes on to the end. */
function withoutComments(sheet: string): string {
  let plain = '';
  let at = 0;
  for (let open = sheet.indexOf('/*'); open !== -1; open = sheet.indexOf('/*', at)) {
    plain += sheet.slice(at, open);
    const close = sheet.indexOf('*/', open + 2);
    if (close === -1) return plain;
    at = close + 2;
  }
  return plain + sheet.slice(at);
}

function hidesWhateverItsColour(style: string): boolean {
  return hidesText(style.replace(/(^|;)\s*color\s*:[^;]*/giu, '$1'));
}

/** What a sheet hides everywhere, and not on paper, on small screens or where something is supported only. */
function hiddenNames(sheet: string, hides: (style: string) => boolean): readonly string[] {
  const names: string[] = [];
  const open: string[] = [];
  let conditions = 0;
  for (const part of withoutComments(sheet).split(/(?<=[{}])/u)) {
    if (part.endsWith('{')) {
      open.push(part.slice(0, -1));
      if (part.includes('@')) conditions += 1;
    } else if (part.endsWith('}')) {
      const selectors = open.pop() ?? '';
      if (conditions === 0 && hides(part.slice(0, -1))) {
        for (const selector of selectors.split(',')) {
          const [, first, second] = plainSelector.exec(selector.trim()) ?? [];
          const name = first ?? second;
          if (name !== undefined) names.push(name);
        }
      }
      if (selectors.includes('@')) conditions -= 1;
    }
  }
  return names;
}

/** Where an element ends: at its own end tag, or with the text. */
function endOf(text: string, element: string, from: number): number {
  const tags = new RegExp(`<(/?)${element}\\b[^<>]*>`, 'giu');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return text.length;
}
