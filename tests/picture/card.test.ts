import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { layoutCard } from '../../src/picture/card/layout.ts';
import { contrast, GROUND, legible } from '../../src/picture/colour.ts';
import { type CardInput, cardAltText, drawCard } from '../../src/picture/index.ts';
import { openStudio, type Studio } from '../../src/picture/studio.ts';
import { drawable } from '../../src/picture/text/clean.ts';
import { boxesOf, overlaps, textsOf } from './boxes.ts';
import { nasty, nastyTexts } from './nasty.ts';

const card: CardInput = {
  words: '“We never left the table, and we will not leave it now”',
  quoted: true,
  speaker: 'Ilse Brandt',
  role: 'the Norwegian envoy',
  outlet: 'Harbour Courier',
  date: '3 Mar 2019 (year inferred)',
  title: 'Talks on fishing rights resume in Bergen',
  footer: 'Dateline · corpus 0a1b2c3d',
  accent: 0x3355cc,
};

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyCard = fc
  .record({
    words: fc.oneof(
      nasty,
      nasty.map((text) => `“${text}”`),
    ),
    quoted: fc.boolean(),
    manner: sometimes(nasty),
    warning: sometimes(nasty),
    speaker: nasty,
    role: sometimes(nasty),
    outlet: nasty,
    date: nasty,
    title: sometimes(nasty),
    footer: nasty,
    accent: fc.integer({ min: 0, max: 0xffffff }),
    direction: sometimes(fc.constantFrom('ltr' as const, 'rtl' as const)),
  })
  .map((each): CardInput => {
    const { manner, warning, role, title, direction, ...rest } = each;
    return {
      ...rest,
      ...(manner !== undefined && { manner }),
      ...(warning !== undefined && { warning }),
      ...(role !== undefined && { role }),
      ...(title !== undefined && { title }),
      ...(direction && { direction }),
    };
  });

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});

const serif = (input: CardInput) =>
  textsOf(layoutCard(input, studio.measure))
    .filter(({ font }) => font.family === 'serif')
    .map(({ text }) => text);

