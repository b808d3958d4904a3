import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { everyMs, slowMs, Ticker, vouchesMs, type Answer, type Standing } from './ticker.ts';

let standings: Standing[];
let asked: number;
let answer: () => Promise<Answer>;
let signedOut: number;
let ticker: Ticker;

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 });
  standings = [];
  asked = 0;
  signedOut = 0;
  answer = () => Promise.resolve('same');
  ticker = new Ticker(
    () => {
      asked++;
      return answer();
    },
    { tell: (standing) => standings.push(standing), signedOut: () => signedOut++ },
  );
});

afterEach(() => {
  ticker.stop();
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const now = () => standings.at(-1);
const after = (ms: number, said: Answer) => () =>
  new Promise<Answer>((resolve) => setTimeout(() => resolve(said), ms));

describe('an open page', () => {
  it('asks at once, then every four seconds, and stays', async () => {
    ticker.start();
    await pass(60_000);
    expect(asked).toBe(16);
    expect(new Set(standings)).toEqual(new Set(['shown']));
  });

  it('is cleared at the first answer that something changed, and asks no more', async () => {
    ticker.start();
    await pass(1_000);
    answer = () => Promise.resolve('changed');
    await pass(everyMs);
    expect(now()).toBe('changed');
    const before = asked;
    ticker.resume();
    await pass(60_000);
    expect([asked, now()]).toEqual([before, 'changed']);
  });

  it('shows nothing that nobody has vouched for within five seconds', async () => {
    ticker.start();
    await pass(100);
    answer = after(3_000, 'same');
    await pass(vouchesMs - 101);
    expect(now()).toBe('shown');
    await pass(1);
    expect(now()).toBe('veiled');
    // Asked at 4 s, answered at 7 s: it vouches until 9 s.
    await pass(2_000);
    expect(now()).toBe('shown');
    await pass(2_000);
    expect(now()).toBe('veiled');
  });

  it('asks earlier where answers are slow, so that the page does not come and go', async () => {
    answer = after(slowMs * 4, 'same');
    ticker.start();
    await pass(60_000);
    expect(new Set(standings)).toEqual(new Set(['shown']));
    answer = after(slowMs, 'same');
    await pass(10_000);
    const before = asked;
    await pass(60_000);
    expect(asked - before).toBe(60_000 / everyMs);
  });

  it('is gone when three ticks were missed; one that comes through brings it back', async () => {
    ticker.start();
    await pass(100);
    answer = () => Promise.reject(new Error('offline'));
    await pass(8_000);
    expect(now()).toBe('veiled');
    answer = () => Promise.resolve('same');
    await pass(4_000);
    expect(now()).toBe('shown');
    answer = () => Promise.reject(new Error('offline'));
    await pass(3 * everyMs);
    expect(now()).toBe('stopped');
  });

  it('is not veiled for having been too busy to ask in time, if the answer comes at once', async () => {
    ticker.start();
    await pass(100);
    answer = after(300, 'same');
    jest.setSystemTime(Date.now() + 2_000);
    await pass(20_000);
    expect(new Set(standings)).toEqual(new Set(['shown']));
  });

  it('stays veiled while the server is slow, and asks on', async () => {
    ticker.start();
    await pass(100);
    answer = after(vouchesMs, 'same');
    await pass(60_000);
    expect(now()).toBe('veiled');
    answer = after(100, 'same');
    await pass(vouchesMs + 100);
    expect(now()).toBe('shown');
  });

  it('leaves when the session has ended', async () => {
    answer = () => Promise.resolve('signedOut');
    ticker.start();
    await pass(10);
    expect([signedOut, asked]).toEqual([1, 1]);
    await pass(60_000);
    expect(asked).toBe(1);
  });
});

describe('a page behind others', () => {
  it('asks nobody, is veiled when it comes back late, and asks before it shows', async () => {
    answer = after(50, 'same');
    ticker.start();
    // In the middle of a question.
    ticker.pause();
    const before = asked;
    await pass(60_000);
    expect([asked, now()]).toEqual([before, 'veiled']);
    answer = after(200, 'same');
    ticker.resume();
    expect(now()).toBe('veiled');
    await pass(199);
    expect(now()).toBe('veiled');
    await pass(1);
    expect(now()).toBe('shown');
  });

  it('of a machine that slept is veiled before anything else', async () => {
    ticker.start();
    await pass(100);
    answer = after(200, 'same');
    jest.setSystemTime(Date.now() + 3_600_000);
    ticker.resume();
    expect(now()).toBe('veiled');
    await pass(200);
    expect(now()).toBe('shown');
  });

  it('shows at once what was vouched for a moment ago', async () => {
    ticker.start();
    await pass(100);
    ticker.pause();
    await pass(1_000);
    ticker.resume();
    expect(now()).toBe('shown');
  });
});
