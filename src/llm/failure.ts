import { BodyTooLarge } from '../engine/decoded.ts';
import type { Rejection } from './rejection.ts';

/** What went wrong on the way to an endpoint and back, by what was thrown. */
export function failureOf(error: unknown): Rejection {
  const causes = causesOf(error);
  const tooLarge = causes.find((cause) => cause instanceof BodyTooLarge);
  if (tooLarge !== undefined) return { kind: 'too-large', limit: tooLarge.limit };
  if (causes.some((cause) => cause instanceof SyntaxError)) return { kind: 'not-a-completion', what: 'broken-json' };
  const codes = causes.map(codeOf).filter((code) => code !== undefined);
  if (codes.some((code) => code.includes('TIMEOUT')) || causes.some(isTimeout)) return { kind: 'timeout' };
  return { kind: 'network', code: codes[0] ?? 'unknown' };
}

/** The error and what it was thrown for, a few levels deep; several addresses that failed come as one error of many. */
export function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  const open: unknown[] = [error];
  while (open.length > 0 && causes.length < 10) {
    const next = open.shift();
    if (!(next instanceof Error)) continue;
    causes.push(next);
    open.push(next.cause);
    if (next instanceof AggregateError) open.push(...next.errors);
  }
  return causes;
}

function isTimeout({ name }: Error): boolean {
  return name.includes('Timeout');
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
