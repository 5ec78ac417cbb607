import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { contrast, GROUND } from '../../src/picture/colour.ts';
import {
  drawTimeline,
  type TimelineInput,
  type TimelineWords,
  timelineAltText,
  timelineText,
} from '../../src/picture/index.ts';
import type { Scene } from '../../src/picture/scene.ts';
import { openStudio, type Studio } from '../../src/picture/studio.ts';
import { axisOf } from '../../src/picture/timeline/axis.ts';
import { toDays } from '../../src/picture/timeline/days.ts';
import { lanesOf } from '../../src/picture/timeline/lanes.ts';
import { layoutTimeline } from '../../src/picture/timeline/layout.ts';
import { boxesOf, overlaps, textsOf } from './boxes.ts';
import { nasty } from './nasty.ts';

const words: TimelineWords = {
  tag: 'en-GB',
  quotes: (count) => `${count} ${count === 1 ? 'quote' : 'quotes'}`,
  undated: (count) => `${count} undated`,
  inferred: (count) => `${count} with an inferred date`,
  imprecise: (count) => `${count} with only a month or a year`,
  others: (count) => `${count} others`,
  most: (date, count) => `most: ${date} (${count})`,
  undatedHeading: 'undated',
};

const at = (year: number, month: number, day: number) => toDays({ year, month: month - 1, day });
const on = (year: number, month: number, day: number, count = 1) => ({
  first: at(year, month, day),
  last: at(year, month, day),
  count,
});

const harbour: TimelineInput = {
  title: '“fishing” over time',
  lanes: [
    {
      name: 'Ilse Brandt',
      points: [on(2019, 3, 1, 2), on(2019, 3, 4, 5), { ...on(2019, 6, 2), inferred: 1 }],
    },
    { name: 'Tomas Vik', points: [{ first: at(2019, 5, 1), last: at(2019, 5, 31), count: 3 }] },
  ],
  undated: [
    { name: 'Ilse Brandt', count: 2 },
    { name: 'the harbour office', count: 1 },
  ],
  footer: 'Dateline · corpus 0a1b2c3d',
};

const crowd = (size: number): TimelineInput => ({
  ...harbour,
  lanes: Array.from({ length: size }, (_, index) => ({
    name: `Speaker ${index + 1}`,
    points: [on(2019, 1, 1 + index, size - index)],
  })),
  undated: [{ name: `Speaker ${size}`, count: 1 }],
});

const day = fc.integer({ min: -20_000, max: 40_000 });
const point = fc.record({
  first: day,
  last: fc.oneof(day, day),
  count: fc.integer({ min: 0, max: 5000 }),
  inferred: fc.integer({ min: 0, max: 9 }),
});
const anyTimeline: fc.Arbitrary<TimelineInput> = fc.record({
  title: nasty,
  lanes: fc.array(fc.record({ name: nasty, points: fc.array(point, { maxLength: 12 }) }), { maxLength: 14 }),
  undated: fc.array(fc.record({ name: nasty, count: fc.integer({ min: 0, max: 200 }) }), { maxLength: 4 }),
  footer: nasty,
});

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});

const layout = (input: TimelineInput): Scene => layoutTimeline(input, words, studio.measure);
const circles = (input: TimelineInput) =>
  layout(input).items.flatMap((item) => (item.kind === 'circle' ? [item] : []));

