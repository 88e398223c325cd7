import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { withDeadline } from '../../src/engine/deadline.ts';
import { createEndpointQueue, type Turn } from '../../src/engine/endpoint-queue.ts';
import type { Time } from '../../src/engine/time.ts';
import { settle } from '../support/controlled-task.ts';

const idle = new AbortController().signal;

/** Time that a test moves. */
function ownedTime(): Time & { readonly pass: (ms: number) => Promise<void> } {
  let now = 1_000_000;
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now,
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(ms) {
      now += ms;
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.callback();
      }
      await settle();
    },
  };
}

/** A queue whose turns end when the test says so; a name is an endpoint, a prefix and what tells it from others: "e/a1". */
function held(places: number, time: Time = ownedTime()) {
  const queue = createEndpointQueue(places, time);
  const running: { readonly name: string; readonly turn: Turn }[] = [];
  const started: string[] = [];
  let calls = 0;
  const enter = async (name: string, signal = idle, place?: number): Promise<'in' | 'in vain'> => {
    calls += 1;
    const order = place ?? calls;
    const [endpoint = '', prefix] = name.replace(/\d*$/, '').split('/');
    const turn = await queue.enter({ endpoint, order, prefix }, signal);
    if (turn === undefined) return 'in vain';
    started.push(name);
    running.push({ name, turn });
    return 'in';
  };
  const end = async (index = 0, answered = true): Promise<void> => {
    const [ended] = running.splice(index, 1);
    if (answered) ended?.turn.answered();
    ended?.turn.leave();
    await settle();
  };
  return { enter, end, running, started };
}

describe('places', () => {
  test('a call whose prefix is just being sent stands back while others can go', async () => {
    const { enter, end, started } = held(2);
    for (const name of ['e/y1', 'e/z1', 'e/a1', 'e/a2', 'e/b1', 'e/b2']) void enter(name);
    await settle();
    await end();
    await end();
    expect(started).toEqual(['e/y1', 'e/z1', 'e/a1', 'e/b1']);
    await end();
    expect(started.at(-1)).toBe('e/a2');
  });

  test('a prefix that was answered keeps nobody back any more', async () => {
    const { enter, end, started } = held(2);
    void enter('e/a1');
    await settle();
    await end();
    for (const name of ['e/x', 'e/y', 'e/a2', 'e/a3', 'e/b']) void enter(name);
    await settle();
    await end();
    await end();
    expect(started).toEqual(['e/a1', 'e/x', 'e/y', 'e/a2', 'e/a3']);
  });

  test('a prefix that was sent and not answered is sent by one alone again', async () => {
    const { enter, end, started } = held(2);
    for (const name of ['e/x', 'e/a1', 'e/a2', 'e/a3', 'e/b']) void enter(name);
    await settle();
    await end(1, false);
    expect(started).toEqual(['e/x', 'e/a1', 'e/a2']);
    await end(0);
    expect(started.at(-1)).toBe('e/b');
  });

  test('but no place is left idle for that', async () => {
    const { enter, started } = held(2);
    for (const name of ['e/a1', 'e/a2', 'e/a3']) void enter(name);
    await settle();
    expect(started).toEqual(['e/a1', 'e/a2']);
  });

  test('an aborted call leaves the queue and takes no place', async () => {
    const { enter, end, started } = held(1);
    void enter('e/a');
    const controller = new AbortController();
    const waiting = enter('e/b', controller.signal);
    void enter('e/c');
    await settle();
    controller.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    await expect(enter('e/d', controller.signal)).rejects.toThrow('cancelled');
    await end();
    expect(started).toEqual(['e/a', 'e/c']);
  });

  test('a turn that is ended twice gives its place back once', async () => {
    const { enter, running, started } = held(1);
    for (const name of ['e1', 'e2', 'e3']) void enter(name);
    await settle();
    running[0]?.turn.leave();
    running[0]?.turn.leave();
    await settle();
    expect(started).toEqual(['e1', 'e2']);
  });

  test('who comes back after a refusal goes before those who came later', async () => {
    const { enter, end, started } = held(1);
    void enter('e1', idle, 1);
    for (const order of [5, 3, 4]) void enter(`e${order}`, idle, order);
    await settle();
    void enter('e2', idle, 2);
    for (let ended = 0; ended < 4; ended += 1) await end();
    expect(started).toEqual(['e1', 'e2', 'e3', 'e4', 'e5']);
  });

  property.prop([
    fc.array(fc.constantFrom('e/a', 'e/b', 'e/c', 'f/a', 'g'), { maxLength: 30 }),
    fc.integer({ min: 1, max: 6 }),
    fc.infiniteStream(fc.nat()),
    fc.infiniteStream(fc.boolean()),
  ])(
    'everybody goes once, never more than the places, and no place is idle while somebody waits',
    async (names, places, choice, answered) => {
      const { enter, end, running, started } = held(places);
      const calls = names.map((name) => enter(name));
      for (let ended = 0; ended < names.length; ended += 1) {
        await settle();
        expect(running).toHaveLength(Math.min(places, names.length - ended));
        await end((choice.next().value ?? 0) % running.length, answered.next().value ?? true);
      }
      expect(await Promise.all(calls)).toEqual(names.map(() => 'in'));
      expect(started.toSorted()).toEqual(names.toSorted());
    },
  );
});

