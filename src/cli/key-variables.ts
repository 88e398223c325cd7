/** Where the command looks for the key of the model, in order. */
export const keyVariables = ['CONTENT_GATE_API_KEY', 'OPENAI_API_KEY'] as const;

/** Where it looks for the key of the fallback. */
export const fallbackKeyVariable = 'CONTENT_GATE_FALLBACK_API_KEY';
