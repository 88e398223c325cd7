import type { Region } from '../../page.ts';

/** One attribute of an element, as parse5 and MDX both give it. */
export interface ElementAttribute {
  readonly name: string;
  readonly value: string;
}

const unrendered = new Set(['template', 'noscript', 'datalist', 'object', 'iframe', 'noembed', 'noframes', 'canvas']);
const codeElements = new Set(['script', 'style', 'pre', 'code', 'kbd', 'samp', 'var', 'math', 'svg']);

/** CSS that keeps text from being seen, with white space removed; each is checked on one declaration. */
const hidingDeclarations: readonly RegExp[] = [
  /^display:none/,
  /^visibility:(?:hidden|collapse)/,
  /^content-visibility:hidden/,
  /^font-size:(?:0+(?:\.0*)?(?:[a-z%]*)|0?\.0\d*(?:r?em)|(?:0?\.\d+|[12](?:\.\d+)?)(?:px|pt)|\d%)(?:!|$)/,
  /^font:0(?:px|pt|em)?[\s/]/,
  /^opacity:0*\.?0[0-9]?(?:%|!|$)/,
  /^(?:left|right|top|bottom|text-indent|margin-left|margin-top):-(?:\d{4,}|9\d\d)/,
  /^(?:transform:scale\(0[,)]|clip-path:inset\((?:50|100)%)/,
  /^clip:rect\((?:0|1px)/,
  /^(?:max-)?(?:height|width|line-height):0(?:px|em|%|!|$)/,
  /^color:(?:transparent|rgba\([^)]*,0(?:\.0*)?\)|#[\da-f]{6}00$|#[\da-f]{3}0$)/,
];

/** Colours that cannot be told from white paper, by name. */
const whites = new Set(
  'white snow ivory ghostwhite floralwhite whitesmoke azure mintcream honeydew aliceblue seashell'.split(' '),
);
/** Each channel at least this bright is white to an eye: contrast with white below 1.2 to 1 (WCAG 2.2, 1.4.3). */
const brightest = 235;

function isWhite(colour: string): boolean {
  const value = colour.replace(/!important$/, '');
  if (whites.has(value)) return true;
  return channelsOf(value)?.every((channel) => channel >= brightest) ?? false;
}

/** Red, green and blue of a colour in hexadecimal, `rgb()` or a grey `hsl()`, white space removed. */
function channelsOf(colour: string): readonly number[] | undefined {
  const hex = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(colour)?.[1];
  if (hex !== undefined) {
    const width = hex.length < 6 ? 1 : 2;
    return [0, 1, 2].map((index) =>
      Number.parseInt(hex.slice(index * width, (index + 1) * width).repeat(3 - width), 16),
    );
  }
  const rgb = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,[\d.%]+)?\)$/.exec(colour);
  if (rgb) return rgb.slice(1, 4).map(Number);
  const light = /^hsla?\([\d.]+(?:deg)?,[\d.]+%,([\d.]+)%(?:,[\d.%]+)?\)$/.exec(colour)?.[1];
  return light === undefined || Number(light) < 97 ? undefined : [255, 255, 255];
}

/** What the text inside an element counts as; `undefined` when the element changes nothing. */
export function regionOfElement(name: string, attributes: readonly ElementAttribute[]): Region | undefined {
  const tag = name.toLowerCase();
  if (unrendered.has(tag)) return 'hidden';
  for (const attribute of attributes) {
    const key = attribute.name.toLowerCase();
    if (key === 'hidden' && attribute.value.toLowerCase() !== 'false') return 'hidden';
    if (key === 'style' && hidesText(attribute.value)) return 'hidden';
    if (key === 'color' && isWhite(attribute.value.toLowerCase().trim())) return 'hidden';
    if (tag === 'input' && key === 'type' && attribute.value.toLowerCase() === 'hidden') return 'hidden';
  }
  if (codeElements.has(tag)) return 'code';
  return /^h[1-6]$|^title$/.test(tag) ? 'heading' : undefined;
}

/** Whether declarations of CSS keep text from being seen. */
export function hidesText(style: string): boolean {
  const declarations = style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.replace(/\s+/g, ''));
  if (declarations.some((declaration) => hidingDeclarations.some((hiding) => hiding.test(declaration)))) return true;
  const declared = (property: RegExp): string | undefined =>
    declarations.find((declaration) => property.test(declaration))?.replace(property, '');
  const colour = declared(/^color:/);
  if (colour === undefined) return false;
  const ground = declared(/^background(?:-color)?:/);
  // White text is out of sight unless the element brings a ground of its own.
  return ground === undefined ? isWhite(colour) : colour === ground || (isWhite(colour) && isWhite(ground));
}