describe('an endpoint that said something', () => {
  test('to come back later is asked by nobody before, and others are not kept back by it', async () => {
    const time = ownedTime();
    const { enter, end, running, started } = held(2, time);
    void enter('e1');
    await settle();
    running[0]?.turn.closedFor(5000);
    await end(0, false);
    for (const name of ['e2', 'e3', 'f1']) void enter(name);
    await settle();
    expect(started).toEqual(['e1', 'f1']);
    await time.pass(4999);
    expect(started).toHaveLength(2);
    await time.pass(1);
    expect(started).toEqual(['e1', 'f1', 'e2']);
    await end();
    expect(started.at(-1)).toBe('e3');
  });

  test('a shorter time does not take back a longer one', async () => {
    const time = ownedTime();
    const { enter, end, running, started } = held(1, time);
    void enter('e1');
    await settle();
    running[0]?.turn.closedFor(5000);
    running[0]?.turn.closedFor(10);
    await end(0, false);
    void enter('e2');
    await time.pass(100);
    expect(started).toEqual(['e1']);
  });

  test('to come back when there is no time left for it is not waited for, not even by those who waited already', async () => {
    const time = ownedTime();
    const { enter, end, running } = held(1, time);
    const within = (name: string, timeoutMs: number) =>
      withDeadline((signal) => enter(name, signal), { clock: time.now, timeoutMs });
    void enter('e1');
    await settle();
    const early = within('e2', 60_000);
    running[0]?.turn.closedFor(60_000);
    await end(0, false);
    expect(await early).toEqual({ kind: 'finished', value: 'in vain' });
    expect(await within('e3', 60_000)).toEqual({ kind: 'finished', value: 'in vain' });
    const late = within('e4', 60_001);
    await time.pass(60_000);
    expect(await late).toEqual({ kind: 'finished', value: 'in' });
  });

  test('about too many at once is asked by half as many, and other endpoints are not', async () => {
    const { enter, end, running, started } = held(4);
    for (const name of ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'f1', 'f2']) void enter(name);
    await settle();
    running[0]?.turn.crowded();
    running[1]?.turn.crowded();
    for (let ended = 0; ended < 2; ended += 1) await end(0, false);
    expect(started).toEqual(['e1', 'e2', 'e3', 'e4', 'f1', 'f2']);
    await end(0);
    expect(started.at(-1)).toBe('e5');
  });

  type Held = ReturnType<typeof held> & ReturnType<typeof ownedTime>;
  test.each([
    ['until it has left', ({ end }: Held) => end()],
    ['for so long', ({ pass }: Held) => pass(300)],
  ])('is asked ahead by one, and the others wait %s', async (_, wait) => {
    const time = ownedTime();
    const queue = held(4, time);
    const { enter, running, started } = queue;
    void enter('e1');
    await settle();
    running[0]?.turn.goAhead(300);
    for (const name of ['e2', 'e3']) void enter(name);
    await time.pass(299);
    expect(started).toEqual(['e1']);
    await wait({ ...queue, ...time });
    expect(started).toEqual(['e1', 'e2', 'e3']);
  });
});