describe('layout', () => {
  test('nothing leaves the picture and no text stands on another, whatever the input holds', () => {
    fc.assert(
      fc.property(anyTimeline, (input) => {
        const scene = layout(input);
        const boxes = boxesOf(scene, studio.measure);
        for (const { text, left, right, top, bottom } of boxes) {
          expect(left, text).toBeGreaterThanOrEqual(20);
          expect(right, text).toBeLessThanOrEqual(scene.width - 20);
          expect(top, text).toBeGreaterThanOrEqual(20);
          expect(bottom, text).toBeLessThanOrEqual(scene.height - 10);
        }
        expect(overlaps(boxes)).toEqual([]);
        for (const item of scene.items) {
          if (item.kind !== 'circle') continue;
          expect(item.x - item.radius).toBeGreaterThanOrEqual(20);
          expect(item.x + item.radius).toBeLessThanOrEqual(scene.width - 20);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('every text is at least 10 pixels high on a phone of 400', () => {
    fc.assert(
      fc.property(anyTimeline, (input) => {
        const scene = layout(input);
        for (const { size } of textsOf(scene)) expect((size * 400) / scene.width).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 20 },
    );
  });

  test('later days stand further right', () => {
    const points = [on(2019, 1, 1), on(2019, 4, 1), on(2019, 9, 1), on(2020, 2, 1)];
    const xs = (order: typeof points) =>
      circles({ ...harbour, lanes: [{ name: 'Ilse Brandt', points: order }], undated: [] })
        .filter(({ color, y }) => color !== GROUND && y > 200)
        .map(({ x }) => x)
        .sort((a, b) => a - b);
    expect(new Set(xs(points)).size).toBe(4);
    expect(xs(points)).toEqual(xs([...points].reverse()));
  });

  test('undated ones never stand on the axis', () => {
    const all = circles({ ...harbour, lanes: [] });
    const texts = textsOf(layout({ ...harbour, lanes: [] })).map(({ text }) => text);
    expect(texts).toContain('2 undated');
    expect(all.every(({ line }) => line === undefined)).toBe(true);
    const rings = circles(harbour).filter(({ line, x }) => line !== undefined && x > 770);
    expect(rings).toHaveLength(2);
  });

  test('an inferred date is drawn otherwise than a stated one, and said', () => {
    const one = (inferred: number): TimelineInput => ({
      ...harbour,
      lanes: [{ name: 'Ilse Brandt', points: [{ ...on(2019, 3, 1, 4), inferred }] }],
      undated: [],
    });
    const look = (input: TimelineInput) => circles(input).map(({ color, line }) => `${color} ${line}`);
    expect(look(one(0))).not.toEqual(look(one(4)));
    expect(textsOf(layout(one(4))).map(({ text }) => text)).toContain('4 with an inferred date');
    expect(textsOf(layout(one(0))).map(({ text }) => text)).not.toContain('0 with an inferred date');
  });

  test('nine speakers have their lanes; of ten, the last two are others', () => {
    expect(lanesOf(crowd(9)).map(({ name }) => name)).toContain('Speaker 9');
    const lanes = lanesOf(crowd(12));
    expect(lanes).toHaveLength(9);
    expect(lanes.at(-1)).toMatchObject({ speakers: 4, undated: 1, dated: 10 });
    expect(lanes.at(-1)).not.toHaveProperty('name');
  });

  test('lanes lose no quote and invent none', () => {
    fc.assert(
      fc.property(anyTimeline, (input) => {
        const lanes = lanesOf(input);
        const sum = (counts: readonly number[]) => counts.reduce((whole, count) => whole + count, 0);
        const dated = sum(input.lanes.flatMap(({ points }) => points.map(({ count }) => count)));
        expect(sum(lanes.map((lane) => lane.dated))).toBe(dated);
        expect(sum(lanes.map((lane) => lane.undated))).toBe(sum(input.undated.map(({ count }) => count)));
      }),
    );
  });

  test('the colours of lanes are told apart from the ground', () => {
    for (const { color, radius } of circles(crowd(12))) {
      if (radius === 9) expect(contrast(color, GROUND)).toBeGreaterThan(3);
    }
  });
});

describe('axis', () => {
  const labels = (...days: number[]) => {
    const points = days.map((first) => ({ first, last: first, count: 1 }));
    return axisOf(lanesOf({ ...harbour, lanes: [{ name: 'a', points }], undated: [] }), 'en-GB')?.ticks.map(
      ({ label }) => label,
    );
  };

  test.each([
    ['one day', [at(2019, 3, 4)], ['4 Mar 2019']],
    ['a few days', [at(2019, 3, 4), at(2019, 3, 6)], ['4 Mar 2019', '5 Mar 2019', '6 Mar 2019']],
    [
      'a month: Mondays',
      [at(2019, 3, 1), at(2019, 3, 30)],
      ['4 Mar 2019', '11 Mar 2019', '18 Mar 2019', '25 Mar 2019'],
    ],
    ['half a year', [at(2018, 11, 20), at(2019, 3, 30)], ['Dec 2018', 'Jan 2019', 'Feb 2019', 'Mar 2019']],
    ['two years', [at(2017, 2, 1), at(2019, 1, 30)], ['Jul 2017', 'Jan 2018', 'Jul 2018', 'Jan 2019']],
    ['decades', [at(1988, 2, 1), at(2023, 1, 30)], ['1990', '2000', '2010', '2020']],
  ])('%s', (_, days, expected) => {
    expect(labels(...days)).toEqual(expected);
  });

  test('a few days are labelled themselves, unless their labels would touch', () => {
    const shown = (...days: number[]) => {
      const points = days.map((first) => ({ first, last: first, count: 1 }));
      const scene = layout({ ...harbour, lanes: [{ name: 'Ilse Brandt', points }], undated: [] });
      return textsOf(scene).flatMap(({ text }) => (/^\d+ \w+ \d{4}$/.test(text) ? [text] : []));
    };
    expect(shown(at(2019, 3, 5), at(2019, 6, 6))).toEqual(['5 Mar 2019', '6 Jun 2019']);
    expect(shown(at(2019, 3, 5), at(2019, 3, 6), at(2019, 3, 28))).toEqual([
      '11 Mar 2019',
      '18 Mar 2019',
      '25 Mar 2019',
    ]);
  });

  test('labels rise, stay within the time shown and are at most five', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), (days) => {
        const points = days.map((first) => ({ first, last: first, count: 1 }));
        const axis = axisOf(lanesOf({ ...harbour, lanes: [{ name: 'a', points }], undated: [] }), 'en-GB');
        const ticks = axis?.ticks.map((tick) => tick.at) ?? [];
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
        expect(Math.min(...ticks)).toBeGreaterThanOrEqual(Math.min(...days));
        expect(Math.max(...ticks)).toBeLessThanOrEqual(Math.max(...days));
      }),
    );
  });
});

describe('as text', () => {
  test('says what the picture shows', () => {
    expect(timelineText(harbour, words).split('\n')).toEqual([
      '“fishing” over time',
      '11 quotes · 1 Mar – 2 Jun 2019 · 3 undated',
      'Ilse Brandt: 8 quotes · 1 Mar – 2 Jun 2019 · 2 undated · 1 with an inferred date · most: 4 Mar 2019 (5)',
      'Tomas Vik: 3 quotes · May 2019 · 3 with only a month or a year',
      'the harbour office: 1 undated',
    ]);
  });

  test('fits the description of an attachment, cut visibly', () => {
    fc.assert(
      fc.property(anyTimeline, (input) => {
        const text = timelineAltText(input, words);
        expect(text.length).toBeLessThanOrEqual(1024);
        if (text !== timelineText(input, words)) expect(text.endsWith('[…]')).toBe(true);
      }),
    );
  });
});

test('the picture is a PNG of the size of its layout', async () => {
  const png = Buffer.from(await drawTimeline(harbour, words));
  const { width, height } = layout(harbour);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});

test('in a language written from right to left, time runs that way too', () => {
  const rtl = { ...words, tag: 'ar', undatedHeading: 'بلا تاريخ' };
  const placed = (which: TimelineWords) => {
    const scene = layoutTimeline(harbour, which, studio.measure);
    const title = textsOf(scene).find(({ text }) => text === harbour.title);
    const dots = scene.items.flatMap((item) =>
      item.kind === 'circle' && item.color === 0x56b4e9 && item.y > 220 && item.line === undefined
        ? [item.x]
        : [],
    );
    return { align: title?.align, first: title?.x ?? 0, dots };
  };
  const [ltr, mirror] = [placed(words), placed(rtl)];
  expect([ltr.align, mirror.align]).toEqual(['left', 'right']);
  expect(mirror.dots).toEqual(ltr.dots.map((x) => 1000 - x));
  expect(ltr.dots.length).toBeGreaterThan(0);
});
