import type { Write } from './context.js';
/** The audit trail, one line a write: when, who, which key, and its value; what the key held before stands behind it. */
export declare function historyText(writes: readonly Write[]): string;
