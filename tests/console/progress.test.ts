import { describe, expect, it } from 'vitest';
import { createProgressDisplay, inWords, progressLine } from '../../src/console/progress.ts';
import type { Progress } from '../../src/snapshot/index.ts';

const reading = (done: number): Progress => ({ phase: 'reading', done, total: 2000, quotes: 0 });
const searching = (done: number): Progress => ({ phase: 'searching', done, total: 2000, quotes: done * 10 });
const indexing: Progress = { phase: 'indexing', done: 1, total: 4, quotes: 20_000 };

describe('progressLine', () => {
  it.each([
    [reading(0), /^\[\.{8}\] 0 % · 0 of 2,000 files read$/],
    [searching(1000), /^\[#+\.+\] \d+ % · 10,000 quotes in 1,000 of 2,000 articles · \d+ s left$/],
    [indexing, /20,000 quotes, putting them in order \(1 of 4\) · \d+ s left$/],
    [{ ...reading(0), total: 0 }, /0 of 0 files read$/],
  ])('%j', (progress, expected) => {
    expect(progressLine(progress, 10_000)).toMatch(expected);
  });

  it('fits a terminal of eighty columns at a million quotes', () => {
    const most: Progress = { phase: 'searching', done: 100_000, total: 100_000, quotes: 1_000_000 };
    expect(progressLine(most, 600_000).length).toBeLessThan(80);
  });

  it('never goes back, and is full only at the end', () => {
    const all = [...[0, 500, 2000].map(reading), ...[0, 500, 2000].map(searching), indexing];
    const parts = all.map((each) => Number(/(\d+) %/.exec(progressLine(each, 1000))?.[1]));
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(new Set(parts).size).toBeGreaterThan(4);
    expect(Math.max(...parts)).toBeLessThan(100);
  });
});

describe('a display', () => {
  const start = (isTerminal: boolean, width = 80) => {
    const written: string[] = [];
    let at = 0;
    const display = createProgressDisplay({
      write: (text) => written.push(text),
      isTerminal,
      width,
      now: () => at,
    });
    return {
      written,
      display,
      wait: (ms: number) => {
        at += ms;
      },
    };
  };

  it('draws one line over and over on a terminal, never wider than it, and leaves it clean', () => {
    const { written, display, wait } = start(true, 40);
    for (let done = 0; done < 1000; done += 100) {
      display.show(reading(done));
      wait(60);
    }
    display.show(searching(0));
    display.end();
    expect(written.length).toBeGreaterThan(4);
    expect(written.length).toBeLessThan(9);
    expect(written.join('')).not.toContain('\n');
    for (const text of written) {
      expect(text.startsWith('\r') && text.endsWith('\u001b[K')).toBe(true);
      expect(text.length).toBeLessThanOrEqual(1 + 39 + 3);
    }
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('writes a line now and then elsewhere, none for what is done at once', () => {
    const { written, display, wait } = start(false);
    display.show(reading(0));
    display.show(searching(0));
    expect(written).toEqual([]);
    for (let second = 0; second < 12; second += 1) {
      wait(1000);
      display.show(searching(second * 100));
    }
    display.end();
    expect(written).toHaveLength(2);
    for (const text of written) expect(text).toMatch(/^\[.*left\n$/);
  });
});

it.each([
  [100, '1 s'],
  [61_000, '61 s'],
  [150_000, '3 min'],
])('%i ms is %s', (ms, words) => {
  expect(inWords(ms)).toBe(words);
});
