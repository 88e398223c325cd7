import fc from 'fast-check';
import { expect, it } from 'vitest';
import { giveBack, TextRoom } from '../../src/record/text-room.ts';

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
