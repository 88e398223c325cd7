import type { z } from 'zod';
import type { ResultFormat } from './format-names.ts';
import { type ImportedPlace, type ImportedResult, levelOf } from './imported-result.ts';
import { fromSarif, sarifProblem } from './sarif-results.ts';
import { markdownlint, rdjson, type rdRange, sarif, textlint, vale } from './schemas.ts';

/** The results in a file, or one line on why it cannot be used. */
export type Imported =
  | { readonly ok: true; readonly results: readonly ImportedResult[] }
  | { readonly ok: false; readonly problem: string };

/** Reads a file of results; anything that is not what the format says is one line, never half of the results. */
export function readResults(format: ResultFormat, source: string): Imported {
  let data: unknown;
  try {
    data = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
  } catch {
    return { ok: false, problem: 'it is not JSON' };
  }
  switch (format) {
    case 'vale':
      return converted(vale.safeParse(data), fromVale);
    case 'markdownlint':
      return converted(markdownlint.safeParse(data), fromMarkdownlint);
    case 'textlint':
      return converted(textlint.safeParse(data), fromTextlint);
    case 'sarif':
      return converted(sarif.safeParse(data), fromSarif, sarifProblem);
    case 'rdjson':
      return converted(rdjson.safeParse(data), fromRdjson);
    default:
      return format satisfies never;
  }
}

function converted<Data>(
  parsed: z.ZodSafeParseResult<Data>,
  convert: (data: Data) => readonly ImportedResult[],
  problemOf: (data: Data) => string | undefined = () => undefined,
): Imported {
  if (parsed.success) {
    const problem = problemOf(parsed.data);
    return problem === undefined ? { ok: true, results: convert(parsed.data) } : { ok: false, problem };
  }
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0
      ? 'at the top'
      : `at ${issue.path.map(String).join('.').slice(0, 120)}`;
  return { ok: false, problem: `it does not have the shape of this format ${where}` };
}

function fromVale(data: z.infer<typeof vale>): readonly ImportedResult[] {
  return Object.entries(data).flatMap(([path, alerts]) =>
    alerts.map((alert): ImportedResult => {
      const [from, to] = alert.Span ?? [];
      const place = { line: alert.Line, ...(from && to ? { column: from, endColumn: to + 1 } : {}) };
      const sole =
        alert.Action?.Name === 'replace' && alert.Action.Params?.length === 1 ? alert.Action.Params[0] : undefined;
      return {
        path,
        level: levelOf(alert.Severity),
        rule: alert.Check,
        message: alert.Message,
        place,
        columns: 'characters',
        ...(sole === undefined ? {} : { suggestion: sole }),
      };
    }),
  );
}

function fromMarkdownlint(data: z.infer<typeof markdownlint>): readonly ImportedResult[] {
  const rows = Array.isArray(data)
    ? data.map((row) => ({ path: row.fileName, row }))
    : Object.entries(data).flatMap(([path, list]) => list.map((row) => ({ path, row })));
  return rows.map(({ path, row }): ImportedResult => {
    const [column, length] = row.errorRange ?? [];
    const detail = row.errorDetail ? `${row.ruleDescription} (${row.errorDetail})` : row.ruleDescription;
    return {
      path,
      level: 'warning',
      rule: row.ruleNames[0] ?? 'rule',
      message: detail,
      place: { line: row.lineNumber, ...(column && length ? { column, endColumn: column + length } : {}) },
      columns: 'utf-16',
    };
  });
}

function fromTextlint(data: z.infer<typeof textlint>): readonly ImportedResult[] {
  return data.flatMap(({ filePath, messages }) =>
    messages.map((message): ImportedResult => {
      const end = message.loc?.end;
      return {
        path: filePath,
        level: message.severity === 2 ? 'error' : message.severity === 1 ? 'warning' : 'info',
        rule: message.ruleId ?? 'rule',
        message: message.message,
        place: {
          line: message.line,
          column: message.column,
          ...(end ? { endLine: end.line, endColumn: end.column } : {}),
        },
        columns: 'utf-16',
      };
    }),
  );
}

function fromRdjson(data: z.infer<typeof rdjson>): readonly ImportedResult[] {
  return data.diagnostics.map((diagnostic): ImportedResult => {
    const { range, path } = diagnostic.location;
    const [suggestion, ...others] = diagnostic.suggestions ?? [];
    const same =
      suggestion !== undefined && others.length === 0 && JSON.stringify(suggestion.range) === JSON.stringify(range);
    return {
      path,
      level: levelOf(diagnostic.severity),
      rule: diagnostic.code?.value ?? 'rule',
      message: diagnostic.message,
      columns: 'bytes',
      ...(range === undefined ? {} : { place: placeOf(range) }),
      ...(same ? { suggestion: suggestion.text } : {}),
    };
  });
}

function placeOf(range: z.infer<typeof rdRange>): ImportedPlace {
  return {
    line: range.start.line,
    ...(range.start.column === undefined ? {} : { column: range.start.column }),
    ...(range.end === undefined ? {} : { endLine: range.end.line }),
    ...(range.end?.column === undefined ? {} : { endColumn: range.end.column }),
  };
}
