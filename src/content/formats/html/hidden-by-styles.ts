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
const startTag = /<([a-z][\w-]*)\b([^<>]*)>/giu;
const named = /\s(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/giu;
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
  const hidden = new Set(sheets.flatMap((sheet) => hiddenNames(withoutConditions(sheet))));
  if (hidden.size === 0) return [];
  const isCode = (at: number): boolean =>
    regions.some(({ start, end, region }) => region === 'code' && start <= at && at < end);
  const isMoved = /<script\b|\son[a-z]+\s*=/iu.test(text);
  return [...text.matchAll(startTag)].flatMap((tag): HiddenByStyle[] => {
    const [source, element = '', attributes = ''] = tag;
    const names = [...attributes.matchAll(named)].flatMap(([, key, a, b, c]) =>
      (a ?? b ?? c ?? '')
        .split(/\s+/u)
        .filter((name) => name !== '')
        .map((name) => `${key?.toLowerCase() === 'id' ? '#' : '.'}${name}`),
    );
    const [name] = names.filter((one) => hidden.has(one));
    if (name === undefined || isCode(tag.index)) return [];
    const start = tag.index + source.length;
    // Narrow screens, paper and states show it by further rules for the same name.
    const isShownAgain = sheets.join('').split(name).length > 2 || names.some((one) => opens.test(one));
    return [{ start, end: endOf(text, element, start), forGood: !isMoved && !isShownAgain }];
  });
}

/** A sheet without comments, and without what holds on paper, on small screens or where something is supported only. */
function withoutConditions(sheet: string): string {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//gu, '');
  let kept = '';
  let depth = 0;
  let conditional = 0;
  for (const part of plain.split(/(?<=[{}])/u)) {
    if (part.endsWith('{')) {
      depth += 1;
      if (conditional === 0 && part.includes('@')) conditional = depth;
    }
    if (conditional === 0) kept += part;
    if (part.endsWith('}')) {
      if (depth === conditional) conditional = 0;
      depth = Math.max(0, depth - 1);
    }
  }
  return kept;
}

function hiddenNames(sheet: string): readonly string[] {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(([, selectors = '', declarations = '']) =>
    hidesText(declarations)
      ? selectors.split(',').flatMap((selector) => {
          const [, first, second] = plainSelector.exec(selector.trim()) ?? [];
          return first ?? second ?? [];
        })
      : [],
  );
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
