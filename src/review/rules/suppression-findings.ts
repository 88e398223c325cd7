import type { Page } from '../../content/page.ts';
import type { RawFinding } from './checker.ts';
import { suppressions } from './suppressions.ts';

/** Comments that try to switch one of these tools off: they have no effect here, and the reader is told so. */
export function switchFindings(page: Page, criterion: string, tools: readonly string[]): readonly RawFinding[] {
  return suppressions(page)
    .filter(({ tool }) => tools.includes(tool))
    .map(({ tool, span }) => ({
      criterion,
      message: `Comments for ${tool} have no effect here: exceptions are made in the configuration.`,
      span,
    }));
}
