import type { Renderer } from '../output.ts';
import { wholePage } from '../whole-page.ts';

/** The report as a Markdown file: everything, unfolded, with the answer to every criterion. */
export const markdown: Renderer = { render: (report) => [...wholePage(report)].join(''), pieces: wholePage };
