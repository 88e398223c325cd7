import { z } from 'zod';

const line = z.int().min(1).max(10_000_000);
const text = z.string().max(20_000);

/** What the Vale JSON format has to look like to be read. */
export const vale = z.record(
  z.string(),
  z.array(
    z.looseObject({
      Line: line,
      Span: z.tuple([z.int(), z.int()]).optional(),
      Check: text,
      Message: text,
      Severity: text,
      Action: z.looseObject({ Name: z.string().nullish(), Params: z.array(text).nullish() }).nullish(),
    }),
  ),
);

const markdownlintResult = z.looseObject({
  lineNumber: line,
  ruleNames: z.array(text).min(1),
  ruleDescription: text,
  errorDetail: text.nullish(),
  errorRange: z.array(z.int()).min(2).nullish(),
});
/** What the markdownlint JSON format has to look like to be read. */
export const markdownlint = z.union([
  z.array(markdownlintResult.extend({ fileName: text })),
  z.record(z.string(), z.array(markdownlintResult)),
]);

/** What the textlint JSON format has to look like to be read. */
export const textlint = z.array(
  z.looseObject({
    filePath: text,
    messages: z.array(
      z.looseObject({
        ruleId: text.nullish(),
        message: text,
        line,
        column: z.int().min(1),
        loc: z.looseObject({ end: z.looseObject({ line, column: z.int().min(1) }) }).nullish(),
        severity: z.int(),
      }),
    ),
  }),
);

const sarifRegion = z.looseObject({
  startLine: line.optional(),
  startColumn: z.int().min(1).optional(),
  endLine: line.optional(),
  endColumn: z.int().min(1).optional(),
});
const sarifArtifact = z.looseObject({
  uri: text.optional(),
  uriBaseId: text.optional(),
  index: z.int().optional(),
});
/** What the SARIF 2.1 format has to look like to be read. */
export const sarif = z.looseObject({
  runs: z.array(
    z.looseObject({
      columnKind: text.optional(),
      tool: z
        .looseObject({
          driver: z
            .looseObject({
              rules: z
                .array(
                  z.looseObject({
                    id: text.optional(),
                    defaultConfiguration: z.looseObject({ level: text.optional() }).optional(),
                  }),
                )
                .optional(),
            })
            .optional(),
        })
        .optional(),
      invocations: z.array(z.looseObject({ executionSuccessful: z.boolean().optional() })).optional(),
      artifacts: z.array(z.looseObject({ location: sarifArtifact.optional() })).optional(),
      originalUriBaseIds: z.record(z.string(), sarifArtifact).optional(),
      results: z
        .array(
          z.looseObject({
            ruleId: text.optional(),
            ruleIndex: z.int().optional(),
            level: text.optional(),
            kind: text.optional(),
            message: z.looseObject({ text: text.optional() }),
            suppressions: z.array(z.looseObject({ status: text.optional() })).optional(),
            locations: z
              .array(
                z.looseObject({
                  physicalLocation: z
                    .looseObject({ artifactLocation: sarifArtifact.optional(), region: sarifRegion.optional() })
                    .optional(),
                }),
              )
              .optional(),
          }),
        )
        .nullish(),
    }),
  ),
});

const rdPosition = z.looseObject({ line, column: z.int().min(1).optional() });
/** A stretch of text in rdjson. */
export const rdRange = z.looseObject({ start: rdPosition, end: rdPosition.optional() });
const rdDiagnostic = z.looseObject({
  message: text,
  location: z.looseObject({ path: text, range: rdRange.optional() }),
  severity: z.union([text, z.int()]).optional(),
  code: z.looseObject({ value: text.optional() }).optional(),
  suggestions: z.array(z.looseObject({ range: rdRange, text })).optional(),
});
/** What the reviewdog rdjson format has to look like to be read. */
export const rdjson = z.looseObject({ diagnostics: z.array(rdDiagnostic) });
