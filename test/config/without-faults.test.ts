import { describe, expect, it } from 'vitest';
import { concernsFault, withoutFaults } from '../../src/config/without-faults.ts';

describe('what is left of a configuration without its faulty values', () => {
  it('is everything else', () => {
    const data = { strategy: 'unanimous', threshold: 'high', limits: { concurrency: 3, 'run-timeout': -1 } };
    const left = withoutFaults(data, [['threshold'], ['limits', 'run-timeout']]);
    const plain = withoutFaults({ strategy: 'unanimous', limits: { concurrency: 3 } }, []);
    expect(left).toEqual(plain);
    expect(left?.limits.concurrency).toBe(3);
  });

  it('has no list that lost an entry: what is said about the others would name the wrong place', () => {
    const phases = [
      { phase: 'one', tasks: ['a'], gate: 3 },
      { phase: 'two', tasks: ['b'] },
    ];
    expect(withoutFaults({ strategy: 'majority', pipeline: phases }, [['pipeline', 0, 'gate']])).toMatchObject({
      strategy: 'majority',
    });
    expect(withoutFaults({ pipeline: phases }, [['pipeline', 0, 'gate']])?.pipeline).toBeUndefined();
    expect(withoutFaults({ pipeline: [7, phases[1]] }, [['pipeline', 0]])?.pipeline).toBeUndefined();
  });

  it('is nothing when the whole is faulty, or a fault was not named', () => {
    expect(withoutFaults('text', [[]])).toBeUndefined();
    expect(withoutFaults({ threshold: 'high' }, [])).toBeUndefined();
    expect(withoutFaults({ threshold: 'high' }, [['strategy']])).toBeUndefined();
  });
});

describe('a key and a faulty one touch', () => {
  it.each([
    [['reviewers'], ['reviewers', 'a', 'weight'], true],
    [['reviewers', 'a', 'weight'], ['reviewers'], true],
    [['reviewers', 'a'], ['reviewers', 'a'], true],
    [['reviewers', 'b'], ['reviewers', 'a', 'weight'], false],
    [['pipeline', 0], ['pipeline', 1], false],
    [['pipeline'], ['strategy'], false],
  ] as const)('%j and %j: %s', (key, faulty, expected) => {
    expect(concernsFault(key, [faulty])).toBe(expected);
    expect(concernsFault(key, [['version'], faulty])).toBe(expected);
  });

  it('never when nothing is faulty', () => expect(concernsFault(['reviewers'], [])).toBe(false));
});
