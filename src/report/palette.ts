import * as colours from 'yoctocolors';
import type { Decision } from '../verdict/verdict.ts';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (text: string) => string;

/** The colours that a report has at a terminal. */
export interface Palette extends Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', Paint>> {}

const plain: Paint = (text) => text;
const noColours: Palette = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };

/** The colours of this terminal; none where it has none. */
export function palette(colour: boolean): Palette {
  return colour ? colours : noColours;
}

/** A decision at a glance where emoji may be missing; always beside its words. */
export const signs: Readonly<Record<Decision, string>> = {
  approved: '\u2713',
  'needs-work': '!',
  rejected: '\u2717',
  inconclusive: '?',
};

/** The colour of a decision. */
export function decisionPaint(decision: Decision, paint: Palette): Paint {
  return { approved: paint.green, 'needs-work': paint.yellow, rejected: paint.red, inconclusive: paint.yellow }[
    decision
  ];
}
