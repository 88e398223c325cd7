import { type ExportedFinding, exportedFindings } from '../export-finding.ts';
import { jsonText } from '../json-text.ts';
import { annotationText, oneLine } from '../neutralise.ts';
import { offeredChange } from '../offered-change.ts';
import type { Renderer } from '../output.ts';
import type { Report } from '../report.ts';
import { whatWasNotJudged } from '../unjudged.ts';

/** For code scanning and other readers of SARIF 2.1.0. */
export const sarif: Renderer = { render };

/** Code scanning keeps so many of a run, by severity, and refuses files with five times as many. */
const mostResults = 5000;
const mostText = 1000;

const ranks = { error: 0, warning: 1, note: 2 } as const;
const problemSeverities = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

function render(report: Report): string {
  const findings = exportedFindings(report)
    .toSorted((one, other) => ranks[one.level] - ranks[other.level])
    .slice(0, mostResults);
  const rules = new Map<string, ReturnType<typeof ruleOf>>();
  for (const finding of findings) {
    if (!rules.has(finding.rule)) rules.set(finding.rule, ruleOf(finding, report));
  }
  const ids = [...rules.keys()];
  const unjudged = whatWasNotJudged(report);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Content Gate', semanticVersion: report.version, rules: [...rules.values()] } },
        // Up to its last slash it is the category: one file for each gate stands beside those of others.
        automationDetails: { id: `content-gate/${report.gateId}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unjudged.length === 0,
            toolExecutionNotifications: unjudged.map((text) => ({
              level: 'error',
              message: { text: sarifText(oneLine(text, mostText)) },
            })),
          },
        ],
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  });
}

function ruleOf({ rule, shown, level }: ExportedFinding, report: Report) {
  const { text, source, id } = shown.criteria[0] ?? { id: shown.finding.criterion };
  const isModel = report.files.some(({ reviewers }) =>
    reviewers.some(({ reviewer }) => reviewer.name === shown.reviewers[0] && reviewer.kind === 'model'),
  );
  const said = sarifText(oneLine(text ?? id, mostText));
  const help = source === undefined ? said : `${said} ${sarifText(oneLine(source, mostText))}`;
  return {
    id: rule,
    name: oneLine(id, 200),
    shortDescription: { text: said },
    fullDescription: { text: said },
    help: { text: help },
    defaultConfiguration: { level },
    properties: {
      tags: ['content'],
      precision: isModel ? 'medium' : 'very-high',
      'problem.severity': problemSeverities[level],
    },
  };
}

function resultOf({ path, shown, level, rule, message, lines, columns, identity }: ExportedFinding, ruleIndex: number) {
  const { finding, group } = shown;
  const change = offeredChange(finding);
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  const region = {
    startLine: lines.start,
    endLine: lines.end,
    ...(columns === undefined ? {} : { startColumn: columns.start, endColumn: columns.end + 1 }),
  };
  return {
    ruleId: rule,
    ruleIndex,
    level,
    baselineState: group === 'already-there' ? 'unchanged' : 'new',
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    partialFingerprints: { primaryLocationLineHash: lineHash(identity) },
    ...(change === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: 'Write this instead.' },
              artifactChanges: [
                {
                  artifactLocation: { uri },
                  replacements: [{ deletedRegion: finding.range, insertedContent: { text: change.text } }],
                },
              ],
            },
          ],
        }),
  };
}

/** In the form in which code scanning makes them itself: a hash, a colon, which of those with this hash it is. */
function lineHash(identity: string): string {
  const [hash = '', which = '1'] = identity.split('-');
  return `${hash}:${which}`;
}

/** A message may hold links in the manner of Markdown: those of others are taken apart. */
function sarifText(text: string): string {
  return annotationText(text, 2000).replaceAll('](', '] (');
}
