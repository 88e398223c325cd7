/** The tools whose rules can be taken over. */
export const toolNames = ['continue', 'vectorlint', 'coderabbit', 'vale'] as const;
export type ToolName = (typeof toolNames)[number];
