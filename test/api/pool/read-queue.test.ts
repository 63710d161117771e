import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadQueue } from '../../../src/api/pool/read-queue.ts';

const patient = () => new AbortController().signal;

describe('ReadQueue', () => {
  it('admits, makes wait in order, and turns away', async () => {
    const queue = new ReadQueue(1, 2);
    const order: number[] = [];
    const enter = async (name: number) => {
      const outcome = await queue.enter(patient());
      if (outcome === 'entered') order.push(name);
      return outcome;
    };
    const all = [enter(1), enter(2), enter(3), enter(4)];
    expect(await all[3]).toBe('full');
    expect([queue.running, queue.waiting]).toEqual([1, 2]);
    queue.leave();
    await all[1];
    queue.leave();
    await all[2];
    expect(order).toEqual([1, 2, 3]);
    queue.leave();
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  it('forgets who went away while waiting, and no one else', async () => {
    const queue = new ReadQueue(1, 5);
    await queue.enter(patient());
    const impatient = new AbortController();
    const gone = queue.enter(impatient.signal);
    const staying = queue.enter(patient());
    impatient.abort();
    expect(await gone).toBe('abandoned');
    queue.leave();
    expect(await staying).toBe('entered');
    expect(await queue.enter(AbortSignal.abort())).toBe('abandoned');
  });

  it('never runs more than its places nor lets more wait than its limit, in any order of events', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(fc.constantFrom('enter', 'leave', 'abandon'), { maxLength: 60 }),
        async (places, limit, events) => {
          const queue = new ReadQueue(places, limit);
          const waiting: AbortController[] = [];
          let inside = 0;
          for (const event of events) {
            if (event === 'enter') {
              const controller = new AbortController();
              waiting.push(controller);
              void queue.enter(controller.signal).then((outcome) => {
                if (outcome === 'entered') inside += 1;
              });
            } else if (event === 'leave' && inside > 0) {
              inside -= 1;
              queue.leave();
            } else if (event === 'abandon') waiting.pop()?.abort();
            await Promise.resolve();
            await Promise.resolve();
            expect(inside).toBe(queue.running);
            expect(queue.running).toBeLessThanOrEqual(places);
            expect(queue.waiting).toBeLessThanOrEqual(limit);
            expect(queue.waiting === 0 || queue.running === places).toBe(true);
          }
        },
      ),
    );
  });
});
