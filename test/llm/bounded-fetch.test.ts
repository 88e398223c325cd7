import { expect, it } from 'vitest';
import { BodyTooLarge } from '../../src/engine/decoded.ts';
import { boundedFetch } from '../../src/llm/bounded-fetch.ts';

it('reads a body up to its limit, and not a byte beyond', async () => {
  const answering = (bytes: number): typeof fetch => boundedFetch(async () => new Response('x'.repeat(bytes)), 10);
  expect(await (await answering(10)('http://127.0.0.1/')).text()).toHaveLength(10);
  await expect(answering(11)('http://127.0.0.1/')).rejects.toBeInstanceOf(BodyTooLarge);
});
