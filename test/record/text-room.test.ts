import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createContext } from '../../src/engine/context.ts';
import { openJournal } from '../../src/record/run-journal.ts';
import { giveBack, TextRoom } from '../../src/record/text-room.ts';

const at = '2026-11-27T10:00:00.000Z';
const subject = {
  ...{ repositoryId: 1, workflowPath: 'gate.yml', pullRequest: 7, gateId: 'content-gate' },
  ...{ runId: '9', attempt: 1, headSha: 'c0ffee', baseSha: 'beef' },
};

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('\u00e9'.repeat(90_000), 'x'.repeat(300_000), '\u{1f600}'.repeat(70_000), '\ud800'),
);

it('holds the bytes of all that it took, in order, never more than it may, and refuses a piece whole', () =>
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 900_000 }), (pieces, most) => {
      const room = new TextRoom(most);
      let expected = Buffer.alloc(0);
      for (const one of pieces) {
        const bytes = Buffer.from(one);
        const fits = expected.length + bytes.length <= most;
        expect(room.take(one)).toBe(fits);
        if (fits) expected = Buffer.concat([expected, bytes]);
      }
      const { bytes } = room;
      expect(bytes.equals(expected)).toBe(true);
      giveBack(bytes);
      expect(bytes).toHaveLength(0);
    }),
    { numRuns: 60 },
  ));

it('is given back by a journal after every save, however many pages there are and whether the disk took it or not', async () => {
  const saved: Buffer[] = [];
  const parts: string[] = [];
  let full = false;
  const journal = openJournal({
    key: undefined,
    subject,
    store: {
      save: async (record) => {
        expect(record.length).toBeGreaterThan(100);
        saved.push(record);
        if (full) throw new Error('disk full');
      },
      add: async (part) => void parts.push(part),
    },
    now: () => at,
    record: () => ({ gateVersion: '1', startedAt: at, reviews: [] }),
  });
  for (let number = 0; number < 200; number += 1) {
    const context = createContext(() => 0);
    context.append('start', 'content', 'x'.repeat(2000));
    journal.note({
      ...{ path: `docs/${number}.md`, blobSha: 'b', contentKey: 'c', context, outcomes: [], ending: null },
      ...{ completedPhases: 0, totalPhases: 1, compensations: [], durationMs: 0, verdict: null },
    });
    await journal.save();
  }
  full = true;
  await expect(journal.close()).rejects.toThrow('disk full');
  expect(saved.map(({ length }) => length)).toEqual(saved.map(() => 0));
  // Written whole each time that it has doubled, and not for each page.
  expect(saved.length).toBeLessThan(50);
  expect(parts.length).toBeGreaterThan(140);
});
