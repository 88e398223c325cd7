import { type ExportedFinding, exportedFindings } from '../export-finding.ts';
import { oneLine } from '../neutralise.ts';
import type { Renderer } from '../output.ts';
import type { Report } from '../report.ts';

/** For a step of a workflow that runs the command: the runner makes annotations of it. */
export const github: Renderer = { render };

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

function render(report: Report): string {
  const order = ['error', 'warning', 'note'];
  return exportedFindings(report)
    .filter(({ shown }) => shown.group !== 'already-there')
    .toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
    .map((finding) => `${command(finding)}\n`)
    .join('');
}

function command({ path, level, rule, message, lines, columns }: ExportedFinding): string {
  const properties = Object.entries({
    file: path,
    line: lines.start,
    endLine: lines.end,
    ...(columns === undefined ? {} : { col: columns.start, endColumn: columns.end }),
    title: oneLine(rule, 200),
  }).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[level]} ${properties.join(',')}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