describe('layout', () => {
  test('no text leaves the card or stands on another, whatever the input holds', () => {
    fc.assert(
      fc.property(anyCard, (input) => {
        const boxes = boxesOf(layoutCard(input, studio.measure), studio.measure);
        for (const box of boxes) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(16);
          expect(box.right, box.text).toBeLessThanOrEqual(1200 - 16);
          expect(box.top, box.text).toBeGreaterThanOrEqual(20);
          expect(box.bottom, box.text).toBeLessThanOrEqual(630 - 20);
        }
        expect(overlaps(boxes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the words are those of the quote, in order from its beginning, and a cut is visible', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.lorem({ maxCount: 300 })), (words) => {
        const squeezed = (text: string) => text.replace(/\s/g, '');
        const shown = squeezed(serif({ ...card, words, quoted: false }).join(''));
        const whole = squeezed(drawable(words));
        if (shown === whole) return;
        expect(shown).toMatch(/\[…\]”?$/);
        expect(whole.startsWith(shown.replace(/\[…\]”?$/, ''))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('the same input gives the same card', () => {
    fc.assert(
      fc.property(anyCard, (input) => {
        expect(layoutCard(input, studio.measure)).toEqual(layoutCard(input, studio.measure));
      }),
      { numRuns: 10 },
    );
  });

  test('short words are set larger than long ones, and nothing below what a phone shows', () => {
    const size = (count: number) => {
      const scene = layoutCard({ ...card, words: 'word '.repeat(count) }, studio.measure);
      return textsOf(scene).find(({ font }) => font.family === 'serif')?.size ?? 0;
    };
    expect(size(3)).toBeGreaterThan(size(40));
    expect(size(40)).toBeGreaterThan(size(90));
    expect(size(5000)).toBe(30);
  });

  test('a cut quotation keeps its closing mark', () => {
    const lines = serif({ ...card, words: `“${'again and again '.repeat(200)}”` });
    expect(lines.join(' ')).toMatch(/^“ ?again .* \[…\]”$/);
    const mixed = serif({ ...card, quoted: false, words: `they would “${'again and '.repeat(200)}”` });
    expect(mixed.join(' ')).toMatch(/^they would “again .* \[…\]”$/);
  });

  test('the opening mark hangs in the margin of direct speech only', () => {
    expect(serif(card)[0]).toBe('“');
    expect(serif({ ...card, quoted: false, words: 'the “table” was left' })[0]).not.toBe('“');
  });

  test('a date gets its room before a long name of an outlet does', () => {
    const outlet =
      'The Evening Courier of the Northern and Western Harbours, Islands and Fisheries of the Realm';
    const texts = textsOf(layoutCard({ ...card, outlet }, studio.measure)).map(({ text }) => text);
    expect(texts).toContain(card.date);
  });

  test('warning and manner stand above the words', () => {
    const warned = {
      ...card,
      quoted: false,
      warning: 'The speaker denied this',
      manner: 'Reported in other words',
    };
    const texts = textsOf(layoutCard(warned, studio.measure));
    const y = (start: string) => texts.find(({ text }) => text.startsWith(start))?.y ?? Number.NaN;
    const first = Math.min(...texts.filter(({ font }) => font.family === 'serif').map((each) => each.y));
    expect(y('The speaker denied')).toBeLessThan(y('Reported in'));
    expect(y('Reported in')).toBeLessThan(first);
  });

  test('a card in Arabic is mirrored', () => {
    const name = (input: CardInput) =>
      textsOf(layoutCard(input, studio.measure)).find(({ text }) => text === input.outlet);
    expect(name(card)).toMatchObject({ align: 'left', direction: 'ltr' });
    expect(name({ ...card, words: nastyTexts.Arabic ?? '' })).toMatchObject({
      align: 'right',
      direction: 'ltr',
    });
  });
});

describe('drawing', () => {
  test('is a PNG of 1200 × 630', async () => {
    const png = Buffer.from(await drawCard(card));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test.each(Object.entries(nastyTexts).filter(([name]) => !/emoji|joined|Chinese|anything/.test(name)))(
    'no ink in the outer margin: %s',
    async (_, text) => {
      const input = { ...card, words: `“${text}”`, speaker: text, role: text, outlet: text, title: text };
      const image = await loadImage(
        Buffer.from(await drawCard({ ...input, unreadable: 'Boxes stand for signs' })),
      );
      const context = createCanvas(1200, 630).getContext('2d');
      context.drawImage(image, 0, 0);
      const strips = [
        [16, 0, 1168, 24],
        [16, 606, 1168, 24],
        [16, 24, 12, 582],
        [1172, 24, 12, 582],
      ] as const;
      const colours = new Set(
        strips.flatMap(([x, y, width, height]) => {
          const { data } = context.getImageData(x, y, width, height);
          return [...new Set(new Uint32Array(data.buffer))];
        }),
      );
      expect(colours.size).toBe(1);
    },
  );

  test('signs that no typeface has are said to be boxes, and a card of boxes is refused', async () => {
    const unknown = '\u{10fffe}';
    const some = { ...card, words: `“The sign ${unknown} means nothing to anyone in this harbour”` };
    await expect(drawCard(some)).rejects.toMatchObject({ code: 'no-glyphs' });
    await expect(drawCard({ ...some, unreadable: 'Boxes stand for signs' })).resolves.toBeInstanceOf(
      Uint8Array,
    );
    const all = { ...some, words: unknown.repeat(200), unreadable: 'Boxes stand for signs' };
    await expect(drawCard(all)).rejects.toMatchObject({ code: 'no-glyphs' });
  });

  test('Latin, Cyrillic, Greek, Arabic and Hebrew have their letters', () => {
    const words = 'Øyvind Łódź Việt Пальмира Ѓорѓи Παλμύρα ἀρχή العربية پارسی עברית “”‘’«»„—…€№';
    const texts = textsOf(layoutCard({ ...card, words, quoted: false, speaker: words }, studio.measure));
    expect([...studio.lacking(texts)]).toEqual([]);
  });
});

describe('description', () => {
  test('says everything that the card shows', () => {
    const text = cardAltText({ ...card, warning: 'The speaker denied this', manner: 'Reported' });
    for (const part of [
      card.words,
      card.speaker,
      card.role,
      card.outlet,
      card.date,
      card.title,
      'denied',
      'Reported',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('has room for words beside fields that are all too long', () => {
    const long = '👩\u200d'.repeat(400);
    const text = cardAltText({
      ...card,
      words: long,
      speaker: long,
      role: long,
      outlet: long,
      date: long,
      title: long,
      warning: long,
      manner: long,
    });
    expect(text.length).toBeLessThanOrEqual(1024);
    expect(text).toContain('[…]');
  });

  test('fits an attachment, cuts only the words, and visibly', () => {
    fc.assert(
      fc.property(anyCard, (input) => {
        const text = cardAltText(input);
        expect(text.length).toBeLessThanOrEqual(1024);
        const words = drawable(input.words);
        if (!text.includes(words)) expect(text).toContain('[…]');
      }),
    );
  });
});

test('every accent is legible on the ground, and one that is already stays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (color) => {
      expect(contrast(legible(color), GROUND)).toBeGreaterThanOrEqual(4.5);
      if (contrast(color, GROUND) >= 4.5) expect(legible(color)).toBe(color);
    }),
  );
});
